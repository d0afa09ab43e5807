"""`Summarizer`: the walk of an article from input to result, on one page."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, Unpack

from summarizer.article import Article, check_articles
from summarizer.backends.loader import BackendLoader
from summarizer.compression.loader import CompressorLoader
from summarizer.document import Document
from summarizer.drafts import Writer
from summarizer.errors import OptionError, shown
from summarizer.finish import Place, Rejected, choose_for_reduce, places
from summarizer.request import GenerationOptions, Keywords, Policies, Request
from summarizer.results import Failure, Summary
from summarizer.results.attempts import Given, only, settled
from summarizer.results.failure import check_on_error
from summarizer.runtime.progress import with_bar

if TYPE_CHECKING:
    from summarizer.backends.base import Generator
    from summarizer.backends.options import Loading

_WINDOW = 64  # articles that are held at most for those rejected among them


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
            model: "auto" (what the environment variable `STANDFIRST_MODEL` names; else task by task the embedded model
                where it is the default, or "extractive"), "embedded" (58 % of its headlines were true when read),
                "extractive", a folder, or a Hub name.
            backend: "auto", "ct2" (CTranslate2), "hf" (transformers), or a loaded one, which takes the model's place.
            fallback: "extractive" summarizes with the extractive writer, and a warning, when the
                model cannot be loaded; None raises.
            **loading: `device` ("auto", "cpu", "cuda", "cuda:1", "mps"), `compute_type` (what transformers calls
                `dtype`), `threads`, `batch_tokens`, `source_lang`, `target_lang`: see `LoadOptions`. `revision`,
                `local_files_only`, `cache_folder`, `token`, `allow_pickle`: see `Access`.

        Raises:
            OptionError: `model` is no text, or a keyword or `fallback` is unknown.
        """
        if not isinstance(model, str) or not model.strip():
            raise OptionError(f"model is {shown(model)}; allowed: auto, embedded, extractive, a folder or a Hub name")
        if fallback not in (None, "extractive"):
            raise OptionError(f"fallback is {shown(fallback)}; allowed: None, 'extractive'")
        self.model = model
        self._configuration: dict[str, Any] = {"backend": backend, "fallback": fallback, **loading}
        self._compressor = CompressorLoader()
        self._loader = BackendLoader(model, backend=backend, fallback=fallback, **loading)

    def __reduce__(self) -> tuple[partial[Summarizer], tuple[()]]:
        """Pickles the configuration alone."""
        return partial(Summarizer, self.model, **self._configuration), ()

    def __enter__(self) -> Summarizer:
        """Returns itself; `close` is called at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Closes it."""
        self.close()

    def close(self) -> None:
        """Frees the model behind the calls that run; the next one loads it again. A backend handed in stays open."""
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
        return only(self._walk([article], Request.of(**request)))

    def headline(
        self,
        article: str | Article,
        *,
        max_words: int | None = None,
        max_chars: int | None = None,
        **policies: Unpack[Policies],
    ) -> Summary:
        """Writes a headline; it ends on a whole word, without a full stop.

        Args:
            article: Its text, or an `Article`.
            max_words: Most words, 1 or more; None for those of `length="headline"`.
            max_chars: Most characters, 1 or more; None sets no limit.
            **policies: `options`, `on_unsupported`, `alternatives`; these and the errors are those of `summarize`.
        """
        return only(self._walk([article], Request.of_headline(max_words, max_chars, **policies)))

    def summarize_batch(
        self, articles: Sequence[str | Article | Failure], *, on_error: str = "raise", **request: Unpack[Keywords]
    ) -> list[Summary | Failure]:
        """Summarizes articles together; the result for each is that of `summarize` alone.

        A progress bar shows on a terminal when it takes longer than two seconds.

        Args:
            articles: As in `iter_summaries`.
            on_error: As in `iter_summaries`.
            **request: As in `summarize`.

        Raises:
            SummarizerError: As in `iter_summaries`.
        """
        check_articles(articles)
        items = list(articles)
        found = self.iter_summaries(items, on_error=on_error, **request)
        return list(with_bar(found, total=len(items), delay=2.0))

    def iter_summaries(
        self, articles: Iterable[str | Article | Failure], *, on_error: str = "raise", **request: Unpack[Keywords]
    ) -> Iterator[Summary | Failure]:
        """Yields summaries in the order of the articles, which may be endless: memory stays flat.

        Args:
            articles: Texts or `Article` records; some 64 are read ahead, and equal ones among them computed once. A
                `Failure` among them, as `read_articles(..., on_error="return")` gives it, is an error at that article.
            on_error: What an error at one article does, wherever it comes up. "raise" raises it behind the summaries
                of the articles before; "skip" leaves that article out; "return" puts a `Failure`, which is falsy, in
                its place, and hands one that was given through as it is. What the iterable itself raises ends it.
            **request: As in `summarize`; checked at once, the articles as they come.

        Raises:
            OptionError: `on_error` is unknown; else as in `summarize`.
            SummarizerError: Under "raise" as in `summarize`, with the position of the article, from 0. Under all three
                what would meet every article: an option is impossible, a model cannot be loaded.
        """
        check_articles(articles)
        check_on_error(on_error)
        return self._stream(articles, Request.of(**request), on_error)

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

    def _stream(self, articles: Iterable[object], request: Request, on_error: str) -> Iterator[Summary | Failure]:
        given = Given(articles)
        yield from settled(given.taken(), self._walk(given, request), on_error=on_error)
        given.check()

    def _walk(self, articles: Iterable[object], request: Request) -> Iterator[Summary | Exception]:
        """For each article its summary, or the error that it met on its way."""
        read = places(articles)
        for place in read:
            if place.document is None:
                yield place.settle()
            else:  # only now there is something to load a model for
                yield from self._written(place, read, request)

    def _written(self, first: Place, others: Iterable[Place], request: Request) -> Iterator[Summary | Exception]:
        """What fits is its own summary; of the rest a writer makes drafts, which are finished."""
        writer = self._writer(request.task, cut=request.task == "headline" and first.may_be_cut)
        provenance, ahead = writer.provenance(request), deque[Place]()

        def long() -> Iterator[Document | None]:
            for place in chain([first], others):
                ahead.append(place)
                place.take_whole(request, provenance)
                yield place.document

        held: list[Place] = []  # from a rejected draft on: such are written about together
        for draft in writer.write(long(), request):
            held.append(ahead.popleft())
            held[-1].finish(draft, request)
            if len(held) == _WINDOW or not isinstance(held[0].made, Rejected):
                yield from self._settled(held, request)
                held = []
        yield from self._settled(held, request)

    def _settled(self, held: Sequence[Place], request: Request) -> Iterator[Summary | Exception]:
        """Puts extractive summaries in the place of rejected drafts, each with the reason as a warning."""
        if rejected := [(place, place.made) for place in held if isinstance(place.made, Rejected)]:
            plain = replace(request, options=GenerationOptions())
            drafts = self._extractive([]).write([one.document for _, one in rejected], plain)
            for (place, one), draft in zip(rejected, drafts, strict=True):
                place.finish(draft, plain, one.reason)
        for place in held:
            yield place.settle()

    def _writer(self, task: str, *, cut: bool) -> Writer:
        generator = self._loader.for_task(task)
        if generator is None:
            if cut:
                self._compressor.begun()  # while the writer is imported
            return self._extractive([self._loader.failure] if self._loader.failure else [])
        from summarizer.abstractive.writer import AbstractiveWriter

        return AbstractiveWriter(generator, choose_for_reduce)

    def _extractive(self, warnings: Sequence[str]) -> Writer:
        # numpy comes with it: whoever runs a model alone does not pay for that.
        from summarizer.extractive.writer import ExtractiveWriter

        return ExtractiveWriter(self._compressor, warnings)
