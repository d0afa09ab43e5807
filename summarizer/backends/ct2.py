"""Runs a converted model with CTranslate2: neither torch nor transformers is needed."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.backends.base import Candidate, Decoding
from summarizer.backends.batching import check_request, plan_batches
from summarizer.errors import DamagedModelError, ModelError, OptionError
from summarizer.models.specs import read_spec, verify
from summarizer.models.tokenizer import TextCodec

if TYPE_CHECKING:
    from ctranslate2 import Translator

# Beyond this many keys the CPU's matrix kernels sum in blocks whose borders depend on the padding; in
# int8 the last bit that differs can turn into another token. oneDNN's block is 384, others' are 256 or more.
_PADDED_UP_TO = 256
# Below this number of weights, threads that share one text wait for each other longer than they work.
_SPREAD_FROM = 30_000_000
# At exactly 0 CTranslate2 ends a search by another rule than transformers, and the last candidates differ.
_NO_PENALTY = 1e-9


class Ct2Engine:
    """A converted model: the embedded one, or one of the cache.

    White space in the texts is collapsed here, not by the caller. On the CPU the tokens of a text do not
    depend on the texts beside it, their order, or the number of threads. Only one copy of the weights is in
    memory: a large model spreads one text over all cores, and is loaded again, each core with a text of its
    own, at the first call with several. `OMP_NUM_THREADS` bounds the number of cores.

    The engine cannot be pickled. After a fork the child loads a copy of its own at its first call.

    Args:
        folder: Folder with `model.bin`, `tokenizer.json` and `model.json`.
        device: "cpu" or "cuda".
        compute_type: Number format of CTranslate2, such as "int8".

    Raises:
        DamagedModelError: A file is missing or damaged.
        OptionError: The device has no such number format.
    """

    name = "ct2"

    def __init__(self, folder: Path, *, device: str, compute_type: str) -> None:
        """Checks the files and loads the tokenizer and the weights."""
        self.spec = read_spec(folder)
        self.device = device
        verify(folder)
        self._folder = folder
        self._codec = TextCodec.load(folder / "tokenizer.json")
        self._cores = _cores()
        self._wanted_type = compute_type
        self._lock = threading.Lock()
        self._translator: Translator | None = None
        self._workers = 0
        self._process = os.getpid()
        self._closed = False
        self.compute_type = self._loaded(texts=1).compute_type

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Length of each text in tokens, without prefix and special tokens."""
        return self._codec.count(texts)

    def budget(self, task: str) -> int:
        """Most tokens of text that one input of this task can hold beside prefix and special tokens."""
        spec = self.spec.tasks[task]
        return spec.max_input_tokens - self._codec.overhead(spec.prefix)

    def generate(self, texts: Sequence[str], task: str, decoding: Decoding) -> list[list[Candidate]]:
        """Candidates for each text, in the order of the texts, best score first.

        A score is the log probability of the tokens, the end token included, divided by their number
        (the end token and a forced first one included) to the power of `length_penalty`.

        Raises:
            ValueError: A text is longer than `budget(task)`.
            OptionError: The model cannot write as many tokens as `max_new_tokens`.
        """
        spec = self.spec.tasks[task]
        inputs = self._codec.encode(texts, spec.prefix)
        check_request(self.spec.max_output_tokens, [len(ids) for ids in inputs], spec.max_input_tokens, decoding)
        if not inputs:
            return []
        translator = self._loaded(len(inputs))
        padded_up_to = _PADDED_UP_TO if self.device == "cpu" else None
        batches = plan_batches([len(ids) for ids in inputs], workers=self._workers, padded_up_to=padded_up_to)
        running = [self._start(translator, [inputs[i] for i in batch], decoding) for batch in batches]
        found: list[list[Candidate]] = [[] for _ in inputs]
        for batch, results in zip(batches, running, strict=True):
            for position, result in zip(batch, results, strict=True):
                found[position] = self._candidates(result.result(), decoding)
        return found

    def close(self) -> None:
        """Frees the model; the engine cannot be used after that."""
        with self._lock:
            self._closed = True
            self._translator = None

    def __reduce__(self) -> Any:
        """Refuses to be pickled: the weights live in C++."""
        raise TypeError("a Ct2Engine cannot be pickled; pickle the Summarizer, which loads its own")

    def _workers_for(self, texts: int) -> int:
        spread = texts == 1 and (self.spec.parameters or 0) >= _SPREAD_FROM
        return 1 if spread or self.device != "cpu" else self._cores

    def _loaded(self, texts: int) -> Translator:
        """The translator, loaded anew where it has too few workers or belongs to the process before a fork."""
        workers = self._workers_for(texts)
        with self._lock:
            if self._closed:
                raise ModelError(f"the engine of {self.spec.name} is closed; make a new one")
            if self._process != os.getpid():
                # Its threads are not in this process, and its destructor would wait for them.
                _ORPHANS.append(self._translator)
                self._translator, self._process = None, os.getpid()
            if self._translator is None or workers > self._workers:
                self._translator = None
                self._translator = self._load(workers)
                self._workers = workers
            return self._translator

    def _load(self, workers: int) -> Translator:
        import ctranslate2

        threads = {"inter_threads": workers, "intra_threads": max(1, self._cores // workers)}
        try:
            return ctranslate2.Translator(
                str(self._folder), device=self.device, compute_type=self._wanted_type, **threads
            )
        except ValueError as error:
            kinds = ", ".join(sorted(ctranslate2.get_supported_compute_types(self.device)))
            raise OptionError(
                f"compute_type {self._wanted_type!r} cannot be used on this {self.device}: {error}; allowed: {kinds}"
            ) from error
        except RuntimeError as error:
            raise DamagedModelError(f"CTranslate2 cannot load {self._folder}: {error}") from error

    def _start(self, translator: Translator, batch: Sequence[Sequence[int]], decoding: Decoding) -> Any:
        forced = self.spec.forced_first_token
        return translator.translate_batch(
            [[self._codec.token(i) for i in ids] for ids in batch],
            target_prefix=[[forced]] * len(batch) if forced else None,
            asynchronous=True,
            beam_size=decoding.num_beams,
            num_hypotheses=decoding.num_hypotheses,
            length_penalty=decoding.length_penalty or _NO_PENALTY,
            no_repeat_ngram_size=decoding.no_repeat_ngram_size,
            min_decoding_length=max(1, decoding.min_new_tokens) + bool(forced),
            max_decoding_length=decoding.max_new_tokens + bool(forced),
            max_input_length=0,
            return_scores=True,
        )

    def _candidates(self, result: Any, decoding: Decoding) -> list[Candidate]:
        forced = self.spec.forced_first_token is not None
        candidates = []
        for tokens, score in zip(result.hypotheses, result.scores, strict=True):
            ids = tuple(i for i in map(self._codec.token_id, tokens[forced:]) if i is not None)
            ended = len(tokens) - forced < decoding.max_new_tokens
            candidates.append(Candidate(self._codec.decode(ids), float(score), ids, ended))
        return candidates


_ORPHANS: list[Any] = []


def _cores() -> int:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    bound = os.environ.get("OMP_NUM_THREADS", "")
    return min(cores, int(bound)) if bound.isdigit() and int(bound) > 0 else cores
