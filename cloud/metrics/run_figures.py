"""Runs, steps, questions and worker processes as gauges, read from the database when somebody asks.

Durations and error rates are over what ended in the last 24 hours, so that they follow what happens now and do not jump
when old runs are removed.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import Connection, Engine, case, func, inspect, select
from sqlalchemy.exc import SQLAlchemyError

from app.domain.runs import CheckpointState, RunState, StepState
from app.orchestration.executors import ExecutorRegister, ExecutorState, executors
from app.orchestration.run_tables import checkpoints, runs, steps, visits

WINDOW_MS = 24 * 3_600_000
_PREFIX = "restoreassist"
_log = logging.getLogger(__name__)


class RunFigures(Collector):
    """Reads the engine's tables on every scrape; gives nothing but a zero ``up`` when the database is away."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def describe(self) -> Iterator[Metric]:
        """Nothing: the database is not asked when the collector is registered."""
        return iter(())

    def collect(self) -> Iterator[Metric]:
        """Every family with its samples."""
        up = GaugeMetricFamily(f"{_PREFIX}_runs_readable", "Whether the tables of runs answer.")
        try:
            families = self._read()
        except SQLAlchemyError as error:
            _log.warning("The figures of runs cannot be read: %s", type(error).__name__)
            families, answer = [], 0
        else:
            answer = 1
        up.add_metric([], answer)
        yield up
        yield from families

    def _read(self) -> list[Metric]:
        if not inspect(self._engine).has_table(runs.name):
            return []
        with self._engine.connect() as connection:
            families: list[Metric] = [
                _runs(connection),
                *_run_times(connection),
                *_steps(connection),
                *_questions(connection),
            ]
        if inspect(self._engine).has_table(executors.name):
            families += _processes(self._engine)
        return families


def _runs(connection: Connection) -> Metric:
    family = GaugeMetricFamily(f"{_PREFIX}_runs", "Runs by state.", labels=["state"])
    statement = select(runs.c.state, func.count().label("number")).group_by(runs.c.state)
    counted = {row.state: row.number for row in connection.execute(statement)}
    for state in RunState:
        family.add_metric([state], counted.get(state, 0))
    return family


def _run_times(connection: Connection) -> list[Metric]:
    ended = GaugeMetricFamily(
        f"{_PREFIX}_runs_ended_24h", "Runs that ended in 24 h.", labels=["definition", "state"]
    )
    seconds = GaugeMetricFamily(
        f"{_PREFIX}_run_seconds_mean_24h",
        "Mean time from start to end of runs that completed in 24 h.",
        labels=["definition"],
    )
    final = [state for state in RunState if state.final]
    statement = (
        select(
            runs.c.definition_id,
            runs.c.state,
            func.count(),
            func.avg(runs.c.changed_at - runs.c.started_at),
        )
        .where(runs.c.state.in_(final), runs.c.changed_at > _since())
        .group_by(runs.c.definition_id, runs.c.state)
    )
    for definition, state, count, mean_ms in connection.execute(statement):
        ended.add_metric([definition, state], count)
        if state == RunState.COMPLETED:
            seconds.add_metric([definition], float(mean_ms) / 1000)
    return [ended, seconds]


def _steps(connection: Connection) -> list[Metric]:
    counts = GaugeMetricFamily(
        f"{_PREFIX}_steps_ended_24h", "Steps that ended in 24 h.", labels=["component", "state"]
    )
    errors = GaugeMetricFamily(
        f"{_PREFIX}_step_errors_24h",
        "Failed steps of 24 h by class.",
        labels=["component", "class"],
    )
    seconds = GaugeMetricFamily(
        f"{_PREFIX}_step_seconds_mean_24h", "Mean time of completed steps.", labels=["component"]
    )
    phases = GaugeMetricFamily(
        f"{_PREFIX}_phase_seconds_mean_24h",
        "Mean time of a visit of a phase, questions included.",
        labels=["definition", "phase"],
    )
    recent = steps.c.ended_at > _since()
    took = func.avg(
        case((steps.c.state == StepState.COMPLETED, steps.c.ended_at - steps.c.started_at))
    )
    for component, state, count, mean_ms in connection.execute(
        select(steps.c.component, steps.c.state, func.count(), took)
        .where(recent)
        .group_by(steps.c.component, steps.c.state)
    ):
        counts.add_metric([component, state], count)
        if mean_ms is not None:
            seconds.add_metric([component], float(mean_ms) / 1000)
    for component, error_class, count in connection.execute(
        select(steps.c.component, steps.c.error_class, func.count())
        .where(recent, steps.c.state == StepState.FAILED)
        .group_by(steps.c.component, steps.c.error_class)
    ):
        errors.add_metric([component, error_class], count)
    for definition, phase, mean_ms in connection.execute(
        select(
            runs.c.definition_id,
            visits.c.phase,
            func.avg(visits.c.ended_at - visits.c.began_at),
        )
        .join(runs, runs.c.run_id == visits.c.run_id)
        .where(visits.c.ended_at > _since())
        .group_by(runs.c.definition_id, visits.c.phase)
    ):
        if mean_ms is not None:
            phases.add_metric([definition, phase], float(mean_ms) / 1000)
    return [counts, errors, seconds, phases]


def _questions(connection: Connection) -> list[Metric]:
    waiting = GaugeMetricFamily(
        f"{_PREFIX}_questions_open", "Questions that wait for a person.", labels=["cause"]
    )
    oldest = GaugeMetricFamily(
        f"{_PREFIX}_question_oldest_seconds", "How long the oldest open question has waited."
    )
    statement = (
        select(checkpoints.c.cause, func.count(), func.min(checkpoints.c.asked_at))
        .where(checkpoints.c.state == CheckpointState.OPEN)
        .group_by(checkpoints.c.cause)
    )
    first = None
    for cause, count, asked_at in connection.execute(statement):
        waiting.add_metric([cause], count)
        first = asked_at if first is None else min(first, asked_at)
    oldest.add_metric([], 0.0 if first is None else max(0.0, time.time() - first / 1000))
    return [waiting, oldest]


def _processes(engine: Engine) -> list[Metric]:
    counts = GaugeMetricFamily(f"{_PREFIX}_workers", "Worker processes.", labels=["state"])
    silent = GaugeMetricFamily(
        f"{_PREFIX}_worker_silent_seconds", "Since a living worker was heard of.", labels=["worker"]
    )
    known = ExecutorRegister(engine).all()
    for state in ExecutorState:
        counts.add_metric([state], sum(one.state is state for one in known))
    for one in known:
        if one.state is ExecutorState.ALIVE:
            silent.add_metric([one.executor_id], one.silent_s)
    return [counts, silent]


def _since() -> int:
    return round(time.time() * 1000) - WINDOW_MS
