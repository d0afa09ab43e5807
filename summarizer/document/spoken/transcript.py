"""Transcripts of programmes: labels in capitals before what each says, the first time with what he does there.

ADA BOLT, HOST: The port has closed. Ole Lund has this report.
OLE LUND, BYLINE: The cranes stand still.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.document.spoken.dialogue import OWN_WORDS
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_PAGE = ENGLISH.page
_LABEL = LatePattern(
    r"(?P<name>[A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]+){0,3}(?: #?\d{1,2})?)"
    rf"(?:, (?P<does>(?:[A-Z]+ )?(?:{'|'.join(_PAGE.presents + _PAGE.reports)}))|, [A-Z][\w .'’-]{{2,60}})?"
    r"(?: \([^)]{1,30}\))?:\s*"
)
_NOT_TOLD = LatePattern(rf"\b(?:{'|'.join(_PAGE.addresses)})\b|\?[\"”’]?$", re.IGNORECASE)
_FEWEST_LABELS = 3
_FEWEST_WORDS = 4  # of a sentence that tells something


class Turn(NamedTuple):
    """What one speaker says until another one does.

    Attributes:
        opening: Index of its first sentence, which the label opens.
        end: Index behind its last one.
        body: Offset behind the label.
        told: Those of its sentences that tell the story.
    """

    opening: int
    end: int
    body: int
    told: frozenset[int]


def transcript(text: str, spans: Sequence[Span], opens: Sequence[bool]) -> list[Turn]:
    """The turns of a transcript that says of a label that it presents; else none.

    The story is told by who presents and who reports: by all that they say in a turn that answers no question, but
    what asks, speaks to somebody or of "us", or names who reports. All from a label to the next is of its speaker; of
    the last one, only its line.
    """
    if not any(word in text for word in _PAGE.presents):  # of most articles
        return []
    labels = {
        index: label
        for index, (span, opening) in enumerate(zip(spans, opens, strict=True))
        if opening and (label := _LABEL.match(text, *span))
    }
    if len(labels) < _FEWEST_LABELS or not any(_presents(label) for label in labels.values()):
        return []
    names = [label["name"] for label in labels.values() if label["does"]]
    tellers = {name.split()[-1] for name in names}
    firsts = [*labels]
    last = next((at for at in range(firsts[-1] + 1, len(spans)) if opens[at]), len(spans))
    said, asked = [], False
    for first, end in pairwise([*firsts, last]):
        tells = labels[first]["name"].split()[-1] in tellers and not asked
        lines = {
            at: text[labels[first].end() if at == first else spans[at][0] : spans[at][1]] for at in range(first, end)
        }
        told = frozenset(at for at, line in lines.items() if tells and _tells(line, names))
        said.append(Turn(first, end, min(labels[first].end(), spans[first][1]), told))
        asked = any(line.rstrip('"”’').endswith("?") for line in lines.values())
    return said


def _presents(label: re.Match[str]) -> bool:
    return (label["does"] or "").endswith(_PAGE.presents)


def _tells(line: str, names: Sequence[str]) -> bool:
    """Whether a sentence tells of the story, and of none of those who speak."""
    if len(line.split()) < _FEWEST_WORDS or _NOT_TOLD.search(line) or OWN_WORDS.search(line) or line[:1] in "([":
        return False
    loud = line.upper()
    return not any(name in loud for name in names)
