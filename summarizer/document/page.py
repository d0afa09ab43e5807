"""The lines of a page as the rules of layout see them, read once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from summarizer.document.spoken.labels import Turn
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import PICTURED, RAISED, SIDES, all_finished
from summarizer.text.sentences import Span

Role = Literal[
    "headline", "story", "crosshead", "caption", "list item", "label", "note", "fragment", "boilerplate", "detail"
]
NAMING: frozenset[Role] = frozenset({"caption", "label", "list item"})  # what they name the next sentence may mean

LONGEST_LINE = 500  # characters: what stands around a story is shorter
LEAD_WORDS = 12  # a longer first line with a label or "(pictured)" in it is the lead all the same
SAYS_I = LatePattern(r"(?<!War )\b(?:I|[Mm]y)\b(?!\.)")  # whoever answers questions; not: World War I
NUMBERS = LatePattern(r"[\s\d.)(,:;–-]+$")  # nothing but numbers: those of headings
FEWEST_LEAD_WORDS = 8  # of a sentence above a list, or below a headline, that tells what it is of
_OPEN_LINE_WORDS = 25
_RAISED = LatePattern(RAISED)
_MARKS = frozenset("#*[_")
# Of bold type, **Bolt**; not what hides a word: f***.
_STARS = r"(?<![\w*])\*{2,4}(?=[^\s*])|(?<=[^\s*])(?<!\b[a-zFS](?=\*{3}))\*{2,4}(?![\w*])"
_SIDE = rf"(?:far )?(?:{SIDES})"
_IN_PICTURE = rf"\((?:(?:{PICTURED})(?: {_SIDE})?|{_SIDE})\)"
# Nuts of Togo [2] | in May; not: about [40] people
_BEHIND_MARK = "and|as|at|because|but|by|for|from|had|has|have|in|is|on|that|to|was|were|which|who|will|with"
# reserves.[2] reserves [2]. reserves.²
_MARK = LatePattern(
    r"\[\^\w{1,20}\](?!:)|(?<=[\w.,;:!?\"”’)\]])\[\d{1,3}\]|(?<=[\w.,;:!?\"”’)]) \[\d{1,3}\](?=[.,;:!?]|$)"
    rf"|(?<=[\w,;:]) \[\d{{1,3}}\](?= (?:{_BEHIND_MARK})\b(?! \[))"
    rf"|(?<=[.,;:!?\"”’)\]]){RAISED}+(?!\w)"
    rf"|{_STARS}|^\*{{2,4}}\s+(?=\w)"  # of Markdown: **Bolt:** It is late.
    # The mill (see chart below) was old, It fell (for more, read our report).
    r"| \((?i:for (?:a |the )?(?:full|more)\b[^()]{0,60}\b(?:click|go to|read|see|visit)\b|click (?:here|on)\b"
    r"|read (?:about|how|more|our|the full)\b|see (?:above|also|below|chart|figure|graph|graphic|map|table)\b)"
    r"[^()]{0,80}\)"
    rf"| {_IN_PICTURE}(?=,| [a-z])|^{_IN_PICTURE} (?=[A-Z])"
)
# One of these or a raised number stands in what that finds.
_MARK_SIGNS = (
    *("[", "**", "(pictured", "(inset", "(file ", "(stock ", "(left", "(right", "(far ", "(above", "(below"),
    *(f"({word}" for verb in ("for ", "click ", "read ", "see ") for word in (verb, verb.capitalize())),
)

# Of Markdown: [words](address), ![picture](address), *words* and # above a text; and a stop behind one of them.
_LINK = LatePattern(r"(!?)\[([^\[\]]{0,200})\]\((?=#|[^()\s]*[./])[^()\s]{1,300}(?: [^()]{0,100})?\)([.,;:!?]?)")
_EMPHASIS = LatePattern(r"(?<![\w*_@/])([*_])(?=\w)([^*_\n]{1,100})(?<=[\w.!?])\1(?![\w*_])([.,;:!?]?)")
_BOLD = LatePattern(rf"({_STARS})()([.,;:!?]?)")
_HEADING = LatePattern(r"^(#{1,6})(?=[ ])()()", re.MULTILINE)


def line_starts(text: str, spans: Sequence[Span]) -> list[bool]:
    """Whether each sentence is the first of its line: no other, or a line break, stands before it."""
    ends = [0, *(end for _, end in spans)]
    return [not index or "\n" in text[ends[index] : start] for index, (start, _) in enumerate(spans)]


def without_marks(texts: Iterable[str]) -> list[str]:
    """Texts without "(pictured)", the marks of bold type, and those of footnotes: [1] or ¹ behind a full stop."""
    return [
        _MARK.sub("", text) if _is_marked(text) or _is_raised(text) else text for text in map(_without_markdown, texts)
    ]


def _is_marked(text: str) -> bool:
    some = "(" in text or "[" in text or "**" in text  # one of these is in each sign, and in few texts
    return some and any(sign in text for sign in _MARK_SIGNS)


def _without_markdown(text: str) -> str:
    """A text without the marks that Markdown has in it, but those of bold type."""
    if "](" in text:
        text = _LINK.sub(lambda found: ("" if found[1] else found[2]) + found[3], text)
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub(r"\2\3", text)
    found = _HEADING.match(text) if text.startswith("#") else None
    return text[found.end() :].lstrip() if found else text


def blanked(text: str) -> str:
    """A text whose marks of Markdown are spaces, each word at its offset: a stop behind a mark is before the spaces."""
    for pattern in (_LINK, _EMPHASIS, _BOLD, _HEADING) if not _MARKS.isdisjoint(text) else ():
        text = pattern.sub(_spaced, text)
    return text


def _spaced(found: re.Match[str]) -> str:
    """What a mark is around, and the stop behind it, in as many characters; nothing of a picture."""
    mark, words, stop = found.groups()
    begins = found.start(2) - found.start() if words else 0
    told = " " * begins + ("" if mark == "!" else words + stop)
    return told.ljust(found.end() - found.start())


def _is_raised(text: str) -> bool:
    return not text.isascii() and _RAISED.search(text) is not None


class Page(NamedTuple):
    """The sentences of an article, behind their datelines; one value a sentence in each tuple.

    Attributes:
        text: The article.
        spans: Where each sentence lies in it.
        lines: What each one is; its first 1,000 characters.
        counts: Its words.
        opens: Whether it begins a line.
        finished: Whether it has an end mark, with or without that of a footnote.
        alone: Whether it has its line for itself, numbers before it aside. A text of one sentence has no lines.
        open: Whether it has its line for itself, in at most 25 words and 500 characters, and neither end mark nor
            colon.
        turns: What is said in turns.
    """

    text: str
    spans: Sequence[Span]
    lines: tuple[str, ...]
    counts: Sequence[int]
    opens: Sequence[bool]
    finished: tuple[bool, ...]
    alone: tuple[bool, ...]
    open: tuple[bool, ...]
    turns: Sequence[Turn] = ()

    @classmethod
    def of(cls, text: str, spans: Sequence[Span], counts: Sequence[int], said: Sequence[Turn] = ()) -> Page:
        """Reads the lines of an article."""
        lines = tuple(text[start : min(end, start + 2 * LONGEST_LINE)] for start, end in spans)
        finished = tuple(all_finished(without_marks(lines)))
        opens = line_starts(text, spans)
        below = [*opens[1:], True]
        owns = _behind_numbers(opens, lines)
        alone = tuple(len(spans) > 1 and own and next_opens for own, next_opens in zip(owns, below, strict=True))
        opened = tuple(
            own and not end and count <= _OPEN_LINE_WORDS and len(line) <= LONGEST_LINE and not line.endswith(":")
            for own, end, count, line in zip(alone, finished, counts, lines, strict=True)
        )
        return cls(text, spans, lines, counts, opens, finished, alone, opened, said)

    @property
    def lead(self) -> int:
        """Index of the first sentence with an end mark that tells something; 0 where there is none."""
        told = (at for at, end in enumerate(self.finished) if end and self.counts[at] >= FEWEST_LEAD_WORDS)
        return next(told, 0)

    def paragraphs(self, heads: Iterable[int]) -> list[int]:
        """Sentences, and of those that open a line all of it, but of one that is half of the text or more."""
        found: list[int] = []
        for head in heads:
            behind = range(head + 1, len(self.opens))
            end = next((at for at in behind if self.opens[at]), len(self.opens)) if self.opens[head] else head + 1
            short = 2 * (self.spans[end - 1][1] - self.spans[head][0]) < len(self.text)
            found += range(head, end if short else head + 1)
        return found


def _behind_numbers(opens: Sequence[bool], lines: Sequence[str]) -> list[bool]:
    """Whether each sentence begins its line, or nothing but numbers stands before it: 7. 8. 10. The best beaches."""
    found: list[bool] = []
    for index, own in enumerate(opens):
        found.append(own or (found[index - 1] and NUMBERS.match(lines[index - 1]) is not None))
    return found
