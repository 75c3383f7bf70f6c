"""What renews the session lies in the keyring, else in the encrypted store, and moves there from older stores."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

import pytest

from app.domain.errors import StoreError
from app.services.refresh_secret import META_KEY, RefreshSecret
from app.services.sync_account import Account, AccountKeeper
from app.storage.store import Store
from tests.services.memory_keyring import MemoryKeyring
from tests.site import make_site


@pytest.fixture(scope="module")
def open_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    site = make_site(tmp_path_factory.mktemp("refresh") / "store")
    yield site.store
    site.store.close()


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def store(open_store: Store, keyring: MemoryKeyring) -> Iterator[Store]:
    open_store.keyring = keyring
    yield open_store
    open_store.keyring = keyring
    AccountKeeper(open_store).forget()


def test_it_lies_in_the_keyring_and_not_in_the_store(store: Store, keyring: MemoryKeyring) -> None:
    RefreshSecret(store).keep("r1")
    RefreshSecret(store).keep("r2")
    assert RefreshSecret(store).read() == "r2"
    assert list(keyring.secrets.values()) == [b"r2"]
    assert not store.get_meta(META_KEY)
    RefreshSecret(store).forget()
    assert (RefreshSecret(store).read(), keyring.secrets) == ("", {})


def test_without_a_keyring_or_with_a_locked_one_it_lies_in_the_store_until_it_is_renewed(
    store: Store, keyring: MemoryKeyring
) -> None:
    store.keyring = None
    RefreshSecret(store).keep("r1")
    assert (store.get_meta(META_KEY), RefreshSecret(store).read()) == ("r1", "r1")
    store.keyring, keyring.locked = keyring, True
    RefreshSecret(store).keep("r2")
    assert (store.get_meta(META_KEY), RefreshSecret(store).read()) == ("r2", "r2")
    keyring.locked = False
    RefreshSecret(store).keep("r3")
    assert (store.get_meta(META_KEY), RefreshSecret(store).read()) == ("", "r3")


def test_a_keyring_that_is_not_there_any_more_is_said_and_is_no_sign_out(store: Store) -> None:
    RefreshSecret(store).keep("r1")
    store.keyring = None
    with pytest.raises(StoreError, match="keyring of this machine"):
        RefreshSecret(store).read()


def test_what_an_older_version_kept_in_the_store_moves_once(
    store: Store, keyring: MemoryKeyring
) -> None:
    account = Account("https://a.example", "t@a.example", "T", "A", "USER", store.device_id, "s1")
    store.set_meta("sync_account", json.dumps(asdict(account) | {"refresh_token": "old"}))
    keeper = AccountKeeper(store)
    assert keeper.load() == account
    assert keeper.refresh_token() == "old"
    assert "old" not in (store.get_meta("sync_account") or "")
    assert list(keyring.secrets.values()) == [b"old"]
    keeper.forget()
    assert (keeper.load(), keyring.secrets) == (None, {})
