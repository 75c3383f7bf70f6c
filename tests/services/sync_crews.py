"""Tablets of one company with a real server on loopback, for the tests of sync."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.domain.records import Room
from app.ports.network import NetworkKind
from app.services.sync_centre import SyncCentre
from app.services.sync_policy import FixedNetwork
from app.services.sync_views import SignInForm
from app.wire.api import Role
from cloud.auth.server_key import load_server_key
from cloud.settings import Settings, embedded_database_url
from tests.cloud_server import PASSWORD, Person, RunningServer, run_server
from tests.site import Site, make_site


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A server on the embedded database; what differs by database is tested in ``tests/cloud``."""
    folder = tmp_path_factory.mktemp("office")
    serving = contextmanager(run_server)
    key = load_server_key(folder, {})
    with serving(Settings(embedded_database_url(folder), folder / "blobs", key=key)) as server:
        yield server


@dataclass
class Crew:
    """A tablet of a crew member who has an account."""

    site: Site
    person: Person
    form: SignInForm
    network: FixedNetwork
    centre: SyncCentre

    @property
    def room(self) -> Room:
        """The kitchen as it is shown."""
        return self.site.store.get(Room, self.site.room.id)

    def rename(self, name: str) -> None:
        """Give the kitchen another name."""
        with self.site.store.write("Tess") as unit:
            unit.change(replace(self.room, name=name))


Join = Callable[..., Crew]


@pytest.fixture
def join(office: RunningServer, tmp_path: Path) -> Iterator[Join]:
    """Makes a tablet of the same company; the first one has the job of ``tests.site``."""
    made: list[Crew] = []
    tenant_id = office.tenant()

    def crew(role: Role = Role.MANAGER, kind: NetworkKind = NetworkKind.UNMETERED) -> Crew:
        site = make_site(tmp_path / f"store{len(made)}")
        person = office.person(tenant_id, role)
        network = FixedNetwork(kind)
        centre = SyncCentre(site.store, network, site.clock, lambda: "Tess")
        form = SignInForm(office.url, person.email, PASSWORD)
        made.append(Crew(site, person, form, network, centre))
        return made[-1]

    yield crew
    for item in made:
        item.site.store.close()
