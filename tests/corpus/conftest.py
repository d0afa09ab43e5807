"""A corpus and the output of an undisturbed run over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.runs import run, write_articles


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_articles(tmp_path_factory.mktemp("corpus") / "articles.jsonl", 240)


@pytest.fixture(scope="session")
def whole(source: Path) -> Path:
    """The output of an undisturbed run."""
    output = source.with_name("whole.jsonl")
    run(source, output)
    return output
