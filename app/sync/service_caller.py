"""Calling a service that an agent names: one GET without redirects, bounded in time and size."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.domain.errors import ErrorClass, ExternalError
from app.domain.phrases import phrase

if TYPE_CHECKING:  # it takes time to import, and most runs call no service
    import httpx

CONNECT_S = 10.0


class HttpServiceCaller:
    """Calls over HTTP; proxies of the environment are not used for addresses on this computer."""

    async def get(
        self, address: str, query: Mapping[str, str], max_bytes: int, timeout_s: float
    ) -> tuple[int, bytes]:
        """Status and body of a GET.

        Raises ``ExternalError``: NETWORK when there is no answer, TIMEOUT, RESOURCE for one that is too large. A
        redirect is given back as it is: an agent must not be led elsewhere.
        """
        import httpx

        host = httpx.URL(address).host
        try:
            async with (
                asyncio.timeout(timeout_s),
                httpx.AsyncClient(timeout=CONNECT_S, follow_redirects=False) as client,
                client.stream("GET", address, params=dict(query)) as answer,
            ):
                return answer.status_code, await _body(answer, max_bytes, host)
        except (TimeoutError, httpx.TimeoutException) as error:
            words = f"{host} did not answer within {timeout_s:g} s."
            raise ExternalError(ErrorClass.TIMEOUT, words) from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise ExternalError(
                ErrorClass.NETWORK, phrase("{host} cannot be reached.", host=host)
            ) from error


async def _body(answer: httpx.Response, max_bytes: int, host: str) -> bytes:
    body = bytearray()
    async for part in answer.aiter_bytes():
        body += part
        if len(body) > max_bytes:
            words = f"{host} answered with more than {max_bytes} bytes."
            raise ExternalError(ErrorClass.RESOURCE, words)
    return bytes(body)
