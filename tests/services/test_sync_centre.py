"""The sync centre on real stores with a real server on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import delete, select, update

from app.domain.errors import Conflict, ExternalError, InvalidInput
from app.domain.records import Job, Room
from app.domain.runs import CheckpointState
from app.jobsync.machines import ConflictChoice
from app.ports.network import NetworkKind
from app.ports.sync_store import BlobPurpose
from app.services.sync_account import AccountKeeper
from app.services.sync_centre import SyncCentre
from app.services.sync_views import (
    ConflictKind,
    NetworkPolicy,
    SyncState,
    SyncStatus,
)
from app.storage.sync_inbox import open_conflicts
from app.storage.sync_store import StoreSync
from cloud.storage.account_tables import device_keys
from cloud.storage.tables import devices, sessions
from tests.cloud.samples import CHECKPOINT_FIELDS
from tests.cloud_server import PASSWORD, RunningServer
from tests.services.sync_crews import Crew, Join, join, office

__all__ = ["join", "office"]
DEADLINE_S = 30.0


@asynccontextmanager
async def in_background(centre: SyncCentre) -> AsyncIterator[None]:
    """The centre's own rounds while the block runs."""
    task = asyncio.create_task(centre.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until(centre: SyncCentre, holds: Callable[[SyncStatus], bool]) -> SyncStatus:
    """The first state for which it holds."""
    async with asyncio.timeout(DEADLINE_S):
        async for status in centre.changes():
            if holds(status):
                return status
    raise AssertionError("unreachable")


def adopt_job(second: Crew, first: Crew) -> Job:
    """The first crew's job as the second tablet has it."""
    return second.site.store.get(Job, first.site.job.id)


async def test_work_needs_no_account_and_signing_in_sends_it(join: Join) -> None:
    crew = join()
    status = await crew.centre.sync_now()
    assert status.state is SyncState.NO_ACCOUNT
    assert not status.everything_is_on_the_server
    assert status.counts.not_sent > 0
    await crew.centre.sign_in(crew.form)
    status = await crew.centre.sync_now()
    assert status.everything_is_on_the_server
    assert status.account is not None
    assert (status.account.email, status.error) == (crew.person.email, "")
    assert status.last_success_at is not None
    assert [job.title for job in status.jobs] == ["Ada Wells (J-1)"]


async def test_the_password_is_kept_nowhere_and_the_account_survives_a_restart(
    join: Join,
) -> None:
    crew = join()
    await crew.centre.sign_in(crew.form)
    kept = crew.site.store.get_meta("sync_account") or ""
    assert PASSWORD not in kept
    account = AccountKeeper(crew.site.store).load()
    assert account is not None
    assert account.token not in repr(account)
    again = SyncCentre(crew.site.store, crew.network, crew.site.clock, lambda: "Tess")
    assert (await again.sync_now()).everything_is_on_the_server


async def test_a_session_that_is_over_is_renewed_with_the_devices_key(
    join: Join, office: RunningServer
) -> None:
    crew = join()
    await crew.centre.sign_in(crew.form)
    with office.services.database.write() as connection:
        mine = sessions.c.device_id == crew.site.store.device_id
        connection.execute(update(sessions).where(mine).values(expires_ms=1))
    status = await crew.centre.sync_now()
    assert status.everything_is_on_the_server, status.error
    with office.services.database.write() as connection:
        connection.execute(delete(sessions).where(mine))
    assert (await crew.centre.sync_now()).error == ""


async def test_a_command_with_the_account_at_hand_signs_in_again_where_nothing_renews(
    join: Join, office: RunningServer
) -> None:
    crew = join()
    by_form = SyncCentre(
        crew.site.store, crew.network, crew.site.clock, lambda: "Tess", form=crew.form
    )
    assert (await by_form.sync_now()).everything_is_on_the_server
    with office.services.database.write() as connection:  # a backup from before this tablet came
        device_id = crew.site.store.device_id
        connection.execute(delete(sessions).where(sessions.c.device_id == device_id))
        connection.execute(delete(device_keys).where(device_keys.c.device_id == device_id))
    assert (await crew.centre.sync_now()).state is SyncState.SIGN_IN_AGAIN
    assert (await by_form.sync_now()).error == ""


async def test_a_wrong_password_says_so_and_changes_nothing(join: Join) -> None:
    crew = join()
    with pytest.raises(ExternalError, match="wrong"):
        await crew.centre.sign_in(replace(crew.form, password="not this one"))
    with pytest.raises(InvalidInput, match="e-mail and password"):
        await crew.centre.sign_in(replace(crew.form, password=""))
    assert (await crew.centre.status()).state is SyncState.NO_ACCOUNT


async def test_signing_out_keeps_everything_and_ends_the_session(join: Join) -> None:
    crew = join()
    await crew.centre.sign_in(crew.form)
    await crew.centre.sync_now()
    account = AccountKeeper(crew.site.store).load()
    assert account is not None
    status = await crew.centre.sign_out()
    assert (status.state, status.account) == (SyncState.NO_ACCOUNT, None)
    assert crew.room.name == "Kitchen"
    crew.person.http.headers["Authorization"] = f"Bearer {account.token}"
    assert crew.person.http.get("/v1/jobs").status_code == 401


async def test_no_server_is_an_outage_and_the_next_round_goes_on(join: Join) -> None:
    crew = join()
    await crew.centre.sign_in(crew.form)
    keeper = AccountKeeper(crew.site.store)
    account = keeper.load()
    assert account is not None
    token = keeper.refresh_token()
    keeper._keep(replace(account, server="http://127.0.0.1:9"), token)
    status = await crew.centre.sync_now()
    assert (status.state, status.everything_is_on_the_server) == (SyncState.OFFLINE, False)
    assert "cannot be reached" in status.error
    keeper._keep(account, token)
    assert (await crew.centre.sync_now()).everything_is_on_the_server


async def test_photos_wait_for_wifi_unless_somebody_says_now(join: Join) -> None:
    crew = join(kind=NetworkKind.METERED)
    await crew.centre.sign_in(crew.form)
    store = crew.site.store
    with store.write("Tess") as unit:
        for purpose, content in (
            (BlobPurpose.ORIGINAL, b"\xff\xd8\xff original"),
            (BlobPurpose.THUMBNAIL, b"\xff\xd8\xff small"),
        ):
            sha256, size = store.blobs.put(content)
            unit.queue_blob(sha256, crew.site.job.id, size, "image/jpeg", purpose)
    # a server on this machine costs nothing, so the network of the tablet is asked directly
    waiting = (await crew.centre.status()).files
    assert (waiting.count, waiting.held_back) == (2, 1)
    assert (await crew.centre.set_policy(NetworkPolicy.MANUAL)).files.held_back == 2
    status = await crew.centre.sync_now()
    assert (status.files.count, status.counts.not_sent) == (2, 0)
    status = await crew.centre.send_photos_now()
    assert status.files.count == 0
    assert status.everything_is_on_the_server
    assert status.storage.server_used_bytes is not None


@pytest.mark.slow
async def test_the_same_photo_sent_by_three_tablets_at_once_is_nobodys_error(join: Join) -> None:
    content = b"\xff\xd8\xff\xda\x00\x02\x00" + bytes(6_000_000)
    crews = [join() for _ in range(3)]
    for crew in crews:
        await crew.centre.sign_in(crew.form)
        await crew.centre.sync_now()
        sha256, size = crew.site.store.blobs.put(content)
        with crew.site.store.write("Tess") as unit:
            unit.queue_blob(sha256, crew.site.job.id, size, "image/jpeg", BlobPurpose.ORIGINAL)
    ends = await asyncio.gather(*(crew.centre.sync_now() for crew in crews))
    assert [(status.error, status.files.count) for status in ends] == [("", 0)] * 3


async def two_names(join: Join) -> tuple[Crew, Crew]:
    """Two tablets that renamed the same room without a network; the second to send loses nothing silently."""
    first, second = join(), join()
    for crew in (first, second):
        await crew.centre.sign_in(crew.form)
    await first.centre.sync_now()
    await second.centre.sync_now()
    room_id = first.site.room.id
    mine = second.site.store.get(Room, room_id)
    with second.site.store.write("Ben") as unit:
        unit.change(replace(mine, name="Scullery"))
    first.rename("Pantry")
    await second.centre.sync_now()
    await first.centre.sync_now()
    await second.centre.sync_now()
    return first, second


async def test_a_conflict_shows_both_values_with_their_people(join: Join) -> None:
    first, second = await two_names(join)
    (shown,) = (await first.centre.status()).conflicts
    assert (shown.kind, shown.record_kind, shown.field_name) == (ConflictKind.FIELD, "room", "name")
    assert {shown.kept.value, shown.lost.value} == {"Pantry", "Scullery"}
    mine = shown.kept if shown.kept.mine else shown.lost
    assert mine.value == "Pantry"
    assert (shown.kept.person, shown.lost.person) == ("Ana", "Ana")
    assert shown.job_title == "Ada Wells (J-1)"
    (other,) = (await second.centre.status()).conflicts
    assert other.conflict_id == shown.conflict_id


@pytest.mark.parametrize(
    ("choice", "text"),
    [
        (ConflictChoice.KEPT, ""),
        (ConflictChoice.LOST, ""),
        (ConflictChoice.OTHER, "Larder"),
    ],
)
async def test_a_decision_is_the_same_on_every_tablet(
    join: Join, choice: ConflictChoice, text: str
) -> None:
    first, second = await two_names(join)
    (shown,) = (await first.centre.status()).conflicts
    wanted = {
        ConflictChoice.KEPT: shown.kept.value,
        ConflictChoice.LOST: shown.lost.value,
        ConflictChoice.OTHER: text,
    }[choice]
    status = await first.centre.resolve(shown.conflict_id, choice, text)
    assert [item.waiting for item in status.conflicts] == [True]
    with pytest.raises(Conflict, match="decided on this tablet"):
        await first.centre.resolve(shown.conflict_id, choice, text)
    await first.centre.sync_now()
    await second.centre.sync_now()
    for crew in (first, second):
        assert (await crew.centre.status()).conflicts == ()
        assert crew.site.store.get(Room, first.site.room.id).name == wanted


async def test_a_conflict_decided_twice_is_decided_once_and_the_second_is_told(
    join: Join,
) -> None:
    first, second = await two_names(join)
    (shown,) = (await first.centre.status()).conflicts
    await first.centre.resolve(shown.conflict_id, ConflictChoice.OTHER, "Larder")
    await second.centre.resolve(shown.conflict_id, ConflictChoice.OTHER, "Attic")
    await first.centre.sync_now()
    status = await second.centre.sync_now()
    assert sorted(item.code for item in status.refused) == ["GROUP_FAILED", "ILLEGAL_TRANSITION"]
    assert second.site.store.get(Room, first.site.room.id).name == "Larder"
    for item in status.refused:
        assert item.number is not None
        await second.centre.dismiss(item.number)
    assert (await second.centre.status()).refused == ()


async def test_a_value_that_the_field_cannot_have_is_refused_before_it_is_sent(join: Join) -> None:
    first, _ = await two_names(join)
    (conflict,) = open_conflicts(first.site.store)
    before = len(StoreSync(first.site.store).pending_ops(10))
    with pytest.raises(InvalidInput):
        await first.centre.resolve(conflict.row.id, ConflictChoice.OTHER, " ")
    assert len(StoreSync(first.site.store).pending_ops(10)) == before


async def test_a_room_deleted_over_an_unseen_edit_can_be_brought_back(join: Join) -> None:
    first, second = join(), join()
    for crew in (first, second):
        await crew.centre.sign_in(crew.form)
    await first.centre.sync_now()
    await second.centre.sync_now()
    room_id = first.site.room.id
    with second.site.store.write("Ben") as unit:
        unit.change(replace(second.site.store.get(Room, room_id), name="Scullery"))
    empty = first.site.record.add_room(
        first.site.job.id, name="Hall", level="Ground floor", length_m=first.room.length_m,
        width_m=first.room.width_m, height_m=first.room.height_m,
    )  # fmt: skip
    await first.centre.sync_now()
    await second.centre.sync_now()
    with second.site.store.write("Ben") as unit:
        unit.change(replace(second.site.store.get(Room, empty.id), name="Corridor"))
    with first.site.store.write("Tess") as unit:
        unit.retract(first.site.store.get(Room, empty.id))
    await second.centre.sync_now()
    await first.centre.sync_now()
    (shown,) = (await first.centre.status()).conflicts
    assert shown.kind is ConflictKind.DELETE_UNSEEN_EDIT
    assert shown.field_name == ""
    with pytest.raises(InvalidInput, match="no third value"):
        await first.centre.resolve(shown.conflict_id, ConflictChoice.OTHER, "x")
    await first.centre.resolve(shown.conflict_id, ConflictChoice.LOST)
    assert first.site.store.get(Room, empty.id).name == "Corridor"
    await first.centre.sync_now()
    await second.centre.sync_now()
    for crew in (first, second):
        assert (await crew.centre.status()).conflicts == ()
        assert crew.site.store.get(Room, empty.id).name == "Corridor"


async def test_an_approval_decided_twice_offline_takes_the_first_and_tells_the_second(
    join: Join,
) -> None:
    first, second = join(), join()
    for crew in (first, second):
        await crew.centre.sign_in(crew.form)
    checkpoint = uuid4()
    job_id = first.site.job.id
    store = first.site.store
    with store.write("Tess") as unit:
        store.operations.write(
            unit.connection,
            "Tess",
            lambda author, n: author.add(n, "checkpoint", job_id, checkpoint, CHECKPOINT_FIELDS),
        )
    await first.centre.sync_now()
    await second.centre.sync_now()
    for crew, name, action in ((first, "Ana", "continue"), (second, "Ben", "abort")):
        target = crew.site.store
        args = {"action": action, "decided_by": name, "reason": ""}
        with target.write(name) as unit:
            target.operations.write(
                unit.connection,
                name,
                lambda author, n, args=args: author.act(  # type: ignore[misc]
                    n, "checkpoint", job_id, checkpoint, "decide", args
                ),
            )
    await second.centre.sync_now()
    status = await first.centre.sync_now()
    (told,) = status.refused
    assert (told.code, told.decided_by, told.record_name) == (
        "ILLEGAL_TRANSITION", "Ben", "Approve the report",
    )  # fmt: skip
    assert told.decided_state == CheckpointState.DECIDED.value


async def test_the_background_sends_changes_and_hears_of_those_of_others(join: Join) -> None:
    first, second = join(), join()
    for crew in (first, second):
        await crew.centre.sign_in(crew.form)
    async with in_background(first.centre), in_background(second.centre):
        await until(first.centre, lambda status: status.everything_is_on_the_server)
        await until(second.centre, lambda status: len(status.jobs) >= 1)

        async def arrives(name: str) -> None:
            async with asyncio.timeout(DEADLINE_S):
                async for _ in second.centre.changes():
                    rooms = await asyncio.to_thread(second.site.store.find, Room, first.site.job.id)
                    if any(room.name == name for room in rooms):
                        return

        await arrives("Kitchen")
        await asyncio.to_thread(first.rename, "Pantry")
        await arrives("Pantry")


async def test_the_background_waits_for_an_account_without_asking_anybody(join: Join) -> None:
    crew = join()
    async with in_background(crew.centre):
        status = await until(crew.centre, lambda status: status.state is SyncState.NO_ACCOUNT)
        assert status.error == ""
        await crew.centre.sign_in(crew.form)
        await until(crew.centre, lambda status: status.everything_is_on_the_server)


async def test_the_server_knows_which_device_it_was(join: Join, office: RunningServer) -> None:
    crew = join()
    await crew.centre.sign_in(crew.form)
    with office.services.database.read() as connection:
        found = connection.scalar(
            select(devices.c.last_n).where(devices.c.id == crew.site.store.device_id)
        )
    assert found == 0
