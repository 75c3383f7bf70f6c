"""Jobs out of the data of another system: by a mapping from fields to paths, or by the names of the keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.intake.fields import Candidate, Confidence, Field
from app.intake.labels import TIME_OF_LOSS, labels, plain
from app.intake.moments import DateOrder, find_time
from app.intake.values import Reading, values_of

MAX_LEAVES = 2000
MAX_DEPTH = 30
_STEP = re.compile(r"(?:^|\.)(?P<key>[^.\[\]]+)|\[(?P<index>\d{1,6})\]")
_EPOCH_MS = re.compile(r"1\d{12}")

_HOLDERS = frozenset({"value", "text"})
"""Keys that only hold the value of what the key above them names: ``phones[0].value``."""
_OF_THE_CLIENT = {
    "phone": Field.CLIENT_PHONE, "email": Field.CLIENT_EMAIL, "address": Field.STREET,
}  # fmt: skip
"""Whose a part is that stands by itself at the top."""
_FIRST = frozenset({"first name", "given name", "first", "given"})
_LAST = frozenset({"last name", "family name", "surname", "last", "family"})
_OF_PLACES = frozenset({Field.STREET, Field.CITY, Field.REGION, Field.POSTCODE, Field.COUNTRY})
_ELSEWHERE = re.compile(r"\b(?:mailing|billing|remit|office|branch|postal address)\b")
_WITH_ZONE = re.compile(r"T\d{2}:\d{2}\S*(?:Z|[+-]\d{2}:?\d{2})$")

Mapped = Mapping[Field, str]
"""From fields to the paths of their values, such as ``claim.insured[0].name``."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value of the data, where it stands, and the field that its key names, if any."""

    path: str
    text: str
    field: Field | None = None


def leaves(data: Any) -> tuple[Leaf, ...]:
    """Every text, number and truth value with its path, in the order of the data."""
    found: list[Leaf] = []
    for path, value in _walk(data, "", 0):
        if len(found) == MAX_LEAVES:
            break
        meaning = _field_of_path(path)
        found.append(Leaf(path, value, meaning[0] if meaning else None))
    return tuple(found)


def from_data(
    data: Any, mapped: Mapped | None = None, order: DateOrder | None = None
) -> tuple[Candidate, ...]:
    """What the data say.

    A field of the mapping is taken from its path and from nowhere else; the others are found by the names of the keys.
    ``InvalidInput`` when the data are neither an object nor a list with one.
    """
    if isinstance(data, list) and len(data) == 1:
        data = data[0]
    if not isinstance(data, dict):
        raise InvalidInput("file", "it holds no single job", "one JSON object")
    reading = Reading(order or DateOrder.MONTH_FIRST)
    mapped = mapped or {}
    found: list[Candidate] = []
    for field, path in mapped.items():
        value = at_path(data, path)
        if value is not None:
            found += _candidates(field, path, _text(value), Confidence.SURE, reading)
    times = [find_time(leaf.text) for leaf in leaves(data) if _names_time(leaf.path)]
    for leaf in leaves(data):
        meaning = _field_of_path(leaf.path)
        if meaning is None or meaning[0] in mapped:
            continue
        for candidate in _candidates(meaning[0], leaf.path, leaf.text, meaning[1], reading):
            value = candidate.value
            if candidate.field is Field.LOSS_AT and len(value) == 10 and times and times[0]:
                value = f"{value}T{times[0]:%H:%M}"
            if candidate.field not in mapped:
                found.append(
                    Candidate(
                        candidate.field, value, leaf.text, candidate.confidence, path=leaf.path
                    )
                )
    return (*found, *_joined_names(data, mapped, found))


def at_path(data: Any, path: str) -> Any:
    """The value at a path; ``None`` when there is none. ``InvalidInput`` when the path is not well formed."""
    at = 0
    for step in _STEP.finditer(path):
        if step.start() != at:
            break
        at = step.end()
        if step["key"] is not None:
            data = data.get(step["key"]) if isinstance(data, dict) else None
        else:
            number = int(step["index"])
            data = data[number] if isinstance(data, list) and number < len(data) else None
    if at != len(path) or not path:
        raise InvalidInput(
            "mapping",
            phrase("{path} is no path", path=repr(path)),
            "keys and numbers, like claim.insured[0].name",
        )
    return data


