"""Names in full: a surname or "the commission" alone, and the name as the article first gives it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from summarizer.compression.constraints import word_list
from summarizer.compression.lead import Word
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.text.words import cached_by_word

_OWNER = ("'s", "’s", "'", "’")
_YEAR = LatePattern(r"\d{4}")
_LONGEST = 3  # words of a person's name
_GOES_ON = ("of", "for", "on")  # behind the head of a name: Department of Justice


def full_names(words: Sequence[Word]) -> Mapping[int, tuple[int, int]]:
    """Finds surnames and heads of organisations alone behind the whole name.

    Args:
        words: The words of a lead.

    Returns:
        For the index of each surname alone, and of each "commission" in "the commission", the (first, last) indexes of
        the words that come before it in the name's first mention. Left out are names that two share, and what stands
        in a quotation, which is somebody's own words.
    """
    runs = _runs(words)
    found = {**_surnames(words, runs), **_organisations(words, runs)}
    quoted = _quoted(words) if found else ()
    return {at: name for at, name in found.items() if at not in quoted}


def spans_of(
    words: Sequence[Word], text: str, path: Sequence[int], names: Mapping[int, tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """(start, end) offsets in the text of each run of a path's words, with what names them in full before them."""
    kept = [(at, at) for at in path]
    for at in path:
        if at in names:
            kept.insert(kept.index((at, at)), names[at])
    spans: list[tuple[int, int]] = []
    behind = -1
    for first, last in kept:
        joined = first == behind and not text[words[first - 1].end : words[first].start].strip()
        start = spans.pop()[0] if joined else words[first].start
        spans.append((start, words[last].end))
        behind = last + 1
    return tuple(spans)


def _quoted(words: Sequence[Word]) -> set[int]:
    """The indexes of words of a quotation, the marks among them, to the end of its sentence."""
    found, inside = set(), False
    for at, word in enumerate(words):
        inside &= at > 0 and words[at - 1].sentence == word.sentence
        marks = _marks_in(word.text)
        if inside or marks:
            found.add(at)
        inside ^= marks % 2 == 1
    return found


def _surnames(words: Sequence[Word], runs: Sequence[tuple[int, int]]) -> dict[int, tuple[int, int]]:
    given: dict[str, set[tuple[str, ...]]] = {}
    first: dict[str, tuple[int, int]] = {}
    for begin, end in runs:
        surname = _bare(words[end - 1].low)
        doing = words[begin].low.endswith("ing") and _opens(words, begin)  # Putting Vioxx on sale
        if end - begin > 1 and _personal(words[begin:end]) and not (doing or _numbered(words, end)):
            given.setdefault(surname, set()).add(tuple(_bare(word.low) for word in words[begin:end]))
            first.setdefault(surname, (begin, end - 2))
    found = {}
    teams = {_bare(words[end - 1].low) for begin, end in runs if _is_team(words, begin, end)}
    # A sentence's first word may be none, as in "Gold rose": inside one its capital shows that it is a name.
    alone = {_bare(words[begin].low) for begin, end in runs if end - begin == 1 and not _opens(words, begin)}
    small = {word.low for word in words if not word.capital}
    for begin, end in runs:
        surname = _bare(words[begin].low)
        if end - begin == 1 and words[begin].text.endswith(_OWNER) and begin < first.get(surname, (begin,))[0]:
            del first[surname]  # "India's minister" before "Aero India": the whole is named after the part
            continue
        before = words[begin - 1] if begin else words[begin]
        beside = begin > 0 and before.sentence == words[begin].sentence
        beside &= not before.stops or before.text[-1:] in ('"', "”")  # “Big Ada” Bolt
        joined = beside and before.capital and _part(before)
        known = end - begin == 1 and surname in first and surname not in teams
        later = known and begin < first[surname][0]  # and may be no name there: Brown bears
        named = beside and before.low in word_list("articles")  # what is named after somebody: the Bolt bakery
        if later:  # Ford said it fell. Bill Ford founded it; Bolt left. He sold Ada Bolt's mill
            whole, last = words[first[surname][0] - 1], words[first[surname][1] + 1]
            named |= surname in word_list("no_surnames") or (last.text.endswith(_OWNER) and not whole.capital)
        if not known or joined or named or len(given[surname]) > 1 or (later and not _acts(words, begin)):
            continue
        told = surname not in small and (not later or _is_somebody(words, begin))
        if told or surname in alone or not _opens(words, begin):
            found[begin] = first[surname]
    return found


