"""What holds for newsroom formats, several articles at once, and summaries that come back from a file."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache
from typing import Any

from summarizer import Article, InputError, Summarizer, Summary, digest
from summarizer.readers import read_bytes_entries
from tests.fuzz.source import Source
from tests.readers.test_news import ATOM, ITEM, NINJS_1, NINJS_3, NITF, RSS, XHTML

_DOCUMENTS = (RSS, ATOM, ITEM.format(n=1, body=NITF), ITEM.format(n=2, body=XHTML))
_NINJS = (NINJS_1, NINJS_3)
_DATES = (None, "2026-11-25", "2026-11-25T18:30:00Z", "2026-11-25T18:30:00+01:00", "20261125")


def news(source: Source) -> None:
    """A feed, a news item or a ninjs record, changed: each entry is an article or an error of ours."""
    if source.chance():
        data = source.mutated(source.choice(_DOCUMENTS).encode(), 12)
    else:
        data = json.dumps(source.json(source.choice(_NINJS))).encode()
        data = source.mutated(data) if source.number(4) == 0 else data
    with suppress(InputError):
        for entry in read_bytes_entries(data, "news"):
            assert isinstance(entry.article, Article | InputError)


def together(source: Source) -> None:
    """A digest keeps the order of its offsets, and names for each sentence the article that it stands in."""
    articles: list[Any] = [
        Article(source.text(60), date=source.choice(_DATES)) if source.chance() else source.text(60)
        for _ in range(source.number(4) + 1)
    ]
    if source.chance():
        articles.append(articles[0])
    try:
        made = digest(articles, length=source.number(60) + 1)
    except InputError:
        return
    assert [article.text for article in made.articles] == [getattr(one, "text", one) for one in articles]
    assert all(made.text[part.start : part.end] == part.text for part in made.sentences)
    spans = [span for part in made.sentences for span in part.sources]
    assert all(made.articles[span.article].text[span.start : span.end] == span.text for span in spans)
    assert Summary.from_dict(made.to_dict()) == made  # not through JSON, which makes two lone surrogates one character
    _show(made)


@cache
def _records() -> tuple[dict[str, Any], ...]:
    story = "The council of Harwick voted on Monday to close the old bridge. Engineers found cracks in 2 arches. " * 3
    one = Summarizer("extractive").summarize(story, length="brief", alternatives=1)
    several = digest([story, story.replace("2 arches", "3 arches")], length=40)
    return one.to_dict(), several.to_dict()


def record(source: Source) -> None:
    """A summary as JSON, changed: one that is read can be shown, and written again."""
    try:
        found = Summary.from_dict(json.loads(json.dumps(source.json(source.choice(_records()), depth=9))))
    except InputError:
        return
    assert Summary.from_dict(found.to_dict()) == found
    _show(found)


def _show(summary: Summary) -> None:
    summary.to_html().encode("utf-8", "surrogatepass")
    summary.to_markdown().encode("utf-8", "surrogatepass")
    json.dumps(summary.to_record())
