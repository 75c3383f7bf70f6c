"""Advertisements of Inkbird hygrometers.

IBS-TH and IBS-TH2 put data where the company id belongs: temperature and humidity in 0.01, little-endian,
and the battery, nine bytes in all. The ITH models and the IBS-P02B send 0.1 behind a company id of their
own, eighteen bytes in all; the IAM-T2 sends seventeen, big-endian, with carbon dioxide.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from app.domain.measurement import Quantity, Unit
from app.domain.phrases import phrase
from devices.broadcast import Broadcast, decode_captured
from devices.frames import CapturedEntry, DecodedFrame, DecodeError, uuid_of
from devices.readings import battery, celsius, frame, humidity, hundredths, reading, tenths

SERVICES = frozenset({uuid_of(0xFFF0), uuid_of(0xFF00)})
SERVICE = uuid_of(0xFFF0)
_IAM_T2 = 0x3254
_IAM_T2_MAC = b"\x00\x62"
_GENERIC = 0x2449
_NOT_THEIRS = 0x0002

NINE_BYTES = {"sps": "IBS-TH", "tps": "IBS-TH2"}
EIGHTEEN_BYTES = {
    "ibs-p02b": "IBS-P02B",
    "ith-11-b": "ITH-11-B",
    "ith-13-b": "ITH-13-B",
    "ith-21-b": "ITH-21-B",
}
_IAM_T2_NAME = "ink@iam-t2"
_NO_HYGROMETER = frozenset({0, 0xFFFF})
_COOKING_PROBE = "bbq"
_FULL = 100
_FAHRENHEIT = 0x02


def recognises(broadcast: Broadcast) -> bool:
    """Whether an advertisement is of an Inkbird hygrometer: by name, or by company id and form."""
    return bool(broadcast.manufacturer_data) and _model(broadcast) is not None


def decode(broadcast: Broadcast, _bind_key: bytes | None = None) -> DecodedFrame:
    """The measurements in an advertisement; raises :class:`DecodeError`."""
    entries = _entries(broadcast.manufacturer_data)
    model = _model(broadcast)
    if model in NINE_BYTES.values():
        if len(entries) != 1:
            raise DecodeError(
                phrase(
                    "The advertisement holds {count} manufacturer entries; which is the newest cannot be told.",
                    count=len(entries),
                )
            )
        return _decode_nine(str(model), *entries.values())
    for payload in entries.values():
        if model == "IAM-T2" and len(payload) == 17:
            return _decode_seventeen(payload)
        if model != "IAM-T2" and len(payload) == 18:
            return _decode_eighteen(str(model), payload)
    raise DecodeError(
        phrase("The packet is not as long as those of an Inkbird {model} are.", model=model)
    )


def _entries(manufacturer_data: Mapping[int, bytes]) -> dict[int, bytes]:
    """The entries with their company ids in front; one that systems mix in is left out."""
    several = len(manufacturer_data) > 1
    return {
        company: company.to_bytes(2, "little") + data
        for company, data in manufacturer_data.items()
        if not (several and company == _NOT_THEIRS)
    }


def _model(broadcast: Broadcast) -> str | None:
    name = broadcast.name.lower()
    lengths = {len(payload) for payload in _entries(broadcast.manufacturer_data).values()}
    ours = bool({9, 17, 18} & lengths) or bool(SERVICES & broadcast.service_uuids)
    if ours and name in NINE_BYTES | EIGHTEEN_BYTES:
        return (NINE_BYTES | EIGHTEEN_BYTES)[name]
    if ours and name == _IAM_T2_NAME:
        return "IAM-T2"
    if broadcast.manufacturer_data.get(_IAM_T2, b"").startswith(_IAM_T2_MAC) and 17 in lengths:
        return "IAM-T2"
    generic = broadcast.manufacturer_data.get(_GENERIC, b"")
    if _COOKING_PROBE in name:
        return None
    if SERVICE in broadcast.service_uuids and len(generic) == 16 and generic.endswith(bytes(3)):
        return "of eighteen bytes"
    return None


def _decode_nine(model: str, payload: bytes) -> DecodedFrame:
    if len(payload) != 9:
        raise DecodeError(
            phrase(
                "A packet of an {model} has 9 bytes; this one has {count}.",
                model=model,
                count=len(payload),
            )
        )
    temperature = int.from_bytes(payload[0:2], "little", signed=True)
    percent = int.from_bytes(payload[2:4], "little")
    values = [celsius(hundredths(temperature))]
    if model == "IBS-TH" or percent not in _NO_HYGROMETER:
        _require_plausible(hundredths(percent), payload[7])
        values.append(humidity(hundredths(percent)))
    _require_plausible(Decimal(0), payload[7])
    return frame([*values, battery(payload[7])], extras={"model": model})


def _decode_eighteen(model: str, payload: bytes) -> DecodedFrame:
    percent = tenths(int.from_bytes(payload[8:10], "little"))
    _require_plausible(percent, payload[10])
    values = [celsius(tenths(int.from_bytes(payload[6:8], "little", signed=True)))]
    if percent:
        values.append(humidity(percent))
    return frame([*values, battery(payload[10])], extras={"model": model})


def _decode_seventeen(payload: bytes) -> DecodedFrame:
    percent = tenths(int.from_bytes(payload[12:14], "big"))
    _require_plausible(percent, 0)
    unit = Unit.FAHRENHEIT if payload[9] & _FAHRENHEIT else Unit.CELSIUS
    temperature = tenths(int.from_bytes(payload[10:12], "big", signed=True))
    return frame(
        [reading(Quantity.AIR_TEMPERATURE, temperature, unit), humidity(percent)],
        extras={"model": "IAM-T2", "co2_ppm": int.from_bytes(payload[14:16], "big")},
    )


def _require_plausible(humidity_pct: Decimal, battery_pct: int) -> None:
    if humidity_pct > _FULL or battery_pct > _FULL:
        raise DecodeError("The packet is damaged: a percentage in it is more than 100.")


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured advertisement of an Inkbird hygrometer; None when it is not one."""
    return decode_captured(entry, recognises, decode)
