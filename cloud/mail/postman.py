"""The thread that sends waiting mail while the server runs."""

from __future__ import annotations

from collections.abc import Callable

from cloud.auth.server_key import ServerKey
from cloud.mail.letters import send_letters
from cloud.mail.outbox import Mail, send_waiting
from cloud.mail.sending import MailFolder, MailServer
from cloud.repeated_work import RepeatedWork
from cloud.settings import Settings
from cloud.storage.database import Database

LOOK_EVERY_S = 5.0


def sender_of(settings: Settings) -> Callable[[Mail], None] | None:
    """How mail leaves this server; None when nothing was said about it."""
    if settings.mail_server:
        return MailServer.parse(settings.mail_server, settings.mail_sender)
    if settings.mail_folder is not None:
        return MailFolder(settings.mail_folder, settings.mail_sender)
    return None


class Postman:
    """Looks for waiting mail until it is stopped; several processes may each have one."""

    def __init__(
        self,
        database: Database,
        key: ServerKey,
        send: Callable[[Mail], None],
        now_ms: Callable[[], int],
    ) -> None:
        self._database = database
        self._key = key
        self._send = send
        self._now_ms = now_ms
        self._thread = RepeatedWork("postman", LOOK_EVERY_S, self._round)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the mail at hand and end."""
        self._thread.stop()

    def _round(self) -> None:
        send_waiting(self._database, self._key, self._send, self._now_ms())
        send_letters(self._database, self._key, self._send, self._now_ms())
