"""How long the rules take: a full evaluation, and one after a change.

    python -m bench.rules

The job is the size of the product's promise: 12 rooms, 60 points, 14 days. Prints the median of several runs in
milliseconds, with the job's size; the promise is at most 50 ms for all rules and 10 ms after a change.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any, cast

from app.domain.records import (
    AirReading,
    MoisturePoint,
    MoistureReading,
    Photo,
    Record,
    Room,
    Visit,
)
from app.services.rule_books import rule_book
from standards.rules.engine import LiveRules, evaluate
from standards.rules.pack import Jurisdiction
from tests.standards.rules.full_job import acknowledged, full_job

ROOMS, POINTS_PER_ROOM, DAYS, RUNS = 12, 5, 14, 15


def main() -> None:
    """Measure and print."""
    records = acknowledged(full_job(ROOMS, POINTS_PER_ROOM, DAYS))
    book = rule_book(Jurisdiction.US)
    sizes = {
        kind.__name__: _count(records, kind)
        for kind in (Room, MoisturePoint, Visit, MoistureReading)
    }
    size = ", ".join(f"{count} {name}" for name, count in sizes.items())
    print(f"job: {len(records)} records ({size}), {len(book.rules)} rules")
    evaluate(book, records)
    print(f"all rules:          {_median(lambda: evaluate(book, records)):6.1f} ms (promise 50)")
    for kind, field, values in (
        (MoistureReading, "value", (Decimal(11), Decimal(12))),
        (AirReading, "rh_pct", (Decimal(50), Decimal(51))),
        (Photo, "caption", ("a", "b")),
        (Visit, "note", ("a", "b")),
        (MoisturePoint, "status_reason", ("a", "b")),
    ):
        live = LiveRules(book, records)
        one = next(record for record in records if isinstance(record, kind))
        changed = [replace(cast("Any", one), **{field: value}) for value in values]
        turn = iter(range(10_000))
        took = _median(lambda: live.change(put=[changed[next(turn) % 2]]))  # noqa: B023
        what = f"a {kind.__name__}'s {field}"
        print(f"{what:<34} {took:6.1f} ms, {len(live.applied)} rules (promise 10)")
    live = LiveRules(book, records)
    reading = _last(records)
    took = _median(lambda: _add_and_drop(live, reading))
    print(f"{'a reading taken and dropped':<34} {took:6.1f} ms for both")


def _add_and_drop(live: LiveRules, reading: Record) -> None:
    live.change(gone=[reading])
    live.change(put=[reading])


def _last(records: tuple[Record, ...]) -> MoistureReading:
    return [record for record in records if isinstance(record, MoistureReading)][-1]


def _count(records: tuple[Record, ...], kind: type[Record]) -> int:
    return sum(isinstance(record, kind) for record in records)


def _median(work: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    main()
