"""What is half entered into a sheet survives the end of the app, is offered with its time, and is gone once saved."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.domain.records import EquipmentAsset, EquipmentKind, Placement
from app.services.views import UiSettings
from app.storage.drafts import list_drafts
from tests.services.test_drying_services import read_daily
from tests.site import Site, make_site
from tests.ui.driver import Driver
from tests.ui.fake_meters import HALL, PROBE
from tests.ui.fake_services import FakeServices
from tests.ui.live_site import LiveDriver, live_application
from ui.app import build, close
from ui.bridge.service_bridge import ServiceBridge
from ui.crash import CrashFunnel
from ui.viewmodels.drafts import SHEET_PREFIX

Steps = Callable[[LiveDriver], object]


@dataclass(frozen=True)
class Case:
    """A sheet: its page, how it is opened, what is typed, which item shows it, and how it is saved."""

    name: str
    page: str
    open: Steps
    type: Steps
    shows: tuple[str, str]
    typed: str
    save: Steps


def words(field: str, text: str) -> Steps:
    def steps(live: LiveDriver) -> None:
        live.tap(field)
        live.type(text)

    return steps


def all_of(*steps: Steps) -> Steps:
    def run(live: LiveDriver) -> None:
        for step in steps:
            step(live)

    return run


def tap(*names: str) -> Steps:
    return all_of(*(lambda live, name=name: live.tap(name) for name in names))


def tap_in(owner: str, name: str) -> Steps:
    return lambda live: live.tap_in(owner, name)


def keys(text: str) -> Steps:
    return lambda live: live.keys(text)


def jump(**arguments: str) -> Steps:
    return lambda live: live.model.jump("file", arguments)


def ask_point(live: LiveDriver) -> None:
    live.model.map.drawing.pointAsked.emit(2.0, 1.0)
    live.settle()


def select_point(live: LiveDriver) -> None:
    live.model.map.select(str(live.site.point.id))
    live.settle()


def pick_up(live: LiveDriver) -> None:
    if live.model.equipment.chosenCount == 0:
        live.tap("chooseAll")
    live.tap("pickUp")


def answer_stall(live: LiveDriver) -> None:
    live.tap_in("shape", "segment_alerts")
    rows = live.model.drying.alerts.rows
    live.tap(f"answerAlert_{next(n for n, row in enumerate(rows) if row['rule'] == 'stalled')}")


CASES = (
    Case("wet", "rooms", tap("wet_wall"), keys("2"), ("wetHeight", "value"), "2", tap("wetSave")),
    Case("chamber", "rooms", tap("openChambers"), words("chamberName", "x"),
         ("chamberName", "text"), "Chamber 1x", tap("chamberSave")),
    Case("hazards", "rooms", tap("openHazards"),
         all_of(tap_in("hazard_gas", "segment_yes"), words("control_gas", "valve")),
         ("control_gas", "text"), "valve", tap("restNo", "hazardSave")),
    Case("room", "rooms", tap("addRoom"), all_of(tap("use_bath"), keys("8")),
         ("side_length", "value"), "8", all_of(tap("nextSide"), keys("5"), tap("roomSave"))),
    Case("air", "drying", tap("addAir"), keys("72"), ("field_temperature", "value"), "72",
         all_of(tap("field_rh"), keys("40"), tap("airSave"))),
    Case("answer", "drying", answer_stall, words("answerReason", "opened"),
         ("answerReason", "text"), "opened", tap("action_opened_cavity", "answerSave")),
    Case("point", "map", ask_point, words("pointSpot", "sill"), ("pointSpot", "text"), "sill",
         tap("pointSave")),
    Case("reading", "map", all_of(select_point, tap("typeIn")), keys("14"), ("padValue", "text"),
         "14", tap("padSave")),
    Case("end", "map", all_of(select_point, tap("endPoint")), words("endReason", "sofa"),
         ("endReason", "text"), "sofa", tap("skipOther")),
    Case("circuit", "equipment", all_of(tap_in("equipmentTabs", "segment_circuits"), tap("addCircuit")),
         words("circuitLabel", "Hall"), ("circuitLabel", "text"), "Hall", tap("circuitSave")),
    Case("rating", "equipment",
         all_of(tap_in("equipmentTabs", "segment_needs"), tap("open_LGR-1"), tap("machineRating")),
         keys("130"), ("rating_capacity", "value"), "130", tap("ratingSave")),
    Case("pickup", "equipment", all_of(tap_in("equipmentTabs", "segment_needs"), pick_up),
         words("pickUpReason", "!"), ("pickUpReason", "text"), "At the dry goal!", tap("ago_0", "pickUpSave")),
    Case("note", "file", jump(kind="note"), words("answer_text", "keys"),
         ("answer_text", "text"), "keys", tap("entrySave")),
    Case("decide", "file", jump(decision="category"), words("decideReason", "clean"),
         ("decideReason", "text"), "clean", tap("value_2", "decideSave")),
    Case("policy", "policy", tap("setting_planned_days"), words("policyValue", "1"),
         ("policyValue", "text"), "51", tap("policySave")),
    Case("override", "rules", tap("rule_INI-01", "overrideStart"), words("overrideReason", "late"),
         ("overrideReason", "text"), "late", tap("segment_supervisor", "overrideConfirm")),
)  # fmt: skip


@contextmanager
def window(
    qapp: QGuiApplication, loop: asyncio.AbstractEventLoop, site: Site
) -> Iterator[LiveDriver]:
    """The app from its start to its end on a store that was used before."""
    services, meter = live_application(site, loop)
    bridge = ServiceBridge(loop)
    crash = CrashFunnel(qapp)
    engine, model = build(qapp, services, bridge, UiSettings(), crash=crash)
    warnings: list[str] = []
    engine.warnings.connect(lambda errors: warnings.extend(e.toString() for e in errors))
    live = LiveDriver(engine, model, bridge, cast("FakeServices", services), crash)
    live.site, live.meter, live.application = site, meter, services
    live.window.resize(1280, 800)
    live.settle()
    try:
        yield live
    finally:
        close(engine, model, bridge)
        asyncio.run_coroutine_threadsafe(services.drafts.close(), loop).result(60)
        asyncio.run_coroutine_threadsafe(meter.close(), loop).result(60)
        services.close()
        del engine, model, live
        gc.collect()
    assert not warnings, "\n".join(warnings)


def begin(live: LiveDriver, case: Case) -> None:
    if case.page == "policy":
        live.model.go(case.page)
        live.settle()
    else:
        live.open_page(case.page)
    open_again(live, case)


def open_again(live: LiveDriver, case: Case) -> None:
    """Open the sheet and wait until it has heard whether there is a draft, for which it asks once it is open."""
    case.open(live)
    live.settle()


def leave(live: Driver) -> None:
    QTest.keyClick(live.window, Qt.Key.Key_Escape)
    live.settle()


def shown(live: LiveDriver, case: Case) -> str:
    """What the case's item shows; empty where it is not there."""
    name, prop = case.shows
    if not live.has(name):
        return ""
    item: QObject = live.find(name)
    return str(item.property(prop))


