"""A breaker for each component: after three failures in a row it is left alone for a minute, then tried once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.errors import ErrorClass, ExternalError
from app.domain.phrases import phrase
from app.domain.runs import StepKind

FAILURES = 3
REST_S = 60.0
_OWN_FAULT = frozenset({ErrorClass.VALIDATION, ErrorClass.CONFLICT})
"""Classes that say something about the call and nothing about the component."""


@dataclass(slots=True)
class _Circuit:
    failures: int = 0
    opened_at: float | None = None
    trying: bool = False


class CircuitBreakers:
    """The breakers of one process; ``now_s`` is a clock that never goes back."""

    def __init__(self, now_s: Callable[[], float]) -> None:
        self._now_s = now_s
        self._circuits: dict[tuple[StepKind, str], _Circuit] = {}

    def enter(self, kind: StepKind, name: str) -> None:
        """Let a call pass, or raise ``ExternalError`` while the component rests or is being tried."""
        circuit = self._circuits.get((kind, name))
        if circuit is None or circuit.opened_at is None:
            return
        left_s = circuit.opened_at + REST_S - self._now_s()
        if left_s <= 0 and not circuit.trying:
            circuit.trying = True
            return
        wait = "is being tried" if circuit.trying else f"is tried again in {left_s:.0f} s"
        raise ExternalError(
            ErrorClass.RESOURCE,
            phrase(
                "{name} failed {failures} times in a row and {wait}",
                name=name,
                failures=FAILURES,
                wait=wait,
            ),
        )

    def succeeded(self, kind: StepKind, name: str) -> None:
        """Close the circuit."""
        self._circuits.pop((kind, name), None)

    def failed(self, kind: StepKind, name: str, error_class: ErrorClass) -> None:
        """Count a failure; a fault of the call itself ends a trial as a success of the component."""
        if error_class in _OWN_FAULT:
            self.succeeded(kind, name)
            return
        circuit = self._circuits.setdefault((kind, name), _Circuit())
        circuit.failures += 1
        circuit.trying = False
        if circuit.failures >= FAILURES:
            circuit.opened_at = self._now_s()

    def abandoned(self, kind: StepKind, name: str) -> None:
        """A call that was broken off says nothing; a trial may be made again."""
        circuit = self._circuits.get((kind, name))
        if circuit is not None:
            circuit.trying = False

    def resting(self) -> dict[tuple[StepKind, str], float]:
        """Seconds until each open circuit is tried again."""
        now = self._now_s()
        return {
            key: max(0.0, one.opened_at + REST_S - now)
            for key, one in self._circuits.items()
            if one.opened_at is not None
        }
