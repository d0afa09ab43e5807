"""Fits the guess of what the judge says of a headline.

    python -m benchmarks.fit_guess --verdicts verdicts.jsonl.xz [--leads 4240]

Of each lead of the train split up to six lines of the search are read by the judge, and its log odds that they are
printable are fitted, by ridge regression, to what a `Guess` reads. Printed is JSON as of `compression_guess.json`; on
standard error, how much of the variance of the judge's log odds the guess explains on the train and on the held split.
"""

from __future__ import annotations

import argparse
import json
import sys
from itertools import chain, islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.verdicts import lead_of, rows_of
from summarizer.compression import CompressorLoader, Lead
from summarizer.compression.compressor import Compressor
from summarizer.compression.guess import features

_LINES = 6  # of a lead
_RIDGE = 1000.0
_DIGITS = 4
Floats = NDArray[np.float64]


def main() -> None:
    """Prints the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verdicts", type=Path, required=True)
    parser.add_argument("--leads", type=int, default=4240, help="read only so many of the train split")
    arguments = parser.parse_args()
    compressor = CompressorLoader().loaded()
    rows = islice(rows_of(arguments.verdicts, compressor, "train"), arguments.leads)
    read = [read_lines(compressor, lead_of(row)) for row in rows]
    x, y = (np.array([*chain(*parts)]) for parts in zip(*read, strict=True))
    weights = fit(x, y)
    held = [read_lines(compressor, lead_of(row)) for row in rows_of(arguments.verdicts, compressor, "held")]
    x_held, y_held = (np.array([*chain(*parts)]) for parts in zip(*held, strict=True))
    for name, given, told in (("train", x, y), ("held", x_held, y_held)):
        missed = told - given @ weights[:-1] - weights[-1]
        print(f"{name}: {len(told)} lines, {1 - missed.var() / told.var():.3f} explained", file=sys.stderr)
    *rounded, base = weights.round(_DIGITS).tolist()
    print(json.dumps({"weights": rounded, "base": base}))


def read_lines(compressor: Compressor, lead: Lead) -> tuple[list[Floats], list[float]]:
    """What the guess reads of each of a lead's lines; the judge's log odds of each."""
    reading = compressor.read([lead])[0]
    found = compressor.found(reading, max_words=12, count=_LINES)
    odds = compressor.judge(reading, found)[:, 1]
    rows = []
    for line in found:
        part = reading.parts[reading.tokens.words[line.path[0]].sentence]
        inside = slice(part.offset, part.offset + len(part.problem.first))
        rows.append(features(reading.states, reading.steps, inside, line.path).astype(np.float64))
    return rows, odds.tolist()


def fit(x: Floats, y: Floats) -> Floats:
    """The weight of each feature, and behind them what is added."""
    mean, spread = x.mean(0), x.std(0)
    scaled = (x - mean) / spread
    weights = np.linalg.solve(scaled.T @ scaled + _RIDGE * np.eye(x.shape[1]), scaled.T @ (y - y.mean())) / spread
    return np.append(weights, y.mean() - mean @ weights)


if __name__ == "__main__":
    main()
