"""A brief shortened inside its sentence: what the pointer model keeps, and as much of the rest as there is room for."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from itertools import chain, pairwise

from summarizer.compression.compressor import Compressor, Line, Reading
from summarizer.compression.lead import Lead
from summarizer.compression.search import NEVER, value
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined
from summarizer.lengths import Length
from summarizer.models.files import read_data
from summarizer.support import check_seams
from summarizer.text.characters import clean, with_capital_word
from summarizer.text.sentences import Span
from summarizer.text.words import count_words

_MOST_WORDS = 40  # searched for
_LEAST_WORDS = 8  # a brief of fewer tells too little
_LINES = 3  # of the model, of which the first good one is taken
_LEAST_WORTH = -5.0  # of a line: under it subjects, verbs and speakers were lost, and what a "not" goes with
_PRINTABLE = 4.0  # what the judge's log odds of printable count for beside a line's score
_SEARCHED = 0.92  # share of the characters that the model's words may fill: it leaves out articles, which come back
_LONGEST_ARTICLE = 5  # characters, spaces included: " the "
_ARTICLE = re.compile(r"\b((?:[Tt]he|[Aa]n?)\s+)$")
_OPENING = re.compile(r"(?:[,;:–—-]|\b(?:but|and|that|as))\s*$")
_BORDER = re.compile(r"[,;](?=\s)(?!(?<=\d.)\s\d)|(?=\s(?:but|while|and that)\s)")  # not inside a score: 7-6, 6-4
_COMMA = re.compile(r",(?!\d)")
_LAST_COMMA = re.compile(r",(?!\d)((?:\s[\w.'’-]+){0,3})\s*\Z")  # of a gap, and no more than three words
_SPEAKER = re.compile(rf"(?:[\w.'’-]+\s){{1,8}}?(?:{'|'.join(read_data('condense')['saying'])})\b[^,]*$")
_SYMBOL = re.compile(  # of a stock: (NYSE: ACM), ACM.N
    r"\s*\([A-Z][A-Za-z]{1,8}:\s?[A-Z.]{1,6}\)\s*|\s(?:\([A-Z][A-Za-z0-9]{1,8}\.[A-Z]{1,3}\)|[A-Z]{2}[A-Z0-9]{0,7}\.[A-Z]{1,3})(?:\s+|(?=[,.;]))"
)
_LONE_MARK = re.compile(r" (?=[,;.](?:\s|$))")
_END = ".!?…"
_LOOSE = " ,;:-–—"


def shortened(document: Document, sentence: Sentence, limits: Length, model: Compressor) -> Candidate | None:
    """Shortens a sentence to a brief.

    The pointer model says which words are kept. What it leaves out comes back as long as it fits, each stretch whole:
    articles, the sentence's end or its next words up to a comma or clause that the constraints let a line end at, the
    shortest gap, the beginning.

    Args:
        document: The article.
        sentence: One of its sentences.
        limits: What the brief has to be within, resolved.
        model: The pointer model.

    Returns:
        The sentence in fewer of its own words, in their order, with a full stop; None where the model finds no line
        that could be printed, or none of eight words or more, or where a name or quotation would be torn.
    """
    whole = _without_symbols(document.text, [(sentence.body, sentence.end)])
    if len(whole) > 1 and _within(document.text, [], whole, limits):
        bare = _candidate(document.text, whole)
        return None if check_seams(sentence.text, bare.text) else bare
    reading = model.read([Lead(document.text, [(sentence.body, sentence.end)])])[0]
    words = min(limits.words or _MOST_WORDS, _MOST_WORDS)
    chars = limits.chars and int(_SEARCHED * limits.chars)
    found = (model.lines(reading, max_words=words, max_chars=chars, count=count, judged=True) for count in (1, _LINES))
    line = next(filter(_good, chain.from_iterable(found)), None)
    if line is None:
        return None
    kept = _without_symbols(document.text, _restored(reading, sentence, sorted(line.spans), limits))
    if not _begins(document.text[sentence.body : kept[0][0]]):
        return None
    made = _candidate(document.text, kept)
    count = count_words(made.text)
    enough = count >= _LEAST_WORDS and limits.allows(words=count, sentences=1, chars=len(made.text))
    return made if enough and not check_seams(sentence.text, made.text) else None


def _good(line: Line) -> bool:
    """Whether a line holds as a sentence, by the judge and by its score."""
    odds = line.printable or 0.0
    return 0.0 < odds < 1.0 and line.score + _PRINTABLE * math.log(odds / (1.0 - odds)) >= _LEAST_WORTH


def _restored(reading: Reading, sentence: Sentence, kept: list[Span], limits: Length) -> list[Span]:
    """The stretches with what comes back: articles, the sentence's end, the other gaps, the sentence's beginning."""
    text = reading.lead.text
    article = _ARTICLE.search(text[sentence.body : kept[0][0]])
    if article:
        kept = [(sentence.body + article.start(1), kept[0][1]), *kept[1:]]
    gaps = sorted(((left[1], right[0]) for left, right in pairwise(kept)), key=lambda gap: gap[1] - gap[0])
    short = [gap for gap in gaps if gap[1] - gap[0] <= _LONGEST_ARTICLE]
    for start, end in short:
        kept = _within(text, kept, _closed(kept, start, end), limits)
    for wider in _tails(text, sentence, kept):
        whole = wider[-1][1] == sentence.end
        kept = _within(text, kept, wider, limits) if whole or _allowed(reading, wider) else kept
    for start, end in gaps[len(short) :]:
        kept = _within(text, kept, _closed(kept, start, end), limits)
    return _within(text, kept, [(sentence.body, kept[0][1]), *kept[1:]], limits)


def _without_symbols(text: str, kept: list[Span]) -> list[Span]:
    """The stretches without the symbols of stocks in them: they are read, never written."""
    parts: list[Span] = []
    for start, end in kept:
        at = start
        for symbol in _SYMBOL.finditer(text, start, end):
            parts.append((at, symbol.start()))
            at = symbol.end()
        parts.append((at, end))
    return [(start, end) for start, end in parts if text[start:end].strip()]


def _begins(left_out: str) -> bool:
    """Whether a line can begin behind what is left out: an opening phrase, or what describes a name."""
    return not left_out.strip() or _OPENING.search(left_out) is not None or "," not in left_out


def _tails(text: str, sentence: Sentence, kept: list[Span]) -> list[list[Span]]:
    """The stretches with their last one up to each comma behind it and up to the sentence's end."""
    start, last = kept[-1]
    borders = [match.start() for match in _BORDER.finditer(text, last, sentence.end)]
    return [[*kept[:-1], (start, end)] for end in (*borders, sentence.end)]


