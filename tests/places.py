"""Where files of the repository lie that several tests read."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
# The user's own article: its headline on line 1, the body below.
SEED = str(ROOT / "tests" / "data" / "seed_article.txt")
SAMPLE = ROOT / "eval" / "summarizer_eval" / "sample" / "articles.jsonl"
