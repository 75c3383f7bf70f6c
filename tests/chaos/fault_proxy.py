"""A TCP proxy on loopback that treats connections as a bad network does."""

from __future__ import annotations

import asyncio
import contextlib
import random
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

BLOCK = 4096
HALF_OPEN_S = 30.0


class Fault(StrEnum):
    """What happens to a connection."""

    NONE = "none"
    REFUSED = "refused"
    CUT_REQUEST = "cut request"
    LOST_ANSWER = "lost answer"
    CUT_ANSWER = "cut answer"
    CORRUPT_REQUEST = "corrupt request"
    CORRUPT_ANSWER = "corrupt answer"
    HALF_OPEN = "half open"
    SLOW = "slow"


FAULTS = tuple(fault for fault in Fault if fault is not Fault.NONE)


class FaultProxy:
    """Passes connections on to ``target_port``; ``part`` of them meet a fault while ``stormy``."""

    def __init__(self, target_port: int, seed: int, part: float) -> None:
        self.target_port = target_port
        self.stormy = True
        self.met: Counter[Fault] = Counter()
        self.port = 0
        self._random = random.Random(seed)
        self._part = part
        self._deck: list[Fault] = []

    def pick(self) -> Fault:
        """The fate of the next connection."""
        bad = self.stormy and self._random.random() < self._part
        fault = self._next_fault() if bad else Fault.NONE
        self.met[fault] += 1
        return fault

    def _next_fault(self) -> Fault:
        """The faults in an order of chance, each as often as any other."""
        if not self._deck:
            self._deck = self._random.sample(FAULTS, len(FAULTS))
        return self._deck.pop()

    async def serve(self, ready: threading.Event, ended: asyncio.Event) -> None:
        """Listen until ``ended``."""
        server = await asyncio.start_server(self._on_connection, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        async with server:
            await ended.wait()

    async def _on_connection(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        fault = self.pick()
        # A cancelled handler would be reported as a fault of the server's callback.
        with contextlib.suppress(OSError, asyncio.CancelledError):
            if fault is Fault.HALF_OPEN:
                await asyncio.sleep(HALF_OPEN_S)
            elif fault is not Fault.REFUSED:
                await self._pass_on(fault, reader, writer)
        writer.transport.abort()

    async def _pass_on(
        self, fault: Fault, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        there, out = await asyncio.open_connection("127.0.0.1", self.target_port)
        cut_after = self._random.randrange(1, 3000)
        ways = [
            asyncio.create_task(
                self._copy(reader, out, fault, Fault.CUT_REQUEST, Fault.CORRUPT_REQUEST, cut_after)
            ),
            asyncio.create_task(
                self._copy(there, writer, fault, Fault.CUT_ANSWER, Fault.CORRUPT_ANSWER, cut_after)
            ),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            out.transport.abort()

    async def _copy(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        fault: Fault,
        cut: Fault,
        corrupt: Fault,
        cut_after: int,
    ) -> None:
        """One way; returning from it ends the connection."""
        passed = 0
        while content := await reader.read(BLOCK):
            if fault is Fault.LOST_ANSWER and cut is Fault.CUT_ANSWER:
                return
            if fault is Fault.SLOW:
                await asyncio.sleep(0.05)
            if fault is corrupt and passed + len(content) > cut_after >= passed:
                changed = bytearray(content)
                changed[cut_after - passed] ^= 1 << self._random.randrange(8)
                content = bytes(changed)
            if fault is cut and passed + len(content) > cut_after:
                writer.write(content[: max(0, cut_after - passed)])
                await writer.drain()
                return
            passed += len(content)
            writer.write(content)
            await writer.drain()


@contextmanager
def fault_proxy(target_port: int, seed: int, part: float) -> Iterator[FaultProxy]:
    """A running proxy on a thread of its own."""
    proxy = FaultProxy(target_port, seed, part)
    ready, loop = threading.Event(), asyncio.new_event_loop()
    ended = asyncio.Event()
    thread = threading.Thread(
        target=loop.run_until_complete, args=(proxy.serve(ready, ended),), name="fault proxy"
    )
    thread.start()
    ready.wait()
    try:
        yield proxy
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
