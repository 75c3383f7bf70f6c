"""ThermoBeacon: against ``thermobeacon-ble``, packets that are no measurement, and bytes of all kinds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quantity
from devices.broadcast import Broadcast
from devices.frames import DecodeError
from devices.thermobeacon.protocol import MODELS, SERVICE, decode, recognises
from tests.devices.advert_support import (
    agree,
    harmless,
    int16,
    maker_says,
    oracle,
    ours,
    some_bytes,
)

MAC = bytes.fromhex("0000832c0000d063")


def advert(kind: int, rest: bytes) -> Broadcast:
    return maker_says(kind, MAC + rest, "ThermoBeacon", (SERVICE,))


@given(
    st.sampled_from(sorted(MODELS)),
    st.integers(0, 3600),
    int16(-640, 1600),
    st.integers(0, 1600),
)
def test_any_packet_reads_as_the_oracle_reads_it(
    kind: int, millivolts: int, temperature: int, humidity: int
) -> None:
    library = pytest.importorskip("thermobeacon_ble")
    rest = (
        millivolts.to_bytes(2, "little")
        + temperature.to_bytes(2, "little", signed=True)
        + humidity.to_bytes(2, "little")
        + bytes(4)
    )
    heard = advert(kind, rest)
    expected = oracle(library.ThermoBeaconBluetoothDeviceData(), heard)
    battery = expected.pop(Quantity.BATTERY)
    frame = decode(heard)
    assert agree(ours(frame), expected)
    assert battery is not None
    assert abs(float(str(frame.extras["battery_pct"])) - battery) <= 1


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        (bytes(12), "extremes"),
        (bytes.fromhex("820c6f0141070523 0000".replace(" ", "")), "damaged"),
        (bytes.fromhex("820c4106730205230000"), "damaged"),
    ],
    ids=["extremes", "humidity above 100", "temperature above 100"],
)
def test_what_is_no_measurement_says_why(rest: bytes, said: str) -> None:
    heard = advert(0x1B, rest)
    assert recognises(heard)
    with pytest.raises(DecodeError, match=said):
        decode(heard)


@pytest.mark.parametrize(
    "heard",
    [
        maker_says(0x1B, MAC + bytes(10)),
        maker_says(0x1C, MAC + bytes(10), "", (SERVICE,)),
        maker_says(0x1B, MAC + bytes(9), "", (SERVICE,)),
    ],
    ids=["no service", "another company", "another length"],
)
def test_what_is_no_thermobeacon_is_left_alone(heard: Broadcast) -> None:
    assert not recognises(heard)


@given(st.sampled_from(sorted(MODELS)), some_bytes())
def test_no_bytes_raise_anything_but_a_decode_error(kind: int, data: bytes) -> None:
    harmless(recognises, decode, maker_says(kind, data, "", (SERVICE,)))
    harmless(recognises, decode, maker_says(kind, (data * 18)[:18], "", (SERVICE,)))
