"""Points, moved rooms and drawn wet areas on a real store."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bootstrap.workspace import source_of_driver
from app.domain.errors import Conflict, InvalidInput
from app.domain.measurement import Unit
from app.domain.records import (
    AffectedArea,
    MoisturePoint,
    PlanPoint,
    PointSkip,
    PointStatus,
    Room,
    Surface,
)
from app.services.edit_history import EditHistory
from app.services.meter_hub import MeterHub
from app.services.plan_geometry import contains, covered_m2
from app.services.plan_inputs import PointInput
from app.services.plan_services import PlanDesk
from app.services.room_inputs import RoomInput
from app.services.room_services import RoomDesk
from tests.services.test_comparability import shown
from tests.site import Site

D = Decimal
GROUND = "Ground floor"


def desks(site: Site) -> tuple[PlanDesk, RoomDesk]:
    history = EditHistory(site.record.edits, site.record.new_id)
    return (
        PlanDesk(
            site.store, site.record, history, MeterHub(site.clock), site.clock, source_of_driver
        ),
        RoomDesk(site.store, site.record, history, site.clock),
    )


def wall_point(x: str, y: str) -> PointInput:
    return PointInput(GROUND, D(x), D(y), Surface.WALL, "Gypsum board", scale=Unit.PCT_WME)


def loop(*corners: tuple[str, str]) -> tuple[PlanPoint, ...]:
    return tuple(PlanPoint(D(x), D(y)) for x, y in corners)


async def test_a_point_finds_its_room_and_the_next_free_label(site: Site) -> None:
    plan, _ = desks(site)
    point_id = await plan.add_point(site.job.id, wall_point("2", "2"))
    point = site.store.get(MoisturePoint, point_id)
    assert (point.label, point.room_id, point.scale) == ("P-02", site.room.id, Unit.PCT_WME)
    with pytest.raises(InvalidInput, match="no room"):
        await plan.add_point(site.job.id, wall_point("20", "2"))


async def test_a_moved_pin_changes_its_room_and_undo_brings_it_back(site: Site) -> None:
    plan, rooms = desks(site)
    bath = await rooms.add_room(site.job.id, RoomInput("Bath", GROUND, D(2), D(2), D(2)))
    await plan.move_point(site.job.id, site.point.id, D(5), D(1))
    assert site.store.get(MoisturePoint, site.point.id).room_id == bath
    await rooms.undo(site.job.id)
    assert site.store.get(MoisturePoint, site.point.id) == site.point


async def test_a_torn_out_point_needs_a_reason_and_can_be_made_live_again(site: Site) -> None:
    plan, _ = desks(site)
    with pytest.raises(InvalidInput, match="status_reason"):
        await plan.end_point(site.job.id, site.point.id, PointStatus.TORN_OUT, "")
    await plan.end_point(site.job.id, site.point.id, PointStatus.TORN_OUT, "Board removed")
    assert site.store.get(MoisturePoint, site.point.id).status is PointStatus.TORN_OUT
    await plan.end_point(site.job.id, site.point.id, PointStatus.LIVE, "")
    assert site.store.get(MoisturePoint, site.point.id).status is PointStatus.LIVE


async def test_a_skipped_point_keeps_its_reason_for_the_visit(site: Site) -> None:
    plan, rooms = desks(site)
    await plan.skip_point(site.job.id, site.point.id, "Furniture in front")
    assert site.store.find(PointSkip, site.job.id)[0].reason == "Furniture in front"
    await rooms.undo(site.job.id)
    assert not site.store.find(PointSkip, site.job.id)


async def test_a_point_with_readings_is_not_removed(site: Site) -> None:
    plan, _ = desks(site)
    new = await plan.add_point(site.job.id, wall_point("2", "2"))
    await plan.remove_point(site.job.id, new)
    visit = site.record.visits.current_visit(site.job.id)
    site.record.take_reading(site.point, visit, shown(site, "15"))
    with pytest.raises(Conflict, match="has readings"):
        await plan.remove_point(site.job.id, site.point.id)


async def test_a_room_moves_with_all_that_lies_in_it(site: Site) -> None:
    plan, rooms = desks(site)
    await plan.draw_wet(site.job.id, GROUND, loop(("1", "1"), ("2", "1"), ("2", "2"), ("1", "2")))
    await plan.move_room(site.job.id, site.room.id, D("0.5"), D(-1))
    moved = site.store.get(MoisturePoint, site.point.id)
    assert (moved.x_m, moved.y_m) == (D("1.5"), D(0))
    assert site.store.find(AffectedArea, site.job.id)[0].outline[0] == PlanPoint(D("1.5"), D(0))
    await rooms.undo(site.job.id)
    assert site.store.get(Room, site.room.id) == site.room
    assert site.store.get(MoisturePoint, site.point.id) == site.point


async def test_drawn_wet_areas_never_count_a_place_twice(site: Site) -> None:
    plan, _ = desks(site)
    square = loop(("0.5", "0.5"), ("2.5", "0.5"), ("2.5", "2.5"), ("0.5", "2.5"))
    beside = loop(("1.5", "0.5"), ("3.5", "0.5"), ("3.5", "2.5"), ("1.5", "2.5"))
    await plan.draw_wet(site.job.id, GROUND, square)
    await plan.draw_wet(site.job.id, GROUND, beside)
    areas = site.store.find(AffectedArea, site.job.id)
    assert [round(area.wet_m2, 2) for area in areas] == [D(4), D(2)]


async def test_a_wet_area_over_two_rooms_is_shared_out_and_outside_is_nothing(site: Site) -> None:
    plan, rooms = desks(site)
    await rooms.add_room(site.job.id, RoomInput("Bath", GROUND, D(2), D(2), D(2)))
    await plan.draw_wet(site.job.id, GROUND, loop(("3", "0"), ("5", "0"), ("5", "1"), ("3", "1")))
    areas = {area.room_id: area.wet_m2 for area in site.store.find(AffectedArea, site.job.id)}
    assert [round(area, 2) for area in areas.values()] == [D(1), D(1)]
    with pytest.raises(InvalidInput, match="in no room"):
        await plan.draw_wet(site.job.id, GROUND, loop(("20", "0"), ("21", "0"), ("21", "1")))


@given(
    radius=st.floats(0.3, 1.4),
    x=st.floats(1.5, 2.5),
    y=st.floats(1.45, 1.55),
)
def test_a_circle_within_a_room_covers_its_area(radius: float, x: float, y: float) -> None:
    corners = [
        (x + radius * math.cos(n * math.tau / 64), y + radius * math.sin(n * math.tau / 64))
        for n in range(64)
    ]
    polygon = 32 * radius**2 * math.sin(math.tau / 64)
    room = [(0.0, 0.0), (4.0, 0.0), (4.0, 3.0), (0.0, 3.0)]
    assert abs(float(covered_m2(room, corners)) - polygon) < 0.01
    assert covered_m2(room, corners, [corners]) == 0


def test_an_l_shaped_room_does_not_hold_its_missing_corner() -> None:
    shape = [(0.0, 0.0), (4.0, 0.0), (4.0, 2.0), (2.0, 2.0), (2.0, 4.0), (0.0, 4.0)]
    assert contains(shape, 1, 3)
    assert not contains(shape, 3, 3)
    everywhere = [(-1.0, -1.0), (5.0, -1.0), (5.0, 5.0), (-1.0, 5.0)]
    assert covered_m2(shape, everywhere) == D(12)
