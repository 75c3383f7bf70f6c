"""The screens' settings in a small file beside the store, readable before the store is open."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path

from app.services.views import ThemeChoice, UiSettings, UnitSystem

MAX_PERSON = 80
SETTINGS_FILE = "screen-settings.json"


def load_settings(folder: Path) -> UiSettings:
    """The kept settings; the defaults when there are none or they cannot be read."""
    default = UiSettings()
    try:
        values = json.loads((folder / SETTINGS_FILE).read_text(encoding="utf-8"))
        return UiSettings(
            theme=ThemeChoice(values["theme"]),
            units=UnitSystem(values["units"]),
            text_scale_pct=min(200, max(80, int(values["text_scale_pct"]))),
            glove_mode=bool(values["glove_mode"]),
            language=str(values.get("language", "")),
            person=str(values.get("person", ""))[:MAX_PERSON],
            use_position=values.get("use_position") is True,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return default


def save_settings(folder: Path, settings: UiSettings) -> None:
    """Keep the settings; the old ones stay whole until the new ones are."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / SETTINGS_FILE
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(asdict(settings)), encoding="utf-8")
    os.replace(temporary, path)
