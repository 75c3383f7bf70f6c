"""``restoreassist messages``: a queued message stays until a person hands it over, and opens in a mail program."""

from __future__ import annotations

import asyncio
import email
import email.policy
from pathlib import Path
from uuid import uuid4

import pytest

from app.bootstrap.places import PASSPHRASE_VARIABLE
from app.domain.records import DocumentKind
from app.services.skill_tools import JobTools
from tests.bootstrap.commands import Shell
from tests.site import PASSPHRASE, make_site


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """The command line."""
    return Shell(monkeypatch, capsys)


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A store in which a workflow has queued a message with a document, twice under one key."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    monkeypatch.setenv("RESTOREASSIST_PERSON", "Olga")
    site = make_site(tmp_path / "store")
    tools = JobTools(site.store, site.job.id, uuid4(), "ana")

    async def queue() -> None:
        content = {"title": "Quantities / J-1", "rows": [{"item": "Floor", "quantity": "12"}]}
        document = await tools.build_document(DocumentKind.ESTIMATE, content, key="run:1")
        for _ in range(2):
            await tools.queue_message(
                "claims@example.com",
                "Documents\nBcc: x@example.com",
                "Dear Ada\n",
                (document.id,),
                key="run:2",
            )

    asyncio.run(queue())
    site.store.close()
    return f"--store {tmp_path / 'store'}"


def test_a_message_waits_until_a_person_hands_it_over(
    shell: Shell, where: str, tmp_path: Path
) -> None:
    (message,) = shell.json(f"messages list {where}")["messages"]
    assert (message["to"], message["state"]) == ("claims@example.com", "waits")
    out = tmp_path / "message.eml"
    told = shell.run(f"messages export {message['id']} --out {out} {where}")
    assert "documents attached: 1" in told.out
    mail = email.message_from_bytes(out.read_bytes(), policy=email.policy.default)
    assert mail["To"] == "claims@example.com"
    assert mail["Bcc"] is None
    assert mail["From"] is None
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "Quantities - J-1-r1.csv"
    assert "Floor,12" in attached.get_content()
    assert len(shell.json(f"messages list {where}")["messages"]) == 1

    assert shell.run(f"messages done {message['id']} {where} --how", "sent by Olga").code == 0
    assert shell.run(f"messages list {where}").out == "No message waits.\n"
    (handed,) = shell.json(f"messages list --all {where}")["messages"]
    assert (handed["handed_over"]["by"], handed["handed_over"]["how"]) == ("Olga", "sent by Olga")
    again = shell.run(f"messages done {message['id']} {where} --how", "again")
    assert again.code != 0
    assert "Olga handed it over" in again.err


def test_bad_ids_and_empty_words_are_refused(shell: Shell, where: str) -> None:
    for line in ("messages done nothing --how x", f"messages done {uuid4()} --how x"):
        ended = shell.run(f"{line} {where}")
        assert ended.code == 2
        assert "Traceback" not in ended.err
    empty = shell.run(f"messages done {uuid4()} {where} --how", " ")
    assert (empty.code, "it is empty" in empty.err) == (2, True)
