"""Whether a piece of work may begin on what the computer has left, and holding its share while it runs.

Only model work is ever held up by memory and battery, and work that needs the network by its absence; rules, readings
and everything else a person does never wait here.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from app.domain.errors import ErrorClass, ExternalError
from app.domain.phrases import phrase
from app.ports.resources import Admission, ResourceProbe, Resources, Verdict, WorkClass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class AdmissionPolicy:
    """What each class of work needs, how many of it run at once, and how long it waits before it is given up."""

    memory_bytes: dict[WorkClass, int] = field(
        default_factory=lambda: {WorkClass.MODEL: 1536 * MIB, WorkClass.FUNCTION: 128 * MIB}
    )
    at_once: dict[WorkClass, int] = field(
        default_factory=lambda: {WorkClass.MODEL: 1, WorkClass.FUNCTION: 2}
    )
    patience_s: dict[WorkClass, float] = field(
        default_factory=lambda: {
            WorkClass.MODEL: 600.0,
            WorkClass.FUNCTION: 60.0,
            WorkClass.NETWORK: 30.0,
        }
    )
    keep_free_bytes: int = 512 * MIB
    least_battery_pct: float = 20.0
    most_cpu_busy: float = 0.95
    look_every_s: float = 2.0


class Admissions:
    """The desk of one process; see :class:`app.ports.resources.AdmissionDesk`. Called on one event loop."""

    def __init__(self, probe: ResourceProbe, policy: AdmissionPolicy | None = None) -> None:
        self._probe = probe
        self._policy = policy or AdmissionPolicy()
        self._running: Counter[WorkClass] = Counter()
        self._released = asyncio.Event()

    def running(self) -> dict[WorkClass, int]:
        """How many pieces of work hold a share now."""
        return {work: count for work, count in self._running.items() if count}

    def judge(self, work: WorkClass, *, has_rules_mode: bool = True) -> Admission:
        """Whether such work may begin now; nothing is reserved."""
        if work is WorkClass.LIGHT:
            return Admission(Verdict.RUN)
        lasting = self._lasting(work, self._probe.read())
        if lasting and work is WorkClass.MODEL and has_rules_mode:
            return Admission(Verdict.RULES, lasting)
        room = self._policy.at_once.get(work)
        busy = room is not None and self._running[work] >= room
        reasons = (*lasting, *(("others of its kind are running",) if busy else ()))
        return Admission(Verdict.WAIT if reasons else Verdict.RUN, reasons)

    @asynccontextmanager
    async def admitted(
        self, work: WorkClass, *, has_rules_mode: bool = True
    ) -> AsyncIterator[Admission]:
        """Hold a share of the computer while the block runs.

        Raises ``ExternalError`` (RESOURCE, or NETWORK for work that needs it) when there was none for too long.
        """
        admission = await self._wait(work, has_rules_mode)
        if admission.verdict is Verdict.RULES:
            yield admission
            return
        self._running[work] += 1
        try:
            yield admission
        finally:
            self._running[work] -= 1
            self._released.set()

    async def _wait(self, work: WorkClass, has_rules_mode: bool) -> Admission:
        loop = asyncio.get_running_loop()
        patience_s = self._policy.patience_s.get(work, 0.0)
        deadline = loop.time() + patience_s
        while True:
            self._released.clear()
            admission = self.judge(work, has_rules_mode=has_rules_mode)
            if admission.verdict is not Verdict.WAIT:
                return admission
            left_s = deadline - loop.time()
            if left_s <= 0:
                error_class = (
                    ErrorClass.NETWORK if work is WorkClass.NETWORK else ErrorClass.RESOURCE
                )
                words = "; ".join(admission.reasons)
                raise ExternalError(
                    error_class,
                    phrase(
                        "The step waited {patience_s:.0f} s and could not begin: {words}.",
                        patience_s=patience_s,
                        words=words,
                    ),
                )
            try:
                async with asyncio.timeout(min(left_s, self._policy.look_every_s)):
                    await self._released.wait()
            except TimeoutError:
                continue

    def _lasting(self, work: WorkClass, resources: Resources) -> tuple[str, ...]:
        """What stands in the way and does not pass by itself in a moment."""
        policy = self._policy
        reasons: list[str] = []
        if work is WorkClass.NETWORK and resources.online is False:
            reasons.append("there is no network")
        needed = policy.memory_bytes.get(work)
        free = resources.memory_free_bytes
        if needed is not None and free is not None:
            wanted = needed + policy.keep_free_bytes
            if free < wanted:
                reasons.append(
                    f"{free // MIB} MiB of memory are free and it needs {wanted // MIB} MiB"
                )
        if work is WorkClass.MODEL:
            reasons += self._power(resources)
        return tuple(reasons)

    def _power(self, resources: Resources) -> list[str]:
        reasons: list[str] = []
        charge = resources.battery_pct
        if (
            charge is not None
            and charge < self._policy.least_battery_pct
            and resources.on_mains is not True
        ):
            reasons.append(f"the battery is at {charge:.0f} %")
        busy = resources.cpu_busy
        if busy is not None and busy > self._policy.most_cpu_busy:
            reasons.append(f"the processor is {busy:.0%} busy")
        return reasons
