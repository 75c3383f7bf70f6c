"""A thread of the server that does the same work again and again: send mail, send webhooks, scan files."""

from __future__ import annotations

import threading
from collections.abc import Callable

import structlog
from sqlalchemy.exc import SQLAlchemyError

log = structlog.get_logger(__name__)


class RepeatedWork:
    """Does ``work`` every ``every_s`` seconds until it is stopped; several processes may each have one.

    A database that does not answer and a fault in one round only put the work off to the next one.
    """

    def __init__(self, name: str, every_s: float, work: Callable[[], object]) -> None:
        self._name = name
        self._every_s = every_s
        self._work = work
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @property
    def stopping(self) -> bool:
        """Whether a long round should end after the piece at hand."""
        return self._stopped.is_set()

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the round at hand and end; also one that never began."""
        self._stopped.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._stopped.wait(self._every_s):
            try:
                self._work()
            except SQLAlchemyError as error:
                log.warning(
                    "work waits, the database did not answer",
                    work=self._name, error=type(error).__name__,
                )  # fmt: skip
            except Exception:
                log.exception("a round of work failed and is tried again", work=self._name)
