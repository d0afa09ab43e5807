"""Which inputs are refused, and which go through the model together."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.backends.base import Decoding
from summarizer.errors import OptionError

_MOST_TEXTS = 8
_MOST_TOKENS = 4096


def check_request(most_output: int | None, lengths: Sequence[int], most_input: int, decoding: Decoding) -> None:
    """Refuses what would otherwise be cut in silence or fail deep in a library.

    Raises:
        ValueError: An input is longer than the model's limit.
        OptionError: The model cannot write as many tokens, or cannot return as many candidates.
    """
    longest = max(lengths, default=0)
    if longest > most_input:
        raise ValueError(f"an input has {longest} tokens, prefix and special tokens included; allowed: {most_input}")
    if most_output is not None and decoding.max_new_tokens > most_output:
        raise OptionError(f"max_new_tokens is {decoding.max_new_tokens}; allowed for this model: 1 to {most_output}")
    if not 1 <= decoding.num_hypotheses <= decoding.num_beams:
        raise OptionError(f"num_hypotheses is {decoding.num_hypotheses}; allowed: 1 to num_beams={decoding.num_beams}")


def plan_batches(lengths: Sequence[int], *, workers: int, padded_up_to: int | None) -> list[list[int]]:
    """Groups inputs by length, the longest first.

    Args:
        lengths: Length of each input in tokens.
        workers: Batches that run at the same time; there are batches for all of them where the inputs allow it.
        padded_up_to: Inputs longer than this share a batch with inputs of their own length only, so that
            nothing is padded; None sets no such limit.

    Returns:
        Lists of positions in `lengths`; every position is in exactly one.
    """
    most_texts = _MOST_TEXTS if workers == 1 else max(1, min(_MOST_TEXTS, -(-len(lengths) // (2 * workers))))
    batches: list[list[int]] = []
    for position in sorted(range(len(lengths)), key=lambda i: (-lengths[i], i)):
        if batches and _joins(lengths, batches[-1], position, most_texts, padded_up_to):
            batches[-1].append(position)
        else:
            batches.append([position])
    return batches


def _joins(
    lengths: Sequence[int], batch: Sequence[int], position: int, most_texts: int, padded_up_to: int | None
) -> bool:
    longest = lengths[batch[0]]
    if len(batch) == most_texts or longest * (len(batch) + 1) > _MOST_TOKENS:
        return False
    return padded_up_to is None or longest <= padded_up_to or longest == lengths[position]
