"""The process that decodes one picture from standard input and writes a smaller JPEG to standard output.

Limits of its own hold for memory, processor time and files: a picture that would break them ends this process only.
"""

from __future__ import annotations

import io
import resource
import sys

from PIL import Image, ImageOps

MEMORY_BYTES = 2 * 1024**3
CPU_S = 20
MAX_PIXELS = 200_000_000
QUALITY = 85
FORMATS = ("JPEG", "PNG", "WEBP")


def render(content: bytes, edge: int) -> bytes:
    """A JPEG with ``edge`` pixels at most on its longer side, upright, without any metadata."""
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2  # Pillow refuses from twice this number on
    with Image.open(io.BytesIO(content), formats=FORMATS) as opened:
        opened.draft("RGB", (2 * edge, 2 * edge))
        picture = ImageOps.exif_transpose(opened)
        picture.thumbnail((edge, edge))
        clear = picture.convert("RGBA")
        # A new picture, because the old one remembers comments and profiles and would write them again.
        fresh = Image.new("RGB", clear.size, "white")
        fresh.paste(clear, mask=clear.getchannel("A"))
        written = io.BytesIO()
        fresh.save(written, "JPEG", quality=QUALITY, optimize=True)
        return written.getvalue()


def main() -> None:
    """Render; exit code 1 for what is no picture or too much of one."""
    for kind, limit in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, CPU_S),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (limit, limit))
    try:
        made = render(sys.stdin.buffer.read(), int(sys.argv[1]))
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        sys.exit(1)
    sys.stdout.buffer.write(made)


if __name__ == "__main__":
    main()
