"""The audit never claims more than it looked up; the notices never miss a licence."""

import json
from collections.abc import Callable, Mapping
from importlib.metadata import version
from types import ModuleType

import pytest

KNOWN = {"name": "rich", "version": "15.0.0", "vulns": []}
UNKNOWN = {"name": "dbos", "skip_reason": "not found"}
HOLED = {"name": "jinja2", "version": "1.0", "vulns": [{"id": "CVE-1", "fix_versions": ["3.1.6"]}]}
Script = Callable[[str], ModuleType]


def report(*dependencies: Mapping[str, object]) -> str:
    return json.dumps({"dependencies": dependencies, "fixes": []})


def test_a_clean_audit_says_how_many_packages_it_saw(script: Script) -> None:
    assert script("audit").read_report(report(KNOWN), "").lines() == [
        "audited: 1 packages, 0 known vulnerabilities"
    ]


def test_a_vulnerability_is_named_with_its_fix(script: Script) -> None:
    audit = script("audit").read_report(report(KNOWN, HOLED), "")
    assert audit.vulnerabilities == ("jinja2 1.0: CVE-1, fixed in 3.1.6",)
    assert audit.lines()[-1] == "jinja2 1.0: CVE-1, fixed in 3.1.6"


def test_packages_that_were_skipped_are_named(script: Script) -> None:
    lines = script("audit").read_report(report(KNOWN, UNKNOWN), "").lines()
    assert lines[-1] == "not audited: 1 packages: dbos"


def test_a_database_that_knows_nothing_is_no_audit(script: Script) -> None:
    lines = script("audit").read_report(report(UNKNOWN), "").lines()
    assert lines == ["not audited: the database that answered knows none of the 1 packages"]


def test_a_failure_is_told_with_its_last_words(script: Script) -> None:
    lines = script("audit").read_report("", "trace\nConnectionError: no route\n").lines()
    assert lines == ["not audited: pip-audit gave no report (ConnectionError: no route)"]


def test_versions_that_differ_by_platform_share_a_row(script: Script) -> None:
    notices = script("notices")
    lock = "numpy==2.4.6 ; python_full_version < '3.12' \\\nnumpy==2.5.5 ; python_full_version >= '3.12' \\\n"
    assert notices.locked_versions(lock) == {"numpy": ["2.4.6", "2.5.5"]}
    assert "| winrt-runtime | 4.1.0 | MIT |" in notices.render(
        "# Notices", "winrt-runtime==4.1.0 \\\n"
    )


def test_a_package_without_a_known_licence_is_refused(script: Script) -> None:
    with pytest.raises(LookupError, match="add its licence"):
        script("notices").licence_of("never-installed-package", ["1.0"])


def test_licences_are_read_from_the_locked_version_only(script: Script) -> None:
    installed = version("pytest")
    assert script("notices").licence_of("pytest", ["0.1", installed]) == "MIT"
    with pytest.raises(LookupError, match=rf"pytest {installed} is installed, locked is 0\.1"):
        script("notices").licence_of("pytest", ["0.1"])
