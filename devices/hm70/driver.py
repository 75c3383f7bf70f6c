"""The HM70 family for the shared serial driver."""

from __future__ import annotations

from devices.hm70.protocol import AnswerAssembler, DialogueDecoder
from devices.serial_family import SerialFamily
from devices.serial_link import SerialSettings

FAMILY = SerialFamily(
    "hm70",
    settings=(SerialSettings(19200, software_flow=True),),
    assembler=AnswerAssembler,
    decoder=lambda: DialogueDecoder().decode,
    requests=(b"SEND\r",),
    openers=(b"\r", b"SNUM\r", b"CAL\r"),
)
