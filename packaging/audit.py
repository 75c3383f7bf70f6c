"""Looks for known vulnerabilities in a lock file with pip-audit: `python packaging/audit.py requirements-dev.lock`.

pip-audit exits 0 for packages that its database does not know, so this counts what was really looked up. Exit code 0
when nothing is known against the packages that could be audited, with "not audited: ..." for those that could not;
1 when there is a vulnerability.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass

TIMEOUT_S = 120


@dataclass(frozen=True, slots=True)
class Audit:
    """What came of one run: how many packages were looked up, which were not, and what is known against them."""

    audited: int
    skipped: tuple[str, ...]
    vulnerabilities: tuple[str, ...]
    failure: str | None = None

    def lines(self) -> list[str]:
        """The outcome in words, worst last."""
        report = [
            f"audited: {self.audited} packages, {len(self.vulnerabilities)} known vulnerabilities"
        ]
        if self.failure:
            report = [f"not audited: {self.failure}"]
        elif self.skipped and not self.audited:
            report = [
                f"not audited: the database that answered knows none of the {len(self.skipped)} packages"
            ]
        elif self.skipped:
            report.append(f"not audited: {len(self.skipped)} packages: {', '.join(self.skipped)}")
        return [*report, *self.vulnerabilities]


def read_report(output: str, errors: str) -> Audit:
    """The audit in pip-audit's JSON `output`; when there is none, the last line of `errors` is the reason."""
    try:
        dependencies = json.loads(output)["dependencies"]
    except (json.JSONDecodeError, KeyError):
        reason = errors.strip().splitlines()
        return Audit(
            0, (), (), f"pip-audit gave no report ({reason[-1] if reason else 'no message'})"
        )
    skipped = tuple(item["name"] for item in dependencies if "skip_reason" in item)
    vulnerabilities = tuple(
        f"{item['name']} {item['version']}: {found['id']}, fixed in {', '.join(found['fix_versions']) or 'no release'}"
        for item in dependencies
        for found in item.get("vulns", ())
    )
    return Audit(len(dependencies) - len(skipped), skipped, vulnerabilities)


def run(lock: str) -> Audit:
    """Audit every pin of the lock file; installs nothing."""
    command = [
        sys.executable,
        "-m",
        "pip_audit",
        "--requirement",
        lock,
        "--disable-pip",
        "--require-hashes",
    ]
    command += ["--progress-spinner", "off", "--format", "json"]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=TIMEOUT_S, check=False
        )
    except subprocess.TimeoutExpired:
        return Audit(0, (), (), f"the vulnerability database did not answer within {TIMEOUT_S} s")
    return read_report(done.stdout, done.stderr)


def main(arguments: list[str]) -> int:
    """Audit the lock file named by the one argument."""
    if len(arguments) != 1:
        print("usage: audit.py LOCK_FILE", file=sys.stderr)
        return 2
    audit = run(arguments[0])
    print("\n".join(audit.lines()))
    return 1 if audit.vulnerabilities else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
