"""Packing job files by hand: what somebody would do who wants to change one."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.jobfile import layout
from app.jobfile.container import ContainerWriter
from app.jobfile.container_reader import open_container
from app.jobfile.manifest import signature_bytes
from app.jobfile.signing import public_key_pem
from app.jobfile.verification import Examination, examine
from app.jobsync.ops import canonical

Members = list[tuple[str, bytes]]


def unpack(path: Path) -> Members:
    """The members in their order."""
    with path.open("rb") as file:
        container = open_container(file)
        return [(name, b"".join(container.chunks(name))) for name in container.members]


def pack(members: Iterable[tuple[str, bytes]]) -> bytes:
    """A canonical container of the members."""
    buffer = io.BytesIO()
    writer = ContainerWriter(buffer)
    for name, content in members:
        writer.add(name, [content])
    writer.finish()
    return buffer.getvalue()


def check(data: bytes, expected_key: str | None = None) -> Examination:
    """What the verification finds in a file of these bytes."""
    return examine(open_container(io.BytesIO(data)), expected_key=expected_key)


def places(data: bytes) -> set[str]:
    """Where problems are found."""
    return {problem.where for problem in check(data).problems}


def signed_anew(members: Members, key: Ed25519PrivateKey) -> bytes:
    """The members under a manifest made anew and signed by another key: hashes, sizes and sums are right again."""
    public = key.public_key().public_bytes_raw()
    contents = dict(members)
    manifest: dict[str, Any] = json.loads(contents[layout.MANIFEST])
    manifest["devices"][manifest["device"]] = public.hex()
    contents[layout.DEVICE_KEY] = public_key_pem(public)
    sums = ""
    for entry in manifest["files"]:
        if entry["name"] == layout.CHECKSUMS:
            contents[layout.CHECKSUMS] = sums.encode()
        content = contents[entry["name"]]
        entry["sha256"], entry["size"] = hashlib.sha256(content).hexdigest(), len(content)
        sums += f"{entry['sha256']}  {entry['name']}\n"
    signed = canonical(manifest).encode()
    signature = key.sign(signed)
    contents[layout.MANIFEST] = signed
    contents[layout.MANIFEST_SIGNATURE] = signature
    contents[layout.SIGNATURE] = signature_bytes(signed, manifest["device"], public, signature)
    return pack((name, contents[name]) for name, _ in members)
