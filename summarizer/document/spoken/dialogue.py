"""What is said in turns: questions with their answers, interviews, transcripts, and other lines with a label."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from summarizer.document.datelines import UPPER
from summarizer.document.page import LEAD_WORDS, Page
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_PAGE = ENGLISH.page
_TURN = LatePattern(rf"(?:{'|'.join(_PAGE.turns)})\s?[:.]\s")
# In copy that went through a tokenizer, which may have made all letters small, its colon stands apart.
_LABEL = LatePattern(
    rf"(?:['‘\"“](?=[^'‘\"“:]+['’\"”] ?:))?"  # 'Saved': The ferry reaches the harbour
    rf"[{UPPER}][\w'’&/-]*(?:,? [\w'’&/.£$€-]+){{0,3}}['’\"”]?"
    rf"(?: ?:\s+(?=[\"“‘'(]?[{UPPER}\d])| :\s(?=.*\s[.,](?:\s|$)))"
)
_TELLS = LatePattern(rf"\b(?:{'|'.join(_PAGE.telling)})\b", re.IGNORECASE)
_SPEAKER = LatePattern(
    r"[A-Z][A-Z.'’-]+(?:,? [A-Z][A-Z.'’-]*){0,4}(?: #?\d{1,2})?(?:, [A-Z][\w .'’-]{2,60})?(?: \([^)]{1,30}\))?:\s"
)
_NAME = LatePattern(rf"((?:The )?[{UPPER}][\w.'’-]*(?: [{UPPER}][\w.'’-]*){{0,2}}) ?:\s")
OWN_WORDS = LatePattern(rf"\b(?:{'|'.join(_PAGE.own_words)})\b")
_ADDRESSES = LatePattern(rf"\b(?:{'|'.join(_PAGE.addresses)})\b", re.IGNORECASE)
_SOUND = LatePattern(rf"[(\[](?:{'|'.join(_PAGE.sounds)})\b[^)\]]*[)\]]")
_ASKED = LatePattern(r"\?[\"”’]?$")
_FEWEST_SPEAKERS, _FEWEST_TURNS = 2, 2  # of each, on a page that is an interview
_FEWEST_ASKED = 3  # questions of an interview without labels
_FEWEST_TELLING_WORDS = 8  # of a sentence that tells something of the story
_MOST_PLACE_WORDS = 3


def turns(page: Page) -> list[int]:
    """Lines that open with "Q:", "A:", "When:" or "Where:"; a first one, too, but not with the "A." of a name.

    What stands behind such a sentence in its line is of it.
    """
    labels = ((index, _TURN.match(line)) for index, line in enumerate(page.lines))
    found = [index for index, label in labels if label and (index or ":" in label.group())]
    if not (found and any(page.opens[1:])):
        return found
    questions, behind, goes_on = set(found), [], False
    for index, one in enumerate(page.opens):
        goes_on = index in questions or (goes_on and not one)
        behind += [index] * goes_on
    return behind


class Turn(NamedTuple):
    """What one speaker of an interview says until another one does.

    Attributes:
        speaker: The label.
        first: Index of its first sentence, which the label opens.
        end: Index behind its last one.
    """

    speaker: str
    first: int
    end: int


def interview(page: Page) -> list[int]:
    """All that is said in an interview or a transcript, but what a presenter tells of the story.

    Where nothing else tells a story, what the others say of somebody else is left to do it.
    """
    said = _turns_of(page)
    if not said:
        return []
    asks = Counter(turn.speaker for turn in said if _asks(page, turn))
    presenter = max(asks, key=lambda speaker: asks[speaker])
    every = [index for turn in said for index in range(turn.first, turn.end)]
    told = {
        index: turn.speaker == presenter
        for turn in said
        for index in range(turn.first + 1, turn.end)
        if _tells(page, index)
    }
    presented = {index for index, own in told.items() if own and presenter.isupper() and len(presenter) > 1}
    beside = {*range(len(page.lines))} - {*every}
    alone = not presented and not any(
        page.finished[index] and page.counts[index] >= _FEWEST_TELLING_WORDS for index in beside
    )
    kept = {index for index, own in told.items() if not own} if alone else presented
    return [index for index in every if index not in kept]


def unnamed_turns(page: Page) -> list[int]:
    """Lines of an interview without labels, below a story: each that ends in a question, and the answer below it.

    There are three or more in a row, and two answers tell of who speaks: "I wrote it twice."
    """
    asked = [index for index, line in enumerate(page.lines) if _ASKED.search(line[-2:])]
    if len(asked) < _FEWEST_ASKED:
        return []
    firsts = [index for index, opens in enumerate(page.opens) if opens]
    parts = [range(*ends) for ends in pairwise([*firsts, len(page.lines)])]
    asks = [part[-1] in asked for part in parts]
    pairs = [
        (one, other)
        for (one, other), ask, answer in zip(pairwise(parts), asks, asks[1:], strict=False)
        if ask and not answer
    ]
    if len(pairs) < _FEWEST_ASKED or sum(_speaks(page, answer) for _, answer in pairs) < _FEWEST_TURNS:
        return []
    said = [index for pair in pairs for part in pair for index in part]
    above = any(page.finished[index] and page.counts[index] >= _FEWEST_TELLING_WORDS for index in range(said[0]))
    in_turn = said == [*range(said[0], said[-1] + 1)]  # no answer goes on in another paragraph
    return said if above and in_turn else []


def _speaks(page: Page, answer: range) -> bool:
    return any(OWN_WORDS.search(page.lines[index]) for index in answer)


def _turns_of(page: Page) -> list[Turn]:
    """The turns of a page on which speakers, each with a label, take turns and one of them asks; else none.

    All from a label to the next is of its speaker; of the last one, only its line.
    """
    names = [
        _NAME.match(line) if own and ":" in line else None for own, line in zip(page.opens, page.lines, strict=True)
    ]
    counted = Counter(name[1] for name in names if name)
    speakers = {name for name, count in counted.items() if count >= _FEWEST_TURNS}
    if len(speakers) < _FEWEST_SPEAKERS:
        return []
    firsts = [index for index, name in enumerate(names) if name and (name[1] in speakers or name[1].isupper())]
    last = next((at for at in range(firsts[-1] + 1, len(page.opens)) if page.opens[at]), len(page.opens))
    said = [Turn(_label(names[at]), at, end) for at, end in pairwise([*firsts, last])]
    changes = sum(one.speaker != other.speaker for one, other in pairwise(said))
    asks = Counter(turn.speaker for turn in said if _asks(page, turn))
    in_turn = 2 * changes > len(said) and max(asks.values(), default=0) >= _FEWEST_TURNS
    return said if in_turn else []


def _label(name: re.Match[str] | None) -> str:
    return name[1] if name else ""


def _asks(page: Page, turn: Turn) -> bool:
    return any(_ASKED.search(line[-2:]) for line in page.lines[turn.first : turn.end])


def _tells(page: Page, index: int) -> bool:
    """Whether a sentence tells of somebody else than who speaks and who is spoken to."""
    line = page.lines[index]
    long = page.finished[index] and page.counts[index] >= _FEWEST_TELLING_WORDS
    return long and not _ASKED.search(line[-2:]) and not OWN_WORDS.search(line) and not _ADDRESSES.search(line)


def labelled(page: Page) -> list[int]:
    """Lines that open with a label: a speaker of a transcript, "Register:", the first words of a caption.

    What a speaker's line goes on with is of it where it tells of "us". The only one in capitals, before a long one,
    is a place: NEW LUND: Heavy rain killed ...
    """
    found = []
    speakers = [index for index, line in enumerate(page.lines) if _SPEAKER.match(line)]
    dateline = speakers[0] if len(speakers) == 1 and _is_place(page, speakers[0]) else -1
    spoken, speaks = {*speakers} - {dateline}, False
    for index, line in enumerate(page.lines):
        speaks = index in spoken or (speaks and not page.opens[index])
        label = _LABEL.match(line) if ":" in line and index != dateline else None
        opens = label and not _TELLS.search(label.group()) and (index or page.counts[index] <= LEAD_WORDS)
        if opens or _SOUND.search(line) or index in spoken or (speaks and OWN_WORDS.search(line)):
            found.append(index)
    return found


def _is_place(page: Page, index: int) -> bool:
    """Whether the label of a line is short and the line is the first long one."""
    label, _, _ = page.lines[index].partition(":")
    first = next((at for at, count in enumerate(page.counts) if count > LEAD_WORDS), -1)
    return first == index and label.count(" ") < _MOST_PLACE_WORDS
