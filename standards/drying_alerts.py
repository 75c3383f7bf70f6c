"""What an alert about the drying is, and the response that it wants.

An alert lasts from the reading at which its rule first held to the one at which it no longer did.
It stays open until somebody answered it, also when it went away by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain.phrases import phrase
from app.domain.records import AlertAction, AlertKind, AlertResponse
from standards.drying_policy import STANDARD_POLICY, DryingPolicy


class AlertRule(StrEnum):
    """Which rule found something wrong with the drying."""

    REBOUND = "rebound"
    STALLED = "stalled"
    SLOW = "slow"
    REWET = "rewet"
    CHAMBER_STALLED = "chamber_stalled"
    OVER_PLAN = "over_plan"
    AIR_STALLED = "air_stalled"
    HIGH_HUMIDITY = "high_humidity"
    MACHINE_WEAK = "machine_weak"
    MACHINE_ADDS_MOISTURE = "machine_adds_moisture"

    @property
    def kind(self) -> AlertKind:
        """What a response to it names."""
        return _KINDS[self]

    @property
    def wanted(self) -> str:
        """The response that is wanted, in words."""
        return _WANTED[self]


_KINDS: Final = {
    AlertRule.REBOUND: AlertKind.REBOUND,
    AlertRule.STALLED: AlertKind.STALLED,
    AlertRule.SLOW: AlertKind.SLOW,
    AlertRule.REWET: AlertKind.REWET,
    AlertRule.CHAMBER_STALLED: AlertKind.CHAMBER_STALLED,
    AlertRule.OVER_PLAN: AlertKind.OVER_PLAN,
    AlertRule.AIR_STALLED: AlertKind.AIR_STALLED,
    AlertRule.HIGH_HUMIDITY: AlertKind.HIGH_HUMIDITY,
    AlertRule.MACHINE_WEAK: AlertKind.LOW_DEPRESSION,
    AlertRule.MACHINE_ADDS_MOISTURE: AlertKind.LOW_DEPRESSION,
}
_WANTED: Final = {
    AlertRule.REBOUND: phrase("Look for water that still comes in or migrates, then read again."),
    AlertRule.STALLED: phrase("Move or add equipment, open the cavity, or say why it is accepted."),
    AlertRule.SLOW: phrase("Add equipment or change the planned end, and say why."),
    AlertRule.REWET: phrase("Find the source; the point is live again."),
    AlertRule.CHAMBER_STALLED: phrase(
        "Review the chamber: containment, airflow, capacity, source."
    ),
    AlertRule.OVER_PLAN: phrase(
        "Say why it takes longer and have the extension agreed, or change the plan."
    ),
    AlertRule.AIR_STALLED: phrase(
        "Check containment and dehumidifiers; add capacity or find the source."
    ),
    AlertRule.HIGH_HUMIDITY: phrase("Lower the humidity and look for damage to what was dry."),
    AlertRule.MACHINE_WEAK: phrase(
        "Check filter, coil, drain and intake; service, move or accept it."
    ),
    AlertRule.MACHINE_ADDS_MOISTURE: phrase(
        "Switch it off or exchange it: it does not dry the air."
    ),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """What an alert is about: a point, a chamber, a place of air or a machine.

    ``id`` is the point's, chamber's or placement's record, ``None`` where there is none.
    """

    name: str
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One value that an alert rests on, as it was shown or computed, with its time."""

    what: str
    shown: str
    at: datetime
    reading_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing that is wrong with one subject over one time.

    ``evidence`` is of the last time the rule held, which ``last_at`` names; ``ended_at`` is ``None``
    while the rule holds.
    """

    rule: AlertRule
    subject: Subject
    since: datetime
    last_at: datetime
    ended_at: datetime | None
    words: str
    evidence: tuple[Evidence, ...]

    def holds_at(self, at: datetime) -> bool:
        """Whether the rule held at that time, as far as readings say."""
        return self.since <= at and (self.ended_at is None or at < self.ended_at)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says when it holds at one time."""

    words: str
    evidence: tuple[Evidence, ...]


def episodes(
    rule: AlertRule, subject: Subject, findings: Sequence[tuple[datetime, Finding | None]]
) -> tuple[Alert, ...]:
    """One alert for each run of times, oldest first, at which the rule held."""
    alerts: list[Alert] = []
    running: Alert | None = None
    for at, finding in findings:
        if finding is not None:
            since = at if running is None else running.since
            running = Alert(rule, subject, since, at, None, finding.words, finding.evidence)
        elif running is not None:
            alerts.append(replace(running, ended_at=at))
            running = None
    return (*alerts, running) if running is not None else tuple(alerts)


def is_open(
    alert: Alert, responses: Iterable[AlertResponse], policy: DryingPolicy = STANDARD_POLICY
) -> bool:
    """Whether the alert still wants a response.

    A response counts when it was given after the start of the alert; an action
    that did not end it within the policy's time no longer counts, an acceptance always does. A
    response that names no record answers for subjects that have none.
    """
    return not any(_answers(response, alert, policy) for response in responses)


def open_alerts(
    alerts: Iterable[Alert],
    responses: Sequence[AlertResponse],
    policy: DryingPolicy = STANDARD_POLICY,
) -> tuple[Alert, ...]:
    """The alerts that want a response, in their order."""
    return tuple(alert for alert in alerts if is_open(alert, responses, policy))


def _answers(response: AlertResponse, alert: Alert, policy: DryingPolicy) -> bool:
    named = {response.point_id, response.chamber_id, response.placement_id} - {None}
    same = alert.subject.id in named if named else alert.subject.id is None
    if response.alert is not alert.rule.kind or not same or response.decided_at < alert.since:
        return False
    if response.action is AlertAction.ACCEPTED or alert.ended_at is not None:
        return True
    return alert.last_at - response.decided_at < timedelta(hours=policy.response_holds_h)
