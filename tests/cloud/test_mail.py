"""Mail leaves through a real SMTP conversation, waits while it cannot, and is never kept in the clear."""

from __future__ import annotations

import email
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from app.domain.errors import InvalidInput
from cloud.auth.accounts import ensure_tenant
from cloud.auth.server_key import ServerKey
from cloud.mail.outbox import FIRST_DELAY_MS, GIVE_UP_AFTER_MS, Mail, queue_mail, send_waiting
from cloud.mail.sending import MailFolder, MailServer
from cloud.storage.account_tables import mail_outbox
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from tests.cloud.mail_server import SmtpServer

LETTER = Mail("ana@example.org", "Schlüssel", "Open https://x/account/verify#secret-code\n")


@pytest.fixture
def smtp() -> Iterator[SmtpServer]:
    """A mail server on loopback."""
    with SmtpServer() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def key() -> ServerKey:
    """The server's key."""
    return ServerKey.new()


@pytest.fixture
def database(database_url: str, key: ServerKey) -> Iterator[Database]:
    """A database with one waiting mail."""
    database = Database(database_url)
    migrate(database)
    with database.write() as connection:
        tenant = ensure_tenant(connection, "Company", 1)
        queue_mail(connection, key, tenant, LETTER, 1000)
    yield database
    database.close()


def waiting(database: Database) -> int:
    """How many mails wait."""
    with database.read() as connection:
        return len(connection.execute(select(mail_outbox)).all())


def test_a_mail_goes_out_once(database: Database, key: ServerKey, smtp: SmtpServer) -> None:
    send = MailServer.parse(f"smtp://127.0.0.1:{smtp.server_address[1]}", "RA <ra@example.org>")
    assert send_waiting(database, key, send, 1000) == 1
    assert send_waiting(database, key, send, 1000) == 0
    [content] = smtp.messages
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert (message["To"], message["Subject"]) == (LETTER.to, LETTER.subject)
    assert message.get_content().replace("\r\n", "\n") == LETTER.text
    assert waiting(database) == 0


def test_a_refused_mail_waits_longer_each_time(
    database: Database, key: ServerKey, smtp: SmtpServer
) -> None:
    smtp.refuse = True
    send = MailServer.parse(f"smtp://127.0.0.1:{smtp.server_address[1]}", "ra@example.org")
    now_ms, waited = 1000, []
    for _ in range(3):
        assert send_waiting(database, key, send, now_ms) == 0
        with database.read() as connection:
            next_ms = connection.execute(select(mail_outbox.c.next_ms)).scalar_one()
        waited.append(next_ms - now_ms)
        assert send_waiting(database, key, send, next_ms - 1) == 0
        now_ms = next_ms
    assert waited == [FIRST_DELAY_MS, 2 * FIRST_DELAY_MS, 4 * FIRST_DELAY_MS]
    smtp.refuse = False
    assert send_waiting(database, key, send, now_ms) == 1


def test_a_mail_whose_links_are_long_over_is_dropped(database: Database, key: ServerKey) -> None:
    taken: list[Mail] = []
    assert send_waiting(database, key, taken.append, 1001 + GIVE_UP_AFTER_MS) == 0
    assert (taken, waiting(database)) == ([], 0)


def test_the_database_holds_neither_address_nor_code(database: Database) -> None:
    with database.read() as connection:
        row = str(connection.execute(select(mail_outbox)).one())
    assert "ana@" not in row
    assert "secret-code" not in row


def test_without_a_mail_server_mails_become_files_for_the_owner_only(tmp_path: Path) -> None:
    MailFolder(tmp_path / "mail", "ra@example.org")(LETTER)
    [path] = (tmp_path / "mail").iterdir()
    assert path.stat().st_mode & 0o077 == 0
    assert email.message_from_bytes(path.read_bytes())["To"] == LETTER.to


def test_a_line_break_cannot_add_a_header(tmp_path: Path) -> None:
    sneaky = Mail("a@example.org\r\nBcc: all@example.org", "x", "y")
    with pytest.raises(ValueError, match=r"linefeed|newline|CR or LF"):
        MailFolder(tmp_path, "ra@example.org")(sneaky)


@pytest.mark.parametrize("address", ["http://x", "smtp://", "mail.example.org:25"])
def test_an_address_that_is_none_is_refused_without_its_password(address: str) -> None:
    with pytest.raises(InvalidInput, match="mail server"):
        MailServer.parse(address, "ra@example.org")


def test_a_password_in_the_address_never_shows() -> None:
    server = MailServer.parse("smtps://ra:hunter2@mail.example.org", "ra@example.org")
    assert (server.port, server.implicit_tls, server.tls) == (465, True, True)
    assert "hunter2" not in repr(server)
