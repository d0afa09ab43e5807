"""The sentences that say how a summary was made and what was found in it, and which source has which number."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.lengths import Length
from summarizer.results import (
    Alternative,
    FinishReason,
    Provenance,
    SourceSpan,
    Summary,
    SummarySentence,
    UnsupportedSpan,
)
from summarizer.runtime.patterns import LatePattern

# One phrase for each kind of claim that is checked.
REASONS = {
    "number": "number not found in the article",
    "date": "date not found in the article",
    "name": "name not found in the article",
    "quote": "quotation not found in the article",
}
_FINISH_REASONS: dict[FinishReason, str] = {
    "complete": "complete as written",
    "fitted": "shortened to fit",
    "source": "the article was no longer",
}
_UNPRINTABLE = LatePattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


Place = tuple[int, int, int]  # article, start, end


def place(source: SourceSpan) -> Place:
    """Where a source stands: the number of its article, its first character, and the one behind its last."""
    return source.article, source.start, source.end


def citing(summary: Summary) -> tuple[SummarySentence | Alternative, ...]:
    """What cites sources, in reading order: the summary's sentences, then the texts that could stand in its place."""
    return (*summary.sentences, *summary.alternatives)


def number_sources(summary: Summary) -> dict[Place, int]:
    """Numbers the source spans from 1 in the order in which the sentences, then the alternatives first cite them."""
    numbers: dict[Place, int] = {}
    for one in citing(summary):
        for source in one.sources:
            numbers.setdefault(place(source), len(numbers) + 1)
    return numbers


def cites(one: SummarySentence | Alternative, numbers: dict[Place, int]) -> list[int]:
    """The numbers of the sources of a text, each once."""
    return sorted({numbers[place(source)] for source in one.sources})


def cited(summary: Summary, numbers: dict[Place, int]) -> Iterator[tuple[SourceSpan, int]]:
    """Yields each source once with its number, in the order of the numbers."""
    due = 1
    for source in (source for one in citing(summary) for source in one.sources):
        if numbers[place(source)] == due:
            yield source, due
            due += 1


def titles(summary: Summary) -> list[str]:
    """What tells the articles of a digest apart: headline, source or number of each; empty for one article."""
    return [one.headline or one.source or f"Article {number}" for number, one in enumerate(summary.articles)]


def describe_length(length: Length) -> str:
    """The length asked for, as "at most 70 words"."""
    limits = {"word": length.words, "sentence": length.sentences, "character": length.chars}
    parts = [f"{limit:,} {unit}{'s' * (limit != 1)}" for unit, limit in limits.items() if limit]
    if length.ratio is not None:
        parts.append(f"{length.ratio:.0%} of the article's words")
    return f"at most {' and '.join(parts)}"


def describe_finish(summary: Summary) -> str:
    """How the summary ended, in a few words."""
    return _FINISH_REASONS[summary.finish_reason]


def describe_coverage(coverage: float) -> str:
    """How much of the article was read; never "all" where something was left out."""
    if coverage >= 1:
        return "the whole article"
    share = int(coverage * 100)
    return f"{share} % of the article" if share else "less than 1 % of the article"


def describe_score(score: float) -> str:
    """What its writer gives an alternative, as "score -1.30", to compare within one summary; 0 is no score."""
    return f"score {score:.2f}"


def describe_support(spans: tuple[UnsupportedSpan, ...]) -> str:
    """What the support check found, and what it cannot see."""
    missing = "1 detail is" if len(spans) == 1 else f"{len(spans)} details are"
    found = f"{missing} missing from the article" if spans else "nothing unsupported was found"
    return f"{found}; swapped roles and negation are not checked"


def describe_model(provenance: Provenance) -> str:
    """The model, its revision and where it ran."""
    backend = provenance.backend
    if backend == "extractive" and provenance.revision:
        return f"extractive: words of one sentence of the article, kept by {provenance.revision}"
    if backend == "extractive":
        return "extractive: sentences of the article, no language model"
    revision = f" at {provenance.revision[:12]}" if provenance.revision else ""
    return f"{provenance.model}{revision}, {backend} {provenance.compute_type} on {provenance.device}"


def origin(summary: Summary) -> str:
    """One line on where the summary comes from: article, length, coverage, model and version."""
    provenance = summary.provenance
    source = f"{len(summary.articles)} articles" if len(summary.articles) > 1 else summary.article.source
    parts = [
        f"{provenance.task} of {source}" if source else provenance.task,
        f"{describe_length(summary.length)} ({describe_finish(summary)})",
        f"read {describe_coverage(summary.coverage)}",
        describe_model(provenance),
        f"standfirst {provenance.version}",
    ]
    return "; ".join(parts)


def printable(text: str) -> str:
    """Replaces what cannot be encoded or shown: lone surrogates and control characters."""
    return _UNPRINTABLE.sub("\ufffd", text)
