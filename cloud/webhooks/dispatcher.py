"""The thread that makes and sends webhook messages while the server runs; several processes may each have one."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from cloud.auth.server_key import ServerKey
from cloud.repeated_work import RepeatedWork
from cloud.storage.database import Database
from cloud.webhooks.outbox import PAGE, claim, collect, forget_old, send
from cloud.webhooks.sending import Sender

LOOK_EVERY_S = 0.5
CLEAN_EVERY = 7200
SIDE_BY_SIDE = 4


class Dispatcher:
    """Looks for events and for messages that are due until it is stopped."""

    def __init__(
        self,
        database: Database,
        key: ServerKey,
        sender: Sender,
        now_ms: Callable[[], int],
        look_every_s: float = LOOK_EVERY_S,
    ) -> None:
        self._database = database
        self._key = key
        self._sender = sender
        self._now_ms = now_ms
        self._rounds = 0
        self._pool = ThreadPoolExecutor(SIDE_BY_SIDE, "webhook")
        self._thread = RepeatedWork("webhooks", look_every_s, self._round)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the messages at hand and end."""
        self._thread.stop()
        self._pool.shutdown()

    def _round(self) -> None:
        self._deliver()
        if self._rounds % CLEAN_EVERY == 0:
            forget_old(self._database, self._now_ms())
        self._rounds += 1

    def _deliver(self) -> None:
        while collect(self._database, self._now_ms()) == PAGE:
            pass
        while not self._thread.stopping:
            due = claim(self._database, self._key, self._now_ms())
            if not due:
                return
            sending = [
                self._pool.submit(send, self._database, self._sender, one, self._now_ms())
                for one in due
            ]
            for one in sending:
                one.result()
