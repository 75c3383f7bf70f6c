"""Discovery by advertisement, the same for every Bluetooth family."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from devices.radio import Advert, Radio


async def found_adverts(
    radio: Radio, wanted: Callable[[Advert], bool], timeout_s: float
) -> AsyncIterator[Advert]:
    """The first wanted advertisement of each address that comes within the time, as it comes."""
    loop = asyncio.get_running_loop()
    heard: asyncio.Queue[Advert] = asyncio.Queue()
    seen: set[str] = set()

    def take(advert: Advert) -> None:
        if advert.address not in seen and wanted(advert):
            seen.add(advert.address)
            heard.put_nowait(advert)

    until = loop.time() + timeout_s
    async with radio.listen(take):
        while (left_s := until - loop.time()) > 0:
            try:
                yield await asyncio.wait_for(heard.get(), left_s)
            except TimeoutError:
                return
