"""The printed report: its text agrees with independent computation, and it survives odd jobs."""

from __future__ import annotations

import hashlib
import io
import math
import time
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from app.domain.measurement import Quality
from app.domain.records import AirReading, MoistureReading, Photo, Record
from app.reports.pdf import render_report_pdf
from app.reports.report_builder import build_report
from tests.reports.sample_job import AIR, BUILT_AT, CONTENT, PRESSURE_PA, SampleJob, jpeg


def render(job: SampleJob, content: dict[str, Any] | None = None) -> bytes:
    report = build_report(job.records, CONTENT if content is None else content, BUILT_AT, "build-7")
    return render_report_pdf(report, job.photo_bytes)


def reader(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def text_of(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader(data).pages).split())


def tetens_gpp(temperature_c: float, rh_pct: float, pressure_pa: float) -> float:
    """Grains by another formula than the product's."""
    vapour = 610.78 * math.exp(17.27 * temperature_c / (temperature_c + 237.3)) * rh_pct / 100
    return 7000 * 0.621945 * vapour / (pressure_pa - vapour)


@pytest.fixture(scope="module")
def sample() -> SampleJob:
    return SampleJob()


@pytest.fixture(scope="module")
def pdf(sample: SampleJob) -> bytes:
    return render(sample)


@pytest.fixture(scope="module")
def text(pdf: bytes) -> str:
    return text_of(pdf)


def test_the_report_names_the_loss_and_its_parties(text: str) -> None:
    for part in ("Hendricks residence", "418 Alder Court", "CLM-0932-77", "Prairie Mutual"):
        assert part in text
    assert "14 Jul 2026, 00:40 MDT" in text
    assert "Front Range Drying Ltd" in text


def test_every_moisture_value_is_in_the_text(sample: SampleJob, text: str) -> None:
    readings = [r for r in sample.records if isinstance(r, MoistureReading)]
    assert len(readings) == 48
    for reading in readings:
        assert f"{reading.value} {reading.scale.value}" in text


def test_grains_in_the_text_agree_with_another_formula(text: str) -> None:
    for _, _, values in AIR:
        for temperature, humidity in values:
            gpp = tetens_gpp(float(temperature), float(humidity), float(PRESSURE_PA))
            printed = _number_after(text, f"{temperature} ", f" {humidity} 83.4 ")
            assert printed == pytest.approx(gpp, rel=0.005)


def test_the_summary_counts_dry_points(text: str) -> None:
    assert "6 of 12" in text
    assert "visits in 4 days" in text


def test_category_history_is_kept_and_the_latest_is_in_force(text: str) -> None:
    assert "Category 1 Whole loss superseded" in text
    assert "Category 2 Whole loss in force" in text


def test_simulated_readings_say_so(text: str) -> None:
    assert "68 of 68 readings were made by a simulator" in text
    assert "V1 sim" in text
    assert "Outside (sim)" in text


def test_the_report_never_claims_to_follow_a_standard(text: str) -> None:
    assert "compliant" not in text.lower()
    assert "certif" not in text.lower()


def test_documentation_counts_are_printed_but_not_the_work_list(text: str) -> None:
    assert "31 complete, 2 incomplete, 1 overridden" in text
    assert "Customer signature is missing" not in text


def test_versions_behind_the_numbers_are_printed(text: str) -> None:
    assert "psychrometrics-1" in text
    assert "dryness-1" in text


def test_pages_are_numbered_in_full(pdf: bytes) -> None:
    pages = reader(pdf).pages
    assert 6 <= len(pages) <= 12
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in " ".join(page.extract_text().split())


def test_every_font_is_embedded(pdf: bytes) -> None:
    names = set()
    for page in reader(pdf).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            entry = font.get_object()
            names.add(str(entry["/BaseFont"]))
            assert "/FontFile2" in entry["/FontDescriptor"].get_object()
    assert sum("Inter" in name for name in names) >= 3
    assert all("Inter" in name for name in names)


def test_metadata_language_and_outline(pdf: bytes) -> None:
    document = reader(pdf)
    assert document.metadata is not None
    assert "Hendricks residence" in str(document.metadata.title)
    assert document.metadata.creation_date == BUILT_AT
    assert str(document.root_object["/Lang"]) == "en"
    titles = [item.title for item in document.outline if not isinstance(item, list)]
    assert titles[:2] == ["Summary", "Recommendations"]
    assert "Appendix: traceability" in titles
    pages = [document.get_destination_page_number(item) for item in document.outline
             if not isinstance(item, list)]  # fmt: skip
    numbers = [page for page in pages if page is not None]
    assert numbers == sorted(numbers)
    assert numbers[-1] > 2


def test_the_same_report_gives_the_same_bytes(sample: SampleJob, pdf: bytes) -> None:
    assert render(SampleJob()) == pdf


def test_the_order_of_the_records_does_not_matter(sample: SampleJob, pdf: bytes) -> None:
    report = build_report(tuple(reversed(sample.records)), CONTENT, BUILT_AT, "build-7")
    assert render_report_pdf(report, sample.photo_bytes) == pdf