def kept(site: Site) -> list[str]:
    return [d.form_key for d in list_drafts(site.store) if d.form_key.startswith(SHEET_PREFIX)]


def wait_for_drafts(live: LiveDriver, number: int) -> None:
    live.until(lambda: len(kept(live.site)) == number, f"{number} drafts")


def furnish(site: Site) -> None:
    """A stalled point and a machine, so that there is something to answer, to rate and to pick up."""
    read_daily(site, "30", "29.8", "29.7", "29.7")
    record = site.record
    asset = EquipmentAsset(record.new_id(), site.job.id, "LGR-1", EquipmentKind.DEHU_LGR)
    record.enter(asset)
    record.enter(
        Placement(
            record.new_id(), site.job.id, asset.id, site.room.id, site.clock.now(), "Tess", "to dry"
        )
    )


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("room", id="room"),
        pytest.param("", marks=pytest.mark.slow, id="every sheet"),
    ],
)
def test_a_sheet_left_half_entered_is_offered_by_the_next_run_of_the_app_until_it_is_saved(
    qapp: QGuiApplication,
    engine_loop: asyncio.AbstractEventLoop,
    tmp_path_factory: pytest.TempPathFactory,
    name: str,
) -> None:
    cases = [case for case in CASES if name in ("", case.name)]
    site = make_site(tmp_path_factory.mktemp("drafts") / "store")
    if len(cases) > 1:
        furnish(site)
    with window(qapp, engine_loop, site) as live:
        for number, case in enumerate(cases, start=1):
            begin(live, case)
            assert not live.has("draftOffer"), case.name
            case.type(live)
            assert shown(live, case) == case.typed, case.name
            wait_for_drafts(live, number)
            leave(live)
    with window(qapp, engine_loop, site) as live:
        for case in cases:
            begin(live, case)
            assert live.has("draftOffer"), case.name
            assert "was not saved" in live.text("draftWords")
            live.tap("draftTake")
            assert shown(live, case) == case.typed, case.name
            leave(live)
            open_again(live, case)
            live.tap("draftDiscard")
            assert shown(live, case) != case.typed, case.name
            leave(live)
            open_again(live, case)
            assert not live.has("draftOffer"), f"{case.name} was discarded"
            case.type(live)
            case.save(live)
            leave(live)
        wait_for_drafts(live, 0)
    site.store.close()


