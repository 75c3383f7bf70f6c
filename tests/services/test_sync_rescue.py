"""Work that the server does not take gets to the office in a rescue file: tablet, file, server, all of them real."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, select, update
from typer.testing import CliRunner

from app.domain.errors import Conflict, InvalidInput, NotAllowed, NotFound, StoreError
from app.domain.records import Job, Room
from app.ports.sync_store import BlobPurpose
from app.services.sync_rescue import RescueFile, write_rescue_file
from app.wire.api import Role
from cloud.auth.server_key import ServerKey
from cloud.cli import app as cloud
from cloud.rescue.opening import OpenedRescue, open_rescue
from cloud.rescue.taking_in import TakenIn, administrator, take_in
from cloud.storage.account_tables import auth_log
from cloud.storage.tables import devices, job_members
from tests.cloud_server import Person, RunningServer, now_ms
from tests.services.sync_crews import Crew, Join, join, office

__all__ = ["join", "office"]
PHOTO = b"\xff\xd8\xff\xda\x00\x02\x00 the wet wall"


async def synced(join: Join, role: Role = Role.MANAGER) -> Crew:
    """A tablet whose job is on the server."""
    crew = join(role)
    await crew.centre.sign_in(crew.form)
    assert (await crew.centre.sync_now()).everything_is_on_the_server
    return crew


def set_revoked(office: RunningServer, crew: Crew, at_ms: int | None) -> None:
    """Take the tablet out of use, or let it in again."""
    with office.services.database.write() as connection:
        mine = devices.c.id == crew.site.store.device_id
        connection.execute(update(devices).where(mine).values(revoked_ms=at_ms))


async def revoked_with_work(join: Join, office: RunningServer) -> Crew:
    """A tablet with a new name for the kitchen and a photo that the server refuses to hear of."""
    crew = await synced(join)
    crew.rename("Scullery")
    store = crew.site.store
    with store.write("Tess") as unit:
        sha256, size = store.blobs.put(PHOTO)
        unit.queue_blob(sha256, crew.site.job.id, size, "image/jpeg", BlobPurpose.ORIGINAL)
    set_revoked(office, crew, 1)
    return crew


def opened_by_office(office: RunningServer, path: Path, folder: Path) -> OpenedRescue:
    """As the server's own command opens it."""
    return open_rescue(office.services.database, office.services.key, path, folder)


def taken_in(office: RunningServer, admin: Person, opened: OpenedRescue) -> TakenIn:
    """In the name of an administrator."""
    database, blobs = office.services.database, office.services.blobs
    who = administrator(database, opened.tenant_id, admin.email, opened.listed.device)
    return take_in(database, blobs, who, opened, now_ms())


def assert_sealed(path: Path, *secrets: bytes) -> None:
    """Nothing of it can be read, only its owner may copy it, and nothing half written lies beside it."""
    content = path.read_bytes()
    assert not [secret for secret in secrets if secret in content]
    assert path.stat().st_mode & 0o077 == 0
    assert not path.with_name(f"{path.name}.new").exists()


def names_on_server(admin: Person, job: Job) -> set[str]:
    """What the office calls the job's rooms."""
    rows = admin.http.get(f"/v1/jobs/{job.id}/records", params={"kind": "room"}).json()["records"]
    return {row["fields"]["name"] for row in rows if not row["dead"]}


async def test_the_unsent_work_of_a_revoked_tablet_gets_to_the_office(
    join: Join, office: RunningServer, tmp_path: Path
) -> None:
    crew = await revoked_with_work(join, office)
    path = Path(await crew.centre.write_rescue(str(tmp_path)))
    assert crew.site.store.device_id in path.name
    assert_sealed(path, b"Scullery", b"the wet wall", crew.person.email.encode())

    opened = opened_by_office(office, path, tmp_path / "opened")
    assert opened.signed_by_device
    assert opened.tenant_id == crew.person.tenant_id
    (change,) = opened.listed.changes
    (file,) = opened.listed.files
    assert (change.op.f, change.code) == ({"name": "Scullery"}, "")
    assert opened.path_of(file.sha256).read_bytes() == PHOTO
    assert "Scullery" in (opened.folder / "changes.csv").read_text()

    admin = office.person(crew.person.tenant_id, Role.ADMIN)
    taken = taken_in(office, admin, opened)
    assert (taken.applied, taken.refused, taken.left_out, taken.files) == (1, (), (), 1)
    assert names_on_server(admin, crew.site.job) == {"Scullery"}
    assert office.services.blobs.check(
        administrator(office.services.database, opened.tenant_id, admin.email, "0" * 16),
        [file.sha256],
    ).have == [file.sha256]


