"""Which versions of skills people chose on this store: pins (upgrade and rollback) and deprecations, kept for ever."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Engine,
    Integer,
    MetaData,
    Row,
    Table,
    Text,
    insert,
    select,
)

from app.domain.errors import InvalidInput
from app.orchestration.run_rows import from_ms, to_ms
from app.orchestration.table_upgrade import bring_up_tables
from app.ports.clock import Clock

metadata = MetaData()
choices = Table(
    "wf_skill_choice",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("skill_id", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)


class ChoiceKind(StrEnum):
    """What was chosen: the last choice about a skill (or, for retiring, about a version) counts."""

    PIN = "pin"
    UNPIN = "unpin"
    RETIRE = "retire"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class SkillChoice:
    """One choice of a person; ``version`` is empty for an unpinning."""

    skill_id: str
    version: str
    kind: ChoiceKind
    person: str
    reason: str
    at: datetime


class SkillChoices:
    """The choices of one store; they are added to and never changed."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def prepare(self) -> None:
        """Create the table when it is missing."""
        with self._engine.begin() as connection:
            bring_up_tables(connection, metadata)

    def add(
        self, skill_id: str, version: str, kind: ChoiceKind, person: str, reason: str
    ) -> SkillChoice:
        """Write a choice down; raises ``InvalidInput`` without a reason."""
        if not reason.strip():
            raise InvalidInput("reason", "a choice of versions needs one")
        made = SkillChoice(skill_id, version, kind, person, reason, self._clock.now())
        with self._engine.begin() as connection:
            connection.execute(
                insert(choices).values(
                    skill_id=skill_id,
                    version=version,
                    kind=kind,
                    person=person,
                    reason=reason,
                    at=to_ms(made.at),
                )
            )
        return made

    def history(self, skill_id: str | None = None) -> tuple[SkillChoice, ...]:
        """The choices about a skill or all, the oldest first."""
        statement = select(choices).order_by(choices.c.number)
        if skill_id is not None:
            statement = statement.where(choices.c.skill_id == skill_id)
        with self._engine.connect() as connection:
            return tuple(_choice(row) for row in connection.execute(statement))

    def pinned(self) -> dict[str, str]:
        """The version that is pinned, by skill."""
        pinned: dict[str, str] = {}
        for one in self.history():
            if one.kind is ChoiceKind.PIN:
                pinned[one.skill_id] = one.version
            elif one.kind is ChoiceKind.UNPIN:
                pinned.pop(one.skill_id, None)
        return pinned

    def retired(self) -> Mapping[tuple[str, str], str]:
        """Why a version was deprecated, by skill and version."""
        retired: dict[tuple[str, str], str] = {}
        for one in self.history():
            if one.kind is ChoiceKind.RETIRE:
                retired[one.skill_id, one.version] = one.reason
            elif one.kind is ChoiceKind.RESTORE:
                retired.pop((one.skill_id, one.version), None)
        return retired


def _choice(row: Row[Any]) -> SkillChoice:
    return SkillChoice(
        row.skill_id, row.version, ChoiceKind(row.kind), row.person, row.reason, from_ms(row.at)
    )
