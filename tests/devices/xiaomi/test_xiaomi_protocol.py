"""Xiaomi MiBeacon: against ``xiaomi-ble``, plain and encrypted; forgery, damage and bytes of all kinds."""

from __future__ import annotations

import struct

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESCCM
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quantity
from devices.broadcast import Broadcast
from devices.frames import DecodeError
from devices.xiaomi.objects import MODELS, OBJECTS
from devices.xiaomi.protocol import SERVICE, SERVICE_HHCCJCY10, decode, recognises
from tests.devices.advert_support import agree, harmless, oracle, ours, service_says, some_bytes

KEY = bytes.fromhex("e9ea895fac7cca6d30532432a516f3a8")
MAC = bytes.fromhex("a4c1388d18b2")
ADDRESS = "A4:C1:38:8D:18:B2"
THERMOMETERS = [product for product, model in MODELS.items() if model != "HHCCJCY01"]
MEASURES = {
    Quantity.AIR_TEMPERATURE: (0x1004, 0x4801, 0x4C01),
    Quantity.RELATIVE_HUMIDITY: (0x1006, 0x4802, 0x4808, 0x4C02, 0x4C08),
    Quantity.BATTERY: (0x4803, 0x4C03),
}


def advert(payload: bytes, address: str = ADDRESS) -> Broadcast:
    return service_says(SERVICE, payload, "Mi", address)


def plain(product: int, objects: bytes, sequence: int = 1, control: int = 0x5050) -> bytes:
    head = control.to_bytes(2, "little") + product.to_bytes(2, "little") + bytes([sequence])
    return head + (MAC[::-1] if control & 0x10 else b"") + objects


def encrypted(product: int, objects: bytes, counter: int, control: int = 0x5858) -> bytes:
    head = plain(product, b"", counter & 0xFF, control)
    extended = (counter >> 8).to_bytes(3, "little")
    nonce = MAC[::-1] + head[2:5] + extended
    sealed = AESCCM(KEY, tag_length=4).encrypt(nonce, objects, b"\x11")
    return head + sealed[:-4] + extended + sealed[-4:]


def an_object(kind: int, number: int) -> bytes:
    data = number.to_bytes(2, "little", signed=True)
    if kind in (0x4801, 0x4C01, 0x4808, 0x4C08):
        data = struct.pack("<f", number / 10)
    elif OBJECTS[kind].length == 1:
        data = bytes([number % 101])
    return kind.to_bytes(2, "little") + bytes([len(data)]) + data


@st.composite
def objects(draw: st.DrawFn) -> bytes:
    if draw(st.booleans()):
        pair = struct.pack("<hH", draw(st.integers(-400, 1000)), draw(st.integers(0, 1000)))
        return b"\x0d\x10\x04" + pair
    chosen = draw(st.lists(st.sampled_from(list(MEASURES)), unique=True, min_size=1, max_size=3))
    return b"".join(
        an_object(draw(st.sampled_from(MEASURES[each])), draw(st.integers(0, 1000)))
        for each in chosen
    )


@given(st.sampled_from(THERMOMETERS), objects())
def test_any_plain_frame_reads_as_the_oracle_reads_it(product: int, body: bytes) -> None:
    library = pytest.importorskip("xiaomi_ble")
    heard = advert(plain(product, body))
    assert recognises(heard)
    expected = oracle(library.XiaomiBluetoothDeviceData(), heard)
    assert agree(ours(decode(heard)), expected)


@given(st.sampled_from(THERMOMETERS), objects(), st.integers(0, 2**32 - 1))
def test_any_encrypted_frame_reads_as_the_oracle_reads_it(
    product: int, body: bytes, counter: int
) -> None:
    library = pytest.importorskip("xiaomi_ble")
    heard = advert(encrypted(product, body, counter))
    frame = decode(heard, KEY)
    expected = oracle(library.XiaomiBluetoothDeviceData(bindkey=KEY), heard)
    assert frame.counter == counter
    assert agree(ours(frame), expected)


def test_a_battery_tells_an_estimate_of_its_voltage_beside() -> None:
    frame = decode(advert(plain(0x01AA, bytes.fromhex("0a10013b"))))
    assert str(frame.extras["voltage_v"]) == "1.272"
    assert Quantity.VOLTAGE not in ours(frame)


@given(st.binary(min_size=9, max_size=9).filter(lambda data: data[1] < 0x80))
def test_the_second_plant_sensor_reads_as_the_oracle_reads_it(data: bytes) -> None:
    library = pytest.importorskip("xiaomi_ble")
    heard = service_says(SERVICE_HHCCJCY10, data, "Mi")
    assert recognises(heard)
    frame = decode(heard)
    assert agree(ours(frame), oracle(library.XiaomiBluetoothDeviceData(), heard))
    assert frame.extras["soil_moisture_pct"] == data[0]


