"""Routes: the pages that mailed links lead to. The code of a link stays behind ``#`` and is never asked for."""

from __future__ import annotations

from enum import StrEnum
from importlib.resources import files

from fastapi import APIRouter, Response

router = APIRouter(prefix="/account", include_in_schema=False)
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class Page(StrEnum):
    """The pages."""

    VERIFY = "verify"
    PASSWORD = "password"  # noqa: S105 - a page's name
    FORGOT = "forgot"


@router.get("/account.css")
def get_style() -> Response:
    """What the pages look like."""
    return _file("account.css", "text/css")


@router.get("/account.js")
def get_script() -> Response:
    """What sends the forms."""
    return _file("account.js", "text/javascript")


@router.get("/{page}")
def get_page(page: Page) -> Response:
    """One page; its address is the same for everybody."""
    return _file(f"{page}.html", "text/html")


def _file(name: str, media_type: str) -> Response:
    content = (files("cloud") / "web" / name).read_bytes()
    return Response(
        content, media_type=media_type, headers={"Content-Security-Policy": PAGE_POLICY}
    )
