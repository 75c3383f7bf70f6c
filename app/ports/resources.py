"""What the computer has left, and whether a piece of work may begin on it."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class WorkClass(StrEnum):
    """How much a step asks of the computer."""

    LIGHT = "light"
    """Rules, formulas, records: always admitted."""
    MODEL = "model"
    """A language model on this computer: memory, processor and battery."""
    NETWORK = "network"
    """Needs a connection, little else."""
    FUNCTION = "function"
    """Office-written code in its sandbox."""


class Verdict(StrEnum):
    """What becomes of a piece of work."""

    RUN = "run"
    WAIT = "wait"
    """Ask again when the resources have changed."""
    RULES = "rules"
    """Do it without a model, and say so."""


@dataclass(frozen=True, slots=True)
class Resources:
    """A snapshot; ``None`` means that this computer cannot say, and then it holds nothing up."""

    memory_free_bytes: int | None
    cpu_busy: float | None
    """Share of all processors, 0-1, over the last minute."""
    battery_pct: float | None
    on_mains: bool | None
    online: bool | None


@dataclass(frozen=True, slots=True)
class Admission:
    """Whether a piece of work may run now, and in words why not."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()


class ResourceProbe(Protocol):
    """Looks at the computer."""

    def read(self) -> Resources:
        """How it stands now; takes well under a millisecond and never raises."""
        ...


class AdmissionDesk(Protocol):
    """Admits work and takes back what it used."""

    def judge(self, work: WorkClass, *, has_rules_mode: bool = True) -> Admission:
        """Whether such work may begin now; nothing is reserved."""
        ...

    def admitted(
        self, work: WorkClass, *, has_rules_mode: bool = True
    ) -> AbstractAsyncContextManager[Admission]:
        """Wait until the work may run (or must use its rules mode), hold its share while the block runs, release it."""
        ...
