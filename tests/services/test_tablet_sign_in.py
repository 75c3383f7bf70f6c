"""Signing a tablet in without a password: a code of the office, and another provider in the browser."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from app.domain.errors import ExternalError, InvalidInput
from app.ports.network import NetworkKind
from app.services.sync_account import AccountKeeper
from app.services.sync_centre import SyncCentre
from app.services.sync_policy import FixedNetwork
from app.services.sync_views import BrowserForm, EnrolForm, SyncState
from app.sync.browser_sign_in import Proof, code_from_browser, wait_for_code
from app.wire.api import ProblemCode, Role
from cloud.auth.oidc_provider import Provider, ProviderName, ProviderSettings
from cloud.settings import Settings, embedded_database_url
from tests.cloud.oidc_office import CLIENT_ID, CLIENT_SECRET, OidcOffice, oidc_office
from tests.cloud.test_oidc import back_from, link
from tests.cloud_server import Person, RunningServer, run_server
from tests.site import Site, make_site


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    folder = tmp_path_factory.mktemp("office")
    serving = contextmanager(run_server)
    with serving(Settings(embedded_database_url(folder), folder / "blobs")) as server:
        yield server


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = make_site(tmp_path / "store")
    yield made
    made.store.close()


@pytest.fixture
def centre(site: Site) -> SyncCentre:
    return SyncCentre(site.store, FixedNetwork(NetworkKind.UNMETERED), site.clock, lambda: "Tess")


def code_for(admin: Person, user: Person) -> str:
    answer = admin.post(f"/v1/users/{user.user_id}/enrolment", {})
    assert answer.status_code in {200, 201}, answer.text
    code: str = answer.json()["code"]
    return code


async def test_a_code_of_the_office_signs_the_tablet_in_for_weeks(
    office: RunningServer, site: Site, centre: SyncCentre
) -> None:
    admin = office.person()
    crew = office.person(admin.tenant_id, Role.USER)
    code = code_for(admin, crew)
    status = await centre.enrol(EnrolForm(office.url, f" {code} "))
    assert status.account is not None
    assert (status.account.email, status.account.name) == (crew.email, "Ana")
    account = AccountKeeper(site.store).load()
    assert account is not None
    assert AccountKeeper(site.store).refresh_token()
    assert code not in repr(account)
    synced = await centre.sync_now()
    assert synced.error == ""
    with pytest.raises(ExternalError) as used:
        await centre.enrol(EnrolForm(office.url, code))
    assert getattr(used.value, "code", None) is ProblemCode.CODE_INVALID


async def test_a_code_that_cannot_be_one_is_said_before_anything_is_sent(
    office: RunningServer, centre: SyncCentre
) -> None:
    with pytest.raises(InvalidInput, match="code"):
        await centre.enrol(EnrolForm(office.url, "123"))
    assert (await centre.status()).state is SyncState.NO_ACCOUNT


@pytest.fixture
def google(office: RunningServer) -> Iterator[OidcOffice]:
    with oidc_office() as provider:
        settings = ProviderSettings(ProviderName.GOOGLE, CLIENT_ID, CLIENT_SECRET, provider.issuer)
        office.services.providers = {ProviderName.GOOGLE: Provider(settings)}
        yield provider
        office.services.providers = {}


def browser(google: OidcOffice, office: RunningServer) -> Callable[[str], bool]:
    """Somebody who signs in at the provider in a browser."""

    def open_url(url: str) -> bool:
        arrived = back_from(google, office, httpx.get(url))
        assert arrived.status_code == 303, arrived.text
        page = httpx.get(arrived.headers["Location"])
        assert "go back to RestoreAssist" in page.text
        return True

    return open_url


async def test_a_linked_identity_signs_the_tablet_in_through_the_browser(
    office: RunningServer, google: OidcOffice, centre: SyncCentre
) -> None:
    person = office.person()
    await asyncio.to_thread(link, google, office, person)
    form = BrowserForm(office.url, "google")
    status = await centre.sign_in_by_browser(form, browser(google, office))
    assert status.account is not None
    assert status.account.email == person.email
    assert (await centre.sync_now()).error == ""


async def test_without_a_browser_it_is_said(office: RunningServer, centre: SyncCentre) -> None:
    with pytest.raises(ExternalError, match="No browser"):
        await centre.sign_in_by_browser(BrowserForm(office.url, "google"), lambda _url: False)


async def test_the_waiting_address_takes_only_a_code_and_only_on_loopback() -> None:
    opened: list[str] = []

    def remember(url: str) -> bool:
        opened.append(url)
        return True

    async with code_from_browser("https://x.example/", "a/b", Proof.new(), remember) as brought:
        asked = urlsplit(opened[0])
        assert asked.path == "/v1/oidc/a%2Fb/start"
        port = dict(part.split("=") for part in asked.query.split("&"))["port"]
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as other:
            for path in ("/", "/favicon.ico", "/signed-in", "/signed-in?code=", "/x?code=1"):
                assert (await other.get(path)).status_code == 404
            assert (await other.post("/signed-in?code=1")).status_code == 404
            assert (await other.get("/signed-in?code=the-code")).status_code == 200
            await other.get("/signed-in?code=another")
        assert await wait_for_code(brought) == "the-code"


async def test_nobody_who_signs_in_ends_the_wait() -> None:
    async with code_from_browser("https://x.example", "google", Proof.new(), bool) as brought:
        with pytest.raises(ExternalError, match="Nobody signed in"):
            await wait_for_code(brought, 0.01)
