"""What a job file is called inside: its members, their order, and names for photos and documents."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

FORMAT = "restoreassist-job-file"
FORMAT_VERSION = 1
SUFFIX = ".rajob"

README = "README.txt"
VERIFIER = "verify.py"
SCHEMA = "schema/job.schema.json"
JOB = "job.json"
READINGS = "readings.csv"
AIR = "air.csv"
AUDIT = "audit.jsonl"
FEED = "feed.jsonl"
DEVICE_KEY = "device_key.pem"
CHECKSUMS = "SHA256SUMS"
MANIFEST = "manifest.json"
MANIFEST_SIGNATURE = "manifest.sig"
SIGNATURE = "signature.json"
ORIGIN = "origin/"
PHOTOS = "photos/"
THUMBNAILS = "thumbnails/"
DOCUMENTS = "documents/"
UNLISTED = (MANIFEST, MANIFEST_SIGNATURE, SIGNATURE)
"""The members that the manifest cannot list: itself and its signature."""

_EXTENSIONS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
    "image/heic": "heic",
    "application/pdf": "pdf",
    "audio/mp4": "m4a",
    "audio/wav": "wav",
    "application/json": "json",
    "text/html": "html",
    "text/csv": "csv",
    "text/plain": "txt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
}
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9]+")
_MAX_SLUG = 40


def slug(text: str, otherwise: str) -> str:
    """The text as part of a file name: ASCII letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return _NOT_IN_NAMES.sub("-", plain).strip("-")[:_MAX_SLUG].strip("-") or otherwise


def extension(media_type: str) -> str:
    """The ending of a file's name."""
    return _EXTENSIONS.get(media_type, "bin")


def default_name(job_number: str) -> str:
    """What the job file of a job is called."""
    return slug(job_number, "job") + SUFFIX


class NameGiver:
    """Gives members their names and counts the photos of each room and phase."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def photo(self, room: str, phase: str, sha256: str, media_type: str) -> str:
        """``photos/ROOM_PHASE_SEQ_hash8.jpg``."""
        stem = f"{slug(room, 'no-room')}_{slug(phase, 'photo')}"
        self._counts[stem] += 1
        return f"{PHOTOS}{stem}_{self._counts[stem]:03d}_{sha256[:8]}.{extension(media_type)}"

    def thumbnail(self, photo_name: str, sha256: str) -> str:
        """The thumbnail beside a photo's name."""
        stem = photo_name.removeprefix(PHOTOS).rpartition("_")[0]
        return f"{THUMBNAILS}{stem}_{sha256[:8]}.jpg"

    def document(self, kind: str, title: str, revision: int, sha256: str, media_type: str) -> str:
        """``documents/KIND_TITLE_rREVISION_hash8.pdf``."""
        return (
            f"{DOCUMENTS}{slug(kind, 'document')}_{slug(title, 'untitled')}_r{revision}"
            f"_{sha256[:8]}.{extension(media_type)}"
        )
