"""Any Modbus instrument by its map: captured exchanges, and live on a pseudo-terminal."""

from __future__ import annotations

from app.domain.measurement import Quantity
from devices.decode import decode_entries
from devices.modbus.driver import family_of
from devices.modbus.protocol import shipped_map
from devices.modbus_frames import ReadRequest, crc16
from devices.radio import Radio
from devices.registry import DriverContext, load_registry
from devices.serial_link import SerialPort
from devices.session import LinkPolicy
from devices.virtual.pty_wire import PtyWire
from tests.devices.instruments import Instrument
from tests.devices.support import SystemClock, is_value, rest, until

MAP = "{name: x, device: 1, registers: [{quantity: air_temperature, unit: '°C', address: 1, function: 4, scale: 0.1}]}"
EXCHANGE = {"request": "010400010001600A", "response": "01040201317974"}


def test_a_captured_exchange_brings_its_map() -> None:
    entry = {"id": "x", "kind": "modbus_rtu", "register_map": MAP, **EXCHANGE}
    (decoded,) = decode_entries([entry])
    assert (decoded.driver, decoded.to_json()["values"]) == ("modbus", {"temperature_c": 30.5})


def test_a_wrong_map_or_device_says_why() -> None:
    entries = [
        {"id": "x", "kind": "modbus_rtu", "register_map": "{", **EXCHANGE},
        {"id": "y", "kind": "modbus_rtu", "register_map": MAP.replace("1,", "2,", 1), **EXCHANGE},
    ]
    wrong_map, wrong_device = decode_entries(entries)
    assert "register map cannot be used" in str(wrong_map.error)
    assert "with device 1" in str(wrong_device.error)


def vaisala(heard: bytes) -> bytes:
    if heard[:2] != b"\xf0\x03":
        return b""
    low_half_first = bytes.fromhex("7AE141F4")
    body = b"\xf0\x03\x04" + low_half_first
    return body + crc16(body)


async def test_an_instrument_is_read_by_the_map_of_its_port() -> None:
    with PtyWire() as wire, Instrument(wire.far, vaisala, request_length=8):
        context = DriverContext(
            SystemClock(),
            Radio(),
            ports=lambda: [SerialPort(wire.near, "cable", "usb:1")],
            policies={"modbus": LinkPolicy(0.3, first_reading_s=2.0)},
            register_maps={"usb:1": shipped_map("vaisala_hmp")},
        )
        driver = load_registry(context, []).get("modbus")
        (found,) = [each async for each in driver.discover(0.1)]
        session = await driver.open(found)
        await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "30.56"))
        await until(session, is_value(Quantity.AIR_TEMPERATURE, "30.56"))
        await rest(session)


def test_every_register_is_asked_for() -> None:
    family = family_of(shipped_map("vaisala_hmp"))
    assert family.requests[0] == ReadRequest(240, 3, 0, 2).to_bytes()
    assert len(family.requests) == 6
