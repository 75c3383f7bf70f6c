"""The psychrometric table: every air reading with its derived values, and the drying force."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import InvalidInput
from app.domain.records import AirReading, AirRole
from app.reports.job_index import JobIndex, is_simulated
from app.reports.report_model import AirRow, AirVisit, ChartData, Series
from standards.psychrometrics import AirState, grain_depression

_ORDER = {role: place for place, role in enumerate(AirRole)}
_Computed = tuple[AirReading, AirState | None, str]


def air_visits(index: JobIndex) -> tuple[AirVisit, ...]:
    """One table for each visit that read air, in the order of the roles."""
    return tuple(
        AirVisit(visit.number, visit.arrived_at, _rows(computed))
        for visit in index.visits
        if (computed := [_compute(air) for air in index.live_air() if air.visit_id == visit.id])
    )


def grains_chart(index: JobIndex) -> ChartData | None:
    """Grains per pound of each body of air over time; None without two visits to compare."""
    lines: dict[tuple[int, str], list[tuple[float, float]]] = {}
    if not index.visits:
        return None
    start = index.visits[0].arrived_at
    for air in index.live_air():
        _, state, _ = _compute(air)
        if state is not None:
            hours = (air.taken_at - start).total_seconds() / 3600
            line = lines.setdefault((_ORDER[air.role], _name(air)), [])
            line.append((hours, state.grains_per_pound))
    if not any(len(line) > 1 for line in lines.values()):
        return None
    series = tuple(Series(name, tuple(sorted(lines[order, name]))) for order, name in sorted(lines))
    return ChartData("Humidity ratio of the air", "gr/lb", series, ())


def air_name(role: str, place: str) -> str:
    """The role with its place; a place that already says the role stands alone."""
    if not place:
        return role
    return place if place.casefold().startswith(role.casefold()) else f"{role}, {place}"


def _name(air: AirReading) -> str:
    return air_name(air.role.value.replace("_", " ").capitalize(), air.place)


def _compute(air: AirReading) -> _Computed:
    try:
        return air, AirState.from_rh(air.temperature_c, air.rh_pct, air.pressure_pa), ""
    except InvalidInput as error:
        return air, None, str(error)


def _rows(computed: Sequence[_Computed]) -> tuple[AirRow, ...]:
    ordered = sorted(computed, key=lambda c: (_ORDER[c[0].role], c[0].place, c[0].taken_at))
    return tuple(
        AirRow(
            role=air.role,
            place=air.place,
            temperature_c=air.temperature_c,
            rh_pct=air.rh_pct,
            pressure_pa=air.pressure_pa,
            state=state,
            problem=problem,
            grain_depression=_depression(air, state, ordered),
            over_unaffected=_over_unaffected(air, state, ordered),
            simulated=is_simulated(air),
        )
        for air, state, problem in ordered
    )


def _depression(
    outlet: AirReading, state: AirState | None, others: Sequence[_Computed]
) -> float | None:
    """Against the inlet at the same place, else the only inlet, else the only affected air."""
    if outlet.role is not AirRole.DEHU_OUT or state is None:
        return None
    inlets = _grains(others, AirRole.DEHU_IN)
    same_place = [gpp for place, gpp in inlets if place == outlet.place]
    for candidates in (same_place, [gpp for _, gpp in inlets]):
        if len(candidates) == 1:
            return grain_depression(candidates[0], state.grains_per_pound)
    affected = _grains(others, AirRole.AFFECTED)
    if not inlets and len(affected) == 1:
        return grain_depression(affected[0][1], state.grains_per_pound)
    return None


def _over_unaffected(
    air: AirReading, state: AirState | None, others: Sequence[_Computed]
) -> float | None:
    if air.role is not AirRole.AFFECTED or state is None:
        return None
    reference = _grains(others, AirRole.UNAFFECTED) or _grains(others, AirRole.OUTSIDE)
    if not reference:
        return None
    return state.grains_per_pound - sum(gpp for _, gpp in reference) / len(reference)


def _grains(computed: Sequence[_Computed], role: AirRole) -> list[tuple[str, float]]:
    return [
        (air.place, state.grains_per_pound)
        for air, state, _ in computed
        if air.role is role and state is not None
    ]
