"""A Rotronic instrument at the far end of a cable: answers RDD with what it is told to show."""

from __future__ import annotations

import contextlib
import math
import threading
from dataclasses import dataclass
from decimal import Decimal

import serial

from devices.rotronic.protocol import LINE_END, checksum

_BAUD = 19200
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Display:
    """What the instrument shows; a None is a broken sensor, ``status`` the byte at the end."""

    temperature_c: Decimal | None = Decimal("20.07")
    humidity_pct: Decimal | None = Decimal("45.00")
    status: int = 0
    serial: str = "0061234567"


def answer(display: Display) -> bytes:
    """The RDD answer for a display, with checksum and CR."""
    temperature, humidity = display.temperature_c, display.humidity_pct
    kind, calculated = "nc", Decimal("0.00")
    if temperature is not None and humidity is not None and humidity > 0:
        kind, calculated = "Dp", dew_point_c(temperature, humidity)
    body = (
        f"{{F04rdd 001;{_field(humidity)};%RH;000;=;{_field(temperature)};°C;000;=;"
        f"{kind};{_field(calculated)};°C;000;=;001;B2.8;{display.serial};HyClp 2     ;"
        f"{display.status:03d};"
    ).encode("latin-1")
    return body + bytes([checksum(body)]) + LINE_END


def dew_point_c(temperature_c: Decimal, humidity_pct: Decimal) -> Decimal:
    """The dew point over water by the Magnus formula, as the instrument computes it."""
    t, rh = float(temperature_c), float(humidity_pct)
    gamma = math.log(rh / 100) + 17.62 * t / (243.12 + t)
    return Decimal(str(243.12 * gamma / (17.62 - gamma))).quantize(_HUNDREDTH)


def _field(value: Decimal | None) -> str:
    return "  -.--" if value is None else f"{value:7.2f}"


class RotronicInstrument:
    """Serves one port from a thread; use as a context manager, set :attr:`display` at any time."""

    def __init__(self, port: str, display: Display | None = None) -> None:
        self.display = display or Display()
        self._port = serial.Serial(port, _BAUD, timeout=0.2)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="rotronic", daemon=True)

    def __enter__(self) -> RotronicInstrument:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Switch off; safe to call twice."""
        self._stop.set()
        with contextlib.suppress(serial.SerialException, OSError, TypeError):
            self._port.cancel_read()
        self._thread.join()
        self._port.close()

    def _serve(self) -> None:
        with contextlib.suppress(serial.SerialException, OSError):
            while not self._stop.is_set():
                request = self._port.read_until(LINE_END, 64)
                if (
                    request.startswith(b"{")
                    and request[4:7] == b"RDD"
                    and request.endswith(LINE_END)
                ):
                    self._port.write(answer(self.display))
