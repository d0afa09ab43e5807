"""A summary as Markdown."""

from __future__ import annotations

import re

from summarizer.errors import check_flag
from summarizer.render.describe import (
    REASONS,
    Place,
    cited,
    cites,
    describe_score,
    number_sources,
    origin,
    printable,
    titles,
)
from summarizer.results import Alternative, Summary, SummarySentence
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import clean

# What would be markup: these anywhere, and list, quote and heading marks at the start of a line.
_MARKDOWN = LatePattern(r"([\\`*_\[\]<>#|~&])|^([^\S\n]*)([-+=]|\d+(?=[.)]))", re.MULTILINE)


def to_markdown(summary: Summary, *, bullets: bool = False) -> str:
    """The summary as Markdown: text, sources as numbered quotations, warnings, how it was made.

    A number in brackets behind a sentence is that of its source below. Everything that the
    article or the model wrote is escaped, so it cannot become markup.

    Args:
        summary: The summary.
        bullets: Whether each sentence is an item of a list: key points.

    Raises:
        OptionError: `bullets` is neither True nor False.
    """
    check_flag("bullets", bullets)
    numbers = number_sources(summary)
    headline = summary.article.headline
    blocks = [f"# {escape_markdown(headline)}"] if headline else []
    blocks.append(_prose(summary, numbers, bullets))
    others = "\n".join(
        f"- {escape_markdown(one.text)}{_marks(one, numbers)}{f' ({describe_score(one.score)})' if one.score else ''}"
        for one in summary.alternatives
    )
    blocks.append(others and f"Alternatives:\n\n{others}")
    named = [f" *({escape_markdown(title)})*" for title in titles(summary)]
    blocks += [
        f"> **{number}** {escape_markdown(clean(span.text))}{named[span.article] if named else ''}"
        for span, number in cited(summary, numbers)
    ]
    notes = [f"**Not supported:** “{escape_markdown(s.text)}”, {REASONS[s.kind]}" for s in summary.unsupported]
    notes += [f"**Warning:** {escape_markdown(warning)}" for warning in summary.warnings]
    blocks.append("\n".join(f"- {note}" for note in notes))
    blocks.append(f"*{escape_markdown(origin(summary))}*")
    return printable("\n\n".join(filter(None, blocks))) + "\n"


def escape_markdown(text: str) -> str:
    """A text on one line, so escaped that nothing in it becomes markup: a name, a headline, a warning."""
    return _escape(" ".join(text.split()))


def _prose(summary: Summary, numbers: dict[Place, int], bullets: bool) -> str:
    """The text of the summary, escaped, with the numbers of its sources behind each sentence."""
    parts, at = [], 0
    for sentence in summary.sentences:
        marks = _marks(sentence, numbers)
        parts.append(
            f"- {_escape(sentence.text)}{marks}\n" if bullets else _escape(summary.text[at : sentence.end]) + marks
        )
        at = sentence.end
    return "".join([*parts, _escape(summary.text[at:])])


def _marks(one: SummarySentence | Alternative, numbers: dict[Place, int]) -> str:
    """The numbers of what a text cites, in brackets."""
    return "".join(f" \\[{number}\\]" for number in cites(one, numbers))


def _escape(text: str) -> str:
    return _MARKDOWN.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}{_numbered(m[3])}", text)


def _numbered(mark: str) -> str:
    """Makes a list mark harmless: a dash is escaped itself, behind a digit the point is."""
    return mark + "\\" if mark[0].isdigit() else f"\\{mark}"
