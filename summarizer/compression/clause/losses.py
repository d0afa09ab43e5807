"""What is lost where a line of text ends: inside a phrase, in a clause without its verb, before its condition."""

from __future__ import annotations

import re

from summarizer.compression.clause.headlines import headline_verbs
from summarizer.compression.clause.marks import BRACKETS, QUOTATIONS, in_single, is_open, says_whose_next
from summarizer.compression.clause.verbs import (
    WHO,
    after_somebody,
    any_of,
    apart,
    bare_words,
    clause_has_verb,
    has_main_verb,
    leads_on,
    parts_time,
    says_little,
    states,
    tells_of_noun,
    verbs_of,
)
from summarizer.compression.clause.wants import (
    is_share,
    leaves_compared,
    leaves_object,
    leaves_rate,
    leaves_what,
    limits_it,
    opens_condition,
    parts_one,
    wants_more,
)
from summarizer.languages import ENGLISH
from summarizer.models.files import either, read_data
from summarizer.runtime.patterns import LatePattern

# Losses of a cut before a preposition, inside a phrase, where a clause stays open, behind a function word.
SLIGHT, MIDDLE, OPEN, TORN = 1.5, 2.5, 20.0, 40.0
LOOSE = 6.0  # of a cut in a clause that goes on, in other languages than English
FRONTED = 36.0  # of one without a verb, or inside a phrase, in those: a whole sentence is better
SPLIT = 7.0  # what is added inside the noun of a headline
HARD, UNSAID = 2 * TORN, 2 * TORN - 1  # of part of a word; of what somebody foretells, without them
NEVER = 3 * TORN  # of one that says what its sentence does not: a condition is gone, or whose claim it is
_POINTING = 5.0  # loss of a text that starts with "the company": nobody knows which
_SHORT = 3.0  # loss for each word that is missing from five

# Both | are, All three then | had, The first | was, Some | did, too: it is told before of whom
_OF_SOME = LatePattern(either("compression_words", "untold_some"), re.IGNORECASE)

