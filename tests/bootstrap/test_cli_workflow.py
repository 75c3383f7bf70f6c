"""``restoreassist workflow`` as scripts use it: files in, keys and exit codes out, decisions in later commands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap.places import PASSPHRASE_VARIABLE
from tests.bootstrap.commands import Shell

LEADS = """
id: leads
name: Leads
steps:
  - id: search
    type: web
    component: nobody-has-this
    parameters: {place: "{{context.place}}"}
    fallbacks: [{type: component-replacement, replacementComponent: second-source}]
  - id: call
    type: api
    component: always-failing
    dependencies: [search]
    parameters: {urls: "{{steps.search.results.map(r => r.url)}}"}
    retryPolicy: {maxAttempts: 2, base: 1ms}
    fallbacks: [{type: manual-intervention, reason: "Call them."}]
  - {id: write, type: llm, component: some-model, dependencies: [call]}
"""
BROKEN = LEADS.replace("type: llm", "type: llama")


@pytest.fixture
def shell(workflow_shell: Shell) -> Shell:
    return workflow_shell


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "leads.yaml").write_text(LEADS, "utf-8")
    (tmp_path / "broken.yaml").write_text(BROKEN, "utf-8")
    (tmp_path / "context.json").write_text(json.dumps({"place": "Denver"}), "utf-8")
    return tmp_path


def start(shell: Shell, files: Path) -> dict[str, Any]:
    line = f"workflow run {files}/leads.yaml --context {files}/context.json --wait --store {files}/store --json"
    ended = shell.run(line)
    assert ended.code == 0, ended.err
    found: dict[str, Any] = json.loads(ended.out)
    return found


def test_a_run_waits_at_a_question_that_a_later_command_answers(shell: Shell, files: Path) -> None:
    report = start(shell, files)
    assert report["status"] == "WAITING"
    assert set(report) >= {"run_id", "status", "steps", "outputs", "checkpoints"}
    steps = {step["id"]: step for step in report["steps"]}
    assert {"id", "status", "attempts"} <= set(report["steps"][0])
    assert (steps["search"]["status"], steps["search"]["component"]) == (
        "COMPLETED",
        "second-source",
    )
    assert steps["search"]["stand_in"] is True
    assert "takes its place" in steps["search"]["fallbacks"][0]
    assert (steps["call"]["status"], steps["call"]["attempts"]) == ("WAITING", 2)
    (asked,) = report["checkpoints"]
    assert asked["missing"] == ["NETWORK: The stand-in for always-failing was told to fail"]

    store = f"--store {files}/store"
    (listed,) = shell.json(f"workflow list {store} --json")["runs"]
    assert listed["checkpoint"] == asked["checkpoint_id"]

    decided = shell.run(
        f"workflow decide {asked['checkpoint_id']} approve {store} --json", "--reason", "I called."
    )
    assert decided.code == 0, decided.err
    ended = json.loads(decided.out)
    assert ended["status"] == "COMPLETED"
    assert ended["outputs"]["call"] == {"confirmed_by": "Ana"}

    again = shell.run(f"workflow decide {asked['checkpoint_id']} abort {store} --by Ben")
    assert again.code == 1
    assert "Ana decided this already" in again.err

    history = shell.json(f"workflow history {report['run_id'][:8]} {store} --json")
    assert history["checkpoints"][0]["decision"]["reason"] == "I called."
    moments = shell.json(f"workflow replay {report['run_id']} {store} --json")["moments"]
    assert moments[0]["status"] == "PENDING"
    assert moments[-1]["status"] == "COMPLETED"
    (middle,) = shell.json(f"workflow replay {report['run_id']} --at 3 {store} --json")["moments"]
    assert middle["sequence"] == 3

    out = files / "run.json"
    assert shell.run(f"workflow export {report['run_id']} --out {out} {store}").code == 0
    whole = json.loads(out.read_text("utf-8"))
    assert {"definition", "events", "steps", "guardrails", "checkpoints"} <= set(whole)


def test_a_failed_run_ends_with_1_and_can_be_retried(shell: Shell, files: Path) -> None:
    (files / "fails.yaml").write_text(
        "name: F\nsteps:\n  - {id: a, type: web, component: always-failing, retry: {base: 1ms}}\n"
    )
    store = f"--store {files}/store"
    ended = shell.run(f"workflow run {files}/fails.yaml --wait --json {store}")
    assert ended.code == 1
    report = json.loads(ended.out)
    assert (report["status"], report["steps"][0]["attempts"]) == ("FAILED", 3)
    again = shell.run(f"workflow retry {report['run_id']} --json {store}")
    assert again.code == 1
    assert json.loads(again.out)["forked_from"] == report["run_id"]
    back = shell.run(f"workflow rollback {report['run_id']} nowhere {store}")
    assert back.code == 2
    assert "phase visit" in back.err


def test_pause_and_cancel_work_on_runs_that_nobody_runs_now(shell: Shell, files: Path) -> None:
    report, store = start(shell, files), f"--store {files}/store"
    paused = shell.run(f"workflow pause {report['run_id']} {store}")
    assert paused.code == 1
    assert "waits for a decision" in paused.err
    cancelled = shell.run(f"workflow cancel {report['run_id']} --reason wrong {store} --json")
    assert cancelled.code == 0
    assert json.loads(cancelled.out)["outcome"] == "wrong"
    late = shell.run(f"workflow decide {report['run_id']} approve {store}")
    assert late.code == 1
    watched = shell.run(f"workflow watch {report['run_id']} {store} --json")
    kinds = [json.loads(line)["kind"] for line in watched.out.splitlines()]
    assert kinds[-1] == "RUN_CANCELLED"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("workflow validate {f}/broken.yaml", "broken.yaml:17: steps[2].type: 'llama' is unknown"),
        ("workflow run {f}/broken.yaml --store {f}/s", "Allowed: llm, mcp"),
        ("workflow run {f}/none.yaml --store {f}/s", "definition file"),
        ("workflow run no-such-id --store {f}/s", "workflow definition"),
        ("workflow run {f}/leads.yaml --context {f}/leads.yaml.x --store {f}/s", "leads.yaml.x"),
        ("workflow run {f}/leads.yaml --context [1] --store {f}/s", "[1]"),
        ("workflow status 0000 --store {f}/nowhere", "There is no store in"),
        ("workflow list --status odd --store {f}/nowhere", "'odd' is unknown"),
    ],
)
def test_bad_input_ends_with_2_and_says_what_to_change(
    shell: Shell, files: Path, line: str, said: str
) -> None:
    ended = shell.run(line.format(f=files))
    assert ended.code == 2
    assert said in ended.err
    assert "Traceback" not in ended.err


def test_without_a_store_a_run_is_kept_for_now_and_says_so(
    shell: Shell, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSPHRASE_VARIABLE)
    monkeypatch.setattr("app.bootstrap.cli_support.default_folder", lambda: files / "default")
    ended = shell.run(
        f"workflow run {files}/leads.yaml --context {files}/context.json --wait --json"
    )
    assert ended.code == 0
    assert "forgotten at the end of the command" in ended.err
    assert json.loads(ended.out)["status"] == "WAITING"
    assert not (files / "default").exists()


def test_definitions_are_saved_compared_and_run_by_name(shell: Shell, files: Path) -> None:
    store = f"--store {files}/store"
    start(shell, files)
    (files / "leads.yaml").write_text(LEADS.replace("name: Leads", "name: Leads\nversion: 1.1.0"))
    assert shell.run(f"workflow save {files}/leads.yaml {store}").out.strip() == "leads 1.1.0"
    (files / "leads.yaml").write_text(LEADS.replace("name: Leads", "name: Leads\nversion: 1.2.0"))
    assert shell.run(f"workflow save {files}/leads.yaml {store}").code == 0
    changes = shell.json(f"workflow diff leads 1.1.0 1.2.0 {store} --json")["changes"]
    assert changes == [{"key": "version", "old": "1.1.0", "new": "1.2.0"}]
    listed = shell.json(f"workflow definitions {store} --json")
    assert [one["version"] for one in listed["saved"]] == ["1.1.0", "1.2.0"]
    assert "restoration-report" in {one["definition_id"] for one in listed["shipped"]}
    report = shell.json(f"workflow run leads --context {files}/context.json {store} --json")
    assert report["definition_version"] == "1.2.0"
    assert shell.json(f"workflow statistics {store} --json")["by_state"]


def test_validate_says_what_is_a_stand_in(shell: Shell, files: Path) -> None:
    report = shell.json(f"workflow validate {files}/leads.yaml --json")
    states = {one["name"]: one["state"] for one in report["components"]}
    assert "stand-in" in states["some-model"]
    assert "nobody-has-this is not installed" in states["second-source"]
    assert shell.run("workflow validate water-loss").code == 0


def test_the_question_of_a_child_is_answered_through_its_parent(shell: Shell, files: Path) -> None:
    (files / "child.yaml").write_text(
        "name: C\nsteps:\n  - {id: q, type: web, component: x, checkpoint: {title: 'Good?'}}\n"
    )
    (files / "parent.yaml").write_text(
        "name: P\nsteps:\n  - {id: c, type: workflow, component: child}\n"
    )
    store = f"--store {files}/store"
    report = shell.json(f"workflow run {files}/parent.yaml --wait {store} --json")
    assert report["status"] == "WAITING"
    assert report["steps"][0]["status"] == "WAITING"
    assert [asked["title"] for asked in report["checkpoints"]] == ["Good?"]
    assert report["checkpoints"][0]["run_id"] == report["children"][0]["run_id"]
    ended = shell.json(f"workflow decide {report['run_id']} approve {store} --json")
    assert (ended["run_id"], ended["status"]) == (report["run_id"], "COMPLETED")
    assert ended["outputs"]["c"]["outputs"]["q"]["stand_in"] is True


def test_an_input_whose_aliases_multiply_is_refused_before_it_grows(
    shell: Shell, files: Path
) -> None:
    rows = ["a: &a [x]"]
    rows += [
        f"{n}: &{n} [{', '.join([f'*{o}'] * 9)}]" for o, n in zip("abcdefg", "bcdefgh", strict=True)
    ]
    (files / "bomb.yaml").write_text("\n".join(rows), "utf-8")
    line = f"workflow run {files}/leads.yaml --context {files}/bomb.yaml --store {files}/store"
    ended = shell.run(line)
    assert (ended.code, ended.out) == (2, "")
    assert "bomb.yaml:" in ended.err
    assert "too many" in ended.err
