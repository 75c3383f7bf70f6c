"""A zip for support: versions, what is present, counts, and the end of the log; no personal data and no secrets.

Nothing of a record goes in, only how many of each kind there are. Log lines pass :func:`scrubbed`, which takes out what
may name a person, a place, a machine's paths, an account or a key; when in doubt it takes out too much.
"""

from __future__ import annotations

import json
import os
import re
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from app.services.tablet_views import ComponentState
from app.storage.disk_space import free_bytes
from app.storage.store import Store
from app.storage.store_counts import store_counts

LOG_FOLDER = "state"
LOG_PATTERN = "app.log*"
MAX_LOG_BYTES = 512 * 1024
_REPLACED = (
    (re.compile(r"-----BEGIN[^-]+-----.*?(?:-----END[^-]+-----|\Z)", re.DOTALL), "<key>"),
    (re.compile(r"[\w.+'-]+@[\w.-]+\.\w+"), "<e-mail>"),
    (re.compile(r"\b\w+://\S+"), "<address>"),
    (re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", re.I), "<id>"),
    (re.compile(r"\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b", re.I), "<device>"),
    (re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b"), "<host>"),
    (
        re.compile(
            r"(?i)\b(bearer|token|password|passphrase|secret|key|authorization)\b\s*[=:]?\s*\S+"
        ),
        r"\1 <secret>",
    ),
    (re.compile(r"\b[A-Za-z0-9+/_=-]{24,}\b"), "<long>"),
    (re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|\u201c[^\u201d\n]*\u201d"), "<text>"),
    (re.compile(r"(?<!\w)(?:/[\w.+@ -]+){2,}"), "<path>"),
    (re.compile(r"\b[A-Za-z]:\\[^\s]+"), "<path>"),
    (re.compile(r"(?<![\w.])\+?\d[\d ().-]{7,}\d(?![\w.])"), "<number>"),
)
_TRACE_LINE = re.compile(r'^\s+File "(?P<path>[^"]+)", line (?P<line>\d+), in (?P<name>\S+)$')
_STAMP = re.compile(r"^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}\S*")


def write_bundle(
    path: Path, store: Store, version: str, components: Sequence[ComponentState]
) -> None:
    """Write the bundle; a half-written one is never left under its name."""
    folder = store.paths.folder
    content = {
        "versions.json": {"app": version, "packages": _packages()},
        "components.json": [_component(component) for component in components],
        "store.json": store_counts(store),
        "disk.json": {"free_bytes": free_bytes(folder)},
    }
    temporary = path.with_suffix(".unfinished")
    with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, data in content.items():
            bundle.writestr(name, json.dumps(data, indent=1))
        bundle.writestr("log.txt", "\n".join(scrubbed(_log_lines(folder / LOG_FOLDER))))
        bundle.writestr("README.txt", _README)
    os.replace(temporary, path)


def scrubbed(lines: Iterable[str]) -> Iterable[str]:
    """The lines of a log without what may name somebody or something; places in the program's code stay."""
    for line in lines:
        trace = _TRACE_LINE.match(line)
        if trace is not None:
            yield f'  File "{_module(trace["path"])}", line {trace["line"]}, in {trace["name"]}'
            continue
        stamp = _STAMP.match(line)
        head = stamp[0] if stamp else ""
        rest = line[len(head) :]
        for pattern, instead in _REPLACED:
            rest = pattern.sub(instead, rest)
        yield head + rest


def _module(path: str) -> str:
    parts = Path(path).parts
    if "site-packages" in parts:
        return "/".join(parts[parts.index("site-packages") + 1 :])
    tops = ("app", "ui", "workers", "devices", "skills", "standards", "cloud")
    known = [place for place, part in enumerate(parts) if part in tops]
    return "/".join(parts[known[-1] :]) if known else Path(path).name


def _component(component: ComponentState) -> dict[str, Any]:
    shown = asdict(component)
    shown["detail"] = next(iter(scrubbed([component.detail])))
    return shown


def _log_lines(folder: Path) -> list[str]:
    text = ""
    for path in sorted(folder.glob(LOG_PATTERN), reverse=True):
        text += path.read_text(encoding="utf-8", errors="replace")
    return text[-MAX_LOG_BYTES:].splitlines()


def _packages() -> dict[str, str]:
    return {d.name: d.version for d in sorted(distributions(), key=lambda d: d.name.lower())}


_README = """What is in here: the versions of the program and its libraries, which parts of this machine it
uses, how many records of each kind there are, how many operations and files wait, and the end of the program's log
with names, numbers, addresses, paths, texts and keys taken out. No record, photo, address, account or key is in here.
Look at it before you send it.
"""
