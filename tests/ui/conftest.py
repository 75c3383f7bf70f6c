"""One window for each test on the software backend, over services that are fake only at the edge."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"  # a frame at once, in place of one every 5 ms
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
os.environ.setdefault("LC_ALL", "C.UTF-8")

import asyncio
import gc
import threading
from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlError

from app.services.views import UiSettings
from tests.site import Site
from tests.ui.driver import Driver
from tests.ui.fake_services import FakeServices
from tests.ui.live_site import LiveDriver, live_application
from ui.app import build, close, make_app
from ui.bridge.service_bridge import ServiceBridge
from ui.crash import CrashFunnel
from ui.viewmodels.app_model import AppModel


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The application with the shipped fonts."""
    existing = QGuiApplication.instance()
    assert existing is None or isinstance(existing, QGuiApplication)
    app = existing or make_app(["tests"])
    assert app.font().family() == "Inter", "another test made an application without the fonts"
    gc.collect()
    gc.freeze()
    return app


@pytest.fixture(autouse=True)
def no_collection_in_the_middle() -> Iterator[None]:
    """Wrappers of Qt objects go between tests on this thread, as :mod:`ui.garbage` does it in the app."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session")
def engine_loop() -> Iterator[asyncio.AbstractEventLoop]:
    """A loop on another thread, as the engine's is."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="engine", daemon=True)
    thread.start()
    yield loop
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()


def in_english_again(model: AppModel) -> None:
    """The language is the application's, which the next test has as well."""
    if model.settings.settings.language not in ("", "en"):
        model.settings.language = "en"


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
def ui(
    qapp: QGuiApplication, engine_loop: asyncio.AbstractEventLoop, services: FakeServices
) -> Iterator[Driver]:
    """The window on the jobs page; the test fails on any warning of QML."""
    bridge = ServiceBridge(engine_loop)
    crash = CrashFunnel(qapp)
    engine, model = build(qapp, services, bridge, UiSettings(), crash=crash)
    warnings: list[str] = []

    def keep(errors: list[QQmlError]) -> None:
        warnings.extend(error.toString() for error in errors)

    engine.warnings.connect(keep)
    driver = Driver(engine, model, bridge, services, crash)
    driver.window.resize(1280, 800)
    driver.settle()
    yield driver
    in_english_again(model)
    close(engine, model, bridge)
    del engine, model, driver
    gc.collect()
    assert not warnings, "\n".join(warnings)


@pytest.fixture
def live(
    qapp: QGuiApplication, engine_loop: asyncio.AbstractEventLoop, site: Site
) -> Iterator[LiveDriver]:
    """The window over the real application and a real store with the small job of :mod:`tests.site`."""
    services, meter = live_application(site, engine_loop)
    bridge = ServiceBridge(engine_loop)
    crash = CrashFunnel(qapp)
    engine, model = build(qapp, services, bridge, UiSettings(), crash=crash)
    warnings: list[str] = []

    def keep(errors: list[QQmlError]) -> None:
        warnings.extend(error.toString() for error in errors)

    engine.warnings.connect(keep)
    driver = LiveDriver(engine, model, bridge, cast("FakeServices", services), crash)
    driver.site, driver.meter, driver.application = site, meter, services
    driver.window.resize(1280, 800)
    driver.settle()
    yield driver
    in_english_again(model)
    close(engine, model, bridge)
    asyncio.run_coroutine_threadsafe(services.drafts.close(), engine_loop).result(60)
    asyncio.run_coroutine_threadsafe(meter.close(), engine_loop).result(60)
    services.close()
    del engine, model, driver
    gc.collect()
    assert not warnings, "\n".join(warnings)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden screenshots anew"
    )
