"""BTHome v2: the published packets, encryption and its counter, and bytes of all kinds."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESCCM
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quantity, Unit
from devices.bthome.protocol import (
    PacketDecoder,
    ParseEnd,
    decode_service_data,
    parse_packet,
)
from devices.frames import DecodedFrame, DecodeError, RawFrame
from tests.devices.support import START

KEY = bytes.fromhex("231d39c1d7cc1ab1aee224cd096db932")
MAC = bytes.fromhex("5448e68f80a5")
ADDRESS = "54:48:E6:8F:80:A5"
ENCRYPTED = bytes.fromhex("43a5808fe64854f196c06ffb4900112233f08ecbde")


def values(frame: DecodedFrame) -> dict[Quantity, Decimal | None]:
    return {each.quantity: each.value for each in frame.values}


def encrypted(objects: bytes, counter: int, head: int = 0x41) -> bytes:
    count = counter.to_bytes(4, "little")
    nonce = MAC + b"\xd2\xfc" + bytes([head]) + count
    sealed = AESCCM(KEY, tag_length=4).encrypt(nonce, objects, None)
    return bytes([head]) + sealed[:-4] + count + sealed[-4:]


def raw_frame(data: bytes) -> RawFrame:
    return RawFrame("bthome", "bthome:1", "fcd2", data, START, 0, address=ADDRESS)


def test_moisture_has_the_scale_that_the_user_set() -> None:
    frame = decode_service_data(bytes.fromhex("4014020c"), scale=Unit.PCT_MC)
    (moisture,) = frame.values
    assert (moisture.value, moisture.unit) == (Decimal("30.74"), Unit.PCT_MC)


def test_many_objects_and_a_packet_id() -> None:
    frame = decode_service_data(bytes.fromhex("400009015d025d0903b718"))
    assert frame.sequence == 9
    assert values(frame) == {
        Quantity.BATTERY: 93,
        Quantity.AIR_TEMPERATURE: Decimal("23.97"),
        Quantity.RELATIVE_HUMIDITY: Decimal("63.27"),
    }


def test_wetness_yes_or_no_is_not_a_percentage() -> None:
    frame = decode_service_data(bytes.fromhex("402001"))
    assert (frame.values, frame.extras) == ((), {"moisture_detected": 1})


def test_what_the_air_holds_is_told_beside() -> None:
    frame = decode_service_data(bytes.fromhex("4000020d120c0e021c12e2041333011501"))
    assert frame.values == ()
    assert frame.extras == {
        "packet_id": 2,
        "pm2_5_ug_m3": 3090,
        "pm10_ug_m3": 7170,
        "co2_ppm": 1250,
        "voc_ug_m3": 307,
        "battery_low": 1,
    }


def test_an_unknown_object_ends_the_reading_with_its_id() -> None:
    payload = bytes.fromhex("4002ca09fa03b718")
    packet = parse_packet(payload)
    assert (packet.end, packet.stopped_at) == (ParseEnd.UNKNOWN_OBJECT, 0xFA)
    frame = decode_service_data(payload)
    assert values(frame) == {Quantity.AIR_TEMPERATURE: Decimal("25.06")}
    assert not frame.complete
    assert frame.notes == ("Reading stopped at object 0xFA: unknown object.",)


@pytest.mark.parametrize(
    "payload", ["4002ca0903b7", "4002ca0953", "4002ca095310aa", "4002ca093b05"]
)
def test_an_object_that_is_cut_off_gives_no_value(payload: str) -> None:
    packet = parse_packet(bytes.fromhex(payload))
    assert packet.end is ParseEnd.TRUNCATED
    assert [kind for kind, _ in packet.objects] == [0x02]


@pytest.mark.parametrize("payload", ["4002ca0903b7", "4002ca0953", "4002ca095310aa"])
def test_a_packet_that_is_cut_off_gives_no_value(payload: str) -> None:
    with pytest.raises(DecodeError, match="cut off"):
        decode_service_data(bytes.fromhex(payload))


def test_text_is_stepped_over() -> None:
    frame = decode_service_data(bytes.fromhex("405303414243" + "02ca09"))
    assert values(frame) == {Quantity.AIR_TEMPERATURE: Decimal("25.06")}


def test_more_sensors_of_the_same_kind_are_told_beside() -> None:
    frame = decode_service_data(bytes.fromhex("4002ca0902d00745d200"))
    assert values(frame) == {Quantity.AIR_TEMPERATURE: Decimal("25.06")}
    assert frame.extras == {"air_temperature_2": 20, "air_temperature_3": 21}
    assert "Another air temperature" in frame.notes[0]


def test_an_encrypted_packet_with_its_mac_inside() -> None:
    frame = decode_service_data(ENCRYPTED, bind_key=KEY)
    assert values(frame) == {
        Quantity.AIR_TEMPERATURE: Decimal("25.06"),
        Quantity.RELATIVE_HUMIDITY: Decimal("50.55"),
    }
    assert frame.counter == int.from_bytes(bytes.fromhex("00112233"), "little")


@pytest.mark.parametrize(
    ("payload", "address", "key", "said"),
    [
        (ENCRYPTED, "", None, "enter the device's bind key"),
        (ENCRYPTED, "", bytes(16), "does not fit"),
        (ENCRYPTED, "", b"short", "16 bytes"),
        (
            encrypted(b"\x02\xca\x09", 1),
            "61DE521B-F0BF-9F44-64D4-75BBE1738105",
            KEY,
            "hides the MAC",
        ),
        (bytes.fromhex("4002ca09"), ADDRESS, KEY, "refused"),
        (bytes.fromhex("41aabb"), ADDRESS, KEY, "too short"),
        (bytes.fromhex("42aabb"), ADDRESS, None, "MAC"),
        (b"", "", None, "empty"),
        (bytes.fromhex("2002ca09"), "", None, "version 1"),
    ],
)
def test_what_cannot_be_read_says_why(
    payload: bytes, address: str, key: bytes | None, said: str
) -> None:
    with pytest.raises(DecodeError, match=said) as caught:
        decode_service_data(payload, address, key)
    assert key is None or key.hex() not in str(caught.value)


def test_a_counter_that_does_not_grow_is_refused() -> None:
    decoder = PacketDecoder(KEY)
    old, new = (encrypted(bytes([0x02, low, 0x09]), count) for low, count in ((1, 7), (2, 8)))
    decoder.decode(raw_frame(old))
    decoder.decode(raw_frame(new))
    decoder.decode(raw_frame(new))  # the radio repeats the last packet
    with pytest.raises(DecodeError, match="counter did not grow"):
        decoder.decode(raw_frame(old))


def test_a_confirmed_battery_change_lets_the_counter_begin_anew() -> None:
    decoder = PacketDecoder(KEY)
    decoder.decode(raw_frame(encrypted(b"\x02\xca\x09", 5000)))
    decoder.forget_counter()
    frame = decoder.decode(raw_frame(encrypted(b"\x02\xcb\x09", 1)))
    assert values(frame) == {Quantity.AIR_TEMPERATURE: Decimal("25.07")}


def test_a_forged_packet_does_not_move_the_counter() -> None:
    decoder = PacketDecoder(KEY)
    decoder.decode(raw_frame(encrypted(b"\x02\xca\x09", 7)))
    forged = bytearray(encrypted(b"\x02\xca\x09", 0xFFFFFFFF))
    forged[-1] ^= 1
    with pytest.raises(DecodeError):
        decoder.decode(raw_frame(bytes(forged)))
    assert decoder.decode(raw_frame(encrypted(b"\x02\xca\x09", 8))).counter == 8


def test_the_scale_of_a_recorded_frame_is_used() -> None:
    frame = replace(raw_frame(bytes.fromhex("402f1e")), scale=Unit.REL_100)
    assert PacketDecoder().decode(frame).values[0].unit is Unit.REL_100


@given(st.binary(max_size=40), st.sampled_from([None, KEY]))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes, key: bytes | None) -> None:
    try:
        decode_service_data(data, ADDRESS, key)
    except DecodeError:
        return
    assert data[0] >> 5 == 2


@given(st.binary(max_size=30))
def test_objects_are_never_read_beyond_where_reading_stopped(body: bytes) -> None:
    packet = parse_packet(b"\x40" + body)
    read = sum(1 + len(data) + (kind in (0x3B, 0x53, 0x54)) for kind, data in packet.objects)
    assert read <= len(body)
    assert (packet.end is ParseEnd.COMPLETE) == (read == len(body))


@given(st.binary(min_size=1, max_size=16), st.integers(0, 2**32 - 1), st.integers(0, 10_000))
def test_a_harmed_encrypted_packet_is_refused(objects: bytes, counter: int, where: int) -> None:
    packet = bytearray(encrypted(objects, counter))
    position = 1 + where % (len(packet) - 1)
    packet[position] ^= 1 + where % 255
    with pytest.raises(DecodeError):
        decode_service_data(bytes(packet), ADDRESS, KEY)
