"""Three articles, as data and as files of texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

ARTICLES = [
    "The port of Halm reopened on Monday. A storm had shut it for nine days. Forty ships are waiting outside.",
    "Police in Orvik freed a driver on Friday. He had been held since May. A court found no evidence.",
    "The ministry cut its forecast to 1.2 percent. It blamed weak exports. Taxes stay as they are, it said.",
]
REFERENCES = ["Halm's port reopens after nine days.", "Driver freed in Orvik.", "Forecast cut to 1.2 percent."]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "news.jsonl"
    rows = [{"article": article, "reference": text} for article, text in zip(ARTICLES, REFERENCES, strict=True)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def texts(tmp_path: Path) -> list[str]:
    """Two files of predictions and one of references."""
    contents = {"a.txt": REFERENCES[::-1], "b.txt": REFERENCES, "r.txt": REFERENCES}
    for name, lines in contents.items():
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [str(tmp_path / name) for name in contents]
