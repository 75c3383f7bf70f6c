"""Writing down a run that is forked from another: the steps before the fork come along as history."""

from __future__ import annotations

from sqlalchemy import insert, select

from app.orchestration.run_store import NewRun, RunStore
from app.orchestration.run_tables import steps
from app.orchestration.run_transaction import RunTransaction


def copy_history(store: RunStore, new: NewRun, phase: str, visit: int) -> None:
    """Create the forked run and copy the old run's steps that began before the given visit."""

    def work(unit: RunTransaction) -> None:
        old = unit.connection.execute(
            select(steps).where(steps.c.run_id == str(new.forked_from)).order_by(steps.c.place)
        ).all()
        for row in old:
            if (row.phase, row.visit) == (phase, visit):
                return
            values = {**row._mapping, "run_id": str(new.run_id)}
            unit.connection.execute(insert(steps).values(values))

    store.create(new, work)