def _closed(kept: list[Span], start: int, end: int) -> list[Span]:
    """The stretches without the gap between two of them."""
    left = next(span for span in kept if span[1] == start)
    right = next(span for span in kept if span[0] == end)
    return sorted([*(span for span in kept if span not in (left, right)), (left[0], right[1])])


def _within(text: str, kept: list[Span], wider: list[Span], limits: Length) -> list[Span]:
    """The wider stretches where they are within the limits, else those kept."""
    made = _written(text, wider)
    return wider if limits.allows(words=count_words(made), sentences=1, chars=len(made)) else kept


def _allowed(reading: Reading, kept: list[Span]) -> bool:
    """Whether the constraints allow the line of the words in the stretches."""
    words = reading.tokens.words
    path = [at for at, word in enumerate(words) if any(start <= word.start < end for start, end in kept)]
    part = reading.parts[words[path[0]].sentence]
    return value(part.problem, [at - part.offset for at in path]) > NEVER


def _written(text: str, kept: list[Span]) -> str:
    """The stretches as one sentence: the commas of an aside go with it, a capital begins, a full stop ends."""
    parts: list[str] = []
    for (start, end), behind in zip(kept, [*(span[0] for span in kept[1:]), None], strict=True):
        part = clean(text[start:end])
        if behind is not None and (comma := _LAST_COMMA.search(text[end:behind])):
            alone = len(_COMMA.findall(text[start:behind])) == 1  # it parts what it stands between
            told = not comma[1] and not text[end:].startswith(",")  # of an aside that is opened before, not left out
            opened = len(_COMMA.findall(" ".join([*parts, part.rstrip(",")]))) % 2
            held = bool(comma[1]) and part.endswith(",")
            said = behind == kept[-1][0] and _SPEAKER.match(text[behind : kept[-1][1]])
            part = part.rstrip(",") + "," * bool(alone or held or said or (told and opened))
        parts.append(part)
    line = _LONE_MARK.sub("", " ".join(filter(None, parts)))
    made = with_capital_word(line.rstrip(_LOOSE))
    return made if made.rstrip("\"'”’)").endswith(tuple(_END)) else f"{made}."


def _candidate(text: str, kept: list[Span]) -> Candidate:
    """The stretches as a brief, with each as a source."""
    return replace(joined([(_written(text, kept), cited(text, kept))]), ended=False)
