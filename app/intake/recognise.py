"""Every field that a text or structured data speaks of, with what else it could be and what is open."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.intake.checks import Doubt, doubts
from app.intake.fields import Candidate, Confidence, Field, open_fields
from app.intake.labelled import Labelled, labelled_values
from app.intake.labels import TIME_OF_LOSS
from app.intake.moments import DateOrder, find_moments, find_time, order_of
from app.intake.prose import from_prose
from app.intake.senders import of_the_client
from app.intake.source_text import SourceText
from app.intake.values import Reading, perils_in, values_of

_WITHOUT_SECTION: Mapping[str, Field] = {
    "name": Field.CLIENT_NAME,
    "phone": Field.CLIENT_PHONE,
    "email": Field.CLIENT_EMAIL,
    "address": Field.STREET,
}
_WRITTEN = re.compile(
    r"^\s*(?:sent|date|gesendet|datum|fecha|enviado)\s*:\s*(?P<when>.+)$", re.IGNORECASE
)
_DAY_FIRST_COUNTRIES = frozenset({"AU", "NZ", "GB", "IE", "DE", "AT", "CH", "ES", "MX"})
_ADDRESS = (Field.STREET, Field.CITY, Field.REGION, Field.POSTCODE, Field.COUNTRY)
_IDENTIFIERS = (Field.CLAIM_NUMBER, Field.POLICY_NUMBER, Field.JOB_NUMBER)
_PHONES = (Field.CLIENT_PHONE, Field.ADJUSTER_PHONE)
MAX_CANDIDATES = 5
MOST_OF_A_LINE = 0.4
"""From this part on a value makes its line one of the form, not of the text."""


@dataclass(frozen=True, slots=True)
class Recognition:
    """What was recognised: for each field the best candidate first; the fields to ask for; what to look at again."""

    candidates: Mapping[Field, tuple[Candidate, ...]]
    missing: tuple[Field, ...]
    doubts: tuple[Doubt, ...] = ()

    @property
    def values(self) -> dict[Field, str]:
        """The best candidate of each field."""
        return {field: found[0].value for field, found in self.candidates.items()}


def recognise(
    source: SourceText,
    *,
    order: DateOrder | None = None,
    written_on: date | None = None,
    today: date | None = None,
) -> Recognition:
    """Read a text.

    ``order`` decides ``03/04/2026`` when neither the text's other dates nor its country do; ``written_on`` is what
    *yesterday* is counted from when the text does not say; ``today`` is what dates are checked against.
    """
    text = "\n".join(line.text for line in source.lines())
    written_on = _written_on(source) or written_on
    reading = Reading(order_of(text) or order or DateOrder.MONTH_FIRST, written_on)
    found = _everything(source, reading)
    countries = {c.value for c in found if c.field is Field.COUNTRY}
    if order_of(text) is None and order is None and countries & _DAY_FIRST_COUNTRIES:
        reading = replace(reading, order=DateOrder.DAY_FIRST)
        found = _everything(source, reading)
    return assemble(found, today=today)


def assemble(found: Iterable[Candidate], *, today: date | None = None) -> Recognition:
    """Order the candidates, drop what is said twice or belongs to another field, and say what is open."""
    by_field: dict[Field, list[Candidate]] = {}
    for candidate in sorted(found, key=lambda c: -c.confidence):
        known = by_field.setdefault(candidate.field, [])
        same = [c for c in known if _same(c.value, candidate.value)]
        if not same and len(known) < MAX_CANDIDATES:
            known.append(candidate)
    _drop_borrowed(by_field)
    _one_address(by_field)
    if not by_field.get(Field.PERIL):
        by_field[Field.PERIL] = _peril_of(by_field.get(Field.SOURCE_OF_LOSS, ()))
    ordered = {field: tuple(by_field[field]) for field in Field if by_field.get(field)}
    values = {field: c[0].value for field, c in ordered.items()}
    return Recognition(ordered, open_fields(values), doubts(values, today))


def _everything(source: SourceText, reading: Reading) -> list[Candidate]:
    labelled = list(labelled_values(source))
    lines = {
        (line.page, line.number)
        for each in labelled
        for line, start, end in each.parts
        if end - start > MOST_OF_A_LINE * len(line.text)
    }
    found = [*_from_labels(labelled, reading), *from_prose(source, reading, lines)]
    return of_the_client(source, _without_parts(found))


def _without_parts(found: Sequence[Candidate]) -> list[Candidate]:
    """Without telephone numbers that are only a piece of a claim's, policy's or job's number."""
    numbers = [c for c in found if c.field in _IDENTIFIERS]
    return [
        c
        for c in found
        if c.field not in _PHONES
        or c.confidence is not Confidence.UNSURE
        or not any(c.value in number.value for number in numbers)
    ]


