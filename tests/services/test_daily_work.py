"""What a crew does on most days: the round of the machines, boxes, notes, and changes of single fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.records import (
    ContentsItem,
    ContentsMove,
    Disposition,
    EquipmentAsset,
    EquipmentKind,
    EquipmentLog,
    Note,
    Placement,
    Room,
    Visit,
)
from tests.site import Site


def placed(site: Site, tag: str, hours_ago: int) -> Placement:
    asset = site.record.enter(
        EquipmentAsset(site.record.new_id(), site.job.id, tag, EquipmentKind.DEHU_LGR)
    )
    at = site.clock.now() - timedelta(hours=hours_ago)
    return site.record.equipment.place(asset.id, site.room.id, reason="class 2", at=at)


def test_a_round_logs_every_machine_since_its_last_line_and_counts_them(site: Site) -> None:
    running, stopped = placed(site, "D-1", 30), placed(site, "D-2", 5)
    visit = site.record.visits.current_visit(site.job.id)
    lines = site.record.equipment.log_round(visit.id, off={stopped.id: "breaker tripped"})
    assert {(line.placement_id, line.running, line.hours) for line in lines} == {
        (running.id, True, Decimal("30.0")),
        (stopped.id, False, Decimal(0)),
    }
    assert site.store.get(Visit, visit.id).equipment_counted
    assert site.record.equipment.log_round(visit.id) == ()


def test_a_machine_taken_away_since_the_last_round_is_logged_to_its_end(site: Site) -> None:
    machine = placed(site, "D-1", 10)
    gone_at = site.clock.now() - timedelta(hours=4)
    site.record.equipment.remove(machine.id, at=gone_at, reason="dry")
    visit = site.record.visits.current_visit(site.job.id)
    (line,) = site.record.equipment.log_round(visit.id)
    assert line.hours == Decimal("6.0")


def test_a_round_that_names_a_strange_machine_writes_nothing(site: Site) -> None:
    placed(site, "D-1", 3)
    visit = site.record.visits.current_visit(site.job.id)
    with pytest.raises(InvalidInput, match="needs a line of"):
        site.record.equipment.log_round(visit.id, off={site.record.new_id(): "off"})
    assert site.store.find(EquipmentLog, site.job.id) == []
    assert not site.store.get(Visit, visit.id).equipment_counted


def test_an_item_goes_where_its_box_goes(site: Site) -> None:
    contents = site.record.contents
    item = site.record.enter(
        ContentsItem(
            site.record.new_id(), site.job.id, "Lamp", 1, "wet", Disposition.STORE, location="Hall"
        )
    )
    box = contents.pack_box(site.job.id, "B-1", "Hall")
    contents.pack_item(item.id, box.id)
    with pytest.raises(InvalidInput, match="in B-1 already"):
        contents.pack_item(item.id, box.id)
    contents.move_box(box.id, "Warehouse", received_by="Kim")
    kept = site.store.get(ContentsItem, item.id)
    assert (kept.location, kept.box_id) == ("Warehouse", box.id)
    contents.move_item(item.id, "Client")
    assert site.store.get(ContentsItem, item.id).box_id is None
    contents.move_box(box.id, "Shop")
    assert site.store.get(ContentsItem, item.id).location == "Client"
    places = [move.to_location for move in site.store.find(ContentsMove, site.job.id)]
    assert places == ["box B-1", "Warehouse", "Client", "Shop"]


def test_a_note_names_its_point_and_says_that_a_model_drafted_it(site: Site) -> None:
    site.record.visits.write_note(
        site.job.id, "Reads high beside the pipe", point_id=site.point.id, ai_drafted=True
    )
    (note,) = site.store.find(Note, site.job.id)
    assert (note.point_id, note.ai_drafted) == (site.point.id, True)


def test_an_edit_keeps_what_somebody_else_wrote_meanwhile(site: Site) -> None:
    site.record.enter(replace(site.room, height_m=Decimal("2.6")))
    edited = site.record.edit(Room, site.room.id, name="Galley")
    assert (edited.name, edited.height_m) == ("Galley", Decimal("2.6"))
    assert site.store.get(Room, site.room.id) == edited


def test_an_edit_is_checked_like_everything(site: Site) -> None:
    with pytest.raises(InvalidInput, match="colour: there is no such field"):
        site.record.edit(Room, site.room.id, colour="red")
    with pytest.raises(InvalidInput, match="job_id"):
        site.record.edit(Room, site.room.id, job_id=site.room.id)
    with pytest.raises(InvalidInput, match="height_m"):
        site.record.edit(Room, site.room.id, height_m=Decimal(-1))
    with pytest.raises(NotFound):
        site.record.edit(Room, site.job.id, name="Hall")
    note = site.record.visits.write_note(site.job.id, "wet")
    with pytest.raises(Conflict, match="never changed"):
        site.record.edit(Note, note.id, text="dry")
    assert site.store.get(Room, site.room.id) == site.room
