"""Routes: photos and documents by content hash, resumable."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Header, Path, Request, Response, status
from fastapi.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from app.wire.api import BlobState
from app.wire.sync import BlobCheck, BlobCheckAnswer
from cloud.api.context import IdentityDep, ServicesDep
from cloud.blobs.service import Chunk, Received

router = APIRouter(prefix="/v1/blobs", tags=["blobs"])
HashInPath = Annotated[str, Path(pattern=r"^[0-9a-f]{64}$")]


@router.post("/check")
def post_check(body: BlobCheck, who: IdentityDep, parts: ServicesDep) -> BlobCheckAnswer:
    """Which blobs the server has, has in part, wants."""
    return parts.blobs.check(who, body.sha256)


@router.head("/{sha256}", response_class=Response)
def head_blob(sha256: HashInPath, who: IdentityDep, parts: ServicesDep) -> Response:
    """How many bytes of a blob the server has, in ``Upload-Offset``."""
    return _answer(status.HTTP_200_OK, parts.blobs.status(who, sha256))


@router.patch(
    "/{sha256}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses={201: {"description": "Complete and checked"}},
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/partial-upload": {"schema": {"type": "string", "format": "binary"}}
            },
        }
    },
)
async def patch_blob(
    request: Request,
    sha256: HashInPath,
    upload_offset: Annotated[int, Header(ge=0)],
    upload_length: Annotated[int, Header(ge=1)],
    upload_media_type: Annotated[str, Header(max_length=64)],
    who: IdentityDep,
    parts: ServicesDep,
) -> Response:
    """Add bytes at ``Upload-Offset``; 204 when more are needed, 201 when complete."""
    content = await _read_what_comes(request)
    chunk = Chunk(sha256, upload_offset, upload_length, upload_media_type, content)
    received = await run_in_threadpool(parts.blobs.receive, who, chunk, parts.now_ms())
    complete = received.state is BlobState.COMPLETE
    return _answer(status.HTTP_201_CREATED if complete else status.HTTP_204_NO_CONTENT, received)


async def _read_what_comes(request: Request) -> bytes:
    """The body; of one that was cut off the part that arrived, so that nothing is sent twice."""
    content = bytearray()
    try:
        async for piece in request.stream():
            content += piece
    except ClientDisconnect:
        pass
    return bytes(content)


def _answer(code: int, received: Received) -> Response:
    complete = received.state is BlobState.COMPLETE
    headers = {
        "Upload-Offset": str(received.size_bytes),
        "Upload-Complete": "?1" if complete else "?0",
    }
    return Response(status_code=code, headers=headers)
