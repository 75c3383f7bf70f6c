"""Where webhooks may go: to public addresses over HTTPS, looked up first and then called by number.

A name that points into the server's own network would let anybody who may set a webhook reach what only the server can
(OWASP: server-side request forgery). The check is on the addresses that the call then uses, so that a name cannot
change its mind in between.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Mapping
from urllib.parse import urlsplit

from app.domain.errors import InvalidInput

NETWORKS_VARIABLE = "RESTOREASSIST_WEBHOOK_NETWORKS"
IPNetwork = ipaddress.IPv4Network | ipaddress.IPv6Network
IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
_PORTS = {"https": 443, "http": 80}


class BlockedAddressError(OSError):
    """A webhook's name leads where webhooks may not go."""


def networks_of(environment: Mapping[str, str]) -> tuple[IPNetwork, ...]:
    """The private networks that the environment allows; raises ``InvalidInput``."""
    text = environment.get(NETWORKS_VARIABLE, "")
    try:
        return tuple(ipaddress.ip_network(part.strip()) for part in text.split(",") if part.strip())
    except ValueError as error:
        raise InvalidInput(
            NETWORKS_VARIABLE, str(error), "such as 10.1.0.0/16, fd00::/8"
        ) from error


def split_url(url: str) -> tuple[str, str, int, str]:
    """Scheme, host, port and what to ask for; raises ``InvalidInput`` for what is no address of a webhook."""
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, KeyError):
        raise InvalidInput("url", "it is no web address", "https://host/path") from None
    if not parts.hostname or parts.username or parts.password or not url.isascii():
        raise InvalidInput("url", "it is no plain web address", "https://host/path")
    target = parts.path or "/"
    return parts.scheme, parts.hostname, port, f"{target}?{parts.query}" if parts.query else target


def addresses_for(scheme: str, host: str, port: int, allowed: tuple[IPNetwork, ...]) -> list[str]:
    """The addresses behind the name, every one of them checked; raises ``BlockedAddressError`` or ``OSError``."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for text in addresses:
        address = _plain(ipaddress.ip_address(text.partition("%")[0]))
        inside = any(
            address.version == network.version and address in network for network in allowed
        )
        if not inside and not _is_public(address):
            raise BlockedAddressError("the name leads to an address that is not public")
        if not inside and scheme != "https":
            raise BlockedAddressError("only https is used outside the server's own networks")
    return addresses


def _plain(address: IPAddress) -> IPAddress:
    """The IPv4 address inside an IPv6 one, where there is one."""
    if isinstance(address, ipaddress.IPv6Address):
        return address.ipv4_mapped or address.sixtofour or address
    return address


def _is_public(address: IPAddress) -> bool:
    return address.is_global and not address.is_multicast and not address.is_reserved
