"""The tablet: room, backups that are real, and a bundle that names nobody."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import InvalidInput
from app.services.support_bundle import scrubbed
from app.services.tablet_services import TabletDesk
from app.services.tablet_views import ComponentState
from tests.site import Site

SECRETS = (
    "Hendricks", "418 Alder", "m.hendricks@example.com", "(503) 555-0142", "hunter2secret", "10.1.2.3", "/srv/tess",
    "A4:C1:38:7C:4E:11", "0198a3c2-1111-7222-8333-444455556666", "https://server.example/x",
)  # fmt: skip
LOG = """2026-07-17T10:00:00 ERROR app.sync: refused by https://server.example/x for m.hendricks@example.com
2026-07-17T10:00:01 WARNING devices.radio: A4:C1:38:7C:4E:11 at 10.1.2.3 lost
2026-07-17T10:00:02 ERROR ui.crash: unhandled error
Traceback (most recent call last):
  File "/srv/tess/app/services/views.py", line 12, in show
  File "/srv/tess/.venv/lib/python3.11/site-packages/sqlalchemy/engine/base.py", line 3, in execute
ValueError: no job 'Hendricks, 418 Alder' with password=hunter2secret, call (503) 555-0142
2026-07-17T10:00:03 ERROR app: 0198a3c2-1111-7222-8333-444455556666 in /srv/tess/store/record.db
"""


@pytest.fixture
def desk(site: Site) -> TabletDesk:
    part = ComponentState("Store", "ok", "encrypted, in /srv/tess/store", "", "")
    return TabletDesk(site.store, site.clock, "0.1.0", lambda: [part])


async def test_room_is_counted(desk: TabletDesk, site: Site) -> None:
    facts = await desk.storage()
    assert facts.folder == str(site.store.paths.folder)
    assert facts.record_bytes > 10_000
    assert facts.free_bytes > 0
    site.store.reserve.make()
    assert (await desk.storage()).record_bytes == facts.record_bytes, "the reserve is no record"


async def test_a_backup_goes_to_the_chosen_folder_and_counts_when_it_was_verified(
    desk: TabletDesk, tmp_path: Path
) -> None:
    assert (await desk.backups()).target == ""
    with pytest.raises(InvalidInput, match="none was chosen"):
        await desk.back_up()
    target = tmp_path / "drive"
    target.mkdir()
    assert (await desk.choose_backup_target(str(target))).count == 0
    made = await desk.back_up()
    assert (made.count, made.problem) == (1, "")
    assert made.newest_at is not None
    assert made.newest_bytes > 10_000


async def test_a_folder_that_cannot_take_backups_is_refused(
    desk: TabletDesk, site: Site, tmp_path: Path
) -> None:
    for folder in ("", "relative", str(tmp_path / "missing"), str(site.store.paths.folder)):
        with pytest.raises(InvalidInput):
            await desk.choose_backup_target(folder)


async def test_a_drive_that_went_away_is_said(desk: TabletDesk, tmp_path: Path) -> None:
    target = tmp_path / "drive"
    target.mkdir()
    await desk.choose_backup_target(str(target))
    target.rmdir()
    assert (await desk.backups()).problem


async def test_the_bundle_has_counts_and_no_name(
    desk: TabletDesk, site: Site, tmp_path: Path
) -> None:
    state = site.store.paths.folder / "state"
    state.mkdir()
    (state / "app.log").write_text(LOG)
    path = Path(await desk.write_support_bundle(str(tmp_path)))
    with zipfile.ZipFile(path) as bundle:
        texts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    everything = "\n".join(texts.values())
    known: dict[str, Any] = json.loads(texts["store.json"])
    assert known["records"]["job"] == 1
    assert (
        "sqlalchemy" in json.loads(texts["versions.json"])["packages"] or "SQLAlchemy" in everything
    )
    for secret in (*SECRETS, site.job.client_name, site.job.address.street, str(site.job.id)):
        assert secret not in everything, secret
    assert 'File "app/services/views.py", line 12, in show' in texts["log.txt"]
    assert "2026-07-17T10:00:01" in texts["log.txt"]
    assert path.name.endswith(".zip")


def test_scrubbing_keeps_what_the_program_says() -> None:
    (line,) = scrubbed(["2026-07-17T10:00:00 WARNING app.sync: 3 operations wait"])
    assert line == "2026-07-17T10:00:00 WARNING app.sync: 3 operations wait"
