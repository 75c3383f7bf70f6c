"""Notices that are kept in memory, for screens that are tested without a store."""

from __future__ import annotations

from dataclasses import replace

from app.services.job_news import JobNews
from app.services.notice_views import Notice


class FakeNotices:
    """``NoticeServices`` without a store."""

    def __init__(self) -> None:
        self.kept: tuple[Notice, ...] = ()

    async def all(self) -> tuple[Notice, ...]:
        return self.kept

    async def add(self, *notices: Notice) -> tuple[Notice, ...]:
        self.kept = (*notices, *self.kept)
        return self.kept

    async def mark_read(self) -> tuple[Notice, ...]:
        self.kept = tuple(replace(each, read=True) for each in self.kept)
        return self.kept

    async def clear(self) -> tuple[Notice, ...]:
        self.kept = ()
        return self.kept


class FakeNews:
    """``JobNewsServices`` that say what the test put there."""

    def __init__(self) -> None:
        self.found: tuple[JobNews, ...] = ()

    async def waiting(self) -> tuple[JobNews, ...]:
        return self.found
