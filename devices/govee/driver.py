"""The Govee family for the shared advertising driver."""

from __future__ import annotations

from devices.advert_family import AdvertFamily
from devices.govee.protocol import decode, recognises

FAMILY = AdvertFamily("govee", recognises, decode)
