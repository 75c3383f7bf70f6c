"""Anti-replay counters of encrypted broadcasters: they have to grow, over sessions and restarts."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from devices.frames import DecodeError

_log = logging.getLogger(__name__)


class CounterStore(Protocol):
    """Keeps the highest counter that each device has shown."""

    def highest(self, device_id: str) -> int | None:
        """The counter, or None when the device never sent one or it was forgotten."""
        ...

    def keep(self, device_id: str, counter: int | None) -> None:
        """Set the counter; None forgets it."""
        ...


class MemoryCounters:
    """Counters for the life of the program; ``known`` is what it begins with."""

    def __init__(self, known: Mapping[str, int] | None = None) -> None:
        self._counters: dict[str, int] = dict(known or {})

    def highest(self, device_id: str) -> int | None:
        """See :class:`CounterStore`."""
        return self._counters.get(device_id)

    def keep(self, device_id: str, counter: int | None) -> None:
        """See :class:`CounterStore`."""
        if counter is None:
            self._counters.pop(device_id, None)
        else:
            self._counters[device_id] = counter


class FileCounters:
    """Counters in a JSON file that is replaced as a whole, so that a power cut leaves an old or a new one.

    Raises :class:`InvalidInput` when the file exists and holds something else: a lost counter would let
    a replay in, so that is for a person to decide.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._counters = read_counters(path)

    def highest(self, device_id: str) -> int | None:
        """See :class:`CounterStore`."""
        return self._counters.get(device_id)

    def keep(self, device_id: str, counter: int | None) -> None:
        """See :class:`CounterStore`."""
        if counter is None:
            self._counters.pop(device_id, None)
        else:
            self._counters[device_id] = counter
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_name(self._path.name + ".new")
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(self._counters, file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)


def read_counters(path: Path) -> dict[str, int]:
    """The counters in a file, none when there is no file; raises :class:`InvalidInput` when it is damaged."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise InvalidInput(
            "counters", phrase("{path} is damaged", path=path.name), "a JSON object"
        ) from error
    if not isinstance(content, dict) or not all(type(each) is int for each in content.values()):
        raise InvalidInput(
            "counters", phrase("{path} is damaged", path=path.name), "an object of integers"
        )
    return content


def open_counters(path: Path) -> FileCounters:
    """The counters in a file; a damaged one is put aside as ``.damaged`` and they begin anew."""
    try:
        return FileCounters(path)
    except InvalidInput as error:
        _log.warning("%s; it is put aside", error)
        path.replace(path.with_name(path.name + ".damaged"))
        return FileCounters(path)


class CounterGuard:
    """Refuses packets of one device whose counter does not grow.

    The very packet that came last is let through: broadcasters repeat. After a battery change a device
    may begin anew: :meth:`forget`, which a person has to confirm.
    """

    def __init__(self, store: CounterStore, device_id: str) -> None:
        self._store = store
        self._device_id = device_id
        self._last = b""

    def check(self, counter: int, packet: bytes) -> None:
        """Raise :class:`DecodeError` for a replay; remember the counter otherwise."""
        if packet == self._last:
            return
        highest = self._store.highest(self._device_id)
        if highest is not None and counter <= highest:
            raise DecodeError(
                "The packet's counter did not grow: a replay, or the battery was changed."
            )
        self._store.keep(self._device_id, counter)
        self._last = packet

    def forget(self) -> None:
        """Accept the next counter, whatever it is."""
        self._store.keep(self._device_id, None)
        self._last = b""
