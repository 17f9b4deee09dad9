# A fresh machine needs Python >= 3.11, make and git; everything else goes into .venv, from the locks.
PYTHON ?= python3
PYTEST ?= pytest
VENV = .venv
BIN = $(VENV)/bin
PIP = $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile

.PHONY: install demo test lint docs test-lowest test-newest test-engines test-browser lock schema clean
.NOTPARALLEL:

install: $(VENV)/demo $(VENV)/test $(VENV)/lint $(VENV)/docs

$(VENV)/made:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)
	touch $@

# What one purpose needs, and the package itself; the file says that it is there.
$(VENV)/%: locks/%.txt pyproject.toml | $(VENV)/made
	$(PIP) --no-deps --require-hashes --requirement $<
	$(PIP) --no-deps --no-build-isolation --editable .
	touch $@

demo: $(VENV)/demo
	$(BIN)/newsevents show seeds/000_69736321e38eee21.txt --published 2025-08-20
	$(BIN)/newsevents parse seeds/000_69736321e38eee21.txt --published 2025-08-20 --output demo.json
	@echo "The story as JSON: demo.json"

test: $(VENV)/test
	$(BIN)/$(PYTEST)

lint: $(VENV)/lint
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(VENV)/docs
	$(BIN)/sphinx-build -n -W --keep-going -q -b html docs docs/_build/html

# The bounds in pyproject.toml are true. Old and new libraries may warn of each other; the locked ones may not.
# What no library has a part in, old versions need not show: how time grows with a text, how odd a text may be,
# and the stages that read trees and words alone.
test-lowest: VENV = .venv-lowest
test-lowest:
	$(MAKE) VENV=$(VENV) $(VENV)/lowest
	$(BIN)/pytest $(ALONE:%=--ignore=tests/%) --override-ini filterwarnings=default
ALONE = test_growth.py test_pages.py fuzz $(addprefix stages/,actors clauses events meetings statements)

test-newest: VENV = .venv-newest
test-newest:
	$(MAKE) VENV=$(VENV) $(VENV)/made
	$(PIP) --upgrade 'pip>=25.1'
	$(PIP) --upgrade --upgrade-strategy eager --editable '.[cli]' --group test
	$(BIN)/pytest --override-ini filterwarnings=default

# The engines that newsevents.scale runs on, of which Spark needs Java; they may warn of each other.
test-engines: VENV = .venv-engines
test-engines:
	$(MAKE) VENV=$(VENV) $(VENV)/engines
	$(BIN)/pytest engines --override-ini filterwarnings=default

# Reports in a real browser: the Chromium of the system, which CHROMIUM names if it has another name.
test-browser: VENV = .venv-browser
test-browser:
	$(MAKE) VENV=$(VENV) $(VENV)/browser
	$(BIN)/pytest browser

# New locks, with the newest versions of the day: uv.lock has all of them, locks/ what each purpose needs.
lock: UV = .venv-lock/bin/uv
lock:
	$(MAKE) VENV=.venv-lock .venv-lock/made
	.venv-lock/bin/python -m pip install --quiet --upgrade uv
	$(UV) lock --quiet --upgrade
	$(UV) export $(EXPORT) --output-file locks/demo.txt
	for use in test lint docs engines browser; do $(UV) export $(EXPORT) --group $$use --output-file locks/$$use.txt; done
	$(UV) pip compile $(COMPILE) --output-file locks/lowest.txt
LOCKED = --quiet --no-header --no-annotate --extra cli --group build
EXPORT = $(LOCKED) --frozen --no-default-groups --no-emit-project
COMPILE = $(LOCKED) --group test --upgrade --universal --generate-hashes --resolution lowest-direct pyproject.toml

schema: $(VENV)/demo
	$(BIN)/python -c 'from newsevents.formats import schema; print(schema.generate(), end="")' > src/newsevents/formats/newsevents-1.schema.json

clean:
	rm -rf .venv* uv.lock dist docs/_build demo.json
