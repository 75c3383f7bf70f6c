"""Typed doors to what PySide6 declares loosely: types and properties that QML sees."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6 import QtCore, QtQml
from PySide6.QtCore import Property, QObject

QML_IMPORT_NAME = "RestoreAssist.Model"
QML_IMPORT_MAJOR_VERSION = 1

C = TypeVar("C", bound=type)
_loose: Any = QtQml
_property: Any = Property
_core: Any = QtCore

# Marks a text for translation in a context and gives it back as it is; lupdate knows it by this name.
QT_TRANSLATE_NOOP: Callable[[str, str], str] = _core.QT_TRANSLATE_NOOP
# A signal with arguments of types that only Qt names.
loose_signal: Callable[..., Any] = _core.Signal


def qml_type(owner: str) -> Callable[[C], C]:
    """Register a class under ``QML_IMPORT_NAME``; QML can use it but not make it, ``owner`` says who does."""

    def register(cls: C) -> C:
        registered: C = _loose.QmlElement(_loose.QmlUncreatable(owner)(cls))
        return registered

    return register


def qml_property(
    kind: type | str,
    get: Callable[[Any], Any],
    put: Callable[[Any, Any], None] | None = None,
    *,
    notify: Any = None,
    constant: bool = False,
) -> Any:
    """A property of a class that QML sees; it is constant or has a signal that tells of its changes."""
    if constant:
        return _property(kind, get, constant=True)
    return _property(kind, get, put, notify=notify)


class PromisedProperty(Property):
    """A constant property whose class is imported by its first reader; ``promised`` is the class's name in QML."""

    promised = ""


def promised_property(promised: str, get: Callable[[Any], QObject]) -> Any:
    """A constant property with an object of a class that need not be imported yet."""
    made = PromisedProperty(QObject, get, constant=True)
    made.promised = promised
    return made
