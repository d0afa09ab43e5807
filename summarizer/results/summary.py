"""A summary: its text, where that comes from, and how it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.lengths import Length
from summarizer.results.parts import (
    Alternative,
    Chunk,
    Contradiction,
    FinishReason,
    Provenance,
    SummarySentence,
    UnsupportedSpan,
)

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary and where it comes from. `str(summary)` is its text.

    Attributes:
        text: The summary.
        sentences: Its sentences, in order, with their sources and unsupported spans.
        length: The length asked for, with a ratio already turned into words, and the "headline" preset into those of
            the article's script.
        finish_reason: "complete": the sentences ended by themselves within the length; "fitted": it was
            shortened to the length; "source": the article was no longer than the length.
        coverage: Share of the article's characters (without white space) that was read, 0 to 1.
        warnings: What the reader should know, in plain sentences.
        chunks: The pieces that the article was read in; empty for an extractive summary.
        provenance: The model, the backend and the options behind it.
        article: The article, with its own headline where it has one; all source offsets point into its text. Of a
            digest the newest article.
        alternatives: Other candidates, best first; empty unless they were asked for.
        articles: The articles of a digest, as they were given; `SourceSpan.article` counts into them. Else empty.
        contradictions: The numbers in which the articles of a digest contradict each other.
    """

    text: str
    sentences: tuple[SummarySentence, ...]
    length: Length
    finish_reason: FinishReason
    coverage: float
    warnings: tuple[str, ...]
    chunks: tuple[Chunk, ...]
    provenance: Provenance
    article: Article = field(repr=False)
    alternatives: tuple[Alternative, ...] = ()
    articles: tuple[Article, ...] = field(default=(), repr=False)
    contradictions: tuple[Contradiction, ...] = ()

    def __str__(self) -> str:
        """The text of the summary."""
        return self.text

    def __bool__(self) -> Literal[True]:
        """True, where a `Failure` is false."""
        return True

    def __format__(self, spec: str) -> str:
        """The text, formatted as a string is."""
        return format(self.text, spec)

    @property
    def unsupported(self) -> tuple[UnsupportedSpan, ...]:
        """The unsupported spans of all sentences, in order."""
        return tuple(span for sentence in self.sentences for span in sentence.unsupported)

    @property
    def supported(self) -> bool:
        """Whether the check found nothing that the article does not support."""
        return not self.unsupported

    def to_dict(self) -> dict[str, Any]:
        """The whole result as dicts, lists, strings and numbers, ready for `json.dumps`; `from_dict` reads it.

        The text of a chunk is left out: it is the article's, between its offsets.
        """
        record = asdict(self)
        for chunk in record["chunks"]:
            del chunk["text"]
        return {"schema": SCHEMA_VERSION, **record, "supported": self.supported}

    def to_record(self) -> dict[str, Any]:
        """The compact form, ready for `json.dumps`: see `summarizer.results.Record`."""
        from summarizer.results.record import Record

        return asdict(Record.of(self))

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Summary:
        """Reads what `to_dict` wrote, also through JSON: the summary is equal to the one that was written.

        Args:
            record: The dict, or a line of the command's `--full`: what that holds beside, such as `name`, `id` and
                the columns of `--keep`, is passed over.

        Raises:
            InputError: It is of another version, or no summary: the message says which field and what is allowed.
        """
        if not isinstance(record, Mapping) or record.get("schema") != SCHEMA_VERSION:
            version = record.get("schema") if isinstance(record, Mapping) else None
            raise InputError(f"the schema of the record is {version!r}; allowed: {SCHEMA_VERSION}")
        given = {field.name: record[field.name] for field in fields(cls) if field.name in record}
        given["chunks"] = _with_texts(given.get("chunks", ()), given.get("article"))
        # Late, as the record below: most summaries are read by people.
        from summarizer.results.from_json import read_record

        summary = read_record(cls, given, "summary")
        for number, sentence in enumerate(summary.sentences):
            if summary.text[sentence.start : sentence.end] != sentence.text:
                raise InputError(f"summary.sentences[{number}].text does not stand between its offsets in the text")
        _check_sources(summary)
        return summary

    def to_html(self) -> str:
        """One self-contained page: the summary beside the article, sources highlighted on demand."""
        # Late, and upward: a convenience of the record, which knows nothing of how it is shown.
        from summarizer.render import to_html

        return to_html(self)

    def to_markdown(self, *, bullets: bool = False) -> str:
        """The text with its sources as Markdown; with `bullets` each sentence is an item of a list."""
        from summarizer.render import to_markdown

        return to_markdown(self, bullets=bullets)

    def _repr_html_(self) -> str:
        """How a notebook shows the summary."""
        from summarizer.render import to_notebook

        return to_notebook(self)


def _check_sources(summary: Summary) -> None:
    """Makes sure that each source is where it says: pages and readers show the article by these offsets."""
    articles = summary.articles or (summary.article,)
    for part in ("sentences", "alternatives", "contradictions"):
        for number, one in enumerate(getattr(summary, part)):
            for place, source in enumerate(one.sources):
                where = f"summary.{part}[{number}].sources[{place}]"
                if source.article >= len(articles):
                    raise InputError(f"{where}.article is {source.article}; allowed: 0 to {len(articles) - 1}")
                if articles[source.article].text[source.start : source.end] != source.text:
                    raise InputError(f"{where}.text does not stand between its offsets in the article")


def _with_texts(chunks: object, article: object) -> object:
    """The chunks as they were read, each with its text; what is no chunk is left for `read_record` to refuse."""
    text = article.get("text") if isinstance(article, Mapping) else None
    if not isinstance(chunks, list | tuple) or not isinstance(text, str):
        return chunks
    return [
        {**chunk, "text": text[chunk["start"] : chunk["end"]]}
        if isinstance(chunk, Mapping) and all(isinstance(chunk.get(edge), int) for edge in ("start", "end"))
        else chunk
        for chunk in chunks
    ]
