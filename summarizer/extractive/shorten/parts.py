"""Parts of a sentence that say something by themselves: behind an opening, up to a mark, without what dashes part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile

from summarizer.compression.clause import BRACKETS, QUOTATIONS, is_open, pointing_loss, states
from summarizer.compression.clause.main import TIMED
from summarizer.compression.compressor import Reading
from summarizer.document import Sentence
from summarizer.extractive.shorten.endings import LEAST_END, TIME_BEFORE, binding, ends_well, turning
from summarizer.extractive.shorten.predicate import predicate
from summarizer.extractive.shorten.stretches import said_last, written
from summarizer.models.files import either, read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_LEAST_BEFORE_MARK = -1.0  # log probability of a last word before a semicolon or dash
# Binds nothing: more than nine years after a fire, Despite a fall, Because the ice no longer holds, After a night in
# which no boat came
_MORE_THAN = LatePattern(
    r"\b(?:[Ff]ewer|[Ll]ess|[Mm]ore) than\b|^Despite\b|\bno longer\b"
    r"|^(?:After|Following) an? (?:[\w-]+ ){1,2}in which\b.*"
)
_SURE = LatePattern(  # opens no condition: what may be is not of it
    r"(?:Because|Despite)\b|In an? (?:case|decision|move|ruling) (?:that|which)\b"
    r"(?!.*\b(?:blocked|no longer|not|overturned|quashed|rejected|vetoed|withdrawn|yet to)\b)"
)
_PARTS = LatePattern(r"[,;:–—]")
_OPENING = LatePattern(r"(?:[,;:–—-]|\b(?:but|and|that|as)(?: now)?)\s*$")
_BODY = LatePattern(r"[Tt]he (?:city|club|country|region|team|town)\b(?!['’]s\b| of\b)")
_NAME = LatePattern(r"(?!^)\s[A-Z]\w")
_NEXT_SUBJECT = ("I ", "he ", "it ", "she ", "they ", "we ", "you ")  # of what stands behind an opening and its aside
_LONG_OPENING = 4  # words: "In theory," and "At best," take back what they open
_LONG_REST = 8
_WORDS = read_data("condense")
_OPENS = LatePattern(rf"(?:{'|'.join(_WORDS['idle_openings'])})\s", re.IGNORECASE)
_COMMA = LatePattern(r",[’”\"]?\s+(?=[\w“\"‘'])")
_GOES_ON = LatePattern(r"(?:[\w'’-]+,? ){0,3}(?:and|or)\b")  # the comma of a list
_CONTRAST = LatePattern(r"(?:,|\s[–—-]|\s--)\sbut\s+(?=[\w“\"])")
_POINTED = LatePattern(
    rf"(?i)the (?:{either('compression_words', 'points_back')})\b|(?:\w+ of )?the (?:others?|rest)\b"
)
_NO_SUBJECT = LatePattern(rf"(?:{'|'.join(_WORDS['no_subjects'])})\b|[\d$£€]", re.IGNORECASE)
_LEFT_OUT = LatePattern(  # smaller ones will pay; the mill of Lund will not, Ada Bolt said
    r"(?:[\w'’-]+ ){1,3}(?:ones|others)\b|(?i:an?|that|the|this) [\w-]+ one\b"
    r"|[^,;.]*\b(?:are|can|could|did|do|does|had|has|have|is|was|were|will|would)(?: not|n['’]t)?[,.]"
)
_SOMEBODY = LatePattern(r"\b(?:he|she|him|his|hers?|they|them|their|it|its)\b(?!['’]s\b)", re.IGNORECASE)
_OWN = LatePattern(  # Bolt sold her boats; the boat of a boy who had left his house
    r"(?:(?:[A-Z][\w'’-]+ )+|(?:[\w'’-]+ )*?an? (?:[\w-]+ ){1,3}who )(?:[a-z][\w'’-]* ){0,12}?(?:his|her|its|their)\b"
)
_OF_ITSELF = LatePattern(  # the county said on Monday it would pay
    rf"(?P<subject>[^,;:]{{2,80}}?) (?:{'|'.join(_WORDS['saying'])}|agreed|found|promised|ruled|vowed|warned)"
    r"(?: (?:(?:early|late) )?(?:on [A-Z]\w+day|today|yesterday|in a \w+))* (?:that )?(?P<own>it|they)\b"
)
_HANGS = LatePattern(r" (?:at|for|from|in|of|on|with)\b")
_PLURAL = LatePattern(r"(?:[a-z][\w-]*(?<!s)(?<!u)(?<!i)s|men|women|people|police|staff)$")
_ONE = LatePattern(r"\b(?:at|by|for|from|in|into|of|to|with) one(?=[,.;]|$)")  # 9 men live in one
_FULL_NAME = LatePattern(r"\b[A-Z][\w'’.-]+ [A-Z][\w'’-]+")
_MAY = LatePattern(r"\b(?:can|could|may|might|must|should|would)\b", re.IGNORECASE)
_FACT = LatePattern(r"(?:After|Although|Amid|As|During|Following|Since|Though|While)\b")
_SAID_WOULD = LatePattern(  # behind a fact a promise: said on Monday it | would pay
    rf"\b(?:{'|'.join(_WORDS['saying'])}|agreed|promised|vowed|warned)\b[^,;]*?\bwould\b"
)
_NAMED = LatePattern(r"(?:[A-Z][\w'’-]+ ){2,4}[a-z]+s ")  # Ada Bolt scans the sea
_MARK = LatePattern(r";(?=\s[^\W\d])|\s(?:--?|[–—_])(?=\s)|\s\((?=[^()]*\)\W*\Z)")
_DASHED = LatePattern(r"\s(?P<dash>--?|[–—_])\s(?P<aside>[^–—]+?)\s(?P=dash)(?=\s)")
_SECOND = LatePattern(r",? and (?P<verb>[a-z]+)\s|, (?P<ing>[a-z]+ing)\s")
_OPENED = LatePattern(r"(?P<opening>[^,;:\"“”]+)(?P<aside>,\s(?:which|who|whose|where)\s[^,;:\"“”]+),\s\Z")
_POINTS = LatePattern(r"\b(?:[Tt]he|such) ([a-z]+)(?: ([a-z]+))?\b")
_LIKE_NOUNS = (" burst", " cast", " shed", " thrust")  # verbs of what was
_WHICH = LatePattern(r"(?:who|whose|which)\b")


def parts(reading: Reading, sentence: Sentence) -> Iterator[list[Span]]:
    """What of a sentence is whole where something is left out that nothing else hangs on.

    Left out are an opening phrase ("Armed with a rope, sailors reached the boat"), what a "but" answers, all behind a
    semicolon, a dash or a last bracket, and what stands between two dashes.
    """
    text = reading.lead.text
    for start in (sentence.body, *_beginnings(text, sentence)):
        for end in (*_ends(reading, sentence, start), sentence.end):
            if start > sentence.body and points_back(text[start:end]):
                continue
            for kept in ([(start, end)], *_without_dashed(text, start, end)):
                part = written(text, kept)
                if kept[0] != (sentence.body, sentence.end) and (states(part) or _NAMED.match(part)):
                    yield said_last(text, sentence, kept) if end < sentence.end else kept


def _beginnings(text: str, sentence: Sentence) -> Iterator[int]:
    """Where a sentence begins that has lost an opening phrase, or what its "but" answers."""
    yield from behind_idle(text, sentence)
    for turn in _CONTRAST.finditer(text, sentence.body, sentence.end):
        ahead, behind = text[sentence.body : turn.start()], text[turn.end() : sentence.end]
        short = len(behind.split()) <= _LONG_REST  # one owner says the offer is poor
        if not (short or is_open(ahead, QUOTATIONS + BRACKETS) or points_back(behind) or not _has_subject(behind)):
            yield turn.end()


def behind_idle(text: str, sentence: Sentence) -> list[int]:
    """Where a sentence begins that has lost an opening phrase, which its first comma or its main clause ends."""
    comma, found = _COMMA.search(text, sentence.body, sentence.end), predicate(text, sentence)
    told = comma is not None and found is not None and found.verb < comma.start()  # At least nine died, | police said
    starts = {comma.end()} if comma and not told else set()
    starts |= {found.start} if found and found.start > sentence.body else set()
    return [at for at in sorted(starts) if _is_idle(text[sentence.body : at].rstrip(", "), text[at : sentence.end])]


def _is_idle(opening: str, rest: str) -> bool:
    """Whether an opening says only when, where or how."""
    timed = TIMED.match(opening)
    if len(opening.split()) < _LONG_OPENING or len(rest.split()) < _LONG_REST or not (timed or _OPENS.match(opening)):
        return False
    if binding().search(_MORE_THAN.sub("", opening)) or is_open(opening, QUOTATIONS + BRACKETS):
        return False
    if not _has_subject(rest) or (_GOES_ON.match(rest) and not timed):
        return False
    if not (states(rest.split(",")[0]) or _NAMED.match(rest)):  # the comma of a list: In iron, coal and steel
        return False
    told = _SAID_WOULD.sub("", rest) if timed or _FACT.match(opening) else rest
    return _SURE.match(opening) is not None or _MAY.search(told) is None


def short_openings(text: str, sentence: Sentence) -> Iterator[list[Span]]:
    """A sentence without what its opening tells second: A month after a dam burst | and hid a road, | a man was held.

    The main clause may point to what the opening brings in. What tells more of its subject may lose when that was.
    """
    found, first = predicate(text, sentence), sentence.body
    opening = text[first : found.start].rstrip(", ") if found and found.start > first else ""
    timed = TIMED.match(opening)
    if found is None or timed is None or is_open(opening, QUOTATIONS + BRACKETS):
        return
    comma, more = first + len(opening), found.more[-1] if found.more else found.verb
    when = TIME_BEFORE.search(text, more, found.verb)
    for second in _SECOND.finditer(opening, timed.end()):
        told = opening[timed.end() : second.start()]
        acts = states(told) or told.endswith(_LIKE_NOUNS)
        if not acts or "," in told or not (second["ing"] or states(second["verb"])):
            continue
        begins = [(first, first + second.start())]
        yield [*begins, (comma, sentence.end)]
        if when:
            yield [*begins, (comma, when.start()), (found.verb, sentence.end)]


def bare_openings(text: str, sentence: Sentence, ends: Iterable[int]) -> Iterator[list[Span]]:
    """A sentence without what its opening tells of something: If Lund backs a tax | , which Bolt drew up, | men pay."""
    found = predicate(text, sentence)
    aside = _OPENED.match(text, sentence.body, found.start) if found else None
    if found is None or aside is None or binding().search(aside["aside"]) or not states(aside["opening"]):
        return
    begins = (sentence.body, aside.end("opening"))
    yield from ([begins, (aside.end("aside"), end)] for end in (*ends, sentence.end) if end > found.verb)


def leans_on_opening(text: str, sentence: Sentence, told: str) -> bool:
    """Whether a line that has lost the opening of its sentence points to what that brings in: the dam, such trains."""
    found = predicate(text, sentence)
    opening = text[sentence.body : found.start] if found else ""
    nouns = (one.removesuffix("s") for pair in _POINTS.findall(told) for one in pair if one)
    return any(re.search(rf"\ban? (?:[\w-]+ ){{0,2}}{re.escape(noun)}s?\b", opening) for noun in nouns)


def points_back(rest: str) -> bool:
    """Whether what is told alone opens with "the firm" or has a pronoun before anybody whom it may mean."""
    found, pointed = _SOMEBODY.search(rest), (_POINTED.match(rest) or _ONE.search(rest)) is not None
    if found is None or pointed:
        return pointed
    itself = _OF_ITSELF.match(rest)
    if itself and itself.start("own") == found.start():
        many = _PLURAL.search(_HANGS.split(itself["subject"], maxsplit=1)[0]) is not None
        return many == (itself["own"] == "it")
    own = _OWN.match(rest)
    return not (_FULL_NAME.search(rest, 0, found.start()) or (own and own.end() == found.end()))


def _has_subject(rest: str) -> bool:
    """Whether what is told alone opens with whom or what it is about, and has a verb."""
    acts = states(rest) or _NAMED.match(rest) is not None
    return acts and _NO_SUBJECT.match(rest) is None and _LEFT_OUT.match(rest) is None and not pointing_loss(rest)


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


def begins(left_out: str, told: str) -> bool:
    """Whether a line can begin behind what is left out: an opening phrase, or what describes a name.

    Not behind half of a pair: bakers and | sailors have worked; nor inside a list: In iron, | coal, and ropes, jobs go;
    nor before the name of somebody in the opening: While he met the mayor, | Ada Bolt, he said so.
    """
    items = told.split(", ") if left_out.strip() else [""]
    bare = [items[0], *(item for _, item in takewhile(lambda pair: not states(pair[0]), pairwise(items)))]
    if any(item.startswith(("and ", "or ", *_NEXT_SUBJECT)) for item in bare[1:]):
        return False
    if halves_pair(left_out):
        return False
    if _BODY.match(told) and _NAME.search(left_out):  # Acme will help Togo, but | the country must pay
        return False
    return not left_out.strip() or _OPENING.search(left_out) is not None or "," not in left_out


def halves_pair(left_out: str) -> bool:
    """Whether what stands before a line ends inside a pair: After a fire in its mill and | boats, Acme fell."""
    part = _PARTS.split(left_out)[-1]
    words = part.split()
    return len(words) > 1 and words[-1] in ("and", "or") and not states(part)
