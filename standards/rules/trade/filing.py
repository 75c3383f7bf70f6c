"""Documents, media and what the law wants in the file."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from app.domain.phrases import capital, phrase, plain
from app.domain.records import (
    CustodyAction,
    CustodyEvent,
    Document,
    DocumentKind,
    MigrationCheck,
    MigrationFinding,
    Observation,
    ObservationKind,
    Photo,
    Property,
    RecordKind,
    Regulatory,
    RegulatoryKind,
    Removal,
)
from standards.rules.model import Gap, Outcome
from standards.rules.record_view import JobRecord
from standards.rules.trade.shared import M2_PER_FT2, gap_about, missing
from standards.rules.vocabulary import trade_predicate


@trade_predicate(RecordKind.PROPERTY, RecordKind.MIGRATION_CHECK)
def below_grade_inspected(view: JobRecord) -> Outcome:
    """Each unfinished space that the property names was inspected, and found dry by meter or wet."""
    inspected: dict[str, list[UUID]] = {}
    for check in view.all(MigrationCheck):
        if check.finding is not MigrationFinding.NOT_ACCESSIBLE:
            inspected.setdefault(check.place.value, []).append(check.id)
    good: list[UUID] = []
    gaps: list[Gap] = []
    for building in view.all(Property):
        for space in building.below_grade:
            found = inspected.get(space.strip().lower().replace(" ", "_"))
            if found:
                good += found
            else:
                gaps.append(
                    missing(
                        f"below_grade:{space}",
                        phrase("{space}: not inspected", space=capital(phrase(space))),
                        RecordKind.MIGRATION_CHECK,
                    )
                )
    return Outcome.of(good, gaps)


@trade_predicate(RecordKind.DOCUMENT)
def revisions_kept(view: JobRecord, *, document: DocumentKind) -> Outcome:
    """The revisions of a kind of document are all there, and no two are the same file."""
    built = [one for one in view.all(Document) if one.kind is document]
    by_number: dict[int, list[Document]] = {}
    for one in built:
        by_number.setdefault(one.revision, []).append(one)
    last = max(by_number, default=0)
    gaps = [
        missing(
            f"revision:{number}",
            phrase(
                "Revision {number} of the {document} is not kept",
                number=number,
                document=plain(document),
            ),
            RecordKind.DOCUMENT,
        )
        for number in range(1, last + 1)
        if number not in by_number
    ]
    for number, documents in by_number.items():
        if len({one.sha256 for one in documents}) > 1:
            words = phrase("Two different files call themselves revision {number}", number=number)
            gaps.append(gap_about(documents[-1], words, view))
    return Outcome.of([one.id for one in built], gaps)


@trade_predicate(RecordKind.PHOTO, RecordKind.CUSTODY_EVENT, RecordKind.DOCUMENT)
def media_acknowledged(view: JobRecord, *, partial_word: str) -> Outcome:
    """The receiver acknowledged every photo by its hash, or each package says in its title that it is partial."""
    packages = [one for one in view.all(Document) if one.kind is DocumentKind.PACKAGE]
    if packages and all(partial_word.casefold() in one.title.casefold() for one in packages):
        return Outcome(True, tuple(one.id for one in packages))
    arrived = {
        (event.photo_id, event.sha256)
        for event in view.all(CustodyEvent)
        if event.action is CustodyAction.ACKNOWLEDGED
    }
    photos = view.all(Photo)
    done = tuple(photo.id for photo in photos if (photo.id, photo.sha256) in arrived)
    waiting = len(photos) - len(done)
    if not waiting:
        return Outcome(True, done)
    words = phrase(
        "{waiting} of {count} photos are not acknowledged by the server",
        waiting=waiting,
        count=len(photos),
    )
    return Outcome(False, done, (missing("acknowledged", words),))


@trade_predicate(RecordKind.JOB, RecordKind.OBSERVATION)
def mould_area_over(view: JobRecord, *, region: str, limit_ft2: Decimal) -> Outcome:
    """The job is in the region and its visible growth reaches the area; growth of unknown size counts."""
    job = view.job
    if job is None or region not in (
        job.jurisdiction,
        f"{job.address.country}-{job.address.region}",
    ):
        return Outcome(False)
    growth = [one for one in view.all(Observation) if one.kind is ObservationKind.VISIBLE_GROWTH]
    known = sum((one.area_m2 for one in growth if one.area_m2 is not None), Decimal(0))
    unknown = any(one.area_m2 is None for one in growth)
    return Outcome(unknown or (bool(growth) and known >= limit_ft2 * M2_PER_FT2))


@trade_predicate(RecordKind.JOB, RecordKind.REGULATORY, RecordKind.REMOVAL)
def mould_law_file(
    view: JobRecord,
    *,
    records: tuple[RegulatoryKind, ...],
    photos_within_days: Decimal,
    keep_years: Decimal,
) -> Outcome:
    """Each record that the law wants is filed, the owner got the photos in time, the file is kept long enough."""
    filed = {one.kind: one for one in view.all(Regulatory)}
    gaps = [
        missing(
            kind,
            phrase("{kind}: not on file", kind=capital(plain(kind))),
            RecordKind.REGULATORY,
        )
        for kind in records
        if kind not in filed
    ]
    done = _finished(view)
    photos = filed.get(RegulatoryKind.PHOTOS_TO_OWNER)
    allowed = timedelta(days=float(photos_within_days))
    if photos is not None and done is not None and photos.done_at - done > allowed:
        words = phrase(
            "The owner got the photos later than {photos_within_days} days after the work",
            photos_within_days=photos_within_days,
        )
        gaps.append(gap_about(photos, words, view, "late"))
    job = view.job
    if job is not None and done is not None:
        keep_until = (done + timedelta(days=float(keep_years * Decimal("365.25")))).date()
        if job.retain_until is None or job.retain_until < keep_until:
            gaps.append(
                gap_about(
                    job,
                    phrase("The file must be kept until {keep_until}", keep_until=keep_until),
                    view,
                    "retain",
                )
            )
    return Outcome.of([one.id for one in filed.values()], gaps)


def _finished(view: JobRecord) -> datetime | None:
    return max((removal.removed_at for removal in view.all(Removal)), default=None)
