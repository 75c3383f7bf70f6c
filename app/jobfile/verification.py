"""Checking a job file with nothing but the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from app.domain.errors import InvalidInput
from app.jobfile import layout
from app.jobfile.attachments import named_files
from app.jobfile.audit_check import AuditCheck, split_lines
from app.jobfile.container_reader import Container, open_container, printable
from app.jobfile.contents_check import check_records, check_replay, check_table, tables_of
from app.jobfile.findings import Problem
from app.jobfile.manifest import Manifest, read_manifest
from app.jobfile.proof_check import (
    MemberReader,
    check_derived,
    check_key,
    check_members,
    check_signature,
    origin_prefixes,
)
from app.jobfile.replay import Replay
from app.jobfile.signing import fingerprint
from app.jobfile.text_members import JobDocument, read_feed_line, read_job
from app.jobsync.ops import FeedRow


@dataclass(slots=True)
class Examination:
    """What was found in a job file; ``document`` and ``replay`` are there as far as they could be read."""

    problems: list[Problem] = field(default_factory=list)
    manifest: Manifest | None = None
    document: JobDocument | None = None
    replay: Replay | None = None
    entries: int = 0

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    @property
    def key_fingerprint(self) -> str | None:
        """The fingerprint of the key that signed, when the manifest could be read."""
        return fingerprint(self.manifest.public_key) if self.manifest else None


def verify_job_file(path: Path, *, expected_key: str | None = None) -> Examination:
    """Everything that does not hold in the file at ``path``.

    ``expected_key`` is the fingerprint or the 64 hexadecimal digits of the public key that must have signed. Raises
    ``InvalidInput`` when the file cannot be read at all.
    """
    try:
        with path.open("rb") as file:
            return examine(open_container(file), expected_key=expected_key)
    except OSError as error:
        raise InvalidInput(
            "file", f"{path} cannot be read: {error.strerror}", "a job file"
        ) from None


def examine(container: Container, *, expected_key: str | None = None) -> Examination:
    """The checks on an opened container."""
    check = _Check(container)
    if container.safe:
        check.run(expected_key)
    return check.found


class _Check:
    """One file under examination."""

    def __init__(self, container: Container) -> None:
        self.found = Examination(problems=list(container.problems))
        self._container = container
        self._reader = MemberReader(container, self.found.problems)

    def run(self, expected_key: str | None) -> None:
        """All checks; a part that cannot be read is named and what depends on it is left out."""
        manifest = self._reader.read(layout.MANIFEST, read_manifest)
        self.found.manifest = manifest
        if manifest is not None:
            self.found.problems += check_signature(self._reader, "", manifest)
            self.found.problems += check_key(manifest, expected_key)
            self.found.problems += check_members(self._reader, manifest)
            self.found.problems += check_derived(self._reader, manifest)
        document = self._reader.read(layout.JOB, read_job)
        sound = False
        if document is not None:
            record_problems = check_records(document)
            self.found.problems += record_problems
            self.found.document = document
            sound = not record_problems
        if manifest is not None:
            self._check_audit(manifest)
        if document is not None and sound:
            self._check_contents(document, manifest)

    def _check_audit(self, manifest: Manifest) -> None:
        """The audit lines of this file, and those of the files that the job came from."""
        feed = list(self._feed_rows(layout.FEED, manifest.job_id))
        replay = Replay(feed)
        audit = self._audit(layout.AUDIT, manifest, replay)
        self.found.replay, self.found.entries = replay, audit.entries
        if audit.entries != manifest.audit_entries:
            self._add(
                layout.AUDIT, f"it has {audit.entries} entries instead of {manifest.audit_entries}"
            )
        last = audit.last
        number = last.entry.get("entry") if last is not None else None
        if last is None or not isinstance(number, int):
            beyond = False
        elif number == manifest.chain_entry:
            beyond = last.hash != manifest.chain_hash
        else:
            beyond = number > manifest.chain_entry
        if beyond:
            self._add(layout.AUDIT, "it does not end where the manifest says the chain ended")
        for prefix in origin_prefixes(self._container):
            self._check_origin(prefix)

    def _check_origin(self, prefix: str) -> None:
        name = prefix + layout.MANIFEST
        manifest = self._reader.read(name, lambda data: read_manifest(data, name))
        if manifest is None:
            return
        self.found.problems += check_signature(self._reader, prefix, manifest)
        if self.found.manifest is not None and manifest.job_id != self.found.manifest.job_id:
            self._add(name, "it is the manifest of another job")
        listed = {entry.name: entry.sha256 for entry in manifest.files}
        for member in (layout.AUDIT, layout.FEED):
            if prefix + member not in self._container.members:
                self._add(prefix + member, "it is missing")
            elif self._reader.sha256(prefix + member) != listed.get(member):
                self._add(prefix + member, f"its SHA-256 is not that of {name}")
        audit = self._audit(prefix + layout.AUDIT, manifest, None)
        if audit.entries != manifest.audit_entries:
            self._add(
                prefix + layout.AUDIT, "it does not have all entries that its manifest counts"
            )

    def _audit(self, name: str, manifest: Manifest, replay: Replay | None) -> AuditCheck:
        audit = AuditCheck(name, manifest.job_id, manifest.devices)
        if name not in self._container.members:
            return audit
        for entry in audit.read(split_lines(self._container.chunks(name))):
            try:
                if replay is not None:
                    replay.collect(entry)
            except InvalidInput as error:
                self._add(f"{name} entry {entry.entry.get('entry')}", error.problem)
        self.found.problems += audit.problems
        return audit

    def _feed_rows(self, name: str, job_id: UUID) -> Iterator[FeedRow]:
        if name not in self._container.members:
            return
        for number, line in enumerate(split_lines(self._container.chunks(name)), start=1):
            where = f"{name} line {number}"
            try:
                row = read_feed_line(where, line)
            except InvalidInput as error:
                self._add(where, error.problem)
                continue
            if row.job_id != job_id:
                self._add(where, "it belongs to another job")
            yield row

    def _check_contents(self, document: JobDocument, manifest: Manifest | None) -> None:
        """The records against everything that also speaks of them."""
        tables = tables_of(document)
        for name, rows in (
            (layout.READINGS, tables.reading_rows()),
            (layout.AIR, tables.air_rows()),
        ):
            data = self._reader.bytes(name)
            if data is not None:
                self.found.problems += check_table(name, data, rows)
        if self.found.replay is not None:
            self.found.problems += check_replay(document, self.found.replay)
        if manifest is None:
            return
        if manifest.job_id != document.job_id:
            self._add(layout.JOB, "it is the record of another job than the manifest says")
        counts = Counter(record["kind"] for record in document.records)
        if counts != Counter(manifest.records):
            self._add(layout.JOB, "it does not hold as many records as the manifest counts")
        self._check_attachments(document, manifest)

    def _check_attachments(self, document: JobDocument, manifest: Manifest) -> None:
        attached = {
            (reference.id, entry.sha256) for entry in manifest.files for reference in entry.records
        }
        absent = {
            (reference.id, entry.sha256) for entry in manifest.absent for reference in entry.records
        }
        named: set[tuple[UUID, str]] = set()
        for record in document.records:
            for item in named_files(record["kind"], record["fields"]):
                named.add((UUID(record["id"]), item.sha256))
        for record_id, sha256 in sorted(named - attached - absent):
            self._add(
                f"record {record_id}",
                f"its file {sha256[:8]}… is neither here nor said to be absent",
            )
        for record_id, sha256 in sorted((attached | absent) - named):
            self._add(
                layout.MANIFEST, f"no record {record_id} names the file {printable(sha256)[:8]}…"
            )

    def _add(self, where: str, what: str) -> None:
        self.found.problems.append(Problem(where, what))
