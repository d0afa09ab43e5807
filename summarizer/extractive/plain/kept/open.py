"""Where a cut of an own headline says nothing without what goes on: as much land | as, to endorse | either of two."""

from __future__ import annotations

import re

from summarizer.compression.clause import states
from summarizer.compression.clause.headlines import SAYS, headline_verbs
from summarizer.compression.clause.verbs import VERBS, bare_words, listed
from summarizer.compression.constraints.lists import like_adjective
from summarizer.languages import ENGLISH
from summarizer.models.files import either, read_data
from summarizer.runtime.patterns import LatePattern

_LEADS = listed("prepositions", "places", "conjunctions", "subordinate", "particles", "question") - {
    "either",
    "neither",
}
_BEFORE_NOUN, _OUT = listed("articles", "possessives", "prepositions"), frozenset("back down in off out up".split())
_SMALL = _LEADS | ENGLISH.clauses.open_ends | listed("modal", "auxiliary", "days", "times", "adverbs")
_SMALL |= {month.rstrip(".") for month in listed("months")}
_AFTER_TO = LatePattern(  # declines to endorse | either, to carry out | a raid, to announce | he will quit
    r"\b(?:can|could|may|might|must|should|to|will|would) (?:[a-z]+ly )?(?P<verb>[a-z]+)"
    r"(?P<out> (?:down|off|out|over|up))?$"
)
_OBJECT = LatePattern(
    r"(?:an?|any|either|every|he|her|his|its?|no|she|some|that|the|their|they|whether)\b|['‘\"“\d$€£]"
)
_AS = LatePattern(r"\bas (?!an?\b|the\b|[A-Z])\w+(?: [^ ,;:]+){0,7}$")
_AS_MANY, _AS_TOO = LatePattern(r"\bas (?:many|much)(?: [^ ,;:]+){0,3}$"), LatePattern(r"(?:[^ ,;:]+ ){1,6}as ")
_AS_MUCH = LatePattern(r"(?:as (?:much|many)|(?:less|more|worse) than)\b(?! \d)")
_COMPARED = LatePattern(rf"\b(?:{either('compression_words', 'compared')})\b(?: [^,;:]+)?$")
_THAN = LatePattern(r"(?:[^ ,;:]+ ){0,8}than\b(?! \d)")
# rise under Bolt and soar | under Roe; rise under Bolt | and soar under Roe
_ALIKE = LatePattern(r"\b(?P<prep>at|by|for|from|in|on|to|under|with) [^,;:¦]+?(?:¦ ?and \w+|\band \w+ ?¦) ?(?P=prep) ")
_BECOMES = LatePattern(
    r"\b(?:became|becomes?|feels?|gets?|got|gotten|grows?|looks?|remains?|seems?|sounds?|stays?|turns?)$"
)
_STILL = frozenset("allegedly almost except just likely more most nearly only reportedly so still too very".split())
_BE = frozenset("am are be been being is was were".split())
_SOME = r"(?: [^\s,;:]+){1,5}$"  # words of an object
_CALLS = LatePattern(rf"\b(?:brand|call|decr(?:y|ie)|denounce|dismiss|dub|hail|label|slam|term)(?:d|ed|ing|s)?{_SOME}")
_QUOTED = LatePattern(r"(?:as )?['‘\"“]")
_NAMED = LatePattern(r"\b(?:against|for|from|in|of|on|to|with) [A-Z][\w.]*$")
_QUOTE = LatePattern(r"['‘\"“](\w+)")
_KNOWS = LatePattern(  # hopes war | ends; knew papers | used in May were false
    r"\b(?:(?:believe|claim|fear|hope|know|suggest|think)s?(?: (?:an?|h(?:er|is)|its|the(?:ir)?))?|knew)"
    r"(?: [^\s,]+){1,3}$"
)
_CLOSED = LatePattern(r"(?<=\w)['’\"”]$")
_MONEY, _EACH = LatePattern(r"(?<![\w.,])[$€£]\d\S*$"), LatePattern(r"an? \w+")
_MONTH = LatePattern(  # start of May | talks
    rf"\bof (?:{'|'.join(sorted(word.title() for word in listed('months')))})$"
)
_TO_WHOM = LatePattern(  # bakers to Ada Bolt | : go
    r"(?:(?!to\b)[\w.'’-]+ ){1,5}to [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*$"
)
_SAYS = LatePattern(
    r"\b(?:argues?|fears?|insists?|says?|thinks?) (?!(?:against|for|it|no|nothing|so|yes)\b|['‘“\"])([^,;:]+)$",
    re.IGNORECASE,
)
_NUMBER = LatePattern(r"(?<![\w.,$€£])(?!(?:19|20)\d\d$)\d[\d,]*$")
_TO_DO = LatePattern(r"to (?P<verb>[a-z]+)\b")
_MADE_TO = LatePattern(  # finds it | to be stiff, drove men | to quit, calls on men | to act
    r"\b(?:dr(?:ives?|iving|ove|iven)|finds?|forc(?:es?|ed|ing)|found|g[eo]t(?:s|ting)?|wants?"
    rf"|call(?:s|ed)? (?:on|for)|{either('compression_words', 'orders')}|pressures?){_SOME}"
)
_CASTS = LatePattern(rf"\b(?:cast|cite|paint|portray|regard|see|tout|treat|use|view)(?:d|ed|ing|s)?{_SOME}")
_PUTS = LatePattern(
    r"\b(?:help(?:s|ed)? push|plac(?:es?|ing)|put(?:s|ting)?)"
    r"(?: (?!(?:at|in|into|off|on|to|up)\b)[^\s,;:]+){1,5}$"
)
_WHERE = LatePattern(r"(?:at|back|behind|in|into|off|on|onto|out|over|under)\b")
_GIVES = LatePattern(r"\b(?:gave|gives?|giving|grant(?:ed|s)?|hand(?:ed|s))(?: (?!(?:up|to)\b)[^\s,;:]+){1,3}$")
_LISTED = LatePattern(r", (?:[A-Z][\w'’.-]*,? )+(?:and (?:[A-Z][\w'’.-]* )+)?(?P<noun>[a-z]+)\b")
_ITEM = LatePattern(r", (?!(?:\w+s|\w+ed)$)[a-z]+$")
_COUNTED, _AND_NOUN = LatePattern(r"\b\d\S* [a-z-]+$"), LatePattern(r"and [a-z-]+ [a-z]+s\b")
_BOTH, _AND = (
    LatePattern(r"\b(?:both|between|either|neither)(?: (?!(?:and|n?or)\b)[^\s,;:]+){1,4}$"),
    LatePattern(r"(?:and|n?or)\b"),
)
_FRONTED = LatePattern(r"(?:^|: )(?:After|Although|As|Because|Before|Despite|If|Since|When|While) [^,]*$")
_CLAUSES, _WHICH = listed("subordinate") | {"after", "before"}, LatePattern(r"(?:that|which|who)\b")
_PLANS, _LABEL = LatePattern(r"(?i)\b(?:attempt|bid|effort|move|plan)s?\b"), LatePattern(r":['’\"”]? ")
_GOING = LatePattern(r"(?:being|(?:already|now|still) [a-z]+ing)\b")
_FINITE = "am|are|came|fell|had|has|have|is|led|left|lived|lives|made|was|were|will|won"
_WHICH_DONE = LatePattern(r" (?!need|us)[a-z]+ed$")
_STATES = LatePattern(
    r"(?:at|in|on|near|under|with)(?: (?!(?:after|and|as|but|for|that|when|which|while|who)\b)[^\s,;:]+){1,5}"
    rf" (?:{_FINITE})\b"
)
_WHO = LatePattern(r"[^,]*? (?:that|which|who) (?P<clause>.*)$")
_PARTS = tuple(
    (LatePattern(rf"\b(?:{verbs.replace(' ', '|')}) {pair.split()[0]}$"), pair.split()[1])
    for pair, verbs in read_data("compression_words")["three_parts"].items()
)
_OWN = {  # turns | on, leads | to
    opener: listed(*({f"hangs_{opener}", f"own_{opener}"} & read_data("compression_words").keys()))
    for opener in sorted(listed("prepositions") - {"into"} | {"that"})
}


