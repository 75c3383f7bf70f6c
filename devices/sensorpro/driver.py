"""The SensorPro family for the shared advertising driver."""

from __future__ import annotations

from devices.advert_family import AdvertFamily
from devices.sensorpro.protocol import decode, recognises

FAMILY = AdvertFamily("sensorpro", recognises, decode)
