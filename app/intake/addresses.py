"""Postal addresses of the countries the product is sold in, in one or several lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from app.intake.labels import any_of, words

US_STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas",
    "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts",
    "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana",
    "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico",
    "NY": "New York", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma",
    "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota",
    "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington",
    "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming", "PR": "Puerto Rico",
}  # fmt: skip
CA_PROVINCES = {
    "AB": "Alberta", "BC": "British Columbia", "MB": "Manitoba", "NB": "New Brunswick",
    "NL": "Newfoundland and Labrador", "NS": "Nova Scotia", "ON": "Ontario", "PE": "Prince Edward Island",
    "QC": "Quebec", "SK": "Saskatchewan",
}  # fmt: skip
AU_STATES = {
    "NSW": "New South Wales", "VIC": "Victoria", "QLD": "Queensland", "SA": "South Australia",
    "WA": "Western Australia", "TAS": "Tasmania", "NT": "Northern Territory", "ACT": "Australian Capital Territory",
}  # fmt: skip
COUNTRIES = {
    "US": ("usa", "u.s.a", "us", "u.s", "united states", "united states of america"),
    "CA": ("canada",),
    "AU": ("australia", "au"),
    "NZ": ("new zealand", "nz", "aotearoa"),
    "GB": ("united kingdom", "uk", "great britain", "england", "scotland", "wales"),
    "IE": ("ireland", "éire"),
    "DE": ("germany", "deutschland"),
    "AT": ("austria", "österreich"),
    "CH": ("switzerland", "schweiz"),
    "ES": ("spain", "españa"),
    "MX": ("mexico", "méxico"),
}
_UNIT = r"apt|unit|suite|ste|flat|#"
_ALSO_SMALL = (
    "street",
    "avenue",
    "road",
    "boulevard",
    "lane",
    "drive",
    "court",
    "circle",
    "place",
    "terrace",
)
_UK = r"[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}"


@dataclass(frozen=True, slots=True)
class ParsedAddress:
    """The parts that were recognised; empty where nothing was."""

    street: str
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""


def country_code(text: str) -> str | None:
    """The ISO code of a country that is named or given as a code."""
    bare = text.strip(" .,").casefold()
    for code, names in COUNTRIES.items():
        if bare == code.casefold() or bare in names:
            return code
    return None


def region_code(text: str, country: str = "") -> str | None:
    """The short name of a state or province that is named in full or short."""
    bare = text.strip(" .,").casefold()
    for code_of, names in (("US", US_STATES), ("CA", CA_PROVINCES), ("AU", AU_STATES)):
        if country and country != code_of:
            continue
        for code, full in names.items():
            if bare in (code.casefold(), full.casefold()):
                return code
    return None


def parse_address(text: str) -> ParsedAddress | None:
    """The parts of an address in one line (lines joined by commas); ``None`` when it has no street."""
    text = re.sub(r"\s*[\n|]\s*", ", ", text.strip(" ,.;"))
    text = re.sub(r"\s{2,}", ", ", text)
    text = re.sub(r"(?<=[\w.]) (?:in|at) (?=[A-Z])", ", ", text)
    text = re.sub(r"(?:,\s*)+", ", ", text)
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not parts:
        return None
    parts, country = _without_country(parts)
    text = ", ".join(parts)
    for match in _tails(text):
        region, found = _region(match, country or "")
        street, city = _street_and_city(text[: match.start()], match.groupdict().get("city") or "")
        if street:
            code = country or found or _country_of_street(street)
            return ParsedAddress(street, city, region, _postcode(match), code)
    street = parts[0]
    city = parts[1] if len(parts) > 1 else ""
    if not re.search(r"[^\W\d]", street):
        return None
    return ParsedAddress(street, city, "", "", country or _country_of_street(street))


def _without_country(parts: list[str]) -> tuple[list[str], str]:
    """The parts without a country at the end, and its code."""
    code = country_code(parts[-1]) if len(parts) > 1 else None
    if code:
        return parts[:-1], code
    head, _, tail = parts[-1].rpartition(" ")
    code = country_code(tail) if head and len(tail) > 1 and re.search(r"\d$", head) else None
    return ([*parts[:-1], head], code) if code else (parts, "")


def _country_of_street(street: str) -> str:
    if re.search(r"(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee)\b|str\.", street, re.IGNORECASE):
        return "DE"
    return (
        "ES" if re.match(r"(?:calle|c/|avda|avenida|plaza|paseo)\b", street, re.IGNORECASE) else ""
    )


def _tails(text: str) -> list[re.Match[str]]:
    """The end of an address that a country writes as no other does: state and postcode, postcode and town."""
    found = [pattern.search(text) for pattern in _tail_patterns()]
    return [match for match in found if match]


@cache
def _tail_patterns() -> tuple[re.Pattern[str], ...]:
    us = "|".join([*US_STATES, *map(re.escape, US_STATES.values())])
    ca = "|".join([*CA_PROVINCES, *CA_PROVINCES.values()])
    au = "|".join([*AU_STATES, *AU_STATES.values()])
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"[,\s]+(?P<us>{us})\.?,?\s+(?P<zip>\d{{5}}(?:-\d{{4}})?)$",
            rf"[,\s]+(?P<ca>{ca})\.?,?\s+(?P<cazip>[A-Z]\d[A-Z]\s?\d[A-Z]\d)$",
            rf"[,\s]+(?P<au>{au})\.?,?\s+(?P<auzip>\d{{4}})$",
            rf"[,\s]+(?P<ukzip>{_UK})$",
            r",\s*(?:(?P<land>D|A|CH|DE)-)?(?P<dezip>\d{5})\s+(?P<city>[^\d,]{2,})$",
            r",\s*(?:(?P<land4>A|CH|AT)-)?(?P<atzip>\d{4})\s+(?P<city>[^\d,]{2,})$",
            r"(?P<before>,)\s*(?P<city>[^\d,]{2,})\s+(?P<nzzip>\d{4})$",
            rf",\s*(?P<usbare>{us})\.?$",
            rf",\s*(?P<aubare>{au})\.?$",
        )
    )


def _region(match: re.Match[str], country: str) -> tuple[str, str]:
    groups = match.groupdict()
    for key, code, names in (
        ("us", "US", US_STATES), ("usbare", "US", US_STATES), ("ca", "CA", CA_PROVINCES),
        ("au", "AU", AU_STATES), ("aubare", "AU", AU_STATES),
    ):  # fmt: skip
        if groups.get(key):
            return region_code(groups[key], code) or groups[key], country or code if names else ""
    if groups.get("ukzip"):
        return "", "GB"
    if groups.get("dezip"):
        return "", {"D": "DE", "DE": "DE"}.get((groups.get("land") or "").upper(), "")
    if groups.get("atzip"):
        return "", {"A": "AT", "AT": "AT", "CH": "CH"}.get((groups.get("land4") or "").upper(), "")
    return "", ""


def _postcode(match: re.Match[str]) -> str:
    groups = match.groupdict()
    keys = ("zip", "cazip", "auzip", "ukzip", "dezip", "atzip", "nzzip")
    return next((groups[key].upper() for key in keys if groups.get(key)), "")


def _street_and_city(before: str, city: str) -> tuple[str, str]:
    """What stands before the end of an address; without a comma the town begins after the kind of street."""
    before = before.strip(" ,")
    if city:
        return before, city.strip()
    if "," in before:
        street, _, city = before.rpartition(",")
        return street.strip(), city.strip()
    match = re.match(
        rf"(.*?\d.*?\b(?:{any_of(words().streets)})\b\.?(?:\s+[NSEW]{{1,2}}\b)?"
        rf"(?:,?\s*(?:{_UNIT})\.?\s*[\w-]{{1,6}})?)\s+(\D+)$",
        before,
        re.IGNORECASE,
    )
    return (match[1].strip(), match[2].strip()) if match else (before, "")


def addresses_in(text: str) -> Iterator[tuple[ParsedAddress, int, int]]:
    """Street addresses in running text, with where each starts and ends.

    German and Spanish ones only with postcode and town, which English ones may lack.
    """
    for match in _with_postcode_before_the_town().finditer(text):
        whole = parse_address(match[0])
        if whole and whole.postcode and whole.city:
            yield whole, match.start(), match.end()
    street, tail = _in_running_text()
    for match in street.finditer(text):
        rest = tail.match(text, match.end())
        found = parse_address(text[match.start() : rest.end()]) if rest else None
        if rest and found and (found.region or found.postcode or found.city):
            yield found, match.start(), rest.end()
        else:
            yield ParsedAddress(match[0].strip()), match.start(), match.end()


@cache
def _with_postcode_before_the_town() -> re.Pattern[str]:
    """``Goethestraße 22, 22767 Hamburg`` and ``Calle Alcalá 212, 3º B, 28028 Madrid``."""
    word = r"[^\W\d_][\w'.-]*"
    german = (
        rf"(?:(?:Alte[rn]?|Neue[rn]?|Große|Kleine|Obere|Untere|Lange|Hohe|Sankt|St\.)\s)?(?:{word}(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|ring|ufer|damm)"
        rf"|(?:Straße|Str\.|Weg|Platz|Allee) {word})\s\d{{1,4}}\s?[a-zA-Z]?"
    )
    spanish = (
        rf"(?i:calle|c/|avda\.?|avenida|av\.|plaza|paseo|camino|ronda)\s(?:{word}\s){{1,5}}\d{{1,5}}"
        r"(?:,\s?\d{1,2}\s?[º°ª]\s?[A-Za-z]?)?"
    )
    town = (
        r"[A-ZÄÖÜÁÉÍÓÚÑ][^\W\d_]+(?:[ -](?:de |am |an der |del |la )?[A-ZÄÖÜÁÉÍÓÚÑ][^\W\d_]+){0,2}"
    )
    return re.compile(rf"(?<!\w)(?:{german}|{spanish}),\s?(?:D-|A-|CH-)?\d{{4,5}}\s{town}")


@cache
def _in_running_text() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A street with its number, and what follows it up to a state or a postcode, or a town after a comma."""
    kinds = words().streets
    kind = any_of((*map(str.title, kinds), *map(str.upper, kinds), *_ALSO_SMALL))
    street = (
        rf"(?<![\w#$.-])(?:(?i:{_UNIT}) ?\w{{1,5}}[,/ ]\s?)?\d{{1,6}}[A-Za-z]?(?:[-/]\d{{1,5}}[A-Za-z]?)?\s"
        rf"(?:[NSEW]{{1,2}}\.?\s)?(?:[A-Z0-9][\w'-]*\s){{0,4}}(?:{kind})\b\.?(?:\s[NSEW]{{1,2}}\b\.?)?"
        rf"(?:,?\s?(?i:{_UNIT})\.?\s?[\w-]{{1,6}})?"
    )
    us = "|".join([*US_STATES, *map(re.escape, US_STATES.values())])
    region = rf"(?:{us}|{'|'.join(AU_STATES)})\b"
    town = rf"(?!{region}[, ])[A-Z][\w'-]*\.?(?:\s(?!{region})[A-Z][\w'-]+){{0,2}}"
    postcode = rf"(?:\d{{5}}(?:-\d{{4}})?|\d{{4}}|{_UK})(?!\w)"
    tail = (
        rf"(?:,|\s(?:in|at)\b)?\s?{town},?\s{region}(?:,?\s{postcode})?"
        rf"|,?\s{town},?\s{postcode}|,?\s{region},?\s{postcode}|,\s?{town}"
    )
    return re.compile(street), re.compile(tail)
