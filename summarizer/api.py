"""One call: `summarize()` and `headline()`, over summarizers that are made once and kept."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack

from summarizer.article import Article
from summarizer.errors import OptionError
from summarizer.request import Keywords, Policies
from summarizer.results import Summary

if TYPE_CHECKING:
    from summarizer.pipeline import Summarizer

_kept: dict[str, Summarizer] = {}
_lock = threading.Lock()


def _summarizer(model: str | None) -> Summarizer:
    """The kept default, or the kept last one that was named: one of each is held, not more."""
    from summarizer.pipeline import Summarizer  # Late: much comes with it that nobody needs who only imports us.

    name = "auto" if model is None else model
    if not isinstance(name, str):
        Summarizer(name)  # refuses it
    with _lock:
        if name not in _kept:
            made = Summarizer(name)
            for other in [key for key in _kept if key != "auto" and name != "auto"]:
                del _kept[other]
            _kept[name] = made
        return _kept[name]


def _refuse_loading(given: Mapping[str, object]) -> None:
    """Says of a keyword of `Summarizer` that it belongs there."""
    if given.keys() <= Keywords.__optional_keys__:
        return
    from summarizer.backends.options import Loading  # Late: few calls are wrong.

    loading = sorted(given.keys() & {"backend", "fallback", *Loading.__optional_keys__})
    if loading:
        raise OptionError(f"{', '.join(loading)}: not of a call; allowed in Summarizer({loading[0]}=...), made once")


def summarize(article: str | Article, *, model: str | None = None, **request: Unpack[Keywords]) -> Summary:
    """Summarizes one article.

    Args:
        article: Its text, or an `Article`.
        model: None for the default, "embedded" (58 % of its headlines were true when they were read), "extractive", a
            folder with a checkpoint, or a Hub name. The default and the last one named stay loaded; for more than that,
            or for another device or number format, make a `Summarizer`.
        **request: `length` ("headline", "brief", "short", "long", "meta", "push", a number of words, or a `Length`),
            `task`, `options`, `on_unsupported`, `alternatives`: see `Request`.

    Returns:
        The summary; `str()` of it is the text.

    Raises:
        InputError: The article cannot be summarized.
        OptionError: A length or an option is unknown, impossible or contradictory.
        ModelError: The model cannot be loaded or has no such task.
        UnsupportedClaimError: Under "raise", something is not supported by the article.
    """
    _refuse_loading(request)
    return _summarizer(model).summarize(article, **request)


def headline(
    article: str | Article,
    *,
    max_words: int | None = None,
    max_chars: int | None = None,
    model: str | None = None,
    **policies: Unpack[Policies],
) -> Summary:
    """Writes a headline for one article.

    Args:
        article: Its text, or an `Article`.
        max_words: Most words, 1 or more; None for 12, or 24 letters of Chinese, 36 of Japanese and of other scripts
            without spaces.
        max_chars: Most characters, 1 or more; None sets no limit.
        model: As in `summarize`.
        **policies: `options`, `on_unsupported`, `alternatives`: see `Request`.

    Returns:
        The headline; it ends on a whole word, where one fits the limits, without a full stop.

    Raises:
        SummarizerError: As in `summarize`.
    """
    _refuse_loading(policies)
    return _summarizer(model).headline(article, max_words=max_words, max_chars=max_chars, **policies)
