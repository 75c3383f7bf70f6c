"""The languages of the screens: words, the direction in which they run, and how numbers and dates are written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"
SOURCE = "en"
LANGUAGES = ("en", "de", "es", "ar")
_RIGHT_TO_LEFT = frozenset({"ar"})
_SYSTEM = QLocale.system()


class Languages:
    """Puts a language over the whole application; ``engine`` is retold its words when it has loaded already."""

    def __init__(self, app: QGuiApplication) -> None:
        self._app = app
        self._translator: QTranslator | None = None

    def use(self, code: str, engine: QQmlEngine | None = None) -> str:
        """Show this language, or the system's when ``code`` is empty or unknown; the code of what is shown."""
        shown = code if code in LANGUAGES else system_language()
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator(self._app)  # English has one for singular and plural
        if translator.load(str(FOLDER / f"restoreassist_{shown}.qm")):
            self._app.installTranslator(translator)
            self._translator = translator
        QLocale.setDefault(locale_of(shown))
        right_to_left = shown in _RIGHT_TO_LEFT
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        if engine is not None:
            engine.retranslate()
        return shown


def system_language() -> str:
    """The first of the system's languages that there is a translation for."""
    for name in _SYSTEM.uiLanguages():
        code = name.split("-")[0]
        if code in LANGUAGES:
            return code
    return SOURCE


def locale_of(code: str) -> QLocale:
    """How numbers and dates are written; the system's own way when it speaks that language.

    Arabic is written with the digits that meters show.
    """
    if QLocale.languageToCode(_SYSTEM.language()) == code:
        return _SYSTEM
    return (
        QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
        if code == "ar"
        else QLocale(code)
    )
