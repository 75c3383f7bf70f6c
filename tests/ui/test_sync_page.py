"""The sync centre by click and touch."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop

from app.domain.errors import ErrorClass, ExternalError
from app.jobsync.machines import ConflictChoice
from app.ports.network import NetworkKind
from app.services.sync_views import NetworkPolicy, SyncState, WaitingFiles
from app.services.views import JobSync, SyncCounts
from tests.ui.driver import Driver
from tests.ui.fake_sync import conflict, refused
from tests.ui.sample_job import HEADER, JOB_ID

DEADLINE_S = 20.0
EVENTS_MS = 20


def become(ui: Driver, **changes: object) -> None:
    """The sync centre's state changes in the background, and the screen has heard of it."""
    status = replace(ui.services.sync.now, **changes)  # type: ignore[arg-type]
    ui.services.sync.become(status)
    ends = time.monotonic() + DEADLINE_S
    while ui.model.sync._status is not status:
        assert time.monotonic() < ends, "the change never reached the screen"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, EVENTS_MS)
    ui.settle()


@pytest.fixture
def page(ui: Driver) -> Driver:
    """The window on the sync page, reached by its button."""
    ui.press("syncButton")
    assert ui.find("syncPage").isVisible()
    return ui


@pytest.mark.parametrize("how", ["mouse", "touch"])
def test_sent_and_accepted_are_told_apart_and_a_tap_syncs(page: Driver, how: str) -> None:
    page.how = how
    assert page.text("syncHeadline") == "4 not on the server yet"
    page.press("syncNow")
    assert len(page.services.made("sync_now")) == 1
    assert page.text("syncHeadline") == "Everything is on the server"
    assert page.text("syncButton") == "Synced"


def test_every_photo_is_counted_for_its_job(page: Driver) -> None:
    counts = SyncCounts(accepted=400, photos_total=175, photos_accepted=173)
    become(page, counts=counts, jobs=(JobSync(JOB_ID, HEADER.client_name, counts),))
    assert page.text("syncJobStanding") == "173 of 175 photos on the server"
    page.press("syncJobRow")
    assert page.model._get_page() == "overview"


def test_without_an_account_nothing_claims_to_be_on_the_server(page: Driver) -> None:
    become(
        page, account=None, state=SyncState.NO_ACCOUNT, counts=SyncCounts(), files=WaitingFiles(0, 0, 0)
    )  # fmt: skip
    assert page.text("syncHeadline") == "Everything is on this tablet"
    assert page.text("syncButton") == "Not signed in"
    assert not page.has("syncNow")


def test_signing_in_sends_the_form_and_forgets_the_password(page: Driver) -> None:
    become(page, account=None, state=SyncState.NO_ACCOUNT)
    for field, text in (
        ("serverField", "https://office.example"),
        ("emailField", " tess@dry.example"),
        ("passwordField", "correct horse"),
    ):
        page.find(field).setProperty("text", text)
    page.press("signInButton")
    ((form,),) = page.services.made("sign_in")
    assert (form.server, form.email, form.password) == (
        "https://office.example", "tess@dry.example", "correct horse",
    )  # fmt: skip
    assert "correct horse" not in repr(form)
    assert page.text("accountName") == "Tess Okafor, Dry Right"


def test_other_ways_to_sign_in_are_the_browser_and_a_code_of_the_office(page: Driver) -> None:
    become(page, account=None, state=SyncState.NO_ACCOUNT)
    page.find("serverField").setProperty("text", "https://office.example")
    page.press("otherWaysButton")
    page.press("googleButton")
    ((form, _open_url),) = page.services.made("sign_in_by_browser")
    assert (form.server, form.provider) == ("https://office.example", "google")
    become(page, account=None, state=SyncState.NO_ACCOUNT)
    page.find("serverField").setProperty("text", "https://office.example")
    page.find("enrolmentCodeField").setProperty("text", " the-code ")
    page.press("enrolButton")
    ((given,),) = page.services.made("enrol")
    assert (given.server, given.code) == ("https://office.example", "the-code")
    assert "the-code" not in repr(given)


def test_a_wrong_password_is_said_and_the_address_stays(page: Driver) -> None:
    become(page, account=None, state=SyncState.NO_ACCOUNT)
    page.find("serverField").setProperty("text", "https://office.example")
    page.find("passwordField").setProperty("text", "wrong")
    page.services.fail["sign_in"] = ExternalError(ErrorClass.AUTH, "The password is wrong.")
    page.press("signInButton")
    assert "The password is wrong." in page.texts()
    assert page.text("serverField") == "https://office.example"


