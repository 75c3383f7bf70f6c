"""Writing the rescue file: this tablet's work that the server does not take, for the office's eyes only."""

from __future__ import annotations

import base64
import binascii
import os
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.phrases import phrase
from app.services.sync_account import AccountKeeper
from app.storage.durable_files import sync_folder, translate_os
from app.storage.rescue import stranded_changes, stranded_files
from app.storage.store import Store
from app.storage.sync_progress import job_titles
from app.storage.sync_store import RESCUE_KEY, StoreSync
from app.wire.rescue import RescuedChange, RescuedFile, RescueList, write_rescue
from app.wire.sealed_files import KEY_BYTES
from app.wire.sync import OpMessage

SUFFIX = ".rescue"


@dataclass(frozen=True, slots=True)
class RescueFile:
    """What was written where."""

    path: str
    changes: int
    files: int


def rescue_name(store: Store) -> str:
    """A name for a new rescue file: the device and the time."""
    at = store.clock.now().strftime("%Y%m%d-%H%M%S")
    return f"restoreassist-{store.device_id}-{at}{SUFFIX}"


def write_rescue_file(store: Store, path: Path) -> RescueFile:
    """Write everything unsent, or refused to this person, sealed for the company's key of its server.

    Nothing changes on the tablet: the work stays, and goes on to the server if that takes it after all. Raises
    ``InvalidInput`` when the tablet never got the key, ``NotFound`` when there is nothing, ``Conflict`` when the file
    is there already, ``StoreError`` when it cannot be written.
    """
    recipient = _recipient(store)
    changes, files = stranded_changes(store), stranded_files(store)
    if not changes and not files:
        raise NotFound("work to rescue", store.device_id)
    account = AccountKeeper(store).load()
    jobs = {item.job_id for item in changes} | {item.job_id for item in files}
    cursors = StoreSync(store).cursors()
    listed = RescueList(
        device=store.device_id,
        email=account.email if account is not None else "",
        written_at=store.clock.now(),
        job_titles=job_titles(store, jobs),
        cursors={job_id: str(cursors[job_id]) for job_id in jobs if job_id in cursors},
        changes=[
            RescuedChange(
                op=OpMessage.model_validate(item.wire), code=item.code, message=item.message
            )
            for item in changes
        ],
        files=[
            RescuedFile(
                sha256=item.sha256,
                size_bytes=item.size_bytes,
                media_type=item.media_type,
                job_id=item.job_id,
            )
            for item in files
        ],
    )
    _write(store, path, recipient, listed)
    return RescueFile(str(path), len(changes), len(files))


def _write(store: Store, path: Path, recipient: bytes, listed: RescueList) -> None:
    if path.exists():
        raise Conflict(phrase("{path} is there already. Choose another name.", path=path))
    unfinished = path.with_name(f"{path.name}.new")
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as target:
            write_rescue(target, recipient, listed, store.identity, store.blobs.chunks)
            target.flush()
            os.fsync(target.fileno())
        unfinished.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise translate_os(error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _recipient(store: Store) -> bytes:
    try:
        key = base64.b64decode(store.get_meta(RESCUE_KEY) or "", validate=True)
    except binascii.Error:
        key = b""
    if len(key) != KEY_BYTES:
        raise InvalidInput(
            "rescue file",
            "this tablet has never got the office's key, so nobody could open it",
            "one complete sync before, or a job file or a backup instead",
        )
    return key
