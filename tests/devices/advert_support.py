"""What the tests of advertising families share: broadcasts, the oracle libraries and comparing with them."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import strategies as st

from app.domain.measurement import Quantity, Unit
from devices.broadcast import Broadcast, BroadcastDecoder, Recogniser
from devices.frames import DecodedFrame, DecodeError

ADDRESS = "A4:C1:38:8D:18:B2"
NAMES = {
    "temperature": Quantity.AIR_TEMPERATURE,
    "humidity": Quantity.RELATIVE_HUMIDITY,
    "battery": Quantity.BATTERY,
    "pressure": Quantity.PRESSURE,
    "voltage": Quantity.VOLTAGE,
}
Values = dict[Quantity, float | None]


def maker_says(
    company: int, data: bytes, name: str = "", uuids: tuple[str, ...] = (), address: str = ADDRESS
) -> Broadcast:
    """An advertisement with one manufacturer entry."""
    return Broadcast(address, name, frozenset(uuids), {company: data}, {})


def company_is_data(payload: bytes, name: str = "", uuids: tuple[str, ...] = ()) -> Broadcast:
    """An advertisement whose payload begins where the company id belongs."""
    return maker_says(int.from_bytes(payload[:2], "little"), payload[2:], name, uuids)


def service_says(uuid: str, data: bytes, name: str = "", address: str = ADDRESS) -> Broadcast:
    """An advertisement with service data."""
    return Broadcast(address, name, frozenset(), {}, {uuid: data})


def ours(frame: DecodedFrame) -> Values:
    """The values of a frame by quantity; a sensor fault is None."""
    return {
        each.quantity: None if each.value is None else float(each.value) for each in frame.values
    }


def oracle(parser: Any, broadcast: Broadcast) -> Values:
    """What a library of the ``bluetooth-sensor-state-data`` family reads from one advertisement."""
    habluetooth = pytest.importorskip("habluetooth")
    info = habluetooth.BluetoothServiceInfoBleak(
        name=broadcast.name,
        address=broadcast.address,
        rssi=-60,
        manufacturer_data=dict(broadcast.manufacturer_data),
        service_data=dict(broadcast.service_data),
        service_uuids=sorted(broadcast.service_uuids),
        source="test",
        device=None,
        advertisement=None,
        connectable=False,
        time=time.monotonic(),
        tx_power=None,
        raw=None,
    )
    update = parser.update(info)
    found: Values = {}
    for key, entity in update.entity_values.items():
        plain = key.key.split("_probe")[0]
        if plain not in NAMES:
            continue
        value = entity.native_value
        found[NAMES[plain]] = float(value) if isinstance(value, int | float) else None
    return found


def agree(read: Values, expected: Values, tolerance: float = 0.0051) -> bool:
    """Whether both read the same quantities with the same values, up to rounding."""
    if read.keys() != expected.keys():
        return False
    for quantity, value in read.items():
        other = expected[quantity]
        if value is None or other is None:
            if value is not other:
                return False
        elif abs(value - other) > tolerance:
            return False
    return True


def harmless(recognises: Recogniser, decode: BroadcastDecoder, broadcast: Broadcast) -> bool:
    """Decode whatever comes; any exception but a decode error fails the test. True when it decoded."""
    if not recognises(broadcast):
        return False
    try:
        frame = decode(broadcast, None)
    except DecodeError:
        return False
    assert all(each.value is None or each.value.is_finite() for each in frame.values)
    assert all(isinstance(each.unit, Unit) for each in frame.values)
    return True


def some_bytes(longest: int = 32) -> st.SearchStrategy[bytes]:
    """Bytes of any kind, up to the length of an advertisement."""
    return st.binary(max_size=longest)


def int16(low: int = -4000, high: int = 8500) -> st.SearchStrategy[int]:
    """A signed sixteen-bit number in a range."""
    return st.integers(low, high)