def test_photos_are_turned_upright(pdf: bytes) -> None:
    images = [image for page in reader(pdf).pages for image in page.images]
    assert sorted(image.image.size for image in images if image.image) == [(675, 900), (900, 675)]
    portrait = next(i.image for i in images if i.image and i.image.width < i.image.height)
    corner = portrait.getpixel((portrait.width - 20, 20))
    assert isinstance(corner, tuple)
    assert max(corner) < 70


@pytest.mark.parametrize("hostile", [' <b>"R&D"</b> <img src="x"/>', " \x00\x07\n", " 漢字 &amp;"])
def test_hostile_text_is_printed_and_never_obeyed(hostile: str) -> None:
    text = text_of(render(SampleJob(hostile=hostile)))
    if "<b>" in hostile:
        assert '<b>"R&D"</b> <img src="x"/>' in text
    if "&amp;" in hostile:
        assert "&amp;" in text
    assert "Hendricks residence" in text


def test_very_long_names_still_fit() -> None:
    name = " " + "Wohnungseigentümergemeinschaft" * 8
    job = SampleJob(hostile=name)
    text = text_of(render(job)).replace(" ", "")
    assert "Wohnungseigentümergemeinschaft" in text


@pytest.mark.parametrize(("visits", "photos"), [(0, 0), (1, 0), (1, 1), (14, 3)])
def test_small_and_large_jobs_are_readable(visits: int, photos: int) -> None:
    text = text_of(render(SampleJob(visits=visits, photo_count=photos)))
    assert ("No visit has been recorded." in text) == (visits == 0)
    assert ("No photo has been taken." in text) == (photos == 0)
    assert ("V14 sim" in text) == (visits == 14)


def test_a_job_without_rooms_or_content_is_readable() -> None:
    job = SampleJob(visits=0, photo_count=0)
    job.records = [job.job]
    text = text_of(render(job, {}))
    assert "No room has been recorded." in text
    assert "0 of 0" in text


def test_missing_altered_and_broken_photos_are_named_not_hidden() -> None:
    job = SampleJob(photo_count=4)
    missing, altered, broken, _ = [r for r in job.records if isinstance(r, Photo)]
    del job.photos[missing.sha256]
    job.photos[altered.sha256] = jpeg(20, 20, 9)
    junk = b"\xff\xd8 this is no image"
    job.photos[hashlib.sha256(junk).hexdigest()] = junk
    job.records[job.records.index(broken)] = replace(
        broken, sha256=hashlib.sha256(junk).hexdigest()
    )
    data = render(job)
    text = text_of(data)
    assert "The photo is not on this device" in text
    assert "do not match the photo's hash" in text
    assert "not an image that can be shown" in text
    assert sum(len(page.images) for page in reader(data).pages) == 1


def test_a_photo_with_transparency_can_be_printed() -> None:
    job = SampleJob(photo_count=1)
    buffer = io.BytesIO()
    Image.new("RGBA", (60, 40), (200, 10, 10, 120)).save(buffer, "PNG")
    sha256 = hashlib.sha256(buffer.getvalue()).hexdigest()
    job.photos[sha256] = buffer.getvalue()
    job.records = [replace(r, sha256=sha256) if isinstance(r, Photo) else r for r in job.records]
    assert sum(len(page.images) for page in reader(render(job)).pages) == 1


def test_air_that_cannot_be_computed_is_shown_with_the_reason() -> None:
    job = SampleJob(visits=1)
    job.records = [_too_wet(record) for record in job.records]
    text = text_of(render(job))
    assert "100.4 % is out of range" in text


def test_values_of_real_meters_carry_no_mark() -> None:
    job = SampleJob()
    job.records = [
        replace(r, quality=Quality.GOOD) if isinstance(r, MoistureReading | AirReading) else r
        for r in job.records
    ]
    text = text_of(render(job))
    assert "simulator," not in text
    assert "V1 sim" not in text


def test_a_report_takes_seconds_of_the_processor_and_not_minutes(
    sample: SampleJob, pdf: bytes
) -> None:
    begin = time.process_time()
    render(sample)
    assert time.process_time() - begin < 8


def _too_wet(record: Record) -> Record:
    if isinstance(record, AirReading) and record.place == "Kitchen":
        return replace(record, rh_pct=Decimal("100.4"))
    return record


def _number_after(text: str, start: str, end: str) -> float:
    """The number that follows ``end`` in the row that begins with ``start``."""
    at = text.index(start)
    while not text[at : at + 60].partition(end)[1]:
        at = text.index(start, at + 1)
    return float(text[text.index(end, at) + len(end) :].split()[0])


def test_a_heading_never_stands_alone_at_the_end_of_a_page(pdf: bytes) -> None:
    headings = {"Photos", "Psychrometric record", "Visits", "Equipment", "Readings", "Instruments"}
    for page in reader(pdf).pages:
        lines = [line.strip() for line in page.extract_text().splitlines() if line.strip()]
        assert not headings & set(lines[-2:])
