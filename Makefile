# Every target sets up what it needs in .venv: a machine needs only Python 3.11+, git and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
RUN := $(BIN)/claude-conformance
REPORTS ?= reports

.DEFAULT_GOAL := help
.PHONY: help setup conformance mock test lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## Make .venv from requirements.lock (with hashes)

$(READY): requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

lock: $(READY) ## Renew requirements.lock from pyproject.toml
	$(BIN)/uv pip compile pyproject.toml --extra suite --extra dev --generate-hashes --universal \
	    --python-version 3.11 --no-emit-index-url --no-annotate --no-header --quiet -o requirements.lock

test: $(READY) ## Run the tests
	$(BIN)/python -m pytest -q -m "not peer and not node and not slow"

clean: ## Remove what the targets made
	rm -rf $(VENV) .cache $(REPORTS) .mypy_cache .pytest_cache .ruff_cache .hypothesis dist
