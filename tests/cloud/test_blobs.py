"""Blobs over HTTP on both databases: resumable, checked, and each tenant on its own."""

from __future__ import annotations

import json
import os
import socket
import time
from hashlib import sha256
from urllib.parse import urlsplit

import httpx
import pytest
from sqlalchemy import update

from app.wire.api import Role
from cloud.storage.tables import tenants
from tests.cloud.samples import PNG, Tablet, photo_fields, wire
from tests.cloud_server import Person, RunningServer


def a_png(size_bytes: int = 5000) -> tuple[str, bytes]:
    """Bytes that look like a new PNG, and their hash."""
    content = PNG + os.urandom(size_bytes - len(PNG))
    return sha256(content).hexdigest(), content


def upload(
    person: Person,
    key: str,
    content: bytes,
    *,
    offset: int = 0,
    total: int | None = None,
    media_type: str = "image/png",
) -> httpx.Response:
    """Send one piece."""
    headers = {
        "Upload-Offset": str(offset),
        "Upload-Length": str(len(content) if total is None else total),
        "Upload-Media-Type": media_type,
    }
    return person.http.patch(f"/v1/blobs/{key}", content=content, headers=headers)


def held(person: Person, key: str) -> tuple[str, str]:
    """What HEAD says."""
    answer = person.http.head(f"/v1/blobs/{key}")
    return answer.headers["Upload-Offset"], answer.headers["Upload-Complete"]


def check(person: Person, *keys: str) -> dict[str, object]:
    """What the check says."""
    answer: dict[str, object] = person.post("/v1/blobs/check", {"sha256": list(keys)}).json()
    return answer


def test_an_upload_goes_on_where_it_was_cut(server: RunningServer) -> None:
    person = server.person()
    key, content = a_png()
    assert check(person, key)["want"] == [key]
    assert upload(person, key, content[:2000], total=5000).status_code == 204
    assert held(person, key) == ("2000", "?0")
    assert check(person, key)["partial"] == {key: 2000}
    wrong = upload(person, key, content[1000:], offset=1000, total=5000)
    assert (wrong.status_code, wrong.json()["offset"]) == (409, 2000)
    assert upload(person, key, content[2000:], offset=2000, total=5000).status_code == 201
    assert held(person, key) == ("5000", "?1")
    assert check(person, key)["have"] == [key]
    assert upload(person, key, content).status_code == 201


def test_a_request_that_was_cut_off_is_continued_from_what_head_says(server: RunningServer) -> None:
    person = server.person()
    key, content = a_png()
    address = urlsplit(server.url)
    assert address.hostname is not None
    with socket.create_connection((address.hostname, address.port or 0)) as raw:
        raw.sendall(
            f"PATCH /v1/blobs/{key} HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n"
            f"Authorization: {person.http.headers['Authorization']}\r\n"
            "Upload-Offset: 0\r\nUpload-Length: 5000\r\nUpload-Media-Type: image/png\r\n"
            "\r\n".encode()
            + content[:3000]
        )
        raw.shutdown(socket.SHUT_WR)
        raw.recv(1000)
    # The server may still be writing what arrived before the cut: 423 until it is done, 409 with the offset after.
    deadline = time.monotonic() + 10
    while True:
        offset = int(held(person, key)[0])
        answer = upload(person, key, content[offset:], offset=offset, total=5000)
        if answer.status_code not in (409, 423):
            break
        assert time.monotonic() < deadline, answer.text
    assert offset in (0, 3000)
    assert answer.status_code == 201


def test_bytes_with_another_hash_are_thrown_away(server: RunningServer) -> None:
    person = server.person()
    key, content = a_png()
    answer = upload(person, key, content[:-1] + bytes([content[-1] ^ 1]))
    assert (answer.status_code, answer.json()["code"]) == (422, "HASH_MISMATCH")
    assert held(person, key) == ("0", "?0")
    assert upload(person, key, content).status_code == 201


