"""What free text says without labels: an e-mail, a note of a telephone call, a message."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from app.intake import contacts
from app.intake.addresses import addresses_in
from app.intake.fields import Candidate, Confidence, Field, Span
from app.intake.labels import any_of, labels, words
from app.intake.moments import find_moments
from app.intake.senders import HEAD, correspondence, signature_lines
from app.intake.source_text import Line, SourceText
from app.intake.values import Reading, of_address, perils_in
from standards.water_source_words import match_source

_NAME = r"(?P<name>[A-Z][\w'.-]+(?: (?:[A-Z]\.? )?(?:de |da |van |von |Mc|O')?[A-Z][\w'-]+){1,2})"
_CLIENT = re.compile(
    rf"(?:[Mm]y name is|[Tt]his is|[Ii] am|[Ii]'m|[Mm]ein Name ist|[Mm]e llamo|[Ss]oy"
    rf"|(?:[Hh]omeowner|[Ii]nsured|[Cc]ustomer|[Cc]lient|[Pp]olicyholder|[Oo]wner)(?:,| is|'s name is)?) {_NAME}"
)
_CALL_FROM = re.compile(
    rf"(?:[Cc]all(?:er)?(?: from|:| -)|[Ss]poke (?:to|with)|[Vv]oicemail from) {_NAME}"
)
_CALLER = re.compile(rf"{_NAME} (?:called|rang|phoned|contacted us|has water|reports|reported)")
_ADJUSTER = re.compile(
    rf"(?:[Aa]djuster(?: is|,| assigned is)?|[Cc]laims? (?:handler|rep(?:resentative)?)(?: is|,)?) {_NAME}"
)
_CONTACT = re.compile(
    rf"(?:[Tt]enant|[Mm]ieter(?:in)?|[Ii]nquilin[oa])(?:,| is|:)? (?:(?:Herr|Frau|Mr|Mrs|Ms|Sr|Sra)\.? )?{_NAME}"
)
_CLAIM = re.compile(
    r"\bclaim(?:\s+(?:number|no\.?|num\.?|ref(?:erence)?))?\s*(?:is|was|:|#)?\s*#?\s*(?P<id>[A-Z0-9][A-Z0-9-]*\d[A-Z0-9-]{2,})",
    re.IGNORECASE,
)
_POLICY = re.compile(
    r"\bpolicy(?:\s+(?:number|no\.?|num\.?))?\s*(?:is|was|:|#)?\s*#?\s*(?P<id>[A-Z0-9][A-Z0-9-]*\d[A-Z0-9-]{2,})",
    re.IGNORECASE,
)
_INSURED_WITH = re.compile(
    r"(?i:insured (?:with|by|through)|insurance (?:is|company is|carrier is|with|through)|carrier is|covered by)\s+"
    r"(?:the )?(?P<name>[A-Z][\w&'+-]*(?: (?:[A-Z&][\w&'+-]*|of))*)"
)
_LETTERHEAD = re.compile(
    r"\b(?:Insurance|Mutual|Assurance|Insurers|Versicherung(?:en)?|Seguros)\b", re.IGNORECASE
)
_DEDUCTIBLE = re.compile(
    r"(?P<a>[$€£]?\s?[\d.,]+)\s*(?:deductible|excess\b)|(?:deductible|excess)\s*(?:is|of|:)?\s*(?P<b>[$€£]?\s?[\d.,]+)",
    re.IGNORECASE,
)
_ADJUSTER_TITLE = re.compile(
    r"adjuster|assessor|claims? (?:handler|rep|specialist|consultant|professional|examiner)"
    r"|sachbearbeiter|schadenregulierer|tramitador|perito",
    re.I,
)
_SENTENCE = re.compile(r"[^.!?\n]+(?:\.(?=\s?\d)[^.!?\n]+)*[.!?]?")
_OF_OTHERS = re.compile(
    r"adjuster|assessor|claims?\b|agent|agency|office|fax|plumber|landlord|neighbo|tenant|help ?desk|support|hotline"
    r"|sachbearbeiter|gutachter|mieter|nachbar|hausmeister|makler|büro|zentrale|handwerker"
    r"|perito|tramitador|agente|inquilin|vecin|propietari|fontanero|conserje",
    re.IGNORECASE,
)
_OF_THE_CONTACT = re.compile(r"tenant|mieter|inquilin", re.IGNORECASE)
_OF_THE_ADJUSTER = re.compile(
    r"adjuster|assessor|claims? (?:handler|rep|desk|department|team)|sachbearbeiter|gutachter|perito|tramitador",
    re.IGNORECASE,
)
_EMAIL_OF = {"client": Field.CLIENT_EMAIL, "adjuster": Field.ADJUSTER_EMAIL}
_PHONE_OF = {
    "client": Field.CLIENT_PHONE,
    "adjuster": Field.ADJUSTER_PHONE,
    "contact": Field.CONTACT_PHONE,
}
_NAMES = (Field.CLIENT_NAME, Field.ADJUSTER_NAME, Field.CONTACT_NAME)
_BEFORE = 40
"""How far before a number or an address the words stand that say whose it is."""
_LABEL_OF_CAUSE = re.compile(
    r"^(?:loss|cause(?: of loss)?|description|damage|schaden|causa|daño)\s*:\s*", re.IGNORECASE
)
_ADDRESSEE = re.compile(r"^\s*(?:to|cc|bcc|an|para)\s*:", re.IGNORECASE)
MAX_CAUSE = 300
HEAD_LINES = 4
FULL_LINE = 60
"""A shorter line does not go on in the next one."""


def from_prose(
    source: SourceText, reading: Reading, labelled: Set[tuple[int, int]] = frozenset()
) -> Iterator[Candidate]:
    """Everything that can be made out; nothing is surer than *likely*.

    What happened is not sought in the ``labelled`` lines (page and number), whose labels say what they are about.
    """
    lines = list(source.lines())
    people: set[str] = set()
    for line in lines:
        if _ADDRESSEE.match(line.text):
            continue
        for found in _people(line):
            if found.field in _NAMES:
                people |= set(found.value.split())
            yield found
        yield from _numbers(line)
        yield from _places(line)
    yield from _what_happened([x for x in lines if (x.page, x.number) not in labelled], reading)
    yield from _signature(lines, correspondence(source).sender)
    yield from _letterhead(lines)
    yield from _rooms(lines, people)


def _people(line: Line) -> Iterator[Candidate]:
    for pattern, field in (
        (_CLIENT, Field.CLIENT_NAME),
        (_CALLER, Field.CLIENT_NAME),
        (_CALL_FROM, Field.CLIENT_NAME),
        (_ADJUSTER, Field.ADJUSTER_NAME),
        (_CONTACT, Field.CONTACT_NAME),
    ):
        for match in pattern.finditer(line.text):
            name = contacts.name(match["name"])
            if name and labels().meaning_of(name) is None:
                yield _made(field, name, line, match.span("name"), Confidence.LIKELY)
    for match in contacts.EMAIL.finditer(line.text):
        owner = _owner(line.text, match.start())
        if owner in _EMAIL_OF:
            mail = match[0].lower()
            yield _made(_EMAIL_OF[owner], mail, line, match.span(), Confidence.UNSURE)
    for number, start, end in contacts.phones(line.text):
        owner = _owner(line.text, start)
        if owner in _PHONE_OF:
            yield _made(_PHONE_OF[owner], number, line, (start, end), Confidence.UNSURE)


def _owner(text: str, start: int) -> str:
    """Whose it is that stands there, by the words before it in the same sentence."""
    before = re.split(r"[.!?;]\s+(?=[^\W\d_])", text[:start])[-1][-_BEFORE:]
    named = list(_OF_OTHERS.finditer(before))
    if not named:
        return "client"
    at = named[-1].start()
    if _OF_THE_ADJUSTER.match(before, at):
        return "adjuster"
    return "contact" if _OF_THE_CONTACT.match(before, at) else "somebody else"


def _numbers(line: Line) -> Iterator[Candidate]:
    for pattern, field in ((_CLAIM, Field.CLAIM_NUMBER), (_POLICY, Field.POLICY_NUMBER)):
        for match in pattern.finditer(line.text):
            yield _made(field, match["id"].strip("-"), line, match.span("id"), Confidence.LIKELY)
    for match in _DEDUCTIBLE.finditer(line.text):
        part = "a" if match["a"] else "b"
        amount = contacts.amount(match[part])
        if amount:
            yield _made(Field.DEDUCTIBLE, amount, line, match.span(part), Confidence.LIKELY)
    for match in _INSURED_WITH.finditer(line.text):
        yield _made(
            Field.CARRIER, match["name"].strip(" ."), line, match.span("name"), Confidence.LIKELY
        )
    for field, names in (
        (Field.CARRIER, words().carriers),
        (Field.ASSIGNMENT_SOURCE, words().programmes),
    ):
        known = re.search(
            rf"(?<!\w)(?i:{any_of(names)})(?: (?:Insurance|Mutual|Group))*(?!\w)", line.text
        )
        if known:
            yield _made(field, contacts.cased(known[0]), line, known.span(), Confidence.UNSURE)


def _places(line: Line) -> Iterator[Candidate]:
    for parsed, start, end in addresses_in(line.text):
        confidence = Confidence.LIKELY if parsed.region or parsed.postcode else Confidence.UNSURE
        for field, found in of_address(parsed).items():
            yield _made(field, found[0].value, line, (start, end), confidence)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Lines that belong together, joined by blanks."""

    lines: Sequence[Line]
    text: str

    def where(self, start: int, end: int) -> tuple[Line, tuple[int, int]]:
        """The line on which a part begins, and the characters of it there."""
        at = 0
        for line in self.lines:
            if start < at + len(line.text) + 1:
                return line, (max(0, start - at), min(len(line.text), end - at))
            at += len(line.text) + 1
        return self.lines[-1], (0, len(self.lines[-1].text))


