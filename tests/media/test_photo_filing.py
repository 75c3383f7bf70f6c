"""Filing photos again: where they are now, and what the record still knows of before."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from app.domain.errors import InvalidInput, NotFound
from app.domain.records import CustodyAction, CustodyEvent, Photo, PhotoFiling, PhotoPhase, Room
from app.media.filed_photos import filed_photos
from app.media.photo_burst import CameraFrame, PhotoPreset
from app.media.photo_filing import FilingChange
from app.storage import operation_writer
from tests.media.photo_factory import jpeg, scene
from tests.site import Site


def photos_of(site: Site, count: int) -> list[Photo]:
    preset = PhotoPreset(phase=PhotoPhase.BEFORE, room_id=site.room.id)
    return [
        site.record.photos.intake.file_photo(
            site.job.id, CameraFrame(jpeg(scene(n, 400, 300))), preset
        )
        for n in range(count)
    ]


def another_room(site: Site) -> Room:
    return site.record.add_room(
        site.job.id,
        name="Hall",
        level="Ground floor",
        length_m=Decimal(3),
        width_m=Decimal(2),
        height_m=Decimal("2.4"),
    )


def now(site: Site) -> dict[UUID, PhotoFiling]:
    found = filed_photos(site.store.job_records(site.job.id))
    return {filed.photo.id: filed.filing for filed in found}


def test_many_photos_move_at_once_and_the_photos_stay_as_taken(site: Site) -> None:
    photos, hall = photos_of(site, 3), another_room(site)
    moved = [photo.id for photo in photos[:2]]
    site.record.photos.filer.refile(
        moved, FilingChange(phase=PhotoPhase.COMPLETION, room_id=hall.id)
    )
    filings = now(site)
    assert [filings[photo.id].room_id for photo in photos] == [hall.id, hall.id, site.room.id]
    assert filings[photos[0].id].phase is PhotoPhase.COMPLETION
    assert site.store.find(Photo, site.job.id) == photos
    refiled = [
        event.photo_id
        for event in site.store.find(CustodyEvent, site.job.id)
        if event.action is CustodyAction.REFILED
    ]
    assert refiled == moved


def test_more_photos_than_one_request_holds_are_taken_back_with_their_pairs(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(operation_writer, "MAX_OPS", 20)
    photos = photos_of(site, 6)
    filer = site.record.photos.filer
    filer.refile([photo.id for photo in photos], FilingChange(caption="Toe kick"))
    filer.pair(photos[0].id, photos[1].id)
    filer.pair(photos[0].id, photos[5].id)
    site.record.photos.take_back(photos[:5], "Taken by mistake")
    assert site.store.find(Photo, site.job.id) == photos[5:]
    assert [one.before_photo_id for one in site.store.find(PhotoFiling, site.job.id)] == [None]
    assert {one.photo_id for one in site.store.find(CustodyEvent, site.job.id)} == {photos[5].id}


def test_a_set_with_one_unknown_photo_is_not_moved_at_all(site: Site) -> None:
    photos, hall = photos_of(site, 2), another_room(site)
    with pytest.raises(NotFound):
        site.record.photos.filer.refile(
            [photos[0].id, uuid4(), photos[1].id], FilingChange(room_id=hall.id)
        )
    assert site.store.find(PhotoFiling, site.job.id) == []


def test_a_point_brings_its_room_and_another_room_drops_the_point(site: Site) -> None:
    photo, hall = photos_of(site, 1)[0], another_room(site)
    filer = site.record.photos.filer
    filer.refile([photo.id], FilingChange(room_id=hall.id))
    filer.refile([photo.id], FilingChange(point_id=site.point.id))
    assert now(site)[photo.id].room_id == site.room.id
    filer.refile([photo.id], FilingChange(room_id=hall.id))
    assert now(site)[photo.id].point_id is None
    with pytest.raises(InvalidInput, match="another room"):
        filer.refile([photo.id], FilingChange(room_id=hall.id, point_id=site.point.id))
    filer.refile([photo.id], FilingChange(room_id=None))
    assert now(site)[photo.id].room_id is None


def test_every_former_filing_stays_in_the_history(site: Site) -> None:
    photo = photos_of(site, 1)[0]
    filer = site.record.photos.filer
    for caption in ("Wall", "North wall", "North wall, by the sink"):
        filer.refile([photo.id], FilingChange(caption=caption))
    filing = site.store.find(PhotoFiling, site.job.id)
    assert [one.caption for one in filing] == ["North wall, by the sink"]
    captions = [
        change.new
        for step in site.record.history.of(filing[0].id)
        for change in step.fields
        if change.field == "caption"
    ]
    assert captions == ["Wall", "North wall", "North wall, by the sink"]


def test_filing_a_photo_where_it_is_writes_nothing(site: Site) -> None:
    photo = photos_of(site, 1)[0]
    site.record.photos.filer.refile([photo.id], FilingChange(room_id=site.room.id))
    assert site.store.find(PhotoFiling, site.job.id) == []
    assert len(site.store.find(CustodyEvent, site.job.id)) == 1


def test_before_and_after_are_a_pair_one_way_only(site: Site) -> None:
    before, after = photos_of(site, 2)
    site.record.photos.filer.pair(before.id, after.id)
    assert now(site)[after.id].before_photo_id == before.id
    with pytest.raises(InvalidInput, match="the same photo"):
        site.record.photos.filer.pair(before.id, before.id)
    with pytest.raises(InvalidInput, match="after photo of this one"):
        site.record.photos.filer.pair(after.id, before.id)
