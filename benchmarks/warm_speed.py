"""Warm speed: one article, and a batch, by a loaded model, ours against transformers in float32.

    python -m benchmarks.warm_speed
    python -m benchmarks.warm_speed --shape distilbart

Both run the same random weights: a PEGASUS of 8 + 3 layers, d 512 and 16k tokens, or the shape of
distilbart-cnn-12-6. Beam search with 4 beams, and as many tokens in and out on both sides. transformers gets
the batch sorted by length in batches of 8, which is faster there than all at once. The sides take turns;
medians are printed. For one article: what share of the machine's peak, the fastest matrix product seen in the same run,
reading and writing it reach.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.int8_peak import share
from benchmarks.shapes import DISTILBART, LARGER, Shape, build
from summarizer.backends.base import Decoding, Generator
from summarizer.backends.table import load_backend

SHAPES = {"larger": LARGER, "distilbart": DISTILBART}
WORDS = "the council voted to close a bridge over river until spring and engineers found cracks in two arches".split()
BATCH = 8


def texts(count: int, tokens: int, measure: Callable[[Sequence[str]], list[int]]) -> list[str]:
    """Texts of three quarters of the tokens up to all of them."""
    rng = random.Random(0)
    found = []
    for _ in range(count):
        aim = rng.randint(3 * tokens // 4, tokens)
        words = rng.choices(WORDS, k=aim)
        while measure([" ".join(words)])[0] > aim:
            words.pop()
        found.append(" ".join(words))
    return found


def theirs(checkpoint: Path, tokens: int, beams: int, most: int | None = None) -> Callable[[list[str]], None]:
    """The job by transformers, which cuts a text at `most` tokens."""
    import torch
    from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

    tokenizer: Any = AutoTokenizer.from_pretrained(checkpoint)
    model = AutoModelForSeq2SeqLM.from_pretrained(checkpoint, dtype=torch.float32).eval()

    def job(batch: list[str]) -> None:
        ordered = sorted(batch, key=len)
        for start in range(0, len(ordered), BATCH):
            part = ordered[start : start + BATCH]
            inputs = tokenizer(part, return_tensors="pt", padding=True, truncation=most is not None, max_length=most)
            with torch.inference_mode():
                output = model.generate(
                    **inputs, num_beams=beams, min_new_tokens=tokens, max_new_tokens=tokens, early_stopping=True
                )
            tokenizer.batch_decode(output, skip_special_tokens=True)

    return job


def median_ratio(ours: Callable[[], object], other: Callable[[], object], runs: int) -> str:
    """Alternating runs, one of each to warm up."""
    found: tuple[list[float], list[float]] = ([], [])
    for number in range(runs + 1):
        for job, times in ((ours, found[0]), (other, found[1])):
            before = time.perf_counter()
            job()
            if number:
                times.append(time.perf_counter() - before)
    own, foreign = map(statistics.median, found)
    return f"summarizer {own:7.2f} s   transformers {foreign:7.2f} s   {foreign / own:.1f} times faster"


def measure(shape: Shape, *, tokens_in: int, tokens_out: int, articles: int, beams: int, runs: int) -> None:
    """Prints one line for a single article and one for the batch."""
    with tempfile.TemporaryDirectory() as scratch:
        made = build(shape, Path(scratch))
        decoding = Decoding(beams, 1.0, 0, tokens_out, tokens_out, 1)
        other = theirs(made.checkpoint, tokens_out, beams)
        for count in (1, articles):
            generator = load_backend(str(made.converted), device="cpu")
            job = texts(count, tokens_in, generator.count_tokens)
            written = [len(row[0].tokens) for row in generator.generate(job, "summary", decoding)]
            assert set(written) == {tokens_out}
            ours = partial(generator.generate, job, "summary", decoding)
            line = median_ratio(ours, partial(other, job), runs)
            if count == 1:
                print(_share(generator, shape, job[0], decoding), flush=True)
            print(f"{count:3} article{'s' if count > 1 else ' '}   {line}", flush=True)
            generator.close()


def _share(generator: Generator, shape: Shape, text: str, decoding: Decoding) -> str:
    """What share of the machine's peak one article reaches: one token is written, and then all."""
    one = replace(decoding, min_new_tokens=1, max_new_tokens=1)
    times = []
    for asked in (one, one, decoding, decoding):
        before = time.perf_counter()
        generator.generate([text], "summary", asked)
        times.append(time.perf_counter() - before)
    reading = min(times[:2])
    tokens = generator.count_tokens([text])[0]
    return share(
        shape,
        (reading, min(times[2:]) - reading),
        tokens_in=tokens,
        tokens_out=decoding.max_new_tokens,
        beams=decoding.num_beams,
    )


def main() -> None:
    """Prints the ratios for one shape."""
    parser = argparse.ArgumentParser(description="A loaded model against transformers in float32.")
    parser.add_argument("--shape", choices=SHAPES, default="larger")
    parser.add_argument("--tokens-in", type=int, default=640)
    parser.add_argument("--tokens-out", type=int, default=60)
    parser.add_argument("--articles", type=int, default=32)
    parser.add_argument("--beams", type=int, default=4)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    print(f"{SHAPES[given.shape]}, {given.tokens_in} tokens in, {given.tokens_out} out, {given.beams} beams")
    measure(
        SHAPES[given.shape],
        tokens_in=given.tokens_in,
        tokens_out=given.tokens_out,
        articles=given.articles,
        beams=given.beams,
        runs=given.runs,
    )


if __name__ == "__main__":
    main()