def _paragraphs(lines: Sequence[Line]) -> Iterator[_Paragraph]:
    group: list[Line] = []
    for line in lines:
        follows = bool(group) and (line.page, line.number) == (group[-1].page, group[-1].number + 1)
        if group and (
            not line.text.strip() or not follows or len(group[-1].text.strip()) < FULL_LINE
        ):
            yield _Paragraph(tuple(group), " ".join(each.text for each in group))
            group = []
        if line.text.strip():
            group.append(line)
    if group:
        yield _Paragraph(tuple(group), " ".join(each.text for each in group))


def _what_happened(lines: Sequence[Line], reading: Reading) -> Iterator[Candidate]:
    loss = re.compile(rf"\b(?:{any_of(words().loss)})\b", re.IGNORECASE)
    best: tuple[int, _Paragraph, int, int] | None = None
    for paragraph in _paragraphs(lines):
        for match in _SENTENCE.finditer(paragraph.text):
            sentence = match[0]
            if loss.search(sentence) is None:
                continue
            for moment in find_moments(sentence, reading.order, reading.written_on):
                line, span = paragraph.where(
                    match.start() + moment.start, match.start() + moment.end
                )
                readings = [moment, moment.swapped] if moment.ambiguous else [moment]
                for nth, each in enumerate(readings):
                    sure = Confidence.UNSURE if nth else Confidence.LIKELY
                    yield _made(Field.LOSS_AT, each.value, line, span, sure)
            score = 1 + 2 * names_a_source(sentence) + bool(perils_in(sentence))
            long_enough = len(sentence.split()) > 2
            if score > 1 and long_enough and (best is None or score > best[0]):
                best = score, paragraph, match.start(), match.end()
    if best is not None:
        score, paragraph, start, end = best
        cause = re.sub(r"\s+", " ", paragraph.text[start:end]).strip()
        cause = _LABEL_OF_CAUSE.sub("", cause)[:MAX_CAUSE]
        line, span = paragraph.where(start, end)
        confidence = Confidence.LIKELY if score > 2 else Confidence.UNSURE
        yield _made(Field.SOURCE_OF_LOSS, cause, line, span, confidence)
        for peril in perils_in(cause)[:1]:
            yield _made(Field.PERIL, peril.value, line, span, Confidence.UNSURE)


