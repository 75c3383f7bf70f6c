"""``meters decode``: the published vectors, families without a driver, and entries that are wrong."""

from __future__ import annotations

import json
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESCCM
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
    "C01": "tjf",
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
    "room_t": "temperature_c",
    "room_rh": "humidity_pct",
    "wall_t": "surface_temperature_c",
    "wall_rh": "surface_humidity_pct",
}
DOUBTS = {"UNVERIFIED_DECODE", "CLOCK_UNSURE"}
# Not values of the frame: checked by decoding at all, or known only to the maker's app.
NOT_SHOWN = {"checksum", "xor_ok", "wme_vendor_app"}
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=12)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)
FIELDS = [
    *("id", "kind", "name", "model", "address", "service_data", "manufacturer_data", "bindkey"),
    *("service_uuids", "hex", "latin1", "request", "response", "registers", "start", "path"),
    "register_map",
]
KINDS = ["ble_adv", "ble_gatt_notify", "serial_line", "modbus_rtu", "file_tjf", "file_csv"]


KEY = bytes.fromhex("231d39c1d7cc1ab1aee224cd096db932")


def sealed(objects: bytes, counter: int) -> bytes:
    """An encrypted BTHome packet of the device A4:C1:38:8D:18:B2."""
    nonce = bytes.fromhex("a4c1388d18b2d2fc41") + counter.to_bytes(4, "little")
    text = AESCCM(KEY, tag_length=4).encrypt(nonce, objects, None)
    return b"\x41" + text[:-4] + counter.to_bytes(4, "little") + text[-4:]


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    """A folder with the file that the vector C01 names."""
    folder = tmp_path / "TJF Examples" / "Schema1.0.2" / "smartprobes"
    folder.mkdir(parents=True)
    source = Path(__file__).parent / "imports" / "mould_indication.tjf"
    (folder / "07_mould_indication.json").write_bytes(source.read_bytes())
    return tmp_path


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_a_published_vector_is_read(vector: dict[str, Any], exports: Path) -> None:
    (decoded,) = decode_entries([vector], exports)
    assert decoded.id == vector["id"]
    assert decoded.driver == DRIVERS[vector["id"]]
    if isinstance(vector["expect"], str):
        assert "38 49 would fit" in str(decoded.error)
        assert decoded.values == {}
        return
    assert decoded.error is None
    assert set(decoded.quality) <= DOUBTS
    shown = decoded.to_json()["values"]
    for name, value in vector["expect"].items():
        if name in NOT_SHOWN:
            continue
        found = shown[NAMES.get(name, name)]
        if isinstance(value, str):
            assert found == value
            continue
        if isinstance(value, list):
            assert found.split() == value
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
        ({"id": "x", "kind": "file_tjf", "path": "a.tjf"}, "not read here"),
        ({"id": "x", "kind": "modbus_rtu", "registers": ["7AE"]}, "registers"),
        ({"id": "x", "kind": "modbus_rtu", "registers": ["7AE1AA"]}, "sixteen bits"),
        ({"id": "x", "kind": "modbus_rtu", "start": -1}, "start"),
        ({"id": "x", "kind": "ble_adv", "service_uuids": "fff0"}, "service_uuids"),
        ({"id": "x", "kind": "ble_adv", "manufacturer_data": {"0x10000": "40"}}, "company id"),
    ],
)
def test_an_entry_that_is_wrong_says_what_is_wrong(entry: object, said: str) -> None:
    (decoded,) = decode_entries([entry])
    assert decoded.error is not None
    assert said in decoded.error
    assert "secret" not in decoded.error


def test_a_number_that_stands_twice_in_two_spellings_is_refused() -> None:
    twice = {"0xEC88": "000341c26400", "60552": "00034db26400"}
    (decoded,) = decode_entries([{"id": "x", "kind": "ble_adv", "manufacturer_data": twice}])
    assert decoded.error == "manufacturer_data: the same number stands in it twice."


def test_a_replayed_counter_is_told() -> None:
    old, new = (
        {
            "id": name,
            "kind": "ble_adv",
            "address": "A4:C1:38:8D:18:B2",
            "service_data": {"fcd2": sealed(bytes([0x02, 0xCA, 0x09]), counter).hex()},
            "bindkey": KEY.hex(),
        }
        for name, counter in (("old", 7), ("new", 8))
    )
    decoded = decode_entries([old, new, new, old])
    assert [each.values["temperature_c"] for each in decoded] == [Decimal("25.06")] * 4
    assert [bool(each.notes) for each in decoded] == [False, False, False, True]
    assert "did not grow" in decoded[3].notes[0]


@pytest.mark.parametrize("path", ["../secret", "/etc/hostname", "missing.tjf", "a\x00b"])
def test_only_files_below_the_folder_are_read(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "captures"
    folder.mkdir()
    (tmp_path / "secret").write_text("{}", encoding="utf-8")
    (decoded,) = decode_entries([{"id": "x", "kind": "file_tjf", "path": path}], folder)
    assert str(decoded.error).startswith("path: ")


@pytest.mark.parametrize(
    "text", [" " * 100_000, "T" + " " * 100_000, "RH= 4 %RH " * 10_000, "{" * 99_999]
)
def test_a_hostile_line_is_refused_at_once(text: str) -> None:
    begun = time.thread_time()
    (decoded,) = decode_entries([{"id": "x", "kind": "serial_line", "latin1": text}])
    assert decoded.values == {}
    assert time.thread_time() - begun < 2


@pytest.mark.parametrize(
    ("company", "data", "temperature"),
    [
        ("0x0499", "d611009d6f6408", 11.77),  # Ruuvi's number
        ("0x0499", "0511009d6f6408", 11.77),  # and one of Ruuvi's data formats
        ("0x0969", "d611009d6f6408", 24.09),  # SwitchBot's
        ("0xEC88", "d611009d6f6408", -49.84),  # Govee's
        ("0x0010", "d611009d6f6408", 0.16),  # a ThermoBeacon's model
    ],
)
def test_a_measurement_that_equals_the_number_of_another_maker_is_still_read(
    company: str, data: str, temperature: float
) -> None:
    entry = {"id": "x", "kind": "ble_adv", "name": "sps", "manufacturer_data": {company: data}}
    (decoded,) = decode_entries([{**entry, "service_uuids": ["fff0"]}])
    assert decoded.driver == "inkbird"
    assert decoded.to_json()["values"]["temperature_c"] == temperature


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


@given(st.dictionaries(st.sampled_from(FIELDS), JSON), st.sampled_from([None, *KINDS]))
def test_no_entry_raises(entry: dict[str, Any], kind: str | None) -> None:
    (decoded,) = decode_entries([entry if kind is None else {**entry, "kind": kind}])
    json.dumps(decoded.to_json())
