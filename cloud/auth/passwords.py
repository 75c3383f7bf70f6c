"""Password hashing: argon2id, a few at a time, and never faster for an unknown user."""

from __future__ import annotations

import threading

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

PARALLEL_HASHES = 2
NO_PASSWORD = ""
"""The hash of somebody who has not chosen a password."""

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_slots = threading.BoundedSemaphore(PARALLEL_HASHES)
_DUMMY_HASH = _hasher.hash("a password that nobody has")


def hash_password(password: str) -> str:
    """The argon2id hash to store, of a password that :mod:`cloud.auth.password_policy` took."""
    with _slots:
        return _hasher.hash(password)


def matches(stored_hash: str, password: str) -> bool:
    """Whether the password is right; an empty hash (no such user, no password) takes as long and is never right."""
    with _slots:
        try:
            _hasher.verify(stored_hash or _DUMMY_HASH, password)
        except VerifyMismatchError:
            return False
    return stored_hash != NO_PASSWORD


def needs_rehash(stored_hash: str) -> bool:
    """Whether the hash was made with weaker settings than today's."""
    return _hasher.check_needs_rehash(stored_hash)
