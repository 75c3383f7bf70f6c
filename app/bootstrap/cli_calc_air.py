"""``restoreassist calc air``, ``emc`` and ``depression``."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from app.bootstrap.cli_amounts import (
    amount_in,
    answer,
    celsius_of,
    optional_amount,
    percent,
)
from app.bootstrap.cli_support import JsonOption
from app.domain.errors import InvalidInput
from app.domain.quantities import Amount, AmountUnit, Dimension, parse_amount
from standards.air_working import air_working
from standards.drying_air import (
    air_doubts,
    condenses,
    drying_force_pa,
    expected_depression_gpp,
    water_removal_l_per_day,
    water_removal_pints_per_day,
)
from standards.drying_policy import STANDARD_POLICY
from standards.humidity_inputs import (
    rh_from_dew_point_pct,
    rh_from_frost_point_pct,
    rh_from_wet_bulb_pct,
)
from standards.psychrometrics import (
    PA_PER_INHG,
    SEA_LEVEL_PA,
    AirState,
    fahrenheit,
    grain_depression,
    pressure_at_elevation_pa,
    saturation_pressure_pa,
)
from standards.real_gas import REAL_GAS_VERSION, real_air
from standards.wood import FORMULA_VERSION as WOOD_FORMULA
from standards.wood import wood_emc

TempOption = Annotated[str, typer.Option("--temp", help="Air temperature, like 70F or 21.1C.")]
RhOption = Annotated[str | None, typer.Option("--rh", help="Relative humidity in %.")]


def air_command(
    temp: TempOption,
    rh: RhOption = None,
    wet_bulb: Annotated[str | None, typer.Option(help="Wet bulb, like 58F.")] = None,
    dew_point: Annotated[str | None, typer.Option(help="Dew point over water.")] = None,
    frost_point: Annotated[str | None, typer.Option(help="Frost point, below 0 °C.")] = None,
    elevation: Annotated[str | None, typer.Option(help="Above the sea, like 5280ft.")] = None,
    pressure: Annotated[str | None, typer.Option(help="Barometer, like 95461Pa.")] = None,
    surface: Annotated[
        str | None, typer.Option(help="Surface temperature: drying force, condensation.")
    ] = None,
    real_gas: Annotated[
        bool, typer.Option("--real-gas", help="Also as a real gas, as printed tables are.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Everything about a body of air at the pressure of the site."""
    temperature_c = celsius_of(parse_amount("--temp", temp, Dimension.TEMPERATURE))
    pressure_pa = _pressure_pa(elevation, pressure)
    rh_pct = _rh_pct(temperature_c, pressure_pa, rh, wet_bulb, dew_point, frost_point)
    state = AirState.from_rh(temperature_c, rh_pct, pressure_pa)
    working = air_working(state)
    doubts = air_doubts(temperature_c, rh_pct)
    dew_c, frost_c = state.dew_point_c, state.frost_point_c
    data: dict[str, Any] = {
        "temperature_c": state.temperature_c,
        "temperature_f": fahrenheit(state.temperature_c),
        "rh_pct": state.rh_pct,
        "pressure_pa": state.pressure_pa,
        "saturation_pressure_pa": saturation_pressure_pa(temperature_c),
        "vapour_pressure_pa": state.vapour_pressure_pa,
        "vapour_pressure_inhg": state.vapour_pressure_pa / PA_PER_INHG,
        "humidity_ratio": state.humidity_ratio,
        "gpp": state.grains_per_pound,
        "g_per_kg": state.grams_per_kg,
        "absolute_humidity_g_per_m3": state.absolute_humidity_g_per_m3,
        "dew_point_c": dew_c,
        "dew_point_f": None if dew_c is None else fahrenheit(dew_c),
        "frost_point_c": frost_c if frost_c is not None and frost_c < 0 else None,
        "wet_bulb_c": state.wet_bulb_c,
        "wet_bulb_f": fahrenheit(state.wet_bulb_c),
        "enthalpy_kj_per_kg": state.enthalpy_kj_per_kg,
        "enthalpy_btu_per_lb": state.enthalpy_btu_per_lb,
        "specific_volume_m3_per_kg": state.specific_volume_m3_per_kg,
        "specific_volume_ft3_per_lb": state.specific_volume_ft3_per_lb,
        "formula_version": state.formula_version,
        "warnings": list(doubts),
    }
    if surface is not None:
        surface_c = celsius_of(parse_amount("--surface", surface, Dimension.TEMPERATURE))
        data["surface_temperature_c"] = surface_c
        data["drying_force_pa"] = drying_force_pa(surface_c, temperature_c, rh_pct)
        data["condensation"] = condenses(surface_c, temperature_c, rh_pct)
    real_lines = []
    if real_gas:
        data["real_gas"] = _real_gas(temperature_c, rh_pct, pressure_pa)
        real_lines = [_real_gas_line(data["real_gas"])]
    lines = [
        *_air_lines(data),
        *real_lines,
        "",
        *working.lines(),
        *(f"Check: {doubt}." for doubt in doubts),
    ]
    answer(data | {"working": working.to_json()}, lines, as_json=as_json)


