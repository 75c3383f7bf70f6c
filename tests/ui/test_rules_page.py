"""The rules page, the sheet of one rule and the company's policy: by mouse and touch, and on a real store."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.records import RuleOverride, VisitKind
from app.services.company_policy import company_policy, drying_policy
from app.services.judged_jobs import JudgedJobs
from app.services.rule_services import RuleDesk
from tests.site import Site
from tests.ui.driver import Driver
from tests.ui.sample_job import uid

both_hands = pytest.mark.parametrize("how", ["mouse", "touch"])


def rules_shown(ui: Driver) -> list[str]:
    names = (item.objectName() for item in ui.walk())
    return [name.removeprefix("rule_") for name in names if name.startswith("rule_")]


def on_a_real_store(ui: Driver, made: Site) -> None:
    """Let the window's rules be those of a store; everything else stays the sample's."""
    ui.services.rules = RuleDesk(
        made.store, made.record, made.clock, lambda: "Tess", JudgedJobs(made.store)
    )
    header = replace(ui.services.overview.header, job_id=made.job.id)
    ui.services.overview = replace(ui.services.overview, header=header)


def test_what_is_due_is_shown_first_and_the_rest_in_its_lists(ui: Driver) -> None:
    ui.open_job("rules")
    assert set(rules_shown(ui)) == {"INI-04", "ASM-05", "ASM-09"}
    ui.press("segment_later")
    assert "CMP-11" in rules_shown(ui)
    ui.press("segment_overridden")
    assert ui.has("noRules")


@both_hands
def test_a_rule_says_what_is_missing_and_leads_to_it(ui: Driver, how: str) -> None:
    ui.how = how
    ui.open_job("rules")
    ui.press("rule_ASM-09")
    assert "P0-0: no photo of the place and the display" in ui.texts()
    assert any("S500" in text for text in ui.texts())
    ui.press("ruleFix")
    assert not ui.has("ruleSheet")
    assert ui.model.page == "map"


def test_a_gap_leads_to_the_very_machine_form_room_or_decision(ui: Driver) -> None:
    jumps: list[tuple[str, dict[str, str]]] = []
    ui.model.navigation.jumped.connect(lambda page, what: jumps.append((page, dict(what))))
    ui.open_job("rules")
    ui.press("rule_ASM-05")
    ui.press("gap_0")
    assert jumps[-1] == ("file", {"decision": "class"})
    machine = str(uid(13, 9))
    ui.model.jump("equipment", {"placement": machine})
    ui.settle()
    assert ui.has("machineDetail")
    ui.model.jump("rooms", {"hazard_assessment": ""})
    ui.settle()
    assert ui.has("hazardSheet")
    ui.model.jump("drying", {"air_reading": ""})
    ui.settle()
    assert ui.has("airSheet")


def test_law_and_safety_offer_no_override(ui: Driver) -> None:
    ui.open_job("rules")
    ui.press("rule_INI-04")
    assert ui.has("ruleFix")
    assert not ui.has("overrideStart")


def test_the_overview_leads_to_the_rule_and_to_all_of_them(ui: Driver) -> None:
    item = ui.services.overview.before_you_leave[0]
    later = replace(item, rule_id="CMP-11", later=True)
    due = replace(item, rule_id="ASM-05")
    ui.services.overview = replace(ui.services.overview, before_you_leave=(due, later))
    ui.open_job()
    ui.press("openRule_0")
    assert ui.model.page == "rules"
    assert ui.has("ruleSheet")
    assert not ui.has("openRule_1")


@both_hands
def test_an_override_is_on_record_with_reason_and_role(ui: Driver, site: Site, how: str) -> None:
    ui.how = how
    on_a_real_store(ui, site)
    site.record.open_visit(site.job.id, kind=VisitKind.INITIAL)
    ui.open_job("rules")
    ui.press("rule_INI-01")
    ui.press("overrideStart")
    assert not ui.find("overrideConfirm").property("enabled")
    ui.press("segment_supervisor")
    ui.press("overrideReason")
    ui.type("caller hung up")
    ui.press("overrideConfirm")
    [made] = site.store.find(RuleOverride, site.job.id)
    assert (made.rule_id, made.reason, made.role) == ("INI-01", "caller hung up", "supervisor")
    assert any("Overridden by Tess, Supervisor" in text for text in ui.texts())
    ui.press("ruleClose")
    assert "INI-01" not in rules_shown(ui)
    ui.press("segment_overridden")
    assert rules_shown(ui) == ["INI-01"]


def test_what_was_typed_stays_when_a_tap_falls_beside(ui: Driver) -> None:
    ui.open_job("rules")
    ui.press("rule_ASM-05")
    ui.press("overrideStart")
    ui.press("overrideReason")
    ui.type("x")
    assert ui.find("ruleSheet").property("keepOpen")
    ui.press("overrideCancel")
    assert not ui.find("ruleSheet").property("keepOpen")


def press_until_changed(ui: Driver, made: Site) -> bool:
    """A second tap within a second is ignored; this is a person who taps again."""
    if ui.has("policyPreset"):
        ui.press("policyPreset")
    return drying_policy(made.store).planned_days == 5


@both_hands
def test_a_threshold_is_chosen_within_its_limits_and_given_back(
    ui: Driver,
    site: Site,
    how: str,
) -> None:
    ui.how = how
    on_a_real_store(ui, site)
    ui.model.go("policy")
    ui.settle()
    ui.press("setting_planned_days")
    field = ui.find("policyValue")
    field.setProperty("text", "900")
    ui.press("policySave")
    assert "1 to 60" in ui.text("problemWords")
    field.setProperty("text", "7")
    ui.press("policySave")
    assert drying_policy(site.store).planned_days == 7
    assert not ui.has("policySheet")
    ui.press("setting_planned_days")
    ui.until(lambda: press_until_changed(ui, site), "a second after the first tap")
    assert drying_policy(site.store).planned_days == 5
    ui.press("segment_rules")
    assert ui.has("setting_old_building_before_year")
    assert company_policy(site.store).values == {}


def test_a_threshold_that_is_no_number_is_refused(ui: Driver, site: Site) -> None:
    on_a_real_store(ui, site)
    ui.model.go("policy")
    ui.settle()
    ui.press("setting_planned_days")
    ui.find("policyValue").setProperty("text", "seven")
    ui.press("policySave")
    assert ui.has("problemWords")
    assert drying_policy(site.store).planned_days == Decimal(5)
