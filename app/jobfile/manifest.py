"""The manifest: what is in a job file, with hashes, and the signature under it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from app.domain.errors import InvalidInput
from app.jobfile.layout import FORMAT, FORMAT_VERSION, MANIFEST, SIGNATURE
from app.jobfile.signing import PUBLIC_KEY_BYTES
from app.jobfile.strict_json import parse_object
from app.jobsync.ops import canonical

ALGORITHM = "Ed25519"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RecordRef:
    """A record that a file belongs to."""

    kind: str
    id: UUID

    def to_json(self) -> dict[str, Any]:
        """The JSON object."""
        return {"kind": self.kind, "id": str(self.id)}


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A member: its content's SHA-256 and size in bytes, and for photos and documents the records that name it."""

    name: str
    sha256: str
    size: int
    media_type: str = ""
    records: tuple[RecordRef, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The JSON object."""
        entry: dict[str, Any] = {"name": self.name, "sha256": self.sha256, "size": self.size}
        if self.media_type:
            entry["media_type"] = self.media_type
        if self.records:
            entry["records"] = [record.to_json() for record in self.records]
        return entry


@dataclass(frozen=True, slots=True)
class AbsentFile:
    """A photo or document of the job whose bytes are not in the file, and why."""

    sha256: str
    reason: str
    records: tuple[RecordRef, ...]

    def to_json(self) -> dict[str, Any]:
        """The JSON object."""
        records = [record.to_json() for record in self.records]
        return {"sha256": self.sha256, "reason": self.reason, "records": records}


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is in the file, who wrote it when, and where the device's audit chain stood."""

    job_id: UUID
    job_number: str
    program: str
    exported_at: datetime
    exported_by: str
    device_id: str
    devices: Mapping[str, bytes]
    """The public keys of the devices that wrote the audit entries; the exporting one is among them."""
    chain_entry: int
    chain_hash: str
    records: Mapping[str, int]
    """How many records of each kind ``job.json`` holds, dead ones included."""
    audit_entries: int
    files: tuple[FileEntry, ...]
    absent: tuple[AbsentFile, ...]
    schema: str

    @property
    def public_key(self) -> bytes:
        """The key of the exporting device."""
        return self.devices[self.device_id]

    def to_bytes(self) -> bytes:
        """The canonical JSON that is signed."""
        return canonical(
            {
                "format": FORMAT,
                "version": FORMAT_VERSION,
                "schema": self.schema,
                "job": {"id": str(self.job_id), "number": self.job_number},
                "program": self.program,
                "exported_at": self.exported_at.isoformat(),
                "exported_by": self.exported_by,
                "device": self.device_id,
                "devices": {name: key.hex() for name, key in self.devices.items()},
                "chain": {"entry": self.chain_entry, "hash": self.chain_hash},
                "counts": {"records": dict(self.records), "audit_entries": self.audit_entries},
                "files": [entry.to_json() for entry in self.files],
                "absent": [entry.to_json() for entry in self.absent],
            }
        ).encode()


def read_manifest(data: bytes, where: str = MANIFEST) -> Manifest:
    """The inverse of :meth:`Manifest.to_bytes`; raises ``InvalidInput`` for anything else."""
    value = parse_object(where, data)
    if value.get("format") != FORMAT:
        raise InvalidInput(where, f"format is {value.get('format')!r}", FORMAT)
    version = value.get("version")
    if version != FORMAT_VERSION:
        raise InvalidInput(
            where,
            f"version {version!r} of the format is not known to this program; a newer one wrote it",
            f"version {FORMAT_VERSION}",
        )
    return _checked(where, lambda: _manifest(value))


def signature_bytes(manifest: bytes, device_id: str, public_key: bytes, signature: bytes) -> bytes:
    """``signature.json``: who signed which member with which key."""
    return (
        canonical(
            {
                "algorithm": ALGORITHM,
                "signed": MANIFEST,
                "signed_bytes": len(manifest),
                "device_id": device_id,
                "public_key": public_key.hex(),
                "signature": signature.hex(),
            }
        )
        + "\n"
    ).encode()


def read_signature(data: bytes, where: str = SIGNATURE) -> bytes:
    """The signature's bytes; raises ``InvalidInput``."""
    value = parse_object(where, data)
    return _checked(where, lambda: bytes.fromhex(value["signature"]))


def _manifest(value: Mapping[str, Any]) -> Manifest:
    manifest = Manifest(
        job_id=UUID(value["job"]["id"]),
        job_number=_text(value["job"]["number"]),
        program=_text(value["program"]),
        exported_at=datetime.fromisoformat(value["exported_at"]),
        exported_by=_text(value["exported_by"]),
        device_id=_text(value["device"]),
        devices={_text(name): _key(key) for name, key in value["devices"].items()},
        chain_entry=_count(value["chain"]["entry"]),
        chain_hash=_text(value["chain"]["hash"]),
        records={
            _text(kind): _count(number) for kind, number in value["counts"]["records"].items()
        },
        audit_entries=_count(value["counts"]["audit_entries"]),
        files=tuple(_file(entry) for entry in value["files"]),
        absent=tuple(
            AbsentFile(_text(entry["sha256"]), _text(entry["reason"]), _records(entry))
            for entry in value["absent"]
        ),
        schema=_text(value["schema"]),
    )
    if manifest.device_id not in manifest.devices:
        raise ValueError("the exporting device has no key")
    return manifest


def _key(value: str) -> bytes:
    key = bytes.fromhex(value)
    if len(key) != PUBLIC_KEY_BYTES:
        raise ValueError(f"a public key has {len(key)} bytes")
    return key


def _file(entry: Mapping[str, Any]) -> FileEntry:
    return FileEntry(
        name=_text(entry["name"]),
        sha256=_text(entry["sha256"]),
        size=_count(entry["size"]),
        media_type=_text(entry.get("media_type", "")),
        records=_records(entry),
    )


def _records(entry: Mapping[str, Any]) -> tuple[RecordRef, ...]:
    return tuple(
        RecordRef(_text(record["kind"]), UUID(record["id"])) for record in entry.get("records", ())
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not a text")
    return value


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(f"{value!r} is not a count")
    return value


def _checked(where: str, read: Callable[[], T]) -> T:
    try:
        return read()
    except KeyError as error:
        raise InvalidInput(where, f"{error} is missing") from None
    except (AttributeError, TypeError, ValueError) as error:
        raise InvalidInput(where, f"it is not what the format says: {error}") from None
