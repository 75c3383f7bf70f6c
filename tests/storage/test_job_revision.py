"""The revision of a job changes with its record and with nothing else."""

from __future__ import annotations

from app.storage.job_revision import job_revision
from tests.site import Site


def revision(site: Site) -> str:
    with site.store.read() as connection:
        return job_revision(connection, site.job.id)


def test_the_revision_changes_with_each_change_of_the_job_alone(site: Site) -> None:
    first = revision(site)
    assert revision(site) == first
    other = site.record.create_job(
        number="J-2",
        client_name="Ben",
        address=site.job.address,
        claim_number="",
        carrier="",
        source_of_loss="",
        loss_at=site.job.loss_at,
        time_zone="America/Denver",
        elevation_m=site.job.elevation_m,
    )
    assert other.id != site.job.id
    assert revision(site) == first
    site.record.add_room(
        site.job.id,
        name="Hall",
        level="Ground",
        length_m=site.room.length_m,
        width_m=site.room.width_m,
        height_m=site.room.height_m,
        x_m=site.room.x_m,
        y_m=site.room.y_m,
    )
    assert revision(site) != first
