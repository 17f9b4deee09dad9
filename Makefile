# A fresh machine needs Python >= 3.11, make and git; everything else is installed into .venv.
PYTHON ?= python3
BIN := .venv/bin
PYTEST ?= pytest

.PHONY: install demo test lint docs schema clean

install: .venv/.installed

.venv/.installed: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable '.[cli]' --group dev
	touch $@

demo: install
	$(BIN)/newsevents show seeds/000_69736321e38eee21.txt --published 2025-08-20
	$(BIN)/newsevents parse seeds/000_69736321e38eee21.txt --published 2025-08-20 --output demo.json
	@echo "The story as JSON: demo.json"

test: install
	$(BIN)/$(PYTEST)

lint: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: install
	$(BIN)/sphinx-build -n -W --keep-going -q -b html docs docs/_build/html

schema: install
	$(BIN)/python -c 'from newsevents.formats import schema; print(schema.generate(), end="")' > src/newsevents/formats/newsevents-1.schema.json

clean:
	rm -rf .venv dist docs/_build demo.json
