"""Lists quantities from the record, without prices: what was measured, not what it costs."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

from app.domain.records import DocumentKind
from app.ports.skills import SkillRequest, SkillTools
from skills.documents import built
from skills.job_view import JobView, plain, read_job


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """Files the list and gives its rows back."""
    view = await read_job(tools)
    rows = quantities(view)
    content = {"title": f"Quantities, job {view.job.number}", "rows": rows}
    document = await tools.build_document(DocumentKind.ESTIMATE, content, key=request.key)
    return {**built(document), "rows": rows}


def quantities(view: JobView) -> list[dict[str, str]]:
    """Areas, visits and measurements; each row says where its figure comes from."""
    rows: list[dict[str, str]] = []
    for room in view.rooms:
        walls_m2 = 2 * (room.length_m + room.width_m) * room.height_m
        size = f"{plain(room.length_m)} x {plain(room.width_m)} x {plain(room.height_m)} m"
        rows.append(_row(f"Floor, {room.name}", room.length_m * room.width_m, "m2", size))
        rows.append(_row(f"Walls, {room.name}", walls_m2, "m2", f"{size}, openings not deducted"))
    for kind, number in sorted(Counter(visit.kind.value for visit in view.visits).items()):
        rows.append(_row(f"Visits, {kind}", Decimal(number), "visit", "visits on record"))
    rows.append(_row("Moisture points", Decimal(len(view.points)), "point", "points on record"))
    rows.append(
        _row("Moisture readings", Decimal(len(view.readings)), "reading", "readings on record")
    )
    rows.append(_row("Photos", Decimal(len(view.photos)), "photo", "photos on record"))
    return rows


def _row(item: str, quantity: Decimal, unit: str, basis: str) -> dict[str, str]:
    return {
        "item": item,
        "quantity": plain(quantity.quantize(Decimal("0.01"))),
        "unit": unit,
        "basis": basis,
    }
