"""A job's files for the office: never inline as they came, re-decoded for looking at, quarantined until scanned."""

from __future__ import annotations

import io
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from random import Random
from uuid import UUID, uuid4

import httpx
import pytest
from PIL import Image
from PIL.ExifTags import Base
from sqlalchemy import select

from app.domain.errors import ExternalError, InvalidInput
from app.wire.api import Role, ScanState
from cloud.auth.accounts import ensure_tenant
from cloud.auth.sessions import Identity
from cloud.blobs.clamd import Clamd, clamd_of
from cloud.blobs.folder import BlobFolder
from cloud.blobs.scanning import AGAIN_AFTER_MS, Scanner
from cloud.blobs.service import BlobService, Chunk
from cloud.rate_limits import RateLimits
from cloud.settings import Settings, embedded_database_url
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from cloud.storage.scan_tables import blob_scans
from tests.cloud.clamd_double import EICAR, clamd_double
from tests.cloud.samples import Tablet, photo_fields, wire
from tests.cloud.test_blobs import upload
from tests.cloud.workflow_office import until
from tests.cloud_server import Person, RunningServer, now_ms, run_server

SCRIPT = b"<html><script>alert(1)</script>"


def photo(note: bytes = b"") -> bytes:
    """A JPEG lying on its side, with a position and something else in it."""
    exif = Image.Exif()
    exif[Base.Orientation] = 6
    exif[Base.ImageDescription] = "39.7392 N 104.9903 W"
    written = io.BytesIO()
    Image.effect_noise((900, 600), 60).convert("RGB").save(
        written, "JPEG", exif=exif, comment=SCRIPT + note
    )
    return written.getvalue() + SCRIPT + note


def sent(person: Person, content: bytes, media_type: str = "image/jpeg") -> tuple[UUID, str]:
    """A job with a photo of these bytes; its id and the photo's hash."""
    key = sha256(content).hexdigest()
    tablet = Tablet(person.device)
    job = tablet.job()
    fields = {**photo_fields(key, len(content)), "media_type": media_type}
    pushed = person.push(wire(job, tablet.add(job.job_id, "photo", fields))).json()
    assert {result["status"] for result in pushed["results"]} == {"applied"}, pushed
    assert upload(person, key, content, media_type=media_type).status_code == 201
    return job.job_id, key


def got(person: Person, job_id: UUID, key: str, more: str = "") -> httpx.Response:
    """The file, or its rendition."""
    return person.http.get(f"/v1/jobs/{job_id}/files/{key}{more}")


def test_an_original_is_a_download_of_the_very_bytes(server: RunningServer) -> None:
    person, content = server.person(), photo()
    answer = got(person, *sent(person, content))
    assert (answer.status_code, answer.content) == (200, content)
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert answer.headers["Content-Security-Policy"].startswith("sandbox")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_a_rendition_is_upright_small_and_holds_nothing_but_the_picture(
    server: RunningServer,
) -> None:
    person = server.person()
    job_id, key = sent(person, photo())
    for _ in range(2):
        answer = got(person, job_id, key, "/rendition?edge=640")
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/jpeg")
        with Image.open(io.BytesIO(answer.content)) as shown:
            assert (shown.size, len(shown.getexif())) == ((427, 640), 0)
        assert b"script" not in answer.content
        assert b"39.7392" not in answer.content
    assert got(person, job_id, key, "/rendition?edge=641").status_code == 422


def test_what_does_not_decode_is_kept_and_not_shown(server: RunningServer) -> None:
    # Always the same noise: among all there is, some is a picture with more pixels than the server takes.
    person, content = server.person(), b"\xff\xd8\xff\xe0" + Random(7).randbytes(4000)
    job_id, key = sent(person, content)
    answer = got(person, job_id, key, "/rendition")
    assert (answer.status_code, answer.json()["code"]) == (422, "UNSUPPORTED_MEDIA")
    assert got(person, job_id, key).content == content


