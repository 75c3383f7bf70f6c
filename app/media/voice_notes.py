"""Voice notes: what a person said beside a photo, kept as a document of the job."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.records import Document, DocumentKind, Photo

MAX_BYTES: Final = 32 * 1024 * 1024
AUDIO_TYPES: Final = ("audio/mp4", "audio/wav")
_SHA256_CHARS = 12


def voice_title(photo: Photo) -> str:
    """The title of every voice note beside the photo; it names the photo by the beginning of its hash."""
    return f"Voice note beside photo {photo.sha256[:_SHA256_CHARS]}"


def voice_notes(documents: Iterable[Document], photo: Photo) -> tuple[Document, ...]:
    """What was said beside the photo, the oldest first."""
    title = voice_title(photo)
    mine = [d for d in documents if d.kind is DocumentKind.ATTACHMENT and d.title == title]
    return tuple(sorted(mine, key=lambda document: (document.built_at, document.id.hex)))


def check_voice(content: bytes, media_type: str) -> None:
    """Raise ``InvalidInput`` for what is no recording of that type."""
    if media_type not in AUDIO_TYPES:
        raise InvalidInput(
            "media_type",
            phrase("it is {media_type}", media_type=media_type),
            ", ".join(AUDIO_TYPES),
        )
    if len(content) > MAX_BYTES:
        raise InvalidInput(
            "voice",
            "it is too long",
            phrase("{limit} MiB or less", limit=MAX_BYTES // 2**20),
        )
    mp4 = content[4:8] == b"ftyp"
    wav = content[:4] == b"RIFF" and content[8:12] == b"WAVE"
    if not (mp4 if media_type == "audio/mp4" else wav):
        raise InvalidInput("voice", "nothing was recorded", "a recording")
