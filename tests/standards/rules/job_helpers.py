"""The times and the small records that the jobs of the tests are made of."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from app.domain.measurement import Unit
from app.domain.records import (
    AirReading,
    AirRole,
    Determination,
    DeterminationKind,
    Form,
    FormKind,
    MoistureReading,
    Photo,
    PhotoPhase,
    Signature,
    SignatureOutcome,
    YesNoUnknown,
)
from tests.standards.rules.record_factory import (
    LOSS_AT,
    Records,
    id_of,
    make,
)

YES, NO = YesNoUnknown.YES, YesNoUnknown.NO
USD = "USD"


def visit_at(number: int) -> datetime:
    """When the n-th visit begins: six hours after the loss, then daily."""
    return LOSS_AT + timedelta(hours=6 + 24 * (number - 1))


def later(at: datetime, minutes: int) -> datetime:
    """Some minutes later."""
    return at + timedelta(minutes=minutes)


def photo(name: str, phase: PhotoPhase, room: str | None = None, point: str | None = None) -> Photo:
    """A photo whose hash is its name."""
    return make(
        Photo,
        name,
        phase=phase,
        room_id=id_of(room) if room else None,
        point_id=id_of(point) if point else None,
        sha256=name,
        taken_at=later(visit_at(1), 5),
    )


def signed(
    kind: FormKind, at: datetime, outcome: SignatureOutcome = SignatureOutcome.SIGNED
) -> Records:
    """A form of a kind with its signature."""
    form = make(Form, f"form {kind}", kind=kind, rendered_sha256=f"{kind}", values=())
    signature = make(
        Signature,
        f"signature {kind}",
        form_id=form.id,
        outcome=outcome,
        signed_sha256=f"{kind}",
        signed_at=at,
        refusal_reason=""
        if outcome is SignatureOutcome.SIGNED
        else "too much dust; told of the risk",
    )
    return (form, signature)


def category(area: str, number: int, value: int = 1) -> Determination:
    """The category of an area as decided at a visit."""
    return make(
        Determination,
        f"category {area} {number}",
        kind=DeterminationKind.CATEGORY,
        value=value,
        area_id=id_of(area),
        visit_id=id_of(f"visit {number}"),
        decided_at=later(visit_at(number), 20),
    )


def air(number: int, role: AirRole, celsius: str, rh: str, about: UUID | None = None) -> AirReading:
    """An air reading of a visit; ``about`` is its chamber or placement."""
    machine = role in (AirRole.DEHU_IN, AirRole.DEHU_OUT)
    return make(
        AirReading,
        f"air {number} {role} {about}",
        visit_id=id_of(f"visit {number}"),
        role=role,
        place=role.value,
        temperature_c=Decimal(celsius),
        rh_pct=Decimal(rh),
        pressure_pa=Decimal(101325),
        taken_at=later(visit_at(number), 30),
        chamber_id=None if machine else about,
        placement_id=about if machine else None,
    )


def reading(point: str, number: int, value: Decimal) -> MoistureReading:
    """What the point read at a visit."""
    return make(
        MoistureReading,
        f"reading {point} {number}",
        point_id=id_of(point),
        visit_id=id_of(f"visit {number}"),
        value=value,
        scale=Unit.PCT_WME,
        depth_mm=Decimal(10),
        instrument_id=id_of("meter"),
        taken_at=later(visit_at(number), 40),
    )
