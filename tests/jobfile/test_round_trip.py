"""A job file taken into another store gives the same job, and so on from there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import Conflict, InvalidInput
from app.domain.records import Photo, RunRecord
from app.jobfile.container_reader import open_container
from app.jobfile.importing import import_job
from app.jobfile.verification import verify_job_file
from app.storage.audit_check import verify_store
from app.storage.store import Store
from tests.jobfile.filled_store import FilledStore, records_of_job


def test_the_other_store_has_the_same_records_and_bytes(
    filled: FilledStore, job_file: Path, other_store: Store
) -> None:
    report = import_job(other_store, job_file, imported_by="Ann")
    job_id = filled.job.id
    assert records_of_job(other_store, job_id) == records_of_job(filled.store, job_id)
    assert report.records == len(records_of_job(filled.store, job_id))
    for photo in filled.store.find(Photo, job_id):
        assert other_store.blobs.read(photo.sha256) == filled.store.blobs.read(photo.sha256)
    assert other_store.find(RunRecord, job_id)[0].state == "COMPLETED"
    assert verify_store(other_store) == []


def test_importing_again_changes_nothing(job_file: Path, other_store: Store) -> None:
    first = import_job(other_store, job_file, imported_by="Ann")
    again = import_job(other_store, job_file, imported_by="Ann")
    assert (first.already_here, again.already_here, again.records) == (False, True, 0)


def test_another_version_is_refused_with_the_differences_counted(
    filled: FilledStore, job_file: Path, other_store: Store
) -> None:
    import_job(other_store, job_file, imported_by="Ann")
    photo = other_store.find(Photo, filled.job.id)[0]
    with other_store.write("Ann") as unit:
        unit.retract(photo)
    before = records_of_job(other_store, filled.job.id)
    with pytest.raises(Conflict, match="1 records differ, 0 are only here, 0 only in the file"):
        import_job(other_store, job_file, imported_by="Ann")
    assert records_of_job(other_store, filled.job.id) == before


def test_the_history_travels_on(
    filled: FilledStore, job_file: Path, other_store: Store, tmp_path: Path
) -> None:
    import_job(other_store, job_file, imported_by="Ann")
    onward = tmp_path / "onward.rajob"
    FilledStore(other_store, filled.record, filled.job).export(onward)
    assert verify_job_file(onward).problems == []
    with job_file.open("rb") as first, onward.open("rb") as second:
        before, after = open_container(first), open_container(second)
        assert after.read("origin/1/audit.jsonl", 10**7) == before.read("audit.jsonl", 10**7)
        assert after.read("job.json", 10**7) == before.read("job.json", 10**7)


def test_a_damaged_file_is_not_taken_in(job_file: Path, other_store: Store, tmp_path: Path) -> None:
    data = bytearray(job_file.read_bytes())
    data[data.index(b'"rh_pct":"60"') + 11] ^= 1
    damaged = tmp_path / "damaged.rajob"
    damaged.write_bytes(data)
    with pytest.raises(InvalidInput, match=r"job\.json: its SHA-256 .* more problems"):
        import_job(other_store, damaged, imported_by="Ann")


def test_an_unexpected_key_is_not_taken_in(job_file: Path, other_store: Store) -> None:
    with pytest.raises(InvalidInput, match="another key than the expected one"):
        import_job(other_store, job_file, imported_by="Ann", expected_key="00" * 32)
