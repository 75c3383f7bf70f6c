"""Documents that workflows build on a store."""

from __future__ import annotations

import io
import json
import zipfile
from uuid import uuid4

import pytest

from app.domain.records import DocumentKind
from app.services.skill_tools import JobTools
from tests.site import Site


async def test_words_that_a_person_wrote_are_no_formula_in_a_table(site: Site) -> None:
    tools = JobTools(site.store, site.job.id, uuid4(), "Tess")
    rows = [
        {"work": '=HYPERLINK("http://evil.example")', "quantity": "-2.5"},
        {"work": "@SUM(A1)", "quantity": "3"},
    ]
    built = await tools.build_document(DocumentKind.SCOPE, {"rows": rows}, key="s")
    lines = site.store.blobs.read(built.sha256).decode().splitlines()
    assert lines[1].startswith("\"'=HYPERLINK")
    assert lines[1].endswith(",-2.5")
    assert lines[2] == "'@SUM(A1),3"


async def test_each_document_of_a_package_is_named_and_is_the_one_of_the_manifest(
    site: Site,
) -> None:
    tools = JobTools(site.store, site.job.id, uuid4(), "Tess")
    for title, key in (("Scope", "1"), ("Scope again", "2")):
        rows = [{"work": title}]
        await tools.build_document(DocumentKind.SCOPE, {"title": title, "rows": rows}, key=key)
    package = await tools.build_document(DocumentKind.PACKAGE, {}, key="p")
    with zipfile.ZipFile(io.BytesIO(site.store.blobs.read(package.sha256))) as archive:
        [held] = json.loads(archive.read("manifest.json"))["documents"]
        assert (held["file"], held["title"], held["revision"]) == ("scope-r2.csv", "Scope again", 2)
        assert archive.namelist() == ["manifest.json", "scope-r2.csv"]
        assert b"Scope again" in archive.read("scope-r2.csv")


@pytest.mark.parametrize("kind", [DocumentKind.REPORT, DocumentKind.SCOPE])
async def test_the_same_key_files_once(site: Site, kind: DocumentKind) -> None:
    tools = JobTools(site.store, site.job.id, uuid4(), "Tess")
    first = await tools.build_document(kind, {}, key="k")
    assert await tools.build_document(kind, {}, key="k") == first
