"""Times as people at the site read them."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def zone_of(name: str) -> tzinfo:
    """The time zone of that IANA name; UTC when this machine does not know it."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def date_text(moment: datetime, zone: tzinfo) -> str:
    """``14 Jul 2026``."""
    local = moment.astimezone(zone)
    return f"{local.day} {_MONTHS[local.month - 1]} {local.year}"


def time_text(moment: datetime, zone: tzinfo) -> str:
    """``14 Jul 2026, 08:40 PDT``: the zone is always named."""
    return f"{date_text(moment, zone)}, {moment.astimezone(zone):%H:%M %Z}"


def clock_text(moment: datetime, zone: tzinfo) -> str:
    """``14 Jul 08:40``, for tables whose heading names the zone."""
    local = moment.astimezone(zone)
    return f"{local.day} {_MONTHS[local.month - 1]} {local:%H:%M}"
