"""Labels before what each speaker says in turns: of interviews, debates and transcripts of programmes.

ADA BOLT, HOST: The port has closed. Ole Lund has this report.
OLE LUND, BYLINE: The cranes stand still.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER, Span

_PAGE = ENGLISH.page
LABEL = LatePattern(
    rf"(?:\*\*)?(?P<name>(?:The )?[{UPPER}][\w.'’-]*(?: [{UPPER}][\w.'’-]*){{0,4}}(?: #?\d{{1,2}})?)"
    r"(?: \([A-Z]{1,3}\))?"  # Gov. Ada Bolt (D), Lund
    r"(?:, (?P<does>[A-Z][\w .'’-]{2,60}|[A-Z .,'’&/-]{2,90}))?(?: \([^)]{1,30}\))?"
    r"(?: ?:(?:\*\*)?|\*\* ?:|(?<=\b[QA])\.)(?:\s+|$)"
)
_Q = LatePattern(r"(?m)^Q\. ")  # without one, "A. Bolt" is a name
ASKED = LatePattern(r"\?[\"”’]?$")
_LONGEST = 150  # characters of a label
_PAIRS = (["Q", "A"], ["Question", "Answer"])  # of which one is enough
_ASKING = {name for pair in _PAIRS for name in pair}
_ANSWERS = {answer for _, answer in _PAIRS}  # one alone, below what asks
_FEWEST_TURNS = 3  # of a page on which nobody presents
FEWEST_ASKED = 2  # turns in which somebody asks, of an interview


class Turn(NamedTuple):
    """What one speaker says until another one does.

    Attributes:
        speaker: The last word of the label's name, in capitals: a presenter is named in full the first time.
        name: The name.
        does: What stands behind it: HOST, Mayor of Lund.
        first: Index of the first sentence, which the label opens.
        end: Index behind the last one.
        body: Offset behind the label.
        asks: Whether a sentence of it is a question.
    """

    speaker: str
    name: str
    does: str
    first: int
    end: int
    body: int
    asks: bool

    def has_role(self, roles: tuple[str, ...]) -> bool:
        """Whether the label says one of some roles: ADA BOLT, CNN HOST; HOST."""
        return (self.does or self.name).endswith(roles)


def turns_of(text: str, spans: Sequence[Span], opens: Sequence[bool]) -> list[Turn]:
    """The turns of a page on which speakers take turns, else none.

    A label is in capitals, or comes again. Somebody presents; or speakers change, one of them speaks again, and one
    asks, or all labels are in capitals. All from a label to the next is of its speaker; of the last one, only its line.
    Labels open lines; or, where these take no turns, sentences, if one asks.
    """
    if said := _said(text, spans, opens, opens):
        return said
    inside = [True] * len(spans)
    return _said(text, spans, opens, inside) if text.count("?") >= FEWEST_ASKED else []


def _said(text: str, spans: Sequence[Span], opens: Sequence[bool], heads: Sequence[bool]) -> list[Turn]:
    """The same, of labels at the start of some sentences."""
    marks = (":", "Q. ", "A. ") if _Q.search(text) else (":",)
    labels = {
        index: label
        for index, ((start, end), opening) in enumerate(zip(spans, heads, strict=True))
        if opening
        and any(one in text[start : start + _LONGEST] for one in marks)
        and (label := LABEL.match(text, start, end))
    }
    speakers = _speakers({index: label["name"] for index, label in labels.items()})
    counts = Counter(speakers.values())
    firsts = [
        at
        for at, speaker in speakers.items()
        if labels[at]["name"] in _ASKING or labels[at]["name"].isupper() or counts[speaker] > 1
    ]
    if len(firsts) < 2 and not (firsts and labels[firsts[0]]["name"] in _ANSWERS and _asks(text, spans, firsts[0] - 1)):
        return []
    last = next((at for at in range(firsts[-1] + 1, len(spans)) if opens[at]), len(spans))
    said = []
    for first, end in pairwise([*firsts, last]):
        name, does = labels[first]["name"], labels[first]["does"] or ""
        asks = any(_asks(text, spans, at) for at in range(first, end))
        said.append(Turn(speakers[first], name, does, first, end, labels[first].end(), asks))
    presents = any(turn.has_role(_PAGE.presents) for turn in said)
    return said if presents or _take_turns(said, asking=heads is not opens) else []


def _asks(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether a sentence is a question."""
    return index >= 0 and ASKED.search(text, max(spans[index][0], spans[index][1] - 2), spans[index][1]) is not None


def _speakers(names: Mapping[int, str]) -> dict[int, str]:
    """The last word of each name, in capitals, or its initials where another label has those: Jon Roe, then JR."""
    initials = {at: "".join(word[0] for word in name.split()) for at, name in names.items()}
    known = {name for name in names.values() if " " not in name}
    return {
        at: initials[at] if len(initials[at]) > 1 and initials[at] in known else name.split()[-1].upper()
        for at, name in names.items()
    }


def _take_turns(said: Sequence[Turn], *, asking: bool) -> bool:
    """Whether speakers change and one of them speaks again; one asks, or, where none has to, all are in capitals.

    Who asks does so twice, but not "Question", nor where two alone speak, each twice.
    """
    if [turn.name for turn in said] in (*_PAIRS, *([name] for name in _ANSWERS)):
        return said[0].asks or said[0].name in _ANSWERS
    counts = Counter(turn.speaker for turn in said)
    changes = sum(one.speaker != other.speaker for one, other in pairwise(said))
    if len(said) < _FEWEST_TURNS or 2 * changes <= len(said) or max(counts.values()) == 1:
        return False
    asked = Counter(turn.speaker for turn in said if turn.asks)
    few = _ASKING & {turn.name for turn in said} or (len(counts) == 2 and len(said) > _FEWEST_TURNS and not asking)
    asks = max(asked.values(), default=0) >= (1 if few else FEWEST_ASKED)
    return asks or not (asking or any(not turn.name.isupper() for turn in said))
