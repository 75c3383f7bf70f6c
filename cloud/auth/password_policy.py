"""Which passwords a tenant takes.

``LENGTH`` follows OWASP ASVS 5.0 §6.2: 12 characters or more of any kind, none that is commonly used, none made of
the person's or company's own name. ``COMPOSITION`` is for owners who must show a rule of the older kind: 8 characters
with an upper-case letter, a lower-case letter, a digit and another character; common ones are refused there as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from importlib import resources

from app.domain.errors import InvalidInput

MIN_LENGTH = 12
MIN_LENGTH_COMPOSED = 8
MAX_LENGTH = 256
CONTEXT_WORD_LENGTH = 4
DECORATION_LENGTH = 4
"""So many digits or signs after a common password do not make it an uncommon one."""

_DECORATION = re.compile(rf"[\W\d_]{{1,{DECORATION_LENGTH}}}$")
_KINDS: Mapping[str, Callable[[str], bool]] = {
    "an upper-case letter": str.isupper,
    "a lower-case letter": str.islower,
    "a digit": str.isdigit,
    "a sign": lambda character: not character.isalnum(),
}


class PasswordPreset(StrEnum):
    """The two policies an owner can choose."""

    LENGTH = "length"
    COMPOSITION = "composition"


def check_password(
    password: str, preset: PasswordPreset = PasswordPreset.LENGTH, context: tuple[str, ...] = ()
) -> None:
    """Raise ``InvalidInput`` for a password that the preset does not take.

    ``context`` holds the person's e-mail address and name and the company's name. The error never repeats the
    password.
    """
    shortest = MIN_LENGTH if preset is PasswordPreset.LENGTH else MIN_LENGTH_COMPOSED
    if not shortest <= len(password) <= MAX_LENGTH:
        allowed = f"{shortest} to {MAX_LENGTH} characters"
        raise InvalidInput("password", "the length is wrong", allowed)
    if preset is PasswordPreset.COMPOSITION:
        missing = [name for name, kind in _KINDS.items() if not any(map(kind, password))]
        if missing:
            raise InvalidInput("password", f"it lacks {', '.join(missing)}", ", ".join(_KINDS))
    if is_common(password):
        raise InvalidInput(
            "password",
            "it is one of those that are guessed first",
            "one that only you would choose",
        )
    if word := _context_word(password, context):
        raise InvalidInput("password", f"it is made of {word}", "one without your own names")


def is_common(password: str) -> bool:
    """Whether it is in the list of passwords seen most often in breaches, decorated or not, or one repeated sign."""
    plain = password.casefold()
    bare = _DECORATION.sub("", plain)
    return plain in _common() or bare in _common() or len(set(plain)) <= 2


def _context_word(password: str, context: tuple[str, ...]) -> str | None:
    """What of the context makes up more than half of the password."""
    plain = password.casefold()
    for text in context:
        for word in re.split(r"[\W_]+", text.casefold()):
            if len(word) >= CONTEXT_WORD_LENGTH and word in plain and 2 * len(word) > len(plain):
                return "a name of yours"
    return None


@cache
def _common() -> frozenset[str]:
    text = resources.files("resources").joinpath("passwords/common.txt").read_text("utf-8")
    return frozenset(text.casefold().split("\n")) - {""}
