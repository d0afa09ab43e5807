"""Bodies in full: "the commission" or "the bank" alone, and the one name in full of a body that is called so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from summarizer.compression.constraints import word_list
from summarizer.compression.lead import Word
from summarizer.compression.names.kinds import goes_on
from summarizer.compression.names.runs import OWNER, begins_sentence, is_introduced, without_owner

_GOES_ON = ("of", "for", "on")  # behind the head of a name: Department of Justice
# May open a name: Justice | Board.
_TITLES = ("conservative", "democratic", "executive", "justice", "labour", "republican")
_LANDS = ("u.k", "u.s", "uk", "us.")  # before a name, which may stand without: U.S. | Labor Board
_CHAMBERS = ("house", "senate")  # before a name of two parts: House | Trade and Labor Committee
_ANOTHER = ((), ("",))  # two at least: nobody knows what else is called so


def organisations(words: Sequence[Word], runs: Sequence[tuple[int, int]]) -> dict[int, tuple[int, int]]:
    """The places of "commission" in "the commission", where all that the lead calls so is one European Commission.

    Args:
        words: The words of a lead.
        runs: Its names, as of `name_runs`.

    Returns:
        For each the (first, last) indexes of the words before the same noun in the name's first mention; of a name
        that goes on behind it those of the whole name: Bank of Graz.
    """
    ends = {end - 1: begin for begin, end in runs}
    names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    first: dict[str, tuple[int, int]] = {}
    short = []
    for at, head in ((at, head) for at, word in enumerate(words) if (head := without_owner(word.low)) in _heads()):
        begin = _begins(words, ends.get(at, at))
        if begin == at and words[at].capital and _is_titled(words, at):
            continue  # Committee Chairman Bolt
        if begin is None or _goes_on(words, at):
            opens = at if begin is None else begin
            told = begin == at or (begin is not None and words[begin - 1].low == "the")  # the | Reserve Bank of Graz
            end = _of_what(words, at) if told else None
            names[head].update(_ANOTHER if end is None else [tuple(map(_bare, words[opens : end + 1]))])
            first.setdefault(head, (opens, end or at))
        elif begin < at:
            names[head].add(tuple(map(_bare, words[begin : at + 1])))
            first.setdefault(head, (begin, at - 1))
        elif _is_short(words, at, head):
            short.append((at, head))
        else:
            names[head].update(_ANOTHER)  # a parliamentary commission
    known = {head for head in first if len(names[head]) == 1}
    many = {without_owner(word.low) for word in words} if short else set()  # of nine agencies each is "the agency"
    one = [(at, head) for at, head in short if head in known and _plural(head) not in many]
    return {at: first[head] for at, head in one if _is_meant(words, at, head, first[head])}


def _is_meant(words: Sequence[Word], at: int, head: str, name: tuple[int, int]) -> bool:
    """Whether a short form may be of a name: of another sentence, or before a name that was told of before."""
    apart = words[name[0]].sentence != words[at].sentence if at > name[0] else not _is_new(words, head, name)
    return apart and (words[at].text[0].islower() or not holds(words[name[0] : name[1] + 1], head))


def holds(name: Sequence[Word], head: str) -> bool:
    """Whether a name holds its noun, and stands for it: Reserve Bank of Graz for "the bank"."""
    return any(without_owner(word.low) == without_owner(head) for word in name)


def without_marks(word: Word) -> Word:
    """A word of a name without the marks and the sign of an owner behind it: Graz's, | for Graz; not: Jr."""
    text = word.text[: word.text.lower().index(bare) + len(bare)] if (bare := _bare(word)) else word.text
    text += "." * word.text.startswith(("Jr.", "Sr."))
    return word._replace(text=text, end=word.start + len(text), stops=False)


def _bare(word: Word) -> str:
    return without_owner(word.low)


def _is_new(words: Sequence[Word], head: str, name: tuple[int, int]) -> bool:
    """Whether a name behind its short form is of a body that nobody has told of: the Togo Council, a shop."""
    return holds(words[name[0] : name[1] + 1], head) or is_introduced(words, name[0], name[1] + 2)