def mapping_from(data: Any) -> dict[Field, str]:
    """A mapping as it stands in a file: an object from field names to paths."""
    if not isinstance(data, dict):
        raise InvalidInput("mapping", "it is no object", "field names with paths")
    known = ", ".join(Field)
    result = {}
    for name, path in data.items():
        if name not in list(Field):
            raise InvalidInput("mapping", phrase("{name} is no field", name=repr(name)), known)
        if not isinstance(path, str):
            raise InvalidInput(
                "mapping", phrase("the path of {name} is no text", name=name), "like claim.number"
            )
        at_path({}, path)
        result[Field(name)] = path
    return result


def _walk(data: Any, path: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > MAX_DEPTH:
        return
    if isinstance(data, dict):
        for key, value in data.items():
            if re.fullmatch(r"[^.\[\]]+", key):
                yield from _walk(value, f"{path}.{key}" if path else key, depth + 1)
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _walk(value, f"{path}[{number}]", depth + 1)
    elif isinstance(data, (str, int, float)) and not isinstance(data, bool) and _text(data).strip():
        yield path, _text(data)


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dict):
        return ", ".join(_text(part) for part in value.values() if part not in (None, ""))
    if isinstance(value, list):
        return ", ".join(_text(part) for part in value if part not in (None, ""))
    return str(value)


def _keys(path: str) -> list[str]:
    return [step["key"] for step in _STEP.finditer(path) if step["key"] is not None]


def _names_time(path: str) -> bool:
    meaning = labels().meaning_of(_keys(path)[-1]) if _keys(path) else None
    return meaning is not None and meaning.other == TIME_OF_LOSS


def _field_of_path(path: str) -> tuple[Field, Confidence] | None:
    """The field that a key names by itself, with the keys above it, or as the part of whom they are about."""
    keys = _keys(path)
    if not keys:
        return None
    known = labels()
    if len(keys) > 1 and plain(keys[-1]) in _HOLDERS:
        keys = [*keys[:-2], keys[-2].removesuffix("s")]
    last = known.meaning_of(keys[-1])
    if last is not None and last.field is not None:
        above = known.section_of(plain(keys[-2])) if len(keys) > 1 else None
        of_others = above is not None and Field.STREET not in above.parts.values()
        if last.field in _OF_PLACES and of_others:
            return None
        elsewhere = last.field in _OF_PLACES and _ELSEWHERE.search(plain(path))
        return last.field, Confidence.UNSURE if elsewhere else Confidence.SURE
    for above_key in reversed(keys[:-1]):
        joined = known.meaning_of(f"{plain(above_key)} {plain(keys[-1])}")
        if joined is not None and joined.field is not None:
            return joined.field, Confidence.SURE
        section = known.section_of(plain(above_key))
        if section is None:
            continue
        part = last.part if last is not None else plain(keys[-1])
        if part in section.parts:
            field = section.parts[part]
            return (field, Confidence.LIKELY) if field else None
    if last is not None and last.part in _OF_THE_CLIENT and len(keys) == 1:
        return _OF_THE_CLIENT[last.part], Confidence.LIKELY
    return None


def _candidates(
    field: Field, path: str, text: str, confidence: Confidence, reading: Reading
) -> Iterator[Candidate]:
    if field is Field.LOSS_AT and _EPOCH_MS.fullmatch(text):
        text = datetime.fromtimestamp(int(text) / 1000, UTC).strftime("%Y-%m-%dT%H:%MZ")
    if field is Field.LOSS_AT and _WITH_ZONE.search(text):
        confidence = min(
            confidence, Confidence.LIKELY
        )  # the clock of the site may show another time
    for of_field, values in values_of(field, text, reading).items():
        for value in values:
            yield Candidate(
                of_field, value.value, text, min(confidence, value.confidence), path=path
            )


def _joined_names(data: Any, mapped: Mapped, found: list[Candidate]) -> list[Candidate]:
    """``firstName`` and ``lastName`` beside each other make a name."""
    if Field.CLIENT_NAME in mapped or any(c.field is Field.CLIENT_NAME for c in found):
        return []
    parts: dict[str, dict[str, Leaf]] = {}
    for leaf in leaves(data):
        above, _, key = leaf.path.rpartition(".")
        if plain(key) in _FIRST | _LAST:
            kind = "first" if plain(key) in _FIRST else "last"
            parts.setdefault(above, {})[kind] = leaf
    for above, names in parts.items():
        keys = _keys(above)
        if len(keys) > 1 and plain(keys[-1]) in ("name", "full name"):
            keys = keys[:-1]
        section = labels().section_of(plain(keys[-1])) if keys else None
        if len(names) == 2 and (section is None or section.name in ("insured", "property")):
            value = f"{names['first'].text.strip()} {names['last'].text.strip()}"
            return [
                Candidate(
                    Field.CLIENT_NAME, value, value, Confidence.LIKELY, path=names["last"].path
                )
            ]
    return []
