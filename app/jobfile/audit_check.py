"""Whether the lines of ``audit.jsonl`` hold: each in itself, each with the one before it, each with its operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from app.domain.errors import InvalidInput
from app.jobfile.findings import Problem
from app.jobfile.signing import signature_holds
from app.jobfile.text_members import read_audit_line
from app.jobsync.ops import canonical
from app.storage.audit import GENESIS, entry_hash, sha256_text
from app.storage.job_snapshot import StoredEntry

MAX_LINE_BYTES = 4 * 1024 * 1024


class AuditCheck:
    """Reads the lines one after the other and keeps what is wrong with them."""

    def __init__(self, member: str, job_id: UUID, devices: Mapping[str, bytes]) -> None:
        self.problems: list[Problem] = []
        self.entries = 0
        self.last: StoredEntry | None = None
        self._member = member
        self._job_id = str(job_id)
        self._devices = devices

    def read(self, lines: Iterable[bytes]) -> Iterator[StoredEntry]:
        """The entries that can be read, in the order of the lines."""
        for number, line in enumerate(lines, start=1):
            where = f"{self._member} line {number}"
            try:
                entry = read_audit_line(where, line)
            except InvalidInput as error:
                self.problems.append(Problem(where, error.problem))
                continue
            self._check(where, entry)
            self.entries += 1
            self.last = entry
            yield entry

    def _check(self, where: str, stored: StoredEntry) -> None:
        entry = stored.entry
        number = entry.get("entry")
        where = f"{where} (entry {number})"
        if type(number) is not int or number < 1:
            self._add(where, "it has no number")
            return
        if entry_hash(stored.previous, entry) != stored.hash:
            self._add(where, "the entry, its hash or the hash before it was changed")
        if not self._signed(stored):
            self._add(where, f"it is not signed by device {entry.get('device')}")
        before = self.last
        if before is None:
            if number == 1 and stored.previous != GENESIS:
                self._add(where, "the chain does not begin with zeros")
        else:
            last_number = before.entry.get("entry")
            if type(last_number) is int and number <= last_number:
                self._add(where, f"it stands behind entry {last_number}: the order was changed")
            elif number - 1 == last_number and stored.previous != before.hash:
                self._add(where, "it does not follow the entry before it")
        if entry.get("job_id") != self._job_id:
            self._add(where, "it belongs to another job")
        self._check_operation(where, stored)

    def _check_operation(self, where: str, stored: StoredEntry) -> None:
        op, entry = stored.op, stored.entry
        if op is None:
            return
        if sha256_text(canonical(dict(op))) != entry.get("op_hash"):
            self._add(
                where, f"operation {entry.get('op_id')}: its content is not what was recorded"
            )
        said = (entry.get("op_id"), entry.get("job_id"), entry.get("record_id"), entry.get("kind"))
        if (op.get("id"), op.get("j"), op.get("r"), op.get("e")) != said:
            self._add(where, "it speaks of another operation than the one beside it")

    def _signed(self, stored: StoredEntry) -> bool:
        key = self._devices.get(str(stored.entry.get("device")))
        try:
            signature = bytes.fromhex(stored.signature)
        except ValueError:
            return False
        return key is not None and signature_holds(key, signature, stored.hash.encode())

    def _add(self, where: str, what: str) -> None:
        self.problems.append(Problem(where, what))


def split_lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of a text in pieces, without their ends; one that is too long ends the reading."""
    rest = b""
    for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n")
        yield from whole
        if len(rest) > MAX_LINE_BYTES:
            break
    if rest:
        yield rest
