"""What the server is told is checked before anything is opened or made."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.domain.errors import InvalidInput, NotFound, StoreError
from cloud.cli import app
from cloud.environment import MAIL_VARIABLE, settings_of, settings_of_existing
from cloud.settings import embedded_database_url
from cloud.storage.database import Database
from cloud.storage.migrate import migrate, require_current
from cloud.storage.tables import metadata

COMMAND = CliRunner()


@pytest.mark.parametrize(
    "address", ["nonsense", "mysql://a@b/c", "postgresql+asyncpg://a@b/c", "postgresql://a@b:x/c"]
)
def test_an_address_of_no_database_is_told_without_its_password(
    tmp_path: Path, address: str
) -> None:
    with pytest.raises(InvalidInput, match="--database-url"):
        settings_of(tmp_path / "new", address.replace("//a@", "//a:hidden@"), "", {})
    assert not (tmp_path / "new").exists()


def test_a_mail_server_that_is_none_is_told_before_the_server_starts(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="mail server"):
        settings_of(tmp_path, None, "", {MAIL_VARIABLE: "abc"})


@pytest.mark.parametrize("command", [["backup", "--out", "OUT"], ["quota", "--tenant", "Dry Co"]])
def test_a_command_on_a_wrong_folder_makes_nothing_there(
    tmp_path: Path, command: list[str]
) -> None:
    wrong = tmp_path / "wrong"
    arguments = [part.replace("OUT", str(tmp_path / "out")) for part in command]
    found = COMMAND.invoke(app, [*arguments, "--data", str(wrong)])
    assert isinstance(found.exception, NotFound)
    assert "no cloud.db" in str(found.exception)
    assert list(tmp_path.iterdir()) == []


def test_an_existing_server_keeps_its_key_and_gets_none(tmp_path: Path) -> None:
    database = Database(embedded_database_url(tmp_path))
    with pytest.raises(StoreError, match="no server yet"):
        require_current(database)
    migrate(database)
    require_current(database)
    database.close()
    settings_of_existing(tmp_path, None, "", {})
    assert not (tmp_path / "server.key").exists()


def test_a_database_of_a_newer_server_is_left_as_it_is(tmp_path: Path) -> None:
    database = Database(embedded_database_url(tmp_path))
    migrate(database)
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreError, match="newer version"):
        migrate(database)
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT * FROM alembic_version").scalar() == "9999"
        for table in metadata.tables.values():
            connection.execute(table.select().limit(1))
    database.close()


def test_an_administrator_needs_an_address_and_a_password(tmp_path: Path) -> None:
    arguments = ["create-admin", "--data", str(tmp_path / "new"), "--tenant", "Dry Co", "--email"]
    wrong = COMMAND.invoke(app, [*arguments, "ana"])
    assert isinstance(wrong.exception, InvalidInput)
    silent = COMMAND.invoke(app, [*arguments, "ana@example.org"], env={})
    assert "no terminal" in str(silent.exception)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    "options", [["--host", "nosuch.invalid"], ["--trusted-proxy", "proxy.example"]]
)
def test_addresses_that_are_none_are_told(
    tmp_path: Path, options: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cloud.logs.configure", lambda: None)  # it is for a whole process
    arguments = ["serve", "--data", str(tmp_path), "--behind-proxy", *options]
    refused = COMMAND.invoke(app, arguments)
    told = refused.output + str(refused.exception)
    assert options[0] in told
    assert refused.exit_code != 0
