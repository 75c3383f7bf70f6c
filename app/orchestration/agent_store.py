"""What is written and read of agents and their tasks; every call is one transaction and blocks."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Engine,
    case,
    cast,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)

from app.domain.errors import Conflict, ErrorClass, InvalidInput, NotFound
from app.orchestration.agent_balancing import Candidate, Waiting, assign
from app.orchestration.agent_rows import agent_info, task_info, task_request
from app.orchestration.agent_tables import (
    AGENTS_LOCK,
    agents,
    create_agent_tables,
    deliveries,
    memberships,
    tasks,
)
from app.orchestration.run_rows import to_ms, to_text
from app.ports.agents import (
    AgentHealth,
    AgentInfo,
    AgentProfile,
    AgentTask,
    Balancing,
    TaskInfo,
    TaskState,
)
from app.ports.clock import Clock

_HELD = (TaskState.ASSIGNED, TaskState.RUNNING)
_AGAIN = (TaskState.FAILED, TaskState.CANCELLED)
_FINAL = tuple(state for state in TaskState if state.final)
_DIED = "Its agent stopped answering."
_ASSIGN_AT_ONCE = 200


class AgentStore:
    """Agents and tasks in the database of runs."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self.engine = engine
        self._clock = clock

    def prepare(self) -> None:
        """Create the tables that are missing."""
        create_agent_tables(self.engine)

    def register(self, profile: AgentProfile) -> None:
        """Write an agent down as alive; one that was known before comes back with the new profile."""
        if not profile.agent_id or not profile.capabilities or profile.capacity < 1:
            raise InvalidInput("agent", "it needs an id, a capability and room for a task")
        values = {
            "kind": profile.kind,
            "title": profile.title,
            "capabilities": json.dumps(sorted(profile.capabilities)),
            "capacity": profile.capacity,
            "rank": profile.rank,
            "host": profile.host,
            "health": AgentHealth.ALIVE,
        }
        with self.engine.begin() as connection:
            now = self.now(connection)
            known = connection.execute(
                update(agents)
                .where(agents.c.agent_id == profile.agent_id)
                .values(beat_at=now, **values)
            ).rowcount
            if not known:
                connection.execute(
                    insert(agents).values(
                        agent_id=profile.agent_id,
                        registered_at=now,
                        beat_at=now,
                        assigned_place=0,
                        **values,
                    )
                )

    def deregister(self, agent_id: str) -> None:
        """Forget an agent with its mail; raises ``Conflict`` while it has tasks."""
        with self.engine.begin() as connection:
            if self._held(connection, [agent_id]):
                raise Conflict(f"{agent_id} still has tasks; let it drain first.")
            for table in (agents, deliveries, memberships):
                connection.execute(delete(table).where(table.c.agent_id == agent_id))

    def drain(self, agent_id: str) -> None:
        """Let the agent finish what it has and give it nothing new; raises ``NotFound``."""
        with self.engine.begin() as connection:
            changed = connection.execute(
                update(agents)
                .where(agents.c.agent_id == agent_id)
                .values(health=AgentHealth.DRAINING)
            ).rowcount
        if not changed:
            raise NotFound("agent", agent_id)

    def beat(self, host: str) -> None:
        """Say that every agent of this process lives; one that was taken for dead lives again."""
        with self.engine.begin() as connection:
            connection.execute(
                update(agents)
                .where(agents.c.host == host)
                .values(
                    beat_at=self.now(connection),
                    health=case(
                        (agents.c.health == AgentHealth.DEAD, AgentHealth.ALIVE),
                        else_=agents.c.health,
                    ),
                )
            )

    def release_host(self, host: str) -> tuple[str, ...]:
        """Take back what agents of an earlier life of this process had; returns the keys."""
        with self.engine.begin() as connection:
            own = select(agents.c.agent_id).where(agents.c.host == host)
            return self._take_back(connection, connection.execute(own).scalars().all())

    def reap(self, silent_for: timedelta) -> tuple[str, ...]:
        """Mark agents that were silent so long as dead and take their tasks back; returns the tasks' keys."""
        with self.engine.begin() as connection:
            self._lock(connection)
            before = self.now(connection) - round(silent_for.total_seconds() * 1000)
            dead = connection.execute(
                update(agents)
                .where(agents.c.health != AgentHealth.DEAD, agents.c.beat_at < before)
                .values(health=AgentHealth.DEAD)
                .returning(agents.c.agent_id)
            )
            return self._take_back(connection, dead.scalars().all())

    def agents(self) -> tuple[AgentInfo, ...]:
        """Every registered agent, sorted."""

        def count(*states: TaskState) -> Any:
            return (
                select(func.count())
                .select_from(tasks)
                .where(tasks.c.agent_id == agents.c.agent_id, tasks.c.state.in_(states))
                .scalar_subquery()
            )

        statement = select(
            agents,
            count(*_HELD).label("load"),
            count(TaskState.COMPLETED).label("completed"),
            count(TaskState.FAILED).label("failed"),
        ).order_by(agents.c.agent_id)
        with self.engine.connect() as connection:
            return tuple(agent_info(row) for row in connection.execute(statement))

    def submit(self, task: AgentTask) -> TaskInfo:
        """Queue a task; the same key again is the same task, and one that failed or was cancelled is queued anew."""
        request = to_text(task_request(task))
        with self.engine.begin() as connection:
            self._lock(connection)
            known = connection.execute(select(tasks).where(tasks.c.key == task.key)).first()
            fresh = {
                "state": TaskState.QUEUED,
                "agent_id": "",
                "queued_at": self.now(connection),
                "started_at": None,
                "ended_at": None,
                "error_class": "",
                "error": "",
            }
            if known is None:
                connection.execute(
                    insert(tasks).values(
                        key=task.key,
                        capability=task.capability,
                        request=request,
                        priority=task.priority,
                        repeatable=task.repeatable,
                        attempts=0,
                        **fresh,
                    )
                )
            elif known.state in _AGAIN:
                connection.execute(update(tasks).where(tasks.c.key == task.key).values(**fresh))
            row = connection.execute(select(tasks).where(tasks.c.key == task.key)).one()
        return task_info(row)

    def assign(self) -> tuple[tuple[str, str], ...]:
        """Give waiting tasks to agents that have room, the most urgent first; returns pairs of task and agent."""
        with self.engine.begin() as connection:
            self._lock(connection)
            given = assign(self._waiting(connection), self._candidates(connection))
            place = connection.scalar(select(func.max(agents.c.assigned_place))) or 0
            for key, agent_id in given:
                place += 1
                connection.execute(
                    update(tasks)
                    .where(tasks.c.key == key, tasks.c.state == TaskState.QUEUED)
                    .values(
                        state=TaskState.ASSIGNED,
                        agent_id=agent_id,
                        attempts=tasks.c.attempts + 1,
                    )
                )
                connection.execute(
                    update(agents).where(agents.c.agent_id == agent_id).values(assigned_place=place)
                )
        return tuple(given)

    def take(self, agent_ids: Collection[str]) -> tuple[TaskInfo, ...]:
        """The tasks assigned to these agents, marked as running."""
        with self.engine.begin() as connection:
            rows = connection.execute(
                update(tasks)
                .where(tasks.c.agent_id.in_(agent_ids), tasks.c.state == TaskState.ASSIGNED)
                .values(state=TaskState.RUNNING, started_at=self.now(connection))
                .returning(*tasks.c)
            ).all()
        return tuple(task_info(row) for row in rows)

    def finish(
        self,
        info: TaskInfo,
        output: Mapping[str, Any] | None,
        error_class: ErrorClass | None = None,
        error: str = "",
    ) -> bool:
        """Write the result down; False when the task was taken from this agent meanwhile, and the result is dropped."""
        state = TaskState.COMPLETED if error_class is None else TaskState.FAILED
        with self.engine.begin() as connection:
            return bool(
                connection.execute(
                    update(tasks)
                    .where(
                        tasks.c.key == info.task.key,
                        tasks.c.state == TaskState.RUNNING,
                        tasks.c.agent_id == info.agent_id,
                        tasks.c.attempts == info.attempts,
                    )
                    .values(
                        state=state,
                        ended_at=self.now(connection),
                        output=None if output is None else to_text(dict(output)),
                        error_class=error_class or "",
                        error=error,
                    )
                ).rowcount
            )

    def cancel(self, key: str) -> bool:
        """End a task that has not ended; False when it has."""
        return self._change(key, TaskState.CANCELLED, tasks.c.state.not_in(_FINAL))

    def settle(self, key: str, *, happened: bool, by: str) -> None:
        """Say what became of a task in doubt: it happened, or it is queued again. Raises ``Conflict``."""
        doubtful = tasks.c.state == TaskState.IN_DOUBT
        if happened:
            output = to_text({"confirmed_by": by})
            changed = self._change(key, TaskState.COMPLETED, doubtful, output=output)
        else:
            changed = self._change(key, TaskState.QUEUED, doubtful, agent_id="", ended_at=None)
        if not changed:
            raise Conflict("The task is not in doubt.")

    def task(self, key: str) -> TaskInfo:
        """A task; raises ``NotFound``."""
        with self.engine.connect() as connection:
            row = connection.execute(select(tasks).where(tasks.c.key == key)).first()
        if row is None:
            raise NotFound("task", key)
        return task_info(row)

    def tasks(self, state: TaskState | None = None, limit: int = 50) -> tuple[TaskInfo, ...]:
        """The newest tasks, in a state or all."""
        statement = select(tasks).order_by(tasks.c.queued_at.desc(), tasks.c.key).limit(limit)
        if state is not None:
            statement = statement.where(tasks.c.state == state)
        with self.engine.connect() as connection:
            return tuple(task_info(row) for row in connection.execute(statement))

    def forget(self, older_than: timedelta) -> int:
        """Remove dead agents that were last heard of so long ago and tasks that ended then; returns how many."""
        with self.engine.begin() as connection:
            before = self.now(connection) - round(older_than.total_seconds() * 1000)
            settled = tasks.c.state.in_(_FINAL) & (tasks.c.state != TaskState.IN_DOUBT)
            old = connection.execute(
                delete(tasks).where(settled, tasks.c.ended_at < before)
            ).rowcount
            dead = select(agents.c.agent_id).where(
                agents.c.health == AgentHealth.DEAD, agents.c.beat_at < before
            )
            gone = connection.execute(dead).scalars().all()
            for table in (deliveries, memberships, agents):
                connection.execute(delete(table).where(table.c.agent_id.in_(gone)))
        return old + len(gone)

    def ended(self, keys: Collection[str]) -> frozenset[str]:
        """Those of the tasks that have ended."""
        statement = select(tasks.c.key).where(tasks.c.key.in_(keys), tasks.c.state.in_(_FINAL))
        with self.engine.connect() as connection:
            return frozenset(connection.execute(statement).scalars())

    def now(self, connection: Connection) -> Any:
        """Now in milliseconds: the database's time where processes share it, otherwise the clock's."""
        if connection.dialect.name == "postgresql":
            return cast(func.extract("epoch", func.clock_timestamp()) * 1000, BigInteger)
        return literal(to_ms(self._clock.now()))

    def _change(self, key: str, state: TaskState, condition: Any, **values: Any) -> bool:
        with self.engine.begin() as connection:
            changes = {"state": state, "ended_at": self.now(connection)} | values
            return bool(
                connection.execute(
                    update(tasks).where(tasks.c.key == key, condition).values(**changes)
                ).rowcount
            )

    def _lock(self, connection: Connection) -> None:
        if connection.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(AGENTS_LOCK)))

    def _held(self, connection: Connection, agent_ids: Collection[str]) -> int:
        held = tasks.c.agent_id.in_(agent_ids) & tasks.c.state.in_(_HELD)
        return connection.scalar(select(func.count()).select_from(tasks).where(held)) or 0

    def _take_back(self, connection: Connection, agent_ids: Iterable[str]) -> tuple[str, ...]:
        """Queue again what must not be lost; what must not be repeated and was begun waits for a person."""
        own = tasks.c.agent_id.in_(list(agent_ids)) & tasks.c.state.in_(_HELD)
        doubtful = connection.execute(
            update(tasks)
            .where(own, tasks.c.repeatable.is_(False), tasks.c.state == TaskState.RUNNING)
            .values(state=TaskState.IN_DOUBT, ended_at=self.now(connection), error=_DIED)
            .returning(tasks.c.key)
        ).scalars()
        found = list(doubtful)
        found += connection.execute(
            update(tasks)
            .where(own)
            .values(state=TaskState.QUEUED, agent_id="", started_at=None)
            .returning(tasks.c.key)
        ).scalars()
        return tuple(found)

    def _waiting(self, connection: Connection) -> list[Waiting]:
        rows = connection.execute(
            select(tasks.c.key, tasks.c.capability, tasks.c.request)
            .where(tasks.c.state == TaskState.QUEUED)
            .order_by(tasks.c.priority.desc(), tasks.c.queued_at, tasks.c.key)
            .limit(_ASSIGN_AT_ONCE)
        )
        found = []
        for key, capability, request in rows:
            asked = json.loads(request)
            found.append(Waiting(key, capability, asked["agent_id"], Balancing(asked["balancing"])))
        return found

    def _candidates(self, connection: Connection) -> list[Candidate]:
        load = (
            select(tasks.c.agent_id, func.count().label("load"))
            .where(tasks.c.state.in_(_HELD))
            .group_by(tasks.c.agent_id)
            .subquery()
        )
        rows = connection.execute(
            select(agents, func.coalesce(load.c.load, 0).label("load"))
            .select_from(agents.outerjoin(load, load.c.agent_id == agents.c.agent_id))
            .where(agents.c.health == AgentHealth.ALIVE)
            .order_by(agents.c.agent_id)
        )
        return [
            Candidate(
                row.agent_id,
                frozenset(json.loads(row.capabilities)),
                row.capacity,
                row.rank,
                row.load,
                row.assigned_place,
            )
            for row in rows
        ]
