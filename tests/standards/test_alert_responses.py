"""Alerts stay open until a named person answered them."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.domain.records import AlertAction, AlertKind, AlertResponse
from standards.drying_alerts import Alert, AlertRule, Evidence, Finding, Subject, episodes, is_open
from standards.drying_alerts import open_alerts as unanswered
from tests.standards.drying_series_factory import at_h

POINT, CHAMBER, MACHINE = UUID(int=1), UUID(int=2), UUID(int=3)


def stall(
    last_h: float = 48, ended_h: float | None = None, subject: Subject | None = None
) -> Alert:
    ended_at = None if ended_h is None else at_h(ended_h)
    about = subject or Subject("P-01", POINT)
    return Alert(AlertRule.STALLED, about, at_h(48), at_h(last_h), ended_at, "No progress", ())


def answer(
    hours: float,
    action: AlertAction = AlertAction.MOVED_EQUIPMENT,
    *,
    alert: AlertKind = AlertKind.STALLED,
    point: UUID | None = POINT,
    chamber: UUID | None = None,
    placement: UUID | None = None,
) -> AlertResponse:
    return AlertResponse(
        id=UUID(int=99),
        job_id=UUID(int=98),
        alert=alert,
        action=action,
        reason="Fan moved to the north wall",
        decided_by="D. Alvarez",
        decided_at=at_h(hours),
        point_id=point,
        chamber_id=chamber,
        placement_id=placement,
    )


def test_an_alert_without_response_is_open_also_after_it_ended() -> None:
    assert is_open(stall(), [])
    assert is_open(stall(ended_h=72), [])
    assert not is_open(stall(ended_h=72), [answer(60)])


def test_a_response_answers_its_kind_and_subject_from_the_start_of_the_alert() -> None:
    assert not is_open(stall(), [answer(48)])
    assert is_open(stall(), [answer(47.9)])
    assert is_open(stall(), [answer(49, alert=AlertKind.SLOW)])
    assert is_open(stall(), [answer(49, point=UUID(int=5))])
    assert is_open(stall(), [answer(49, point=None)])
    machine = Subject("LGR 1", MACHINE)
    chamber = Subject("Ground floor", CHAMBER)
    assert not is_open(stall(subject=machine), [answer(49, point=None, placement=MACHINE)])
    assert not is_open(stall(subject=chamber), [answer(49, point=None, chamber=CHAMBER)])


def test_a_subject_without_a_record_is_answered_for_the_whole_job() -> None:
    nameless = stall(subject=Subject("Rooms without a chamber"))
    assert is_open(nameless, [answer(49)])
    assert not is_open(nameless, [answer(49, point=None)])


@pytest.mark.parametrize(("last_h", "is_still_open"), [(85.9, False), (86, True)])
def test_an_action_that_did_not_help_within_36_hours_wants_another(
    last_h: float, is_still_open: bool
) -> None:
    assert is_open(stall(last_h), [answer(50)]) is is_still_open
    assert not is_open(stall(last_h), [answer(50, AlertAction.ACCEPTED)])


def test_open_alerts_keep_their_order() -> None:
    first, second, third = stall(), stall(subject=Subject("P-02", UUID(int=5))), stall(ended_h=60)
    assert unanswered([first, second, third], [answer(50)]) == (second,)


def test_an_alert_is_one_run_of_times_at_which_its_rule_held() -> None:
    def finding(text: str) -> Finding:
        return Finding(text, (Evidence("P-01", text, at_h(0)),))

    times = [(at_h(0), None), (at_h(1), finding("a")), (at_h(2), finding("b")), (at_h(3), None)]
    found = episodes(AlertRule.SLOW, Subject("P-01"), [*times, (at_h(4), finding("c"))])
    assert [(a.since, a.last_at, a.ended_at, a.words) for a in found] == [
        (at_h(1), at_h(2), at_h(3), "b"),
        (at_h(4), at_h(4), None, "c"),
    ]
    assert found[0].holds_at(at_h(1))
    assert not found[0].holds_at(at_h(3))
    assert not found[0].holds_at(at_h(0.9))
    assert found[1].holds_at(at_h(400))
