"""The settings of the screens; a change shows at once and is kept by the services."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from app.services.app_services import AppServices
from app.services.views import ThemeChoice, UiSettings, UnitSystem
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.page import PageModel, words_for
from ui.viewmodels.qml import qml_property, qml_type

TEXT_SCALES_PCT = (80, 90, 100, 115, 130, 150, 175, 200)
_THEMES = tuple(ThemeChoice)


@qml_type("owned by AppModel")
class SettingsModel(PageModel):
    """Theme (0 light, 1 dark, 2 outdoor), units, language, text size, glove mode, and who works here."""

    changed = Signal()
    languageChanged = Signal()
    unitsChanged = Signal()
    """Values must be written anew: the units or the language differ."""

    def __init__(
        self,
        services: AppServices,
        bridge: ServiceBridge,
        settings: UiSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(services, bridge, parent)
        self._settings = self._before = settings

    @property
    def settings(self) -> UiSettings:
        """The settings as they are shown."""
        return self._settings

    def _use(self, settings: UiSettings) -> None:
        if settings == self._settings:
            return
        units_differ = settings.units is not self._settings.units
        language_differs = settings.language != self._settings.language
        self._settings = settings
        if language_differs:
            self.languageChanged.emit()
        self.changed.emit()
        if units_differ or language_differs:
            self.unitsChanged.emit()
        # Not a write: the newest settings always win, so a quick second tap must count.
        self.bridge.call(self.services.save_settings(settings), lambda _: None, self._not_kept)

    @Slot()
    def reset(self) -> None:
        """How the screens look as at the first start; the name, the language and the position stay."""
        first = UiSettings()
        self._before = self._settings
        self._use(
            replace(
                self._settings,
                theme=first.theme,
                units=first.units,
                text_scale_pct=first.text_scale_pct,
                glove_mode=first.glove_mode,
            )
        )

    @Slot()
    def undoReset(self) -> None:
        """Take the reset back."""
        self._use(self._before)

    def _not_kept(self, error: BaseException) -> None:
        self._set_problem(words_for(error))

    def _get_theme(self) -> int:
        return _THEMES.index(self._settings.theme)

    def _set_theme(self, number: int) -> None:
        self._use(replace(self._settings, theme=_THEMES[number]))

    def _get_units(self) -> str:
        return self._settings.units.value

    def _set_units(self, key: str) -> None:
        self._use(replace(self._settings, units=UnitSystem(key)))

    def _get_text_scale(self) -> int:
        return self._settings.text_scale_pct

    def _set_text_scale(self, pct: int) -> None:
        self._use(replace(self._settings, text_scale_pct=pct))

    def _get_glove(self) -> bool:
        return self._settings.glove_mode

    def _set_glove(self, on: bool) -> None:
        self._use(replace(self._settings, glove_mode=on))

    def _get_use_position(self) -> bool:
        return self._settings.use_position

    def _set_use_position(self, on: bool) -> None:
        self._use(replace(self._settings, use_position=on))

    def _get_text_scales(self) -> list[int]:
        return list(TEXT_SCALES_PCT)

    def _get_language(self) -> str:
        return self._settings.language

    def _set_language(self, code: str) -> None:
        self._use(replace(self._settings, language=code))

    def _get_person(self) -> str:
        return self._settings.person

    def _set_person(self, name: str) -> None:
        self._use(replace(self._settings, person=name.strip()))

    language = qml_property(str, _get_language, _set_language, notify=changed)
    person = qml_property(str, _get_person, _set_person, notify=changed)
    theme = qml_property(int, _get_theme, _set_theme, notify=changed)
    units = qml_property(str, _get_units, _set_units, notify=changed)
    textScale = qml_property(int, _get_text_scale, _set_text_scale, notify=changed)
    gloveMode = qml_property(bool, _get_glove, _set_glove, notify=changed)
    usePosition = qml_property(bool, _get_use_position, _set_use_position, notify=changed)
    textScales = qml_property("QVariantList", _get_text_scales, constant=True)
