"""Parts of a sentence that say something by themselves: behind an opening, up to a mark, without what dashes part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.compression.clause import BRACKETS, QUOTATIONS, is_open, pointing_loss, states
from summarizer.compression.compressor import Reading
from summarizer.document import Sentence
from summarizer.extractive.shorten.endings import LEAST_END, binding, ends_well, turning
from summarizer.extractive.shorten.stretches import said_last, written
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_LEAST_BEFORE_MARK = -1.0  # log probability of a last word before a semicolon or dash
_LONG_OPENING = 4  # words: "In theory," and "At best," take back what they open
_LONG_REST = 8
_WORDS = read_data("condense")
_OPENS = LatePattern(rf"(?:{'|'.join(_WORDS['idle_openings'])})\s", re.IGNORECASE)
_COMMA = LatePattern(r",[’”\"]?\s+(?=[\w“\"‘'])")
_GOES_ON = LatePattern(r"(?:[\w'’-]+,? ){0,3}(?:and|or)\b")  # the comma of a list
_CONTRAST = LatePattern(r"(?:,|\s[–—-]|\s--)\sbut\s+(?=[\w“\"])")
_NO_SUBJECT = LatePattern(rf"(?:{'|'.join(_WORDS['no_subjects'])})\b|[\d$£€]", re.IGNORECASE)
_SOMEBODY = LatePattern(r"\b(?:he|she|him|his|hers?|they|them|their|it|its)\b(?!['’]s\b)", re.IGNORECASE)
_OWN = LatePattern(r"(?:[A-Z][\w'’-]+ )+(?:[a-z][\w'’-]* ){0,12}?(?:his|her|its|their)\b")  # Bolt sold her boats
_FULL_NAME = LatePattern(r"\b[A-Z][\w'’.-]+ [A-Z][\w'’-]+")
_MAY = LatePattern(r"\b(?:can|could|may|might|must|should|would)\b", re.IGNORECASE)
_NAMED = LatePattern(r"(?:[A-Z][\w'’-]+ ){2,4}[a-z]+s ")  # Ada Bolt scans the sea
_MARK = LatePattern(r";(?=\s[^\W\d])|\s(?:--?|[–—_])(?=\s)|\s\((?=[^()]*\)\W*\Z)")
_DASHED = LatePattern(r"\s(?P<dash>--?|[–—_])\s(?P<aside>[^–—]+?)\s(?P=dash)(?=\s)")
_WHICH = LatePattern(r"(?:who|whose|which)\b")


def parts(reading: Reading, sentence: Sentence) -> Iterator[list[Span]]:
    """What of a sentence is whole where something is left out that nothing else hangs on.

    Left out are an opening phrase ("Armed with a rope, sailors reached the boat"), what a "but" answers, all behind a
    semicolon, a dash or a last bracket, and what stands between two dashes.
    """
    text = reading.lead.text
    for start in (sentence.body, *_beginnings(text, sentence)):
        for end in (*_ends(reading, sentence, start), sentence.end):
            for kept in ([(start, end)], *_without_dashed(text, start, end)):
                part = written(text, kept)
                if kept[0] != (sentence.body, sentence.end) and (states(part) or _NAMED.match(part)):
                    yield said_last(text, sentence, kept) if end < sentence.end else kept


def _beginnings(text: str, sentence: Sentence) -> Iterator[int]:
    """Where a sentence begins that has lost an opening phrase, or what its "but" answers."""
    comma = _COMMA.search(text, sentence.body, sentence.end)
    if comma and _is_idle(text[sentence.body : comma.start()], text[comma.end() : sentence.end]):
        yield comma.end()
    for turn in _CONTRAST.finditer(text, sentence.body, sentence.end):
        ahead, behind = text[sentence.body : turn.start()], text[turn.end() : sentence.end]
        short = len(behind.split()) <= _LONG_REST  # one owner says the offer is poor
        if not (short or is_open(ahead, QUOTATIONS + BRACKETS) or _points_back(behind) or not _has_subject(behind)):
            yield turn.end()


def _is_idle(opening: str, rest: str) -> bool:
    """Whether an opening says only when, where or how, and nothing in the rest points to it."""
    words = opening.split()
    long = len(words) >= _LONG_OPENING and len(rest.split()) >= _LONG_REST
    if not (long and _OPENS.match(opening)) or binding().search(opening):
        return False
    if is_open(opening, QUOTATIONS + BRACKETS) or _GOES_ON.match(rest) or not _has_subject(rest):
        return False
    if not (states(rest.split(",")[0]) or _NAMED.match(rest)):  # the comma of a list: In iron, coal and steel
        return False
    return not (_points_back(rest) or _MAY.search(rest))


def _points_back(rest: str) -> bool:
    """Whether a pronoun stands in what is told alone before anybody whom it may mean."""
    found = _SOMEBODY.search(rest)
    if found is None:
        return False
    own = _OWN.match(rest)
    return not (_FULL_NAME.search(rest, 0, found.start()) or (own and own.end() == found.end()))


def _has_subject(rest: str) -> bool:
    """Whether what is told alone opens with whom or what it is about, and has a verb."""
    acts = states(rest) or _NAMED.match(rest) is not None
    return acts and _NO_SUBJECT.match(rest) is None and not pointing_loss(rest)


def _ends(reading: Reading, sentence: Sentence, start: int) -> Iterator[int]:
    """Where a sentence may end before a mark; behind another beginning also where the model holds it for whole."""
    text, words, last = reading.lead.text, reading.tokens.words, reading.steps.last
    marks = list(_MARK.finditer(text, start, sentence.end))
    dashes = [mark for mark in marks if mark.group().strip(" (;")]
    ends = {mark.start() for mark in marks if mark not in dashes or len(dashes) == 1}
    for word, likely in zip(words, last, strict=True):
        if not start < word.end < sentence.end or is_open(text[start : word.end], QUOTATIONS + BRACKETS):
            continue
        rest = text[word.end : sentence.end]
        told = said_last(text, sentence, [(start, word.end)])
        left_out = text[word.end : told[1][0]] if told[1:] else rest
        at_mark = word.end in ends or word.end - 1 in ends  # step; | the next
        if (turning() if at_mark else binding()).search(left_out):
            continue
        if likely >= (_LEAST_BEFORE_MARK if at_mark else LEAST_END) and (
            at_mark or (start > sentence.body and ends_well(reading, [(start, word.end)], rest))
        ):
            yield word.end


def _without_dashed(text: str, start: int, end: int) -> list[list[Span]]:
    """A stretch without what stands in it between two dashes, and says nothing of the rest."""
    found = list(_DASHED.finditer(text, start, end))
    told = [one for one in found if _WHICH.match(one["aside"]) or not binding().search(one["aside"])]
    return [[(start, one.start()), (one.end() + 1, end)] for one in told if len(found) == 1]