_WORDS = ENGLISH.clauses
_LISTS = read_data("compression_words")
_SAYING = ENGLISH.saying["verbs"] | ENGLISH.saying["opinion_verbs"]
_STRONG = _WORDS.openers | _WORDS.strong_borders
_BORDERS = (_STRONG | _WORDS.weak_borders) - {"to"}
# Of the clause that has begun, behind its comma, or behind the dash that closes who says it.
_LIMITS = (
    r"if|unless|except|only (?:after|at|before|by|for|from|if|in|on|to|under|when|where|with)"
    r"|on (?:weekends|\w{3,6}days)|under an? (?:bill|proposal)"
)
_CONDITION = LatePattern(rf"[^,;:]*(?:\b|,\s|,\s[^,;:—–]*[—–]\s*)(?:{_LIMITS})\b")
_BORDER = LatePattern(r"[,;:，、；：،؛。!?！？…—–]|--|-\s")
_PHRASED = LatePattern("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{2}")  # Thai, Lao, Burmese, Khmer: spaces part phrases
_MAY = frozenset(_LISTS["modal"].split()) - {"not", "to"}
_MODALS = frozenset([*_LISTS["modal"].split(), "not"])  # "to" is one
_PERIODS = frozenset(_LISTS["periods"].split())  # this | winter
_DONE = frozenset(_LISTS["participles"].split())  # nuts | meant for Togo
_WHEN = frozenset(_LISTS["times"].split())  # to act | today
_NO_NOUNS = ENGLISH.function_words | _WORDS.open_ends | _WORDS.adverbs | _PERIODS | _WHEN | _DONE
_OF_NAME = LatePattern("of [A-Z]")  # Sale | of Goods Act
_GOES_ON = LatePattern(
    r"(?:to|and|or) [$€£]?\d|(?:against|fewer|less|more|percent|per cent|(?:thou|m|b|tr)(?:sand|illion))\b"
)  # 20 | to 25 percent, 9 to 7 | against it, 1,000 | more men
_TERM = LatePattern(r"and \w+ (?:day|week|month|year)s?\b")  # 11 years | and three months
_DENIED = LatePattern(r"(?:\b(?:not|never)|n['’]t)(?: [^ ,]+){1,4}$")
_ALL_OF = LatePattern(  # half of it is from nuts | , oats and rope
    r"(?i)\b(?:(?:all|half|most|none|per ?cent|(?:quarter|third)s?) of|only)\b[^,;:¦]*"
    r" (?:by|for|from|in|of|on|to|with) (?:[\w'’-]+ )?[\w'’-]+¦,? ?(?:[\w'’-]+ ){0,2}[\w'’-]+,? (?:and|or) "
)
_NOT_ONLY = LatePattern(r"\bnot only (?:(?!\bbut\b)[^;¦])*¦[^;]*\bbut\b")
_NONE = LatePattern(r"\bno \w+$", re.IGNORECASE)  # found no sign | that he was beaten
_LATER = LatePattern(
    r"(?:day|hour|minute|month|week|year)s (?:after|before|earlier|later)\b"
)  # truce | hours after deal
_RECENT = frozenset("few first last many next past recent several some".split())
_BY = LatePattern(r"by (?!about|\d|[$£€])", re.IGNORECASE)
_TO_DO = LatePattern("to [a-z]", re.IGNORECASE)
_PREPOSITIONS = frozenset(_LISTS["prepositions"].split())
_OPENS = {*_PREPOSITIONS, *_LISTS["subordinate"].split()} - {"of", *_LISTS["question"].split()}
_AGE = LatePattern(r", (\d{1,3}),(?= [a-z])")  # Man, 34, | arrested on suspicion of theft: the comma parts no aside
_PARTICLES = "|".join(("on", *({*_LISTS["particles"].split()} - {"over"})))
_PARTICLE = LatePattern(rf"(?:{_PARTICLES}) (?:{'|'.join(_OPENS)})\b", re.IGNORECASE)  # vows to stay | on despite it
ANY_CONDITION = LatePattern(
    rf"\b(?:if|unless|without|provided(?! by)|{either('compression_words', 'conditions')})\b", re.IGNORECASE
)
_OF_VERB, _OF_NONE = ("for", "that"), ("of", "that", "to")  # has filed | for divorce; no sign | of rain
_SAYS_WHICH = ("of", "that", "who", "whose")
_LOCAL = LatePattern(rf"(?<!\bthe )\b(?:{either('compression_words', 'local')})$")  # named state | Senator Ada Bolt
_TIMED = LatePattern(either("condense", "timed"))  # A year before | the mill opens, Ada will go


def end_loss(text: str, end: int, part: str) -> float:
    """Loss of the place alone: borders of any script, open marks, torn names and numbers."""
    last, after = part.rsplit(" ", 1)[-1], text[end:].lstrip()
    following = after.split(" ", 1)[0]
    if is_open(text[:end], QUOTATIONS) or in_single(text, end) or (after and says_whose_next(part)):
        return NEVER  # a quotation is never shortened inside its marks
    torn = last.endswith(("'s", "’s", "s'", "s’", "-"))
    torn |= after.startswith(("and a half ", "and half "))  # six | and a half years
    if torn or last.lower() in _WORDS.open_ends or _PHRASED.match(text, end - 1) or is_open(text[:end], BRACKETS):
        return TORN
    if _ALL_OF.search(f"{part}¦{after}"):
        return OPEN
    if _BORDER.match(text[end - 1]) or _BORDER.match(after):
        return 0.0
    named = last[:1].isupper() and following[:1].isupper() and following.lower() not in _WORDS.open_ends
    if named and not _title_case(text):
        return TORN
    if last[:1].isupper() and _OF_NAME.match(after):
        return OPEN
    spans = last.lower() in ("weeks", "months", "years") and _TERM.match(after)
    titled = following[:1].isupper() and _LOCAL.search(part) is not None
    if titled or parts_one(part, after) or parts_time(part, after) or (last[-1:].isdigit() and _GOES_ON.match(after)):
        return HARD  # of part of a number, degree, pair or time, which break off nowhere
    if spans or leaves_rate(part, after):
        return TORN
    if following.lower() in _WORDS.conditions or leaves_compared(part, after) or is_share(part, after):
        return OPEN
    low, inside = following.lower().rstrip(","), TORN if last.lower() in ENGLISH.spelled_numbers else MIDDLE
    inside = SLIGHT if _LATER.match(after) and last.islower() and not (inside == TORN or last in _RECENT) else inside
    return 0.5 if low in _STRONG else SLIGHT if low in _WORDS.weak_borders else inside


