"""One thing that a reviewer at a desk would cut."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain.records import RECORD_KINDS, Record, RecordKind
from standards.rules.model import Remedy

DAY, PIECE, HOUR = "days", "pieces", "hours"


class CutKind(StrEnum):
    """Why a reviewer would cut it."""

    BILLED_OVER_LOG = "billed_over_log"
    BILLED_WITHOUT_MACHINE = "billed_without_machine"
    DAY_WITHOUT_LOG = "day_without_log"
    DAY_WITHOUT_READING = "day_without_reading"
    DAY_AFTER_GOAL = "day_after_goal"
    NO_PLACEMENT_PHOTO = "no_placement_photo"
    VISIT_GAP = "visit_gap"
    NO_CLOSING_READING = "no_closing_reading"
    UNIT_MISMATCH = "unit_mismatch"
    READING_MISMATCH = "reading_mismatch"
    UNSUPPORTED_LINE = "unsupported_line"


@dataclass(frozen=True, slots=True)
class Cut:
    """One thing that would be cut: how much, on which evidence, and the fix."""

    kind: CutKind
    words: str
    amount: Decimal
    unit: str
    fix: str
    place: Remedy
    record_kind: RecordKind
    record_id: UUID
    days: tuple[date, ...] = ()
    evidence: tuple[UUID, ...] = ()


_PLACES: Final = {
    CutKind.NO_CLOSING_READING: Remedy.MAP,
    CutKind.READING_MISMATCH: Remedy.MAP,
    CutKind.NO_PLACEMENT_PHOTO: Remedy.MAP,
}


def cut_about(
    record: Record,
    kind: CutKind,
    words: str,
    amount: Decimal | int,
    unit: str,
    fix: str,
    evidence: tuple[UUID, ...] = (),
    days: Iterable[date] = (),
) -> Cut:
    """A cut about one record; its place in the app follows from its kind."""
    place = _PLACES.get(kind, Remedy.DRYING if unit in (DAY, HOUR) else Remedy.OVERVIEW)
    return Cut(
        kind=kind,
        words=words,
        amount=Decimal(amount),
        unit=unit,
        fix=fix,
        place=place,
        record_kind=RECORD_KINDS[type(record)],
        record_id=record.id,
        days=tuple(days),
        evidence=evidence,
    )
