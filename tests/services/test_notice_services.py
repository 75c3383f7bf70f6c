"""Notices outlive the app, are told once, and never leave the tablet."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from app.services.notice_services import KEPT, StoreNotices
from app.services.notice_views import Notice, NoticeKind
from app.storage.sync_store import StoreSync
from tests.site import Site

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def lost(number: int) -> Notice:
    return Notice(f"meter/{number}", NoticeKind.METER_LOST, f"Probe {number}", AT, "meters")


def test_notices_outlive_the_app_and_are_not_sent(site: Site) -> None:
    question = Notice(
        "question/7", NoticeKind.QUESTION, "Roe", AT, page="overview", job_id=site.job.id
    )
    before = len(StoreSync(site.store).pending_ops(1000))
    asyncio.run(StoreNotices(site.store).add(lost(1), question))
    again = asyncio.run(StoreNotices(site.store).all())
    assert again == (question, lost(1))
    assert len(StoreSync(site.store).pending_ops(1000)) == before


def test_the_same_event_is_told_once_even_after_it_was_cleared(site: Site) -> None:
    async def twice() -> tuple[Notice, ...]:
        notices = StoreNotices(site.store)
        await notices.add(lost(1))
        await notices.add(lost(1))
        assert await notices.clear() == ()
        return await notices.add(lost(1), lost(2))

    assert asyncio.run(twice()) == (lost(2),)
    assert asyncio.run(StoreNotices(site.store).add(lost(1))) == (lost(2),)


def test_what_was_seen_stays_read_and_the_oldest_go(site: Site) -> None:
    async def many() -> tuple[Notice, ...]:
        notices = StoreNotices(site.store)
        await notices.add(*map(lost, range(KEPT)))
        await notices.mark_read()
        return await notices.add(lost(KEPT))

    kept = asyncio.run(many())
    assert len(kept) == KEPT
    assert [each.read for each in kept] == [False] + [True] * (KEPT - 1)
    assert "meter/0" not in {each.key for each in kept}
