"""``restoreassist meters``: list, watch, log and decode, with the training meters."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.bootstrap.cli_meters import meters_cli
from app.domain.errors import NotFound
from devices.raw_log import read_frames

RUN = CliRunner()
SIMULATOR = ["--driver", "simulator"]
SHORT = ["--seconds", "1.2", "--look", "0.2"]


def test_meters_are_listed_with_their_level() -> None:
    result = RUN.invoke(meters_cli, ["list", "--seconds", "0.2", "--json", *SIMULATOR])
    assert result.exit_code == 0
    listed = json.loads(result.stdout)
    assert [each["device_id"] for each in listed["meters"]] == [
        "simulator:air",
        "simulator:moisture",
    ]
    assert (listed["meters"][0]["level"], listed["problems"]) == ("verified", [])


def test_what_stops_discovery_is_said_once(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoBluetooth:
        def __init__(self, *_: object) -> None: ...

        async def start(self) -> None:
            raise FileNotFoundError("/run/dbus/system_bus_socket")

    monkeypatch.setattr("bleak.BleakScanner", NoBluetooth)
    result = RUN.invoke(
        meters_cli, ["list", "--seconds", "0.1", "--driver", "ess", "--driver", "govee"]
    )
    assert result.exit_code == 0
    assert "No meter was seen." in result.stdout
    assert result.stderr.count("does not run") == 1
    assert "(ess, govee)" in result.stderr


def test_watching_tells_states_and_readings_line_by_line() -> None:
    result = RUN.invoke(meters_cli, ["watch", "simulator:air", "--json", *SHORT, *SIMULATOR])
    assert result.exit_code == 0
    events = [json.loads(line) for line in result.stdout.splitlines()]
    assert [each["state"] for each in events if "state" in each][:2] == ["CONNECTING", "LIVE"]
    readings = [each for each in events if "value" in each]
    assert {each["device_id"] for each in readings} == {"simulator:air"}
    assert all("SIMULATED" in each["quality"] for each in readings)


def test_a_log_can_be_read_back(tmp_path: Path) -> None:
    out = tmp_path / "meters.jsonl"
    result = RUN.invoke(meters_cli, ["log", "--out", str(out), *SHORT, *SIMULATOR])
    assert result.exit_code == 0
    with out.open(encoding="utf-8") as lines:
        assert {frame.driver for frame in read_frames(lines)} == {"simulator"}


def test_a_meter_that_is_not_there_is_not_found() -> None:
    result = RUN.invoke(meters_cli, ["watch", "nope", *SHORT, *SIMULATOR])
    assert isinstance(result.exception, NotFound)


def test_captures_are_decoded_with_the_files_beside_them(tmp_path: Path) -> None:
    captures = tmp_path / "captures.json"
    captures.write_text(
        json.dumps(
            [
                {"id": "a", "kind": "file_csv", "path": "rows.csv"},
                {"id": "b", "kind": "serial_line", "latin1": "RH= 43.0 %RH"},
            ]
        ),
        encoding="utf-8",
    )
    (tmp_path / "rows.csv").write_text("temp_C;rh\n21.5;44.1\n21.6;44.2\n21.6;44\n21.6;44\n")
    result = RUN.invoke(meters_cli, ["decode", str(captures), "--json"])
    assert result.exit_code == 0
    first, second = json.loads(result.stdout)
    assert (first["driver"], first["values"]["humidity_pct"]) == ("csv", 44)
    assert second["units"] == {"humidity_pct": "%RH"}
