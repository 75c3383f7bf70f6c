"""Air that does not get drier, air that is too damp, and dehumidifiers that do too little.

Air is judged by its humidity ratio in grains per pound (gpp) against itself and against unaffected
air; a machine by its grain depression against what its rating lets expect of the same intake.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.phrases import Phrase, phrase
from standards.drying_alerts import Alert, AlertRule, Evidence, Finding, Subject, episodes
from standards.drying_policy import STANDARD_POLICY, DryingPolicy


@dataclass(frozen=True, slots=True)
class AirSample:
    """One reading of the air of a place; ``surface_rh_pct`` is at its coldest wet surface."""

    place: Subject
    at: datetime
    gpp: float
    rh_pct: float
    surface_rh_pct: float | None = None
    reading_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class MachineSample:
    """Inlet and outlet of a dehumidifier, read together.

    ``expected_gpp`` is the depression to expect of it at this intake, ``None`` when its rating is
    not known; ``running_since`` is when it was switched on.
    """

    machine: Subject
    at: datetime
    running_since: datetime
    inlet_gpp: float
    outlet_gpp: float
    expected_gpp: float | None = None
    reading_ids: tuple[UUID, ...] = ()

    @property
    def depression_gpp(self) -> float:
        """Inlet minus outlet; negative when the machine adds moisture."""
        return self.inlet_gpp - self.outlet_gpp


def air_stalled_alerts(
    affected: Iterable[AirSample],
    unaffected: Iterable[AirSample],
    policy: DryingPolicy = STANDARD_POLICY,
) -> tuple[Alert, ...]:
    """When a place's air had not fallen over the policy's time and was above unaffected air.

    ``affected`` are readings of one place. Each is compared with the newest one that is at least
    that much older, and with the unaffected reading nearest in time; without both there is no alert.
    """
    samples = _of_one_place(affected)
    references = sorted(unaffected, key=lambda s: (s.at, s.place.name))
    window = timedelta(hours=policy.air_window_h)
    findings: list[tuple[datetime, Finding | None]] = []
    for sample in samples:
        before = next((s for s in reversed(samples) if sample.at - s.at >= window), None)
        reference = min(references, key=lambda s: abs(s.at - sample.at), default=None)
        finding = None
        if before is not None and reference is not None:
            fell = before.gpp - sample.gpp
            if fell <= policy.air_fall_gpp and sample.gpp > reference.gpp:
                finding = _air_finding(before, sample, reference)
        findings.append((sample.at, finding))
    return episodes(AlertRule.AIR_STALLED, samples[0].place, findings) if samples else ()


def secondary_damage_alerts(
    space: Iterable[AirSample],
    drying_since: datetime,
    policy: DryingPolicy = STANDARD_POLICY,
) -> tuple[Alert, ...]:
    """When an affected or adjacent space was too damp after the time drying has to prevent it.

    ``space`` are readings of one place.
    """
    samples = _of_one_place(space)
    allowed = timedelta(hours=policy.damage_after_h)
    findings: list[tuple[datetime, Finding | None]] = []
    for sample in samples:
        damp = []
        if sample.rh_pct > policy.damage_rh_pct:
            damp.append((phrase("air"), sample.rh_pct, policy.damage_rh_pct))
        surface = sample.surface_rh_pct
        if surface is not None and surface > policy.damage_surface_rh_pct:
            damp.append((phrase("surface"), surface, policy.damage_surface_rh_pct))
        finding = None
        if damp and sample.at - drying_since >= allowed:
            hours = round((sample.at - drying_since) / timedelta(hours=1))
            parts = _all(
                phrase("{what} {rh:.0f} %RH (over {limit:f})", what=what, rh=rh, limit=limit)
                for what, rh, limit in damp
            )
            evidence = tuple(
                Evidence(
                    phrase("{place} {what}", place=sample.place.name, what=what),
                    phrase("{value:.1f} %RH", value=rh),
                    sample.at,
                    sample.reading_id,
                )
                for what, rh, _ in damp
            )
            finding = Finding(
                phrase(
                    "Still damp {hours} h after drying began: {parts}.", hours=hours, parts=parts
                ),
                evidence,
            )
        findings.append((sample.at, finding))
    return episodes(AlertRule.HIGH_HUMIDITY, samples[0].place, findings) if samples else ()


def _all(parts: Iterable[Phrase]) -> Phrase:
    first, *others = parts
    for other in others:
        first = phrase("{one} and {other}", one=first, other=other)
    return first


def machine_alerts(
    samples: Iterable[MachineSample], policy: DryingPolicy = STANDARD_POLICY
) -> tuple[Alert, ...]:
    """When one dehumidifier added moisture, or after its run-in removed too little."""
    in_order = sorted(samples, key=lambda s: (s.at, s.inlet_gpp, s.outlet_gpp))
    if not in_order:
        return ()
    machine = in_order[0].machine
    if any(sample.machine != machine for sample in in_order):
        raise InvalidInput("samples", "they are of several machines", "those of one machine")
    adding = [(s.at, _adds_moisture(s)) for s in in_order]
    weak = [(s.at, _is_weak(s, policy)) for s in in_order]
    alerts = [
        *episodes(AlertRule.MACHINE_ADDS_MOISTURE, machine, adding),
        *episodes(AlertRule.MACHINE_WEAK, machine, weak),
    ]
    return tuple(sorted(alerts, key=lambda alert: (alert.since, alert.rule)))


def _adds_moisture(sample: MachineSample) -> Finding | None:
    if sample.outlet_gpp < sample.inlet_gpp:
        return None
    words = phrase(
        "Outlet {outlet:.0f} gpp is not below inlet {inlet:.0f} gpp.",
        outlet=sample.outlet_gpp,
        inlet=sample.inlet_gpp,
    )
    return Finding(words, _machine_evidence(sample))


def _is_weak(sample: MachineSample, policy: DryingPolicy) -> Finding | None:
    run_in = timedelta(hours=policy.machine_run_in_h)
    if sample.expected_gpp is None or sample.at - sample.running_since < run_in:
        return None
    if sample.depression_gpp >= sample.expected_gpp * float(policy.machine_share_pct) / 100:
        return None
    words = phrase(
        "Removes {removed:.1f} gpp, less than {share_pct:f} % of the {expected:.1f} gpp to expect at this "
        "intake.",
        removed=sample.depression_gpp,
        share_pct=policy.machine_share_pct,
        expected=sample.expected_gpp,
    )
    return Finding(words, _machine_evidence(sample))


def _machine_evidence(sample: MachineSample) -> tuple[Evidence, ...]:
    ids: Sequence[UUID | None] = sample.reading_ids or (None,)
    return (
        Evidence(
            phrase("inlet"), phrase("{value:.1f} gpp", value=sample.inlet_gpp), sample.at, ids[0]
        ),
        Evidence(
            phrase("outlet"), phrase("{value:.1f} gpp", value=sample.outlet_gpp), sample.at, ids[-1]
        ),
    )


def _air_finding(before: AirSample, now: AirSample, reference: AirSample) -> Finding:
    words = phrase(
        "The air is not getting drier: {before:.0f} gpp, then {now:.0f} gpp, unaffected {reference:.0f} gpp.",
        before=before.gpp,
        now=now.gpp,
        reference=reference.gpp,
    )
    return Finding(
        words,
        tuple(
            Evidence(s.place.name, phrase("{value:.1f} gpp", value=s.gpp), s.at, s.reading_id)
            for s in (before, now, reference)
        ),
    )


def _of_one_place(samples: Iterable[AirSample]) -> tuple[AirSample, ...]:
    in_order = tuple(sorted(samples, key=lambda s: (s.at, s.gpp, s.rh_pct)))
    if len({sample.place for sample in in_order}) > 1:
        raise InvalidInput("samples", "they are of several places", "those of one place")
    return in_order