async def test_taking_in_twice_and_letting_the_tablet_in_again_changes_nothing(
    join: Join, office: RunningServer, tmp_path: Path
) -> None:
    crew = await revoked_with_work(join, office)
    write_rescue_file(crew.site.store, tmp_path / "a.rescue")
    opened = opened_by_office(office, tmp_path / "a.rescue", tmp_path / "opened")
    admin = office.person(crew.person.tenant_id, Role.ADMIN)
    taken_in(office, admin, opened)
    again = taken_in(office, admin, opened)
    assert (again.applied, again.known_before, again.refused) == (0, 1, ())
    set_revoked(office, crew, None)
    await crew.centre.sign_in(crew.form)
    status = await crew.centre.sync_now()
    assert status.everything_is_on_the_server, status
    assert status.conflicts == ()
    assert crew.room.name == "Scullery"


async def test_work_refused_after_the_job_was_taken_away_is_rescued_and_stays_here(
    join: Join, office: RunningServer, tmp_path: Path
) -> None:
    crew = await synced(join, Role.USER)
    crew.rename("Scullery")
    with office.services.database.write() as connection:
        connection.execute(delete(job_members).where(job_members.c.user_id == crew.person.user_id))
    status = await crew.centre.sync_now()
    assert [item.code for item in status.refused] == ["FORBIDDEN"]
    assert status.to_rescue == 1
    written = write_rescue_file(crew.site.store, tmp_path / "a.rescue")
    assert written == RescueFile(str(tmp_path / "a.rescue"), 1, 0)
    opened = opened_by_office(office, tmp_path / "a.rescue", tmp_path / "opened")
    assert [item.code for item in opened.listed.changes] == ["FORBIDDEN"]
    admin = office.person(crew.person.tenant_id, Role.ADMIN)
    assert taken_in(office, admin, opened).applied == 1
    assert names_on_server(admin, crew.site.job) == {"Scullery"}
    (left,) = (await crew.centre.status()).refused
    assert left.number is not None
    assert (await crew.centre.dismiss(left.number)).to_rescue == 0


async def test_an_administrator_gives_it_in_over_the_network(
    join: Join, office: RunningServer, tmp_path: Path
) -> None:
    crew = await revoked_with_work(join, office)
    write_rescue_file(crew.site.store, tmp_path / "a.rescue")
    content = (tmp_path / "a.rescue").read_bytes()
    admin = office.person(crew.person.tenant_id, Role.ADMIN)

    def give_in(person: Person, body: bytes, *, take: bool = False) -> tuple[int, dict[str, Any]]:
        answer = person.http.post("/v1/rescue", content=body, params={"take_in": take})
        return answer.status_code, answer.json()

    status, report = give_in(admin, content)
    assert status == 200
    assert report["taken_in"] is None
    assert (report["changes"], report["files"], report["signed_by_device"]) == (1, 1, True)
    assert names_on_server(admin, crew.site.job) == {"Kitchen"}
    for person, body, code in (
        (office.person(crew.person.tenant_id, Role.MANAGER), content, 403),
        (office.person(office.tenant(), Role.ADMIN), content, 422),
        (admin, content[:-1], 422),
        (admin, b"hello", 422),
        (admin, b"", 422),
    ):
        refused, problem = give_in(person, body, take=True)
        assert (refused, problem["status"]) == (code, code), problem
    assert names_on_server(admin, crew.site.job) == {"Kitchen"}
    assert give_in(admin, content, take=True)[1]["taken_in"]["applied"] == 1
    again = give_in(admin, content, take=True)[1]["taken_in"]
    assert (again["applied"], again["known_before"], again["files"]) == (0, 1, 1)
    assert names_on_server(admin, crew.site.job) == {"Scullery"}
    folder = office.services.settings.blob_folder
    assert list(folder.glob("rescue-*")) == []


async def test_deletions_are_left_to_a_person(
    join: Join, office: RunningServer, tmp_path: Path
) -> None:
    crew = await synced(join)
    with crew.site.store.write("Tess") as unit:
        unit.retract(crew.site.store.get(Room, crew.site.room.id))
    set_revoked(office, crew, 1)
    write_rescue_file(crew.site.store, tmp_path / "a.rescue")
    opened = opened_by_office(office, tmp_path / "a.rescue", tmp_path / "opened")
    admin = office.person(crew.person.tenant_id, Role.ADMIN)
    taken = taken_in(office, admin, opened)
    assert (taken.applied, len(taken.left_out)) == (0, 1)
    assert names_on_server(admin, crew.site.job) == {"Kitchen"}


