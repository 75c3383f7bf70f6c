"""The HTTP interface does what its own description says, with whatever is sent to it (schemathesis)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import CHECKS, load_all_checks

from cloud.api.app import create_app
from cloud.rate_limits import RateLimits
from cloud.settings import Settings, embedded_database_url
from tests.cloud_server import Person, RunningServer, run_server
from tests.examples import examples

EXAMPLES = examples(2, 100)
ENDS_THE_SESSION = r"sign-out|/me/password$|/events$|/stream$"
"""Not called here: they end the session of the test, or never end themselves. Their own tests are beside this one."""
SHADOWED = {"/v1/blobs/check"}
"""Another method of it is taken for a hash that is none, and refused as that."""


@schemathesis.serializer("application/partial-upload")
def as_it_is(_: Any, value: Any) -> bytes:
    """A piece of a file is bytes."""
    return value if isinstance(value, bytes) else str(value).encode()


load_all_checks()
MEANING_DECIDES = CHECKS.get_by_names(["positive_data_acceptance"])
"""A description cannot say which password is common or which job exists."""
METHOD_CHECK = CHECKS.get_by_names(["unsupported_method"])

schema = schemathesis.openapi.from_dict(
    create_app(Settings(database_url=embedded_database_url(Path()), blob_folder=Path())).openapi()
)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A server that lets one address ask all the time."""
    folder = tmp_path_factory.mktemp("interface")
    yield from run_server(
        Settings(
            database_url=embedded_database_url(folder),
            blob_folder=folder / "blobs",
            rate_limits=RateLimits("1000000/minute", "1000000/minute"),
        )
    )


@pytest.fixture(scope="module")
def admin(office: RunningServer) -> Person:
    """Who asks."""
    return office.person()


@schema.exclude(path_regex=ENDS_THE_SESSION).parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=EXAMPLES < 100,
)
def test_every_answer_is_one_that_the_description_names(
    case: schemathesis.Case[Any], office: RunningServer, admin: Person
) -> None:
    excluded: list[Any] = MEANING_DECIDES + (METHOD_CHECK if case.path in SHADOWED else [])
    headers = {"Authorization": str(admin.http.headers["Authorization"])}
    answer = case.call_and_validate(
        base_url=office.url, headers=headers, excluded_checks=excluded, timeout=30
    )
    assert answer.status_code < 500


def test_no_answer_shows_the_inside(office: RunningServer, admin: Person) -> None:
    bearer = {"Authorization": str(admin.http.headers["Authorization"])}
    for content in (b"{", b"[]", b"null", b'{"email": 1}', b"\xff\xfe", b'"' * 5000):
        answer = httpx.post(
            f"{office.url}/v1/auth/sign-in",
            content=content,
            headers={**bearer, "Content-Type": "application/json"},
            timeout=60,
        )
        assert answer.status_code in {400, 422}
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert "Traceback" not in answer.text
        assert "cloud/" not in answer.text


def test_a_wrong_method_is_told_which_ones_there_are(office: RunningServer) -> None:
    answer = httpx.request("OPTIONS", f"{office.url}/v1/policy", timeout=60)
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET, PUT")