def _goes_on(following: str, *, told: bool) -> bool:
    """Whether a word may be the noun that the one before it only describes: her business | partner.

    What looks like a verb is one, where none stands before it: Acme | plans; not: draws up emergency | plans.
    """
    word = following.rstrip(",;:.")
    if not (word.isalpha() and word.islower()) or word in _NO_NOUNS:
        return False
    verbal = word.endswith(("ing", "ly")) or any_of("finite_verbs", "$").match(word) is not None
    return not verbal or (told and word.endswith("s"))


def _title_case(text: str) -> bool:
    """Whether most words have capitals, so that a capital does not make a name."""
    words = text.split()
    return 3 * sum(word[:1].isupper() for word in words) > 2 * len(words)


def headline_loss(part: str, rest: str, inside: bool, *, marked: bool = False) -> float:
    """Loss of a headline's beginning: what `clause_loss` tells, though any word may be the verb; conditions are kept.

    Args:
        part: The beginning.
        rest: What stands behind it.
        inside: Whether nothing marks the end of a phrase there: a headline has no article before the next one.
        marked: Whether a comma or the like does.
    """
    loss = clause_loss(part, rest, not rest, headline=True, marked=marked) + OPEN * inside
    loss += SPLIT * (inside and rest.split(" ", 1)[0].lower() not in _PREPOSITIONS)  # electric | cars; not: cars | of
    loss += OPEN * (_PARTICLE.match(rest) is not None)
    return loss + NEVER * (ANY_CONDITION.search(rest) is not None)


def _loss_of_half(part: str, rest: str, words: list[str], complete: bool, headline: bool) -> float:
    """Loss of a clause that points back, is short, leads on, or is half a condition or half of what is denied."""
    loss: float = 0.0 if headline else pointing_loss(part)  # You can still order it
    loss += _SHORT * max(0, 5 - len(words)) + OPEN * (not complete and leads_on(part, words, rest))
    if not complete and opens_condition(f"{part} {rest}"):
        main = behind_opening(part)
        loss += NEVER * (not (has_main_verb(main) or (headline and headline_verbs(main.lower().split()))))
    loss += OPEN * (_NOT_ONLY.search(f"{part}¦{rest}") is not None)
    loss += NEVER * limits_it(part, rest)  # will not back it | in its present form
    return loss


