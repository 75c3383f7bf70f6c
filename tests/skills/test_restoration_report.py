"""The printed definition with the shipped skills, on the real journal over encrypted files."""

from __future__ import annotations

import asyncio
from pathlib import Path

from app.bootstrap.skill_trial import MemoryTools
from app.domain.records import DocumentKind
from app.domain.runs import DecisionAction, RunState, StepState
from app.orchestration.definition_loader import load_definition_file
from app.orchestration.engine import DbosEngine, EngineSettings
from app.orchestration.run_store import RunStore
from app.storage.cipher_engine import create_cipher_engine
from skills.registry import SkillRegistry
from tests.orchestration.support import KEY, PRINTED, RandomIds, WallClock, answer, eventually
from tests.skills.sample_job import BARE, COMPLETE, JOB_ID


async def test_the_report_is_built_reviewed_packaged_and_queued(tmp_path: Path) -> None:
    tools = MemoryTools(BARE)
    catalogue = SkillRegistry()
    store = RunStore(create_cipher_engine(tmp_path / "app.db", KEY), WallClock())
    journal = create_cipher_engine(tmp_path / "journal.db", KEY)
    engine = DbosEngine(
        EngineSettings(journal, poll_interval_s=0.02),
        store,
        catalogue,
        lambda _job, _run, _by: tools,
        RandomIds(),
    )
    await engine.launch()
    definition = load_definition_file(PRINTED, catalogue)
    run_id = await engine.start(definition, {}, JOB_ID, "ana")

    async def is_asked() -> bool:
        return bool(await engine.pending_checkpoints(JOB_ID))

    async def question() -> tuple[str, tuple[str, ...]]:
        await eventually(is_asked)
        asked = await engine.pending_checkpoints(JOB_ID)
        return asked[0].phase, asked[0].missing

    phase, missing = await question()
    assert phase == "assessment"
    assert "a person's decision on the category" in missing[0]
    assert "a drying goal for P1" in missing[0]

    tools.records = COMPLETE  # the crew fills the record in
    (asked,) = await engine.pending_checkpoints()
    await engine.decide(asked.checkpoint_id, answer(DecisionAction.RETRY))
    phase, missing = await question()
    assert phase == "review"

    (asked,) = await engine.pending_checkpoints()
    await engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    phase, missing = await question()
    assert phase == "delivery"
    assert missing[0].startswith("email_sender did not finish: recipient: nobody is named.")
    assert tools.queued == {}

    (asked,) = await engine.pending_checkpoints()
    change = answer(DecisionAction.MODIFY, recipient="claims@example.com")
    await engine.decide(asked.checkpoint_id, change)
    run = await asyncio.wait_for(engine.wait(run_id), 20)
    assert run.state is RunState.COMPLETED
    assert [message[0] for message in tools.queued.values()] == ["claims@example.com"]
    kinds = [document.kind for document in tools.built.values()]
    assert kinds.count(DocumentKind.REPORT) == 1
    assert kinds.count(DocumentKind.PACKAGE) == 2
    sent = next(
        s for s in await engine.history(run_id) if s.component == "email_sender" and s.visit == 2
    )
    assert sent.state is StepState.COMPLETED
    assert sent.output is not None
    assert sent.output["state"] == "queued"
    await engine.stop()
