"""Form templates: data that says what a form asks, prints and who signs it; read and checked to the last key."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from typing import Final

from app.domain.errors import InvalidInput, NotFound
from app.domain.phrases import phrase
from app.domain.records import FormKind
from app.forms.job_values import JOB_VALUES
from app.orchestration.definition_source import Node, parse_source

ANY_JURISDICTION: Final = "any"
_TOP = frozenset(
    {
        *("id", "version", "kind", "jurisdiction", "title"),
        *("dryness", "requires", "questions", "paragraphs", "signers"),
    }
)
_ID = re.compile(r"[a-z][a-z0-9-]{0,63}")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_VERSION = re.compile(r"\d{1,4}\.\d{1,4}\.\d{1,4}")
_JURISDICTION = re.compile(r"any|[A-Z]{2}(-[A-Z0-9]{1,3})?")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")


class DrynessUse(StrEnum):
    """What a form has to do with the dryness of points."""

    NONE = "none"
    CERTIFIED = "certified"


@dataclass(frozen=True, slots=True)
class Question:
    """Something that the record does not know and a person answers."""

    id: str
    label: str
    required: bool


@dataclass(frozen=True, slots=True)
class TemplateParagraph:
    """A heading and a text with placeholders: ``{question}`` or ``{job.value}``, nothing else.

    What stands in brackets, such as ``[, claim {job.claim_number}]``, is printed only when all its values are known.
    """

    heading: str
    text: str

    @property
    def placeholders(self) -> tuple[str, ...]:
        """The names between braces, in their order."""
        return tuple(_PLACEHOLDER.findall(self.text))

    def filled(self, values: Mapping[str, str], blank: str) -> str:
        """The text with every placeholder replaced once; what a value contains is never looked at again.

        ``blank`` stands for an empty value. The result is empty when all of the text was left out.
        """
        kept = _OPTIONAL.sub(lambda found: self._kept(found.group(1), values), self.text)
        return _PLACEHOLDER.sub(lambda found: values[found.group(1)] or blank, kept.strip())

    def says_nothing(self, values: Mapping[str, str]) -> bool:
        """Whether the text is one value and that is empty."""
        only = _PLACEHOLDER.fullmatch(self.text.strip())
        return only is not None and not values[only.group(1)]

    @staticmethod
    def _kept(part: str, values: Mapping[str, str]) -> str:
        return part if all(values[name] for name in _PLACEHOLDER.findall(part)) else ""


@dataclass(frozen=True, slots=True)
class SignerRole:
    """Who signs, and the sentence beside the pad that says what the signature means."""

    role: str
    title: str
    intent: str
    required: bool


@dataclass(frozen=True, slots=True)
class FormTemplate:
    """One form in one version; ``sha256`` is the hash of its source."""

    id: str
    version: str
    kind: FormKind
    jurisdiction: str
    """``any``, a country (ISO 3166-1) or a part of one (ISO 3166-2)."""
    title: str
    dryness: DrynessUse
    requires: tuple[str, ...]
    questions: tuple[Question, ...]
    paragraphs: tuple[TemplateParagraph, ...]
    signers: tuple[SignerRole, ...]
    sha256: str

    @property
    def placeholders(self) -> frozenset[str]:
        """Every name that the paragraphs use."""
        return frozenset(name for part in self.paragraphs for name in part.placeholders)

    def signer(self, role: str) -> SignerRole:
        """The signer with the role; raises ``InvalidInput``."""
        for signer in self.signers:
            if signer.role == role:
                return signer
        allowed = ", ".join(signer.role for signer in self.signers)
        raise InvalidInput(
            "role", phrase("{role} does not sign this form", role=repr(role)), allowed
        )


def load_template(text: str, source: str) -> FormTemplate:
    """The template in a YAML text; raises ``InvalidInput`` naming file, line, key and what is allowed."""
    root = parse_source(text, source)
    top = root.fields(_TOP)

    def needed(key: str, node: Node = root, entries: Mapping[str, Node] = top) -> Node:
        if key not in entries:
            raise node.error(f"{key} is missing", f"{key} and a value")
        return entries[key]

    questions = tuple(_questions(top["questions"])) if "questions" in top else ()
    known = frozenset(JOB_VALUES) | {question.id for question in questions}
    signers = tuple(_signers(needed("signers")))
    if not any(signer.required for signer in signers):
        raise needed("signers").error("nobody has to sign", "one signer with required: true")
    return FormTemplate(
        id=_matching(needed("id"), _ID, "lower-case words joined by -"),
        version=_matching(needed("version"), _VERSION, "a version like 1.0.0"),
        kind=FormKind(needed("kind").one_of(tuple(kind.value for kind in FormKind))),
        jurisdiction=_matching(
            needed("jurisdiction"), _JURISDICTION, "any, a country like US, or a part like US-TX"
        ),
        title=needed("title").string(),
        dryness=DrynessUse(top["dryness"].one_of(tuple(use.value for use in DrynessUse)))
        if "dryness" in top
        else DrynessUse.NONE,
        requires=tuple(_requires(top["requires"])) if "requires" in top else (),
        questions=questions,
        paragraphs=tuple(_paragraphs(needed("paragraphs"), known)),
        signers=signers,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
    )


class FormLibrary:
    """The templates that there are, by id and jurisdiction."""

    def __init__(self, templates: tuple[FormTemplate, ...]) -> None:
        self._templates: dict[tuple[str, str], FormTemplate] = {}
        for template in templates:
            key = (template.id, template.jurisdiction)
            if key in self._templates:
                place = f"{template.id} for {template.jurisdiction}"
                raise InvalidInput(
                    "templates", phrase("{place} is there twice", place=place), "one of each"
                )
            self._templates[key] = template

    @classmethod
    def shipped(cls) -> FormLibrary:
        """The templates that come with the program."""
        folder = files("resources") / "forms"
        return cls(
            tuple(
                load_template(file.read_text(encoding="utf-8"), file.name)
                for file in sorted(folder.iterdir(), key=lambda file: file.name)
                if file.name.endswith(".yaml")
            )
        )

    def all(self) -> tuple[FormTemplate, ...]:
        """Every template, sorted by id and jurisdiction."""
        return tuple(template for _, template in sorted(self._templates.items()))

    def find(self, template_id: str, jurisdiction: str = "") -> FormTemplate:
        """The template for a place: of its own part, else of its country, else for any; raises ``NotFound``."""
        for place in (jurisdiction, jurisdiction.partition("-")[0], ANY_JURISDICTION):
            found = self._templates.get((template_id, place))
            if found is not None:
                return found
        known = ", ".join(sorted({template.id for template in self._templates.values()}))
        raise NotFound(
            "form",
            phrase("{template_id}; there are: {known}", template_id=template_id, known=known),
        )


def _matching(node: Node, pattern: re.Pattern[str], allowed: str) -> str:
    text = node.string()
    if not pattern.fullmatch(text):
        raise node.error(f"{text!r} is not valid", allowed)
    return text


def _required(entries: Mapping[str, Node]) -> bool:
    return entries["required"].boolean() if "required" in entries else False


def _entry(node: Node, allowed: frozenset[str], needed: tuple[str, ...]) -> dict[str, Node]:
    entries = node.fields(allowed)
    for key in needed:
        if key not in entries:
            raise node.error(f"{key} is missing", ", ".join(sorted(allowed)))
    return entries


def _questions(node: Node) -> Iterator[Question]:
    seen: set[str] = set()
    for item in node.items():
        entries = _entry(item, frozenset({"id", "label", "required"}), ("id", "label"))
        name = _matching(entries["id"], _NAME, "lower-case words joined by _")
        if name in seen:
            raise entries["id"].error(f"{name} is there twice", "a name not used yet")
        seen.add(name)
        yield Question(name, entries["label"].string(), _required(entries))


def _requires(node: Node) -> Iterator[str]:
    for item in node.items():
        yield item.one_of(tuple(JOB_VALUES))


def _paragraphs(node: Node, known: frozenset[str]) -> Iterator[TemplateParagraph]:
    for item in node.items():
        entries = _entry(item, frozenset({"heading", "text"}), ("heading", "text"))
        paragraph = TemplateParagraph(entries["heading"].string(), entries["text"].string())
        for name in paragraph.placeholders:
            if name not in known:
                allowed = ", ".join(sorted(known))
                raise entries["text"].error(f"there is no value {{{name}}}", allowed)
        if re.search(r"[{}]", _PLACEHOLDER.sub("", paragraph.text)):
            raise entries["text"].error("a brace stands alone", "{name}, without nesting")
        for part in _OPTIONAL.findall(paragraph.text):
            if not _PLACEHOLDER.search(part):
                raise entries["text"].error("nothing is asked in brackets", "[text with {name}]")
        if re.search(r"[\[\]]", _OPTIONAL.sub("", paragraph.text)):
            raise entries["text"].error(
                "a bracket stands alone", "[text with {name}], without nesting"
            )
        yield paragraph


def _signers(node: Node) -> Iterator[SignerRole]:
    seen: set[str] = set()
    for item in node.items():
        keys = ("role", "title", "intent")
        entries = _entry(item, frozenset({*keys, "required"}), keys)
        role = _matching(entries["role"], _NAME, "lower-case words joined by _")
        if role in seen:
            raise entries["role"].error(f"{role} is there twice", "a role not used yet")
        seen.add(role)
        title, intent = entries["title"].string(), entries["intent"].string()
        yield SignerRole(role, title, intent, _required(entries))
