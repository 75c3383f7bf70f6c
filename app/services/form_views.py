"""What the page of forms shows, and what it hands over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.records import FormKind, Stroke


@dataclass(frozen=True, slots=True)
class TemplateView:
    """A form that can be prepared."""

    template_id: str
    title: str
    kind: FormKind
    version: str


@dataclass(frozen=True, slots=True)
class SignerView:
    """A role of a form, and what became of it; ``signed`` is ``None`` while nobody signed or refused."""

    role: str
    title: str
    intent: str
    required: bool
    signer: str = ""
    at: datetime | None = None
    signed: bool | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FormView:
    """A form of the job; ``replaced`` when a newer revision was prepared."""

    form_id: UUID
    template_id: str
    title: str
    revision: int
    prepared_at: datetime
    prepared_by: str
    signers: tuple[SignerView, ...]
    replaced: bool

    @property
    def complete(self) -> bool:
        """Whether everybody who has to has signed or refused."""
        return all(s.signed is not None or not s.required for s in self.signers)


@dataclass(frozen=True, slots=True)
class FormsView:
    """What can be prepared for a job, and its forms, the newest first."""

    templates: tuple[TemplateView, ...]
    forms: tuple[FormView, ...]
    time_zone: str


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A value of a form: ``known`` from the record, or a person's to answer; ``suggested`` was answered before."""

    name: str
    label: str
    required: bool
    known: str = ""
    suggested: str = ""


@dataclass(frozen=True, slots=True)
class BlankForm:
    """A form before it is prepared: what the record fills in, what is asked, who signs.

    ``not_at_goal`` names the points that a certificate of dryness cannot certify, with the reason.
    """

    template_id: str
    title: str
    questions: tuple[QuestionView, ...]
    signers: tuple[SignerView, ...]
    not_at_goal: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FormInput:
    """A person's answers, and whether points that are not at their goal are named as exceptions."""

    template_id: str
    answers: Mapping[str, str]
    with_exceptions: bool = False
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class SigningInput:
    """Who signs and what was drawn; without strokes it is a refusal with its reason."""

    role: str
    signer: str
    capacity: str
    strokes: tuple[Stroke, ...] = ()
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class ShownForm:
    """A form as a file to look at, with the labels of what is missing by name."""

    path: str
    missing: tuple[tuple[str, str], ...] = ()
