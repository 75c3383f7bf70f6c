"""Stamps of a tablet whose clock was wrong, against the model server."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.records import Room
from tests.cloud_server import now_ms
from tests.site import Site
from tests.storage.test_sync_store import Server


@pytest.fixture
def server(site: Site) -> Server:
    return Server(site.store)


def rename(site: Site, name: str) -> None:
    with site.store.write("Tess") as unit:
        unit.change(replace(site.store.get(Room, site.room.id), name=name))


def test_a_clock_that_was_put_right_stops_stamping_ahead(site: Site, server: Server) -> None:
    server.round()
    writer, years_ms = site.store.operations, 10 * 365 * 86_400_000
    real, writer._wall_ms = writer._wall_ms, lambda: now_ms() + years_ms
    rename(site, "Far ahead")
    writer._wall_ms = real
    rename(site, "Still ahead")
    (first, second) = server.sync.pending_ops(9)
    assert first.stamp < second.stamp
    assert int(second.stamp[:12], 16) > now_ms() + years_ms - 60_000
    server.round()
    rename(site, "Now")
    (op,) = server.sync.pending_ops(9)
    assert abs(int(op.stamp[:12], 16) - now_ms()) < 60_000
    leader = server.model.data.records[site.room.id].holders["name"][0]
    assert op.stamp > leader
    server.round()
    assert server.model.data.records[site.room.id].fields["name"] == "Now"


def test_a_clock_that_is_behind_stays_with_what_it_saw(site: Site, server: Server) -> None:
    server.round()
    site.store.operations._wall_ms = lambda: 1_000_000
    rename(site, "Long ago")
    server.round()
    rename(site, "After it")
    (op,) = server.sync.pending_ops(9)
    assert op.stamp > server.model.data.records[site.room.id].holders["name"][0]
