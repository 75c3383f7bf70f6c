"""Which jurisdiction's rules hold for a job."""

from __future__ import annotations

from typing import Final

from app.domain.records import Job
from standards.rules.pack import Jurisdiction

_BY_COUNTRY: Final = {
    "US": Jurisdiction.US,
    "AU": Jurisdiction.AU,
    "NZ": Jurisdiction.NZ,
    "GB": Jurisdiction.UK,
    "UK": Jurisdiction.UK,
}


def jurisdiction_of(job: Job | None) -> Jurisdiction:
    """By the job's jurisdiction, else its address; US rules where there is no pack of the country's own."""
    if job is None:
        return Jurisdiction.US
    for code in (job.jurisdiction, job.address.country):
        found = _BY_COUNTRY.get(code.strip().upper().partition("-")[0])
        if found is not None:
            return found
    return Jurisdiction.US
