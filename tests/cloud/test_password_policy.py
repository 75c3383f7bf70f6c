"""Which passwords are taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from cloud.auth.password_policy import PasswordPreset, check_password, is_common

LENGTH, COMPOSITION = PasswordPreset.LENGTH, PasswordPreset.COMPOSITION


@pytest.mark.parametrize(
    "password", ["wet cellar at nine", "ein langer Satz ohne Ziffern", "🌧️ regnet es im Keller?"]
)
def test_long_passwords_need_no_mixture(password: str) -> None:
    check_password(password, LENGTH)


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("short", "length"),
        ("x" * 257, "length"),
        ("123456qwerty", "guessed"),
        ("Leavemealone", "guessed"),
        ("password1234!", "guessed"),
        ("aaaaaaaaaaaaaa", "guessed"),
        ("restoration99", "names"),
    ],
)
def test_what_is_guessed_first_is_refused(password: str, problem: str) -> None:
    with pytest.raises(InvalidInput, match=problem) as caught:
        check_password(password, LENGTH, ("ana@restoration.example", "Ana", "Restoration Ltd"))
    assert password not in str(caught.value)


@pytest.mark.parametrize(
    ("password", "missing"),
    [
        ("kellerwand7!", "upper-case"),
        ("KELLERWAND7!", "lower-case"),
        ("Kellerwand!!", "digit"),
        ("Kellerwand77", "sign"),
    ],
)
def test_the_older_rule_asks_for_four_kinds(password: str, missing: str) -> None:
    with pytest.raises(InvalidInput, match=missing):
        check_password(password, COMPOSITION)


def test_the_older_rule_takes_eight_characters() -> None:
    check_password("Ke1ler-w", COMPOSITION)
    with pytest.raises(InvalidInput, match="length"):
        check_password("Ke1ler-", COMPOSITION)


@given(st.text(min_size=12, max_size=40))
def test_no_text_crashes_the_list_and_adding_words_never_makes_it_common(password: str) -> None:
    if not is_common(password):
        check_password(password)
    assert not is_common(f"{password} cellar drain pump")


def test_a_common_password_stays_common_in_capitals_and_with_a_number() -> None:
    assert is_common("PASSWORD")
    assert is_common("password2024")
    assert not is_common("passwort im regal 3")
