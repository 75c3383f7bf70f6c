"""What a device hears of a stream of events, also when it is damaged or cut."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import pytest

from app.domain.errors import ErrorClass, ExternalError
from app.sync.client import CloudClient
from app.wire.digest import content_digest

JOB = UUID(int=7)
HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


@asynccontextmanager
async def speaking(answer: str) -> AsyncIterator[CloudClient]:
    """A client of a server that gives this answer to whatever it is asked, and hangs up."""

    async def on_connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer.encode())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(on_connection, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, CloudClient(f"http://127.0.0.1:{port}", "token") as client:
        yield client


async def test_each_poke_names_its_job_and_what_cannot_be_read_is_any_job() -> None:
    events = (
        f'retry: 5000\nevent: poke\ndata: {{}}\n\n:\n\nevent: poke\ndata: {{"job":"{JOB}","head":3}}\n\n'
        'event: poke\ndata: {"job":"x"}\n\nevent: poke\ndata: [\n\nevent: poke\ndata: 5\n\n'
        'event: end\ndata: {"code":"TOKEN_EXPIRED"}\n\n'
    )
    async with speaking(HEAD + events) as client:
        assert [job async for job in client.pokes()] == [None, JOB, None, None, None]


async def test_a_refusal_of_the_stream_is_told() -> None:
    body = '{"title":"x","status":401,"detail":"The session is over.","code":"TOKEN_EXPIRED"}'
    head = (
        "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/problem+json\r\n"
        f"Content-Digest: {content_digest(body.encode())}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    async with speaking(head + body) as client:
        with pytest.raises(ExternalError, match="The session is over") as caught:
            await anext(client.pokes())
    assert caught.value.error_class is ErrorClass.AUTH


@pytest.mark.parametrize(
    "answer", ["", "HTTP/1.1 2", "nonsense\r\n\r\n", HEAD[:-2] + "x: \x00\r\n\r\n"]
)
async def test_what_is_no_answer_is_an_outage(answer: str) -> None:
    async with speaking(answer) as client:
        with pytest.raises(ExternalError) as caught:
            await anext(client.pokes())
    assert caught.value.error_class is ErrorClass.NETWORK


async def test_an_answer_without_its_digest_is_not_taken() -> None:
    body = '{"have":[],"partial":{},"want":[]}'
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    digest = f"Content-Digest: {content_digest(body.encode())}\r\n"
    async with speaking(head + digest + "\r\n" + body) as client:
        assert (await client.check_blobs([])).have == []
    async with speaking(head + digest + "\r\n" + body.replace("w", "v")) as client:
        with pytest.raises(ExternalError, match="damaged on the way"):
            await client.check_blobs([])
    async with speaking(head + "\r\n" + body) as client:
        with pytest.raises(ExternalError, match="damaged on the way"):
            await client.check_blobs([])
