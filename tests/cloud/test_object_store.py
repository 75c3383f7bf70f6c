"""Blobs in an S3-compatible store: signed, whole, checked, and said when it is away."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

import pytest

from app.domain.errors import ExternalError, InvalidInput
from cloud.blobs.object_store import ObjectShelf, object_store_of
from tests.cloud.s3_double import Bucket, s3_bucket
from tests.cloud.test_blobs import a_png, check, held, upload
from tests.cloud.workflow_office import serve, settings_at
from tests.cloud_server import RunningServer

NAMED = {
    "RESTOREASSIST_S3_BUCKET": "field", "RESTOREASSIST_S3_ENDPOINT": "https://s3.example",
    "RESTOREASSIST_S3_REGION": "eu", "RESTOREASSIST_S3_KEY_ID": "id", "RESTOREASSIST_S3_SECRET": "s",
}  # fmt: skip


@pytest.fixture
def bucket() -> Iterator[Bucket]:
    with s3_bucket() as found:
        yield found


@pytest.fixture
def office(bucket: Bucket, tmp_path: Path) -> Iterator[RunningServer]:
    url = f"sqlite:///{tmp_path / 'cloud.db'}"
    yield from serve(settings_at(url, tmp_path, object_store=bucket.settings()))


def test_a_whole_blob_is_in_the_store_and_nothing_of_it_in_the_folder(
    office: RunningServer, bucket: Bucket, tmp_path: Path
) -> None:
    person = office.person()
    key, content = a_png()
    assert upload(person, key, content[:2000], total=5000).status_code == 204
    assert held(person, key)[0] == "2000"
    assert not any(key in name for name in bucket.objects)
    assert upload(person, key, content[2000:], offset=2000, total=5000).status_code == 201
    assert bucket.objects[f"{person.tenant_id.hex}/{key[:2]}/{key}"] == content
    assert [path for path in (tmp_path / "blobs").rglob("*") if path.is_file()] == []
    assert check(person, key)["have"] == [key]
    assert b"".join(office.services.files.pieces(person.tenant_id, key)) == content
    assert upload(person, key, content).status_code in {200, 201}
    assert check(office.person(), key)["have"] == []
    bucket.objects.clear()
    with pytest.raises(FileNotFoundError):
        list(office.services.files.pieces(person.tenant_id, key))
    assert check(person, key)["want"] == [key]
    assert bucket.refused == []


def test_bytes_with_another_hash_never_reach_the_store(
    office: RunningServer, bucket: Bucket
) -> None:
    person = office.person()
    _, content = a_png()
    wrong = sha256(b"other").hexdigest()
    assert upload(person, wrong, content).json()["code"] == "HASH_MISMATCH"
    assert not any(wrong in name for name in bucket.objects)


def test_a_store_that_is_away_is_said_and_the_bytes_are_kept(
    office: RunningServer, bucket: Bucket
) -> None:
    person = office.person()
    key, content = a_png()
    assert upload(person, key, content[:2000], total=5000).status_code == 204
    bucket.broken = True
    answer = upload(person, key, content[2000:], offset=2000, total=5000)
    assert (answer.status_code, answer.json()["code"]) == (503, "UNAVAILABLE")
    assert int(answer.headers["Retry-After"]) > 0
    bucket.broken = False
    bucket.refused.clear()
    assert held(person, key)[0] == "2000"
    assert upload(person, key, content[2000:], offset=2000, total=5000).status_code == 201


def test_a_wrong_secret_lets_nobody_in(bucket: Bucket) -> None:
    shelf = ObjectShelf(bucket.settings("another"))
    with pytest.raises(ExternalError, match="object store"):
        shelf.place()
    assert set(bucket.refused) == {"signature"}
    assert bucket.objects == {}


def test_the_place_is_the_same_for_every_process(bucket: Bucket) -> None:
    first, second = (ObjectShelf(bucket.settings()).place() for _ in range(2))
    assert first == second
    bucket.objects.clear()
    assert ObjectShelf(bucket.settings()).place() != first
    assert ObjectShelf(bucket.settings()).size(uuid4(), "0" * 64) is None


def test_the_environment_names_it_whole_and_safe_or_not_at_all() -> None:
    assert object_store_of({}) is None
    found = object_store_of(NAMED)
    assert found is not None
    assert (found.bucket, found.secret) == ("field", "s")
    assert "'s'" not in repr(found)
    for name in NAMED:
        with pytest.raises(InvalidInput, match=name):
            object_store_of(NAMED | {name: ""})
    with pytest.raises(InvalidInput, match="not safe"):
        object_store_of(NAMED | {"RESTOREASSIST_S3_ENDPOINT": "http://s3.example"})
