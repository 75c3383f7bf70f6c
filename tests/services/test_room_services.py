"""Rooms, wet surfaces, materials and chambers on a real store, each step undone and redone."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import Conflict, InvalidInput
from app.domain.records import (
    AffectedArea,
    Chamber,
    ChamberRoom,
    ContainmentKind,
    DryingMethod,
    Hazard,
    HazardAssessment,
    HazardKind,
    Material,
    PlanPoint,
    Record,
    Retraction,
    Room,
    Surface,
    YesNoUnknown,
)
from app.services.edit_history import EditHistory, added
from app.services.edit_steps import EditKind
from app.services.record.edits import Change
from app.services.room_inputs import RoomInput, WetInput
from app.services.room_services import RoomDesk
from tests.site import Site

D = Decimal


def desk_of(site: Site) -> RoomDesk:
    history = EditHistory(site.record.edits, site.record.new_id)
    return RoomDesk(site.store, site.record, history, site.clock)


def bath(name: str = "Bath", **changes: object) -> RoomInput:
    return replace(RoomInput(name, "Ground floor", D("2.5"), D(2), D("2.4")), **changes)  # type: ignore[arg-type]


def living(site: Site) -> tuple[Record, ...]:
    """Everything that is shown of the job, without what says that records were taken back."""
    return tuple(r for r in site.store.job_records(site.job.id) if not isinstance(r, Retraction))


async def test_a_new_room_stands_beside_the_others_and_doubles_are_numbered(site: Site) -> None:
    desk = desk_of(site)
    await desk.add_room(site.job.id, bath())
    await desk.add_room(site.job.id, bath())
    rooms = {room.name: room for room in site.store.find(Room, site.job.id)}
    assert rooms["Bath"].x_m == D(4)
    assert rooms["Bath 2"].x_m == D("6.5")


async def test_an_undone_room_is_taken_back_and_comes_again_with_another_id(site: Site) -> None:
    desk = desk_of(site)
    first = await desk.add_room(site.job.id, bath())
    state = await desk.undo(site.job.id)
    assert state.undo is None
    assert state.redo is not None
    assert (state.redo.kind, state.redo.name) == (EditKind.ROOM_ADDED, "Bath")
    assert [room.name for room in site.store.find(Room, site.job.id)] == ["Kitchen"]
    await desk.redo(site.job.id)
    again = [room for room in site.store.find(Room, site.job.id) if room.name == "Bath"]
    assert len(again) == 1
    assert again[0].id != first
    assert replace(again[0], id=first).length_m == D("2.5")


async def test_a_later_step_follows_the_new_id_of_what_came_back(site: Site) -> None:
    desk = desk_of(site)
    room_id = await desk.add_room(site.job.id, bath())
    await desk.say_wet(site.job.id, room_id, WetInput(Surface.FLOOR, D(5)))
    await desk.undo(site.job.id)
    await desk.undo(site.job.id)
    await desk.redo(site.job.id)
    await desk.redo(site.job.id)
    room = next(r for r in site.store.find(Room, site.job.id) if r.name == "Bath")
    area = site.store.find(AffectedArea, site.job.id)[0]
    assert area.room_id == room.id
    assert area.wet_m2 == D(5)


async def test_undo_never_overwrites_what_somebody_changed_since(site: Site) -> None:
    desk = desk_of(site)
    room_id = await desk.add_room(site.job.id, bath())
    site.record.enter(replace(site.store.get(Room, room_id), name="Bath upstairs"))
    with pytest.raises(Conflict, match="changed in the meantime"):
        await desk.undo(site.job.id)
    assert site.store.get(Room, room_id).name == "Bath upstairs"


async def test_a_room_with_points_is_not_removed(site: Site) -> None:
    with pytest.raises(Conflict, match="Kitchen has 1 moisture points"):
        await desk_of(site).remove_room(site.job.id, site.room.id)


async def test_a_removed_room_takes_what_was_said_of_it_along_and_brings_it_back(
    site: Site,
) -> None:
    desk = desk_of(site)
    room_id = await desk.add_room(site.job.id, bath())
    await desk.say_wet(site.job.id, room_id, WetInput(Surface.WALL, D(3), D("0.4")))
    await desk.add_material(site.job.id, room_id, Surface.WALL, "gypsum_board", ())
    await desk.open_chamber(
        site.job.id, "Bath", DryingMethod.CLOSED, ContainmentKind.NONE, [room_id]
    )
    await desk.remove_room(site.job.id, room_id)
    assert not site.store.find(AffectedArea, site.job.id)
    assert not site.store.find(Material, site.job.id)
    await desk.undo(site.job.id)
    room = next(r for r in site.store.find(Room, site.job.id) if r.name == "Bath")
    assert site.store.find(AffectedArea, site.job.id)[0].room_id == room.id
    assert site.store.find(Material, site.job.id)[0].room_id == room.id
    assert site.store.find(ChamberRoom, site.job.id)[0].room_id == room.id


async def test_more_wet_than_there_is_is_refused_and_nothing_is_written(site: Site) -> None:
    desk = desk_of(site)
    with pytest.raises(InvalidInput, match="more than the surface has"):
        await desk.say_wet(site.job.id, site.room.id, WetInput(Surface.FLOOR, D(13)))
    assert not site.store.find(AffectedArea, site.job.id)
    assert (await desk.view(site.job.id)).edits.undo is None


async def test_resizing_a_room_keeps_its_wet_areas_within_it(site: Site) -> None:
    desk = desk_of(site)
    await desk.say_wet(site.job.id, site.room.id, WetInput(Surface.FLOOR, D(12)))
    kitchen = RoomInput("Kitchen", "Ground floor", D(3), D(3), D("2.4"))
    await desk.change_room(site.job.id, site.room.id, kitchen)
    area = site.store.find(AffectedArea, site.job.id)[0]
    assert (area.wet_m2, area.total_m2) == (D(9), D(9))


async def test_a_room_leaves_its_chamber_for_another_with_dates(site: Site) -> None:
    desk = desk_of(site)
    job, room = site.job.id, site.room.id
    for name in ("First", "Second"):
        await desk.open_chamber(job, name, DryingMethod.CLOSED, ContainmentKind.NONE, [room])
    view = await desk.view(job)
    first, second = view.chambers
    assert first.members[0].until_at is not None
    assert second.members[0].until_at is None
    assert view.rooms[0].chamber_id == second.chamber_id
    await desk.close_chamber(job, second.chamber_id)
    with pytest.raises(Conflict, match="ended already"):
        await desk.close_chamber(job, second.chamber_id)
    await desk.undo(job)
    assert site.store.get(Chamber, second.chamber_id).ended_at is None


async def test_the_wet_surfaces_of_a_chamber_suggest_a_class(site: Site) -> None:
    desk = desk_of(site)
    await desk.open_chamber(
        site.job.id, "A", DryingMethod.CLOSED, ContainmentKind.NONE, [site.room.id]
    )
    assert (await desk.view(site.job.id)).chambers[0].suggested_class is None
    await desk.say_wet(site.job.id, site.room.id, WetInput(Surface.FLOOR, D(12)))
    found = (await desk.view(site.job.id)).chambers[0].suggested_class
    assert found is not None
    assert found.value == 2  # 12 of 12 + 33.6 + 12 m², 20.8 %
    wood = WetInput(Surface.FLOOR, D(12), low_evaporation=True)
    await desk.say_wet(site.job.id, site.room.id, wood)
    again = (await desk.view(site.job.id)).chambers[0].suggested_class
    assert again is not None
    assert again.value == 4


async def test_the_floor_of_an_outline_counts_and_not_its_bounds(site: Site) -> None:
    corners = ((0, 0), (4, 0), (4, 2), (2, 2), (2, 4), (0, 4))
    shape = tuple(PlanPoint(D(x), D(y)) for x, y in corners)
    desk = desk_of(site)
    await desk.add_room(site.job.id, bath("Hall", length_m=D(4), width_m=D(4), outline=shape))
    hall = next(room for room in (await desk.view(site.job.id)).rooms if room.name == "Hall")
    assert (hall.floor_m2, hall.perimeter_m) == (D(12), D(16))


async def test_the_last_hazards_are_shown_with_who_looked(site: Site) -> None:
    desk = desk_of(site)
    wet = (Hazard(HazardKind.ELECTRICAL, YesNoUnknown.YES, "Breaker off"),)
    await desk.say_hazards(site.job.id, wet, True)
    shown = (await desk.view(site.job.id)).hazards
    assert shown is not None
    assert (shown.hazards, shown.entry_allowed, shown.assessed_by) == (wet, True, "Tess")


async def test_a_step_is_written_whole_or_not_at_all(site: Site) -> None:
    good = Room(site.record.new_id(), site.job.id, "Bath", "G", D(2), D(2), D(2), D(0), D(0))
    bad = replace(good, id=site.record.new_id(), height_m=D(0))
    before = living(site)
    with pytest.raises(InvalidInput, match="height_m"):
        site.record.edits.apply([*added(good), *added(bad)], "test")
    assert living(site) == before


async def test_a_fact_is_never_edited(site: Site) -> None:
    desk = desk_of(site)
    gas = (Hazard(HazardKind.GAS, YesNoUnknown.NO),)
    await desk.say_hazards(site.job.id, gas, True)
    fact = site.store.find(HazardAssessment, site.job.id)[0]
    with pytest.raises(Conflict, match="is a fact"):
        site.record.edits.apply([Change(fact, replace(fact, entry_allowed=False))], "test")


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(st.sampled_from(["add", "wet", "dry", "size", "undo", "redo"]), max_size=8))
def test_undoing_everything_leaves_what_was_there(site: Site, steps: list[str]) -> None:
    history = EditHistory(site.record.edits, site.record.new_id)
    desk = RoomDesk(site.store, site.record, history, site.clock)
    job = site.job.id
    before = living(site)
    for number, step in enumerate(steps):
        rooms = [room for room in site.store.find(Room, job) if room.id != site.room.id]
        room = rooms[-1].id if rooms else site.room.id
        if step == "add":
            desk._add_room(job, bath(f"R{number}"))
        elif step in ("wet", "dry"):
            desk._say_wet(
                job, room, WetInput(Surface.FLOOR, D(1 + number % 4) if step == "wet" else D(0))
            )
        elif step == "size":
            desk._change_room(job, room, bath(f"S{number}", length_m=D(7), width_m=D(2)))
        else:
            state = history.state(job)
            if getattr(state, step) is not None:
                getattr(history, step)(job)
    shown = living(site)
    undone = 0
    while history.state(job).undo is not None:
        history.undo(job)
        undone += 1
    assert living(site) == before
    for _ in range(undone):
        history.redo(job)
    assert len(living(site)) == len(shown)
    while history.state(job).undo is not None:
        history.undo(job)
    assert living(site) == before
