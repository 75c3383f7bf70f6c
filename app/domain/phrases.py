"""English sentences that remember their pattern and values, so that a screen can say them in another language.

A :class:`Phrase` is a ``str``: logs, the command line and stored records take it as it is. The window looks its pattern
up in the translations and fills in the values afterwards, in the way the language writes them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

HOLE = re.compile(r"\{(\w+)(?::([^{}]*))?\}")
NUMBER = "%n"


class Phrase(str):
    """A sentence made of ``pattern`` and ``values``.

    ``{name}`` or ``{name:.1f}`` in the pattern stands for the value of that name, ``%n`` for the value ``n``, by
    which a language chooses between its singular and plural forms. A hole without a value stays as it is.
    """

    __slots__ = ("pattern", "values")
    pattern: str
    values: Mapping[str, Any]

    def __new__(cls, pattern: str, values: Mapping[str, Any]) -> Phrase:
        self = super().__new__(cls, fill(pattern, values, format))
        self.pattern, self.values = pattern, values
        return self

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, dict[str, Any]]]:
        return Phrase, (self.pattern, dict(self.values))


def phrase(pattern: str, /, **values: Any) -> Phrase:
    """The sentence with these values; one that has values already gets these in addition."""
    if isinstance(pattern, Phrase):
        return Phrase(pattern.pattern, {**pattern.values, **values})
    return Phrase(pattern, values)


def fill(pattern: str, values: Mapping[str, Any], put: Callable[[Any, str], str]) -> str:
    """The pattern with its values; ``put`` writes one of them by its format, which may be empty."""

    def value(hole: re.Match[str]) -> str:
        name = hole[1]
        return put(values[name], hole[2] or "") if name in values else hole[0]

    text = pattern
    if NUMBER in text and "n" in values:
        text = text.replace(NUMBER, "{n}")
    return HOLE.sub(value, text)


def capital(words: str) -> Phrase:
    """The same words at the beginning of a sentence."""
    return phrase(words[:1].upper() + words[1:])


def plain(name: str) -> Phrase:
    """A name of a list, such as a kind of record, as a person reads it."""
    return phrase(name.replace("_", " "))


def listed(of: Iterable[str], joint: str = "{one}; {other}") -> Phrase:
    """Several things one after the other; empty without any."""
    first, *others = tuple(of) or ("",)
    found = phrase(first)
    for other in others:
        found = phrase(joint, one=found, other=phrase(other))
    return found


def sentences(of: Iterable[str]) -> str:
    """Whole sentences in a row; empty without any."""
    found = ""
    for each in of:
        found = phrase("{one} {other}", one=found, other=phrase(each)) if found else phrase(each)
    return found


def alternatives(of: Iterable[str]) -> Phrase:
    """One or several things of which one is enough."""
    first, *others = of
    found = phrase(first)
    for other in others:
        found = phrase("{one} or {other}", one=found, other=phrase(other))
    return found
