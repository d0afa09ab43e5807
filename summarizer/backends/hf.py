"""Runs a checkpoint with transformers and torch: every text-to-text architecture that transformers has."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from summarizer.backends.base import Decoding, Hypothesis
from summarizer.backends.batching import Reader, capacity_on, plan_batches
from summarizer.backends.conversion import load_checkpoint, quiet, require_torch, runnable, with_special_tokens
from summarizer.backends.machine import memory_bytes
from summarizer.backends.machine.torch_devices import find_device, number_format, padded, torch_threads
from summarizer.backends.options import LoadOptions
from summarizer.errors import ModelError, OptionError, TokenizerError
from summarizer.models.checkpoints import Checkpoint
from summarizer.models.config import checkpoint_spec, suppressed_ids, token_id, token_ids
from summarizer.models.tokenizer import TextCodec
from summarizer.runtime.beside import Beside

_COMPUTE_TYPES = ("auto", "float32", "bfloat16", "float16")


def load(source: Checkpoint | Path, options: LoadOptions) -> HfGenerator:
    """A checkpoint, run by transformers.

    Args:
        source: The checkpoint.
        options: How to load it. `compute_type`: "float32", "bfloat16", "float16", or "auto": float32 on the CPU and on
            "mps", on CUDA the first of bfloat16, float16 and float32 that the device and the model can use.

    Raises:
        OptionError: There is no such device or number format, or the model is one for CTranslate2.
        ModelError: The checkpoint cannot be used; the subclass says why.
        MissingExtraError: torch or transformers is not installed.
    """
    compute_type = options.compute_type
    if isinstance(source, Path):
        asked = "device is 'mps'" if options.device == "mps" else "backend is 'hf'"
        raise OptionError(f"{asked}, but {source} holds a model for CTranslate2; allowed: auto, ct2, on cpu or cuda")
    if compute_type not in _COMPUTE_TYPES:
        raise OptionError(f"compute_type is {compute_type!r}; allowed with backend='hf': {', '.join(_COMPUTE_TYPES)}")
    require_torch(source.name)
    device = find_device(options.device)
    if compute_type == "auto":
        compute_type = number_format(source.architecture, device)
    return HfGenerator(source, replace(options, device=device, compute_type=compute_type))


class HfGenerator(Reader):
    """A checkpoint run by `AutoModelForSeq2SeqLM.generate`, decoding as `Ct2Generator` does.

    White space in the texts is collapsed here, not by the caller. Nothing of the checkpoint's own
    generation settings is in force beside its start, end and forced first token: the rest comes with
    `Decoding`.

    Args:
        checkpoint: The checkpoint.
        options: How to load it; neither the device nor the number format is "auto".

    Raises:
        MissingExtraError: torch or transformers is not installed.
        TokenizerError: The tokenizer cannot be loaded.
        DamagedModelError: The weights cannot be loaded, or nothing says how outputs begin and end.
    """

    name = "hf"

    def __init__(self, checkpoint: Checkpoint, options: LoadOptions) -> None:
        """Loads the tokenizer and the weights."""
        self.folder = checkpoint.folder
        self.device = options.device
        self.compute_type = options.compute_type
        model, tokenizer = load_checkpoint(checkpoint, dtype=self.compute_type)
        checkpoint = with_special_tokens(checkpoint, model.config)
        self._model: Any = model.to(self.device)  # None once closed
        self._codec = TextCodec(runnable(tokenizer))
        self.spec = replace(checkpoint_spec(checkpoint, self._codec), **options.languages)
        self._forced = token_id(checkpoint, "forced_bos_token_id")
        self._tokens = _special_ids(checkpoint)
        self._suppressed = [list(one) for one in suppressed_ids(checkpoint)] or None
        self._begin_suppressed = list(token_ids(checkpoint, "begin_suppress_tokens")) or None
        self._set_languages(options)
        # `generate` takes from here whatever is None in the configuration it is given.
        model.generation_config = self._config(None)
        self._lock = threading.Lock()
        self.threads = options.threads if self.device == "cpu" else None
        self.capacity = capacity_on(self.device, options.batch_tokens, self.spec, memory_bytes())

    def _set_languages(self, options: LoadOptions) -> None:
        """The language of the articles, and that of the outputs: their forced first token, or in mBART their start."""
        if options.source_lang is not None:
            self._codec.speak(options.source_lang)
        if options.target_lang is not None:
            target = self._codec.language(options.target_lang, "target_lang")
            starts = self._codec.token(self._tokens["decoder_start_token_id"]) in self._codec.languages.values()
            if starts and self._forced is None:
                self._tokens["decoder_start_token_id"] = self._codec.token_id(target)
            else:
                self._forced = self._codec.token_id(target)
                self.spec = replace(self.spec, forced_first_token=target)

    def generate(self, texts: Sequence[str], task: str, decoding: Decoding) -> list[list[Hypothesis]]:
        """Candidates for each text, in the order of the texts, best score first.

        Scores are as those of `Ct2Generator.generate`.

        Raises:
            ValueError: A text is longer than `budget(task)`.
            OptionError: The model cannot write as many tokens as `max_new_tokens`.
            ModelError: The generator is closed.
            MemoryError: The device has no room for a batch.
        """
        model = self._open()
        inputs = self._read(texts, task, decoding)
        found: list[list[Hypothesis]] = [[] for _ in inputs]
        for batch in plan_batches([len(ids) for ids in inputs], self.capacity):
            results = self._within_memory(model, [inputs[i] for i in batch], decoding)
            for position, candidates in zip(batch, results, strict=True):
                found[position] = candidates
        return found

    def submit(self, texts: Sequence[str], task: str, decoding: Decoding) -> Callable[[], list[list[Hypothesis]]]:
        """Starts one batch of a stream in a thread of its own; the call that it returns waits for it.

        Raises:
            ValueError: As in `generate`.
            OptionError: As in `generate`.
            ModelError: As in `generate`.
            MemoryError: The device has no room for the batch; raised by the call returned.
        """
        model = self._open()
        inputs = self._read(texts, task, decoding)
        return Beside(partial(self._within_memory, model, inputs, decoding)).result

    def close(self) -> None:
        """Frees the model behind the calls and batches that run; later ones are a `ModelError`."""
        self._model = None

    def __reduce__(self) -> Any:
        """Refuses to be pickled, as `Ct2Generator` does."""
        raise TypeError("an HfGenerator cannot be pickled; pickle the Summarizer, which loads its own")

    def _open(self) -> Any:
        """The model, which a call holds to its end; `close` may come before that."""
        model = self._model
        if model is None:
            raise ModelError(f"the model {self.spec.name} is closed; load it again")
        return model

    def _within_memory(self, model: Any, batch: Sequence[Sequence[int]], decoding: Decoding) -> list[list[Hypothesis]]:
        import torch

        try:
            return self._generate(model, batch, decoding)
        except torch.OutOfMemoryError as error:
            raise MemoryError(str(error)) from error

    def _generate(self, model: Any, batch: Sequence[Sequence[int]], decoding: Decoding) -> list[list[Hypothesis]]:
        import torch

        known = model.get_input_embeddings().num_embeddings
        if (highest := max(map(max, batch))) >= known:
            raise TokenizerError(
                f"the tokenizer of {self.spec.name} gives the token {highest}; the model knows 0 to {known - 1}"
            )
        ids, mask = padded(batch, self._tokens["pad_token_id"], self.device)
        extra = {}
        if self.spec.architecture == "led":
            # LED is trained with global attention on the first token, and does without unless told.
            extra["global_attention_mask"] = torch.zeros_like(ids).index_fill_(1, torch.tensor(0, device=ids.device), 1)
        with torch.inference_mode(), self._lock, quiet(), torch_threads(self.threads):
            result = model.generate(
                input_ids=ids, attention_mask=mask, generation_config=self._config(decoding), **extra
            )
        return self._candidates(model, result, len(batch), decoding)

    def _config(self, decoding: Decoding | None) -> Any:
        from transformers import GenerationConfig

        if decoding is None:
            return GenerationConfig(**self._tokens)
        forced = int(self._forced is not None)
        return GenerationConfig(
            **self._tokens,
            forced_bos_token_id=self._forced,
            forced_eos_token_id=None,
            bad_words_ids=self._suppressed,
            begin_suppress_tokens=self._begin_suppressed,
            do_sample=False,
            num_beams=decoding.num_beams,
            num_return_sequences=decoding.num_hypotheses,
            length_penalty=decoding.length_penalty,
            no_repeat_ngram_size=decoding.no_repeat_ngram_size,
            min_new_tokens=max(1, decoding.min_new_tokens) + forced,
            max_new_tokens=decoding.max_new_tokens + forced,
            early_stopping=decoding.num_beams > 1,
            renormalize_logits=True,
            return_dict_in_generate=True,
            output_scores=True,
        )

    def _candidates(self, model: Any, result: Any, texts: int, decoding: Decoding) -> list[list[Hypothesis]]:
        skipped = 1 + (self._forced is not None)  # the start token and a forced first one
        scores = self._scores(model, result, decoding)
        rows = [row[skipped:] for row in result.sequences.tolist()]
        ends = self._tokens["eos_token_id"]
        candidates = []
        for row, score in zip(rows, scores, strict=True):
            ended = next((i for i, token in enumerate(row) if token in ends), None)
            ids = tuple(row if ended is None else row[:ended])
            candidates.append(Hypothesis(self._codec.decode(ids), score, ids, ended is not None))
        each = decoding.num_hypotheses
        return [candidates[i * each : (i + 1) * each] for i in range(texts)]

    def _scores(self, model: Any, result: Any, decoding: Decoding) -> list[float]:
        if decoding.num_beams > 1:
            return [float(score) for score in result.sequences_scores]
        steps = model.compute_transition_scores(result.sequences, result.scores, normalize_logits=True)
        scores = []
        for row, tokens in zip(steps.tolist(), result.sequences[:, 1:].tolist(), strict=True):
            ends = [i for i, token in enumerate(tokens) if token in self._tokens["eos_token_id"]]
            length = ends[0] + 1 if ends else len(tokens)
            scores.append(sum(row[:length]) / length**decoding.length_penalty)
        return scores


def _special_ids(checkpoint: Checkpoint) -> dict[str, Any]:
    ends = list(token_ids(checkpoint, "eos_token_id"))
    pad = token_id(checkpoint, "pad_token_id")
    return {
        "eos_token_id": ends,
        "pad_token_id": ends[0] if pad is None else pad,
        "decoder_start_token_id": token_id(checkpoint, "decoder_start_token_id"),
    }
