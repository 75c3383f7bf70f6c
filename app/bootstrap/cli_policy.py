"""``restoreassist policy``: the company's own thresholds, beside the presets."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.bootstrap.cli_amounts import number
from app.bootstrap.cli_support import (
    DemoOption,
    JsonOption,
    StoreOption,
    print_json,
    store_folder,
    workspace_at,
)

if TYPE_CHECKING:
    from app.services.company_policy import CompanySetting

policy_cli = typer.Typer(
    help="The company's own thresholds: tolerances, hours, limits.", no_args_is_help=True
)


class CountryChoice(StrEnum):
    """The countries that have presets of their own."""

    US = "us"
    AU = "au"
    NZ = "nz"
    UK = "uk"


@policy_cli.command("list")
def policy_list_command(
    country: Annotated[
        CountryChoice, typer.Option(help="Presets of this country.")
    ] = CountryChoice.US,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Every threshold with its value, its preset and its limits."""
    from app.services.company_policy import company_settings
    from standards.rules.pack import Jurisdiction

    with workspace_at(store_folder(store, demo), demo) as workspace:
        settings = company_settings(workspace.store, Jurisdiction(country.value))
    if as_json:
        print_json({"country": country.value, "settings": [_as_json(one) for one in settings]})
        return
    for one in settings:
        mark = f"  (preset {one.preset})" if one.is_changed else ""
        typer.echo(f"{one.name:<24} {one.value} {one.unit}{mark}: {one.words}")


@policy_cli.command("set")
def policy_set_command(
    name: Annotated[str, typer.Argument(help="The threshold, like visit_warn_h.")],
    value: Annotated[
        str | None,
        typer.Argument(help="Its value, in the unit the list shows.", show_default=False),
    ] = None,
    preset: Annotated[bool, typer.Option("--preset", help="Give it its preset back.")] = False,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Choose a value of the company's own; it holds for every job from now on, and who chose it is kept."""
    from app.domain.errors import InvalidInput
    from app.services.company_policy import CompanyPolicies

    if (value is None) != preset:
        raise InvalidInput("VALUE", "neither a value nor --preset, or both", "one of the two")
    wanted = None if value is None else number("VALUE", value)
    with workspace_at(store_folder(store, demo), demo) as workspace:
        policies = CompanyPolicies(workspace.store, workspace.clock)
        setting = policies.change(name, wanted, workspace.person)
    if as_json:
        print_json(_as_json(setting))
    else:
        typer.echo(f"{setting.name} is {setting.value} {setting.unit} (preset {setting.preset})")


def _as_json(setting: CompanySetting) -> dict[str, Any]:
    changed = setting.changed
    return {
        "name": setting.name,
        "value": str(setting.value),
        "preset": str(setting.preset),
        "low": str(setting.low),
        "high": str(setting.high),
        "unit": setting.unit,
        "words": setting.words,
        "about": "drying" if setting.about_drying else "rules",
        "changed_by": changed.by if changed else None,
        "changed_at": changed.at.isoformat() if changed else None,
    }
