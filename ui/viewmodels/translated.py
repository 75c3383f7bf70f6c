"""What the record, the rules and the meters say, in the language of the screen.

Their words are English where they are made; here, at the edge, they are looked up and their values filled in. Words
that nobody translated, such as those of a company's own rules and forms, stay as they are.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.phrases import NUMBER, Phrase, fill
from ui.viewmodels.wording import apart, runs_from_the_right

AREAS = ("Rules", "Forms", "Workflows", "Meters", "Problems")
"""The contexts of the translations; see ``packaging/domain_words.py``."""


def translated(words: str, area: str = "") -> str:
    """The words in the language of the screen; ``area`` is asked first where the same words mean several things."""
    if isinstance(words, Phrase):
        number = words.values.get("n", -1) if NUMBER in words.pattern else -1
        return fill(_looked_up(words.pattern, area, number), words.values, _written)
    return _looked_up(words, area)


def _looked_up(words: str, area: str, number: int = -1) -> str:
    for context in (area, *AREAS) if area else AREAS:
        found = QCoreApplication.translate(context, words, "", number) if words else ""
        if found not in (words, words.replace(NUMBER, str(number))):
            return found
    if words[:1].isupper():  # at the beginning of a sentence
        small = words[:1].lower() + words[1:]
        found = _looked_up(small, area, number)
        return words if found == small else found[:1].upper() + found[1:]
    return words


def _written(value: Any, how: str) -> str:
    if isinstance(value, str):
        if isinstance(value, Phrase):
            return translated(value)
        return apart(value) if value and runs_from_the_right() else value
    if isinstance(value, date):
        day = QDate(value.year, value.month, value.day)
        shown = QLocale().toString(day, QLocale.FormatType.ShortFormat)
        return f"{shown} {value:%H:%M}" if isinstance(value, datetime) else shown
    text = format(value, how)
    if isinstance(value, Decimal | float):
        return text.replace(".", QLocale().decimalPoint())
    return text