async def test_only_an_administrator_of_the_company_takes_it_in(
    join: Join, office: RunningServer, tmp_path: Path
) -> None:
    crew = await revoked_with_work(join, office)
    write_rescue_file(crew.site.store, tmp_path / "a.rescue")
    opened = opened_by_office(office, tmp_path / "a.rescue", tmp_path / "opened")
    for other in (
        office.person(crew.person.tenant_id, Role.MANAGER),
        office.person(office.tenant(), Role.ADMIN),
    ):
        with pytest.raises(NotAllowed, match="no administrator"):
            taken_in(office, other, opened)
    admin = office.person(crew.person.tenant_id, Role.ADMIN)
    with pytest.raises(InvalidInput, match="not signed"):
        taken_in(office, admin, replace(opened, signed_by_device=False))


async def test_nobody_else_opens_it_and_a_damaged_one_leaves_nothing_behind(
    join: Join, office: RunningServer, tmp_path: Path
) -> None:
    crew = await revoked_with_work(join, office)
    path = tmp_path / "a.rescue"
    write_rescue_file(crew.site.store, path)
    with pytest.raises(StoreError, match="another company or server"):
        open_rescue(office.services.database, ServerKey.new(), path, tmp_path / "x")
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    (tmp_path / "b.rescue").write_bytes(content)
    with pytest.raises(InvalidInput, match="changed or is not complete"):
        opened_by_office(office, tmp_path / "b.rescue", tmp_path / "y")
    assert [item for item in (tmp_path / "y").rglob("*") if item.is_file()] == []
    (tmp_path / "z").mkdir()
    (tmp_path / "z" / "mine").write_text("")
    with pytest.raises(Conflict, match="not empty"):
        opened_by_office(office, path, tmp_path / "z")


async def test_what_cannot_be_written_says_why(join: Join, tmp_path: Path) -> None:
    crew = join()
    with pytest.raises(InvalidInput, match="never got the office's key"):
        write_rescue_file(crew.site.store, tmp_path / "a.rescue")
    await crew.centre.sign_in(crew.form)
    await crew.centre.sync_now()
    with pytest.raises(NotFound, match="work to rescue"):
        write_rescue_file(crew.site.store, tmp_path / "a.rescue")
    crew.rename("Scullery")
    (tmp_path / "there.rescue").write_text("mine")
    with pytest.raises(Conflict, match="there already"):
        write_rescue_file(crew.site.store, tmp_path / "there.rescue")
    assert (tmp_path / "there.rescue").read_text() == "mine"
    with pytest.raises(StoreError):
        write_rescue_file(crew.site.store, tmp_path / "no" / "such" / "a.rescue")


def test_the_servers_command_refuses_what_is_no_rescue_file(tmp_path: Path) -> None:
    (tmp_path / "a.rescue").write_text("hello")
    migrated = CliRunner().invoke(cloud, ["migrate", "--data", str(tmp_path / "data")])
    assert migrated.exit_code == 0
    outcome = CliRunner().invoke(
        cloud,
        ["rescue", str(tmp_path / "a.rescue"), "--data", str(tmp_path / "data"),
         "--out", str(tmp_path / "out")],
    )  # fmt: skip
    assert isinstance(outcome.exception, InvalidInput)
    assert "not a sealed file" in str(outcome.exception)
    assert not (tmp_path / "out").exists()


async def test_the_servers_command_opens_and_takes_in(
    join: Join, office: RunningServer, tmp_path: Path
) -> None:
    crew = await revoked_with_work(join, office)
    write_rescue_file(crew.site.store, tmp_path / "a.rescue")
    admin = office.person(crew.person.tenant_id, Role.ADMIN)
    data = office.services.settings.blob_folder.parent
    outcome = CliRunner().invoke(
        cloud,
        ["rescue", str(tmp_path / "a.rescue"), "--data", str(data), "--out",
         str(tmp_path / "out"), "--take-in", "--as", admin.email.upper()],
    )  # fmt: skip
    assert outcome.exit_code == 0, outcome.output
    report = json.loads(outcome.stdout)
    assert report["signed_by_device"] is True
    assert report["taken_in"] == {
        "applied": 1, "known_before": 0, "refused": [], "left_out": [], "files": 1,
    }  # fmt: skip
    with office.services.database.read() as connection:
        logged = connection.execute(
            select(auth_log.c.event, auth_log.c.actor_id).where(
                auth_log.c.tenant_id == admin.tenant_id,
                auth_log.c.device_id == crew.site.store.device_id,
                auth_log.c.event.like("rescue%"),
            )
        ).all()
    assert [tuple(row) for row in logged] == [
        ("rescue file opened", None),
        ("rescue file taken in", admin.user_id),
    ]
