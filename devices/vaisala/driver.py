"""The Vaisala family for the shared serial driver."""

from __future__ import annotations

from devices.assembling import LineAssembler
from devices.serial_family import SerialFamily
from devices.serial_link import Parity, SerialSettings
from devices.vaisala.protocol import decode_frame

FAMILY = SerialFamily(
    "vaisala",
    settings=(
        SerialSettings(19200),
        SerialSettings(4800, data_bits=7, parity=Parity.EVEN),
        SerialSettings(9600),
        SerialSettings(9600, data_bits=7, parity=Parity.EVEN),
    ),
    assembler=LineAssembler,
    decoder=lambda: decode_frame,
    requests=(b"SEND\r",),
)
