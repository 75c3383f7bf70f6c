"""Ways for a mail to leave: a mail server, or files in a folder where there is none."""

from __future__ import annotations

import email.policy
import os
import smtplib
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid, parseaddr
from pathlib import Path
from urllib.parse import unquote, urlsplit
from uuid import uuid4

from app.domain.errors import InvalidInput
from cloud.mail.outbox import Mail

TIMEOUT_S = 20.0
SMTP_POLICY = email.policy.SMTP
_DONE, _WILL_FORWARD = 250, 251


class OutcomeUnknown(OSError):
    """The connection was lost after the text had begun to travel."""


def is_final(error: OSError) -> bool:
    """Whether the mail server refused for good (RFC 5321: 5yz), so that trying again changes nothing."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= _FOR_GOOD for code, _ in error.recipients.values())
    return isinstance(error, smtplib.SMTPResponseException) and error.smtp_code >= _FOR_GOOD


_FOR_GOOD = 500


@dataclass(frozen=True, slots=True)
class MailServer:
    """An SMTP server; ``starttls`` is the default, ``implicit_tls`` is smtps."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    implicit_tls: bool = False
    tls: bool = True

    @classmethod
    def parse(cls, address: str, sender: str) -> MailServer:
        """From ``smtp://user:password@host:587`` or ``smtps://…:465``; without TLS only on loopback.

        Raises ``InvalidInput``, whose text never holds the password.
        """
        parts = urlsplit(address)
        if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
            raise InvalidInput("mail server", "the address is not one", "smtp://user@host:587")
        implicit = parts.scheme == "smtps"
        return cls(
            host=parts.hostname,
            port=parts.port or (465 if implicit else 587),
            sender=sender,
            user=unquote(parts.username or ""),
            password=unquote(parts.password or ""),
            implicit_tls=implicit,
            tls=parts.hostname not in {"127.0.0.1", "localhost", "::1"},
        )

    def __call__(self, mail: Mail) -> None:
        """Hand the mail over; ``OSError`` when the server did not take it.

        Raises ``OutcomeUnknown`` when the connection was lost while the text travelled: it may have been taken.
        """
        context = ssl.create_default_context()
        message = as_message(mail, self.sender)
        taken = False
        try:
            with self._connect(context) as server:
                if self.tls and not self.implicit_tls:
                    server.starttls(context=context)
                if self.user:
                    server.login(self.user, self.password)
                self._hand_over(server, mail.to, message.as_bytes(policy=SMTP_POLICY))
                taken = True
        except OSError:
            if not taken:  # losing the farewell loses nothing
                raise

    def _hand_over(self, server: smtplib.SMTP, to: str, content: bytes) -> None:
        sender = parseaddr(self.sender)[1]
        if not (sender.isascii() and to.isascii()):
            raise smtplib.SMTPRecipientsRefused({to: (553, b"not an address of ASCII letters")})
        server.ehlo_or_helo_if_needed()
        code, reply = server.mail(sender)
        if code != _DONE:
            raise smtplib.SMTPSenderRefused(code, reply, sender)
        code, reply = server.rcpt(to)
        if code not in (_DONE, _WILL_FORWARD):
            raise smtplib.SMTPRecipientsRefused({to: (code, reply)})
        try:
            code, reply = server.data(content)
        except smtplib.SMTPDataError:
            raise  # it did not want the text
        except OSError as error:
            raise OutcomeUnknown(type(error).__name__) from error
        if code != _DONE:
            raise smtplib.SMTPDataError(code, reply)

    def _connect(self, context: ssl.SSLContext) -> smtplib.SMTP:
        if self.implicit_tls:
            return smtplib.SMTP_SSL(self.host, self.port, timeout=TIMEOUT_S, context=context)
        return smtplib.SMTP(self.host, self.port, timeout=TIMEOUT_S)


@dataclass(frozen=True, slots=True)
class MailFolder:
    """Writes each mail as an ``.eml`` file, for offices without a mail server and for trying things out."""

    folder: Path
    sender: str

    def __call__(self, mail: Mail) -> None:
        """Write the mail, readable by the server's own user only."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        message = as_message(mail, self.sender)
        path = self.folder / f"{datetime.now(UTC):%Y%m%dT%H%M%S}-{uuid4().hex[:8]}.eml"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(bytes(message))


def as_message(mail: Mail, sender: str) -> EmailMessage:
    """The mail as it travels; a line break in an address or subject is refused by the header's policy."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = mail.to
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(datetime.now(UTC))
    domain = sender.rpartition("@")[2].strip(">") or None
    message["Message-ID"] = (
        f"<{mail.reference}@{domain}>" if mail.reference else make_msgid(domain=domain)
    )
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    return message
