"""The text of a file that somebody dropped in: what it is is seen from its bytes, never from its name."""

from __future__ import annotations

import email
import email.policy
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from enum import StrEnum
from html.parser import HTMLParser
from typing import Any

from app.domain.errors import InvalidInput
from app.intake.source_text import SourceText

MAX_BYTES = 25_000_000
MAX_PAGES = 200
MAX_CHARACTERS = 150_000
MAX_UNPACKED_BYTES = 120 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAIL_HEADERS = (
    b"from:",
    b"received:",
    b"return-path:",
    b"message-id:",
    b"mime-version:",
    b"delivered-to:",
)


class FileType(StrEnum):
    """What the bytes of a file are."""

    PDF = "pdf"
    WORD = "word"
    DATA = "json"
    MAIL = "mail"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Document:
    """What was read; ``data`` is the value of a JSON file, which has no text."""

    file_type: FileType
    text: SourceText
    data: Any = None


Progress = Callable[[int, int], None]
"""Called with the pages that are read and how many there are; an exception that it raises ends the reading."""


class Cancelled(Exception):
    """Raised by a :data:`Progress` to end the reading."""


def read_document(content: bytes, progress: Progress = lambda _done, _of: None) -> Document:
    """The text of a PDF, a Word document, an e-mail or a text file, or the value of a JSON file.

    ``InvalidInput`` says why a file cannot be used: too large, another type, encrypted, damaged, or without any text.
    """
    if len(content) > MAX_BYTES:
        raise _refused(f"it is {len(content) / 1e6:.0f} MB", f"up to {MAX_BYTES / 1e6:.0f} MB")
    file_type = type_of(content)
    if file_type is FileType.DATA:
        return Document(file_type, SourceText.of([]), _json(content))
    if file_type is FileType.PDF:
        pages = _pdf_pages(content, progress)
    elif file_type is FileType.WORD:
        pages = [_word_text(content)]
    elif file_type is FileType.MAIL:
        pages = [_mail_text(content)]
    else:
        pages = [decode(content)]
    progress(len(pages), len(pages))
    text = SourceText.of(_bounded(pages))
    if not any(line.text.strip() for line in text.lines()):
        hint = "a file with text; a scan has only pictures, so type what it shows"
        raise _refused("no text is in it", hint)
    return Document(file_type, text)


def type_of(content: bytes) -> FileType:
    """What the bytes are; ``InvalidInput`` names what is known but cannot be read."""
    if not content.strip():
        raise _refused("it is empty", "a file with text")
    head = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in content[:1024]:
        return FileType.PDF
    if content.startswith(b"PK"):
        return _type_of_zip(content)
    if content.startswith(_OLE):
        raise _refused(
            "it is of an old Office format or an Outlook message", "it saved as .docx, .pdf or .eml"
        )
    if head.startswith(b"{\\rtf"):
        raise _refused("it is rich text", "it saved as .docx or .pdf")
    if head[:3] in (b"\xff\xd8\xff", b"\x89PN", b"GIF") or head[:4] in (b"II*\0", b"MM\0*"):
        raise _refused("it is a picture", "a file with text, or the words typed in")
    if head[:1] in (b"{", b"["):
        try:
            json.loads(decode(content))
        except RecursionError:
            return FileType.DATA  # reading it says why it cannot be used
        except ValueError:
            if not head.startswith(b"["):  # text can begin with a bracket
                _json(content)
        else:
            return FileType.DATA
    if head.lower().startswith(_MAIL_HEADERS) and b"\n" in content:
        return FileType.MAIL
    if _is_binary(content):
        raise _refused("it is of an unknown type", "PDF, Word (.docx), JSON, e-mail (.eml) or text")
    return FileType.TEXT


