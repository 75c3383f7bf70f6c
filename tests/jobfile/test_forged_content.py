"""Content that a forger signed anew: never a crash, always a problem."""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.jobfile import layout
from app.jobsync.ops import canonical
from tests.jobfile.packing import Members, check, pack, unpack
from tests.jobfile.test_tampering import forged

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)  # fmt: skip


@pytest.fixture(scope="session")
def members(job_file: Path) -> Members:
    return unpack(job_file)


def paths(value: Any, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value inside a JSON value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    found: list[tuple[Any, ...]] = []
    for key, item in inside if isinstance(value, dict | list) else ():
        found.append((*here, key))
        if isinstance(item, dict | list):
            found += paths(item, (*here, key))
    return found


def exchange(value: Any, path: tuple[Any, ...], new: Any) -> None:
    for key in path[:-1]:
        value = value[key]
    assume(canonical(value[path[-1]]) != canonical(new))
    value[path[-1]] = new


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data(), new=JSON, name=st.sampled_from([layout.JOB, layout.AUDIT]))
def test_any_value_exchanged_is_found(
    members: Members, data: st.DataObject, new: Any, name: str
) -> None:
    content = dict(members)[name]
    if name == layout.JOB:
        document = json.loads(content)
        path = data.draw(st.sampled_from(paths(document)))
        exchange(document, path, new)
        content = canonical(document).encode()
    else:
        lines = [json.loads(line) for line in content.splitlines()]
        path = data.draw(st.sampled_from(paths(lines)))
        exchange(lines, path, new)
        content = "".join(canonical(line) + "\n" for line in lines).encode()
    found = [
        problem
        for problem in check(forged(members, name, content)).problems
        if "is not signed by device" not in problem.what
    ]
    status_only = name == layout.AUDIT and path[1:] in [("status",), ("number",)]
    assert found or status_only


def test_both_checksums_of_a_member_changed_are_found(members: Members) -> None:
    data = pack(members)
    crc32 = zlib.crc32(dict(members)[layout.MANIFEST]).to_bytes(4, "little")
    assert data.count(crc32) == 2
    found = check(data.replace(crc32, b"abcd")).problems
    assert [problem.where for problem in found] == [layout.MANIFEST]