@pytest.mark.parametrize(
    ("media_type", "good", "bad"),
    [
        ("image/png", PNG + b"x", b"GIF89a"),
        ("image/jpeg", b"\xff\xd8\xff\xe0 jpeg", PNG),
        ("application/pdf", b"%PDF-1.7 ...", b"<html>"),
        ("application/json", json.dumps({"a": 1}).encode(), b"{"),
        ("text/csv", b"a,b\n1,2\n", b"a\0b"),
    ],
)
def test_the_content_must_be_what_it_says(
    server: RunningServer, media_type: str, good: bytes, bad: bytes
) -> None:
    person = server.person()
    accepted = upload(person, sha256(good).hexdigest(), good, media_type=media_type)
    assert accepted.status_code == 201
    refused = upload(person, sha256(bad).hexdigest(), bad, media_type=media_type)
    assert (refused.status_code, refused.json()["code"]) == (422, "UNSUPPORTED_MEDIA")


def test_unknown_types_wrong_sizes_and_giants_are_refused(server: RunningServer) -> None:
    person = server.person()
    key, content = a_png()
    assert upload(person, key, content, media_type="text/html").status_code == 422
    assert upload(person, key, content, total=10).json()["errors"][0]["field"] == "/Upload-Length"
    assert upload(person, key, content, total=2 * 1024 * 1024).status_code == 413
    assert upload(person, key, b"x" * (8 * 1024 * 1024 + 1)).status_code == 413
    bad_name = person.http.patch("/v1/blobs/..", content=b"")
    assert bad_name.status_code in (404, 405, 422)
    missing = person.http.patch(f"/v1/blobs/{key}", content=content)
    assert {item["field"] for item in missing.json()["errors"]} == {
        "/header/upload-offset",
        "/header/upload-length",
        "/header/upload-media-type",
    }


def test_blobs_of_another_tenant_do_not_exist(server: RunningServer) -> None:
    owner, stranger = server.person(), server.person()
    key, content = a_png()
    upload(owner, key, content)
    assert check(stranger, key)["want"] == [key]
    assert held(stranger, key) == ("0", "?0")


def test_the_proof_lists_every_record_and_blob(server: RunningServer) -> None:
    person = server.person()
    key, content = a_png()
    missing, _ = a_png()
    tablet = Tablet(person.device)
    job = tablet.job()
    photos = [
        tablet.add(job.job_id, "photo", photo_fields(item, len(content))) for item in (key, missing)
    ]
    results = person.push(wire(job, *photos)).json()["results"]
    assert {item["status"] for item in results} == {"applied"}
    upload(person, key, content)
    auditor = server.person(person.tenant_id, Role.AUDITOR)
    proof = auditor.http.get(f"/v1/jobs/{job.job_id}/proof").json()
    assert [record["id"] for record in proof["records"]] == [
        str(op.record_id) for op in (job, *photos)
    ]
    canonical = json.dumps(
        photos[0].to_wire()["f"], sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    expected = sha256(canonical.encode()).hexdigest()
    assert proof["records"][1]["content_hash"] == expected
    assert {blob["sha256"]: blob["state"] for blob in proof["blobs"]} == {
        key: "complete",
        missing: "missing",
    }


def test_files_that_are_never_ended_take_room_of_the_company_but_go_on_when_it_is_full(
    server: RunningServer,
) -> None:
    person = server.person()
    with server.services.database.write() as connection:
        mine = update(tenants).where(tenants.c.id == person.tenant_id)
        connection.execute(mine.values(quota_bytes=10_000))
    begun, content = a_png()
    other, more = a_png()
    assert upload(person, begun, content[:4000], total=5000).status_code == 204
    assert upload(person, other, more[:4000], total=5000).status_code == 204
    third, last = a_png()
    refused = upload(person, third, last)
    assert (refused.status_code, refused.json()["code"]) == (507, "QUOTA_EXCEEDED")
    assert upload(person, begun, content[4000:], offset=4000, total=5000).status_code == 201
    assert upload(person, other, more[4000:], offset=4000, total=5000).status_code == 201
    assert upload(server.person(), third, last).status_code == 201
