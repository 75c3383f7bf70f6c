"""A room of virtual Bluetooth: Bleak's callers hear and connect to virtual meters, without a radio.

No root, no D-Bus, no hardware: Google Bumble's controllers on a simulated link, behind a backend for
unmodified Bleak.
"""

from devices.virtual.air.room import VirtualAir, virtual_air

__all__ = ["VirtualAir", "virtual_air"]
