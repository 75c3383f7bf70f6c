"""A use case that writes several records is one group: server and tablet take all of it or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

import pytest
from PIL import Image

from app.domain.errors import InvalidInput
from app.domain.records import Chamber, ChamberRoom, DryingMethod, Note, PhotoPhase, Room
from app.jobsync.chain import Cursor, Head
from app.jobsync.feed import PullPage
from app.jobsync.ops import FeedRow, Op, OpCode, OpResult, OpStatus
from app.jobsync.plan import Policy, plan_push
from app.storage import operation_writer
from app.storage.audit_check import verify_store
from app.storage.sync_store import StoreSync
from app.wire.records import to_fields
from tests.media.photo_factory import jpeg
from tests.site import Site

HASH = "ab" * 32


def written(site: Site, since: int) -> list[Op]:
    return [op for op in StoreSync(site.store).pending_ops(500) if op.n > since]


def last_number(site: Site) -> int:
    return StoreSync(site.store).pending_ops(500)[-1].n


def open_chamber(site: Site) -> list[Op]:
    before = last_number(site)
    site.record.rooms.open_chamber(site.job.id, "C1", DryingMethod.CLOSED, (site.room.id,))
    return written(site, before)


def test_several_records_of_one_use_case_are_neighbours_of_one_group(site: Site) -> None:
    first, second = open_chamber(site)
    assert first.group is not None
    assert first.group == second.group
    assert second.n == first.n + 1
    assert verify_store(site.store) == []


def test_a_use_case_that_writes_one_record_has_no_group(site: Site) -> None:
    before = last_number(site)
    site.record.visits.write_note(site.job.id, "wet")
    site.record.visits.write_note(site.job.id, "wetter")
    assert [op.group for op in written(site, before)] == [None, None]


def test_each_photo_of_a_bulk_filing_is_a_group_of_its_own(site: Site) -> None:
    photos = [
        site.record.file_photo(
            site.job.id,
            jpeg(Image.new("RGB", (64, 48), (place, 0, 0))),
            phase=PhotoPhase.ARRIVAL,
            caption="",
        ).id
        for place in (1, 2, 3)
    ]
    before = last_number(site)
    site.record.photos.refile_photos(photos, room_id=site.room.id)
    sizes = Counter(op.group for op in written(site, before))
    assert None not in sizes
    assert len(sizes) == 3


def test_the_server_refuses_the_whole_group_and_the_tablet_shows_none_of_it(site: Site) -> None:
    chamber, member = open_chamber(site)
    earlier = [op for op in StoreSync(site.store).pending_ops(500) if op.n < chamber.n]
    refused = replace(member, fields={**member.fields, "room_id": "no room"})
    plan = plan_push(
        0, [*earlier, chamber, refused], {}, {site.job.id: Head()}, 0, _OnlyKnownRooms()
    )
    by_n = {result.n: result for result in plan.results}
    assert by_n[chamber.n].code is OpCode.GROUP_FAILED
    assert by_n[member.n].status is OpStatus.REJECTED
    assert chamber.record_id not in {row.id for row in plan.changed}
    StoreSync(site.store).on_push_result(plan.results, 0)
    assert site.store.count(Chamber) == site.store.count(ChamberRoom) == 0
    assert verify_store(site.store) == []


def test_a_group_that_came_before_its_job_goes_again_as_a_whole_and_in_order(site: Site) -> None:
    sync = StoreSync(site.store)
    job_op = sync.pending_ops(1)[0]
    group = open_chamber(site)
    codes = (OpCode.GROUP_FAILED, OpCode.NO_RECORD)
    sync.on_push_result(
        [
            OpResult(op.n, op.id, op.job_id, OpStatus.REJECTED, code)
            for op, code in zip(group, codes, strict=True)
        ],
        0,
    )
    assert site.store.count(Chamber) == 0
    row = FeedRow(site.job.id, site.job.id, "job", 1, 1, False, to_fields(site.job), {}, job_op.id)
    sync.apply_pull(PullPage((row,), {site.job.id: Cursor(1, HASH)}, (), (), (), False))
    again = sync.pending_ops(500)[-2:]
    assert [op.id for op in again] == [op.id for op in group]
    assert {op.group for op in again} == {group[0].group}
    assert site.store.count(Chamber) == site.store.count(ChamberRoom) == 1


def test_a_refused_use_case_leaves_nothing_of_its_group(site: Site) -> None:
    before = last_number(site)
    with pytest.raises(InvalidInput, match="room"):
        site.record.rooms.open_chamber(
            site.job.id, "C1", DryingMethod.CLOSED, (site.room.id, site.job.id)
        )
    assert written(site, before) == []
    assert site.store.count(Chamber) == 0


def test_what_is_too_large_for_one_request_is_refused_and_nothing_is_written(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(operation_writer, "MAX_OPS", 2)
    rooms = [_room(site, name).id for name in ("A", "B")]
    before = last_number(site)
    with pytest.raises(InvalidInput, match="make it in parts"):
        site.record.rooms.open_chamber(site.job.id, "C1", DryingMethod.CLOSED, tuple(rooms))
    assert written(site, before) == []
    assert site.store.find(Note, site.job.id) == []


def _room(site: Site, name: str) -> Room:
    return site.record.add_room(
        site.job.id, name=name, level="0", length_m=Decimal(3), width_m=Decimal(3),
        height_m=Decimal(3),
    )  # fmt: skip


class _OnlyKnownRooms(Policy):
    """A server that knows that there is no such room."""

    def speaks_for(self, device: str) -> bool:
        return True

    def allows(self, op: Op) -> bool:
        return True

    def unseen_below(self, op: Op) -> Sequence[str]:
        return ()

    def person_of(self, job_id: UUID, device: str) -> str:
        return ""

    def problem(self, record: FeedRow) -> str | None:
        return "no such room" if record.fields.get("room_id") == "no room" else None
