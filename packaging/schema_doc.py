"""Writes docs/schema.md from the classes of the record; ``--check`` says whether it is current.

python packaging/schema_doc.py [--check]
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
from dataclasses import MISSING, fields
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any, get_args, get_origin, get_type_hints

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.domain.records import (  # noqa: E402
    RECORD_TYPES,
    air,
    building,
    contents,
    determinations,
    documents,
    equipment,
    estimates,
    forms,
    jobs,
    materials,
    moisture,
    parties,
    photos,
    rooms,
    safety,
    values,
    visits,
)
from app.domain.records.constraints import Range, Ref, Text  # noqa: E402
from app.jobsync.classes import DataClass, class_of  # noqa: E402

TARGET = ROOT / "docs" / "schema.md"
AREAS: tuple[ModuleType, ...] = (
    jobs, parties, building, rooms, materials, moisture, air, equipment, visits, determinations,
    safety, photos, forms, contents, estimates, documents,
)  # fmt: skip
CLASS_WORDS = {
    DataClass.APPEND_ONLY: "A, a fact",
    DataClass.EDITABLE: "B, editable",
    DataClass.MACHINE: "C, a state machine",
}
PLAIN_WORDS = {"str": "text", "int": "integer", "Decimal": "decimal", "bool": "yes/no"}
KINDS = {record_type: kind for kind, record_type in RECORD_TYPES.items()}
INTRODUCTION = Path(__file__).with_name("schema.in.md")
_ROLE = re.compile(r":\w+:`([^`]+)`|``([^`]+)``")


def main() -> int:
    """Write the document, or say that it is not current."""
    text = document()
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(text, encoding="utf-8")
        return 0
    if TARGET.exists() and TARGET.read_text(encoding="utf-8") == text:
        return 0
    print(f"{TARGET.relative_to(ROOT)} is not current: run python packaging/schema_doc.py")
    return 1


def document() -> str:
    """The whole document."""
    parts = [INTRODUCTION.read_text(encoding="utf-8"), _contents()]
    for module in AREAS:
        parts.append(f"## {_title(module)}\n\n{_first_line(module)}\n")
        owned = [found for found in _classes(module) if not issubclass(found, Enum)]
        parts += [_class_part(found) for found in owned if found in KINDS]
        parts += [_class_part(found) for found in owned if found not in KINDS]
        parts.append(_enums(module))
    parts.append("## Values\n\nParts that several records use.\n")
    parts += [_class_part(f) for f in _classes(values) if not issubclass(f, Enum)]
    parts.append(_enums(values))
    return "\n".join(part for part in parts if part).rstrip() + "\n"


def _contents() -> str:
    lines = ["| area | kinds |", "|---|---|"]
    for module in AREAS:
        kinds = [f"`{KINDS[found]}`" for found in _classes(module) if found in KINDS]
        lines.append(f"| [{_title(module)}](#{_title(module).lower()}) | {', '.join(kinds)} |")
    return "\n".join(lines) + "\n"


def _class_part(found: type[Any]) -> str:
    kind = KINDS.get(found)
    if kind is None:
        lines = [f"### {found.__name__}\n", f"*Part of a record.* {_doc(found)}\n"]
    else:
        data_class = class_of(kind)
        assert data_class is not None
        lines = [f"### {kind}\n", f"*{CLASS_WORDS[data_class]}.* {_doc(found)}\n"]
    notes, hints = _field_notes(found), get_type_hints(found, include_extras=True)
    lines += ["| field | type | required | meaning |", "|---|---|---|---|"]
    for field in fields(found):
        if field.name in ("id", "job_id") and kind is not None:
            continue
        needed = field.default is MISSING and field.default_factory is MISSING
        about = " ".join(
            part for part in (_limits(hints[field.name]), notes.get(field.name)) if part
        )
        kind_of_value = _type(hints[field.name])
        lines.append(f"| `{field.name}` | {kind_of_value} | {'yes' if needed else ''} | {about} |")
    return "\n".join(lines) + "\n"


def _enums(module: ModuleType) -> str:
    found = [each for each in _classes(module) if issubclass(each, Enum)]
    if not found:
        return ""
    lines = ["Choices:\n"]
    for each in found:
        allowed = ", ".join(f"`{member.value}`" for member in each)
        lines.append(f"- **{each.__name__}**: {_doc(each)} {allowed}")
    return "\n".join(lines) + "\n"


def _type(hint: Any) -> str:
    if get_origin(hint) is Annotated:
        plain, *notes = get_args(hint)
        references = [f"→ {note.kind}" for note in notes if isinstance(note, Ref)]
        return references[0] if references else _type(plain)
    if get_origin(hint) is tuple:
        return f"list of {_type(get_args(hint)[0])}"
    if get_args(hint):
        named = [_type(part) for part in get_args(hint) if part is not type(None)]
        return " or ".join([*named, "none"])
    return PLAIN_WORDS.get(hint.__name__) or str(hint.__name__)


def _limits(hint: Any) -> str:
    if get_origin(hint) is Annotated:
        for note in get_args(hint)[1:]:
            if isinstance(note, Range):
                return f"{note.allowed}."
            if isinstance(note, Text) and note.least:
                return "Not empty."
        return ""
    return next((text for part in get_args(hint) if (text := _limits(part))), "")


def _field_notes(found: type[Any]) -> dict[str, str]:
    """The sentence that stands under a field in the source."""
    body = ast.parse(inspect.getsource(found)).body[0]
    assert isinstance(body, ast.ClassDef)
    notes = {}
    for field, note in zip(body.body, body.body[1:], strict=False):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(note, ast.Expr)
            and isinstance(note.value, ast.Constant)
        ):
            notes[field.target.id] = _plain(str(note.value.value))
    return notes


def _doc(found: type[Any]) -> str:
    return _plain(inspect.getdoc(found) or "")


def _plain(text: str) -> str:
    """One line of Markdown from a docstring."""
    return _ROLE.sub(lambda match: f"`{match[1] or match[2]}`", " ".join(text.split()))


def _classes(module: ModuleType) -> list[type[Any]]:
    return [
        found
        for found in vars(module).values()
        if inspect.isclass(found) and found.__module__ == module.__name__
    ]


def _title(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2].replace("_", " ").capitalize()


def _first_line(module: ModuleType) -> str:
    return (inspect.getdoc(module) or "").partition("\n")[0]


if __name__ == "__main__":
    raise SystemExit(main())
