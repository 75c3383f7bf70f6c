"""Which source of water a person's own words name: certain, possible, or not recognised.

Words that could mean sources of different categories ("toilet", "storm") are never guessed: all that
they may mean stay possible and the person is asked. When several sources are named, the water may
hold all of them.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass, replace
from typing import Final

from app.domain.errors import InvalidInput
from standards.category import (
    FLOOR_BY_SOURCE,
    CategoryProposal,
    Factor,
    Number,
    WaterSource,
    propose_category,
)

S = WaterSource
# A certain word names one source.
_CERTAIN: Final[tuple[tuple[str, WaterSource], ...]] = (
    (r"sewage|sewers?|septic|sewerage", S.SEWAGE),
    (r"(beyond|past|behind) (the )?(toilet )?trap|faeces|feces|fecal|faecal", S.BEYOND_TRAP),
    (
        r"(drain|toilet|sink|shower|tub)s?\b.*\b(back ?up|backed up|backing up|backflow)",
        S.BEYOND_TRAP,
    ),
    (r"(back ?up|backed up|backflow)\b.*\b(drain|toilet|sink|shower|tub)s?", S.BEYOND_TRAP),
    (
        r"rivers?|creeks?|streams?|lakes?|sea|sea ?water|ocean|tidal|tide|storm surge",
        S.SURFACE_OR_SEA_WATER,
    ),
    (r"surface water|flood ?waters?|storm ?water|rising water", S.SURFACE_OR_SEA_WATER),
    (r"hurricane|tropical storm|cyclone|typhoon", S.STORM),
    (r"toilet tank|cistern", S.TOILET_TANK),
    (r"urine", S.TOILET_BOWL_URINE),
    (r"supply (line|hose|pipe|tube)s?|water (line|pipe|main|heater)s?|hot water", S.SUPPLY_LINE),
    (
        r"(burst|broken|split|frozen|leaking|copper|fresh water) pipes?|pipes? (burst|broke|split|leak|froze)",
        S.SUPPLY_LINE,
    ),
    (r"faucets?|taps?|ice ?makers?|refrigerators?|fridges?|boilers?", S.SUPPLY_LINE),
    (
        r"dish ?washers?|(washing|laundry) machines?|clothes washers?|appliances?",
        S.APPLIANCE_DISCHARGE,
    ),
    (
        r"(sink|bath|bath ?tub|tub|basin|shower)s?\b.*\b(overflow\w*|overfill\w*|ran over)",
        S.FIXTURE_OVERFLOW,
    ),
    (r"overflow\w*\b.*\b(sink|bath|bath ?tub|tub|basin|shower)s?", S.FIXTURE_OVERFLOW),
    (r"aquariums?|fish tanks?|water ?beds?", S.AQUARIUM_OR_WATER_BED),
    (r"seepage|seeping|seeped|hydrostatic", S.GROUND_SEEPAGE),
    (
        r"rain ?waters?|rain|melting snow|snow ?melt|snow|ice dams?|roof leaks?|leaking roof",
        S.RAIN_OR_SNOW,
    ),
)
# A vague word leaves several; it only counts when nothing certain was said.
_VAGUE: Final[tuple[tuple[str, tuple[WaterSource, ...]], ...]] = (
    (
        r"toilets?|wc|lavatory",
        (S.TOILET_TANK, S.TOILET_BOWL_CLEAN, S.TOILET_BOWL_URINE, S.BEYOND_TRAP),
    ),
    (r"bowl", (S.TOILET_BOWL_CLEAN, S.TOILET_BOWL_URINE, S.BEYOND_TRAP)),
    (r"storms?|thunderstorms?", (S.RAIN_OR_SNOW, S.STORM, S.SURFACE_OR_SEA_WATER)),
    (r"flood|flooded|flooding", (S.SUPPLY_LINE, S.SURFACE_OR_SEA_WATER)),
    (r"ground ?water|sump|sump pump|basement", (S.GROUND_SEEPAGE, S.SURFACE_OR_SEA_WATER)),
    (r"drains?|waste pipes?|soil pipes?", (S.APPLIANCE_DISCHARGE, S.BEYOND_TRAP)),
    (r"black ?water", (S.SEWAGE, S.SURFACE_OR_SEA_WATER)),
    (r"overflow\w*", (S.FIXTURE_OVERFLOW, S.TOILET_BOWL_URINE, S.BEYOND_TRAP)),
    (r"pipes?|plumbing", (S.SUPPLY_LINE, S.BEYOND_TRAP)),
    (r"washer|sinks?|bath|tub|shower", (S.SUPPLY_LINE, S.APPLIANCE_DISCHARGE)),
)
_CLEAN_BOWL = re.compile(r"\b(toilet|bowl)\b.*\b(clean|(without|no) contaminants?)\b")
_DENIED = re.compile(r"\b(?:no|not|without|never|non)\s+(?:any\s+|visible\s+|the\s+|a\s+)*(\w+)")
_THROUGH = re.compile(r"\b(roof|ceiling|from above|floor above|upstairs|through)\b")
# On their way into an appliance or a toilet, pipes carry what the supply carries.
_FED_BY_SUPPLY: Final = frozenset({S.APPLIANCE_DISCHARGE})


@dataclass(frozen=True, slots=True)
class SourceMatch:
    """What the words name: ``certain`` sources, or else ``possible`` ones, or neither."""

    text: str
    certain: tuple[WaterSource, ...] = ()
    possible: tuple[WaterSource, ...] = ()
    implied: frozenset[Factor] = frozenset()
    denied: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[WaterSource, ...]:
        """Everything the water may be; ``UNKNOWN`` when the words are not recognised."""
        return self.certain or self.possible or (S.UNKNOWN,)


def match_source(text: str) -> SourceMatch:
    """Read a description like "washing machine" or a source's own name like "supply_line"."""
    said = " ".join(re.sub(r"[^\w\s]|_", " ", text.lower()).split())
    if not said:
        raise InvalidInput("source", "there is no description", "where the water came from")
    named = {source.value.replace("_", " "): source for source in WaterSource}.get(said)
    if named is not None:
        return SourceMatch(text, () if named is S.UNKNOWN else (named,))
    denied = tuple(match[1] for match in _DENIED.finditer(said))
    affirmed = _DENIED.sub(" ", said)
    certain = [source for words, source in _CERTAIN if _has(words, affirmed)]
    if not certain and _CLEAN_BOWL.search(said):
        certain = [S.TOILET_BOWL_CLEAN]
    if S.SUPPLY_LINE in certain:
        certain = [source for source in certain if source not in _FED_BY_SUPPLY]
    vague = (
        [] if certain else [s for words, among in _VAGUE if _has(words, affirmed) for s in among]
    )
    through = Factor.PASSED_THROUGH_ASSEMBLY
    implied = frozenset({through}) if _THROUGH.search(affirmed) else frozenset()
    return SourceMatch(text, _distinct(certain), _distinct(vague), implied, denied)


