"""A corpus run beside the bare engine; two processes beside one; two actors of Ray beside one process.

    python -m benchmarks.corpus_speed overhead --data DATA
    python -m benchmarks.corpus_speed jobs --data DATA --length headline
    python -m benchmarks.corpus_speed ray --data DATA

The articles are those of cnndm_dev, again and again, each time with another first line, so that none is a copy. The
bare engine is `iter_summaries` over the same table; each side has a process of its own. For `jobs` and `ray` the one
process has one thread, as each of the two has. What a side takes to start (imports, spawning, loading) is measured by
a run of 64 articles of its own and told apart.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from summarizer_eval import load_examples

SIDES = ("bare", "run", "two", "ray")
WARM = 64


def write(data: Path, path: Path, count: int) -> None:
    """A table of that many articles, no two alike."""
    texts = [example.article for example in load_examples(data / "cnndm_dev.jsonl")]
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            article = f"Edition {number} went out on Monday. {texts[number % len(texts)]}"
            file.write(json.dumps({"id": str(number), "article": article}) + "\n")


def side(name: str, source: Path, output: Path, length: str, model: str) -> None:
    """One side's work."""
    from summarizer import MapBatch, Summarizer, run_corpus
    from summarizer.readers import read_rows

    if name == "ray":
        import ray

        ray.init(num_cpus=4, include_dashboard=False, logging_level="ERROR", log_to_driver=False)
        data = ray.data.read_json(str(source)).repartition(16)
        made = data.map_batches(
            MapBatch,
            fn_constructor_kwargs={"length": length, "model": model, "threads": 1},
            compute=ray.data.ActorPoolStrategy(size=2),
            batch_size=32,
        )
        made.write_parquet(str(output))
    elif name == "bare":
        with output.open("w", encoding="utf-8") as file:
            articles = (text for _, text in read_rows(source))
            for summary in Summarizer(model).iter_summaries(articles, length=length, on_error="skip"):
                if summary:
                    file.write(json.dumps(summary.to_record()) + "\n")
    else:
        run_corpus(source, output, summarizer=Summarizer(model), jobs=1 + (name == "two"), length=length, quiet=True)


def seconds(name: str, source: Path, scratch: Path, length: str, model: str, threads: int | None) -> float:
    """Time of one side in a process of its own."""
    output = Path(tempfile.mkdtemp(dir=scratch)) / "out.jsonl"
    environment = {**os.environ, **({"OMP_NUM_THREADS": str(threads)} if threads else {})}
    words = [
        "side",
        "--side",
        name,
        "--source",
        str(source),
        "--output",
        str(output),
        "--length",
        length,
        "--model",
        model,
    ]
    before = time.perf_counter()
    subprocess.run([sys.executable, "-m", "benchmarks.corpus_speed", *words], check=True, env=environment)
    return time.perf_counter() - before


def compare(given: argparse.Namespace) -> None:
    """Prints both sides of a comparison and their ratio."""
    first, second, threads = {
        "overhead": ("bare", "run", None),
        "jobs": ("run", "two", 1),
        "ray": ("bare", "ray", 1),
    }[given.what]
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        warm, whole = scratch / "warm.jsonl", scratch / "articles.jsonl"
        write(given.data, warm, WARM)
        write(given.data, whole, WARM + given.articles)
        best: dict[tuple[str, Path], float] = {}
        for _ in range(given.runs):  # the sides take turns: what else the machine does meets both
            for name in (first, second):
                # Two processes have a thread each by themselves.
                bound = threads if name in ("bare", "run") else None
                for source in (warm, whole):
                    took = seconds(name, source, scratch, given.length, given.model, bound)
                    best[name, source] = min(took, best.get((name, source), took))
    rates = []
    for name in (first, second):
        start = best[name, warm]
        if best[name, whole] <= start:
            raise SystemExit(f"{name}: {given.articles} articles more took no longer; give more --articles")
        rates.append(given.articles / (best[name, whole] - start))
        print(f"{name:5} {rates[-1]:8.1f} articles a second; start-up and {WARM} articles {start:.1f} s", flush=True)
    print(
        f"{given.what}, {given.length}, {given.model}: {second} is {rates[1] / rates[0]:.3f} times as fast as {first}"
    )


def main() -> None:
    """Runs a comparison, or one side of it."""
    parser = argparse.ArgumentParser(description="Corpus runs, processes and actors, beside the bare engine.")
    parser.add_argument("what", choices=("overhead", "jobs", "ray", "side"))
    parser.add_argument("--data", type=Path)
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--length", default="short")
    parser.add_argument("--model", default="extractive")
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--side", choices=SIDES)
    parser.add_argument("--source", type=Path)
    parser.add_argument("--output", type=Path)
    given = parser.parse_args()
    if given.what == "side":
        side(given.side, given.source, given.output, given.length, given.model)
    elif given.data is None:
        parser.error("--data is needed")
    else:
        compare(given)


if __name__ == "__main__":
    main()