def _real_gas(temperature_c: float, rh_pct: float, pressure_pa: float) -> dict[str, Any]:
    real = real_air(temperature_c, rh_pct, pressure_pa)
    return {
        "enhancement_factor": real.enhancement_factor,
        "humidity_ratio": real.humidity_ratio,
        "gpp": real.grains_per_pound,
        "enthalpy_kj_per_kg": real.enthalpy_kj_per_kg,
        "enthalpy_btu_per_lb": real.enthalpy_btu_per_lb,
        "formula_version": REAL_GAS_VERSION,
    }


def _real_gas_line(real: dict[str, Any]) -> str:
    return (
        f"As a real gas           {real['gpp']:.1f} gpp  {real['enthalpy_kj_per_kg']:.1f} kJ/kg  "
        f"{real['enthalpy_btu_per_lb']:.2f} Btu/lb  (f {real['enhancement_factor']:.5f})"
    )


def emc_command(
    temp: TempOption,
    rh: Annotated[str, typer.Option("--rh", help="Relative humidity in %.")],
    as_json: JsonOption = False,
) -> None:
    """The moisture content that wood settles at in this climate."""
    temperature_c = celsius_of(parse_amount("--temp", temp, Dimension.TEMPERATURE))
    emc = wood_emc(temperature_c, percent("--rh", rh))
    warnings = ["Outside the table the formula was fitted to."] if emc.extrapolated else []
    data = {
        "emc_pct": emc.pct,
        "extrapolated": emc.extrapolated,
        "formula_version": WOOD_FORMULA,
        "warnings": warnings,
    }
    lines = [f"EMC {emc.pct:.1f} %", f"{WOOD_FORMULA}, at {temperature_c:.1f} °C and {rh} %RH"]
    answer(data, [*lines, *warnings], as_json=as_json)


def depression_command(
    inlet: Annotated[str, typer.Option(help="Air going in, like 92gpp or 13.1g/kg.")],
    outlet: Annotated[str, typer.Option(help="Air coming out.")],
    unit_cfm: Annotated[str | None, typer.Option(help="Airflow of the machine.")] = None,
    unit_ppd: Annotated[str | None, typer.Option(help="Its AHAM pints per day.")] = None,
    as_json: JsonOption = False,
) -> None:
    """What a dehumidifier takes out, and what it should take out of this air."""
    into = parse_amount("--inlet", inlet, Dimension.HUMIDITY_RATIO)
    out = parse_amount("--outlet", outlet, Dimension.HUMIDITY_RATIO)
    inlet_gpp = float(into.to(AmountUnit.GPP))
    depression = grain_depression(inlet_gpp, float(out.to(AmountUnit.GPP)))
    data: dict[str, Any] = {
        "depression_gpp": depression,
        "depression_g_per_kg": depression / 7,
        "adds_moisture": depression < 0,
    }
    lines = [f"Grain depression {depression:.1f} gpp = {into} - {out}"]
    if depression < 0:
        lines.append("The machine adds moisture: check it, or whether the probes were swapped.")
    if unit_ppd is not None and unit_cfm is None:
        raise InvalidInput("--unit-cfm", "a rating without airflow says no depression", "its cfm")
    if unit_cfm is not None:
        flow = amount_in("--unit-cfm", unit_cfm, AmountUnit.CFM, Dimension.AIRFLOW)
        extra, more = _machine(flow, unit_ppd, inlet_gpp, depression)
        data |= extra
        lines += more
    answer(data, lines, as_json=as_json)


def _pressure_pa(elevation: str | None, pressure: str | None) -> float:
    if elevation is not None and pressure is not None:
        raise InvalidInput(
            "--pressure", "the pressure follows from the elevation already", "one of the two"
        )
    if elevation is not None:
        height = parse_amount("--elevation", elevation, Dimension.LENGTH)
        return pressure_at_elevation_pa(float(height.to(AmountUnit.M)))
    measured = optional_amount("--pressure", pressure, Dimension.PRESSURE)
    return SEA_LEVEL_PA if measured is None else float(measured.to(AmountUnit.PA))


