"""The thread that makes and sends webhook messages while the server runs; several processes may each have one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import structlog
from sqlalchemy.exc import SQLAlchemyError

from cloud.auth.server_key import ServerKey
from cloud.storage.database import Database
from cloud.webhooks.outbox import PAGE, claim, collect, forget_old, send
from cloud.webhooks.sending import Sender

LOOK_EVERY_S = 0.5
CLEAN_EVERY = 7200
SIDE_BY_SIDE = 4
log = structlog.get_logger(__name__)


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
        self._look_every_s = look_every_s
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="webhooks", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the messages at hand and end."""
        self._stopped.set()
        self._thread.join()

    def _run(self) -> None:
        rounds = 0
        with ThreadPoolExecutor(SIDE_BY_SIDE, "webhook") as pool:
            while not self._stopped.wait(self._look_every_s):
                try:
                    self._round(pool)
                    if rounds % CLEAN_EVERY == 0:
                        forget_old(self._database, self._now_ms())
                    rounds += 1
                except SQLAlchemyError as error:
                    log.warning(
                        "webhooks wait, the database did not answer", error=type(error).__name__
                    )

    def _round(self, pool: ThreadPoolExecutor) -> None:
        while collect(self._database, self._now_ms()) == PAGE:
            pass
        while not self._stopped.is_set():
            due = claim(self._database, self._key, self._now_ms())
            if not due:
                return
            sending = [
                pool.submit(send, self._database, self._sender, one, self._now_ms()) for one in due
            ]
            for one in sending:
                one.result()
