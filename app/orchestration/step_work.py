"""One step from its gate to its end: condition, parameters, guardrails, calls, fallbacks, questions."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

from app.domain.errors import Conflict, ErrorClass
from app.domain.run_views import GuardrailStage, Severity
from app.domain.runs import (
    CheckpointCause,
    CheckpointState,
    Decision,
    DecisionAction,
    RunState,
    StepInfo,
    StepState,
)
from app.orchestration.checkpoint_store import Question
from app.orchestration.component_caller import Done, Task
from app.orchestration.conditions import StepResult, absent_words
from app.orchestration.definition import (
    ComponentRef,
    Fallback,
    FallbackType,
    StepDefinition,
)
from app.orchestration.durable_calls import durably
from app.orchestration.expressions.logic import parse_condition
from app.orchestration.expressions.paths import ExpressionError
from app.orchestration.expressions.templates import render
from app.orchestration.guardrails.checking import Evaluation, Subject, cost_usd
from app.orchestration.routing import merge_patch
from app.orchestration.run_store import Measure
from app.orchestration.step_store import StepEnd, StepPlace
from app.orchestration.visit import Visit
from app.orchestration.workshop import Workshop, refresh, result_of

CONFIRMED_BY = "confirmed_by"
_DOUBT = (
    "The program ended while this was under way, or no answer came in time; nobody knows whether it happened. "
    "continue: it happened. retry: do it again. skip: leave it out."
)
_DOUBT_ACTIONS = (
    DecisionAction.CONTINUE,
    DecisionAction.RETRY,
    DecisionAction.SKIP,
    DecisionAction.ABORT,
)


class _Over(Exception):
    """The step ends now."""

    def __init__(self, end: StepEnd) -> None:
        self.end = end
        super().__init__(end.state)


class StepWork:
    """The work on one step of a visit; made anew whenever the visit is entered again."""

    def __init__(
        self, shop: Workshop, visit: Visit, step: StepDefinition, measure: Measure
    ) -> None:
        self._shop = shop
        self._visit = visit
        self._step = step
        self._measure = measure
        self._place = StepPlace(visit.run_id, visit.phase.id, visit.number, step.id)
        self._asked: Counter[str] = Counter()
        self._evaluations: list[Evaluation] = []
        self._component = step.use
        self._key = self._place.key
        self._started_at = shop.clock.now()
        self._attempts = 0
        self._again = 0

    async def run(self) -> StepResult:
        """The step's result; the step's row is final then."""
        try:
            known = await self._gate()
            if known is not None:
                return result_of(known)
            end = await self._to_the_end()
        except _Over as over:
            end = over.end
        stored = await durably(self._shop.steps.finish, self._place, end, self._measure)
        return result_of(stored)

    async def _gate(self) -> StepInfo | None:
        """Wait while the run is paused (guardrail 2). A step that our tables know to be over is not run again."""
        visit, signals = self._visit, self._shop.signals
        with signals.listen(visit.run_id) as changed:
            while True:
                changed.clear()
                await refresh(self._shop, visit)
                row = visit.rows.get(self._step.id)
                if row is not None and row.state.final:
                    return row
                if visit.state.final:
                    raise _Over(self._end(StepState.CANCELLED))
                if visit.state is not RunState.PAUSED:
                    return None
                await changed.wait()

    async def _to_the_end(self) -> StepEnd:
        self._check_condition()
        while True:
            end = await self._outcome()
            asked = self._step.checkpoint
            if end.state is not StepState.COMPLETED or asked is None:
                return end
            await durably(
                self._shop.steps.keep_output,
                self._place,
                end.component,
                end.key,
                self._attempts,
                end.output,
            )
            self._attempts = 0
            decision = await self._ask(
                CheckpointCause.PLANNED,
                asked.title,
                (),
                tuple(DecisionAction),
                asked.timeout_s,
                asked.on_timeout,
            )
            match decision.action:
                case DecisionAction.CONTINUE:
                    return replace(end, attempts=0)
                case DecisionAction.SKIP:
                    return self._end(StepState.SKIPPED, decision=decision)
            await durably(
                self._shop.steps.keep_output, self._place, end.component, end.key, 0, None
            )

    async def _outcome(self) -> StepEnd:
        """The step's output: the one that a person is looking at already, a cached one, or a new one."""
        row = self._visit.rows.get(self._step.id)
        if row is not None and row.output is not None and self._asked.total() == 0:
            kept = ComponentRef(
                row.kind, row.component, row.component_version, stand_in=row.stand_in
            )
            self._component, self._key = kept, row.key or self._key
            return self._end(StepState.COMPLETED, output=row.output)
        return await self._chain()

    def _check_condition(self) -> None:
        step = self._step
        if step.id in self._visit.skips:
            raise _Over(self._end(StepState.SKIPPED, reason="a fallback leaves it out"))
        for needed in step.needs:
            result = self._visit.results.get(needed)
            if result is not None and not result.settled:
                reason = f"{needed}, which it needs, is {result.state}"
                raise _Over(self._end(StepState.CANCELLED, reason=reason))
        if not step.when:
            return
        condition, scope = parse_condition(step.when), self._visit.scope()
        try:
            holds = condition.holds(scope, {})
        except ExpressionError as error:
            failed = self._end(
                StepState.FAILED, error_class=ErrorClass.VALIDATION, error=str(error)
            )
            raise _Over(failed) from error
        if not holds:
            reason = f"{step.when} does not hold{absent_words(condition.absent(scope))}"
            raise _Over(self._end(StepState.SKIPPED, reason=reason))

    async def _chain(self) -> StepEnd:
        """The component, then the fallbacks in their order while it fails."""
        asked = await self._asked_before()
        if asked is not None:
            return await self._intervention(*asked)
        component, extra, number = self._step.use, dict[str, Any](), 0
        done = await self._one(component, extra, number)
        for fallback in self._step.fallbacks:
            if done.state is not StepState.FAILED:
                break
            await self._tell_fallback(fallback, done)
            number += 1
            match fallback.type:
                case FallbackType.COMPONENT_REPLACEMENT:
                    assert fallback.component is not None
                    component = fallback.component
                    done = await self._one(component, extra, number)
                case FallbackType.PARAMETER_ADJUSTMENT:
                    extra = extra | dict(fallback.adjustments)
                    done = await self._one(component, extra, number)
                case FallbackType.WORKFLOW_MODIFICATION:
                    self._visit.skips |= set(fallback.skip_steps)
                    return self._end(StepState.SKIPPED, done=done, skips=fallback.skip_steps)
                case FallbackType.MANUAL_INTERVENTION:
                    return await self._intervention(fallback, done)
        return self._end(done.state, done=done, output=_output(done))

    async def _asked_before(self) -> tuple[Fallback, Done] | None:
        """The question at which the step stood when the process ended: the component is not called again for it."""
        row = self._visit.rows.get(self._step.id)
        manual = FallbackType.MANUAL_INTERVENTION
        fallback = next((one for one in self._step.fallbacks if one.type is manual), None)
        if row is None or not row.attempts or fallback is None:
            return None
        number = self._asked[CheckpointCause.FAILURE]
        known = self._question_id(CheckpointCause.FAILURE, number)
        if await durably(self._shop.queries.find_checkpoint, known) is None:
            return None
        now = self._shop.clock.now()
        return fallback, Done(StepState.FAILED, 0, now, {}, row.error_class, row.error)

    def _question_id(self, cause: CheckpointCause, number: int) -> UUID:
        return uuid5(self._place.run_id, f"{self._place.key}?{cause}{number}")

    async def _intervention(self, fallback: Fallback, done: Done) -> StepEnd:
        decision = await self._ask(
            CheckpointCause.FAILURE,
            f"{self._step.id} failed. {fallback.reason}",
            (f"{done.error_class}: {done.error}", *self._wanted_words()),
            tuple(DecisionAction),
        )
        match decision.action:
            case DecisionAction.CONTINUE:
                output = confirmed(decision)
                return self._end(StepState.COMPLETED, done=done, output=output, decision=decision)
            case DecisionAction.SKIP:
                return self._end(StepState.SKIPPED, done=done, decision=decision)
        self._again += 1
        return await self._chain()

    async def _one(self, component: ComponentRef, extra: Mapping[str, Any], number: int) -> Done:
        """One component with its guardrails; a blocked call fails without a call."""
        self._component = component
        self._key = self._place.key if not number else f"{self._place.key}.{number}"
        scope = self._visit.scope()
        try:
            parameters = self._parameters(extra, scope)
        except ExpressionError as error:
            return self._failed(ErrorClass.VALIDATION, str(error))
        subject = Subject(component.name, parameters, scope, cost_before_usd=self._cost())
        blocked = await self._guard(GuardrailStage.BEFORE, subject)
        if blocked:
            return self._failed(ErrorClass.VALIDATION, blocked)
        cache_key = self._shop.cache.key(self._step, component, parameters, scope)
        kept = await self._cached(cache_key)
        if kept is not None:
            return Done(StepState.COMPLETED, 0, self._shop.clock.now(), kept)
        task = Task(
            self._visit, self._step, self._place, component, parameters, self._key, self._again
        )
        done = await self._do(task)
        self._attempts += done.attempts
        if done.state is not StepState.COMPLETED:
            return done
        seen = replace(subject, output=done.output, duration_s=done.duration_s)
        blocked = await self._guard(GuardrailStage.AFTER, seen)
        if blocked:
            return self._failed(ErrorClass.VALIDATION, blocked)
        if cache_key:
            await durably(self._shop.cache.keep, cache_key, done.output)
        return done

    async def _cached(self, cache_key: str) -> Mapping[str, Any] | None:
        if not cache_key or self._step.cache_s is None:
            return None
        return await durably(self._shop.cache.find, cache_key, self._step.cache_s)

    def _parameters(self, extra: Mapping[str, Any], scope: Mapping[str, Any]) -> dict[str, Any]:
        given = {**self._step.parameters, **extra}
        return given if self._step.rendered else render(given, scope)

    async def _do(self, task: Task) -> Done:
        """Do the task; ask about a doubt; wait when the run was paused at the last moment."""
        done = await self._do_when_allowed(task, again=False)
        while done.state is StepState.IN_DOUBT:
            decision = await self._ask_doubt(task)
            match decision.action:
                case DecisionAction.CONTINUE:
                    return replace(done, state=StepState.COMPLETED, output=confirmed(decision))
                case DecisionAction.SKIP:
                    raise _Over(self._end(StepState.SKIPPED, done=done, decision=decision))
            done = await self._do_when_allowed(task, again=True)
        return done

    async def _do_when_allowed(self, task: Task, *, again: bool) -> Done:
        while True:
            with contextlib.suppress(Conflict):
                left_s = self._left_s()
                if left_s is not None and left_s <= 0:
                    limit = self._visit.definition.timeout_s
                    return self._failed(
                        ErrorClass.TIMEOUT, f"the run has worked longer than its {limit:g} s"
                    )
                return await self._shop.caller.do(task, left_s, again=again)
            self._visit.seen = -1  # paused or ended between the gate and the intent
            known = await self._gate()
            if known is not None:
                raise _Over(self._end(known.state))

    def _left_s(self) -> float | None:
        visit = self._visit
        if visit.left_s is None:
            return None
        return visit.left_s - (asyncio.get_running_loop().time() - visit.counted_at)

    async def _guard(self, stage: GuardrailStage, subject: Subject) -> str:
        """Why the step is blocked, empty when it is not; a high severity asks a person."""
        names = self._step.guardrails
        rules = [rule for rule in self._visit.definition.guardrails if rule.name in names]
        if not rules:
            return ""
        found = self._shop.guardrails.check(rules, stage, subject)
        tripped = [one for one in found if one.tripped]
        if not tripped:
            self._evaluations += found
            return ""
        await durably(self._shop.steps.audit, self._place, found)
        words = tuple(f"{one.rule.name} ({one.rule.severity}): {one.reason}" for one in tripped)
        severities = {one.rule.severity for one in tripped}
        if Severity.CRITICAL in severities:
            return f"blocked by {'; '.join(words)}"
        if Severity.HIGH in severities:
            return await self._approve(stage, words)
        return ""

    async def _approve(self, stage: GuardrailStage, words: tuple[str, ...]) -> str:
        what = "its parameters" if stage is GuardrailStage.BEFORE else "its output"
        decision = await self._ask(
            CheckpointCause.GUARDRAIL,
            f"{self._step.id}: a guardrail objects to {what}. Go on?",
            words,
            (DecisionAction.CONTINUE, DecisionAction.SKIP, DecisionAction.ABORT),
        )
        if decision.action is DecisionAction.SKIP:
            raise _Over(self._end(StepState.SKIPPED, decision=decision))
        return ""

    def _wanted_words(self) -> tuple[str, ...]:
        """What later steps read of an output that a person would have to give."""
        wanted = ", ".join(one for one in self._step.wanted if one != CONFIRMED_BY)
        return (f"Later steps read {wanted} of it: give them with continue.",) if wanted else ()

    async def _ask_doubt(self, task: Task) -> Decision:
        place = self._place
        doubts = await durably(self._shop.queries.doubts, task.key)
        question = Question(
            checkpoint_id=uuid5(place.run_id, f"doubt:{task.key}?{doubts}"),
            phase=place.phase,
            visit=place.visit,
            step_id=place.step_id,
            cause=CheckpointCause.IN_DOUBT,
            title=f"{place.step_id} was interrupted. Did it happen?",
            missing=(_DOUBT, *self._wanted_words()),
            actions=_DOUBT_ACTIONS,
        )
        return await self._answer(question, DecisionAction.ABORT)

    async def _ask(
        self,
        cause: CheckpointCause,
        title: str,
        missing: tuple[str, ...],
        actions: tuple[DecisionAction, ...],
        timeout_s: float | None = None,
        on_timeout: DecisionAction = DecisionAction.ABORT,
    ) -> Decision:
        """A person's answer; the same questions in the same order after a restart, so that answers are found again."""
        number = self._asked[cause]
        self._asked[cause] += 1
        place = self._place
        question = Question(
            checkpoint_id=self._question_id(cause, number),
            phase=place.phase,
            visit=place.visit,
            step_id=place.step_id,
            cause=cause,
            title=title,
            missing=missing,
            actions=actions,
            timeout_s=timeout_s,
        )
        decision = await self._answer(question, on_timeout)
        if decision.action is DecisionAction.MODIFY:
            self._visit.context = merge_patch(self._visit.context, decision.patch)
        return decision

    async def _answer(self, question: Question, on_timeout: DecisionAction) -> Decision:
        answered = await self._shop.questions.ask(
            self._visit.run_id, question, on_timeout, self._is_over
        )
        decision = None if answered is None else answered.decision
        if answered is None or answered.state is CheckpointState.WITHDRAWN or decision is None:
            raise _Over(self._end(StepState.CANCELLED))
        if decision.action is DecisionAction.ABORT:
            raise _Over(self._end(StepState.CANCELLED, decision=decision))
        return decision

    async def _is_over(self) -> bool:
        await refresh(self._shop, self._visit)
        row = self._visit.rows.get(self._step.id)
        return row is not None and row.state.final

    async def _tell_fallback(self, fallback: Fallback, done: Done) -> None:
        await durably(
            self._shop.steps.fall_back,
            self._place,
            fallback.words,
            self._attempts,
            done.error_class,
            done.error,
        )
        self._attempts = 0

    def _failed(self, error_class: ErrorClass, error: str) -> Done:
        return Done(StepState.FAILED, 0, self._shop.clock.now(), {}, error_class, error)

    def _cost(self) -> Any:
        return sum(
            (cost_usd(output) for output in self._visit.outputs.values()), start=cost_usd({})
        )

    def _end(
        self,
        state: StepState,
        *,
        done: Done | None = None,
        output: Mapping[str, Any] | None = None,
        decision: Decision | None = None,
        reason: str = "",
        error_class: str = "",
        error: str = "",
        skips: tuple[str, ...] = (),
    ) -> StepEnd:
        return StepEnd(
            state=state,
            component=self._component,
            key=self._key,
            started_at=self._started_at,
            attempts=self._attempts,
            output=output,
            error_class=done.error_class if done else error_class,
            error=done.error if done else error,
            skips=skips,
            by=decision.person if decision else self._visit.by,
            reason=decision.reason if decision else reason,
            effect=self._component.effect or self._step.effect,
            evaluations=tuple(self._evaluations),
        )


def confirmed(decision: Decision) -> dict[str, Any]:
    """The output of a step that a person did, or saw done: what came with the answer, and who gave it."""
    return {**decision.patch, CONFIRMED_BY: decision.person}


def _output(done: Done) -> Mapping[str, Any] | None:
    return done.output if done.state is StepState.COMPLETED else None
