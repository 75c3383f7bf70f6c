"""``restoreassist calc``: the worked examples through the command line, keys, units, exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.bootstrap.commands import Shell

# °F, %RH: GPP, g/kg, dew point °F, kPa, Btu/lb, kJ/kg, ft³/lb, wet bulb °F
AIR = [
    (32, 100, 26.4, 3.77, 32.0, 0.611, 11.74, 9.4, 12.47, 32.0),
    (50, 50, 26.5, 3.79, 32.1, 0.614, 16.11, 19.6, 12.93, 42.0),
    (68, 50, 50.8, 7.26, 48.7, 1.169, 24.24, 38.6, 13.46, 56.8),
    (70, 50, 54.5, 7.78, 50.5, 1.252, 25.30, 41.0, 13.52, 58.4),
    (75, 60, 77.8, 11.12, 60.2, 1.779, 30.16, 52.3, 13.72, 65.3),
    (80, 60, 92.1, 13.16, 64.9, 2.099, 33.63, 60.4, 13.89, 69.6),
    (90, 60, 127.9, 18.27, 74.2, 2.891, 41.71, 79.2, 14.26, 78.3),
    (100, 10, 28.3, 4.05, 33.7, 0.655, 28.47, 48.4, 14.20, 63.3),
]
LGR = "calc dehumidifiers --volume 9ft3 --class 2 --type lgr"
KEYS = {
    "air": (
        "calc air --temp 70F --rh 50",
        "pressure_pa saturation_pressure_pa vapour_pressure_pa humidity_ratio gpp g_per_kg rh_pct",
    ),
    "air, derived": (
        "calc air --temp 70F --rh 50",
        "dew_point_c dew_point_f wet_bulb_c enthalpy_kj_per_kg enthalpy_btu_per_lb",
    ),
    "air, volume": (
        "calc air --temp 70F --rh 50",
        "specific_volume_m3_per_kg specific_volume_ft3_per_lb",
    ),
    "class": (
        "calc class --room 12ftx12ftx8ft --wet-floor 144ft2",
        "class candidates wet_percent total_area_ft2 wet_area_ft2 needs_reason",
    ),
    "dehumidifiers": (
        "calc dehumidifiers --volume 12000ft3 --class 2 --type lgr",
        "available required_ppd required_cfm units working",
    ),
    "air-movers": ("calc air-movers --floor 300ft2", "units units_min units_max working"),
    "scrubbers": (
        "calc scrubbers --volume 4000ft3 --ach 6 --unit-cfm 500",
        "required_cfm ach units",
    ),
    "power": ("calc power --circuits 15A --loads 8A", "fits circuits unplaced"),
    "goal": ("calc goal --scale wood --control 9 --reading 12", "goal rule dry"),
    "emc": ("calc emc --temp 70F --rh 50", "emc_pct"),
    "depression": ("calc depression --inlet 92gpp --outlet 64gpp", "depression_gpp"),
}


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(monkeypatch, capsys)


@pytest.mark.parametrize(("line", "keys"), KEYS.values(), ids=KEYS)
def test_the_promised_keys_are_there(shell: Shell, line: str, keys: str) -> None:
    assert set(keys.split()) <= set(shell.json(line))


@pytest.mark.parametrize(("line", "keys"), KEYS.values(), ids=KEYS)
def test_people_see_lines_and_no_word_that_promises_too_much(
    shell: Shell, line: str, keys: str
) -> None:
    ended = shell.run(line)
    assert ended.code == 0
    assert ended.out.strip()
    assert "complian" not in ended.out.lower()
    assert "complian" not in json.dumps(shell.json(line)).lower()


@pytest.mark.parametrize("row", AIR, ids=lambda row: f"{row[0]}F-{row[1]}pct")
def test_air(shell: Shell, row: tuple[float, ...]) -> None:
    found = shell.json(f"calc air --temp {row[0]}F --rh {row[1]}")
    assert found["gpp"] == pytest.approx(row[2], abs=0.06)
    assert found["g_per_kg"] == pytest.approx(row[3], abs=0.006)
    assert found["dew_point_f"] == pytest.approx(row[4], abs=0.06)
    assert found["vapour_pressure_pa"] == pytest.approx(row[5] * 1000, abs=0.6)
    assert found["enthalpy_btu_per_lb"] == pytest.approx(row[6], abs=0.006)
    assert found["enthalpy_kj_per_kg"] == pytest.approx(row[7], abs=0.06)
    assert found["specific_volume_ft3_per_lb"] == pytest.approx(row[8], abs=0.006)
    assert found["wet_bulb_f"] == pytest.approx(row[9], abs=0.06)
    assert found["dew_point_c"] == pytest.approx((found["dew_point_f"] - 32) / 1.8)


@pytest.mark.parametrize(
    ("site", "gpp"),
    [
        ("", 54.5),
        ("--elevation 1000ft", 56.5),
        ("--elevation 5280ft", 66.4),
        ("--elevation 1609.344m", 66.4),
        ("--elevation 7000ft", 70.9),
        ("--pressure 83428Pa", 66.4),
        ("--pressure 834.28hPa", 66.4),
        ("--pressure 24.636inHg", 66.4),
    ],
)
def test_air_at_the_pressure_of_the_site(shell: Shell, site: str, gpp: float) -> None:
    found = shell.json(f"calc air --temp 70F --rh 50 {site}")
    assert found["gpp"] == pytest.approx(gpp, abs=0.06)
    assert found["dew_point_f"] == pytest.approx(50.5, abs=0.06)


@pytest.mark.parametrize(
    "humidity",
    ["--rh 50", "--rh 50%", "--dew-point 50.53F", "--wet-bulb 58.46F", "--dew-point 10.29C"],
)
def test_every_measure_of_humidity_leads_to_the_same_air(shell: Shell, humidity: str) -> None:
    found = shell.json(f"calc air --temp 70F {humidity}")
    assert found["rh_pct"] == pytest.approx(50, abs=0.1)
    assert found["gpp"] == pytest.approx(54.5, abs=0.1)


def test_wet_bulb_at_altitude_is_another_humidity(shell: Shell) -> None:
    low = shell.json("calc air --temp 90F --wet-bulb 70F")
    high = shell.json("calc air --temp 90F --wet-bulb 70F --elevation 5280ft")
    assert high["rh_pct"] > low["rh_pct"] + 1
    assert high["wet_bulb_c"] == pytest.approx(21.11, abs=0.01)


@pytest.mark.parametrize("measure", ["--rh 100", "--dew-point 60F", "--wet-bulb 60F"])
def test_saturated_air(shell: Shell, measure: str) -> None:
    found = shell.json(f"calc air --temp 60F {measure}")
    assert found["rh_pct"] == pytest.approx(100)
    assert found["dew_point_f"] == pytest.approx(60, abs=0.01)
    assert found["wet_bulb_f"] == pytest.approx(60, abs=0.01)


def test_below_freezing_dew_and_frost_are_apart(shell: Shell) -> None:
    found = shell.json("calc air --temp 5C --rh 40")
    assert found["dew_point_c"] == pytest.approx(-7.5, abs=0.06)
    assert found["frost_point_c"] == pytest.approx(-6.6, abs=0.06)
    cold = shell.json("calc air --temp -10C --frost-point -12C")
    assert cold["frost_point_c"] == pytest.approx(-12, abs=0.01)
    assert shell.json("calc air --temp 70F --rh 50")["frost_point_c"] is None


def test_dry_air_has_no_dew_point(shell: Shell) -> None:
    found = shell.json("calc air --temp 70F --rh 0")
    assert (found["gpp"], found["dew_point_c"], found["dew_point_f"]) == (0, None, None)
    assert "none, the air is dry" in shell.run("calc air --temp 70F --rh 0").out


def test_a_surface_gets_drying_force_and_condensation(shell: Shell) -> None:
    wet = shell.json("calc air --temp 80F --rh 30 --surface 60F")
    assert wet["drying_force_pa"] == pytest.approx(718, abs=0.5)
    assert wet["condensation"] is False
    assert shell.json("calc air --temp 75F --rh 60 --surface 58F")["condensation"] is True


def test_rare_readings_are_flagged_not_hidden(shell: Shell) -> None:
    assert len(shell.json("calc air --temp 75C --rh 2")["warnings"]) == 2
    assert "Check:" in shell.run("calc air --temp 75C --rh 50").out


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("calc air --temp 70 --rh 50", "70F or 70C"),
        ("calc air --temp 70ft --rh 50", "unit of length"),
        ("calc air --temp 70F", "one of --rh"),
        ("calc air --temp 70F --rh 50 --dew-point 50F", "one of --rh"),
        ("calc air --temp 70F --rh 120", "0 to 100"),
        ("calc air --temp 70F --rh fifty", "not a number"),
        ("calc air --temp 70F --dew-point 71F", "not above the air's temperature"),
        ("calc air --temp 70F --wet-bulb 71F", "out of range"),
        ("calc air --temp 70F --wet-bulb 20F", "colder than even dry air"),
        ("calc air --temp 70F --rh 50 --elevation 5280", "5280ft or 5280m"),
        ("calc air --temp 70F --rh 50 --elevation 9000m", "-500 to 6000"),
        ("calc air --temp 70F --rh 50 --pressure 1013Pa", "30000 to 120000"),
        ("calc air --temp 70F --rh 50 --pressure 101325Pa --elevation 10ft", "one of the two"),
        ("calc air --temp 500F --rh 50", "-60 to 120"),
        ("calc class --room 12x12x8 --wet-floor 30ft2", "12ft or 12m"),
        ("calc class --room 12ftx12ft --wet-floor 30ft2", "12ftx12ftx8ft"),
        ("calc class --room 12ftx12ftx8ft --wet-floor 30", "30ft2 or 30m2"),
        ("calc class --room 12ftx12ftx8ft --wet-floor 145ft2", "0 to 144 ft²"),
        ("calc dehumidifiers --volume 12000 --class 2 --type lgr", "12000ft3 or 12000m3"),
        ("calc dehumidifiers --volume 12000ft3 --class 5 --type lgr", "1, 2, 3 or 4"),
        ("calc dehumidifiers --class 2 --type lgr", "--volume or --room"),
        (f"{LGR} --unit-cfm 300", "--unit-ppd"),
        ("calc dehumidifiers --volume 9ft3 --class 2 --type desiccant --unit-ppd 9", "--unit-cfm"),
        (f"{LGR} --unit-ppd 66L/day", "basis aham"),
        (f"{LGR} --unit-ppd 66L/day --rating-basis 30c80", "AHAM"),
        (f"{LGR} --unit-ppd 0", "above 0"),
        ("calc air-movers", "--floor, --upper, --lower-wall or --room"),
        ("calc air-movers --floor 300", "300ft2 or 300m2"),
        ("calc air-movers --floor 300ft2 --lower-wall 70ft", "never added"),
        ("calc air-movers --floor 300ft2 --floor-per-unit 45ft2", "50 to 70 ft²"),
        ("calc air-movers --floor 300ft2 --density open --floor-per-unit 50ft2", "one of the two"),
        ("calc air-movers --floor 300ft2 --room 12ftx12ft --room 9ftx9ft", "one or the other"),
        ("calc air-movers --room floor=61ft2,colour=red", "not understood"),
        ("calc air-movers --insets 2", "need a wet room"),
        ("calc scrubbers --volume 4000ft3", "nothing to compute"),
        ("calc scrubbers --volume 4000ft3 --ach 6 --unit-cfm 500 --derate 0.25", "25 for 25 %"),
        ("calc scrubbers --volume 4000ft3 --ach 0", "above 0"),
        ("calc power --circuits 15 --loads 8A", "15A"),
        ("calc power --circuits 15A --loads 8", "8A"),
        ("calc power --circuits 15A --loads 8A,,2A", "names nothing"),
        ("calc goal --scale wood --control nine", "not a number"),
        ("calc goal --scale rel --control 70 --cap 16", "leave it out"),
        ("calc goal --scale wood --control 9 --check", "--reading"),
        ("calc emc --temp 70 --rh 50", "70F or 70C"),
        ("calc emc --temp 70F --rh 101", "0 to 100"),
        ("calc depression --inlet 92 --outlet 64gpp", "92gpp or 92g/kg"),
        ("calc depression --inlet -2gpp --outlet 64gpp", "0 gr/lb or more"),
        ("calc depression --inlet 92gpp --outlet 64gpp --unit-ppd 140", "--unit-cfm"),
    ],
)
def test_bad_input_ends_with_2_and_says_what_to_change(shell: Shell, line: str, says: str) -> None:
    for form in (line, f"{line} --json"):
        ended = shell.run(form)
        assert ended.code == 2
        assert ended.out == ""
        assert says in ended.err


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "--room 12ftx12ftx8ft --wet-floor 144ft2 --wet-walls 96ft2",
            {"class": 2, "candidates": [2], "total_area_ft2": 672, "wet_area_ft2": 240},
        ),
        (
            "--room 20ftx15ftx8ft --wet-floor 300ft2 --wet-walls 140ft2",
            {"class": 2, "candidates": [2], "needs_reason": False, "wet_area_ft2": 440},
        ),
        (
            "--room 20ftx15ftx8ft --wet-floor 100% --wet-walls 100% --wet-ceiling 100%",
            {"class": 3, "wet_percent": 100, "total_area_ft2": 1160},
        ),
        (
            "--room 12ftx12ftx8ft --wet-floor 30ft2",
            {"class": 1, "candidates": [1, 2], "needs_reason": True},
        ),
        (
            "--room 12ftx12ftx8ft --wet-floor 30ft2 --low-evaporation",
            {"class": 4, "candidates": [4], "needs_reason": False},
        ),
        (
            "--room 12ftx12ftx8ft --room 20ftx15ftx8ft --wet-floor 444ft2",
            {"class": 2, "total_area_ft2": 1832},
        ),
    ],
)
def test_class(shell: Shell, line: str, expected: dict[str, Any]) -> None:
    found = shell.json(f"calc class {line}")
    assert {key: found[key] for key in expected} == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("--volume 12000ft3 --class 2 --type lgr --unit-ppd 140", (240, None, 2)),
        ("--volume 12000ft3 --class 2 --type lgr --unit-ppd 65", (240, None, 4)),
        ("--volume 12000ft3 --class 2 --type desiccant", (None, 400, None)),
        ("--volume 27000ft3 --class 3 --type LGR --unit-ppd 110ppd", (675, None, 7)),
        ("--room 20ftx15ftx8ft --class 2 --type lgr", (48, None, None)),
        ("--room 20ftx15ftx8ft --class 2 --type conventional", (60, None, None)),
        ("--room 20ftx15ftx8ft --class 3 --type conventional", (80, None, None)),
        ("--room 20ftx15ftx8ft --class 3 --type desiccant --unit-cfm 50", (None, 120, 3)),
        ("--volume 4000ft3 --class 1 --type lgr", (40, None, None)),
        ("--volume 4000ft3 --class 4 --type lgr", (100, None, None)),
    ],
)
def test_dehumidifiers(
    shell: Shell, line: str, expected: tuple[float | None, float | None, int | None]
) -> None:
    found = shell.json(f"calc dehumidifiers {line}")
    assert found["available"] is True
    assert (found["required_ppd"], found["required_cfm"], found["units"]) == expected
    assert found["chart_edition"] == "Imperial rev 3.1.22"
    assert found["working"][-1]["edition"] == "Imperial rev 3.1.22"


def test_conventional_machines_are_not_available_in_class_4(shell: Shell) -> None:
    line = "calc dehumidifiers --volume 12000ft3 --class 4 --type conventional --unit-ppd 140"
    found = shell.json(line)
    assert found["available"] is False
    assert found["required_ppd"] is found["units"] is None
    assert shell.run(f"{line} --check").code == 1


def test_litres_a_day_with_their_basis(shell: Shell) -> None:
    line = "calc dehumidifiers --volume 340m3 --class 2 --type lgr --unit-ppd 66L/day"
    found = shell.json(f"{line} --rating-basis aham")
    assert found["required_l_per_day"] == pytest.approx(340 * 16.71 / 50, rel=1e-3)
    assert found["units"] == 2


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("--floor 300ft2", (6, 6, 7)),
        ("--floor 300ft2 --density open", (6, 6, 7)),
        ("--floor 300ft2 --density dense", (7, 6, 7)),
        ("--floor 300ft2 --floor-per-unit 70ft2", (6, 6, 7)),
        ("--floor 300ft2 --upper 250ft2", (8, 8, 10)),
        ("--floor 300ft2 --insets 3", (9, 9, 10)),
        ("--floor 61ft2", (3, 2, 3)),
        ("--floor 20ft2", (1, 1, 1)),
        ("--floor 144ft2", (4, 4, 4)),
        ("--floor 186ft2", (5, 4, 5)),
        ("--lower-wall 70ft", (5, 5, 5)),
        ("--lower-wall 15ft", (2, 2, 2)),
        ("--lower-wall 21.336m", (5, 5, 5)),
        ("--floor 20ft2 --room 12ftx12ftx8ft", (2, 2, 2)),
        ("--room 12ftx12ft --room 61ft2", (7, 6, 7)),
        ("--room floor=300ft2,upper=250ft2,insets=3 --room lower-wall=70ft", (16, 16, 18)),
        ("--room 4ftx5ftx8ft", (1, 1, 1)),
    ],
)
def test_air_movers(shell: Shell, line: str, expected: tuple[int, int, int]) -> None:
    found = shell.json(f"calc air-movers {line}")
    assert (found["units"], found["units_min"], found["units_max"]) == expected


def test_rooms_have_names_and_numbers_of_their_own(shell: Shell) -> None:
    found = shell.json(
        "calc air-movers --room", "Hall: floor=61ft2 upper=80ft2", "--room", "300ft2"
    )
    assert [(room["room"], room["units"]) for room in found["rooms"]] == [
        ("Hall", 4),
        ("room 2", 6),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("--volume 4000ft3 --unit-cfm 500", (None, 7.5, 1)),
        ("--room 20ftx25ftx8ft --ach 6 --unit-cfm 500", (400, 7.5, 1)),
        ("--volume 4000ft3 --ach 6 --unit-cfm 500 --derate 25", (400, 11.25, 2)),
        ("--volume 26790ft3 --ach 6 --unit-cfm 2000", (2679, 4000 * 60 / 26790, 2)),
        ("--volume 960ft3 --ach 4", (64, 4, None)),
        ("--volume 960ft3 --ach 6", (96, 6, None)),
    ],
)
def test_scrubbers(
    shell: Shell, line: str, expected: tuple[float | None, float, int | None]
) -> None:
    found = shell.json(f"calc scrubbers {line}")
    assert (found["required_cfm"], found["units"]) == (expected[0], expected[2])
    assert found["ach"] == pytest.approx(expected[1])


def test_containment_pressure_is_checked(shell: Shell) -> None:
    line = "calc scrubbers --volume 960ft3 --ach 6 --pressure"
    assert shell.json(line, "-0.02inwc")["pressure_holds"] is True
    assert shell.json(line, "-4Pa")["pressure_holds"] is False
    assert shell.run(line, "-4Pa", "--check").code == 1


def test_power(shell: Shell) -> None:
    found = shell.json("calc power --circuits 15A,15A --loads 8A,2A,2A,2A,2A,2A,2A,2A")
    assert found["fits"] is True
    assert [circuit["loads"] for circuit in found["circuits"]] == [[8, 2, 2], [2, 2, 2, 2, 2]]
    assert found["unplaced"] == []
    same = shell.json("calc power --circuits 2x15A --loads LGR=8A,7x2A")
    assert [circuit["loads"] for circuit in same["circuits"]] == [[8, 2, 2], [2, 2, 2, 2, 2]]
    assert same["circuits"][0]["names"][0] == "LGR"


def test_power_names_what_has_no_circuit(shell: Shell) -> None:
    line = "calc power --circuits 15A,Kitchen=20A-5A --loads 12A,11A,1440W"
    found = shell.json(line)
    assert (found["fits"], found["proven"]) == (False, True)
    assert found["unplaced"] == [12]
    assert "No circuit for" in shell.run(line).out
    assert shell.run(f"{line} --check").code == 1


def test_power_by_country(shell: Shell) -> None:
    assert shell.json("calc power --circuits 10A --loads 8A --country au")["fits"] is True
    assert shell.json("calc power --circuits 20A --loads 9A --country AU")["fits"] is False
    assert shell.json("calc power --circuits 32A --loads 10A --country UK")["fits"] is True


@pytest.mark.parametrize(
    ("line", "goal", "dry"),
    [
        ("--scale wood --control 9 --reading 12.8", 13, True),
        ("--scale wood --control 9 --reading 13", 13, True),
        ("--scale wood --control 14 --reading 16.4", 16, False),
        ("--scale wood --control 14 --reading 16.4 --cap 17", 17, True),
        ("--scale rel --control 70 --reading 77", 77, True),
        ("--scale rel --control 70 --reading 78", 77, False),
        ("--scale gypsum --control 0.4 --reading 0.5", 0.5, True),
        ("--scale gypsum --control 0.4 --reading 0.6", 0.5, False),
        ("--scale gypsum --control 0.4 --reading 0.45 --resolution 0.01", 0.44, False),
        ("--scale rel --control 70 --reading LO", 77, True),
        ("--scale rel --control 70 --reading hi", 77, False),
    ],
)
def test_goal(shell: Shell, line: str, goal: float, dry: bool) -> None:
    found = shell.json(f"calc goal {line}")
    assert (found["goal"], found["dry"]) == (goal, dry)
    assert found["rule"] == ("abs_points" if "wood" in line else "rel_percent")
    assert shell.run(f"calc goal {line} --check").code == (0 if dry else 1)


def test_goal_without_reading_judges_nothing(shell: Shell) -> None:
    assert "dry" not in shell.json("calc goal --scale wood --control 9")
    wetter = shell.json("calc goal --scale wood --control 18")
    assert wetter["goal"] == 16
    assert len(wetter["warnings"]) == 1


def test_emc(shell: Shell) -> None:
    found = shell.json("calc emc --temp 70F --rh 65")
    assert found["emc_pct"] == pytest.approx(12.0, abs=0.05)
    assert found["extrapolated"] is False
    assert shell.json("calc emc --temp 70F --rh 97")["warnings"]


def test_depression(shell: Shell) -> None:
    found = shell.json("calc depression --inlet 92gpp --outlet 64gpp --unit-cfm 335 --unit-ppd 140")
    assert found["depression_gpp"] == 28
    assert found["expected_gpp"] == pytest.approx(28.26, abs=0.01)
    assert found["removal_pints_per_day"] == pytest.approx(335 * 28 / 67.6, rel=1e-3)
    assert found["under_performs"] is False
    weak = shell.json("calc depression --inlet 69gpp --outlet 60gpp --unit-cfm 335 --unit-ppd 140")
    assert weak["expected_gpp"] == pytest.approx(21.2, abs=0.05)
    assert weak["under_performs"] is True
    half = "calc depression --inlet 92gpp --unit-cfm 335 --unit-ppd 140 --outlet"
    assert shell.json(half, "77.8gpp")["under_performs"] is False
    assert shell.json(half, "78gpp")["under_performs"] is True
    metric = shell.json("calc depression --inlet 14g/kg --outlet 10g/kg")
    assert metric["depression_gpp"] == 28


def test_a_machine_that_adds_moisture_is_a_negative_depression(shell: Shell) -> None:
    found = shell.json("calc depression --inlet 60gpp --outlet 64gpp")
    assert (found["depression_gpp"], found["adds_moisture"]) == (-4, True)


def test_the_exit_code_reaches_the_shell() -> None:
    command = [sys.executable, "-m", "app.bootstrap.cli", "calc", "emc", "--rh", "50", "--temp"]
    good = subprocess.run([*command, "70F", "--json"], capture_output=True, text=True, check=False)
    bad = subprocess.run([*command, "70"], capture_output=True, text=True, check=False)
    assert (good.returncode, bad.returncode) == (0, 2)
    assert round(json.loads(good.stdout)["emc_pct"], 1) == 9.2
    assert "70F or 70C" in bad.stderr


def test_a_real_gas_stands_beside_the_ideal_values(shell: Shell) -> None:
    plain = shell.json("calc air --temp 25C --rh 100")
    both = shell.json("calc air --temp 25C --rh 100 --real-gas")
    real = both.pop("real_gas")
    assert both == plain
    assert real["enthalpy_kj_per_kg"] == pytest.approx(76.504, rel=0.001)
    assert plain["enthalpy_kj_per_kg"] == pytest.approx(76.3, abs=0.05)
    assert shell.run("calc air --temp 70C --rh 10 --real-gas").code == 2