def _of_what(words: Sequence[Word], at: int) -> int | None:
    """The last word of a name that opens with its noun, Bank of | Graz; None where nobody can say where it ends."""
    of = at + 1
    if of == len(words) or not words[at].capital or begins_sentence(words, of) or words[of].low != "of":
        return None
    end = of + (of + 1 < len(words) and words[of + 1].low == "the")
    while end + 1 < len(words) and _is_of_name(words, end + 1):
        end += 1
        if words[end].stops or _bare(words[end]) != words[end].low or words[end].text[-1] in ".)":
            return end
    if end + 2 < len(words) and words[end + 1].low in ("and", "&", "of", "for") and _is_of_name(words, end + 2):
        return None  # of Graz | and Lund
    return end if words[end].capital else None


def _is_of_name(words: Sequence[Word], at: int) -> bool:
    """Whether a word goes on with a name: Bank of | Graz; not: Bank of Graz | Chairman Ole Finch, | Monday."""
    other = words[at].low in word_list("days") or words[at].text[0] in "(“\"'" or _is_titled(words, at - 1)
    return words[at].capital and not begins_sentence(words, at) and (not other or words[at].low == "justice")


@cache
def _heads() -> frozenset[str]:
    return word_list("short_forms") | word_list("small_short_forms")


def _is_short(words: Sequence[Word], at: int, head: str) -> bool:
    """Whether a noun stands alone behind "the": the commission; of others only in small letters, and by themselves.

    Not: the State of the Union, the bank holiday.
    """
    word = words[at]
    if begins_sentence(words, at) or words[at - 1].low != "the" or not word.text.lower().startswith(head):
        return False
    if head in word_list("short_forms"):
        return True
    return word.text[0].islower() and (word.text.endswith(OWNER) or not goes_on(words, at))


def _begins(words: Sequence[Word], begin: int) -> int | None:
    """Where a name begins that ends in a run of capitals, or a noun itself; None where nobody can say.

    The | Securities and Exchange Commission, the | Democratic National Committee; not: Togo and Chad Commission.
    """
    if begins_sentence(words, begin):
        return begin
    before = words[begin - 1]
    if before.low in ("and", "&") and words[begin].capital:
        begin -= 2
        if begins_sentence(words, begin + 1) or words[begin].stops or not words[begin].capital:
            return None
        if words[begin].low not in word_list("fields"):  # Congress and | Justice Department
            return None
        while not begins_sentence(words, begin) and words[begin - 1].low in _CHAMBERS and words[begin - 1].capital:
            begin -= 1
    elif before.capital and before.low in _TITLES and words[begin].capital:
        begin -= 1
    elif not before.capital or before.stops or before.low in word_list("stop") or before.low in _LANDS:
        return begin
    else:
        return None
    before = words[begin - 1]
    opens = begins_sentence(words, begin) or before.low in ("the", *_LANDS) or before.text.endswith(OWNER)
    return begin if opens else None


def _plural(head: str) -> str:
    return f"{head[:-1]}ies" if head.endswith("y") else f"{head}s"


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Whether a name goes on behind its noun: Department | of Justice; not: the department on Monday."""
    follows = words[at + 1] if at + 1 < len(words) and not words[at].stops else None
    if follows is None or follows.sentence != words[at].sentence:
        return False
    if follows.low == "on" and at + 2 < len(words) and words[at + 2].low in word_list("days"):
        return False
    apart = follows.low in word_list("days") or follows.text[0] == "(" or _is_titled(words, at)
    return follows.low in _GOES_ON or (follows.capital and not apart)


def _is_titled(words: Sequence[Word], at: int) -> bool:
    """Whether what somebody is called stands behind a noun: Supreme Court | Justice Bolt."""
    low = "" if at + 1 == len(words) or begins_sentence(words, at + 1) else words[at + 1].low
    return any(low in word_list(name) for name in ("offices", "posts", "titles"))
