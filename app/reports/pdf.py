"""A report as PDF: pages, running heads, outline; the same report always gives the same bytes."""

from __future__ import annotations

import io
from datetime import UTC
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph
from reportlab.platypus.doctemplate import NextPageTemplate

from app.domain.site_zone import zone_named
from app.reports.pdf_evidence import file_section, photos_section, traceability_section
from app.reports.pdf_findings import air_section, equipment_section, plan_section, rooms_section
from app.reports.pdf_photos import PhotoBytes
from app.reports.pdf_summary import determinations_section, summary_section, visits_section
from app.reports.pdf_theme import (
    BOLD,
    HEADING,
    LONG_TABLE_HEADING,
    MARGIN,
    MEDIUM,
    MUTED,
    NAVY,
    PAPER,
    PRIMARY,
    REGULAR,
    RULE,
    SEMIBOLD,
    SUBHEADING,
    clean,
    page_size,
    register_fonts,
)
from app.reports.report_model import Report

_BAND = 30 * mm
_FOOT = 14 * mm
_HEAD = 13 * mm
_TOTAL_FORM = "total-pages"
_OUTLINE_LEVEL = {HEADING.name: 0, SUBHEADING.name: 1, LONG_TABLE_HEADING.name: 1}


def render_report_pdf(report: Report, photo_bytes: PhotoBytes) -> bytes:
    """The report as a PDF 1.4 document with embedded fonts, outline and metadata.

    ``photo_bytes`` gives a photo's bytes for its ``sha256`` or raises a ``RestoreAssistError``; a
    photo that is missing, altered or unreadable is replaced by a sentence that says so.
    """
    register_fonts()
    size = page_size(report.job.address.country)
    width = size[0] - 2 * MARGIN
    zone = zone_named(report.job.time_zone)
    story: list[Flowable] = [
        NextPageTemplate("later"),
        *summary_section(report, width, zone),
        *determinations_section(report, width, zone),
        *visits_section(report, width, zone),
        *plan_section(report, width),
        *rooms_section(report, width),
        *air_section(report, width, zone),
        *equipment_section(report, width, zone),
        *photos_section(report, photo_bytes, width, zone),
        *file_section(report, width),
        *traceability_section(report, width, zone),
    ]
    buffer = io.BytesIO()
    _Document(buffer, report, size).build(story, canvasmaker=_CountingCanvas)
    return buffer.getvalue()


class _CountingCanvas(Canvas):  # type: ignore[misc]
    """Fills in the number of pages, which is known only at the end, as a form on every page."""

    def save(self) -> None:
        total = self.getPageNumber() - 1
        self.beginForm(_TOTAL_FORM)
        self.setFont(REGULAR, 7)
        self.setFillColor(MUTED)
        self.drawString(0, 0, str(total))
        self.endForm()
        super().save()


