"""What is present on this machine, what is missing, and what falls back to what."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from pathlib import Path

from app.bootstrap.os_keyring import find_keyring, keyring_name
from app.bootstrap.places import PASSPHRASE_VARIABLE
from app.domain.phrases import phrase
from app.storage.store import Store

_MIN_FREE_BYTES = 2 * 2**30
_OLLAMA_PORT = 11434


class State(StrEnum):
    """How a component stands."""

    OK = "ok"
    FALLBACK = "fallback"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Component:
    """One thing the program uses; ``fallback`` says what is used instead while it is missing."""

    name: str
    state: State
    detail: str
    fallback: str = ""
    how_to_fix: str = ""


def examine(store_folder: Path) -> list[Component]:
    """Look at everything; never changes anything and never raises for a missing part."""
    checks: list[Callable[[], Component]] = [
        _python,
        _qt,
        _display,
        _store_engine,
        _keyring,
        lambda: _store(store_folder),
        lambda: _disk(store_folder),
        _workflow_engine,
        _bluetooth,
        _serial_ports,
        _ollama,
        _anthropic,
        _camera,
        _postgresql,
        _resources,
    ]
    return [check() for check in checks]


def _python() -> Component:
    return Component(
        "Python",
        State.OK,
        phrase(
            "{platform} on {system}",
            platform=platform.python_version(),
            system=platform.platform(),
        ),
    )


def _qt() -> Component:
    found = _version("PySide6-Essentials")
    if found is None:
        return Component(
            "Qt",
            State.MISSING,
            phrase("PySide6 is not installed"),
            phrase("command line only"),
            "make setup",
        )
    if found.startswith("6.12") and sys.version_info < (3, 12):
        return Component(
            "Qt",
            State.MISSING,
            phrase(
                "PySide6 {found} aborts on Python {platform}",
                found=found,
                platform=platform.python_version(),
            ),
            phrase("command line only"),
            phrase("install PySide6-Essentials below 6.12"),
        )
    return Component("Qt", State.OK, phrase("PySide6 {found}", found=found))


def _display() -> Component:
    if sys.platform in ("win32", "darwin"):
        return Component(phrase("Display"), State.OK, phrase("the desktop of this system"))
    for name in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(name):
            return Component(
                phrase("Display"),
                State.OK,
                phrase("{name}={environ}", name=name, environ=os.environ[name]),
            )
    return Component(
        phrase("Display"),
        State.FALLBACK,
        phrase("no screen"),
        phrase("demo, screenshots and tests draw offscreen"),
        phrase("start from a desktop session to see the window"),
    )


def _store_engine() -> Component:
    found = _version("sqlcipher3")
    if found is None:
        return Component(
            phrase("Encrypted store"),
            State.MISSING,
            phrase("SQLCipher is not installed"),
            phrase("none: records are never stored in clear"),
            "make setup",
        )
    return Component(
        phrase("Encrypted store"),
        State.OK,
        phrase("SQLCipher through sqlcipher3 {found}", found=found),
    )


def _keyring() -> Component:
    if find_keyring() is not None:
        return Component(phrase("Keyring"), State.OK, keyring_name())
    return Component(
        phrase("Keyring"),
        State.FALLBACK,
        phrase("this session has none"),
        phrase(
            "a passphrase, asked for or from {variable}",
            variable=PASSPHRASE_VARIABLE,
        ),
        phrase("sign in to a desktop with a keyring (GNOME Keyring, KWallet)"),
    )


def _store(folder: Path) -> Component:
    if Store.exists(folder):
        return Component(phrase("Store"), State.OK, str(folder))
    return Component(
        phrase("Store"),
        State.FALLBACK,
        phrase("none in {folder}", folder=folder),
        phrase("one is made at first start"),
        "restoreassist",
    )


def _disk(folder: Path) -> Component:
    place = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(place).free
    text = phrase("{free:.1f} GiB free", free=free / 2**30)
    if free >= _MIN_FREE_BYTES:
        return Component(phrase("Disk"), State.OK, text)
    return Component(
        phrase("Disk"),
        State.FALLBACK,
        text,
        phrase("readings are still kept; photos may be refused"),
        phrase(
            "free {needed} GiB before a photo session",
            needed=_MIN_FREE_BYTES // 2**30,
        ),
    )


def _workflow_engine() -> Component:
    found = _version("dbos")
    if found is None:
        return Component(
            phrase("Workflow engine"),
            State.MISSING,
            phrase("DBOS is not installed"),
            phrase("none"),
            "make setup",
        )
    return Component(
        phrase("Workflow engine"),
        State.OK,
        phrase("DBOS {found} on an encrypted journal", found=found),
    )


def _bluetooth() -> Component:
    if importlib.util.find_spec("bleak") is None:
        return Component(
            phrase("Bluetooth"),
            State.MISSING,
            phrase("Bleak is not installed"),
            phrase("serial or by hand"),
            "make setup",
        )
    if sys.platform != "linux":
        return Component(
            phrase("Bluetooth"), State.OK, phrase("Bleak {found}", found=_version("bleak"))
        )
    adapters = Path("/sys/class/bluetooth")
    names = sorted(path.name for path in adapters.iterdir()) if adapters.exists() else []
    if names:
        return Component(phrase("Bluetooth"), State.OK, ", ".join(names))
    return Component(
        phrase("Bluetooth"),
        State.FALLBACK,
        phrase("no adapter"),
        phrase("serial meters, typing in, or the simulator"),
        phrase("plug in a Bluetooth adapter and start bluetoothd"),
    )


def _serial_ports() -> Component:
    from devices.serial_link import system_ports

    ports = system_ports()
    if ports:
        return Component(phrase("Serial ports"), State.OK, ", ".join(port.path for port in ports))
    return Component(
        phrase("Serial ports"),
        State.FALLBACK,
        phrase("none"),
        phrase("Bluetooth meters, typing in, or the simulator"),
        phrase("plug the meter's USB cable in"),
    )


def _ollama() -> Component:
    with socket.socket() as probe:
        probe.settimeout(0.3)
        if probe.connect_ex(("127.0.0.1", _OLLAMA_PORT)) == 0:
            return Component(
                phrase("Model on this device"),
                State.OK,
                phrase("answers on port {port}", port=_OLLAMA_PORT),
            )
    return Component(
        phrase("Model on this device"),
        State.FALLBACK,
        phrase("Ollama does not answer"),
        phrase("every skill works in its rules mode"),
        phrase("install Ollama and start it"),
    )


def _anthropic() -> Component:
    if os.environ.get("ANTHROPIC_API_KEY"):
        return Component(
            phrase("Model in the cloud"), State.OK, phrase("a key is in the environment")
        )
    return Component(
        phrase("Model in the cloud"),
        State.FALLBACK,
        phrase("no key"),
        phrase("every skill works in its rules mode"),
        phrase("optional: set ANTHROPIC_API_KEY"),
    )


def _camera() -> Component:
    devices = sorted(Path("/dev").glob("video*")) if sys.platform == "linux" else []
    if devices or sys.platform in ("win32", "darwin"):
        return Component(
            phrase("Camera"), State.OK, ", ".join(map(str, devices)) or "of this system"
        )
    return Component(
        phrase("Camera"),
        State.FALLBACK,
        phrase("none"),
        phrase("photos are imported from files"),
        phrase("connect a camera"),
    )


def _postgresql() -> Component:
    found = shutil.which("initdb") or next(
        iter(sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))), None
    )
    if found:
        return Component(phrase("PostgreSQL (server only)"), State.OK, str(found))
    return Component(
        phrase("PostgreSQL (server only)"),
        State.FALLBACK,
        phrase("not installed"),
        phrase("the server's embedded database"),
        "apt-get install postgresql",
    )


def _resources() -> Component:
    wanted = ("fonts/Inter-Regular.ttf", "workflows/restoration-report.yaml")
    missing = [name for name in wanted if not files("resources").joinpath(name).is_file()]
    if missing:
        return Component(
            phrase("Resources"),
            State.MISSING,
            phrase("missing: {missing}", missing=", ".join(missing)),
            phrase("none"),
            phrase("install again"),
        )
    return Component(phrase("Resources"), State.OK, phrase("fonts, definitions"))


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
