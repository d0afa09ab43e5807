"""Which inputs are refused, and which go through the model together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.backends.base import Decoding
from summarizer.errors import OptionError

if TYPE_CHECKING:
    from summarizer.models.specs import ModelSpec
    from summarizer.models.tokenizer import TextCodec

# Beyond these a CPU gains nothing (`benchmarks/threads.py`).
MOST_TEXTS = 8
MOST_TOKENS = 4096
# A GPU does. Where it has no room for them, the tokens are halved until it has.
_GPU_TEXTS = 64
_GPU_TOKENS = 32_768
_FEWEST_TOKENS = 16
# A CPU's memory is never said to be full: the process is killed. So the texts that run get a quarter of it, at as many
# beams as most checkpoints have.
_SHARE_OF_MEMORY = 4
_BEAMS = 4


@dataclass(slots=True)
class Capacity:
    """How much of a stream of texts a model takes at a time.

    Attributes:
        workers: Batches that run at the same time.
        tokens: Most tokens of a batch, padding included; a single text may have more.
        texts: Most texts of a batch.
        padded_up_to: Inputs longer than this share a batch with inputs of their own length only, so that
            nothing is padded; None sets no such limit.
        window: Articles that are read ahead and sorted together.
    """

    workers: int = 1
    tokens: int = MOST_TOKENS
    texts: int = MOST_TEXTS
    padded_up_to: int | None = None
    window: int = 64

    def lower(self, tokens: int) -> None:
        """Notes that a batch of so many tokens had no room in memory: later ones have half of it at most."""
        self.tokens = min(self.tokens, max(1, tokens // 2))

    def takes(self, texts: int, longest: int, shortest: int) -> bool:
        """Whether a batch may hold so many texts, two or more, the longest and the shortest of these tokens."""
        if texts > self.texts or longest * texts > self.tokens:
            return False
        return self.padded_up_to is None or longest <= self.padded_up_to or longest == shortest


def capacity_on(
    device: str,
    batch_tokens: int | None,
    spec: ModelSpec,
    memory: int | None,
    workers: int = 1,
    padded_up_to: int | None = None,
) -> Capacity:
    """What a device takes at a time.

    Args:
        device: "cpu", "mps", "cuda" or "cuda:1".
        batch_tokens: Most tokens of a batch; None is 32,768 on CUDA, halved where there is no room, and elsewhere
            4,096, or what a quarter of the main memory has room for.
        spec: The model.
        memory: Bytes of main memory; None where that is not known.
        workers: Batches that run at the same time.
        padded_up_to: As in `Capacity`.
    """
    if device.startswith("cuda"):
        return Capacity(tokens=batch_tokens or _GPU_TOKENS, texts=_GPU_TEXTS)
    tokens = batch_tokens or MOST_TOKENS
    if batch_tokens is None and memory and spec.token_bytes:
        room = memory // _SHARE_OF_MEMORY // (workers * _BEAMS * spec.token_bytes)
        tokens = max(_FEWEST_TOKENS, min(tokens, room))
    return Capacity(workers=workers, tokens=tokens, padded_up_to=padded_up_to)


class Reader:
    """What a generator knows of texts by its tokenizer alone.

    Attributes:
        spec: What the model can do.
    """

    spec: ModelSpec
    _codec: TextCodec

    def count_tokens(self, texts: Sequence[str]) -> list[int]:
        """Length of each text in tokens, without prefix and special tokens."""
        return self._codec.count(texts)

    def budget(self, task: str) -> int:
        """Most tokens of text that one input of this task can hold beside prefix and special tokens."""
        spec = self.spec.tasks[task]
        return spec.max_input_tokens - self._codec.overhead(spec.prefix)

    def _read(self, texts: Sequence[str], task: str, decoding: Decoding) -> list[list[int]]:
        """The ids of texts as the model reads them; what would be cut in silence or fail deep in a library is refused.

        Raises:
            ValueError: An input is longer than the model's limit.
            OptionError: The model cannot write as many tokens, or cannot return as many candidates.
        """
        most_input, most_output = self.spec.tasks[task].max_input_tokens, self.spec.max_output_tokens
        inputs = self._codec.encode(texts, self.spec.tasks[task].prefix)
        longest = max(map(len, inputs), default=0)
        if longest > most_input:
            raise ValueError(
                f"an input has {longest} tokens, prefix and special tokens included; allowed: {most_input}"
            )
        most, count = decoding.max_new_tokens, decoding.num_hypotheses
        if most_output is not None and most > most_output:
            raise OptionError(f"max_new_tokens is {most}; allowed for this model: 1 to {most_output}")
        if not 1 <= count <= decoding.num_beams:
            raise OptionError(f"num_hypotheses is {count}; allowed: 1 to num_beams={decoding.num_beams}")
        return inputs


def plan_batches(lengths: Sequence[int], capacity: Capacity) -> list[list[int]]:
    """Groups inputs by length, the longest first.

    Args:
        lengths: Length of each input in tokens.
        capacity: How much a batch takes; there are batches for all workers where the inputs allow it.

    Returns:
        Lists of positions in `lengths`; every position is in exactly one.
    """
    most = fair_share(len(lengths), capacity.workers)
    batches: list[list[int]] = []
    for position in sorted(range(len(lengths)), key=lambda i: (-lengths[i], i)):
        batch = batches[-1] if batches else []
        if batch and len(batch) < most and capacity.takes(len(batch) + 1, lengths[batch[0]], lengths[position]):
            batch.append(position)
        else:
            batches.append([position])
    return batches


def next_batch(lengths: Sequence[int], first: int, capacity: Capacity) -> list[int]:
    """The batch around one input: those nearest to it in length, shorter ones before longer ones.

    Args:
        lengths: Length of each input in tokens, the longest first.
        first: Position of an input that the batch has to hold.
        capacity: How much a batch takes.

    Returns:
        Neighbouring positions in `lengths`, in order.
    """
    most = fair_share(len(lengths), capacity.workers)
    start, end = first, first + 1
    while end < len(lengths) and end < first + most and capacity.takes(end + 1 - start, lengths[start], lengths[end]):
        end += 1
    while start > 0 and end - start < most and capacity.takes(end + 1 - start, lengths[start - 1], lengths[end - 1]):
        start -= 1
    return list(range(start, end))


def fair_share(texts: int, workers: int) -> int:
    """Most texts of a batch that leaves each of several workers two batches, 1 or more."""
    return texts if workers == 1 else max(1, -(-texts // (2 * workers)))
