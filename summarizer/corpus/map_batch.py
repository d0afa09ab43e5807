"""Summaries of a batch of columns: one callable for datasets, Ray Data, pandas and polars."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from summarizer.article import Article
from summarizer.backends import Loading
from summarizer.backends.options import check_keywords
from summarizer.errors import InputError, OptionError, shown
from summarizer.pipeline import Summarizer
from summarizer.request import Keywords, Request
from summarizer.results import Failure, Summary

_COLUMNS = ("summary", "supported", "unsupported", "sources", "warnings", "error")
_ON_REQUEST = "alternatives"


class _Settings(Keywords, Loading):
    """Keyword arguments of `MapBatch`: those of `summarize` and of how a model is loaded."""


class MapBatch:
    """Takes a dict of columns and returns it with columns for the summaries; what fails is said in its row.

    `datasets.Dataset.map(MapBatch(...), batched=True)` takes it, with `num_proc=`, and
    `ray.data.Dataset.map_batches(MapBatch, fn_constructor_kwargs={...})` makes actors of it. It pickles as its
    configuration, which each process loads its own model for; so its fingerprint in the cache of `datasets` is stable.

    The new columns, none of which holds a null:

    - `summary`: the text; empty where the article failed.
    - `supported`: whether the check found nothing that the article does not support; False where it failed.
    - `unsupported`: what it found, as JSON: a list of objects with start, end, text, kind.
    - `sources`: where the text comes from, as JSON: a list of objects with sentence, start, end, text, weight, article.
    - `warnings`: what the reader should know, as JSON: a list of plain sentences.
    - `error`: why the article failed, such as "EmptyArticleError: the article is empty"; else empty.
    - `alternatives`, only where `alternatives=` asks for some: those, as JSON: a list of objects with text, score,
      sources, unsupported, rank.

    Example:
        >>> dataset.map(MapBatch(length="brief"), batched=True, batch_size=64, num_proc=4)
    """

    def __init__(
        self,
        *,
        article_column: str = "article",
        headline_column: str | None = None,
        prefix: str = "",
        model: str = "auto",
        backend: str = "auto",
        fallback: str | None = None,
        **settings: Unpack[_Settings],
    ) -> None:
        """Notes what to do; nothing is loaded yet.

        Args:
            article_column: Column of the article.
            headline_column: Column of its own headline; None where there is none.
            prefix: What the names of the new columns begin with.
            model: As in `Summarizer`.
            backend: As in `Summarizer`.
            fallback: As in `Summarizer`.
            **settings: The other keywords of `Summarizer` (`device`, `revision`, ...) and those of
                `Summarizer.summarize` (`length`, `task`, `options`, ...).

        Raises:
            OptionError: A keyword is unknown, or a value impossible.
        """
        request = {name: value for name, value in settings.items() if name in Keywords.__optional_keys__}
        loading = {name: value for name, value in settings.items() if name not in request}
        check_keywords(loading, Keywords.__optional_keys__)
        Request.of(**request)  # type: ignore[arg-type]
        self._request: dict[str, Any] = request
        for name, value in {"article_column": article_column, "prefix": prefix}.items():
            if not isinstance(value, str):
                raise OptionError(f"{name} is {shown(value)}; allowed: text (str)")
        self._columns = (article_column, headline_column, prefix)
        self._summarizer = Summarizer(model, backend=backend, fallback=fallback, **loading)  # type: ignore[arg-type]

    def __call__(self, batch: Mapping[str, Any]) -> dict[str, Any]:
        """Summarizes the articles of a batch.

        Args:
            batch: Columns of equal length by name: lists, or arrays of numpy.

        Returns:
            The columns of the batch, as they are, and the new ones.

        Raises:
            InputError: A column is missing or no list, columns differ in length, or the batch is no dict of columns.
            OptionError: The batch has a column that is called as a new one.
            ModelError: The model cannot be loaded or has no such task.
        """
        article, headline, prefix = self._columns
        if not hasattr(batch, "keys"):
            raise InputError(
                f"the batch is of type {type(batch).__name__}; allowed: a dict of columns, as to_dict gives"
            )
        for keyword, name in (("article_column", article), ("headline_column", headline)):
            if name:
                _check_column(batch, name, keyword)
        columns = [*_COLUMNS, *([_ON_REQUEST] if self._request.get("alternatives") else [])]
        if taken := [prefix + name for name in columns if prefix + name in batch]:
            raise OptionError(f"the batch has {', '.join(taken)} already; name the new columns by prefix=")
        titles = batch[headline] if headline else [None] * len(batch[article])
        if len(titles) != len(batch[article]):
            raise InputError(f"the columns {article!r} and {headline!r} differ in length")
        articles = [_article(*pair) for pair in zip(batch[article], titles, strict=True)]
        found = self._summarizer.iter_summaries(articles, on_error="return", **self._request)
        rows = [_row(one) for one in found]
        new = {prefix + name: [row[at] for row in rows] for at, name in enumerate(columns)}
        return {**batch, **new}


def _check_column(batch: Mapping[str, Any], name: str, keyword: str) -> None:
    """Refuses a column that is not there, and the one value that it is where a row was given, not a batch.

    Raises:
        InputError: It is missing, or no list.
    """
    if name not in batch:
        listed = ", ".join(map(str, batch))
        raise InputError(f"the batch has no column {name!r}; there are: {listed}; {keyword}= names the one to take")
    value = batch[name]
    if isinstance(value, str | bytes) or not hasattr(value, "__len__"):
        kind = "a text" if isinstance(value, str) else "None" if value is None else f"of type {type(value).__name__}"
        raise InputError(f"column {name!r} is {kind}, not a list of texts; use batched=True")


def _article(text: object, headline: object) -> Article:
    """The article of a row; what is no text is found out later, with the others' errors."""
    # numpy has a str of its own, and NaN for what is missing.
    return Article(_plain(text), headline=_plain(headline) if isinstance(headline, str) else None)  # type: ignore[arg-type]


def _plain(value: object) -> object:
    return str(value) if isinstance(value, str) else value


def _row(found: Summary | Failure) -> Sequence[Any]:
    if not found:
        return "", False, "[]", "[]", "[]", f"{found.error}: {found.message}", "[]"
    record = found.to_record()
    unsupported, sources, warnings, others = (
        json.dumps(record[name], ensure_ascii=False) for name in ("unsupported", "sources", "warnings", _ON_REQUEST)
    )
    return record["text"], record["supported"], unsupported, sources, warnings, "", others
