"""SensorPush: the mixed radix against ``sensorpush-ble``, ambiguity, damage, and bytes of all kinds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.broadcast import Broadcast, newest_manufacturer_entry
from devices.frames import DecodeError
from devices.sensorpush.protocol import MODELS, SERVICE, SERVICE_HT1, decode, recognises
from tests.devices.advert_support import (
    agree,
    company_is_data,
    harmless,
    maker_says,
    oracle,
    ours,
    some_bytes,
)


def payload(kind: int, counts: list[int]) -> bytes:
    integer, factor = 0, 1
    for scale, count in zip(MODELS[kind].scales, counts, strict=True):
        integer += factor * count
        factor *= scale.count
    return bytes([kind - 64 << 2]) + integer.to_bytes(MODELS[kind].length - 1, "little")


@st.composite
def packets(draw: st.DrawFn) -> bytes:
    kind = draw(st.sampled_from(sorted(MODELS)))
    return payload(kind, [draw(st.integers(0, each.count - 1)) for each in MODELS[kind].scales])


def advert(data: bytes) -> Broadcast:
    return company_is_data(data, "", (SERVICE,))


@given(packets())
def test_any_packet_reads_as_the_oracle_reads_it(data: bytes) -> None:
    library = pytest.importorskip("sensorpush_ble")
    assert recognises(advert(data))
    expected = oracle(library.SensorPushBluetoothDeviceData(), advert(data))
    assert agree(ours(decode(advert(data))), expected, tolerance=1e-9)


@given(st.binary(min_size=3, max_size=3), st.integers(0, 3))
def test_a_ht1_reads_as_the_oracle_reads_it(three: bytes, high: int) -> None:
    library = pytest.importorskip("sensorpush_ble")
    heard = company_is_data(three + bytes([1 << 2 | high]), "s", (SERVICE_HT1,))
    expected = oracle(library.SensorPushBluetoothDeviceData(), heard)
    assert agree(ours(decode(heard)), expected, tolerance=0.0101)


def test_values_beyond_the_ranges_show_damage() -> None:
    with pytest.raises(DecodeError, match="damaged"):
        decode(advert(b"\x04\xff\xff\xff\xff"))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("049ac9a5", "has 5 bytes"),
        ("039ac9a546", "Page 3"),
        ("ac9ac9a546", "type 107"),
    ],
)
def test_what_cannot_be_read_says_why(data: str, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode(company_is_data(bytes.fromhex(data), "SensorPush HT.w 0CA1"))


def test_several_entries_are_not_guessed_at() -> None:
    heard = Broadcast(
        "", "SensorPush HT.w 0CA1", frozenset(), {0x9A04: b"\xc9\xa5\x46", 0x0504: b"\x01\x02\x03"}
    )
    with pytest.raises(DecodeError, match="newest cannot be told"):
        decode(heard)


def test_the_short_name_of_a_probe_has_to_be_a_word() -> None:
    assert recognises(maker_says(0x0108, bytes(2), "SensorPush TC 12"))
    assert not recognises(maker_says(0x0108, bytes(2), "ATC_8D18B2"))


def test_only_the_entry_that_changed_is_new() -> None:
    old, new = {1: b"a"}, {1: b"a", 2: b"b"}
    assert newest_manufacturer_entry(None, old) == (1, b"a")
    assert newest_manufacturer_entry(None, new) is None
    assert newest_manufacturer_entry(old, new) == (2, b"b")
    assert newest_manufacturer_entry(new, {1: b"c", 2: b"d"}) is None
    assert newest_manufacturer_entry(new, new) is None


@given(some_bytes(12), st.sampled_from(["", "s", "SensorPush HTP.xw 1"]))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes, name: str) -> None:
    harmless(recognises, decode, company_is_data(b"\x04\x9a" + data, name, (SERVICE, SERVICE_HT1)))
    harmless(recognises, decode, company_is_data(data, name, (SERVICE, SERVICE_HT1)))
