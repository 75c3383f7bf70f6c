"""What the mails say. A link carries its code behind ``#``, which browsers never send and servers never log."""

from __future__ import annotations

from cloud.mail.outbox import Mail

_IGNORE = "If this was not you, do nothing: without the link nothing happens."


def verify_email(to: str, public_url: str, code: str) -> Mail:
    """Asks to confirm the address."""
    return Mail(
        to,
        "Confirm your e-mail address",
        "Welcome to RestoreAssist.\n\n"
        "Open this link within two days to confirm your address:\n\n"
        f"{_link(public_url, 'verify', code)}\n\n{_IGNORE}\n",
    )


def already_registered(to: str, public_url: str) -> Mail:
    """Answers somebody who registers an address that has an account."""
    return Mail(
        to,
        "You have an account already",
        "Somebody tried to register this address at RestoreAssist, and it has an account.\n"
        "To choose a new password, go to:\n\n"
        f"{public_url}/account/forgot\n\nIf this was not you, do nothing.\n",
    )


def invitation(to: str, public_url: str, code: str, company: str, by: str) -> Mail:
    """Asks somebody to join a company."""
    return Mail(
        to,
        f"{_one_line(by)} invites you to {_one_line(company)}",
        f"{_one_line(by)} created a RestoreAssist account for you at {_one_line(company)}.\n\n"
        "Open this link within seven days to choose your password:\n\n"
        f"{_link(public_url, 'password', code)}\n",
    )


def new_password(to: str, public_url: str, code: str) -> Mail:
    """Lets somebody choose a new password."""
    return Mail(
        to,
        "Choose a new password",
        "Open this link within 30 minutes to choose a new password:\n\n"
        f"{_link(public_url, 'password', code)}\n\n"
        f"All devices must sign in again afterwards.\n\n{_IGNORE}\n",
    )


def _link(public_url: str, page: str, code: str) -> str:
    return f"{public_url}/account/{page}#{code}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
