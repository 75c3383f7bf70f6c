"""Model work waits or does without a model when memory or battery are low; everything else goes on."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from app.domain.errors import ErrorClass, ExternalError
from app.orchestration.admission import MIB, AdmissionPolicy, Admissions
from app.ports.resources import Resources, Verdict, WorkClass

PLENTY = Resources(8192 * MIB, 0.2, 80.0, False, True)
UNKNOWN = Resources(None, None, None, None, None)
QUICK = AdmissionPolicy(
    look_every_s=0.01, patience_s={WorkClass.MODEL: 5.0, WorkClass.NETWORK: 0.02}
)


class Probe:
    """What the test says the computer has."""

    def __init__(self, resources: Resources = PLENTY) -> None:
        self.resources = resources

    def read(self) -> Resources:
        return self.resources


SCARCE = [
    (replace(PLENTY, battery_pct=19.0), "battery is at 19 %"),
    (replace(PLENTY, battery_pct=3.0, on_mains=None), "battery is at 3 %"),
    (replace(PLENTY, memory_free_bytes=1000 * MIB), "1000 MiB of memory are free"),
    (replace(PLENTY, cpu_busy=0.99), "99% busy"),
]


@pytest.mark.parametrize(("resources", "said"), SCARCE)
def test_a_model_step_uses_its_rules_mode_and_says_why(resources: Resources, said: str) -> None:
    desk = Admissions(Probe(resources))
    admission = desk.judge(WorkClass.MODEL)
    assert admission.verdict is Verdict.RULES
    assert said in admission.reasons[0]
    assert desk.judge(WorkClass.MODEL, has_rules_mode=False).verdict is Verdict.WAIT


@pytest.mark.parametrize(
    "resources",
    [
        PLENTY,
        UNKNOWN,
        replace(PLENTY, battery_pct=20.0),
        replace(PLENTY, battery_pct=5.0, on_mains=True),
        replace(PLENTY, online=False),
    ],
)
def test_a_model_step_runs_when_nothing_stands_in_its_way(resources: Resources) -> None:
    assert Admissions(Probe(resources)).judge(WorkClass.MODEL).verdict is Verdict.RUN


@pytest.mark.parametrize("resources", [one for one, _ in SCARCE] + [replace(PLENTY, online=False)])
def test_light_work_is_never_held_up(resources: Resources) -> None:
    desk = Admissions(Probe(resources))
    assert desk.judge(WorkClass.LIGHT).verdict is Verdict.RUN


@pytest.mark.parametrize("resources", [one for one, _ in SCARCE])
def test_only_its_absence_holds_network_work_up(resources: Resources) -> None:
    desk = Admissions(Probe(resources))
    assert desk.judge(WorkClass.NETWORK).verdict is Verdict.RUN
    assert Admissions(Probe(replace(PLENTY, online=False))).judge(WorkClass.NETWORK).reasons == (
        "there is no network",
    )


async def test_a_share_is_held_while_the_work_runs_and_released_after_an_error() -> None:
    desk = Admissions(Probe(), QUICK)

    async def work() -> None:
        async with desk.admitted(WorkClass.MODEL) as admission:
            assert admission.verdict is Verdict.RUN
            assert desk.running() == {WorkClass.MODEL: 1}
            assert desk.judge(WorkClass.MODEL).verdict is Verdict.WAIT
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        await work()
    assert desk.running() == {}


async def test_the_next_begins_as_soon_as_the_one_before_has_ended() -> None:
    desk = Admissions(Probe(), replace(QUICK, look_every_s=60.0))
    order: list[str] = []
    inside, leave = asyncio.Event(), asyncio.Event()

    async def first() -> None:
        async with desk.admitted(WorkClass.MODEL):
            inside.set()
            await leave.wait()
            order.append("first")

    async def second() -> None:
        await inside.wait()
        async with desk.admitted(WorkClass.MODEL):
            order.append("second")

    both = asyncio.gather(first(), second())
    await inside.wait()
    leave.set()
    await asyncio.wait_for(both, 5)
    assert order == ["first", "second"]


async def test_waiting_work_begins_when_there_is_memory_again() -> None:
    probe = Probe(replace(PLENTY, memory_free_bytes=0))
    desk = Admissions(probe, QUICK)

    async def work() -> str:
        async with desk.admitted(WorkClass.MODEL, has_rules_mode=False) as admission:
            return admission.verdict

    working = asyncio.create_task(work())
    done, _ = await asyncio.wait({working}, timeout=0.05)
    assert not done
    probe.resources = PLENTY
    assert await asyncio.wait_for(working, 5) == Verdict.RUN


async def test_work_that_waited_too_long_is_given_up_in_words() -> None:
    desk = Admissions(Probe(replace(PLENTY, online=False)), QUICK)
    with pytest.raises(ExternalError, match="there is no network") as caught:
        async with desk.admitted(WorkClass.NETWORK):
            raise AssertionError("it must not begin")
    assert caught.value.error_class is ErrorClass.NETWORK
