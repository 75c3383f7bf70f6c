"""The simulated radio link: loses advertisements, and lets devices go out of range."""

from __future__ import annotations

import asyncio
import contextlib
import random

from bumble import core, hci, ll
from bumble.controller import Controller
from bumble.link import LocalLink


class Ether(LocalLink):
    """A link on which a share of the advertisements is lost and dark controllers are not heard.

    ``advert_loss`` is from 0 to 1. A CONNECT_IND travels the way of advertisements and is spared.
    """

    def __init__(self, advert_loss: float, seed: int) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.advert_loss = advert_loss
        self.dark: set[Controller] = set()
        self._random = random.Random(seed)  # noqa: S311 - no secret

    def send_advertising_pdu(
        self, sender_controller: Controller, packet: ll.AdvertisingPdu
    ) -> None:
        """Pass an advertisement on, or lose it."""
        lost = self._random.random() < self.advert_loss and not isinstance(packet, ll.ConnectInd)
        if sender_controller not in self.dark and not lost:
            super().send_advertising_pdu(sender_controller, packet)

    def send_acl_data(
        self,
        sender_controller: Controller,
        destination_address: hci.Address,
        transport: core.PhysicalTransport,
        data: bytes,
    ) -> None:
        """Pass data on; what a dark controller sends disappears without an error, as it would.

        Data comes from the address that the link was made with. Bumble takes the one of now, which is
        another when the computer scans meanwhile: Linux does that from an address made up for it.
        """
        connection = sender_controller.le_connections.get(destination_address)
        receiver = self.find_le_controller(destination_address)
        if sender_controller not in self.dark and connection is not None and receiver is not None:
            asyncio.get_running_loop().call_soon(
                receiver.on_link_acl_data, connection.self_address, transport, data
            )

    def send_ll_control_pdu(
        self,
        sender_address: hci.Address,
        receiver_address: hci.Address,
        packet: ll.ControlPdu,
    ) -> None:
        """Pass a control packet on; one to a device that is gone disappears."""
        with contextlib.suppress(core.InvalidArgumentError):
            super().send_ll_control_pdu(sender_address, receiver_address, packet)


class AirController(Controller):
    """A controller whose connection attempts can be given up.

    Bumble answers LE_Create_Connection_Cancel with success but leaves the attempt pending, so that the
    host waits for ever. The Core Specification (Vol 4 Part E 7.8.13) wants a connection-complete event
    with UNKNOWN_CONNECTION_IDENTIFIER.
    """

    def on_hci_le_create_connection_cancel_command(
        self, _command: hci.HCI_LE_Create_Connection_Cancel_Command
    ) -> hci.HCI_StatusReturnParameters:
        """End the pending attempt and say so."""
        pending = self.pending_le_connection
        if pending is None:
            return hci.HCI_StatusReturnParameters(hci.HCI_ErrorCode.COMMAND_DISALLOWED_ERROR)
        self.pending_le_connection = None
        given_up = hci.HCI_LE_Connection_Complete_Event(
            status=hci.HCI_ErrorCode.UNKNOWN_CONNECTION_IDENTIFIER_ERROR,
            connection_handle=0,
            role=hci.Role.CENTRAL,
            peer_address_type=pending.peer_address.address_type,
            peer_address=pending.peer_address,
            connection_interval=0,
            peripheral_latency=0,
            supervision_timeout=0,
            central_clock_accuracy=0,
        )
        asyncio.get_running_loop().call_soon(self.send_hci_packet, given_up)
        return hci.HCI_StatusReturnParameters(hci.HCI_ErrorCode.SUCCESS)
