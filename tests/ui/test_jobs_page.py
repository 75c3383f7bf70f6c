"""The list of jobs, by mouse and by touch."""

from __future__ import annotations

import pytest

from app.domain.errors import Conflict
from app.services.views import JobFilter
from tests.ui.driver import Driver

both_hands = pytest.mark.parametrize("how", ["mouse", "touch"])


def test_jobs_are_listed_with_their_state_and_sync_badge(ui: Driver) -> None:
    assert ui.has("job_24-118")
    assert {"Hendricks residence", "8 of 12 points at the goal", "4 to sync"} <= set(ui.texts())


@both_hands
def test_a_tap_on_a_job_opens_its_overview(ui: Driver, how: str) -> None:
    ui.how = how
    assert not ui.has("nav_map")
    ui.press("job_24-118")
    assert ui.has("overviewPage")
    assert ui.text("pageTitle") == "Hendricks residence"
    assert ui.has("nav_map")


def test_a_wide_window_shows_the_chosen_job_beside_the_list_and_opens_it_at_the_second_tap(
    ui: Driver,
) -> None:
    ui.window.resize(1920, 1080)
    ui.settle()
    assert not ui.has("jobPreview")
    ui.press("job_24-118")
    assert ui.has("jobsPage")
    assert ui.has("room_0")
    ui.press("open_0", within="jobPreview")
    assert not ui.has("jobsPage")
    assert ui.text("pageTitle") == "Hendricks residence"
    ui.model.go("jobs")
    ui.settle()
    ui.press("job_24-118")
    assert ui.has("overviewPage")


def test_search_and_filter_ask_the_services(ui: Driver) -> None:
    ui.press("jobSearch")
    ui.type("sato")
    assert [item.objectName() for item in ui.walk() if item.objectName().startswith("job_")] == [
        "job_24-123"
    ]
    ui.press("segment_drying")
    assert ui.services.made("list_jobs")[-1] == ("sato", JobFilter.DRYING)
    assert ui.has("noJobs")
    ui.press("emptyAction")
    assert ui.has("job_24-118")
    assert ui.text("jobSearch") == ""


def test_a_failed_list_says_why_and_tries_again(ui: Driver) -> None:
    ui.services.fail["list_jobs"] = Conflict("The store is being backed up.")
    ui.press("segment_review")
    assert ui.text("problemWords") == "The store is being backed up."
    ui.services.fail.clear()
    ui.press("problemAction")
    assert not ui.has("problemWords")
    assert ui.has("job_24-118")
