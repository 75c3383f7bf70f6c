"""Entering a room: by template and key pad on its page, or by finger on the map with the sizes typed after."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot

from app.domain.records import PlanPoint
from app.services.room_inputs import RoomInput
from ui.viewmodels.edit_page import EditPageModel
from ui.viewmodels.qml import qml_type

TIMES = "\N{MULTIPLICATION SIGN}"
USUAL_HEIGHT_M = {"basement": "2.1336", "garage": "2.7432"}
"""Heights that a template starts from where they differ from the usual 8 ft."""
_USUAL_M = "2.4384"


@qml_type("a page has its own")
class RoomEntryModel(EditPageModel):
    """What the sheet of a room needs; ``roomAdded`` carries the id of a room that was entered."""

    roomAdded = Signal(str)

    def room_was_added(self, room_id: UUID) -> None:
        """The page may choose it."""

    @Slot(str, result=str)
    def usualHeight(self, use: str) -> str:
        """The height that a room of this use usually has, as it would be typed."""
        return self.wording.length_typed(Decimal(USUAL_HEIGHT_M.get(use, _USUAL_M)))

    def sides_of(self, _room_id: UUID) -> tuple[Decimal, ...]:
        """Length, width and height of a room that the page knows."""
        return ()

    @Slot(str, str, str, result="QVariantMap")
    def working(self, length: str, width: str, height: str) -> dict[str, str]:
        """Floor, walls and volume of what is typed so far; empty until all three are lengths."""
        try:
            sides = [self.typed_length(text)[0] for text in (length, width, height)]
        except ValueError:
            return {}
        if min(sides) <= 0:
            return {}
        return self.rectangle_working(sides[0], sides[1], sides[2])

    def rectangle_working(self, long: Decimal, wide: Decimal, high: Decimal) -> dict[str, str]:
        """Floor, walls and volume of a rectangular room, written out."""
        w = self.wording
        return {
            "floor": f"{w.length(long)} {TIMES} {w.length(wide)} = {w.area(long * wide)}",
            "walls": f"2 {TIMES} ({w.length(long)} + {w.length(wide)}) {TIMES} {w.length(high)} = "
            f"{w.area(2 * (long + wide) * high)}",
            "volume": f"{w.area(long * wide)} {TIMES} {w.length(high)} = {w.volume(long * wide * high)}",
        }

    @Slot(str, str, str, str, str, str, "QVariantMap")
    def addRoom(
        self,
        name: str,
        level: str,
        use: str,
        length: str,
        width: str,
        height: str,
        place: dict[str, Any],
    ) -> None:
        """Enter a room with these sizes as they were typed.

        ``place`` is empty, or says where it was drawn: ``x``, ``y`` of its south-west corner, its ``drawn`` sides
        (text, metres) and, when it is no rectangle, ``outline`` as a flat list of coordinates.
        """
        room = self._room_input(name, level, use, length, width, height, place)
        if room is None:
            return

        def added(room_id: UUID) -> None:
            self.room_was_added(room_id)
            self.roomAdded.emit(str(room_id))

        self.step(f"add {room}", lambda job: self.services.rooms.add_room(job, room), added)

    @Slot(str, str, str, str, str, str, str)
    def changeRoom(
        self, room_id: str, name: str, level: str, use: str, length: str, width: str, height: str
    ) -> None:
        """Put a room right."""
        key = UUID(room_id)
        sides = dict(zip(("length", "width", "height"), self.sides_of(key), strict=False))
        drawn = {side: [self.wording.length_typed(m), str(m)] for side, m in sides.items()}
        room = self._room_input(name, level, use, length, width, height, {"drawn": drawn})
        if room is not None:
            self.step(f"change {room}", lambda job: self.services.rooms.change_room(job, key, room))

    @Slot(str)
    def removeRoom(self, room_id: str) -> None:
        """Take a room back; undo brings it again."""
        key = UUID(room_id)
        self.step(f"remove {room_id}", lambda job: self.services.rooms.remove_room(job, key))

    def _room_input(
        self,
        name: str,
        level: str,
        use: str,
        length: str,
        width: str,
        height: str,
        place: dict[str, Any],
    ) -> RoomInput | None:
        def read() -> RoomInput:
            sides = [self.typed_length(text) for text in (length, width, height)]
            texts = {"length": length, "width": width, "height": height}
            # A side that nobody typed over stays as it was drawn or entered, to the tenth of a millimetre.
            drawn = place.get("drawn", {})
            kept = {k: v[1] for k, v in drawn.items() if texts[k] == v[0]}
            long, wide, high = (
                _exact(kept[side]) if side in kept else said
                for side, (said, _) in zip(texts, sides, strict=True)
            )
            is_new = "x" in place or not drawn
            flat = [metres(value) for value in place.get("outline", [])]
            outline = tuple(PlanPoint(x, y) for x, y in zip(flat[::2], flat[1::2], strict=True))
            if outline:
                # The drawn corners are the sizes; the typed ones are only their rounded bounds.
                long = max(p.x_m for p in outline) - min(p.x_m for p in outline)
                wide = max(p.y_m for p in outline) - min(p.y_m for p in outline)
            return RoomInput(
                name,
                level.strip() or self.tr("Ground floor"),
                long,
                wide,
                high,
                x_m=metres(place["x"]) if "x" in place else None,
                y_m=metres(place["y"]) if "y" in place else None,
                outline=outline,
                use=use,
                typed=tuple(said for _, said in (sides[2:] if outline else sides))
                if is_new or len(kept) < len(texts)
                else (),
            )

        made = self.understood(read)
        assert made is None or isinstance(made, RoomInput)
        return made


def _exact(side: float | str) -> Decimal:
    return Decimal(side) if isinstance(side, str) else metres(side)


def metres(value: float) -> Decimal:
    """A coordinate from the screen as it is recorded: to the tenth of a millimetre."""
    return Decimal(str(round(float(value), 4)))
