"""Instruments that send lines of text, each as a person set it up."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.ports.line_maps import LineMap
from devices.assembling import LineAssembler
from devices.line.protocol import decoder_for
from devices.serial_family import SerialFamily
from devices.serial_link import SerialSettings


@dataclass(frozen=True, slots=True)
class LineSetup:
    """What a person sets for one port; no map means that the lines name their values."""

    settings: SerialSettings = field(default_factory=lambda: SerialSettings(9600))
    line_map: LineMap | None = None

    def family(self) -> SerialFamily:
        """How to talk to this instrument."""
        return SerialFamily(
            "line", (self.settings,), LineAssembler, lambda: decoder_for(self.line_map)
        )


FAMILY = LineSetup().family()
