"""What the use cases accept and refuse, in the words a person reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.records import (
    AffectedArea,
    ChamberRoom,
    Circuit,
    Determination,
    DeterminationKind,
    DryingMethod,
    EquipmentAsset,
    EquipmentKind,
    Fact,
    FormKind,
    Hazard,
    HazardAssessment,
    HazardKind,
    IntrusionSource,
    Milestone,
    MilestoneKind,
    Placement,
    RatingBasis,
    Removal,
    Retraction,
    Room,
    SignatureOutcome,
    Stroke,
    Surface,
    Visit,
    VisitKind,
    YesNoUnknown,
)
from app.services.field_record import StillInUse
from app.storage.audit import entry_count
from tests.site import Site

HOUR = timedelta(hours=1)


def add_room(site: Site, name: str) -> Room:
    return site.record.add_room(
        site.job.id,
        name=name,
        level="Ground floor",
        length_m=Decimal(3),
        width_m=Decimal(3),
        height_m=Decimal("2.4"),
    )


def add_asset(site: Site, tag: str = "D-1") -> EquipmentAsset:
    asset = EquipmentAsset(site.record.new_id(), site.job.id, tag, EquipmentKind.DEHU_LGR)
    return site.record.enter(asset)


def test_a_refused_record_leaves_no_row_no_operation_and_no_audit_entry(site: Site) -> None:
    with site.store.read() as connection:
        before = entry_count(connection)
    with pytest.raises(InvalidInput, match="breaker_a: 900 is out of range"):
        site.record.enter(
            Circuit(site.record.new_id(), site.job.id, "A1", Decimal(900), Decimal(120))
        )
    with site.store.read() as connection:
        assert entry_count(connection) == before
    assert site.store.find(Circuit, site.job.id) == []


def test_a_record_names_only_live_records_of_its_own_job(site: Site) -> None:
    circuit = Circuit(site.record.new_id(), site.job.id, "A1", Decimal(15), Decimal(120))
    with pytest.raises(InvalidInput, match="room_id: there is no room"):
        site.record.enter(replace(circuit, room_id=uuid4()))
    other = site.record.create_job(
        number="J-2",
        client_name="Ben Lowe",
        address=site.job.address,
        claim_number="",
        carrier="",
        source_of_loss="",
        loss_at=site.job.loss_at,
        time_zone="America/Denver",
    )
    with pytest.raises(InvalidInput, match="belongs to another job"):
        site.record.enter(replace(circuit, job_id=other.id, room_id=site.room.id))
    with pytest.raises(InvalidInput, match="there is no such job"):
        site.record.enter(replace(circuit, job_id=uuid4()))


def test_entering_a_known_editable_record_changes_it(site: Site) -> None:
    circuit = site.record.enter(
        Circuit(site.record.new_id(), site.job.id, "A1", Decimal(15), Decimal(120))
    )
    site.record.enter(replace(circuit, breaker_a=Decimal(20)))
    assert site.store.get(Circuit, circuit.id).breaker_a == Decimal(20)


def test_a_fact_is_never_changed(site: Site) -> None:
    decided = site.record.determine(site.job.id, DeterminationKind.CATEGORY, 1, "clean supply")
    with pytest.raises(Conflict, match="write a correction"):
        site.record.enter(replace(decided, value=2))


def test_a_correction_names_the_latest_record(site: Site) -> None:
    note = site.record.visits.write_note(site.job.id, "Stain on the ceiling")
    site.record.visits.write_note(site.job.id, "Old stain on the ceiling", supersedes=note.id)
    with pytest.raises(Conflict, match="corrected already"):
        site.record.visits.write_note(site.job.id, "No stain", supersedes=note.id)


def test_a_milestone_is_moved_and_its_history_stays_visible(site: Site) -> None:
    first = datetime.now(UTC) - 30 * HOUR
    site.record.jobs.mark_milestone(site.job.id, MilestoneKind.CONTACTED, first)
    moved = site.record.jobs.mark_milestone(site.job.id, MilestoneKind.CONTACTED, first + HOUR)
    assert [m.at for m in site.store.find(Milestone, site.job.id)] == [first + HOUR]
    changes = site.record.history.of(moved.id)
    assert [change.action for change in changes] == ["add", "set"]
    assert [(f.field, f.old, f.new) for f in changes[1].fields] == [
        ("at", first.isoformat(), (first + HOUR).isoformat())
    ]
    assert changes[1].actor == "Tess"


def test_a_room_is_in_one_chamber_at_a_time(site: Site) -> None:
    kitchen, hall = site.room, add_room(site, "Hall")
    began = datetime.now(UTC) - 20 * HOUR
    rooms = site.record.rooms
    a = rooms.open_chamber(site.job.id, "A", DryingMethod.CLOSED, (kitchen.id, hall.id), at=began)
    b = rooms.open_chamber(site.job.id, "B", DryingMethod.CLOSED, (), at=began + HOUR)
    rooms.move_room(hall.id, b.id, began + 5 * HOUR)
    members = site.store.find(ChamberRoom, site.job.id)
    assert [(m.chamber_id, m.until_at) for m in members if m.room_id == hall.id] == [
        (a.id, began + 5 * HOUR),
        (b.id, None),
    ]
    again = ChamberRoom(site.record.new_id(), site.job.id, a.id, hall.id, began + 6 * HOUR)
    with pytest.raises(InvalidInput, match="the room is in B at that time"):
        site.record.enter(again)
    rooms.close_chamber(a.id, began + 8 * HOUR)
    with pytest.raises(Conflict, match="A has ended already"):
        rooms.close_chamber(a.id)


def test_no_more_of_a_surface_is_wet_than_there_is(site: Site) -> None:
    area = AffectedArea(
        site.record.new_id(), site.job.id, site.room.id, Surface.WALL, Decimal(9), Decimal(8)
    )
    with pytest.raises(InvalidInput, match=r"wet_m2: 9 m² are more than the surface has"):
        site.record.enter(area)
    high = replace(area, wet_m2=Decimal(4), wet_height_m=Decimal(3))
    with pytest.raises(InvalidInput, match=r"Kitchen is 2\.4 m high"):
        site.record.enter(high)


def test_a_machine_stands_in_one_place_and_leaves_at_a_stated_time(site: Site) -> None:
    asset, hall = add_asset(site), add_room(site, "Hall")
    began = datetime.now(UTC) - 50 * HOUR
    equipment = site.record.equipment
    placed = equipment.place(asset.id, site.room.id, reason="class 2", at=began)
    with pytest.raises(InvalidInput, match="stands somewhere else at that time"):
        equipment.place(asset.id, hall.id, reason="hall", at=began + HOUR)
    with pytest.raises(InvalidInput, match="removal_reason"):
        equipment.remove(placed.id, at=began + 5 * HOUR, reason=" ")
    with pytest.raises(InvalidInput, match="before the placement or in the future"):
        equipment.remove(placed.id, at=began - HOUR, reason="dry")
    equipment.remove(placed.id, at=began + 5 * HOUR, reason="moved to the hall")
    equipment.place(asset.id, hall.id, reason="hall", at=began + 5 * HOUR)
    assert len(site.store.find(Placement, site.job.id)) == 2


def test_a_day_is_logged_once_and_corrected_after(site: Site) -> None:
    began = datetime.now(UTC) - 30 * HOUR
    equipment = site.record.equipment
    placed = equipment.place(add_asset(site).id, site.room.id, reason="class 2", at=began)
    line = equipment.log_day(placed.id, began.date(), running=True, hours=Decimal(10))
    with pytest.raises(InvalidInput, match="is logged already"):
        equipment.log_day(placed.id, began.date(), running=True, hours=Decimal(12))
    equipment.log_day(placed.id, began.date(), running=True, hours=Decimal(12), supersedes=line.id)
    with pytest.raises(InvalidInput, match="did not stand there"):
        equipment.log_day(placed.id, (began - 90 * HOUR).date(), running=True, hours=Decimal(1))
    with pytest.raises(InvalidInput, match="hours: the machine did not run"):
        equipment.log_day(placed.id, (began + 24 * HOUR).date(), running=False, hours=Decimal(3))


def test_a_capacity_needs_its_test_conditions_and_a_tag_is_used_once(site: Site) -> None:
    asset = add_asset(site)
    with pytest.raises(InvalidInput, match="rating_basis"):
        site.record.enter(replace(asset, capacity_l_per_day=Decimal(66)))
    site.record.enter(replace(asset, capacity_l_per_day=Decimal(66), rating_basis=RatingBasis.AHAM))
    with pytest.raises(InvalidInput, match="D-1 is on this job already"):
        add_asset(site)


def test_a_category_goes_down_only_by_a_supervisor_with_evidence(site: Site) -> None:
    determine = site.record.determine
    determine(site.job.id, DeterminationKind.CATEGORY, 3, "sewage")
    for role, evidence in (("", ""), ("technician", "ATP test, lab 77"), ("supervisor", " ")):
        with pytest.raises(InvalidInput, match="supervisor with evidence"):
            determine(
                site.job.id,
                DeterminationKind.CATEGORY,
                1,
                "looks clean",
                role=role,
                justification=evidence,
            )
    lowered = determine(
        site.job.id,
        DeterminationKind.CATEGORY,
        1,
        "cleaned",
        role="Supervisor",
        justification="ATP test, lab 77",
    )
    assert site.store.find(Determination, site.job.id)[-1] == lowered


def wet_floor(site: Site) -> AffectedArea:
    return site.record.enter(
        AffectedArea(
            site.record.new_id(), site.job.id, site.room.id, Surface.FLOOR, Decimal(4), Decimal(12)
        )
    )


def test_the_category_of_an_area_is_not_below_what_its_source_allows(site: Site) -> None:
    area = wet_floor(site)
    site.record.enter(
        IntrusionSource(
            site.record.new_id(),
            site.job.id,
            YesNoUnknown.YES,
            "Washing machine drain",
            "appliance_discharge",
            repair_by="plumber",
        )
    )
    decide = site.record.determinations.decide_category
    with pytest.raises(InvalidInput, match="does not allow a category below 2"):
        decide(site.job.id, 1, "looks clean", area_id=area.id)
    assert site.store.find(Determination, site.job.id) == []
    made = decide(site.job.id, 2, "drain water", area_id=area.id)
    assert (made.area_id, made.proposed, made.decided_by) == (area.id, 2, "Tess")
    raised = decide(site.job.id, 3, "soaked through a soiled floor", area_id=area.id)
    assert raised.value == 3
    lowered = decide(
        site.job.id, 2, "cleaned", area_id=area.id, role="supervisor", evidence="ATP test, lab 77"
    )
    assert (lowered.role, lowered.justification) == ("supervisor", "ATP test, lab 77")


def test_each_area_has_a_category_of_its_own(site: Site) -> None:
    first, second = wet_floor(site), wet_floor(site)
    decide = site.record.determinations.decide_category
    decide(site.job.id, 3, "sewage below", area_id=first.id)
    assert decide(site.job.id, 1, "clean above", area_id=second.id).value == 1


def test_nobody_enters_beside_a_hazard_that_nothing_controls(site: Site) -> None:
    live = Hazard(HazardKind.ELECTRICAL, YesNoUnknown.YES)
    assessment = HazardAssessment(
        site.record.new_id(), site.job.id, (live,), True, "Tess", datetime.now(UTC)
    )
    with pytest.raises(InvalidInput, match=r"hazards\[0\].control"):
        site.record.enter(assessment)
    site.record.enter(replace(assessment, entry_allowed=False))


def test_nothing_is_removed_without_a_photo_from_before(site: Site) -> None:
    removal = Removal(
        site.record.new_id(), site.job.id, site.room.id, "Base board", "swollen", "Tess",
        datetime.now(UTC), (),
    )  # fmt: skip
    with pytest.raises(InvalidInput, match="there is no photo from before"):
        site.record.enter(removal)


def test_a_signature_binds_to_the_form_that_was_shown(site: Site) -> None:
    forms = site.record.forms
    form = forms.prepare_form(
        site.job.id,
        FormKind.WORK_AUTHORISATION,
        template_key="work-authorisation",
        template_version="1",
        title="Work authorisation",
        values=(Fact("client", "Ada Wells"),),
        rendered_sha256="ab" * 32,
    )
    pen = (Stroke((0, 0, 0, 500, 400, 120, 900, 100, 260)),)
    with pytest.raises(InvalidInput, match="nothing was drawn"):
        forms.sign_form(form.id, signer="Ada Wells", capacity="owner", intent="I agree", strokes=())
    signed = forms.sign_form(
        form.id, signer="Ada Wells", capacity="owner", intent="I agree", strokes=pen
    )
    assert (signed.outcome, signed.signed_sha256) == (SignatureOutcome.SIGNED, "ab" * 32)
    with pytest.raises(InvalidInput, match="refusal_reason"):
        forms.refuse_form(form.id, signer="Ada", capacity="owner", intent="I refuse", reason="")
    newer = replace(form, id=site.record.new_id(), supersedes=form.id, rendered_sha256="cd" * 32)
    site.record.enter(newer)
    with pytest.raises(InvalidInput, match="a newer version of the form replaced it"):
        forms.sign_form(form.id, signer="Ada", capacity="owner", intent="I agree", strokes=pen)


def test_a_visit_is_corrected_within_what_is_possible(site: Site) -> None:
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    with pytest.raises(Conflict, match="still open"):
        site.record.open_visit(site.job.id, VisitKind.MONITOR)
    arrived = visit.arrived_at - 2 * HOUR
    site.record.visits.correct_visit_times(visit.id, arrived, arrived + HOUR)
    assert site.store.get(Visit, visit.id).left_at == arrived + HOUR
    with pytest.raises(InvalidInput, match="left_at"):
        site.record.visits.correct_visit_times(visit.id, arrived, arrived - HOUR)


def test_a_record_that_others_name_is_not_taken_back(site: Site) -> None:
    with pytest.raises(StillInUse) as caught:
        site.record.retract(site.room, "drawn twice")
    assert [(child.kind.value, child.field) for child in caught.value.children] == [
        ("point", "room_id")
    ]
    assert f"point {site.point.id}" in str(caught.value)
    site.record.retract(site.point, "wrong wall")
    site.record.retract(site.room, "drawn twice")
    assert site.store.find(Room, site.job.id) == []
    with pytest.raises(NotFound):
        site.store.get(Room, site.room.id)
    reasons = [r.reason for r in site.store.find(Retraction, site.job.id)]
    assert reasons == ["wrong wall", "drawn twice"]


def test_what_was_taken_back_does_not_come_back_and_the_job_stays(site: Site) -> None:
    hall = add_room(site, "Hall")
    site.record.retract(hall, "no such room")
    with pytest.raises(Conflict, match="was taken back"):
        site.record.enter(hall)
    with pytest.raises(NotFound):
        site.record.retract(hall, "again")
    with pytest.raises(Conflict, match="closed, not deleted"):
        site.record.retract(site.job, "done")
    with pytest.raises(InvalidInput, match="reason: it is empty"):
        site.record.retract(add_room(site, "Attic"), " ")
