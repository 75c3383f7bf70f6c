"""How runs, phases and components have gone, counted over everything that is kept."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, Select, case, func, select, true

from app.domain.run_views import ComponentFigures, RunStatistics
from app.domain.runs import RunState, StepState
from app.orchestration.run_tables import runs, steps, visits


def read_statistics(engine: Engine) -> RunStatistics:
    """The figures of all runs as they stand."""
    with engine.connect() as connection:
        return statistics_of(connection)


def statistics_of(connection: Connection, ids: Select[str] | None = None) -> RunStatistics:
    """The figures of the runs with these ids, or of all."""
    among = (true() if ids is None else table.c.run_id.in_(ids) for table in (runs, visits, steps))
    own_runs, own_visits, own_steps = among
    spent = runs.c.changed_at - runs.c.started_at - runs.c.held_ms
    phase_ms = visits.c.ended_at - visits.c.began_at
    step_ms = steps.c.ended_at - steps.c.started_at
    done = steps.c.state == StepState.COMPLETED
    states = connection.execute(
        select(runs.c.state, func.count()).where(own_runs).group_by(runs.c.state)
    ).all()
    run_ms = connection.scalar(
        select(func.avg(spent)).where(own_runs, runs.c.state == RunState.COMPLETED)
    )
    phases = connection.execute(
        select(visits.c.phase, func.avg(phase_ms))
        .where(own_visits, visits.c.ended_at.is_not(None))
        .group_by(visits.c.phase)
    ).all()
    components = connection.execute(
        select(
            steps.c.component,
            func.sum(case((done, 1), else_=0)),
            func.sum(case((steps.c.state == StepState.FAILED, 1), else_=0)),
            func.avg(case((done, step_ms))),
        )
        .where(own_steps)
        .group_by(steps.c.component)
        .order_by(steps.c.component)
    ).all()
    by_state = {RunState(state): count for state, count in states}
    completed, failed = (by_state.get(one, 0) for one in (RunState.COMPLETED, RunState.FAILED))
    return RunStatistics(
        by_state=by_state,
        success_rate=completed / (completed + failed) if completed + failed else None,
        mean_run_s=_seconds(run_ms),
        mean_phase_s={phase: float(ms) / 1000 for phase, ms in phases},
        components=tuple(
            ComponentFigures(name, int(ok), int(bad), _seconds(ms))
            for name, ok, bad, ms in components
        ),
    )


def _seconds(milliseconds: float | None) -> float | None:
    return None if milliseconds is None else float(milliseconds) / 1000
