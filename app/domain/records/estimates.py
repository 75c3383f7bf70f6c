"""Scope and its price: what has to be done, the lines that say so, the estimate they add up to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from app.domain.records.constraints import (
    AreaId,
    Count,
    DocumentId,
    LineItemId,
    Name,
    PhotoId,
    PlacementId,
    RoomId,
    ScopeItemId,
)
from app.domain.records.values import Fact, Money


@dataclass(frozen=True, slots=True)
class ScopeItem:
    """A piece of work that has to be done."""

    id: UUID
    job_id: UUID
    concept: Name
    """Key of our own list of work, from which codes are derived."""
    description: str
    room_id: RoomId | None = None
    area_id: AreaId | None = None
    quantity: Decimal | None = None
    unit: str = ""
    reason: str = ""
    accepted_by: str = ""
    """Nothing is billed before a person has accepted it."""


@dataclass(frozen=True, slots=True)
class LineItem:
    """A billable line, tied to the evidence behind it."""

    id: UUID
    job_id: UUID
    code_system: Name
    category_code: str
    selector: str
    activity: str
    quantity: Decimal
    unit: Name
    formula: str = ""
    scope_item_id: ScopeItemId | None = None
    room_id: RoomId | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    water_category: int | None = None
    """The category on the day of the work, which the code must match."""
    water_class: int | None = None
    after_hours: bool = False
    bagged: bool = False
    unit_price: Money | None = None
    price_source: str = ""
    placement_ids: tuple[PlacementId, ...] = ()
    photo_ids: tuple[PhotoId, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A revision of the estimate, with its totals as they were sent."""

    id: UUID
    job_id: UUID
    revision: Count
    price_list: str
    tax_rules: Name
    line_item_ids: tuple[LineItemId, ...]
    subtotal: Money
    tax: Money
    overhead: Money
    profit: Money
    total: Money
    made_by: Name
    made_at: datetime
    details: tuple[Fact, ...] = ()
    document_id: DocumentId | None = None
    supplement_reason: str = ""
    supersedes: UUID | None = None
