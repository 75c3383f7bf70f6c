"""Wrapping the store's key under what a person knows: a passphrase, or the recovery code on paper."""

from __future__ import annotations

import secrets
import unicodedata
from base64 import b64decode, b64encode
from typing import Any

from argon2.exceptions import Argon2Error
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import InvalidInput, StoreError, WrongKey
from app.domain.phrases import phrase

KEY_BYTES = 32
MIN_PASSPHRASE = 8
DAMAGED = "The key file is damaged; restore it from a backup, or use the recovery code."

_ARGON2 = {"time_cost": 3, "memory_cost": 64 * 1024, "parallelism": 2}
_ARGON2_LIMITS = {"time_cost": 20, "memory_cost": 1024 * 1024, "parallelism": 16}
_CONTEXT = b"restoreassist-store-key-v1"
_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OILU", "011V")
_CODE_SYMBOLS = 28
_GROUP = 4


def wrap_key(key: bytes, secret: str) -> dict[str, Any]:
    """The key sealed by AES-256-GCM under Argon2id of the secret, as JSON values."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealed = AESGCM(_derive(secret, salt, _ARGON2)).encrypt(nonce, key, _CONTEXT)
    return {
        "kdf": "argon2id",
        "argon2": dict(_ARGON2),
        "salt": b64encode(salt).decode(),
        "nonce": b64encode(nonce).decode(),
        "sealed_key": b64encode(sealed).decode(),
    }


def unwrap_key(wrapped: Any, secret: str, wrong: str) -> bytes:
    """The inverse of :func:`wrap_key`; raises ``WrongKey`` with the words of ``wrong``, ``StoreError`` when damaged."""
    try:
        salt = b64decode(wrapped["salt"], validate=True)
        nonce = b64decode(wrapped["nonce"], validate=True)
        sealed = b64decode(wrapped["sealed_key"], validate=True)
        wrapping = _derive(secret, salt, wrapped["argon2"])
        key = AESGCM(wrapping).decrypt(nonce, sealed, _CONTEXT)
    except InvalidTag:
        raise WrongKey(wrong) from None
    except (KeyError, ValueError, TypeError, OverflowError, Argon2Error) as error:
        raise StoreError(DAMAGED) from error
    if len(key) != KEY_BYTES:
        raise StoreError(DAMAGED)
    return key


def check_passphrase(passphrase: str) -> str:
    """The passphrase, if it may be used for a new wrapping."""
    if len(passphrase) < MIN_PASSPHRASE:
        raise InvalidInput(
            "passphrase",
            "it is too short",
            phrase("{limit} characters or more", limit=MIN_PASSPHRASE),
        )
    return passphrase


def new_recovery_code() -> str:
    """A fresh code of 135 random bits with a check symbol, in groups of four for writing down."""
    body = "".join(secrets.choice(_SYMBOLS) for _ in range(_CODE_SYMBOLS - 1))
    code = body + _check_symbol(body)
    return "-".join(code[at : at + _GROUP] for at in range(0, _CODE_SYMBOLS, _GROUP))


def read_recovery_code(text: str) -> str:
    """The code as it was made from what a person typed: case, spaces and O/I/L for 0/1 do not matter."""
    code = "".join(text.upper().translate(_READ_AS).replace("-", "").split())
    allowed = f"the {_CODE_SYMBOLS} letters and digits on the recovery sheet"
    if len(code) != _CODE_SYMBOLS:
        raise InvalidInput(
            "recovery code", phrase("it has {count} letters and digits", count=len(code)), allowed
        )
    if not set(code) <= set(_SYMBOLS) or _check_symbol(code[:-1]) != code[-1]:
        raise InvalidInput("recovery code", "there is a typing error in it", allowed)
    return code


def _check_symbol(body: str) -> str:
    weighted = sum((2 * at + 1) * _SYMBOLS.index(symbol) for at, symbol in enumerate(body))
    return _SYMBOLS[weighted % len(_SYMBOLS)]


def _derive(secret: str, salt: bytes, parameters: dict[str, int]) -> bytes:
    for name, limit in _ARGON2_LIMITS.items():
        if not 0 < int(parameters[name]) <= limit:
            raise ValueError(name)
    return hash_secret_raw(
        unicodedata.normalize("NFKC", secret).encode(),
        salt,
        time_cost=parameters["time_cost"],
        memory_cost=parameters["memory_cost"],
        parallelism=parameters["parallelism"],
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
