"""Files that are small to send and huge to open are refused; real ones and odd ones are not."""

from __future__ import annotations

import copy
import io
import os
import struct
import zipfile
import zlib
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from cloud.blobs import bombs
from cloud.blobs.bombs import problem_when_opened
from tests.cloud.test_blobs import upload
from tests.cloud_server import RunningServer

FORMATS = {"image/png": "PNG", "image/jpeg": "JPEG", "image/webp": "WEBP"}


def written(folder: Path, content: bytes) -> Path:
    path = folder / "file"
    path.write_bytes(content)
    return path


def huge_png(width: int = 20_000, height: int = 20_000) -> bytes:
    """A few bytes that claim 400 megapixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IEND", b"")


@pytest.mark.parametrize("media_type", FORMATS)
@pytest.mark.parametrize("options", [{}, {"lossless": True}, {"progressive": True}])
def test_the_size_is_read_from_real_pictures(
    tmp_path: Path, media_type: str, options: dict[str, bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = io.BytesIO()
    Image.new("RGB", (301, 203), "teal").save(content, FORMATS[media_type], **options)
    path = written(tmp_path, content.getvalue())
    assert problem_when_opened(path, media_type) == ""
    monkeypatch.setattr(bombs, "MAX_PIXELS", 301 * 203 - 1)
    assert "301 x 203 pixels" in problem_when_opened(path, media_type)
    monkeypatch.setattr(bombs, "MAX_PIXELS", 301 * 203)
    assert problem_when_opened(path, media_type) == ""


def test_an_upload_that_claims_400_megapixels_is_refused_and_not_kept(
    server: RunningServer,
) -> None:
    person, content = server.person(), huge_png()
    key = sha256(content).hexdigest()
    answer = upload(person, key, content)
    assert (answer.status_code, answer.json()["code"]) == (422, "UNSUPPORTED_MEDIA")
    assert "20000 x 20000 pixels" in answer.json()["detail"]
    assert person.http.head(f"/v1/blobs/{key}").headers["Upload-Offset"] == "0"


def test_an_archive_that_unpacks_to_far_more_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("zeros", "w") as entry,
    ):
        for _ in range(120):
            entry.write(bytes(1024 * 1024))
    assert path.stat().st_size < 1024 * 1024
    assert "unpacks to 125,829,120 bytes" in problem_when_opened(path, "application/zip")


def test_an_archive_whose_entries_share_bytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "overlap.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("one", os.urandom(50_000))
        first = archive.infolist()[0]
        for number in range(20):
            again = copy.copy(first)
            again.filename = f"again-{number}"
            archive.filelist.append(again)
    assert "overlap" in problem_when_opened(path, "application/zip")


def test_a_text_of_countless_values_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "values.json"
    path.write_text(f"[{'[],' * bombs.MOST_VALUES}[]]")
    assert "2,000,000 values" in problem_when_opened(path, "application/json")
    path.write_text('{"a": [1, 2, 3]}')
    assert problem_when_opened(path, "application/json") == ""


def test_a_job_file_of_photos_passes(tmp_path: Path) -> None:
    path = tmp_path / "job.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("record.json", "[]" * 50_000)
    assert problem_when_opened(path, "application/zip") == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(media_type=st.sampled_from([*FORMATS, "application/zip"]), content=st.binary(max_size=300))
def test_no_bytes_break_the_reading(tmp_path: Path, media_type: str, content: bytes) -> None:
    heads = {
        "image/png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "image/jpeg": b"\xff\xd8",
        "image/webp": b"RIFF\0\0\0\0WEBP",
        "application/zip": b"PK\x03\x04",
    }
    assert isinstance(
        problem_when_opened(written(tmp_path, heads[media_type] + content), media_type), str
    )
