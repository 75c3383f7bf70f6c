"""``restoreassist meters decode``: the words, the exit code, and files that are not what they should be."""

from __future__ import annotations

import codecs
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.bootstrap.cli_meters import meters_cli
from app.domain.errors import InvalidInput

RUN = CliRunner()
GOOD = {"id": "good", "kind": "serial_line", "latin1": "RH= 43.0 %RH T= 21.0 'C Td= ***** 'C"}
BAD = {"id": "bad", "kind": "modbus_rtu", "response": "0104020222D1BA"}


def decode(tmp_path: Path, content: object, *options: str) -> Result:
    captures = tmp_path / "captures.json"
    captures.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return RUN.invoke(meters_cli, ["decode", str(captures), *options])


def test_values_units_doubts_and_notes_are_told_on_one_line(tmp_path: Path) -> None:
    result = decode(tmp_path, [GOOD])
    assert result.stdout == (
        "good  vaisala  humidity_pct 43.0 %RH, temperature_c 21.0 °C, dew_point_c no value °C"
        "  [SENSOR_FAULT]  (Sensor fault: the meter gives no dew point.)\n"
    )


def test_the_exit_code_tells_whether_anything_could_be_read(tmp_path: Path) -> None:
    assert decode(tmp_path, [GOOD, BAD]).exit_code == 0
    assert decode(tmp_path, []).exit_code == 0
    for options in ([], ["--json"]):
        result = decode(tmp_path, [BAD], *options)
        assert result.exit_code == 2
        assert "38 49 would fit" in result.stdout
        assert "None of the entries" in result.stderr


def test_what_a_file_holds_cannot_steer_the_terminal(tmp_path: Path) -> None:
    hostile = [{"id": "\x1b[2Jred\n\x9b1m", "kind": "\x07\u202e"}]
    result = decode(tmp_path, hostile)
    assert result.stdout == "\\x1b[2Jred\\n\\x9b1m  -  no driver for \\x07\\u202e\n"


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    result = decode(tmp_path, codecs.BOM_UTF8 + json.dumps([GOOD]).encode())
    assert result.exit_code == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not JSON"),
        (b"\x00" * 100, "not JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b'[{"id": NaN}]', "NaN is not a number"),
        (b'[{"id": "x", "id": "y"}]', "twice"),
        (b"\xff\xfe[\x00]\x00", "not JSON"),
        (b'{"id": "x"}', "does not hold a list"),
    ],
)
def test_a_file_that_is_no_list_of_entries_says_what_is_wrong(
    tmp_path: Path, content: bytes, said: str
) -> None:
    result = decode(tmp_path, content)
    assert isinstance(result.exception, InvalidInput)
    assert said in str(result.exception)


@pytest.mark.parametrize("file", ["/dev/zero", "/nowhere.json", "/"])
def test_a_file_that_cannot_be_read_whole_is_refused(file: str) -> None:
    result = RUN.invoke(meters_cli, ["decode", file])
    assert isinstance(result.exception, InvalidInput)
