"""``restoreassist agents``: who works on tasks, what they have to do, and what they told each other."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.bootstrap.cli_support import (
    DemoOption,
    JsonOption,
    StoreOption,
    print_json,
    store_folder,
    workspace_at,
)
from app.domain.errors import InvalidInput

if TYPE_CHECKING:
    from app.orchestration.agent_store import AgentStore
    from app.ports.agents import AgentInfo, AgentMessage, TaskInfo

agents_cli = typer.Typer(
    help="Agents: workers that workflow steps give tasks to.", no_args_is_help=True
)


@agents_cli.command("list")
def list_command(as_json: JsonOption = False) -> None:
    """The agents that ship, with what they do."""
    from app.orchestration.agent_kinds.shipped import shipped_agents

    rows = [
        {
            "id": one.id,
            "kind": one.kind,
            "title": one.title,
            "description": one.description.strip(),
            "capacity": one.capacity,
            "timeout_s": one.timeout_s,
        }
        for one in shipped_agents()
    ]
    if as_json:
        print_json({"agents": rows})
        return
    for row in rows:
        typer.echo(f"{row['id']:<16} {row['kind']:<13} {row['title']}")


@agents_cli.command("status")
def status_command(
    store: StoreOption = None, demo: DemoOption = False, as_json: JsonOption = False
) -> None:
    """The agents that were registered on a store: health, load, how their tasks went."""

    with workspace_at(store_folder(store, demo), demo) as workspace:
        rows = [_agent(one) for one in _store(workspace).agents()]
    if as_json:
        print_json({"agents": rows})
        return
    for row in rows:
        typer.echo(
            f"{row['id']:<16} {row['health']:<9} {row['load']}/{row['capacity']} busy, "
            f"{row['completed']} done, {row['failed']} failed"
        )
    if not rows:
        typer.echo("No agent has been registered: run a workflow, or open the app once.")


@agents_cli.command("tasks")
def tasks_command(
    state: Annotated[str | None, typer.Option(help="Only tasks in this state.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000)] = 50,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """The tasks, the newest first."""
    from app.ports.agents import TaskState

    if state is not None and state.upper() not in TaskState.__members__:
        allowed = ", ".join(TaskState).lower()
        raise InvalidInput("--state", f"{state!r} is none", allowed)
    with workspace_at(store_folder(store, demo), demo) as workspace:
        wanted = TaskState(state.upper()) if state else None
        rows = [_task(one) for one in _store(workspace).tasks(wanted, limit)]
    if as_json:
        print_json({"tasks": rows})
        return
    for row in rows:
        typer.echo(
            f"{row['queued_at'][:19]}  {row['state']:<10} {row['capability']:<16} "
            f"{row['agent'] or '-':<16} {row['error']}".rstrip()
        )
    if not rows:
        typer.echo("There is no task.")


@agents_cli.command("settle")
def settle_command(
    key: Annotated[str, typer.Argument(help="Key of a task that is in doubt.")],
    happened: Annotated[
        bool, typer.Option("--happened/--again", help="It happened, or it is to be done again.")
    ],
    store: StoreOption = None,
    demo: DemoOption = False,
) -> None:
    """Say what became of a task whose agent died over it."""
    with workspace_at(store_folder(store, demo), demo) as workspace:
        agents = _store(workspace)
        agents.task(key)
        agents.settle(key, happened=happened, by=workspace.person)
    typer.echo("It counts as done." if happened else "It is given out again.")


@agents_cli.command("inbox")
def inbox_command(
    agent: Annotated[str, typer.Argument(help="Id of an agent.")],
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """What an agent was told and has not taken note of, the oldest first."""
    from app.orchestration.agent_mail import StoredMail

    with workspace_at(store_folder(store, demo), demo) as workspace:
        mail = StoredMail(_store(workspace), workspace.ids)
        rows = [_message(one) for one in asyncio.run(mail.inbox(agent))]
    if as_json:
        print_json({"messages": rows})
        return
    for row in rows:
        text = json.dumps(row["body"], ensure_ascii=False)
        typer.echo(f"{row['sent_at'][:19]}  {row['from']} ({row['scope']}) {row['topic']}: {text}")
    if not rows:
        typer.echo("Nothing is waiting.")


@agents_cli.command("resources")
def resources_command(as_json: JsonOption = False) -> None:
    """What this computer has left, and which work may begin on it now."""
    from app.orchestration.admission import MIB, Admissions
    from app.ports.resources import WorkClass
    from workers.resource_probe import SystemProbe

    probe = SystemProbe()
    found = probe.read()
    desk = Admissions(probe)
    verdicts = {work.value: desk.judge(work) for work in WorkClass}
    if as_json:
        print_json(
            {
                "memory_free_bytes": found.memory_free_bytes,
                "cpu_busy": found.cpu_busy,
                "battery_pct": found.battery_pct,
                "on_mains": found.on_mains,
                "online": found.online,
                "work": {
                    name: {"verdict": one.verdict.value, "reasons": list(one.reasons)}
                    for name, one in verdicts.items()
                },
            }
        )
        return
    free = found.memory_free_bytes
    for name, value in (
        ("memory free", None if free is None else f"{free // MIB} MiB"),
        ("processor", None if found.cpu_busy is None else f"{found.cpu_busy:.0%} busy"),
        ("battery", None if found.battery_pct is None else f"{found.battery_pct:.0f} %"),
        ("on mains", found.on_mains),
        ("network", found.online),
    ):
        typer.echo(f"{name:<12} {'not known' if value is None else value}")
    for name, one in verdicts.items():
        why = f"  ({'; '.join(one.reasons)})" if one.reasons else ""
        typer.echo(f"{name:<12} {one.verdict.value}{why}")


@agents_cli.command("tell")
def tell_command(
    topic: Annotated[str, typer.Argument(help="What it is about.")],
    text: Annotated[str, typer.Argument(help="What is said.")],
    to: Annotated[str | None, typer.Option(help="One agent.")] = None,
    channel: Annotated[str | None, typer.Option(help="Everybody in a channel.")] = None,
    store: StoreOption = None,
    demo: DemoOption = False,
) -> None:
    """Tell one agent, a channel, or all of them."""
    from app.orchestration.agent_mail import StoredMail

    if to is not None and channel is not None:
        raise InvalidInput("--to", "it was given together with --channel", "one of the two")
    with workspace_at(store_folder(store, demo), demo) as workspace:
        mail = StoredMail(_store(workspace), workspace.ids)
        body = {"text": text}
        sender = workspace.person
        if to is not None:
            sent = asyncio.run(mail.send(sender, to, topic, body))
        elif channel is not None:
            sent = asyncio.run(mail.publish(sender, channel, topic, body))
        else:
            sent = asyncio.run(mail.broadcast(sender, topic, body))
    typer.echo(str(sent.message_id))


def _store(workspace: Any) -> AgentStore:
    from app.orchestration.agent_store import AgentStore

    agents = AgentStore(workspace.store.engine, workspace.clock)
    agents.prepare()
    return agents


def _agent(one: AgentInfo) -> dict[str, Any]:
    return {
        "id": one.profile.agent_id,
        "kind": one.profile.kind.value,
        "title": one.profile.title,
        "capabilities": sorted(one.profile.capabilities),
        "health": one.health.value,
        "load": one.load,
        "capacity": one.profile.capacity,
        "completed": one.completed,
        "failed": one.failed,
    }


def _task(one: TaskInfo) -> dict[str, Any]:
    return {
        "key": one.task.key,
        "capability": one.task.capability,
        "state": one.state.value,
        "agent": one.agent_id,
        "priority": one.task.priority.name.lower(),
        "attempts": one.attempts,
        "queued_at": one.queued_at.isoformat(),
        "ended_at": one.ended_at.isoformat() if one.ended_at else None,
        "error_class": one.error_class,
        "error": one.error,
    }


def _message(one: AgentMessage) -> dict[str, Any]:
    return {
        "id": str(one.message_id),
        "from": one.sender,
        "scope": one.scope.value,
        "topic": one.topic,
        "body": dict(one.body),
        "sent_at": one.sent_at.isoformat(),
    }