def clause_loss(part: str, rest: str, complete: bool, *, headline: bool = False, marked: bool = False) -> float:
    """Loss of a clause that stays without its verb, or a verb without what it wants; none does before a comma."""
    words = bare_words(part)
    lowered = [word.lower() for word in words]
    loss, start = _loss_of_half(part, rest, words, complete, headline), 0
    done = [word.endswith("ed") for word in lowered[:2]]
    led = done[0] or (lowered[0].endswith("ly") and done[-1])  # Loosely modeled on a reactor, the plant ...
    led &= not words[min(1, len(words) - 1)][:1].isupper()  # not: Ted Bolt
    timed = _TIMED.match(part) is not None
    if timed or ((lowered[0] in _WORDS.fronted or led) and not any_of("quantities").match(part)):
        start = next((index + 1 for index, word in enumerate(part.split()) if word.endswith(",")), len(words))
    opened = max((index + 1 for index, word in enumerate(lowered) if word in _WORDS.openers), default=0)
    clauses = sum(word in _WORDS.openers for word in lowered[start + 1 :]) + len(after_somebody(lowered[start:]))
    unless = opened > 0 and lowered[opened - 1] in _WORDS.conditions  # half a condition is none
    beside = ["by"] * (_BY.match(rest) is not None)  # nine people killed | by storms
    verbs = verbs_of([*(_AGE.sub(r" \1", part) if headline else part).split(), *beside], [*words, *beside])
    verbs = sorted({*verbs, *headline_verbs(lowered)}) if headline else verbs
    acted = bool(verbs) and not opened and _SAYING.isdisjoint(lowered)
    loss += OPEN * (not headline and not complete and _goes_on(rest.split(" ", 1)[0], told=acted))
    enough = sum(index > start for index in apart(lowered, verbs)) > clauses and not says_little(part, lowered, verbs)
    following = rest.split(" ", 1)[0].lower()
    wanting = more = False
    if verbs and not complete:
        sought = _DENIED.search(part) and _TO_DO.match(rest)  # did not vote | to close the mill
        none = following in _OF_NONE and _NONE.search(part)
        # must pay men | who are late unless they ...; not: says it found men | who will stay unless they ...
        condition = _CONDITION.match(rest) and (following not in WHO or not _MAY.isdisjoint(lowered))
        loss += NEVER * bool(sought or none) + NEVER * bool(condition)
        wanting, more = _wants(part, rest, words, verbs, headline, marked)
    if not enough or not any(index >= max(start + 1, opened) for index in verbs):
        whole = opened > start + 1 and clause_has_verb(lowered[opened:], verbs, opened)  # a man who sues if it is sold
        which = OPEN * (following in _SAYS_WHICH)  # men | who fled
        torn = any(index < opened for index in verbs) and not any(index >= opened for index in verbs)  # told how men
        lone = OPEN if len(words) == 1 else MIDDLE  # Rain. Then it flooded.
        told = complete and (headline or start < len(words))  # not: Asked about nuts
        lone = lone if told else NEVER if unless and not whole else TORN if torn else OPEN
        return loss + which + lone + OPEN * (wanting and not torn)
    return loss + TORN * more + ((NEVER if unless else OPEN) if wanting else 0.0)


def behind_opening(text: str) -> str:
    """What stands behind the clause that opens a text, and an aside in it: If Ada, a cook, lied, | she will go."""
    opening, _, rest = text.partition(", ")
    aside, _, behind = rest.partition(", ")
    inside = behind and states(behind.split(" ", 1)[0]) and not states(opening) and not states(aside)
    return behind.partition(", ")[2] if inside else rest


def _wants(part: str, rest: str, words: list[str], verbs: list[int], headline: bool, marked: bool) -> tuple[bool, bool]:
    """Whether a beginning ends on a word that wants another one; whether it does not say what is done."""
    before, last = ["", *map(str.lower, words)][-2:]
    following = rest.split(" ", 1)[0].lower()
    verbal = verbs[-1] == len(words) - 1 or before in _MODALS or last.endswith("ing")
    ends = marked or rest[:1] in ",;:—–-" or following in _BORDERS
    bare = verbal and not ends
    parted = following in _WORDS.open_ends and any_of("finite_verbs", "$").match(following) is not None
    half = tells_of_noun(words, verbs, following) or leaves_what(part, rest)
    bare |= verbal and following in ("or", "that")  # ruled | that it was void, have cried | or been ill
    wanting = bare or parted or half or last in _WORDS.wanting or last in _WORDS.open_ends
    left = not headline and verbal and (bare or following in _OF_VERB) and leaves_object(words, following)
    return wanting, left or wants_more(part, rest, last, verbal=verbal)


def pointing_loss(part: str) -> float:
    """Loss of a beginning that does not say whom or what it tells of: He left, This is more, The company."""
    words = [re.split("['’]", word.lower())[0] for word in bare_words(part)[:3]]  # it's
    first, second = (*words[words[:1] in (["and"], ["but"]) :], "", "")[:2]
    if first not in _WORDS.unclear_starts or (first == "this" and second in _PERIODS):
        return NEVER if _OF_SOME.match(part) else 0.0
    return NEVER if first in ENGLISH.pointing_words else _POINTING
