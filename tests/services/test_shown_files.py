"""Clear copies of stored files: private, bounded, and gone in the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import NotFound, StoreError
from app.services.shown_files import ShownFiles
from tests.site import Site


@pytest.fixture
def parent(tmp_path: Path) -> Path:
    folder = tmp_path / "memory"
    folder.mkdir()
    return folder


def test_a_copy_is_clear_private_and_made_once(site: Site, parent: Path) -> None:
    sha256, _ = site.store.blobs.put(b"picture")
    shown = ShownFiles(site.store, parent)
    path = shown.show(sha256, ".jpg")
    assert path.read_bytes() == b"picture"
    assert path.parent.stat().st_mode & 0o077 == 0
    assert shown.show(sha256, ".jpg") == path
    shown.close()
    assert list(parent.iterdir()) == []


def test_nothing_is_made_before_something_is_looked_at(site: Site, parent: Path) -> None:
    ShownFiles(site.store, parent)
    assert list(parent.iterdir()) == []


def test_what_was_not_looked_at_longest_goes_first(site: Site, parent: Path) -> None:
    shown = ShownFiles(site.store, parent, kept_bytes=25)
    first, second = (shown.show_made(name, lambda: b"x" * 10) for name in ("a", "b"))
    shown.show_made("a", lambda: b"never made again")
    third = shown.show_made("c", lambda: b"x" * 10)
    assert [p.exists() for p in (first, second, third)] == [True, False, True]
    assert shown.show_made("b", lambda: b"y" * 10).read_bytes() == b"y" * 10


def test_a_copy_larger_than_all_that_is_kept_is_shown_still(site: Site, parent: Path) -> None:
    shown = ShownFiles(site.store, parent, kept_bytes=5)
    assert shown.show_made("a", lambda: b"x" * 10).exists()


def test_what_a_crash_left_is_removed_by_the_same_store_only(site: Site, parent: Path) -> None:
    crashed = ShownFiles(site.store, parent).show_made("a", lambda: b"x")
    other = parent / "restoreassist-shown-0123456789abcdef-zzz"
    other.mkdir()
    link = parent / f"{crashed.parent.name}-link"
    link.symlink_to(other)
    ShownFiles(site.store, parent)
    assert not crashed.parent.exists()
    assert other.is_dir()
    assert link.is_symlink()


def test_a_file_that_is_not_here_or_cannot_be_written_is_told(site: Site, parent: Path) -> None:
    shown = ShownFiles(site.store, parent)
    with pytest.raises(NotFound):
        shown.show("0" * 64, ".jpg")
    with pytest.raises(StoreError, match="cannot be shown"):
        ShownFiles(site.store, parent / "gone").show_made("a", lambda: b"x")