def test_signing_out_asks_first_and_says_what_stays(page: Driver) -> None:
    page.press("signOutButton")
    assert any("stays on this tablet" in words for words in page.texts())
    page.press("signOutNo")
    assert page.services.made("sign_out") == []
    page.press("signOutButton")
    page.press("signOutYes")
    assert page.services.made("sign_out") == [()]


@pytest.mark.parametrize("how", ["mouse", "touch"])
@pytest.mark.parametrize(
    ("button", "choice"),
    [("conflictKeep", ConflictChoice.KEPT), ("conflictTake", ConflictChoice.LOST)],
)
def test_a_conflict_is_decided_by_one_tap(
    page: Driver, how: str, button: str, choice: ConflictChoice
) -> None:
    page.how = how
    become(page, conflicts=(conflict(),))
    assert page.text("conflictTitle") == "Two values for name of room “Bath”"
    assert page.text("syncButton") == "1 to decide"
    page.press(button)
    ((key, chosen, value),) = page.services.made("resolve")
    assert (key, chosen, value) == (conflict().conflict_id, choice, "")
    assert not page.has("conflictCard")


def test_a_field_is_named_with_its_unit(page: Driver) -> None:
    become(page, conflicts=(replace(conflict(), field_name="wet_length_m"),))
    assert page.text("conflictTitle") == "Two values for wet length (m) of room “Bath”"


def test_a_third_value_can_be_typed(page: Driver) -> None:
    become(page, conflicts=(conflict(),))
    page.press("conflictOther")
    assert page.text("conflictValue") == "Bath"
    page.find("conflictValue").setProperty("text", "Powder room")
    page.press("conflictUse")
    ((_, chosen, value),) = page.services.made("resolve")
    assert (chosen, value) == (ConflictChoice.OTHER, "Powder room")


def test_a_conflict_decided_here_waits_without_buttons(page: Driver) -> None:
    become(page, conflicts=(replace(conflict(), waiting=True),))
    assert page.has("conflictWaiting")
    assert not page.has("conflictKeep")


def test_the_loser_of_a_decision_is_told_who_was_first_until_dismissed(page: Driver) -> None:
    become(page, refused=(refused(),))
    words = page.text("refusedReason")
    assert words == "Ana Ruiz decided first; it is decided now. Your decision was not applied."
    page.press("refusedAction")
    assert page.services.made("dismiss") == [(7,)]
    assert not page.has("refusedCard")


def test_what_the_server_found_wrong_is_shown(page: Driver) -> None:
    become(page, refused=(refused(code="INVALID"),))
    assert "length_m: wide is no number" in page.text("refusedReason")


def test_photos_wait_for_wifi_and_can_be_sent_now(page: Driver) -> None:
    assert (
        page.text("filesWaiting") == "Files that wait: 2 (9.4 MB), of which 2 for another network."
    )
    page.press("policy_any")
    assert page.services.made("set_policy") == [(NetworkPolicy.ANY,)]
    page.press("sendNow")
    assert len(page.services.made("send_photos_now")) == 1
    assert page.text("filesWaiting") == "No file waits."


def test_an_error_stays_in_words_with_the_next_try(page: Driver) -> None:
    become(
        page, error="The server cannot be reached.", state=SyncState.WAITING, next_try_s=40.2,
        network=NetworkKind.NONE,
    )  # fmt: skip
    assert page.text("syncError") == "The server cannot be reached."
    assert page.text("syncDoing") == "The next try is in 40 s."
    assert page.text("networkNow") == "Now: no network."


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (SyncState.SIGN_IN_AGAIN, "Sign in again to send. Nothing is lost"),
        (SyncState.REVOKED, "The office took this tablet out of use"),
        (SyncState.OFFLINE, "No connection to the server"),
        (SyncState.BUSY, "Syncing now."),
    ],
)
def test_each_state_says_what_it_means(page: Driver, state: SyncState, words: str) -> None:
    become(page, state=state)
    assert page.text("syncDoing").startswith(words)
    assert page.has("signInButton") == (state in (SyncState.SIGN_IN_AGAIN, SyncState.REVOKED))


def test_a_wrong_clock_and_an_old_app_are_said(page: Driver) -> None:
    become(page, clock_ahead_s=-600, must_update=True)
    assert "10 min behind" in page.text("clockWrong")
    assert page.has("mustUpdate")


def test_a_round_in_the_background_refreshes_what_is_shown(page: Driver) -> None:
    arrived: list[bool] = []
    page.model.sync.arrived.connect(lambda: arrived.append(True))
    later = page.services.sync.now.last_success_at
    assert later is not None
    become(page, conflicts=(conflict(),))
    assert arrived == []
    become(page, last_success_at=later.replace(hour=23))
    assert arrived == [True]
