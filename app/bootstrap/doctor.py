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
    return Component("Python", State.OK, f"{platform.python_version()} on {platform.platform()}")


def _qt() -> Component:
    found = _version("PySide6-Essentials")
    if found is None:
        return Component(
            "Qt", State.MISSING, "PySide6 is not installed", "command line only", "make setup"
        )
    if found.startswith("6.12") and sys.version_info < (3, 12):
        return Component(
            "Qt",
            State.MISSING,
            f"PySide6 {found} aborts on Python {platform.python_version()}",
            "command line only",
            "install PySide6-Essentials below 6.12",
        )
    return Component("Qt", State.OK, f"PySide6 {found}")


def _display() -> Component:
    if sys.platform in ("win32", "darwin"):
        return Component("Display", State.OK, "the desktop of this system")
    for name in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(name):
            return Component("Display", State.OK, f"{name}={os.environ[name]}")
    return Component(
        "Display",
        State.FALLBACK,
        "no screen",
        "demo, screenshots and tests draw offscreen",
        "start from a desktop session to see the window",
    )


def _store_engine() -> Component:
    found = _version("sqlcipher3")
    if found is None:
        return Component(
            "Encrypted store",
            State.MISSING,
            "SQLCipher is not installed",
            "none: records are never stored in clear",
            "make setup",
        )
    return Component("Encrypted store", State.OK, f"SQLCipher through sqlcipher3 {found}")


def _keyring() -> Component:
    if find_keyring() is not None:
        return Component("Keyring", State.OK, keyring_name())
    return Component(
        "Keyring",
        State.FALLBACK,
        "this session has none",
        f"a passphrase, asked for or from {PASSPHRASE_VARIABLE}",
        "sign in to a desktop with a keyring (GNOME Keyring, KWallet)",
    )


def _store(folder: Path) -> Component:
    if Store.exists(folder):
        return Component("Store", State.OK, str(folder))
    return Component(
        "Store", State.FALLBACK, f"none in {folder}", "one is made at first start", "restoreassist"
    )


def _disk(folder: Path) -> Component:
    place = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(place).free
    text = f"{free / 2**30:.1f} GiB free"
    if free >= _MIN_FREE_BYTES:
        return Component("Disk", State.OK, text)
    return Component(
        "Disk",
        State.FALLBACK,
        text,
        "readings are still kept; photos may be refused",
        f"free {_MIN_FREE_BYTES // 2**30} GiB before a photo session",
    )


def _workflow_engine() -> Component:
    found = _version("dbos")
    if found is None:
        return Component(
            "Workflow engine", State.MISSING, "DBOS is not installed", "none", "make setup"
        )
    return Component("Workflow engine", State.OK, f"DBOS {found} on an encrypted journal")


def _bluetooth() -> Component:
    if importlib.util.find_spec("bleak") is None:
        return Component(
            "Bluetooth", State.MISSING, "Bleak is not installed", "serial or by hand", "make setup"
        )
    if sys.platform != "linux":
        return Component("Bluetooth", State.OK, f"Bleak {_version('bleak')}")
    adapters = Path("/sys/class/bluetooth")
    names = sorted(path.name for path in adapters.iterdir()) if adapters.exists() else []
    if names:
        return Component("Bluetooth", State.OK, ", ".join(names))
    return Component(
        "Bluetooth",
        State.FALLBACK,
        "no adapter",
        "serial meters, typing in, or the simulator",
        "plug in a Bluetooth adapter and start bluetoothd",
    )


def _serial_ports() -> Component:
    from devices.serial_link import system_ports

    ports = system_ports()
    if ports:
        return Component("Serial ports", State.OK, ", ".join(port.path for port in ports))
    return Component(
        "Serial ports",
        State.FALLBACK,
        "none",
        "Bluetooth meters, typing in, or the simulator",
        "plug the meter's USB cable in",
    )


def _ollama() -> Component:
    with socket.socket() as probe:
        probe.settimeout(0.3)
        if probe.connect_ex(("127.0.0.1", _OLLAMA_PORT)) == 0:
            return Component("Model on this device", State.OK, f"answers on port {_OLLAMA_PORT}")
    return Component(
        "Model on this device",
        State.FALLBACK,
        "Ollama does not answer",
        "every skill works in its rules mode",
        "install Ollama and start it",
    )


def _anthropic() -> Component:
    if os.environ.get("ANTHROPIC_API_KEY"):
        return Component("Model in the cloud", State.OK, "a key is in the environment")
    return Component(
        "Model in the cloud",
        State.FALLBACK,
        "no key",
        "every skill works in its rules mode",
        "optional: set ANTHROPIC_API_KEY",
    )


def _camera() -> Component:
    devices = sorted(Path("/dev").glob("video*")) if sys.platform == "linux" else []
    if devices or sys.platform in ("win32", "darwin"):
        return Component("Camera", State.OK, ", ".join(map(str, devices)) or "of this system")
    return Component(
        "Camera", State.FALLBACK, "none", "photos are imported from files", "connect a camera"
    )


def _postgresql() -> Component:
    found = shutil.which("initdb") or next(
        iter(sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))), None
    )
    if found:
        return Component("PostgreSQL (server only)", State.OK, str(found))
    return Component(
        "PostgreSQL (server only)",
        State.FALLBACK,
        "not installed",
        "the server's embedded database",
        "apt-get install postgresql",
    )


def _resources() -> Component:
    wanted = ("fonts/Inter-Regular.ttf", "workflows/restoration-report.yaml")
    missing = [name for name in wanted if not files("resources").joinpath(name).is_file()]
    if missing:
        return Component(
            "Resources", State.MISSING, f"missing: {', '.join(missing)}", "none", "install again"
        )
    return Component("Resources", State.OK, "fonts, definitions")


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
