"""The bell: what happened while nobody looked is counted, listed, and leads to its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.ports.meters import LinkState
from app.services.job_news import JobNews
from app.services.notice_views import Notice, NoticeKind
from app.services.sync_views import SyncState
from tests.ui import sample_job
from tests.ui.driver import Driver
from tests.ui.fake_notices import FakeNotices
from tests.ui.fake_sync import sample_status
from tests.ui.page_checks import faults, nameless, too_small


def kinds(ui: Driver) -> list[NoticeKind]:
    notices = ui.services.notices
    assert isinstance(notices, FakeNotices)
    return [notice.kind for notice in notices.kept]


def lose_the_meter(ui: Driver) -> None:
    ui.model.meters.push(sample_job.meter())
    ui.model.meters.push(sample_job.meter(link=LinkState.LOST, words="Lost"))
    ui.settle()


def test_a_lost_meter_is_told_once_and_leads_to_the_meters(ui: Driver) -> None:
    ui.settle()
    before = kinds(ui).count(NoticeKind.METER_LOST)
    lose_the_meter(ui)
    ui.model.meters.push(sample_job.meter(link=LinkState.LOST, words="Lost"))
    ui.settle()
    assert kinds(ui).count(NoticeKind.METER_LOST) == before + 1
    assert ui.has("bellCount")
    ui.press("bell")
    ui.press("notice_meter_lost")
    assert ui.has("metersPage")
    assert not ui.has("noticesSheet")
    assert not ui.has("bellCount")


def test_a_question_of_the_open_job_leads_back_to_it(ui: Driver) -> None:
    ui.open_job("map")
    assert NoticeKind.QUESTION in kinds(ui)
    ui.press("bell")
    ui.press("notice_question")
    assert ui.has("overviewPage")


def test_what_waits_on_a_job_that_is_not_open_rings_once_and_leads_there(ui: Driver) -> None:
    job = ui.services.overview.header.job_id
    ui.services.news.found = (
        JobNews("alert/1", job, "Hendricks residence", "stalled", "P-02"),
        JobNews("question/1", job, "Hendricks residence"),
    )
    for _ in range(2):
        ui.model.notices.look()
        ui.settle()
    assert kinds(ui) == [NoticeKind.ALERT, NoticeKind.QUESTION]
    ui.press("bell")
    assert "Hendricks residence: P-02 does not dry" in ui.texts()
    ui.press("notice_alert")
    assert (ui.model.page, ui.model.jobId) == ("drying", str(job))
    assert ui.has("alertsList")


def test_a_warning_that_was_shown_for_seconds_can_be_read_later(ui: Driver) -> None:
    ui.model.notices.warned("The photo is dark", "jobs", "")
    ui.settle()
    ui.press("bell")
    assert "The photo is dark" in ui.texts()
    ui.press("clearNotices")
    assert kinds(ui) == []
    assert ui.has("noticesSheet")


def test_an_account_that_must_sign_in_again_is_told_once_each_time(ui: Driver) -> None:
    status = sample_status()
    for state in (SyncState.SIGN_IN_AGAIN, SyncState.SIGN_IN_AGAIN):
        ui.model.notices.watch_sync(replace(status, state=state))
    ui.settle()
    assert kinds(ui).count(NoticeKind.SIGN_IN) == 1


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "portrait"])
def test_the_list_is_whole_named_and_big_enough(ui: Driver, size: tuple[int, int]) -> None:
    ui.window.resize(*size)
    lose_the_meter(ui)
    ui.model.notices.warned("A warning that goes on for quite a while " * 3, "jobs", "")
    ui.settle()
    ui.press("bell")
    assert not faults(ui)
    assert not too_small(ui, 48)
    assert not nameless(ui)


@pytest.mark.parametrize(
    ("size", "scale"), [((1280, 800), 100), ((800, 1280), 200), ((1024, 600), 150)]
)
def test_of_a_hundred_notices_those_in_sight_are_made_and_the_last_can_be_reached(
    ui: Driver, size: tuple[int, int], scale: int
) -> None:
    notices = ui.services.notices
    assert isinstance(notices, FakeNotices)
    notices.kept = tuple(
        Notice(f"warning/{n}", NoticeKind.WARNING, f"Warning {n}", datetime.now(UTC), "jobs")
        for n in range(100)
    )
    ui.window.resize(*size)
    ui.model.settings.textScale = scale
    ui.model.notices.refresh()
    ui.settle()
    assert not any(text.startswith("Warning ") for text in ui.texts())
    ui.press("bell")
    made = [item for item in ui.walk() if item.objectName() == "notice_warning"]
    assert 0 < len(made) < 40
    assert not faults(ui)
    list_ = ui.find("noticeList")
    list_.setProperty("contentY", list_.property("contentHeight") - list_.height())
    ui.settle()
    ui.settle()
    assert "Warning 99" in ui.texts()
