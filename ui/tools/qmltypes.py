"""Writes what qmllint must know of the Python types, from the running meta-objects.

``python -m ui.tools.qmltypes OUT_DIR`` makes ``OUT_DIR/RestoreAssist/Model``; then
``pyside6-qmllint --max-warnings 0 -I ui/qml -I OUT_DIR ui/qml/Main.qml …``.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaMethod, QMetaObject, QMetaProperty, QObject

import ui.viewmodels
from ui.viewmodels.qml import PromisedProperty

MODULE = "RestoreAssist.Model"
EXTRA_MODULES = ("ui.crash", "ui.gallery.samples")


def write_qmltypes(out_dir: Path) -> Path:
    """Write ``qmldir`` and ``model.qmltypes`` below ``out_dir``; returns their folder."""
    names = [f"ui.viewmodels.{m.name}" for m in pkgutil.iter_modules(ui.viewmodels.__path__)]
    found: dict[str, type[QObject]] = {}
    for name in (*names, *EXTRA_MODULES):
        module = importlib.import_module(name)
        for _, cls in inspect.getmembers(module, inspect.isclass):
            if issubclass(cls, QObject) and cls.__module__.startswith("ui."):
                found[cls.__name__] = cls
    folder = out_dir.joinpath(*MODULE.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    components = "\n".join(_component(found[name]) for name in sorted(found))
    (folder / "model.qmltypes").write_text(
        f"import QtQuick.tooling 1.2\nModule {{\n{components}\n}}\n", encoding="utf-8"
    )
    (folder / "qmldir").write_text(
        f"module {MODULE}\ntypeinfo model.qmltypes\ndepends QtQml.Models\n", encoding="utf-8"
    )
    return folder


def _component(cls: type[QObject]) -> str:
    meta: QMetaObject = vars(cls)["staticMetaObject"]
    base = next(b for b in cls.__mro__[1:] if hasattr(b, "staticMetaObject"))
    lines = [
        "    Component {",
        f'        name: "{cls.__name__}"',
        '        accessSemantics: "reference"',
        f'        prototype: "{base.__name__}"',
    ]
    lines.append(f'        exports: ["{MODULE}/{cls.__name__} 1.0"]')
    lines.append("        isCreatable: false")
    lines.append("        exportMetaObjectRevisions: [256]")
    for i in range(meta.propertyOffset(), meta.propertyCount()):
        made = meta.property(i)
        declared = vars(cls).get(_text(made.name()))
        promised = declared.promised if isinstance(declared, PromisedProperty) else ""
        lines.append(_property(made, promised))
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    lines += [_method(m) for m in methods if not bytes(m.name().data()).startswith(b"_")]
    return "\n".join([*lines, "    }"])


def _text(name: Any) -> str:
    return name.decode() if isinstance(name, bytes) else str(name)


def _property(made: QMetaProperty, promised: str) -> str:
    kind = f"{promised}*" if promised else _text(made.typeName())
    parts = [f'name: "{_text(made.name())}"', f'type: "{kind.rstrip("*")}"']
    if kind.endswith("*"):
        parts.append("isPointer: true")
    if not made.isWritable():
        parts.append("isReadonly: true")
    if made.isConstant():
        parts.append("isPropertyConstant: true")
    if made.hasNotifySignal():
        parts.append(f'notify: "{bytes(made.notifySignal().name().data()).decode()}"')
    return f"        Property {{ {'; '.join(parts)} }}"


def _method(made: QMetaMethod) -> str:
    is_signal = made.methodType() == QMetaMethod.MethodType.Signal
    parts = [f'name: "{bytes(made.name().data()).decode()}"']
    if not is_signal and _text(made.typeName()) not in ("", "void"):
        parts.append(f'type: "{_text(made.typeName())}"')
    for number, (name, kind) in enumerate(
        zip(made.parameterNames(), made.parameterTypes(), strict=True)
    ):
        label = bytes(name.data()).decode() or f"a{number}"
        parts.append(f'Parameter {{ name: "{label}"; type: "{bytes(kind.data()).decode()}" }}')
    body = "\n            ".join(parts)
    return f"        {'Signal' if is_signal else 'Method'} {{\n            {body}\n        }}"


if __name__ == "__main__":
    sys.stdout.write(f"{write_qmltypes(Path(sys.argv[1]))}\n")
