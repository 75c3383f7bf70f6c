"""The secrets that webhooks are signed with; two are good while one is replaced."""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from cloud.auth.server_key import Purpose, ServerKey

PREFIX = "whsec_"
SECRET_BYTES = 24
BOTH_GOOD_MS = 24 * 3_600_000


def new_secret() -> str:
    """A secret as people copy it."""
    return PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def seal(key: ServerKey, secret: str, owner: UUID) -> str:
    """As it stands in the database."""
    return key.seal(Purpose.WEBHOOK, secret.encode(), owner.bytes)


def secrets_of(key: ServerKey, row: Row[Any], now_ms: int) -> list[str]:
    """The secrets of an endpoint or source that are good now, the newest first."""
    sealed = [row.secret]
    if row.old_secret is not None and row.old_until_ms is not None and row.old_until_ms > now_ms:
        sealed.append(row.old_secret)
    opened = (key.open(Purpose.WEBHOOK, one, row.id.bytes) for one in sealed)
    return [one.decode() for one in opened if one is not None]


def signed_headers(good: list[str], message_id: str, body: str, now_ms: int) -> dict[str, str]:
    """The headers of a message, with one signature a secret."""
    at = datetime.fromtimestamp(now_ms // 1000, UTC)
    return {
        "Content-Type": "application/json",
        "User-Agent": "RestoreAssist-Webhooks",
        "webhook-id": message_id,
        "webhook-timestamp": str(now_ms // 1000),
        "webhook-signature": " ".join(Webhook(one).sign(message_id, at, body) for one in good),
    }


def verified(good: list[str], body: bytes, headers: Mapping[str, str]) -> Any | None:
    """The content of a message that one of the secrets signed within five minutes; None otherwise."""
    for secret in good:
        try:
            Webhook(secret).verify(body, dict(headers), json_parse=False)
            return json.loads(body)
        except (WebhookVerificationError, ValueError, RecursionError):
            continue
    return None
