"""A serial port in an asyncio world: real pyserial in one reader thread per open port."""

from __future__ import annotations

import asyncio
import contextlib
import re
import threading
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

import serial
from serial.tools import list_ports

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from devices.session import LinkLost

_POLL_S = 0.2
_CHUNK = 4096
_DENIED, _LOCKED, _BUSY = (
    "Permission denied",
    "Could not exclusively lock",
    "Device or resource busy",
)
_REFUSALS = (_DENIED, _LOCKED, _BUSY)
try:  # what a port's driver raises for settings that it lacks is no OSError
    from termios import error as _SettingsError  # noqa: N812
except ImportError:  # Windows

    class _SettingsError(Exception):  # type: ignore[no-redef]
        """Nothing on Windows raises it."""


class Parity(StrEnum):
    """The parity bit, in pyserial's letters."""

    NONE = "N"
    EVEN = "E"
    ODD = "O"


@dataclass(frozen=True, slots=True)
class SerialSettings:
    """Speed and frame of a port; ``str()`` gives the usual short form, such as 19200 8N1."""

    baud: int
    data_bits: int = 8
    parity: Parity = Parity.NONE
    stop_bits: int = 1
    software_flow: bool = False

    def __str__(self) -> str:
        return f"{self.baud} {self.data_bits}{self.parity}{self.stop_bits}"


_SHORT_FORM = re.compile(r"\s*(\d{2,7})\s+([5-8])([NEO])([12])\s*")


def parse_settings(text: str) -> SerialSettings:
    """The inverse of ``str(settings)``; raises :class:`InvalidInput`."""
    match = _SHORT_FORM.fullmatch(text.upper())
    if match is None:
        raise InvalidInput(
            "port settings",
            phrase("{text} is not known", text=repr(text[:20])),
            "such as 19200 8N1",
        )
    baud, data_bits, parity, stop_bits = match.groups()
    return SerialSettings(int(baud), int(data_bits), Parity(parity), int(stop_bits))


@dataclass(frozen=True, slots=True)
class SerialPort:
    """A port of this computer now; ``identity`` stays the same when the adapter is plugged elsewhere."""

    path: str
    description: str
    identity: str


PortLister = Callable[[], Iterable[SerialPort]]


def system_ports() -> list[SerialPort]:
    """The ports that the operating system offers, USB adapters by vendor, product and serial number."""
    return [
        SerialPort(
            path=port.device,
            description=port.description or port.device,
            identity=(
                f"usb:{port.vid:04x}:{port.pid:04x}:{port.serial_number or ''}"
                if port.vid is not None and port.pid is not None
                else port.device
            ),
        )
        for port in list_ports.comports()
    ]


def path_of(address: str, ports: Iterable[SerialPort]) -> str:
    """The path of the port that now has this identity; an address that is a path stays as it is.

    Raises :class:`LinkLost` when an adapter is not plugged in.
    """
    if not address.startswith("usb:"):
        return address
    for port in ports:
        if port.identity == address:
            return port.path
    raise LinkLost("The USB adapter of this meter is not plugged in.")


class PortRefused(LinkLost):
    """The system does not let us use a port: a permission is missing, or another program has it."""


