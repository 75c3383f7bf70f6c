"""Every family folder has the same files, sections, fields and a quality level; transcripts replay."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import InvalidInput
from app.ports.meters import DriverLevel
from devices.decode import FAMILIES, decode_entries
from devices.profile import load_profile, parse_profile
from devices.radio import Radio
from devices.registry import DriverContext, load_registry
from tests.devices.support import SystemClock

DEVICES = Path(__file__).parents[2] / "devices"
NOT_FAMILIES = {"virtual", "imports", "__pycache__"}
FOLDERS = sorted(
    folder.name
    for folder in DEVICES.iterdir()
    if folder.is_dir() and folder.name not in NOT_FAMILIES
)
SECTIONS = ["Instruments", "How it talks", "Quality level", "Limits", "Sources"]


def transcript_lines() -> list[Any]:
    return [
        pytest.param(family, json.loads(line), id=f"{family}-{json.loads(line)['id']}")
        for family in FOLDERS
        for path in sorted((DEVICES / family / "transcripts").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def test_folders_drivers_and_decoders_are_the_same_families() -> None:
    drivers = load_registry(DriverContext(SystemClock(), Radio()), []).drivers
    assert set(FOLDERS) == set(drivers) == set(FAMILIES)


@pytest.mark.parametrize("family", FOLDERS)
def test_a_family_has_the_files_of_every_family(family: str) -> None:
    folder = DEVICES / family
    for name in ("__init__.py", "driver.py", "protocol.py", "profile.toml", "README.md"):
        assert (folder / name).is_file(), f"{family} has no {name}"
    assert list((folder / "transcripts").glob("*.jsonl")), f"{family} has no transcripts"


@pytest.mark.parametrize("family", FOLDERS)
def test_a_profile_is_whole_and_fits_the_driver(family: str) -> None:
    profile = load_profile(family)
    driver = load_registry(DriverContext(SystemClock(), Radio()), []).get(family)
    assert profile.key == family
    assert (driver.key, driver.title, driver.level) == (family, profile.title, profile.level)
    assert profile.level in DriverLevel


@pytest.mark.parametrize("family", FOLDERS)
def test_a_readme_has_the_sections_and_names_the_level(family: str) -> None:
    text = (DEVICES / family / "README.md").read_text(encoding="utf-8")
    sections = [line.removeprefix("## ") for line in text.splitlines() if line.startswith("## ")]
    assert sections == SECTIONS
    stated = text.split("## Quality level\n")[1].split(".")[0].split(",")[0].split(";")[0]
    assert stated.strip().lower() == load_profile(family).level


@pytest.mark.parametrize("family", FOLDERS)
def test_a_decoder_is_pure(family: str) -> None:
    source = (DEVICES / family / "protocol.py").read_text(encoding="utf-8")
    for impure in (
        "import asyncio",
        "import serial",
        "import bleak",
        "import time",
        "datetime.now",
    ):
        assert impure not in source
    assert callable(import_module(f"devices.{family}.protocol").decode_entry)


@pytest.mark.parametrize(("family", "line"), transcript_lines())
def test_a_transcript_replays_to_its_values(family: str, line: dict[str, Any]) -> None:
    (decoded,) = decode_entries([line])
    expected = line["expect"]
    assert decoded.driver == family
    assert line["source"]
    if "error" in expected:
        assert decoded.error is not None
        assert expected["error"] in decoded.error
        return
    assert decoded.error is None
    assert decoded.to_json()["values"] == expected["values"]
    assert sorted(decoded.quality) == sorted(expected["quality"])


PROFILE = """
key = "x"
title = "X"
make = "X"
models = ["X"]
level = "documented"
transport = "serial"
expected_interval_s = 1
sources = ["X"]
[[quantities]]
quantity = "relative_humidity"
unit = "%RH"
low = "0"
high = "100"
"""


def test_a_whole_profile_is_accepted() -> None:
    assert parse_profile(PROFILE).key == "x"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('level = "documented"', ""),
        ('level = "documented"', 'level = "perfect"'),
        ('transport = "serial"', 'transport = "smoke"'),
        ("expected_interval_s = 1", "expected_interval_s = 0"),
        ('sources = ["X"]', "sources = []"),
        ('unit = "%RH"', 'unit = "hPa"'),
        ('high = "100"', 'high = "1000"'),
        ('low = "0"', 'low = "100"'),
        ("[[quantities]]", "[quantities]"),
        ("=", ""),
    ],
)
def test_a_wrong_profile_is_refused(old: str, new: str) -> None:
    with pytest.raises(InvalidInput):
        parse_profile(PROFILE.replace(old, new))
