"""Records of the Protimeter BLE in-wall sensor, known from measurements of others.

All answers begin with the last four bytes of the MAC and end with the XOR of all that came before. Humidity
and temperature agree with the maker's app; the moisture number is the raw one of the sensor, because the
way from it to %WME is not public.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal
from functools import reduce
from operator import xor

from app.domain.measurement import Quality
from app.domain.phrases import phrase
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError, RawFrame
from devices.readings import battery, celsius, frame, humidity

SERVICE = "00005500-d102-11e1-9b23-00025b00a5a5"
COMMAND = "00005501-d102-11e1-9b23-00025b00a5a5"
NAME_PREFIX = "Protimeter_"
CHANNEL = "5501"

READ_LIVE = b"S"
READ_COUNT = b"C"
_HISTORY, _LIVE, _COUNT, _CALIBRATION = 20, 12, 7, 19
_FULL_SCALE = 16384
_FIRST_YEAR = 18  # no such sensor was sold before; its clock starts in 2015 after a battery change
_TENTH = Decimal("0.1")


def history_request(first: int, last: int) -> bytes:
    """The command for the records from ``first`` to ``last``, which count from 1."""
    body = first.to_bytes(2, "big") + last.to_bytes(2, "big")
    return b"R" + body + bytes([reduce(xor, body)])


def decode_answer(data: bytes) -> DecodedFrame:
    """What one notification says; raises :class:`DecodeError`."""
    if len(data) not in (_HISTORY, _LIVE, _COUNT, _CALIBRATION):
        raise DecodeError(
            phrase("No answer of a Protimeter BLE has {count} bytes.", count=len(data))
        )
    if reduce(xor, data[:-1]) != data[-1]:
        raise DecodeError("The checksum of the answer is wrong.")
    serial = data[:4].hex()
    if len(data) == _COUNT:
        count = int.from_bytes(data[4:6], "big")
        return frame((), serial=serial, extras={"records": count}, keep=True)
    if len(data) == _CALIBRATION:
        return frame((), serial=serial, extras={"calibration_slot": data[4]}, keep=True)
    if len(data) == _LIVE:
        values, raw_wme = _measured(data[4:11])
        return frame(values, serial=serial, extras={"raw_wme": raw_wme})
    values, raw_wme = _measured(data[12:19])
    unsure = Quality.CLOCK_UNSURE if data[6] < _FIRST_YEAR else Quality.GOOD
    values = [replace(each, quality=each.quality | unsure) for each in values]
    extras: dict[str, Decimal | int | str] = {
        "record": int.from_bytes(data[4:6], "big"),
        "raw_wme": raw_wme,
        "device_time": _device_time(data[6:12]),
    }
    return frame(values, serial=serial, extras=extras)


def _measured(data: bytes) -> tuple[list[DecodedValue], int]:
    percent = Decimal(int.from_bytes(data[0:2], "big") * 100) / _FULL_SCALE
    steps = int.from_bytes(data[2:4], "big") >> 2
    temperature = Decimal(steps * 165) / _FULL_SCALE - 40
    values = [
        celsius(temperature.quantize(_TENTH, ROUND_HALF_EVEN)),
        humidity(percent.quantize(_TENTH, ROUND_HALF_EVEN)),
        battery(data[6]),
    ]
    return values, int.from_bytes(data[4:6], "big")


def _device_time(data: bytes) -> str:
    year, month, day, hour, minute, second = data
    try:
        stamp = datetime(2000 + year, month, day, hour, minute, second)  # noqa: DTZ001 - its own clock
    except ValueError as error:
        raise DecodeError("The date of the record is not possible.") from error
    return stamp.isoformat()


def decode_frame(raw: RawFrame) -> DecodedFrame:
    """The pipeline's decoder for this family."""
    return decode_answer(raw.data)


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured notification of a Protimeter BLE; None when it is not one."""
    named = entry.characteristic == COMMAND or "protimeter" in entry.model.lower()
    if not entry.kind.startswith("ble_gatt") or not named:
        return None
    return decode_answer(entry.data)
