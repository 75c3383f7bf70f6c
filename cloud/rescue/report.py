"""What was in a rescue file and what became of it, for people and programs."""

from __future__ import annotations

from uuid import UUID

from app.wire.rescue import RescueOut, RescueRefusal, RescueTakenIn
from cloud.auth.auth_log import AuthEvent, record
from cloud.rescue.opening import OpenedRescue
from cloud.rescue.taking_in import TakenIn
from cloud.storage.database import Database


def report_of(opened: OpenedRescue, taken: TakenIn | None) -> RescueOut:
    """The report; without ``taken`` the file was only opened."""
    listed = opened.listed
    return RescueOut(
        device=listed.device,
        email=listed.email,
        written_at=listed.written_at,
        signed_by_device=opened.signed_by_device,
        changes=len(listed.changes),
        files=len(listed.files),
        job_titles=listed.job_titles,
        taken_in=None if taken is None else _taken_in(taken),
    )


def note_in_log(
    database: Database,
    opened: OpenedRescue,
    event: AuthEvent,
    now_ms: int,
    actor_id: UUID | None = None,
) -> None:
    """Say in the company's log that the file was opened or taken in, and by whom."""
    device = opened.listed.device
    with database.write() as connection:
        record(connection, opened.tenant_id, event, now_ms, actor_id=actor_id, device_id=device)


def _taken_in(taken: TakenIn) -> RescueTakenIn:
    return RescueTakenIn(
        applied=taken.applied,
        known_before=taken.known_before,
        refused=[
            RescueRefusal(id=item.id, code=item.code or "", message=item.message or "")
            for item in taken.refused
        ],
        left_out=list(taken.left_out),
        files=taken.files,
    )
