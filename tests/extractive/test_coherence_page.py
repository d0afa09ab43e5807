"""The page of the docs about coherence names every rule, with what the code says it sees."""

from __future__ import annotations

from summarizer.extractive.coherence import RULES
from tests.places import DOCS

PAGE = DOCS / "explanation" / "coherence.md"


def test_the_table_of_the_page_is_that_of_the_code() -> None:
    rows = [line.split(" | ") for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    described = {cells[0].strip("| `"): cells[1] for cells in rows}
    assert described == {name: (rule.__doc__ or "").splitlines()[0] for name, rule in RULES.items()}
