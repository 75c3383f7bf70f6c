"""The demo, as its user runs it: to the end, and killed at any moment on the way."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.bootstrap.demo import scenario
from app.bootstrap.places import DEMO_PASSPHRASE, STORE_FOLDER
from app.domain.records import (
    AirReading,
    CheckpointRecord,
    Document,
    Job,
    MoistureReading,
    Photo,
    RunRecord,
    Visit,
)
from app.services.rule_books import book_of
from app.storage.audit_check import verify_store
from app.storage.job_list import find_jobs
from app.storage.store import Store
from app.storage.sync_progress import job_progress
from standards.rules.engine import evaluate

TIME_LIMIT_S = 900
KILLS = 8
PHOTOS = 35


def demo(out: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "app.bootstrap.cli", "demo", "--out", str(out)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": ""},
    )


def finish(out: Path) -> str:
    process = demo(out)
    text, _ = process.communicate(timeout=TIME_LIMIT_S)
    assert process.returncode == 0, text
    return text


def check_everything_is_there(out: Path) -> None:
    store = Store.open(
        out / STORE_FOLDER,
        keyring=None,
        passphrase=DEMO_PASSPHRASE,
        clock=SystemClock(),
        ids=Uuid7Source(),
    )
    try:
        job = find_jobs(store, scenario.NUMBER)[0]
        visits, points = scenario.VISIT_COUNT, len(scenario.POINTS)
        assert store.count(Job) == 1
        assert store.count(Visit, job.id) == visits
        assert store.count(MoistureReading, job.id) == visits * points
        assert store.count(AirReading, job.id) == visits * len(scenario.AIR)
        assert store.count(Photo, job.id) == PHOTOS
        assert store.count(Document, job.id) == 6
        assert [run.state for run in store.find(RunRecord, job.id)] == ["COMPLETED"]
        decided = {c.decided_by for c in store.find(CheckpointRecord, job.id)}
        assert decided == {scenario.LEAD}
        progress = job_progress(store)[job.id]
        assert (progress.ops_queued, progress.ops_refused, progress.photos_accepted) == (
            0,
            0,
            PHOTOS,
        )
        assert verify_store(store) == []
        judged = evaluate(book_of(job), store.job_records(job.id))
        assert [finding.rule.id for finding in judged.open_findings()] == []
    finally:
        store.close()
    text = "".join(page.extract_text() for page in PdfReader(out / "report.pdf").pages)
    for wanted in (scenario.CLIENT, scenario.CLAIM, "P-12", "Photos"):
        assert wanted in text
    assert len(list((out / "screenshots").glob("*.png"))) >= 12


def test_the_demo_kills_itself_resumes_and_proves_that_everything_arrived(tmp_path: Path) -> None:
    text = finish(tmp_path / "out")
    assert text.count("with SIGKILL") == 1
    assert "every hash equal" in text
    check_everything_is_there(tmp_path / "out")


@pytest.mark.slow
def test_a_demo_killed_at_random_moments_goes_on_and_nothing_is_there_twice(tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    moments = random.Random(seed)
    for _ in range(KILLS):
        process = demo(tmp_path / "out")
        try:
            process.wait(timeout=moments.uniform(1.5, 25))
        except subprocess.TimeoutExpired:
            if moments.random() < 0.5:
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
                wait_until_the_store_is_free(tmp_path / "out")
            process.wait()
    finish(tmp_path / "out")
    check_everything_is_there(tmp_path / "out")


def wait_until_the_store_is_free(out: Path) -> None:
    """The worker ends itself once it sees that its parent is gone."""
    from app.domain.errors import StoreBusy
    from app.storage.instance_lock import hold_store

    end = time.monotonic() + 20
    while (out / STORE_FOLDER).exists():
        try:
            with hold_store(out / STORE_FOLDER):
                return
        except StoreBusy:
            assert time.monotonic() < end, "the worker outlives the demo"
