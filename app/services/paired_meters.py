"""The meters that belong to this tablet: what a person set for each, kept over restarts.

They lie in the encrypted store. Bind keys lie in the operating system's keyring; only where there is none, as on a
machine that opens its store by a passphrase, they lie in the encrypted store too.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Protocol

from app.domain.certificates import CertificateBook, CertificateLine
from app.domain.errors import StoreError
from app.domain.measurement import Quantity, Unit
from app.ports.keyring import Keyring
from app.ports.line_maps import Column, LineMap
from app.ports.meter_pool import MeterSetup
from app.ports.meters import Found

_META = "paired_meters"
_META_KEY = "paired_meter_key:"
_VERSION = 1


@dataclass(frozen=True, slots=True)
class PairedMeter:
    """A meter that this tablet connects to by itself.

    ``log_every_s`` above 0 leaves it on site: it is listened to once an interval and logged.
    """

    found: Found
    setup: MeterSetup
    paired_at: datetime
    name: str = ""
    certificates: tuple[CertificateLine, ...] = ()
    log_every_s: int = 0

    @property
    def title(self) -> str:
        """The name that a person gave it, or its own."""
        return self.name or self.found.name

    @property
    def book(self) -> CertificateBook:
        """Its certificates."""
        return CertificateBook(self.certificates)


class SmallValues(Protocol):
    """Where the store keeps small values."""

    def get_meta(self, key: str) -> str | None:
        """The value, or None."""
        ...

    def set_meta(self, key: str, value: str) -> None:
        """Keep the value."""
        ...


@dataclass
class PairedMeters:
    """Keeps the paired meters; every call touches the disk or the keyring, so not from an event loop."""

    values: SmallValues
    keyring: Keyring | None
    _meters: dict[str, PairedMeter] = field(default_factory=dict)

    def load(self) -> tuple[PairedMeter, ...]:
        """All of them with their bind keys, in the order in which they were paired."""
        text = self.values.get_meta(_META)
        try:
            table: Any = json.loads(text) if text else {"v": _VERSION, "meters": []}
            if table["v"] != _VERSION:
                raise StoreError(
                    "The paired meters were written by a newer version of this program."
                )
            meters = [_from_json(each) for each in table["meters"]]
        except (KeyError, TypeError, ValueError) as error:
            raise StoreError("The list of paired meters is damaged; pair them again.") from error
        self._meters = {each.found.device_id: self._with_key(each) for each in meters}
        return tuple(self._meters.values())

    def keep(self, meter: PairedMeter) -> None:
        """Add a meter, or change what is set for it."""
        self._keep_key(meter.found.device_id, meter.setup.bind_key)
        self._meters[meter.found.device_id] = meter
        self._write()

    def forget(self, device_id: str) -> None:
        """Forget a meter and its key."""
        self._meters.pop(device_id, None)
        self._keep_key(device_id, None)
        self._write()

    def _write(self) -> None:
        table = {"v": _VERSION, "meters": [_to_json(each) for each in self._meters.values()]}
        self.values.set_meta(_META, json.dumps(table, ensure_ascii=False))

    def _with_key(self, meter: PairedMeter) -> PairedMeter:
        key = self._key_of(meter.found.device_id)
        return meter if key is None else replace(meter, setup=replace(meter.setup, bind_key=key))

    def _key_of(self, device_id: str) -> bytes | None:
        if self.keyring is not None:
            return self.keyring.get(_key_name(device_id))
        text = self.values.get_meta(_META_KEY + device_id)
        return b64decode(text) if text else None

    def _keep_key(self, device_id: str, key: bytes | None) -> None:
        if self.keyring is None:
            self.values.set_meta(_META_KEY + device_id, b64encode(key).decode() if key else "")
        elif key is not None:
            self.keyring.set(_key_name(device_id), key)
        else:
            self.keyring.delete(_key_name(device_id))


def _key_name(device_id: str) -> str:
    return f"meter {device_id}"


def _to_json(meter: PairedMeter) -> dict[str, Any]:
    found, setup, line_map = meter.found, meter.setup, meter.setup.line_map
    return {
        "driver": found.driver,
        "device_id": found.device_id,
        "found_name": found.name,
        "address": found.address,
        "name": meter.name,
        "paired_at": meter.paired_at.isoformat(),
        "log_every_s": meter.log_every_s,
        "mac": setup.mac,
        "scale": setup.scale,
        "port_settings": setup.port_settings,
        "register_map": setup.register_map,
        "line_map": None if line_map is None else _line_map_json(line_map),
        "certificates": [_certificate_json(each) for each in meter.certificates],
    }


def _line_map_json(line_map: LineMap) -> dict[str, Any]:
    return {
        "separator": line_map.separator,
        "width": line_map.width,
        "decimal_comma": line_map.decimal_comma,
        "columns": [[each.index, each.quantity, each.unit] for each in line_map.columns],
    }


def _certificate_json(line: CertificateLine) -> dict[str, Any]:
    return {
        "serial": line.serial,
        "quantity": line.quantity,
        "unit": line.unit,
        "certificate": line.certificate,
        "since": line.since.isoformat(),
        "expires": line.expires.isoformat(),
        "offset": str(line.offset),
        "gain": str(line.gain),
    }


def _from_json(table: Mapping[str, Any]) -> PairedMeter:
    return PairedMeter(
        found=Found(table["driver"], table["device_id"], table["found_name"], table["address"]),
        setup=MeterSetup(
            mac=table["mac"],
            scale=Unit(table["scale"]) if table["scale"] else None,
            port_settings=table["port_settings"],
            line_map=_line_map(table["line_map"]) if table["line_map"] else None,
            register_map=table["register_map"],
        ),
        paired_at=datetime.fromisoformat(table["paired_at"]),
        name=table["name"],
        certificates=tuple(_certificate(each) for each in table["certificates"]),
        log_every_s=table["log_every_s"],
    )


def _line_map(table: Mapping[str, Any]) -> LineMap:
    columns = (Column(at, Quantity(what), Unit(unit)) for at, what, unit in table["columns"])
    return LineMap(table["separator"], tuple(columns), table["width"], table["decimal_comma"])


def _certificate(table: Mapping[str, Any]) -> CertificateLine:
    return CertificateLine(
        serial=table["serial"],
        quantity=Quantity(table["quantity"]),
        unit=Unit(table["unit"]),
        certificate=table["certificate"],
        since=date.fromisoformat(table["since"]),
        expires=date.fromisoformat(table["expires"]),
        offset=Decimal(table["offset"]),
        gain=Decimal(table["gain"]),
    )
