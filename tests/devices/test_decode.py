"""``meters decode``: the published vectors, families without a driver, and entries that are wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.decode import decode_entries

VECTORS = json.loads((Path(__file__).parent / "meter_vectors.json").read_text(encoding="utf-8"))
DRIVERS = {
    **dict.fromkeys(("A01", "A02", "A03", "A04"), "bthome"),
    **dict.fromkeys(("A05", "A06"), "govee"),
    "A07": "sensorpush",
    "A08": "thermopro",
    "A09": "ruuvi",
    "A10": "qingping",
    "A11": "xiaomi",
    **dict.fromkeys(("A12", "A13"), "protimeter"),
    "B01": "rotronic",
    **dict.fromkeys(("B02", "B03", "B05"), "vaisala"),
    **dict.fromkeys(("B04", "B06"), "xymd02"),
}
NAMES = {
    "moisture": "moisture_pct",
    "temperature": "temperature_c",
    "t": "temperature_c",
    "humidity": "humidity_pct",
    "rh": "humidity_pct",
    "battery": "battery_pct",
    "pressure": "pressure_hpa",
    "voltage": "voltage_v",
    "frost_point": "frost_point_c",
    "td": "dew_point_c",
    "tdp": "dew_point_c",
    "tw": "wet_bulb_c",
    "x": "mixing_ratio_g_kg",
}
# Not values of the frame: checked by decoding at all, or known only to the maker's app.
NOT_SHOWN = {"checksum", "xor_ok", "wme_vendor_app"}
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=12)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)
FIELDS = ["id", "kind", "address", "service_data", "manufacturer_data", "bindkey", "hex", "latin1"]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_a_published_vector_is_read(vector: dict[str, Any]) -> None:
    (decoded,) = decode_entries([vector])
    assert decoded.id == vector["id"]
    if vector["id"] not in DRIVERS:
        assert decoded.driver is None
        assert decoded.error is not None
        assert decoded.error.startswith("no driver for ")
        return
    assert decoded.driver == DRIVERS[vector["id"]]
    if isinstance(vector["expect"], str):
        assert "38 49 would fit" in str(decoded.error)
        assert decoded.values == {}
        return
    assert decoded.error is None
    assert set(decoded.quality) <= {"UNVERIFIED_DECODE"}
    shown = decoded.to_json()["values"]
    for name, value in vector["expect"].items():
        if name in NOT_SHOWN:
            continue
        found = shown[NAMES.get(name, name)]
        if isinstance(value, str):
            assert found == value
            continue
        expected = value / 1000 if name == "voltage" and value > 100 else value
        assert found == pytest.approx(expected, abs=vector.get("tol", 0))


def test_expectations_are_not_looked_at() -> None:
    bare = [{key: value for key, value in each.items() if key != "expect"} for each in VECTORS]
    assert decode_entries(bare) == decode_entries(VECTORS)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (17, "not an object"),
        ({}, "no driver for an entry without kind"),
        ({"id": "x", "kind": "ble_adv", "service_data": {"fcd2": "4g"}}, "service_data"),
        ({"id": "x", "kind": "ble_adv", "service_data": "40"}, "service_data"),
        ({"id": "x", "kind": "ble_adv", "manufacturer_data": {"zz": "40"}}, "manufacturer_data"),
        ({"id": "x", "kind": "ble_adv", "bindkey": "secret"}, "bindkey: it is not hexadecimal"),
        ({"id": "x", "kind": "serial_line", "latin1": "温度"}, "Latin-1"),
        ({"id": "x", "kind": 4}, "kind"),
        ({"id": "x", "kind": "ble_gatt_read", "characteristic": "zzzz"}, "hexadecimal"),
        ({"id": "x", "kind": "serial_line", "latin1": "{F04rdd nonsense"}, "checksum"),
    ],
)
def test_an_entry_that_is_wrong_says_what_is_wrong(entry: object, said: str) -> None:
    (decoded,) = decode_entries([entry])
    assert decoded.error is not None
    assert said in decoded.error
    assert "secret" not in decoded.error


def test_a_short_uuid_is_as_good_as_a_full_one() -> None:
    entry = {"id": "x", "kind": "ble_adv", "service_data": {"0xFCD2": "402f1e"}}
    (decoded,) = decode_entries([entry])
    assert decoded.to_json() == {
        "id": "x",
        "driver": "bthome",
        "values": {"moisture_pct": 30.0},
        "units": {"moisture_pct": "%WME"},
        "quality": [],
        "error": None,
        "notes": [],
    }


@given(st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_no_entry_raises(entry: dict[str, Any]) -> None:
    (decoded,) = decode_entries([entry])
    json.dumps(decoded.to_json())
