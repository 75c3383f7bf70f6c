"""The SwitchBot family for the shared advertising driver."""

from __future__ import annotations

from devices.advert_family import AdvertFamily
from devices.switchbot.protocol import decode, recognises

FAMILY = AdvertFamily("switchbot", recognises, decode)
