"""The ThermoPro family for the shared advertising driver."""

from __future__ import annotations

from devices.advert_family import AdvertFamily
from devices.thermopro.protocol import decode, recognises

FAMILY = AdvertFamily("thermopro", recognises, decode, company_id_is_data=True)
