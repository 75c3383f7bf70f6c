"""SwitchBot: against ``PySwitchbot``, and bytes of all kinds."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quantity
from devices.broadcast import Broadcast
from devices.frames import DecodeError
from devices.switchbot.protocol import ENDINGS, LETTERS, SERVICES, SWITCHBOT, decode, recognises
from tests.devices.advert_support import ADDRESS, harmless, ours, some_bytes

METERS = sorted(letter for letter, model in LETTERS.items() if not model.mains)
HUBS = {"Hub 2": "hub2.process_wohub2", "Hub Mini Matter": "hubmini_matter.process_hubmini_matter"}
NEWEST = {
    "Hub 3": "hub3.process_hub3",
    "Weather Station": "weather_station.process_weather_station",
    "Climate Panel": "climate_panel.process_climate_panel",
}


def oracle(function: str, service: bytes, maker: bytes | None) -> dict[str, Any]:
    """What a function of the library reads, of its module in ``switchbot.adv_parsers``."""
    module, name = function.split(".")
    library = pytest.importorskip(f"switchbot.adv_parsers.{module}")
    return dict(getattr(library, name)(service, maker))


def three_bytes(tenths_c: int, percent: int) -> bytes:
    sign = 0x80 if tenths_c >= 0 else 0
    return bytes([abs(tenths_c) % 10, abs(tenths_c) // 10 | sign, percent])


def advert(service: bytes, maker: bytes = b"") -> Broadcast:
    return Broadcast(
        ADDRESS,
        "",
        frozenset(),
        {SWITCHBOT: maker} if maker else {},
        {SERVICES[0]: service},
    )


@given(
    st.sampled_from(METERS),
    st.integers(-400, 800),
    st.integers(1, 100),
    st.integers(0, 100),
    st.booleans(),
    st.integers(0, 12_000),
)
def test_any_packet_reads_as_the_oracle_reads_it(
    model: int, tenths_c: int, percent: int, battery: int, newer: bool, co2: int
) -> None:
    climate = three_bytes(tenths_c, percent)
    service = bytes([model, 0, battery]) + (b"" if newer else climate)
    maker = bytes(8) + climate + bytes(2) + co2.to_bytes(2, "big") if newer else b""
    frame = decode(advert(service, maker))
    expected = oracle("meter.process_wosensorth_c", service, maker or None)
    assert ours(frame) == {
        Quantity.AIR_TEMPERATURE: pytest.approx(expected["temperature"], abs=1e-9),
        Quantity.RELATIVE_HUMIDITY: expected["humidity"],
        Quantity.BATTERY: expected["battery"],
    }
    if model in (0x35, 0x15):
        assert frame.extras.get("co2_ppm") == expected.get("co2")


@given(
    st.sampled_from(sorted(letter for letter, model in LETTERS.items() if model.mains)),
    st.integers(-400, 800),
    st.integers(1, 100),
    st.integers(0, 31),
)
def test_a_hub_reads_as_the_oracle_reads_it(
    letter: int, tenths_c: int, percent: int, light: int
) -> None:
    service = bytes([letter, 0, 0])
    maker = bytes(12) + bytes([light]) + three_bytes(tenths_c, percent)
    expected = oracle(HUBS[LETTERS[letter].title], service, maker)
    assert ours(decode(advert(service, maker))) == {
        Quantity.AIR_TEMPERATURE: pytest.approx(expected["temperature"], abs=1e-9),
        Quantity.RELATIVE_HUMIDITY: expected["humidity"],
    }


@given(
    st.sampled_from(sorted(ENDINGS)),
    st.integers(-400, 800),
    st.integers(1, 100),
    st.integers(0, 100),
    st.booleans(),
)
def test_a_model_that_the_end_of_its_service_data_tells_reads_as_the_oracle_reads_it(
    ending: bytes, tenths_c: int, percent: int, charge: int, byte_behind: bool
) -> None:
    model = ENDINGS[ending]
    service = b"\x00\x00\x64" + ending + (b"\x00" if byte_behind else b"")
    maker = bytearray(20)
    maker[7], maker[model.at : model.at + 3] = charge, three_bytes(tenths_c, percent)
    expected = oracle(NEWEST[model.title], service, bytes(maker))
    read = ours(decode(advert(service, bytes(maker))))
    assert read.pop(Quantity.BATTERY, None) == expected.get("battery")
    assert read == {
        Quantity.AIR_TEMPERATURE: pytest.approx(expected["temperature"], abs=1e-9),
        Quantity.RELATIVE_HUMIDITY: expected["humidity"],
    }


def test_a_hub_that_is_cut_off_gives_no_value() -> None:
    with pytest.raises(DecodeError):
        decode(advert(bytes([0x76, 0, 0]), bytes(15)))


def test_a_temperature_below_zero() -> None:
    frame = decode(advert(bytes([0x54, 0, 90]) + three_bytes(-105, 40)))
    assert frame.values[0].value == Decimal("-10.5")


def test_nothing_at_all_is_a_sensor_fault() -> None:
    frame = decode(advert(bytes([0x54, 0, 90]) + three_bytes(0, 0)))
    assert frame.values[0].value is None
    assert frame.values[1].value is None


@pytest.mark.parametrize(
    ("service", "said"),
    [(b"\x54\x00\x64", "no measurement"), (b"\x54\x00\x64\x0a\x95\x30", "damaged")],
)
def test_what_cannot_be_read_says_why(service: bytes, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode(advert(service))


def test_other_models_are_left_alone() -> None:
    assert not recognises(advert(b"\x48\x90\x0f"))
    assert not recognises(Broadcast(manufacturer_data={SWITCHBOT: bytes(12)}))


@given(some_bytes(), some_bytes(), st.sampled_from(METERS))
def test_no_bytes_raise_anything_but_a_decode_error(
    service: bytes, maker: bytes, model: int
) -> None:
    harmless(recognises, decode, advert(bytes([model]) + service, maker))
    harmless(recognises, decode, advert(service, maker))


@pytest.mark.parametrize(
    ("name", "data", "temperature", "humidity"),
    [
        ("WoSensorTHP", "aabbccddeeff4a0109962f", "22.9", 47),
        ("WoIOSensorTH", "aabbccddeeff8b0305993200", "25.5", 50),
    ],
)
def test_a_packet_without_service_data_is_known_by_its_name(
    name: str, data: str, temperature: str, humidity: int
) -> None:
    packet = Broadcast(name=name, manufacturer_data={0x0969: bytes.fromhex(data)})
    assert recognises(packet)
    assert [v.value for v in decode(packet).values] == [Decimal(temperature), humidity]
    assert not recognises(Broadcast(manufacturer_data=packet.manufacturer_data))
