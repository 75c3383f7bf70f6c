"""The small job of :mod:`tests.site` for every test here."""

from tests.site import site

__all__ = ["site"]
