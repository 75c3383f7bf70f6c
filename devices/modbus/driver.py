"""Modbus instruments, each by the register map that a person set for its port."""

from __future__ import annotations

from devices.modbus.protocol import decoder_for, shipped_map
from devices.modbus_frames import ExchangeAssembler
from devices.register_map import RegisterMap
from devices.serial_family import SerialFamily


def family_of(register_map: RegisterMap) -> SerialFamily:
    """How to talk to an instrument with this map."""
    return SerialFamily(
        "modbus",
        settings=(register_map.settings,),
        assembler=ExchangeAssembler,
        decoder=lambda: decoder_for(register_map),
        requests=register_map.requests(),
    )


FAMILY = family_of(shipped_map("vaisala_hmp"))
