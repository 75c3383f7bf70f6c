"""What a message's bytes must be: the ``Content-Digest`` header (RFC 9530), the same on both sides.

TLS keeps bytes whole on the wire; this keeps them whole from program to program, through every proxy between.
"""

from __future__ import annotations

import base64
from hashlib import sha256

HEADER = "Content-Digest"


def content_digest(content: bytes) -> str:
    """The header's value for these bytes, as they go over the wire."""
    return _member(sha256(content).digest())


def says(header: str, digest: bytes) -> bool:
    """Whether the header names this SHA-256; other algorithms are not known."""
    return _member(digest) in (item.strip() for item in header.split(","))


def _member(digest: bytes) -> str:
    return f"sha-256=:{base64.b64encode(digest).decode()}:"
