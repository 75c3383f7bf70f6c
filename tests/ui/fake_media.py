"""Photos, forms, documents and a run of a sample job, as the screens get them; writing calls are only noted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.records import DocumentKind, FormKind, PhotoPhase, Shape
from app.domain.run_views import RunMoment, RunStatistics
from app.domain.runs import (
    CheckpointCause,
    CheckpointInfo,
    CheckpointState,
    DecisionAction,
    RunEvent,
    RunEventKind,
    RunInfo,
    RunState,
    StepInfo,
    StepState,
)
from app.services.document_views import DocumentsView, DocumentView, JobFileWritten
from app.services.form_views import (
    BlankForm,
    FormInput,
    FormsView,
    FormView,
    QuestionView,
    ShownForm,
    SignerView,
    SigningInput,
    TemplateView,
)
from app.services.photo_views import (
    PhotoChange,
    PhotoFilingInput,
    PhotoGallery,
    PhotoImport,
    PhotoPlace,
    PhotoTaken,
    PhotoView,
    VoiceNote,
)
from app.services.workflow_services import DefinitionChoice, PhasePlan, RunView

NOW = datetime(2026, 11, 20, 16, 30, tzinfo=UTC)
ZONE = "America/Denver"
ROOM, POINT, MACHINE = UUID(int=1), UUID(int=2), UUID(int=3)
RUN = UUID(int=90)


def photo(number: int, phase: PhotoPhase, *warnings: str, **more: Any) -> PhotoView:
    return PhotoView(
        photo_id=UUID(int=1000 + number), phase=phase, caption=more.get("caption", ""),
        room_id=more.get("room_id", ROOM), point_id=more.get("point_id"), asset_id=None,
        taken_at=NOW - timedelta(minutes=number), taken_by="Tess", name=f"IMG_{number}.jpg",
        warnings=warnings, redacted=number == 4, before_id=UUID(int=1003) if number == 1 else None,
        shapes=2 if number == 2 else 0, thumbnail="", width_px=4000, height_px=3000, here=True,
    )  # fmt: skip


class FakePhotos:
    """``PhotoServices`` on six photos."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.photos = (
            photo(0, PhotoPhase.MOISTURE, point_id=POINT), photo(1, PhotoPhase.COMPLETION),
            photo(2, PhotoPhase.SOURCE, "blurred"), photo(3, PhotoPhase.BEFORE),
            photo(4, PhotoPhase.CONTENTS, "dark"), photo(5, PhotoPhase.ARRIVAL, room_id=None),
        )  # fmt: skip

    async def gallery(self, job_id: UUID) -> PhotoGallery:
        del job_id
        places = PhotoPlace(ROOM, "Kitchen"), PhotoPlace(POINT, "P-01", ROOM)
        machines = (PhotoPlace(MACHINE, "DH-1"),)
        return PhotoGallery(self.photos, places[:1], places[1:], machines, ZONE, 1200)

    async def take(self, job_id: UUID, content: bytes, filing: PhotoFilingInput) -> PhotoTaken:
        self.calls.append(("take", job_id, len(content), filing))
        return PhotoTaken("", UUID(int=1), True, "", ("blurred",))

    async def take_in(
        self, job_id: UUID, paths: Sequence[Path], filing: PhotoFilingInput
    ) -> AsyncIterator[PhotoImport]:
        self.calls.append(("take_in", job_id, tuple(paths), filing))
        yield PhotoImport(0, len(paths))

    async def refile(self, job_id: UUID, photo_ids: Sequence[UUID], change: PhotoChange) -> None:
        self.calls.append(("refile", job_id, tuple(photo_ids), change))

    async def pair(self, job_id: UUID, before_id: UUID, after_id: UUID) -> None:
        self.calls.append(("pair", job_id, before_id, after_id))

    async def take_back(self, job_id: UUID, photo_ids: Sequence[UUID], reason: str) -> None:
        self.calls.append(("take_back", job_id, tuple(photo_ids), reason))

    async def drawing(self, photo_id: UUID) -> tuple[Shape, ...]:
        del photo_id
        return ()

    async def draw(self, job_id: UUID, photo_id: UUID, shapes: Sequence[Shape]) -> None:
        self.calls.append(("draw", job_id, photo_id, tuple(shapes)))

    async def voice_notes(self, photo_id: UUID) -> tuple[VoiceNote, ...]:
        del photo_id
        return (VoiceNote(UUID(int=70), "Tess", NOW, 20_000),)

    async def keep_voice(self, photo_id: UUID, content: bytes, media_type: str) -> None:
        self.calls.append(("keep_voice", photo_id, len(content), media_type))

    async def show_thumbnails(self, hashes: Sequence[str]) -> Mapping[str, str]:
        del hashes
        return {}

    async def show_photo(self, photo_id: UUID) -> str:
        del photo_id
        return str(Path(__file__).parents[2] / "docs" / "screenshots" / "map-light.png")


