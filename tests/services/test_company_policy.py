"""The company's own thresholds: limits, who chose them, and that rules and drying are judged by them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.errors import InvalidInput
from app.services.company_policy import (
    CompanyPolicies,
    company_policy,
    company_settings,
    drying_policy,
    policy_changes,
)
from standards.drying_policy import STANDARD_POLICY
from standards.rules.pack import Jurisdiction
from tests.site import Site


def policies(site: Site) -> CompanyPolicies:
    return CompanyPolicies(site.store, site.clock)


def test_without_a_choice_the_presets_hold(site: Site) -> None:
    assert company_policy(site.store).values == {}
    assert drying_policy(site.store) == STANDARD_POLICY
    settings = company_settings(site.store, Jurisdiction.US)
    assert not any(one.is_changed for one in settings)
    assert all(one.low <= one.preset <= one.high for one in settings)
    assert len({one.name for one in settings}) == len(settings)


def test_a_choice_is_kept_with_who_made_it(site: Site) -> None:
    policies(site).change("visits_at_goal", Decimal(3), "Olga")
    policies(site).change("tolerance.points", Decimal(3), "Olga")
    assert company_policy(site.store).values == {"visits_at_goal": Decimal(3)}
    drying = drying_policy(site.store)
    assert (drying.visits_at_goal, drying.tolerance.points) == (3, Decimal(3))
    shown = {one.name: one for one in company_settings(site.store, Jurisdiction.US)}
    changed = shown["visits_at_goal"].changed
    assert changed is not None
    assert (changed.by, changed.value) == ("Olga", Decimal(3))


def test_the_preset_comes_back_and_the_choice_stays_in_the_history(site: Site) -> None:
    policies(site).change("planned_days", Decimal(7), "Olga")
    assert drying_policy(site.store).planned_days == 7
    policies(site).change("planned_days", None, "Max")
    assert drying_policy(site.store) == STANDARD_POLICY
    assert [(one.by, one.value) for one in policy_changes(site.store)] == [
        ("Olga", Decimal(7)),
        ("Max", None),
    ]


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("visit_warn_h", "1000", "12 to 96"),
        ("visit_warn_h", "NaN", "12 to 96"),
        ("planned_days", "2.5", "whole"),
        ("tolerance.cap", "90", "10 to 20"),
        ("visits", "2", "no such setting"),
    ],
)
def test_impossible_values_are_refused_and_nothing_is_kept(
    site: Site, name: str, value: str, says: str
) -> None:
    with pytest.raises(InvalidInput, match=says):
        policies(site).change(name, Decimal(value), "Olga")
    assert policy_changes(site.store) == ()


def test_countries_keep_their_own_presets(site: Site) -> None:
    def year(country: Jurisdiction) -> Decimal:
        shown = {one.name: one.preset for one in company_settings(site.store, country)}
        return shown["old_building_before_year"]

    assert year(Jurisdiction.US) < year(Jurisdiction.AU)


def test_goals_are_set_with_the_companys_tolerance(site: Site) -> None:
    assert site.point.goal is not None
    assert site.point.goal.value == Decimal(13)
    policies(site).change("tolerance.points", Decimal(3), "Olga")
    point = site.record.add_point(
        site.room,
        label="P-02",
        spot="Door",
        surface=site.point.surface,
        material=site.point.material,
        instrument=site.probe,
        x_m=Decimal(1),
        y_m=Decimal(1),
        control_value=Decimal(9),
    )
    assert point.goal is not None
    assert point.goal.value == Decimal(12)
