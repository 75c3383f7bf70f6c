#!/usr/bin/env bash
# Writes requirements-dev.lock (everything), requirements.lock (what the app and the demo need, at the same versions)
# and packaging/build.lock, and packaging/peers.lock for bench/. Versions and hashes only; no file names an index.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

# Only needed here, so it has an environment of its own.
tool=build/lock-tool
[ -x $tool/bin/uv ] || { .venv/bin/python -m venv $tool && $tool/bin/pip install -q 'uv>=0.13.8,<0.14'; }

compile() {
    $tool/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate "$@"
}

compile --upgrade pyproject.toml packaging/build.in --all-extras -o requirements-dev.lock
compile -c requirements-dev.lock pyproject.toml packaging/build.in \
    --extra desktop --extra cloud --extra demo -o requirements.lock
compile -c requirements-dev.lock packaging/build.in -o packaging/build.lock
compile --upgrade packaging/peers.in -o packaging/peers.lock
.venv/bin/python packaging/checks.py locks