CUSTOMER = SignerView(
    "customer", "Customer or authorised representative",
    "I have read this form, I may decide about the property, and I authorise the work described in it.", True,
)  # fmt: skip
COMPANY = SignerView("company", "For the company", "I witnessed the signature.", False)


class FakeForms:
    """``FormServices`` with one form to sign."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    async def view(self, job_id: UUID) -> FormsView:
        del job_id
        template = TemplateView("work-authorisation", "Work authorisation", FormKind.OTHER, "1.0.0")
        form = FormView(
            UUID(int=40), template.template_id, template.title, 1, NOW, "Tess",
            (CUSTOMER, COMPANY), False,
        )  # fmt: skip
        return FormsView((template,), (form,), ZONE)

    async def blank(self, job_id: UUID, template_id: str) -> BlankForm:
        del job_id
        questions = (
            QuestionView("scope", "Work that is authorised", True),
            QuestionView("access", "Access and keys", False),
            QuestionView("job.client", "Client", True, known="Ada Wells"),
        )
        return BlankForm(template_id, "Work authorisation", questions, (CUSTOMER, COMPANY))

    async def preview(self, job_id: UUID, given: FormInput) -> ShownForm:
        del job_id, given
        return ShownForm("")

    async def prepare(self, job_id: UUID, given: FormInput) -> UUID:
        self.calls.append(("prepare", job_id, given))
        return UUID(int=40)

    async def show(self, form_id: UUID) -> ShownForm:
        del form_id
        return ShownForm("")

    async def sign(self, form_id: UUID, given: SigningInput) -> None:
        self.calls.append(("sign", form_id, given))

    async def verify(self, form_id: UUID) -> tuple[str, ...]:
        del form_id
        return ()


class FakeDocuments:
    """``DocumentServices`` with a report in two revisions and a table."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    async def view(self, job_id: UUID) -> DocumentsView:
        del job_id

        def made(number: int, kind: DocumentKind, title: str, media: str, newest: bool) -> Any:
            return DocumentView(
                UUID(int=60 + number), kind, title, 2 - number, 81_000, media, NOW, "Tess",
                number != 2, newest, "J-1.pdf",
            )  # fmt: skip

        title = "Water damage restoration report"
        return DocumentsView(
            (
                made(0, DocumentKind.REPORT, title, "application/json", True),
                made(1, DocumentKind.REPORT, title, "application/json", False),
                made(2, DocumentKind.ESTIMATE, "Quantities, job J-1", "text/csv", True),
            ),
            ZONE,
            "J-1.rajob",
        )

    async def build_report(self, job_id: UUID, title: str) -> UUID:
        self.calls.append(("build_report", job_id, title))
        return UUID(int=60)

    async def show(self, document_id: UUID) -> str:
        del document_id
        return ""

    async def save_copy(self, document_id: UUID, folder: Path) -> str:
        self.calls.append(("save_copy", document_id, folder))
        return str(folder / "J-1.pdf")

    async def export_job_file(
        self, job_id: UUID, folder: Path, *, with_photos: bool
    ) -> JobFileWritten:
        self.calls.append(("export_job_file", job_id, folder, with_photos))
        return JobFileWritten(str(folder / "J-1.rajob"), 1, 1, 1, 0, "")


