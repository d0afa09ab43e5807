"""Every example runs, as its first lines say."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.backends.conversion import converted
from summarizer.models.checkpoints import find_checkpoint
from tests.places import ROOT, SEED
from tests.programs import ended


def run(example: str, *arguments: str) -> str:
    command = [sys.executable, str(ROOT / "examples" / example), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.name)
def test_every_example_says_what_it_takes(path: Path) -> None:
    pytest.importorskip("ray") if path.name.startswith("ray") else None
    helped, called = ended([[str(path), "--help"], [str(path)]])
    assert helped.output.startswith(f"usage: {path.name}")
    assert called.status == 2
    assert "required" in called.errors


def test_summarize_file() -> None:
    output = run("summarize_file.py", SEED)
    assert "from characters" in output
    assert "Written by extractive; 100% of the article was read." in output


def test_headlines(tmp_path: Path) -> None:
    rows = tmp_path / "articles.jsonl"
    text = Path(SEED).read_text(encoding="utf-8")
    rows.write_text("".join(json.dumps({"article": text}) + "\n" for _ in range(3)), encoding="utf-8")
    records = [json.loads(line) for line in run("headlines.py", str(rows), "article").splitlines()]
    assert len(records) == 3
    assert all(record["supported"] and 0 < len(record["headline"].split()) <= 12 for record in records)


def test_own_checkpoint(checkpoint: Callable[[str], Path]) -> None:
    folder = checkpoint("pegasus")
    converted(find_checkpoint(str(folder)), "int8")  # here, where torch is loaded already
    output = run("own_checkpoint.py", SEED, str(folder))
    assert "backend ct2, int8" in output
