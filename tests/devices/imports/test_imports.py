"""Exported files: TJF and CSV, damaged ones, and bytes of all kinds."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.measurement import Quality, Quantity, Unit
from app.ports.line_maps import Column, LineMap
from devices.frames import CapturedEntry, DecodeError
from devices.imports import delimited
from devices.imports.delimited import parse_delimited
from devices.imports.tjf import parse_tjf

TJF = (Path(__file__).parent / "mould_indication.tjf").read_bytes()
CSV = "Zeit;Temperatur;rh\n10:00;21,5;44,1\n10:01;kaputt;44,2\n\n10:02;21,7;44,3\n".encode(
    "utf-8-sig"
)
MAP = LineMap(
    ";",
    (
        Column(1, Quantity.AIR_TEMPERATURE, Unit.CELSIUS),
        Column(2, Quantity.RELATIVE_HUMIDITY, Unit.PCT_RH),
    ),
    3,
    decimal_comma=True,
)


def changed(change: dict[str, Any]) -> bytes:
    content = json.loads(TJF.decode("utf-8-sig"))
    content["channels"][2]["values"][0].update(change)
    return json.dumps(content).encode()


def test_a_tjf_file_keeps_rooms_and_surfaces_apart() -> None:
    file = parse_tjf(TJF)
    read = [(row.where, row.values[0].quantity, row.values[0].value) for row in file.rows]
    assert read == [
        ("Wand", Quantity.SURFACE_TEMPERATURE, Decimal("25.484161376953125")),
        ("Raum", Quantity.AIR_TEMPERATURE, Decimal("19.890411376953125")),
        ("Raum", Quantity.RELATIVE_HUMIDITY, Decimal("99.72608947753906")),
    ]
    assert file.serials == ("49614179", "14029600")
    assert file.computed == {"surface_humidity_pct": Decimal("71.0948486328125")}
    assert {row.stamp for row in file.rows} == {"2017-07-26T13:27:55"}
    assert all(row.values[0].quality is Quality.CLOCK_UNSURE for row in file.rows)


@pytest.mark.parametrize("value", ["19,9", None, True, [1]])
def test_a_value_that_is_no_number_is_left_out_and_told(value: object) -> None:
    file = parse_tjf(changed({"value": value}))
    assert len(file.rows) == 2
    assert "no number" in file.notes[0]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no JSON"),
        (b"[]", "no channels"),
        (b'{"channels": {}}', "no measurement"),
        (b'{"channels": 7}', "no list"),
        (b'{"channels": [7]}', "something else"),
        (b'{"channels": [{"unit": 7}]}', "no object"),
        (b'{"channels": []}', "no measurement"),
        (changed({"value": 1}).replace(b": 1}", b": 1e999}"), "no JSON"),
        (b'{"channels": NaN}', "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b"[" * 100_000, "no JSON"),
    ],
)
def test_a_damaged_tjf_file_says_why(data: bytes, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        parse_tjf(data)


def test_rows_of_a_csv_file_are_read_and_bad_lines_named() -> None:
    file = parse_delimited(CSV, MAP, stamp_column=0)
    assert [row.stamp for row in file.rows] == ["10:00", "10:02"]
    assert [row.values[0].value for row in file.rows] == [Decimal("21.5"), Decimal("21.7")]
    assert [note.split(":")[0] for note in file.notes] == ["Line 1", "Line 3"]


def test_a_csv_file_in_latin_1_is_read() -> None:
    assert len(parse_delimited("Prüfer;;\n1;21,5;44\n".encode("latin-1"), MAP).rows) == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"a;b;c\n", "No line"), (b"\x00;1;2", "not text"), (b"x" * 5_000_001, "too large")],
)
def test_a_csv_file_without_rows_says_why(data: bytes, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        parse_delimited(data, MAP)


def test_a_captured_csv_file_is_read_by_its_head() -> None:
    data = b"temp_C;rh\n21.5;44.1\n21.6;44.2\n21.7;44.3\n21.8;44.4\n"
    frame = delimited.decode_entry(CapturedEntry("x", "file_csv", data=data))
    assert frame is not None
    assert [each.value for each in frame.values] == [Decimal("21.8"), Decimal("44.4")]
    assert frame.extras == {"rows": 4}


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_but_their_error(data: bytes) -> None:
    with pytest.raises(DecodeError):
        parse_tjf(data)
    try:
        parse_delimited(data, MAP)
        delimited.decode_entry(CapturedEntry("x", "file_csv", data=data))
    except (DecodeError, InvalidInput):
        return
