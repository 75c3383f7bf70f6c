"""Whether the members of a job file are those that the signed manifest lists."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from app.domain.errors import InvalidInput
from app.jobfile import layout
from app.jobfile.container_reader import Container, printable
from app.jobfile.findings import Problem
from app.jobfile.manifest import Manifest, read_signature, signature_bytes
from app.jobfile.signing import fingerprint, public_key_pem, signature_holds

T = TypeVar("T")
MAX_TEXT_BYTES = 512 * 1024 * 1024
_ORIGIN_MEMBER = re.compile(rf"{layout.ORIGIN}([1-9][0-9]{{0,3}})/[^/]+")
_REQUIRED = (
    layout.README, layout.VERIFIER, layout.SCHEMA, layout.JOB, layout.READINGS, layout.AIR,
    layout.AUDIT, layout.FEED, layout.DEVICE_KEY, layout.CHECKSUMS,
)  # fmt: skip


class MemberReader:
    """Reads members and adds what cannot be read to ``problems``; each content is hashed once."""

    def __init__(self, container: Container, problems: list[Problem]) -> None:
        self.container = container
        self._problems = problems
        self._hashes: dict[str, tuple[str, int]] = {}

    def read(self, name: str, parse: Callable[[bytes], T]) -> T | None:
        """What ``parse`` makes of a member; ``None`` when it is missing or ``parse`` refuses it."""
        if name not in self.container.members:
            self._problems.append(Problem(name, "it is missing"))
            return None
        try:
            return parse(self.container.read(name, MAX_TEXT_BYTES))
        except InvalidInput as error:
            hint = f"; allowed: {error.allowed}" if error.allowed else ""
            self._problems.append(Problem(name, f"{error.problem}{hint}"))
            return None

    def bytes(self, name: str) -> bytes | None:
        """A member as it is."""
        return self.read(name, lambda data: data)

    def sha256(self, name: str) -> str:
        """The SHA-256 of a member that is there."""
        return self._hashed(name)[0]

    def crc32(self, name: str) -> int:
        """The checksum that the container should have for a member."""
        return self._hashed(name)[1]

    def _hashed(self, name: str) -> tuple[str, int]:
        if name not in self._hashes:
            digest, crc32 = hashlib.sha256(), 0
            for piece in self.container.chunks(name):
                digest.update(piece)
                crc32 = zlib.crc32(piece, crc32)
            self._hashes[name] = digest.hexdigest(), crc32
        return self._hashes[name]


def check_signature(reader: MemberReader, prefix: str, manifest: Manifest) -> list[Problem]:
    """The signature under the manifest in the folder ``prefix``, in both of its forms."""
    problems: list[Problem] = []
    content = reader.bytes(prefix + layout.MANIFEST) or b""
    raw = reader.bytes(prefix + layout.MANIFEST_SIGNATURE)
    named = reader.bytes(prefix + layout.SIGNATURE)
    key = manifest.public_key
    if manifest.to_bytes() != content:
        problems.append(Problem(prefix + layout.MANIFEST, "it is not in canonical form"))
    if raw is not None and not signature_holds(key, raw, content):
        problems.append(
            Problem(
                prefix + layout.MANIFEST_SIGNATURE,
                f"the manifest's key did not sign {prefix}{layout.MANIFEST}: one of the two was changed",
            )
        )
    if named is None:
        return problems
    signature = reader.read(prefix + layout.SIGNATURE, read_signature)
    if signature is None:
        return problems
    where = prefix + layout.SIGNATURE
    if signature_bytes(content, manifest.device_id, key, signature) != named:
        what = "device, key or length are not those of the manifest: it was changed or another key signed"
        problems.append(Problem(where, what))
    if not signature_holds(key, signature, content):
        problems.append(Problem(where, "the signature does not hold for the manifest"))
    return problems


def check_key(manifest: Manifest, expected_key: str | None) -> Iterator[Problem]:
    """Whether the key that signed is the expected one: a fingerprint, or the key's hexadecimal digits."""
    known = {fingerprint(manifest.public_key).replace(" ", ""), manifest.public_key.hex()}
    if expected_key is not None and "".join(expected_key.split()).lower() not in known:
        yield Problem(layout.SIGNATURE, "another key than the expected one signed the file")


def check_members(reader: MemberReader, manifest: Manifest) -> Iterator[Problem]:
    """Members against the manifest: missing, unlisted, moved, changed."""
    members = reader.container.members
    listed = [entry.name for entry in manifest.files]
    for name, count in Counter(listed).items():
        if count > 1:
            yield Problem(layout.MANIFEST, f"{printable(name)} is listed {count} times")
    for name in _REQUIRED:
        if name not in listed:
            yield Problem(layout.MANIFEST, f"{name} is not listed")
    for name in members:
        if name not in listed and name not in layout.UNLISTED:
            yield Problem(name, "it is not in the manifest: it was added or renamed")
        if name.startswith(layout.ORIGIN) and not _ORIGIN_MEMBER.fullmatch(name):
            yield Problem(name, f"{layout.ORIGIN} holds numbered folders only")
    changed = set()
    for entry in manifest.files:
        found = members.get(entry.name)
        if found is None:
            what = "it is in the manifest but not in the file: it was removed or renamed"
            yield Problem(printable(entry.name), what)
        elif found.size != entry.size:
            changed.add(entry.name)
            what = f"it has {found.size} bytes instead of {entry.size}: it was changed"
            yield Problem(entry.name, what)
        elif reader.sha256(entry.name) != entry.sha256:
            changed.add(entry.name)
            yield Problem(entry.name, "its SHA-256 is not that of the manifest: it was changed")
    for name, member in members.items():
        if name not in changed and reader.crc32(name) != member.crc32:
            yield Problem(name, "the container's checksum is not that of its bytes")
    yield from _order([*listed, *layout.UNLISTED], list(members))


def _order(wanted: Sequence[str], present: Sequence[str]) -> Iterator[Problem]:
    both = set(wanted) & set(present)
    expected = [name for name in wanted if name in both]
    actual = [name for name in present if name in both]
    for right, name in zip(expected, actual, strict=False):
        if right != name:
            yield Problem(
                name, f"it stands where {printable(right)} belongs: the order was changed"
            )
            return


def check_derived(reader: MemberReader, manifest: Manifest) -> Iterator[Problem]:
    """Members that say again what the manifest says."""
    key = reader.bytes(layout.DEVICE_KEY)
    if key is not None and key != public_key_pem(manifest.public_key):
        yield Problem(layout.DEVICE_KEY, "it is not the key of the manifest")
    sums = reader.bytes(layout.CHECKSUMS)
    wanted = "".join(
        f"{entry.sha256}  {entry.name}\n"
        for entry in manifest.files
        if entry.name != layout.CHECKSUMS
    )
    if sums is not None and sums != wanted.encode():
        yield Problem(layout.CHECKSUMS, "its hashes are not those of the manifest")


def origin_prefixes(container: Container) -> list[str]:
    """The folders with the proofs of earlier job files, the latest first: ``origin/1/``, ``origin/2/``…"""
    numbers = {int(match[1]) for match in map(_ORIGIN_MEMBER.fullmatch, container.members) if match}
    return [f"{layout.ORIGIN}{number}/" for number in sorted(numbers)]
