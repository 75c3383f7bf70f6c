"""Modbus TCP instruments, each where a person said it is; the link is pymodbus, the frames are read by our own code."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping

from app.domain.phrases import phrase
from app.ports.clock import Clock
from app.ports.meters import DriverLevel, Found, MeterSession
from devices.modbus.protocol import shipped_map
from devices.modbus_frames import READ_HOLDING
from devices.modbus_tcp.protocol import CHANNEL, decoder_for, split_address
from devices.pipeline import FramePipeline
from devices.profile import Profile, load_profile
from devices.quality import Deduplicator
from devices.raw_log import FrameSink
from devices.register_map import Register, RegisterMap
from devices.session import LinkedSession, LinkLost, LinkPolicy

KEY = "modbus_tcp"
_ANSWER_S = 2.0


class ModbusTcpDriver:
    """Reads the instruments that are set up; ``register_maps`` is keyed by network address."""

    def __init__(
        self,
        clock: Clock,
        raw_log: FrameSink | None = None,
        policy: LinkPolicy | None = None,
        register_maps: Mapping[str, RegisterMap] | None = None,
    ) -> None:
        self.profile: Profile = load_profile(KEY)
        self.key = self.profile.key
        self.title = self.profile.title
        self.level: DriverLevel = self.profile.level
        self._clock = clock
        self._raw_log = raw_log
        self._policy = policy or LinkPolicy(self.profile.expected_interval_s, first_reading_s=8.0)
        self._register_maps = dict(register_maps or {})

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        """Nothing: nobody searches a customer's network."""
        del timeout_s
        nobody: tuple[Found, ...] = ()
        for found in nobody:
            yield found

    async def open(self, found: Found) -> MeterSession:
        """Begin a session with ``found.address``, a host with or without a port."""
        register_map = self._register_maps.get(found.address, shipped_map("vaisala_hmp"))
        pipeline = FramePipeline(
            decoder_for(register_map),
            self.profile.range_gate(),
            Deduplicator(0.0),
            self.profile.standing_quality,
        )
        session = ModbusTcpSession(
            found, pipeline, self._clock, self._policy, self._raw_log, register_map
        )
        session.start()
        return session


class _Wire:
    """The bytes of one exchange as pymodbus sends and receives them."""

    def __init__(self) -> None:
        self.sent = b""
        self.received = b""

    def trace(self, sending: bool, data: bytes) -> bytes:
        if sending:
            self.sent, self.received = data, b""
        else:
            self.received += data[len(self.received) :] if data.startswith(self.received) else data
        return data


class ModbusTcpSession(LinkedSession):
    """One instrument in the network, asked once an interval."""

    def __init__(
        self,
        found: Found,
        pipeline: FramePipeline,
        clock: Clock,
        policy: LinkPolicy,
        raw_log: FrameSink | None,
        register_map: RegisterMap,
    ) -> None:
        super().__init__(found, pipeline, clock, policy, raw_log)
        self._register_map = register_map

    async def _serve(self) -> None:
        from pymodbus.client import AsyncModbusTcpClient
        from pymodbus.exceptions import ModbusException

        host, port = split_address(self.found.address)
        wire = _Wire()
        client = AsyncModbusTcpClient(
            host,
            port=port,
            timeout=_ANSWER_S,
            retries=0,
            reconnect_delay=0,
            trace_packet=wire.trace,
        )
        try:
            if not await client.connect():
                raise LinkLost(
                    phrase(
                        "{host}:{port} does not answer: is the instrument on and in this network?",
                        host=host,
                        port=port,
                    )
                )
            while True:
                for register in self._register_map.registers:
                    await self._ask(client, wire, register)
                await asyncio.sleep(self._policy.expected_interval_s)
        except (ModbusException, OSError) as error:
            raise LinkLost(
                phrase("{host}:{port} has stopped answering.", host=host, port=port)
            ) from error
        finally:
            client.close()

    async def _ask(self, client: object, wire: _Wire, register: Register) -> None:
        from pymodbus.client import AsyncModbusTcpClient

        assert isinstance(client, AsyncModbusTcpClient)
        ask = (
            client.read_holding_registers
            if register.function == READ_HOLDING
            else client.read_input_registers
        )
        await ask(
            register.address, count=register.number.registers, device_id=self._register_map.device
        )
        self._deliver(CHANNEL, wire.sent + wire.received)
