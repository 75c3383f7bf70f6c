"""What a Vaisala HM70 (MI70) answers on its cable, known from what others have seen of it.

Every answer ends with the byte 0x1A behind a prompt. ``SNUM`` tells the serial numbers of indicator and probe, ``CAL``
when and where the probe was calibrated, ``SEND`` a line of labelled values as other Vaisala instruments print it. The
first bytes after a pause are answered by a banner.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from devices.frames import CapturedEntry, DecodedFrame, DecodeError, RawFrame
from devices.readings import frame
from devices.vaisala.protocol import decode_line

END = b"\x1a"
LONGEST = 600
_NUMBERS = {"Serial nr": "indicator_serial", "Probe snr": "probe_serial"}
_FACT = re.compile(r"(Serial nr|Probe snr|Probe cal):\s*(\S[^\r\n]{0,60})")
_PROMPT = re.compile(r"\d{0,3}>\s*$")
_BANNER = "line opened for operator commands"
_VALUES = re.compile(r"\s*(?:RH|T|Td|Tdp|Tdf|Tw|x|a|h)\s*=")

Extras = dict[str, Decimal | int | str]


class AnswerAssembler:
    """Cuts the byte stream at the byte that ends every answer."""

    def __init__(self) -> None:
        self._pending = b""

    def asked(self, request: bytes) -> None:
        """Answers tell by themselves what they are about."""

    def feed(self, chunk: bytes) -> list[bytes]:
        """The answers that this chunk completes, without their end."""
        *whole, rest = (self._pending + chunk).split(END)
        self._pending = rest[-LONGEST:]
        return [each for each in whole if each.strip()]


def decode_answer(data: bytes) -> DecodedFrame:
    """What one answer says; raises :class:`DecodeError`."""
    if len(data) > LONGEST:
        raise DecodeError("The answer is too long for a HM70.")
    text = data.decode("latin-1").replace("\x07", "")
    facts: Extras = {}
    for name, value in _FACT.findall(text):
        facts[_NUMBERS.get(name, "probe_calibrated")] = value.strip()
    lines = [line for line in re.split(r"[\r\n]+", _PROMPT.sub("", text)) if _VALUES.match(line)]
    if lines:
        measured = decode_line(lines[-1].strip())
        return replace(measured, extras={**measured.extras, **facts})
    if facts:
        serial = facts.get("probe_serial")
        return frame((), extras=facts, keep=True, serial=str(serial) if serial else None)
    if _BANNER in text:
        return frame((), extras={"banner": _BANNER}, keep=True)
    raise DecodeError("The answer holds neither values nor facts about a HM70.")


class DialogueDecoder:
    """The pipeline's decoder of one meter: its values carry the serial number of the probe that measured them."""

    def __init__(self) -> None:
        self._probe: str | None = None

    def decode(self, raw: RawFrame) -> DecodedFrame:
        """Decode one answer; raises :class:`DecodeError`."""
        decoded = decode_answer(raw.data)
        self._probe = decoded.serial or self._probe
        return replace(decoded, serial=self._probe)


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured answer that ends as those of a HM70 do, or is called one; None for all others."""
    data = entry.data or entry.text.encode("latin-1")
    named = "hm70" in entry.model.lower() or "mi70" in entry.model.lower()
    if not entry.kind.startswith("serial") or not (named or data.endswith(END)):
        return None
    return decode_answer(data.removesuffix(END))
