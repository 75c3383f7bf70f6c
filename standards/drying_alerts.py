"""What an alert about the drying is, and the response that it wants.

An alert lasts from the reading at which its rule first held to the one at which it no longer did.
It stays open until somebody answered it, also when it went away by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from app.domain.errors import InvalidInput
from standards.drying_policy import STANDARD_POLICY, DryingPolicy


class AlertKind(StrEnum):
    """What is wrong with the drying."""

    REBOUND = "rebound"
    STALLED = "stalled"
    SLOW = "slow"
    REWET = "rewet"
    CHAMBER_STALLED = "chamber_stalled"
    AIR_STALLED = "air_stalled"
    SECONDARY_DAMAGE = "secondary_damage"
    MACHINE_WEAK = "machine_weak"
    MACHINE_ADDS_MOISTURE = "machine_adds_moisture"


class ResponseKind(StrEnum):
    """What somebody did about an alert."""

    MOVED_EQUIPMENT = "moved_equipment"
    ADDED_EQUIPMENT = "added_equipment"
    OPENED_CAVITY = "opened_cavity"
    FOUND_SOURCE = "found_source"
    ACCEPTED = "accepted"


WANTED: dict[AlertKind, str] = {
    AlertKind.REBOUND: "Look for water that still comes in or migrates, then read again.",
    AlertKind.STALLED: "Move or add equipment, open the cavity, or say why it is accepted.",
    AlertKind.SLOW: "Add equipment or change the planned end, and say why.",
    AlertKind.REWET: "Find the source; the point is live again.",
    AlertKind.CHAMBER_STALLED: "Review the chamber: containment, airflow, capacity, source.",
    AlertKind.AIR_STALLED: "Check containment and dehumidifiers; add capacity or find the source.",
    AlertKind.SECONDARY_DAMAGE: "Lower the humidity and look for damage to what was dry.",
    AlertKind.MACHINE_WEAK: "Check filter, coil, drain and intake; service, move or accept it.",
    AlertKind.MACHINE_ADDS_MOISTURE: "Switch it off or exchange it: it does not dry the air.",
}


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

    ``subject`` is a point, a chamber, a place of air or a machine; ``evidence`` is of the last time
    the rule held, which ``last_at`` names. ``ended_at`` is ``None`` while the rule holds.
    """

    kind: AlertKind
    subject: str
    since: datetime
    last_at: datetime
    ended_at: datetime | None
    words: str
    evidence: tuple[Evidence, ...]

    @property
    def wanted(self) -> str:
        """The response that is wanted, in words."""
        return WANTED[self.kind]

    def holds_at(self, at: datetime) -> bool:
        """Whether the rule held at that time, as far as readings say."""
        return self.since <= at and (self.ended_at is None or at < self.ended_at)


@dataclass(frozen=True, slots=True)
class AlertResponse:
    """What a named person did about the alerts of one kind and subject, and why."""

    kind: AlertKind
    subject: str
    response: ResponseKind
    reason: str
    by: str
    at: datetime

    def __post_init__(self) -> None:
        if not self.by.strip():
            raise InvalidInput("by", "nobody answered", "the name of a person")
        if self.response is ResponseKind.ACCEPTED and not self.reason.strip():
            raise InvalidInput("reason", "an alert is accepted without a reason", "why it is")
        if self.at.tzinfo is None:
            raise InvalidInput("at", "the time has no zone", "an aware time")


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says when it holds at one time."""

    words: str
    evidence: tuple[Evidence, ...]


def episodes(
    kind: AlertKind, subject: str, findings: Sequence[tuple[datetime, Finding | None]]
) -> tuple[Alert, ...]:
    """One alert for each run of times, oldest first, at which the rule held."""
    alerts: list[Alert] = []
    running: Alert | None = None
    for at, finding in findings:
        if finding is not None:
            since = at if running is None else running.since
            running = Alert(kind, subject, since, at, None, finding.words, finding.evidence)
        elif running is not None:
            alerts.append(_ended(running, at))
            running = None
    return (*alerts, running) if running is not None else tuple(alerts)


def is_open(
    alert: Alert, responses: Iterable[AlertResponse], policy: DryingPolicy = STANDARD_POLICY
) -> bool:
    """Whether the alert still wants a response.

    A response counts when it was given after the start of the alert; an action
    that did not end it within the policy's time no longer counts, an acceptance always does.
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
    same = response.kind is alert.kind and response.subject == alert.subject
    if not same or response.at < alert.since:
        return False
    if response.response is ResponseKind.ACCEPTED or alert.ended_at is not None:
        return True
    return alert.last_at - response.at < timedelta(hours=policy.response_holds_h)


def _ended(alert: Alert, at: datetime) -> Alert:
    return Alert(
        alert.kind, alert.subject, alert.since, alert.last_at, at, alert.words, alert.evidence
    )
