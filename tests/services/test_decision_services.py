"""Deciding category, class and condition: what is proposed, what a person may decide, and how it is taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from uuid import UUID

import pytest

from app.domain.errors import InvalidInput
from app.domain.records import (
    AffectedArea,
    Determination,
    DeterminationKind,
    DryingMethod,
    IntrusionSource,
    Surface,
    YesNoUnknown,
)
from app.services.decision_services import DecisionDesk
from app.services.decision_views import CategoryInputs, Decision, Subject
from app.services.edit_history import EditHistory
from standards.category import Factor, WaterSource
from tests.site import Site, make_site

CATEGORY, CLASS, CONDITION = DeterminationKind


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    made = make_site(tmp_path_factory.mktemp("decisions") / "store")
    record = made.record
    # 12 m² floor and ceiling, 33.6 m² walls: 57.6 m², of which 42 % are wet.
    for surface, wet, total in ((Surface.FLOOR, "12", "12"), (Surface.WALL, "12.192", "33.6")):
        record.enter(
            AffectedArea(
                record.new_id(), made.job.id, made.room.id, surface, Decimal(wet), Decimal(total),
                Decimal("0.6") if surface is Surface.WALL else None,
            )
        )  # fmt: skip
    record.rooms.open_chamber(made.job.id, "Ground floor", DryingMethod.CLOSED, (made.room.id,))
    yield made
    made.store.close()


@pytest.fixture(scope="module")
def history(site: Site) -> EditHistory:
    return EditHistory(site.record.edits, site.record.new_id)


@pytest.fixture(scope="module")
def desk(site: Site, history: EditHistory) -> DecisionDesk:
    return DecisionDesk(site.store, site.record, history, site.clock)


@pytest.fixture
def back(site: Site, history: EditHistory) -> Iterator[None]:
    """Decisions of the test are undone after it."""
    yield
    while history.state(site.job.id).undo is not None:
        history.undo(site.job.id)


def subjects(desk: DecisionDesk, site: Site, kind: DeterminationKind) -> list[Subject]:
    return [s for s in asyncio.run(desk.view(site.job.id)).subjects if s.kind is kind]


def ids(found: list[Subject]) -> tuple[UUID | None, ...]:
    return tuple(subject.about_id for subject in found)


def stored(site: Site, kind: DeterminationKind) -> list[Determination]:
    return [d for d in site.store.find(Determination, site.job.id) if d.kind is kind]


@pytest.mark.usefixtures("back")
def test_one_decision_covers_every_wet_surface_of_the_job_and_is_one_step(
    desk: DecisionDesk, site: Site, history: EditHistory
) -> None:
    areas = subjects(desk, site, CATEGORY)
    assert [(s.name, s.surface) for s in areas] == [("Kitchen", "floor"), ("Kitchen", "wall")]
    water = CategoryInputs(WaterSource.SUPPLY_LINE, frozenset(), frozenset(Factor))
    asyncio.run(
        desk.decide(
            site.job.id, Decision(CATEGORY, ids(areas), 1, "clean supply, no odour", water=water)
        )
    )
    made = stored(site, CATEGORY)
    assert {d.area_id for d in made} == set(ids(areas))
    assert {(d.value, d.decided_by, d.reason) for d in made} == {
        (1, "Tess", "clean supply, no odour")
    }
    assert made[0].inputs[0].value == "supply_line"
    assert all(
        s.decided is not None and s.decided.value == 1 for s in subjects(desk, site, CATEGORY)
    )
    history.undo(site.job.id)
    assert stored(site, CATEGORY) == []


@pytest.mark.usefixtures("back")
def test_the_category_falls_only_by_a_supervising_role_with_evidence(
    desk: DecisionDesk, site: Site
) -> None:
    areas = ids(subjects(desk, site, CATEGORY))
    asyncio.run(desk.decide(site.job.id, Decision(CATEGORY, areas, 2, "dish water")))
    for role, evidence in (("", ""), ("supervisor", ""), ("technician", "cleaned and sampled")):
        with pytest.raises(InvalidInput, match="category 2 was decided"):
            asyncio.run(
                desk.decide(
                    site.job.id,
                    Decision(CATEGORY, areas, 1, "cleaned", role=role, justification=evidence),
                )
            )
    lower = Decision(
        CATEGORY, areas, 1, "cleaned", role="supervisor", justification="ATP 12, sample 4"
    )
    asyncio.run(desk.decide(site.job.id, lower))
    [decided] = {s.decided for s in subjects(desk, site, CATEGORY) if s.surface == "floor"}
    assert decided is not None
    assert (decided.value, decided.role, decided.justification) == (
        1,
        "supervisor",
        "ATP 12, sample 4",
    )


@pytest.mark.usefixtures("back")
def test_a_source_on_record_keeps_the_category_up(
    desk: DecisionDesk, site: Site, history: EditHistory
) -> None:
    source = IntrusionSource(
        site.record.new_id(), site.job.id, YesNoUnknown.YES, "backed-up sewer", "sewage"
    )
    site.record.enter(source)
    assert asyncio.run(desk.view(site.job.id)).source is WaterSource.SEWAGE
    proposal = asyncio.run(desk.propose_category(site.job.id, CategoryInputs(WaterSource.SEWAGE)))
    assert (proposal.floor, proposal.hard) == (3, True)
    assert len(proposal.unanswered) == len(Factor)
    assert any("48 hours" in question for question in proposal.questions)
    with pytest.raises(InvalidInput, match="below 3"):
        asyncio.run(
            desk.decide(
                site.job.id,
                Decision(
                    CATEGORY, ids(subjects(desk, site, CATEGORY)), 2, "looks clean",
                    water=CategoryInputs(WaterSource.SEWAGE), justification="looks clean",
                ),
            )
        )  # fmt: skip
    site.record.retract(source, "test")


@pytest.mark.usefixtures("back")
def test_near_a_limit_both_classes_are_shown_and_a_justification_is_asked(
    desk: DecisionDesk, site: Site
) -> None:
    [chamber] = subjects(desk, site, CLASS)
    assert (chamber.name, chamber.proposed, chamber.candidates) == ("Ground floor", 3, (2, 3))
    assert any("wet share" in line for line in chamber.working)
    for value in chamber.candidates:
        with pytest.raises(InvalidInput, match="both possible"):
            asyncio.run(
                desk.decide(site.job.id, Decision(CLASS, (chamber.about_id,), value, "measured"))
            )
    why = "Cabinets cover a third of the wet wall"
    asyncio.run(
        desk.decide(
            site.job.id, Decision(CLASS, (chamber.about_id,), 2, "measured", justification=why)
        )
    )
    [made] = stored(site, CLASS)
    assert (made.value, made.proposed, made.justification) == (2, 3, why)
    assert {fact.name: fact.value for fact in made.inputs}["wet_percent"] == "42.0"
    assert (made.chamber_id, made.area_id, made.room_id) == (chamber.about_id, None, None)


@pytest.mark.usefixtures("back")
def test_the_condition_of_a_room_says_whether_who_judged_is_independent(
    desk: DecisionDesk, site: Site
) -> None:
    [room] = subjects(desk, site, CONDITION)
    assert room.name == "Kitchen"
    asyncio.run(
        desk.decide(
            site.job.id,
            Decision(CONDITION, (room.about_id,), 1, "no growth, no odour", independent=False),
        )
    )
    [made] = stored(site, CONDITION)
    assert (made.room_id, made.value, made.independent) == (site.room.id, 1, False)


@pytest.mark.parametrize(
    ("value", "reason", "match"), [(4, "seen", "4"), (0, "seen", "0"), (1, "  ", "reason|empty")]
)
@pytest.mark.usefixtures("back")
def test_a_value_that_does_not_exist_or_no_reason_is_refused(
    desk: DecisionDesk, site: Site, value: int, reason: str, match: str
) -> None:
    areas = ids(subjects(desk, site, CATEGORY))
    with pytest.raises(InvalidInput, match=match):
        asyncio.run(desk.decide(site.job.id, Decision(CATEGORY, areas, value, reason)))
    assert stored(site, CATEGORY) == []


def test_nothing_chosen_or_something_unknown_is_refused(desk: DecisionDesk, site: Site) -> None:
    with pytest.raises(InvalidInput, match="nothing was chosen"):
        asyncio.run(desk.decide(site.job.id, Decision(CATEGORY, (), 1, "seen")))
    with pytest.raises(InvalidInput, match="no such thing"):
        asyncio.run(desk.decide(site.job.id, Decision(CATEGORY, (site.room.id,), 1, "seen")))
