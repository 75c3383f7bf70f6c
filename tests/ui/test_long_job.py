"""A job that is so long that its rules and forecasts take a while."""

from __future__ import annotations

import asyncio

from app.domain.errors import Conflict
from tests.ui.driver import Driver


def test_a_long_job_is_shown_while_its_rules_are_still_being_checked(ui: Driver) -> None:
    ui.services.long_job = True
    gate = ui.services.gates["checked_overview"] = asyncio.Event()
    ui.model.openJob(str(ui.services.overview.header.job_id))
    ui.until(lambda: ui.has("overviewPage") and bool(ui.model.overview.loaded), "the overview")
    ui.frame()
    assert ui.text("openCount") == "Being checked…"
    assert ui.text("timeLeft") == "Rules and forecasts of this long job are being worked out…"
    assert not ui.has("open_0")
    assert ui.model.overview.category
    assert ui.has("visitCard")
    ui.bridge._loop.call_soon_threadsafe(gate.set)
    ui.settle()
    assert ui.text("openCount").startswith(str(ui.model.overview.openItems.count))
    assert ui.has("open_0")


def test_a_long_job_whose_check_fails_never_says_that_nothing_is_open(ui: Driver) -> None:
    ui.services.long_job = True
    ui.services.fail["checked_overview"] = Conflict("The store is being backed up.")
    ui.open_job()
    assert ui.text("problemWords") == "The store is being backed up."
    assert ui.text("openCount") == "Being checked…"
    ui.services.fail.clear()
    ui.press("problemAction")
    assert ui.has("open_0")
    assert len(ui.services.made("job_overview")) == 1, (
        "what was shown at once is not asked for again"
    )


def test_a_long_job_is_checked_again_only_when_its_overview_is_looked_at(ui: Driver) -> None:
    ui.services.long_job = True
    ui.open_job()
    assert len(ui.services.made("checked_overview")) == 1
    ui.go_to("map")
    glances = len(ui.services.made("job_overview"))
    for _ in range(3):
        ui.model.map.saved.emit("P-01")
        ui.settle()
    assert len(ui.services.made("job_overview")) == glances + 3
    assert len(ui.services.made("checked_overview")) == 1
    assert ui.text("pageTitle") == ui.services.overview.header.client_name
    ui.go_to("overview")
    assert len(ui.services.made("checked_overview")) == 2
    assert ui.has("open_0")