def test_a_packet_of_another_length_is_of_no_plant_sensor() -> None:
    assert not recognises(service_says(SERVICE_HHCCJCY10, bytes(8), "Mi"))
    with pytest.raises(DecodeError, match="has 9 bytes"):
        decode(service_says(SERVICE_HHCCJCY10, bytes(8), "Mi"))


def test_soil_is_no_moisture_scale_of_building_material() -> None:
    frame = decode(advert(plain(0x0098, bytes.fromhex("08100140"))))
    assert frame.values == ()
    assert frame.extras["soil_moisture_pct"] == 64


def test_whole_percent_models_lose_their_noise() -> None:
    body = bytes.fromhex("061002cf01")
    assert ours(decode(advert(plain(0x055B, body)))) == {Quantity.RELATIVE_HUMIDITY: 46}
    assert ours(decode(advert(plain(0x045B, body)))) == {Quantity.RELATIVE_HUMIDITY: 46.3}


def test_a_frame_without_measurement_says_so() -> None:
    frame = decode(advert(plain(0x055B, b"", control=0x5010)), KEY)
    assert (frame.values, frame.notes) == ((), ("The frame holds no measurement.",))


BODY = an_object(0x1004, 215)


@pytest.mark.parametrize(
    ("payload", "address", "key", "said"),
    [
        (encrypted(0x055B, BODY, 7), ADDRESS, None, "enter the device's bind key"),
        (encrypted(0x055B, BODY, 7), ADDRESS, bytes(16), "does not fit"),
        (encrypted(0x055B, BODY, 7), ADDRESS, b"short", "16 bytes"),
        (
            encrypted(0x055B, BODY, 7, 0x5848),
            "61DE521B-F0BF-9F44-64D4-75BBE1738105",
            KEY,
            "hides the MAC",
        ),
        (encrypted(0x055B, BODY, 7, 0x3858), ADDRESS, KEY, "cannot be checked"),
        (plain(0x055B, BODY), ADDRESS, KEY, "refused"),
        (plain(0x055B, BODY), "00:00:00:00:00:01", None, "not that of its sender"),
        (plain(0x055B, BODY, control=0x1050), ADDRESS, None, "version 1"),
        (plain(0x055B, BODY, control=0x50D0), ADDRESS, None, "mesh"),
        (plain(0x055B, BODY[:-1]), ADDRESS, None, "cut off"),
        (plain(0x055B, BODY + b"\x04"), ADDRESS, None, "cut off"),
        (plain(0x055B, b"\x04\x10\x01\xd7"), ADDRESS, None, "1 bytes; 2 are expected"),
        (b"\x50\x20\xaa", ADDRESS, None, "head"),
        (plain(0x055B, b"")[:8], ADDRESS, None, "head"),
        (encrypted(0x055B, b"", 7), ADDRESS, KEY, "too short"),
    ],
)
def test_what_cannot_be_read_says_why(
    payload: bytes, address: str, key: bytes | None, said: str
) -> None:
    with pytest.raises(DecodeError, match=said) as caught:
        decode(advert(payload, address), key)
    assert key is None or key.hex() not in str(caught.value)


def test_the_mac_in_the_frame_serves_where_the_platform_hides_it() -> None:
    frame = decode(advert(encrypted(0x055B, BODY, 7), "61DE521B-F0BF-9F44-64D4-75BBE1738105"), KEY)
    assert ours(frame) == {Quantity.AIR_TEMPERATURE: 21.5}


def test_products_that_do_not_measure_are_left_alone() -> None:
    assert not recognises(advert(plain(0x098B, BODY)))


@given(objects(), st.integers(0, 2**32 - 1), st.integers(0, 10_000))
def test_a_harmed_encrypted_frame_gives_no_value(body: bytes, counter: int, where: int) -> None:
    frame = bytearray(encrypted(0x055B, body, counter))
    position = 4 + where % (len(frame) - 4)
    frame[position] ^= 1 + where % 255
    with pytest.raises(DecodeError):
        decode(advert(bytes(frame)), KEY)


@given(some_bytes(), st.sampled_from([0x2050, 0x5070, 0x5858, 0x5040]))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes, control: int) -> None:
    harmless(recognises, decode, advert(data))
    harmless(recognises, decode, advert(plain(0x055B, data, control=control)))
