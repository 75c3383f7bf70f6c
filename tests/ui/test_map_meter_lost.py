"""A meter that is lost in the middle of a round on the map: its last value is not taken for a new one."""

from __future__ import annotations

from decimal import Decimal

from app.domain.records import MoistureReading
from app.ports.meters import LinkState, LinkStatus
from tests.ui.live_site import LiveDriver
from tests.ui.test_map_page import add_points, show_value


def link(live: LiveDriver, state: LinkState) -> None:
    status = LinkStatus(live.meter.part, state)
    live.meter.loop.call_soon_threadsafe(live.meter.queue.put_nowait, status)


def test_a_value_of_a_lost_meter_that_was_saved_elsewhere_is_not_saved_again_by_one_tap(
    live: LiveDriver,
) -> None:
    add_points(live, 1)
    live.open_page("map")
    show_value(live, "21.5")
    live.tap("startRoute")
    live.tap("routeLog")
    link(live, LinkState.LOST)
    live.until(lambda: bool(live.model.meters.doubtful), "the loss")
    live.tap("routeLog")
    assert "saved at P-01 already" in live.text("doubtUsed")
    live.tap("doubtCancel")
    link(live, LinkState.LIVE)
    show_value(live, "14.0")
    live.tap("routeLog")
    values = {r.value for r in live.site.store.find(MoistureReading, live.site.job.id)}
    assert values == {Decimal("21.5"), Decimal("14.0")}
