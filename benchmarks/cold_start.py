"""Cold start: a headline by a new process, ours against transformers and torch on the same weights.

    python -m benchmarks.cold_start --checkpoint CHECKPOINT
    python -m benchmarks.cold_start --larger

The first line runs the command `summarize` with the embedded model; `--checkpoint` is the same model for
transformers. With `--larger` both run a random PEGASUS of 8 + 3 layers, d 512 and 16k tokens, made here,
on the whole article, and both write a given number of tokens. The runs take turns, so that what else the
machine does falls on both; what is printed are medians, and the medians of time and peak memory in
proportion.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.shapes import LARGER, build_apart

ARTICLE = Path(__file__).parent.parent / "tests" / "data" / "seed_article.txt"
# The least that a program with transformers does for the same text and the same decoding.
THEIRS = """
import json, sys
job = json.loads(sys.argv[1])
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer
tokenizer = AutoTokenizer.from_pretrained(job["checkpoint"])
model = AutoModelForSeq2SeqLM.from_pretrained(job["checkpoint"])
inputs = tokenizer(job["text"], return_tensors="pt")
output = model.generate(**inputs, **job["decoding"])
print(tokenizer.decode(output[0], skip_special_tokens=True))
"""
OURS_LARGER = """
import json, sys
job = json.loads(sys.argv[1])
from summarizer import Summarizer
print(Summarizer(job["folder"], device="cpu").headline(job["text"], options=job["decoding"]))
"""


def run(command: list[str]) -> tuple[float, float]:
    """Wall seconds and peak MB of a new process."""
    before = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - before
    if status:
        raise SystemExit(f"{' '.join(command[:4])} ... failed; run it by hand")
    return seconds, usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def compare(ours: list[str], theirs: list[str], runs: int) -> None:
    """Alternating runs, one of each for the disk's cache first."""
    found: dict[str, list[tuple[float, float]]] = {"summarize": [], "transformers": []}
    for number in range(runs + 1):
        for name, command in (("summarize", ours), ("transformers", theirs)):
            figures = run(command)
            if number:
                found[name].append(figures)
    medians = {}
    for name, rows in found.items():
        seconds, memory = (statistics.median(column) for column in zip(*rows, strict=True))
        medians[name] = (seconds, memory)
        print(f"{name:13} {seconds:6.2f} s  (fastest {min(row[0] for row in rows):5.2f})  peak {memory:6.0f} MB")
    ratios = [medians["transformers"][i] / medians["summarize"][i] for i in (0, 1)]
    print(f"{ratios[0]:.1f} times faster, 1/{ratios[1]:.1f} of the peak memory, {runs} runs each")


def embedded(checkpoint: Path, runs: int) -> None:
    """The embedded model, by the command, with what it read and how it decoded given to transformers."""
    ours = [sys.executable, "-m", "summarizer", "--headline", "--model", "embedded", str(ARTICLE)]
    record = json.loads(subprocess.run([*ours, "--format", "json"], capture_output=True, check=True).stdout)
    article = ARTICLE.read_text(encoding="utf-8")
    text = " ".join(article[chunk["start"] : chunk["end"]] for chunk in record["chunks"])
    names = ("num_beams", "length_penalty", "no_repeat_ngram_size", "min_new_tokens", "max_new_tokens")
    decoding: dict[str, Any] = {name: record["provenance"]["options"][name] for name in names}
    decoding["num_return_sequences"] = record["provenance"]["options"]["num_hypotheses"]
    job = {"checkpoint": str(checkpoint), "text": f"<headline> {text}", "decoding": decoding}
    compare(ours, [sys.executable, "-c", THEIRS, json.dumps(job)], runs)


def larger(tokens: int, runs: int) -> None:
    """The larger shape with random weights."""
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["STANDFIRST_CACHE"] = scratch
        made = build_apart(LARGER, Path(scratch))
        text = " ".join(ARTICLE.read_text(encoding="utf-8").split())
        decoding = {"num_beams": 4, "no_repeat_ngram_size": 3, "min_new_tokens": tokens, "max_new_tokens": tokens}
        job = {"checkpoint": str(made.checkpoint), "text": text, "decoding": decoding}
        mine = {"folder": str(made.converted), "text": text, "decoding": decoding}
        compare(
            [sys.executable, "-c", OURS_LARGER, json.dumps(mine)],
            [sys.executable, "-c", THEIRS, json.dumps(job)],
            runs,
        )


def main() -> None:
    """Prints both sides and the ratio."""
    parser = argparse.ArgumentParser(description="A headline by a new process, against transformers and torch.")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--checkpoint", type=Path, help="folder of the embedded model's checkpoint for transformers")
    which.add_argument("--larger", action="store_true", help="a random model of the larger shape")
    parser.add_argument("--tokens", type=int, default=24, help="tokens written with --larger")
    parser.add_argument("--runs", type=int, default=7)
    given = parser.parse_args()
    if given.larger:
        larger(given.tokens, given.runs)
    else:
        embedded(given.checkpoint, given.runs)


if __name__ == "__main__":
    main()
