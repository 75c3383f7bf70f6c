"""The records behind the pages of rooms and equipment, and services that show them and write down every call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal
from typing import Any, cast

from app.domain.records import (
    Address,
    AffectedArea,
    AlertAction,
    Chamber,
    ChamberRoom,
    Circuit,
    ContainmentKind,
    DryingMethod,
    EquipmentAsset,
    EquipmentKind,
    Evaporation,
    Hazard,
    HazardAssessment,
    HazardKind,
    Job,
    JobState,
    Material,
    Placement,
    Porosity,
    RatingBasis,
    Record,
    Room,
    Surface,
    YesNoUnknown,
)
from app.services.drying_services import DryingServices
from app.services.drying_views import AlertView, ForecastView, WatchView
from app.services.edit_steps import EditState
from app.services.equipment_services import EquipmentServices
from app.services.equipment_views import equipment_view
from app.services.plan_services import PlanServices
from app.services.room_services import RoomServices
from app.services.room_views import rooms_view
from tests.ui.sample_job import HEADER, JOB_ID, ROOMS, START, TECH, VISIT_TIMES, uid

D = Decimal


def records() -> tuple[Record, ...]:
    """The sample job's rooms with what is wet in them, in one chamber."""
    job = Job(
        id=JOB_ID,
        number=HEADER.number,
        client_name=HEADER.client_name,
        address=Address("418 Alder Court", "Portland", "OR", "97201", "US"),
        claim_number=HEADER.claim_number,
        carrier=HEADER.carrier,
        source_of_loss=HEADER.source_of_loss,
        loss_at=HEADER.loss_at,
        time_zone=HEADER.time_zone,
        elevation_m=D(15),
        state=JobState.DRYING,
        created_at=START,
    )
    found: list[Record] = [job]
    for number, plan in enumerate(ROOMS):
        found.append(
            Room(
                plan.room_id, JOB_ID, plan.name, plan.level, plan.length_m, plan.width_m,
                D("2.44"), plan.x_m, plan.y_m,
            )
        )  # fmt: skip
        found.append(ChamberRoom(uid(7, number), JOB_ID, uid(6, 1), plan.room_id, START))
    kitchen, living, hall = ROOMS
    found += [
        Chamber(uid(6, 1), JOB_ID, "Ground floor", DryingMethod.CLOSED, START, None,
                ContainmentKind.LOCAL),
        _wet(1, kitchen.room_id, Surface.FLOOR, "20.09", "20.09"),
        _wet(2, kitchen.room_id, Surface.WALL, "10.8", "43.92", "0.6"),
        _wet(3, living.room_id, Surface.FLOOR, "12", "34.22"),
        _wet(4, hall.room_id, Surface.FLOOR, "8.82", "8.82"),
        Material(uid(9, 1), JOB_ID, kitchen.room_id, Surface.FLOOR, "hardwood_on_planks",
                 Porosity.SEMI_POROUS, Evaporation.LOW, ("hardwood", "planks")),
        Material(uid(9, 2), JOB_ID, kitchen.room_id, Surface.WALL, "gypsum_board",
                 Porosity.POROUS, Evaporation.NORMAL),
        HazardAssessment(
            uid(10, 1), JOB_ID,
            (Hazard(HazardKind.ELECTRICAL, YesNoUnknown.YES, "Kitchen circuit is off"),
             Hazard(HazardKind.SLIP, YesNoUnknown.YES, "Water extracted"),
             Hazard(HazardKind.GAS, YesNoUnknown.NO)),
            True, TECH, START + timedelta(minutes=5),
        ),
    ]  # fmt: skip
    return tuple(found)


def _wet(
    number: int, room_id: Any, surface: Surface, wet: str, total: str, height: str | None = None
) -> AffectedArea:
    return AffectedArea(
        uid(8, number), JOB_ID, room_id, surface, D(wet), D(total), D(height) if height else None
    )


@dataclass
class FakeArea:
    """Services of one area: ``view`` shows ``shown``, every other call is written down and answers ``answer``."""

    shown: Any
    calls: list[tuple[Any, ...]] = field(default_factory=list)
    answer: Any = None

    async def view(self, *_: Any) -> Any:
        return self.shown

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        async def call(*arguments: Any) -> Any:
            self.calls.append((name, *arguments))
            return self.answer

        return call


def fake_plan() -> PlanServices:
    """What the map changes in the sample."""
    return cast("PlanServices", FakeArea(None))


def fake_drying() -> DryingServices:
    """One alert that wants an answer, and when the sample will be dry."""
    later = VISIT_TIMES[-1] + timedelta(days=1.5)
    alert = AlertView(
        "stalled P-02", "stalled", "P-02", uid(3, 1), VISIT_TIMES[-1], None,
        "P-02 fell by less than a tenth of its excess since the last visit.",
        "Move or add equipment, open the cavity, or say why it is accepted.",
        ("reading 23.1 %WME", "reading 22.5 %WME"), True,
    )  # fmt: skip
    answered = replace(
        alert, key="stalled P-08", subject="P-08", point_id=uid(3, 7), open=False,
        action=AlertAction.MOVED_EQUIPMENT, reason="Turned the air mover to the window wall",
        answered_by=TECH, answered_at=VISIT_TIMES[-1],
    )  # fmt: skip
    chamber = ForecastView(
        "Ground floor", None, uid(6, 1), "forecast", "About 1.5 days to the goal (1.1 to 2.2).",
        VISIT_TIMES[-1], later, later - timedelta(hours=10), later + timedelta(hours=16), 12, 8,
    )  # fmt: skip
    point = replace(chamber, name="P-01", point_id=uid(3, 0), chamber_id=None, points=1, complete=0)
    return cast("DryingServices", FakeArea(WatchView((alert, answered), (point,), (chamber,))))


def fake_equipment() -> EquipmentServices:
    """The machines of the sample."""
    shown = equipment_view((*records(), *machines()), START + timedelta(days=2), EditState())
    return cast("EquipmentServices", FakeArea(shown))


def machines() -> tuple[Record, ...]:
    """Four air movers, a dehumidifier and two circuits."""
    kitchen, living, _ = ROOMS
    found: list[Record] = [
        Circuit(uid(11, 1), JOB_ID, "Kitchen counter", D(20), D(120)),
        Circuit(uid(11, 2), JOB_ID, "Living room", D(15), D(120)),
        EquipmentAsset(uid(12, 9), JOB_ID, "LGR-1", EquipmentKind.DEHU_LGR, "Dri-Air", "LGR 130",
                       "", D("61.5"), RatingBasis.AHAM, None, D("6.8")),
        Placement(uid(13, 9), JOB_ID, uid(12, 9), living.room_id, START, TECH, "", uid(6, 1),
                  uid(11, 2)),
    ]  # fmt: skip
    for number in range(4):
        room = kitchen if number < 3 else living
        found += [
            EquipmentAsset(uid(12, number), JOB_ID, f"AM-{number + 1}",
                           EquipmentKind.AIR_MOVER_CENTRIFUGAL, current_a=D("1.9")),
            Placement(uid(13, number), JOB_ID, uid(12, number), room.room_id, START, TECH, "",
                      uid(6, 1), uid(11, 1) if number < 2 else None),
        ]  # fmt: skip
    return tuple(found)


def fake_rooms() -> RoomServices:
    """The rooms of the sample."""
    return cast("RoomServices", FakeArea(rooms_view(records(), EditState()), answer=EditState()))
