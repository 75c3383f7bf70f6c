"""The page of the workflow: every tap on a made-up run, and the shipped workflow on the real engine."""

from __future__ import annotations

import asyncio
import io
from dataclasses import replace
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from app.bootstrap.gui import open_window
from app.domain.records import Document
from app.domain.run_views import RunMoment
from app.domain.runs import DecisionAction, RunEvent, RunEventKind, RunState, StepState
from app.services.workflow_services import PhasePlan, RunView
from tests.site import PASSPHRASE, Site
from tests.ui.driver import Driver
from tests.ui.fake_media import NOW, RUN, FakeWorkflow, step
from tests.ui.fake_services import FakeServices
from ui.crash import CrashFunnel
from ui.viewmodels.run_details import DataWrong, event_row, phase_maps, read_data
from ui.viewmodels.wording import day_and_time, zone


def calls(ui: Driver) -> list[tuple[Any, ...]]:
    return ui.services.workflows.calls


def test_a_question_is_approved(ui: Driver) -> None:
    ui.open_job("workflow")
    ui.press("decide_continue")
    ui.press("decisionConfirm")
    assert calls(ui) == [("decide", UUID(int=91), DecisionAction.CONTINUE, "", {})]


def test_sending_back_needs_a_reason_and_carries_changed_data(ui: Driver) -> None:
    ui.open_job("workflow")
    ui.press("decide_modify")
    assert not ui.find("decisionConfirm").isEnabled()
    ui.press("decisionReason")
    ui.type("one room is missing")
    ui.press("decisionData")
    ui.type("rooms: 3")
    ui.press("decisionConfirm")
    assert calls(ui) == [
        ("decide", UUID(int=91), DecisionAction.MODIFY, "one room is missing", {"rooms": 3})
    ]
    assert not ui.has("decisionSheet")


def test_data_that_cannot_be_read_is_told_and_stays_typed(ui: Driver) -> None:
    ui.open_job("workflow")
    ui.press("decide_modify")
    ui.press("decisionReason")
    ui.type("x")
    ui.press("decisionData")
    ui.type("three rooms")
    ui.press("decisionConfirm")
    assert "three rooms" in ui.text("problemWords")
    assert ui.has("decisionSheet")
    assert calls(ui) == []


@pytest.mark.parametrize(
    ("opener", "call"),
    [
        ("cancelRun", ("cancel", RUN, "why")),
        ("skip_quality_checker", ("skip", RUN, "quality_checker", "why")),
        ("rollBack_0", ("rollback", RUN, "assessment", 1, "why")),
    ],
)
def test_what_cannot_be_taken_back_is_confirmed_with_a_reason(
    ui: Driver, opener: str, call: tuple[Any, ...]
) -> None:
    ui.open_job("workflow")
    ui.press(opener)
    assert not ui.find("runReasonConfirm").isEnabled()
    ui.press("runReason")
    ui.type("why")
    ui.press("runReasonConfirm")
    assert calls(ui) == [call]


def test_a_run_that_waits_for_a_decision_offers_no_pause(ui: Driver) -> None:
    ui.open_job("workflow")
    assert not ui.has("pauseRun"), "the engine would refuse it"


def test_a_run_that_began_in_the_middle_shows_what_it_brought_along_at_every_moment() -> None:
    fake = FakeWorkflow()
    began = replace(fake.info, forked_from=UUID(int=5), started_at=NOW + timedelta(minutes=1))
    before = step("assessment", "photo_analyzer", StepState.COMPLETED)
    plan = (PhasePlan("assessment", "Assessment", ("photo_analyzer",)),)
    detail = RunView(began, plan, (replace(before, ended_at=NOW),), (), (), (), (), ())
    moment = RunMoment(RUN, 1, began.started_at, RunState.RUNNING, "review", 20, (), ())
    assert phase_maps(detail, moment)[0]["done"] == 1
    own = replace(detail, run=replace(began, forked_from=None))
    assert phase_maps(own, moment)[0]["done"] == 0


def test_a_run_is_paused_by_one_tap(ui: Driver) -> None:
    ui.services.workflows.info = replace(ui.services.workflows.info, state=RunState.RUNNING)
    ui.open_job("workflow")
    ui.press("pauseRun")
    assert calls(ui) == [("pause", RUN, "")]


def test_a_tap_on_the_history_shows_the_run_as_it_stood(ui: Driver) -> None:
    ui.open_job("workflow")
    assert ui.model.workflow.events.count >= 2  # what has happened is there with the run
    ui.until(lambda: ui.model.workflow.events.count == 3, "the events")
    ui.settle()
    ui.press("event_2")
    assert ui.model.workflow.moment["sequence"] == 1
    assert ui.text("runStanding") == "Running"
    ui.press("backToNow")
    assert ui.text("runStanding") == "Waits for a decision"


def told(kind: RunEventKind, **payload: object) -> dict[str, Any] | None:
    return event_row(RunEvent(RUN, 1, 1, kind, NOW, payload), UTC, NOW.date())


HAPPENED: list[tuple[str, dict[str, object], str]] = [
    ("STATE_CHANGED", {"subject": "run", "old": "", "new": "PENDING", "by": "Tess"}, "Run started"),
    ("STATE_CHANGED", {"subject": "step", "step": "photo_analyzer", "phase": "assessment", "old": "PENDING",
                       "new": "RUNNING", "by": "engine"}, "Begun: Photo analyzer"),
    ("STATE_CHANGED", {"subject": "step", "step": "photo_analyzer", "old": "RUNNING", "new": "FAILED"},
     "Failed: Photo analyzer"),
    ("PHASE_COMPLETE", {"phase": "assessment", "nextPhase": "review"}, "Phase done: Assessment"),
    ("CHECKPOINT_REQUESTED", {"phase": "review", "step": "", "title": "Sign off"}, "Decision asked for: Review"),
    ("CHECKPOINT_RESOLVED", {"phase": "review", "step": "", "action": "continue", "person": "Tess"},
     "Approved: Review"),
    ("RUN_PAUSED", {"by": "Tess", "reason": "lunch"}, "Run paused"),
]  # fmt: skip


