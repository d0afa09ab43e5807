"""Cold start: a headline by a new process, ours against transformers and torch on the same weights.

    python -m benchmarks.cold_start --default --baseline FOLDER
    python -m benchmarks.cold_start --checkpoint CHECKPOINT
    python -m benchmarks.cold_start --larger

`--default` cuts a headline from an article that brings none, as the command `summarize` does by default; with
`--baseline` a checkout of another version does so beside it. Else transformers stands beside ours: on the embedded
model, whose checkpoint for transformers is given; with `--larger` on a random PEGASUS of 8 + 3 layers, d 512 and 16k
tokens, made here, which reads the whole article, and both write a given number of tokens. The runs take turns, so that
what else the machine does falls on both; what is printed are medians, and the medians of time and peak memory in
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

HERE = Path(__file__).parent.parent
ARTICLE = HERE / "tests" / "data" / "seed_article.txt"
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
# "flag": what random weights write is supported by nothing, and another model would be loaded to write in their place.
OURS_LARGER = """
import json, sys
job = json.loads(sys.argv[1])
from summarizer import Summarizer
summarizer = Summarizer(job["folder"], device="cpu")
print(summarizer.headline(job["text"], options=job["decoding"], on_unsupported="flag"))
"""


def run(command: list[str], folder: Path = HERE) -> tuple[float, float]:
    """Wall seconds and peak MB of a new process, with the version of the package that a folder holds.

    Its bytecode is kept from the first run on, whatever the environment says: an installed package has it.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = time.perf_counter()
    process = subprocess.Popen(
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env={**kept, "PYTHONPATH": str(folder)},
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - before
    if status:
        raise SystemExit(f"{' '.join(command[:4])} ... failed; run it by hand")
    return seconds, usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def compare(commands: dict[str, tuple[list[str], Path]], runs: int) -> None:
    """Alternating runs of commands, each in its folder; one of each for the disk's cache first."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, (command, folder) in commands.items():
            figures = run(command, folder)
            if number:
                found[name].append(figures)
    medians: dict[str, list[float]] = {}
    for name, rows in found.items():
        seconds, memory = medians[name] = [statistics.median(column) for column in zip(*rows, strict=True)]
        print(f"{name:13} {seconds:6.2f} s  (fastest {min(row[0] for row in rows):5.2f})  peak {memory:6.0f} MB")
    first, *others = medians
    for other in others:
        ratios = [theirs / ours for theirs, ours in zip(medians[other], medians[first], strict=True)]
        print(f"{other}: {ratios[0]:.1f} times the time, {ratios[1]:.1f} times the memory of {first}, {runs} runs each")


def default(baseline: Path | None, runs: int) -> None:
    """A headline cut from the body of the article, by the command without a model named."""
    with tempfile.TemporaryDirectory() as scratch:
        body = Path(scratch) / "body.txt"
        body.write_text(ARTICLE.read_text(encoding="utf-8").partition("\n")[2], encoding="utf-8")
        command = [sys.executable, "-m", "summarizer", "--headline", str(body)]
        commands = {"summarize": (command, HERE)}
        if baseline is not None:
            commands["baseline"] = (command, baseline.resolve())
        compare(commands, runs)


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
    compare({"summarize": (ours, HERE), "transformers": ([sys.executable, "-c", THEIRS, json.dumps(job)], HERE)}, runs)


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
            {
                "summarize": ([sys.executable, "-c", OURS_LARGER, json.dumps(mine)], HERE),
                "transformers": ([sys.executable, "-c", THEIRS, json.dumps(job)], HERE),
            },
            runs,
        )


def main() -> None:
    """Prints both sides and the ratio."""
    parser = argparse.ArgumentParser(
        description="A headline by a new process, against another version or transformers."
    )
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--default", action="store_true", help="the headline that is cut by default")
    which.add_argument("--checkpoint", type=Path, help="folder of the embedded model's checkpoint for transformers")
    which.add_argument("--larger", action="store_true", help="a random model of the larger shape")
    parser.add_argument("--baseline", type=Path, help="with --default: a checkout of another version")
    parser.add_argument("--tokens", type=int, default=24, help="tokens written with --larger")
    parser.add_argument("--runs", type=int, default=7)
    given = parser.parse_args()
    if given.default:
        default(given.baseline, given.runs)
    elif given.larger:
        larger(given.tokens, given.runs)
    else:
        embedded(given.checkpoint, given.runs)


if __name__ == "__main__":
    main()
