"""Modbus TCP: a request and its answer, each behind a head of transaction, protocol, length and unit."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from devices.frames import CapturedEntry, DecodedFrame, DecodeError, RawFrame
from devices.modbus.protocol import shipped_map
from devices.modbus_frames import READ_HOLDING, READ_INPUT, ReadRequest, parse_registers
from devices.pipeline import FrameDecoder
from devices.register_map import RegisterMap, parse_register_map

CHANNEL = "mbap"
DEFAULT_PORT = 502
_HEAD = 7
_REQUEST = 5
_LONGEST = 260
_VAISALA = ("vaisala", "hmp", "indigo")


@dataclass(frozen=True, slots=True)
class Packet:
    """One message: the number of its transaction, the unit that is asked, and what is said."""

    transaction: int
    unit: int
    body: bytes


def parse_packet(data: bytes) -> tuple[Packet, bytes]:
    """The first packet and what comes behind it; raises :class:`DecodeError`."""
    if len(data) < _HEAD + 1:
        raise DecodeError("The Modbus TCP packet ends inside its head.")
    protocol, length = int.from_bytes(data[2:4], "big"), int.from_bytes(data[4:6], "big")
    if protocol != 0:
        raise DecodeError(phrase("The protocol {protocol} is not Modbus; 0 is.", protocol=protocol))
    end = 6 + length
    if length < 2 or end > min(len(data), _LONGEST):
        raise DecodeError("The Modbus TCP packet is not as long as it says.")
    packet = Packet(int.from_bytes(data[:2], "big"), data[6], data[_HEAD:end])
    return packet, data[end:]


def decode_exchange(register_map: RegisterMap, exchange: bytes) -> DecodedFrame:
    """The values in a request and, behind it, its answer; raises :class:`DecodeError`."""
    asked, rest = parse_packet(exchange)
    answer, behind = parse_packet(rest)
    if behind:
        raise DecodeError("There are bytes behind the answer.")
    if (asked.transaction, asked.unit) != (answer.transaction, answer.unit):
        raise DecodeError("The answer does not belong to the request.")
    request = _request(asked)
    function, words = parse_registers(answer.body)
    if function != request.function:
        raise DecodeError("The answer is to another function.")
    if len(words) != request.count:
        raise DecodeError(
            phrase(
                "{count} registers were asked for and {count_2} came.",
                count=request.count,
                count_2=len(words),
            )
        )
    return register_map.decode(request, words)


def _request(asked: Packet) -> ReadRequest:
    body = asked.body
    if len(body) != _REQUEST or body[0] not in (READ_HOLDING, READ_INPUT):
        raise DecodeError("The request does not ask for registers.")
    return ReadRequest(
        asked.unit, body[0], int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
    )


def decoder_for(register_map: RegisterMap) -> FrameDecoder:
    """The pipeline's decoder of an instrument with this map."""

    def decode(frame: RawFrame) -> DecodedFrame:
        return decode_exchange(register_map, frame.data)

    return decode


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured exchange with its register map, or of a Vaisala instrument; None for all others."""
    if not entry.kind.startswith("modbus_tcp") or not entry.request or not entry.data:
        return None
    if entry.register_map:
        try:
            register_map = parse_register_map(entry.register_map)
        except InvalidInput as error:
            raise DecodeError(
                phrase("The register map cannot be used: {error}", error=error)
            ) from error
    elif any(name in entry.model.lower() for name in _VAISALA):
        register_map = shipped_map("vaisala_hmp")
    else:
        return None
    return decode_exchange(register_map, entry.request + entry.data)


def split_address(address: str) -> tuple[str, int]:
    """Host and port of ``host`` or ``host:port``; raises :class:`InvalidInput`."""
    host, _, port_text = address.strip().partition(":")
    allowed = "such as 192.168.1.20 or sensor.local:502"
    if not host or not all(each.isalnum() or each in "-." for each in host):
        raise InvalidInput(
            "address",
            phrase("{address} is no network address", address=repr(address[:40])),
            allowed,
        )
    port = DEFAULT_PORT
    if port_text:
        if not port_text.isdecimal() or not 0 < int(port_text) <= 0xFFFF:
            raise InvalidInput(
                "address", phrase("{port_text} is no port", port_text=repr(port_text[:10])), allowed
            )
        port = int(port_text)
    return host, port
