"""Mappings of other systems' data to fields, in a small file beside the store; it holds no job's data."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.intake.structured import Mapped, mapping_from

MAPPINGS_FILE = "intake-mappings.json"
MAX_NAME = 60


class MappingFile:
    """The kept mappings of one folder. Methods block."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / MAPPINGS_FILE

    def load(self) -> Mapping[str, Mapped]:
        """Every mapping that can be read, by its name."""
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        found: dict[str, Mapped] = {}
        for name, mapped in data.items() if isinstance(data, dict) else ():
            try:
                found[name] = mapping_from(mapped)
            except InvalidInput:
                continue  # written by a newer version
        return found

    def keep(self, name: str, mapped: Mapped) -> None:
        """Keep a mapping under a name; an empty one is forgotten."""
        name = name.strip()
        if not 0 < len(name) <= MAX_NAME:
            raise InvalidInput(
                "name",
                "it is empty or too long",
                phrase("up to {limit} characters", limit=MAX_NAME),
            )
        kept = dict(self.load())
        kept.pop(name, None)
        if mapped:
            kept[name] = mapping_from({str(field): path for field, path in mapped.items()})
        temporary = self._path.with_suffix(".tmp")
        temporary.write_text(
            json.dumps({n: {str(f): p for f, p in m.items()} for n, m in kept.items()}, indent=1),
            encoding="utf-8",
        )
        os.replace(temporary, self._path)
