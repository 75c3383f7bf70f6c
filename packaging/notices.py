"""Writes THIRD_PARTY_NOTICES.md from requirements.lock and the installed metadata; `--check` only compares.

The licence comes from each distribution's own metadata: its SPDX expression, else its licence field, else its
classifiers. `CORRECTED` holds what metadata leaves out or says wrongly, `ELSEWHERE` the packages that are locked for
other platforms and are not installed here.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
NOTICES = ROOT / "THIRD_PARTY_NOTICES.md"
INTRODUCTION = Path(__file__).with_name("notices.in.md")

# From the licence files inside the wheels.
CORRECTED: Mapping[str, str] = {
    "pyside6-addons": "LGPL-3.0-only (of the choices offered)",
    "pyside6-essentials": "LGPL-3.0-only (of the choices offered)",
    "reportlab": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only (of the choices offered)",
    "sqlcipher3": "Zlib; with SQLCipher: BSD-3-Clause",
}
ELSEWHERE: Mapping[str, str] = {
    "colorama": "BSD-3-Clause",
    "httpx2-jsfetch": "BSD-3-Clause",
    "pyobjc": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
    "winrt": "MIT",
}
LONGEST_LICENCE_NAME = 60


def locked_versions(lock: str) -> dict[str, list[str]]:
    """Versions by package name, in the lock file's order; several where platforms differ."""
    versions: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([a-z0-9][a-z0-9._-]*)==([^\s;]+)", lock, re.MULTILINE):
        versions.setdefault(name, []).append(version)
    return versions


def licence_of(name: str, versions: Sequence[str]) -> str:
    """The licence under which the package is used here.

    Raises LookupError when nothing says it, or when another version than the locked ones is installed.
    """
    if name in CORRECTED:
        return CORRECTED[name]
    for family, licence in ELSEWHERE.items():
        if name == family or name.startswith(f"{family}-"):
            return licence
    try:
        fields = metadata(name)
    except PackageNotFoundError:
        raise LookupError(f"{name} is not installed here: add its licence to ELSEWHERE") from None
    if fields["Version"] not in versions:
        raise LookupError(
            f"{name} {fields['Version']} is installed, locked is {', '.join(versions)}: make setup"
        )
    if expressions := fields.get_all("License-Expression"):
        return str(expressions[0])
    text = str((fields.get_all("License") or [""])[0]).strip()
    if text and "\n" not in text and len(text) <= LONGEST_LICENCE_NAME:
        return text
    classifiers = [
        c.rpartition(" :: ")[2]
        for c in fields.get_all("Classifier") or ()
        if c.startswith("License ::")
    ]
    if classifiers:
        return ", ".join(classifiers)
    raise LookupError(
        f"{name} does not name its licence: read its licence file and add it to CORRECTED"
    )


def render(introduction: str, lock: str) -> str:
    """The whole document."""
    rows = [
        f"| {name} | {', '.join(found)} | {licence_of(name, found)} |"
        for name, found in locked_versions(lock).items()
    ]
    table = ["| package | version | licence |", "|---|---|---|", *rows]
    return introduction.rstrip() + "\n\n" + "\n".join(table) + "\n"


def main(arguments: list[str]) -> int:
    """Write the notices, or with `--check` compare them; exit code 1 when they are out of date or incomplete."""
    if arguments not in ([], ["--check"]):
        print("usage: notices.py [--check]", file=sys.stderr)
        return 2
    try:
        document = render(
            INTRODUCTION.read_text(encoding="utf-8"), LOCK.read_text(encoding="utf-8")
        )
    except LookupError as error:
        print(f"notices: {error.args[0]}", file=sys.stderr)
        return 1
    if not arguments:
        NOTICES.write_text(document, encoding="utf-8")
        return 0
    if not NOTICES.is_file() or NOTICES.read_text(encoding="utf-8") != document:
        print(f"{NOTICES.name} is out of date: make notices", file=sys.stderr)
        return 1
    print(f"notices: {NOTICES.name} lists everything in {LOCK.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
