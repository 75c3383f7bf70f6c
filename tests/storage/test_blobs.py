"""Encrypted files: what goes in comes out, and nothing else ever does."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import NotFound, StoreError, StoreFull
from app.storage.blobs import CHUNK_BYTES, BlobFolder

KEY = bytes(range(32))
HEADER_BYTES = 11
SEALED_CHUNK_BYTES = CHUNK_BYTES + 16
around_borders = st.builds(
    lambda chunks, off: max(0, chunks * CHUNK_BYTES + off), st.integers(0, 3), st.integers(-2, 2)
)


def content_of(size: int) -> bytes:
    return hashlib.shake_128(size.to_bytes(8, "big")).digest(size)


@pytest.fixture
def blobs(tmp_path: Path) -> BlobFolder:
    return BlobFolder(tmp_path / "files", KEY)


@given(around_borders, st.integers(1, 70_000))
@settings(max_examples=60, deadline=None)
def test_a_file_comes_back_whatever_its_size_and_pieces(size: int, piece: int) -> None:
    content = content_of(size)
    with tempfile.TemporaryDirectory() as folder:
        blobs = BlobFolder(Path(folder), KEY)
        pieces = (content[at : at + piece] for at in range(0, size, piece))
        assert blobs.put(pieces) == (hashlib.sha256(content).hexdigest(), size)
        assert blobs.read(hashlib.sha256(content).hexdigest()) == content
        assert [path.suffix for path in Path(folder).rglob("*") if path.is_file()] == [".rab"]


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_any_flipped_bit_is_noticed(data: st.DataObject) -> None:
    size = data.draw(st.sampled_from([0, 1, 500, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES]))
    with tempfile.TemporaryDirectory() as folder:
        blobs = BlobFolder(Path(folder), KEY)
        sha256, _ = blobs.put(content_of(size))
        raw = bytearray(blobs.path(sha256).read_bytes())
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at] ^= 1 << data.draw(st.integers(0, 7))
        blobs.path(sha256).write_bytes(raw)
        with pytest.raises(StoreError, match=r"damaged|changed"):
            blobs.read(sha256)


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_any_shortened_or_lengthened_file_is_noticed(data: st.DataObject) -> None:
    size = data.draw(st.sampled_from([0, 10, CHUNK_BYTES, 2 * CHUNK_BYTES, 2 * CHUNK_BYTES + 5]))
    with tempfile.TemporaryDirectory() as folder:
        blobs = BlobFolder(Path(folder), KEY)
        sha256, _ = blobs.put(content_of(size))
        raw = blobs.path(sha256).read_bytes()
        borders = [HEADER_BYTES + n * SEALED_CHUNK_BYTES for n in range(4)]
        cut = data.draw(
            st.integers(0, len(raw) - 1) | st.sampled_from([b for b in borders if b < len(raw)])
        )
        longer = data.draw(st.booleans())
        blobs.path(sha256).write_bytes(raw + raw[:16] if longer else raw[:cut])
        with pytest.raises(StoreError):
            blobs.read(sha256)


def test_chunks_in_another_order_are_noticed(blobs: BlobFolder) -> None:
    sha256, _ = blobs.put(content_of(3 * CHUNK_BYTES))
    raw = blobs.path(sha256).read_bytes()
    head, body = raw[:HEADER_BYTES], raw[HEADER_BYTES:]
    first, second = body[:SEALED_CHUNK_BYTES], body[SEALED_CHUNK_BYTES : 2 * SEALED_CHUNK_BYTES]
    blobs.path(sha256).write_bytes(head + second + first + body[2 * SEALED_CHUNK_BYTES :])
    with pytest.raises(StoreError, match="changed"):
        blobs.read(sha256)


def test_one_file_put_in_place_of_another_is_noticed(blobs: BlobFolder) -> None:
    mine, _ = blobs.put(b"my kitchen")
    other, _ = blobs.put(b"another kitchen")
    blobs.path(mine).write_bytes(blobs.path(other).read_bytes())
    with pytest.raises(StoreError, match="other content than its name says"):
        blobs.read(mine)


def test_another_key_opens_nothing_and_nothing_lies_in_clear(
    blobs: BlobFolder, tmp_path: Path
) -> None:
    content = b"pixels of a kitchen " * 10_000
    sha256, _ = blobs.put(content)
    assert b"pixels" not in blobs.path(sha256).read_bytes()
    with pytest.raises(StoreError, match="changed"):
        BlobFolder(tmp_path / "files", bytes(32)).read(sha256)


def test_storing_again_heals_a_damaged_copy(blobs: BlobFolder) -> None:
    sha256, _ = blobs.put(b"photo")
    blobs.path(sha256).write_bytes(b"RAB1 rubbish")
    assert blobs.put(b"photo") == (sha256, 5)
    assert blobs.read(sha256) == b"photo"


@pytest.mark.parametrize("name", ["", "ab", "../../keyfile.json", "A" * 64, "0" * 63 + "/"])
def test_a_name_that_is_no_hash_leads_nowhere(blobs: BlobFolder, name: str) -> None:
    assert not blobs.has(name)
    with pytest.raises(NotFound):
        blobs.read(name)


def test_a_missing_file_is_not_found(blobs: BlobFolder) -> None:
    with pytest.raises(NotFound, match="stored file"):
        blobs.read("0" * 64)


def test_an_error_of_the_camera_is_not_called_a_full_disk(
    blobs: BlobFolder, tmp_path: Path
) -> None:
    def torn_cable() -> Iterator[bytes]:
        yield b"half a photo"
        raise OSError("the card was pulled")

    with pytest.raises(OSError, match="card was pulled"):
        blobs.put(torn_cable())
    assert list((tmp_path / "files").iterdir()) == []


def test_what_a_crash_left_half_written_is_removed(blobs: BlobFolder, tmp_path: Path) -> None:
    sha256, _ = blobs.put(b"photo")
    (tmp_path / "files" / "incoming-0123").write_bytes(b"half")
    assert blobs.remove_unfinished() == 1
    assert [name for name, _ in blobs.all()] == [sha256]


def test_a_full_disk_says_so_and_leaves_nothing_behind(tmp_path: Path) -> None:
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from app.domain.errors import StoreFull\n"
        "from app.storage.blobs import BlobFolder\n"
        "blobs = BlobFolder(Path(sys.argv[1]), bytes(32))\n"
        "kept, _ = blobs.put(b'before')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "try:\n"
        "    blobs.put(bytes(300_000))\n"
        "except StoreFull as error:\n"
        "    print(error)\n"
        "assert blobs.read(kept) == b'before'\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "files")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "free some space" in ran.stdout
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file()] == [".rab"]


def test_words_of_a_full_disk_are_a_store_error() -> None:
    assert issubclass(StoreFull, StoreError)
