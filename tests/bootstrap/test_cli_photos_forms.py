"""Photos and forms from the command line, in a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.media.photo_factory import exif_data, jpeg, scene
from tests.site import PASSPHRASE, Site


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app.bootstrap.cli", *arguments],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
        env={"PATH": os.defpath, "RESTOREASSIST_PASSPHRASE": PASSPHRASE, "LC_ALL": "C.UTF-8"},
    )


def data(done: subprocess.CompletedProcess[str]) -> Any:
    return json.loads(done.stdout)


@pytest.fixture
def folder(site: Site) -> Path:
    site.store.close()
    return site.store.paths.folder


def test_a_folder_of_photos_is_filed_and_listed(folder: Path, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(2):
        (pictures / f"{number}.jpg").write_bytes(jpeg(scene(number, 400, 300), exif_data()))
    place = ("--phase", "moisture", "--room", "kitchen", "--point", "P-01")
    added = run(
        "job", "photos", "add", "J-1", str(pictures), *place, "--store", str(folder), "--json"
    )
    assert added.returncode == 0, added.stderr
    assert (data(added)["filed"], data(added)["refused"]) == (2, 0)
    (pictures / "2.jpg").write_bytes(b"no photo")
    again = run("job", "photos", "add", "J-1", str(pictures), "--store", str(folder), "--json")
    assert again.returncode == 1
    assert [result["outcome"] for result in data(again)["results"]] == [
        "already_there",
        "already_there",
        "refused",
    ]
    listed = data(run("job", "photos", "list", "J-1", "--store", str(folder), "--json"))["photos"]
    assert [photo["original_name"] for photo in listed] == ["0.jpg", "1.jpg"]
    assert {photo["room"] for photo in listed} == {"Kitchen"}
    assert all(photo["here"] and len(photo["custody"]) == 1 for photo in listed)


def test_an_unknown_room_is_answered_with_those_there_are(folder: Path, tmp_path: Path) -> None:
    picture = tmp_path / "a.jpg"
    picture.write_bytes(jpeg(scene(1, 400, 300)))
    done = run(
        "job", "photos", "add", "J-1", str(picture), "--room", "Attic", "--store", str(folder)
    )
    assert done.returncode == 2
    assert "Kitchen" in done.stderr


def test_a_form_is_previewed_and_its_gaps_are_named(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "form.pdf"
    answers = ("--answer", "company.name=Dry Right Ltd", "--answer", "scope=Dry the kitchen")
    done = run(
        *("job", "form", "J-1", "work-authorisation", "--out", str(out), *answers),
        *("--store", str(folder), "--json"),
    )
    assert done.returncode == 0, done.stderr
    assert set(data(done)["missing"]) == {"payment"}
    assert data(done)["not_at_goal"] == {"P-01": "never read"}
    text = PdfReader(io.BytesIO(out.read_bytes())).pages[0].extract_text()
    assert "Dry the kitchen" in text
    forms = data(run("job", "forms", "--json"))["forms"]
    assert "certificate-of-dryness" in {form["id"] for form in forms}
    unknown = run("job", "form", "J-1", "letter", "--store", str(folder))
    assert unknown.returncode == 2
    assert "work-authorisation" in unknown.stderr
