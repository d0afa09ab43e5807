"""Sentence spans into the original string, for any script, over `sentencex`.

Nothing is cleaned: the spans index the string as given, so whatever is built on them can point
back into the article.
"""

from __future__ import annotations

import itertools
import re
from typing import Any

import sentencex

from summarizer.errors import InputError
from summarizer.runtime.patterns import LatePattern
from summarizer.text.abbreviations import CLIPPED, rejoined, without_words
from summarizer.text.characters import END_MARKS, PICTURED, SIDES, encodable
from summarizer.text.characters import Span as Span
from summarizer.text.quote_marks import marks_placed

_WIDE_SPACE = LatePattern("[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")  # all beyond ASCII
_TERMINATOR = LatePattern(rf"[{END_MARKS}:;\"'”’»」』)\]]\s*$")
_BULLET = LatePattern(r"\s*(?:[-*•–—▪◦‣]|\d{1,2}[.)])\s")
_TIMED = LatePattern(r"\s*[-*•–—▪◦‣]\s+\d{1,2}[:.h]\d\d\b\W*(?=\w)")  # an entry of a live blog
# No abbreviation, whatever the segmenter holds; nor does the stop of ０．２５％ end a sentence, nor of ACM.TOACM.N or
# apps.Lund.gov. Must I pay? No. Bakers must; but not: No. 5 won, No. B, No. Ten said
_DOMAINS = "com|edu|gov|mil|net|org"
# Lund.Com, and the letter that tells one worm from another, Bolt.D; not, without a space: in Lund.A man, Roe.J. Bolt
_INNER = r"(?:Com|Edu|Gov|Net|Org|[B-HJ-Z])\b(?![.'’-])"
_COUNTS = "One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve"
_WORD = LatePattern(
    r"\b(?:May|ark|art|ill|me|miss|ok|ore)(?=\.)|(?<=[0-9０-９])．(?=[0-9０-９])|\b[A-Z]{2,5}\.[A-Z]{2,7}\.[A-Z]{1,2}\b"
    rf"|\b[\w-]+\.[A-Z][\w-]*\.(?:{_DOMAINS})\b|\b[A-Z][a-z\d]+\.{_INNER}"
    rf"|(?:^|(?<=[.!?:]\s)|(?<=[\n\"'“‘]))No(?=\.\s(?!(?:{_COUNTS})\b)(?:[A-Z][^\WA-Z]|[AI][ '’]))"
    rf"|(?<=\bNo\.\s)(?<!\?\sNo\.\s)(?:{_COUNTS})\b"
)
# Where one of those may stand: found by its stop, in a seventh of the time.
_WORD_STOP = LatePattern(
    r"[.．](?:(?<=\bMay\.)|(?<=\b(?:ark|art|ill)\.)|(?<=\b(?:me|ok)\.)|(?<=\bmiss\.)|(?<=\bore\.)"
    r"|(?<=\bNo\.)(?=\s[A-Z])"
    r"|(?<=[0-9０-９]．)(?=[0-9０-９])|(?<=[A-Z]{2}\.)[A-Z]{2,7}\.[A-Z]"
    rf"|(?=[A-Z][\w-]*\.(?:{_DOMAINS})\b)|(?<=[a-z\d]\.){_INNER})"
)
_RAGGED = 15  # characters by which the longest lines of a fixed width differ
_NEWLINES = LatePattern(r"\n\s*")
# A sentence in brackets, with which the segmenter takes the next one; three words, for "(U.S.) Senators" is none.
_BRACKETED = LatePattern(r"(\((?:[^()\s]+\s+){2,}[^()\s]*\w{3}[.!?][\"'”’]?\))\s+(?=[\"'“‘(]?[^\W\d_a-z])")
# Inside one "sentence": an end mark, perhaps closing marks, a space, and a capital or an opening mark.
_INNER_END = LatePattern(r"[.!?…][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[^\W\d_a-z])")
# à 14 h. Le pont, 45 C. Rain, of Acme ACME.PA. Bolt won: letters that the segmenter takes for a name's
_UNIT_END = LatePattern(r"(?:\d\s?(?:[hm]|°[CF])|\b\d{1,2}\s?[CF]|\b[A-Z]{2,5}\.[A-Z]{1,2})\.\s+(?=[^\W\d_a-z])")
# And where: found by its stop.
_UNIT_STOP = LatePattern(r"\.(?:(?<=[\d\s°][hmCF]\.)|(?<=[A-Z]{2}\.[A-Z]\.)|(?<=[A-Z]{2}\.[A-Z]{2}\.))\s")
# A caption without a stop, run into the story: "a port in Lund on Monday night (pictured) Fishermen want a ferry."
_IN_PICTURE = rf"\((?:[^()]{{0,20}}\b)?(?:{SIDES}|{PICTURED})\)\s"
_PICTURED = LatePattern(_IN_PICTURE)
_PICTURED_END = LatePattern(rf"(?:[^\s()]+\s+){{6}}{_IN_PICTURE}\s*(?=[A-Z])")
_YEAR_END = LatePattern(r"\b\d{4}\s?[гр]{1,2}\.\s+(?=[\u0404-\u042f])")  # в 2026 г. Мост, not: г. Москва
_COUNTED = LatePattern(r"\([^().!?\n]{1,60} \d{1,2}\)(?=\s[A-Z])")  # (Bolt 18, Roe 4) Bolt drives: no number of a list
_WIDE_STOP = LatePattern("[。！？｡](?=[0-9０-９])")  # it sees no end before a digit
_QUOTES = "[\"'“”‘’«»„‟‛‹›《》「」`]"  # as a text, like the next: few articles need them
# A straight single quote that opens nothing, '90s, 'em, and holds sentences together.
_LOOSE_APOSTROPHE = rf"'(?<!\w')(?:\d\ds?|{CLIPPED})\b"
_LONGEST_QUOTE = 400  # characters: a sentence with ends inside that is longer is a quote gone wrong
_OPENING = (("“", "”"), ("‘", "’"), ("„", "“"), ("«", "»"), ("‹", "›"), ("《", "》"), ("「", "」"), ("``", "''"))
_MOST_LOOSE = 200  # opening marks behind the last closing one; for each the segmenter reads the rest of the paragraph
_MOST_QUOTES = 10_000  # marks of a paragraph
# Whose dates and abbreviations the segmenter knows, and no common words among them; of others it does with English, of
# Danish, too, for which it takes a hundred times as long.
_SEGMENTED = frozenset(("cs", "de", "el", "es", "fi", "hi", "pt", "ru", "sk", "uk"))
_LETTER = "\u02bc"  # stands in for a quotation mark: a letter to the segmenter, one character long


