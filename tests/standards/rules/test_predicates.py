"""The vocabulary of the packs on small records, one word at a time."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.domain.records import (
    Determination,
    DeterminationKind,
    EquipmentAsset,
    EquipmentKind,
    Fact,
    Hazard,
    HazardAssessment,
    HazardKind,
    Material,
    MaterialHazard,
    MoisturePoint,
    Photo,
    PhotoPhase,
    Placement,
    Record,
    Room,
    Sizing,
    Visit,
    YesNoUnknown,
)
from standards.rules.conditions import Scope, compile_conditions
from standards.rules.model import Outcome
from standards.rules.predicates import compile_predicate
from standards.rules.record_view import JobRecord
from standards.rules.source import parse
from tests.standards.rules.job_helpers import later, visit_at
from tests.standards.rules.record_factory import id_of, make

ROOM = make(Room, "room", name="Hall", length_m=Decimal(4))
WIDE = make(Photo, "wide", room_id=id_of("room"), phase=PhotoPhase.BEFORE, caption="Wide shot")
DEHU = make(EquipmentAsset, "dehu", kind=EquipmentKind.DEHU_LGR, tag="D1")
PLACED = make(Placement, "placed", asset_id=id_of("dehu"), room_id=id_of("room"))
RECORDS: tuple[Record, ...] = (ROOM, WIDE, DEHU, PLACED)


def check(text: str, *records: Record, **settings: int) -> Outcome:
    """The predicate that the text writes, on these records."""
    values = {name: Decimal(value) for name, value in settings.items()}
    run = compile_predicate(parse(text, "test.yaml"), Scope(values, {}, {}))
    return run(JobRecord(records))


def holds_of(condition: str, record: Any, *others: Record) -> bool:
    """Whether the condition holds of a record that stands beside others."""
    node = parse(condition, "test.yaml")
    test = compile_conditions(node, type(record), Scope({"limit": Decimal(4)}, {}, {}))
    return test(record, JobRecord((record, *others)))


@pytest.mark.parametrize(
    ("condition", "record", "holds"),
    [
        ("{name: set}", ROOM, True),
        ("{use: set}", ROOM, False),
        ("{use: missing}", ROOM, True),
        ("{openings: set}", ROOM, False),
        ("{name: Hall}", ROOM, True),
        ("{name: Kitchen}", ROOM, False),
        ("{length_m: 4}", ROOM, True),
        ("{length_m: {at_least: 4}}", ROOM, True),
        ("{length_m: {above: 4}}", ROOM, False),
        ("{length_m: {at_most: 4}}", ROOM, True),
        ("{length_m: {below: 4}}", ROOM, False),
        ("{length_m: {at_least: {setting: limit}}}", ROOM, True),
        ("{length_m: {above: 3, below: 5}}", ROOM, True),
        ("{length_m: {above: 3, below: 4}}", ROOM, False),
        ("{caption: {mentions: [SHOT]}}", WIDE, True),
        ("{caption: {mentions: [shot, close]}}", WIDE, False),
        ("{phase: before}", WIDE, True),
        ("{phase: {in: [arrival, source]}}", WIDE, False),
        ("{phase: {not_in: [arrival, source]}}", WIDE, True),
        ("{any: [{phase: arrival}, {caption: set}]}", WIDE, True),
        ("{not: {phase: before}}", WIDE, False),
        ("{phase: before, caption: missing}", WIDE, False),
    ],
)
def test_a_field_is_compared_as_it_says(condition: str, record: Record, holds: bool) -> None:
    assert holds_of(condition, record) is holds


def test_an_unknown_answer_is_no_answer() -> None:
    for answer, holds in ((YesNoUnknown.UNKNOWN, False), (YesNoUnknown.NO, True)):
        one = Hazard(HazardKind.GAS, answer)
        record = make(HazardAssessment, hazards=(one,))
        assert holds_of("{hazards: {some: {present: answered}}}", record) is holds


def test_conditions_look_into_values_and_through_references() -> None:
    suspected = make(Material, suspected=(MaterialHazard.LEAD,))
    assert holds_of("{suspected: {includes: lead}}", suspected)
    assert not holds_of("{suspected: {includes: asbestos}}", suspected)
    assert holds_of("{asset_id: {refers: {kind: dehu_lgr}}}", PLACED, DEHU)
    assert not holds_of("{asset_id: {refers: {kind: heater}}}", PLACED, DEHU)
    assert not holds_of("{asset_id: {refers: {kind: dehu_lgr}}}", PLACED)


def test_related_records_are_counted() -> None:
    once = "{related: {photo: {by: room_id, where: {phase: before}}}}"
    twice = "{related: {photo: {by: room_id, at_least: 2}}}"
    assert holds_of(once, ROOM, WIDE)
    assert not holds_of(once, ROOM)
    assert not holds_of(twice, ROOM, WIDE)


def test_a_fact_is_found_by_name_or_by_its_nearness() -> None:
    sizing = make(Sizing, inputs=(Fact("wet_percent", "38", "%"), Fact("note", "tall")))
    near = "{{inputs: {{fact: {{name: {}, near: [5, 40], within: 2}}}}}}"
    assert holds_of("{inputs: {fact: {name: note}}}", sizing)
    assert not holds_of("{inputs: {fact: {name: other}}}", sizing)
    assert holds_of(near.format("wet_percent"), sizing)
    assert not holds_of(near.format("note"), sizing)


def test_outside_is_beyond_two_fields() -> None:
    condition = "{outside: {field: placed, low: recommended_low, high: recommended_high}}"
    for placed, holds in ((0, True), (1, False), (2, False), (3, True), (None, False)):
        record = make(Sizing, recommended_low=1, recommended_high=2, placed=placed)
        assert holds_of(condition, record) is holds


def test_only_the_latest_determination_about_a_thing_is_current() -> None:
    first = make(Determination, "first", kind=DeterminationKind.CLASS, decided_at=visit_at(1))
    second = make(Determination, "second", kind=DeterminationKind.CLASS, decided_at=visit_at(2))
    assert not holds_of("{current: true}", first, second)
    assert holds_of("{current: true}", second, first)
    assert holds_of("{current: false}", first, second)


def test_some_gives_the_records_that_prove_it() -> None:
    found = check("{some: {of: photo, where: {phase: before}}}", *RECORDS)
    assert (found.holds, found.evidence) == (True, (WIDE.id,))
    missing = check("{some: {of: photo, where: {phase: source}, gap: No photo}}", *RECORDS)
    assert not missing.holds
    assert [gap.words for gap in missing.gaps] == ["No photo"]
    assert not check("{some: {of: photo, at_least: {setting: n}}}", *RECORDS, n=2).holds


def test_every_names_each_record_that_lacks_it() -> None:
    other = make(Room, "other", name="Attic")
    text = '{every: {of: room, has: {length_m: {above: 2}}, gap: "{name} is short"}}'
    found = check(text, ROOM, other)
    assert found.evidence == (ROOM.id,)
    assert [(gap.words, gap.record_id) for gap in found.gaps] == [("Attic is short", other.id)]
    assert check(text).holds


def test_none_names_each_record_that_should_not_be() -> None:
    found = check('{none: {of: placement, gap: "{name} is there"}}', *RECORDS)
    assert [gap.words for gap in found.gaps] == ["D1 is there"]


def test_covers_names_each_value_without_a_record() -> None:
    text = '{covers: {of: photo, field: phase, values: [before, source], gap: "no {value}"}}'
    assert [gap.words for gap in check(text, WIDE).gaps] == ["no source"]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("{always: true}", True),
        ("{all: [{some: {of: room}}, {some: {of: photo}}]}", True),
        ("{all: [{some: {of: room}}, {some: {of: visit}}]}", False),
        ("{any: [{some: {of: visit}}, {some: {of: photo}}]}", True),
        ("{any: {of: [{some: {of: visit}}, {some: {of: note}}], gap: neither}}", False),
        ("{not: {some: {of: visit}}}", True),
        ("{implies: {if: {some: {of: visit}}, then: {some: {of: note}}}}", True),
        ("{implies: {if: {some: {of: room}}, then: {some: {of: note}}}}", False),
    ],
)
def test_predicates_combine(text: str, holds: bool) -> None:
    assert check(text, *RECORDS).holds is holds


def test_a_point_is_read_from_the_visit_it_was_made_at_until_it_was_closed() -> None:
    visits = [
        make(Visit, f"visit {n}", number=n, arrived_at=visit_at(n), left_at=later(visit_at(n), 9))
        for n in (1, 2, 3)
    ]
    made = make(
        MoisturePoint,
        "P",
        label="P",
        created_visit_id=id_of("visit 2"),
        closed_visit_id=id_of("visit 3"),
    )
    found = check("{points_read: {}}", *visits, made)
    assert [gap.words for gap in found.gaps] == ["P is not read at visit 2"]
