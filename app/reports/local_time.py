"""Times as people at the site read them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def date_text(moment: datetime, zone: tzinfo) -> str:
    """``14 Jul 2026``."""
    local = moment.astimezone(zone)
    return f"{local.day} {_MONTHS[local.month - 1]} {local.year}"


def time_text(moment: datetime, zone: tzinfo) -> str:
    """``14 Jul 2026, 08:40 PDT``: the zone is always named."""
    return f"{date_text(moment, zone)}, {moment.astimezone(zone):%H:%M %Z}"


def moment_text(moment: datetime, zone: tzinfo) -> str:
    """``14 Jul 2026, 08:40``, where a note names the zone."""
    return f"{date_text(moment, zone)}, {moment.astimezone(zone):%H:%M}"


def zone_note(moments: Iterable[datetime], zone: tzinfo) -> str:
    """``Times are MDT (UTC-06:00).``; the change of the clocks is told when there is one among them.

    Empty without moments.
    """
    since: dict[str, str] = {}
    for moment in sorted(moments):
        since.setdefault(_zone_name(moment.astimezone(zone)), date_text(moment, zone))
    parts = [name if not i else f"{name} from {since[name]}" for i, name in enumerate(since)]
    return f"Times are {', '.join(parts)}." if parts else ""


def _zone_name(local: datetime) -> str:
    name, offset = f"{local:%Z}", f"{local:%z}"
    offset = f"UTC{offset[:3]}:{offset[3:5]}" if local.utcoffset() else "UTC"
    return f"{name} ({offset})" if name.isalpha() and name != offset else offset


def clock_text(moment: datetime, zone: tzinfo) -> str:
    """``14 Jul 08:40``, for tables whose heading names the zone."""
    local = moment.astimezone(zone)
    return f"{local.day} {_MONTHS[local.month - 1]} {local:%H:%M}"
