"""The time zone of a site from its country and region, where most of the region keeps one."""

from __future__ import annotations

_COUNTRIES = {
    "NZ": "Pacific/Auckland", "GB": "Europe/London", "IE": "Europe/Dublin", "DE": "Europe/Berlin",
    "AT": "Europe/Vienna", "CH": "Europe/Zurich", "ES": "Europe/Madrid", "MX": "America/Mexico_City",
}  # fmt: skip
_REGIONS = {
    "America/New_York": "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV",
    "America/Chicago": "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI",
    "America/Denver": "CO ID MT NM UT WY",
    "America/Phoenix": "AZ",
    "America/Los_Angeles": "CA NV OR WA",
    "America/Anchorage": "AK",
    "Pacific/Honolulu": "HI",
    "America/Puerto_Rico": "PR",
}
_CANADA = {
    "America/Toronto": "ON QC", "America/Winnipeg": "MB", "America/Regina": "SK", "America/Edmonton": "AB",
    "America/Vancouver": "BC", "America/Halifax": "NB NS PE", "America/St_Johns": "NL",
}  # fmt: skip
_AUSTRALIA = {
    "Australia/Sydney": "NSW ACT", "Australia/Melbourne": "VIC", "Australia/Brisbane": "QLD",
    "Australia/Adelaide": "SA", "Australia/Perth": "WA", "Australia/Hobart": "TAS", "Australia/Darwin": "NT",
}  # fmt: skip
_BY_REGION = {"US": _REGIONS, "CA": _CANADA, "AU": _AUSTRALIA}


def zone_of(country: str, region: str, otherwise: str) -> str:
    """The IANA name of the zone that most of the place keeps; ``otherwise`` where that is not known."""
    if country in _COUNTRIES:
        return _COUNTRIES[country]
    for name, regions in _BY_REGION.get(country, {}).items():
        if region in regions.split():
            return name
    return otherwise