def _organisations(words: Sequence[Word], runs: Sequence[tuple[int, int]]) -> dict[int, tuple[int, int]]:
    """The same for "the commission", where all that the lead calls a commission is one European Commission."""
    ends = {end - 1: (begin, end) for begin, end in runs}
    names: dict[str, set[tuple[str, ...]]] = {}
    first: dict[str, tuple[int, int]] = {}
    short = []
    forms = word_list("short_forms")
    for at, head in ((at, head) for at, word in enumerate(words) if (head := _bare(word.low)) in forms):
        word = words[at]
        begin, end = ends.get(at, (at, at + 1))
        before = words[begin - 1] if begin and words[begin - 1].sentence == word.sentence else None
        follows = words[at + 1] if at + 1 < len(words) and not word.stops else None
        if follows is not None and follows.sentence == word.sentence and _goes_on(words, at + 1):
            names.setdefault(head, set()).update(((), (head,)))  # two at least: what it is called goes on
        elif end - begin > 1 and not (before and _joins(before)):
            names.setdefault(head, set()).add(tuple(_bare(each.low) for each in words[begin:end]))
            first.setdefault(head, (begin, end - 2))
        elif end - begin == 1 and before and before.low == "the" and word.text.lower().startswith(head):
            short.append((at, head))
        else:
            names.setdefault(head, set()).update(((), (head,)))  # another: a parliamentary commission
    return {
        at: first[head]
        for at, head in short
        if head in first
        and len(names[head]) == 1
        and (at < first[head][0] or words[first[head][0]].sentence != words[at].sentence)
    }


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether a word goes on with the name before it: Department | of Justice; not: the department on Monday."""
    if words[at].low == "on" and at + 1 < len(words) and words[at + 1].low in word_list("days"):
        return False
    return words[at].low in _GOES_ON or words[at].capital


def _joins(word: Word) -> bool:
    """Whether a name may begin before what stands behind a word: Securities and | Exchange Commission."""
    return word.low in ("and", "&") or (word.capital and not word.stops and word.low not in word_list("stop"))


def _runs(words: Sequence[Word]) -> list[tuple[int, int]]:
    """(first, behind last) indexes of runs of capital words; titles and function words part them."""
    runs, begin = [], -1
    for at, word in enumerate(words):
        name = word.capital and not word.number and _part(word) and not _is_trade(words, at)
        broken = begin >= 0 and (words[at - 1].sentence != word.sentence or _ends(words[at - 1]))
        if begin >= 0 and (broken or not name):
            runs.append((begin, at))
            begin = -1
        if name and begin < 0:
            begin = at
    if begin >= 0:
        runs.append((begin, len(words)))
    return runs


def _numbered(words: Sequence[Word], end: int) -> bool:
    """Whether a year stands right behind a run: Aero Togo 2005 is a show."""
    last, behind = words[end - 1], words[end] if end < len(words) else words[end - 1]
    return _YEAR.fullmatch(behind.low) is not None and behind.sentence == last.sentence and not last.stops


def _is_team(words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether a run behind "the" ends like a plural, as no surname does: the Hawks, the New York Yankees."""
    before = words[begin - 1] if begin else words[begin]
    the = before.low == "the" and before.sentence == words[begin].sentence
    return the and words[end - 1].low.endswith("s") and not words[end - 1].low.endswith(_OWNER)


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether a word is the first of its sentence."""
    return not at or words[at - 1].sentence != words[at].sentence


def _acts(words: Sequence[Word], at: int) -> bool:
    """Whether a word stands behind a title, Sen. Bolt, or opens its clause and is the subject of the verb behind it."""
    before = at - 1
    if at and any(words[before].low in word_list(name) for name in ("honorifics", "titles")):
        return words[before].sentence == words[at].sentence
    opens = before < 0 or words[before].stops or words[before].sentence != words[at].sentence
    behind = words[at + 1].low if at + 1 < len(words) and not words[at].stops else ""
    verbal = behind.endswith("ed") or any(behind in word_list(name) for name in ("verbs", "auxiliary", "modal"))
    return opens and verbal


def _is_somebody(words: Sequence[Word], at: int) -> bool:
    """Whether the first word of a sentence is a person: Finch said Acme lied, Finch left his mill; not: it, its."""
    lows = [word.low for word in words[at:] if word.sentence == words[at].sentence]
    says = lows[1:2] and lows[1] in word_list("speech") and {"it", "its"}.isdisjoint(lows)
    return bool(says) or not {"he", "her", "him", "his", "she"}.isdisjoint(lows)


def _is_trade(words: Sequence[Word], at: int) -> bool:
    """Whether the first word of a sentence says what the name behind it does: Retailer | Acme, Singer | Ada Bolt."""
    opens, low = not at or words[at - 1].sentence != words[at].sentence, words[at].low
    behind = words[at + 1] if at + 1 < len(words) else words[at]
    opens &= behind.capital and behind.sentence == words[at].sentence and not words[at].stops and at + 1 < len(words)
    known = low.endswith("maker") or low in word_list("trades") or low in word_list("people")
    return opens and (known or (low.endswith(("er", "or")) and is_ordinary(low)))


def _part(word: Word) -> bool:
    """Whether a word may be of a name: no title, nor what says how somebody came there, as "Top-seeded" does."""
    described = "-" in word.text and word.text.endswith(("ed", "-born"))
    return not (described or word.low in _parting())


@cache
def _parting() -> frozenset[str]:
    """Words that are of no name."""
    return frozenset().union(*map(word_list, ("stop", "titles", "days", "legal")))


def _ends(word: Word) -> bool:
    return (
        word.stops or word.text.endswith(("'s", "’s", "s'", "s’")) or (word.text[-1:] in ".?!)" and len(word.low) > 2)
    )


@cached_by_word
def _marks_in(text: str) -> int:
    return sum(map(text.count, '“”"'))


@cached_by_word
def _bare(low: str) -> str:
    for owner in _OWNER:
        low = low.removesuffix(owner)
    return low


def _personal(name: Sequence[Word]) -> bool:
    """Whether a run reads like a person's name: Ted Cruz, but not North Korea, White House, Statistics Canada."""
    other = any(word.low in word_list("no_given_names") for word in name)
    if len(name) > _LONGEST or other or _bare(name[-1].low) in word_list("lands"):
        return False
    letters = [word.text.strip("“”\"'‘’().,") for word in name]
    spelled = any(len(text) < 2 or text.removesuffix("s").isupper() for text in (letters[0], letters[-1]))  # APIs
    spelled |= name[0].text.startswith(("“", '"', "‘"))  # a column called “Ask Ada”
    site = "." in letters[-1][1:-1]  # Improve Acme.gov
    return not (spelled or site) and "-" not in letters[-1]
