"""Fits the prices of the costs of a headline to readers' verdicts.

    python benchmarks/fit_headlines.py --verdicts verdicts.jsonl.xz [--leads 500]

For each lead of the train split a softmax over its five lines: of the log probability, the words, the judge's two log
odds and the count of each cost along the line's path. Maximised is the log probability of the lines that readers hold
for printable, else of those that are true, with a ridge, and no price below 0. Printed is JSON as of
`compression_weights.json`, relative to the log probability. The shipped prices were then scaled on `headline_dev`, and
some set by hand, as its note says.
"""

from __future__ import annotations

import argparse
import json
import lzma
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from summarizer.compression import CompressorLoader
from summarizer.compression.compressor import Compressor
from summarizer.compression.constraints import COSTS, Grammar, Toll
from summarizer.compression.lead import Lead

_STEPS, _RATE, _RIDGE = 2000, 0.05, 0.01
_LEAST = -20.0  # log probability of a step that the model holds for impossible
_OTHERS = ("words", "true", "printable")


def main() -> None:
    """Prints the prices."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verdicts", type=Path, required=True)
    parser.add_argument("--leads", type=int, help="read only so many")
    arguments = parser.parse_args()
    compressor = CompressorLoader().loaded()
    with lzma.open(arguments.verdicts, "rt", encoding="utf-8") as file:
        rows = (row for row in map(json.loads, file) if row["split"] == "train")
        read = [(features(compressor, row), wanted(row)) for row in islice(rows, arguments.leads)]
    told = [(x, y) for x, y in read if y.any() and not y.all()]
    weights = fit(np.stack([x for x, _ in told]), np.stack([y for _, y in told]))
    weights /= weights[0]
    print(json.dumps(dict(zip([*_OTHERS, *COSTS], weights[1:].round(2).tolist(), strict=True)), indent=1))


def wanted(row: dict[str, Any]) -> NDArray[np.float64]:
    """(lines,): 1 for the lines of the best verdict given, where that is at least true."""
    verdicts = np.array([candidate["verdict"] for candidate in row["candidates"]])
    return np.asarray((verdicts == verdicts.max()) & (verdicts > 0), np.float64)


def features(compressor: Compressor, row: dict[str, Any]) -> NDArray[np.float64]:
    """(lines, features): log probability, words, log odds of true and printable, less the counts of the costs."""
    text, spans = "", []
    for sentence in row["sentences"]:
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    reading = compressor.read([Lead(text, spans)])[0]
    words, steps = reading.tokens.words, reading.steps
    paths = [candidate["path"] for candidate in row["candidates"]]
    lines = [(candidate["line"], path) for candidate, path in zip(row["candidates"], paths, strict=True)]
    odds = compressor.head.judge(compressor.encoder, compressor.tokenizer, reading.tokens, lines)
    grammar = Grammar(words)
    places = np.concatenate([np.arange(*span) for span in grammar.spans])
    made = []
    for path, judged in zip(paths, odds, strict=True):
        scores = [steps.first[path[0]], *(steps.within[a, b] for a, b in pairwise(path)), steps.last[path[-1]]]
        counts = [-counted(grammar, name, places[path]) for name in COSTS]
        made.append([np.maximum(scores, _LEAST).sum(), len(path), *judged, *counts])
    return np.array(made, np.float64)


def counted(grammar: Grammar, name: str, path: NDArray[np.int_]) -> float:
    """How often a path is charged by a cost."""
    toll = Toll(len(grammar.at))
    COSTS[name](grammar, toll)
    return float(toll.start[path[0]] + toll.inside[path[:-1], path[1:]].sum() + toll.end[path[-1]])


def fit(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights of the features, by ascent; x is (leads, lines, features), y (leads, lines)."""
    weights = np.full(x.shape[2], 0.1)
    free = 1 + len(_OTHERS)
    for _ in range(_STEPS):
        scores = x @ weights
        odds = np.exp(scores - scores.max(1, keepdims=True))
        right = odds * y
        pull = right / right.sum(1, keepdims=True) - odds / odds.sum(1, keepdims=True)
        weights += _RATE * ((pull[:, :, None] * x).sum(1).mean(0) - _RIDGE * weights)
        weights[free:] = weights[free:].clip(0)
    return weights


if __name__ == "__main__":
    main()
