"""``restoreassist messages``: what workflows want to send, until a person hands it to a mail program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

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
    from app.storage.message_outbox import QueuedMessage

messages_cli = typer.Typer(
    help="Messages that wait on this device; nothing is sent by itself.", no_args_is_help=True
)
MessageArgument = Annotated[str, typer.Argument(help="Id of a message.")]


@messages_cli.command("list")
def list_command(
    everything: Annotated[
        bool, typer.Option("--all", help="With those that were handed over.")
    ] = False,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """The messages that wait, the oldest first."""
    from app.storage.message_outbox import queued_messages

    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = queued_messages(workspace.store)
    rows = [_row(one) for one in found if everything or one.handed_over is None]
    if as_json:
        print_json({"messages": rows})
        return
    for row in rows:
        typer.echo(f"{row['id']}  {row['state']:<12} {row['to']}: {row['subject']}")
    if not rows:
        typer.echo("No message waits.")


@messages_cli.command("export")
def export_command(
    message: MessageArgument,
    out: Annotated[Path, typer.Option(help="The file to write, such as message.eml.")],
    store: StoreOption = None,
    demo: DemoOption = False,
) -> None:
    """Write a message with its documents into a file that mail programs open; it still waits."""
    from app.services.outgoing_mail import mail_file
    from app.storage.message_outbox import queued_message

    message_id = _id(message)
    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = queued_message(workspace.store, message_id)
        content = mail_file(workspace.store, found)
    out.write_bytes(content)
    typer.echo(f"{out}: {len(content)} bytes, documents attached: {len(found.attachments)}.")


@messages_cli.command("done")
def done_command(
    message: MessageArgument,
    how: Annotated[str, typer.Option(help="How it went on, such as: sent from the office.")],
    store: StoreOption = None,
    demo: DemoOption = False,
) -> None:
    """Say that a message was handed over; who said so and when is kept."""
    from app.storage.message_outbox import hand_over

    if not how.strip():
        raise InvalidInput("--how", "it is empty", "how the message went on")
    message_id = _id(message)
    with workspace_at(store_folder(store, demo), demo) as workspace:
        made = hand_over(workspace.store, message_id, workspace.person, how)
    typer.echo(f"Handed over by {made.by}.")


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise InvalidInput("message", f"{text!r} is no id", "one of `messages list`") from error


def _row(one: QueuedMessage) -> dict[str, Any]:
    handed = one.handed_over
    return {
        "id": str(one.id),
        "job_id": str(one.job_id),
        "to": one.to,
        "subject": one.subject,
        "documents": [str(document) for document in one.attachments],
        "queued_at": one.queued_at.isoformat(),
        "state": "waits" if handed is None else "handed over",
        "handed_over": handed and {"by": handed.by, "at": handed.at.isoformat(), "how": handed.how},
    }
