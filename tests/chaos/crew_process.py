"""A tablet as a program of its own: works, syncs, and notes what it told its person was saved.

Arguments: folder, server address, e-mail, a file for the notes, ``work`` or ``finish``, a seed. Working never ends by
itself; finishing ends with 0 once everything is on the server.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.records import Room
from app.ports.network import NetworkKind
from app.ports.sync_store import BlobPurpose
from app.services.field_record import FieldRecord
from app.services.sync_account import AccountKeeper
from app.services.sync_centre import SyncCentre
from app.services.sync_policy import FixedNetwork
from app.services.sync_views import SignInForm
from app.storage import key_wrapping
from app.storage.job_list import find_jobs
from app.storage.store import Store
from tests.cloud_server import PASSWORD
from tests.site import PASSPHRASE

DEADLINE_S = 3.0
PAUSE_S = 0.05
JPEG_WITHOUT_SIZE = b"\xff\xd8\xff\xda\x00\x02\x00"
"""The start of a picture that claims no size, whatever bytes follow."""


class Crew:
    """One person at work on every job that is on the tablet."""

    def __init__(self, folder: Path, server: str, email: str, notes: Path, seed: int) -> None:
        key_wrapping._ARGON2 = {"time_cost": 1, "memory_cost": 8, "parallelism": 1}
        clock, ids = SystemClock(), Uuid7Source()
        self.store = Store.open(folder, keyring=None, passphrase=PASSPHRASE, clock=clock, ids=ids)
        self.record = FieldRecord(self.store, clock, ids, lambda: email)
        form = SignInForm(server, email, PASSWORD)
        network = FixedNetwork(NetworkKind.UNMETERED)
        self.centre = SyncCentre(
            self.store,
            network,
            clock,
            lambda: email,
            form=form,
            deadline_s=DEADLINE_S,
            adoption_delay=timedelta,
        )
        self._notes = notes
        self._random = random.Random(seed)

    def tell(self, words: str) -> None:
        """What the screen says is saved; on the disk before the next word."""
        with self._notes.open("a", encoding="utf-8") as file:
            file.write(words + "\n")
            file.flush()
            os.fsync(file.fileno())

    def act(self) -> None:
        """One thing that a person does."""
        job = self._random.choice(find_jobs(self.store, ""))
        rooms = self.store.find(Room, job.id)
        dice = self._random.random()
        if dice < 0.5 or not rooms:
            room = self.record.add_room(
                job.id,
                name=f"Room {self._random.randrange(10**6)}",
                level="Ground floor",
                length_m=Decimal(self._random.randrange(2, 9)),
                width_m=Decimal(3),
                height_m=Decimal(2),
            )
            self.tell(f"record {room.id}")
        elif dice < 0.8:
            room = self._random.choice(rooms)
            with self.store.write("crew") as unit:
                unit.change(replace(room, name=f"Name {self._random.randrange(10**6)}"))
        else:
            content = JPEG_WITHOUT_SIZE + self._random.randbytes(
                self._random.randrange(100, 200_000)
            )
            sha256, size = self.store.blobs.put(content)
            with self.store.write("crew") as unit:
                unit.queue_blob(sha256, job.id, size, "image/jpeg", BlobPurpose.ORIGINAL)
            self.tell(f"file {sha256}")

    async def work(self) -> None:
        """Work and sync side by side until killed."""

        async def syncing() -> None:
            while True:
                await self.centre.sync_now()
                await asyncio.sleep(PAUSE_S)

        sync = asyncio.create_task(syncing())
        while not sync.done():
            await asyncio.to_thread(self.act)
            await asyncio.sleep(PAUSE_S)
        await sync

    async def finish(self) -> bool:
        """Sync until nothing is left, and once more for what the others sent."""
        for _ in range(60):
            status = await self.centre.sync_now()
            if status.everything_is_on_the_server and not status.error:
                await self.centre.sync_now()
                return True
        status = await self.centre.status()
        sys.stderr.write(f"{status.error} {status.counts} {status.files} {status.refused}\n")
        return False


def main() -> int:
    """Run one tablet."""
    folder, server, email, notes, what, seed = sys.argv[1:7]
    crew = Crew(Path(folder), server, email, Path(notes), int(seed))
    account = AccountKeeper(crew.store).load()
    if account is not None and account.server != server:
        keeper = AccountKeeper(crew.store)
        keeper._keep(replace(account, server=server), keeper.refresh_token())
    if what == "work":
        asyncio.run(crew.work())
        return 1
    done = asyncio.run(crew.finish())
    crew.store.close()
    return 0 if done else 1


if __name__ == "__main__":
    sys.exit(main())
