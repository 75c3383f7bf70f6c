"""What a reviewer would cut from a job, and that a full record leaves nothing to cut."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from app.domain.measurement import Unit
from app.domain.records import LineItem, Placement, ScopeItem
from standards.desk_cut import CutKind
from standards.desk_review import review_job
from tests.standards.rules.full_job import BASE, full_job
from tests.standards.rules.job_helpers import later, reading, visit_at
from tests.standards.rules.record_factory import Change, after, drop, edit, id_of, make, put

D = Decimal
LONG = full_job(visits=6)
DRY_EARLY = tuple(
    put(*(reading(point, number, D(8)) for number in range(2, 7)))
    for point in ("P0-0", "P0-1", "P1-0", "P1-1")
)


def test_a_full_record_leaves_nothing_to_cut() -> None:
    review = review_job(BASE)
    assert review.cuts == ()
    assert review.days_at_risk == 0
    assert review.billed_days == 4
    dehu = next(one for one in review.machines if one.name == "DEHU")
    assert (dehu.on_site, dehu.logged, dehu.with_reading) == (4, 4, 4)


@pytest.mark.parametrize(
    ("kind", "amount", "unit", "changes"),
    [
        (CutKind.BILLED_OVER_LOG, D(2), "days", [edit("dehu days", quantity=D(6))]),
        (CutKind.BILLED_WITHOUT_MACHINE, D(4), "days", [edit("dehu days", placement_ids=())]),
        (CutKind.DAY_WITHOUT_LOG, D(1), "days", [drop("log mover 3")]),
        (CutKind.NO_PLACEMENT_PHOTO, D(4), "days", [edit("mover placement", photo_ids=())]),
        (
            CutKind.VISIT_GAP,
            D(10),
            "hours",
            [
                edit("visit 4", arrived_at=visit_at(3) + timedelta(hours=40), left_at=visit_at(6)),
                edit(Placement, removed_at=later(visit_at(3), 60)),
            ],
        ),
        (CutKind.NO_CLOSING_READING, D(1), "pieces", [drop("reading P0-0 4")]),
        (
            CutKind.NO_CLOSING_READING,
            D(1),
            "pieces",
            [drop(f"air 4 affected {id_of('chamber')}")],
        ),
        (CutKind.READING_MISMATCH, D(1), "pieces", [edit("reading P0-0 2", scale=Unit.PCT_MC)]),
        (CutKind.UNSUPPORTED_LINE, D(4), "SF", [edit("drywall out", photo_ids=())]),
    ],
)
def test_each_hole_is_one_cut_with_its_amount(
    kind: CutKind, amount: Decimal, unit: str, changes: list[Change]
) -> None:
    found = [cut for cut in review_job(after(BASE, changes)).cuts if cut.kind is kind]
    assert [(cut.amount, cut.unit) for cut in found] == [(amount, unit)]
    assert found[0].fix
    assert found[0].words


def test_days_after_the_goal_are_named_for_each_machine() -> None:
    cuts = [
        cut for cut in review_job(after(LONG, DRY_EARLY)).cuts if cut.kind is CutKind.DAY_AFTER_GOAL
    ]
    assert [cut.amount for cut in cuts] == [3, 3]
    assert cuts[0].days == tuple(visit_at(number).date() for number in (4, 5, 6))


def test_a_day_that_two_cuts_name_is_at_risk_once() -> None:
    unread = tuple(drop(f"reading {p} 5") for p in ("P0-0", "P0-1", "P1-0", "P1-1"))
    review = review_job(after(LONG, (*DRY_EARLY, *unread)))
    kinds = {cut.kind for cut in review.cuts}
    assert {CutKind.DAY_AFTER_GOAL, CutKind.DAY_WITHOUT_READING} <= kinds
    assert review.days_at_risk == 6


@pytest.mark.parametrize(
    "changes",
    [
        [edit("dehu days", unit="EA")],
        [
            put(
                make(
                    LineItem,
                    "again",
                    category_code="WTR",
                    selector="DRYW",
                    activity="-",
                    unit="LF",
                    quantity=D(4),
                    room_id=id_of("room 0"),
                    photo_ids=(id_of("arrival"),),
                )
            )
        ],
        [put(make(ScopeItem, "trim", unit="LF")), edit("drywall out", scope_item_id=id_of("trim"))],
    ],
    ids=["machines not by the day", "two units for one code", "not the unit of the scope"],
)
def test_units_that_do_not_match_are_found(changes: list[Change]) -> None:
    kinds = [cut.kind for cut in review_job(after(BASE, changes)).cuts]
    assert kinds.count(CutKind.UNIT_MISMATCH) == 1


def test_a_job_without_anything_is_reviewed_without_cuts() -> None:
    assert review_job(BASE[:1]).cuts == ()
    assert review_job(()).cuts == ()
