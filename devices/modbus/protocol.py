"""Any Modbus RTU instrument, read by a register map."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from devices.frames import CapturedEntry, DecodedFrame, DecodeError, RawFrame
from devices.modbus_frames import parse_exchange
from devices.pipeline import FrameDecoder
from devices.register_map import RegisterMap, parse_register_map

_MAPS = files("devices").joinpath("modbus", "maps")


@cache
def shipped_map(name: str) -> RegisterMap:
    """A register map that comes with the app, by the name of its file."""
    return parse_register_map(_MAPS.joinpath(f"{name}.yaml").read_text(encoding="utf-8"))


def shipped_texts() -> tuple[str, ...]:
    """The YAML of every map that comes with the app."""
    found = sorted(
        (each for each in _MAPS.iterdir() if each.name.endswith(".yaml")),
        key=lambda each: each.name,
    )
    return tuple(each.read_text(encoding="utf-8") for each in found)


def decode_exchange(register_map: RegisterMap, exchange: bytes) -> DecodedFrame:
    """The values in a request and its answer; raises :class:`DecodeError`."""
    request, words = parse_exchange(exchange)
    if request.device != register_map.device:
        raise DecodeError(phrase("The exchange is with device {device}.", device=request.device))
    return register_map.decode(request, words)


def decoder_for(register_map: RegisterMap) -> FrameDecoder:
    """The pipeline's decoder of an instrument with this map."""

    def decode(frame: RawFrame) -> DecodedFrame:
        return decode_exchange(register_map, frame.data)

    return decode


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured exchange that brings its own register map; None without one."""
    if not entry.kind.startswith("modbus_rtu") or not entry.register_map:
        return None
    try:
        register_map = parse_register_map(entry.register_map)
    except InvalidInput as error:
        raise DecodeError(
            phrase("The register map cannot be used: {error}", error=error)
        ) from error
    return decode_exchange(register_map, entry.request + entry.data)
