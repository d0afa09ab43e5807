"""`Summarizer`: plan, map, reduce, choose, fit, for one article or a stream of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from types import TracebackType
from typing import Any, NamedTuple

from summarizer.article import Article
from summarizer.backends.base import Generator
from summarizer.backends.loader import BackendLoader
from summarizer.document.document import Plan, make_plan, task_of
from summarizer.errors import InputError, OptionError
from summarizer.finish.choose import check_policy
from summarizer.finish.summaries import extractive_summary, seq2seq_summaries
from summarizer.lengths import Length
from summarizer.request import GenerationOptions
from summarizer.results import Summary
from summarizer.text.characters import clean
from summarizer.text.words import count_words

_WINDOW = 64  # articles that are planned, generated and held at a time
_BAR_DELAY = 2.0  # seconds before a progress bar shows


class Settings(NamedTuple):
    """What one call asks for, checked."""

    length: str | Length
    task: str
    options: GenerationOptions
    on_unsupported: str


class Summarizer:
    """Summarizes articles with one model, which is loaded on first use and kept.

    Safe to use from several threads. Pickles as its configuration, so each process loads its own.

    Example:
        >>> with Summarizer() as summarizer:
        ...     briefs = summarizer.summarize_batch(articles, length="brief")
    """

    def __init__(
        self,
        model: str = "auto",
        *,
        backend: str | Generator = "auto",
        device: str = "auto",
        compute_type: str = "auto",
        revision: str | None = None,
        local_files_only: bool | None = None,
        fallback: str | None = None,
    ) -> None:
        """Notes what to use; nothing is loaded yet.

        Args:
            model: "auto" (task by task the embedded model where it is the default, else
                "extractive"), "embedded", "extractive", a folder with a checkpoint, or a Hub name.
            backend: "auto", "ct2" (CTranslate2), "hf" (transformers), or a ready generator.
            device: "auto" (CUDA when there is one), "cpu" or "cuda".
            compute_type: "auto", or a number format of the backend, such as "int8" or "float32".
            revision: Commit, tag or branch of a Hub model.
            local_files_only: True never asks the network; None goes by `HF_HUB_OFFLINE`.
            fallback: "extractive" summarizes with the extractive backend, and a warning, when the
                model cannot be loaded; None raises.

        Raises:
            OptionError: `model` is no text, or `fallback` is unknown.
        """
        if not isinstance(model, str) or not model.strip():
            raise OptionError(
                f"model is {model!r}; allowed: auto, embedded, extractive, a checkpoint folder or a Hub name"
            )
        if fallback not in (None, "extractive"):
            raise OptionError(f"fallback is {fallback!r}; allowed: None, 'extractive'")
        self.model = model
        self.fallback = fallback
        self._loading: dict[str, Any] = {
            "backend": backend,
            "device": device,
            "compute_type": compute_type,
            "revision": revision,
            "local_files_only": local_files_only,
        }
        self._engine = BackendLoader(model, fallback=fallback, **self._loading)

    def __reduce__(self) -> tuple[Callable[[str, str | None, dict[str, Any]], Summarizer], tuple[Any, ...]]:
        """Pickles the configuration alone."""
        return _restore, (self.model, self.fallback, self._loading)

    def __enter__(self) -> Summarizer:
        """Returns itself; `close` is called at the end of the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Frees the model."""
        self.close()

    def close(self) -> None:
        """Frees the model; the next call loads it again."""
        self._engine.close()

    def summarize(
        self,
        article: str | Article,
        *,
        length: str | Length = "short",
        task: str | None = None,
        options: GenerationOptions | Mapping[str, Any] | None = None,
        on_unsupported: str = "rerank",
    ) -> Summary:
        """Summarizes one article.

        Args:
            article: Its text, or an `Article`.
            length: "headline", "brief", "short", "long", or a `Length`.
            task: "headline", "brief" or "summary"; None goes by the length.
            options: Decoding options; those not set come from the model.
            on_unsupported: What happens with names, numbers, dates and quotes that are not in the
                article: "rerank" takes a candidate without them where there is one, "flag" only
                marks them, "extract" puts the article's own sentence in place, "raise" raises.

        Returns:
            The summary, within the length and never longer than the article.

        Raises:
            InputError: The article cannot be summarized.
            OptionError: A length or an option is unknown, impossible or contradictory.
            ModelError: The model cannot be loaded or has no such task.
            UnsupportedClaimError: Under "raise", something is not supported.
        """
        settings = self._settings(length, task, options, on_unsupported)
        return self._summarize([self._plan(article, settings)], settings)[0]

    def headline(
        self,
        article: str | Article,
        *,
        max_words: int = 12,
        max_chars: int | None = None,
        options: GenerationOptions | Mapping[str, Any] | None = None,
        on_unsupported: str = "rerank",
    ) -> Summary:
        """Writes a headline of at most `max_words` words and `max_chars` characters.

        The other arguments and the errors are those of `summarize`.
        """
        length = Length(words=max_words, chars=max_chars)
        return self.summarize(article, length=length, task="headline", options=options, on_unsupported=on_unsupported)

    def summarize_batch(
        self,
        articles: Sequence[str | Article],
        *,
        length: str | Length = "short",
        task: str | None = None,
        options: GenerationOptions | Mapping[str, Any] | None = None,
        on_unsupported: str = "rerank",
    ) -> list[Summary]:
        """Summarizes articles together; the result for each is that of `summarize` alone.

        A progress bar shows on a terminal when it takes longer than two seconds. The arguments
        are those of `summarize`; an `InputError` names the position of the article.
        """
        if isinstance(articles, (str, bytes, Article)) or not isinstance(articles, Iterable):
            raise InputError(f"articles is of type {type(articles).__name__}; allowed: a list of articles")
        from tqdm import tqdm

        items = list(articles)
        found = self.iter_summaries(items, length=length, task=task, options=options, on_unsupported=on_unsupported)
        return list(tqdm(found, total=len(items), unit="article", disable=None, delay=_BAR_DELAY))

    def iter_summaries(
        self,
        articles: Iterable[str | Article],
        *,
        length: str | Length = "short",
        task: str | None = None,
        options: GenerationOptions | Mapping[str, Any] | None = None,
        on_unsupported: str = "rerank",
    ) -> Iterator[Summary]:
        """Yields summaries in the order of the articles, which may be endless: memory stays flat.

        The arguments are those of `summarize`; they are checked at once, the articles as they
        come. An `InputError` names the position of the article.
        """
        settings = self._settings(length, task, options, on_unsupported)
        return self._stream(iter(articles), settings)

    def count_tokens(self, text: str, *, task: str = "summary") -> int:
        """Length of a text in tokens of the model that does the task; in words when extractive."""
        engine = self._engine.for_task(task_of("short", task))
        return count_words(text) if engine is None else engine.count_tokens([clean(text)])[0]

    def input_limit(self, *, task: str = "summary") -> int | None:
        """Most tokens of an article that the model reads in one piece; None when extractive."""
        engine = self._engine.for_task(task_of("short", task))
        return None if engine is None else engine.budget(task)

    def _settings(
        self,
        length: str | Length,
        task: str | None,
        options: GenerationOptions | Mapping[str, Any] | None,
        on_unsupported: str,
    ) -> Settings:
        """Checks what does not depend on an article."""
        Length.of(length)
        return Settings(length, task_of(length, task), GenerationOptions.of(options), check_policy(on_unsupported))

    def _stream(self, articles: Iterator[str | Article], settings: Settings) -> Iterator[Summary]:
        position = 0
        while window := list(islice(articles, _WINDOW)):
            plans = []
            for offset, article in enumerate(window):
                try:
                    plans.append(self._plan(article, settings))
                except InputError as error:
                    raise type(error)(f"article {position + offset}: {error}") from None
            yield from self._summarize(plans, settings)
            position += len(window)

    def _plan(self, article: object, settings: Settings) -> Plan:
        return make_plan(article, settings.length, settings.task)

    def _summarize(self, plans: Sequence[Plan], settings: Settings) -> list[Summary]:
        engine = self._engine.for_task(settings.task)
        if engine is not None:
            return seq2seq_summaries(engine, plans, settings.options, settings.on_unsupported)
        notes = [] if self._engine.failure is None else [self._engine.failure]
        if settings.options.given():
            notes.append(f"{', '.join(settings.options.given())}: without effect on an extractive summary")
        return [extractive_summary(plan, warnings=notes) for plan in plans]


def _restore(model: str, fallback: str | None, loading: dict[str, Any]) -> Summarizer:
    return Summarizer(model, fallback=fallback, **loading)
