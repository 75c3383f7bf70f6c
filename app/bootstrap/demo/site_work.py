"""The crew's part of the demo: the job, its rooms and points, and six visits read from meters.

Every step looks at what the record holds already, so that a demo that was killed goes on where it was.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from app.bootstrap.clocks import ShiftedClock
from app.bootstrap.demo import scenario
from app.bootstrap.demo.camera import DemoCamera
from app.bootstrap.demo.crew_records import CrewRecords
from app.bootstrap.demo.machines import DryingMachines
from app.bootstrap.demo.meters import DemoMeters, demo_meters
from app.bootstrap.demo.telling import say
from app.bootstrap.workspace import Workspace, source_of_driver
from app.domain.measurement import Measurement, Unit
from app.domain.records import (
    AirReading,
    AirRole,
    Instrument,
    Job,
    JobState,
    MoisturePoint,
    MoistureReading,
    Room,
    Visit,
)
from app.services.field_record import MeterValue
from app.storage.job_list import find_jobs

_PROBE = "MOIST-PROBE-07"


class SiteWork:
    """Records the scenario's loss."""

    def __init__(self, workspace: Workspace, clock: ShiftedClock, today: datetime) -> None:
        self._workspace = workspace
        self._store = workspace.store
        self._record = workspace.record
        self._clock = clock
        self._today = today

    def prepare_job(self) -> Job:
        """The job with three rooms and twelve points; made only as far as it is missing."""
        self._clock.move_to(scenario.visit_time(1, self._today))
        found = find_jobs(self._store, scenario.NUMBER)
        job = found[0] if found else self._create_job()
        rooms = {room.name: room for room in self._store.find(Room, job.id)}
        for plan in scenario.ROOMS:
            if plan.name not in rooms:
                rooms[plan.name] = self._record.add_room(
                    job.id,
                    name=plan.name,
                    level="Ground floor",
                    length_m=plan.length_m,
                    width_m=plan.width_m,
                    height_m=plan.height_m,
                    x_m=plan.x_m,
                    y_m=plan.y_m,
                )
        probe = self._probe(job)
        known = {point.label for point in self._store.find(MoisturePoint, job.id)}
        for point in scenario.POINTS:
            if point.label not in known:
                self._record.add_point(
                    rooms[point.room],
                    label=point.label,
                    spot=point.spot,
                    surface=point.surface,
                    material=point.material,
                    instrument=probe,
                    x_m=point.x_m,
                    y_m=point.y_m,
                    control_value=point.control,
                    depth_mm=Decimal(10),
                )
        return job

    async def make_visits(self, job: Job) -> None:
        """Every visit that is not closed yet."""
        visits = await asyncio.to_thread(self._store.find, Visit, job.id)
        if len(visits) == scenario.VISIT_COUNT and all(visit.left_at for visit in visits):
            return
        async with demo_meters(self._clock) as meters:
            say(
                "Three simulated meters are on: serial (pty, pyserial), Bluetooth GATT and BTHome (Bleak)"
            )
            for number in range(1, scenario.VISIT_COUNT + 1):
                await self._visit(job, number, meters)

    async def _visit(self, job: Job, number: int, meters: DemoMeters) -> None:
        self._clock.move_to(scenario.visit_time(number, self._today))
        visits = {v.number: v for v in await asyncio.to_thread(self._store.find, Visit, job.id)}
        visit = visits.get(number)
        if visit is not None and visit.left_at is not None:
            return
        if visit is None:
            kind = scenario.visit_kind(number)
            visit = await asyncio.to_thread(self._record.open_visit, job.id, kind)
        camera = DemoCamera(self._workspace, job)
        crew = CrewRecords(self._workspace, job, camera)
        machines = DryingMachines(self._workspace, job, camera)
        if number == 1:
            await asyncio.to_thread(crew.before_work, visit, self._probe(job))
            await asyncio.to_thread(machines.set_up, visit)
        await asyncio.to_thread(crew.at_visit, visit)
        await self._read_points(job, visit, meters)
        await self._read_air(job, visit, meters, machines)
        self._clock.move_to(scenario.leaving_time(number, self._today))
        if number > 1:
            await asyncio.to_thread(machines.log_visit, visit)
        if number == scenario.VISIT_COUNT:
            await asyncio.to_thread(crew.at_the_end, visit)
            await asyncio.to_thread(machines.take_away)
        visit = self._record.enter(replace(visit, equipment_counted=True))
        await asyncio.to_thread(self._record.close_visit, visit)
        say(
            f"Visit {number} of {scenario.VISIT_COUNT}, "
            f"{visit.arrived_at:%d %b}: {len(scenario.POINTS)} points, {len(scenario.AIR)} air readings"
        )

    async def _read_points(self, job: Job, visit: Visit, meters: DemoMeters) -> None:
        readings = await asyncio.to_thread(self._store.find, MoistureReading, job.id)
        done = {reading.point_id for reading in readings if reading.visit_id == visit.id}
        probe = await asyncio.to_thread(self._probe, job)
        points = {
            point.label: point
            for point in await asyncio.to_thread(self._store.find, MoisturePoint, job.id)
        }
        for place, plan in enumerate(scenario.POINTS):
            point = points[plan.label]
            if point.id not in done:
                self._clock.move_to(scenario.point_time(visit.number, place, self._today))
                measurement = await meters.moisture(plan.value_at(visit.number - 1))
                source = source_of_driver(measurement.driver)
                value = MeterValue.from_measurement(measurement, source, probe.id)
                await asyncio.to_thread(self._record.take_reading, point, visit, value)

    async def _read_air(
        self, job: Job, visit: Visit, meters: DemoMeters, machines: DryingMachines
    ) -> None:
        readings = await asyncio.to_thread(self._store.find, AirReading, job.id)
        done = {reading.place for reading in readings if reading.visit_id == visit.id}
        for place, plan in enumerate(scenario.AIR):
            if plan.place in done:
                continue
            self._clock.move_to(scenario.air_time(visit.number, place, self._today))
            read = meters.air_over_serial if plan.serial_meter else meters.air_over_bluetooth
            air = await read(*plan.at(visit.number - 1))
            await asyncio.to_thread(
                self._save_air, visit, plan, air.temperature, air.humidity, machines
            )

    def _save_air(
        self,
        visit: Visit,
        plan: scenario.AirPlan,
        temperature: Measurement,
        humidity: Measurement,
        machines: DryingMachines,
    ) -> None:
        instrument = self._record.add_instrument(
            visit.job_id,
            make="Rotronic" if plan.serial_meter else "Bluetooth SIG",
            model="HygroClip 2" if plan.serial_meter else "Environmental Sensing",
            serial=humidity.instrument_serial,
            driver=humidity.driver,
            scale=None,
            resolution=Decimal("0.01"),
            calibrated_at=None,
        )
        same = temperature.raw == humidity.raw
        by_machine = plan.role in (AirRole.DEHU_IN, AirRole.DEHU_OUT)
        dehumidifier = machines.dehumidifier() if by_machine else None
        self._record.take_air_reading(
            visit,
            placement_id=dehumidifier.id if dehumidifier else None,
            chamber_id=machines.chamber_id() if plan.role is AirRole.AFFECTED else None,
            role=plan.role,
            place=plan.place,
            temperature_c=temperature.value,
            rh_pct=humidity.value,
            source=source_of_driver(humidity.driver),
            quality=temperature.quality | humidity.quality,
            raw=temperature.raw if same else temperature.raw + humidity.raw,
            taken_at=humidity.at,
            monotonic_ns=humidity.monotonic_ns,
            instrument_id=instrument.id,
        )

    def _create_job(self) -> Job:
        job = self._record.create_job(
            number=scenario.NUMBER,
            client_name=scenario.CLIENT,
            address=scenario.ADDRESS,
            claim_number=scenario.CLAIM,
            carrier=scenario.CARRIER,
            source_of_loss=scenario.SOURCE,
            loss_at=scenario.loss_time(self._today),
            time_zone=scenario.TIME_ZONE,
            elevation_m=scenario.ELEVATION_M,
        )
        return self._record.set_job_state(job.id, JobState.DRYING)

    def _probe(self, job: Job) -> Instrument:
        return self._record.add_instrument(
            job.id,
            make="BTHome",
            model="Moisture probe",
            serial=_PROBE,
            driver="bthome",
            scale=Unit.PCT_MC,
            resolution=Decimal("0.1"),
            calibrated_at=scenario.visit_time(1, self._today),
        )
