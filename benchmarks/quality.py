"""ROUGE of the default at each length, and of the embedded model's headlines, beside lead.

    python -m benchmarks.quality --data DATA

Scores are those of rouge_score with the stemmer, times 100, with 95 % bootstrap intervals in the
JSON reports of `summarizer-eval run`, which makes the same figures one by one. For Lsum each
sentence of a prediction is a line; references are taken as they stand in the files.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from summarizer import Summarizer
from summarizer_eval import Evaluation, SummarizerSystem, evaluate, load_examples

TYPES = ("rouge1", "rouge2", "rougeL", "rougeLsum")
RUNS = (
    ("headline_dev", "headline", ("auto", "embedded")),
    ("headline_dev", "brief", ("auto",)),
    ("xsum_dev", "brief", ("auto",)),
    ("cnndm_dev", "short", ("auto",)),
)


def line(name: str, found: Evaluation) -> str:
    """One row of the table."""
    figures = " / ".join(f"{100 * found.metrics[kind].mean:5.2f}" for kind in TYPES)
    words = sum(len(example.prediction.split()) for example in found.examples) / len(found.examples)
    supported = found.metrics.get("supported")
    share = "" if supported is None else f"   supported {100 * supported.mean:5.1f} %"
    return f"{name:32} {figures}   {words:5.1f} words{share}"


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description="ROUGE of the default and of the embedded model, beside lead.")
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    print(f"{'system':32} {' / '.join(TYPES)}")
    for file, length, models in RUNS:
        examples = load_examples(data / f"{file}.jsonl")
        for model in models:
            found = evaluate(SummarizerSystem(Summarizer(model), length=length), examples)
            if model == models[0]:
                print(line(f"{file}: {found.baselines[0].system}", found.baselines[0]), flush=True)
            print(line(f"{file}: {model}, {length}", found), flush=True)


if __name__ == "__main__":
    main()
