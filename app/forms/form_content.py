"""A filled form: everything that is printed, rebuilt exactly from what its record keeps."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Final
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase
from app.domain.records import Fact, Form, Signature
from app.forms.form_template import FormTemplate
from app.forms.job_values import JOB_VALUES
from app.forms.point_dryness import PointDryness
from app.jobsync.ops import canonical
from app.wire.records import to_fields
from standards.drying_completion import PointCompletion

BLANK: Final = "not stated"
NOTHING: Final = "Not stated."
"""Where a value is all that stands under a heading."""
MAX_ANSWER_CHARS = 5_000
_TEMPLATE_HASH = "template.sha256"
_REVISION = "form.revision"
_ZONE = "form.time_zone"
_COUNTRY = "form.country"
_POINT = re.compile(r"points\[(\d+)\]\.(\w+)")


@dataclass(frozen=True, slots=True)
class FormContent:
    """What a form prints; ``signatures`` are those under it so far."""

    template: FormTemplate
    values: Mapping[str, str]
    points: tuple[PointDryness, ...]
    revision: int
    time_zone: str
    country: str
    prepared_by: str
    prepared_at: datetime
    form_id: UUID
    signatures: tuple[Signature, ...] = ()
    signed_sha256: str = ""
    """Hash of the form without signatures; empty while it is being made."""

    @property
    def paragraphs(self) -> tuple[tuple[str, str], ...]:
        """Headings and texts with their values; a heading with nothing to say is left out."""
        filled = (
            (
                part.heading,
                NOTHING if part.says_nothing(self.values) else part.filled(self.values, BLANK),
            )
            for part in self.template.paragraphs
        )
        return tuple((heading, text) for heading, text in filled if text)


def fill(
    template: FormTemplate, job_values: Mapping[str, str], answers: Mapping[str, str]
) -> dict[str, str]:
    """The values of a form: those of the job, and a person's answers to what the record does not say.

    An answer to an unknown question, or one that contradicts the record, raises ``InvalidInput``.
    """
    values = dict.fromkeys(_names(template), "")
    values |= {name: value for name, value in job_values.items() if name in values}
    for name, given in answers.items():
        answer = given.strip()
        if name not in values:
            allowed = ", ".join(sorted(values))
            raise InvalidInput(
                phrase("answers.{name}", name=name), "the form does not ask for it", allowed
            )
        if len(answer) > MAX_ANSWER_CHARS:
            allowed = f"at most {MAX_ANSWER_CHARS}"
            raise InvalidInput(
                phrase("answers.{name}", name=name),
                phrase("it has {count} characters", count=len(answer)),
                allowed,
            )
        if name in JOB_VALUES and values[name] not in ("", answer):
            problem = f"the record says {values[name]!r}"
            raise InvalidInput(
                phrase("answers.{name}", name=name), problem, "correct the record instead"
            )
        values[name] = answer
    return values


def missing(template: FormTemplate, values: Mapping[str, str]) -> tuple[str, ...]:
    """The names of required values that are empty."""
    needed = [question.id for question in template.questions if question.required]
    return tuple(name for name in (*template.requires, *needed) if not values[name])


def label_of(template: FormTemplate, name: str) -> str:
    """How a person calls a value."""
    labels = {question.id: question.label for question in template.questions}
    return labels.get(name) or JOB_VALUES[name]


def to_facts(content: FormContent) -> tuple[Fact, ...]:
    """What the form's record keeps of the content."""
    facts = [
        Fact(_TEMPLATE_HASH, content.template.sha256),
        Fact(_REVISION, str(content.revision)),
        Fact(_ZONE, content.time_zone),
        Fact(_COUNTRY, content.country),
        *(Fact(name, value) for name, value in sorted(content.values.items())),
    ]
    for place, point in enumerate(content.points):
        facts += [
            Fact(f"points[{place}].{field.name}", str(getattr(point, field.name)))
            for field in fields(point)
        ]
    return tuple(facts)


def from_record(
    form: Form, template: FormTemplate, signatures: Sequence[Signature] = ()
) -> FormContent:
    """The content of a recorded form; raises ``Conflict`` when the template is not the one it was made with."""
    kept = {fact.name: fact.value for fact in form.values}
    if kept.get(_TEMPLATE_HASH) != template.sha256:
        raise Conflict("The form's template was changed since; prepare the form again.")
    return FormContent(
        template=template,
        values={name: kept[name] for name in _names(template)},
        points=_points(kept),
        revision=int(kept[_REVISION]),
        time_zone=kept[_ZONE],
        country=kept[_COUNTRY],
        prepared_by=form.prepared_by,
        prepared_at=form.prepared_at,
        form_id=form.id,
        signatures=tuple(signatures),
        signed_sha256=form.rendered_sha256,
    )


def revision_of(form: Form) -> int:
    """Which revision a recorded form is; 1 for one that another program made."""
    kept = {fact.name: fact.value for fact in form.values}
    return int(kept.get(_REVISION, "1"))


def signature_sha256(signature: Signature) -> str:
    """Hash over everything a signature says, strokes and times included, but where its picture is filed."""
    said = {name: value for name, value in to_fields(signature).items() if name != "document_id"}
    return hashlib.sha256(canonical(said).encode()).hexdigest()


def _names(template: FormTemplate) -> frozenset[str]:
    asked = {question.id for question in template.questions}
    return template.placeholders | asked | set(template.requires)


def _points(kept: Mapping[str, str]) -> tuple[PointDryness, ...]:
    rows: dict[int, dict[str, str]] = {}
    for name, value in kept.items():
        found = _POINT.fullmatch(name)
        if found is not None:
            rows.setdefault(int(found.group(1)), {})[found.group(2)] = value
    return tuple(
        PointDryness(
            label=row["label"],
            place=row["place"],
            material=row["material"],
            goal=row["goal"],
            latest=row["latest"],
            state=PointCompletion(row["state"]),
        )
        for _, row in sorted(rows.items())
    )
