"""The pages that mailed links lead to: strict, the same for everybody, and naming only routes that exist."""

from __future__ import annotations

import re

import httpx
import pytest

from tests.cloud_server import RunningServer

PAGES = ("verify", "password", "forgot")


@pytest.mark.parametrize("page", PAGES)
def test_a_page_runs_only_its_own_script_and_posts_to_the_interface(
    server: RunningServer, page: str
) -> None:
    answer = httpx.get(f"{server.url}/account/{page}", timeout=60)
    assert (answer.status_code, answer.headers["Content-Type"]) == (
        200,
        "text/html; charset=utf-8",
    )
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert not re.search(r"\son\w+=|style=|<script>|<style|https?://", answer.text)
    for part in re.findall(r'(?:href|src)="([^"]+)"', answer.text):
        assert httpx.get(f"{server.url}{part}", timeout=60).status_code == 200
    labels = set(re.findall(r'<label for="(\w+)"', answer.text))
    assert labels == set(re.findall(r'<input id="(\w+)"', answer.text)), page


def test_the_script_asks_only_what_the_interface_has(server: RunningServer) -> None:
    script = httpx.get(f"{server.url}/account/account.js", timeout=60)
    assert script.headers["Content-Type"].startswith("text/javascript")
    described = httpx.get(f"{server.url}/v1/openapi.json", timeout=60).json()["paths"]
    asked = re.findall(r'"(/v1/[^"]+)"', script.text)
    assert len(asked) == len(PAGES), script.text
    assert all("post" in described[path] for path in asked)
    assert "/account/verify" not in described


def test_no_other_page_is_there(server: RunningServer) -> None:
    for name in ("other", "account.html", "..%2f..%2fcli.py", "%00"):
        assert httpx.get(f"{server.url}/account/{name}", timeout=60).status_code in {404, 422}
