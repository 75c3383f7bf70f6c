"""The Xiaomi family for the shared advertising driver."""

from __future__ import annotations

from devices.advert_family import AdvertFamily
from devices.xiaomi.protocol import decode, recognises

FAMILY = AdvertFamily("xiaomi", recognises, decode)
