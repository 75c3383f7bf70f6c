"""``restoreassist meters`` with the meters that the store has paired: found, set up and corrected as in the app."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.bootstrap.cli_meters import meters_cli
from app.bootstrap.cli_paired_meters import KnownMeters, known_meters
from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.bootstrap.places import COUNTERS_FILE, PASSPHRASE_VARIABLE
from app.domain.certificates import CertificateLine
from app.domain.errors import NotFound
from app.domain.measurement import Quantity, Unit
from app.ports.line_maps import Column, LineMap
from app.ports.meter_pool import MeterSetup
from app.ports.meters import Found
from app.services.paired_meters import PairedMeter, PairedMeters
from app.storage.instance_lock import hold_store
from app.storage.store import Store
from devices.virtual.pty_wire import PtyWire
from tests.devices.instruments import Instrument
from tests.site import PASSPHRASE

RUN = CliRunner()
KEY = bytes(range(16))
NOW = datetime(2026, 11, 20, tzinfo=UTC)
PROBE = PairedMeter(
    Found("bthome", "bthome:AA", "MOIST", "AA"), MeterSetup(KEY), NOW, name="Wall probe"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store that the environment's passphrase opens and that is the usual one."""
    place = tmp_path / "store"
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    monkeypatch.setattr("app.bootstrap.os_keyring.find_keyring", lambda: None)
    monkeypatch.setattr("app.bootstrap.cli_support.default_folder", lambda: place)
    store = Store.create(
        place, keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=Uuid7Source()
    )
    store.close()
    return place


def keep(folder: Path, *meters: PairedMeter) -> None:
    store = Store.open(
        folder, keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=Uuid7Source()
    )
    kept = PairedMeters(store, None)
    for meter in meters:
        kept.keep(meter)
    store.close()


def test_keys_and_counters_are_those_of_the_store(folder: Path) -> None:
    keep(folder, PROBE)
    (folder / COUNTERS_FILE).write_text('{"bthome:AA": 41}', encoding="utf-8")
    known = known_meters(None, demo=False)
    assert known.meters["bthome:AA"].setup.bind_key == KEY
    assert known.counters == {"bthome:AA": 41}
    with hold_store(folder):
        pass  # the store was let go of


def test_a_paired_meter_is_listed_also_when_it_is_not_seen(folder: Path) -> None:
    keep(folder, PROBE)
    look = ["list", "--seconds", "0.1", "--driver", "bthome", "--driver", "simulator"]
    listed = {
        each["device_id"]: each
        for each in json.loads(RUN.invoke(meters_cli, [*look, "--json"]).stdout)["meters"]
    }
    probe, training = listed["bthome:AA"], listed["simulator:air"]
    assert (probe["name"], probe["paired"], probe["seen"]) == ("Wall probe", True, False)
    assert (training["paired"], training["seen"]) == (False, True)
    words = RUN.invoke(meters_cli, look).stdout
    assert "bthome:AA  Wall probe  (documented, paired, not seen now)" in words
    assert KEY.hex() not in words


def test_a_paired_meter_speaks_with_its_own_set_up_and_certificate(folder: Path) -> None:
    with PtyWire() as wire, Instrument(wire.far, lambda _: b"P1;17,5\r\n"):
        paired = PairedMeter(
            Found("line", "line:cellar", "Line meter", wire.near),
            MeterSetup(
                port_settings="9600 8N1",
                line_map=LineMap(
                    ";", (Column(1, Quantity.MATERIAL_MOISTURE, Unit.PCT_WME),), 2, decimal_comma=True
                ),
            ),
            NOW,
            certificates=(
                CertificateLine(
                    "line:cellar", Quantity.MATERIAL_MOISTURE, Unit.PCT_WME, "C-9",
                    date(2026, 1, 1), date(2099, 1, 1), offset=Decimal("-0.5"),
                ),
            ),
        )  # fmt: skip
        keep(folder, paired)
        result = RUN.invoke(meters_cli, ["watch", "line:cellar", "--seconds", "2", "--json"])
    assert result.exit_code == 0, result.output
    events = [json.loads(line) for line in result.stdout.splitlines()]
    first = next(each for each in events if "value" in each)
    assert (first["value"], first["unit"], first["corrected"]) == ("17.5", "%WME", "17.0")


def test_a_usual_store_that_cannot_be_read_is_said_and_the_rest_is_listed(folder: Path) -> None:
    with hold_store(folder):
        result = RUN.invoke(meters_cli, ["list", "--seconds", "0.1", "--driver", "simulator"])
    assert result.exit_code == 0
    assert "Paired meters are not used: The store in" in result.stderr
    assert "simulator:air" in result.stdout


def test_a_named_store_has_to_be_there(tmp_path: Path) -> None:
    result = RUN.invoke(meters_cli, ["list", "--store", str(tmp_path / "none")])
    assert isinstance(result.exception, NotFound)


def test_a_meter_of_a_driver_that_is_gone_is_listed_and_not_watched(folder: Path) -> None:
    keep(folder, PairedMeter(Found("gone", "gone:1", "Old probe", "1"), MeterSetup(), NOW))
    listed = json.loads(
        RUN.invoke(
            meters_cli, ["list", "--seconds", "0.1", "--driver", "simulator", "--json"]
        ).stdout
    )
    assert "gone:1" not in {each["device_id"] for each in listed["meters"]}
    watched = RUN.invoke(
        meters_cli, ["watch", "--look", "0.1", "--seconds", "0.2", "--driver", "simulator"]
    )
    assert not isinstance(watched.exception, NotFound)
    named = RUN.invoke(meters_cli, ["watch", "gone:1", "--look", "0.1"])
    assert isinstance(named.exception, NotFound)


def test_without_a_store_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.bootstrap.cli_support.default_folder", lambda: tmp_path / "none")
    assert known_meters(None, demo=False) == KnownMeters()
    assert not (tmp_path / "none").exists()
