"""Pairing, forgetting and setting up meters: kept over restarts, keys apart, every state in words."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.bootstrap.clocks import SystemClock
from app.domain.certificates import CertificateLine
from app.domain.errors import InvalidInput, NotFound, StoreError
from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.ports.line_maps import Column, LineMap
from app.ports.meter_pool import NotLooked
from app.ports.meters import Found, LinkState, LinkStatus
from app.services.field_meters import KEYRING, STORE, FieldMeters
from app.services.meter_hub import MeterHub
from app.services.meter_services import MeterChoices, MeterList, NearbyMeter
from app.services.paired_meters import PairedMeters
from app.services.site_logging import SiteLogging
from tests.services.fake_pool import FakePool
from tests.storage.conftest import MemoryKeyring

FOUND = Found("fake", "fake:AA", "Probe", "AA", -58)
SIMULATED = Found("simulator", "simulator:air", "Training", "air")
KEY = "231d39c1d7cc1ab1aee224cd096db932"
CLOCK = SystemClock()
LINE_MAP = LineMap(
    ";", (Column(1, Quantity.MATERIAL_MOISTURE, Unit.PCT_WME),), width=3, decimal_comma=True
)


class Values:
    """The store's small values."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_meta(self, key: str) -> str | None:
        return self.kept.get(key)

    def set_meta(self, key: str, value: str) -> None:
        self.kept[key] = value


class MemoryLog:
    """A site log in memory."""

    def __init__(self) -> None:
        self.kept: list[Measurement] = []

    def append(self, device_id: str, measurements: Iterable[Measurement]) -> None:
        self.kept += measurements

    def read(self, device_id: str, since: datetime, until: datetime) -> list[Measurement]:
        return [each for each in self.kept if since <= each.at <= until]


class Tablet:
    """One tablet over restarts: what it keeps stays, the rest is made anew."""

    def __init__(self, *, with_keyring: bool = True) -> None:
        self.values = Values()
        self.log = MemoryLog()
        self.keyring = MemoryKeyring() if with_keyring else None
        self.begin()

    def begin(self) -> None:
        self.pool = FakePool(FOUND, NotLooked("ess", "Bluetooth is off."))
        self.hub = MeterHub(CLOCK)
        kept = PairedMeters(self.values, self.keyring)
        logging = SiteLogging(self.pool, self.hub, self.log, CLOCK, listen_at_most_s=2, settle_s=0)
        self.meters = FieldMeters(self.pool, self.hub, kept, CLOCK, logging, (SIMULATED,))

    async def restart(self) -> None:
        await self.meters.close()
        self.begin()
        await self.meters.start(training=False)

    async def list(self) -> MeterList:
        async with aclosing(self.meters.views()) as views:
            return await anext(views)


@pytest.fixture
async def tablet() -> AsyncIterator[Tablet]:
    made = Tablet()
    await made.meters.start(training=False)
    yield made
    await made.meters.close()


def measured(value: str, quality: Quality = Quality.GOOD) -> Measurement:
    return Measurement(
        Quantity.RELATIVE_HUMIDITY,
        Decimal(value),
        Unit.PCT_RH,
        FOUND.device_id,
        FOUND.driver,
        datetime(2026, 11, 20, tzinfo=UTC),
        CLOCK.monotonic_ns(),
        quality=quality,
    )


async def said(tablet: Tablet, *events: Measurement | LinkStatus) -> MeterList:
    """What the list shows once the newest session's events have gone through the hub."""
    session = tablet.pool.opened[FOUND.device_id][-1]
    for event in events:
        session.say(event)
    await asyncio.wait_for(session.said.join(), 2)
    return await tablet.list()


async def test_what_is_seen_comes_with_its_family_and_with_what_could_not_look(
    tablet: Tablet,
) -> None:
    seen = [each async for each in tablet.meters.look(1.0)]
    assert isinstance(seen[0], NearbyMeter)
    assert (seen[0].family.title, seen[0].paired) == ("Fake meters", False)
    assert seen[1] == NotLooked("ess", "Bluetooth is off.")


