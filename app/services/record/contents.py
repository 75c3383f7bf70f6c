"""Contents: where boxes and items are."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from app.domain.records import ContentsBox, ContentsItem, ContentsMove, Disposition, RecordKind
from app.services.record.context import RecordContext, Rule, Writing, require


class ContentsRecords:
    """Writes where contents go."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def pack_box(
        self, job_id: UUID, code: str, location: str, room_id: UUID | None = None
    ) -> ContentsBox:
        """Begin a box under the code on its label."""
        with self._context.write() as w:
            return w.add(
                ContentsBox(
                    id=w.new_id(),
                    job_id=job_id,
                    code=code.strip(),
                    location=location.strip(),
                    room_id=room_id,
                    packed_by=w.person,
                    packed_at=w.now,
                )
            )

    def pack_item(self, item_id: UUID, box_id: UUID) -> ContentsMove:
        """Put an item into a box of its job; from now on it is where the box is."""
        with self._context.write() as w:
            item, box = w.records.get(ContentsItem, item_id), w.records.get(ContentsBox, box_id)
            require(item.box_id != box_id, "box_id", f"it is in {box.code} already", "another box")
            w.change(replace(item, box_id=box_id, location=box.location))
            return w.add(
                ContentsMove(
                    id=w.new_id(),
                    job_id=item.job_id,
                    item_id=item_id,
                    box_id=None,
                    from_location=item.location,
                    to_location=f"box {box.code}",
                    moved_by=w.person,
                    moved_at=w.now,
                )
            )

    def move_item(self, item_id: UUID, to_location: str, received_by: str = "") -> ContentsMove:
        """Record that an item was moved, and where it is now."""
        with self._context.write() as w:
            item = w.records.get(ContentsItem, item_id)
            w.change(replace(item, location=to_location, box_id=None))
            return w.add(
                ContentsMove(
                    id=w.new_id(),
                    job_id=item.job_id,
                    item_id=item_id,
                    box_id=None,
                    from_location=item.location,
                    to_location=to_location,
                    moved_by=w.person,
                    moved_at=w.now,
                    received_by=received_by,
                )
            )

    def move_box(self, box_id: UUID, to_location: str, received_by: str = "") -> ContentsMove:
        """Record that a box was moved with everything in it."""
        with self._context.write() as w:
            box = w.records.get(ContentsBox, box_id)
            w.change(replace(box, location=to_location))
            for item in w.records.find(ContentsItem, box.job_id, box_id=box_id):
                w.change(replace(item, location=to_location))
            return w.add(
                ContentsMove(
                    id=w.new_id(),
                    job_id=box.job_id,
                    item_id=None,
                    box_id=box_id,
                    from_location=box.location,
                    to_location=to_location,
                    moved_by=w.person,
                    moved_at=w.now,
                    received_by=received_by,
                )
            )


def _check_box(w: Writing, box: ContentsBox) -> None:
    for known in w.records.find(ContentsBox, box.job_id, code=box.code):
        require(known.id == box.id, "code", f"{box.code} is on another box", "a code not used yet")


def _check_item(_: Writing, item: ContentsItem) -> None:
    require(item.quantity >= 1, "quantity", f"{item.quantity} of it", "1 or more")
    require(
        item.disposition is not Disposition.DISPOSE or bool(item.decision_reason.strip()),
        "decision_reason",
        "it is to be disposed of",
        "why",
    )


def _check_move(_: Writing, move: ContentsMove) -> None:
    require(
        (move.item_id is None) != (move.box_id is None),
        "item_id",
        "name an item or a box",
        "exactly one of the two",
    )


RULES: dict[RecordKind, Rule] = {
    RecordKind.CONTENTS_BOX: _check_box,
    RecordKind.CONTENTS_ITEM: _check_item,
    RecordKind.CONTENTS_MOVE: _check_move,
}
