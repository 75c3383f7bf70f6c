"""Opening a rescue file: find the tenant whose it is, check where it comes from, and lay out what is in it."""

from __future__ import annotations

import base64
import csv
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, select

from app.domain.errors import Conflict, WrongKey
from app.domain.spreadsheet_text import never_a_formula
from app.jobsync.ops import canonical
from app.wire.rescue import OpenRescue, RescueList, signed_text
from app.wire.sealed_files import recipient_of
from cloud.auth.server_key import ServerKey
from cloud.rescue.keys import rescue_private_key
from cloud.storage.account_tables import device_keys
from cloud.storage.database import Database
from cloud.storage.tables import tenants

LIST_NAME = "rescue.json"
TABLE_NAME = "changes.csv"
FILES_FOLDER = "files"


@dataclass(frozen=True, slots=True)
class OpenedRescue:
    """A rescue file laid out in a folder; ``signed_by_device``: by a key with which this device signed in."""

    tenant_id: UUID
    listed: RescueList
    folder: Path
    signed_by_device: bool

    def path_of(self, sha256: str) -> Path:
        """Where a file of it lies."""
        return self.folder / FILES_FOLDER / sha256


def open_rescue(
    database: Database, key: ServerKey, path: Path, folder: Path, of_tenant: UUID | None = None
) -> OpenedRescue:
    """Open the file, of any tenant or of one, into an empty or new folder, which only this user may read.

    Raises ``WrongKey`` when no such tenant of this server can open it, ``InvalidInput`` when it is damaged,
    ``Conflict`` when the folder is in use. What was laid out of a damaged file is removed.
    """
    with path.open("rb") as source:
        tenant_id = _tenant_of(database, key, recipient_of(source), of_tenant)
    if folder.exists() and any(folder.iterdir()):
        raise Conflict(f"{folder} is not empty. Name a new folder.")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    made: list[Path] = []
    try:
        with path.open("rb") as source:
            rescue = OpenRescue(source, rescue_private_key(key, tenant_id))
            _lay_out(rescue, folder, made)
    except BaseException:
        for file in made:
            file.unlink(missing_ok=True)
        raise
    with database.read() as connection:
        signed = _signed_by_device(connection, tenant_id, rescue)
    return OpenedRescue(tenant_id, rescue.listed, folder, signed)


def _tenant_of(
    database: Database, key: ServerKey, recipient: bytes, of_tenant: UUID | None
) -> UUID:
    known: Sequence[UUID] = [of_tenant] if of_tenant is not None else _all_tenants(database)
    for tenant_id in known:
        if rescue_private_key(key, tenant_id).public_key().public_bytes_raw() == recipient:
            return tenant_id
    raise WrongKey(
        "This file was sealed for another company or server, or for one with another key."
    )


def _all_tenants(database: Database) -> list[UUID]:
    with database.read() as connection:
        known = connection.scalars(select(tenants.c.id).order_by(tenants.c.id)).all()
    return [UUID(str(item)) for item in known]


def _lay_out(rescue: OpenRescue, folder: Path, made: list[Path]) -> None:
    (folder / FILES_FOLDER).mkdir(exist_ok=True, mode=0o700)
    for file in rescue.listed.files:
        target = folder / FILES_FOLDER / file.sha256
        made.append(target)
        with _private(target) as content:
            rescue.copy_next(file, content)
    rescue.require_end()
    target = folder / LIST_NAME
    made.append(target)
    with _private(target) as content:
        content.write(rescue.content)
    target = folder / TABLE_NAME
    made.append(target)
    with TextIOWrapper(_private(target), encoding="utf-8", newline="") as text:
        _write_table(rescue.listed, text)


def _private(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def _write_table(listed: RescueList, target: TextIO) -> None:
    """The changes as rows that a spreadsheet shows and does not compute."""
    rows = csv.writer(target)
    rows.writerow(["number", "job", "what", "kind", "record", "content", "answer"])
    for item in listed.changes:
        op = item.op
        content: Mapping[str, object] = op.args if op.a else op.f
        rows.writerow(
            [
                op.n,
                _as_text(listed.job_titles.get(op.j, str(op.j))),
                _as_text(op.a or op.k.value),
                _as_text(op.e),
                op.r,
                _as_text(canonical(content)),
                _as_text(f"{item.code} {item.message}".strip() or "not sent"),
            ]
        )


def _as_text(text: str) -> str:
    return never_a_formula(text)


def _signed_by_device(connection: Connection, tenant_id: UUID, rescue: OpenRescue) -> bool:
    keys: Sequence[str] = connection.scalars(
        select(device_keys.c.public_key).where(
            device_keys.c.tenant_id == tenant_id,
            device_keys.c.device_id == rescue.listed.device,
        )
    ).all()
    text = signed_text(rescue.content).encode()
    return any(_has_signed(key, rescue.signature, text) for key in set(keys))


def _has_signed(public_key: str, signature: bytes, text: bytes) -> bool:
    try:
        raw = base64.b64decode(public_key, validate=True)
        Ed25519PublicKey.from_public_bytes(raw).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True
