"""Sending the demo's job and proving, hash by hash, that the server holds all of it."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass

from app.bootstrap.demo.server import DemoServer
from app.bootstrap.demo.telling import say
from app.bootstrap.workspace import Workspace
from app.domain.errors import ErrorClass, ExternalError
from app.domain.records import Document, Job, Photo, Record
from app.jobsync.ops import canonical
from app.ports.network import NetworkKind
from app.services.sync_centre import SyncCentre
from app.services.sync_policy import FixedNetwork
from app.services.sync_views import SignInForm
from app.storage.sync_store import StoreSync
from app.sync.client import CloudClient
from app.wire.api import BlobState, Proof
from app.wire.records import kind_of, to_fields


@dataclass(frozen=True, slots=True)
class Arrival:
    """What was compared and found equal."""

    records: int
    files: int
    chain_head: str


async def send_and_prove(workspace: Workspace, job: Job, server: DemoServer) -> Arrival:
    """Sync until nothing waits, then compare every record and file hash with the server's."""
    store = workspace.store
    form = SignInForm(server.url, server.email, server.password)
    centre = SyncCentre(
        store,
        FixedNetwork(NetworkKind.UNMETERED),
        workspace.clock,
        lambda: workspace.person,
        form=form,
        everything=True,
    )
    status = await centre.sync_now()
    if not status.everything_is_on_the_server:
        refused = " ".join(item.message for item in status.refused)
        raise ExternalError(
            ErrorClass.UNKNOWN,
            f"{status.counts.open} changes and {status.files.count} files are not on the server. "
            f"{status.error} {refused}",
        )
    say(
        f"Synced: {status.counts.accepted} changes accepted, "
        f"{status.counts.photos_accepted} of {status.counts.photos_total} photos"
    )
    device_id = StoreSync(store).device_id()
    async with CloudClient(server.url) as client:
        await client.sign_in(server.email, server.password, device_id, "demo")
        proof = await client.proof(job.id)
    records = await asyncio.to_thread(store.job_records, job.id)
    return compare(records, proof)


def compare(records: tuple[Record, ...], proof: Proof) -> Arrival:
    """Every record and file of the store against the server's proof; raises with what differs."""
    there = {record.id: record.content_hash for record in proof.records}
    files_there = {blob.sha256 for blob in proof.blobs if blob.state is BlobState.COMPLETE}
    wrong = [
        f"{kind_of(record)} {record.id}"
        for record in records
        if there.get(record.id) != content_hash(record)
    ]
    files = {record.sha256 for record in records if isinstance(record, Photo | Document)}
    wrong += [f"file {sha256}" for sha256 in sorted(files - files_there)]
    if wrong:
        raise ExternalError(
            ErrorClass.UNKNOWN, f"Not equal on the server: {', '.join(wrong[:5])} ({len(wrong)})"
        )
    return Arrival(len(records), len(files), proof.chain_hash)


def content_hash(record: Record) -> str:
    """SHA-256 of a record's canonical JSON fields, as the server computes it."""
    return hashlib.sha256(canonical(to_fields(record)).encode()).hexdigest()
