"""Whatever somebody changes in a job file is found, and the place is named."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.jobfile import layout
from app.jobfile.container_reader import open_container
from app.jobfile.contents_check import check_table
from app.jobfile.csv_tables import csv_lines
from app.jobfile.signing import fingerprint
from app.jobsync.ops import canonical
from tests.jobfile.filled_store import FilledStore
from tests.jobfile.packing import Members, check, pack, places, signed_anew, unpack

QUICK = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
FORGER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture(scope="session")
def members(job_file: Path) -> Members:
    return unpack(job_file)


@pytest.fixture(scope="session")
def packed(job_file: Path) -> bytes:
    return job_file.read_bytes()


def member_at(packed: bytes, position: int) -> str | None:
    for member in open_container(io.BytesIO(packed)).members.values():
        if member.offset <= position < member.end_offset:
            return member.name
    return None


def test_nothing_is_found_in_an_untouched_file(packed: bytes, members: Members) -> None:
    assert check(packed).problems == []
    assert pack(members) == packed


@QUICK
@given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_any_flipped_bit_is_found_in_the_member_it_lies_in(
    packed: bytes, place: float, bit: int
) -> None:
    position = int(place * len(packed))
    changed = bytearray(packed)
    changed[position] ^= 1 << bit
    found = places(bytes(changed))
    assert found
    name = member_at(packed, position)
    if name is not None and found != {"container"}:
        assert any(where.startswith(name) for where in found)


@QUICK
@given(data=st.data(), bit=st.integers(0, 7))
def test_any_flipped_bit_of_a_small_member_is_found(
    packed: bytes, data: st.DataObject, bit: int
) -> None:
    all_members = list(open_container(io.BytesIO(packed)).members.values())
    member = data.draw(st.sampled_from(all_members))
    position = data.draw(st.integers(member.offset, member.end_offset - 1))
    changed = bytearray(packed)
    changed[position] ^= 1 << bit
    assert any(where.startswith(member.name) for where in places(bytes(changed)))


@QUICK
@given(data=st.data())
def test_a_removed_member_is_found(members: Members, data: st.DataObject) -> None:
    gone = data.draw(st.integers(0, len(members) - 1))
    found = places(pack(members[:gone] + members[gone + 1 :]))
    assert members[gone][0] in found


@QUICK
@given(data=st.data(), name=st.from_regex(r"[a-z]{1,8}\.txt", fullmatch=True))
def test_an_added_member_is_found(members: Members, data: st.DataObject, name: str) -> None:
    place = data.draw(st.integers(0, len(members)))
    assert name in places(pack([*members[:place], (name, b"x"), *members[place:]]))


@QUICK
@given(data=st.data(), name=st.from_regex(r"photos/[a-z]{1,8}\.jpg", fullmatch=True))
def test_a_renamed_member_is_found(members: Members, data: st.DataObject, name: str) -> None:
    place = data.draw(st.integers(0, len(members) - 1))
    old, content = members[place]
    found = places(pack([*members[:place], (name, content), *members[place + 1 :]]))
    assert old in found
    assert name in found or old == layout.MANIFEST


@QUICK
@given(data=st.data())
def test_reordered_members_are_found(members: Members, data: st.DataObject) -> None:
    order = data.draw(st.permutations(members).filter(lambda some: some != members))
    first = next(new[0] for new, old in zip(order, members, strict=True) if new != old)
    assert first in places(pack(order))


def test_bytes_behind_the_end_are_found(packed: bytes) -> None:
    assert places(packed + b"\0") != set()
    assert places(packed[:-1]) != set()


def test_a_file_that_was_cut_short_says_so(packed: bytes) -> None:
    (problem,) = check(packed[: len(packed) // 2]).problems
    assert problem.where == "container"
    assert "cut short" in problem.what
    (problem,) = check(b"").problems
    assert problem.what == "the file is empty"


def test_a_line_taken_out_of_a_table_is_one_problem_whatever_stands_behind_it() -> None:
    rows = [("reading_id", "value"), *((f"r{n}", str(n)) for n in range(6))]
    lines = b"".join(csv_lines(rows)).splitlines(keepends=True)

    def found(*changed: bytes) -> list[tuple[str, str]]:
        problems = check_table("readings.csv", b"".join(changed), rows)
        return [(problem.where, problem.what) for problem in problems]

    assert found(*lines[:2], *lines[3:]) == [
        ("readings.csv line 3", "the line of r1 is missing here")
    ]
    assert found(*lines[:-1]) == [("readings.csv line 7", "the line of r5 is missing here")]
    assert found(*lines[:3], b"r9,9\r\n", *lines[3:]) == [
        ("readings.csv line 4", "job.json has no such reading: r9")
    ]
    swapped = found(*lines[:2], lines[3], lines[2], *lines[4:])
    assert {where.split(",")[0] for where, _ in swapped} == {
        "readings.csv line 3",
        "readings.csv line 4",
    }


def record_of(contents: dict[str, bytes], kind: str) -> tuple[Any, Any]:
    document = json.loads(contents[layout.JOB])
    return document, next(record for record in document["records"] if record["kind"] == kind)


def forged(members: Members, name: str, content: bytes) -> bytes:
    """One member exchanged and everything signed anew by the forger."""
    return signed_anew(
        [(member, content if member == name else old) for member, old in members], FORGER
    )


def test_a_value_edited_in_the_record_is_found_even_under_a_new_signature(members: Members) -> None:
    document, reading = record_of(dict(members), "reading")
    reading["fields"]["value"] = "9.5"
    found = check(forged(members, layout.JOB, canonical(document).encode())).problems
    told = [str(problem) for problem in found]
    assert any(f"reading {reading['id']}.value" in text and "9.5" in text for text in told)
    assert any(text.startswith("Problem(where='readings.csv line") for text in told)


def test_a_record_left_out_is_found_even_under_a_new_signature(members: Members) -> None:
    document, reading = record_of(dict(members), "air_reading")
    document["records"].remove(reading)
    found = places(forged(members, layout.JOB, canonical(document).encode()))
    assert f"job.json air_reading {reading['id']}" in found


def test_a_voided_mark_taken_away_is_found(members: Members) -> None:
    document = json.loads(dict(members)[layout.JOB])
    dead = next(record for record in document["records"] if record["mark"])
    dead["mark"] = None
    found = places(forged(members, layout.JOB, canonical(document).encode()))
    assert f"job.json room {dead['id']}.mark" in found


def test_a_field_that_the_schema_does_not_allow_is_named(members: Members) -> None:
    document, room = record_of(dict(members), "room")
    room["fields"]["length_m"] = "long"
    found = places(forged(members, layout.JOB, canonical(document).encode()))
    assert f"job.json room {room['id']}.length_m" in found


@pytest.mark.parametrize(("table", "old", "new"), [
    (layout.READINGS, b"17.25", b"11.25"),
    (layout.AIR, b"-5.5", b"-6.5"),
])  # fmt: skip
def test_an_edited_table_is_found_even_under_a_new_signature(
    members: Members, table: str, old: bytes, new: bytes
) -> None:
    content = dict(members)[table].replace(old, new)
    assert any(
        where.startswith(f"{table} line ") for where in places(forged(members, table, content))
    )


def audit_lines(members: Members) -> list[bytes]:
    return dict(members)[layout.AUDIT].splitlines(keepends=True)


def test_an_audit_entry_changed_removed_or_moved_is_found(members: Members) -> None:
    lines = audit_lines(members)
    renamed = lines[2].replace(b'"actor":"Tess"', b'"actor":"Anna"')
    swapped = [*lines[:2], lines[3], lines[2], *lines[4:]]
    for changed in ([*lines[:2], renamed, *lines[3:]], [*lines[:2], *lines[3:]], swapped):
        found = places(forged(members, layout.AUDIT, b"".join(changed)))
        assert any(where.startswith(layout.AUDIT) for where in found)


def test_another_key_under_the_whole_file_is_found(filled: FilledStore, members: Members) -> None:
    resigned = signed_anew(members, FORGER)
    assert any("it is not signed by device" in p.what for p in check(resigned).problems)
    ours = filled.store.identity.public_keys[filled.store.device_id]
    wanted = check(resigned, expected_key=fingerprint(ours)).problems
    assert any("another key than the expected one" in problem.what for problem in wanted)
    assert check(pack(members), expected_key=ours.hex()).problems == []


def test_a_signature_of_another_key_alone_is_found(members: Members) -> None:
    foreign = FORGER.sign(dict(members)[layout.MANIFEST])
    changed = [(n, foreign if n == layout.MANIFEST_SIGNATURE else c) for n, c in members]
    assert places(pack(changed)) == {layout.MANIFEST_SIGNATURE}


def test_a_kind_of_a_newer_program_is_told_in_words(members: Members) -> None:
    document, room = record_of(dict(members), "room")
    document["records"].append({**room, "kind": "hologram", "id": room["id"][:-1] + "0"})
    found = check(forged(members, layout.JOB, canonical(document).encode())).problems
    assert any("does not know records of kind hologram" in problem.what for problem in found)


def test_a_newer_version_of_the_format_is_told_in_words(members: Members) -> None:
    newer = dict(members)[layout.MANIFEST].replace(b'"version":1', b'"version":2')
    changed = [(n, newer if n == layout.MANIFEST else c) for n, c in members]
    found = [p for p in check(pack(changed)).problems if p.where == layout.MANIFEST]
    assert "a newer one wrote it" in found[0].what
