"""The use cases behind the screens, on a real store and the real workflow engine."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image

from app.bootstrap.workspace import WorkingPerson, Workspace, source_of_driver
from app.domain.errors import Conflict, InvalidInput, NotFound, StoreError
from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.domain.records import (
    AirReading,
    AirRole,
    DeterminationKind,
    EquipmentAsset,
    EquipmentKind,
    Job,
    JobState,
    MoistureReading,
    Photo,
    PhotoPhase,
    ReadingSource,
    ReadingToken,
    Visit,
    VisitKind,
)
from app.domain.runs import RunState
from app.ports.engine import WorkflowEngine
from app.ports.network import NetworkKind
from app.services import job_views
from app.services.app_services import AirInput
from app.services.application import FieldApplication
from app.services.field_record import FieldRecord, MeterValue
from app.services.meter_hub import MeterHub
from app.services.sync_centre import SyncCentre
from app.services.sync_policy import FixedNetwork
from app.services.views import CheckpointAction, StepState, ThemeChoice, UiSettings
from tests.services.fake_pool import fake_field_meters
from tests.site import Site


class OneMeter(MeterHub):
    """A hub that holds the one measurement of the test."""

    def __init__(self, measurement: Measurement) -> None:
        self._only = measurement

    def measurement(self, measurement_id: str) -> Measurement:
        if measurement_id != "m1":
            raise NotFound("recent measurement", measurement_id)
        return self._only


def moisture(
    value: str = "18.2", unit: Unit = Unit.PCT_MC, quality: Quality = Quality.GOOD
) -> Measurement:
    return Measurement(
        Quantity.MATERIAL_MOISTURE,
        Decimal(value),
        unit,
        "bthome:1",
        "bthome",
        datetime.now(UTC),
        77,
        serial="P-1",
        raw=b"\x40\x14",
        quality=quality,
    )


def application(
    site: Site, measurement: Measurement | None = None, engine: WorkflowEngine | None = None
) -> FieldApplication:
    ready: asyncio.Future[WorkflowEngine] = asyncio.get_running_loop().create_future()
    if engine is not None:
        ready.set_result(engine)
    return FieldApplication(
        site.store,
        site.record,
        ready,
        OneMeter(measurement or moisture()),
        SyncCentre(site.store, FixedNetwork(NetworkKind.UNKNOWN), site.clock, lambda: "Tess"),
        site.clock,
        lambda: "Tess",
        source_of_driver,
        lambda _definition: ("initiation", "assessment", "documentation", "review", "delivery"),
        fake_field_meters(site, MeterHub(site.clock)),
    )


async def test_a_meter_reading_keeps_its_bytes_its_source_and_the_meters_own_clock(
    site: Site,
) -> None:
    await application(site).save_meter_reading(site.job.id, site.point.id, "m1", False)
    reading = site.store.find(MoistureReading, site.job.id)[0]
    assert reading.value == Decimal("18.2")
    assert (reading.raw, reading.monotonic_ns) == (b"\x40\x14", 77)
    assert (reading.source, reading.operator) == (ReadingSource.BLUETOOTH, "Tess")
    assert reading.instrument_id == site.probe.id


async def test_the_photo_of_a_display_is_filed_with_the_typed_value(
    site: Site, tmp_path: Path
) -> None:
    file = tmp_path / "display.jpg"
    Image.new("RGB", (64, 48), "grey").save(file)
    app = application(site)
    await app.save_typed_reading(site.job.id, site.point.id, Decimal("17"), None, file)
    [photo] = site.store.find(Photo, site.job.id)
    [reading] = site.store.find(MoistureReading, site.job.id)
    assert reading.photo_id == photo.id
    assert (photo.point_id, photo.caption) == (site.point.id, "Display of the meter at P-01")


async def test_a_photo_that_cannot_be_read_saves_nothing(site: Site, tmp_path: Path) -> None:
    gone = tmp_path / "gone.jpg"
    with pytest.raises(InvalidInput, match=r"gone\.jpg cannot be read"):
        await application(site).save_typed_reading(
            site.job.id, site.point.id, Decimal("17"), None, gone
        )
    assert not site.store.find(MoistureReading, site.job.id)


async def test_the_first_reading_opens_a_visit_and_the_next_ones_join_it(site: Site) -> None:
    app = application(site)
    await app.save_typed_reading(site.job.id, site.point.id, Decimal("17"), None)
    await app.save_typed_reading(site.job.id, site.point.id, None, ReadingToken.HIGH)
    assert len(site.store.find(Visit, site.job.id)) == 1
    assert [r.token for r in site.store.find(MoistureReading, site.job.id)] == [
        None,
        ReadingToken.HIGH,
    ]


async def test_a_doubtful_value_is_saved_only_when_it_was_accepted(site: Site) -> None:
    app = application(site, moisture(quality=Quality.CAL_EXPIRED))
    with pytest.raises(InvalidInput, match="doubtful"):
        await app.save_meter_reading(site.job.id, site.point.id, "m1", False)
    assert site.store.count(MoistureReading) == 0
    await app.save_meter_reading(site.job.id, site.point.id, "m1", True)
    assert Quality.CAL_EXPIRED in site.store.find(MoistureReading, site.job.id)[0].quality


async def test_a_value_of_another_scale_is_refused_into_the_series(site: Site) -> None:
    app = application(site, moisture("300", Unit.REL_1000))
    with pytest.raises(InvalidInput, match="cannot be compared"):
        await app.save_meter_reading(site.job.id, site.point.id, "m1", False)
    assert site.store.count(MoistureReading) == 0


async def test_nothing_is_read_into_a_closed_job(site: Site) -> None:
    site.record.set_job_state(site.job.id, JobState.CLOSED)
    with pytest.raises(Conflict, match="closed"):
        await application(site).save_typed_reading(site.job.id, site.point.id, Decimal(9), None)


async def test_a_job_is_closed_when_everybody_and_everything_left(site: Site) -> None:
    app = application(site)
    site.record.visits.open_visit(site.job.id, VisitKind.INITIAL)
    with pytest.raises(Conflict, match="visit is open on job J-1; end it"):
        await app.set_job_state(site.job.id, JobState.CLOSED)
    await app.visits.end(site.job.id)
    asset = site.record.enter(
        EquipmentAsset(site.record.new_id(), site.job.id, "LGR-1", EquipmentKind.DEHU_LGR)
    )
    placed = site.record.equipment.place(asset.id, site.room.id, reason="dry the room")
    with pytest.raises(Conflict, match="LGR-1 still on site; pick"):
        await app.set_job_state(site.job.id, JobState.CLOSED)
    site.record.equipment.remove(placed.id, at=site.clock.now(), reason="dry")
    await app.set_job_state(site.job.id, JobState.CLOSED)
    assert site.store.get(Job, site.job.id).state is JobState.CLOSED
    await app.set_job_state(site.job.id, JobState.OPEN)
    await app.visits.begin(site.job.id)


async def test_typed_air_is_marked_as_typed_and_impossible_air_is_refused(site: Site) -> None:
    app = application(site)
    air = AirInput(AirRole.OUTSIDE, "North side", Decimal("20"), Decimal("50"))
    await app.save_air_reading(site.job.id, air)
    saved = site.store.find(AirReading, site.job.id)[0]
    assert saved.source is ReadingSource.MANUAL
    assert Decimal(82000) < saved.pressure_pa < Decimal(85000)
    with pytest.raises(InvalidInput, match=r"rh_pct.*0 to 100"):
        await app.save_air_reading(site.job.id, replace(air, rh_pct=Decimal("104")))


async def test_settings_come_back_and_damaged_ones_fall_back_to_the_defaults(site: Site) -> None:
    app = application(site)
    chosen = UiSettings(theme=ThemeChoice.OUTDOOR, text_scale_pct=130, glove_mode=True)
    await app.save_settings(chosen)
    assert await app.load_settings() == chosen
    (site.store.paths.folder / "screen-settings.json").write_text("{broken")
    assert await app.load_settings() == UiSettings()


async def test_settings_that_cannot_be_written_are_said_and_the_old_ones_stay(site: Site) -> None:
    app = application(site)
    await app.save_settings(UiSettings(text_scale_pct=130))
    (site.store.paths.folder / "screen-settings.tmp").mkdir()
    with pytest.raises(StoreError):
        await app.save_settings(UiSettings(text_scale_pct=90))
    assert (await app.load_settings()).text_scale_pct == 130


def complete_record(site: Site) -> None:
    """Everything that the assessment waits for."""
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    site.record.determine(site.job.id, DeterminationKind.CATEGORY, 1, "supply line")
    site.record.determine(site.job.id, DeterminationKind.CLASS, 2, "floor and lower wall")
    typed = MeterValue(
        value=Decimal(30),
        token=None,
        scale=Unit.PCT_MC,
        source=ReadingSource.MANUAL,
        quality=Quality.MANUAL,
        raw=b"",
        taken_at=datetime.now(UTC),
        monotonic_ns=1,
        instrument_id=site.probe.id,
    )
    site.record.take_reading(site.point, visit, typed)
    site.record.take_air_reading(
        visit,
        role=AirRole.AFFECTED,
        place="Chamber",
        temperature_c=Decimal(24),
        rh_pct=Decimal(60),
        source=ReadingSource.MANUAL,
        quality=Quality.MANUAL,
        raw=b"",
        taken_at=datetime.now(UTC),
        monotonic_ns=1,
        instrument_id=None,
    )
    picture = io.BytesIO()
    Image.new("RGB", (64, 48), (120, 90, 60)).save(picture, "JPEG")
    site.record.file_photo(
        site.job.id, picture.getvalue(), phase=PhotoPhase.BEFORE, caption="As found"
    )


@pytest.fixture
async def engine(site: Site) -> AsyncIterator[WorkflowEngine]:
    workspace = Workspace(
        site.store, site.record, site.clock, site.store.ids, WorkingPerson("Tess")
    )
    await asyncio.to_thread(complete_record, site)
    async with asyncio.timeout(60), workspace.engine() as running:
        definition = workspace.definition()
        await running.start(definition, {"recipient": "office@demo.example"}, site.job.id, "Tess")
        yield running


async def test_a_person_sends_the_review_back_and_then_approves_it(
    site: Site, engine: WorkflowEngine
) -> None:
    app = application(site, engine=engine)
    first = await waiting_checkpoint(app, site)
    with pytest.raises(InvalidInput, match="reason"):
        await app.decide_checkpoint(first, CheckpointAction.SEND_BACK, " ")
    await app.decide_checkpoint(first, CheckpointAction.SEND_BACK, "photo of the source missing")
    second = await waiting_checkpoint(app, site)
    assert second != first
    with pytest.raises(Conflict):
        await app.decide_checkpoint(first, CheckpointAction.APPROVE, "")
    await app.decide_checkpoint(second, CheckpointAction.APPROVE, "")
    run = (await engine.list_runs(site.job.id))[0]
    assert (await engine.wait(run.run_id)).state is RunState.COMPLETED
    overview = await app.job_overview(site.job.id)
    assert [step.state for step in overview.steps] == [StepState.DONE] * 5
    assert overview.checkpoint is None
    assert overview.tiles.documents >= 5


async def test_a_long_job_is_shown_before_it_is_checked_and_at_once_when_it_was(
    site: Site, engine: WorkflowEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = application(site, engine=engine)
    assert (await app.job_overview(site.job.id, at_once=True)).checked
    monkeypatch.setattr(job_views, "QUICK_RECORDS", 1)
    await app.set_job_state(site.job.id, JobState.DRYING)
    assert not (await app.job_overview(site.job.id, at_once=True)).checked
    whole = await app.job_overview(site.job.id)
    assert whole.checked
    assert whole.before_you_leave
    again = await app.job_overview(site.job.id, at_once=True)
    assert (again.checked, again.before_you_leave) == (True, whole.before_you_leave)


async def waiting_checkpoint(app: FieldApplication, site: Site) -> UUID:
    async with asyncio.timeout(30):
        while True:
            overview = await app.job_overview(site.job.id)
            if overview.checkpoint is not None:
                return overview.checkpoint.checkpoint_id
            await asyncio.sleep(0.02)


async def test_a_training_meter_stands_in_for_the_points_own_and_stays_marked(site: Site) -> None:
    simulated = replace(moisture(quality=Quality.SIMULATED), driver="simulator", serial="T-1")
    await application(site, simulated).save_meter_reading(site.job.id, site.point.id, "m1", False)
    reading = site.store.find(MoistureReading, site.job.id)[0]
    assert (reading.source, reading.quality) == (ReadingSource.SIMULATOR, Quality.SIMULATED)
    assert reading.instrument_id == site.point.instrument_id


async def test_a_name_in_the_settings_counts_from_the_next_record_on(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RESTOREASSIST_PERSON", "account of the machine")
    worker = WorkingPerson("Tess")
    ready: asyncio.Future[WorkflowEngine] = asyncio.get_running_loop().create_future()
    app = FieldApplication(
        site.store, FieldRecord(site.store, site.clock, site.store.ids, worker), ready,
        OneMeter(moisture()), SyncCentre(site.store, FixedNetwork(NetworkKind.UNKNOWN), site.clock, worker),
        site.clock, worker, source_of_driver, lambda _definition: (),
        fake_field_meters(site, MeterHub(site.clock)), rename=worker.change,
    )  # fmt: skip
    await app.save_settings(UiSettings(person="Ana"))
    assert worker() == "Ana"
    await app.save_meter_reading(site.job.id, site.point.id, "m1", False)
    assert site.store.find(Visit, site.job.id)[-1].technician == "Ana"
    await app.save_settings(UiSettings(person=" "))
    assert worker() == "account of the machine"
