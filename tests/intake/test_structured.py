"""Data of other systems: by the names of their keys, and by a mapping."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.intake.fields import Confidence, Field
from app.intake.recognise import assemble
from app.intake.structured import at_path, from_data, leaves, mapping_from

CAMEL: dict[str, Any] = {
    "claimNumber": "24-118-0932",
    "policy": {"number": "HO3-77", "carrier": "Pacific Mutual", "deductible": 1000},
    "insured": {"firstName": "Margaret", "lastName": "Hendricks", "phone": "503-555-0142"},
    "lossLocation": {
        "street": "418 Alder Court",
        "city": "Portland",
        "state": "Oregon",
        "zip": "97205",
    },
    "dateOfLoss": "2026-03-14T18:30",
    "causeOfLoss": "supply line burst",
    "adjuster": {"name": "D. Okafor", "phone": "800-555-0199", "address": {"city": "Salem"}},
}
SNAKE: dict[str, Any] = {
    "assignment_id": "CC-1",
    "customer": {"name": "Tran Trust", "mailing_address": {"street": "9 PO Rd", "city": "Sydney"}},
    "property_address": "12 Wattle St, Carlton VIC 3053",
    "loss": {
        "date": "2026-04-03",
        "time_of_loss": "07:30",
        "description": "Flexi hose burst",
        "type": "Water",
    },
    "insurer": "NRMA",
}


def values(data: Any, mapped: dict[Field, str] | None = None) -> dict[Field, str]:
    return assemble(from_data(data, mapped), today=date(2026, 4, 10)).values


def test_keys_in_camel_case_are_found_with_whom_they_are_about() -> None:
    found = values(CAMEL)
    assert found[Field.CLIENT_NAME] == "Margaret Hendricks"
    assert found[Field.CLIENT_PHONE] == "503-555-0142"
    assert found[Field.ADJUSTER_PHONE] == "800-555-0199"
    assert found[Field.POLICY_NUMBER] == "HO3-77"
    assert found[Field.CITY] == "Portland"
    assert found[Field.REGION] == "OR"
    assert found[Field.LOSS_AT] == "2026-03-14T18:30"
    assert found[Field.DEDUCTIBLE] == "1000"


def test_the_address_of_the_loss_is_taken_before_that_for_letters() -> None:
    found = values(SNAKE)
    assert found[Field.STREET] == "12 Wattle St"
    assert found[Field.CITY] == "Carlton"
    assert found[Field.LOSS_AT] == "2026-04-03T07:30"
    assert found[Field.PERIL] == "water"
    assert found[Field.JOB_NUMBER] == "CC-1"


def test_a_mapping_is_followed_before_any_name_of_a_key() -> None:
    data = {
        "ref": {"a": ["x", "Jane Roe"]},
        "insured": "Somebody Else",
        "where": {"l1": "5 Elm St", "l2": "Salem, MA 01970"},
    }
    found = values(data, {Field.CLIENT_NAME: "ref.a[1]", Field.STREET: "where"})
    assert found[Field.CLIENT_NAME] == "Jane Roe"
    assert (found[Field.STREET], found[Field.CITY], found[Field.POSTCODE]) == (
        "5 Elm St",
        "Salem",
        "01970",
    )


def test_a_time_with_an_offset_is_only_likely() -> None:
    (found,) = [
        c for c in from_data({"dateOfLoss": "2026-03-14T18:30:00Z"}) if c.field is Field.LOSS_AT
    ]
    assert found.confidence is Confidence.LIKELY


def test_every_value_is_offered_for_mapping_with_its_path() -> None:
    paths = {leaf.path: leaf.field for leaf in leaves(CAMEL)}
    assert paths["insured.firstName"] is None
    assert paths["claimNumber"] is Field.CLAIM_NUMBER
    for path in paths:
        assert at_path(CAMEL, path) is not None


@pytest.mark.parametrize("data", [[], [{}, {}], "text", 5, None])
def test_data_without_one_job_are_refused(data: Any) -> None:
    with pytest.raises(InvalidInput, match="no single job"):
        from_data(data)


@pytest.mark.parametrize(
    ("mapping", "words"),
    [
        ([], "no object"),
        ({"client": "a"}, "is no field"),
        ({"client_name": 5}, "no text"),
        ({"client_name": "a..b"}, "no path"),
        ({"client_name": ""}, "no path"),
        ({"client_name": "a[x]"}, "no path"),
    ],
)
def test_a_mapping_that_cannot_be_followed_says_why(mapping: Any, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        mapping_from(mapping)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(
    st.dictionaries(
        st.text(max_size=12) | st.sampled_from(["claim", "insured", "loss_at", "phone"]),
        json_values,
    )
)
def test_any_object_can_be_read(data: dict[str, Any]) -> None:
    for candidate in from_data(data):
        assert candidate.value
        assert at_path(data, candidate.path) is not None


def test_names_in_two_parts_phones_in_a_list_and_an_address_in_one_text_are_found() -> None:
    insured = {"name": {"first": "Ann", "last": "Lee"}, "phones": [{"value": "555-010-2233"}]}
    values = assemble(from_data({"claim": {"insured": insured}})).values
    assert values[Field.CLIENT_NAME] == "Ann Lee"
    assert values[Field.CLIENT_PHONE] == "555-010-2233"
    flat = assemble(
        from_data({"client": "Bob", "address": "9 Heron Lane, Denver, CO 80202"})
    ).values
    assert (flat[Field.STREET], flat[Field.CITY]) == ("9 Heron Lane", "Denver")
    assert flat[Field.POSTCODE] == "80202"
