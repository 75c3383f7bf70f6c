"""Files are known by their bytes; what cannot be read says why and what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.intake.documents import MAX_BYTES, Cancelled, FileType, read_document, type_of
from app.intake.fields import Field
from app.intake.recognise import recognise
from tests.intake import files

ASSIGNMENT = (Path(__file__).parent / "texts" / "programme-assignment.txt").read_text("utf-8")
MAIL = b"""From: Maria Lopez <maria@example.com>
Date: Tue, 17 Mar 2026 08:05:00 -0500
Subject: =?utf-8?q?Water_in_the_ba=C3=B1o?=
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><head><style>p {color: red}</style></head><body><p>My name is Maria Lopez.<br>A pipe burst last night.</p>
<table><tr><td>Claim #</td><td>53-X8812-7</td></tr></table></body></html>
"""


def refusal(content: bytes) -> str:
    """What is said of a file that is refused; of one that is read, that it was."""
    try:
        return f"file: {read_document(content).file_type}"
    except InvalidInput as error:
        return str(error)


def test_a_pdf_keeps_its_columns() -> None:
    document = read_document(files.pdf(ASSIGNMENT))
    assert document.file_type is FileType.PDF
    values = recognise(document.text).values
    assert values[Field.CLIENT_NAME] == "Margaret Hendricks"
    assert values[Field.CITY] == "Portland"
    assert values[Field.ADJUSTER_PHONE] == "1-800-555-0199 x 4412"
    assert values[Field.LOSS_AT] == "2026-03-14T18:30"


def test_a_pdf_whose_font_writes_tabs_for_spaces_is_read_like_any_other() -> None:
    marked = files.pdf(re.sub(r"(?<=\S) (?=\S)", "~", ASSIGNMENT), packed=False)
    assert b"~" in marked
    values = recognise(read_document(marked.replace(b"~", b"\t")).text).values
    assert values == recognise(read_document(files.pdf(ASSIGNMENT)).text).values


def test_a_word_document_is_read_with_its_tables() -> None:
    rows = (
        ("Insured", "Margaret Hendricks"),
        ("Loss Address", "418 Alder Court, Portland, OR 97205"),
    )
    document = read_document(files.word("Assignment", "Claim #: 24-118-0932", table=rows))
    assert document.file_type is FileType.WORD
    values = recognise(document.text).values
    assert values[Field.CLIENT_NAME] == "Margaret Hendricks"
    assert values[Field.POSTCODE] == "97205"
    assert values[Field.CLAIM_NUMBER] == "24-118-0932"


def test_an_email_is_read_without_its_markup() -> None:
    document = read_document(MAIL)
    assert document.file_type is FileType.MAIL
    text = "\n".join(line.text for line in document.text.lines())
    assert "color" not in text
    assert "baño" in text
    values = recognise(document.text).values
    assert values[Field.CLAIM_NUMBER] == "53-X8812-7"
    assert values[Field.LOSS_AT] == "2026-03-16"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_usual_encodings(encoding: str) -> None:
    document = read_document("Versicherungsnehmer: Sabine Krüger".encode(encoding))
    assert recognise(document.text).values[Field.CLIENT_NAME] == "Sabine Krüger"


def test_json_gives_its_value_and_a_text_that_begins_with_a_bracket_is_text() -> None:
    assert read_document(b'\xef\xbb\xbf{"claim": 1}').data == {"claim": 1}
    assert type_of(b"[Call from Greg Hanson]\nroof leak") is FileType.TEXT


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"   \n", "empty"),
        (b"%PDF-1.7\nnothing of a PDF follows", "damaged"),
        (b"PK\x03\x04broken", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Office format"),
        (b"{\\rtf1 hello}", "rich text"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 30, "picture"),
        (b"\x7fELF" + bytes(range(256)), "unknown type"),
        (b'{"claim": ', "no valid JSON"),
        (b'{"a": NaN}', "no valid JSON"),
        (b'{"a":' * 100_000, "JSON|nested"),
        (files.archive(**{"notes.txt": b"x"}), "archive"),
        (files.archive(xl__workbook=b"", **{"xl__workbook.xml": b"<x/>"}), "spreadsheet"),
        (files.archive(**{"word__document.xml": b"<not closed"}), "damaged"),
        (files.archive(**{"word__document.xml": b"0" * 130_000_000}), "unpacks to far more"),
        (files.pdf(""), "no text"),
        (files.pdf("secret", password="opens it"), "password"),
        (b"x" * (MAX_BYTES + 1), "up to 25 MB"),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)
def test_a_file_that_cannot_be_used_says_why(content: bytes, words: str) -> None:
    with pytest.raises(InvalidInput, match=words):
        read_document(content)


def test_reading_tells_how_far_it_is_and_can_be_ended() -> None:
    content = files.pdf("one", "two", "three")
    seen: list[tuple[int, int]] = []
    read_document(content, lambda done, of: seen.append((done, of)))
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]

    def end(done: int, of: int) -> None:
        del of
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_document(content, end)


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"{", b"From: a\n"]),
)
def test_any_bytes_are_read_or_refused_with_words(content: bytes, head: bytes) -> None:
    assert refusal(head + content).startswith("file: ")


@given(st.integers(0, 5000), st.binary(min_size=1, max_size=40))
def test_a_damaged_pdf_is_read_or_refused_with_words(at: int, noise: bytes) -> None:
    good = files.pdf("Claim number: 24-118-0932")
    at %= len(good)
    assert refusal(good[:at] + noise + good[at + len(noise) :]).startswith("file: ")
