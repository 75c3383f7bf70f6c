"""The translations of the screens: strings out of the sources, what is missing, and the files the app loads.

    python packaging/translations.py update     new strings into resources/translations/*.ts
    python packaging/translations.py build      *.qm out of *.ts
    python packaging/translations.py check      everything translated, placeholders, plurals, *.qm of these *.ts

A string that has no translation yet is shown in English, and the check fails. ``update`` takes over what the same words
mean elsewhere. The words of rules, forms, workflows, meters and errors come from ``domain_words.py``.
English has a file as well: it holds the singular and plural forms only.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
from domain_words import as_source, domain_words, unspoken  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "es", "ar")
SOURCES = (*sorted((ROOT / "ui").rglob("*.qml")), *sorted((ROOT / "ui").rglob("*.py")))
_PLACEHOLDER = re.compile(r"%(?:L?\d+|n)|\{\w+(?::[^{}]*)?\}")


def ts_file(language: str) -> Path:
    """The source of a language."""
    return FOLDER / f"restoreassist_{language}.ts"


def tool(name: str) -> str:
    """One of Qt's programs beside this interpreter."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    """Every message of a source with the name of its context."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield name, message


def forms(message: ET.Element) -> list[str]:
    """The translation, or each of its forms by number."""
    translation = message.find("translation")
    if translation is None:
        return []
    several = translation.findall("numerusform")
    return [form.text or "" for form in several] if several else [translation.text or ""]


def finished(message: ET.Element) -> bool:
    """Whether somebody translated the message."""
    translation = message.find("translation")
    known = translation is not None and translation.get("type") is None
    return known and all(form.strip() for form in forms(message))


def update() -> None:
    """Put the sources' strings into every language, and fill what the same words mean elsewhere."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        collect(language, ts_file(language))
        _take_over(ts_file(language))


def collect(language: str, target: Path) -> None:
    """Put the strings of all sources into a file, which keeps the translations that it has."""
    only_plurals = ["-pluralonly"] if language == "en" else []
    with tempfile.TemporaryDirectory() as made:
        domain = Path(made) / "domain_words.js"
        domain.write_text(as_source(domain_words()), encoding="utf-8")
        subprocess.run(
            [tool("lupdate"), *only_plurals, *map(str, SOURCES), str(domain), "-locations", "none", "-no-obsolete",
             "-source-language", "en", "-target-language", language, "-ts", str(target)],
            check=True, capture_output=True,
        )  # fmt: skip


def _take_over(path: Path) -> None:
    root = ET.parse(path).getroot()  # noqa: S314  our own file
    known = {m.findtext("source", ""): forms(m) for _, m in messages(path) if finished(m)}
    for message in root.iter("message"):
        same = known.get(message.findtext("source", ""))
        if same and not finished(message):
            put(message, same)
    write(root, path)


def put(message: ET.Element, words: list[str]) -> None:
    """Give a message its translation; with several forms one for each."""
    translation = message.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    several = translation.findall("numerusform")
    if several:
        for place, form in enumerate(several):
            form.text = words[min(place, len(words) - 1)]
    else:
        translation.text = words[0]


def write(root: ET.Element, path: Path) -> None:
    """Write a source as Qt's own programs do."""
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + body + "\n", encoding="utf-8")


def build(folder: Path = FOLDER) -> None:
    """Write the files the app loads."""
    for language in LANGUAGES:
        target = folder / f"restoreassist_{language}.qm"
        # A window that runs has the old file mapped into its memory.
        made = target.with_suffix(".new")
        subprocess.run(
            [tool("lrelease"), "-removeidentical", str(ts_file(language)), "-qm", str(made)],
            check=True, capture_output=True,
        )  # fmt: skip
        made.replace(target)


def problems() -> Iterator[str]:
    """What is wrong with the translations."""
    yield from unspoken()
    yield from _not_collected()
    for language in LANGUAGES:
        for context, message in messages(ts_file(language)):
            source = message.findtext("source", "")
            if not finished(message):
                yield f"{language}, {context}: {source!r} has no translation"
            wanted = set(_PLACEHOLDER.findall(source))
            for form in forms(message) if finished(message) else ():
                if set(_PLACEHOLDER.findall(form)) - {"%n"} != wanted - {"%n"}:
                    yield f"{language}, {context}: {form!r} has other placeholders than {source!r}"
                if "compliant" in form.casefold():
                    yield f"{language}, {context}: {form!r} claims conformity"
    with tempfile.TemporaryDirectory() as made:
        build(Path(made))
        for language in LANGUAGES:
            name = f"restoreassist_{language}.qm"
            here = FOLDER / name
            if not here.exists() or here.read_bytes() != (Path(made) / name).read_bytes():
                yield f"{name} is not made from its source: python packaging/translations.py build"


def _not_collected() -> Iterator[str]:
    """The strings that the sources have and the files lack, or the other way round."""
    with tempfile.TemporaryDirectory() as made:
        target = Path(made) / "collected.ts"
        collect("de", target)
        wanted, kept = ids(target), ids(ts_file("de"))
    for context, source in sorted(wanted ^ kept):
        where = "is not in the files" if (context, source) in wanted else "is in no source any more"
        yield f"{context}: {source!r} {where}: python packaging/translations.py update"


def ids(path: Path) -> set[tuple[str, str]]:
    """Context and words of every message."""
    return {(context, message.findtext("source", "")) for context, message in messages(path)}


def missing(language: str) -> int:
    """How many strings of a language have no translation."""
    return sum(not finished(message) for _, message in messages(ts_file(language)))


def main(arguments: list[str]) -> int:
    """Run one of the commands; exit code 1 when the check finds something."""
    match arguments:
        case ["update"]:
            update()
            build()
        case ["build"]:
            build()
        case ["check"]:
            found = list(problems())
            print(*found, sep="\n")
            for language in LANGUAGES:
                print(f"{language}: {missing(language)} without a translation")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