def test_what_is_not_finished_is_listed_on_the_overview_and_leads_to_its_page(ui: Driver) -> None:
    ui.open_job()
    ui.press("sendBack")
    ui.type("photo missing")
    ui.press("sendBackCancel")
    ui.open_job("equipment")
    ui.press("segment_circuits")
    ui.press("addCircuit")
    ui.press("circuitLabel")
    ui.type("Hall")
    leave(ui)
    ui.model.go("overview")
    ui.settle()
    assert [ui.text(f"unfinished_{n}").split(",")[0] for n in range(2)] == [
        "Circuit",
        "What has to change",
    ]
    ui.press("sendBack")
    ui.settle()
    ui.press("draftTake")
    assert ui.text("sendBackReason") == "photo missing"
    ui.press("sendBackConfirm")
    assert not ui.has("unfinished_1")
    ui.press("unfinished_0")
    assert ui.model.page == "equipment"


def test_an_entry_of_the_site_file_is_listed_by_its_kind_and_opened_again(ui: Driver) -> None:
    ui.open_job("file")
    ui.model.jump("file", {"kind": "note"})
    ui.settle()
    ui.press("answer_text")
    ui.type("keys")
    leave(ui)
    ui.model.go("overview")
    ui.settle()
    assert ui.text("unfinished_0").startswith("Notes, ")
    ui.press("unfinished_0")
    ui.settle()
    ui.press("draftTake")
    assert ui.text("answer_text") == "keys"
    ui.press("entrySave")
    ui.model.go("overview")
    ui.settle()
    assert not ui.has("unfinished_0")


def test_a_certificate_is_kept_for_its_own_meter(ui: Driver) -> None:
    ui.model.go("meters")
    ui.until(lambda: bool(ui.model.meterPage.known), "the meters")
    ui.settle()
    ui.press(f"meter_{PROBE.device_id}")
    ui.press("segment_calibration")
    number = ui.find("certificateNumber")
    ui.reveal(number)
    ui.press("certificateNumber")
    ui.type("C-9")
    ui.press(f"meter_{HALL.device_id}")
    ui.settle()
    assert number.property("text") == ""
    ui.press(f"meter_{PROBE.device_id}")
    ui.settle()
    ui.press("segment_calibration")
    ui.settle()
    ui.press("draftTake")
    assert ui.text("certificateNumber") == "C-9"
