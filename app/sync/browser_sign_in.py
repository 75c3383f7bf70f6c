"""Signing in through the system's browser: the app waits on a loopback address for the code (RFC 8252 §7.3, RFC 7636).

The code is worth nothing without the verifier, which never leaves this process before the code is exchanged.
"""

from __future__ import annotations

import asyncio
import base64
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import parse_qs, quote, urlsplit

from app.domain.errors import ErrorClass, ExternalError

WAIT_S = 300.0
PATH = "/signed-in"
_LONGEST_LINE = 4096
_PAGE = (
    b"<!doctype html><html lang=en><meta charset=utf-8><title>RestoreAssist</title>"
    b"<p>You can close this window and go back to RestoreAssist.</p></html>"
)


@dataclass(frozen=True, slots=True)
class Proof:
    """A secret and its S256 challenge."""

    verifier: str
    challenge: str

    @classmethod
    def new(cls) -> Proof:
        """One that nobody else has."""
        verifier = secrets.token_urlsafe(48)
        digest = sha256(verifier.encode()).digest()
        return cls(verifier, base64.urlsafe_b64encode(digest).decode().rstrip("="))


@asynccontextmanager
async def code_from_browser(
    server: str, provider: str, proof: Proof, open_url: Callable[[str], bool]
) -> AsyncIterator[asyncio.Future[str]]:
    """The code that the browser will bring; ``open_url`` shows the provider's page.

    Raises ``ExternalError`` when there is no browser to show it.
    """
    brought: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def on_request(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            line = await asyncio.wait_for(reader.readline(), 10)
            code = _code_in(line)
            status = b"200 OK" if code else b"404 Not Found"
            writer.write(
                b"HTTP/1.1 " + status + b"\r\nContent-Type: text/html; charset=utf-8\r\n"
                b"Cache-Control: no-store\r\nConnection: close\r\n\r\n" + (_PAGE if code else b"")
            )
            await writer.drain()
            if code and not brought.done():
                brought.set_result(code)
        except (TimeoutError, ValueError, ConnectionError):
            return
        finally:
            writer.close()

    listening = await asyncio.start_server(on_request, "127.0.0.1", 0, limit=_LONGEST_LINE)
    port = listening.sockets[0].getsockname()[1]
    url = (
        f"{server.rstrip('/')}/v1/oidc/{quote(provider, safe='')}/start"
        f"?port={port}&challenge={proof.challenge}"
    )
    try:
        if not await asyncio.to_thread(open_url, url):
            raise ExternalError(
                ErrorClass.UNKNOWN, "No browser could be opened. Sign in with the password."
            )
        yield brought
    finally:
        listening.close()


async def wait_for_code(brought: asyncio.Future[str], wait_s: float = WAIT_S) -> str:
    """The code; raises ``ExternalError`` when nobody signed in within the time."""
    try:
        return await asyncio.wait_for(brought, wait_s)
    except TimeoutError:
        raise ExternalError(
            ErrorClass.TIMEOUT, "Nobody signed in in the browser. Begin again."
        ) from None


def _code_in(line: bytes) -> str:
    parts = line.decode("ascii", "replace").split(" ")
    if len(parts) != 3 or parts[0] != "GET":
        return ""
    target = urlsplit(parts[1])
    codes = parse_qs(target.query).get("code", [])
    return codes[0] if target.path == PATH and len(codes) == 1 else ""
