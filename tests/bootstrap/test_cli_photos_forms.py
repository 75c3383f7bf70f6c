"""Photos and forms from the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.bootstrap.places import PASSPHRASE_VARIABLE
from tests.bootstrap.commands import Shell
from tests.media.photo_factory import exif_data, jpeg, scene
from tests.site import PASSPHRASE, Site


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    return Shell(monkeypatch, capsys)


@pytest.fixture
def folder(site: Site) -> Path:
    site.store.close()
    return site.store.paths.folder


def test_a_folder_of_photos_is_filed_and_listed(folder: Path, tmp_path: Path, shell: Shell) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(2):
        (pictures / f"{number}.jpg").write_bytes(jpeg(scene(number, 400, 300), exif_data()))
    place = ("--phase", "moisture", "--room", "kitchen", "--point", "P-01")
    added = shell.run("job photos add J-1", str(pictures), *place, "--store", str(folder), "--json")
    assert added.code == 0, added.err
    assert (json.loads(added.out)["filed"], json.loads(added.out)["refused"]) == (2, 0)
    (pictures / "2.jpg").write_bytes(b"no photo")
    again = shell.run("job photos add J-1", str(pictures), "--store", str(folder), "--json")
    assert again.code == 1
    assert [result["outcome"] for result in json.loads(again.out)["results"]] == [
        "already_there",
        "already_there",
        "refused",
    ]
    listed = shell.json("job photos list J-1 --store", str(folder))["photos"]
    assert [photo["original_name"] for photo in listed] == ["0.jpg", "1.jpg"]
    assert {photo["room"] for photo in listed} == {"Kitchen"}
    assert all(photo["here"] and len(photo["custody"]) == 1 for photo in listed)


def test_an_unknown_room_is_answered_with_those_there_are(
    folder: Path, tmp_path: Path, shell: Shell
) -> None:
    picture = tmp_path / "a.jpg"
    picture.write_bytes(jpeg(scene(1, 400, 300)))
    done = shell.run("job photos add J-1", str(picture), "--room", "Attic", "--store", str(folder))
    assert done.code == 2
    assert "Kitchen" in done.err


def test_a_form_is_previewed_and_its_gaps_are_named(
    folder: Path, tmp_path: Path, shell: Shell
) -> None:
    out = tmp_path / "form.pdf"
    answers = ("--answer", "company.name=Dry Right Ltd", "--answer", "scope=Dry the kitchen")
    done = shell.run(
        "job form J-1 work-authorisation --json --out", str(out), *answers, "--store", str(folder)
    )
    assert done.code == 0, done.err
    assert set(json.loads(done.out)["missing"]) == {"payment"}
    assert json.loads(done.out)["not_at_goal"] == {"P-01": "never read"}
    text = PdfReader(io.BytesIO(out.read_bytes())).pages[0].extract_text()
    assert "Dry the kitchen" in text
    forms = shell.json("job forms")["forms"]
    assert "certificate-of-dryness" in {form["id"] for form in forms}
    unknown = shell.run("job form J-1 letter --store", str(folder))
    assert unknown.code == 2
    assert "work-authorisation" in unknown.err
