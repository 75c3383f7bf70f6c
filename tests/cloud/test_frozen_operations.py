"""The server of today takes what every version ever shipped sends, down to the last byte.

The files hold what two tablets send one after the other: every kind of record and of operation. A new version gets a
new file; one that is there is never changed, because tablets in the field send exactly that for years.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.records import RecordKind
from app.jobsync.ops import SCHEMA, OpKind
from app.jobsync.schema import KINDS_SINCE
from tests.cloud_server import RunningServer

FOLDER = Path(__file__).parent.parent / "fixtures" / "operations"
FIRST, SECOND = "aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"
FILES = sorted(FOLDER.glob("schema-*.json"))


def ops_of(path: Path) -> list[dict[str, Any]]:
    """Every operation of a file."""
    return [op for request in json.loads(path.read_text()) for op in request["ops"]]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_operations_of_every_version_are_taken(server: RunningServer, path: Path) -> None:
    first = server.person(device=FIRST)
    second = server.person(first.tenant_id, device=SECOND)
    statuses: list[str] = []
    for request in json.loads(path.read_text()):
        person = first if request["device"] == FIRST else second
        answer = person.post("/v1/sync/push", request)
        assert answer.status_code == 200, answer.text
        refused = [item for item in answer.json()["results"] if item["status"] == "rejected"]
        assert refused == []
        statuses += [item["status"] for item in answer.json()["results"]]
    assert statuses[-2:] == ["merged", "applied"]
    job_id = ops_of(path)[0]["j"]
    rows = {row["r"]: row for row in first.pull({job_id: ""}).json()["rows"]}
    assert {row["e"] for row in rows.values()} == {op["e"] for op in ops_of(path)}
    (conflict,) = (row for row in rows.values() if row["e"] == "conflict")
    assert conflict["f"]["state"] == "RESOLVED"


def test_every_version_has_a_file_with_every_kind_that_it_knew() -> None:
    assert [path.stem for path in FILES] == [f"schema-{n}" for n in range(1, SCHEMA + 1)]
    for version, path in enumerate(FILES, start=1):
        ops = ops_of(path)
        known = {kind.value for kind in RecordKind if KINDS_SINCE.get(kind, 1) <= version}
        assert known | {"conflict"} == {op["e"] for op in ops}
        assert {op["k"] for op in ops} == {kind.value for kind in OpKind}
        assert {op.get("s", 1) for op in ops} == {version}
