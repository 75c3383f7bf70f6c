"""Password hashing: argon2id, a few at a time, and never faster for an unknown user."""

from __future__ import annotations

import threading

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from app.domain.errors import InvalidInput

MIN_LENGTH = 12
MAX_LENGTH = 256
PARALLEL_HASHES = 2

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_slots = threading.BoundedSemaphore(PARALLEL_HASHES)
_DUMMY_HASH = _hasher.hash("a password that nobody has")


def hash_password(password: str) -> str:
    """The argon2id hash to store; a password of a wrong length raises ``InvalidInput``."""
    if not MIN_LENGTH <= len(password) <= MAX_LENGTH:
        allowed = f"{MIN_LENGTH} to {MAX_LENGTH} characters of any kind"
        raise InvalidInput("password", "the length is wrong", allowed)
    with _slots:
        return _hasher.hash(password)


def matches(stored_hash: str | None, password: str) -> bool:
    """Whether the password is right; ``None`` (no such user) takes as long and is never right."""
    with _slots:
        try:
            _hasher.verify(stored_hash or _DUMMY_HASH, password)
        except VerifyMismatchError:
            return False
    return stored_hash is not None


def needs_rehash(stored_hash: str) -> bool:
    """Whether the hash was made with weaker settings than today's."""
    return _hasher.check_needs_rehash(stored_hash)
