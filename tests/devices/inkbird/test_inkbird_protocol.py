"""Inkbird: its three forms against ``inkbird-ble``, damage, and bytes of all kinds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quantity, Unit
from devices.broadcast import Broadcast
from devices.frames import DecodeError
from devices.inkbird.protocol import SERVICE, decode, recognises
from tests.devices.advert_support import (
    agree,
    company_is_data,
    harmless,
    int16,
    maker_says,
    oracle,
    ours,
    some_bytes,
)


def nine(temperature: int, humidity: int, battery: int) -> bytes:
    climate = temperature.to_bytes(2, "little", signed=True) + humidity.to_bytes(2, "little")
    return climate + b"\x00\x35\x03" + bytes([battery, 8])


def eighteen(temperature: int, humidity: int, battery: int) -> bytes:
    climate = temperature.to_bytes(2, "little", signed=True) + humidity.to_bytes(2, "little")
    return bytes.fromhex("49240812005e") + climate + bytes([battery]) + bytes(7)


def seventeen(temperature: int, humidity: int, co2: int, status: int = 0) -> bytes:
    return (
        bytes.fromhex("54320062000a1d2b0c")
        + bytes([status])
        + temperature.to_bytes(2, "big", signed=True)
        + humidity.to_bytes(2, "big")
        + co2.to_bytes(2, "big")
        + b"\x91"
    )


@st.composite
def adverts(draw: st.DrawFn) -> Broadcast:
    temperature, humidity = draw(int16()), draw(st.integers(0, 10_000))
    battery = draw(st.integers(0, 100))
    return draw(
        st.sampled_from(
            [
                company_is_data(nine(temperature, humidity, battery), "sps"),
                company_is_data(nine(temperature, humidity, battery), "tps"),
                company_is_data(nine(temperature, 0xFFFF, battery), "tps"),
                company_is_data(eighteen(temperature // 10, humidity // 10, battery), "ITH-11-B"),
                company_is_data(eighteen(temperature // 10, 0, battery), "ibs-p02b"),
                company_is_data(
                    eighteen(temperature // 10, humidity // 10, battery), "", (SERVICE,)
                ),
                company_is_data(seventeen(temperature // 10, humidity // 10, 666), "Ink@IAM-T2"),
                company_is_data(seventeen(temperature // 10, humidity // 10, 666), ""),
            ]
        )
    )


def test_a_cooking_probe_is_no_hygrometer() -> None:
    packet = eighteen(215, 443, 90)
    assert recognises(company_is_data(packet, "", (SERVICE,)))
    assert not recognises(company_is_data(packet, "xBBQ", (SERVICE,)))


@given(adverts())
def test_any_packet_reads_as_the_oracle_reads_it(advert: Broadcast) -> None:
    library = pytest.importorskip("inkbird_ble")
    assert recognises(advert)
    expected = oracle(library.INKBIRDBluetoothDeviceData(), advert)
    assert agree(ours(decode(advert)), expected)


def test_fahrenheit_is_kept() -> None:
    frame = decode(company_is_data(seventeen(725, 443, 666, status=2)))
    assert (str(frame.values[0].value), frame.values[0].unit) == ("72.5", Unit.FAHRENHEIT)
    assert frame.extras["co2_ppm"] == 666


def test_an_entry_that_systems_mix_in_is_left_out() -> None:
    whole = company_is_data(nine(2120, 4500, 99), "sps")
    mixed = replace(whole, manufacturer_data={2: b"\x15beacon", **whole.manufacturer_data})
    assert ours(decode(mixed))[Quantity.AIR_TEMPERATURE] == 21.2


def test_several_entries_are_not_guessed_at() -> None:
    heard = Broadcast("", "sps", frozenset(), {0x0848: bytes(7), 0x0849: bytes(7)})
    with pytest.raises(DecodeError, match="newest cannot be told"):
        decode(heard)


@pytest.mark.parametrize(
    "advert",
    [
        company_is_data(nine(2120, 0xFFFF, 99), "sps"),
        company_is_data(nine(2120, 4500, 255), "sps"),
        company_is_data(nine(2120, 4500, 101), "tps"),
        company_is_data(eighteen(212, 0xFFFF, 50), "ITH-11-B"),
        company_is_data(eighteen(212, 450, 255), "ITH-11-B"),
        company_is_data(seventeen(212, 0xFFFF, 666)),
    ],
)
def test_an_impossible_percentage_shows_damage(advert: Broadcast) -> None:
    with pytest.raises(DecodeError, match="damaged"):
        decode(advert)


def test_a_packet_of_another_length_is_refused() -> None:
    with pytest.raises(DecodeError, match="as long"):
        decode(company_is_data(bytes(9), "ITH-11-B"))


@given(some_bytes(), st.sampled_from(["sps", "tps", "ITH-21-B", "ink@iam-t2", ""]))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes, name: str) -> None:
    harmless(recognises, decode, company_is_data(data, name, (SERVICE,)))
    harmless(recognises, decode, maker_says(0x3254, b"\x00\x62" + data, name))
