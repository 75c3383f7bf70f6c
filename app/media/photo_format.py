"""What a file really is, judged by its bytes: photos that can be filed, and why others cannot.

The name of a file is never believed. A picture that is another kind of file at the same time (an archive behind a JPEG,
say) is refused; the video that phones put behind a picture is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase

ALLOWED: Final = "a JPEG, PNG or WebP photo"
_JPEG_NEXT = re.compile(rb"\xff([^\x00\xff\xd0-\xd7])")
_JPEG_START_OF_SCAN, _JPEG_END, _JPEG_TEMPORARY = 0xDA, 0xD9, 0x01
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_ZIP_END = b"PK\x05\x06"
_ZIP_END_REACH = 65_557
"""An archive is found by its end record, which lies this close to the end of the file."""
_OTHER_KINDS: Final = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "an archive"),
    (b"PK\x05\x06", "an archive"),
    (b"Rar!", "an archive"),
    (b"7z\xbc\xaf\x27\x1c", "an archive"),
    (b"\x1f\x8b", "an archive"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"#!", "a script"),
    (b"<?php", "a script"),
    (b"<script", "a web page"),
    (b"<!doctype html", "a web page"),
    (b"<html", "a web page"),
    (b"<svg", "a drawing"),
    (b"GIF8", "a GIF"),
    (b"BM", "a bitmap"),
    (b"II*\x00", "a TIFF or raw picture"),
    (b"MM\x00*", "a TIFF or raw picture"),
)
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif")


@dataclass(frozen=True, slots=True)
class PhotoLimits:
    """What is taken in at most; larger pictures are refused before they are decoded."""

    max_bytes: int = 64 * 1024 * 1024
    max_pixels: int = 150_000_000
    max_pixels_undrafted: int = 60_000_000
    """For formats that cannot be decoded at a reduced size."""
    max_side_px: int = 30_000
    min_side_px: int = 16
    max_scans: int = 64
    """Passes of a progressive JPEG; each costs a decode of the whole picture."""


@dataclass(frozen=True, slots=True)
class PhotoFormat:
    """The kind of photo that the bytes are; ``extra_bytes`` follow the picture."""

    name: str
    media_type: str
    extra_bytes: int


def photo_format(content: bytes, limits: PhotoLimits) -> PhotoFormat:
    """The format of a photo's bytes; raises ``InvalidInput`` saying what they are instead."""
    if len(content) > limits.max_bytes:
        raise InvalidInput(
            "photo",
            "it is too large",
            phrase("{max_bytes} MiB or less", max_bytes=limits.max_bytes // 2**20),
        )
    if not content:
        raise InvalidInput("photo", "the file is empty", ALLOWED)
    if content.startswith(b"\xff\xd8\xff"):
        name, end = "JPEG", _jpeg_end(content, limits)
    elif content.startswith(_PNG_SIGNATURE):
        name, end = "PNG", _png_end(content)
    elif content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        name, end = "WEBP", _webp_end(content)
    else:
        raise _not_taken_in(content)
    _refuse_second_nature(content, end)
    return PhotoFormat(name, f"image/{name.lower()}", len(content) - end)


def _not_taken_in(content: bytes) -> InvalidInput:
    if content[4:8] == b"ftyp" and content[8:12] in _HEIF_BRANDS:
        return InvalidInput(
            "photo",
            "it is a HEIC photo, which cannot be opened here",
            "the same photo as JPEG: save a copy as JPEG, or set the camera to JPEG and take it again",
        )
    return InvalidInput(
        "photo",
        phrase("the file is {content}, which cannot be opened here", content=_kind_of(content)),
        ALLOWED,
    )


def _kind_of(content: bytes) -> str:
    if content[4:8] == b"ftyp":
        return "a video"
    start = content[:16].lstrip().lower()
    return next(
        (kind for magic, kind in _OTHER_KINDS if start.startswith(magic.lower())), "something else"
    )


def _refuse_second_nature(content: bytes, end: int) -> None:
    tail = content[end : end + 1024].lstrip(b"\x00 \r\n\t").lower()
    for magic, kind in _OTHER_KINDS:
        if len(magic) > 2 and tail.startswith(magic.lower()):
            raise InvalidInput(
                "photo", phrase("there is {kind} behind the picture", kind=kind), ALLOWED
            )
    if _ZIP_END in content[max(end, len(content) - _ZIP_END_REACH) :]:
        raise InvalidInput("photo", "there is an archive behind the picture", ALLOWED)
    if b"%PDF-" in content[:1024]:
        raise InvalidInput("photo", "the file is a PDF as well", ALLOWED)


def _cut_short() -> InvalidInput:
    return InvalidInput("photo", "the file is cut short", "the whole file; copy it again")


def _jpeg_end(content: bytes, limits: PhotoLimits) -> int:
    position, scans = 2, 0
    while True:
        found = _JPEG_NEXT.search(content, position)
        if found is None:
            raise _cut_short()
        marker, position = found.group(1)[0], found.end()
        if marker == _JPEG_END:
            return position
        if marker == _JPEG_TEMPORARY:
            continue
        if position + 2 > len(content):
            raise _cut_short()
        position += int.from_bytes(content[position : position + 2], "big")
        if marker == _JPEG_START_OF_SCAN:
            scans += 1
            if scans > limits.max_scans:
                raise InvalidInput(
                    "photo",
                    "it is built to take long",
                    phrase("at most {max_scans} passes", max_scans=limits.max_scans),
                )


def _png_end(content: bytes) -> int:
    position = len(_PNG_SIGNATURE)
    while position + 12 <= len(content):
        length = int.from_bytes(content[position : position + 4], "big")
        kind = content[position + 4 : position + 8]
        position += 12 + length
        if kind == b"IEND" and position <= len(content):
            return position
    raise _cut_short()


def _webp_end(content: bytes) -> int:
    end = 8 + int.from_bytes(content[4:8], "little")
    if end > len(content):
        raise _cut_short()
    return end + end % 2 if end + end % 2 <= len(content) else end
