"""``restoreassist category``: what the source suggests and what to ask; a person decides."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from app.bootstrap.cli_amounts import answer, celsius_of, number, optional_amount
from app.bootstrap.cli_support import JsonOption
from app.domain.errors import InvalidInput
from app.domain.quantities import Dimension
from standards.category import Factor, check_category
from standards.water_source_words import propose_from_words

A_PERSON = "person"

Answer = bool | None


def category_command(
    source: Annotated[str, typer.Option(help='Where the water came from, like "washing machine".')],
    hours: Annotated[str | None, typer.Option(help="Hours since the loss.")] = None,
    temperature: Annotated[str | None, typer.Option(help="In the wet area, like 80F.")] = None,
    odour: Annotated[
        Answer, typer.Option("--odour/--no-odour", "--odor/--no-odor", help="It smells.")
    ] = None,
    growth: Annotated[
        Answer, typer.Option("--growth/--no-growth", help="Growth is visible.")
    ] = None,
    soiled_contact: Annotated[
        Answer,
        typer.Option("--soiled-contact/--no-soiled-contact", help="It touched soiled things."),
    ] = None,
    sensitive_building: Annotated[
        Answer,
        typer.Option(
            "--sensitive-building/--no-sensitive-building", help="Care home, hospital, day care."
        ),
    ] = None,
    passed_through_assembly: Annotated[
        Answer,
        typer.Option(
            "--passed-through-assembly/--no-passed-through-assembly",
            help="Through floor, wall or ceiling.",
        ),
    ] = None,
    new_source: Annotated[
        Answer, typer.Option("--new-source/--no-new-source", help="Another source was found.")
    ] = None,
    earlier_losses: Annotated[
        Answer,
        typer.Option("--earlier-losses/--no-earlier-losses", help="Old building or losses before."),
    ] = None,
    regulated_material: Annotated[
        Answer,
        typer.Option(
            "--regulated-material/--no-regulated-material", help="Chemicals, asbestos, lead..."
        ),
    ] = None,
    decide: Annotated[int | None, typer.Option(help="The category a person decides.")] = None,
    by: Annotated[str, typer.Option(help="Who decides.")] = "",
    reason: Annotated[str, typer.Option(help="Why: what was seen and measured.")] = "",
    previous: Annotated[int | None, typer.Option(help="What was decided before.")] = None,
    supervisor: Annotated[bool, typer.Option("--supervisor", help="A supervisor decides.")] = False,
    evidence: Annotated[str, typer.Option(help="Of cleaning or verification, to go lower.")] = "",
    as_json: JsonOption = False,
) -> None:
    """The floor the source sets, what to start from, and the questions to ask.

    Nothing raises a category by itself; with --decide, whether this person may decide it.
    """
    answers = {
        Factor.ODOUR: odour,
        Factor.GROWTH: growth,
        Factor.SOILED_CONTACT: soiled_contact,
        Factor.SENSITIVE_BUILDING: sensitive_building,
        Factor.PASSED_THROUGH_ASSEMBLY: passed_through_assembly,
        Factor.NEW_SOURCE: new_source,
        Factor.EARLIER_LOSSES: earlier_losses,
        Factor.REGULATED_MATERIAL: regulated_material,
    }
    warm = optional_amount("--temperature", temperature, Dimension.TEMPERATURE)
    match, proposal = propose_from_words(
        source,
        None if hours is None else float(number("--hours", hours.strip().removesuffix("h"))),
        None if warm is None else celsius_of(warm),
        {factor for factor, seen in answers.items() if seen},
        {factor for factor, seen in answers.items() if seen is False},
    )
    data: dict[str, Any] = {
        "floor": proposal.floor,
        "proposed": proposal.proposed,
        "prompts": list(proposal.questions),
        "unanswered": list(proposal.unanswered),
        "decided_by": A_PERSON,
        "hard_floor": proposal.hard,
        "sources": [found.value for found in match.sources],
        "certain": bool(match.certain),
        "rule_version": proposal.rule_version,
    }
    lines = [
        f"Floor: category {proposal.floor}; proposed to start from: {proposal.proposed}",
        f"Source: {', '.join(found.replace('_', ' ') for found in match.sources)}",
        *(f"Ask: {question}" for question in proposal.questions),
        *(f"Not answered yet: {question}" for question in proposal.unanswered),
    ]
    if decide is None:
        lines.append("A person decides, with a reason; nothing here decides.")
    else:
        if not by.strip():
            raise InvalidInput("--by", "nobody decides this", "the person's name")
        check_category(
            decide,
            proposal.floor,
            reason,
            previous=previous,
            supervisor=supervisor,
            evidence=evidence,
        )
        data["decided"] = decide
        data["decided_by"] = by.strip()
        data["reason"] = reason
        lines.append(f"Decided: category {decide} by {by.strip()}: {reason}")
    answer(data, lines, as_json=as_json)
