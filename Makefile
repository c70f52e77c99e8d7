# The verbs of the project. It needs make and Python 3.11 or newer; everything else goes into .venv.
# `make` alone lists them.

SHELL := /bin/sh
.DEFAULT_GOAL := help

PYTHON ?=
RUN := .venv/bin/python

# The case that `make demo` works up; the first scenario of the file unless one is named.
DEMO_CASE ?= features/cases/infectious.feature
DEMO_SCENARIO ?=

.PHONY: help
help: ## list these verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

.PHONY: setup
setup: ## make or renew .venv (PYTHON=… chooses the Python)
	@python=$$(PYTHON='$(PYTHON)' sh scripts/find_python.sh) && "$$python" scripts/set_up.py

.PHONY: demo
demo: setup ## work up a published case of infection (DEMO_CASE=…, DEMO_SCENARIO=…)
	@scenario='$(DEMO_SCENARIO)'; \
	[ -n "$$scenario" ] || scenario=$$(sed -n 's/^ *Scenario: *//p' '$(DEMO_CASE)' | head -n 1); \
	echo "working up the published case \"$$scenario\" of $(DEMO_CASE)"; \
	echo; \
	.venv/bin/bme-assist assess '$(DEMO_CASE)' --scenario "$$scenario"

.PHONY: test
test: setup ## run all tests and features, with branch coverage of at least 95 %
	@$(RUN) -m pytest -n auto --dist worksteal -m "not many" --cov --cov-branch --cov-report=term --cov-fail-under=95
	@echo "what does much work on the same lines of code, without measuring coverage"
	@$(RUN) -m pytest -n auto --dist worksteal -m many
	@echo "all tests passed; branch coverage of src/ is $$($(RUN) -m coverage report --format=total) % (at least 95 % asked)"

.PHONY: lint
lint: setup ## style, types, layers, pinned requirements
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .
	@$(RUN) -m mypy
	@.venv/bin/lint-imports --no-logo
	@$(RUN) scripts/requirements.py check

.PHONY: bench
bench: setup ## measure against the budgets, results and machine printed
	@$(RUN) benchmarks/run.py

.PHONY: accuracy
accuracy: setup ## the share of library cases whose published category leads, misses listed
	@.venv/bin/bme-assist evaluate

.PHONY: prove
prove: setup ## prove the statements of rules/safety.yaml for every possible case
	@.venv/bin/bme-assist prove

.PHONY: wheel-check
wheel-check: setup ## build the wheel and use it in empty environments of Python 3.11, 3.12, 3.13
	@$(RUN) scripts/wheel_check.py

.PHONY: pages-check
pages-check: setup ## build the trace, follow its links, look at it in Chromium with axe
	@$(RUN) scripts/look_at_pages.py

.PHONY: schemas
schemas: setup ## renew the JSON Schemas of rules/schema
	@$(RUN) scripts/write_schemas.py

.PHONY: requirements
requirements: setup ## renew requirements/dev.txt (needs the network)
	@$(RUN) scripts/requirements.py renew

.PHONY: clean
clean: ## remove what was built, measured or cached, and .venv
	@rm -rf .venv build dist htmlcov .coverage .coverage.* coverage.xml
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find src tests scripts benchmarks -type d -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
	@echo "clean: caches, builds and .venv removed"
