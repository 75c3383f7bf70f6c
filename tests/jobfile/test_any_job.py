"""Whatever is written on a job: its file verifies, and taken into another store it is the same job."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bootstrap.clocks import Uuid7Source
from app.domain.records import RECORD_TYPES, CheckpointRecord, Job, Record, RecordKind, RunRecord
from app.jobfile.exporting import export_job
from app.jobfile.importing import import_job
from app.jobfile.verification import verify_job_file
from app.jobsync.classes import DataClass, class_of
from app.storage.store import Store
from app.wire.records import kind_of
from tests.examples import examples
from tests.jobfile.filled_store import OPTIONS, new_store, records_of_job
from tests.record_values import records_of
from tests.services.test_record_replay import RecordMachine

IDS = Uuid7Source()
EVERYTHING = list(HealthCheck)


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Store]]:
    folder = tmp_path_factory.mktemp("any-job")
    here, there = new_store(folder / "here"), new_store(folder / "there")
    yield here, there
    here.close()
    there.close()


def same_after_the_journey(here: Store, there: Store, job: Job, target: Path) -> None:
    export_job(here, job.id, target, here.identity, OPTIONS)
    assert verify_job_file(target).problems == []
    import_job(there, target, imported_by="Ann")
    assert records_of_job(there, job.id) == records_of_job(here, job.id)
    assert import_job(there, target, imported_by="Ann").already_here


@settings(max_examples=examples(10, 50), deadline=None, suppress_health_check=EVERYTHING)
@given(data=st.data())
def test_records_of_all_kinds_changed_and_retracted(
    stores: tuple[Store, Store], tmp_path: Path, data: st.DataObject
) -> None:
    here, there = stores
    job = replace(data.draw(records_of(RecordKind.JOB)), id=IDS.new())
    assert isinstance(job, Job)
    kinds = data.draw(
        st.lists(st.sampled_from([k for k in RECORD_TYPES if k is not RecordKind.JOB]), max_size=12)
    )
    with here.write("Tess") as unit:
        unit.add(job)
        for kind in kinds:
            record = replace(on_job(data.draw(records_of(kind)), job), id=IDS.new())
            unit.add(record)
            if class_of(kind) is DataClass.EDITABLE and data.draw(st.booleans()):
                unit.change(on_job(replace(data.draw(records_of(kind)), id=record.id), job))
            if class_of(kind) is not DataClass.MACHINE and data.draw(st.booleans()):
                unit.retract(record)
    same_after_the_journey(here, there, job, tmp_path / "x.rajob")


def on_job(record: Record, job: Job) -> Record:
    """The record on this job; a state machine begins at its beginning."""
    match record:
        case Job():
            return record
        case RunRecord():
            return replace(record, job_id=job.id, state="PENDING")
        case CheckpointRecord():
            return replace(record, job_id=job.id, state="OPEN")
    assert kind_of(record) is not RecordKind.JOB
    return replace(record, job_id=job.id)


class JourneyMachine(RecordMachine):
    """What crews do, and at the end the job's journey into another store."""

    there: Store

    def teardown(self) -> None:
        target = self.folder / f"{self.job.id}.rajob"
        same_after_the_journey(self.store, self.there, self.job, target)
        super().teardown()


def test_any_sequence_of_use_cases_survives_the_journey(tmp_path: Path) -> None:
    JourneyMachine.folder, JourneyMachine.there = tmp_path, new_store(tmp_path / "there")
    JourneyMachine.TestCase.settings = settings(
        max_examples=examples(4, 16),
        stateful_step_count=30,
        deadline=None,
        suppress_health_check=EVERYTHING,
    )
    JourneyMachine.TestCase("runTest").debug()
    JourneyMachine.there.close()
