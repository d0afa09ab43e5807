"""Whether a line is whole that the judge does not hold for good: by what it leaves out and where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

import numpy as np

from summarizer.compression.clause import MIDDLE, OPEN, clause_loss, end_loss, states
from summarizer.compression.compressor import Reading
from summarizer.compression.search import NEVER, value
from summarizer.document import Sentence
from summarizer.extractive.coherence.story import any_of, pattern
from summarizer.extractive.shorten.predicate import claimed, predicate
from summarizer.extractive.shorten.stretches import acts, is_subject, speaker_start, written
from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers.headings import view_end
from summarizer.text.sentences import Span
from summarizer.text.words import word_key

LEAST_END = -0.5  # log probability of a last word behind which nothing is missing
_SURE_END = -0.05  # of one where words that look like no verb may be one
UNLIKELY = -8.0  # what a step counts that the model holds for unlikely, where only rules are asked
_DESCRIBED = LatePattern(
    r"(?:[A-Z][\w.'’-]*\s?){1,6}(?=,\s(?:an?|the|who|whose|which|\d+)\b)"
    r"|(?:An?|The)\s[^,.;:]+(?=,\s(?:an?|the|who|whose|which)\b)"
)
_ONCE = LatePattern(  # Acme, once a mill, | sells nuts
    r"(?:[A-Z][\w.'’-]*\s?){1,6}(?=,\s(?:long|now|once)\s(?:an?|the)\b)"
)
_WHO = LatePattern(r",\s(?:who|whose|which)\b[^,]+,\s")  # such an aside says nothing of the rest
_OPENER = LatePattern(  # not: as much as 340 tonnes
    r"\b(?:after|although|because|before|if|since|that|though|unless|until|when|whether|while"
    r"|(?<!much )(?<!many )as(?! (?:early|far|few|late|long|many|much|soon|well)\b))\s"
)
_SECOND = LatePattern(r",\s(?:and|but)\s")  # has agreed, but the firm | , which owns most of it, has not
_LAST_CLAUSE = LatePattern(  # fell on Friday after | the firm | , which sells ropes, said
    r"(?P<subject>[^,;:]+)(?P<aside>,\s(?:who|whose|which)\b[^,;:]+)?$"
)
_ASIDE = LatePattern(r"\s*(?:\([^()]*\)\s*)?(?:(?:,|(?<=,)).+,\s*|(?<=\))\s*|[–—][^–—]+[–—]\s*|--.+?--\s*)?")
_SUBJECT = LatePattern(r"\s*(?:an?|the|[A-Z]\w+)\b")
_CONTACT = LatePattern(r"\s(?:[A-Z]+\.[A-Z]+\s)?(?:he|it|she|they|we)\s")  # the part | it does not own
_OF_NOUN = LatePattern(  # men held | over a load | that sank
    r"\s(?:about|against|by|for|from|in|of|over|with)\s(?:an?|the|its|his|her|their)\s[^,;:]*[a-z]\s"
    r"(?=(?:that|who|which)\s)"
)
_CLAUSE = LatePattern(  # what a gap opens and has to end: signed by a judge, a ruling that bakers called the first
    r"(?:,\s(?:who|whose|which|where|while|as|after|although|because|before|though|when)"
    r"|,\san?\s(?:[\w-]+\s){1,3}(?:that|which|who))\b"
)
_SECOND_DEED, _RELATIVE = LatePattern(r",?\s?(?:and|but)\s(?=[a-z])"), LatePattern(r"\b(?:who|which)\b")
_ACTOR = LatePattern(  # pleaded guilty, | his lawyer, Ada Bolt, | told a court
    r",\s(?:an?|her|his|its|the|their)\s(?:[\w'’-]+\s){0,4}[\w'’-]+,\s(?:[A-Z][\w.'’-]*\s)*[A-Z][\w.'’-]*,\Z"
)
_SUBJECT_ALONE = LatePattern(
    r"\b(?:although|because|if|that|though|unless|when|whether|while)"
    r"\s(?P<noun>(?:(?:an?|the|its|his|her|their)\s|[A-Z])[^,;:]*),?$"
)
_TURN = LatePattern(r"\b(?:after|although|as|because|before|but|since|though|when|whereas|while)\s")
_INVERTED = LatePattern(r"[a-z]+ (?:an?|her|his|its|the|their|[A-Z]\w*)\b")  # ..., said the mayor
_COMMENT = LatePattern(r"(?:in (?:what|an?)|which|an?|the first|making)\s")  # on what a clause before it tells
TIME_BEFORE = LatePattern(r"\s\w+ (?:day|hour|minute|month|week|year)s? (?:after|before|earlier)\b[^,;]*\Z")
_OBJECT = LatePattern(r"\s(?:the|an?)\s[\w'’-]+\s[\w'’-]+")
PARTNER = LatePattern(  # Ada Bolt | , 9, and Ray Vik; shed jobs | , but its chief, Ada Bolt, left
    r",\s(?:but\s|and\s(?:(?:an?|the|her|his|its|their)\s|(?:\w+\s)?[A-Z]))"
)


def leaves_little(reading: Reading, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether nothing is left out but asides, an opening and an end, and neither a speaker nor a condition or turn."""
    text, end = reading.lead.text, kept[-1][1]
    gaps = [(left[1], right[0]) for left, right in pairwise(kept)]
    opening, rest = text[sentence.body : kept[0][0]], text[end : sentence.end]
    whom = is_subject(text[slice(*kept[0])].rstrip(","))  # the first gap describes it
    told = [text[slice(*gap)] for gap in gaps if not _WHO.fullmatch(text, *gap)]
    described = [told.pop(0)] if whom and told and told[0] == text[slice(*gaps[0])] else []
    if any(map(turning().search, described)) or any(map(binding().search, (opening, *told, rest))):
        return False
    if not (_opens(opening) and all(_ASIDE.fullmatch(text, *gap) for gap in gaps)):
        return False
    return ends_well(reading, kept, rest) and allowed(reading, kept, UNLIKELY)


