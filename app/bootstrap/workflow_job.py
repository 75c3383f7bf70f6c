"""The job of a run that was started without one: opened from the run's own input when that is enough for a job."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.domain.runs import StepKind

if TYPE_CHECKING:
    from app.bootstrap.workspace import Workspace
    from app.orchestration.definition import WorkflowDefinition

SOURCE_NAME = "run-input.json"


@dataclass(frozen=True, slots=True)
class JobOfInput:
    """The job that was opened, if one was, and the sentence to tell about it."""

    job_id: UUID | None
    told: str


async def open_job_of_input(
    workspace: Workspace, definition: WorkflowDefinition, context: Mapping[str, Any]
) -> JobOfInput | None:
    """Open the job that a run's input describes; ``None`` when no step works on a job, or nothing was recognised.

    The input is kept as a document of the job, as with any intake. What is missing is told, and no job is opened then.
    """
    from app.intake.documents import FileType
    from app.intake.fields import Field
    from app.services.intake_services import IntakeDesk
    from app.services.intake_views import REQUIRED, IntakeForm, SourceFile

    if not context or not any(step.use.kind is StepKind.SKILL for step in definition.steps()):
        return None
    desk = IntakeDesk(workspace.store, workspace.record, workspace.clock)
    source = SourceFile(SOURCE_NAME, FileType.DATA, json.dumps(context).encode())
    own_names = {
        field: field.value for field in Field if isinstance(context.get(field), str | int | float)
    }
    reading = await desk.read_data(source, own_names)
    values = {field: found[0].value for field, found in reading.candidates.items()}
    if not values:
        return None
    missing = [field.value for field in REQUIRED if field not in values]
    if missing:
        return JobOfInput(
            None,
            "The run has no job, and its input is not enough to open one: "
            f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing. Add it, or give --job.",
        )
    number = await desk.suggest_number()
    job_id = await desk.open_job(IntakeForm(values, number, "UTC", source=source))
    return JobOfInput(job_id, f"The run had no job; {number} was opened from its input.")
