"""How the command writes a summary: one function a format."""

from __future__ import annotations

import json
from collections.abc import Callable

from summarizer.render import to_markdown
from summarizer.results import Summary


def _text(name: str | None, summary: Summary) -> str:
    title = f"==> {name} <==\n" if name else ""
    others = "".join(f"or: {one.text}\n" for one in summary.alternatives)
    return f"{title}{summary.text}\n{others}"


def _bullets(name: str | None, summary: Summary) -> str:
    title = f"==> {name} <==\n" if name else ""
    return title + "".join(f"- {sentence.text}\n" for sentence in summary.sentences)


def _markdown(name: str | None, summary: Summary) -> str:
    title = f"## {name}\n\n" if name else ""
    return f"{title}{to_markdown(summary).rstrip()}\n"


def _html(name: str | None, summary: Summary) -> str:
    return summary.to_html()


def json_line(name: str, summary: Summary) -> str:
    """One JSON object on a line."""
    line = json.dumps({"name": name, **summary.to_dict()}, ensure_ascii=False) + "\n"
    # A lone surrogate cannot be written as UTF-8; as a backslash escape it is valid JSON.
    return line.encode("utf-8", "backslashreplace").decode("utf-8")


# Formats for people; each gets the article's name where there are several articles, which a blank line parts.
FORMATS: dict[str, Callable[[str | None, Summary], str]] = {
    "text": _text,
    "bullets": _bullets,
    "markdown": _markdown,
    "html": _html,
}