def without_description(text: str, sentence: Sentence, ends: Iterable[int]) -> list[list[Span]]:
    """The sentence, up to each of some ends, without what describes whom it opens with: Ada Bolt, ..., died."""
    opened = _DESCRIBED.match(text, sentence.body, sentence.end)
    if opened is None or not is_subject(opened[0]):
        return []
    verb = pattern(r",\s(?=", "goes_on", r"\b)")  # behind an aside the sentence goes on so
    goes_on = (found.end() for found in verb.finditer(text, opened.end() + 1, sentence.end))
    goes_on = (at for at in goes_on if not PARTNER.search(text, opened.end(), at))
    return [[(sentence.body, opened.end()), (at, end)] for at in goes_on for end in (*ends, sentence.end) if at < end]


def _opens(opening: str) -> bool:
    """Whether what stands before a line says only when, where or how: As mayor, A week after it sank; or nothing."""
    if not opening.strip():
        return True
    words = opening.split()
    if view_end(words, list(map(word_key, words)), 0):  # In the view of Ada Bolt,
        return False
    first, last = word_key(words[0]), word_key(words[-1].rstrip(","))
    told = first in ENGLISH.clauses.fronted or last == "ago" or opening_clause().match(opening)
    return opening.rstrip().endswith(",") and bool(told)


def ends_well(reading: Reading, kept: list[Span], rest: str) -> bool:
    """Whether a line is whole where it ends before the rest of its sentence, which may be a mark only."""
    text, end = reading.lead.text, kept[-1][1]
    part = written(text, kept).rstrip(".")
    if not any(map(str.isalnum, rest)):
        return clause_loss(part, "", True) <= MIDDLE
    opened = opening_clause().match(f"{part}{rest}")
    if "," not in part and opened and _SUBJECT.match(rest, opened.end() - len(part)):
        return False
    last = reading.steps.last[sum(word.start < end for word in reading.tokens.words) - 1]
    loss = clause_loss(part, rest.strip(), False) + end_loss(text, end, part)
    return last >= LEAST_END and loss < (OPEN + MIDDLE if last >= _SURE_END else MIDDLE)


