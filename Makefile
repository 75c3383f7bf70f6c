# Every target prepares what it needs by itself; see packaging/setup.sh. The second time that costs nothing.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

bin := .venv/bin
# No screen, the same pixels everywhere, UTF-8.
headless := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 LANG=C.UTF-8
# The tests start some hundred processes, and none shall compile again what another one did.
keep_compiled := PYTHONDONTWRITEBYTECODE=
jobs ?= 2
pytest_args ?=

.PHONY: help setup demo app test test-all check bench screenshots notices lock clean

help: ## what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{ printf "  make %-12s %s\n", $$1, $$2 }'

setup: ## .venv with everything the app and the demo need
	@packaging/setup.sh run

demo: setup ## one loss from meter to synced report, without network or display, into demo-out/
	$(headless) $(bin)/restoreassist demo --out demo-out

app: ## the window, on the demo's job
	@packaging/setup.sh app
	$(bin)/restoreassist app --demo

test: ## all tests that take seconds (about 10 minutes at most on 2 cores)
	@packaging/setup.sh test
	TMPDIR=$$(packaging/scratch.sh) $(headless) $(keep_compiled) $(bin)/python -m pytest -n $(jobs) -m "not slow" $(pytest_args)

test-all: ## the slow ones as well
	@packaging/setup.sh all
	TMPDIR=$$(packaging/scratch.sh) $(headless) $(keep_compiled) HYPOTHESIS_PROFILE=search $(bin)/python -m pytest -n $(jobs) $(pytest_args)

check: ## style, types, import contracts, project rules, known vulnerabilities
	@packaging/setup.sh dev
	@packaging/check.sh

bench: ## the measurements in bench/README.md
	@packaging/setup.sh bench
	$(headless) $(bin)/python bench/run.py --peers build/peers/bin/python

screenshots: setup ## the pictures in docs/screenshots
	$(headless) $(bin)/restoreassist screenshots --out docs/screenshots

notices: ## THIRD_PARTY_NOTICES.md from what is installed
	@packaging/setup.sh dev
	$(bin)/python packaging/notices.py

lock: ## requirements*.lock again, at the newest allowed versions
	@packaging/setup.sh dev
	packaging/lock.sh

clean: ## removes what the targets made
	rm -rf .venv build dist demo-out .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
