# Every command of CONTRIBUTING.md. `make PYTHON=/path/to/python check` takes another interpreter.
PYTHON ?= python
# Folder with headline_dev.jsonl, xsum_dev.jsonl, cnndm_dev.jsonl (fields id, article, reference) and rouge/.
DATA ?= data

.PHONY: install check format lint types test test-light killed soak docs build bench fuzz audit clean

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

# The embedded and the extractive path, with torch, transformers and datasets hidden. What is left out asks for none of
# them, or for all.
LIGHT = --ignore=tests/fuzz --ignore=tests/docs --ignore=tests/eval/report --ignore=tests/corpus/test_ray.py
test-light:
	PYTHONPATH=tests/hidden $(PYTHON) -m pytest $(LIGHT)

# A corpus run killed 50 times, and compared with an undisturbed one.
killed:
	STANDFIRST_KILLS=50 $(PYTHON) -m pytest tests/corpus/test_resumed.py -k killed --timeout 1800

# Mixed articles for so long in one process: memory, open files and threads stay as they are, and so do the answers.
MINUTES ?= 20
soak:
	$(PYTHON) -m benchmarks.soak --minutes $(MINUTES)

# The site, into docs/_build; a warning is an error.
docs:
	$(PYTHON) -m sphinx -q -W --keep-going -b html docs docs/_build

# The packages, and a bill of materials of the environment that they were made and tested in. cyclonedx_py reads no
# dynamic version.
VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"$$/\1/p' summarizer/_version.py)
build:
	$(PYTHON) -m build
	mkdir -p build
	sed 's/^dynamic = .*/version = "$(VERSION)"/' pyproject.toml > build/pyproject.toml
	$(PYTHON) -m cyclonedx_py environment --pyproject build/pyproject.toml --mc-type library --output-reproducible \
		-o dist/standfirst.cdx.json

bench:
	$(PYTHON) -m benchmarks.quality --data $(DATA)
	$(PYTHON) -m benchmarks.headlines --data $(DATA)
	$(PYTHON) -m benchmarks.coherence --data $(DATA)
	$(PYTHON) -m benchmarks.support --data $(DATA) --sample eval/summarizer_eval/sample/articles.jsonl
	$(PYTHON) -m benchmarks.support_headlines --data $(DATA)
	$(PYTHON) -m benchmarks.rouge_speed $(DATA)/rouge
	$(PYTHON) -m benchmarks.cold_start --default
	$(PYTHON) -m benchmarks.cold_start --larger
	$(PYTHON) -m benchmarks.warm_speed
	$(PYTHON) -m benchmarks.threads
	$(PYTHON) -m benchmarks.rates --data $(DATA)
	$(PYTHON) -m benchmarks.batch_speed --data $(DATA)
	$(PYTHON) -m benchmarks.corpus_speed overhead --data $(DATA)
	$(PYTHON) -m benchmarks.corpus_speed jobs --data $(DATA)
	$(PYTHON) -m benchmarks.corpus_speed jobs --data $(DATA) --length headline
	$(PYTHON) -m benchmarks.scale time
	$(PYTHON) -m benchmarks.scale memory

# So many seconds for each border; what breaks one is kept in fuzz-findings/.
SECONDS ?= 60
fuzz:
	$(PYTHON) -m tests.fuzz --seconds $(SECONDS)

# Known vulnerabilities of what is installed, asked of the advisory service of PyPI. It fails where that cannot be
# reached or does not know a package, which without --strict reads "No known vulnerabilities found".
audit:
	mkdir -p build
	$(PYTHON) -m pip list --format freeze --exclude-editable > build/installed.txt
	sed 's/+.*//' build/installed.txt | $(PYTHON) -m pip_audit --strict --disable-pip --no-deps --progress-spinner off \
		--requirement /dev/stdin

clean:
	rm -rf build dist docs/_build *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
