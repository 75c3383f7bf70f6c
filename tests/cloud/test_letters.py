"""Letters of runs leave through a real SMTP conversation; a lost connection is a question, never a second mail."""

from __future__ import annotations

import email
import email.policy
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from app.domain.errors import Conflict
from app.wire.api import Role
from cloud.auth.accounts import ensure_tenant
from cloud.auth.server_key import ServerKey
from cloud.mail.letters import (
    DOUBTFUL_AFTER_MS,
    GIVE_UP_AFTER_MS,
    Letter,
    LetterState,
    letters_of,
    queue_letter,
    send_letters,
    settle,
)
from cloud.mail.outbox import FIRST_DELAY_MS, Mail
from cloud.mail.sending import MailServer
from cloud.problems import Refusal
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from cloud.storage.workflow_tables import workflow_letters
from tests.cloud.mail_server import SmtpServer
from tests.cloud_server import RunningServer

MAIL = Mail("ana@example.org", "Prüfbericht", "The report is ready.\n.\nA line with a dot\n")
NOW = 1000


@dataclass
class Office:
    """A company with one queued letter, and its mail server."""

    database: Database
    key: ServerKey
    smtp: SmtpServer
    tenant: UUID
    letter_id: UUID

    @property
    def send(self) -> Callable[[Mail], None]:
        address = f"smtp://127.0.0.1:{self.smtp.server_address[1]}"
        return MailServer.parse(address, "RA <ra@example.org>")

    def go(self, now_ms: int = NOW) -> int:
        return send_letters(self.database, self.key, self.send, now_ms)

    def letter(self) -> Letter:
        with self.database.for_tenant(self.tenant).read() as connection:
            (found,) = letters_of(connection, self.key, self.tenant, frozenset())
        return found

    def settle(self, *, arrived: bool) -> Letter:
        with self.database.for_tenant(self.tenant).write() as connection:
            return settle(
                connection, self.key, self.tenant, self.letter_id, "Olga", NOW, arrived=arrived
            )


@pytest.fixture(scope="module")
def smtp() -> Iterator[SmtpServer]:
    with SmtpServer() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def office(database_url: str, smtp: SmtpServer) -> Iterator[Office]:
    smtp.messages.clear()
    smtp.refuse = smtp.refuse_for_good = False
    smtp.cut = None
    database, key = Database(database_url), ServerKey.new()
    migrate(database)
    letter_id = uuid4()
    with database.write() as connection:
        tenant = ensure_tenant(connection, "Company", 1)
        queue_letter(connection, key, tenant, uuid4(), letter_id, MAIL, NOW)
    yield Office(database, key, smtp, tenant, letter_id)
    database.close()


def test_a_letter_leaves_once_and_is_kept_as_sent(office: Office) -> None:
    assert (office.go(), office.go()) == (1, 0)
    (content,) = office.smtp.messages
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert (message["To"], message["Subject"]) == (MAIL.to, MAIL.subject)
    assert message["Message-ID"] == f"<{office.letter_id}@example.org>"
    found = office.letter()
    assert (found.state, found.to, found.attempts) == (LetterState.SENT, MAIL.to, 1)


@pytest.mark.parametrize("trouble", ["refuse", "cut"])
def test_what_was_not_taken_is_tried_again_longer_each_time(office: Office, trouble: str) -> None:
    office.smtp.refuse = trouble == "refuse"
    office.smtp.cut = b"MAIL" if trouble == "cut" else None
    now_ms = NOW
    for attempt in range(1, 4):
        assert office.go(now_ms) == 0
        found = office.letter()
        assert (found.state, found.attempts) == (LetterState.WAITING, attempt)
        assert office.go(now_ms + 1) == 0
        assert office.letter().attempts == attempt
        now_ms += FIRST_DELAY_MS * 2 ** (attempt - 1)
    office.smtp.refuse, office.smtp.cut = False, None
    assert office.go(now_ms) == 1
    assert office.go(now_ms + GIVE_UP_AFTER_MS) == 0
    assert len(office.smtp.messages) == 1


def test_a_cut_after_the_text_is_a_doubt_and_nothing_is_sent_again_by_itself(
    office: Office,
) -> None:
    office.smtp.cut = b"TEXT"
    assert office.go() == 0
    found = office.letter()
    assert found.state is LetterState.IN_DOUBT
    assert "connection lost" in found.last_error
    office.smtp.cut = None
    assert office.go(NOW + GIVE_UP_AFTER_MS) == 0
    assert len(office.smtp.messages) == 1
    assert office.settle(arrived=False).state is LetterState.WAITING
    assert office.go() == 1
    assert (len(office.smtp.messages), office.letter().settled_by) == (2, "Olga")
    with pytest.raises(Conflict, match="SENT"):
        office.settle(arrived=True)


def test_a_server_that_ends_while_a_letter_travels_leaves_a_doubt(office: Office) -> None:
    def dies(_mail: Mail) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        send_letters(office.database, office.key, dies, NOW)
    assert office.go(NOW + 1) == 0
    assert office.letter().state is LetterState.SENDING
    assert office.go(NOW + DOUBTFUL_AFTER_MS + 1) == 0
    assert office.letter().state is LetterState.IN_DOUBT
    assert office.settle(arrived=True).state is LetterState.SENT
    assert office.smtp.messages == []


def test_what_was_refused_for_good_waits_for_a_person(office: Office) -> None:
    office.smtp.refuse_for_good = True
    assert (office.go(), office.go(NOW + GIVE_UP_AFTER_MS)) == (0, 0)
    found = office.letter()
    assert (found.state, found.attempts) == (LetterState.FAILED, 1)
    assert "person" not in found.last_error  # the server's words may quote the mail


def test_a_letter_that_never_leaves_fails_in_the_end(office: Office) -> None:
    office.smtp.refuse = True
    assert office.go(NOW + GIVE_UP_AFTER_MS + 1) == 0
    assert office.letter().state is LetterState.FAILED


def test_another_company_sees_and_settles_nothing(office: Office) -> None:
    with office.database.write() as connection:
        other = ensure_tenant(connection, "Other", 1)
        connection.execute(update(workflow_letters).values(state=LetterState.IN_DOUBT))
    with office.database.for_tenant(other).write() as connection:
        assert letters_of(connection, office.key, other, frozenset()) == []
        with pytest.raises(Refusal):
            settle(connection, office.key, other, office.letter_id, "Eve", NOW, arrived=True)


def test_the_office_looks_at_letters_and_settles_a_doubt_over_http(server: RunningServer) -> None:
    manager = server.person(role=Role.MANAGER)
    letter_id, database = uuid4(), server.services.database
    with database.for_tenant(manager.tenant_id).write() as connection:
        queue_letter(
            connection, server.services.key, manager.tenant_id, uuid4(), letter_id, MAIL, NOW
        )
        connection.execute(update(workflow_letters).values(state=LetterState.IN_DOUBT))
    (found,) = manager.http.get("/v1/letters?state=IN_DOUBT").json()
    assert (found["id"], found["to"]) == (str(letter_id), MAIL.to)
    path = f"/v1/letters/{letter_id}/settle"
    crew = server.person(role=Role.USER, tenant_id=manager.tenant_id)
    assert crew.http.get("/v1/letters").status_code == 403
    assert crew.post(path, {"arrived": True}).status_code == 403
    assert server.person(role=Role.ADMIN).post(path, {"arrived": True}).status_code == 404
    assert manager.post(path, {"arrived": True}).json()["state"] == "SENT"
    assert manager.post(path, {"arrived": True}).status_code == 409
