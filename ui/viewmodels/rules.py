"""The rules of the open job, and the company's thresholds."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from app.services.app_services import AppServices
from app.services.rule_views import RuleStanding, RulesView, RuleView
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.fix_target import target_of
from ui.viewmodels.job_page import JobPageModel
from ui.viewmodels.page import PageModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.threshold import ShownUnit, setting_row, shown_as
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import Wording, day_and_time, zone

if TYPE_CHECKING:  # the store behind it takes a second to import
    from app.services.company_policy import CompanySetting


@qml_type("owned by RulesModel")
class RuleRows(RowsModel):
    """The rules; ``standing`` is due, later, overridden, unknown or complete."""

    ROLES: ClassVar[tuple[str, ...]] = ("ruleId", "title", "severity", "gate", "standing", "gaps")


@qml_type("owned by AppModel")
class RulesModel(JobPageModel):
    """The rules page and the sheet of one rule."""

    changed = Signal()
    overridden = Signal()

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._view: RulesView | None = None
        self._rows = RuleRows(self)
        self._filter = "due"
        self._picked = ""

    def open(self, job_id: UUID) -> None:
        """Show this job's rules."""
        self.job_id = job_id
        self._picked = ""
        self.load(lambda: self.services.rules.of_job(job_id), self._show)

    def use_units(self, wording: Wording) -> None:
        """Write titles, gaps and times anew."""
        super().use_units(wording)
        self._fill()

    @Slot(str)
    def show(self, standing: str) -> None:
        """Show the rules that stand like this."""
        self._filter = standing
        self._fill()

    @Slot(str)
    def pick(self, rule_id: str) -> None:
        """Show the details of this rule; none for an empty id."""
        self._picked = rule_id
        self.changed.emit()

    @Slot(str, str)
    def override(self, reason: str, role: str) -> None:
        """Go on although the picked rule is open."""
        view, rule_id = self._view, self._picked
        if view is None or not rule_id:
            return

        def done(now: RulesView) -> None:
            self._show(now)
            self.overridden.emit()
            self.saved.emit(rule_id)

        self.write(
            "override",
            lambda: self.services.rules.override(view.job_id, rule_id, reason.strip(), role),
            done,
        )

    def _show(self, view: RulesView) -> None:
        self._view = view
        self._fill()

    def _fill(self) -> None:
        shown = self._view.rules if self._view else ()
        self._rows.show(
            {
                "ruleId": rule.rule_id,
                "title": translated(rule.title, "Rules"),
                "severity": rule.severity.value,
                "gate": rule.gate.value,
                "standing": rule.standing.value,
                "gaps": len(rule.gaps),
            }
            for rule in shown
            if rule.standing.value == self._filter
        )
        self.changed.emit()

    def _get_rows(self) -> RuleRows:
        return self._rows

    def _get_filter(self) -> str:
        return self._filter

    def _get_counts(self) -> dict[str, int]:
        standings = [rule.standing for rule in (self._view.rules if self._view else ())]
        return {one.value: standings.count(one) for one in RuleStanding}

    def _get_gate(self) -> str:
        return self._view.gate.value if self._view else ""

    def _get_roles(self) -> list[str]:
        return list(self._view.roles) if self._view else []

    def _get_version(self) -> str:
        return self._view.version if self._view else ""

    def _get_loaded(self) -> bool:
        return self._view is not None

    def _get_rule(self) -> dict[str, Any]:
        rules = self._view.rules if self._view else ()
        found = next((rule for rule in rules if rule.rule_id == self._picked), None)
        return _details(found, self._view.time_zone) if found and self._view else {}

    rows = qml_property(RuleRows, _get_rows, constant=True)
    filterKey = qml_property(str, _get_filter, notify=changed)
    counts = qml_property("QVariantMap", _get_counts, notify=changed)
    gate = qml_property(str, _get_gate, notify=changed)
    roles = qml_property("QStringList", _get_roles, notify=changed)
    version = qml_property(str, _get_version, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)
    rule = qml_property("QVariantMap", _get_rule, notify=changed)