def sentence_spans(text: str, language: str = "en") -> list[Span]:
    """Finds the sentences of a text.

    Args:
        text: Any text; lone surrogates are allowed.
        language: ISO 639 code; the segmenter and `abbreviations.json` know its abbreviations. "und" is one that is
            not known.

    Returns:
        (start, end) pairs in order, without the white space around a sentence. Every character
        that is not white space lies in exactly one of them.
    """
    # The segmenter cuts inside a wide space behind a lone capital, and falls.
    safe = encodable(text)
    safe = safe if safe.isascii() else _WIDE_SPACE.sub(" ", safe)
    breaks = not _hard_wrapped(safe)
    spans: list[Span] = []
    for found in _boundaries(language, safe):
        start, end = found["start_index"], found["end_index"]
        lines = _lines(safe, start, end, breaks)
        listed = len(lines) > 1 and any(_BULLET.match(safe, *line) for line in lines)
        for line in lines:
            # The segmenter takes what follows a list for its last item, and each item for one sentence.
            glued = listed and not _BULLET.match(safe, *line)
            if timed := _TIMED.match(safe, *line):
                first, *rest = _split(safe, (timed.end(), line[1]), language)
                spans += [(line[0], first[1]), *rest]
            else:
                spans.extend(_split(safe, line, language) if glued else _split_long_quote(safe, line, language))
    whole = marks_placed(safe, rejoined(safe, spans, language))
    parts = [part for span in whole for part in _behind_bracket(safe, span)]
    signs = [(_WIDE_STOP, _WIDE_STOP), (_UNIT_STOP, _UNIT_END)]
    signs.append((_PICTURED, _PICTURED_END) if language == "en" else (_YEAR_END, _YEAR_END))
    for sign, end in signs:
        if sign.search(safe):  # few texts
            parts = [piece for part in parts for piece in _cut_behind(safe, part, end)]
    return parts


def _behind_bracket(text: str, span: Span) -> list[Span]:
    """A sentence, or the one in brackets that it opens with and the rest."""
    found = _BRACKETED.match(text, *span) if text[span[0]] == "(" else None
    return [found.span(1), (found.end(), span[1])] if found else [span]


