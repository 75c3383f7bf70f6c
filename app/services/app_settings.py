"""The screens' settings, kept in the store so that they move with it."""

from __future__ import annotations

import json

from app.services.views import ThemeChoice, UiSettings, UnitSystem
from app.storage.store import Store

_KEY = "ui_settings"


def load_settings(store: Store) -> UiSettings:
    """The kept settings, or the defaults; values this version does not know fall back to theirs."""
    text = store.get_meta(_KEY)
    if text is None:
        return UiSettings()
    values = json.loads(text)
    default = UiSettings()
    try:
        return UiSettings(
            theme=ThemeChoice(values.get("theme", default.theme)),
            units=UnitSystem(values.get("units", default.units)),
            text_scale_pct=int(values.get("text_scale_pct", default.text_scale_pct)),
            glove_mode=bool(values.get("glove_mode", default.glove_mode)),
        )
    except ValueError:
        return default


def save_settings(store: Store, settings: UiSettings) -> None:
    """Keep the settings."""
    store.set_meta(
        _KEY,
        json.dumps(
            {
                "theme": settings.theme.value,
                "units": settings.units.value,
                "text_scale_pct": settings.text_scale_pct,
                "glove_mode": settings.glove_mode,
            }
        ),
    )