def loses_verb(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether a line ends before the verb of what it, or its last clause, opens with: The town, which paid, | voted."""
    opened = _DESCRIBED.match(text, sentence.body, sentence.end) or _ONCE.match(text, sentence.body, sentence.end)
    end = len(text[: kept[-1][1]].rstrip(", "))
    rest = text[end : sentence.end]
    bare = rest.lstrip(", ")
    if opened is not None and is_subject(opened[0]) and bare and acts(bare):
        return True
    part = " ".join(text[start:end] for start, end in kept).rstrip(", ")
    clauses = (_LAST_CLAUSE.match(part, opener.end()) for opener in (*_OPENER.finditer(part), *_SECOND.finditer(part)))
    return any(clause is not None and _wants_verb(clause, rest) for clause in clauses)


def _wants_verb(clause: re.Match[str], rest: str) -> bool:
    """Whether the last clause of a line has no verb, and an aside stands between it and its verb."""
    aside, subject = _WHO.match(rest), clause["subject"].strip()
    if (" " in subject and states(subject)) or not (clause["aside"] or aside):  # regulators: no verb
        return False
    behind = rest[aside.end() :] if aside else rest
    if clause["aside"]:  # which the line may end inside of
        behind = rest.lstrip(", ") if rest.startswith(",") else rest.partition(",")[2]
    return bool(behind.strip()) and (acts(behind) or behind.split()[0].lower() not in ENGLISH.function_words)


def loses_noun(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether a clause is told without its noun, or a noun without: over a load | that sank, a part | it owns."""
    for (start, end), behind in zip(kept, [*(span[0] for span in kept[1:]), sentence.end], strict=True):
        owned = _CONTACT.match(text, end, sentence.end)
        called = text.startswith(('"', "“"), behind) and text[:end].endswith((" a", " the"))  # the | show | "Noon"
        if called or (owned and owned.end() <= behind and text[end - 1] not in ',;:"”'):
            return True
        noun = _OF_NOUN.match(text, end, sentence.end)
        if noun and noun.end() == behind and not turning().search(text[start:end]):
            return True
    return False


def splices(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether a line goes on inside a clause that it leaves out the beginning of, or leaves out an object.

    For: stopped without a warrant | , a ruling that bakers called the first | on bread; went home on Friday | , though
    the hill | was still burning; must pay women | the same as men.
    """
    verbs = [found for found in (predicate(text, sentence), claimed(text, sentence)) if found]
    said = speaker_start(text, sentence)
    for (start, end), (behind, last) in pairwise(kept):
        opens = [found for found in verbs if found.opens(text, behind)]
        if opens and text[:end].endswith((" who", " which")):  # bakers who | sail | are ill
            return True
        if any(end - (text[end - 1] == ",") in found.more for found in opens):
            continue  # it tells more of the subject
        gap, before = text[end:behind].rstrip(), text[start:end]
        if opens and TIME_BEFORE.fullmatch(gap):  # who had seen it | nine days before the fire | was held
            continue
        opened = _CLAUSE.search(gap)
        closed = text[behind] == "," or before.endswith(",")
        if opened and "," not in _WHO.sub(" ", gap[opened.end() :]) and not closed:
            return True
        spoken = behind == said and not (acts(text[behind:last]) and not _INVERTED.match(text, behind, last))
        told = any(found.more and found.more[0] < end for found in opens)  # who fled | as it burned | was held
        goes_on = not (spoken or told) and (acts(text[behind:last]) or _COMMENT.match(text, behind, last))
        owed = _SUBJECT_ALONE.search(gap)  # who said that the noise, | the smoke
        if not spoken and owed and not states(owed["noun"]):
            return True
        second = _SECOND_DEED.match(text, behind, last)  # held by a judge | , who said that he lied | , and told him
        if second and acts(text[second.end() : last]) and _RELATIVE.search(gap) and verbs and verbs[0].verb < end:
            return True
        if goes_on and (_TURN.search(gap) or _ACTOR.search(gap)) and states(before):
            return True
        if _OBJECT.match(gap) and before[-1:].islower() and before.rsplit(None, 1)[-1] not in ENGLISH.function_words:
            return True
    return False


@cache
def opening_clause() -> re.Pattern[str]:
    """A clause with which a text opens, up to its comma, as in: About a week after the fire, a man was held."""
    return re.compile(rf"(?:[\w'’-]+ ){{0,3}}?(?:{any_of('scene')})\b[^,]*,", re.IGNORECASE)


@cache
def binding() -> re.Pattern[str]:
    """What a line may not leave out: who says it, a condition, a denial, and what turns it."""
    words = ENGLISH.saying["verbs"] | ENGLISH.clauses.conditions | set(read_data("condense")["turns"])
    return re.compile(rf"\b(?:{'|'.join(sorted(words))})\b|n['’]t\b", re.IGNORECASE)


@cache
def turning(*also: str) -> re.Pattern[str]:
    """What takes back or says whose it is what stands before it: who says it, a condition, a turn, and other words."""
    words = (ENGLISH.saying["verbs"] - {"told"}).union(read_data("condense")["takes_back"], also)
    return re.compile(rf"\b(?:{'|'.join(sorted(words))})\b", re.IGNORECASE)


def allowed(reading: Reading, kept: list[Span], unlikely: float = NEVER) -> bool:
    """Whether the constraints allow the line of the words in the stretches; `unlikely` is the least a step is worth."""
    words = reading.tokens.words
    path = [at for at, word in enumerate(words) if any(start <= word.start < end for start, end in kept)]
    part = reading.parts[words[path[0]].sentence]
    first = np.maximum(part.problem.first, unlikely if path[0] == part.offset else NEVER)
    problem = part.problem._replace(first=first, within=np.maximum(part.problem.within, unlikely))
    return value(problem, [at - part.offset for at in path]) > NEVER
