"""Rules, refusals and thresholds on the screen, over a real store: in the language and the units of the crew."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from app.domain.errors import InvalidInput
from app.domain.records import VisitKind
from app.services.company_policy import CompanyPolicies, company_settings
from app.services.rule_books import rule_book
from standards.rules.pack import Jurisdiction
from tests.site import Site
from tests.ui.driver import Driver
from tests.ui.live_site import LiveDriver
from tests.ui.test_rules_page import on_a_real_store


@pytest.fixture
def german(live: LiveDriver) -> Iterator[LiveDriver]:
    """The window in German over the real application."""
    live.model.settings.language = "de"
    live.settle()
    yield live
    live.model.settings.language = "en"
    live.settle()


def test_the_open_rules_of_the_overview_are_in_the_language_of_the_crew(
    german: LiveDriver,
) -> None:
    german.site.record.open_visit(german.site.job.id, kind=VisitKind.INITIAL)
    german.open_page("overview")
    titles = {row["title"] for row in german.model.overview.openItems.rows}
    details = " ".join(str(row["detail"]) for row in german.model.overview.openItems.rows)
    book = rule_book(Jurisdiction.US)
    assert titles
    assert not titles & {rule.title for rule in book.rules}
    assert not [rule.hint for rule in book.rules if f". {rule.hint}" in details]
    assert "Gefahren wurden vor der Arbeit beurteilt" in titles


def test_a_refusal_says_why_in_the_language_of_the_crew(german: LiveDriver) -> None:
    site = german.site
    site.record.open_visit(site.job.id, kind=VisitKind.INITIAL)
    german.open_page("overview")
    german.model.overview.setJobState("CLOSED")
    german.settle()
    assert german.model.overview.problem == (
        f"Am Auftrag {site.job.number} ist ein Besuch offen; beenden Sie ihn und schließen Sie dann den Auftrag."
    )
    german.model.settings.language = "es"
    german.settle()
    assert german.model.overview.problem.startswith("Hay una visita abierta")


def test_what_was_just_done_is_told_anew_when_the_language_changes(ui: Driver) -> None:
    ui.open_job("equipment")
    ui.model.equipment.stepped.emit("machine_placed", "LGR-1")
    ui.settle()
    assert ui.text("toastText") == "LGR-1 placed"
    ui.model.settings.language = "de"
    ui.settle()
    assert ui.text("toastText") == "LGR-1 aufgestellt"
    ui.model.settings.language = "en"
    ui.settle()


def test_an_error_of_the_services_stays_english_for_logs_and_the_command_line(site: Site) -> None:
    with pytest.raises(InvalidInput) as refused:
        CompanyPolicies(site.store, site.clock).change("planned_days", Decimal(900), "Tess")
    assert str(refused.value) == "planned_days: 900 days is not possible. Allowed: 1 to 60 days."


@pytest.mark.parametrize(
    ("units", "shown", "typed", "kept"),
    [("us", ("89.6", "°F"), "95", Decimal(35)), ("metric", ("32", "°C"), "35", Decimal(35))],
)
def test_a_threshold_is_shown_and_typed_in_the_chosen_units(
    ui: Driver, site: Site, units: str, shown: tuple[str, str], typed: str, kept: Decimal
) -> None:
    on_a_real_store(ui, site)
    ui.model.settings.units = units
    ui.model.go("policy")
    ui.settle()
    row = next(row for row in ui.model.policy.rows.rows if row["name"] == "hot_surface_c")
    assert (row["value"], row["unit"]) == shown
    ui.model.policy.pick("hot_surface_c")
    ui.model.policy.choose("900")
    assert shown[1] in ui.model.policy.problem
    ui.model.policy.choose(typed)
    ui.settle()
    settings = company_settings(site.store, Jurisdiction.US)
    assert next(one.value for one in settings if one.name == "hot_surface_c") == kept
