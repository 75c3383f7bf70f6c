"""Documents as they come in, beside what a person would make of them (``texts/*.txt`` and ``*.json``)."""

from __future__ import annotations

import json
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake import contacts
from app.intake.fields import Confidence, Field, open_fields
from app.intake.recognise import recognise
from app.intake.source_text import SourceText

TEXTS = Path(__file__).parent / "texts"
WRITTEN_ON = date(2026, 3, 17)


@pytest.mark.parametrize("path", sorted(TEXTS.glob("*.txt")), ids=lambda p: p.stem)
def test_the_best_candidates_are_what_a_person_would_take(path: Path) -> None:
    found = recognise(SourceText.of([path.read_text("utf-8")]), written_on=WRITTEN_ON)
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    assert {field.value: value for field, value in found.values.items()} == expected


@pytest.mark.parametrize("path", sorted(TEXTS.glob("*.txt")), ids=lambda p: p.stem)
def test_every_candidate_shows_where_it_stands(path: Path) -> None:
    source = SourceText.of([path.read_text("utf-8")])
    for candidates in recognise(source, written_on=WRITTEN_ON).candidates.values():
        for candidate in candidates:
            assert candidate.span is not None
            assert source.at(candidate.span).strip()


def test_a_date_that_can_be_read_in_two_ways_offers_both() -> None:
    found = recognise(SourceText.of(["Insured: Jane Roe\nDate of loss: 03/04/2026"]))
    offered = found.candidates[Field.LOSS_AT]
    assert [c.value for c in offered] == ["2026-03-04", "2026-04-03"]
    assert offered[0].confidence is Confidence.LIKELY


def test_another_date_of_the_text_tells_the_order() -> None:
    text = "Date of loss: 03/04/2026\nDate assigned: 16/04/2026"
    assert recognise(SourceText.of([text])).values[Field.LOSS_AT] == "2026-04-03"


def test_a_value_that_says_there_is_none_is_not_taken() -> None:
    found = recognise(SourceText.of(["Claim number: N/A\nAdjuster: TBD\nInsured: none"]))
    assert not found.values


def test_insurance_is_asked_for_only_when_an_insurer_is_involved() -> None:
    private = {Field.CLIENT_NAME: "A B", Field.CLIENT_PHONE: "1"}
    assert Field.CLAIM_NUMBER not in open_fields(private)
    assert Field.CLAIM_NUMBER in open_fields({**private, Field.CARRIER: "AMI"})
    assert Field.LOSS_AT not in open_fields(private, loss_time_unknown=True)


def test_the_carrier_of_a_property_manager_is_not_asked_of_the_property() -> None:
    text = "Agent\nName: Bob Broker\nPhone: 303-555-0101\n\nInsured\nName: Jane Roe\nPhone: 303-555-0202"
    found = recognise(SourceText.of([text]))
    assert found.values[Field.CLIENT_NAME] == "Jane Roe"
    assert found.values[Field.CLIENT_PHONE] == "303-555-0202"


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000,
        "1 " * 100_000,
        "Claim number: " * 10_000,
        "(" * 50_000 + ")" * 50_000,
        "Insured:\n" * 20_000,
        "1234 Main " * 20_000,
        "A.B " * 50_000,
        "x@" * 100_000,
        ":" * 200_000,
    ],
    ids=[
        "letters",
        "digits",
        "labels",
        "brackets",
        "lines",
        "streets",
        "initials",
        "mails",
        "colons",
    ],
)
def test_no_text_takes_long(text: str) -> None:
    started = time.process_time()
    recognise(SourceText.of([text[:30_000]]), written_on=WRITTEN_ON)
    assert time.process_time() - started < 5


@given(st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    source = SourceText.of([text])
    for candidates in recognise(source, written_on=WRITTEN_ON).candidates.values():
        for candidate in candidates:
            assert candidate.value
            assert candidate.span is not None
            source.at(candidate.span)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Mr. Young", "Young"),
        ("Herr Yilmaz", "Yilmaz"),
        ("Señor y Señora Yáñez", "Yáñez"),
        ("Mr and Mrs Yates", "Yates"),
        ("i. A. Thomas Krüger", "Thomas Krüger"),
    ],
)
def test_a_title_never_takes_a_letter_of_the_name(written: str, name: str) -> None:
    assert contacts.name(written) == name


@pytest.mark.parametrize(
    "mail",
    [
        "claims@frontrangemutual.com",
        "NoReply@assignments.example.com",
        "schadenservice@rheinland.de",
        "info@hv-nord.de",
        "marcus.webb@frontrangemutual.com",
    ],
)
def test_the_address_of_who_sent_an_assignment_is_not_the_clients(mail: str) -> None:
    signature = f"Regards,\nMarcus Webb\n{mail}"
    text = f"From: Marcus Webb <{mail}>\n\nInsured: Laura Hartwell\nWater in the kitchen.\n\n{signature}"
    assert Field.CLIENT_EMAIL not in recognise(SourceText.of([text])).values


@pytest.mark.parametrize(
    "mail", ["laura77@gmail.com", "laura.hartwell@hartwell-design.com", "lhartwell@yahoo.co.uk"]
)
def test_a_client_who_writes_is_answered_at_the_address_written_from(mail: str) -> None:
    text = (
        f"From: {mail}\n\nMy name is Laura Hartwell. A pipe burst.\n\nThanks,\nLaura\n303-555-0142"
    )
    values = recognise(SourceText.of([text])).values
    assert values[Field.CLIENT_EMAIL] == mail
    assert values[Field.CLIENT_PHONE] == "303-555-0142"


def test_a_labelled_address_of_a_desk_is_believed() -> None:
    text = "From: claims@carrier.com\n\nInsured: Blue Door Cafe\nInsured email: info@bluedoor.com"
    assert recognise(SourceText.of([text])).values[Field.CLIENT_EMAIL] == "info@bluedoor.com"


def test_a_sentence_about_the_claim_does_not_take_the_callers_number() -> None:
    text = "I am Tom Brandt, no claim number yet. Call me at 303-555-0188."
    values = recognise(SourceText.of([text])).values
    assert values[Field.CLIENT_PHONE] == "303-555-0188"
    assert Field.ADJUSTER_PHONE not in values
