"""The gravest determination that holds speaks for the job; a later one about the same thing replaces it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.domain.in_force import governing, in_force
from app.domain.records import Determination, DeterminationKind

JOB, KITCHEN, CELLAR = UUID(int=1), UUID(int=2), UUID(int=3)
DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
CATEGORY = DeterminationKind.CATEGORY


def decided(
    value: int, after_h: float, about: UUID | None, kind: DeterminationKind = CATEGORY
) -> Determination:
    return Determination(
        id=UUID(int=int(after_h * 100) + 1000),
        job_id=JOB,
        kind=kind,
        value=value,
        reason="seen",
        decided_by="D. Alvarez",
        decided_at=DAY + timedelta(hours=after_h),
        area_id=about,
    )


def test_clean_water_decided_last_does_not_hide_foul_water_elsewhere() -> None:
    foul, clean = decided(3, 0, CELLAR), decided(1, 1, KITCHEN)
    assert governing([foul, clean], CATEGORY) == foul


def test_a_later_one_about_the_same_thing_replaces_the_graver_one() -> None:
    foul, better = decided(3, 0, CELLAR), decided(2, 1, CELLAR)
    assert in_force([better, foul]) == (better,)
    assert governing([foul, better], CATEGORY) == better


def test_of_equals_the_latest_speaks_and_another_kind_is_left_alone() -> None:
    early, late = decided(2, 0, KITCHEN), decided(2, 2, CELLAR)
    classed = decided(4, 3, KITCHEN, DeterminationKind.CLASS)
    assert governing([late, classed, early], CATEGORY) == late
    assert governing([early], DeterminationKind.CLASS) is None


@given(
    st.lists(st.tuples(st.integers(1, 3), st.sampled_from([None, KITCHEN, CELLAR])), max_size=12)
)
def test_nothing_that_holds_is_graver_than_what_speaks(
    made: list[tuple[int, UUID | None]],
) -> None:
    every = [decided(value, hour, about) for hour, (value, about) in enumerate(made)]
    last = {about: value for value, about in made}
    found = governing(every, CATEGORY)
    assert (found.value if found else None) == max(last.values(), default=None)
