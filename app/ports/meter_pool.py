"""All families of meters as one: what there is, how each meter is set up, and the bytes that come from it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Protocol

from app.domain.errors import InvalidInput
from app.domain.measurement import MOISTURE_SCALES, Quantity, Unit
from app.domain.phrases import phrase
from app.ports.line_maps import LineMap, Proposal
from app.ports.meters import DriverLevel, Found, MeterSession, Transport

BIND_KEY_BYTES = 16


@dataclass(frozen=True, slots=True)
class FamilyFacts:
    """One family of meters.

    ``encrypts`` says that its meters may need a bind key, ``open_scale`` that its moisture scale is not told by the
    meter, ``needs_set_up`` that a person says how to read it. ``port_settings`` are the ones it is tried with, such as
    ``19200 8N1``.
    """

    key: str
    title: str
    level: DriverLevel
    transport: Transport
    models: tuple[str, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    encrypts: bool = False
    open_scale: bool = False
    needs_set_up: bool = False
    port_settings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BrokenFamily:
    """A plug-in that could not be used, and why."""

    name: str
    error: str


@dataclass(frozen=True, slots=True)
class PortFacts:
    """A serial port of this computer; ``identity`` stays when its adapter is plugged in elsewhere."""

    path: str
    description: str
    identity: str


@dataclass(frozen=True, slots=True)
class RegisterMapText:
    """A register map: the name of its instruments, and its YAML."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class MeterSetup:
    """What a person set for one meter; empty fields leave it to the driver.

    ``mac`` is needed where the system hides it and the meter encrypts; ``port_settings`` such as ``4800 7E1`` end the
    trying of speeds; ``register_map`` is YAML.
    """

    bind_key: bytes | None = field(default=None, repr=False)
    mac: str = ""
    scale: Unit | None = None
    port_settings: str = ""
    line_map: LineMap | None = None
    register_map: str = ""

    def __post_init__(self) -> None:
        if self.bind_key is not None and len(self.bind_key) != BIND_KEY_BYTES:
            raise InvalidInput(
                "bind key",
                phrase("it has {count} bytes", count=len(self.bind_key)),
                phrase("{value} hex digits", value=2 * BIND_KEY_BYTES),
            )
        if self.scale is not None and self.scale not in MOISTURE_SCALES:
            allowed = ", ".join(sorted(MOISTURE_SCALES))
            raise InvalidInput(
                "scale", phrase("{scale} is not a moisture scale", scale=self.scale), allowed
            )


@dataclass(frozen=True, slots=True)
class SaidValue:
    """One value in a frame; ``value`` is None when the meter says that it has none."""

    quantity: Quantity
    value: Decimal | None
    unit: Unit


@dataclass(frozen=True, slots=True)
class RawFrameSeen:
    """One frame as it came, and what was read from it; ``problem`` says why nothing was."""

    at: datetime
    channel: str
    data: bytes
    values: tuple[SaidValue, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True)
class NotLooked:
    """A family that could not look for its meters, and why, in words."""

    driver: str
    reason: str


class MeterPool(Protocol):
    """Every driver of this computer."""

    def families(self) -> tuple[FamilyFacts, ...]:
        """The families that can be used."""
        ...

    def broken(self) -> tuple[BrokenFamily, ...]:
        """The plug-ins that cannot."""
        ...

    def ports(self) -> tuple[PortFacts, ...]:
        """The serial ports of now."""
        ...

    def configure(self, setups: Iterable[tuple[Found, MeterSetup]]) -> None:
        """Use these setups for every session that is opened from now on.

        Raises :class:`InvalidInput` for one that cannot be used; nothing changes then.
        """
        ...

    def look(self, timeout_s: float) -> AsyncIterator[Found | NotLooked]:
        """What all families see within the time, as they see it."""
        ...

    async def open(self, found: Found) -> MeterSession:
        """Begin a session with a meter."""
        ...

    def frames(self, device_id: str) -> AsyncIterator[RawFrameSeen]:
        """The last frames of an open meter, then each as it comes, without an end."""
        ...

    def listen(self, port: str, settings: str) -> AsyncIterator[bytes]:
        """What arrives on a serial port that no meter uses; raises when it cannot be opened."""
        ...

    def propose(self, lines: Sequence[str]) -> Proposal:
        """How lines of an unknown instrument may be read; raises :class:`InvalidInput`."""
        ...

    def register_maps(self) -> tuple[RegisterMapText, ...]:
        """The register maps that come with the app."""
        ...

    def signal_dbm(self, address: str) -> int | None:
        """How strongly a radio address was heard last."""
        ...

    def accept_new_counter(self, found: Found) -> None:
        """A person confirmed a battery change: the meter's counter may begin anew."""
        ...