async def test_a_paired_meter_is_connected_again_after_a_restart_as_it_was_set(
    tablet: Tablet,
) -> None:
    choices = MeterChoices(name="Cellar probe", bind_key=KEY, scale=Unit.PCT_MC, line_map=LINE_MAP)
    await tablet.meters.pair(FOUND, choices)
    await tablet.restart()
    session = tablet.pool.opened[FOUND.device_id][-1]
    assert session.setup.bind_key == bytes.fromhex(KEY)
    assert (session.setup.scale, session.setup.line_map) == (Unit.PCT_MC, LINE_MAP)
    settings = await tablet.meters.settings_of(FOUND.device_id)
    assert settings.choices == replace(choices, bind_key="")
    assert (settings.has_key, settings.key_kept_in) == (True, KEYRING)
    assert (await tablet.list()).meters[0].name == "Cellar probe"


async def test_the_key_is_in_the_keyring_and_nowhere_else(tablet: Tablet) -> None:
    await tablet.meters.pair(FOUND, MeterChoices(bind_key=KEY))
    assert tablet.keyring is not None
    assert tablet.keyring.get("meter fake:AA") == bytes.fromhex(KEY)
    assert KEY not in "".join(tablet.values.kept.values())
    assert KEY not in repr(tablet.pool.setups)
    await tablet.meters.forget(FOUND.device_id)
    assert tablet.keyring.get("meter fake:AA") is None


async def test_without_a_keyring_the_key_lies_in_the_encrypted_store() -> None:
    tablet = Tablet(with_keyring=False)
    await tablet.meters.pair(FOUND, MeterChoices(bind_key=KEY))
    await tablet.restart()
    assert tablet.pool.opened[FOUND.device_id][-1].setup.bind_key == bytes.fromhex(KEY)
    assert (await tablet.meters.settings_of(FOUND.device_id)).key_kept_in == STORE
    await tablet.hub.close()


