"""Machines in detail, photos taken back, points on materials, and what an air reading is about, on one real store."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from uuid import UUID

import pytest
from PIL import Image

from app.domain.errors import Conflict, InvalidInput
from app.domain.records import (
    AirRole,
    CustodyEvent,
    DryingMethod,
    EquipmentAsset,
    EquipmentKind,
    EquipmentLog,
    Material,
    MoisturePoint,
    Observation,
    ObservationKind,
    Photo,
    PhotoFiling,
    PhotoPhase,
    Placement,
    Retraction,
    Room,
    Sizing,
    Surface,
)
from app.ports.position import NoPosition
from app.services.air_subjects import subject_of
from app.services.edit_history import EditHistory
from app.services.equipment_inputs import MachineInput, Rating
from app.services.equipment_services import EquipmentDesk
from app.services.photo_services import PhotoDesk
from app.services.photo_views import PhotoChange, PhotoFilingInput
from app.services.plan_geometry import contains, corners_of
from app.services.record.retraction import StillInUse
from app.services.room_inputs import WetInput
from app.services.room_services import RoomDesk
from app.services.shown_files import ShownFiles
from app.services.sizing_records import to_keep
from app.storage import operation_writer
from tests.site import Site, make_site

D = Decimal
MOVER, LGR = EquipmentKind.AIR_MOVER_AXIAL, EquipmentKind.DEHU_LGR


@dataclass
class Crew:
    """The desks over one store, with a second room."""

    site: Site
    hall: Room
    machines: EquipmentDesk
    rooms: RoomDesk
    photos: PhotoDesk
    history: EditHistory
    pictures: int = 0

    def place(self, kind: EquipmentKind, room: Room | None = None) -> Placement:
        given = MachineInput(kind, (room or self.site.room).id)
        made = asyncio.run(self.machines.place(self.site.job.id, given))
        return self.site.store.get(Placement, made)

    def take(self, asset_id: UUID | None = None) -> UUID:
        self.pictures += 1
        picture = BytesIO()
        Image.effect_noise((64, 48), 90 + self.pictures).save(picture, "JPEG")
        filing = PhotoFilingInput(PhotoPhase.EQUIPMENT, self.site.room.id, None, asset_id)
        taken = asyncio.run(self.photos.take(self.site.job.id, picture.getvalue(), filing))
        assert taken.photo_id is not None
        return taken.photo_id


@pytest.fixture(scope="module")
def crew(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    site = make_site(tmp_path_factory.mktemp("details") / "store")
    history = EditHistory(site.record.edits, site.record.new_id)
    parts = (site.store, site.record, history)
    hall = site.record.add_room(
        site.job.id,
        name="Hall",
        level="Ground floor",
        length_m=D(4),
        width_m=D(2),
        height_m=D("2.4"),
    )
    shown = ShownFiles(site.store)
    yield Crew(
        site, hall, EquipmentDesk(*parts, site.clock), RoomDesk(*parts, site.clock),
        PhotoDesk(*parts, shown, NoPosition()), history,
    )  # fmt: skip
    shown.close()
    site.store.close()


def test_machines_without_a_place_stand_apart_within_their_room(crew: Crew) -> None:
    placed = [crew.place(MOVER, crew.hall) for _ in range(5)]
    spots = [(float(p.x_m or 0), float(p.y_m or 0)) for p in placed]
    corners = corners_of(crew.hall)
    assert all(contains(corners, x, y) for x, y in spots)
    assert len(set(spots)) == 5


def test_a_photo_of_a_machine_is_named_where_it_stands(crew: Crew) -> None:
    machine = crew.place(LGR)
    photo_id = crew.take(machine.asset_id)
    assert crew.site.store.get(Placement, machine.id).photo_ids == (photo_id,)


def test_the_rating_of_one_machine_is_that_of_its_kind_of_which_nothing_is_known(
    crew: Crew,
) -> None:
    kind = EquipmentKind.AIR_SCRUBBER
    first, second = crew.place(kind), crew.place(kind)
    rating = Rating(None, D(850), D("2.5"), "Air 500")
    asyncio.run(crew.machines.rate(crew.site.job.id, first.asset_id, rating))
    assets = [crew.site.store.get(EquipmentAsset, p.asset_id) for p in (first, second)]
    assert [(a.model, a.airflow_m3_per_h) for a in assets] == [("Air 500", D(850))] * 2
    other = Rating(None, D(900), D("2.5"), "Air 600")
    asyncio.run(crew.machines.rate(crew.site.job.id, first.asset_id, other))
    assert crew.site.store.get(EquipmentAsset, second.asset_id).model == "Air 500"


def test_an_hour_meter_is_logged_and_does_not_run_backwards(crew: Crew) -> None:
    machine = crew.place(EquipmentKind.HEATER)
    job_id = crew.site.job.id
    asyncio.run(crew.machines.read_hour_meter(job_id, machine.id, D("120.5")))
    lines = [x for x in crew.site.store.find(EquipmentLog, job_id) if x.placement_id == machine.id]
    assert [line.hour_meter_h for line in lines] == [D("120.5")]
    with pytest.raises(InvalidInput, match=r"120\.5"):
        asyncio.run(crew.machines.read_hour_meter(job_id, machine.id, D(119)))


def test_moving_to_another_room_ends_the_stay_with_its_days(crew: Crew) -> None:
    machine = crew.place(EquipmentKind.INJECTOR)
    asyncio.run(crew.machines.move_to_room(crew.site.job.id, machine.id, crew.hall.id))
    stays = [
        p
        for p in crew.site.store.find(Placement, crew.site.job.id)
        if p.asset_id == machine.asset_id
    ]
    ended, now = sorted(stays, key=lambda p: p.placed_at)
    assert (ended.room_id, ended.removal_reason) == (crew.site.room.id, "Moved to Hall")
    assert (now.room_id, now.removed_at) == (crew.hall.id, None)
    logged = {x.placement_id for x in crew.site.store.find(EquipmentLog, crew.site.job.id)}
    assert ended.id in logged
    asyncio.run(crew.machines.move_to_room(crew.site.job.id, now.id, crew.hall.id))
    assert (
        len(
            [
                p
                for p in crew.site.store.find(Placement, crew.site.job.id)
                if p.asset_id == machine.asset_id
            ]
        )
        == 2
    )


def test_calculations_are_kept_once_and_a_reason_replaces_the_one_before(crew: Crew) -> None:
    job_id = crew.site.job.id
    wet = WetInput(Surface.FLOOR, D(12))
    asyncio.run(crew.rooms.say_wet(job_id, crew.site.room.id, wet))
    needs = [n for n in asyncio.run(crew.machines.view(job_id)).needs if n.kind == "air_movers"]
    need = next(n for n in needs if n.place == "Kitchen")
    assert need.differs
    assert need.inputs[0].name == "wet floor"
    asyncio.run(crew.machines.say_difference(job_id, need, "Not enough power"))
    asyncio.run(crew.machines.say_difference(job_id, need, "Client refused more"))
    said = [s for s in crew.site.store.find(Sizing, job_id) if s.room_id == crew.site.room.id]
    latest = next(s for s in said if s.supersedes is not None)
    assert (latest.difference_code, latest.difference_reason) == ("fewer", "Client refused more")
    assert latest.inputs == need.inputs
    while to_keep(asyncio.run(crew.machines.view(job_id)).needs):
        asyncio.run(crew.machines.keep_sizing(job_id))
    with pytest.raises(Conflict, match="on record"):
        asyncio.run(crew.machines.keep_sizing(job_id))


def test_a_photo_is_taken_back_with_its_reason_and_everything_beside_it(crew: Crew) -> None:
    machine = crew.place(EquipmentKind.HYDROXYL)
    job_id = crew.site.job.id
    gone, stays = crew.take(machine.asset_id), crew.take(machine.asset_id)
    asyncio.run(crew.photos.pair(job_id, gone, stays))
    asyncio.run(crew.photos.take_back(job_id, [gone], "shows a person"))
    store = crew.site.store
    assert gone not in {photo.id for photo in store.find(Photo, job_id)}
    assert store.get(Placement, machine.id).photo_ids == (stays,)
    assert all(f.before_photo_id != gone for f in store.find(PhotoFiling, job_id))
    assert all(e.photo_id != gone for e in store.find(CustodyEvent, job_id))
    reasons = {r.reason for r in store.find(Retraction, job_id) if r.record_id == gone}
    assert reasons == {"shows a person"}
    assert gone not in {p.photo_id for p in asyncio.run(crew.photos.gallery(job_id)).photos}


def test_a_photo_that_something_rests_on_stays_and_a_reason_is_needed(crew: Crew) -> None:
    job_id, photo_id = crew.site.job.id, crew.take()
    with pytest.raises(InvalidInput, match="reason"):
        asyncio.run(crew.photos.take_back(job_id, [photo_id], "  "))
    record = crew.site.record
    record.enter(
        Observation(
            record.new_id(), job_id, ObservationKind.ODOUR, "musty", "Tess", crew.site.clock.now(),
            photo_ids=(photo_id,),
        )
    )  # fmt: skip
    with pytest.raises(StillInUse, match="observation"):
        asyncio.run(crew.photos.take_back(job_id, [photo_id], "blurred"))
    assert photo_id in {photo.id for photo in crew.site.store.find(Photo, job_id)}


def test_more_photos_than_one_request_holds_go_back_to_where_they_were_filed(
    crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(operation_writer, "MAX_OPS", 4)
    job_id, chosen = crew.site.job.id, [crew.take() for _ in range(4)]

    def captions() -> set[str]:
        filed = asyncio.run(crew.photos.gallery(job_id)).photos
        return {one.caption for one in filed if one.photo_id in chosen}

    asyncio.run(crew.photos.refile(job_id, chosen, PhotoChange(caption="Hall")))
    crew.history.undo(job_id)
    assert captions() == {""}
    crew.history.redo(job_id)
    assert captions() == {"Hall"}


def test_points_and_materials_of_a_surface_find_each_other(crew: Crew) -> None:
    job_id, point = crew.site.job.id, crew.site.point
    asyncio.run(crew.rooms.add_material(job_id, point.room_id, point.surface, "plywood", ()))
    [material] = crew.site.store.find(Material, job_id)
    assert crew.site.store.get(MoisturePoint, point.id).material_id == material.id
    asyncio.run(crew.rooms.remove_material(job_id, material.id))
    assert crew.site.store.get(MoisturePoint, point.id).material_id is None
    crew.history.undo(job_id)
    [again] = crew.site.store.find(Material, job_id)
    assert crew.site.store.get(MoisturePoint, point.id).material_id == again.id


def test_affected_air_is_about_the_chamber_of_its_room(crew: Crew) -> None:
    site = crew.site
    ids = [
        site.record.rooms.open_chamber(site.job.id, name, DryingMethod.CLOSED, (room.id,)).id
        for name, room in (("North", site.room), ("South", crew.hall))
    ]
    records = site.store.job_records(site.job.id)
    for place, about in (
        ("Hall", ids[1]),
        ("kitchen", ids[0]),
        ("north, by the door", ids[0]),
        ("?", None),
    ):
        assert subject_of(records, AirRole.AFFECTED, place) == about
    assert subject_of(records, AirRole.OUTSIDE, "Hall") is None
