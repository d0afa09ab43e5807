"""Summaries made by hand, for tests of what is done with one."""

from __future__ import annotations

import dataclasses
import html.parser
from typing import Any

from summarizer.article import Article
from summarizer.lengths import Length
from summarizer.results import Provenance, SourceSpan, Summary, SummarySentence, UnsupportedSpan
from summarizer.text.sentences import sentence_spans

HOSTILE = (
    '</script><script>document.title="owned"</script> <img src=x onerror=alert(1)> "\'>&amp; </style>'
    " <!-- \x00 \ud800 \u202e ]]> {{x}} `*_[a](javascript:b)"
)
PROVENANCE = Provenance(
    model="embedded",
    backend="ct2",
    revision="0123456789abcdef0123",
    task="summary",
    device="cpu",
    compute_type="int8",
    options={"num_beams": 6, "length_penalty": 1.0},
    version="0.2.0",
)
HEADLINE, SOURCE = "Talks in Seoul", "https://news.example/seoul?a=1&b=2"


def make(
    article: str,
    rows: list[tuple[str, list[int], dict[str, str]]],
    *,
    headline: str = HEADLINE,
    source: str = SOURCE,
    **changes: Any,
) -> Summary:
    """A summary of sentences (text, indices of article sentences, unsupported parts with their kind)."""
    spans = sentence_spans(article)
    text, sentences = "", []
    for words, indices, claims in rows:
        start = len(text) + bool(text)
        text = f"{text} {words}" if text else words
        spans_of = [SourceSpan(a, b, article[a:b], 0.5) for a, b in (spans[i] for i in indices)]
        at = {part: start + words.index(part) for part in claims}
        flags = [UnsupportedSpan(at[p], at[p] + len(p), p, kind) for p, kind in claims.items()]  # type: ignore[arg-type]
        sentences.append(SummarySentence(words, start, len(text), tuple(spans_of), tuple(flags)))
    base = Summary(
        text=text,
        sentences=tuple(sentences),
        length=Length(words=70),
        finish_reason="fitted",
        coverage=1.0,
        warnings=(),
        chunks=(),
        provenance=PROVENANCE,
        article=Article(article, headline=headline, source=source),
    )
    return dataclasses.replace(base, **changes)


def seoul(article: str) -> Summary:
    """Three sentences on the seed article, two of them with something invented."""
    rows: list[tuple[str, list[int], dict[str, str]]] = [
        ("Yoon and Kishida met in Seoul for the 13th time.", [1, 5], {"13th": "number"}),
        ("They signed a memorandum on evacuations in Oslo.", [8], {"Oslo": "name"}),
        ("Kishida will not seek re-election.", [5], {}),
    ]
    return make(article, rows, warnings=("Read <this> first.",))


class Collector(html.parser.HTMLParser):
    """Text by paragraph of the article, and all ids, links and tags of a document."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name == "href"]