@pytest.mark.parametrize("key", ["abc", "g" * 32, "00" * 15, "00" * 17])
async def test_a_key_of_another_form_is_refused_and_nothing_is_paired(
    tablet: Tablet, key: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        await tablet.meters.pair(FOUND, MeterChoices(bind_key=key))
    assert key not in str(refused.value)
    assert (await tablet.list()).meters == ()


async def test_changing_a_name_leaves_the_key(tablet: Tablet) -> None:
    await tablet.meters.pair(FOUND, MeterChoices(bind_key=KEY))
    await tablet.meters.change(FOUND.device_id, MeterChoices(name="Hall"))
    assert tablet.pool.opened[FOUND.device_id][-1].setup.bind_key == bytes.fromhex(KEY)
    assert [each.closed for each in tablet.pool.opened[FOUND.device_id]] == [True, False]


async def test_forget_disconnects_and_can_be_taken_back(tablet: Tablet) -> None:
    await tablet.meters.pair(FOUND, MeterChoices(name="Hall", bind_key=KEY))
    await tablet.meters.forget(FOUND.device_id)
    assert tablet.pool.opened[FOUND.device_id][-1].closed
    assert (await tablet.list()).meters == ()
    assert tablet.pool.counters_forgotten == [FOUND.device_id]
    await tablet.meters.restore(FOUND.device_id)
    assert (await tablet.list()).meters[0].name == "Hall"
    with pytest.raises(NotFound):
        await tablet.meters.restore(FOUND.device_id)


async def test_a_lost_link_is_told_in_words_with_the_time_to_the_next_attempt(
    tablet: Tablet,
) -> None:
    await tablet.meters.pair(FOUND, MeterChoices())
    lost = LinkStatus(FOUND.device_id, LinkState.LOST, "The meter was not seen.", 8.0)
    view = (await said(tablet, measured("54.8"), lost)).meters[0]
    assert (view.link, view.words) == (LinkState.LOST, "The meter was not seen.")
    assert view.retry_in_s is not None
    assert 7.0 < view.retry_in_s <= 8.0
    assert (view.values[0].value, view.signal_dbm) == (Decimal("54.8"), -60)
    await tablet.meters.connect_now(FOUND.device_id)
    assert (await tablet.list()).meters[0].link is LinkState.CONNECTING


async def test_a_certificate_corrects_beside_the_value_and_its_end_is_marked(
    tablet: Tablet,
) -> None:
    line = CertificateLine(
        FOUND.device_id,
        Quantity.RELATIVE_HUMIDITY,
        Unit.PCT_RH,
        "C-7",
        since=date(2025, 1, 1),
        expires=date(2026, 11, 1),
        offset=Decimal("-1.5"),
    )
    await tablet.meters.pair(FOUND, MeterChoices())
    await tablet.meters.add_certificate(FOUND.device_id, line)
    view = (await said(tablet, measured("54.8"))).meters[0]
    assert (view.values[0].value, view.values[0].corrected) == (Decimal("54.8"), Decimal("53.3"))
    assert Quality.CAL_EXPIRED in view.values[0].quality
    assert view.due == date(2026, 11, 1)
    await tablet.restart()
    assert (await tablet.meters.settings_of(FOUND.device_id)).certificates == (line,)
    await tablet.meters.remove_certificate(FOUND.device_id, "C-7", Quantity.RELATIVE_HUMIDITY)
    assert (await tablet.list()).meters[0].due is None


async def test_training_mode_shows_the_simulated_meters_and_marks_every_value(
    tablet: Tablet,
) -> None:
    await tablet.meters.pair(FOUND, MeterChoices())
    await tablet.meters.set_training(True)
    shown = await said(tablet, measured("54.8"))
    assert shown.training
    assert [each.simulated for each in shown.meters] == [False, True]
    assert Quality.SIMULATED in shown.meters[0].values[0].quality
    await tablet.meters.set_training(False)
    shown = await said(tablet, measured("54.9"))
    assert [each.device_id for each in shown.meters] == [FOUND.device_id]
    assert Quality.SIMULATED not in shown.meters[0].values[0].quality


async def test_a_meter_whose_driver_is_gone_says_so(tablet: Tablet) -> None:
    await tablet.meters.pair(FOUND, MeterChoices())
    tablet.values.kept["paired_meters"] = tablet.values.kept["paired_meters"].replace(
        '"driver": "fake"', '"driver": "vendor"'
    )
    await tablet.restart()
    view = (await tablet.list()).meters[0]
    assert (view.link, view.words) == (
        LinkState.LOST,
        "The driver of this meter is not installed on this computer",
    )


async def test_a_locked_keyring_is_told_and_can_be_tried_again(
    tablet: Tablet, monkeypatch: pytest.MonkeyPatch
) -> None:
    await tablet.meters.pair(FOUND, MeterChoices(bind_key=KEY))

    def locked(_name: str) -> bytes:
        raise StoreError("The keyring of this machine does not answer.")

    assert tablet.keyring is not None
    with monkeypatch.context() as patch:
        patch.setattr(tablet.keyring, "get", locked)
        await tablet.restart()
        assert (await tablet.list()).problem == "The keyring of this machine does not answer."
    await tablet.meters.load_again()
    shown = await tablet.list()
    assert (shown.problem, len(shown.meters)) == ("", 1)


@pytest.mark.parametrize("kept", ["", "[]", '{"v": 2}', '{"v": 1, "meters": [{}]}', "{"])
async def test_a_damaged_list_is_told(tablet: Tablet, kept: str) -> None:
    tablet.values.kept["paired_meters"] = kept
    await tablet.restart()
    assert ((await tablet.list()).problem == "") is (kept == "")


async def test_a_meter_that_is_left_on_site_is_logged_and_rests_between(tablet: Tablet) -> None:
    await tablet.meters.pair(FOUND, MeterChoices(log_every_s=900))
    async with asyncio.timeout(2), aclosing(tablet.meters.views()) as views:
        async for _ in views:
            if FOUND.device_id in tablet.pool.opened:
                break
    session = tablet.pool.opened[FOUND.device_id][-1]
    session.say(replace(measured("54.8"), at=CLOCK.now()))
    async with asyncio.timeout(2), aclosing(tablet.meters.views()) as views:
        async for shown in views:
            if shown.meters[0].link is LinkState.CLOSED:
                break
    view = shown.meters[0]
    assert session.closed
    assert view.words == "Left on site; it is listened to once an interval."
    assert view.retry_in_s is not None
    assert 890 < view.retry_in_s <= 900
    assert [str(each.value) for each in view.values] == ["54.8"], "its last value stays"
    log = await tablet.meters.site_log(FOUND.device_id, 1.0)
    assert [len(piece) for each in log.series for piece in each.pieces] == [1]
    assert log.series[0].gaps, "the hour before it is a gap"
    kept = await tablet.meters.settings_of(FOUND.device_id)
    assert kept.choices.log_every_s == 900
