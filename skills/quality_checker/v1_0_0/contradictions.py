"""Records that cannot both be right: closed but wet, in two places at once, signed and then changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from uuid import UUID

from app.domain.records import (
    DeterminationKind,
    EquipmentAsset,
    Form,
    FormKind,
    IntrusionSource,
    Job,
    JobState,
    Placement,
    Signature,
    SignatureOutcome,
    YesNoUnknown,
)
from skills.job_view import JobView
from skills.point_states import wet_labels

Finding = tuple[str, str]
_DRY_PAPERS = (FormKind.CERTIFICATE_OF_DRYNESS, FormKind.CERTIFICATE_OF_COMPLETION)


def closing_findings(view: JobView) -> Iterator[Finding]:
    """What a job that is under review or closed still has open."""
    job: Job = view.job
    if job.state not in (JobState.IN_REVIEW, JobState.CLOSED):
        return
    state = job.state.value.replace("_", " ").lower()
    wet = wet_labels(view)
    if wet:
        yield "major", f"The job is {state}, and points are not dry: {', '.join(wet)}."
    still_there = [visit for visit in view.visits if visit.left_at is None]
    for visit in still_there:
        yield "major", f"The job is {state}, and visit {visit.number} was never ended."
    for source in view.of(IntrusionSource):
        if source.stopped is not YesNoUnknown.YES:
            yield "major", f"The job is {state}, and the water is not recorded as stopped."
    for kind in (DeterminationKind.CATEGORY, DeterminationKind.CLASS):
        if view.decided(kind) is None:
            yield "major", f"The job is {state}, and nobody decided the {kind.value}."


def equipment_findings(view: JobView) -> Iterator[Finding]:
    """Machines that are in two places at once, or that were fetched before they were brought."""
    tags = {asset.id: asset.tag for asset in view.of(EquipmentAsset)}
    stays: dict[UUID, list[Placement]] = defaultdict(list)
    for placement in view.of(Placement):
        name = tags.get(placement.asset_id, "A machine")
        removed = placement.removed_at
        if removed is not None and removed < placement.placed_at:
            yield "major", f"{name} was fetched before it was placed."
        if placement.end_h is not None and placement.start_h is not None:
            ran_h = placement.end_h - placement.start_h
            if ran_h < 0:
                yield "major", f"The hour meter of {name} runs backwards."
            elif removed is not None and float(ran_h) > _hours(placement.placed_at, removed) + 1:
                yield "major", f"{name} has more hours on its meter than it stood there."
        stays[placement.asset_id].append(placement)
    for asset_id, own in stays.items():
        own.sort(key=lambda one: one.placed_at)
        for before, after in pairwise(own):
            if before.removed_at is None or before.removed_at > after.placed_at:
                yield "major", f"{tags.get(asset_id, 'A machine')} stands in two places at once."


def signature_findings(view: JobView) -> Iterator[Finding]:
    """Signatures on something else than what is on file, and certificates that the readings speak against."""
    forms = {form.id: form for form in view.of(Form)}
    wet = wet_labels(view)
    for signature in view.of(Signature):
        form = forms.get(signature.form_id)
        if form is None or signature.outcome is not SignatureOutcome.SIGNED:
            continue
        if signature.signed_sha256 != form.rendered_sha256:
            yield "major", f"{signature.signer} signed another text than the {form.title} on file."
        if form.kind in _DRY_PAPERS and wet:
            yield "major", f"{form.title} is signed, and points are not dry: {', '.join(wet)}."


def _hours(begin: datetime, end: datetime) -> float:
    return (end - begin).total_seconds() / 3600
