"""The page of rooms and chambers: sizes with their working, what is wet, materials, hazards, chambers over time."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from app.domain.material_catalogue import CATALOGUE
from app.domain.records import (
    ContainmentKind,
    DryingMethod,
    Hazard,
    HazardKind,
    Surface,
    YesNoUnknown,
)
from app.services.room_inputs import WetInput
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.room_entry import TIMES, RoomEntryModel
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import Wording, day, day_and_time, number, zone

if TYPE_CHECKING:  # the store behind it takes a second to import
    from app.services.room_views import ChamberView, RoomsView, RoomView

_SHARES = (25, 50, 75, 100)


@qml_type("owned by RoomsModel")
class SiteRoomRows(RowsModel):
    """One row a room; ``wet`` is the wet share of its surfaces in percent, -1 when nothing was said."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "roomId", "name", "level", "use", "size", "floor", "chamber", "wet", "points", "machines", "selected",
    )  # fmt: skip


@qml_type("owned by AppModel")
class RoomsModel(RoomEntryModel):
    """The rooms page."""

    changed = Signal()

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._view: RoomsView | None = None
        self._selected: UUID | None = None
        self._rows = SiteRoomRows(self)

    def open(self, job_id: UUID) -> None:
        """Show the rooms of this job."""
        if job_id != self.job_id:
            self._selected = None
        self.job_id = job_id
        self.load(lambda: self.services.rooms.view(job_id), self._show)

    def use_units(self, wording: Wording) -> None:
        """Show lengths in these units from now on."""
        super().use_units(wording)
        self.editsChanged.emit()
        self._arrange()

    def room_was_added(self, room_id: UUID) -> None:
        """Show it in detail."""
        self._selected = room_id

    def sides_of(self, _room_id: UUID) -> tuple[Decimal, ...]:
        """Length, width and height of a room as they are in the record."""
        found = [r for r in (self._view.rooms if self._view else ()) if r.room_id == _room_id]
        return (found[0].length_m, found[0].width_m, found[0].height_m) if found else ()

    @Slot(str)
    def select(self, room_id: str) -> None:
        """Choose the room that is shown in detail."""
        self._selected = UUID(room_id)
        self._arrange()

    @Slot(int, result="QVariantMap")
    def roomAt(self, row: int) -> dict[str, str]:
        """Key, text and chamber of the room in this row, to be chosen from."""
        shown = self._rows.rows[row]
        return {"key": shown["roomId"], "text": shown["name"], "chamber": shown["chamber"]}

    @Slot(str, str, str, bool, bool)
    def sayWet(
        self, surface: str, area: str, height: str, low_evaporation: bool, contaminated: bool
    ) -> None:
        """Say what is wet of a surface of the chosen room: an area, or a height all along the walls."""
        room = self._room()
        if room is None:
            return

        def read() -> WetInput:
            known = next(s for s in room.surfaces if s.surface.value == surface)
            if height:
                up = self.typed_length(height)[0]
                if known.wet_height_m and height == self.wording.length_typed(known.wet_height_m):
                    up = known.wet_height_m  # left as it was shown, rounded
                whole = min(room.walls_m2, room.perimeter_m * up)
                square = self.wording.square_metres(self.typed_number(area)) if area else whole
                return WetInput(Surface(surface), square, up, low_evaporation, contaminated)
            square = self.wording.square_metres(self.typed_number(area or "0"))
            total = known.total_m2
            if area and area == number(self.wording.area_value(known.wet_m2), 1):
                square = known.wet_m2  # left as it was shown, rounded
            # A whole surface is shown rounded and must not come back as more than there is.
            square = (
                total
                if abs(square - total) <= self.wording.square_metres(Decimal("0.51"))
                else square
            )
            return WetInput(Surface(surface), square, None, low_evaporation, contaminated)

        wet = self.understood(read)
        if wet is not None:
            key = room.room_id
            self.step(
                f"wet {key} {wet}",
                lambda job: self.services.rooms.say_wet(job, key, wet),
            )

    @Slot(str, str)
    def addMaterial(self, surface: str, name: str) -> None:
        """Enter a material of the catalogue (its key) or of one's own on a surface of the chosen room."""
        room = self._room()
        if room is not None:
            key, side = room.room_id, Surface(surface)
            self.step(
                f"material {key} {side} {name}",
                lambda job: self.services.rooms.add_material(job, key, side, name, ()),
            )

    @Slot(str)
    def removeMaterial(self, material_id: str) -> None:
        """Take a material back."""
        key = UUID(material_id)
        self.step(
            f"no material {material_id}",
            lambda job: self.services.rooms.remove_material(job, key),
        )

    @Slot(str, str, str, "QStringList")
    def openChamber(self, name: str, method: str, containment: str, room_ids: list[str]) -> None:
        """Begin to dry these rooms as one body of air."""
        rooms = [UUID(room_id) for room_id in room_ids]
        self.step(
            f"chamber {name}",
            lambda job: self.services.rooms.open_chamber(
                job, name, DryingMethod(method), ContainmentKind(containment), rooms
            ),
        )

    @Slot(str)
    def moveToChamber(self, chamber_id: str) -> None:
        """Put the chosen room into this chamber from now on, or into none when empty."""
        room = self._room()
        if room is not None:
            key, target = room.room_id, UUID(chamber_id) if chamber_id else None
            self.step(
                f"move {key} to {chamber_id}",
                lambda job: self.services.rooms.move_to_chamber(job, key, target),
            )

    @Slot(str)
    def closeChamber(self, chamber_id: str) -> None:
        """End a chamber now."""
        key = UUID(chamber_id)
        self.step(f"close chamber {key}", lambda job: self.services.rooms.close_chamber(job, key))

    @Slot("QVariantMap", "QVariantMap", bool)
    def sayHazards(
        self, present: dict[str, str], controls: dict[str, str], entry_allowed: bool
    ) -> None:
        """Record the hazards: ``yes``, ``no`` or ``unknown`` for each kind, and what controls those that are there."""
        hazards = tuple(
            Hazard(kind, YesNoUnknown(str(present.get(kind.value, "unknown"))),
                   str(controls.get(kind.value, "")).strip())
            for kind in HazardKind
        )  # fmt: skip
        self.step(
            "hazards", lambda job: self.services.rooms.say_hazards(job, hazards, entry_allowed)
        )

    def _show(self, view: RoomsView) -> None:
        self._view = view
        if self._room() is None:
            self._selected = view.rooms[0].room_id if view.rooms else None
        self._arrange()
        self.show_edits(view.edits)

    def _arrange(self) -> None:
        if self._view is None:
            return
        names = {chamber.chamber_id: chamber.name for chamber in self._view.chambers}
        self._rows.show(self._row(room, names) for room in self._view.rooms)
        self.changed.emit()

    def _row(self, room: RoomView, chambers: dict[UUID, str]) -> dict[str, Any]:
        flat = [s for s in room.surfaces if s.surface is not Surface.CAVITY]
        wet, total = sum(s.wet_m2 for s in flat), sum(s.total_m2 for s in flat)
        return {
            "roomId": str(room.room_id),
            "name": room.name,
            "level": room.level,
            "use": room.use,
            "size": self._size(room),
            "floor": self.wording.area(room.floor_m2),
            "chamber": chambers.get(room.chamber_id, "") if room.chamber_id else "",
            "wet": round(100 * wet / total) if wet and total else -1,
            "points": room.points,
            "machines": room.machines,
            "selected": room.room_id == self._selected,
        }

    def _size(self, room: RoomView) -> str:
        sides = (room.length_m, room.width_m, room.height_m)
        return f" {TIMES} ".join(self.wording.length(side) for side in sides)

    def _room(self) -> RoomView | None:
        rooms = self._view.rooms if self._view else ()
        return next((room for room in rooms if room.room_id == self._selected), None)

    def _get_selected(self) -> dict[str, Any]:
        room = self._room()
        if room is None:
            return {}
        w = self.wording
        working = self.rectangle_working(room.length_m, room.width_m, room.height_m)
        if room.outline:
            corners = len(room.outline)
            working = {
                "floor": f"{corners} \N{BULLET} {w.area(room.floor_m2)}",
                "walls": f"{w.length(room.perimeter_m)} {TIMES} {w.length(room.height_m)} = "
                f"{w.area(room.walls_m2)}",
                "volume": f"{w.area(room.floor_m2)} {TIMES} {w.length(room.height_m)} = "
                f"{w.volume(room.volume_m3)}",
            }
        return {
            "roomId": str(room.room_id),
            "name": room.name,
            "level": room.level,
            "use": room.use,
            "size": self._size(room),
            "length": w.length_typed(room.length_m),
            "width": w.length_typed(room.width_m),
            "height": w.length_typed(room.height_m),
            "polygon": bool(room.outline),
            "working": working,
            "chamberId": str(room.chamber_id) if room.chamber_id else "",
            "points": room.points,
            "surfaces": [self._surface(room, n) for n in range(len(room.surfaces))],
            "materials": [
                {
                    "materialId": str(m.material_id),
                    "surface": m.surface.value,
                    "name": translated(m.name, "Rules"),
                    "layers": list(m.layers),
                    "suspected": list(m.suspected),
                    "low": m.low_evaporation,
                }
                for m in room.materials
            ],
        }

    def _surface(self, room: RoomView, index: int) -> dict[str, Any]:
        s, w = room.surfaces[index], self.wording
        share = round(100 * s.wet_m2 / s.total_m2) if s.total_m2 else 0
        return {
            "surface": s.surface.value,
            "total": w.area(s.total_m2),
            "wet": w.area(s.wet_m2),
            "wetTyped": number(w.area_value(s.wet_m2), 1) if s.wet_m2 else "",
            "share": share,
            "height": "" if s.wet_height_m is None else w.length(s.wet_height_m),
            "heightTyped": "" if s.wet_height_m is None else w.length_typed(s.wet_height_m),
            "low": s.low_evaporation,
            "contaminated": s.contaminated,
            "shares": [
                {"text": f"{p} %", "typed": number(w.area_value(s.total_m2 * p / 100), 1)}
                for p in _SHARES
            ],
        }

    def _get_chambers(self) -> list[dict[str, Any]]:
        return [self._chamber(chamber) for chamber in (self._view.chambers if self._view else ())]

    def _chamber(self, chamber: ChamberView) -> dict[str, Any]:
        tz = zone(self._view.header.time_zone if self._view else "")
        found = chamber.suggested_class
        return {
            "chamberId": str(chamber.chamber_id),
            "name": chamber.name,
            "method": chamber.method.value,
            "containment": chamber.containment.value,
            "since": day(chamber.started_at, tz),
            "until": "" if chamber.ended_at is None else day(chamber.ended_at, tz),
            "volume": self.wording.volume(chamber.volume_m3),
            "waterClass": 0 if found is None else found.value,
            "working": [] if found is None else found.working.lines(),
            "rooms": [
                {
                    "name": m.room_name,
                    "from": day(m.from_at, tz),
                    "until": "" if m.until_at is None else day(m.until_at, tz),
                }
                for m in chamber.members
            ],
        }

    def _get_hazards(self) -> dict[str, Any]:
        shown = self._view.hazards if self._view else None
        if shown is None or self._view is None:
            return {"said": False, "present": {}, "controls": {}, "entry": True, "words": ""}
        tz = zone(self._view.header.time_zone)
        return {
            "said": True,
            "present": {h.kind.value: h.present.value for h in shown.hazards},
            "controls": {h.kind.value: h.control for h in shown.hazards},
            "entry": shown.entry_allowed,
            "by": shown.assessed_by,
            "at": day_and_time(shown.assessed_at, tz),
        }

    def _get_catalogue(self) -> list[dict[str, Any]]:
        return [
            {
                "key": m.key,
                "name": translated(m.name, "Rules"),
                "layers": [translated(layer, "Rules") for layer in m.layers],
                "suspected": bool(m.suspected),
            }
            for m in CATALOGUE.values()
        ]

    def _get_hazard_kinds(self) -> list[str]:
        return [kind.value for kind in HazardKind]

    def _get_levels(self) -> list[str]:
        return list(dict.fromkeys(room.level for room in (self._view.rooms if self._view else ())))

    def _get_rooms(self) -> SiteRoomRows:
        return self._rows

    def _get_loaded(self) -> bool:
        return self._view is not None

    rooms = qml_property(SiteRoomRows, _get_rooms, constant=True)
    selected = qml_property("QVariantMap", _get_selected, notify=changed)
    chambers = qml_property("QVariantList", _get_chambers, notify=changed)
    hazards = qml_property("QVariantMap", _get_hazards, notify=changed)
    hazardKinds = qml_property("QStringList", _get_hazard_kinds, constant=True)
    catalogue = qml_property("QVariantList", _get_catalogue, constant=True)
    levels = qml_property("QStringList", _get_levels, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)
