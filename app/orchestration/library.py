"""The definitions of this store: every version that was ever saved, and what changed between two of them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Row, func, insert, select

from app.domain.errors import Conflict, NotFound
from app.domain.phrases import phrase
from app.domain.run_views import DefinitionVersion, Difference
from app.orchestration.components import FindDefinition, no_definitions
from app.orchestration.definition import WorkflowDefinition
from app.orchestration.definition_loader import load_definition
from app.orchestration.run_rows import from_ms, to_ms, to_text
from app.orchestration.run_store import RunStore
from app.orchestration.run_tables import definitions
from app.ports.engine import SkillCatalogue


class DefinitionLibrary:
    """Saves and finds definitions; those that ship are found when the store has none of that name."""

    def __init__(
        self, runs: RunStore, catalogue: SkillCatalogue, shipped: FindDefinition = no_definitions
    ) -> None:
        self._runs = runs
        self._catalogue = catalogue
        self._shipped = shipped

    def save(self, text: str, source: str, default_id: str, by: str) -> WorkflowDefinition:
        """Keep a definition's text under its id and version.

        Saving the same again changes nothing; another text under a version that is there raises ``Conflict``.
        """
        model = load_definition(text, source, default_id, self._catalogue)
        digest = hashlib.sha256(text.encode()).hexdigest()
        with self._runs.engine.begin() as connection:
            known = connection.scalar(
                select(definitions.c.digest).where(
                    definitions.c.definition_id == model.id,
                    definitions.c.version == model.version,
                )
            )
            if known == digest:
                return model
            if known is not None:
                raise Conflict(
                    phrase(
                        "{id} {version} is in the library with another text. Give the changed definition a new "
                        "version.",
                        id=model.id,
                        version=model.version,
                    )
                )
            place = connection.scalar(
                select(func.count())
                .select_from(definitions)
                .where(definitions.c.definition_id == model.id)
            )
            connection.execute(
                insert(definitions).values(
                    definition_id=model.id,
                    version=model.version,
                    place=place or 0,
                    name=model.name,
                    source=text,
                    digest=digest,
                    definition=to_text(model.to_json()),
                    saved_by=by,
                    saved_at=to_ms(self._runs.clock.now()),
                )
            )
        return model

    def find(self, definition_id: str, version: str = "") -> WorkflowDefinition:
        """The definition at a version, or the one that was saved last; raises ``NotFound``."""
        statement = (
            select(definitions)
            .where(definitions.c.definition_id == definition_id)
            .order_by(definitions.c.place.desc())
        )
        if version:
            statement = statement.where(definitions.c.version == version)
        with self._runs.engine.connect() as connection:
            row = connection.execute(statement).first()
        if row is None:
            return self._shipped(definition_id, version)
        return WorkflowDefinition.from_json(json.loads(row.definition))

    def source(self, definition_id: str, version: str) -> str:
        """The text of a saved version; raises ``NotFound``."""
        with self._runs.engine.connect() as connection:
            text = connection.scalar(
                select(definitions.c.source).where(
                    definitions.c.definition_id == definition_id,
                    definitions.c.version == version,
                )
            )
        if text is None:
            raise NotFound(
                "workflow definition",
                phrase("{definition_id} {version}", definition_id=definition_id, version=version),
            )
        return str(text)

    def versions(self, definition_id: str | None = None) -> tuple[DefinitionVersion, ...]:
        """What is saved, by name, the oldest version first."""
        statement = select(definitions).order_by(definitions.c.definition_id, definitions.c.place)
        if definition_id is not None:
            statement = statement.where(definitions.c.definition_id == definition_id)
        with self._runs.engine.connect() as connection:
            return tuple(_version(row) for row in connection.execute(statement))

    def newest(self) -> tuple[WorkflowDefinition, ...]:
        """Each saved definition at its last version."""
        last = {one.definition_id: one.version for one in self.versions()}
        return tuple(self.find(name, version) for name, version in last.items())

    def differences(self, definition_id: str, old: str, new: str) -> tuple[Difference, ...]:
        """What changed from one version to another, key by key; steps and phases are told apart by their ids."""
        before, after = (self.find(definition_id, one).to_json() for one in (old, new))
        return tuple(differences(before, after))


def _version(row: Row[Any]) -> DefinitionVersion:
    return DefinitionVersion(
        row.definition_id, row.version, row.name, row.digest, row.saved_by, from_ms(row.saved_at)
    )


def differences(before: Any, after: Any, key: str = "") -> Iterator[Difference]:
    """Where two JSON values differ; entries of lists are matched by ``id``, ``name`` or ``to`` where all have one."""
    before, after = _by_name(before), _by_name(after)
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for name in sorted({*before, *after}):
            place = f"{key}.{name}" if key else str(name)
            yield from differences(before.get(name), after.get(name), place)
    elif before != after:
        yield Difference(key, before, after)


def _by_name(value: Any) -> Any:
    if not isinstance(value, list) or not value:
        return value
    for name in ("id", "name", "to"):
        if all(isinstance(one, Mapping) and name in one for one in value):
            return {str(one[name]): one for one in value}
    return value
