"""The words that name fields, from ``resources/intake``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from app.intake.fields import Field

TIME_OF_LOSS = "time_of_loss"
OTHER = "other"
_NUMBER = r"(?:numbers?|num\b\.?|no\b\.?|nr\b\.?|n[º°]\.?|#)"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a label stands for: a field, the part of a section, the time of a loss, or something that is not kept."""

    field: Field | None = None
    part: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A group of fields under a heading; a part that is ``None`` belongs to it but is not kept."""

    name: str
    words: tuple[str, ...]
    parts: Mapping[str, Field | None]


@dataclass(frozen=True, slots=True)
class Labels:
    """Every label with its meaning, as patterns over text and as words of a key."""

    meanings: Mapping[str, Meaning]
    sections: tuple[Section, ...]
    nothing: frozenset[str]
    pattern: re.Pattern[str]
    """A label at the start of a word; its meaning is found by :meth:`meaning_of` of the matched text."""

    def meaning_of(self, words: str) -> Meaning | None:
        """What a label means, whatever its case, dots, dashes and the way it abbreviates *number*."""
        return self.meanings.get(plain(words))

    def section_of(self, words: str) -> Section | None:
        """The section that a heading opens, or that the first words of a label are about."""
        text = f" {plain(words)} "
        found = [
            (text.find(f" {word} "), -len(word), section)
            for section in self.sections
            for word in section.words
            if f" {word} " in text
        ]
        return min(found, key=lambda item: item[:2])[2] if found else None

    def is_nothing(self, value: str) -> bool:
        """Whether a value says that there is none."""
        return not value.strip() or value.strip().casefold().rstrip(".") in self.nothing


def plain(words: str) -> str:
    """The words of a label or of a key in small letters: ``ClaimNo.`` and ``claim_number`` are the same."""
    text = re.sub(r"([a-zß-ÿ0-9])([A-Z])", r"\1 \2", words)
    text = re.sub(r"['\u2019]s\b", "", text.casefold())
    text = re.sub(rf"(?<![a-zß-ÿ]){_NUMBER}(?![a-zß-ÿ])", " number ", text)
    text = re.sub(r"[^\w&/+\u00ba]+|_", " ", text)
    return re.sub(r"\s*([/&])\s*", r" \1 ", text).strip().replace("  ", " ")


@cache
def labels() -> Labels:
    """The shipped labels."""
    data = yaml.safe_load((files("resources") / "intake" / "labels.yaml").read_text("utf-8"))
    meanings = dict(_meanings(data))
    sections = tuple(
        Section(
            name,
            tuple(plain(word) for word in section["words"]),
            {part: None if key is None else Field(key) for part, key in section["parts"].items()},
        )
        for name, section in data["sections"].items()
    )
    # "Adjuster phone" and "Phone of insured" are made of a section's word and a part's.
    for section in sections:
        for word in section.words:
            for part, names in data["parts"].items():
                if part not in section.parts:
                    continue
                for name in names:
                    field = section.parts[part]
                    meaning = Meaning(field=field) if field else Meaning(other=OTHER)
                    meanings.setdefault(plain(f"{word} {name}"), meaning)
    alternatives = sorted(meanings, key=len, reverse=True)
    pattern = "|".join(_as_pattern(words) for words in alternatives)
    return Labels(
        meanings=meanings,
        sections=sections,
        nothing=frozenset(str(word) for word in data["nothing"]),
        pattern=re.compile(
            rf"(?<![\w@./-])(?=[^\W\d_])(?P<label>{pattern})(?![\w@])", re.IGNORECASE
        ),
    )


@dataclass(frozen=True, slots=True)
class Words:
    """Words of free text."""

    loss: tuple[str, ...]
    perils: Mapping[str, tuple[str, ...]]
    rooms: tuple[str, ...]
    carriers: tuple[str, ...]
    programmes: tuple[str, ...]
    streets: tuple[str, ...]
    private_mail: frozenset[str]
    """Domains, or their first part, at which people and not firms have addresses."""
    desks: frozenset[str]
    """Words of addresses that belong to a function."""


@cache
def words() -> Words:
    """The shipped words."""
    data = yaml.safe_load((files("resources") / "intake" / "words.yaml").read_text("utf-8"))
    return Words(
        loss=tuple(data["loss_words"]),
        perils={name: tuple(found) for name, found in data["perils"].items()},
        rooms=tuple(data["rooms"]),
        carriers=tuple(data["carriers"]),
        programmes=tuple(data["programmes"]),
        streets=tuple(data["streets"]),
        private_mail=frozenset(data["private_mail"]),
        desks=frozenset(data["desks"]),
    )


def any_of(alternatives: tuple[str, ...]) -> str:
    """A pattern for any of these words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(alternatives, key=len, reverse=True))


def _meanings(data: Mapping[str, Any]) -> Iterator[tuple[str, Meaning]]:
    for part, names in data["parts"].items():
        for name in names:
            yield plain(name), Meaning(part=part)
    for name in data["others"]:
        yield plain(name), Meaning(other=OTHER)
    for key, names in data["fields"].items():
        meaning = Meaning(other=key) if key == TIME_OF_LOSS else Meaning(field=Field(key))
        for name in names:
            yield plain(name), meaning


def _as_pattern(label: str) -> str:
    parts = []
    for word in label.split(" "):
        if word == "number":
            parts.append(_NUMBER)
        elif word in "/&+":
            parts.append(re.escape(word))
        else:
            parts.append(re.escape(word) + r"(?:['\u2019]s)?")
    return r"[\s._-]*".join(parts)
