"""Whose e-mail addresses and telephone numbers stand in a letter: those of a desk are never offered as the client's.

Assignments come from insurers, programmes and managers. Their addresses stand in the head and the signature, and look
like anybody's. What only its shape speaks for is kept as the client's when the address is a private one, or when its
owner is the client by name; a wrong address is worse than an empty one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.intake.contacts import EMAIL
from app.intake.fields import Candidate, Confidence, Field
from app.intake.labels import words
from app.intake.source_text import Line, SourceText

HEAD = re.compile(
    r"^[\s>*]*(?P<label>from|reply-to|sender|to|cc|bcc|von|antwort an|an|kopie|de|para|responder a)\s*:",
    re.IGNORECASE,
)
_SENDER = frozenset(("from", "reply-to", "sender", "von", "antwort an", "de", "responder a"))
SIGN_OFF = re.compile(
    r"^\s*(?:kind |best |warm |many |with kind |mit |freundliche |viele |beste |herzliche |schöne |un |cordiales )*"
    r"(?:(?:cordial |freundlichen |besten |herzlichen )?"
    r"(?:regards|thanks|thank you|sincerely|cheers|yours \w+|best|gr(?:u|ü)(?:ß|ss)(?:e|en)?|saludos?|atentamente))"
    r"(?: cordial(?:es)?)?[\s,.!]*$",
    re.IGNORECASE,
)
SIGNATURE_LINES = 7


@dataclass(frozen=True, slots=True)
class Correspondence:
    """The head and the signature of a letter.

    ``firms`` are the domains of its head that no private person has; ``sender`` is the name that it came from.
    """

    head: frozenset[tuple[int, int]]
    signed: frozenset[tuple[int, int]]
    firms: frozenset[str]
    sender: str
    signatory: str
    from_a_firm: bool


def correspondence(source: SourceText) -> Correspondence:
    """Read the head and the signature of a letter, of a forwarded one too."""
    lines = list(source.lines())
    head, firms, sender, from_a_firm = set(), set(), "", False
    for line in lines:
        label = HEAD.match(line.text)
        if label is None:
            continue
        mails = EMAIL.findall(line.text)
        head.add((line.page, line.number))
        firms |= {_domain(mail) for mail in mails if not is_private(mail)}
        if label["label"].casefold() in _SENDER:
            sender = _displayed(line.text[label.end() :]) or sender
            from_a_firm = from_a_firm or any(not is_private(mail) for mail in mails)
    signature = list(signature_lines(lines, sender))
    return Correspondence(
        frozenset(head),
        frozenset((line.page, line.number) for line in signature),
        frozenset(firms),
        sender,
        signature[0].text.strip(" ,") if signature else "",
        from_a_firm,
    )


def signature_lines(lines: Sequence[Line], sender: str = "") -> Iterator[Line]:
    """The lines of the signature: those after the greeting, or from the sender's own name on."""
    name = sender.casefold()
    for index, line in enumerate(lines):
        greeted = SIGN_OFF.match(line.text) is not None
        if not greeted and not (name and line.text.strip(" ,").casefold() == name):
            continue
        for each in lines[index + greeted : index + greeted + SIGNATURE_LINES]:
            if HEAD.match(each.text):
                break
            if each.text.strip():
                yield each
        return


def is_private(mail: str) -> bool:
    """Whether people, not firms, have addresses there."""
    domain = _domain(mail)
    return domain in words().private_mail or domain.split(".")[0] in words().private_mail


def is_of_a_desk(mail: str) -> bool:
    """Whether the address is of a function and not of a person: ``claims@``, ``no-reply@``, ``info@``."""
    parts = re.split(r"[^a-zà-ÿß]+", mail.partition("@")[0].casefold())
    local = "".join(parts)
    desks = words().desks
    return any(part in desks for part in parts) or any(
        local.startswith(desk) or local.endswith(desk) for desk in desks if len(desk) > 4
    )


def of_the_client(source: SourceText, found: Iterable[Candidate]) -> list[Candidate]:
    """The candidates without what is surely somebody else's and only by its shape looked like the client's."""
    candidates = list(found)
    letter = correspondence(source)
    clients = [
        c.value
        for c in candidates
        if c.field is Field.CLIENT_NAME and c.confidence is not Confidence.UNSURE
    ]
    return [
        c for c in candidates if c.confidence is not Confidence.UNSURE or _fits(c, letter, clients)
    ]


def _fits(found: Candidate, letter: Correspondence, clients: Sequence[str]) -> bool:
    where = (found.span.page, found.span.line) if found.span else (-1, -1)
    if found.field is Field.CLIENT_EMAIL:
        if is_private(found.value):
            return where not in letter.signed or not letter.from_a_firm
        if is_of_a_desk(found.value):
            return False
        if _is_named(found.value.partition("@")[0], clients):
            return True
        of_a_firm = _domain(found.value) in letter.firms
        return not of_a_firm and where not in letter.head | letter.signed
    if found.field in (Field.CLIENT_PHONE, Field.CLIENT_NAME) and where in letter.signed:
        return not letter.from_a_firm or any(_same(letter.signatory, name) for name in clients)
    if found.field is Field.ADJUSTER_EMAIL:
        return not _is_no_reply(found.value)
    return True


def _is_named(local: str, names: Sequence[str]) -> bool:
    """Whether the part before the ``@`` is made of a client's name: ``tbrandt``, ``laura.hartwell``."""
    plain = re.sub(r"[\W\d_]+", "", local.casefold())
    return any(
        len(part) > 2 and part in plain
        for name in names
        for part in re.findall(r"[^\W\d_]+", name.casefold())
    )


def _same(one: str, other: str) -> bool:
    first, second = (set(re.findall(r"[^\W\d_]{2,}", name.casefold())) for name in (one, other))
    return bool(first and second) and (first <= second or second <= first)


def _is_no_reply(mail: str) -> bool:
    return re.search(r"no.?reply|do.?not.?reply", mail, re.IGNORECASE) is not None


def _domain(mail: str) -> str:
    return mail.rpartition("@")[2].casefold()


def _displayed(text: str) -> str:
    """The name beside an address: ``"Jenny Tran" <jenny@...>``."""
    return EMAIL.sub("", text).strip(" \t\"'<>()[];,")