def step(phase: str, name: str, state: StepState, error: str = "") -> StepInfo:
    return StepInfo(
        RUN, phase, 1, name, name, "1.0.0", f"{phase}-{name}", state, 1, NOW,
        NOW + timedelta(seconds=1) if state.final else None, "", error, None,
    )  # fmt: skip


class FakeWorkflow:
    """``WorkflowServices`` with a run that waits for a person."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.info = RunInfo(
            RUN, UUID(int=7), "restoration-report", "Standard Restoration Report", "1.0.0",
            RunState.WAITING, "review", 1, 60, 42.0, "Tess", NOW, NOW, 9, "", None,
        )  # fmt: skip
        self.question = CheckpointInfo(
            UUID(int=91), RUN, UUID(int=7), "review", 1, CheckpointCause.CONDITION,
            "Review before delivery", ("The quality check has two open points",),
            (DecisionAction.CONTINUE, DecisionAction.MODIFY, DecisionAction.ABORT),
            CheckpointState.OPEN, NOW, None, None,
        )  # fmt: skip

    async def runs(self, job_id: UUID | None = None) -> tuple[RunInfo, ...]:
        del job_id
        return (self.info,)

    async def run(self, run_id: UUID) -> RunView:
        del run_id
        phases = (
            PhasePlan("assessment", "Assessment", ("photo_analyzer", "damage_categorizer")),
            PhasePlan("review", "Review", ("quality_checker",)),
            PhasePlan("delivery", "Delivery", ("email_sender",)),
        )
        steps = (
            step("assessment", "photo_analyzer", StepState.COMPLETED),
            step("assessment", "damage_categorizer", StepState.SKIPPED),
            step("review", "quality_checker", StepState.WAITING, "The report has two gaps."),
        )
        return RunView(
            self.info,
            phases,
            steps,
            (self.question,),
            (),
            (),
            (),
            tuple(self._event(n) for n in (1, 2)),
        )

    @staticmethod
    def _event(number: int) -> RunEvent:
        return RunEvent(
            RUN, number, number, RunEventKind.STATE_CHANGED, NOW,
            {"subject": "run", "old": "", "new": "RUNNING", "by": "Tess"},
        )  # fmt: skip

    async def definitions(self) -> tuple[DefinitionChoice, ...]:
        return (DefinitionChoice("restoration-report", "Standard Restoration Report", "1.0.0"),)

    async def start(
        self, definition_id: str, job_id: UUID | None, context: Mapping[str, Any] | None = None
    ) -> UUID:
        self.calls.append(("start", definition_id, job_id, dict(context or {})))
        return RUN

    async def decide(
        self,
        checkpoint_id: UUID,
        action: DecisionAction,
        reason: str = "",
        patch: Mapping[str, Any] | None = None,
    ) -> None:
        self.calls.append(("decide", checkpoint_id, action, reason, dict(patch or {})))

    async def pause(self, run_id: UUID, reason: str = "") -> None:
        self.calls.append(("pause", run_id, reason))

    async def resume(self, run_id: UUID) -> None:
        self.calls.append(("resume", run_id))

    async def cancel(self, run_id: UUID, reason: str = "") -> None:
        self.calls.append(("cancel", run_id, reason))

    async def retry(self, run_id: UUID, step_id: str = "", reason: str = "") -> UUID:
        self.calls.append(("retry", run_id, step_id, reason))
        return RUN

    async def skip(self, run_id: UUID, step_id: str, reason: str = "") -> None:
        self.calls.append(("skip", run_id, step_id, reason))

    async def rollback(self, run_id: UUID, phase: str, visit: int, reason: str = "") -> UUID:
        self.calls.append(("rollback", run_id, phase, visit, reason))
        return RUN

    async def moment(self, run_id: UUID, sequence: int) -> RunMoment:
        return RunMoment(run_id, sequence, NOW, RunState.RUNNING, "assessment", 20, (), ())

    async def statistics(self) -> RunStatistics:
        return RunStatistics({}, None, None, {}, ())

    async def follow(self, run_id: UUID, after: int) -> AsyncIterator[RunEvent]:
        del run_id
        for number in range(after + 1, 4):
            yield self._event(number)
        await asyncio.Event().wait()
