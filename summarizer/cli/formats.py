"""How the command writes a summary for people: one function a format."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.render import describe_score, escape_markdown, printable, to_markdown
from summarizer.results import Summary


def _text(name: str | None, summary: Summary) -> str:
    return printable(f"{_title(name)}{summary.text}\n{_others(summary)}")


def _bullets(name: str | None, summary: Summary) -> str:
    points = "".join(f"- {sentence.text}\n" for sentence in summary.sentences)
    return printable(_title(name) + points + _others(summary))


def _markdown(name: str | None, summary: Summary) -> str:
    title = f"## {escape_markdown(name)}\n\n" if name else ""
    return printable(title) + f"{to_markdown(summary).rstrip()}\n"


def _html(name: str | None, summary: Summary) -> str:
    return summary.to_html()


def _others(summary: Summary) -> str:
    told = ((one.text, f" ({describe_score(one.score)})" if one.score else "") for one in summary.alternatives)
    return "".join(f"or: {text}{score}\n" for text, score in told)


def _title(name: str | None) -> str:
    return f"==> {' '.join(name.split())} <==\n" if name else ""


# Each gets the article's name where there are several articles, which a blank line parts. What would steer a terminal
# or cannot be encoded is replaced.
FORMATS: dict[str, Callable[[str | None, Summary], str]] = {
    "text": _text,
    "bullets": _bullets,
    "markdown": _markdown,
    "html": _html,
}