def names_a_source(text: str) -> bool:
    """Whether the words name a source of water that the category rules know."""
    match = match_source(text)
    return bool(match.certain or match.possible)


def _signature(lines: list[Line], sender: str) -> Iterator[Candidate]:
    rest = list(signature_lines(lines, sender))
    if not rest:
        return
    for each in rest[1:]:
        yield from _insurer(each)
    name = contacts.name(rest[0].text)
    if name is None or not re.fullmatch(r"[^\d]{3,50}", name) or len(name.split()) > 4:
        return
    adjuster = any(_ADJUSTER_TITLE.search(each.text) for each in rest)
    field = Field.ADJUSTER_NAME if adjuster else Field.CLIENT_NAME
    span = (0, len(rest[0].text))
    yield _made(field, name, rest[0], span, Confidence.LIKELY if adjuster else Confidence.UNSURE)
    for each in rest if adjuster else ():
        for number, start, end in contacts.phones(each.text):
            yield _made(Field.ADJUSTER_PHONE, number, each, (start, end), Confidence.LIKELY)
        for match in contacts.EMAIL.finditer(each.text):
            mail = match[0].lower()
            yield _made(Field.ADJUSTER_EMAIL, mail, each, match.span(), Confidence.LIKELY)


def _letterhead(lines: Sequence[Line]) -> Iterator[Candidate]:
    """An insurer whose name stands at the head of the document."""
    for line in [each for each in lines if each.text.strip()][:HEAD_LINES]:
        found = list(_insurer(line))
        if found:
            yield from found
            return


def _insurer(line: Line) -> Iterator[Candidate]:
    """A line that is the name of an insurer and nothing else."""
    text = line.text.strip()
    if _LETTERHEAD.search(text) and len(text.split()) <= 6 and ":" not in text and "@" not in text:
        name = contacts.name(text)
        if name:
            yield _made(Field.CARRIER, name, line, (0, len(line.text)), Confidence.UNSURE)


def _rooms(lines: Sequence[Line], people: Set[str]) -> Iterator[Candidate]:
    """The rooms that are named outside of the head and of people's names."""
    pattern = re.compile(rf"\b(?:{any_of(words().rooms)})s?\b(?!\s*:)", re.IGNORECASE)
    seen: dict[str, tuple[Line, int, int]] = {}
    for line in lines:
        if HEAD.match(line.text):
            continue
        for match in pattern.finditer(contacts.EMAIL.sub(lambda m: " " * len(m[0]), line.text)):
            if match[0] not in people:
                seen.setdefault(match[0].casefold(), (line, match.start(), match.end()))
    if seen:
        line, start, end = next(iter(seen.values()))
        names = ", ".join(name.capitalize() for name in seen)
        yield _made(Field.ROOMS, names, line, (start, end), Confidence.UNSURE)


def _made(
    field: Field, value: str, line: Line, span: tuple[int, int], confidence: Confidence
) -> Candidate:
    where: Span = line.span(*span)
    return Candidate(field, value, line.text[where.start : where.end], confidence, where)
