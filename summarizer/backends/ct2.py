"""Runs a converted model with CTranslate2: neither torch nor transformers is needed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.backends.base import Decoding, Hypothesis
from summarizer.backends.batching import Reader, capacity_on, plan_batches
from summarizer.backends.machine import available_cores, chosen_threads, fastest, memory_bytes, processor
from summarizer.backends.native import NativeModel, find_device, number_format, supported_types
from summarizer.backends.options import LoadOptions
from summarizer.errors import OptionError, UnsupportedModelError
from summarizer.models.files import verify
from summarizer.models.specs import read_spec
from summarizer.models.tokenizer import TextCodec

if TYPE_CHECKING:
    from summarizer.models.checkpoints import Checkpoint

# Padding moves the last bits of the sums in the CPU's attention. Float32 keeps its tokens; where int8 rounds what comes
# of them, another token can be the likeliest, so that nothing is padded there. Beyond this many tokens padding costs
# more than it gains in float32, too.
_PADDED_UP_TO = 256
# Below this number of weights, threads that share one text wait for each other longer than they work: nothing is timed.
_SPREAD_FROM = 30_000_000
# What the threads are timed by: some 256 tokens to read, 16 to write.
_PROBE = "The council of Harwick agreed on Monday to repair the harbour bridge, which was closed in March. " * 16
_PROBE_TOKENS, _PROBE_DECODING = 256, Decoding(4, 1.0, 0, 16, 16, 1)
# At exactly 0 CTranslate2 ends a search by another rule than transformers, and the last candidates differ.
_NO_PENALTY = 1e-9


def load(source: Checkpoint | Path, options: LoadOptions) -> Ct2Generator:
    """A model for CTranslate2, or a checkpoint that is converted to one, where it is not yet.

    Args:
        source: A checkpoint, or a folder in the form of the embedded model's.
        options: How to load it. `compute_type`: "auto" is int8 on the CPU, and on CUDA the first of bfloat16, float16
            and float32 that the device and the model can use.

    Raises:
        UnsupportedModelError: The checkpoint cannot be converted, or the device is one of transformers alone.
        OptionError: There is no such device, or it has no such number format.
        ModelError: The model cannot be used; the subclass says why.
        MissingExtraError: It has to be converted, and torch or transformers is not installed.
    """
    if isinstance(source, Path):
        device = find_device(options.device, str(source))
        kind = number_format(read_spec(source).architecture, device, options.compute_type)
        return Ct2Generator(source, replace(options, device=device, compute_type=kind))
    from summarizer.backends.conversion import CONVERTIBLE, converted

    if source.architecture not in CONVERTIBLE:
        raise UnsupportedModelError(
            f"{source.name} is of the architecture {source.architecture}, which is not converted to "
            f"CTranslate2; allowed: {', '.join(sorted(CONVERTIBLE))}, or backend='hf'"
        )
    _check_settings(source, options)
    device = find_device(options.device, source.name)
    kind = number_format(source.architecture, device, options.compute_type)
    supported = supported_types(device)
    if kind not in supported:
        raise OptionError(f"compute_type is {kind!r}; allowed on this {device}: {', '.join(sorted(supported))}")
    return Ct2Generator(converted(source, kind), replace(options, device=device, compute_type=kind))


def _check_settings(checkpoint: Checkpoint, options: LoadOptions) -> None:
    """Refuses what CTranslate2 has no setting for, and transformers has."""
    from summarizer.models.config import token_id, token_ids  # Late: a folder in our own form needs nothing of it.

    if token_ids(checkpoint, "begin_suppress_tokens"):
        raise UnsupportedModelError(f"{checkpoint.name} sets begin_suppress_tokens; allowed: backend='hf'")
    if options.target_lang is not None and token_id(checkpoint, "forced_bos_token_id") is None:
        start = token_id(checkpoint, "decoder_start_token_id")
        if start not in token_ids(checkpoint, "eos_token_id"):
            raise UnsupportedModelError(
                f"{checkpoint.name} begins its outputs with the language as their start token, which target_lang "
                "changes with backend='hf' only"
            )


class Ct2Generator(Reader):
    """A converted model: the embedded one, or one of the cache.

    White space in the texts is collapsed here, not by the caller. On the CPU the tokens of a text do not
    depend on the texts beside it, their order, or the number of threads. Several texts take a core each. A large
    model may spread one text over several cores: over as many as are fastest, which is timed once for a model and a
    machine (`machine.fastest`), or as `threads` says. Only one copy of the weights is in memory: a model that spreads
    is loaded again at the first call with several texts, and at the second in a row behind such with one; the first
    has one thread. `OMP_NUM_THREADS` bounds the number of cores.

    It cannot be pickled. After a fork the child loads a copy of its own at its first call.

    Args:
        folder: Folder with `model.bin`, `tokenizer.json` and `model.json`.
        options: How to load it; neither the device nor the number format is "auto".

    Raises:
        DamagedModelError: A file is missing or damaged.
        OptionError: The device has no such number format.
    """

    name = "ct2"

    def __init__(self, folder: Path, options: LoadOptions) -> None:
        """Checks the files and loads the tokenizer and the weights."""
        self.spec = replace(read_spec(folder), **options.languages)
        self.folder = folder
        self.device = options.device
        verify(folder)
        self._codec = TextCodec.load(folder / "tokenizer.json")
        if options.source_lang is not None:
            self._codec.speak(options.source_lang)
        if options.target_lang is not None:
            forced = self._codec.language(options.target_lang, "target_lang")
            self.spec = replace(self.spec, forced_first_token=forced)
        self._cores = options.threads or available_cores()
        self.threads = self._threads_of_one(options) if options.device == "cpu" else None
        self._model = NativeModel("Translator", folder, options.device, options.compute_type)
        self.compute_type: str = self._translator(texts=1)[0].compute_type
        padded = _PADDED_UP_TO if self.compute_type == "float32" else 0
        self.capacity = capacity_on(self.device, options.batch_tokens, self.spec, memory_bytes(), self._cores, padded)

    def generate(self, texts: Sequence[str], task: str, decoding: Decoding) -> list[list[Hypothesis]]:
        """Candidates for each text, in the order of the texts, best score first.

        A score is the log probability of the tokens, the end token included, divided by their number
        (the end token and a forced first one included) to the power of `length_penalty`.

        Raises:
            ValueError: A text is longer than `budget(task)`.
            OptionError: The model cannot write as many tokens as `max_new_tokens`.
            ModelError: The generator is closed.
            MemoryError: The device has no room for a batch.
        """
        inputs = self._read(texts, task, decoding)
        if not inputs:
            return []
        translator, workers = self._translator(len(inputs))
        batches = plan_batches([len(ids) for ids in inputs], replace(self.capacity, workers=workers))
        running = [self._start(translator, [inputs[i] for i in batch], decoding) for batch in batches]
        found: list[list[Hypothesis]] = [[] for _ in inputs]
        for batch, results in zip(batches, running, strict=True):
            for position, candidates in zip(batch, self._ended(results, decoding), strict=True):
                found[position] = candidates
        return found

    def submit(self, texts: Sequence[str], task: str, decoding: Decoding) -> Callable[[], list[list[Hypothesis]]]:
        """Starts one batch of a stream, as it is; the call that it returns waits for what `generate` would give.

        Raises:
            ValueError: As in `generate`.
            OptionError: As in `generate`.
            MemoryError: The device has no room for the batch; raised by the call returned.
        """
        translator, _ = self._translator(1 + len(texts))  # there are others beside this batch
        inputs = self._read(texts, task, decoding)
        running = self._start(translator, inputs, decoding)
        return partial(self._ended, running, decoding)

    def close(self) -> None:
        """Frees the model behind the calls and batches that run; later ones are a `ModelError`."""
        self._model.close()

    def __reduce__(self) -> Any:
        """Refuses to be pickled: the weights live in C++."""
        raise TypeError("a Ct2Generator cannot be pickled; pickle the Summarizer, which loads its own")

    def _translator(self, texts: int) -> tuple[Any, int]:
        """The translator for so many texts, and how many batches it runs at a time."""
        if self.threads is None:
            return self._model.loaded(1, 1), 1
        if texts == 1 and self.threads > 1:
            return self._model.loaded(1, self.threads), 1
        return self._model.loaded(self._cores, 1), self._cores

    def _threads_of_one(self, options: LoadOptions) -> int:
        """Threads of a text that is alone."""
        if self._cores == 1 or (self.spec.parameters or 0) < _SPREAD_FROM:
            return 1
        if options.threads:
            return options.threads
        import ctranslate2

        [ids] = self._codec.encode([_PROBE], "")
        probe = [ids[: min(_PROBE_TOKENS, *(task.max_input_tokens for task in self.spec.tasks.values()))]]

        def ready(threads: int) -> Callable[[], Hashable]:
            model = NativeModel("Translator", self.folder, options.device, options.compute_type).loaded(1, threads)
            return lambda: self._ended(self._start(model, probe, _PROBE_DECODING), _PROBE_DECODING)[0][0].tokens

        setting = f"{processor()}, {self._cores} cores, {options.compute_type}, ctranslate2 {ctranslate2.__version__}"
        return chosen_threads(self.folder, setting, self._cores, lambda: fastest(self._cores, ready))

    def _start(self, translator: Any, batch: Sequence[Sequence[int]], decoding: Decoding) -> Any:
        forced = self.spec.forced_first_token
        return translator.translate_batch(
            [self._codec.tokens(ids) for ids in batch],
            target_prefix=[[forced]] * len(batch) if forced else None,
            asynchronous=True,
            beam_size=decoding.num_beams,
            num_hypotheses=decoding.num_hypotheses,
            length_penalty=decoding.length_penalty or _NO_PENALTY,
            no_repeat_ngram_size=decoding.no_repeat_ngram_size,
            min_decoding_length=max(1, decoding.min_new_tokens) + bool(forced),
            max_decoding_length=decoding.max_new_tokens + bool(forced),
            max_input_length=0,
            end_token=list(self.spec.end_tokens) or None,
            suppress_sequences=[list(sequence) for sequence in self.spec.suppressed] or None,
            return_scores=True,
        )

    def _ended(self, running: Sequence[Any], decoding: Decoding) -> list[list[Hypothesis]]:
        """Waits for a batch."""
        try:
            return [self._candidates(result.result(), decoding) for result in running]
        except RuntimeError as error:
            if "out of memory" in str(error):
                raise MemoryError(str(error)) from error
            raise

    def _candidates(self, result: Any, decoding: Decoding) -> list[Hypothesis]:
        forced = self.spec.forced_first_token is not None
        candidates = []
        for tokens, score in zip(result.hypotheses, result.scores, strict=True):
            ids = self._codec.token_ids(tokens[forced:])
            ended = len(tokens) - forced < decoding.max_new_tokens
            candidates.append(Hypothesis(self._codec.decode(ids), float(score), ids, ended))
        return candidates
