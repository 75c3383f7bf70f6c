"""A calculation shown as data: named steps with formula, inputs, result and source.

The same steps are printed for people (:meth:`Working.lines`) and written as JSON
(:meth:`Working.to_json`).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Final

from app.domain.phrases import Phrase, listed, phrase
from app.domain.quantities import Amount, AmountUnit, number_text

Value = int | Decimal | Fraction


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a rule comes from: a short tag, the document's designation and its edition."""

    tag: str
    document: str
    edition: str


ARITHMETIC: Final = Basis("arithmetic", "unit conversion and sums", "")
COMPANY_POLICY: Final = Basis("company", "RestoreAssist preset, a company setting", "1")


@dataclass(frozen=True, slots=True)
class Input:
    """One number that went into a step."""

    name: str
    value: Value
    unit: str = ""

    def __str__(self) -> str:
        return str(self.words)

    @property
    def words(self) -> Phrase:
        """Name, number and unit."""
        return phrase(
            "{name} {amount}", name=phrase(self.name), amount=_amount(self.value, self.unit)
        )


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it computes, how, from what, with which result, and by whose rule."""

    name: str
    formula: str
    inputs: tuple[Input, ...]
    result: Value
    unit: str
    basis: Basis

    def __str__(self) -> str:
        return str(self.words)

    @property
    def words(self) -> Phrase:
        """The step as one line."""
        given = listed((item.words for item in self.inputs), "{one}, {other}")
        return phrase(
            "{name}: {formula} = {result}{given}{source}",
            name=phrase(self.name),
            formula=phrase(self.formula),
            result=_amount(self.result, self.unit),
            given=phrase("  ({inputs})", inputs=given) if self.inputs else "",
            source=f"  [{self.basis.tag}]" if self.basis is not ARITHMETIC else "",
        )

    def to_json(self) -> dict[str, object]:
        """The step with plain numbers; ``text`` is the line a person reads."""
        return {
            "name": self.name,
            "formula": self.formula,
            "inputs": [
                {"name": item.name, "value": plain_number(item.value), "unit": item.unit}
                for item in self.inputs
            ],
            "result": plain_number(self.result),
            "unit": self.unit,
            "source": self.basis.tag,
            "document": self.basis.document,
            "edition": self.basis.edition,
            "text": str(self),
        }


@dataclass(frozen=True, slots=True)
class Working:
    """The steps of one calculation in order, and what a reader must know beside them."""

    steps: tuple[Step, ...]
    notes: tuple[str, ...] = ()

    def lines(self) -> list[str]:
        """One line a step, one a note, one a source."""
        sources = dict.fromkeys(step.basis for step in self.steps if step.basis is not ARITHMETIC)
        return [
            *(step.words for step in self.steps),
            *(phrase("Note: {note}", note=phrase(note)) for note in self.notes),
            *(_source_line(basis) for basis in sources),
        ]

    def to_json(self) -> list[dict[str, object]]:
        """The steps as JSON objects."""
        return [step.to_json() for step in self.steps]


def conversion_steps(name: str, amount: Amount, unit: AmountUnit) -> tuple[Step, ...]:
    """The step that converts an amount to the unit of a rule; none when it has that unit."""
    if amount.unit is unit:
        return ()
    given = Input(name, amount.value, amount.unit)
    return (
        Step(
            phrase("{name} in {unit}", name=name, unit=unit),
            phrase("converted"),
            (given,),
            amount.to(unit),
            unit,
            ARITHMETIC,
        ),
    )


def plain_number(value: Value) -> int | float:
    """The number as JSON writes it: whole when it is whole."""
    exact = Fraction(value)
    return exact.numerator if exact.denominator == 1 else float(exact)


def _amount(value: Value, unit: str) -> Phrase:
    if not unit:
        return phrase("{value}", value=number_text(value))
    return phrase("{value} {unit}", value=number_text(value), unit=phrase(unit))


def _source_line(basis: Basis) -> str:
    edition = f", {basis.edition}" if basis.edition else ""
    return f"[{basis.tag}] {basis.document}{edition}"
