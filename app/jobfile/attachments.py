"""Which stored files belong to a job, under which names, and which records name them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.domain.records import RecordKind
from app.jobfile.layout import NameGiver
from app.jobfile.manifest import RecordRef

Fields = Mapping[str, Any]
_THUMBNAIL_TYPE = "image/jpeg"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A stored file of the job."""

    name: str
    sha256: str
    media_type: str
    picture: bool
    records: tuple[RecordRef, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A content hash that a record names, with the media type that the record says."""

    sha256: str
    media_type: str
    thumbnail: bool = False


def named_files(kind: str, fields: Fields) -> Iterator[Named]:
    """The files that a record names."""
    if kind == RecordKind.PHOTO:
        yield Named(fields["sha256"], fields["media_type"])
        if fields.get("thumbnail_sha256"):
            yield Named(fields["thumbnail_sha256"], _THUMBNAIL_TYPE, thumbnail=True)
    elif kind == RecordKind.DOCUMENT:
        yield Named(fields["sha256"], fields["media_type"])
    elif kind == RecordKind.FORM:
        yield Named(fields["rendered_sha256"], "application/pdf")


class AttachmentList:
    """Collects the records that name files, in the order of ``job.json``."""

    def __init__(self) -> None:
        self._rooms: dict[str, str] = {}
        self._filings: dict[str, Fields] = {}
        self._holders: dict[str, list[tuple[str, UUID, Fields]]] = {
            kind: [] for kind in (RecordKind.DOCUMENT, RecordKind.FORM, RecordKind.PHOTO)
        }

    def collect(self, kind: str, record_id: UUID, fields: Fields, *, dead: bool) -> None:
        """Take in a record; a dead one still names its file."""
        if kind == RecordKind.ROOM:
            self._rooms[str(record_id)] = fields["name"]
        elif kind == RecordKind.PHOTO_FILING and not dead:
            self._filings[fields["photo_id"]] = fields
        elif kind in self._holders:
            self._holders[kind].append((kind, record_id, fields))

    def attachments(self) -> list[Attachment]:
        """Documents, then photos, then thumbnails; each content once, under the name its first record gives."""
        names = NameGiver()
        found: dict[str, Attachment] = {}
        thumbnails: dict[str, Attachment] = {}
        for kind, holders in self._holders.items():
            for _, record_id, fields in holders:
                reference = RecordRef(kind, record_id)
                main = ""
                for named in named_files(kind, fields):
                    place = thumbnails if named.thumbnail else found
                    known = place.get(named.sha256)
                    if known is None:
                        name = (
                            names.thumbnail(main, named.sha256)
                            if named.thumbnail
                            else self._name(names, kind, record_id, fields, named)
                        )
                        known = Attachment(
                            name, named.sha256, named.media_type, kind == RecordKind.PHOTO, ()
                        )
                    main = main or known.name
                    records = (*known.records, reference)
                    place[named.sha256] = Attachment(
                        known.name, known.sha256, known.media_type, known.picture, records
                    )
        return [*found.values(), *(a for sha, a in thumbnails.items() if sha not in found)]

    def _name(
        self, names: NameGiver, kind: str, record_id: UUID, fields: Fields, named: Named
    ) -> str:
        if kind == RecordKind.PHOTO:
            filed = self._filings.get(str(record_id), fields)
            room = self._rooms.get(filed.get("room_id") or "", "")
            return names.photo(room, filed["phase"], named.sha256, named.media_type)
        if kind == RecordKind.FORM:
            return names.document(
                "form-" + fields["kind"], fields["title"], 1, named.sha256, named.media_type
            )
        return names.document(
            fields["kind"], fields["title"], fields["revision"], named.sha256, named.media_type
        )
