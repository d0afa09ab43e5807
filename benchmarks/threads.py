"""What threads and batches are worth on this machine: every setting on the same texts, side by side, tokens compared.

    python -m benchmarks.threads
    python -m benchmarks.threads --shape distilbart --runs 3

Random weights in int8 (a PEGASUS of 8 + 3 layers, d 512 and 16k tokens, or the shape of distilbart-cnn-12-6), 4 beams,
on the CPU, by CTranslate2 itself. Threads: one text, and many, by as many workers and threads each as the cores allow.
Batches: texts of one length, one to 32 in a batch; and texts of several lengths, padded, which the library leaves: in
int8 their tokens change. The settings take turns; the best run of each is printed, beside the first one's, with the one
that the library takes and whether the tokens are those of the first.
"""

from __future__ import annotations

import argparse
import math
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.shapes import build
from benchmarks.warm_speed import SHAPES, texts
from summarizer.backends.batching import MOST_TEXTS
from summarizer.backends.machine import available_cores
from summarizer.models.tokenizer import TextCodec

Tokens = list[list[str]]
BEAMS = 4


@dataclass(frozen=True)
class Setting:
    """A way to run the texts.

    Attributes:
        workers: Batches at a time.
        threads: Threads of each.
        batch: Texts of a batch.
        ours: Whether the library does it like this.
    """

    workers: int
    threads: int
    batch: int
    ours: bool

    def __str__(self) -> str:
        """In words."""
        mark = "  <- ours" if self.ours else ""
        return f"{self.workers} x {self.threads} threads, batches of {self.batch:2}{mark}"


def written(translator: Any, inputs: Tokens, batch: int, length: int) -> Tokens:
    """What the model writes, at most one batch a worker at a time."""
    running = [
        translator.translate_batch(
            inputs[start : start + batch],
            asynchronous=True,
            beam_size=BEAMS,
            min_decoding_length=length,
            max_decoding_length=length,
            max_input_length=0,
        )
        for start in range(0, len(inputs), batch)
    ]
    return [result.result().hypotheses[0] for results in running for result in results]


def compare(folder: Path, settings: Sequence[Setting], inputs: Tokens, length: int, runs: int) -> None:
    """Prints the best time of each setting, beside that of the first."""
    import ctranslate2

    translators = {
        (one.workers, one.threads): ctranslate2.Translator(
            str(folder), compute_type="int8", inter_threads=one.workers, intra_threads=one.threads
        )
        for one in settings
    }
    jobs: dict[Setting, Callable[[], Tokens]] = {
        one: partial(written, translators[one.workers, one.threads], inputs, one.batch, length) for one in settings
    }
    expected = jobs[settings[0]]()
    equal = {one: job() == expected for one, job in jobs.items()}
    best = dict.fromkeys(jobs, math.inf)
    for _ in range(runs):
        for one, job in jobs.items():
            before = time.perf_counter()
            job()
            best[one] = min(best[one], time.perf_counter() - before)
    for one, seconds in best.items():
        same = "same tokens" if equal[one] else "other tokens"
        print(f"  {seconds:7.3f} s  {best[settings[0]] / seconds:5.2f} times  {same:12}  {one}", flush=True)


def main() -> None:
    """Prints a table for one text, one for many, and one for the size of batches."""
    parser = argparse.ArgumentParser(description="Threads and batches of a converted model on this machine.")
    parser.add_argument("--shape", choices=SHAPES, default="larger")
    parser.add_argument("--tokens-in", type=int, default=640)
    parser.add_argument("--tokens-short", type=int, default=256, help="of the texts in batches")
    parser.add_argument("--tokens-out", type=int, default=60)
    parser.add_argument("--articles", type=int, default=16)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    cores = available_cores()
    with tempfile.TemporaryDirectory() as scratch:
        folder = build(SHAPES[given.shape], Path(scratch)).converted
        codec = TextCodec.load(folder / "tokenizer.json")
        spare = codec.overhead("")

        def inputs(count: int, tokens: int) -> Tokens:
            made = texts(count, tokens - spare, codec.count)
            return [[token or "<unk>" for token in codec.tokens(ids)] for ids in codec.encode(made, "")]

        tried = partial(compare, folder, length=given.tokens_out, runs=given.runs)
        print(f"{SHAPES[given.shape]}, {cores} cores; one text of {given.tokens_in} tokens:")
        each = sorted({1, max(1, cores // 2), cores})
        tried([Setting(1, threads, 1, threads == cores) for threads in each], inputs(1, given.tokens_in))
        print(f"{given.articles} texts of {given.tokens_in} tokens:")
        shares = [Setting(1, 1, 1, cores == 1), *(Setting(n, cores // n, 1, n == cores) for n in each)]
        tried(list(dict.fromkeys(shares)), inputs(given.articles, given.tokens_in))
        short = inputs(2 * given.articles, given.tokens_short)
        sizes = (1, 2, 4, 8, 16, 32)
        length = min(map(len, short))
        print(f"{len(short)} texts of {length} tokens each:")
        tried([Setting(cores, 1, size, size == MOST_TEXTS) for size in sizes], [ids[-length:] for ids in short])
        print(f"{len(short)} texts of {length} to {max(map(len, short))} tokens, padded:")
        tried([Setting(cores, 1, size, size == 1) for size in sizes], sorted(short, key=len, reverse=True))


if __name__ == "__main__":
    main()
