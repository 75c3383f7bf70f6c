"""The Ruuvi family for the shared advertising driver."""

from __future__ import annotations

from devices.advert_family import AdvertFamily
from devices.ruuvi.protocol import decode, recognises

FAMILY = AdvertFamily("ruuvi", recognises, decode)
