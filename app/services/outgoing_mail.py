"""A queued message as a file that any mail program opens, with its documents attached."""

from __future__ import annotations

from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import PurePosixPath

from app.domain.records import Document
from app.storage.message_outbox import QueuedMessage
from app.storage.store import Store

_SUFFIXES = {
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "text/csv": ".csv",
    "application/json": ".json",
}


def mail_file(store: Store, message: QueuedMessage) -> bytes:
    """The message after RFC 5322; it names no sender, the mail program puts its own.

    ``X-Unsent`` lets mail programs open it for sending. Raises ``NotFound`` for a document that is not here.
    """
    mail = EmailMessage()
    mail["To"] = message.to
    mail["Subject"] = " ".join(message.subject.split())
    mail["Date"] = format_datetime(message.queued_at)
    mail["Message-ID"] = f"<{message.id}@restoreassist.invalid>"
    mail["X-Unsent"] = "1"
    mail.set_content(message.body)
    for document_id in message.attachments:
        document = store.get(Document, document_id)
        main, _, sub = document.media_type.partition("/")
        mail.add_attachment(
            store.blobs.read(document.sha256), maintype=main, subtype=sub, filename=_name(document)
        )
    return mail.as_bytes()


def _name(document: Document) -> str:
    plain = "".join(one if one.isalnum() or one in " -_." else "-" for one in document.title)
    name = PurePosixPath(plain.strip(" .") or document.kind.value).name
    return f"{name}-r{document.revision}{_SUFFIXES.get(document.media_type, '')}"
