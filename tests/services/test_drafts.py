"""Half-entered records survive, stay on the device and are offered with their time."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from app.domain.errors import InvalidInput, StoreError, StoreFull
from app.services.draft_services import StoreDrafts
from app.services.drafts import Draft, DraftAutosave, Drafts
from app.storage.audit import entry_count
from app.storage.store import Store
from app.storage.sync_store import StoreSync
from tests.site import PASSPHRASE, Site


def drafts(site: Site) -> Drafts:
    return Drafts(site.store, site.clock)


def test_a_draft_is_offered_with_its_time_after_a_restart(site: Site) -> None:
    saved = drafts(site).save("room/new", {"name": "Hal", "length_m": None}, site.job.id)
    site.store.close()
    store = Store.open(
        site.store.paths.folder,
        keyring=None,
        passphrase=PASSPHRASE,
        clock=site.clock,
        ids=site.store.ids,
    )
    found = Drafts(store, site.clock).load("room/new")
    store.close()
    assert found == saved


def test_a_draft_is_no_part_of_the_record_and_is_not_sent(site: Site) -> None:
    sync = StoreSync(site.store)
    before = len(sync.pending_ops(1000))
    with site.store.read() as connection:
        entries = entry_count(connection)
    drafts(site).save("note/new", {"text": "smell in the ha"}, site.job.id)
    assert len(sync.pending_ops(1000)) == before
    with site.store.read() as connection:
        assert entry_count(connection) == entries


def test_drafts_are_listed_newest_first_and_forgotten_once_saved(site: Site) -> None:
    kept = drafts(site)
    kept.save("a", {"x": 1}, site.job.id)
    kept.save("b", {"x": 2})
    kept.save("a", {"x": 3}, site.job.id)
    assert [draft.form_key for draft in kept.list()] == ["a", "b"]
    assert [draft.content for draft in kept.list(site.job.id)] == [{"x": 3}]
    kept.discard("a")
    assert kept.load("a") is None


@pytest.mark.parametrize("content", [{"x": float("nan")}, {"x": "y" * 300_000}])
def test_what_is_no_plain_or_small_value_is_refused(
    site: Site, content: dict[str, float | str]
) -> None:
    with pytest.raises(InvalidInput, match="content"):
        drafts(site).save("a", content)


async def test_typing_is_saved_once_per_pause_with_the_last_content(site: Site) -> None:
    kept = drafts(site)
    autosave = DraftAutosave(kept, failed=lambda error: None, delay_s=0)
    for text in ("K", "Ki", "Kit"):
        autosave.changed("room/new", {"name": text})
    await asyncio.gather(*(asyncio.all_tasks() - {asyncio.current_task()}))
    assert [draft.content for draft in kept.list()] == [{"name": "Kit"}]


async def test_leaving_the_page_saves_at_once_and_discarding_forgets(site: Site) -> None:
    kept = drafts(site)
    autosave = DraftAutosave(kept, failed=lambda error: None, delay_s=3600)
    autosave.changed("room/new", {"name": "Kit"})
    await autosave.flush()
    assert kept.load("room/new") is not None
    autosave.changed("room/new", {"name": "Kitchen"})
    await autosave.discard("room/new")
    await autosave.flush()
    assert kept.load("room/new") is None


async def test_closing_saves_what_was_typed_and_leaves_no_timer_behind(site: Site) -> None:
    kept = drafts(site)
    autosave = DraftAutosave(kept, failed=lambda error: None, delay_s=3600)
    autosave.changed("room/new", {"name": "Kit"})
    await autosave.close()
    found = kept.load("room/new")
    assert found is not None
    assert found.content == {"name": "Kit"}
    assert asyncio.all_tasks() == {asyncio.current_task()}
    with pytest.raises(StoreError, match="closing"):
        autosave.changed("room/new", {"name": "Kitchen"})


async def test_closing_in_the_middle_of_a_save_keeps_the_last_content(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, begun, may_go_on = drafts(site), asyncio.Event(), threading.Event()
    loop, save = asyncio.get_running_loop(), kept.save

    def slow(*arguments: Any) -> Draft:
        loop.call_soon_threadsafe(begun.set)
        may_go_on.wait(60)
        return save(*arguments)

    monkeypatch.setattr(kept, "save", slow)
    autosave = DraftAutosave(kept, failed=lambda error: None, delay_s=0)
    autosave.changed("room/new", {"name": "Kit"})
    await begun.wait()
    autosave.changed("room/new", {"name": "Kitchen"})
    closing = asyncio.create_task(autosave.close())
    may_go_on.set()
    await closing
    found = kept.load("room/new")
    assert found is not None
    assert found.content == {"name": "Kitchen"}


async def test_what_could_not_be_written_is_kept_and_tried_again(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, told = drafts(site), list[StoreError]()
    autosave = DraftAutosave(kept, failed=told.append, delay_s=3600)
    autosave.changed("room/new", {"name": "Kit"})
    with monkeypatch.context() as full:
        full.setattr(kept, "save", _no_space)
        await autosave.flush()
    assert [type(error) for error in told] == [StoreFull]
    await autosave.flush()
    assert kept.load("room/new") is not None


def _no_space(*_: object) -> None:
    raise StoreFull("The disk is full.")


async def test_the_screens_drafts_come_back_newest_first_and_say_that_the_disk_is_full_until_it_is_not(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = StoreDrafts(site.store, site.clock)
    await services.changed("room/new", {"name": "Kit"}, site.job.id)
    with monkeypatch.context() as full:
        full.setattr("app.services.drafts.put_draft", _no_space)
        with pytest.raises(StoreFull):
            await services.flush()
    await services.flush()
    assert [draft.content for draft in await services.all(site.job.id)] == [{"name": "Kit"}]
    with pytest.raises(InvalidInput, match="content"):
        await services.changed("room/new", {"name": float("inf")})
    await services.discard("room/new")
    assert await services.load("room/new") is None
