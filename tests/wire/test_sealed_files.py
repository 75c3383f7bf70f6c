"""Files that only one key opens, and that cannot be shortened, extended or changed."""

from __future__ import annotations

import io

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput, WrongKey
from app.wire.sealed_files import PIECE_BYTES, SealedReader, SealingWriter

KEY = X25519PrivateKey.from_private_bytes(bytes(range(32)))


def sealed(*parts: bytes) -> bytes:
    target = io.BytesIO()
    writer = SealingWriter(target, KEY.public_key().public_bytes_raw())
    for part in parts:
        writer.write(part)
    writer.finish()
    return target.getvalue()


def opened(content: bytes, size: int) -> bytes:
    reader = SealedReader.open(io.BytesIO(content), KEY)
    found = reader.read(size)
    reader.require_end()
    return found


@pytest.mark.parametrize(
    "size", [0, 1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 2 * PIECE_BYTES]
)
def test_what_was_sealed_comes_out_whatever_its_size(size: int) -> None:
    clear = (b"moisture" * (size // 8 + 1))[:size]
    content = sealed(clear)
    assert b"moisture" not in content
    assert opened(content, size) == clear


@given(
    parts=st.lists(st.binary(max_size=50)), at=st.integers(min_value=0), flip=st.integers(1, 255)
)
def test_a_changed_byte_is_noticed(parts: list[bytes], at: int, flip: int) -> None:
    content, size = bytearray(sealed(*parts)), sum(map(len, parts))
    assert opened(bytes(content), size) == b"".join(parts)
    content[at % len(content)] ^= flip
    with pytest.raises((InvalidInput, WrongKey)):
        opened(bytes(content), size)


@pytest.mark.parametrize("kept", [0, 10, 40, 60, 100, PIECE_BYTES + 108, PIECE_BYTES + 120, -1])
def test_a_file_that_was_cut_off_is_noticed(kept: int) -> None:
    content = sealed(bytes(PIECE_BYTES + 100))
    with pytest.raises(InvalidInput):
        opened(content[:kept], PIECE_BYTES + 100)


def test_a_file_with_something_behind_it_is_noticed() -> None:
    with pytest.raises(InvalidInput, match="changed"):
        opened(sealed(b"a") + b"b", 1)
    reader = SealedReader.open(io.BytesIO(sealed(b"ab")), KEY)
    reader.read(1)
    with pytest.raises(InvalidInput):
        reader.require_end()


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(WrongKey, match="somebody else"):
        SealedReader.open(io.BytesIO(sealed(b"a")), X25519PrivateKey.generate())
