"""What the drying log shows besides values: alerts with what was done about them, and forecasts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.records import AlertAction


class TableFormat(StrEnum):
    """How the log leaves the tablet."""

    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"


def file_stem(name: str) -> str:
    """The name of a job, chart or room as a part of a file's name that every system takes."""
    return "".join(c if c.isalnum() or c in "-_" else "-" for c in name).strip("-") or "job"


@dataclass(frozen=True, slots=True)
class AlertView:
    """One thing that the readings showed; ``key`` names it for the answer, ``ended_at`` is set when it is over.

    ``evidence`` are the values that it rests on. The last answer is given even when it no longer holds.
    """

    key: str
    rule: str
    subject: str
    point_id: UUID | None
    since: datetime
    ended_at: datetime | None
    words: str
    wanted: str
    evidence: tuple[str, ...]
    open: bool
    action: AlertAction | None = None
    reason: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ForecastView:
    """When a point, or a whole chamber, will be at its goal; times are ``None`` where nothing is said."""

    name: str
    point_id: UUID | None
    chamber_id: UUID | None
    status: str
    words: str
    last_at: datetime | None
    expected_at: datetime | None
    earliest_at: datetime | None
    latest_at: datetime | None
    points: int = 1
    complete: int = 0


@dataclass(frozen=True, slots=True)
class WatchView:
    """A job's drying as it is judged now."""

    alerts: tuple[AlertView, ...]
    points: tuple[ForecastView, ...]
    chambers: tuple[ForecastView, ...]
