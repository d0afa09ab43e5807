"""Hours in one process: mixed articles through the default, and what the process holds afterwards.

    python -m benchmarks.soak --minutes 20

Summaries and headlines of articles of 30 to 5,000 words, in batches and alone, from several threads, refused ones and
ones with lone surrogates among them; every other round the model is freed and loaded again, and the first articles get
the same answers. It prints a line a minute, and exits with 1 where memory, open files or threads grew after the first
tenth of the time (the least of the second half against it), or an answer changed.

Each thread begins with the longest articles there are, and memory is what is resident once the C library has given
back what is free: else the longest articles so far set it, and how the threads happened to meet. Linux only: it reads
/proc.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import random
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from summarizer import InputError, Summarizer

_SENTENCES = (
    "The council of {place} voted on {day} to close the old bridge over the river until the spring.",
    "Engineers found cracks in {count} of its arches during an inspection last month.",
    "“We had no choice,” said Mayor {name}, who signed the order.",
    "Repairs will cost {count}.2 million euros, most of it paid by the state.",
    "Shop owners on the north bank fear for their trade, said {name}, who sells bread there.",
    "Buses will take another way, and a ferry will run every {count} minutes from 6 a.m.",
    "He told reporters in {place} that the opposition had asked for a second opinion.",
    "Die Brücke in {place} bleibt bis zum Frühjahr geschlossen, teilte der Rat am Montag mit.",
)
_PLACES, _DAYS = ("Harwick", "Marle", "Ellerby", "Norland"), ("Monday", "Tuesday", "Friday")
_NAMES = ("Maria Lopez", "Ilse Brandt", "Dennis Hallam", "Jo O'Neill")
_SLACK = 0.05  # of the memory after the first tenth: allocators breathe
_LONGEST = 400  # sentences
_TOGETHER = 4  # articles of a batch
_THREADS = 4
_ROUNDS = 2  # between two measurements
_FEWEST = 4  # measurements


@dataclass(frozen=True, slots=True)
class Holding:
    """What the process holds.

    Attributes:
        memory: Resident bytes.
        files: Open files.
        threads: Threads of the process, those of libraries included.
    """

    memory: int
    files: int
    threads: int


def holding() -> Holding:
    """Asks Linux about this process, free memory given back."""
    gc.collect()
    if trim := getattr(ctypes.CDLL(None), "malloc_trim", None):  # musl has none, and keeps little
        trim(0)
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    memory = int(status["VmRSS"].split()[0]) * 1024
    return Holding(memory, len(os.listdir("/proc/self/fd")), int(status["Threads"]))


def articles(seed: int) -> list[str]:
    """Some of many kinds: short, long, on one line, in paragraphs, with odd characters, or none at all."""
    rng = random.Random(seed)
    return [
        rng.choice(["", "   ", "...", "a\0b", "https://example.com/story"])
        if rng.random() < 0.03
        else article(rng, min(_LONGEST, int(rng.lognormvariate(2.8, 1.0)) + 2))
        for _ in range(_TOGETHER)
    ]


def longest(seed: int) -> list[str]:
    """As many, of the most sentences."""
    rng = random.Random(seed)
    return [article(rng, _LONGEST) for _ in range(_TOGETHER)]


def article(rng: random.Random, count: int) -> str:
    """One of so many sentences."""
    facts = {"place": rng.choice(_PLACES), "day": rng.choice(_DAYS), "name": rng.choice(_NAMES)}
    gap = rng.choice([" ", "\n", "\n\n"])
    text = gap.join(rng.choice(_SENTENCES).format(count=rng.randint(2, 60), **facts) for _ in range(count))
    return text + rng.choice(["", "", "", " \ud800", " \u00a0“", " 漢字。"])


def work(summarizer: Summarizer, texts: list[str]) -> int:
    """Articles in each way there is; the same ones, the same answers.

    Returns:
        A hash of what came out.
    """
    made = [str(found) for found in summarizer.summarize_batch(texts, length="brief", on_error="skip")]
    made += [str(found) for found in summarizer.iter_summaries(texts, length="headline", on_error="skip")]
    for text in texts[:3]:
        try:
            summary = summarizer.summarize(text, length=60)
        except InputError as error:
            made.append(str(error))
        else:
            made += [summary.to_html(), summary.to_markdown()]
    return hash(tuple(made))


def rounds(minutes: float) -> Iterator[tuple[Holding, bool]]:
    """Works for some minutes.

    Yields:
        Every other round, with the model loaded: what the process holds, and whether the answers are those of before.
    """
    begin, told, number = time.monotonic(), 0.0, 0
    with Summarizer() as summarizer, ThreadPoolExecutor(_THREADS) as pool:
        run = partial(work, summarizer)
        first = [articles(seed) for seed in range(_THREADS)]
        expected = list(pool.map(run, first))
        list(pool.map(run, map(longest, range(_THREADS))))
        while (now := time.monotonic() - begin) < minutes * 60:
            number += 1
            list(pool.map(run, map(articles, range(number * _THREADS, (number + 1) * _THREADS))))
            if number % _ROUNDS:
                continue
            summarizer.close()
            same = list(pool.map(run, first)) == expected
            held = holding()
            yield held, same
            if now - told >= 60:
                told = now
                print(f"{now / 60:5.1f} min  {number:,} rounds  {describe(held)}", flush=True)


def describe(held: Holding) -> str:
    """A line about it."""
    return f"{held.memory / 1e6:.0f} MB  {held.files} files  {held.threads} threads"


def main() -> int:
    """Runs for as long as asked.

    Returns:
        0; 1 where something grew or an answer changed.
    """
    parser = argparse.ArgumentParser(description="Hours in one process: memory, open files, threads, answers.")
    parser.add_argument("--minutes", type=float, default=20.0)
    found = list(rounds(parser.parse_args().minutes))
    held, same = [one for one, _ in found], all(good for _, good in found)
    if len(held) < _FEWEST:
        print(f"{len(held)} measurements are too few to tell; give more --minutes")
        return 1
    early, late = held[len(held) // 10], held[len(held) // 2 :]
    print(f"after a tenth: {describe(early)}")
    print(f"at the end:    {describe(held[-1])}")
    memory = min(one.memory for one in late) <= early.memory * (1 + _SLACK)
    files = min(one.files for one in late) <= early.files
    threads = min(one.threads for one in late) <= early.threads
    verdicts = {"memory is flat": memory, "no file leaks": files, "no thread leaks": threads, "answers stay": same}
    for said, good in verdicts.items():
        print(f"{'ok    ' if good else 'FAILED'}  {said}")
    return 0 if all(verdicts.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
