"""A text as a reader sees it: entities decoded, no characters that are no more than hints, lines ended alike."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise

from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import ENTITY, UPPER, Span, decoded

_FEWEST = 15  # letters of such a line
# Beside U+000A; that of "\r\n" stays before it, and U+0085 where it is a wrongly decoded ellipsis.
_LINE_ENDS = ("\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
_LINE_END = LatePattern(r"\r(?!\n)|[\x0b\x0c\u2028\u2029]|\x85(?! ?[a-z])")
# Of a line of a fixed width: Karin Lindqvist-/Bowe, the vice-/president; not: two-/and three-bedroom homes
_IN_WORD = LatePattern(rf"(?<=[^\n]{{{_FEWEST}}}[^\W\d_]-)(\r?\n)(?:[{UPPER}][^\W\d_]|[^\W\d_]{{5}})\S*")
_HINTS = ("\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200e", "\u200f")
# Where a line or a word may be parted, or not. Behind a letter that is not Latin a joiner is spelling, or makes one
# emoji of two; in Thai, Lao, Burmese and Khmer a space without width parts words. A mark of direction tells nothing in
# front.
_HINT = LatePattern(
    f"^[\u200e\u200f]+|\u00ad(?:\\r?\\n(?![{UPPER}])(?=[^\\W\\d_]))?|[\u2060\ufeff]|(?<![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])\u200b"
    "|(?<![^\0-\u024f\u00ad\u200b\u2000-\u2060\ufeff])[\u200c\u200d]"
)

# Links that a page shows behind a name only when asked, from that in full to MORE: President Bolt | Ada BoltFlood hits
# Lund MORE; Ada Bolt | Ada Mary Bolt Flood hits Lund MORE
_NAME = rf"[{UPPER}][\w’'-]+"
_MIDDLE = rf"(?:[{UPPER}(\"][\w.()\"’'-]* )"
_LINKS = LatePattern(
    rf"\b(?:({_NAME})( {_MIDDLE}{{1,5}}\1(?=[{UPPER}])[^\n]{{10,600}}? MORE)"
    rf"|({_NAME}) ({_NAME})( \3 {_MIDDLE}{{0,4}}\4 (?=[{UPPER}])[^\n]{{10,600}}? MORE))(?!\w)"
)


def line_ended(text: str) -> str:
    """A text with a newline for each other character that ends a line; offsets stay."""
    return _LINE_END.sub("\n", text) if any(map(text.__contains__, _LINE_ENDS)) else text


def _words_whole(text: str) -> tuple[str, list[int]]:
    """A text whose lines end behind a word with a hyphen, not in it, and where the line ends stand that go."""
    letters, places = list(text), list[int]()
    for found in _IN_WORD.finditer(text):
        places += range(*found.span(1))
        if text.startswith(" ", found.end()):
            letters[found.end()] = "\n"
    return "".join(letters), places


def _decoded(text: str) -> tuple[str, list[tuple[int, int]]]:
    """A text with its entities decoded; of each where it begins, and how many characters go."""
    pieces, read, places = list[str](), 0, list[tuple[int, int]]()
    for entity in ENTITY.finditer(text):
        start, end = entity.span()
        told = decoded(entity)
        pieces += [text[read:start], " " if told.isspace() and told != "\u00a0" else told]
        places.append((start, end - start - len(told)))
        read = end
    return "".join([*pieces, text[read:]]), places


class Visible:
    """A text as a reader sees it.

    Attributes:
        text: The text without what nobody sees, each line end as a newline.
    """

    __slots__ = ("_entities", "_hidden", "_shorter", "text")

    def __init__(self, text: str) -> None:
        """Reads a text."""
        entities = list[tuple[int, int]]()
        if "&" in text:
            text, entities = _decoded(text)
        text, places = line_ended(text), list[int]()
        if "-\n" in text or "-\r\n" in text:
            text, places = _words_whole(text)
        if not text.isascii() and any(map(text.__contains__, _HINTS)):
            places += [at for found in _HINT.finditer(text) for at in range(*found.span())]
        if " MORE" in text:
            places += [at for found in _LINKS.finditer(text) for at in range(*found.span(found.lastindex or 0))]
        if places:
            places = sorted({*places})
            text = "".join(text[left + 1 : right] for left, right in pairwise([-1, *places, len(text)]))
        self.text = text
        self._hidden = [at - number for number, at in enumerate(places)]  # how many stand before each left out
        self._shorter = list(accumulate((less for _, less in entities), initial=0))
        self._entities = [start - less for (start, _), less in zip(entities, self._shorter, strict=False)]

    def place(self, start: int, end: int) -> Span:
        """Where a stretch of `text`, which is not empty, stands in the text that was read."""
        if self._hidden:
            start, end = start + bisect_right(self._hidden, start), end + bisect_right(self._hidden, end - 1)
        start, end = (at + self._shorter[bisect_left(self._entities, at)] for at in (start, end))
        return start, end
