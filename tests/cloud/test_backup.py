"""Backing up a running server and putting it back, on both databases."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.domain.errors import Conflict, NotFound, StoreError
from cloud.backup.copying import FILES, MANIFEST, back_up, read_backup, restore
from cloud.cli import app
from cloud.settings import Settings, embedded_database_url
from cloud.storage.database import Database
from tests.cloud.samples import Tablet, wire
from tests.cloud.test_blobs import a_png, check, upload
from tests.cloud_server import Person, RunningServer, run_server
from tests.conftest import new_database

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
serving = contextmanager(run_server)


@pytest.fixture
def office(database_url: str, tmp_path: Path) -> Iterator[RunningServer]:
    """A server whose data lie in ``tmp_path / 'data'``."""
    data = tmp_path / "data"
    data.mkdir()
    url = database_url if database_url.startswith("postgresql") else embedded_database_url(data)
    with serving(Settings(url, data / "blobs")) as server:
        yield server


def backup_of(server: RunningServer, tmp_path: Path, at: datetime = NOW) -> Path:
    """A new backup of the running server."""
    blobs = server.services.settings.blob_folder
    return back_up(
        server.services.database, tmp_path / "data", blobs, tmp_path / "backups", at
    ).folder


def put_back(backup: Path, server: RunningServer, tmp_path: Path, url: str | None) -> Settings:
    """The backup in a new place; the settings of a server on it."""
    data = tmp_path / "again"
    restore(backup, data, url, data / "blobs")
    target = url or embedded_database_url(data)
    return Settings(target, data / "blobs", key=server.services.key)


def some_work(server: RunningServer) -> tuple[Person, Tablet, str]:
    """A person with a job and a file on the server."""
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    person.push(wire(job, tablet.room(job.job_id)))
    key, content = a_png()
    assert upload(person, key, content).status_code == 201
    return person, tablet, key


def test_devices_learn_what_a_complete_backup_covers_and_nothing_more(
    office: RunningServer, tmp_path: Path
) -> None:
    person, tablet, _ = some_work(office)
    assert person.push([], acked=2).json()["durable_n"] == 0
    backup_of(office, tmp_path)
    assert person.push([], acked=2).json()["durable_n"] == 2
    later = person.push(wire(tablet.job()), acked=2).json()
    assert (later["last_n"], later["durable_n"]) == (3, 2)


def test_a_server_put_back_has_the_records_and_files_and_asks_for_the_rest(
    office: RunningServer, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    person, tablet, key = some_work(office)
    token = str(person.http.headers["Authorization"])
    backup = backup_of(office, tmp_path)
    lost = tablet.job()
    person.push(wire(lost), acked=2)
    is_sqlite = office.services.database.is_sqlite
    url = None if is_sqlite else new_database(request.getfixturevalue("postgres_url"))
    with serving(put_back(backup, office, tmp_path, url)) as again:
        person.http.base_url = again.url
        person.http.headers["Authorization"] = token
        answer = person.push(wire(lost), acked=3)
        assert (answer.status_code, answer.json()["code"]) == (409, "REWIND")
        assert answer.json()["last_n"] == 2
        assert person.push(wire(lost), acked=2).json()["results"][0]["status"] == "applied"
        assert check(person, key)["have"] == [key]
        page = person.pull({}).json()
        assert len(page["added"]) == 2
        assert page["files"] != office.services.blobs.place()


def test_files_are_copied_once_for_all_backups(office: RunningServer, tmp_path: Path) -> None:
    _, _, key = some_work(office)
    first = backup_of(office, tmp_path)
    second = backup_of(office, tmp_path, NOW + timedelta(hours=1))
    copies = [path for path in (tmp_path / "backups" / FILES).rglob(key) if path.is_file()]
    assert len(copies) == 1
    assert read_backup(first).files == read_backup(second).files == 1


def test_a_damaged_or_unfinished_backup_is_not_put_back(
    office: RunningServer, tmp_path: Path
) -> None:
    some_work(office)
    backup = backup_of(office, tmp_path)
    copy = backup / read_backup(backup).database
    copy.write_bytes(copy.read_bytes()[:-10])
    with pytest.raises(StoreError, match="changed or cut off"):
        restore(backup, tmp_path / "again", None, tmp_path / "again" / "blobs")
    (backup / MANIFEST).unlink()
    with pytest.raises(NotFound, match="complete backup"):
        restore(backup, tmp_path / "again", None, tmp_path / "again" / "blobs")


def test_a_file_that_was_changed_is_left_out_and_asked_for_again(
    office: RunningServer, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    person, _, key = some_work(office)
    token = str(person.http.headers["Authorization"])
    backup = backup_of(office, tmp_path)
    (copy,) = (tmp_path / "backups" / FILES).rglob(key)
    copy.write_bytes(copy.read_bytes() + b"<script>")
    is_sqlite = office.services.database.is_sqlite
    url = None if is_sqlite else new_database(request.getfixturevalue("postgres_url"))
    data = tmp_path / "again"
    assert restore(backup, data, url, data / "blobs").damaged == (key,)
    target = url or embedded_database_url(data)
    with serving(Settings(target, data / "blobs", key=office.services.key)) as again:
        person.http.base_url = again.url
        person.http.headers["Authorization"] = token
        assert check(person, key)["want"] == [key]


@pytest.mark.parametrize("manifest", ["{", "[]", '{"database": "../../etc/passwd"}'])
def test_a_manifest_that_makes_no_sense_is_not_followed(tmp_path: Path, manifest: str) -> None:
    (tmp_path / MANIFEST).write_text(manifest, encoding="utf-8")
    with pytest.raises(StoreError, match="another backup"):
        read_backup(tmp_path)


def test_nothing_is_put_over_a_server(office: RunningServer, tmp_path: Path) -> None:
    backup = backup_of(office, tmp_path)
    if office.services.database.is_sqlite:
        with pytest.raises(Conflict, match="holds a server already"):
            restore(backup, tmp_path / "data", None, tmp_path / "data" / "blobs")
        return
    with pytest.raises(Conflict, match="name an empty one"):
        restore(backup, tmp_path / "again", None, tmp_path / "again" / "blobs")
    url = office.services.database.engine.url.render_as_string(hide_password=False)
    with pytest.raises(Conflict, match="holds tables already"):
        restore(backup, tmp_path / "again", url, tmp_path / "again" / "blobs")


def test_the_commands_say_what_they_did(tmp_path: Path) -> None:
    run = CliRunner().invoke
    data, out = str(tmp_path / "data"), str(tmp_path / "backups")
    environment = {"RESTOREASSIST_ADMIN_PASSWORD": "correct horse battery staple"}
    admin = ["create-admin", "--data", data, "--email", "o@dry.example", "--tenant", "Dry Right"]
    assert run(app, admin, env=environment).exit_code == 0
    quota = run(app, ["quota", "--data", data, "--tenant", "Dry Right", "--gib", "0.5"])
    assert json.loads(quota.stdout) == {"tenant": "Dry Right", "quota_bytes": 536870912}
    made = json.loads(run(app, ["backup", "--data", data, "--out", out]).stdout)
    again = str(tmp_path / "again")
    put = run(app, ["restore", made["folder"], "--data", again])
    assert json.loads(put.stdout)["sha256"] == made["sha256"]
    database = Database(embedded_database_url(tmp_path / "again"))
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT quota_bytes FROM tenants").scalar() == 536870912
    database.close()
    unknown = run(app, ["quota", "--data", data, "--tenant", "Nobody"])
    assert isinstance(unknown.exception, NotFound)
