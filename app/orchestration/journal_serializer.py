"""How values stand in the engine's journal: JSON only, never pickle, so that a tampered file cannot run code."""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any

from dbos import Serializer

from app.domain.errors import ErrorClass, ExternalError, RestoreAssistError

_COMPRESS_FROM_CHARS = 2048
_ERROR_KEY = "$error"
_PLAIN = "j"
_PACKED = "z"


class JournalSerializer(Serializer):
    """JSON, compressed from 2 kB on. Errors keep their class and text and come back as ``ExternalError``."""

    def name(self) -> str:
        """The format's name, stored beside every value."""
        return "restoreassist_json_1"

    def serialize(self, data: Any) -> str:
        """The text that is stored; raises ``TypeError`` for what is not JSON."""
        text = json.dumps(data, default=_encode, separators=(",", ":"), ensure_ascii=False)
        if len(text) < _COMPRESS_FROM_CHARS:
            return _PLAIN + text
        return _PACKED + base64.b85encode(zlib.compress(text.encode(), 6)).decode("ascii")

    def deserialize(cls, serialized_data: str) -> Any:  # noqa: N805  (the base class names it so)
        """The inverse of :meth:`serialize`."""
        form, body = serialized_data[:1], serialized_data[1:]
        if form not in (_PLAIN, _PACKED):
            raise ValueError("The journal holds a value in an unknown format.")
        text = body if form == _PLAIN else zlib.decompress(base64.b85decode(body)).decode()
        value = json.loads(text)
        if isinstance(value, dict) and _ERROR_KEY in value:
            return ExternalError(ErrorClass(value[_ERROR_KEY]), value["message"])
        return value


def _encode(value: Any) -> Any:
    if isinstance(value, RestoreAssistError):
        return {_ERROR_KEY: value.error_class, "message": str(value)}
    if isinstance(value, BaseException):
        return {_ERROR_KEY: ErrorClass.UNKNOWN, "message": f"{type(value).__name__}: {value}"}
    raise TypeError(f"{type(value).__name__} has no place in the journal")