@qml_type("owned by PolicyModel")
class SettingRows(RowsModel):
    """The company's thresholds, numbers as they are written."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "name", "value", "preset", "low", "high", "unit", "words", "own", "by",
    )  # fmt: skip


@qml_type("owned by AppModel")
class PolicyModel(PageModel):
    """The page of the company's policy."""

    changed = Signal()
    chosen = Signal()

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._rows = SettingRows(self)
        self._settings: tuple[CompanySetting, ...] = ()
        self._drying = True
        self._picked = ""
        self.load(self.services.rules.settings, self._show)

    def use_units(self, wording: Wording) -> None:
        """Show temperatures, humidities and areas in these units from now on."""
        super().use_units(wording)
        self._fill()

    @Slot(bool)
    def showDrying(self, drying: bool) -> None:
        """Show the thresholds of the drying, or those of the rules."""
        self._drying = drying
        self._fill()

    @Slot(str)
    def pick(self, name: str) -> None:
        """Choose the threshold that is edited; none for an empty name."""
        self._picked = name
        self.dismissProblem()
        self.changed.emit()

    @Slot(str)
    def choose(self, typed: str) -> None:
        """Set the picked threshold to what was typed; an empty text gives the preset back."""
        name, text = self._picked, typed.strip().replace(",", ".")
        setting = self._picked_setting()
        if setting is None:
            return
        shown = shown_as(setting.unit, self.wording)
        try:
            value = shown.kept(Decimal(text)) if text else None
        except InvalidOperation:
            value = Decimal("NaN")
        beyond = value is not None and not (
            value.is_finite() and setting.low <= value <= setting.high
        )
        if beyond:
            self._refuse(text, shown, setting)
            return

        def done(settings: tuple[CompanySetting, ...]) -> None:
            self._show(settings)
            self.chosen.emit()
            self.saved.emit(name)

        self.write("choose", lambda: self.services.rules.choose(name, value), done)

    def _show(self, settings: tuple[CompanySetting, ...]) -> None:
        self._settings = settings
        self._fill()

    def _fill(self) -> None:
        self._rows.show(
            setting_row(one, self.wording)
            for one in self._settings
            if one.about_drying is self._drying
        )
        self.changed.emit()

    def _get_rows(self) -> SettingRows:
        return self._rows

    def _get_drying(self) -> bool:
        return self._drying

    def _get_setting(self) -> dict[str, Any]:
        found = self._picked_setting()
        return setting_row(found, self.wording) if found else {}

    def _refuse(self, typed: str, shown: ShownUnit, setting: CompanySetting) -> None:
        """Name the limits in the units and the language that are shown."""
        words = self.tr("%1 %2 is not possible. Allowed: %3 to %4 %2.")
        for place, value in (
            ("%1", typed.replace(".", QLocale().decimalPoint())),
            ("%2", shown.unit),
            ("%3", shown.shown(setting.low)),
            ("%4", shown.shown(setting.high)),
        ):
            words = words.replace(place, value)
        self._set_problem(words)

    def _picked_setting(self) -> CompanySetting | None:
        return next((one for one in self._settings if one.name == self._picked), None)

    rows = qml_property(SettingRows, _get_rows, constant=True)
    drying = qml_property(bool, _get_drying, notify=changed)
    setting = qml_property("QVariantMap", _get_setting, notify=changed)


def _details(rule: RuleView, time_zone: str) -> dict[str, Any]:
    made = rule.override
    return {
        "ruleId": rule.rule_id,
        "title": translated(rule.title, "Rules"),
        "severity": rule.severity.value,
        "gate": rule.gate.value,
        "standing": rule.standing.value,
        "hint": translated(rule.hint, "Rules"),
        "gaps": [
            {
                "words": translated(gap.words, "Rules"),
                "place": gap.fix.page,
                "target": target_of(gap.fix, rule.rule_id),
            }
            for gap in rule.gaps
        ],
        "citations": list(rule.citations),
        "overridable": rule.overridable,
        "needsRole": rule.severity.stops,
        "by": made.by if made else "",
        "role": made.role if made else "",
        "reason": made.reason if made else "",
        "at": day_and_time(made.at, zone(time_zone)) if made else "",
    }
