"""The XY-MD02 family for the shared serial driver."""

from __future__ import annotations

from devices.modbus_frames import ExchangeAssembler
from devices.serial_family import SerialFamily
from devices.serial_link import SerialSettings
from devices.xymd02.protocol import READ_BOTH, READ_OFFSETS, decode_frame

FAMILY = SerialFamily(
    "xymd02",
    settings=(SerialSettings(9600),),
    assembler=ExchangeAssembler,
    decoder=lambda: decode_frame,
    requests=(READ_BOTH,),
    openers=(READ_OFFSETS,),
)
