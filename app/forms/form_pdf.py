"""A form as PDF, with its signatures drawn; the same content always gives the same bytes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, tzinfo
from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate, Spacer

from app.domain.records import Signature, SignatureOutcome, Stroke
from app.domain.site_zone import zone_named
from app.forms.form_content import FormContent, signature_sha256
from app.forms.form_template import DrynessUse, SignerRole
from app.forms.point_dryness import PointDryness
from app.reports.local_time import time_text
from app.reports.pdf_tables import Command, data_table, facts, layout_table
from app.reports.pdf_theme import (
    BODY,
    BOLD,
    CELL_STRONG,
    HEADING,
    INK,
    MARGIN,
    MEDIUM,
    MUTED,
    NAVY,
    NOTICE,
    PANEL,
    PAPER,
    PRIMARY,
    REGULAR,
    SMALL,
    SUBHEADING,
    clean,
    page_size,
    paragraph,
    register_fonts,
)

SAMPLE_NOTICE: Final = "Sample wording. Have it reviewed by a lawyer for your place before use."
PAD_WIDTH, PAD_HEIGHT = 66 * mm, 22 * mm
_BAND = 24 * mm
_FOOT = 16 * mm
_PEN = 1.1
_PAD_UNITS = 1000


def render_form_pdf(content: FormContent) -> bytes:
    """The form as a PDF with embedded fonts; signatures that are there are drawn, the others have a line."""
    register_fonts()
    size = page_size(content.country)
    width = size[0] - 2 * MARGIN
    counted = _Document(io.BytesIO(), content, size, pages=0)
    counted.build(_Printer(content, width).story())
    buffer = io.BytesIO()
    printed = _Document(buffer, content, size, pages=counted.page)
    printed.build(_Printer(content, width).story())
    return buffer.getvalue()


def printable(text: str) -> str:
    """Text as our fonts can print it: characters they lack are printed as their code points.

    A form never shows an empty box, or a look-alike, where somebody's name has a letter.
    """
    glyphs = pdfmetrics.getFont(REGULAR).face.charToGlyph
    shown: list[str] = []
    run: list[str] = []
    for char in clean(text):
        if ord(char) in glyphs or (run and char == " "):
            if run and char != " ":
                shown.append(_code_points(run))
                run = []
            (run if run else shown).append(char)
        else:
            run.append(char)
    return "".join(shown) + (_code_points(run) if run else "")


def _code_points(run: Sequence[str]) -> str:
    text = "".join(run)
    codes = " ".join(f"{ord(char):04X}" for char in text.rstrip(" "))
    return f"[U+{codes}]{' ' * (len(text) - len(text.rstrip(' ')))}"


class StrokeDrawing(Flowable):  # type: ignore[misc]
    """A signature: its strokes inside a pad, as large as the pad allows."""

    def __init__(self, strokes: Sequence[Stroke]) -> None:
        super().__init__()
        self.width, self.height = PAD_WIDTH, PAD_HEIGHT
        self._strokes = strokes

    def draw(self) -> None:
        """Draw at the flowable's origin; the pad's y grows downwards."""
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(_PEN)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        for stroke in self._strokes:
            places = [
                (x * self.width / _PAD_UNITS, self.height - y * self.height / _PAD_UNITS)
                for x, y in zip(stroke.points[0::3], stroke.points[1::3], strict=True)
            ]
            path = canvas.beginPath()
            path.moveTo(*places[0])
            for place in places[1:] or places:
                path.lineTo(*place)
            canvas.drawPath(path)
        canvas.restoreState()


class _Printer:
    """Puts the parts of one form in their order."""

    def __init__(self, content: FormContent, width: float) -> None:
        self._content = content
        self._width = width
        self._zone: tzinfo = zone_named(content.time_zone)

    def story(self) -> list[Flowable]:
        """The form from its notice to its signatures."""
        content = self._content
        story: list[Flowable] = [paragraph(SAMPLE_NOTICE, NOTICE), self._head()]
        for heading, text in content.paragraphs:
            story.append(paragraph(printable(heading), SUBHEADING))
            story += [paragraph(printable(line), BODY) for line in text.splitlines()]
        if content.template.dryness is DrynessUse.CERTIFIED:
            story += self._dryness(content.points)
        story.append(paragraph("Signatures", HEADING))
        return story + [self._signer(role) for role in content.template.signers]

    def _head(self) -> Flowable:
        content = self._content
        place = content.template.jurisdiction
        form = f"{content.template.id} {content.template.version}, for {place} place"
        pairs = [
            ("Form", form if place == "any" else form.removesuffix(" place")),
            ("Revision", str(content.revision)),
            ("Prepared", time_text(content.prepared_at, self._zone)),
            ("Prepared by", printable(content.prepared_by)),
        ]
        return facts(pairs, self._width)

    def _dryness(self, points: Sequence[PointDryness]) -> list[Flowable]:
        certified = [point for point in points if point.certified]
        exceptions = [point for point in points if not point.certified]
        story: list[Flowable] = [paragraph("Points", SUBHEADING), self._point_table(certified)]
        story.append(paragraph("Exceptions", SUBHEADING))
        if exceptions:
            text = "These points are not certified; the certificate says nothing about them."
            story += [paragraph(text, BODY), self._point_table(exceptions)]
        else:
            story.append(paragraph("None.", BODY))
        return story

    def _point_table(self, points: Sequence[PointDryness]) -> Flowable:
        if not points:
            return paragraph("None.", BODY)
        rows = [
            tuple(
                printable(text)
                for text in (p.label, p.place, p.material, p.goal, p.latest, p.verdict)
            )
            for p in points
        ]
        shares = (0.1, 0.22, 0.18, 0.14, 0.14, 0.22)
        widths = [self._width * share for share in shares]
        header = ("Point", "Place", "Material", "Goal", "Last reading", "Verdict")
        return data_table(header, rows, widths)

    def _signer(self, role: SignerRole) -> Flowable:
        signed = next((s for s in self._content.signatures if s.role == role.role), None)
        optional = "" if role.required else " (not required)"
        block: list[Flowable] = [
            paragraph(printable(f"{role.title}{optional}"), SUBHEADING),
            paragraph(printable(signed.intent if signed else role.intent), BODY),
        ]
        pad: Any = ""
        about: list[Flowable] = [paragraph("Name, date", SMALL)]
        if signed is not None and signed.outcome is SignatureOutcome.SIGNED:
            pad, about = StrokeDrawing(signed.strokes), self._about(signed, "Signed")
        elif signed is not None:
            refusal = printable(f"Refused: {signed.refusal_reason}")
            pad, about = paragraph(refusal, NOTICE), self._about(signed, "Refused")
        commands: list[Command] = [
            ("BACKGROUND", (0, 0), (0, 0), PANEL),
            ("LINEBELOW", (0, 0), (0, 0), 0.6, INK),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (0, 0), 0),
            ("TOPPADDING", (0, 0), (0, 0), 0),
            ("BOTTOMPADDING", (0, 0), (0, 0), 0),
        ]
        heights = [PAD_HEIGHT] if isinstance(pad, StrokeDrawing) or pad == "" else None
        widths = [PAD_WIDTH, self._width - PAD_WIDTH]
        table = layout_table([[pad, about]], widths, commands, heights)
        return KeepTogether([*block, table, Spacer(0, 4 * mm)])

    def _about(self, signed: Signature, what: str) -> list[Flowable]:
        moment = time_text(signed.signed_at, self._zone)
        lines = [
            f"{what} {moment}; witnessed by {signed.witnessed_by}; device {signed.device_id}",
            f"Form sha256 {signed.signed_sha256}",
            f"Signature sha256 {signature_sha256(signed)}",
        ]
        return [
            paragraph(printable(f"{signed.signer}, {signed.capacity}"), CELL_STRONG),
            *(paragraph(printable(line), SMALL) for line in lines),
        ]


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """The page and what runs along it."""

    def __init__(
        self, buffer: io.BytesIO, content: FormContent, size: tuple[float, float], *, pages: int
    ) -> None:
        self._content = content
        self._pages = pages
        template = content.template
        super().__init__(
            buffer,
            pagesize=size,
            invariant=1,
            lang="en",
            title=clean(template.title),
            author=clean(content.values.get("company.name") or content.prepared_by),
            subject=f"Job {clean(content.values.get('job.number', ''))}, revision {content.revision}",
            creator="RestoreAssist Field",
            keywords=f"form:{content.form_id} template:{template.id} {template.version}",
            displayDocTitle=True,
            pageCompression=1,
            initialFontName=REGULAR,
        )
        height = size[1] - _BAND - _FOOT - 6 * mm
        frame = Frame(
            MARGIN, _FOOT, size[0] - 2 * MARGIN, height, leftPadding=0, rightPadding=0,
            topPadding=0, bottomPadding=0,
        )  # fmt: skip
        self.addPageTemplates([PageTemplate("page", [frame], onPage=self._page)])

    def beforeDocument(self) -> None:  # noqa: N802 - ReportLab calls it
        """Date the file by the form, not by the clock: the bytes must not change."""
        at = self._content.prepared_at.astimezone(UTC)
        self.canv.setDateFormatter(lambda *_now: f"D:{at:%Y%m%d%H%M%S}Z")

    def _page(self, canvas: Canvas, _document: Any) -> None:
        width, height = self.pagesize
        content = self._content
        canvas.saveState()
        canvas.setFillColor(NAVY)
        canvas.rect(0, height - _BAND, width, _BAND, stroke=0, fill=1)
        canvas.setFillColor(PRIMARY)
        canvas.rect(0, height - _BAND - 1.2 * mm, width, 1.2 * mm, stroke=0, fill=1)
        canvas.setFillColor(PAPER)
        canvas.setFont(MEDIUM, 9)
        company = printable(content.values.get("company.name", ""))
        canvas.drawString(MARGIN, height - 9.5 * mm, company[:70])
        job = f"Job {printable(content.values.get('job.number', ''))}"
        canvas.drawRightString(width - MARGIN, height - 9.5 * mm, job[:40])
        canvas.setFont(BOLD, 17)
        canvas.drawString(MARGIN, height - 18 * mm, printable(content.template.title)[:60])
        canvas.setFillColor(MUTED)
        canvas.setFont(REGULAR, 7)
        state = f"Form {content.form_id}  ·  Revision {content.revision}"
        if content.signatures:
            state = f"{state}  ·  Signed form sha256 {content.signed_sha256[:16]}"
        canvas.drawString(MARGIN, 8 * mm, state)
        page = f"Page {canvas.getPageNumber()} of {self._pages}"
        canvas.drawRightString(width - MARGIN, 8 * mm, page)
        canvas.restoreState()
