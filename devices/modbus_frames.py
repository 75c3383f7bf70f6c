"""Modbus RTU on the wire: requests for registers, answers, and their checksum."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.phrases import phrase
from devices.frames import DecodeError

READ_HOLDING = 3
READ_INPUT = 4
REQUEST_LENGTH = 8
_EXCEPTION = 0x80
_EXCEPTION_LENGTH = 5
_REASONS = {
    1: "it does not know this function",
    2: "it has no such register",
    3: "it does not take this value",
    4: "it has failed",
    6: "it is busy",
}


def crc16(body: bytes) -> bytes:
    """The two checksum bytes behind a frame, low byte first."""
    crc = 0xFFFF
    for byte in body:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xA001 if crc & 1 else crc >> 1
    return crc.to_bytes(2, "little")


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """Ask ``device`` for ``count`` registers from ``address`` on."""

    device: int
    function: int
    address: int
    count: int

    def to_bytes(self) -> bytes:
        """The request as sent."""
        body = (
            bytes([self.device, self.function])
            + self.address.to_bytes(2, "big")
            + self.count.to_bytes(2, "big")
        )
        return body + crc16(body)

    @property
    def answer_length(self) -> int:
        """How many bytes an answer with registers has."""
        return 5 + 2 * self.count


def parse_request(data: bytes) -> ReadRequest:
    """A request to read registers; raises :class:`DecodeError`."""
    if len(data) != REQUEST_LENGTH:
        raise DecodeError(
            phrase("A Modbus request has 8 bytes; this one has {count}.", count=len(data))
        )
    if crc16(data[:-2]) != data[-2:]:
        raise DecodeError("The checksum of the request is wrong.")
    if data[1] not in (READ_HOLDING, READ_INPUT):
        raise DecodeError(
            phrase("The Modbus function {data} is not known; 3 and 4 are.", data=data[1])
        )
    return ReadRequest(
        data[0], data[1], int.from_bytes(data[2:4], "big"), int.from_bytes(data[4:6], "big")
    )


def parse_answer(data: bytes) -> tuple[int, int, tuple[int, ...]]:
    """Device, function and registers of an answer; raises :class:`DecodeError`."""
    if len(data) < _EXCEPTION_LENGTH:
        raise DecodeError("The Modbus answer is too short.")
    if crc16(data[:-2]) != data[-2:]:
        expected = crc16(data[:-2]).hex(" ").upper()
        raise DecodeError(
            phrase("The checksum of the answer is wrong: {expected} would fit.", expected=expected)
        )
    function, registers = parse_registers(data[1:-2])
    return data[0], function, registers


def parse_registers(body: bytes) -> tuple[int, tuple[int, ...]]:
    """Function and registers of what an answer says, without address and checksum; raises :class:`DecodeError`."""
    if len(body) < 2:
        raise DecodeError("The Modbus answer is too short.")
    if body[0] & _EXCEPTION:
        reason = _REASONS.get(body[1], f"exception {body[1]}")
        raise DecodeError(phrase("The device refuses to answer: {reason}.", reason=reason))
    if body[0] not in (READ_HOLDING, READ_INPUT):
        raise DecodeError(
            phrase("The Modbus function {body} is not known; 3 and 4 are.", body=body[0])
        )
    if body[1] != len(body) - 2 or body[1] % 2:
        raise DecodeError("The Modbus answer is not as long as it says.")
    return body[0], tuple(int.from_bytes(body[at : at + 2], "big") for at in range(2, len(body), 2))


def parse_exchange(data: bytes) -> tuple[ReadRequest, tuple[int, ...]]:
    """A request and, behind it, its answer; raises :class:`DecodeError`."""
    request = parse_request(data[:REQUEST_LENGTH])
    device, function, registers = parse_answer(data[REQUEST_LENGTH:])
    if (device, function) != (request.device, request.function):
        raise DecodeError("The answer is not from the device that was asked.")
    if len(registers) != request.count:
        raise DecodeError(
            phrase(
                "{count} registers were asked for and {count_2} came.",
                count=request.count,
                count_2=len(registers),
            )
        )
    return request, registers


class ExchangeAssembler:
    """Puts each request and its answer together; an echo of the request and noise are stepped over."""

    def __init__(self) -> None:
        self._request = b""
        self._pending = b""

    def asked(self, request: bytes) -> None:
        """Whatever came before does not count any more."""
        self._request, self._pending = request, b""

    def feed(self, chunk: bytes) -> list[bytes]:
        """The exchange, once its answer is whole; a damaged one when as many bytes have come."""
        if not self._request:
            return []
        self._pending = (self._pending + chunk).removeprefix(self._request)
        length = parse_request(self._request).answer_length
        for at in range(len(self._pending)):
            for whole in (self._pending[at : at + length], self._pending[at : at + 5]):
                if whole[:1] == self._request[:1] and _fits(whole):
                    return self._give(whole)
        if len(self._pending) >= length + REQUEST_LENGTH:
            return self._give(self._pending[-length:])
        return []

    def _give(self, answer: bytes) -> list[bytes]:
        exchange, self._request = self._request + answer, b""
        return [exchange]


def _fits(answer: bytes) -> bool:
    return len(answer) >= _EXCEPTION_LENGTH and crc16(answer[:-2]) == answer[-2:]
