"""Our drivers on Bleak's BlueZ backend, D-Bus, bluetoothd and Linux, judged by what the guest told."""

from __future__ import annotations

from typing import Any

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.bluetooth]

OFF = "Cannot listen for meters: Bluetooth is off or this computer has none."
# A link that ends while the meter is being asked is noticed by the question.
GONE = ("The link was lost: the meter is off or out of range.", "The meter does not answer: ")
HYGROMETER = ["ess", "ESS-HYGRO", "F1:11:11:11:11:11"]
PROBE = ["bthome", "MOIST-PROBE", "F3:33:33:33:33:33"]

Steps = dict[str, dict[str, Any]]


def values(step: dict[str, Any], quantity: str) -> list[str]:
    """The values of one quantity in a step, each change once."""
    told = [event["value"] for event in step["events"] if event.get("quantity") == quantity]
    return [value for value, before in zip(told, [None, *told], strict=False) if value != before]


def statuses(step: dict[str, Any]) -> list[tuple[str, str]]:
    """The states and their words in a step."""
    return [(each["state"], each["detail"]) for each in step["events"] if "state" in each]


def lost_first(told: list[tuple[str, str]]) -> bool:
    """Whether the first of these is that a live link has ended."""
    state, words = told[0]
    return state == "LOST" and words.startswith(GONE)


def test_without_the_bluetooth_service_a_search_says_so(steps: Steps) -> None:
    words = "Cannot listen for meters: the Bluetooth service of this computer does not run."
    assert steps["no service"]["found"] == []
    assert steps["no service"]["problems"] == {"ess": words, "bthome": words}


def test_a_search_finds_both_meters_through_bluez(steps: Steps) -> None:
    assert steps["service"]["backend"] == "BleakBackend.BLUEZ_DBUS"
    assert steps["search"]["found"] == [PROBE, HYGROMETER]
    assert steps["search"]["problems"] == {}


def test_a_connected_meter_is_read_with_its_serial_number(steps: Steps) -> None:
    assert [state for state, _ in statuses(steps["read"])] == ["CONNECTING", "LIVE"]
    assert values(steps["read"], "air_temperature") == ["21.37"]
    last = steps["read"]["events"][-1]
    assert last == {
        "quantity": "relative_humidity",
        "value": "54.80",
        "unit": "%RH",
        "quality": "GOOD",
        "serial": "SN-0042",
        "raw": "6815",
    }


def test_a_connected_meter_tells_new_values_by_itself(steps: Steps) -> None:
    assert statuses(steps["notify"]) == []
    assert values(steps["notify"], "air_temperature")[-1] == "22.05"
    assert values(steps["notify"], "relative_humidity")[-1] == "61.30"


def test_a_broadcast_moisture_value_arrives_on_its_scale_with_its_bytes(steps: Steps) -> None:
    last = steps["advertisement"]["events"][-1]
    assert (last["value"], last["unit"], last["quality"]) == ("30.74", "%WME", "GOOD")
    assert last["raw"].endswith("14020c")


def test_a_meter_out_of_range_is_lost_in_words_with_the_time_of_the_next_attempt(
    steps: Steps,
) -> None:
    told = statuses(steps["out of range"])
    assert lost_first(told)
    assert told[1] == ("CONNECTING", "Connecting to ESS-HYGRO.")
    assert told[-1] == (
        "LOST",
        "The meter was not seen for 8 s: is it on and near, and not connected to another device?",
    )
    assert steps["out of range"]["events"][-1]["retry_in_s"] > 0


def test_it_is_connected_again_when_it_is_back_and_the_other_meter_never_stopped(
    steps: Steps,
) -> None:
    assert statuses(steps["back in range"])[-1] == ("LIVE", "Receiving.")
    assert values(steps["back in range"], "air_temperature")[-1] == "20.11"
    assert statuses(steps["other meter"]) == []
    assert values(steps["other meter"], "material_moisture") == ["30.74", "18.20"]


def test_an_adapter_that_is_switched_off_is_told_to_both_kinds_of_meters(steps: Steps) -> None:
    connected = statuses(steps["adapter off, connected"])
    assert lost_first(connected)
    assert connected[-1] == ("LOST", OFF)
    listening = statuses(steps["adapter off, listening"])
    assert listening[0] == ("STALE", "No reading for 6 s; connecting again.")
    assert listening[-1] == ("LOST", OFF)


def test_both_go_on_when_the_adapter_is_on_again(steps: Steps) -> None:
    assert values(steps["adapter on, connected"], "air_temperature")[-1] == "19.02"
    assert values(steps["adapter on, listening"], "material_moisture")[-1] == "12.34"


def test_both_survive_a_restart_of_the_bluetooth_service(steps: Steps) -> None:
    assert lost_first(statuses(steps["service gone, connected"]))
    assert statuses(steps["service gone, listening"])[-1] == ("LOST", OFF)
    assert values(steps["service again, connected"], "air_temperature")[-1] == "18.03"
    assert values(steps["service again, listening"], "material_moisture")[-1] == "11.11"


def test_sessions_close_and_leave_nothing_running(steps: Steps) -> None:
    assert statuses(steps["closed, connected"])[-1] == ("CLOSED", "Closed.")
    assert statuses(steps["closed, listening"])[-1] == ("CLOSED", "Closed.")
    assert steps["end"]["tasks_left"] == []


@pytest.mark.parametrize("detail", ["org.", "[", "Traceback", "Error", "driver failed"])
def test_no_status_shows_what_only_a_developer_understands(steps: Steps, detail: str) -> None:
    told = [words for step in steps.values() if "events" in step for _, words in statuses(step)]
    assert [words for words in told if detail in words] == []
