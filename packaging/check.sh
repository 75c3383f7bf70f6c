#!/usr/bin/env bash
# Every static check, one after another; says at the end which failed. Exit code 0 when none did.
set -uo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
failed=()

check() { # name, command ...
    local name=$1
    shift
    printf '\n== %s\n' "$name"
    "$@" || failed+=("$name")
}

# packaging/ holds scripts, not a package, so they are typed as such.
type_scripts() { (cd packaging && "$bin/mypy" --config-file ../pyproject.toml ./*.py); }

check style "$bin/ruff" check .
check format "$bin/ruff" format --check .
check types "$bin/mypy"
check script-types type_scripts
check imports "$bin/lint-imports" --no-logo
check project-rules "$bin/python" packaging/checks.py
check schema-doc "$bin/python" packaging/schema_doc.py --check
check api-doc "$bin/python" packaging/api_doc.py --check
check translations "$bin/python" packaging/translations.py check
check notices "$bin/python" packaging/notices.py --check
check vulnerabilities "$bin/python" packaging/audit.py requirements-dev.lock

printf '\n'
if [ ${#failed[@]} -gt 0 ]; then
    echo "failed: ${failed[*]}"
    exit 1
fi
echo "all checks passed"