def is_left_open(part: str, rest: str) -> bool:
    """Whether a cut of a headline ends inside a comparison, a list or what a verb does, is called, or is made to do."""
    rest = rest.lstrip()
    following, last = rest.split(" ", 1)[0].rstrip(",;:.?!"), part.rsplit(" ", 1)[-1]
    ended = part.endswith((".", "!", "?")) or rest[:1] in ".!?;" or not any(map(str.isalnum, rest))
    return not ended and (
        _compares(part, rest)
        or _wants_object(part, rest, following)
        or _wants_what(part, rest, last.lower(), following)
        or _lists(part, rest)
        or _lacks_verb(part, rest)
    )


def _compares(part: str, rest: str) -> bool:
    """Whether a comparison has begun, or the first half of one is all there is: land | as Togo, more | than Togo."""
    as_much = rest.startswith("as ") and _AS.search(part) is not None
    as_much |= _AS_TOO.match(rest) is not None and _AS_MANY.search(part) is not None
    than = _THAN.match(rest) is not None and _COMPARED.search(part) is not None
    return as_much or than or _AS_MUCH.match(rest) is not None or _ALIKE.search(f"{part}¦{rest}") is not None


def _wants_object(part: str, rest: str, following: str) -> bool:
    """Whether what somebody is to do has no object yet, which comes next: declines to endorse | either."""
    found = _AFTER_TO.search(part)
    if not found or not (found["verb"] in VERBS or found["out"]):
        return False
    return _OBJECT.match(rest) is not None or _opens_noun(following)


def _opens_noun(word: str) -> bool:
    """Whether a word may open a noun: no preposition, conjunction, time or adverb."""
    return word[:1].isalpha() and word.lower() not in _SMALL and not word.endswith("ly")


