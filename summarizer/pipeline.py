"""`Summarizer`: the walk of an article from input to result, on one page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Unpack

from summarizer.article import Article
from summarizer.backends.loader import BackendLoader, Loading, check_keywords
from summarizer.compression.load import CompressorLoader
from summarizer.document import Document
from summarizer.drafts import Draft, Writer
from summarizer.errors import InputError, OptionError
from summarizer.finish import Rejected, choose_for_reduce, finish, whole
from summarizer.lengths import Length
from summarizer.request import GenerationOptions, Keywords, Policies, Request
from summarizer.results import Summary

if TYPE_CHECKING:
    from summarizer.backends.base import Generator

_WINDOW = 64  # articles that are read, written about and held at a time
_BAR_DELAY = 2.0  # seconds before a progress bar shows


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
        fallback: str | None = None,
        **loading: Unpack[Loading],
    ) -> None:
        """Notes what to use; nothing is loaded yet.

        Args:
            model: "auto" (task by task the embedded model where it is the default, else
                "extractive"), "embedded", "extractive", a folder with a checkpoint, or a Hub name.
            backend: "auto", "ct2" (CTranslate2), "hf" (transformers), or a loaded one, which takes the model's place.
            fallback: "extractive" summarizes with the extractive writer, and a warning, when the
                model cannot be loaded; None raises.
            **loading: `device`: "auto" (CUDA when there is one), "cpu" or "cuda". `compute_type`: "auto", or a number
                format of the backend, such as "int8" or "float32". `revision`: commit, tag or branch of a Hub model.
                `local_files_only`: True never asks the network; None goes by `HF_HUB_OFFLINE`.

        Raises:
            OptionError: `model` is no text, or a keyword or `fallback` is unknown.
        """
        if not isinstance(model, str) or not model.strip():
            raise OptionError(f"model is {model!r}; allowed: auto, embedded, extractive, a folder or a Hub name")
        if fallback not in (None, "extractive"):
            raise OptionError(f"fallback is {fallback!r}; allowed: None, 'extractive'")
        check_keywords(loading)
        self.model = model
        self._configuration: dict[str, Any] = {"backend": backend, "fallback": fallback, **loading}
        self._compressor = CompressorLoader()
        self._loader = BackendLoader(model, backend=backend, fallback=fallback, **loading)

    def __reduce__(self) -> tuple[Callable[[str, dict[str, Any]], Summarizer], tuple[Any, ...]]:
        """Pickles the configuration alone."""
        return _restore, (self.model, self._configuration)

    def __enter__(self) -> Summarizer:
        """Returns itself; `close` is called at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Frees the model."""
        self.close()

    def close(self) -> None:
        """Frees the model; the next call loads it again."""
        self._loader.close()
        self._compressor.close()

    def summarize(self, article: str | Article, **request: Unpack[Keywords]) -> Summary:
        """Summarizes one article.

        Args:
            article: Its text, or an `Article`.
            **request: `length`, `task`, `options`, `on_unsupported`, `alternatives`: see `Request`.

        Returns:
            The summary, within the length and never longer than the article.

        Raises:
            InputError: The article cannot be summarized.
            OptionError: A length or an option is unknown, impossible or contradictory.
            ModelError: The model cannot be loaded or has no such task.
            UnsupportedClaimError: Under "raise", something is not supported.
        """
        return self._summarize([Document.of(article)], Request.of(**request))[0]

    def headline(
        self, article: str | Article, *, max_words: int = 12, max_chars: int | None = None, **policies: Unpack[Policies]
    ) -> Summary:
        """Writes a headline; it ends on a whole word, without a full stop.

        Args:
            article: Its text, or an `Article`.
            max_words: Most words, 1 or more.
            max_chars: Most characters, 1 or more; None sets no limit.
            **policies: `options`, `on_unsupported`, `alternatives`; these and the errors are those of `summarize`.
        """
        return self.summarize(article, length=Length(words=max_words, chars=max_chars, task="headline"), **policies)

    def summarize_batch(self, articles: Sequence[str | Article], **request: Unpack[Keywords]) -> list[Summary]:
        """Summarizes articles together; the result for each is that of `summarize` alone.

        A progress bar shows on a terminal when it takes longer than two seconds.

        Args:
            articles: Texts or `Article`s.
            **request: As in `summarize`.

        Raises:
            SummarizerError: As in `summarize`; an `InputError` names the position of the article, from 0.
        """
        _check_articles(articles)
        from tqdm import tqdm

        items = list(articles)
        found = self.iter_summaries(items, **request)
        return list(tqdm(found, total=len(items), unit="article", disable=None, delay=_BAR_DELAY))

    def iter_summaries(self, articles: Iterable[str | Article], **request: Unpack[Keywords]) -> Iterator[Summary]:
        """Yields summaries in the order of the articles, which may be endless: memory stays flat.

        Args:
            articles: Texts or `Article`s; up to 64 are read ahead.
            **request: As in `summarize`; checked at once, the articles as they come.

        Raises:
            SummarizerError: As in `summarize`; an `InputError` names the position of the article, from 0.
        """
        _check_articles(articles)
        return self._stream(iter(articles), Request.of(**request))

    def count_tokens(self, text: str, *, task: str = "summary") -> int:
        """Length of a text in tokens of the model that does a task, prefix and special tokens not counted.

        Raises:
            OptionError: The task is unknown, or extractive, without tokens (`count_words` counts words).
            ModelError: The model cannot be loaded or has no such task.
        """
        generator = self._loader.for_task(Request.of(task=task).task)
        if generator is None:
            raise OptionError(f"the task {task!r} is extractive, without a model that has tokens; allowed: count_words")
        return generator.count_tokens([text])[0]

    def input_limit(self, *, task: str = "summary") -> int | None:
        """Most tokens of an article that the model reads in one piece, without prefix; None when extractive.

        Raises:
            OptionError: The task is unknown.
            ModelError: The model cannot be loaded or has no such task.
        """
        generator = self._loader.for_task(Request.of(task=task).task)
        return None if generator is None else generator.budget(task)

    def _stream(self, articles: Iterator[str | Article], request: Request) -> Iterator[Summary]:
        position = 0
        while window := list(islice(articles, _WINDOW)):
            documents = []
            for offset, article in enumerate(window):
                try:
                    documents.append(Document.of(article))
                except InputError as error:
                    raise type(error)(f"article {position + offset}: {error}") from None
            yield from self._summarize(documents, request)
            position += len(window)

    def _summarize(self, documents: Sequence[Document], request: Request) -> list[Summary]:
        """The walk: what fits is its own summary; of the rest a writer makes drafts, which are finished."""
        writer = self._writer(request.task)
        fitting = [document.fits(request.length) for document in documents]
        long = [document for document, fits in zip(documents, fitting, strict=True) if not fits]
        drafts = _made(writer.write(long, request)) if long else iter(())
        made = [
            whole(document, request, writer.provenance(request)) if fits else finish(next(drafts), request)
            for document, fits in zip(documents, fitting, strict=True)
        ]
        rewritten = self._rewritten([found for found in made if isinstance(found, Rejected)], request)
        return [next(rewritten) if isinstance(found, Rejected) else found for found in made]

    def _writer(self, task: str) -> Writer:
        generator = self._loader.for_task(task)
        if generator is None:
            failure = self._loader.failure
            return self._extractive([failure] if failure else [])
        from summarizer.abstractive.writer import AbstractiveWriter

        return AbstractiveWriter(generator, choose_for_reduce)

    def _extractive(self, warnings: Sequence[str]) -> Writer:
        # numpy comes with it: whoever runs a model alone does not pay for that.
        from summarizer.extractive.writer import ExtractiveWriter

        return ExtractiveWriter(self._compressor.loaded, warnings)

    def _rewritten(self, rejected: Sequence[Rejected], request: Request) -> Iterator[Summary]:
        """The extractive summaries in the place of rejected drafts, each with the reason as a warning."""
        plain = replace(request, options=GenerationOptions())
        drafts = _made(self._extractive([]).write([one.document for one in rejected], plain)) if rejected else []
        for one, draft in zip(rejected, drafts, strict=True):
            summary = finish(replace(draft, warnings=(*draft.warnings, one.reason)), plain)
            assert isinstance(summary, Summary)  # the article's own sentences hold words
            yield summary


def _made(drafts: Iterable[Draft | Exception | None]) -> Iterator[Draft]:
    for draft in drafts:
        if isinstance(draft, Exception):
            raise draft
        if draft is not None:
            yield draft


def _check_articles(articles: object) -> None:
    """Refuses one article where several are wanted: a string would be taken for its letters."""
    if isinstance(articles, (str, bytes, Article)) or not isinstance(articles, Iterable):
        raise InputError(f"articles is of type {type(articles).__name__}; allowed: a list of articles")


def _restore(model: str, configuration: dict[str, Any]) -> Summarizer:
    return Summarizer(model, **configuration)
