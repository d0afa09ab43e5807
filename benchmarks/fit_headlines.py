"""Fits the prices of the costs of a headline to readers' verdicts.

    python -m benchmarks.fit_headlines --verdicts verdicts.jsonl.xz [--leads 500]

For each lead of the train split a softmax over its five lines: of what the shipped weights hold of a line but for the
fitted prices (log probability, prices by hand, no judge, for that has seen these verdicts), of its words, and of the
count of each fitted cost along its path. Maximised is the log probability of the lines that readers hold for printable,
else of those that are true, with a ridge towards a price of 1, and no price below 0. Fitted are the costs that a line
of at least one lead in ten pays; the others, and those of `_BY_HAND`, which a search would exploit more than the
lines that were read show, stay by hand. Printed is JSON as of `compression_weights.json`.
"""

from __future__ import annotations

import argparse
import json
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.verdicts import lead_of, rows_of
from summarizer.compression import CompressorLoader
from summarizer.compression.compressor import Compressor
from summarizer.compression.constraints import COSTS, Grammar, priced
from summarizer.compression.search import value
from summarizer.compression.weights import fitted_weights

_STEPS, _RATE, _RIDGE = 1200, 0.01, 0.01
_SCALE = 0.4  # of the log probability in the softmax, where the ascent starts
_LEAST = -20.0  # log probability of a step that the model holds for impossible
_CLAIM = -10.0  # price of a claim without its speaker, which the search never takes
_OFTEN = 0.1  # share of the leads of which a line pays a cost that is fitted
_BY_HAND = ("split_compound", "scene")


def main() -> None:
    """Prints the prices."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verdicts", type=Path, required=True)
    parser.add_argument("--leads", type=int, help="read only so many")
    arguments = parser.parse_args()
    compressor = CompressorLoader().loaded()
    rows = islice(rows_of(arguments.verdicts, compressor, "train"), arguments.leads)
    read = [(features(compressor, row), wanted(row)) for row in rows]
    lines, right = np.stack([x for x, _ in read]), np.stack([y for _, y in read])
    names = list(COSTS)
    often = (lines[:, :, 2:] != 0).any(1).mean(0) >= _OFTEN
    fitted = [at for at, name in enumerate(names) if often[at] and name not in _BY_HAND]
    prices = np.array([0 if at in fitted else fitted_weights().costs[name] for at, name in enumerate(names)])
    lines[:, :, 0] += lines[:, :, 2:] @ prices
    told = right.any(1) & ~right.all(1)
    weights = fit(lines[told][:, :, [0, 1, *(2 + at for at in fitted)]], right[told])
    found = dict(
        zip(["bonus", *(names[at] for at in fitted)], (weights[1:] / weights[0]).round(2).tolist(), strict=True)
    )
    print(json.dumps(found, indent=1))


def wanted(row: dict[str, Any]) -> NDArray[np.float64]:
    """(lines,): 1 for the lines of the best verdict given, where that is at least true."""
    verdicts = np.array([candidate["verdict"] for candidate in row["candidates"]])
    return np.asarray((verdicts == verdicts.max()) & (verdicts > 0), np.float64)


def features(compressor: Compressor, row: dict[str, Any]) -> NDArray[np.float64]:
    """(lines, features): log probability and price of the whole path, words, less the counts of the costs."""
    reading = compressor.read([lead_of(row)])[0]
    words, steps = reading.tokens.words, reading.steps
    grammar = Grammar(words)
    places = np.concatenate([np.arange(*span) for span in grammar.spans])
    made = []
    for path in (candidate["path"] for candidate in row["candidates"]):
        scores = steps.along(path)
        part = reading.parts[words[path[0]].sentence]
        bare = part.problem._replace(first=0 * steps.first, within=0 * steps.within, last=0 * steps.last)
        whole = value(bare, [at - part.offset for at in path], _CLAIM)
        counts = [-counted(grammar, name, places[path]) for name in COSTS]
        made.append([np.maximum(scores, _LEAST).sum() + whole, len(path), *counts])
    return np.array(made, np.float64)


def counted(grammar: Grammar, name: str, path: NDArray[np.int_]) -> float:
    """How often a path is charged by a cost."""
    charged = priced(grammar, {name: 1.0})
    return float(charged.start[path[0]] + charged.inside[path[:-1], path[1:]].sum() + charged.end[path[-1]])


def fit(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """The weights of the features, by Adam; x is (leads, lines, features), y (leads, lines)."""
    start = np.full(x.shape[2], _SCALE)
    start[1] /= 2
    weights, mean, square = start.copy(), np.zeros_like(start), np.zeros_like(start)
    for step in range(1, _STEPS + 1):
        scores = x @ weights
        odds = np.exp(scores - scores.max(1, keepdims=True))
        right = odds * y
        pull = right / right.sum(1, keepdims=True) - odds / odds.sum(1, keepdims=True)
        slope = (pull[:, :, None] * x).sum(1).mean(0) - _RIDGE * (weights - start)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        weights = weights + _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
        weights[2:] = weights[2:].clip(0)
    return weights


if __name__ == "__main__":
    main()
