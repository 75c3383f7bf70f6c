"""The store's key: keyring, passphrase, recovery code, and what is said when none fits."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Conflict, InvalidInput, NotFound, StoreError, WrongKey
from app.storage import keys
from app.storage.key_wrapping import new_recovery_code, read_recovery_code, unwrap_key, wrap_key
from tests.site import FULL_COST
from tests.storage.conftest import MemoryKeyring

SECRET = "correct horse battery"


def with_passphrase(folder: Path) -> bytes:
    return keys.create_key(folder, keyring=None, passphrase=SECRET)


def edit(folder: Path, **values: Any) -> None:
    path = folder / keys.KEYFILE
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


def test_the_passphrase_gives_the_key_back(folder: Path) -> None:
    key = with_passphrase(folder)
    assert keys.load_key(folder, keyring=None, passphrase=SECRET) == key
    assert len(key) == 32


def test_the_key_file_does_not_hold_the_key_and_is_for_its_owner_only(folder: Path) -> None:
    key = with_passphrase(folder)
    raw = (folder / keys.KEYFILE).read_bytes()
    assert key not in raw
    assert key.hex().encode() not in raw
    assert (folder / keys.KEYFILE).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("passphrase", ["correct horse batterz", "", "Correct horse battery"])
def test_a_wrong_passphrase_is_told(folder: Path, passphrase: str) -> None:
    with_passphrase(folder)
    with pytest.raises(WrongKey, match="The passphrase is wrong"):
        keys.load_key(folder, keyring=None, passphrase=passphrase)


def test_no_passphrase_is_told(folder: Path) -> None:
    with_passphrase(folder)
    with pytest.raises(WrongKey, match="locked by a passphrase; none was given"):
        keys.load_key(folder, keyring=None, passphrase=None)


def test_a_passphrase_is_the_same_however_the_keyboard_composes_it(folder: Path) -> None:
    composed = unicodedata.normalize("NFC", "café au lait")
    key = keys.create_key(folder, keyring=None, passphrase=composed)
    decomposed = unicodedata.normalize("NFD", composed)
    assert decomposed != composed
    assert keys.load_key(folder, keyring=None, passphrase=decomposed) == key


def test_a_short_passphrase_is_refused_and_leaves_nothing(folder: Path) -> None:
    with pytest.raises(InvalidInput, match="8 characters or more"):
        keys.create_key(folder, keyring=None, passphrase="seven77")
    assert not (folder / keys.KEYFILE).exists()


def test_a_second_key_is_never_made_over_the_first(folder: Path) -> None:
    key = with_passphrase(folder)
    with pytest.raises(Conflict):
        keys.create_key(folder, keyring=None, passphrase="another one")
    assert keys.load_key(folder, keyring=None, passphrase=SECRET) == key


def test_changing_the_passphrase_keeps_the_key_and_ends_the_old_one(folder: Path) -> None:
    key = with_passphrase(folder)
    keys.change_passphrase(folder, SECRET, "battery horse correct")
    assert keys.load_key(folder, keyring=None, passphrase="battery horse correct") == key
    with pytest.raises(WrongKey):
        keys.load_key(folder, keyring=None, passphrase=SECRET)


def test_changing_needs_the_old_passphrase_and_a_long_enough_new_one(folder: Path) -> None:
    key = with_passphrase(folder)
    with pytest.raises(WrongKey):
        keys.change_passphrase(folder, "not the old one", "battery horse correct")
    with pytest.raises(InvalidInput):
        keys.change_passphrase(folder, SECRET, "short")
    assert keys.load_key(folder, keyring=None, passphrase=SECRET) == key


def test_the_keyring_keeps_the_key_and_the_file_does_not(
    folder: Path, keyring: MemoryKeyring
) -> None:
    key = keys.create_key(folder, keyring=keyring, passphrase=None)
    assert keys.load_key(folder, keyring=keyring, passphrase=None) == key
    content = keys.read_keyfile(folder)
    assert content["mode"] == "keyring"
    assert "passphrase" not in content
    with pytest.raises(InvalidInput, match="in the OS keyring"):
        keys.change_passphrase(folder, SECRET, "battery horse correct")


@pytest.mark.parametrize("lost", ["no keyring", "entry gone", "other length"])
def test_a_lost_keyring_says_what_to_do(folder: Path, keyring: MemoryKeyring, lost: str) -> None:
    key = keys.create_key(folder, keyring=keyring, passphrase=None)
    keys.make_recovery_code(folder, key)
    name = keys.read_keyfile(folder)["store_id"]
    if lost == "entry gone":
        keyring.delete(name)
    elif lost == "other length":
        keyring.set(name, b"short")
    with pytest.raises(WrongKey, match=r"Sign in as that user.*recovery code"):
        keys.load_key(folder, keyring=None if lost == "no keyring" else keyring, passphrase=None)


def test_a_keyring_that_keeps_nothing_is_noticed_before_anything_is_written(
    folder: Path, keyring: MemoryKeyring
) -> None:
    keyring.locked = True
    with pytest.raises(StoreError, match="did not keep the key"):
        keys.create_key(folder, keyring=keyring, passphrase=None)
    assert not (folder / keys.KEYFILE).exists()


def test_neither_keyring_nor_passphrase_is_bad_input(folder: Path) -> None:
    with pytest.raises(InvalidInput, match="no keyring and no passphrase"):
        keys.create_key(folder, keyring=None, passphrase=None)


def test_the_key_moves_between_passphrase_and_keyring(folder: Path, keyring: MemoryKeyring) -> None:
    key = with_passphrase(folder)
    code = keys.make_recovery_code(folder, key)
    keys.move_to_keyring(folder, key, keyring)
    assert keys.load_key(folder, keyring=keyring, passphrase=None) == key
    assert "passphrase" not in keys.read_keyfile(folder)
    keys.move_to_passphrase(folder, key, "battery horse correct", keyring)
    assert keys.load_key(folder, keyring=None, passphrase="battery horse correct") == key
    assert keyring.secrets == {}
    assert keys.recover_key(folder, code) == key


def test_only_the_right_key_can_be_moved_or_given_a_code(
    folder: Path, keyring: MemoryKeyring
) -> None:
    with_passphrase(folder)
    before = (folder / keys.KEYFILE).read_bytes()
    for attempt in (
        lambda: keys.move_to_keyring(folder, bytes(32), keyring),
        lambda: keys.move_to_passphrase(folder, bytes(32), SECRET, keyring),
        lambda: keys.make_recovery_code(folder, bytes(32)),
    ):
        with pytest.raises(StoreError):
            attempt()
    assert (folder / keys.KEYFILE).read_bytes() == before


def test_the_recovery_code_gives_the_key_and_a_new_one_replaces_it(folder: Path) -> None:
    key = with_passphrase(folder)
    first = keys.make_recovery_code(folder, key)
    second = keys.make_recovery_code(folder, key)
    assert keys.recover_key(folder, second.lower().replace("-", " ")) == key
    with pytest.raises(WrongKey, match="newer one has replaced it"):
        keys.recover_key(folder, first)


def test_the_recovery_code_outlives_a_changed_passphrase_and_a_lost_keyring(
    folder: Path, keyring: MemoryKeyring
) -> None:
    key = keys.create_key(folder, keyring=keyring, passphrase=None)
    code = keys.make_recovery_code(folder, key)
    keyring.secrets.clear()
    found = keys.recover_key(folder, code)
    keys.move_to_passphrase(folder, found, SECRET, None)
    keys.change_passphrase(folder, SECRET, "battery horse correct")
    assert keys.recover_key(folder, code) == key


def test_without_a_recovery_code_that_is_said(folder: Path) -> None:
    with_passphrase(folder)
    with pytest.raises(WrongKey, match="No recovery code was made"):
        keys.recover_key(folder, new_recovery_code())


@given(st.integers(0, 26), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_symbol_in_a_recovery_code_is_a_typing_error(at: int, symbol: str) -> None:
    code = new_recovery_code().replace("-", "")
    wrong = code[:at] + symbol + code[at + 1 :]
    if wrong == code:
        assert read_recovery_code(wrong) == code
    else:
        with pytest.raises(InvalidInput, match="typing error"):
            read_recovery_code(wrong)


def test_a_recovery_code_is_read_as_people_write_it() -> None:
    code = new_recovery_code()
    typed = code.lower().replace("0", "o").replace("1", "l").replace("-", " - ")
    assert read_recovery_code(typed) == code.replace("-", "")
    with pytest.raises(InvalidInput, match="28 letters and digits"):
        read_recovery_code(code[:-3])


@pytest.mark.parametrize(
    "damage",
    [
        {"passphrase": None},
        {"passphrase": {}},
        {"passphrase": "text"},
        {"passphrase": {"salt": "!", "nonce": "", "sealed_key": "", "argon2": {}}},
        {"passphrase": {"salt": "AAAA", "nonce": "AAAA", "sealed_key": "AAAA", "argon2": 7}},
    ],
)
def test_a_damaged_wrapping_is_not_called_a_wrong_passphrase(
    folder: Path, damage: dict[str, Any]
) -> None:
    with_passphrase(folder)
    edit(folder, **damage)
    with pytest.raises(StoreError, match="key file is damaged") as caught:
        keys.load_key(folder, keyring=None, passphrase=SECRET)
    assert not isinstance(caught.value, WrongKey)


def test_a_guess_of_a_passphrase_costs_64_mib_and_three_passes() -> None:
    assert FULL_COST["memory_cost"] >= 64 * 1024
    assert FULL_COST["time_cost"] >= 3


def test_a_wrapping_that_would_eat_all_memory_is_refused() -> None:
    wrapped = wrap_key(bytes(32), SECRET)
    wrapped["argon2"] = {"time_cost": 1, "memory_cost": 2**31, "parallelism": 1}
    with pytest.raises(StoreError, match="damaged"):
        unwrap_key(wrapped, SECRET, "wrong")


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"version": 1}', "\ud800"])
def test_a_damaged_key_file_is_told_as_such(folder: Path, text: str) -> None:
    with_passphrase(folder)
    (folder / keys.KEYFILE).write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(StoreError, match="restore it from a backup"):
        keys.read_keyfile(folder)


def test_a_key_file_of_a_newer_program_is_told_as_such(folder: Path) -> None:
    with_passphrase(folder)
    edit(folder, version=2)
    with pytest.raises(StoreError, match="a version this program does not know"):
        keys.read_keyfile(folder)


def test_a_folder_without_a_store_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        keys.read_keyfile(tmp_path)


def test_the_device_signs_and_its_successor_trusts_it(folder: Path) -> None:
    key = with_passphrase(folder)
    first = keys.load_identity(folder, key)
    signature = first.sign("entry")
    assert first.has_signed(first.device_id, "entry", signature)
    assert not first.has_signed(first.device_id, "entrz", signature)
    assert not first.has_signed("0" * 16, "entry", signature)
    content = keys.renew_identity(keys.read_keyfile(folder), key)
    edit(folder, **content)
    second = keys.load_identity(folder, key)
    assert second.device_id != first.device_id
    assert second.has_signed(first.device_id, "entry", signature)
    assert first.private_key.hex() not in repr(first)


def test_a_swapped_identity_is_refused(folder: Path, tmp_path: Path) -> None:
    key = with_passphrase(folder)
    with_passphrase(tmp_path / "other")
    edit(folder, identity=keys.read_keyfile(tmp_path / "other")["identity"])
    with pytest.raises(StoreError, match="signing key"):
        keys.load_identity(folder, key)