def test_a_file_is_only_for_who_sees_a_job_that_names_it(server: RunningServer) -> None:
    owner = server.person(role=Role.MANAGER)
    job_id, key = sent(owner, photo(uuid4().bytes))
    colleague = server.person(owner.tenant_id, Role.USER)
    stranger = server.person()
    own_job = sent(stranger, photo(uuid4().bytes))[0]
    for person, job, file in (
        (colleague, job_id, key),
        (stranger, job_id, key),
        (stranger, own_job, key),
        (owner, job_id, "0" * 64),
    ):
        for more in ("", "/rendition"):
            assert got(person, job, file, more).status_code == 404


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A server with a virus scanner."""
    folder = tmp_path_factory.mktemp("scanned")
    with clamd_double() as daemon:
        yield from run_server(
            Settings(
                database_url=embedded_database_url(folder),
                blob_folder=folder / "blobs",
                rate_limits=RateLimits("1000000/minute", "1000000/minute"),
                clamd=Clamd(host="127.0.0.1", port=daemon.port),
            )
        )


def test_a_virus_is_kept_and_not_given_out(scanned: RunningServer) -> None:
    person = scanned.person()
    job_id, key = sent(person, photo(EICAR))
    until(lambda: "Eicar" in got(person, job_id, key).text)
    for more in ("", "/rendition"):
        answer = got(person, job_id, key, more)
        assert (answer.status_code, answer.json()["code"]) == (423, "QUARANTINED")
        assert "Eicar-Test-Signature" in answer.json()["detail"]
    assert person.http.head(f"/v1/blobs/{key}").headers["Upload-Complete"] == "?1"
    other = scanned.person(person.tenant_id)
    clean_job, clean = sent(other, photo(b"clean"))
    until(lambda: got(other, clean_job, clean).status_code == 200)


def test_without_a_verdict_a_file_waits_and_is_scanned_again(tmp_path: Path) -> None:
    database, files = Database(embedded_database_url(tmp_path)), BlobFolder(tmp_path / "blobs")
    migrate(database)
    with database.write() as connection:
        tenant_id = ensure_tenant(connection, "Company", now_ms())
    who, content = Identity(tenant_id, uuid4(), "Ana", Role.USER, "tablet"), photo()
    key = sha256(content).hexdigest()
    chunk = Chunk(key, 0, len(content), "image/jpeg", content)
    BlobService(database, files, len(content)).receive(who, chunk, now_ms())
    moment = now_ms()

    def scan(at_ms: int, longest: int) -> tuple[int, list[str]]:
        with clamd_double(longest) as daemon:
            clamd = Clamd(host="127.0.0.1", port=daemon.port)
            taken = Scanner(database, files, clamd, lambda: at_ms).scan_waiting()
        with database.read() as connection:
            return taken, list(connection.scalars(select(blob_scans.c.state)))

    assert scan(moment, 100) == (1, [ScanState.WAITING])
    assert scan(moment + 1000, len(content)) == (0, [ScanState.WAITING])
    assert scan(moment + AGAIN_AFTER_MS + 1, len(content)) == (1, [ScanState.CLEAN])
    assert scan(moment + 9 * AGAIN_AFTER_MS, len(content)) == (0, [ScanState.CLEAN])
    database.close()


def test_a_scanner_that_is_away_is_no_verdict(tmp_path: Path) -> None:
    with pytest.raises(ExternalError, match="does not answer"):
        Clamd(path=str(tmp_path / "clamd.ctl")).scan([b"x"])


def test_the_scanner_is_named_by_the_environment() -> None:
    assert clamd_of({}) is None
    assert clamd_of({"RESTOREASSIST_CLAMD": "unix:/run/clamav/clamd.ctl"}) == Clamd(
        path="/run/clamav/clamd.ctl"
    )
    assert Clamd.parse("tcp:[::1]:3310") == Clamd(host="::1", port=3310)
    for wrong in ("/run/clamd", "tcp:host", "tcp:host:0", "unix:relative", "http://host:1"):
        with pytest.raises(InvalidInput, match="RESTOREASSIST_CLAMD"):
            Clamd.parse(wrong)
