"""Routes: the photos and documents of a job, for the office.

Originals are only ever downloads, whatever they are; a browser shows nothing but what was decoded and written anew.
"""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response
from fastapi.responses import StreamingResponse

from app.wire.api import ProblemCode
from cloud.api.context import IdentityDep, ServicesDep
from cloud.blobs.rendition import MEDIA_TYPES, Edge
from cloud.office.files import JobFile, find_file
from cloud.problems import Refusal, not_found

router = APIRouter(prefix="/v1/jobs", tags=["files"])
HashInPath = Annotated[str, Path(pattern=r"^[0-9a-f]{64}$")]
ALONE = "sandbox; default-src 'none'; frame-ancestors 'none'"
ENDINGS = {
    "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "application/pdf": "pdf",
    "application/zip": "zip", "application/json": "json", "text/csv": "csv", "audio/mp4": "m4a",
    "audio/wav": "wav",
}  # fmt: skip


@router.get(
    "/{job_id}/files/{sha256}",
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {}}}},
)
def get_file(job_id: UUID, sha256: HashInPath, who: IdentityDep, parts: ServicesDep) -> Response:
    """The original bytes of a photo or document, as a download."""
    with parts.seen_by(who).read() as connection:
        file = find_file(connection, who, job_id, sha256, scanned=parts.settings.clamd is not None)
    if not parts.files.has(who.tenant_id, sha256):
        raise not_found("file of this job")
    return StreamingResponse(
        parts.files.pieces(who.tenant_id, sha256),
        media_type="application/octet-stream",
        headers={
            "Content-Disposition": f'attachment; filename="{_name(file)}"',
            "Content-Length": str(file.size_bytes),
            "Content-Security-Policy": ALONE,
        },
    )


@router.get(
    "/{job_id}/files/{sha256}/rendition",
    response_class=Response,
    responses={200: {"content": {"image/jpeg": {}}}},
)
def get_rendition(
    job_id: UUID,
    sha256: HashInPath,
    who: IdentityDep,
    parts: ServicesDep,
    edge: Annotated[Edge, Query(description="Longest side in pixels.")] = Edge.LIST,
) -> Response:
    """A photo for looking at: decoded and written anew as JPEG, without its metadata."""
    with parts.seen_by(who).read() as connection:
        file = find_file(connection, who, job_id, sha256, scanned=parts.settings.clamd is not None)
    if file.media_type not in MEDIA_TYPES:
        raise Refusal(
            422, ProblemCode.UNSUPPORTED_MEDIA, f"A file of {file.media_type} has no rendition."
        )
    if not parts.files.has(who.tenant_id, sha256):
        raise not_found("file of this job")
    content = parts.renderer.rendition(who.tenant_id, sha256, edge)
    return Response(content, media_type="image/jpeg", headers={"Content-Security-Policy": ALONE})


def _name(file: JobFile) -> str:
    return f"{file.sha256[:16]}.{ENDINGS.get(file.media_type, 'bin')}"
