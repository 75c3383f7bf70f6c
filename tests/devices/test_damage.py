"""Damaged and hostile frames of every family: their own error or nothing, never another exception or a wrong value."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from functools import cache, reduce
from operator import xor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.broadcast import Broadcast, from_bytes
from devices.decode import decode_entries
from devices.frames import DecodeError
from devices.registry import ADVERTISING
from tests.devices.test_families import DEVICES, FOLDERS

HEX_FIELDS = ("hex", "response", "request")
TABLES = ("service_data", "manufacturer_data")
# What is behind a checksum or a cipher's tag, and which entries of the transcripts have it.
CHECKED: dict[str, Callable[[dict[str, Any]], bool]] = {
    "rotronic": lambda entry: True,
    "protimeter": lambda entry: True,
    "xymd02": lambda entry: True,
    "modbus": lambda entry: True,
    "bthome": lambda entry: bool(entry.get("bindkey")),
    "xiaomi": lambda entry: bool(entry.get("bindkey")),
}


@cache
def transcripts(family: str) -> tuple[dict[str, Any], ...]:
    return tuple(
        json.loads(line)
        for path in sorted((DEVICES / family / "transcripts").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    )


def payloads(entry: dict[str, Any]) -> Iterator[tuple[str, str | None, bytes]]:
    """Every byte string of an entry: its field, its key in a table, and the bytes."""
    for name in HEX_FIELDS:
        if entry.get(name):
            yield name, None, bytes.fromhex(entry[name])
    if entry.get("latin1"):
        yield "latin1", None, entry["latin1"].encode("latin-1")
    for table in TABLES:
        for key, value in (entry.get(table) or {}).items():
            yield table, key, bytes.fromhex(value)


def with_payload(entry: dict[str, Any], name: str, key: str | None, data: bytes) -> dict[str, Any]:
    text = data.decode("latin-1") if name == "latin1" else data.hex()
    return {**entry, name: text if key is None else {**entry[name], key: text}}


def flips(data: bytes) -> Iterator[bytes]:
    for at in range(len(data)):
        for bit in range(8):
            yield data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :]


def damaged(data: bytes, rng: random.Random) -> bytes:
    kind = rng.randrange(5)
    if kind == 0 and data:
        return rng.choice(list(flips(data)))
    if kind == 1:
        return data[: rng.randrange(len(data) + 1)]
    if kind == 2:
        return data + rng.randbytes(rng.randrange(1, 40))
    if kind == 3:
        return rng.randbytes(rng.randrange(64))
    at = rng.randrange(len(data) + 1)
    return data[:at] + rng.randbytes(rng.randrange(6)) + data[at + rng.randrange(6) :]


@pytest.mark.parametrize("family", FOLDERS)
def test_no_damage_raises_anything_but_an_error_of_the_decoder(family: str) -> None:
    rng = random.Random(family)
    entries = [
        with_payload(entry, name, key, damaged(data, rng))
        for entry in transcripts(family)
        for name, key, data in payloads(entry)
        for _ in range(40)
    ]
    assert entries
    for decoded in decode_entries(entries):
        json.dumps(decoded.to_json(), allow_nan=False)
        assert decoded.error or decoded.values or decoded.notes or decoded.driver


def checked_entries() -> list[Any]:
    return [
        pytest.param(family, entry, id=f"{family}-{entry['id']}")
        for family, is_checked in CHECKED.items()
        for entry in transcripts(family)
        if is_checked(entry) and entry["expect"].get("values")
    ]


@pytest.mark.parametrize(("family", "entry"), checked_entries())
def test_a_flipped_bit_behind_a_checksum_gives_no_other_value(
    family: str, entry: dict[str, Any]
) -> None:
    """Where six bits of sum cannot tell, as in a Rotronic name, the measured values are still the sent ones."""
    (whole,) = decode_entries([entry])
    broken = [
        with_payload(entry, name, key, other)
        for name, key, data in payloads(entry)
        for other in flips(data)
    ]
    wrong = [
        (bad, decoded.values)
        for bad, decoded in zip(broken, decode_entries(broken), strict=True)
        if decoded.driver == family
        and decoded.error is None
        and {k: v for k, v in decoded.values.items() if k in whole.units}
        != {k: v for k, v in whole.values.items() if k in whole.units}
    ]
    assert not wrong


@pytest.mark.parametrize(("family", "entry"), checked_entries())
def test_a_cut_frame_behind_a_checksum_gives_no_value(family: str, entry: dict[str, Any]) -> None:
    # One byte of XOR fits one cut in 256 by chance; those cannot be told.
    cut = [
        with_payload(entry, name, key, data[:length])
        for name, key, data in payloads(entry)
        for length in range(1, len(data))
        if (name != "latin1" or data[length:].strip(b"\r\n"))
        and not (family == "protimeter" and reduce(xor, data[:length]) == 0)
    ]
    for decoded in decode_entries(cut):
        assert decoded.error is not None or not decoded.units


@settings(max_examples=300, deadline=None)
@given(
    company=st.sampled_from([0x0001, 0x0499, 0x0969, 0x2449, 0x3254, 0x8801, 0xAA55, 0xEC88])
    | st.integers(0, 0xFFFF),
    maker=st.binary(max_size=40),
    service=st.sampled_from(["fcd2", "fdcd", "fe95", "fd3d", "0d00", "181a"]),
    data=st.binary(max_size=40),
    name=st.sampled_from(["", "sps", "tps", "H5075", "GVH5110", "TP357", "HT.w", "s", "ITH-11-B"])
    | st.text(max_size=20),
    key=st.none() | st.binary(min_size=16, max_size=16),
)
def test_any_advertisement_is_read_or_refused_by_every_family(
    company: int, maker: bytes, service: str, data: bytes, name: str, key: bytes | None
) -> None:
    uuid = f"0000{service}-0000-1000-8000-00805f9b34fb"
    heard = Broadcast("A4:C1:38:8D:18:B2", name, frozenset({uuid}), {company: maker}, {uuid: data})
    for family in ADVERTISING:
        if family.recognises(heard):
            try:
                family.decode(heard, key)
            except DecodeError:
                continue


@given(st.binary(max_size=80))
def test_any_bytes_are_an_advertisement_or_refused(data: bytes) -> None:
    try:
        from_bytes(data)
    except DecodeError:
        return
