"""How well the support check does: false alarms, swaps caught, references flagged.

(a) The first three sentences of every article, checked against it: each finding is a false alarm.
(b) The same sentences with one number, one name or one date replaced by one of another article,
    which does not stand in this one: each should be caught.
(c) Human references checked against their articles; `--show N` prints N flagged ones to be read.

Names, numbers and dates to swap are found here with plain patterns of their own, not with the
library's readers, so that the check is not measured by itself.

Run: python -m benchmarks.support --data DATA
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from summarizer.support import SupportIndex
from summarizer.text.sentences import sentence_spans

SETS = ("cnndm_dev", "xsum_dev", "headline_dev")
SAMPLE = Path(__file__).parents[1] / "eval" / "summarizer_eval" / "sample" / "articles.jsonl"
LEAD = 3
SEED = 20261124
MONTHS = "January|February|March|April|June|July|August|September|October|November|December"
DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
NUMBER_WORDS = "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty".split()
PATTERNS = {
    "number": re.compile(
        rf"(?<![\w.,:/$£€-])(?:\d{{1,3}}(?:,\d{{3}})+|\d+\.\d+|\d{{1,3}}|(?:{'|'.join(NUMBER_WORDS[1:])}))(?![\w:/-]|[.,]\d)"
    ),
    "date": re.compile(rf"\b(?:(?:{MONTHS})(?: \d{{1,2}})?|{DAYS}|(?:19|20)\d\d)\b(?![,.\d]*\d)"),
    "name": re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,}){0,2}\b"),
}
PLAIN_WORD = re.compile(r"[^\W_]+(?:[.][0-9]+)?")
NOT_NAMES = re.compile(  # dates, titles, forms of company: the library leaves the last two alone
    rf"\b(?:{MONTHS}|May|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|{DAYS}|Mr|Mrs|Ms|Dr|Sir|Lord|Prime|Minister|President|Princess|Prince|Justice|Gov"
    r"|Sen|Rep|Inc|Ltd|Plc|Corp|The|And|But|You|Not)\b"
)


class Example(NamedTuple):
    """An article with its reference; `origin` names the file."""

    origin: str
    article: str
    reference: str


class Swap(NamedTuple):
    """A sentence in which `old` was replaced by `new` at `start`."""

    article: int
    text: str
    start: int
    old: str
    new: str


def load(path: Path) -> list[Example]:
    """Reads a JSONL file with the fields article and reference."""
    with path.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [Example(path.stem, record["article"], record["reference"]) for record in records]


def lead(article: str) -> list[str]:
    """The first sentences of an article."""
    return [article[start:end] for start, end in sentence_spans(article)[:LEAD]]


def normalised(article: str) -> str:
    """The article's words and digits in lower case, to say whether a swapped-in value stands in it."""
    text = re.sub(r"(?<=\d),(?=\d{3})", "", article.lower())
    return " " + " ".join(PLAIN_WORD.findall(text)) + " "


def stands_in(value: str, kind: str, article: str) -> bool:
    """Whether a normalised article has a value, in digits or words, or a part of a name."""
    plain = normalised(value).strip()
    if kind == "name":
        return any(f" {word} " in article or f" {word}s " in article for word in plain.split())
    forms = [plain]
    numbers = dict(zip(NUMBER_WORDS, [*range(1, 13), 20, 30, 40, 50], strict=True))
    forms += [str(numbers[plain])] if plain in numbers else []
    forms += [word for word, number in numbers.items() if str(number) == plain]
    if kind == "date" and " " in plain:
        month, day = plain.split()
        forms += [f"{month[:3]} {day}", f"{day} {month}", f"{day} {month[:3]}"]
    elif kind == "date":
        forms += [plain + "s", plain[:3] if plain.isalpha() else plain]
    return any(f" {form} " in article for form in forms)


def values(kind: str, sentence: str) -> list[re.Match[str]]:
    """The names, numbers or dates in a sentence that can be swapped."""
    found = PATTERNS[kind].finditer(sentence)
    return [match for match in found if kind != "name" or not NOT_NAMES.search(match.group())]


def like(kind: str, old: str, new: str) -> bool:
    """Whether one value can stand where another stood: a year for a year, a weekday for a weekday."""
    if old.lower() == new.lower():
        return False
    if kind != "date":
        return True
    forms = (DAYS, MONTHS, r"\d{4}", rf"(?:{MONTHS}) \d+")
    return any(re.fullmatch(form, old) and re.fullmatch(form, new) for form in forms)


def swaps(kind: str, leads: Sequence[Sequence[str]], articles: Sequence[str]) -> Iterator[Swap]:
    """One swap in every lead sentence that has a value of the kind."""
    draw = random.Random(SEED)
    pool = [
        (index, match.group())
        for index, sentences in enumerate(leads)
        for text in sentences
        for match in values(kind, text)
    ]
    plain = [normalised(article) for article in articles]
    for index, sentences in enumerate(leads):
        for text in sentences:
            found = values(kind, text)
            if not found:
                continue
            match = draw.choice(found)
            for _ in range(200):
                other, new = draw.choice(pool)
                if other != index and like(kind, match.group(), new) and not stands_in(new, kind, plain[index]):
                    swapped = text[: match.start()] + new + text[match.end() :]
                    yield Swap(index, swapped, match.start(), match.group(), new)
                    break