def _from_labels(found: Sequence[Labelled], reading: Reading) -> Iterator[Candidate]:
    times = [find_time(each.text) for each in found if each.meaning.other == TIME_OF_LOSS]
    for each in found:
        field, sure = _field_of(each)
        if field is None:
            continue
        line, start, end = each.parts[0]
        span = line.span(start, end)
        for of_field, values in values_of(field, each.text, reading).items():
            for value in values:
                written = value.value
                if of_field is Field.LOSS_AT and len(written) == 10 and times and times[0]:
                    written = f"{written}T{times[0]:%H:%M}"
                confidence = min(value.confidence, sure)
                yield Candidate(of_field, written, each.text, confidence, span)


def _field_of(each: Labelled) -> tuple[Field | None, Confidence]:
    if each.meaning.part == "":
        return each.meaning.field, Confidence.SURE
    if each.section is None:
        return _WITHOUT_SECTION.get(each.meaning.part), Confidence.LIKELY
    return each.section.parts.get(each.meaning.part), Confidence.SURE


def _peril_of(causes: Sequence[Candidate]) -> list[Candidate]:
    return [
        replace(cause, field=Field.PERIL, value=peril.value, confidence=Confidence.UNSURE)
        for cause in causes[:1]
        for peril in perils_in(cause.value)[:1]
    ]


def _written_on(source: SourceText) -> date | None:
    for line in list(source.lines())[:40]:
        match = _WRITTEN.match(line.text)
        found = next(find_moments(match["when"]), None) if match else None
        if found is not None:
            return found.day
    return None


def _same(one: str, other: str) -> bool:
    plain = [re.sub(r"[\W_]+", "", value).casefold() for value in (one, other)]
    return plain[0] == plain[1] or (plain[0][:10].isdigit() and plain[0].startswith(plain[1]))


def _drop_borrowed(by_field: dict[Field, list[Candidate]]) -> None:
    """A value that surely belongs to one field is not offered for another one that only found it by its shape."""
    owners = {
        (candidate.value, candidate.span.line if candidate.span else -1): candidate.field
        for candidates in by_field.values()
        for candidate in candidates
        if candidate.confidence is not Confidence.UNSURE
    }
    taken = {value for value, _ in owners}
    for field, candidates in by_field.items():
        by_field[field] = [
            c
            for c in candidates
            if c.confidence is not Confidence.UNSURE
            or c.value not in taken
            or field in {owner for (value, _), owner in owners.items() if value == c.value}
        ]


def _one_address(by_field: dict[Field, list[Candidate]]) -> None:
    """Town, state and postcode come from where the street comes from, not from another address of the text."""
    streets = by_field.get(Field.STREET)
    if not streets:
        return
    street = streets[0]
    for field in _ADDRESS[1:]:
        found = by_field.get(field, [])
        beside: Sequence[Candidate] = [c for c in found if c.span == street.span and not c.path]
        named = [c for c in found if c.confidence is Confidence.SURE and c not in beside]
        if street.span is not None and found:
            rest = [c for c in found if c not in beside and c not in named]
            by_field[field] = [*beside, *named, *rest]
