"""The server's secret: one value a purpose, kept for its owner only."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from cloud.auth.server_key import KEY_FILE, KEY_VARIABLE, Purpose, ServerKey, load_server_key


@given(content=st.binary(max_size=200), bound_to=st.binary(max_size=20))
def test_what_is_sealed_opens_for_its_purpose_and_owner_only(
    content: bytes, bound_to: bytes
) -> None:
    key = ServerKey.new()
    sealed = key.seal(Purpose.MAIL, content, bound_to)
    assert key.open(Purpose.MAIL, sealed, bound_to) == content
    assert key.open(Purpose.OIDC, sealed, bound_to) is None
    assert key.open(Purpose.MAIL, sealed, bound_to + b"x") is None
    assert ServerKey.new().open(Purpose.MAIL, sealed, bound_to) is None


@given(st.text(max_size=60))
def test_nonsense_opens_to_nothing(text: str) -> None:
    assert ServerKey.new().open(Purpose.MAIL, text, b"") is None


def test_the_key_is_made_once_and_read_by_its_owner_only(tmp_path: Path) -> None:
    first, second = load_server_key(tmp_path, {}), load_server_key(tmp_path, {})
    assert first.mac(Purpose.WEB, b"x") == second.mac(Purpose.WEB, b"x")
    assert (tmp_path / KEY_FILE).stat().st_mode & 0o077 == 0
    given_key = base64.b64encode(bytes(32)).decode()
    from_environment = load_server_key(tmp_path, {KEY_VARIABLE: given_key})
    assert from_environment.mac(Purpose.WEB, b"x") != first.mac(Purpose.WEB, b"x")


@pytest.mark.parametrize("text", ["not base64!", "c2hvcnQ="])
def test_what_is_not_a_key_is_refused_without_being_shown(tmp_path: Path, text: str) -> None:
    with pytest.raises(InvalidInput, match=KEY_VARIABLE) as caught:
        load_server_key(tmp_path, {KEY_VARIABLE: text})
    assert text not in str(caught.value)
