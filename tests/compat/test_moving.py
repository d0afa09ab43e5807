"""Every new call on the page "Moving from transformers 4, sumy, newspaper" runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import summarizer
from summarizer.compat import pipeline
from tests.places import ROOT
from tests.tiny_checkpoints import text_of
from tests.webserver import Server

PAGE = (ROOT / "docs" / "how-to" / "moving.md").read_text(encoding="utf-8")
HTML = "<!doctype html><title>Bridge closed</title><h1>Bridge closed</h1>" + "".join(
    f"<p>{text_of(40, start=start)}</p>" for start in range(4)
)


def calls() -> list[str]:
    """The code in the last column of every table."""
    rows = [line for line in PAGE.split("\n") if line.startswith("| `")]
    return [re.findall(r"`([^`]+)`", row.rsplit(" | ", 1)[1])[0] for row in rows]


@pytest.fixture(scope="module")
def pipe(checkpoint: Callable[[str], Path]) -> Any:
    return pipeline("summarization", model=str(checkpoint("bart")))


@pytest.fixture
def names(
    pipe: Any, checkpoint: Callable[[str], Path], server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> dict[str, Any]:
    """What the page speaks of."""
    pytest.importorskip("trafilatura")
    monkeypatch.chdir(tmp_path)
    Path("checkpoint").symlink_to(checkpoint("bart"))
    text = text_of(300)
    Path("article.txt").write_text(text, encoding="utf-8")
    public = {name: getattr(summarizer, name) for name in summarizer.__all__}
    return {
        **public,
        "fetch": partial(summarizer.fetch, allow_private=True),
        "url": server.add("/story", lambda request: request.give(HTML.encode(), Content_Type="text/html")),
        "page": HTML,
        "text": text,
        "texts": [text_of(60, start=1), text_of(50, start=2)],
        "rows": [{"text": text_of(60)}, {"text": text_of(70)}],
        "article": summarizer.read_html(HTML),
        "pipe": pipe,
        "pipeline": pipeline,
    }


def test_the_page_names_old_calls_and_new_ones() -> None:
    assert len(calls()) > 20
    for old in ("transformers 4", "sumy", "newspaper"):
        assert f"From {old}" in PAGE


@pytest.mark.parametrize("call", dict.fromkeys(calls()))
def test_a_new_call_runs(call: str, names: dict[str, Any]) -> None:
    before = set(names)
    exec(f"result = {call}" if not re.match(r"\w+ = ", call) else call, names)
    (result,) = (names[name] for name in (set(names) - before - {"__builtins__", "__warningregistry__"}) or {"article"})
    assert result is None or result
