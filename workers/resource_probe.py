"""Looks at memory, processor, battery and network of this computer, with what its system itself offers."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.ports.resources import Resources

_PERCENT_UNKNOWN = 255


class SystemProbe:
    """Reads ``/proc`` and ``/sys`` on Linux, asks the system on Windows; elsewhere it says that it cannot say."""

    def __init__(self, root: Path = Path("/")) -> None:
        self._root = root

    def read(self) -> Resources:
        """How it stands now."""
        if sys.platform == "win32":
            return _windows()
        return Resources(
            memory_free_bytes=self._memory_free_bytes(),
            cpu_busy=_cpu_busy(),
            battery_pct=self._battery_pct(),
            on_mains=self._on_mains(),
            online=self._online(),
        )

    def _memory_free_bytes(self) -> int | None:
        for line in self._text("proc/meminfo").splitlines():
            name, _, value = line.partition(":")
            if name == "MemAvailable":
                return int(value.split()[0]) * 1024
        return None

    def _supplies(self, wanted: str) -> list[Path]:
        folder = self._root / "sys/class/power_supply"
        if not folder.is_dir():
            return []
        return [one for one in sorted(folder.iterdir()) if _read(one / "type") == wanted]

    def _battery_pct(self) -> float | None:
        charges = [_read(one / "capacity") for one in self._supplies("Battery")]
        numbers = [float(charge) for charge in charges if charge.isdecimal()]
        return min(numbers) if numbers else None

    def _on_mains(self) -> bool | None:
        online = [_read(one / "online") for one in self._supplies("Mains")]
        return any(one == "1" for one in online) if online else None

    def _online(self) -> bool | None:
        """Whether there is a way out of this computer; not whether anything answers there."""
        routes = self._text("proc/net/route").splitlines()[1:]
        routes6 = self._text("proc/net/ipv6_route").splitlines()
        if not routes and not routes6:
            return None if not (self._root / "proc/net/route").exists() else False
        fourth = any(line.split()[1] == "00000000" for line in routes if len(line.split()) > 1)
        sixth = any(
            fields[0] == "0" * 32 and fields[1] == "00" and fields[-1] != "lo"
            for fields in map(str.split, routes6)
            if len(fields) > 1
        )
        return fourth or sixth

    def _text(self, path: str) -> str:
        return _read(self._root / path)


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii", errors="replace").strip()
    except OSError:
        return ""


def _cpu_busy() -> float | None:
    """The load of the last minute as a share of the processors."""
    try:
        return min(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    except OSError:
        return None


def _windows() -> Resources:
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        class MemoryStatus(ctypes.Structure):
            _fields_ = (
                ("length", wintypes.DWORD),
                ("load", wintypes.DWORD),
                ("total", ctypes.c_ulonglong),
                ("available", ctypes.c_ulonglong),
                *((f"unused{n}", ctypes.c_ulonglong) for n in range(5)),
            )

        class PowerStatus(ctypes.Structure):
            _fields_ = (
                ("ac_line", wintypes.BYTE),
                ("flags", wintypes.BYTE),
                ("percent", wintypes.BYTE),
                ("reserved", wintypes.BYTE),
                ("seconds", wintypes.DWORD),
                ("full_seconds", wintypes.DWORD),
            )

        memory = MemoryStatus(length=ctypes.sizeof(MemoryStatus))
        has_memory = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(memory))
        power = PowerStatus()
        has_power = ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(power))
        percent = power.percent & _PERCENT_UNKNOWN
        known = has_power and percent != _PERCENT_UNKNOWN
        return Resources(
            memory_free_bytes=int(memory.available) if has_memory else None,
            cpu_busy=None,
            battery_pct=float(percent) if known else None,
            on_mains=power.ac_line == 1 if has_power else None,
            online=bool(ctypes.windll.wininet.InternetGetConnectedState(None, 0)),
        )
    raise AssertionError("called on Windows only")
