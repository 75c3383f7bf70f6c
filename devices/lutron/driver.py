"""The Lutron family for the shared serial driver."""

from __future__ import annotations

from devices.assembling import LineAssembler
from devices.lutron.protocol import STX, StreamDecoder
from devices.serial_family import SerialFamily
from devices.serial_link import SerialSettings

FAMILY = SerialFamily(
    "lutron",
    settings=(SerialSettings(9600),),
    assembler=lambda: LineAssembler(start=STX),
    decoder=lambda: StreamDecoder().decode,
    answer_s=2.5,
)
