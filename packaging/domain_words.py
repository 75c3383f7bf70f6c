"""The English words that are no screen's own: rules, forms, workflows, meters and errors, for the translations.

They are message ids where they stand: in the YAML that ships, in ``phrase("…")`` and in the arguments of an error.
:func:`domain_words` finds them; ``translations.py`` puts them into the files, and ``ui.viewmodels.translated`` looks
them up when they are shown.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[1]
NUMBER = "%n"
CODE = {
    "Meters": ("devices", "app/services/*meter*.py"),
    "Rules": (
        "standards",
        "app/services/open_items.py",
        "app/services/drying_services.py",
        "app/domain/phrases.py",
    ),
    "Problems": ("app", "workers"),
}
"""Where the words of each context are looked for; a file belongs to the first that names it."""
NOT_SHOWN = (
    "app/bootstrap", "app/jobfile", "app/jobsync", "app/wire", "app/reports/chart_geometry.py",
    "app/orchestration/agent", "app/orchestration/cluster", "app/orchestration/definition",
    "app/orchestration/expressions", "app/orchestration/function_sandbox", "app/orchestration/journal",
    "app/orchestration/server_database", "app/orchestration/step_loader", "app/orchestration/stand_ins",
    "app/orchestration/components.py", "app/orchestration/run_transaction.py",
    "app/orchestration/shipped_definitions.py", "app/orchestration/step_store.py",
    "standards/rules/citations.py", "standards/rules/pack.py", "standards/rules/source.py",
    "app/orchestration/trigger", "app/orchestration/workshop", "app/services/workflow_components.py",
    "app/services/skill_tools.py", "devices/captures.py", "devices/imports", "devices/raw_log.py",
)  # fmt: skip
"""What is said to the command line, to the office or to another program, and stays English."""
SHOWN = frozenset({"app/bootstrap/doctor.py"})
"""What is shown of these all the same."""
ERRORS = frozenset({
    "Conflict", "DecodeError", "ExternalError", "InvalidInput", "LinkLost", "NotAllowed", "NotFound",
    "RestoreAssistError", "StoreBusy", "StoreError", "StoreFull", "WrongKey",
})  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class DomainWord:
    """A message id in the context under which it is looked up."""

    context: str
    source: str

    @property
    def counts(self) -> bool:
        """Whether it has a form for one and others for many."""
        return NUMBER in self.source


def domain_words(root: Path = ROOT) -> list[DomainWord]:
    """Every word of the domain, each once in its context."""
    found = {
        *_of_rules(root),
        *_of_forms(root),
        *_of_workflows(root),
        *_of_code(root),
        *_of_lists(),
    }
    return sorted(
        word for word in found if re.search(r"[a-z]{2}", re.sub(r"\{[^}]*\}", "", word.source))
    )


def as_source(words: list[DomainWord]) -> str:
    """The words as a program in JavaScript, which Qt's own tool reads."""
    calls = [
        f"qsTranslate({json.dumps(word.context)}, {json.dumps(word.source, ensure_ascii=False)}"
        + (', "", n);' if word.counts else ");")
        for word in words
    ]
    return "\n".join(calls) + "\n"


def _documents(root: Path, folder: str) -> Iterator[Any]:
    for path in sorted((root / "resources" / folder).glob("*.yaml")):
        yield yaml.safe_load(path.read_text(encoding="utf-8"))


def _values(node: Any, keys: frozenset[str]) -> Iterator[str]:
    """The texts under these keys, at any depth."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in keys and isinstance(value, str):
                yield value
            else:
                yield from _values(value, keys)
    elif isinstance(node, list):
        for item in node:
            yield from _values(item, keys)


def _of_rules(root: Path) -> Iterator[DomainWord]:
    for pack in _documents(root, "standards/packs"):
        for text in _values(pack, frozenset({"title", "hint", "gap", "words", "unit"})):
            yield DomainWord("Rules", text)
        for covered in _nodes(pack, "covers"):
            for value in covered["values"]:
                yield DomainWord("Rules", str(value).replace("_", " "))


def _nodes(node: Any, key: str) -> Iterator[Any]:
    """What stands under the key, at any depth."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name == key:
                yield value
            yield from _nodes(value, key)
    elif isinstance(node, list):
        for item in node:
            yield from _nodes(item, key)


def _of_forms(root: Path) -> Iterator[DomainWord]:
    """Titles, questions and signers; what is printed and signed stays in the language of the form."""
    for form in _documents(root, "forms"):
        yield DomainWord("Forms", form["title"])
        for text in _values([form["questions"], form["signers"]], frozenset({"label", "title"})):
            yield DomainWord("Forms", text)


def _of_workflows(root: Path) -> Iterator[DomainWord]:
    from app.services.run_views import phase_name

    for workflow in _documents(root, "workflows"):
        for text in _values(workflow, frozenset({"name", "title"})):
            if "{{" not in text:
                yield DomainWord("Workflows", text)
        for name in _values(workflow, frozenset({"id"})):
            yield DomainWord("Workflows", phase_name(name))
        for phase in workflow.get("phases", ()):
            for skill in phase.get("skills", ()):
                yield DomainWord("Workflows", phase_name(skill))


def _of_code(root: Path) -> Iterator[DomainWord]:
    for context, _, tree in _programs(root):
        yield from (DomainWord(context, text) for text in spoken(tree))


def unspoken(root: Path = ROOT) -> Iterator[str]:
    """Where an error is told by an f-string, which no screen can say in another language."""
    for _, name, tree in _programs(root):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) in ERRORS:
                for argument in node.args:
                    if isinstance(argument, ast.JoinedStr):
                        yield f"{name}:{argument.lineno}: use phrase(), so that it can be translated"


def _programs(root: Path) -> Iterator[tuple[str, str, ast.AST]]:
    """Context, path and syntax of every program that says something on a screen."""
    taken: set[Path] = set()
    for context, places in CODE.items():
        for path in sorted({path for place in places for path in _files(root, place)} - taken):
            taken.add(path)
            name = path.relative_to(root).as_posix()
            if name in SHOWN or not name.startswith(NOT_SHOWN):
                yield context, name, ast.parse(path.read_text(encoding="utf-8"))


def _files(root: Path, place: str) -> Iterator[Path]:
    if place.endswith(".py"):
        yield from root.glob(place)
    else:
        yield from (root / place).rglob("*.py")


def spoken(tree: ast.AST) -> Iterator[str]:
    """The literal words of phrases and of errors in a program."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = called(node)
        if name == "phrase":
            yield from _texts(node.args[:1])
        elif name in ERRORS:
            yield from _texts(node.args)


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def _texts(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from _texts([node.body, node.orelse])


def _of_lists() -> Iterator[DomainWord]:
    """The names of records, materials and other lists that stand in sentences."""
    from app.domain.material_catalogue import CATALOGUE
    from app.domain.records import (
        DocumentKind,
        FormKind,
        HazardKind,
        RecordKind,
        RegulatoryKind,
        Surface,
    )

    for entry in CATALOGUE.values():
        yield DomainWord("Rules", entry.name)
    for kind in (*RecordKind, *HazardKind, *RegulatoryKind, *Surface, *FormKind, *DocumentKind):
        yield DomainWord("Rules", kind.value.replace("_", " "))
