"""The append-only log of raw frames: evidence, replay file and next test vector in one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol, TextIO

from app.domain.errors import InvalidInput
from app.domain.measurement import Measurement, Unit
from app.domain.phrases import phrase
from devices.frames import DecodeError, RawFrame
from devices.pipeline import FramePipeline

_VERSION = 1


class FrameSink(Protocol):
    """Takes the raw frames of all sessions."""

    def append(self, frame: RawFrame) -> None:
        """Keep one frame."""
        ...


class NoLog:
    """Keeps nothing."""

    def append(self, frame: RawFrame) -> None:
        """Forget the frame."""


class RawLog:
    """A JSONL file that only grows; every line reaches the operating system before append returns.

    Bind keys and other secrets are never in a :class:`RawFrame` and so never here.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file: TextIO = path.open("a", encoding="utf-8", buffering=1)

    def append(self, frame: RawFrame) -> None:
        """Write one line."""
        self._file.write(to_line(frame) + "\n")

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def to_line(frame: RawFrame) -> str:
    """One frame as one line of JSON, without the line end."""
    return json.dumps(
        {
            "v": _VERSION,
            "driver": frame.driver,
            "device_id": frame.device_id,
            "channel": frame.channel,
            "hex": frame.data.hex(),
            "at": frame.at.isoformat(),
            "monotonic_ns": frame.monotonic_ns,
            "address": frame.address,
            "serial": frame.serial,
            "scale": frame.scale,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_line(line: str) -> RawFrame:
    """The inverse of :func:`to_line`; raises :class:`InvalidInput` for anything else."""
    try:
        entry = json.loads(line)
        if entry["v"] != _VERSION:
            raise InvalidInput(
                "v", phrase("version {entry} is not known", entry=entry["v"]), str(_VERSION)
            )
        return RawFrame(
            driver=str(entry["driver"]),
            device_id=str(entry["device_id"]),
            channel=str(entry["channel"]),
            data=bytes.fromhex(entry["hex"]),
            at=datetime.fromisoformat(entry["at"]),
            monotonic_ns=int(entry["monotonic_ns"]),
            address=str(entry.get("address", "")),
            serial=entry.get("serial"),
            scale=Unit(entry["scale"]) if entry.get("scale") else None,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise InvalidInput(
            "line", phrase("not a raw-log line ({error})", error=error), "a line of a raw log"
        ) from error


def read_frames(lines: Iterable[str]) -> Iterator[RawFrame]:
    """The frames of a log; a last line that a power cut left half written is left out."""
    pending: str | None = None
    for line in lines:
        if pending is not None:
            yield from_line(pending)
        pending = line if line.strip() else None
    if pending is not None and (pending.endswith("\n") or _is_whole(pending)):
        yield from_line(pending)


def _is_whole(line: str) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def replay(
    frames: Iterable[RawFrame], pipeline_for: Callable[[RawFrame], FramePipeline]
) -> Iterator[Measurement]:
    """The measurements that the frames gave when they were live, bit for bit.

    ``pipeline_for`` makes a fresh pipeline for the first frame of each device. Frames that did not
    decode then do not decode now and give nothing.
    """
    pipelines: dict[str, FramePipeline] = {}
    for frame in frames:
        if frame.device_id not in pipelines:
            pipelines[frame.device_id] = pipeline_for(frame)
        try:
            _, measurements = pipelines[frame.device_id].feed(frame)
        except DecodeError:
            continue
        yield from measurements
