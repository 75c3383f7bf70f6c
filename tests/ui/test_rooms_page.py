"""The page of rooms and chambers, by touch, on a real store."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.records import (
    AffectedArea,
    Chamber,
    ChamberRoom,
    HazardAssessment,
    Material,
    PlanPoint,
    Room,
    Typed,
)
from tests.ui.live_site import LiveDriver

D = Decimal
PRIME = "\N{PRIME}"


def test_a_room_is_added_by_template_and_key_pad_in_few_taps(live: LiveDriver) -> None:
    live.open_page("rooms")
    live.taps = 0
    live.tap("addRoom")
    live.tap("use_bath")
    live.keys(f"8{PRIME}6")
    live.tap("nextSide")
    live.keys("5")
    assert "8\N{PRIME} 6\N{DOUBLE PRIME} \N{MULTIPLICATION SIGN} 5\N{PRIME}" in live.text(
        "roomWorking"
    )
    live.tap("roomSave")
    assert live.taps == 8
    room = next(r for r in live.site.store.find(Room, live.site.job.id) if r.name == "Bath")
    assert (room.length_m, room.width_m) == (D("2.5908"), D("1.524"))
    assert room.typed[0] == Typed(D(102), "in")
    assert room.height_m == D("2.4384")
    assert live.text("roomTitle") == "Bath"
    assert live.text("toastText") == "Bath added"


def test_undo_and_redo_take_the_room_back_and_bring_it_again(live: LiveDriver) -> None:
    test_a_room_is_added_by_template_and_key_pad_in_few_taps(live)
    live.tap("undo")
    assert live.text("toastText") == "Undone: Bath added"
    assert [r.name for r in live.site.store.find(Room, live.site.job.id)] == ["Kitchen"]
    live.tap("redo")
    assert len(live.site.store.find(Room, live.site.job.id)) == 2


def test_a_room_that_gets_another_name_keeps_its_sizes_and_corners(live: LiveDriver) -> None:
    corners = ((4, 0), (6, 0), (6, D("1.5")), (5, D("1.5")), (5, 3), (4, 3))
    outline = tuple(PlanPoint(D(x), D(y)) for x, y in corners)
    site = live.site
    site.record.enter(
        replace(site.room, id=site.record.new_id(), name="Hall", x_m=D(4), length_m=D(2), outline=outline)
    )  # fmt: skip
    live.open_page("rooms")
    for name in ("Kitchen", "Hall"):
        before = next(r for r in live.site.store.find(Room, live.site.job.id) if r.name == name)
        live.model.rooms.select(str(before.id))
        live.settle()
        live.tap("changeRoom")
        live.tap("roomName")
        live.type("X")
        live.tap("roomSave")
        assert live.site.store.get(Room, before.id) == replace(before, name=f"{name}X")


def test_wrong_lengths_are_refused_in_words_and_stay_typed(live: LiveDriver) -> None:
    live.open_page("rooms")
    live.tap("addRoom")
    live.tap("use_bath")
    live.keys("9999")
    live.tap("nextSide")
    live.keys("5")
    live.tap("roomSave")
    assert "length_m" in live.text("problemWords")
    assert live.find("side_length").property("value") == "9999"


def test_wet_walls_by_height_and_a_whole_wet_floor(live: LiveDriver) -> None:
    live.open_page("rooms")
    live.tap("wet_wall")
    live.keys("2")
    live.tap("wetSave")
    live.tap("wet_floor")
    live.tap("share_" + live.model.rooms.selected["surfaces"][0]["shares"][-1]["typed"])
    live.tap("wetIs_low")
    live.tap("wetSave")
    areas = {a.surface.value: a for a in live.site.store.find(AffectedArea, live.site.job.id)}
    assert areas["wall"].wet_height_m == D("0.6096")
    assert areas["wall"].wet_m2 == D("14") * D("0.6096")
    assert areas["floor"].wet_m2 == areas["floor"].total_m2 == D(12)
    assert areas["floor"].low_evaporation


def test_a_material_of_the_catalogue_and_one_of_ones_own(live: LiveDriver) -> None:
    live.open_page("rooms")
    live.tap("addMaterial")
    live.tap("materialSearch")
    live.type("oriented")
    live.tap("material_osb")
    live.tap("addMaterial")
    live.tap("materialSearch")
    live.type("cork")
    live.tap("ownMaterial")
    names = [m.catalogue_key for m in live.site.store.find(Material, live.site.job.id)]
    assert names == ["osb", "cork"]


def test_a_chamber_is_begun_with_its_rooms_and_ended(live: LiveDriver) -> None:
    live.open_page("rooms")
    live.tap("openChambers")
    live.tap("chamberSave")
    chamber = live.site.store.find(Chamber, live.site.job.id)[0]
    assert chamber.name == "Chamber 1"
    assert live.site.store.find(ChamberRoom, live.site.job.id)[0].room_id == live.site.room.id
    live.tap("endChamber")
    assert live.site.store.get(Chamber, chamber.id).ended_at is not None


def test_hazards_are_answered_with_their_control(live: LiveDriver) -> None:
    live.open_page("rooms")
    live.tap("openHazards")
    assert not live.find("hazardSave").isEnabled()
    live.tap_in("hazard_electrical", "segment_yes")
    live.tap("control_electrical")
    live.type("breaker off")
    live.tap("restNo")
    live.tap("hazardSave")
    said = live.site.store.find(HazardAssessment, live.site.job.id)[0]
    by_kind = {h.kind.value: h for h in said.hazards}
    assert by_kind["electrical"].control == "breaker off"
    assert by_kind["gas"].present.value == "no"


def test_a_room_with_a_point_is_not_removed_and_says_why(live: LiveDriver) -> None:
    live.open_page("rooms")
    live.tap("removeRoom")
    assert "1 moisture point" in live.text("problemWords")
