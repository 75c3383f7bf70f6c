"""Our BTHome decoder against the ``bthome-ble`` library as an oracle."""

from __future__ import annotations

import json
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.measurement import Quantity
from devices.bthome.objects import LENGTH_PREFIXED, OBJECTS
from devices.bthome.protocol import SERVICE, decode_service_data

bthome_ble = pytest.importorskip("bthome_ble")
habluetooth = pytest.importorskip("habluetooth")
const = pytest.importorskip("bthome_ble.const")

ADDRESS = "A4:C1:38:8D:18:B2"
NAMES = {
    "temperature": Quantity.AIR_TEMPERATURE,
    "humidity": Quantity.RELATIVE_HUMIDITY,
    "moisture": Quantity.MATERIAL_MOISTURE,
    "dew_point": Quantity.DEW_POINT,
    "battery": Quantity.BATTERY,
    "pressure": Quantity.PRESSURE,
    "voltage": Quantity.VOLTAGE,
}
# The oracle calls a second sensor of a kind temperature_2; one object a kind keeps the names equal.
KINDS = {
    Quantity.AIR_TEMPERATURE: (0x02, 0x45, 0x57),
    Quantity.RELATIVE_HUMIDITY: (0x03, 0x2E),
    Quantity.MATERIAL_MOISTURE: (0x14, 0x2F),
    Quantity.DEW_POINT: (0x08,),
    Quantity.BATTERY: (0x01,),
    Quantity.PRESSURE: (0x04,),
    Quantity.VOLTAGE: (0x0C, 0x4A),
}


def oracle(
    payload: bytes, address: str = ADDRESS, key: bytes | None = None
) -> dict[Quantity, float]:
    info: Any = habluetooth.BluetoothServiceInfoBleak(
        name="probe",
        address=address,
        rssi=-60,
        manufacturer_data={},
        service_data={SERVICE: payload},
        service_uuids=[],
        source="test",
        device=None,
        advertisement=None,
        connectable=False,
        time=time.monotonic(),
        tx_power=None,
        raw=None,
    )
    update = bthome_ble.BTHomeBluetoothDeviceData(bindkey=key).update(info)
    return {
        NAMES[device_key.key]: entity.native_value
        for device_key, entity in update.entity_values.items()
        if device_key.key in NAMES and isinstance(entity.native_value, int | float)
    }


def ours(payload: bytes, address: str = ADDRESS, key: bytes | None = None) -> dict[Quantity, float]:
    frame = decode_service_data(payload, address, key)
    return {each.quantity: float(each.value) for each in frame.values if each.value is not None}


def vectors() -> list[Any]:
    path = Path(__file__).parents[1] / "meter_vectors.json"
    entries = json.loads(path.read_text(encoding="utf-8"))
    return [
        pytest.param(entry, id=entry["id"])
        for entry in entries
        if SERVICE in entry.get("service_data", {})
    ]


@pytest.mark.parametrize("entry", vectors())
def test_published_packets_read_as_the_oracle_reads_them(entry: dict[str, Any]) -> None:
    payload = bytes.fromhex(entry["service_data"][SERVICE])
    key = bytes.fromhex(entry["bindkey"]) if entry["bindkey"] else None
    read = ours(payload, entry["address"], key)
    assert read
    assert read == oracle(payload, entry["address"], key)


def test_every_object_has_the_length_that_the_oracle_gives_it() -> None:
    oracle_lengths = {
        kind: meaning.data_length
        for kind, meaning in const.MEAS_TYPES.items()
        if kind not in LENGTH_PREFIXED
    }
    assert {kind: known.length for kind, known in OBJECTS.items()} == oracle_lengths


@st.composite
def packets(draw: st.DrawFn) -> bytes:
    chosen = draw(st.lists(st.sampled_from(list(KINDS)), unique=True, min_size=1, max_size=5))
    kinds = sorted(draw(st.sampled_from(KINDS[quantity])) for quantity in chosen)
    body = b"".join(
        bytes([kind])
        + draw(st.binary(min_size=OBJECTS[kind].length, max_size=OBJECTS[kind].length))
        for kind in kinds
    )
    return b"\x40" + body


@settings(max_examples=150)
@given(packets())
def test_any_packet_reads_as_the_oracle_reads_it(payload: bytes) -> None:
    read, expected = ours(payload), oracle(payload)
    assert read.keys() == expected.keys()
    for quantity, value in read.items():
        assert Decimal(str(value)) == Decimal(str(round(expected[quantity], 3)))
