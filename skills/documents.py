"""What the skills that build documents give back."""

from __future__ import annotations

from typing import Any

from app.domain.records import Document


def built(document: Document) -> dict[str, Any]:
    """A document's identity and proof: id, title, revision, hash and size."""
    return {
        "document_id": str(document.id),
        "title": document.title,
        "revision": document.revision,
        "sha256": document.sha256,
        "size_bytes": document.size_bytes,
    }
