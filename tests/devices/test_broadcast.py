"""Advertisements as bytes and back, and which manufacturer entry is the newest."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.broadcast import Broadcast, from_bytes, newest_manufacturer_entry, to_bytes
from devices.frames import DecodeError, uuid_of

LONG = "ef090000-11d6-42ba-93b8-9dd7ec090ab0"
UUIDS = st.one_of(st.integers(0, 0xFFFF).map(uuid_of), st.just(LONG))
BROADCASTS = st.builds(
    Broadcast,
    address=st.just("A"),
    name=st.text(max_size=20),
    service_uuids=st.frozensets(UUIDS, max_size=3),
    manufacturer_data=st.dictionaries(st.integers(0, 0xFFFF), st.binary(max_size=40), max_size=3),
    service_data=st.dictionaries(UUIDS, st.binary(max_size=40), max_size=3),
)


@given(BROADCASTS)
def test_an_advertisement_survives_as_bytes(broadcast: Broadcast) -> None:
    assert from_bytes(to_bytes(broadcast), "A") == broadcast


def test_the_bytes_are_those_of_the_air() -> None:
    broadcast = Broadcast("", "TP357", frozenset(), {0xF1C2: b"\x00\x1d\x02\x2c"}, {})
    assert to_bytes(broadcast).hex() == "0609545033353707ffc2f1001d022c"


@given(st.binary(max_size=60))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    with contextlib.suppress(DecodeError):
        from_bytes(data)


@given(
    st.dictionaries(st.integers(0, 9), st.binary(max_size=2), min_size=1),
    st.integers(0, 9),
    st.binary(min_size=3, max_size=3),
)
def test_the_one_entry_that_changed_is_the_newest(
    before: dict[int, bytes], company: int, data: bytes
) -> None:
    assert newest_manufacturer_entry(before, {**before, company: data}) == (company, data)


def test_a_name_that_is_too_long_is_left_out() -> None:
    assert from_bytes(to_bytes(Broadcast(name="x" * 300))).name == ""


def test_an_odd_uuid_is_left_out() -> None:
    odd = Broadcast(service_uuids=frozenset({"nonsense"}))
    assert from_bytes(to_bytes(odd)) == Broadcast()


@pytest.mark.parametrize("data", ["05ff", "ff"])
def test_a_structure_that_is_cut_off_is_refused(data: str) -> None:
    with pytest.raises(DecodeError):
        from_bytes(bytes.fromhex(data))
