"""Whether this machine runs on its battery and how full that is, as the system tells it in files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

SYSTEM_FOLDER = Path("/sys/class/power_supply")
LOW_PCT = 20


@dataclass(frozen=True, slots=True)
class Power:
    """``battery_pct`` is ``None`` where there is no battery or the system does not tell."""

    battery_pct: int | None = None
    on_battery: bool = False

    @property
    def saving(self) -> bool:
        """Whether the screen should spend less."""
        return self.on_battery and self.battery_pct is not None and self.battery_pct <= LOW_PCT


def read_power(folder: Path = SYSTEM_FOLDER) -> Power:
    """The emptiest battery of the machine itself; those of mice and pens do not count."""
    levels, discharging = [], False
    for supply in sorted(folder.glob("*")):
        if _text(supply / "type") != "Battery" or _text(supply / "scope") == "Device":
            continue
        level = _text(supply / "capacity")
        if level.isdigit() and int(level) <= 100:
            levels.append(int(level))
            discharging |= _text(supply / "status") == "Discharging"
    return Power(min(levels), discharging) if levels else Power()


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
