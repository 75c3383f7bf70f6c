"""Text as it is searched: without case, accents and the ways in which one name is written on two keyboards."""

from __future__ import annotations

import unicodedata

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue"})
_ALIKE = str.maketrans(
    {
        "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC TATWEEL}": "",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "æ": "ae",
        "œ": "oe",
    }
)
"""Letters that people type one for the other and that have no accent to take off."""


def folded(text: str) -> str:
    """The text in one spelling: Müller, MÜLLER and Muller are the same, and so are أحمد and احمد."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(each for each in plain if not unicodedata.combining(each))
    return kept.casefold().translate(_ALIKE)


def searched(*fields: str) -> str:
    """What is kept to be searched in: a line for each field, and a second one where German writes it in two ways."""
    lines = [folded(field) for field in fields]
    lines += [
        folded(other) for field in fields if (other := _two_letters(field)) != _composed(field)
    ]
    return "\n".join(lines)


def spellings(query: str) -> tuple[tuple[str, ...], ...]:
    """For each word of a query the ways in which it may stand in the text; one of each has to be there.

    The first way is the word as it was typed, as rows hold it that were written by an earlier version.
    """
    return tuple(
        tuple(dict.fromkeys((word.casefold(), folded(word), folded(_two_letters(word)))))
        for word in query.split()
    )


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _two_letters(text: str) -> str:
    return _composed(text).translate(_GERMAN)