class _Document(BaseDocTemplate):  # type: ignore[misc]
    """The page templates and what runs along them."""

    def __init__(self, buffer: io.BytesIO, report: Report, size: tuple[float, float]) -> None:
        self._report = report
        self._bookmarks = 0
        issue, job = report.issue, report.job
        super().__init__(
            buffer,
            pagesize=size,
            invariant=1,
            lang="en",
            title=f"{issue.title}, {clean(job.client_name)}, {clean(job.number)}",
            author=clean(issue.company or issue.prepared_by),
            subject=f"Claim {clean(job.claim_number)}, revision {issue.revision}",
            creator=f"RestoreAssist Field, build {clean(issue.build_id)}",
            keywords=f"sha256:{issue.data_sha256}",
            displayDocTitle=True,
            pageCompression=1,
            initialFontName=REGULAR,
        )
        width, height = size[0] - 2 * MARGIN, size[1]
        self.addPageTemplates(
            [
                PageTemplate(
                    "first", [_frame(width, height - _BAND - 6 * mm)], onPage=self._first_page
                ),
                PageTemplate(
                    "later", [_frame(width, height - _HEAD - 5 * mm)], onPage=self._later_page
                ),
            ]
        )

    def beforeDocument(self) -> None:  # noqa: N802 - ReportLab calls it
        """Date the file by the report, not by the clock: the bytes must not change."""
        built_at = self._report.issue.built_at.astimezone(UTC)
        self.canv.setDateFormatter(lambda *_now: f"D:{built_at:%Y%m%d%H%M%S}Z")

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - ReportLab calls it
        """Put headings into the outline."""
        if not isinstance(flowable, Paragraph) or flowable.style.name not in _OUTLINE_LEVEL:
            return
        self._bookmarks += 1
        key = f"heading-{self._bookmarks}"
        self.canv.bookmarkPage(key)
        level = _OUTLINE_LEVEL[flowable.style.name]
        self.canv.addOutlineEntry(flowable.getPlainText(), key, level=level, closed=level == 0)

    def _first_page(self, canvas: Canvas, _document: Any) -> None:
        width, height = self.pagesize
        issue, job = self._report.issue, self._report.job
        canvas.saveState()
        canvas.setFillColor(NAVY)
        canvas.rect(0, height - _BAND, width, _BAND, stroke=0, fill=1)
        canvas.setFillColor(PRIMARY)
        canvas.rect(0, height - _BAND - 1.2 * mm, width, 1.2 * mm, stroke=0, fill=1)
        canvas.setFillColor(PAPER)
        canvas.setFont(MEDIUM, 9)
        canvas.drawString(MARGIN, height - 12 * mm, clean(issue.company or "RestoreAssist Field"))
        canvas.drawRightString(width - MARGIN, height - 12 * mm, f"Job {clean(job.number)}")
        canvas.setFont(BOLD, 19)
        canvas.drawString(MARGIN, height - 21.5 * mm, clean(issue.title)[:60])
        canvas.setFont(MEDIUM, 9)
        if job.claim_number:
            claim = f"Claim {clean(job.claim_number)}"
            canvas.drawRightString(width - MARGIN, height - 21.5 * mm, claim)
        canvas.restoreState()
        self._foot(canvas)

    def _later_page(self, canvas: Canvas, _document: Any) -> None:
        width, height = self.pagesize
        issue, job = self._report.issue, self._report.job
        canvas.saveState()
        canvas.setFont(SEMIBOLD, 7.5)
        canvas.setFillColor(NAVY)
        canvas.drawString(MARGIN, height - 10 * mm, f"{clean(issue.title)[:60]}")
        canvas.setFont(REGULAR, 7.5)
        canvas.setFillColor(MUTED)
        right = f"{clean(job.client_name)[:50]}  ·  Job {clean(job.number)[:30]}"
        canvas.drawRightString(width - MARGIN, height - 10 * mm, right)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(MARGIN, height - _HEAD, width - MARGIN, height - _HEAD)
        canvas.restoreState()
        self._foot(canvas)

    def _foot(self, canvas: Canvas) -> None:
        width = self.pagesize[0]
        issue = self._report.issue
        canvas.saveState()
        canvas.setFont(REGULAR, 7)
        canvas.setFillColor(MUTED)
        about = f"Revision {issue.revision}  ·  Build {clean(issue.build_id)[:40]}"
        canvas.drawString(MARGIN, 8 * mm, f"{about}  ·  Data {issue.data_sha256[:12]}")
        page = f"Page {canvas.getPageNumber()} of "
        start = width - MARGIN - canvas.stringWidth(f"{page}000", REGULAR, 7)
        canvas.drawString(start, 8 * mm, page)
        canvas.translate(start + canvas.stringWidth(page, REGULAR, 7), 8 * mm)
        canvas.doForm(_TOTAL_FORM)
        canvas.restoreState()


def _frame(width: float, top: float) -> Frame:
    return Frame(
        MARGIN, _FOOT, width, top - _FOOT, leftPadding=0, rightPadding=0, topPadding=0,
        bottomPadding=0,
    )  # fmt: skip
