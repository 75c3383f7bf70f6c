"""Authority, hazards and tests that must be on record before work."""

from __future__ import annotations

from decimal import Decimal

from app.domain.phrases import alternatives, capital, phrase, plain
from app.domain.records import (
    Form,
    FormKind,
    HazardAssessment,
    HazardFinding,
    HazardKind,
    HazardTest,
    Material,
    MaterialHazard,
    PpeUse,
    Property,
    RecordKind,
    Removal,
    Restorability,
    Room,
    Signature,
    SignatureOutcome,
    VerbalAuthority,
    Visit,
    YesNoUnknown,
)
from standards.rules.model import Outcome
from standards.rules.record_view import JobRecord
from standards.rules.trade.shared import (
    M2_PER_FT2,
    area_m2,
    first_work,
    gap_about,
    hours,
    missing,
)
from standards.rules.vocabulary import trade_predicate

_HAZARDS = RecordKind.HAZARD_ASSESSMENT
_WORK = (RecordKind.PLACEMENT, RecordKind.REMOVAL, RecordKind.BIOCIDE_USE)


def signatures_of(view: JobRecord, forms: tuple[FormKind, ...]) -> list[Signature]:
    """The signatures under forms of some kinds whose hash is that of the form, the oldest first."""
    found = []
    for signature in view.all(Signature):
        form = view.get(Form, signature.form_id)
        if (
            form is not None
            and form.kind in forms
            and signature.signed_sha256 == form.rendered_sha256
        ):
            found.append(signature)
    return sorted(found, key=lambda signature: signature.signed_at)


@trade_predicate(RecordKind.FORM, RecordKind.SIGNATURE)
def signed_form(
    view: JobRecord, *, forms: tuple[FormKind, ...], outcomes: tuple[SignatureOutcome, ...]
) -> Outcome:
    """A form of one of these kinds was signed (or refused, with a reason), and what was signed is what was shown."""
    found = [
        signature
        for signature in signatures_of(view, forms)
        if signature.outcome in outcomes
        and (signature.outcome is SignatureOutcome.SIGNED or signature.refusal_reason.strip())
    ]
    if found:
        return Outcome(True, tuple(signature.id for signature in found))
    words = phrase("Nobody signed: {forms}", forms=alternatives(plain(form) for form in forms))
    return Outcome(False, (), (missing("signature", words, RecordKind.FORM),))


@trade_predicate(
    RecordKind.FORM, RecordKind.SIGNATURE, RecordKind.VERBAL_AUTHORITY, *_WORK, clock=True
)
def authorised_work(view: JobRecord, *, forms: tuple[FormKind, ...], verbal_h: Decimal) -> Outcome:
    """A signed authorisation came before the first work, or verbal authority did and a signature followed in time."""
    began = first_work(view)
    signed = [s for s in signatures_of(view, forms) if s.outcome is SignatureOutcome.SIGNED]
    if began is None or (signed and signed[0].signed_at <= began):
        return Outcome(True, tuple(signature.id for signature in signed[:1]))
    verbal = [one for one in view.all(VerbalAuthority) if one.given_at <= began]
    if not verbal:
        words = phrase("Work began before anybody authorised it in writing or by word")
        return Outcome(False, (), (missing("authority", words, RecordKind.FORM),))
    given = min(verbal, key=lambda one: one.given_at)
    until = given.given_at + hours(verbal_h)
    latest = signed[0].signed_at if signed else view.as_of
    if latest <= until:
        return Outcome(True, (given.id, *(signature.id for signature in signed[:1])))
    words = phrase(
        "The signature did not follow within {verbal_h} h of the verbal authority",
        verbal_h=verbal_h,
    )
    return Outcome(False, (given.id,), (gap_about(given, words, view),))


@trade_predicate(RecordKind.HAZARD_ASSESSMENT, *_WORK)
def hazards_assessed(view: JobRecord, *, kinds: tuple[HazardKind, ...]) -> Outcome:
    """Every kind of hazard was answered, those present have a control, and it was before the first work."""
    began = first_work(view)
    assessments = view.all(HazardAssessment)
    if not assessments:
        gap = missing("hazard_assessment", phrase("Nobody assessed the hazards"), _HAZARDS)
        return Outcome(False, (), (gap,))
    answers = {
        hazard.kind: hazard
        for assessment in sorted(assessments, key=lambda one: one.assessed_at)
        for hazard in assessment.hazards
        if hazard.present is not YesNoUnknown.UNKNOWN
    }
    gaps = [
        missing(kind, phrase("{kind} was not assessed", kind=capital(plain(kind))), _HAZARDS)
        for kind in kinds
        if kind not in answers
    ]
    for kind, hazard in answers.items():
        if hazard.present is YesNoUnknown.YES and not hazard.control.strip():
            gaps.append(
                missing(
                    f"control:{kind}", phrase("No control for {kind}", kind=plain(kind)), _HAZARDS
                )
            )
    first = min(assessments, key=lambda one: one.assessed_at)
    if began is not None and first.assessed_at > began:
        gaps.append(
            gap_about(first, phrase("The hazards were assessed after work began"), view, "late")
        )
    latest = max(assessments, key=lambda one: one.assessed_at)
    if not latest.entry_allowed:
        gaps.append(gap_about(latest, phrase("Entry is not allowed"), view, "entry"))
    return Outcome.of([one.id for one in assessments], gaps)


