"""`pipeline("summarization")` as transformers 4 had it, over this library's backends."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, Unpack, overload, runtime_checkable

from summarizer.abstractive.chunking import lead
from summarizer.abstractive.map_reduce import Work, map_reduce
from summarizer.article import check_article
from summarizer.backends import find_source, load_source
from summarizer.backends.base import Generator
from summarizer.backends.options import split_keywords
from summarizer.compat.forced_end import ForcedEnd
from summarizer.compat.settings import Arguments, Settings, is_one_of, resolve_settings
from summarizer.document import Document
from summarizer.errors import InputError, OptionError, shown
from summarizer.lengths import Length
from summarizer.models.config import decoding_defaults, token_id

_TASK = "summarization"
_DEFAULT_MODEL = "sshleifer/distilbart-cnn-12-6"  # what transformers 4 took
_OURS = ("auto", "embedded", "extractive")
_ONE_TEXT = Length(words=1)  # no limit in words: chunks are reduced until one text is left
# A space before these goes, as in `clean_up_tokenization` of transformers.
_CLOSE = (".", "?", "!", ",", "n't", "'m", "'s", "'ve", "'re")

Summaries = list[dict[str, str]]


def pipeline(
    task: str = _TASK,
    model: str | None = None,
    *,
    device: int | str | Any = None,
    torch_dtype: str | Any = None,
    dtype: str | Any = None,
    backend: str = "auto",
    revision: str | None = None,
    token: str | bool | None = None,
    model_kwargs: Mapping[str, Any] | None = None,
    **arguments: Any,
) -> SummarizationPipeline:
    """Makes what `transformers.pipeline("summarization", ...)` made until transformers 5 removed it.

    Args:
        task: "summarization".
        model: A folder with a checkpoint, or a Hub name; None is the one of transformers 4, with a warning.
        device: -1 or "cpu"; 0, "cuda", "cuda:1", "mps"; None takes CUDA where there is a device.
        torch_dtype: A number format of torch or its name; None and "auto" are float32, as they mostly were there.
            "int8" is smaller and faster on a CPU.
        dtype: The same, by its name from transformers 4.56 on.
        backend: "ct2" (CTranslate2), "hf" (transformers), or "auto": the first that can run the checkpoint.
        revision: Commit, tag or branch on the Hub.
        token: Login on the Hub.
        model_kwargs: `cache_dir` and `local_files_only`, as transformers has them.
        **arguments: Arguments of every call, as in `SummarizationPipeline.__call__`; and `tokenizer` (the model's own),
            `framework` ("pt"), `use_fast` and `trust_remote_code` (False), which change nothing.

    Returns:
        The pipeline; the model is loaded.

    Raises:
        OptionError: Something is asked for that cannot be had; the message says what can.
        ModelError: The model cannot be loaded.
    """
    name = _checked_name(task, model)
    access = {"revision": revision, "token": token, **_files(model_kwargs or {})}
    loading = {"compute_type": _compute_type(torch_dtype, dtype), "device": _device(device), **access}
    return SummarizationPipeline(name, backend=backend, loading=loading, arguments=_without_idle(arguments, name))


def _compute_type(torch_dtype: object, dtype: object) -> str:
    """The number format of one of two arguments that are the same by two names."""
    if dtype is not None and torch_dtype is not None:
        raise OptionError("dtype and torch_dtype are two names of one argument; allowed: one of them")
    dtype = torch_dtype if dtype is None else dtype
    return "float32" if dtype is None or str(dtype) == "auto" else str(dtype).removeprefix("torch.")


@runtime_checkable
class _Column(Protocol):
    """What has texts by their numbers, as `transformers.pipelines.pt_utils.KeyDataset`, which is no `Sequence`."""

    def __len__(self) -> int: ...

    def __getitem__(self, number: int) -> str: ...


class SummarizationPipeline:
    """Summarizes texts with one checkpoint, lengths in tokens, results in the shapes of transformers 4.

    Made by `pipeline`. Under the same settings its tokens in float32 are those of `generate()` with
    `renormalize_logits=True`, `early_stopping=True` and a token of text at least.

    Args:
        model: The checkpoint.
        backend: As in `pipeline`.
        loading: Keywords of `load_backend`.
        arguments: Arguments of every call.
    """

    def __init__(self, model: str, *, backend: str, loading: Mapping[str, Any], arguments: Mapping[str, Any]) -> None:
        """Loads the model."""
        options, access = split_keywords(loading)
        checkpoint = find_source(model, access)
        if isinstance(checkpoint, Path):
            raise OptionError(f"model is {model!r}, which holds a converted model; allowed: a checkpoint")
        generator = load_source(checkpoint, backend=backend, options=options)
        self._forced_end = token_id(checkpoint, "forced_eos_token_id") is not None
        self._generator: Generator = ForcedEnd(generator) if self._forced_end else generator
        self._found = decoding_defaults(checkpoint)
        self._arguments = dict(arguments)
        self._settings({})

    # A string is a sequence of strings, too: the first that fits is meant.
    @overload
    def __call__(self, documents: str, **arguments: Unpack[Arguments]) -> Summaries: ...  # type: ignore[overload-overlap]
    @overload
    def __call__(self, documents: Sequence[str], **arguments: Unpack[Arguments]) -> list[Any]: ...  # type: ignore[overload-overlap]
    @overload
    def __call__(self, documents: Iterable[str] | _Column, **arguments: Unpack[Arguments]) -> Iterator[Summaries]: ...
    def __call__(self, documents: Any, **arguments: Unpack[Arguments]) -> Any:
        """Summarizes one text or several.

        Args:
            documents: A text; a list or the column of a dataset; or a generator, a column of pandas or a `KeyDataset`,
                also endless.
            **arguments: `max_length`, `min_length`, `max_new_tokens`, `min_new_tokens`, `num_beams`, `length_penalty`,
                `no_repeat_ngram_size`, `num_return_sequences`, `truncation`, `clean_up_tokenization_spaces`. What is
                not given comes from the checkpoint. A text longer than the model reads is read in chunks of whole
                sentences, or cut at a word with `truncation=True`. `batch_size` is checked and has no effect: batches
                are packed by length.

        Returns:
            For a text `[{"summary_text": ...}]`. For a list one such dict a text; with `num_return_sequences` above 1
            one list a text. For an iterable an iterator over lists of dicts.

        Raises:
            OptionError: An argument is unknown, out of its range, or asks for what cannot be had.
            InputError: A text is none, or empty; the message names its position, from 0.
        """
        settings = self._settings(arguments)
        if isinstance(documents, str):
            return next(self._run([documents], settings))
        if isinstance(documents, (bytes, bytearray, Mapping)) or not isinstance(documents, (Iterable, _Column)):
            raise InputError(f"documents is of type {type(documents).__name__}; allowed: a text, or several of them")
        if isinstance(documents, Sequence):
            found = list(self._run(documents, settings))
            return [texts[0] for texts in found] if settings.decoding.num_hypotheses == 1 else found
        if isinstance(documents, Iterable):
            return self._run(documents, settings)
        return self._run((documents[number] for number in range(len(documents))), settings)

    def _settings(self, arguments: Mapping[str, Any]) -> Settings:
        given = {**self._arguments, **arguments}
        return resolve_settings(given, self._found, self._generator.spec, forced_end=self._forced_end)

    def _run(self, documents: Iterable[str], settings: Settings) -> Iterator[Summaries]:
        works = (self._work(position, text, settings) for position, text in enumerate(documents))
        for work in map_reduce(self._generator, "summary", works, lambda _, __: 0):
            assert work is not None  # no place is empty
            if work.error is not None:
                raise work.error
            for warning in work.warnings:
                warnings.warn(warning, stacklevel=3)
            yield [{"summary_text": _cleaned(found.text, settings)} for found in work.hypotheses or ()]

    def _work(self, position: int, text: Any, settings: Settings) -> Work:
        if not isinstance(text, str):
            raise InputError(f"document {position} is of type {type(text).__name__}; allowed: text (str)")
        try:
            check_article(text)  # all of it, also what is not read
            if settings.truncation:
                budget = self._generator.budget("summary")
                text = lead(text, [(0, len(text))], self._generator.count_tokens, budget)[0].text
            document = Document.of(text)
        except InputError as error:
            raise type(error)(f"document {position}: {error}") from None
        return Work(document, _ONE_TEXT, settings.decoding)


def _checked_name(task: object, model: object) -> str:
    """The checkpoint that is asked for; refuses a task and a model that cannot be."""
    if task != _TASK:
        raise OptionError(f"task is {task!r}; allowed: {_TASK!r}")
    if model is None:
        warnings.warn(f"no model was given; it is {_DEFAULT_MODEL}, as in transformers 4", stacklevel=3)
        return _DEFAULT_MODEL
    if not isinstance(model, str) or model in _OURS:
        raise OptionError(
            f"model is {model!r}; allowed: a folder with a checkpoint, or a name on the Hub; "
            "embedded and extractive are for summarizer.summarize"
        )
    return model


def _files(given: Mapping[str, Any]) -> dict[str, Any]:
    """Where the checkpoint's files may come from, by our names."""
    names = {"cache_dir": "cache_folder", "local_files_only": "local_files_only"}
    if not isinstance(given, Mapping):
        raise OptionError(f"model_kwargs is {shown(given)}; allowed: a mapping of {', '.join(names)}")
    if unknown := sorted(map(str, set(given) - set(names))):
        raise OptionError(f"model_kwargs holds {', '.join(unknown)}; allowed: {', '.join(names)}")
    return {names[name]: value for name, value in given.items()}


def _without_idle(arguments: Mapping[str, Any], model: str) -> dict[str, Any]:
    """The arguments of a call: without those of `transformers.pipeline` that change nothing, which are checked."""
    rest = dict(arguments)
    for name, allowed in (
        ("tokenizer", (None, model)),
        ("framework", (None, "pt")),
        ("use_fast", (None, True)),
        ("trust_remote_code", (None, False)),
        ("device_map", (None, "auto")),
    ):
        if not is_one_of(rest.pop(name, None), allowed):
            given = arguments[name]
            found = repr(given) if isinstance(given, (str, bool)) else f"of type {type(given).__name__}"
            raise OptionError(f"{name} is {found}; allowed: {', '.join(map(repr, allowed))}")
    return rest


def _device(device: Any) -> str:
    """A device as this library names it: transformers counts CUDA's from 0, and calls the CPU -1."""
    if device is None:
        return "auto"
    if isinstance(device, int) and not isinstance(device, bool):
        return "cpu" if device < 0 else f"cuda:{device}"
    return str(device)


def _cleaned(text: str, settings: Settings) -> str:
    if settings.clean_up:
        for mark in _CLOSE:
            text = text.replace(f" {mark}", mark)
    return text
