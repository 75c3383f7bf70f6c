"""XY-MD02 and its kin: an SHT20 or SHT40 behind Modbus RTU, temperature and humidity in tenths.

Input register 1 is the temperature, register 2 the humidity; there are no others. Some clones send
hundredths: a value that no such sensor can give in tenths shows it, and both values are then read so. A
wet sensor gives a little more than 100 % and does not show it. Holding registers 0x0103 and
0x0104 are offsets that the transmitter adds by itself; they belong in the record.
"""

from __future__ import annotations

from decimal import Decimal

from app.domain.measurement import Quality
from app.domain.phrases import phrase
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError, RawFrame
from devices.modbus_frames import (
    READ_HOLDING,
    READ_INPUT,
    ReadRequest,
    parse_answer,
    parse_exchange,
)
from devices.readings import celsius, frame, humidity, tenths

DEVICE = 1
READ_BOTH = ReadRequest(DEVICE, READ_INPUT, 0x0001, 2).to_bytes()
READ_OFFSETS = ReadRequest(DEVICE, READ_HOLDING, 0x0103, 2).to_bytes()

_TEMPERATURE, _HUMIDITY = 0x0001, 0x0002
_OFFSETS = 0x0103
_LOWEST_TENTHS, _HIGHEST_TENTHS = -400, 1250
_HIGHEST_HUMIDITY_TENTHS = 1190  # 118.9 %: an SHT20's greatest number
_HUNDREDTHS = "Hundredths are assumed: in tenths no such sensor could measure this."


def decode_exchange(exchange: bytes) -> DecodedFrame:
    """The values in a request and its answer; raises :class:`DecodeError`."""
    request, words = parse_exchange(exchange)
    return _decode(request, words)


def _decode(request: ReadRequest, words: tuple[int, ...]) -> DecodedFrame:
    if (request.function, request.address, request.count) == (READ_HOLDING, _OFFSETS, 2):
        return _offsets(words)
    if request.function != READ_INPUT:
        raise DecodeError("The registers that were asked for hold no measurement.")
    if not _TEMPERATURE <= request.address <= request.address + request.count - 1 <= _HUMIDITY:
        raise DecodeError(
            "Such an instrument has the input registers 1 and 2 only; another needs a register map."
        )
    raw = {request.address + at: word for at, word in enumerate(words)}
    temperature = _signed(raw[_TEMPERATURE]) if _TEMPERATURE in raw else None
    percent = raw.get(_HUMIDITY)
    clone = (temperature is not None and not _LOWEST_TENTHS <= temperature <= _HIGHEST_TENTHS) or (
        percent is not None and percent > _HIGHEST_HUMIDITY_TENTHS
    )
    values = []
    if temperature is not None:
        values.append(_scaled(celsius(tenths(temperature)), clone))
    if percent is not None:
        values.append(_scaled(humidity(tenths(percent)), clone))
    return frame(values, notes=[_HUNDREDTHS] if clone else [])


def _scaled(value: DecodedValue, clone: bool) -> DecodedValue:
    if not clone or value.value is None:
        return value
    return DecodedValue(value.quantity, value.value / 10, value.unit, Quality.UNVERIFIED_DECODE)


def _offsets(words: tuple[int, ...]) -> DecodedFrame:
    temperature, percent = (tenths(_signed(word)) for word in words)
    notes = []
    if temperature or percent:
        notes.append(
            phrase(
                "The transmitter itself adds {temperature} °C and {percent} %RH.",
                temperature=temperature,
                percent=percent,
            )
        )
    offsets: dict[str, Decimal | int | str] = {
        "temperature_offset_c": temperature,
        "humidity_offset_pct": percent,
    }
    return frame((), extras=offsets, notes=notes, keep=True)


def _signed(word: int) -> int:
    return word - 0x10000 if word & 0x8000 else word


def decode_frame(raw: RawFrame) -> DecodedFrame:
    """The pipeline's decoder for this family."""
    return decode_exchange(raw.data)


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured Modbus RTU exchange with input registers; None for all others.

    An answer of two registers without its request is taken for the usual one; a single register is not
    guessed at.
    """
    if not entry.kind.startswith("modbus_rtu") or entry.register_map or not entry.data:
        return None
    if entry.request:
        ours = entry.request[1:2] == bytes([READ_INPUT]) or entry.request == READ_OFFSETS
        return decode_exchange(entry.request + entry.data) if ours else None
    if entry.data[1:2] not in (b"\x04", b"\x84"):
        return None
    device, function, words = parse_answer(entry.data)
    if len(words) != 2:
        raise DecodeError("Without its request the answer does not tell which registers it holds.")
    return _decode(ReadRequest(device, function, _TEMPERATURE, 2), words)