def _rh_pct(
    temperature_c: float,
    pressure_pa: float,
    rh: str | None,
    wet_bulb: str | None,
    dew_point: str | None,
    frost_point: str | None,
) -> float:
    names = "--rh, --wet-bulb, --dew-point or --frost-point"
    given = [text for text in (rh, wet_bulb, dew_point, frost_point) if text is not None]
    if len(given) != 1:
        raise InvalidInput(
            "--rh", f"{len(given)} measures of humidity are given", f"one of {names}"
        )
    if rh is not None:
        return float(percent("--rh", rh))
    if wet_bulb is not None:
        bulb = parse_amount("--wet-bulb", wet_bulb, Dimension.TEMPERATURE)
        return rh_from_wet_bulb_pct(temperature_c, celsius_of(bulb), pressure_pa)
    if dew_point is not None:
        point = parse_amount("--dew-point", dew_point, Dimension.TEMPERATURE)
        return rh_from_dew_point_pct(temperature_c, celsius_of(point))
    point = parse_amount("--frost-point", given[0], Dimension.TEMPERATURE)
    return rh_from_frost_point_pct(temperature_c, celsius_of(point))


def _air_lines(data: dict[str, Any]) -> list[str]:
    dew, volume_ft3 = data["dew_point_c"], data["specific_volume_ft3_per_lb"]
    rows = [
        ("Air", f"{data['temperature_c']:z.1f} °C  {data['temperature_f']:z.1f} °F"),
        ("Relative humidity", f"{data['rh_pct']:z.1f} %"),
        ("Air pressure", f"{data['pressure_pa']:z.0f} Pa"),
        ("Humidity ratio", f"{data['gpp']:z.1f} gpp  {data['g_per_kg']:z.2f} g/kg of dry air"),
        ("Absolute humidity", f"{data['absolute_humidity_g_per_m3']:z.2f} g/m³"),
        (
            "Dew point (over water)",
            "none, the air is dry"
            if dew is None
            else f"{dew:z.1f} °C  {data['dew_point_f']:z.1f} °F",
        ),
        (
            "Vapour pressure",
            f"{data['vapour_pressure_pa'] / 1000:z.3f} kPa  {data['vapour_pressure_inhg']:z.3f} inHg",
        ),
        ("Wet bulb", f"{data['wet_bulb_c']:z.1f} °C  {data['wet_bulb_f']:z.1f} °F"),
        (
            "Enthalpy",
            f"{data['enthalpy_kj_per_kg']:z.1f} kJ/kg  {data['enthalpy_btu_per_lb']:z.2f} Btu/lb",
        ),
        (
            "Specific volume",
            f"{data['specific_volume_m3_per_kg']:z.4f} m³/kg  {volume_ft3:z.2f} ft³/lb",
        ),
    ]
    if data["frost_point_c"] is not None:
        rows.insert(6, ("Frost point", f"{data['frost_point_c']:z.1f} °C"))
    if "drying_force_pa" in data:
        force = data["drying_force_pa"]
        rows.append(("Drying force", f"{force / 1000:z.3f} kPa  {force / PA_PER_INHG:z.3f} inHg"))
        rows.append(("Condensation", "yes" if data["condensation"] else "no"))
    return [f"{name:<23} {value}" for name, value in rows]


def _machine(
    flow: Amount, unit_ppd: str | None, inlet_gpp: float, depression: float
) -> tuple[dict[str, Any], list[str]]:
    cfm, m3_per_h = float(flow.to(AmountUnit.CFM)), float(flow.to(AmountUnit.M3_PER_H))
    pints = water_removal_pints_per_day(cfm, depression)
    data: dict[str, Any] = {
        "removal_pints_per_day": pints,
        "removal_l_per_day": water_removal_l_per_day(m3_per_h, depression / 7),
    }
    lines = [
        f"Water removed {pints:.1f} pints/day, {data['removal_l_per_day']:.1f} L/day",
        f"  = airflow of {cfm:.0f} cfm (standard air) * depression of {depression:.1f} gpp",
    ]
    if unit_ppd is not None:
        rated = amount_in("--unit-ppd", unit_ppd, AmountUnit.PINTS_PER_DAY, Dimension.WATER_RATE)
        expected = expected_depression_gpp(
            float(rated.to(AmountUnit.PINTS_PER_DAY)), cfm, inlet_gpp
        )
        data["expected_gpp"] = expected
        share_pct = STANDARD_POLICY.machine_share_pct
        data["under_performs"] = depression < expected * float(share_pct) / 100
        judged = "less than" if data["under_performs"] else "at least"
        lines.append(
            f"Expected of this machine in this air {expected:.1f} gpp: it takes {judged} {share_pct} %"
        )
    return data, lines
