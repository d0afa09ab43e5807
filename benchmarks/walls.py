"""Counts what readers hold of the lines that each constraint of a headline forbids.

    python -m benchmarks.walls --verdicts verdicts.jsonl.xz [--alone RULE]

Printed for each constraint: of the readers' lines that it forbids, and of those that it alone forbids, how many there
are and which shares are not true, and true and printable; before them the same of the lines that all of them allow. A
constraint whose lines readers like as well as those is a wall for nothing. `--alone` prints the lines that this one
alone forbids, with their sentences, printable ones first.
"""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.verdicts import lead_of, rows_of
from summarizer.compression import CompressorLoader
from summarizer.compression.compressor import Compressor
from summarizer.compression.constraints import CONSTRAINTS, Grammar, Mask
from summarizer.compression.lead import Word, read_lead

_VERDICTS = range(3)  # not true; true; true and printable


class Judged(NamedTuple):
    """A line that readers judged.

    Attributes:
        verdict: 0 not true, 1 true, 2 printable.
        rules: The constraints that forbid it.
        line: The line.
        sentence: The sentence that it is cut from.
    """

    verdict: int
    rules: list[str]
    line: str
    sentence: str


def main() -> None:
    """Prints the table, or the lines of one constraint."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verdicts", type=Path, required=True)
    parser.add_argument("--alone", choices=[rule.__name__ for rule in CONSTRAINTS], metavar="RULE")
    arguments = parser.parse_args()
    compressor = CompressorLoader().loaded()
    lines = [line for row in rows_of(arguments.verdicts, compressor) for line in judged(compressor, row)]
    if arguments.alone:
        only = (line for line in lines if line.rules == [arguments.alone])
        for line in sorted(only, key=lambda line: -line.verdict):
            print(f"{line.verdict} {line.line}\n    < {line.sentence}")
        return
    print(f"{'':32}{'forbidden: not true, printable':>32}{'alone: not true, printable':>32}")
    print(f"{'allowed by all':32}{shares([line.verdict for line in lines if not line.rules]):>32}")
    for rule in (rule.__name__ for rule in CONSTRAINTS):
        every = [line.verdict for line in lines if rule in line.rules]
        alone = [line.verdict for line in lines if line.rules == [rule]]
        print(f"{rule:32}{shares(every):>32}{shares(alone):>32}")


def judged(compressor: Compressor, row: dict[str, Any]) -> Iterator[Judged]:
    """The lines of a row of verdicts, each with the constraints that forbid it."""
    words = read_lead(compressor.tokenizer, lead_of(row)).words
    grammar = Grammar(words)
    places = [place for span in grammar.spans for place in range(*span)]
    masks = masks_of(grammar)
    for candidate in row["candidates"]:
        path = [places[at] for at in candidate["path"]]
        rules = [name for name, mask in masks.items() if forbids(mask, path)]
        yield Judged(candidate["verdict"], rules, candidate["line"], sentence_of(words, candidate["path"]))


def masks_of(grammar: Grammar) -> dict[str, Mask]:
    """What each constraint forbids in a lead, by its name."""
    masks = {rule.__name__: Mask(len(grammar.at)) for rule in CONSTRAINTS}
    for rule, mask in zip(CONSTRAINTS, masks.values(), strict=True):
        rule(grammar, mask)
        mask.close(grammar.gap)
    return masks


def forbids(mask: Mask, path: Sequence[int]) -> bool:
    """Whether a constraint forbids a path."""
    return bool(mask.start[path[0]] or mask.end[path[-1]] or any(mask.inside[step] for step in pairwise(path)))


def sentence_of(words: Sequence[Word], path: Sequence[int]) -> str:
    """The sentence that a path goes through."""
    return " ".join(word.text for word in words if word.sentence == words[path[0]].sentence)


def shares(verdicts: Collection[int]) -> str:
    """How many, which share is not true, and which is printable."""
    false, _, printable = ([*verdicts].count(verdict) for verdict in _VERDICTS)
    count = max(1, len(verdicts))
    return f"{len(verdicts)}: {100 * false / count:.0f} %, {100 * printable / count:.0f} %"


if __name__ == "__main__":
    main()
