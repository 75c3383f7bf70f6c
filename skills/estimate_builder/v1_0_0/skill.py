"""Lists quantities from the record; amounts only where a person entered a price, and then their sums."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from app.domain.equipment_words import EQUIPMENT_WORDS
from app.domain.records import (
    AffectedArea,
    Containment,
    ContentsItem,
    DocumentKind,
    EquipmentAsset,
    LineItem,
    Placement,
    Removal,
)
from app.ports.skills import SkillRequest, SkillTools
from skills.documents import built
from skills.job_view import JobView, plain, read_job
from standards.rules.record_view import JobRecord
from standards.rules.trade.stays import logged_days

_CENT = Decimal("0.01")


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """Files the list and gives its rows back, with the priced lines and their sum by currency."""
    view = await read_job(tools)
    rows = quantities(view)
    priced = [_priced(line) for line in view.of(LineItem) if line.unit_price is not None]
    totals: dict[str, Decimal] = {}
    for line in view.of(LineItem):
        if line.unit_price is not None:
            currency = line.unit_price.currency
            totals[currency] = totals.get(currency, Decimal(0)) + _amount(line)
    content = {"title": f"Quantities, job {view.job.number}", "rows": rows}
    document = await tools.build_document(DocumentKind.ESTIMATE, content, key=request.key)
    return {
        **built(document),
        "rows": rows,
        "priced_lines": priced,
        "totals": {currency: str(total) for currency, total in sorted(totals.items())},
        "not_priced": [
            line.note or f"{line.category_code} {line.selector}".strip()
            for line in view.of(LineItem)
            if line.unit_price is None
        ],
    }


def quantities(view: JobView) -> list[dict[str, str]]:
    """Areas, machine days, removals, visits and measurements; each row says where its figure comes from."""
    return [*_rooms(view), *_wet(view), *_machines(view), *_work(view), *_measurements(view)]


def _rooms(view: JobView) -> Iterator[dict[str, str]]:
    for room in view.rooms:
        walls_m2 = 2 * (room.length_m + room.width_m) * room.height_m
        size = f"{plain(room.length_m)} x {plain(room.width_m)} x {plain(room.height_m)} m"
        yield _row(f"Floor, {room.name}", room.floor_m2, "m2", size)
        yield _row(f"Walls, {room.name}", walls_m2, "m2", f"{size}, openings not deducted")


def _wet(view: JobView) -> Iterator[dict[str, str]]:
    names = {room.id: room.name for room in view.rooms}
    for area in view.of(AffectedArea):
        where = names.get(area.room_id, "unknown room")
        basis = f"of {plain(area.total_m2)} m2"
        yield _row(f"Wet {area.surface.value}, {where}", area.wet_m2, "m2", basis)


def _machines(view: JobView) -> Iterator[dict[str, str]]:
    """Days on which a machine was logged as running: nothing else is a billable day."""
    record = JobRecord(view.records)
    assets = {asset.id: asset for asset in view.of(EquipmentAsset)}
    names = {room.id: room.name for room in view.rooms}
    for placement in sorted(view.of(Placement), key=lambda one: (one.placed_at, one.id.int)):
        asset = assets.get(placement.asset_id)
        days = logged_days(record, placement)
        what = f"{EQUIPMENT_WORDS[asset.kind]} {asset.tag}" if asset else "Machine"
        where = names.get(placement.room_id, "unknown room")
        span = f"logged {min(days)} to {max(days)}" if days else "no day is logged"
        yield _row(f"{what[0].upper()}{what[1:]}, {where}", Decimal(len(days)), "day", span)


def _work(view: JobView) -> Iterator[dict[str, str]]:
    names = {room.id: room.name for room in view.rooms}
    for removal in view.of(Removal):
        where = names.get(removal.room_id, "unknown room")
        basis = f"removed {view.day(removal.removed_at)}: {removal.reason}"
        if not removal.quantities:
            yield _row(f"Remove {removal.description}, {where}", Decimal(1), "piece", basis)
        for fact in removal.quantities:
            try:
                quantity = Decimal(fact.value)
            except ArithmeticError:
                continue
            name = f"Remove {removal.description}, {where}, {fact.name}"
            yield _row(name, quantity, fact.unit or "piece", basis)
    barriers = [one for one in view.of(Containment) if one.built_at is not None]
    for barrier in barriers:
        yield _row(f"Containment, {barrier.kind.value}", Decimal(1), "piece", barrier.reason)
    contents = Counter(item.disposition.value for item in view.of(ContentsItem))
    for disposition, number in sorted(contents.items()):
        yield _row(f"Contents, {disposition}", Decimal(number), "item", "contents on record")


def _measurements(view: JobView) -> Iterator[dict[str, str]]:
    for kind, number in sorted(Counter(visit.kind.value for visit in view.visits).items()):
        yield _row(f"Visits, {kind}", Decimal(number), "visit", "visits on record")
    for what, count in (
        ("Moisture points", len(view.points)),
        ("Moisture readings", len(view.readings)),
        ("Photos", len(view.photos)),
    ):
        unit = what.split()[-1].rstrip("s").lower()
        yield _row(what, Decimal(count), unit, f"{unit}s on record")


def _priced(line: LineItem) -> dict[str, str]:
    price = line.unit_price
    assert price is not None
    return {
        "code": f"{line.code_system} {line.category_code} {line.selector}".strip(),
        "quantity": plain(line.quantity),
        "unit": line.unit,
        "unit_price": str(price.amount),
        "currency": price.currency,
        "price_source": line.price_source,
        "amount": str(_amount(line)),
    }


def _amount(line: LineItem) -> Decimal:
    price = line.unit_price
    assert price is not None
    return (line.quantity * price.amount).quantize(_CENT)


def _row(item: str, quantity: Decimal, unit: str, basis: str) -> dict[str, str]:
    return {"item": item, "quantity": plain(quantity.quantize(_CENT)), "unit": unit, "basis": basis}
