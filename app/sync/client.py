"""The server's HTTP interface, typed.

Every method raises :class:`ServerRefusal` when the server says no and ``ExternalError`` (NETWORK,
TIMEOUT, UNKNOWN) when there is no usable answer. Neither messages nor ``repr`` contain the token.
"""

from __future__ import annotations

import asyncio
import gzip
import ipaddress
import json
from collections.abc import AsyncIterator
from hashlib import sha256
from types import TracebackType
from typing import Self, TypeVar
from uuid import UUID

import httpx
from pydantic import BaseModel, ValidationError

from app.domain.errors import ErrorClass, ExternalError, InvalidInput
from app.domain.phrases import phrase
from app.ports.sync_store import BlobToSend
from app.sync.errors import ServerRefusal, class_of_status
from app.wire.accounts import EnrolDevice, Me, RedeemSignIn, Refresh
from app.wire.api import (
    DeviceName,
    JobDetail,
    Problem,
    ProblemCode,
    Proof,
    SignedIn,
    SignIn,
)
from app.wire.digest import HEADER, content_digest, says
from app.wire.sync import (
    BlobCheck,
    BlobCheckAnswer,
    PullAnswer,
    PullRequest,
    PushAnswer,
    PushRequest,
)

T = TypeVar("T", bound=BaseModel)
DEADLINE_S = 60.0
SILENCE_S = 45.0
CONNECT_S = 10.0
GZIP_FROM_BYTES = 1024


