"""The Qingping family for the shared advertising driver."""

from __future__ import annotations

from devices.advert_family import AdvertFamily
from devices.qingping.protocol import decode, recognises

FAMILY = AdvertFamily("qingping", recognises, decode)
