"""``restoreassist job list|show|new``: the jobs of the store."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from app.bootstrap.cli_support import (
    CreateOption,
    DemoOption,
    JsonOption,
    StoreOption,
    find_job,
    print_json,
    store_folder,
    workspace_at,
)
from app.domain.errors import InvalidInput
from app.domain.quantities import AmountUnit, Dimension, parse_amount

if TYPE_CHECKING:
    from app.domain.records import Job, Visit
    from app.services.views import JobCard
    from app.storage.store import Store


class ListFilter(StrEnum):
    """Which jobs are listed."""

    ALL = "all"
    MINE = "mine"
    DRYING = "drying"
    REVIEW = "review"
    NOT_SYNCED = "not_synced"


def job_list_command(
    query: Annotated[str, typer.Argument(help="Part of number, client, address or claim.")] = "",
    shown: Annotated[
        ListFilter, typer.Option("--filter", help="Only these jobs.")
    ] = ListFilter.ALL,
    offset: Annotated[int, typer.Option(help="How many to leave out at the front.")] = 0,
    limit: Annotated[int | None, typer.Option(help="How many at most.", show_default=False)] = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """The jobs, the newest first."""
    from app.services.job_cards import list_jobs
    from app.services.views import JobFilter

    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = list_jobs(
            workspace.store,
            query,
            JobFilter(shown.value),
            person=workspace.person,
            offset=offset,
            limit=limit,
        )
    if as_json:
        counts = {key.value: count for key, count in found.counts}
        print_json({"jobs": [_card(card) for card in found.cards], "counts": counts})
        return
    for card in found.cards:
        typer.echo(f"{card.number}  {card.state.value:<10}  {card.client_name}, {card.address}")


def job_show_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """What the store holds of a job: its fields, visits, decisions, points and how much of each kind."""
    from app.storage.job_counts import record_counts

    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = find_job(workspace.store, job)
        shown = _shown(workspace.store, found, record_counts(workspace.store, found.id))
    if as_json:
        print_json(shown)
        return
    fields, points, sync = shown["job"], shown["points"], shown["sync"]
    typer.echo(f"{found.number}  {found.client_name}  ({found.state.value})")
    for name in ("id", "claim_number", "carrier", "loss_at", "time_zone", "elevation_m"):
        typer.echo(f"{name:<14}{fields[name]}")
    typer.echo(f"{'points':<14}{points['total']}, {points['dry']} dry, {points['wet']} wet")
    for visit in shown["visits"]:
        left = visit["left_at"] or "still open"
        typer.echo(
            f"visit {visit['number']:<8}{visit['arrived_at']} - {left}  {visit['technician']}"
        )
    for kind, count in shown["records"].items():
        typer.echo(f"{kind:<22}{count}")
    typer.echo("  ".join(f"{name.replace('_', ' ')}: {value}" for name, value in sync.items()))


def job_new_command(
    number: Annotated[str, typer.Option(help="The company's number of the job.")],
    client: Annotated[str, typer.Option(help="Whose loss it is.")],
    street: Annotated[str, typer.Option(help="Street and house of the loss.")],
    city: Annotated[str, typer.Option()],
    country: Annotated[str, typer.Option(help="Two letters, such as US or AU.")],
    loss_at: Annotated[
        str, typer.Option(help="When it happened, such as 2026-03-01T14:30 (local) or with +01:00.")
    ],
    time_zone: Annotated[str, typer.Option(help="Zone of the site, such as America/Denver.")],
    region: Annotated[str, typer.Option(help="State or province.")] = "",
    postcode: Annotated[str, typer.Option()] = "",
    claim: Annotated[str, typer.Option(help="Claim number.")] = "",
    carrier: Annotated[str, typer.Option(help="Insurer.")] = "",
    source: Annotated[str, typer.Option(help="Source of the loss in a few words.")] = "",
    elevation: Annotated[str, typer.Option(help="Height above the sea, such as 5280ft.")] = "0m",
    create: CreateOption = False,
    store: StoreOption = None,
    as_json: JsonOption = False,
) -> None:
    """Open a job."""
    from app.domain.records import Address

    moment = _moment(loss_at, time_zone)
    height = parse_amount("--elevation", elevation, Dimension.LENGTH).to(AmountUnit.M)
    with workspace_at(store_folder(store, demo=False), demo=False, create=create) as workspace:
        made = workspace.record.create_job(
            number=number,
            client_name=client,
            address=Address(street, city, region, postcode, _country(country)),
            claim_number=claim,
            carrier=carrier,
            source_of_loss=source,
            loss_at=moment,
            time_zone=time_zone,
            elevation_m=round(Decimal(height.numerator) / height.denominator, 3),
        )
    if as_json:
        print_json({"id": str(made.id), "number": made.number, "state": made.state.value})
    else:
        typer.echo(f"Job {made.number} is open: {made.id}")


def _moment(text: str, time_zone: str) -> datetime:
    """The time of loss in UTC; one without an offset is the site's."""
    try:
        zone = ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise InvalidInput(
            "--time-zone", f"{time_zone!r} is unknown", "a name such as America/Denver"
        ) from None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise InvalidInput(
            "--loss-at", f"{text!r} is no time", "a time such as 2026-03-01T14:30"
        ) from None
    local = found if found.tzinfo else found.replace(tzinfo=zone)
    try:
        return local.astimezone(UTC)
    except OverflowError:
        raise InvalidInput("--loss-at", f"{text!r} is out of range", "a time up to now") from None


def _country(text: str) -> str:
    code = text.strip().upper()
    if len(code) != 2 or not (code.isascii() and code.isalpha()):
        raise InvalidInput("--country", f"{text!r} is no country code", "two letters such as US")
    return code


def _card(card: JobCard) -> dict[str, Any]:
    return {
        "id": str(card.job_id),
        "number": card.number,
        "client_name": card.client_name,
        "address": card.address,
        "claim_number": card.claim_number,
        "state": card.state.value,
        "phase": card.phase,
        "points_total": card.points_total,
        "points_dry": card.points_dry,
        "points_wet": card.points_wet,
        "last_visit_at": card.last_visit_at.isoformat() if card.last_visit_at else None,
        "checkpoint_waiting": card.checkpoint_waiting,
        "sync": asdict(card.sync),
    }


def _shown(store: Store, job: Job, records: dict[str, int]) -> dict[str, Any]:
    from app.domain.records import Determination, Milestone, Visit
    from app.services.job_cards import card_of
    from app.wire.records import to_fields

    card = card_of(store, job.id)
    return {
        "job": {"id": str(job.id)} | dict(to_fields(job)),
        "points": {
            "total": card.points_total,
            "dry": card.points_dry,
            "wet": card.points_wet,
        },
        "visits": [_visit(visit) for visit in store.find(Visit, job.id)],
        "milestones": [
            {"kind": found.kind.value, "at": found.at.isoformat(), "recorded_by": found.recorded_by}
            for found in store.find(Milestone, job.id)
        ],
        "determinations": [
            {
                "kind": found.kind.value,
                "value": found.value,
                "reason": found.reason,
                "decided_by": found.decided_by,
                "decided_at": found.decided_at.isoformat(),
            }
            for found in store.find(Determination, job.id)
        ],
        "records": records,
        "sync": asdict(card.sync),
    }


def _visit(visit: Visit) -> dict[str, Any]:
    return {
        "id": str(visit.id),
        "number": visit.number,
        "kind": visit.kind.value,
        "technician": visit.technician,
        "arrived_at": visit.arrived_at.isoformat(),
        "left_at": visit.left_at.isoformat() if visit.left_at else None,
    }
