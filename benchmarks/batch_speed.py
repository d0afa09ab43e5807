"""Many articles: the whole pipeline against transformers in float32, the same random weights on both sides.

    python -m benchmarks.batch_speed --data DATA
    python -m benchmarks.batch_speed --data DATA --every 4
    python -m benchmarks.batch_speed --data DATA --articles 40 --shape distilbart

The articles are those of cnndm_dev and xsum_dev, the summaries short. transformers has the articles as its own
tokenizer gives them, cut at 1,024 positions, sorted by length, in batches of 8, with 4 beams and as many new tokens as
the pipeline asks for. Ours chunks, generates, checks and aligns; theirs generates and decodes. Ours runs first.
`--every 4` runs every fourth of transformers' batches, shortest to longest, and reckons with four times their seconds.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from benchmarks import warm_speed
from benchmarks.shapes import build
from benchmarks.warm_speed import BATCH, SHAPES
from summarizer import GenerationOptions, Summarizer
from summarizer_eval import load_examples

BEAMS, TOKENS, POSITIONS = 4, 60, 1024
OPTIONS = GenerationOptions(num_beams=BEAMS, min_new_tokens=TOKENS, max_new_tokens=TOKENS, no_repeat_ngram_size=0)


def ours(folder: Path, articles: list[str]) -> float:
    """Seconds of the pipeline."""
    with Summarizer(str(folder), device="cpu") as summarizer:
        summarizer.summarize_batch(articles[:4], options=OPTIONS, on_unsupported="flag")
        before = time.perf_counter()
        made = summarizer.summarize_batch(articles, options=OPTIONS, on_unsupported="flag")
        seconds = time.perf_counter() - before
        cut = sum(len(one.chunks) > 1 for one in made if one)
        print(f"of {len(made)} articles {cut} were read in several chunks, none was cut")
    return seconds


def theirs(folder: Path, articles: list[str], every: int) -> float:
    """Seconds of transformers, reckoned from every nth batch, by the articles in it."""
    job = warm_speed.theirs(folder, TOKENS, BEAMS, POSITIONS)
    job(articles[:4])
    ordered = sorted(articles, key=len)
    batches = [ordered[start : start + BATCH] for start in range(0, len(ordered), BATCH)]
    run = batches[every // 2 :: every]
    before = time.perf_counter()
    for batch in run:
        job(batch)
    seconds = time.perf_counter() - before
    print(f"of {len(batches)} batches transformers ran {len(run)} in {seconds:.1f} s")
    return seconds * len(articles) / sum(map(len, run))


def main() -> None:
    """Prints articles a second of both, and their ratio."""
    parser = argparse.ArgumentParser(description="The pipeline on many articles against transformers in float32.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--every", type=int, default=1, help="run every nth batch of transformers")
    parser.add_argument("--shape", choices=SHAPES, default="larger")
    given = parser.parse_args()
    examples = [one for name in ("cnndm_dev", "xsum_dev") for one in load_examples(given.data / f"{name}.jsonl")]
    articles = [one.article for one in examples if one.article is not None][: given.articles]
    with tempfile.TemporaryDirectory() as scratch:
        made = build(SHAPES[given.shape], Path(scratch))
        own, foreign = ours(made.converted, articles), theirs(made.checkpoint, articles, given.every)
    for name, seconds in (("summarizer", own), ("transformers", foreign)):
        print(f"{name:13} {seconds:8.1f} s   {len(articles) / seconds:6.2f} articles a second")
    print(f"{SHAPES[given.shape]}: {foreign / own:.1f} times as many articles a second")


if __name__ == "__main__":
    main()
