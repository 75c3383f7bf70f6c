"""The Rotronic family for the shared serial driver: ask for the readings once an interval."""

from __future__ import annotations

from devices.assembling import LineAssembler
from devices.rotronic.protocol import FRAME_START, MAX_LINE, READ_ANY, decode_frame
from devices.serial_family import SerialFamily
from devices.serial_link import SerialSettings

FAMILY = SerialFamily(
    "rotronic",
    settings=(SerialSettings(19200),),
    assembler=lambda: LineAssembler(FRAME_START, MAX_LINE),
    decoder=lambda: decode_frame,
    requests=(READ_ANY,),
)
