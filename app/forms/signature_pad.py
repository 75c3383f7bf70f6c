"""What may come from a signature pad."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.records import Stroke

PAD_UNITS: Final = 1000
"""The pad's width and height, each."""
MAX_STROKES = 400
MAX_STROKE_NUMBERS = 15_000


def check_strokes(strokes: Sequence[Stroke]) -> None:
    """Raise ``InvalidInput`` unless the strokes lie on the pad and their times never go back."""
    if not 1 <= len(strokes) <= MAX_STROKES:
        raise InvalidInput(
            "strokes",
            phrase("there are {count}", count=len(strokes)),
            phrase("1 to {limit}", limit=MAX_STROKES),
        )
    for place, stroke in enumerate(strokes):
        where, numbers = f"strokes[{place}].points", stroke.points
        if len(numbers) % 3 or not 3 <= len(numbers) <= MAX_STROKE_NUMBERS:
            raise InvalidInput(
                where,
                phrase("there are {count} numbers", count=len(numbers)),
                "triples of x, y and t",
            )
        if any(not 0 <= number <= PAD_UNITS for number in (*numbers[0::3], *numbers[1::3])):
            raise InvalidInput(
                where,
                "a point lies outside the pad",
                phrase("0 to {limit}", limit=PAD_UNITS),
            )
        times = numbers[2::3]
        if times[0] < 0 or any(later < earlier for earlier, later in pairwise(times)):
            raise InvalidInput(where, "its times go back", "milliseconds since the first touch")
