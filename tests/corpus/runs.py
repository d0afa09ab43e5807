"""Corpus runs for tests: their input, the call, what they leave."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from summarizer import Length, Summarizer
from summarizer.corpus import CorpusReport, run_corpus
from summarizer.readers import Columns

SCRIPT = Path(__file__).parent / "killed_run.py"
STORY = (
    "The council of {0} voted on Monday to close the old bridge until the spring. Engineers found {1} cracks in its "
    "arches. Buses will take another way. Repairs will cost {1} million euros, the mayor of {0} said on Tuesday. "
)
SENTENCE = Length(sentences=1)


def write_articles(path: Path, count: int, *, bad: bool = True) -> Path:
    """A table of articles; some rows fail, some are copies of others."""
    rng = random.Random(count)
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            text = STORY.format(f"Harwick{number // 2}", number % 50) * rng.randint(1, 3)
            article: Any = {3: "", 11: None, 17: "   ", 29: 7}.get(number % 40, text) if bad else text
            row = {"id": f"a{number}", "article": article, "section": "town" if number % 3 else None}
            file.write(json.dumps(row) + "\n")
    return path


def run(source: Path, output: Path, **given: Any) -> CorpusReport:
    """A run of the extractive writer: one sentence an article, and the section kept."""
    keywords = {"columns": Columns(keep=("section",)), "length": SENTENCE, **given}
    return run_corpus(source, output, summarizer=Summarizer("extractive"), **keywords)


def contents(output: Path) -> tuple[bytes, bytes]:
    """The records and the failures of a run, as they stand."""
    return output.read_bytes(), output.with_name(output.name + ".failures.jsonl").read_bytes()


def lines(path: Path) -> list[dict[str, Any]]:
    """The records of a table."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def begin(source: Path, output: Path, jobs: int = 1) -> tuple[subprocess.Popen[bytes], Callable[[], float]]:
    """A run in a process of its own, at its beginning, and a clock of it."""
    process = subprocess.Popen(
        [sys.executable, str(SCRIPT), str(source), str(output), str(jobs)], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    start = time.monotonic()
    return process, lambda: time.monotonic() - start
