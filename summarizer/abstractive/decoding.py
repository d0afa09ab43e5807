"""From options, a task and a length to a decoding with nothing left open."""

from __future__ import annotations

from summarizer.backends.base import Decoding
from summarizer.lengths import Length
from summarizer.models.specs import TaskSpec
from summarizer.request import GenerationOptions

_TOKENS_A_WORD = 2  # generous for any script's subwords: the text is fitted afterwards
_SPARE_TOKENS = 16
_WORDS_A_SENTENCE = 35
_CHARS_A_WORD = 4
_MOST_TOKENS = 1000


def words_asked(length: Length) -> int:
    """The most words that a resolved length leaves room for."""
    limits = []
    if length.words is not None:
        limits.append(length.words)
    if length.sentences is not None:
        limits.append(length.sentences * _WORDS_A_SENTENCE)
    if length.chars is not None:
        limits.append(max(1, length.chars // _CHARS_A_WORD))
    return min(limits)


def resolve_decoding(
    options: GenerationOptions,
    spec: TaskSpec,
    length: Length,
    max_output_tokens: int | None = None,
    *,
    alternatives: int = 0,
) -> Decoding:
    """Fills what the options leave open, from the model's defaults and the length asked.

    Args:
        options: What the caller set; it always holds.
        spec: The model's defaults for the task.
        length: Resolved limits; they give the token cap where the model has none for the task,
            and keep the model's minimum under what was asked.
        max_output_tokens: Most tokens that the model can write at all; None where there is no limit.
        alternatives: Other texts that are wanted beside the best one.
    """
    words = words_asked(length)
    most = options.max_new_tokens
    if most is None:
        limits = (words * _TOKENS_A_WORD + _SPARE_TOKENS, _MOST_TOKENS, spec.max_new_tokens, max_output_tokens)
        most = min(limit for limit in limits if limit is not None)
        most = max(most, options.min_new_tokens or 1)
    least = options.min_new_tokens
    if least is None:
        least = max(1, min(spec.min_new_tokens, words, most))
    # More candidates to choose from need as many beams; a number of beams set by the caller holds.
    candidates = max(spec.num_hypotheses, 1 + alternatives)
    beams = options.num_beams or max(spec.num_beams, candidates)
    return Decoding(
        num_beams=beams,
        length_penalty=spec.length_penalty if options.length_penalty is None else options.length_penalty,
        no_repeat_ngram_size=(
            spec.no_repeat_ngram_size if options.no_repeat_ngram_size is None else options.no_repeat_ngram_size
        ),
        min_new_tokens=least,
        max_new_tokens=most,
        num_hypotheses=min(beams, candidates),
    )
