"""A crew's first visit by touch alone, on a real store: rooms, machines, points, a round, air, the count."""

from __future__ import annotations

import time

import pytest

from app.domain.measurement import Quantity, Unit
from app.domain.records import (
    AirReading,
    EquipmentLog,
    MoisturePoint,
    MoistureReading,
    Placement,
    Room,
    Visit,
)
from tests.ui.live_site import LiveDriver
from tests.ui.test_map_page import drag, show_value, tap


@pytest.mark.slow
def test_a_first_visit_takes_few_taps_and_loses_nothing(live: LiveDriver) -> None:
    job, store = live.site.job.id, live.site.store
    show_value(live, "24.6")
    live.meter.says(Quantity.AIR_TEMPERATURE, "24.0", Unit.CELSIUS)
    live.meter.says(Quantity.RELATIVE_HUMIDITY, "61", Unit.PCT_RH)
    live.open_page("map")
    began, live.taps = time.monotonic(), 0

    live.tap_in("mapTools", "segment_room")
    for use, start, end in (
        ("bath", (4.1, 0.1), (6.5, 3.0)),
        ("hall", (0.1, 2.9), (6.4, 4.5)),
        ("bedroom", (-0.1, 0.1), (-3.0, 2.9)),
    ):
        drag(live, start, end)
        live.tap(f"use_{use}")
        live.tap("roomSave")
    live.tap("zoomFit")
    live.tap_in("mapTools", "segment_machine")
    for x, kind in ((2.2, "dehu_lgr"), (3.4, "air_mover_centrifugal"), (5.2, "air_mover_axial")):
        tap(live, x, 2.6)
        live.tap(f"kind_{kind}")
    live.tap_in("mapTools", "segment_point")
    for number in range(19):
        tap(live, -2.7 + number % 10 * 0.95, 0.25 if number < 10 else 2.05)
        live.tap("pointSave")
    drawn = live.taps
    assert drawn == 1 + 9 + 1 + 1 + 6 + 1 + 38

    live.tap("startRoute")
    for _ in range(20):
        live.tap("routeLog")
    assert live.taps - drawn == 21
    live.open_page("drying")
    for role in ("outside", "unaffected", "affected", "dehu_in", "dehu_out"):
        live.tap("addAir")
        live.tap(f"role_{role}")
        live.tap("useLive")
        live.tap("airSave")
    live.open_page("equipment")
    live.tap("countAll")
    live.open_page("map")
    live.tap("finishVisit")
    assert live.taps <= 105
    assert time.monotonic() - began < 300

    assert len(store.find(Room, job)) == 4
    assert len(store.find(Placement, job)) == 3
    assert len(store.find(MoisturePoint, job)) == 20
    assert len(store.find(MoistureReading, job)) == 20
    assert len(store.find(AirReading, job)) == 5
    assert len(store.find(EquipmentLog, job)) == 3
    visits = store.find(Visit, job)
    assert len(visits) == 1
    assert visits[0].left_at is not None
    assert visits[0].equipment_counted