def test_the_history_says_in_words_what_changed_and_who_changed_it(ui: Driver) -> None:
    ui.open_job("workflow")
    ui.until(lambda: ui.model.workflow.events.count == 3, "the events that come by themselves")
    ui.settle()
    rows = [told(RunEventKind(kind), **payload) for kind, payload, _ in HAPPENED]
    shown_rows = [row | {"sequence": at} for at, row in enumerate(rows) if row is not None]
    ui.window.resize(1280, 1400)
    ui.model.workflow.events.show(shown_rows)
    ui.settle()
    shown = ui.texts()
    assert {words for *_, words in HAPPENED} <= set(shown)
    assert sum(text.startswith("by Tess") for text in shown) == 3
    assert not any("engine" in text for text in shown)


def test_the_history_tells_nothing_twice() -> None:
    for state in ("COMPLETED", "PAUSED", "CANCELLED", "WAITING"):
        assert told(RunEventKind.STATE_CHANGED, subject="run", old="RUNNING", new=state) is None
    for before in ("PAUSED", "WAITING"):
        assert told(RunEventKind.STATE_CHANGED, subject="run", old=before, new="RUNNING") is None
    failed = told(RunEventKind.STATE_CHANGED, subject="run", old="WAITING", new="FAILED")
    assert failed is not None, "a failure is told wherever it comes from"


def test_an_event_of_another_day_has_its_day() -> None:
    row = event_row(RunEvent(RUN, 1, 1, RunEventKind.RUN_RESUMED, NOW, {}), UTC, date(2030, 1, 1))
    assert row is not None
    assert "Nov" in row["at"]


def test_times_are_those_of_the_site_though_the_job_is_read_after_its_runs(ui: Driver) -> None:
    gate = asyncio.Event()
    ui.services.gates["job_overview"] = gate
    ui.model.openJob(str(ui.services.overview.header.job_id))
    ui.model.go("workflow")
    ui.until(lambda: bool(ui.model.workflow.loaded), "the runs")
    ui.bridge._loop.call_soon_threadsafe(gate.set)
    ui.settle()
    there = zone(ui.services.overview.header.time_zone)
    assert ui.model.workflow.run["started"] == day_and_time(
        ui.services.workflows.info.started_at, there
    )
    assert ui.model.workflow.events.rows[0]["at"] == day_and_time(NOW, there)


def test_lines_of_data_are_read_as_json_where_they_are() -> None:
    assert read_data('a: 1\n\nb: two words\nc: ["x"]\nd: true') == {
        "a": 1, "b": "two words", "c": ["x"], "d": True,
    }  # fmt: skip
    for wrong in ("no colon", ": no name", "a: 1\na: 2"):
        with pytest.raises(DataWrong):
            read_data(wrong)


@pytest.mark.slow
def test_the_shipped_workflow_is_started_decided_and_ends_on_the_real_engine(
    qapp: QGuiApplication, site: Site
) -> None:
    folder, job_id = site.store.paths.folder, site.job.id
    _add_photos(site)
    site.store.close()
    with open_window(qapp, folder, PASSPHRASE, training_meters=False) as window:
        ui = Driver(
            window.engine, window.model, window.bridge,
            cast("FakeServices", window.running.services), CrashFunnel(qapp),
        )  # fmt: skip
        ui.window.resize(1280, 800)
        ui.model.openJob(str(job_id))
        ui.model.go("workflow")
        workflow = ui.model.workflow
        ui.until(lambda: workflow.loaded, "the engine")
        ui.settle()
        ui.press("emptyAction")
        ui.press("definition_restoration-report")
        ui.press("runRecipient")
        ui.type("claims@example.com")
        ui.press("runStart")
        _answer_until_over(ui, workflow)
        assert workflow.run["standing"] == "COMPLETED", workflow.run
        assert all(phase["standing"] == "done" for phase in workflow.phases)
        ui.until(lambda: workflow.lastSequence > 10, "the history")
        ui.model.go("documents")
        ui.settle()
        assert ui.model.documents.rows.count >= 1
        assert any(row["docKind"] == "report" for row in ui.model.documents.rows.rows)


def _answer_until_over(ui: Driver, workflow: Any) -> None:
    answered: set[str] = set()

    def open_questions() -> list[dict[str, Any]]:
        return [q for q in workflow.questions if q["checkpointId"] not in answered]

    for _ in range(8):
        ui.until(
            lambda: bool(open_questions()) or workflow.run.get("over", False),
            "the run to ask or to end",
        )
        if workflow.run["over"]:
            return
        asked = open_questions()[0]
        answered.add(asked["checkpointId"])
        answer = "continue" if asked["phase"] == "review" else "skip"
        workflow.decide(asked["checkpointId"], answer, "seen", "")


def _add_photos(site: Site) -> None:
    from app.domain.records import PhotoPhase

    noise = np.random.default_rng(1).integers(0, 255, (240, 320, 3), dtype=np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).save(buffer, "JPEG")
    site.record.file_photo(
        site.job.id, buffer.getvalue(), phase=PhotoPhase.ARRIVAL, caption="", room_id=site.room.id
    )
    assert site.store.find(Document, site.job.id) == []
    assert Path(site.store.paths.folder).is_dir()