class SerialLink:
    """One open port. Chunks go into a bounded queue; when the reader lags, the oldest are dropped.

    Use from one event loop. :meth:`read` raises :class:`LinkLost` once the port has vanished and
    everything that came before has been read.
    """

    def __init__(self, path: str, settings: SerialSettings, capacity: int = 256) -> None:
        self.dropped_chunks = 0
        self._path = path
        self._settings = settings
        self._capacity = capacity
        self._chunks: deque[bytes] = deque()
        self._ready = asyncio.Event()
        self._stop = threading.Event()
        self._fault: LinkLost | None = None
        self._port: serial.Serial | None = None
        self._reader: threading.Thread | None = None

    async def open(self) -> None:
        """Open the port and start to read; raises :class:`LinkLost`, for want of a right :class:`PortRefused`."""
        loop = asyncio.get_running_loop()
        try:
            self._port = await asyncio.to_thread(self._open_port)
        except (serial.SerialException, OSError, ValueError) as error:
            kind = PortRefused if _is_refused(error) else LinkLost
            raise kind(f"The port {self._path} cannot be opened: {_words(error)}.") from error
        except _SettingsError as error:
            raise LinkLost(
                phrase(
                    "The port {path} does not know {limit}.",
                    path=self._path,
                    limit=self._settings,
                )
            ) from error
        self._reader = threading.Thread(
            target=self._read_forever,
            args=(self._port, loop),
            name=f"serial {self._path}",
            daemon=True,
        )
        self._reader.start()

    def _open_port(self) -> serial.Serial:
        return serial.Serial(
            self._path,
            baudrate=self._settings.baud,
            bytesize=self._settings.data_bits,
            parity=self._settings.parity.value,
            stopbits=self._settings.stop_bits,
            xonxoff=self._settings.software_flow,
            timeout=_POLL_S,
            write_timeout=1.0,
            exclusive=True,
        )

    async def read(self) -> bytes:
        """The next chunk, as soon as there is one; raises :class:`LinkLost`."""
        while not self._chunks:
            if self._fault is not None:
                raise self._fault
            self._ready.clear()
            await self._ready.wait()
        return self._chunks.popleft()

    async def write(self, data: bytes) -> None:
        """Send all bytes; raises :class:`LinkLost`."""
        port = self._port
        if port is None or self._fault is not None:
            raise self._fault or LinkLost(phrase("The port {path} is not open.", path=self._path))
        try:
            await asyncio.to_thread(port.write, data)
        except (serial.SerialException, OSError) as error:
            raise LinkLost(
                phrase(
                    "The port {path} takes no data: {error}.",
                    path=self._path,
                    error=_words(error),
                )
            ) from error

    async def close(self) -> None:
        """Stop the reader, which then closes the port; safe to call twice."""
        self._stop.set()
        if self._port is not None:
            with contextlib.suppress(serial.SerialException, OSError, TypeError):
                self._port.cancel_read()
        if self._reader is not None:
            await asyncio.to_thread(self._reader.join, 2.0)
        self._port = None

    def _read_forever(self, port: serial.Serial, loop: asyncio.AbstractEventLoop) -> None:
        fault: LinkLost | None = None
        try:
            while not self._stop.is_set():
                chunk = port.read(1)
                if chunk:
                    chunk += port.read(min(port.in_waiting, _CHUNK))
                    loop.call_soon_threadsafe(self._take, chunk)
        except (serial.SerialException, OSError) as error:
            fault = LinkLost(
                phrase(
                    "The port {path} has vanished: {error}.", path=self._path, error=_words(error)
                )
            )
        except RuntimeError:
            return  # the loop is closed: nobody is left to tell
        finally:
            with contextlib.suppress(serial.SerialException, OSError):
                port.close()
        if fault is not None:
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(self._break, fault)

    def _take(self, chunk: bytes) -> None:
        if len(self._chunks) >= self._capacity:
            self._chunks.popleft()
            self.dropped_chunks += 1
        self._chunks.append(chunk)
        self._ready.set()

    def _break(self, fault: LinkLost) -> None:
        self._fault = fault
        self._ready.set()


def _is_refused(error: Exception) -> bool:
    return isinstance(error, PermissionError) or any(each in str(error) for each in _REFUSALS)


def _words(error: Exception) -> str:
    if isinstance(error, PermissionError) or _DENIED in str(error):
        return "you may not use it (on Linux: join the group dialout)"
    if isinstance(error, FileNotFoundError) or "No such file" in str(error):
        return "it is not there"
    if any(each in str(error) for each in (_LOCKED, _BUSY)):
        return "another program uses it"
    if "returned no data" in str(error):
        return "it was unplugged"
    return str(error).rstrip(".")
