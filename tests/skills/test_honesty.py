"""What the skills may not do: guess a recipient, invent a price, decide a category, print what nobody measured."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.bootstrap.skill_trial import MemoryTools
from app.domain.records import LineItem, Money, Party, PartyRole, Record
from app.ports.skills import SkillRequest
from skills.contact_checks import abn_problem, email_problem, phone_problem, postcode_problem
from skills.job_view import job_view
from skills.registry import SkillRegistry
from skills.report_generator.v1_0_0.summary import MAX_SUMMARY_CHARS, summary_of
from tests.skills.sample_job import COMPLETE, JOB_ID, RECORDS, sample_id

REGISTRY = SkillRegistry()


async def run(skill_id: str, records: tuple[Record, ...], **parameters: Any) -> dict[str, Any]:
    request = SkillRequest(JOB_ID, "key", {}, {}, parameters)
    return await REGISTRY.run(skill_id, "1.0.0", request, MemoryTools(records))


def priced(name: str, quantity: str, price: Money | None) -> LineItem:
    return LineItem(
        sample_id(name), JOB_ID, "own", "WTR", name, "+", Decimal(quantity), "EA", unit_price=price
    )


async def test_only_what_a_person_priced_is_summed_to_the_cent_and_by_currency() -> None:
    lines = (
        priced("a", "3", Money(Decimal("10.005"), "USD")),
        priced("b", "0.1", Money(Decimal("0.30"), "USD")),
        priced("c", "2", Money(Decimal("7"), "AUD")),
        priced("d", "5", None),
    )
    output = await run("estimate_builder", COMPLETE + lines)
    assert output["totals"] == {"AUD": "14.00", "USD": "30.05"}
    assert [line["amount"] for line in output["priced_lines"]] == ["30.02", "0.03", "14.00"]
    assert output["not_priced"] == ["WTR d"]
    without = await run("estimate_builder", COMPLETE)
    assert (without["totals"], without["priced_lines"]) == ({}, [])


async def test_two_contacts_of_a_role_are_never_chosen_between() -> None:
    parties = tuple(
        Party(sample_id(name), JOB_ID, PartyRole.INSURED, name, email=f"{name}@example.com")
        for name in ("ada", "ben")
    )
    with pytest.raises(Exception, match="2 contacts with the role insured"):
        await run("email_sender", COMPLETE + parties, to_role="insured")


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_the_summary_is_short_whole_sentences_whose_figures_are_the_record_s(name: str) -> None:
    view = job_view(RECORDS[name])
    text = summary_of(view)
    assert len(text) <= MAX_SUMMARY_CHARS
    assert text.endswith(".")
    known = {
        len(view.rooms),
        len(view.points),
        len(view.visits),
        len(view.readings),
        *(one.value for one in view.determinations),
        *range(len(view.points) + 1),
    }
    dates = re.sub(r"\d{4}-\d{2}-\d{2}", "", text).replace(view.job.address.street, "")
    assert {int(number) for number in re.findall(r"\d+", dates)} <= known | {1}


def test_a_very_long_source_shortens_the_summary_by_whole_sentences() -> None:
    view = job_view(RECORDS["complete"])
    long = replace(view, job=replace(view.job, source_of_loss="x" * 380))
    assert len(summary_of(long)) <= MAX_SUMMARY_CHARS
    assert summary_of(long).endswith(".")


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (
            email_problem,
            ["a@b.example", "a.b+c@mail.example.com"],
            ["a", "a@b", "a@b.c, d@e.f", "a b@c.de"],
        ),
        (
            phone_problem,
            ["+1 303 555 0100", "(02) 9555 0123", "555-0100x12"],
            ["12", "call me", "1" * 16],
        ),
        (abn_problem, ["51 824 753 556"], ["51 824 753 557", "123"]),
    ],
)
def test_contact_data_is_checked_by_its_form(check: Any, good: list[str], bad: list[str]) -> None:
    assert [check(text) for text in good] == [""] * len(good)
    assert all(check(text) for text in bad)


def test_postcodes_are_checked_where_their_form_is_known() -> None:
    assert postcode_problem("80202", "US") == ""
    assert postcode_problem("80202-1234", "us") == ""
    assert "five digits" in postcode_problem("8020", "US")
    assert "four digits" in postcode_problem("80202", "AU")
    assert postcode_problem("anything", "CH") == ""
