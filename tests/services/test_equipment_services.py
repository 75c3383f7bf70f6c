"""Machines placed, counted, moved and picked up on a real store, with no day left out of the log."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bootstrap.clocks import Uuid7Source
from app.domain.equipment_log import lines_of
from app.domain.errors import Conflict, InvalidInput
from app.domain.records import (
    Circuit,
    EquipmentKind,
    EquipmentLog,
    Placement,
    Sizing,
    SizingKind,
    Surface,
    Visit,
)
from app.services.edit_history import EditHistory
from app.services.equipment_days import census_lines
from app.services.equipment_inputs import MachineInput, Rating
from app.services.equipment_needs import NeedProblem
from app.services.equipment_services import EquipmentDesk
from app.services.equipment_views import days_of
from app.services.room_inputs import RoomInput, WetInput
from app.services.room_services import RoomDesk
from tests.site import Site

D = Decimal
MOVER, LGR = EquipmentKind.AIR_MOVER_CENTRIFUGAL, EquipmentKind.DEHU_LGR
DENVER = ZoneInfo("America/Denver")


def desks(site: Site) -> tuple[EquipmentDesk, RoomDesk]:
    history = EditHistory(site.record.edits, site.record.new_id)
    return (
        EquipmentDesk(site.store, site.record, history, site.clock),
        RoomDesk(site.store, site.record, history, site.clock),
    )


def live(site: Site) -> list[Placement]:
    return [p for p in site.store.find(Placement, site.job.id) if p.removed_at is None]


async def test_a_machine_is_placed_with_a_tag_of_its_kind(site: Site) -> None:
    desk, _ = desks(site)
    for kind in (MOVER, MOVER, LGR):
        await desk.place(site.job.id, MachineInput(kind, site.room.id))
    view = await desk.view(site.job.id)
    assert [machine.tag for machine in view.machines] == ["AM-1", "AM-2", "LGR-1"]


async def test_a_placement_on_the_plan_finds_its_room_and_outside_of_rooms_is_refused(
    site: Site,
) -> None:
    desk, _ = desks(site)
    await desk.place(site.job.id, MachineInput(MOVER, None, "Ground floor", D(2), D(2)))
    assert live(site)[0].room_id == site.room.id
    with pytest.raises(InvalidInput, match="no room"):
        await desk.place(site.job.id, MachineInput(MOVER, None, "Ground floor", D(40), D(2)))
    assert len(live(site)) == 1


async def test_the_next_machine_of_a_kind_starts_from_the_rating_of_the_last(site: Site) -> None:
    desk, _ = desks(site)
    await desk.place(site.job.id, MachineInput(LGR, site.room.id))
    first = (await desk.view(site.job.id)).machines[0]
    await desk.rate(site.job.id, first.asset_id, Rating(D("61.5"), None, D("6.8"), "LGR 130"))
    await desk.place(site.job.id, MachineInput(LGR, site.room.id))
    second = (await desk.view(site.job.id)).machines[1]
    assert (second.current_a, second.model) == (D("6.8"), "LGR 130")


async def test_one_tap_logs_every_day_of_every_machine_and_marks_the_visit(site: Site) -> None:
    desk, _ = desks(site)
    for _ in range(3):
        await desk.place(site.job.id, MachineInput(MOVER, site.room.id))
    site.clock.offset += timedelta(days=2, hours=3)
    still = live(site)[2].id
    await desk.count(site.job.id, {still})
    view = await desk.view(site.job.id)
    assert view.counted
    assert [machine.unlogged for machine in view.machines] == [(), (), ()]
    assert [machine.running for machine in view.machines] == [True, True, False]
    assert [round(machine.hours) for machine in view.machines] == [51, 51, 0]
    assert site.store.find(Visit, site.job.id)[0].equipment_counted


async def test_a_second_count_of_the_day_adds_to_the_first(site: Site) -> None:
    desk, _ = desks(site)
    await desk.place(site.job.id, MachineInput(MOVER, site.room.id))
    for hours in (2, 1):
        site.clock.offset += timedelta(hours=hours)
        await desk.count(site.job.id, ())
    machine = (await desk.view(site.job.id)).machines[0]
    assert round(machine.hours, 1) == D(3)
    lines = lines_of(live(site)[0], site.store.find(EquipmentLog, site.job.id))
    assert len({line.day for line in lines}) == len(lines)


async def test_an_undone_count_leaves_no_line_and_the_visit_uncounted(site: Site) -> None:
    desk, rooms = desks(site)
    await desk.place(site.job.id, MachineInput(MOVER, site.room.id))
    site.clock.offset += timedelta(hours=1)
    await desk.count(site.job.id, ())
    await rooms.undo(site.job.id)
    assert not site.store.find(EquipmentLog, site.job.id)
    assert not (await desk.view(site.job.id)).counted


async def test_a_picked_up_machine_has_no_orphan_day(site: Site) -> None:
    desk, _ = desks(site)
    await desk.place(site.job.id, MachineInput(MOVER, site.room.id))
    site.clock.offset += timedelta(days=1)
    await desk.count(site.job.id, ())
    site.clock.offset += timedelta(days=3)
    at = site.clock.now() - timedelta(hours=5)
    await desk.pick_up(site.job.id, [live(site)[0].id], timedelta(hours=5), "At goal")
    machine = (await desk.view(site.job.id)).machines[0]
    assert machine.removed_at is not None
    assert abs(machine.removed_at - at) < timedelta(minutes=1)
    assert machine.unlogged == ()
    assert round(machine.hours) == 91
    with pytest.raises(Conflict, match="picked up already"):
        await desk.pick_up(site.job.id, [machine.placement_id], timedelta(), "again")


async def test_a_pick_up_needs_a_reason_and_a_time_after_the_placement(site: Site) -> None:
    desk, _ = desks(site)
    placement = await desk.place(site.job.id, MachineInput(MOVER, site.room.id))
    with pytest.raises(InvalidInput, match="removal_reason"):
        await desk.pick_up(site.job.id, [placement], timedelta(), " ")
    with pytest.raises(InvalidInput, match="removed_at"):
        await desk.pick_up(site.job.id, [placement], timedelta(days=1), "too early")
    assert live(site)
    assert not site.store.find(EquipmentLog, site.job.id)


async def test_a_move_into_another_room_ends_the_first_stay(site: Site) -> None:
    desk, rooms = desks(site)
    await rooms.add_room(site.job.id, RoomInput("Bath", "Ground floor", D(2), D(2), D(2)))
    placed = await desk.place(site.job.id, MachineInput(MOVER, None, "Ground floor", D(1), D(1)))
    await desk.move(site.job.id, placed, "Ground floor", D(2), D(2))
    assert [p.id for p in live(site)] == [placed]
    site.clock.offset += timedelta(hours=2)
    await desk.move(site.job.id, placed, "Ground floor", D(5), D(1))
    stays = site.store.find(Placement, site.job.id)
    assert len(stays) == 2
    assert stays[0].removed_at == stays[1].placed_at
    assert "Bath" in stays[0].removal_reason


async def test_needs_follow_from_what_is_wet_and_are_answered_by_a_reason(site: Site) -> None:
    desk, rooms = desks(site)
    assert (await desk.view(site.job.id)).needs == ()
    await rooms.say_wet(site.job.id, site.room.id, WetInput(Surface.FLOOR, D(12)))
    needs = {need.kind: need for need in (await desk.view(site.job.id)).needs}
    movers = needs[SizingKind.AIR_MOVERS]
    assert (movers.low, movers.high, movers.placed) == (3, 4, 0)  # 129.2 ft²: 1 + 129.2/60 up
    assert movers.differs
    assert needs[SizingKind.DEHUMIDIFICATION].low == 1
    assert needs[SizingKind.AIR_FILTRATION].problem is NeedProblem.NOT_ASKED
    await desk.say_difference(site.job.id, movers, "Power for one only")
    again = {need.kind: need for need in (await desk.view(site.job.id)).needs}
    assert again[SizingKind.AIR_MOVERS].reason == "Power for one only"
    await desk.place(site.job.id, MachineInput(MOVER, site.room.id))
    after = {need.kind: need for need in (await desk.view(site.job.id)).needs}
    assert after[SizingKind.AIR_MOVERS].reason == ""
    assert len(site.store.find(Sizing, site.job.id)) == 1


async def test_a_difference_without_a_reason_is_refused(site: Site) -> None:
    desk, rooms = desks(site)
    await rooms.say_wet(site.job.id, site.room.id, WetInput(Surface.FLOOR, D(12)))
    need = next(n for n in (await desk.view(site.job.id)).needs if n.differs)
    with pytest.raises(InvalidInput, match="difference_reason"):
        await desk.say_difference(site.job.id, need, "  ")


async def test_wet_lower_walls_alone_are_counted_by_their_length(site: Site) -> None:
    desk, rooms = desks(site)
    await rooms.say_wet(site.job.id, site.room.id, WetInput(Surface.WALL, D(7), D("0.5")))
    movers = next(
        n for n in (await desk.view(site.job.id)).needs if n.kind is SizingKind.AIR_MOVERS
    )
    assert movers.low == movers.high == 4  # 14 m are 45.9 ft, one for each started 14 ft


async def test_machines_are_packed_onto_circuits_and_what_finds_no_place_is_named(
    site: Site,
) -> None:
    desk, _ = desks(site)
    for _ in range(4):
        await desk.place(site.job.id, MachineInput(LGR, site.room.id))
        machine = (await desk.view(site.job.id)).machines[-1]
        await desk.rate(site.job.id, machine.asset_id, Rating(None, None, D(6)))
    for label in ("Kitchen", "Hall"):
        await desk.add_circuit(site.job.id, label, D(15), D(120), D(0))
    view = await desk.view(site.job.id)
    assert [c.limit_a for c in view.circuits] == [D(12), D(12)]
    assert view.unplaced == ()
    await desk.use_packing(site.job.id)
    assert [c.load_a for c in (await desk.view(site.job.id)).circuits] == [D(12), D(12)]
    await desk.place(site.job.id, MachineInput(LGR, site.room.id))
    assert (await desk.view(site.job.id)).unplaced == ("LGR-5",)
    kitchen = site.store.find(Circuit, site.job.id)[0]
    await desk.remove_circuit(site.job.id, kitchen.id)
    assert all(p.circuit_id != kitchen.id for p in live(site))


times = st.datetimes(datetime(2026, 3, 1), datetime(2026, 4, 1)).map(  # noqa: DTZ001
    lambda at: at.replace(tzinfo=UTC)
)


@given(placed=times, gaps=st.lists(st.integers(1, 90), min_size=1, max_size=6))
def test_counts_leave_no_day_out_and_lose_no_hour(placed: datetime, gaps: list[int]) -> None:
    ids = Uuid7Source()
    placement = Placement(ids.new(), UUID(int=1), UUID(int=2), UUID(int=3), placed, "T", "")
    logs: list[EquipmentLog] = []
    at = placed
    for hours in gaps:
        at += timedelta(hours=hours)
        logs += census_lines(
            placement, logs, until=at, running=True, zone=DENVER, by="T", logged_at=at,
            visit_id=None, new_id=ids.new,
        )  # fmt: skip
    lines = lines_of(placement, logs)
    assert [line.day for line in lines] == days_of(placement, DENVER, at)
    assert abs(sum((line.hours for line in lines), D(0)) - sum(gaps)) <= D("0.01") * len(
        lines
    ) * len(gaps)
    assert all(line.hours <= 25 for line in lines)


async def test_after_the_last_pick_up_the_page_tells_what_stood_there(site: Site) -> None:
    desk, rooms = desks(site)
    await rooms.say_wet(site.job.id, site.room.id, WetInput(Surface.FLOOR, D(5)))
    await desk.place(site.job.id, MachineInput(MOVER, site.room.id))
    await desk.place(site.job.id, MachineInput(MOVER, site.room.id))
    view = await desk.view(site.job.id)
    first, second = [machine.placement_id for machine in view.machines]
    await desk.pick_up(site.job.id, [first], timedelta(), "At goal")
    [need] = [n for n in (await desk.view(site.job.id)).needs if n.kind is SizingKind.AIR_MOVERS]
    assert need.placed == 1
    await desk.pick_up(site.job.id, [second], timedelta(), "At goal")
    [need] = [n for n in (await desk.view(site.job.id)).needs if n.kind is SizingKind.AIR_MOVERS]
    assert need.placed == 2