class CloudClient:
    """A connection to one server; use as an async context manager.

    ``token`` is what signing in gave. ``deadline_s`` bounds each call as a whole. Only HTTPS
    addresses are taken, except on loopback.
    """

    def __init__(
        self, base_url: str, token: str | None = None, *, deadline_s: float = DEADLINE_S
    ) -> None:
        url = httpx.URL(base_url)
        local = _is_loopback(url.host)
        if url.scheme != "https" and not (url.scheme == "http" and local):
            raise InvalidInput(
                "server address",
                phrase("{base_url} is not safe", base_url=repr(base_url)),
                "https://...",
            )
        self.is_local = local
        """Whether the server is on this machine: bytes to it cost nothing."""
        self._token = token
        self._deadline_s = deadline_s
        self._http = httpx.AsyncClient(
            base_url=url,
            timeout=httpx.Timeout(deadline_s, connect=CONNECT_S),
            follow_redirects=False,
            trust_env=not local,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close every connection."""
        await self._http.aclose()

    async def sign_in(
        self,
        email: str,
        password: str,
        device_id: str,
        device_name: str,
        *,
        second_factor: str = "",
        device_key: str = "",
    ) -> SignedIn:
        """Begin a session; later calls use its token. With its public key (base64) the device can renew it."""
        device = DeviceName(id=device_id, name=device_name)
        try:
            body = SignIn(
                email=email,
                password=password,
                device=device,
                second_factor=second_factor,
                device_key=device_key,
            )
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            field = ".".join(str(part) for part in first["loc"])
            raise InvalidInput(field, "no account can have this one", first["msg"]) from None
        session = await self._post("/v1/auth/sign-in", body, SignedIn)
        self._token = session.token
        return session

    async def enrol(self, code: str, device_id: str, device_name: str, device_key: str) -> SignedIn:
        """Begin a session with a code that the office gave out; later calls use its token."""
        device = DeviceName(id=device_id, name=device_name)
        try:
            body = EnrolDevice(code=code.strip(), device=device, device_key=device_key)
        except ValidationError:
            raise InvalidInput(
                "code", "no code looks like this", "the code as it was given"
            ) from None
        return await self._begin("/v1/auth/enrol", body)

    async def redeem(
        self,
        code: str,
        verifier: str,
        device_id: str,
        device_name: str,
        device_key: str,
        second_factor: str = "",
    ) -> SignedIn:
        """Begin a session with what the browser brought; later calls use its token."""
        body = RedeemSignIn(
            code=code,
            verifier=verifier,
            second_factor=second_factor,
            device=DeviceName(id=device_id, name=device_name),
            device_key=device_key,
        )
        return await self._begin("/v1/auth/redeem", body)

    async def me(self) -> Me:
        """Who the session belongs to."""
        return _parse(await self._send("GET", "/v1/me"), Me)

    async def _begin(self, path: str, body: BaseModel) -> SignedIn:
        session = await self._post(path, body, SignedIn)
        self._token = session.token
        return session

    async def refresh(
        self, refresh_token: str, device_id: str, at_ms: int, signature: str
    ) -> SignedIn:
        """A new session for a refresh token that the device's key signed; later calls use its token."""
        body = Refresh(
            refresh_token=refresh_token, device=device_id, at_ms=at_ms, signature=signature
        )
        return await self._begin("/v1/auth/refresh", body)

    async def pokes(self) -> AsyncIterator[UUID | None]:
        """The job that changed, or ``None`` for anything, each time the server says so; ends when the server ends it.

        Raises as every method does; a server that gives no sign of life for 45 s counts as gone.
        """
        timeout = httpx.Timeout(CONNECT_S, read=SILENCE_S)
        headers = {"Authorization": f"Bearer {self._token}", "Accept": "text/event-stream"}
        try:
            async with self._http.stream(
                "GET", "/v1/events", headers=headers, timeout=timeout
            ) as answer:
                if not answer.is_success:
                    await answer.aread()
                    raise _refusal(answer)
                name = ""
                async for line in answer.aiter_lines():
                    key, _, value = line.partition(": ")
                    if key == "event":
                        name = value
                    elif key == "data" and name == "poke":
                        yield _job_in(value)
        except httpx.RequestError as error:
            raise _unreachable(error) from error

    async def sign_out(self) -> None:
        """End the session; the token is worth nothing afterwards."""
        await self._send("POST", "/v1/auth/sign-out")
        self._token = None

    async def push(self, request: PushRequest) -> PushAnswer:
        """Send operations."""
        return await self._post("/v1/sync/push", request, PushAnswer)

    async def pull(self, request: PullRequest) -> PullAnswer:
        """Fetch what changed."""
        return await self._post("/v1/sync/pull", request, PullAnswer)

    async def check_blobs(self, hashes: list[str]) -> BlobCheckAnswer:
        """Ask which blobs the server has."""
        return await self._post("/v1/blobs/check", BlobCheck(sha256=hashes), BlobCheckAnswer)

    async def send_chunk(self, blob: BlobToSend, offset: int, content: bytes) -> bool:
        """Send a piece of a blob; whether the blob is complete and checked now."""
        headers = {
            "Content-Type": "application/partial-upload",
            "Upload-Offset": str(offset),
            "Upload-Length": str(blob.size_bytes),
            "Upload-Media-Type": blob.media_type,
        }
        answer = await self._send("PATCH", f"/v1/blobs/{blob.sha256}", content, headers)
        return answer.status_code == httpx.codes.CREATED

    async def job(self, job_id: UUID) -> JobDetail:
        """A job as the office sees it."""
        return _parse(await self._send("GET", f"/v1/jobs/{job_id}"), JobDetail)

    async def proof(self, job_id: UUID) -> Proof:
        """What the server holds of a job, hash by hash."""
        return _parse(await self._send("GET", f"/v1/jobs/{job_id}/proof"), Proof)

    async def _post(self, path: str, body: BaseModel, answer_type: type[T]) -> T:
        content = body.model_dump_json(by_alias=True, exclude_defaults=True).encode()
        headers = {"Content-Type": "application/json"}
        if len(content) >= GZIP_FROM_BYTES:
            content = gzip.compress(content, compresslevel=3)
            headers["Content-Encoding"] = "gzip"
        return _parse(await self._send("POST", path, content, headers), answer_type)

    async def _send(
        self,
        method: str,
        path: str,
        content: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> httpx.Response:
        headers = dict(headers or {})
        if content is not None:
            headers[HEADER] = content_digest(content)
        if self._token is not None:
            headers["Authorization"] = f"Bearer {self._token}"
        try:
            async with asyncio.timeout(self._deadline_s):
                answer = await self._http.request(method, path, content=content, headers=headers)
        except (TimeoutError, httpx.TimeoutException) as error:
            raise ExternalError(
                ErrorClass.TIMEOUT,
                phrase(
                    "The server did not answer within {limit:g} s.",
                    limit=self._deadline_s,
                ),
            ) from error
        except httpx.RequestError as error:
            raise _unreachable(error) from error
        if not answer.is_success:
            raise _refusal(answer)
        return answer


def _parse(answer: httpx.Response, answer_type: type[T]) -> T:
    if not _is_whole(answer):
        raise ExternalError(ErrorClass.NETWORK, "The server's answer was damaged on the way.")
    try:
        return answer_type.model_validate_json(answer.content)
    except ValidationError as error:
        raise ExternalError(
            ErrorClass.UNKNOWN,
            phrase("The server's answer is not a {error}.", error=answer_type.__name__),
        ) from error


def _unreachable(error: httpx.RequestError) -> ExternalError:
    if isinstance(error, httpx.ConnectError):
        return ExternalError(ErrorClass.NETWORK, "The server cannot be reached.")
    return ExternalError(ErrorClass.NETWORK, "The connection to the server broke off.")


def _refusal(answer: httpx.Response) -> ExternalError:
    retry_after = answer.headers.get("Retry-After", "")
    retry_after_s = float(retry_after) if retry_after.isdigit() else None
    try:
        problem = Problem.model_validate_json(answer.content) if _is_whole(answer) else None
    except ValidationError:
        problem = None
    if problem is None:
        return ExternalError(
            class_of_status(answer.status_code),
            phrase(
                "The server answered {status_code} {reason_phrase}.",
                status_code=answer.status_code,
                reason_phrase=answer.reason_phrase,
            ),
            retry_after_s,
        )
    return ServerRefusal(problem, retry_after_s)


def _job_in(data: str) -> UUID | None:
    """The job that a poke names; what cannot be read is taken for any job, for a poke carries no truth."""
    try:
        job = json.loads(data).get("job")
        return UUID(job) if job else None
    except (ValueError, AttributeError, TypeError):
        return None


def _is_whole(answer: httpx.Response) -> bool:
    """Whether the answer is what its digest says; one without a digest is not from our server as it left it."""
    header = answer.headers.get(HEADER)
    return header is not None and says(header, sha256(answer.content).digest())


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_device_revoked(error: ExternalError, device_id: str) -> bool:
    """Whether the server says that the office took this very device out of use."""
    return (
        isinstance(error, ServerRefusal)
        and error.code is ProblemCode.DEVICE_REVOKED
        and error.problem.device == device_id
    )
