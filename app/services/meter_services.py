"""What the meter screens call; every method runs on the engine's loop, see :mod:`app.services.app_services`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from app.domain.certificates import CertificateLine
from app.domain.measurement import Quality, Quantity, Unit
from app.ports.line_maps import LineMap, Proposal
from app.ports.meter_pool import (
    BrokenFamily,
    FamilyFacts,
    NotLooked,
    PortFacts,
    RawFrameSeen,
    RegisterMapText,
)
from app.ports.meters import DriverLevel, Found, LinkState

if TYPE_CHECKING:  # the store behind it takes a second to import
    from app.services.site_logging import SiteLogView


@dataclass(frozen=True, slots=True)
class ShownValue:
    """The newest value of one quantity; ``corrected`` is what its certificate makes of it."""

    quantity: Quantity
    value: Decimal
    unit: Unit
    age_s: float
    quality: Quality
    corrected: Decimal | None = None


@dataclass(frozen=True, slots=True)
class MeterView:
    """One meter of this tablet now.

    ``retry_in_s`` counts to the next attempt from when the view was made. ``due`` is the earliest end of its
    certificates.
    """

    device_id: str
    name: str
    driver: str
    family: str
    level: DriverLevel
    address: str
    link: LinkState
    words: str
    retry_in_s: float | None
    values: tuple[ShownValue, ...]
    age_s: float | None
    battery_pct: int | None
    signal_dbm: int | None
    due: date | None
    log_every_s: int
    simulated: bool


@dataclass(frozen=True, slots=True)
class MeterList:
    """Every meter of this tablet, and whether it is in training mode.

    ``problem`` says why the paired meters could not be read, when a locked keyring keeps their keys.
    """

    meters: tuple[MeterView, ...]
    training: bool
    problem: str = ""


@dataclass(frozen=True, slots=True)
class NearbyMeter:
    """A meter that was seen; ``paired`` when it belongs to this tablet already."""

    found: Found
    family: FamilyFacts
    paired: bool


@dataclass(frozen=True, slots=True)
class MeterChoices:
    """What a person sets for a meter; ``bind_key`` is hexadecimal, and empty leaves a known one as it is."""

    name: str = ""
    bind_key: str = field(default="", repr=False)
    mac: str = ""
    scale: Unit | None = None
    port_settings: str = ""
    line_map: LineMap | None = None
    register_map: str = ""
    log_every_s: int = 0


@dataclass(frozen=True, slots=True)
class MeterSettings:
    """What is set for a paired meter; the key itself is never given."""

    found: Found
    family: FamilyFacts
    choices: MeterChoices
    has_key: bool
    key_kept_in: str
    certificates: tuple[CertificateLine, ...]
    paired_at: datetime


class MeterServices(Protocol):
    """Discovery, pairing and everything else about the meters of this tablet."""

    def views(self) -> AsyncIterator[MeterList]:
        """All meters now, then again whenever something about them changes, at most ten times a second."""
        ...

    async def load_again(self) -> None:
        """Read the paired meters again, once what stood in the way is gone."""
        ...

    def look(self, seconds: float) -> AsyncIterator[NearbyMeter | NotLooked]:
        """Meters nearby as they are seen, and families that cannot look; ends after the time."""
        ...

    async def families(self) -> tuple[FamilyFacts, ...]:
        """The families that can be used."""
        ...

    async def broken_plugins(self) -> tuple[BrokenFamily, ...]:
        """The plug-ins that cannot."""
        ...

    async def ports(self) -> tuple[PortFacts, ...]:
        """The serial ports of now."""
        ...

    async def pair(self, found: Found, choices: MeterChoices) -> None:
        """Make the meter one of this tablet's and connect; pairing again replaces what was set."""
        ...

    async def settings_of(self, device_id: str) -> MeterSettings:
        """What is set for a paired meter; ``NotFound`` for any other."""
        ...

    async def change(self, device_id: str, choices: MeterChoices) -> None:
        """Set it anew and connect again."""
        ...

    async def forget(self, device_id: str) -> None:
        """Disconnect and forget the meter with its key."""
        ...

    async def restore(self, device_id: str) -> None:
        """Take back :meth:`forget`, as long as this program runs."""
        ...

    async def connect_now(self, device_id: str) -> None:
        """Do not wait for the next attempt."""
        ...

    async def battery_was_changed(self, device_id: str) -> None:
        """A person confirms it: an encrypted counter may begin anew."""
        ...

    async def add_certificate(self, device_id: str, line: CertificateLine) -> None:
        """Keep a line of a calibration certificate; one of the same number and quantity is replaced."""
        ...

    async def remove_certificate(
        self, device_id: str, certificate: str, quantity: Quantity
    ) -> None:
        """Forget a line of a certificate."""
        ...

    async def site_log(self, device_id: str, hours: float) -> SiteLogView:
        """What a meter that is left on site logged in the last hours."""
        ...

    def frames(self, device_id: str) -> AsyncIterator[RawFrameSeen]:
        """The last frames of a meter, then each as it comes."""
        ...

    def listen(self, port: str, settings: str) -> AsyncIterator[bytes]:
        """What arrives on a serial port that no meter uses."""
        ...

    async def propose(self, lines: Sequence[str]) -> Proposal:
        """How lines of an unknown instrument may be read; ``InvalidInput`` when they have no common form."""
        ...

    async def register_maps(self) -> tuple[RegisterMapText, ...]:
        """The register maps that come with the app."""
        ...

    async def set_training(self, on: bool) -> None:
        """Training mode: the simulated meters are there, and every value of every meter is marked as simulated."""
        ...
