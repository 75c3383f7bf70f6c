"""The SensorPush family for the shared advertising driver."""

from __future__ import annotations

from devices.advert_family import AdvertFamily
from devices.sensorpush.protocol import decode, recognises

FAMILY = AdvertFamily("sensorpush", recognises, decode, company_id_is_data=True)
