"""Whether memory is flat over many articles, and time linear in the length of one.

    python -m benchmarks.scale memory --articles 100000
    python -m benchmarks.scale time

Memory is the resident set of this process, its mean over each tenth of the articles, which are all different; the
last tenth is set beside the first (or the second, where the first is still warming up: `--tenth 2`). Time is the CPU's,
of one extractive summary of an article of 200 to 200,000 words, the best of some runs; the exponent is the slope of the
logarithms: 1 is linear.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from statistics import linear_regression

from summarizer import Summarizer

PAGE = 4096  # bytes, of Linux
NAMES = "Alder Birch Cedar Elm Fir Hazel Ivy Juniper Larch Maple Oak Pine Rowan Spruce Willow Yew".split()
VERBS = "opened closed sold bought left joined praised rejected approved visited repaired named".split()
THINGS = "bridge school harbour market station library mill theatre road park museum bank".split()


def sentences(seed: int) -> Iterator[str]:
    """Sentences without end, of some 16 words, hardly two alike."""
    rng = random.Random(seed)
    while True:
        who, where = rng.choice(NAMES), rng.choice(NAMES)
        yield (
            f"The council of {who}ton {rng.choice(VERBS)} the {rng.choice(THINGS)} of {where}ham on Monday for "
            f"{rng.randint(2, 999)} crowns, and the {rng.choice(THINGS)} will be {rng.choice(VERBS)} in "
            f"{rng.randint(2, 60)} days."
        )


def article(words: int, seed: int) -> str:
    """An article of about that many words."""
    return " ".join(islice(sentences(seed), max(1, words // 21)))


def resident() -> float:
    """Megabytes of memory that this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 1e6


def memory(articles: int, words: int, length: str, tenth: int) -> None:
    """Prints the mean memory of each tenth of the articles."""
    means = [0.0] * 10  # summed up as they come: a list of 100,000 would be what grows
    stream = (article(words, seed) for seed in range(articles))
    for number, _ in enumerate(Summarizer().iter_summaries(stream, length=length)):
        means[10 * number // articles] += resident() / (articles / 10)
    print("MB in each tenth: " + " ".join(f"{mean:.1f}" for mean in means))
    change = means[-1] / means[tenth - 1] - 1
    print(f"{articles} articles, {length}: the last tenth holds {100 * change:+.1f} % against tenth {tenth}")


def timing(sizes: list[int], runs: int) -> None:
    """Prints the time of each length, and the exponent."""
    summarizer = Summarizer("extractive")
    summarizer.summarize(article(1000, 0))
    lengths, times = [], []
    for words in sizes:
        text = article(words, words)
        best = math.inf
        for _ in range(runs if words < 50_000 else 2):
            before = time.process_time()
            summarizer.summarize(text)
            best = min(best, time.process_time() - before)
        lengths.append(math.log(len(text.split())))
        times.append(math.log(best))
        print(f"{len(text.split()):8} words {1000 * best:10.2f} ms", flush=True)
    print(f"exponent {linear_regression(lengths, times).slope:.3f}")


def main() -> None:
    """Measures one of the two."""
    parser = argparse.ArgumentParser(description="Memory over many articles; time over one article's length.")
    parser.add_argument("what", choices=("memory", "time"))
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--words", type=int, default=300, help="of each article, for memory")
    parser.add_argument("--length", default="short", help="for memory")
    parser.add_argument("--tenth", type=int, default=1, help="the tenth that the last one is set beside")
    parser.add_argument("--sizes", type=int, nargs="+", default=[200, 1000, 5000, 20_000, 60_000, 200_000])
    parser.add_argument("--runs", type=int, default=7)
    given = parser.parse_args()
    if given.what == "memory":
        memory(given.articles, given.words, given.length, given.tenth)
    else:
        timing(given.sizes, given.runs)


if __name__ == "__main__":
    main()
