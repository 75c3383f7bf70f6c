"""The program's version, from the installed distribution."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("restoreassist-field")
except PackageNotFoundError:
    VERSION = "not installed"
