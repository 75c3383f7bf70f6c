"""The ThermoBeacon family for the shared advertising driver."""

from __future__ import annotations

from devices.advert_family import AdvertFamily
from devices.thermobeacon.protocol import decode, recognises

FAMILY = AdvertFamily("thermobeacon", recognises, decode)
