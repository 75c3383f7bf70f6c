"""Archives made to do harm are refused before anything in them is read."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import InvalidInput
from app.jobfile.importing import import_job
from app.storage.store import Store
from tests.jobfile.packing import check


def archive(build: Callable[[zipfile.ZipFile], None]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        build(made)
    return buffer.getvalue()


def holding(**contents: bytes | str) -> Callable[[zipfile.ZipFile], None]:
    """Members named like the keywords, ``job_json`` for ``job.json``."""

    def build(made: zipfile.ZipFile) -> None:
        for name, content in contents.items():
            made.writestr(name.replace("_", "."), content)

    return build


def link(made: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("photos/a.jpg")
    info.external_attr = 0o120777 << 16
    made.writestr(info, "/etc/passwd")


def twice(made: zipfile.ZipFile) -> None:
    made.writestr("job.json", "{}")
    with pytest.warns(UserWarning, match="Duplicate name"):
        made.writestr("job.json", "[]")


HOSTILE = {
    "climbs out": lambda made: made.writestr("../../evil.sh", "x"),
    "absolute": lambda made: made.writestr("/etc/evil", "x"),
    "windows drive": lambda made: made.writestr("C:\\evil.exe", "x"),
    "backslashes": lambda made: made.writestr("..\\evil", "x"),
    "not ascii": lambda made: made.writestr("job\u202e.json", "x"),
    "hidden": lambda made: made.writestr("photos/.profile", "x"),
    "folder": lambda made: made.writestr("photos/", ""),
    "too deep": lambda made: made.writestr("/".join("abcdefghij"), "x"),
    "link": link,
    "twice": twice,
    "same but for case": holding(a="x", A="y"),
    "bomb": lambda made: made.writestr("job.json", b"\0" * 10_000_000, zipfile.ZIP_DEFLATED),
}


@pytest.mark.parametrize("build", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_archive_is_refused(
    build: Callable[[zipfile.ZipFile], None], other_store: Store, tmp_path: Path
) -> None:
    data = archive(build)
    found = check(data)
    assert not found.ok
    assert found.document is None
    path = tmp_path / "hostile.rajob"
    path.write_bytes(data)
    with pytest.raises(InvalidInput, match=r"hostile\.rajob is not taken in"):
        import_job(other_store, path, imported_by="Ann")
    assert list(other_store.blobs.all()) == []


@pytest.mark.parametrize("data", [b"", b"PK", os.urandom(4096), b"PK\5\6" + b"\xff" * 18])
def test_what_is_no_archive_is_told(data: bytes) -> None:
    assert [problem.where for problem in check(data).problems] == ["container"]


def test_members_over_each_other_are_refused() -> None:
    data = bytearray(archive(holding(a="xx", b="yy")))
    second = data.index(b"PK\1\2", data.index(b"PK\1\2") + 4)
    data[second + 42 : second + 46] = (0).to_bytes(4, "little")
    assert "over each other" in check(bytes(data)).problems[0].what


@pytest.mark.parametrize(
    "content",
    [b"[" * 200_000, b'{"a": NaN}', b'{"format": 1, "format": 2}', b"\xff", b"[]", b"9" * 10_000],
)
def test_hostile_json_is_told(content: bytes) -> None:
    data = archive(holding(manifest_json=content, job_json=content, audit_jsonl=content))
    found = {problem.where for problem in check(data).problems}
    assert {"manifest.json", "job.json"} <= found


def test_a_manifest_with_wrong_types_is_told(job_file: Path) -> None:
    with zipfile.ZipFile(job_file) as packed:
        manifest = json.loads(packed.read("manifest.json"))
    for key in manifest:
        if key in ("format", "version"):
            continue
        changed = json.dumps({**manifest, key: 7})
        data = archive(holding(manifest_json=changed))
        assert "manifest.json" in {problem.where for problem in check(data).problems}
