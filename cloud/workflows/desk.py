"""Where people start runs, look at them and decide about them; the runs themselves go on in the workers.

What is written here is found by the workers: a new run within seconds, a decision or a cancellation at once.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cached_property
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from uuid_utils.compat import uuid7

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.runs import CheckpointCause, CheckpointInfo, Decision, RunInfo, RunState
from app.orchestration.checkpoint_store import CheckpointStore
from app.orchestration.definition import WorkflowDefinition
from app.orchestration.run_queries import RunQueries
from app.orchestration.run_store import NewRun, RunStore
from app.orchestration.statistics import statistics_of
from app.orchestration.triggers import require_permissions
from app.ports.clock import Clock
from app.wire.api import Role
from app.wire.workflows import (
    ComponentFiguresOut,
    RunAction,
    RunDecision,
    RunDetail,
    RunEventOut,
    RunEventPage,
    RunList,
    RunOut,
    RunPatch,
    RunStatisticsOut,
    StartRun,
)
from cloud.auth.access import WRITERS, require_visible
from cloud.auth.sessions import Identity
from cloud.problems import not_found
from cloud.storage.database import Database
from cloud.storage.run_engines import run_engine, within
from cloud.storage.workflow_tables import workflow_runs
from cloud.workflows.definitions import CompanyDefinitions, permissions_of
from cloud.workflows.own_runs import ids_of, list_runs, require_run
from cloud.workflows.ownership import note_run
from skills.registry import SkillRegistry

TAKEN = "There is a run with this id. Choose another id."
READ_AT_MOST = 10
APPROVERS = (Role.MANAGER, Role.ADMIN)


class WorkflowDesk:
    """The runs of every company; whoever asks reaches only those of the own one."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        engine = database.engine
        if not database.is_sqlite:
            engine = run_engine(engine.url.render_as_string(hide_password=False))
        self._engine = engine
        self.whole_server = within(engine, None)

    @cached_property
    def _catalogue(self) -> SkillRegistry:
        return SkillRegistry()

    def prepare(self) -> None:
        """Create the tables of runs that are missing."""
        RunStore(self.whole_server, self._clock).prepare()

    def close(self) -> None:
        """Give every connection back."""
        self._engine.dispose()

    def _store(self, tenant_id: UUID) -> RunStore:
        """What writes runs of one company; on PostgreSQL others are not there for it."""
        return RunStore(within(self._engine, tenant_id), self._clock)

    def _queries(self, tenant_id: UUID) -> RunQueries:
        """What reads runs of one company."""
        return RunQueries(within(self._engine, tenant_id))

    def start(self, who: Identity, request: StartRun) -> tuple[RunOut, bool]:
        """Write a new run down for the workers, and whether it is new; again with the same ``id`` changes nothing.

        Definitions as text are for managers and administrators; those whose manual trigger names a permission are for
        them and for whom an administrator gave it.
        """
        who.require(*WRITERS)
        if request.definition:
            who.require(
                *APPROVERS
            )  # its steps may do anything that a skill can, such as sending mail
        if request.job_id is not None:
            with self._database.for_tenant(who.tenant_id).read() as connection:
                require_visible(connection, who, request.job_id)
        if request.id is not None:
            known = self._started_before(who, request.id)
            if known is not None:
                return known, False
        model = self.definition(who.tenant_id, request.definition_id, request.definition)
        if who.role not in APPROVERS:
            with self._database.for_tenant(who.tenant_id).read() as connection:
                granted = permissions_of(connection, who.tenant_id, who.user_id)
            require_permissions(model, granted)
        run_id = request.id or uuid7()
        self.begin(
            who.tenant_id,
            who.user_id,
            who.name,
            run_id,
            model,
            dict(request.context),
            request.job_id,
        )
        return RunOut.of(self._queries(who.tenant_id).run(run_id)), True

    def definitions(self, tenant_id: UUID) -> CompanyDefinitions:
        """What a company saved, and what ships; raises ``Conflict`` on a server without workers."""
        self._require_workers()
        return CompanyDefinitions(self._database, tenant_id, self._catalogue)

    def definition(self, tenant_id: UUID, definition_id: str, text: str) -> WorkflowDefinition:
        """A definition of the company or one that ships, or one as text."""
        found = self.definitions(tenant_id)
        if text:
            return found.load(text)
        try:
            return found.find(definition_id)
        except NotFound:
            raise not_found("workflow definition") from None

    def begin(
        self,
        tenant_id: UUID,
        user_id: UUID | None,
        by: str,
        run_id: UUID,
        model: WorkflowDefinition,
        context: Mapping[str, object],
        job_id: UUID | None,
    ) -> None:
        """Write down whose the run is, then the run; raises ``Conflict`` when the id stands for another run."""
        model = self.definitions(tenant_id).resolved(model)
        now_ms = time.time_ns() // 1_000_000
        try:
            with self._database.for_tenant(tenant_id).write() as connection:
                note_run(connection, tenant_id, run_id, job_id, user_id, now_ms)
        except IntegrityError:
            raise Conflict(TAKEN) from None
        run_input = {
            "definition": model.to_json(),
            "context": dict(context),
            "job_id": None if job_id is None else str(job_id),
            "by": by,
        }
        new = NewRun(run_id, job_id, model.id, model.name, model.version, run_input, by)
        if not self._store(tenant_id).create(new):
            raise Conflict(TAKEN)

    def begin_once(
        self,
        tenant_id: UUID,
        user_id: UUID | None,
        by: str,
        run_id: UUID,
        model: WorkflowDefinition,
        context: Mapping[str, object],
        job_id: UUID | None,
    ) -> None:
        """As :meth:`begin`, and nothing when that run was begun before."""
        try:
            self._queries(tenant_id).state(run_id)
        except NotFound:
            with suppress(Conflict):
                self.begin(tenant_id, user_id, by, run_id, model, context, job_id)

    def page(
        self,
        who: Identity,
        states: frozenset[RunState],
        job_id: UUID | None,
        before: UUID | None,
        limit: int,
    ) -> RunList:
        """One page of the runs that this person sees."""
        with self._database.for_tenant(who.tenant_id).read() as connection:
            found = list_runs(connection, who, states, job_id, before, limit)
        full = len(found) == limit
        return RunList(
            runs=[RunOut.of(info) for info in found], next_before=found[-1].run_id if full else None
        )

    def read(self, who: Identity, run_id: UUID) -> RunDetail:
        """One run with its steps and questions."""
        self.require(who, run_id)
        with _gone_as_not_found():
            return self._detail(self._queries(who.tenant_id), run_id)

    def change(self, who: Identity, run_id: UUID, patch: RunPatch) -> RunOut:
        """Pause, resume, cancel, or skip a step; raises ``Conflict`` where the run's state does not allow it."""
        who.require(*WRITERS)
        self.require(who, run_id)
        with _gone_as_not_found():
            info = self._queries(who.tenant_id).run(run_id)
        if patch.version is not None and patch.version != info.version:
            raise Conflict(
                f"The run has changed since: it is {info.state} at version {info.version}. Read it again."
            )
        if patch.action is RunAction.SKIP:
            if not patch.step:
                raise InvalidInput("step", "it is not said which one to skip", "the step's name")
            self._store(who.tenant_id).skip(run_id, patch.step, who.name, patch.reason)
        else:
            self._move(who, info, patch.action, patch.reason)
        return RunOut.of(self._queries(who.tenant_id).run(run_id))

    def remove(self, who: Identity, run_id: UUID) -> None:
        """Cancel a run that goes on; take one that has ended off the list, which only an approver may."""
        who.require(*WRITERS)
        self.require(who, run_id)
        with _gone_as_not_found():
            info = self._queries(who.tenant_id).run(run_id)
        if not info.state.final:
            self._move(who, info, RunAction.CANCEL, "deleted")
            return
        who.require(*APPROVERS)
        with self._database.for_tenant(who.tenant_id).write() as connection:
            connection.execute(workflow_runs.delete().where(workflow_runs.c.run_id == run_id))

    def decide(
        self, who: Identity, run_id: UUID, checkpoint_id: UUID, answer: RunDecision
    ) -> RunDetail:
        """Answer a question, once; approvals are for managers and administrators."""
        who.require(*WRITERS)
        self.require(who, run_id)
        asked = _checkpoint(self._queries(who.tenant_id), run_id, checkpoint_id)
        if asked.cause in (CheckpointCause.PLANNED, CheckpointCause.GUARDRAIL):
            who.require(*APPROVERS)
        decision = Decision(answer.action, who.name, self._clock.now(), answer.reason, answer.patch)
        CheckpointStore(self._store(who.tenant_id)).decide(checkpoint_id, decision)
        return self.read(who, run_id)

    def statistics(self, who: Identity) -> RunStatisticsOut:
        """How the runs that this person sees have gone."""
        with self._database.for_tenant(who.tenant_id).read() as connection:
            found = statistics_of(connection, ids_of(connection, who))
        return RunStatisticsOut(
            by_state=dict(found.by_state),
            success_rate=found.success_rate,
            mean_run_s=found.mean_run_s,
            mean_phase_s=dict(found.mean_phase_s),
            components=[
                ComponentFiguresOut(
                    component=one.component,
                    completed=one.completed,
                    failed=one.failed,
                    mean_s=one.mean_s,
                )
                for one in found.components
            ],
        )

    def events(self, who: Identity, run_id: UUID, after: int) -> RunEventPage:
        """The next events of a run."""
        self.require(who, run_id)
        queries = self._queries(who.tenant_id)
        page = [RunEventOut.of(event) for event in queries.run_events(run_id, after)]
        more = bool(page) and bool(queries.run_events(run_id, page[-1].sequence))
        return RunEventPage(events=page, next_after=page[-1].sequence if more else None)

    def require(self, who: Identity, run_id: UUID) -> None:
        """Refuse a run that does not exist for this person."""
        with self._database.for_tenant(who.tenant_id).read() as connection:
            require_run(connection, who, run_id)

    def _detail(self, queries: RunQueries, run_id: UUID) -> RunDetail:
        """Everything of a run at one moment: read again while something happens to it between the reads."""
        told, tries = queries.last_sequence(run_id), 0
        while True:
            detail = RunDetail.with_steps(
                queries.run(run_id),
                queries.history(run_id),
                _questions(queries, run_id),
                queries.outputs(run_id),
                told,
            )
            before, told, tries = told, queries.last_sequence(run_id), tries + 1
            if told == before or tries == READ_AT_MOST:
                return detail

    def _started_before(self, who: Identity, run_id: UUID) -> RunOut | None:
        with self._database.for_tenant(who.tenant_id).read() as connection:
            mine = connection.scalar(
                select(workflow_runs.c.run_id).where(
                    workflow_runs.c.tenant_id == who.tenant_id,
                    workflow_runs.c.started_by == who.user_id,
                    workflow_runs.c.run_id == run_id,
                )
            )
        try:
            return None if mine is None else RunOut.of(self._queries(who.tenant_id).run(run_id))
        except NotFound:
            return None

    def _move(self, who: Identity, info: RunInfo, action: RunAction, reason: str) -> None:
        """The run first, then the runs that its steps started and that the change concerns too."""
        run_id, store = info.run_id, self._store(who.tenant_id)
        if action is RunAction.PAUSE:
            store.pause(run_id, who.name, reason)
        elif action is RunAction.RESUME:
            store.resume(run_id, who.name)
        else:
            store.cancel(run_id, who.name, reason)
        for child in self._queries(who.tenant_id).children(run_id):
            if (
                action is RunAction.CANCEL and not child.state.final
            ) or child.state is _FOLLOWS.get(action):
                self._move(who, child, action, reason)

    def _require_workers(self) -> None:
        if self._database.is_sqlite:
            raise Conflict(
                "Workflows run on workers that share one PostgreSQL, and this server has the embedded database. "
                "Start the workflow on a device."
            )


_FOLLOWS = {RunAction.PAUSE: RunState.RUNNING, RunAction.RESUME: RunState.PAUSED}


def _questions(queries: RunQueries, run_id: UUID) -> tuple[CheckpointInfo, ...]:
    below = queries.open_questions(run_id)
    return (*queries.checkpoints(run_id), *(one for one in below if one.run_id != run_id))


def _checkpoint(queries: RunQueries, run_id: UUID, checkpoint_id: UUID) -> CheckpointInfo:
    asked = queries.find_checkpoint(checkpoint_id)
    if asked is None or not queries.is_below(asked.run_id, run_id):
        raise not_found("checkpoint of this run")
    return asked


@contextmanager
def _gone_as_not_found() -> Iterator[None]:
    """A run that is known but was never written down, because the process ended between the two."""
    try:
        yield
    except NotFound:
        raise not_found("workflow run") from None
