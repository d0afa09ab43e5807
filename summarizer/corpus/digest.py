"""Several articles about one event to one brief, each sentence with its article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from typing import Unpack

from summarizer.article import Article, check_articles
from summarizer.compression.loader import CompressorLoader
from summarizer.corpus.contradictions import contradictions
from summarizer.corpus.joint import JointText
from summarizer.corpus.lines import Line, read_lines, time_of
from summarizer.document import Document
from summarizer.drafts import Draft, joined
from summarizer.errors import InputError, OptionError
from summarizer.finish import finish, placed
from summarizer.pipeline import Summarizer
from summarizer.request import Keywords, Request
from summarizer.results import Contradiction, Summary

_ROOT = 4  # letters that two names share which may be of one place: British, Britain


def digest(
    articles: Sequence[str | Article], *, model: str | Summarizer = "extractive", **request: Unpack[Keywords]
) -> Summary:
    """Writes one brief of several articles about one event.

    The newest article is told first where all have a date, else the first one, with a warning where some have one. What
    an article tells again, or a newer one otherwise (another number or day, dead or injured for plain denials like
    "nobody was hurt"), is dropped, as is what an article of an earlier day only announces in English. The rest is told
    while there is room. Numbers, and days until which something lasts, that contradict each other are in
    `contradictions`, each with its sentence, and in `warnings`: of dead, injured and the like by words in English,
    French, German and Spanish, else by words that sentences share. An article that shares no name with another one is
    in `warnings`, too, where capitals tell names (not in German).

    Args:
        articles: Texts or `Article` records, at least one.
        model: "extractive" quotes the articles; a folder or Hub name writes, from what is left without repetition; a
            `Summarizer` is one that has been made already.
        **request: `length`, `task`, `options`, `on_unsupported`, `alternatives`: see `Request`. A ratio is of the words
            of all articles.

    Returns:
        The brief. `articles` are those given, and `SourceSpan.article` counts into them; `article` is the newest.

    Raises:
        InputError: There is no article, or one cannot be summarized; the message names its position, from 0.
        OptionError: The task is a headline, or as in `Summarizer.summarize`.
        ModelError: The model cannot be loaded.
    """
    documents = _read(articles)
    asked = _asked(request, documents)
    order = _newest_first(documents)
    told = [documents[number] for number in order]
    lines = [read_lines(number, documents[number]) for number in order]
    if model == "extractive":
        summary = _quoted(told, lines, asked)
    else:
        summary = _written(told[0].article, lines, model, {**request, "length": asked.length})
    return _cited(summary, told[0].article, lines, documents)


def _cited(
    summary: Summary, newest: Article, lines: Sequence[Sequence[Line]], documents: Sequence[Document]
) -> Summary:
    """The brief with its articles, what contradicts in them, and what is to be said of that."""
    found = contradictions(lines)
    brief = replace(
        summary,
        warnings=(*summary.warnings, *_notes(lines, documents, found)),
        article=newest,
        articles=tuple(document.article for document in documents),
        contradictions=found,
    )
    return placed(brief, documents)


def _asked(request: Keywords, documents: Sequence[Document]) -> Request:
    """What is wanted, in words of the first article; a ratio is a share of those of all articles."""
    asked = Request.of(**request)
    if asked.task == "headline":
        raise OptionError("task is 'headline'; allowed for a digest: brief, summary")
    by_name = asked.length_for(documents[0]) if asked.by_script else asked.length
    return replace(asked, length=by_name.resolve(_words(documents)), by_script=False)


def _words(documents: Sequence[Document]) -> int:
    return sum(document.count for document in documents)


def _notes(
    lines: Sequence[Sequence[Line]], documents: Sequence[Document], found: Sequence[Contradiction]
) -> Iterator[str]:
    yield from _undated(documents)
    yield from _unrelated(lines, documents)
    yield from (_warning(one, documents) for one in found)


def _undated(documents: Sequence[Document]) -> Iterator[str]:
    """What is to be said where only some articles have a date."""
    undated = sum(document.article.date is None for document in documents)
    if 0 < undated < len(documents):
        yield f"{undated} of {len(documents)} articles have no date: all are told in the order given"


def _warning(found: Contradiction, documents: Sequence[Document]) -> str:
    """The numbers or days of a contradiction, each with the headline, place or number of its article."""
    names = [_title(source.article, documents) for source in found.sources]
    told = (f"{value} ({name})" for value, name in zip(found.values, names, strict=True))
    return f"the articles contradict each other: {', '.join(told)}"


def _unrelated(lines: Sequence[Sequence[Line]], documents: Sequence[Document]) -> Iterator[str]:
    """What is to be said of each article that no name joins to another one; of two of them once.

    An article that names nothing is passed over: it is of a language whose capitals tell no names, or too short.
    """
    keys = [frozenset[str]().union(*(line.keys for line in one)) for one in lines]
    names = [frozenset[str]().union(*(line.names for line in one)) for one in lines]
    every = range(len(lines))
    alone = [
        lines[one][0].article
        for one in every
        if names[one]
        and not any(_joined(names[one], keys[one], names[other], keys[other]) for other in every if other != one)
    ]
    for article in sorted(alone)[: sum(map(bool, names)) - 1]:
        yield f"{_title(article, documents)} shares no name with another article: is it about the same event?"


def _joined(names: frozenset[str], keys: frozenset[str], others: frozenset[str], told: frozenset[str]) -> bool:
    """Whether one of two articles holds a name of the other, be it as a name that begins alike: British, Britain."""
    roots = {name[:_ROOT] for name in names}
    return not (
        names.isdisjoint(told) and others.isdisjoint(keys) and roots.isdisjoint(name[:_ROOT] for name in others)
    )


def _title(number: int, documents: Sequence[Document]) -> str:
    article = documents[number].article
    return article.headline or article.source or f"article {number}"


def _read(articles: Iterable[str | Article]) -> list[Document]:
    check_articles(articles)
    documents = []
    for position, article in enumerate(articles):
        try:
            documents.append(Document.of(article))
        except InputError as error:
            raise type(error)(f"article {position}: {error}") from None
    if not documents:
        raise InputError("articles is empty; allowed: one article or more")
    return documents


def _newest_first(documents: Sequence[Document]) -> list[int]:
    """Numbers of the articles, the newest first where all have a date, else as they are given; a day begins at 0:00."""
    dates = [document.article.date for document in documents]
    times = [time_of(date) for date in dates if date is not None]
    if len(times) < len(dates):
        return list(range(len(dates)))
    return sorted(range(len(times)), key=lambda number: (-times[number].timestamp(), number))


def _quoted(documents: Sequence[Document], lines: Sequence[Sequence[Line]], request: Request) -> Summary:
    """A brief of the articles' own sentences."""
    # numpy comes with them: a digest that a model writes does not need it.
    from summarizer.corpus.telling import tell
    from summarizer.extractive.writer import ExtractiveWriter

    limits = request.length.within(_words(documents))
    chosen = tell(documents, lines, limits)
    joint = JointText(chosen, documents[0].article)
    document = Document.of(joint.article)
    candidate = joined(map(joint.quoted, chosen))
    provenance = ExtractiveWriter(CompressorLoader()).provenance(request)
    made = finish(Draft(document, limits, (candidate,), provenance), request)
    assert isinstance(made, Summary)  # the articles' own sentences hold words
    idle = [*request.options.given(), *(["alternatives"] if request.alternatives else [])]
    notes = (f"{', '.join(idle)}: without effect on an extractive digest",) if idle else ()
    return replace(joint.placed(made), warnings=(*made.warnings, *notes))


def _written(newest: Article, lines: Sequence[Sequence[Line]], model: str | Summarizer, request: Keywords) -> Summary:
    """A brief that a model writes from what the articles say, nothing twice."""
    from summarizer.corpus.telling import without_repetition

    joint = JointText([line for kept in without_repetition(lines) for line in kept], newest)
    with ExitStack() as stack:
        summarizer = model if isinstance(model, Summarizer) else stack.enter_context(Summarizer(model))
        return joint.placed(summarizer.summarize(joint.article, **request))
