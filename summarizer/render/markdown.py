"""A summary as Markdown, and the sentences that say how it was made."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.lengths import Length
from summarizer.results import Finish, Provenance, SourceSpan, Summary, UnsupportedSpan

# One phrase for each kind of claim that is checked.
REASONS = {
    "number": "number not found in the article",
    "date": "date not found in the article",
    "name": "name not found in the article",
    "quote": "quotation not found in the article",
}
_FINISHES: dict[Finish, str] = {
    "complete": "complete as written",
    "fitted": "shortened to fit",
    "source": "the article was no longer",
}
# What would be markup: these anywhere, and list, quote and heading marks at the start of a line.
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~&])|^(\s*)([-+=]|\d+(?=[.)]))", re.MULTILINE)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def to_markdown(summary: Summary) -> str:
    """The summary as Markdown: text, sources as numbered quotations, warnings, how it was made.

    A number in brackets behind a sentence is that of its source below. Everything that the
    article or the model wrote is escaped, so it cannot become markup.
    """
    numbers = number_sources(summary)
    headline = summary.provenance.article_headline
    blocks = [f"# {_escape(_line(headline))}"] if headline else []
    blocks.append(_prose(summary, numbers))
    blocks += [f"> **{number}** {_escape(_line(span.text))}" for span, number in cited(summary, numbers)]
    notes = [f"**Not supported:** “{_escape(_line(s.text))}”, {REASONS[s.kind]}" for s in summary.unsupported]
    notes += [f"**Warning:** {_escape(_line(warning))}" for warning in summary.warnings]
    blocks.append("\n".join(f"- {note}" for note in notes))
    blocks.append(f"*{_escape(_line(origin(summary)))}*")
    return clean("\n\n".join(filter(None, blocks))) + "\n"


def number_sources(summary: Summary) -> dict[tuple[int, int], int]:
    """Numbers the source spans from 1 in the order in which the summary first cites them."""
    numbers: dict[tuple[int, int], int] = {}
    for sentence in summary.sentences:
        for source in sentence.sources:
            numbers.setdefault((source.start, source.end), len(numbers) + 1)
    return numbers


def cited(summary: Summary, numbers: dict[tuple[int, int], int]) -> Iterator[tuple[SourceSpan, int]]:
    """Yields each source once with its number, in the order of the numbers."""
    due = 1
    for source in (source for sentence in summary.sentences for source in sentence.sources):
        if numbers[source.start, source.end] == due:
            yield source, due
            due += 1


def describe_length(length: Length) -> str:
    """The length asked for, as "at most 70 words"."""
    limits = {"word": length.words, "sentence": length.sentences, "character": length.chars}
    parts = [f"{limit:,} {unit}{'s' * (limit != 1)}" for unit, limit in limits.items() if limit]
    if length.ratio is not None:
        parts.append(f"{length.ratio:.0%} of the article's words")
    return f"at most {' and '.join(parts)}"


def describe_finish(finish: Finish) -> str:
    """How the summary ended, in a few words."""
    return _FINISHES[finish]


def describe_coverage(coverage: float) -> str:
    """How much of the article was read; never "all" where something was left out."""
    if coverage >= 1:
        return "the whole article"
    share = int(coverage * 100)
    return f"{share} % of the article" if share else "less than 1 % of the article"


def describe_support(spans: tuple[UnsupportedSpan, ...]) -> str:
    """What the support check found, and what it cannot see."""
    count = "1 detail is" if len(spans) == 1 else f"{len(spans)} details are"
    found = count if spans else "no number, date, name or quotation is"
    return f"{found} missing from the article; swapped roles and negation are not checked"


def describe_model(provenance: Provenance) -> str:
    """The model, its revision and where it ran."""
    if provenance.engine == "extractive":
        return "extractive: sentences of the article, no language model"
    revision = f" at {provenance.revision[:12]}" if provenance.revision else ""
    return f"{provenance.model}{revision}, {provenance.engine} {provenance.compute_type} on {provenance.device}"


def origin(summary: Summary) -> str:
    """One line on where the summary comes from: article, length, coverage, model and version."""
    provenance = summary.provenance
    parts = [
        f"{provenance.task} of {provenance.source}" if provenance.source else provenance.task,
        f"{describe_length(summary.length)} ({describe_finish(summary.finish)})",
        f"read {describe_coverage(summary.coverage)}",
        describe_model(provenance),
        f"standfirst {provenance.version}",
    ]
    return "; ".join(parts)


def clean(text: str) -> str:
    """Replaces what cannot be encoded or shown: lone surrogates and control characters."""
    return _UNPRINTABLE.sub("\ufffd", text)


def _prose(summary: Summary, numbers: dict[tuple[int, int], int]) -> str:
    """The text of the summary, escaped, with the numbers of its sources behind each sentence."""
    parts, at = [], 0
    for sentence in summary.sentences:
        parts.append(_escape(summary.text[at : sentence.end]))
        cites = sorted(numbers[source.start, source.end] for source in sentence.sources)
        parts.append("".join(f" \\[{number}\\]" for number in cites))
        at = sentence.end
    return "".join([*parts, _escape(summary.text[at:])])


def _escape(text: str) -> str:
    return _MARKDOWN.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}{_numbered(m[3])}", text)


def _numbered(mark: str) -> str:
    """Makes a list mark harmless: a dash is escaped itself, behind a digit the point is."""
    return mark + "\\" if mark[0].isdigit() else f"\\{mark}"


def _line(text: str) -> str:
    return " ".join(text.split())