def decode(content: bytes) -> str:
    """Text in UTF-8, UTF-16 or, when it is neither, Windows-1252."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _is_binary(content: bytes) -> bool:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return False
    sample = content[:8192]
    odd = sum(byte < 9 or 13 < byte < 32 for byte in sample)
    return b"\0" in sample or odd > len(sample) // 20


def _type_of_zip(content: bytes) -> FileType:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            infos = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise _refused("it is damaged", "the file sent again") from error
    if sum(info.file_size for info in infos) > MAX_UNPACKED_BYTES or len(infos) > 5000:
        raise _refused("it unpacks to far more than a document holds", "an ordinary Word document")
    names = {info.filename for info in infos}
    if any(info.flag_bits & 1 for info in infos):
        raise _refused("it is protected by a password", "the file without one")
    if "word/document.xml" in names:
        return FileType.WORD
    if "xl/workbook.xml" in names:
        raise _refused("it is a spreadsheet", "PDF, Word (.docx), JSON, e-mail (.eml) or text")
    raise _refused("it is an archive", "the document in it")


def _pdf_pages(content: bytes, progress: Progress) -> list[str]:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise _refused("it is protected by a password", "the file without one")
        count = len(reader.pages)
        if count > MAX_PAGES:
            raise _refused(f"it has {count} pages", f"up to {MAX_PAGES}")
        pages = []
        for number in range(count):
            progress(number, count)
            pages.append(_pdf_page(reader.pages[number]))
        return pages
    except (InvalidInput, Cancelled):
        raise
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError,
            OSError, ArithmeticError, NotImplementedError, AssertionError, EOFError) as error:  # fmt: skip
        raise _refused("it is damaged", "the file sent again, or printed to PDF anew") from error


def _pdf_page(page: Any) -> str:
    """The text with its columns kept; where that fails, in the order of the file.

    Columns are made of spaces here: a tab is the space of a font in which both share a glyph.
    """
    try:
        text: str = page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False)
    except Exception:  # noqa: BLE001  the layout mode knows fewer fonts than the plain one
        text = ""
    return (text if text.strip() else str(page.extract_text())).replace("\t", " ")


def _word_text(content: bytes) -> str:
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        document = docx.Document(io.BytesIO(content))
        lines = [*_header_lines(document), *_block_lines(document)]
    except (PackageNotFoundError, SyntaxError, KeyError, ValueError, TypeError, AttributeError,
            zipfile.BadZipFile, EOFError, OSError) as error:  # fmt: skip
        raise _refused("it is damaged", "the file saved again") from error
    return "\n".join(lines)


def _header_lines(document: Any) -> Iterator[str]:
    for section in document.sections:
        if not section.header.is_linked_to_previous:
            yield from _block_lines(section.header)


def _block_lines(container: Any) -> Iterator[str]:
    """Paragraphs and tables in their order; the cells of a row are kept apart by tabs."""
    from docx.table import Table

    for block in container.iter_inner_content():
        if not isinstance(block, Table):
            yield from block.text.split("\n")
            continue
        for row in block.rows:
            cells: list[str] = []
            seen: set[int] = set()
            for cell in row.cells:
                if id(cell._tc) not in seen:  # a merged cell is given once for each column
                    seen.add(id(cell._tc))
                    cells.append(" ".join(line for line in _block_lines(cell) if line.strip()))
            yield "\t".join(cells)


def _mail_text(content: bytes) -> str:
    message = email.message_from_bytes(content, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    heads = [f"{name}: {message[name]}" for name in ("From", "Date", "Subject") if message[name]]
    body = message.get_body(("plain", "html"))
    words = ""
    if body is not None:
        try:
            words = str(body.get_content())
        except (LookupError, UnicodeError, KeyError):
            payload = body.get_payload(decode=True)
            words = decode(payload) if isinstance(payload, bytes) else ""
        if body.get_content_type() == "text/html":
            words = _html_text(words)
    return "\n".join([*heads, "", words])


class _HtmlText(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._hidden += tag in ("style", "script", "head")
        if tag in ("br", "p", "div", "tr", "li", "h1", "h2", "h3"):
            self.parts.append("\n")
        elif tag in ("td", "th"):
            self.parts.append("\t")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "script", "head") and self._hidden > 0

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(" ".join(data.split()) if data.strip() else " ")


def _html_text(html: str) -> str:
    parser = _HtmlText()
    parser.feed(html)
    return "".join(parser.parts)


def _json(content: bytes) -> Any:
    try:
        return json.loads(decode(content), parse_constant=_no_constant)
    except RecursionError as error:
        raise _refused("it is nested too deeply", "fewer levels") from error
    except ValueError as error:
        raise _refused(f"it is no valid JSON ({error})", "a JSON object") from error


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no value of JSON")


def _bounded(pages: list[str]) -> Iterator[str]:
    left = MAX_CHARACTERS
    for page in pages:
        yield page[:left]
        left = max(0, left - len(page))


def _refused(problem: str, allowed: str) -> InvalidInput:
    return InvalidInput("file", problem, allowed)
