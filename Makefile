# Every command of CONTRIBUTING.md. `make PYTHON=/path/to/python check` takes another interpreter.
PYTHON ?= python

.PHONY: install check format lint types test test-light build bench clean

install:
	$(PYTHON) -m pip install -e '.[dev]'

check: format lint types test

format:
	$(PYTHON) -m ruff format --check .

lint:
	$(PYTHON) -m ruff check .

types:
	$(PYTHON) -m mypy

test:
	$(PYTHON) -m pytest

# The embedded and the extractive path, with torch, transformers and datasets hidden.
test-light:
	PYTHONPATH=tests/hidden $(PYTHON) -m pytest

build:
	$(PYTHON) -m build

bench:
	$(PYTHON) benchmarks/quality.py
	$(PYTHON) benchmarks/support.py
	$(PYTHON) benchmarks/rouge_speed.py
	$(PYTHON) benchmarks/cold_start.py
	$(PYTHON) benchmarks/warm_speed.py

clean:
	rm -rf build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
