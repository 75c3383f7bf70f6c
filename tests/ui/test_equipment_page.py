"""The equipment page by touch, on a real store."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from app.domain.records import (
    AffectedArea,
    Circuit,
    EquipmentAsset,
    EquipmentLog,
    Placement,
    Sizing,
    Surface,
    Visit,
)
from tests.ui.live_site import LiveDriver

D = Decimal


def make_wet(live: LiveDriver) -> None:
    """The whole floor of the kitchen is wet."""
    record = live.site.record
    record.enter(
        AffectedArea(
            record.new_id(), live.site.job.id, live.site.room.id, Surface.FLOOR, D(12), D(12)
        )
    )


def place(live: LiveDriver, *kinds: str) -> None:
    live.tap("placeMachine")
    for kind in kinds:
        live.tap(f"place_{kind}")
    live.tap("placeDone")


def test_each_tap_places_one_more_machine(live: LiveDriver) -> None:
    live.open_page("equipment")
    live.taps = 0
    place(live, "air_mover_centrifugal", "air_mover_centrifugal", "dehu_lgr")
    assert live.taps == 5
    tags = [asset.tag for asset in live.site.store.find(EquipmentAsset, live.site.job.id)]
    assert tags == ["AM-1", "AM-2", "LGR-1"]
    assert live.has("machineRow_LGR-1")


def test_what_is_recommended_is_shown_with_its_working_and_a_difference_is_answered(
    live: LiveDriver,
) -> None:
    make_wet(live)
    live.open_page("equipment")
    place(live, "air_mover_centrifugal")
    shown = live.model.equipment.needs
    movers = next(n for n, need in enumerate(shown) if need["kind"] == "air_movers")
    assert (shown[movers]["low"], shown[movers]["high"], shown[movers]["placed"]) == (3, 4, 1)
    live.tap(f"workingOf_{movers}")
    assert "wet floor" in live.text("working")
    live.tap(f"reasonOf_{movers}")
    live.tap("why_power")
    assert live.site.store.find(Sizing, live.site.job.id)[0].difference_reason == "Not enough power"
    assert live.model.equipment.needs[movers]["reason"] == "Not enough power"


def test_one_tap_counts_all_machines_as_running(live: LiveDriver) -> None:
    live.open_page("equipment")
    place(live, "air_mover_centrifugal", "dehu_lgr")
    live.site.clock.offset += timedelta(days=2)
    live.taps = 0
    live.tap("countAll")
    assert live.taps == 1
    lines = live.site.store.find(EquipmentLog, live.site.job.id)
    assert len(lines) == 6
    assert all(line.running for line in lines)
    assert live.site.store.find(Visit, live.site.job.id)[0].equipment_counted
    assert live.text("countWords") == "Counted at this visit"


def test_a_ticked_machine_is_found_stopped(live: LiveDriver) -> None:
    live.open_page("equipment")
    place(live, "air_mover_centrifugal", "dehu_lgr")
    live.tap("machineRow_AM-1")
    live.tap("countAll")
    running = {
        line.placement_id: line.running
        for line in live.site.store.find(EquipmentLog, live.site.job.id)
    }
    mover = live.site.store.find(Placement, live.site.job.id)[0]
    assert running[mover.id] is False
    assert sum(running.values()) == 1


def test_machines_are_picked_up_with_a_time_and_a_reason_and_undo_brings_them_back(
    live: LiveDriver,
) -> None:
    live.open_page("equipment")
    place(live, "air_mover_centrifugal", "dehu_lgr")
    live.tap("chooseAll")
    live.tap("pickUp")
    assert not live.find("pickUpSave").isEnabled()
    live.tap("ago_0")
    live.tap("pickUpSave")
    placed = live.site.store.find(Placement, live.site.job.id)
    assert all(p.removed_at is not None and p.removal_reason for p in placed)
    assert not live.has("machineRow_AM-1")
    assert "AM-1" in live.find("pickedUp_AM-1").property("machine")["tag"]
    live.tap("undo")
    assert not live.has("pickedUp_AM-1")
    assert all(p.removed_at is None for p in live.site.store.find(Placement, live.site.job.id))
    assert not live.site.store.find(EquipmentLog, live.site.job.id)


def test_a_time_before_the_machine_was_placed_is_refused_in_words(live: LiveDriver) -> None:
    live.open_page("equipment")
    place(live, "dehu_lgr")
    live.tap("chooseAll")
    live.tap("pickUp")
    live.tap("ago_240")
    live.tap("pickUpSave")
    assert "before the placement" in live.text("problemWords")


def test_a_rating_is_typed_in_the_units_that_are_printed(live: LiveDriver) -> None:
    live.open_page("equipment")
    place(live, "dehu_lgr")
    live.tap("open_LGR-1")
    live.tap("machineRating")
    live.keys("130")
    live.tap("rating_current")
    live.keys("6.8")
    live.tap("ratingSave")
    asset = live.site.store.find(EquipmentAsset, live.site.job.id)[0]
    assert asset.capacity_l_per_day == D("61.51")
    assert asset.current_a == D("6.8")


def test_circuits_are_entered_and_machines_plugged_in_as_they_fit_best(live: LiveDriver) -> None:
    live.open_page("equipment")
    place(live, "dehu_lgr")
    live.tap("open_LGR-1")
    live.tap("machineRating")
    live.tap("rating_current")
    live.keys("7")
    live.tap("ratingSave")
    place(live, "dehu_lgr", "dehu_lgr")
    live.tap_in("equipmentTabs", "segment_circuits")
    live.tap("addCircuit")
    live.tap("circuitLabel")
    live.type("Hall")
    live.tap("breaker_20")
    live.tap("circuitSave")
    circuit = live.site.store.find(Circuit, live.site.job.id)[0]
    assert (circuit.breaker_a, circuit.voltage_v) == (D(20), D(120))
    assert live.text("unplaced") == "No circuit has room for LGR-3."
    live.tap("usePacking")
    plugged = [p.circuit_id for p in live.site.store.find(Placement, live.site.job.id)]
    assert plugged.count(circuit.id) == 2
