"""What is said in turns: questions with their answers, interviews, transcripts, and other lines with a label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from summarizer.document.page import LEAD_WORDS, SAYS_I, Page
from summarizer.document.spoken.labels import ASKED, FEWEST_ASKED, LABEL, Turn
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER

_PAGE = ENGLISH.page
_TURN = LatePattern(rf"(?:{'|'.join(_PAGE.turns)})\s?[:.]\s")
# In copy that went through a tokenizer, which may have made all letters small, its colon stands apart.
_LABEL = LatePattern(
    rf"[{UPPER}][\w'’&/-]*(?:,? [\w'’&/.£$€-]+){{0,3}}(?: \([\d–-]{{4,}}\))?"  # Ada Bolt (1921-2004): A life
    rf"(?: ?:\s+(?=[\"“‘'(]?[{UPPER}\d])| :\s(?=.*\s[.,](?:\s|$)))"
)
# What stands in marks or before how a team plays, in letters of any kind: 'saved': passengers, lund (4-3-3): bolt
_MARKED_LABEL = LatePattern(r"['‘`\"“] ?\w[^'‘`\"“:]{1,40}?['’\"”] ?: |\w[^:(]{1,40} \( ?\d(?: ?[–-] ?\d){2,4} ?\) ?: ")
# Stay out of the water: Sharks swim by, between two labels
_LONGER_LABEL = LatePattern(rf"[{UPPER}][\w'’-]*(?: [a-z'’-]+){{4,6}}:\s+(?=[{UPPER}])")
_TELLS = LatePattern(rf"\b(?:{'|'.join(_PAGE.telling)})\b", re.IGNORECASE)
_OWN_WORDS = LatePattern(rf"\b(?:{'|'.join(_PAGE.own_words)})\b")
_ADDRESSES = LatePattern(rf"\b(?:{'|'.join(_PAGE.addresses)})\b", re.IGNORECASE)
_QUOTATION = LatePattern(r"[\"“][^\"”]+[\"”]")
_SOUND = LatePattern(rf"[(\[](?:{'|'.join(_PAGE.sounds)})\b[^)\]]*[)\]]")
_VERB = LatePattern(rf"\b(?:{'|'.join(ENGLISH.clauses.finite_verbs)})\b")
_FEWEST_TELLING_WORDS = 8  # of a sentence beside an interview that tells something of the story
_FEWEST_WORDS = 4  # of one in it
_REPLIES = ENGLISH.pointing_words.union(("and", "but", "no", "now", "so", "yes"))  # how one goes on from the one before
_PART = LatePattern(r"(?:[\w-]+ ){1,3}of (?:them|these|those)\b|Both\b")  # Most of them are children
_MOST_PLACE_WORDS = 3
_LONGEST_QUESTION = 25  # words


def turns(page: Page) -> list[int]:
    """Lines that open with "Q:", "A:", "When:" or "Where:"; a first one, too, but not with the "A." of a name.

    What stands behind such a sentence in its line is of it.
    """
    labels = ((index, _TURN.match(line)) for index, line in enumerate(page.lines))
    found = [index for index, label in labels if label and (index or ":" in label.group())]
    found += [turn.first for turn in page.turns if turn.name in _PAGE.turns]  # behind their labels
    if not (found and any(page.opens[1:])):
        return found
    questions, behind, goes_on = set(found), [], False
    for index, one in enumerate(page.opens):
        goes_on = index in questions or (goes_on and not one)
        behind += [index] * goes_on
    return behind


def interview(page: Page) -> list[int]:
    """All that is said in turns, but what a presenter tells of the story, and who reports for him.

    A presenter is whoever a label calls so, else who asks, with a label in capitals. He tells it in turns that answer
    no question. Where nothing else tells a story, what the others say of somebody else is left to do it.
    """
    tellers = _tellers(page.turns)
    named = {turn.name for turn in page.turns if turn.does and turn.speaker in tellers}
    named_host = any(turn.has_role(_PAGE.presents) for turn in page.turns)
    every: list[int] = []
    presented: list[int] = []
    told: list[int] = []
    asked = False
    for turn in page.turns:
        every += range(turn.first, turn.end)
        premise = turn.asks and turn.first > page.turns[0].first and not named_host
        if turn.speaker not in tellers or not premise:
            kept = presented if turn.speaker in tellers and not asked else told
            kept += [index for index in range(turn.first, turn.end) if _tells(page, index, named)]
        asked = turn.asks
    every += _asked_above(page)
    beside = {*range(len(page.lines))} - {*every}
    alone = not presented and not any(page.finished[at] and page.counts[at] >= _FEWEST_TELLING_WORDS for at in beside)
    return sorted({*every}.difference(told if alone else presented))


def _asked_above(page: Page) -> range:
    """The line right above the first turn, where it asks what that answers."""
    first = page.turns[0].first if page.turns else 0
    last = max((at for at in range(first) if page.counts[at]), default=-1)
    if last < 0 or not ASKED.search(page.lines[last].rstrip("*_")[-2:]):
        return range(0)
    return range(max(at for at in range(last + 1) if page.opens[at] or not at), first)


def _tellers(said: Sequence[Turn]) -> set[str]:
    """Who presents and who reports; where nobody is said to present, who asks most or alone, of those in capitals."""
    if any(turn.has_role(_PAGE.presents) for turn in said):
        return {turn.speaker for turn in said if turn.has_role(_PAGE.presents + _PAGE.reports)}
    asked = Counter(turn.speaker for turn in said if turn.asks and turn.name.isupper() and len(turn.name) > 1)
    alone = len(asked) == 1 and said[0].speaker in asked  # whoever opens, and alone asks
    return {speaker for speaker, count in asked.most_common(1) if count >= FEWEST_ASKED or alone}


def _tells(page: Page, index: int, named: Collection[str]) -> bool:
    """Whether a sentence tells by itself, of somebody else than who speaks, who is spoken to and who reports."""
    line = page.lines[index]
    if line.split(" ", 1)[0].rstrip(",").lower() in _REPLIES or _PART.match(line):
        return False
    if page.counts[index] < _FEWEST_TELLING_WORDS and not _VERB.search(line):  # Tonight, the port; Two cars in a ditch.
        return False
    if page.counts[index] < _FEWEST_WORDS or not page.finished[index] or ASKED.search(line[-2:]) or line[0] in "([":
        return False
    loud = line.upper()
    return not (_OWN_WORDS.search(line) or _ADDRESSES.search(line) or any(name in loud for name in named))


def unlabelled(page: Page) -> list[int]:
    """All of an interview whose questions stand in lines of their own, from the first on: Why a snail? | I like them.

    What stands above tells a story, and nobody there says "I"; two answers do, and half of them or more.
    """
    lines, last = page.lines, len(page.lines) - 1
    alone = (at for at in range(1, last) if page.alone[at] and lines[at].endswith("?"))
    asked = [at for at in alone if page.counts[at] <= _LONGEST_QUESTION]
    above = range(asked[0] if len(asked) >= FEWEST_ASKED else 0)
    tells = any(page.finished[at] and page.counts[at] >= _FEWEST_TELLING_WORDS for at in above)
    if not tells or any(_says_i(lines[at]) for at in above):
        return []
    answers = [any(map(_says_i, lines[first + 1 : end])) for first, end in pairwise([*asked, last + 1])]
    return [*range(asked[0], last + 1)] if sum(answers) >= max(FEWEST_ASKED, len(answers) / 2) else []


def _says_i(line: str) -> bool:
    """Whether somebody tells of himself in a line, outside quotations."""
    return SAYS_I.search(_QUOTATION.sub("", line)) is not None


def labelled(page: Page) -> list[int]:
    """Lines that open with a label: a speaker, "Register:", the first words of a caption.

    What a speaker's line goes on with is of it where it tells of "us" outside quotations. The only label in capitals,
    before a long line, is a place: NEW LUND: Heavy rain killed ...
    """
    found = []
    speakers = [index for index, line in enumerate(page.lines) if ":" in line and _is_loud(line)]
    dateline = speakers[0] if len(speakers) == 1 and _is_place(page, speakers[0]) else -1
    spoken, speaks = {*speakers} - {dateline}, False
    for index, line in enumerate(page.lines):
        speaks = index in spoken or (speaks and not page.opens[index])
        label = (_LABEL.match(line) or _MARKED_LABEL.match(line)) if ":" in line and index != dateline else None
        opens = label and not _TELLS.search(label.group()) and (index or page.counts[index] <= LEAD_WORDS)
        own = speaks and _OWN_WORDS.search(_QUOTATION.sub("", line))
        if opens or own or index in spoken or (("(" in line or "[" in line) and _SOUND.search(line)):
            found.append(index)
    known = {*found}
    between = (at for at, line in enumerate(page.lines) if {at - 1, at + 1} <= known and _LONGER_LABEL.match(line))
    return sorted(known.union(between))


def _is_loud(line: str) -> bool:
    """Whether a line opens with a label in capitals."""
    label = LABEL.match(line)
    return label is not None and len(label["name"]) > 1 and label["name"].isupper()


def _is_place(page: Page, index: int) -> bool:
    """Whether the label of a line is short and the line is the first long one."""
    label, _, _ = page.lines[index].partition(":")
    first = next((at for at, count in enumerate(page.counts) if count > LEAD_WORDS), -1)
    return first == index and label.count(" ") < _MOST_PLACE_WORDS
