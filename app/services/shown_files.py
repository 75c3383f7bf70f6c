"""Clear copies of stored files for the screens, which can only open files.

What is stored is encrypted. A picture or a PDF that is looked at is written in clear into a folder that only this user
can enter: in memory where the system has such a place, else among its temporary files. The folder is emptied beyond a
size and goes away with the application; what a crash left is removed at the next start.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import threading
import weakref
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.domain.errors import StoreError
from app.domain.phrases import phrase
from app.storage.store import Store

KEPT_BYTES: Final = 128 * 1024 * 1024
_PREFIX = "restoreassist-shown-"


class ShownFiles:
    """The clear copies of one store's files. Methods block; call them from a worker thread."""

    def __init__(
        self, store: Store, parent: Path | None = None, kept_bytes: int = KEPT_BYTES
    ) -> None:
        self._store = store
        self._parent = parent or memory_folder()
        self._kept_bytes = kept_bytes
        self._sizes: OrderedDict[str, int] = OrderedDict()
        self._lock = threading.Lock()
        self._folder: Path | None = None
        place = hashlib.sha256(os.fsencode(store.paths.folder.resolve())).hexdigest()[:16]
        self._prefix = f"{_PREFIX}{place}-"
        _remove_left_over(self._parent, self._prefix)

    def show(self, sha256: str, suffix: str) -> Path:
        """A clear copy of a stored file; raises what reading it raises."""
        return self.show_made(f"{sha256}{suffix}", lambda: self._store.blobs.read(sha256))

    def show_made(self, name: str, make: Callable[[], bytes]) -> Path:
        """The file of that name, made when it is not there; the same name always means the same content."""
        with self._lock:
            path = self._home() / name
            if name in self._sizes and path.exists():
                self._sizes.move_to_end(name)
                return path
        content = make()
        with self._lock:
            self._write(path, content)
            self._sizes[name] = len(content)
            self._sizes.move_to_end(name)
            self._drop_oldest()
        return path

    def close(self) -> None:
        """Remove every clear copy."""
        with self._lock:
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
            self._sizes.clear()

    def _home(self) -> Path:
        if self._folder is None:
            try:
                self._folder = Path(tempfile.mkdtemp(prefix=self._prefix, dir=self._parent))
            except OSError as error:
                raise _not_shown(error) from error
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        return self._folder

    def _write(self, path: Path, content: bytes) -> None:
        unfinished = path.with_name(f".{path.name}")
        try:
            unfinished.write_bytes(content)
            os.replace(unfinished, path)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise _not_shown(error) from error

    def _drop_oldest(self) -> None:
        while len(self._sizes) > 1 and sum(self._sizes.values()) > self._kept_bytes:
            name, _ = self._sizes.popitem(last=False)
            (self._home() / name).unlink(missing_ok=True)


def memory_folder() -> Path:
    """A folder whose files never reach a disk, where the system has one; its temporary files otherwise."""
    for place in (os.environ.get("XDG_RUNTIME_DIR"), "/dev/shm"):  # noqa: S108  made private by mkdtemp
        if place and os.access(place, os.W_OK | os.X_OK):
            return Path(place)
    return Path(tempfile.gettempdir())


def _remove_left_over(parent: Path, prefix: str) -> None:
    """Remove what an application that crashed on the same store left; folders of other users stay."""
    for left in parent.glob(f"{prefix}*"):
        own = not hasattr(os, "getuid") or left.lstat().st_uid == os.getuid()
        if own and left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)


def _not_shown(error: OSError) -> StoreError:
    return StoreError(
        phrase(
            "The file cannot be shown: {strerror}. Free some memory or disk space.",
            strerror=error.strerror,
        )
    )
