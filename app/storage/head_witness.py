"""A note of how far the audit chain had come, kept outside the database, so that cutting off its end shows.

The note lies in a signed file beside the database and, where there is one, in the OS keyring. It is renewed when the
server has taken in what was written and when the store is closed; it only ever moves forward along the chain.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, select

from app.domain.errors import StoreError
from app.domain.phrases import phrase
from app.ports.keyring import Keyring
from app.storage.audit import ChainHead, chain_head
from app.storage.device_identity import DeviceIdentity
from app.storage.durable_files import write_durably
from app.storage.tables import audit

HEAD_FILE = "chain-head.json"


class HeadWitness:
    """The notes of one store."""

    def __init__(
        self, folder: Path, store_id: str, identity: DeviceIdentity, keyring: Keyring | None
    ) -> None:
        self._path = folder / HEAD_FILE
        self._name = f"{store_id}-chain-head"
        self._identity = identity
        self._keyring = keyring

    def problems(self, connection: Connection) -> Iterator[tuple[str, str]]:
        """Where a note and the chain disagree, and what that means."""
        for place, text in self._notes():
            noted = self._read(text)
            if noted is None:
                yield (
                    place,
                    "the note of the chain's end is damaged or was not written by this store",
                )
            elif not _contains(connection, noted):
                present = chain_head(connection).entry
                if present < noted.entry:
                    what = f"entries {present + 1} to {noted.entry} were cut off the chain"
                else:
                    what = f"entry {noted.entry} is not the one that was there before"
                yield "audit chain", f"{what}, says {place}"

    def keep(self, connection: Connection) -> None:
        """Note the present end; nothing is noted while an older note disagrees, so that it stays as evidence."""
        head = chain_head(connection)
        if head.entry == 0 or any(self.problems(connection)):
            return
        text = self._write(head)
        if dict(self._notes()).get(HEAD_FILE) != text:
            write_durably(self._path, text.encode())
        if self._keyring is not None:
            self._keyring.set(self._name, text.encode())

    def _notes(self) -> Iterator[tuple[str, str]]:
        try:
            yield HEAD_FILE, self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            pass
        except (OSError, UnicodeDecodeError) as error:
            raise StoreError(
                phrase("{path} cannot be read: {error}", path=self._path, error=error)
            ) from error
        kept = self._keyring.get(self._name) if self._keyring is not None else None
        if kept is not None:
            yield "the keyring's note", kept.decode(errors="replace")

    def _write(self, head: ChainHead) -> str:
        device = self._identity.device_id
        return json.dumps(
            {
                "entry": head.entry,
                "hash": head.hash,
                "device": device,
                "signature": self._identity.sign(_signed(head)),
            }
        )

    def _read(self, text: str) -> ChainHead | None:
        try:
            values = json.loads(text)
            head = ChainHead(int(values["entry"]), str(values["hash"]))
            device, signature = str(values["device"]), str(values["signature"])
        except (ValueError, KeyError, TypeError):
            return None
        return head if self._identity.has_signed(device, _signed(head), signature) else None


def _signed(head: ChainHead) -> str:
    return f"chain head {head.entry} {head.hash}"


def _contains(connection: Connection, head: ChainHead) -> bool:
    present = connection.execute(select(audit.c.hash).where(audit.c.entry == head.entry)).scalar()
    return present == head.hash
