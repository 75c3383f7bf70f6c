"""The class of water intrusion that measured surfaces suggest.

The class describes what is in the drying space when drying starts: the wet porous share of floor,
walls and ceiling together, and whether significant water sits in low-evaporation materials. The
thresholds are approximate, so near one both classes stay candidates and a person gives the reason.
Compute it again after materials were removed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.quantities import Amount, AmountUnit
from standards.sizing.amounts import not_negative, positive
from standards.sizing.working import ARITHMETIC, COMPANY_POLICY, Basis, Input, Step, Working

RULE_VERSION: Final = "water-class-1"
CLASS_2_FROM_PCT: Final = Fraction(5)
CLASS_3_ABOVE_PCT: Final = Fraction(40)
REASON_BAND_PCT: Final = Fraction(2)
CLASS_BASIS: Final = Basis("class-share", "ANSI/IICRC S500, 10.4.3 (topic: class)", "2021")


@dataclass(frozen=True, slots=True)
class Surfaces:
    """Areas of a drying space; gross, openings are not deducted."""

    floor: Amount
    walls: Amount
    ceiling: Amount

    def total(self, unit: AmountUnit) -> Fraction:
        """The sum of the three in ``unit``."""
        return self.floor.to(unit) + self.walls.to(unit) + self.ceiling.to(unit)


@dataclass(frozen=True, slots=True)
class WaterClass:
    """The class with everything it follows from; areas in ``area_unit``."""

    value: int
    class_by_share: int
    candidates: tuple[int, ...]
    needs_reason: bool
    low_evaporation: bool
    wet_pct: Fraction
    total: Amount
    wet: Amount
    working: Working


def room_surfaces(length: Amount, width: Amount, height: Amount) -> Surfaces:
    """Floor, walls and ceiling of a rectangular room, in the area unit of its length."""
    metric = length.unit in (AmountUnit.M, AmountUnit.CM, AmountUnit.MM)
    side, area = (AmountUnit.M, AmountUnit.M2) if metric else (AmountUnit.FT, AmountUnit.FT2)
    long, wide, high = (
        positive(name, amount, side)
        for name, amount in (("length", length), ("width", width), ("height", height))
    )
    floor = Amount(long * wide, area)
    return Surfaces(floor, Amount(2 * (long + wide) * high, area), floor)


def joined(rooms: Sequence[Surfaces]) -> Surfaces:
    """The surfaces of a drying chamber of several rooms."""
    if not rooms:
        raise InvalidInput("room", "there is no room", "one room or more")
    unit = rooms[0].floor.unit
    return Surfaces(
        Amount(sum((room.floor.to(unit) for room in rooms), Fraction(0)), unit),
        Amount(sum((room.walls.to(unit) for room in rooms), Fraction(0)), unit),
        Amount(sum((room.ceiling.to(unit) for room in rooms), Fraction(0)), unit),
    )


def class_of_water(space: Surfaces, wet: Surfaces, *, low_evaporation: bool = False) -> WaterClass:
    """The class that follows from the wet porous area, or class 4 for low-evaporation materials."""
    unit = space.floor.unit
    for name in ("floor", "walls", "ceiling"):
        there, soaked = getattr(space, name), getattr(wet, name)
        positive(name, there, unit)
        if not_negative(f"wet-{name}", soaked, unit) > there.to(unit):
            raise InvalidInput(
                phrase("wet-{name}", name=name),
                phrase("{soaked} is more than there is", soaked=soaked),
                phrase("0 to {there}", there=there.converted(unit)),
            )
    total, wet_area = space.total(unit), wet.total(unit)
    share = 100 * wet_area / total
    by_share = _class_of_share(share)
    near = [
        pair
        for threshold, pair in ((CLASS_2_FROM_PCT, (1, 2)), (CLASS_3_ABOVE_PCT, (2, 3)))
        if abs(share - threshold) <= REASON_BAND_PCT
    ]
    candidates = (4,) if low_evaporation else (near[0] if near else (by_share,))
    value = 4 if low_evaporation else by_share
    return WaterClass(
        value=value,
        class_by_share=by_share,
        candidates=candidates,
        needs_reason=len(candidates) > 1,
        low_evaporation=low_evaporation,
        wet_pct=share,
        total=Amount(total, unit),
        wet=Amount(wet_area, unit),
        working=Working(
            _steps(space, wet, unit, share, value, low_evaporation),
            _notes(share, candidates, wet_area, low_evaporation),
        ),
    )


def _class_of_share(share: Fraction) -> int:
    if share > CLASS_3_ABOVE_PCT:
        return 3
    return 2 if share >= CLASS_2_FROM_PCT else 1


def _steps(
    space: Surfaces,
    wet: Surfaces,
    unit: AmountUnit,
    share: Fraction,
    value: int,
    low_evaporation: bool,
) -> tuple[Step, ...]:
    total, wet_area = space.total(unit), wet.total(unit)
    rule = (
        "significant water in low-evaporation materials"
        if low_evaporation
        else "1 below 5 %, 2 up to 40 %, 3 above"
    )
    return (
        Step(
            phrase("surfaces"),
            phrase("floor + walls + ceiling"),
            _parts(space, unit),
            total,
            unit,
            ARITHMETIC,
        ),
        Step(
            phrase("wet porous"),
            phrase("floor + walls + ceiling"),
            _parts(wet, unit),
            wet_area,
            unit,
            ARITHMETIC,
        ),
        Step(
            phrase("wet share"),
            phrase("100 * wet / surfaces"),
            (Input(phrase("wet"), wet_area, unit), Input(phrase("surfaces"), total, unit)),
            share,
            "%",
            CLASS_BASIS,
        ),
        Step(
            phrase("class"),
            rule,
            (Input(phrase("wet share"), share, "%"),),
            value,
            "",
            CLASS_BASIS,
        ),
        Step(
            phrase("reason asked for"),
            phrase("within 2 points of 5 % or 40 %"),
            (Input(phrase("wet share"), share, "%"),),
            min(abs(share - CLASS_2_FROM_PCT), abs(share - CLASS_3_ABOVE_PCT)),
            phrase("points away"),
            COMPANY_POLICY,
        ),
    )


def _parts(surfaces: Surfaces, unit: AmountUnit) -> tuple[Input, ...]:
    return tuple(
        Input(name, getattr(surfaces, name).to(unit), unit)
        for name in ("floor", "walls", "ceiling")
    )


def _notes(
    share: Fraction, candidates: tuple[int, ...], wet_area: Fraction, low_evaporation: bool
) -> tuple[str, ...]:
    notes = []
    if len(candidates) > 1:
        low, high = candidates
        notes.append(
            phrase(
                "{share:.1f} % is close to a threshold: class {low} or {high}; say why.",
                share=float(share),
                low=low,
                high=high,
            )
        )
    if wet_area == 0 and not low_evaporation:
        notes.append(phrase("No wet area was given."))
    if low_evaporation:
        notes.append(phrase("Low-evaporation materials decide, whatever the share."))
    notes.append(
        phrase("A person decides the class; compute it again after materials were removed.")
    )
    return tuple(notes)
