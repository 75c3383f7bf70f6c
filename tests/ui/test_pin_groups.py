"""Pins that stand too close for a finger: one mark with their number, which a tap takes apart."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.records import Surface
from tests.ui.live_site import LiveDriver
from tests.ui.test_map_page import canvas
from ui.viewmodels.pin_groups import grouped

places = st.lists(st.tuples(st.floats(0, 20), st.floats(0, 20)), max_size=40)


def pin(
    number: int, west: float, north: float, *, status: str = "dry", selected: bool = False
) -> dict[str, Any]:
    return {
        "pointId": str(number), "label": f"P-{number:02d}", "west": west, "north": north,
        "status": status, "selected": selected,
    }  # fmt: skip


@given(places, st.floats(0.1, 5), st.floats(0.1, 5))
def test_every_pin_is_shown_once_and_what_stands_alone_stands_apart_from_the_groups_first(
    spots: list[tuple[float, float]], wide: float, deep: float
) -> None:
    pins = [pin(n, *spot) for n, spot in enumerate(spots)]
    alone, groups = grouped(pins, wide, deep)
    labels = [row["label"] for row in alone] + [label for row in groups for label in row["members"]]
    assert sorted(labels) == sorted(row["label"] for row in pins)
    for n, one in enumerate(alone):
        for other in alone[n + 1 :]:
            assert (
                abs(one["west"] - other["west"]) >= wide
                or abs(one["north"] - other["north"]) >= deep
            )
    for row in groups:
        assert row["pins"] == len(row["members"]) > 1
        assert row["area"].width() <= 2 * wide
        assert row["area"].height() <= 2 * deep


def test_a_group_has_the_colour_of_its_worst_and_the_chosen_pin_stays_alone() -> None:
    alone, groups = grouped(
        [
            pin(1, 1, 1),
            pin(2, 1.1, 1, status="drying"),
            pin(3, 1, 1.1, status="wet"),
            pin(4, 1, 1, selected=True),
        ],
        0.5,
        0.5,
    )
    assert [row["label"] for row in alone] == ["P-04"]
    assert [(row["status"], row["members"]) for row in groups] == [
        ("wet", ["P-01", "P-02", "P-03"])
    ]


def crowd(live: LiveDriver, *, apart_m: str, count: int) -> None:
    for number in range(count):
        live.site.record.add_point(
            live.site.room, label=f"C-{number}", spot="", surface=Surface.WALL, material="Plywood",
            instrument=live.site.probe, x_m=Decimal(3) + number * Decimal(apart_m), y_m=Decimal(2),
            control_value=Decimal(9),
        )  # fmt: skip


def test_a_tap_on_a_group_comes_so_near_that_its_pins_stand_apart(live: LiveDriver) -> None:
    crowd(live, apart_m="0.08", count=4)
    live.open_page("map")
    live.tap("pin_P-01")
    assert live.find("group_C-0").property("pins") == 4
    live.tap("group_C-0")
    assert not live.has("group_C-0")
    live.tap("pin_C-2")
    assert live.model.map.selected["label"] == "C-2"


def test_pins_that_no_nearness_parts_are_chosen_one_after_the_other(live: LiveDriver) -> None:
    crowd(live, apart_m="0", count=3)
    live.open_page("map")
    live.tap("pin_P-01")
    before = canvas(live).property("zoom")
    live.tap("group_C-0")
    chosen = [live.model.map.selected["label"]]
    for _ in range(3):
        live.tap(f"pin_{chosen[-1]}")
        chosen.append(live.model.map.selected["label"])
    assert chosen == ["C-0", "C-1", "C-2", "C-0"]
    assert canvas(live).property("zoom") == before


def test_a_level_that_is_shown_brings_its_own_point(live: LiveDriver) -> None:
    record, site = live.site.record, live.site
    cellar = record.add_room(
        site.job.id,
        name="Cellar",
        level="Basement",
        length_m=Decimal(4),
        width_m=Decimal(3),
        height_m=Decimal(2),
    )
    record.add_point(
        cellar, label="B-01", spot="", surface=Surface.WALL, material="Plywood", instrument=site.probe,
        x_m=Decimal(1), y_m=Decimal(1), control_value=Decimal(9),
    )  # fmt: skip
    live.open_page("map")
    live.model.map.select(str(site.point.id))
    live.tap("segment_Basement")
    assert live.model.map.selected["label"] == "B-01"