def _cut_behind(text: str, span: Span, end: LatePattern) -> list[Span]:
    """The sentences of a stretch, cut outside quotations at ends that the segmenter does not see."""
    cuts, read, opened = [span[0]], span[0], 0
    for match in end.finditer(text, *span):
        said = text[read : match.end()]
        opened, read = opened + sum(map(said.count, "“«「『（《")) - sum(map(said.count, "”»」』）》")), match.end()
        if opened <= 0:
            cuts.append(read)
            opened = 0
    pieces = (_trim(text, left, right) for left, right in itertools.pairwise([*cuts, span[1]]))
    return [piece for piece in pieces if piece]


def _boundaries(language: str, text: str) -> list[dict[str, Any]]:
    """The segmenter's sentences; where it falls, which is no ordinary exception, an error of ours."""
    plain = "\n\n".join(_without_loose_quotes(paragraph) for paragraph in text.split("\n\n"))
    if _WORD_STOP.search(plain):
        plain = _WORD.sub(lambda word: "x" * len(word.group()), plain)
    plain = _COUNTED.sub(lambda found: "x" * len(found.group()), without_words(plain, language))
    try:
        known = language if language in _SEGMENTED else "en"
        found: list[dict[str, Any]] = sentencex.get_sentence_boundaries(known, plain)
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise InputError(f"the sentences of a text of {len(text)} characters cannot be found: {error}") from None
    return found


def _without_loose_quotes(paragraph: str) -> str:
    """A paragraph without its quotation marks where they are no prose: the segmenter would take minutes for them."""
    if len(paragraph) < _MOST_LOOSE:
        return paragraph
    loose = sum(paragraph.count(mark, paragraph.rfind(closing) + 1) for mark, closing in _OPENING)
    if loose <= _MOST_LOOSE and (len(paragraph) < _MOST_QUOTES or len(re.findall(_QUOTES, paragraph)) <= _MOST_QUOTES):
        return paragraph
    return re.sub(_QUOTES, _LETTER, paragraph)


def _trim(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    return (start + left, start + right) if right > left else None


def _hard_wrapped(text: str) -> bool:
    """Whether single line breaks are those of a fixed line width, as in plain-text mail."""
    if "\n" not in text:
        return False
    inner: list[str] = []
    room: list[int] = []  # that each would take with the word below it
    last = 0
    for paragraph in re.split(r"\n[ \t]*\n", text):
        *lines, end = paragraph.strip().split("\n")
        inner.extend(lines)
        below = [*lines, end][1:]
        room.extend(
            len(line) + 1 + len("".join(low.split(None, 1)[:1])) for line, low in zip(lines, below, strict=True)
        )
        last = max(last, len(end))
    if not inner:
        return False
    lengths = sorted(len(line) for line in inner)
    unfinished = sum(1 for line in inner if not _TERMINATOR.search(line))
    full = sum(taken >= lengths[-1] - _RAGGED for taken in room)  # not so on a page of short lines
    fixed = last - _RAGGED <= lengths[-1] <= 120  # a headline may stand above one long line
    return fixed and lengths[len(lengths) // 2] >= 40 and min(unfinished, full) * 2 > len(inner)


def _lines(text: str, start: int, end: int, breaks: bool) -> list[Span]:
    """Splits a segment at its line breaks, unless these only wrap the text."""
    if "\n" not in text[start:end]:
        piece = _trim(text, start, end)
        return [piece] if piece else []
    cuts = [start]
    for match in _NEWLINES.finditer(text, start, end):
        if breaks or match.group().count("\n") > 1 or _BULLET.match(text, match.end(), end):
            cuts.append(match.end())
    cuts.append(end)
    pieces = (_trim(text, left, right) for left, right in itertools.pairwise(cuts))
    return [piece for piece in pieces if piece]


def _split_long_quote(text: str, span: Span, language: str) -> list[Span]:
    """Splits a sentence that swallowed others because its quotation marks do not pair up."""
    start, end = span
    sentence = text[start:end]
    if len(sentence) <= _LONGEST_QUOTE and not ("'" in sentence and re.search(_LOOSE_APOSTROPHE, sentence)):
        return [span]
    if not _INNER_END.search(sentence):
        return [span]
    return _split(text, span, language, re.sub(_QUOTES, _LETTER, sentence))


def _split(text: str, span: Span, language: str, plain: str | None = None) -> list[Span]:
    """The sentences of a stretch, which may be read in plainer letters."""
    start, end = span
    found = _boundaries(language, text[start:end] if plain is None else plain)
    parts = (_trim(text, start + one["start_index"], start + one["end_index"]) for one in found)
    return [part for part in parts if part]
