"""Documents as the page asks for them."""

from __future__ import annotations

import io

from pypdf import PdfReader

from app.domain.records import Document
from app.services.document_services import DocumentDesk
from app.services.judged_jobs import JudgedJobs
from app.services.shown_files import ShownFiles
from tests.site import Site


async def test_a_report_of_the_page_counts_the_rules_and_prints_none_of_them(site: Site) -> None:
    judged, shown = JudgedJobs(site.store), ShownFiles(site.store)
    desk = DocumentDesk(site.store, site.record, shown, judged, "restoreassist test")
    counts = judged.of(site.job.id).evaluation.counts()  # as it stood before the report was filed
    built = site.store.get(Document, await desk.build_report(site.job.id, "Report"))
    shown.close()
    pages = PdfReader(io.BytesIO(site.store.blobs.read(built.sha256))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert counts.incomplete > 0
    assert (
        f"Rules of the documentation: {counts.complete} complete, {counts.incomplete} incomplete, "
        f"{counts.overridden} overridden" in text
    )
    for finding in judged.of(site.job.id).evaluation.open_findings():
        assert finding.rule.title not in text
        assert finding.rule.hint not in text