def propose_from_words(
    text: str,
    hours_since_loss: float | None = None,
    temperature_c: Number | None = None,
    factors: Set[Factor] = frozenset(),
    ruled_out: Set[Factor] = frozenset(),
) -> tuple[SourceMatch, CategoryProposal]:
    """What the words name, and the proposal that follows; what is unclear becomes a question.

    With several certain sources the highest floor holds. With several possible ones no floor is below
    2, and the highest of them is proposed until a person says which it was.
    """
    match = match_source(text)
    seen = frozenset(factors) | (match.implied - ruled_out)
    floors = {source: FLOOR_BY_SOURCE[source] for source in match.sources}
    worst = max(match.sources, key=lambda source: floors[source])
    base = propose_category(worst, hours_since_loss, temperature_c, seen, ruled_out)
    floor = base.floor
    if not match.certain and match.possible:
        floor = max(FLOOR_BY_SOURCE[S.UNKNOWN], min(floors.values()))
    about = tuple(_about_source(match))
    return match, replace(base, floor=floor, proposed=base.floor, about_source=about)


def _about_source(match: SourceMatch) -> list[str]:
    questions = []
    if match.possible:
        among = ", ".join(source.replace("_", " ") for source in match.possible)
        questions.append(f"{match.text!r} can mean several sources: which of {among}?")
    elif len(match.certain) > 1:
        among = ", ".join(source.replace("_", " ") for source in match.certain)
        questions.append(f"Several sources are named ({among}): did all of them get here?")
    elif not match.certain:
        known = ", ".join(s.replace("_", " ") for s in WaterSource if s is not S.UNKNOWN)
        questions.append(f"{match.text!r} is not a source known here; the known ones: {known}.")
    if match.denied:
        words = ", ".join(match.denied)
        questions.append(f"The description rules something out ({words}): who checked it, and how?")
    return questions


def _has(words: str, text: str) -> bool:
    return re.search(rf"\b(?:{words})\b", text) is not None


def _distinct(sources: list[WaterSource]) -> tuple[WaterSource, ...]:
    return tuple(dict.fromkeys(sources))