def _wants_what(part: str, rest: str, last: str, following: str) -> bool:
    """Whether it is not told what something is, is called, costs, counts, or where or how it is put."""
    if _CLOSED.search(part) and _opens_noun(following) and not (following.endswith("s") or states(following)):
        return True  # of 'drawn out' | battle
    if _NAMED.search(part) and following.islower() and _opens_noun(following):
        acting = following.endswith("s") and not following.endswith("ss")
        return not (acting or states(following) or following in VERBS)  # with GOP | operative
    done = _TO_DO.match(rest)
    made = done is not None and (done["verb"] in VERBS or done["verb"] == "be") and _MADE_TO.search(part) is not None
    put = _WHERE.match(rest) is not None and _PUTS.search(part) is not None
    called = _QUOTED.match(rest) is not None and _CALLS.search(part) is not None
    cast = rest.startswith("as ") and _CASTS.search(part) is not None
    becomes = _BECOMES.search(part) is not None and (_opens_noun(following) or following == "to")
    still = last in _STILL and (_opens_noun(following) or _QUOTED.match(rest) is not None)
    quote = _QUOTE.match(rest)
    still |= quote is not None and not (quote[1] in _LEADS or quote[1].endswith("ing"))  # recruits | 'none of them'
    so = _KNOWS.search(part) is not None and (states(rest) or following.endswith("s"))
    still |= so and following not in _LEADS
    still |= last in _BE and following.isalpha()
    figure = _MONEY.search(part) is not None and _EACH.match(rest) is not None
    figure |= _NUMBER.search(part) is not None and (_opens_noun(following) or following == "of")
    noun = _opens_noun(following) and not following.endswith("ed")
    figure |= noun and (_MONEY.search(part) is not None or (_MONTH.search(part) is not None and following.islower()))
    gives = _GIVES.search(part) is not None and _opens_noun(following)
    own = last in _OWN.get(following.lower(), ()) or any(
        following == behind and ends.search(part) for ends, behind in _PARTS
    )
    return made or put or called or cast or becomes or still or figure or gives or own


def _lists(part: str, rest: str) -> bool:
    """Whether more of one list follows: Saudi | , Gaddafi rumour, both the cause | and the effect."""
    listed_too = _LISTED.match(rest)
    noun = listed_too["noun"] if listed_too else ""
    verbal = (noun != "to" and noun in _SMALL) or noun in VERBS or noun in SAYS or states(noun)
    more = noun != "" and not verbal and part[-1:].isalpha()
    last = part.rsplit(" ", 1)[-1]
    item = rest.startswith(", ") and last.isalpha() and not last.endswith("ing") and like_adjective(last)  # big | , new
    item |= _ITEM.search(part) is not None and rest.startswith(("against ", "for ", "from ", "of ", "to "))
    counted = _COUNTED.search(part) is not None and _AND_NOUN.match(rest) is not None
    both = _AND.match(rest) is not None and _BOTH.search(part) is not None
    return more or item or counted or both


def _lacks_verb(part: str, rest: str) -> bool:
    """Whether a cut is a label, names, or who somebody is, before what is said or done: Bolt to Roe | : Give it up."""
    if _FRONTED.search(part) and rest.startswith(","):
        return True
    which = _WHO.match(part)
    if which and not acts(which["clause"].partition(" ")[2]) and _TO_DO.match(rest):
        return True  # soldier who fled to Togo | to plead guilty
    if _PLANS.search(part) and _TO_DO.match(rest) and not acts(part):
        return True  # attempt of aide | to crush strike
    if rest.startswith(":") and _TO_WHOM.match(part) and not states(part):
        return True
    said = _SAYS.search(part) if rest[:1] not in ",:-–—" else None
    if said and not (acts(said[1]) or headline_verbs(said[1].lower().split())):
        return True  # says pill | harms men
    if _WHICH_DONE.search(part) and not states(part.rsplit(" ", 1)[0]) and _STATES.match(rest):
        return True  # frog kept | in amber lived with men
    part = _LABEL.split(part)[-1] if rest[:1] == "," else part
    later = rest.split(" ", 1)[0] in _CLAUSES and not _WHICH.match(rest)  # in hospital | after he fell
    told = rest.startswith((":", ",")) or _GOING.match(rest) or (not later and states(rest.partition(",")[0]))
    return bool(told) and not acts(part)


def acts(part: str) -> bool:
    """Whether some words of a headline may hold a verb, or a "to" for what will be; names that look like one do not."""
    owns = [word.rstrip(",;:").endswith(("s'", "s’")) for word in part.split()]
    low = [word if word.islower() and not own else "-" for word, own in zip(bare_words(part), owns, strict=True)]
    return states(part) or any(map(_may_act, low, low[1:], [*low[2:], ""]))


def _may_act(before: str, word: str, behind: str) -> bool:
    """Whether a word in small letters, or "-", may be a verb where it stands: bakers | pour in, Bolt | leaving it."""
    if before in _BEFORE_NOUN:
        return False
    now = word.endswith("s") and not word.endswith(("ics", "is", "ss", "us"))  # no: crisis
    done = behind != "" and (word.endswith("ing") or (word.endswith("ed") and behind != "by"))
    will = word == "to" and behind in VERBS
    return will or now or done or word in VERBS or (word != "-" and behind in _OUT)
