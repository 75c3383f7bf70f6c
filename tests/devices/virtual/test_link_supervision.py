"""The virtual radio ends a link that only one end still holds, as the supervision timer of a real controller does."""

from __future__ import annotations

import asyncio

import pytest

from devices.ess.protocol import CHARACTERISTICS, SERVICE
from devices.radio import Radio

pytest.importorskip("bumble")
from bumble import hci

from devices.virtual.air import virtual_air
from devices.virtual.meters import EssHygrometer


@pytest.mark.bluetooth
async def test_a_link_that_only_one_end_holds_is_ended_as_a_supervision_timer_would() -> None:
    radio = Radio()
    async with virtual_air() as air, EssHygrometer(air) as meter:
        advert = await radio.find(lambda each: each.address == meter.address, 5.0)
        async with radio.connect(advert) as link:
            far_end = air._controllers[meter.device]
            [connection] = far_end.le_connections.values()
            far_end.on_le_disconnected(connection, hci.HCI_ErrorCode.CONNECTION_TIMEOUT_ERROR)
            await asyncio.wait_for(link.wait_lost(), 5.0)
        again = await radio.find(lambda each: each.address == meter.address, 5.0)
        async with radio.connect(again) as link:
            assert link.has(SERVICE, next(iter(CHARACTERISTICS)))
