"""The resources of a company's workflow definitions on the server."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from app.wire.api import Message
from app.wire.workflows import MAX_DEFINITION_CHARS

Permission = Annotated[str, Field(min_length=1, max_length=200)]


class NewDefinition(Message):
    """A definition to save: YAML or JSON with an id and a version of its own."""

    definition: Annotated[str, Field(min_length=1, max_length=MAX_DEFINITION_CHARS)]


class TriggerOut(Message):
    """What starts a definition: a ``schedule``, a ``webhook`` by its endpoint, or a person (``manual``)."""

    type: str
    detail: str


class DefinitionOut(Message):
    """A saved definition at one version."""

    id: str
    version: str
    name: str
    saved_at: datetime
    triggers: list[TriggerOut]
    warnings: list[str]


class DefinitionText(DefinitionOut):
    """The same with its text."""

    definition: str


class WorkflowPermissions(Message):
    """What a person may start by hand beyond the own role: permissions that manual triggers name."""

    permissions: Annotated[list[Permission], Field(max_length=100)]