@trade_predicate(RecordKind.VISIT, RecordKind.PPE_USE)
def ppe_for_crew(view: JobRecord) -> Outcome:
    """Everybody who was on site has protective equipment on record."""
    people = {visit.technician.strip() for visit in view.all(Visit)}
    people |= {person.strip() for visit in view.all(Visit) for person in visit.crew}
    worn = [use for use in view.all(PpeUse) if use.items]
    equipped = {use.person.strip() for use in worn}
    bare = sorted(people - equipped - {""})
    gaps = [
        missing(
            f"ppe:{person}",
            phrase("No protective equipment noted for {person}", person=person),
            RecordKind.PPE_USE,
        )
        for person in bare
    ]
    return Outcome.of([use.id for use in worn], gaps)


@trade_predicate(RecordKind.PROPERTY)
def built_before(view: JobRecord, *, year: Decimal) -> Outcome:
    """The building is older than a year, or nobody knows how old it is."""
    buildings = view.all(Property)
    old = [one for one in buildings if one.year_built is None or one.year_built < year]
    return Outcome(bool(old) or not buildings, tuple(one.id for one in old))


@trade_predicate(
    RecordKind.MATERIAL, RecordKind.REMOVAL, RecordKind.HAZARD_TEST, RecordKind.WORK_PLAN
)
def disturbed_materials_tested(view: JobRecord) -> Outcome:
    """Every material that is or will be removed has a finding about its hazards that is more than a suspicion."""
    tests = [one for one in view.all(HazardTest) if one.finding is not HazardFinding.SUSPECTED]
    tested = {one.material_id for one in tests}
    gaps = [
        gap_about(
            material,
            phrase("{name}: no test, assumption or licensed route before it is disturbed"),
            view,
        )
        for material in view.all(Material)
        if material.restorability is Restorability.REMOVE and not tested & {material.id, None}
    ]
    gaps += [
        gap_about(removal, phrase("{name}: it does not say which tested material it was"), view)
        for removal in view.all(Removal)
        if not tested & {removal.material_id, None}
    ]
    if not tests and not gaps:
        gaps.append(
            missing(
                "hazard_test",
                phrase("No test, assumption or licensed route is recorded"),
                RecordKind.HAZARD_TEST,
            )
        )
    return Outcome.of([one.id for one in tests], gaps)


@trade_predicate(RecordKind.MATERIAL, RecordKind.REMOVAL, RecordKind.HAZARD_TEST)
def tested_before_removal(
    view: JobRecord, *, hazard: MaterialHazard, findings: tuple[HazardFinding, ...]
) -> Outcome:
    """No material suspected of the hazard was removed before a finding that allows it."""
    good = []
    gaps = []
    for removal in view.all(Removal):
        material = view.get(Material, removal.material_id)
        if material is None or hazard not in material.suspected:
            continue
        cleared = [
            test
            for test in view.related(HazardTest, "material_id", material.id)
            if test.hazard is hazard
            and test.finding in findings
            and test.recorded_at <= removal.removed_at
        ]
        if cleared:
            good += [removal.id, *(test.id for test in cleared)]
        else:
            words = phrase(
                "{name}: removed without a negative test or a licensed contractor before"
            )
            gaps.append(gap_about(removal, words, view))
    return Outcome.of(good, gaps)


@trade_predicate(RecordKind.REMOVAL, RecordKind.ROOM)
def paint_disturbed(view: JobRecord, *, interior_ft2: Decimal, exterior_ft2: Decimal) -> Outcome:
    """More than the given area was removed in one room, or outside; an area that nobody stated counts as more."""
    limits = {"area": interior_ft2 * M2_PER_FT2, "exterior_area": exterior_ft2 * M2_PER_FT2}
    found = []
    for room in view.all(Room):
        removals = view.related(Removal, "room_id", room.id)
        stated = {
            name: [area for r in removals if (area := area_m2(r.quantities, name)) is not None]
            for name in limits
        }
        silent = [
            r for r in removals if all(area_m2(r.quantities, name) is None for name in limits)
        ]
        if silent or any(sum(stated[name]) > limit for name, limit in limits.items()):
            found += [removal.id for removal in removals]
    return Outcome(bool(found), tuple(found))
