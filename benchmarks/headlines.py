"""Measures the headlines of the pointer model.

    python -m benchmarks.headlines --data DATA --verdicts verdicts.jsonl.xz

DATA holds `headline_dev.jsonl` (id, article, reference). Printed are ROUGE-1/2/L (rouge_score, stemmer) of the first
line of up to 12 words, the judge's mean of true and printable, and the time an article takes after the first, on one
core. The verdicts are those of readers on five lines of each lead: printed is how often the line that the
compressor holds for the best of the five is true, and true and printable, in each split: where the judge reads all of
them, and where it reads those that it is asked of for a headline; and the same of the line that is written for a lead,
where it is one of the five; and the judge's AUC of printable. `--lines FILE` writes the headlines.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before the encoder is loaded

import numpy as np
from rouge_score.rouge_scorer import RougeScorer

from benchmarks.verdicts import lead_of as verdict_lead
from benchmarks.verdicts import rows_of
from summarizer.compression import CompressorLoader
from summarizer.compression.compressor import Compressor
from summarizer.compression.lead import Lead
from summarizer.compression.write import Line
from summarizer.document import Document
from summarizer.extractive.coherence import Story, pointing
from summarizer.extractive.ranker import relevance

_SENTENCES = 12  # more than the encoder ever reads


def main() -> None:
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--verdicts", type=Path)
    parser.add_argument("--split", choices=["train", "held"])
    parser.add_argument("--lines", type=Path)
    arguments = parser.parse_args()
    compressor = CompressorLoader().loaded()
    if arguments.data:
        headlines(compressor, arguments.data / "headline_dev.jsonl", arguments.lines)
    if arguments.verdicts:
        verdicts(compressor, arguments.verdicts, arguments.split)


def headlines(compressor: Compressor, path: Path, written: Path | None) -> None:
    """Prints ROUGE, the judge's means and the speed on articles with their own headlines."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    leads = [lead_of(row["article"]) for row in rows]
    best: list[Line | None] = []
    times = []
    for lead in leads:
        begin = time.process_time()
        reading = compressor.read([lead])[0]
        compressor.lines(reading, max_words=12)
        times.append(time.process_time() - begin)
        best.append(next(iter(compressor.lines(reading, max_words=12, judged=True)), None))
    scorer = RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=True)
    scores = [
        [score.fmeasure for score in scorer.score(row["reference"], line.text if line else "").values()]
        for row, line in zip(rows, best, strict=True)
    ]
    print(f"{path.name}: ROUGE-1/2/L", " ".join(f"{100 * mean:.2f}" for mean in np.mean(scores, axis=0)))
    found = [line for line in best if line]
    judged = [f"{np.mean([getattr(line, name) for line in found]):.3f}" for name in ("true", "printable")]
    print(f"{len(found)} of {len(rows)} with a line; judged true, printable", ", ".join(judged))
    mean, median = (1000 * float(middle(times[1:])) for middle in (np.mean, np.median))
    print(f"{mean:.0f} ms of processor time an article, {median:.0f} at the median")
    if written:
        lines = [line.text if line else "" for line in best]
        written.write_text("\n".join(lines) + "\n", encoding="utf-8")


def lead_of(article: str) -> Lead:
    """The story's first sentences, without datelines, their relevance, and which of them point back."""
    document = Document.of(article)
    spans = [(sentence.body, sentence.end) for sentence in document.story[:_SENTENCES]]
    return Lead(article, spans, relevance(document), pointing(Story.of(document, _SENTENCES)))


def verdicts(compressor: Compressor, path: Path, split: str | None) -> None:
    """Prints what readers hold of the line that comes first of their five, and of the one that is written."""
    found: dict[tuple[str, str], list[int]] = {}
    judged_all: dict[str, list[tuple[float, bool]]] = {}
    for row in rows_of(path, compressor, split):
        reading = compressor.read([verdict_lead(row)])[0]
        paths = [candidate["path"] for candidate in row["candidates"]]
        given = [candidate["verdict"] for candidate in row["candidates"]]
        verdict = {
            "first of five, all read": given[int(np.argmax(compressor.rank(reading, paths)))],
            "first of five, as asked": given[compressor.first(reading, paths)],
        }
        judged = {candidate["line"].lower(): candidate["verdict"] for candidate in row["candidates"]}
        written = [line.text.lower() for line in compressor.lines(reading, max_words=12)]
        if written and written[0] in judged:
            verdict["written, one of the five"] = judged[written[0]]
        odds = compressor.head.judge(
            compressor.encoder,
            compressor.tokenizer,
            reading.tokens,
            [(candidate["line"], candidate["path"]) for candidate in row["candidates"]],
        )
        judged_all.setdefault(row["split"], []).extend(
            (odd, held > 1) for (_, odd), held in zip(odds, given, strict=True)
        )
        for name, held in verdict.items():
            found.setdefault((row["split"], name), []).append(held)
    for (split, name), held_all in found.items():
        true, printable = (100 * np.mean([held >= least for held in held_all]) for least in (1, 2))
        print(f"verdicts {split}, {name}: {len(held_all)} leads, true {true:.1f} %, printable {printable:.1f} %")
    for split, lines in judged_all.items():
        print(f"verdicts {split}, {len(lines)} lines: the judge's AUC of printable {auc(lines):.3f}")


def auc(lines: Sequence[tuple[float, bool]]) -> float:
    """How often of a line that holds and one that does not the first has the higher score (Mann and Whitney)."""
    ranks = np.argsort(np.argsort([score for score, _ in lines])) + 1
    good = np.array([held for _, held in lines])
    count = np.count_nonzero(good)
    return float((ranks[good].sum() - count * (count + 1) / 2) / (count * (len(good) - count)))


if __name__ == "__main__":
    main()