def false_alarms(examples: Sequence[Example], show: int) -> list[SupportIndex]:
    """Prints (a) for each file, with the time that the check takes; returns the indexes."""
    indexes, alarms, total = [], Counter[str](), Counter[str]()
    reading = checking = 0.0
    for example in examples:
        clock = time.process_time()
        indexes.append(SupportIndex(example.article))
        reading += time.process_time() - clock
        for sentence in lead(example.article):
            clock = time.process_time()
            support = indexes[-1].check(sentence)
            checking += time.process_time() - clock
            total[example.origin] += 1
            alarms[example.origin] += not support.supported
            if not support.supported and show > 0:
                show -= 1
                print("   ", [(span.text, span.kind) for span in support.spans], "in:", sentence)
    print(f"(a) false alarms on lead-{LEAD} (wanted: under 1 %)")
    for origin in total:
        share = 100 * alarms[origin] / total[origin]
        print(f"    {origin:14} {alarms[origin]:4} of {total[origin]:5} sentences  {share:6.2f} %")
    per_article, per_sentence = 1000 * reading / len(examples), 1000 * checking / sum(total.values())
    print(f"    {per_article:.2f} ms of processor time an article, {per_sentence:.2f} ms a sentence")
    return indexes


def caught_swaps(examples: Sequence[Example], indexes: Sequence[SupportIndex], show: int) -> None:
    """Prints (b) for each kind."""
    articles = [example.article for example in examples]
    leads = [lead(article) for article in articles]
    print("(b) swaps caught (wanted: 97 %)")
    all_swaps = all_caught = 0
    for kind in PATTERNS:
        tried = caught = 0
        for swap in swaps(kind, leads, articles):
            spans = indexes[swap.article].check(swap.text).spans
            end = swap.start + len(swap.new)
            hit = any(span.start < end and swap.start < span.end for span in spans)
            tried, caught = tried + 1, caught + hit
            if not hit and show > 0:
                show -= 1
                print(f"    missed: {swap.old!r} -> {swap.new!r} in: {swap.text}")
        print(f"    {kind:14} {caught:4} of {tried:5}  {100 * caught / max(1, tried):6.2f} %")
        all_swaps, all_caught = all_swaps + tried, all_caught + caught
    print(f"    {'all':14} {all_caught:4} of {all_swaps:5}  {100 * all_caught / max(1, all_swaps):6.2f} %")


def unseen_leads(examples: Sequence[Example]) -> None:
    """Prints how many first sentences the rest of the article does not support: true and new, mostly."""
    flagged = total = 0
    for example in examples:
        spans = sentence_spans(example.article)
        if len(spans) > 1:
            total += 1
            rest = example.article[spans[0][1] :]
            flagged += not SupportIndex(rest).check(example.article[slice(*spans[0])]).supported
    print("(extra) first sentences that hold something the rest of the article does not")
    print(f"    {flagged} of {total}  {100 * flagged / max(1, total):.1f} %")


def flagged_references(examples: Sequence[Example], indexes: Sequence[SupportIndex], show: int) -> None:
    """Prints (c) for each file."""
    flagged, total, kinds = Counter[str](), Counter[str](), Counter[tuple[str, str]]()
    for example, index in zip(examples, indexes, strict=True):
        spans = index.check(example.reference).spans
        total[example.origin] += 1
        flagged[example.origin] += bool(spans)
        kinds.update({(example.origin, span.kind) for span in spans})
        if spans and show > 0:
            show -= 1
            print("   ", [(span.text, span.kind) for span in spans], "in:", example.reference)
    print("(c) references flagged")
    for origin in total:
        share = 100 * flagged[origin] / total[origin]
        parts = ", ".join(f"{kind} {count}" for (name, kind), count in sorted(kinds.items()) if name == origin)
        print(f"    {origin:14} {flagged[origin]:4} of {total[origin]:5}  {share:6.1f} %  ({parts})")


def main() -> None:
    """Reads the command line and prints the figures."""
    parser = argparse.ArgumentParser(description="Measures the support check.")
    parser.add_argument("--data", type=Path, required=True, help="folder with the dev files")
    parser.add_argument("--sample", type=Path, default=SAMPLE, help="the project's own articles")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N cases of each part")
    arguments = parser.parse_args()
    paths = [arguments.data / f"{name}.jsonl" for name in SETS] + [arguments.sample]
    examples = []
    for path in paths:
        if path.exists():
            examples.extend(load(path))
        else:
            print(f"{path} is not there: left out")
    if not examples:
        parser.error(f"no articles in {arguments.data}")
    indexes = false_alarms(examples, arguments.show)
    caught_swaps(examples, indexes, arguments.show)
    unseen_leads(examples)
    flagged_references(examples, indexes, arguments.show)


if __name__ == "__main__":
    main()
