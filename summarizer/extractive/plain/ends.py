"""Where no plain cut that is whole ends: where the constraints let no line of a sentence end, or inside a phrase."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from summarizer.compression.clause import OPEN, Cut, has_main_verb, states
from summarizer.compression.clause.headlines import headline_verbs, main_of_headline
from summarizer.compression.clause.verbs import DONE, VERBS, bare_words, listed
from summarizer.compression.constraints import CONSTRAINTS, Grammar, forbidden_by
from summarizer.compression.lead import MARKS, Word
from summarizer.languages import ENGLISH
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern

# All but two, whose ends a plain cut may have: would vote against the deal | that all had reached.
_BARRED = {rule.__name__ for rule in CONSTRAINTS} - {"act_of_share", "before_complement"}
_HALVED = (
    "before_quoted_object",
    "compared_alike",
    "condition_in_words",
    "distance_whole",
    "enough_for_what",
    "for_whom_it_holds",
    "kind_by_figure",
    "kind_whole",
    "likely_to_what",
    "noun_of_phrase",
    "object_of_verb",
    "object_before_infinitive",
    "office_of_owner",
    "open_end",
    "place_of_clause",
    "place_of_what_is_put",
    "told_past_time",
    "verb_of_three",
    "what_share_does",
    "what_there_is_none_of",
    "word_with_its_own",
)  # of which none ends before who says it, either
_NUMBER = rf"\d+|{'|'.join(sorted(ENGLISH.spelled_numbers))}"
_ONE = LatePattern(r"\b[Oo]ne (?:\w+ )?\w+$")  # one case | in nine
_IN_NINE = LatePattern(rf"\s*in (?:{_NUMBER})\b")
_FIRST = LatePattern(r"\b(?:first|last|latest|oldest|only|youngest)(?: \S+){1,3}$")  # first nurse | to win
_RESULT = LatePattern(r"\b\d{1,3}-\d{1,3}(?: (?:away|home))?$")  # in 4-0 home | defeat
_SUBJECT = 4  # words of one whose verb is surely that of a headline
_SAID = LatePattern(
    r"[^,]*\b(?:finds?(?! (?:\S+ ){1,4}guilty\b)|says?|shows?|warns?)(?: (?!of\b)(.*))?$"
)  # Togo says ban on nuts | may go
_DEGREE = LatePattern(  # is almost certainly | dead
    r"(?i:(?:\b(?:are|be|been|is|was|were)|['’](?:re|s))(?: \w+)? (?:\w+ly|almost|twice)$)"
)
_AS, _TO_DO = LatePattern(r"\bas \w+$"), LatePattern(r"\bto [a-z]+$")
_WITH_WHAT = LatePattern(rf"\s*(?:for|with) (?!\d|(?:{'|'.join(sorted(ENGLISH.spelled_numbers))})\b)")
_INTO = LatePattern(rf"\b(?:{either('compression_words', 'turning')})(?: [^\s;:]+){{1,5}}$")  # pushed men | into debt
_AND_NAME = LatePattern(r"\s*and [A-Z][\w'’-]+ ([a-z]\S*)")  # a row over Togo | and Chad talks
_DAY = LatePattern(rf"(?i:\b(?:{either('compression_words', 'months')})[a-z]*\.?) \d{{1,2}}$")  # before: May 3 | vote
_BASE, _HELPING = listed("base_verbs", "only_verbs"), [[word] for word in listed("auxiliary")]
_CAUSING = frozenset("have get keep leave make see want".split())  # to have aide | removed
_MEASURES = listed("lengths", "spans")
LEADS = listed("prepositions", "conjunctions", "subordinate")
_SCORE = LatePattern(
    rf"(?<![$€£])\b(?:{_NUMBER})(?: (?:frames?|games?|goals?|legs|points?|seats?|sets?|tries|votes?|wins))?$"
)
_SCORED = LatePattern(rf"\s*to (?:{_NUMBER})\b(?! (?:million|billion|men|women|people)\b)")  # by nine votes | to two
_UP = LatePattern(r"\b(?:back|down|up)$")
_ANY = LatePattern(r"\b(?:[Aa]ny|[Ee]very|[Nn]o)(?: [\w-]+){1,3}$")
_SUCH = LatePattern(r"(?: [^\s,;:]+){0,3} (?:that|which|who|whose)\b")  # will veto any deal | with Togo that harms it
_WHICH = LatePattern(r"([^,;:]*?) (?:that|where|which|who|whose)\b")
_AFTER = LatePattern(r" (?:after|before) (?:[^\s,]+ ){0,4}[^\s,]+$")
_DOES = LatePattern(  # held after man | killed; after man | in his twenties is found
    r"(?:, \d{1,3},)? (?:and \w+ (?!\w+s\b))?([a-z]+(?:ed|s)|found|held|hurt|shot)\b"
    r"| (?:at|from|in|of|on|with)(?: (?!(?:that|which|who)\b)[^\s,]+){1,3} (?:are|has|have|is|was|were)\b"
    rf"|(?: (?:aboard|at|carrying|from|in|of|on|with)(?: (?!(?:{'|'.join(sorted(LEADS))})\b)[^\s,]+){{1,3}}){{1,2}}"
    r" (?!as\b)[a-z]+s \S"
)
_FIGURE = LatePattern(r"\s*(?:(?:above|below|by|over|to|under) )?[$€£]?\d")  # prices back | above $50


class _End(NamedTuple):
    """What the constraints say of where a cut ends.

    Attributes:
        parted: Whether no line of its sentence may end there.
        halved: Whether none may before who says it, either.
        summit: Whether it is inside what somebody is the first to do.
        scene: Whether it is before the news: was ploughing a field | when he found gold.
    """

    parted: bool = False
    halved: bool = False
    summit: bool = False
    scene: bool = False


def with_parted(sentence: str, found: Iterable[Cut]) -> list[Cut]:
    """The cuts of a sentence, marked where no line of it may end: is the only man | to have won.

    A mark ends what it may in any case: Ray Bolt was jailed | - a day late. None is taken that ends before who says it
    on half of a compound or of what somebody is likely to do, or before a condition: may pardon men | if it wins, ...
    What was going on when the news came is told where nothing else is: was ploughing a field, Ada said; not: Farmer…
    """
    asked = ((cut, _told(cut)) for cut in found)
    marked = [(cut, _end(sentence, told) if 0 < cut.loss < OPEN else _End()) for cut, told in asked]
    return [cut._replace(parted=end.parted) for cut, end in marked if not (cut.said and end.halved)]


def is_halved(sentence: str, line: str) -> bool:
    """Whether a line of a sentence ends before who says it where none may: free women | with children, Ada said."""
    told, said, _ = line.rpartition(", ")
    end = _end(sentence, told) if said else _End()
    return end.halved or end.summit or end.scene


def without_scenes(sentence: str, found: Iterable[Cut]) -> list[Cut]:
    """The cuts that tell more than what was going on when the news came: not was ploughing a field, Ada said."""
    return [cut for cut in found if not (cut.said and cut.parted and _end(sentence, _told(cut)).scene)]


def _told(cut: Cut) -> str:
    return cut.text.rpartition(", ")[0] if cut.said else cut.text


def _end(sentence: str, beginning: str) -> _End:
    """Where a beginning of a sentence ends, by its words; nothing is said of one that is not in it."""
    words, *closed = _closed(sentence)
    at = -1
    for low in _bare(beginning):
        if low not in words[at + 1 :]:
            return _End()
        at = words.index(low, at + 1)
    parted, halved, summit, scene = (at + 1 < len(words) and ends[at] for ends in closed)
    return _End(parted, halved and words[at].isalpha(), summit, scene)  # not: around 9 | a.m.


@lru_cache(maxsize=32)
def _closed(sentence: str) -> tuple[list[str], list[bool], list[bool], list[bool], list[bool]]:
    """The words of a sentence, and which of them end what `_End` says."""
    grammar = Grammar([Word.of(word, 0, 0, 0, at) for at, word in enumerate(sentence.split())])
    own = slice(*grammar.spans[0])
    acts = grammar.clauses.finite.cumsum()
    early = (acts == 0) & (acts[-1] > 0)  # A nurse who knew that she had won | fled
    closed, halves = forbidden_by(grammar, _BARRED).end | early, forbidden_by(grammar, _HALVED).end
    apart = (forbidden_by(grammar, (rule,)).end[own].tolist() for rule in ("summit_of_span", "news_behind_when"))
    return _bare(sentence), closed[own].tolist(), halves[own].tolist(), *apart


def _bare(text: str) -> list[str]:
    return [word.lower().strip(MARKS) for word in text.split()]


def ends_early(part: str, rest: str) -> bool:
    """Whether a cut ends inside a share, score, claim, pair or what is done, first or of a day: to pay | for nuts."""
    behind = rest.split()[:1]
    noun = bool(behind) and behind[0].isalpha() and behind[0].islower() and behind[0] not in LEADS
    share = _ONE.search(part) is not None and _IN_NINE.match(rest) is not None
    said = _SAID.match(part)
    bare = said is not None and not states(_without_noun(said[1] or ""))
    so = bare and _acts(rest)  # finds | that it is; not: find body | of boy
    so |= _DEGREE.search(part) is not None or behind[:1] in (["finds"], ["says"], ["shows"], ["warns"])
    so |= behind == ["as"] and _AS.search(part) is not None
    early = share or (bool(behind) and so) or (noun and (_DAY.search(part) or _RESULT.search(part)) is not None)
    early |= _TO_DO.search(part) is not None and _WITH_WHAT.match(rest) is not None
    two = _AND_NAME.match(rest) if part.rsplit(None, 1)[-1][:1].isupper() else None
    early |= two is not None and two[1] not in LEADS | VERBS
    early |= _SCORED.match(rest) is not None and _SCORE.search(part) is not None
    early |= _UP.search(part) is not None and _FIGURE.match(rest) is not None
    early |= _in_subject(part, rest) or (_ANY.search(part) is not None and _SUCH.match(rest) is not None)
    early |= rest.lstrip().startswith("into ") and _INTO.search(part) is not None
    early |= _ends_with_state(part, rest) or _lacks_deed(part, rest)
    return early or (behind == ["to"] and _FIRST.search(part) is not None)


def is_done(word: str) -> bool:
    """Whether a word may be a participle: held, closed."""
    return word in DONE or word.endswith("ed")


def _lacks_deed(part: str, rest: str) -> bool:
    """Whether a cut of a headline is a bare noun before what was done to it: Acme's sale of mill | stopped by Togo."""
    words = part.split()
    acts = states(part) or headline_verbs([word.lower() for word in bare_words(part)])
    behind = rest.split()[:2]
    by = behind[1:] == ["by"] and is_done(behind[0])
    return by and not acts and not any(is_done(word) for word in words)


def _without_noun(claim: str) -> str:
    """A claim without a last word that looks like a verb and is a noun: says long wait | for trial cost him all."""
    *words, last = claim.split() or [""]
    noun = len(words) > 0 and not words[-1].endswith("s") and not last.endswith(("ed", "s")) and last in VERBS
    return " ".join(words) if noun else claim


def _ends_with_state(part: str, rest: str) -> bool:
    """Whether a cut ends with what became of whom its verb is done to: frees aide | held | for two years.

    Or with that of what somebody is to do it to: agrees to open road | shut | in May.
    """
    low = [word.lower() for word in bare_words(part)]
    if not rest[:2].strip().isalpha() or not is_done(low[-1]) or low[-2:-1] in _HELPING:
        return False
    to = low.index("to") + 1 if "to" in low[:-2] else 0
    if to and low[to] in _BASE - _CAUSING and LEADS.isdisjoint(low[to:]):
        return main_of_headline(part.split())[0] != len(low) - 1  # not: plan to cut pay | rejected | in Lome
    counted = {at for at, word in enumerate(low, 1) if word in ENGLISH.spelled_numbers}  # two boys
    verb = next((at for at in headline_verbs(low) if low[at].endswith("s") and at not in counted), 0)
    between = low[verb + 1 : -1]
    says = low[verb] in ENGLISH.saying["verbs"]
    return 0 < verb < _SUBJECT and bool(between) and LEADS.isdisjoint(between) and not says


def _in_subject(part: str, rest: str) -> bool:
    """Whether a cut of a headline ends before the main verb behind what says which: Owner of mill | where men died was.

    Not where a verb stands before that already, of which any word in "s" may be one: Bolt sells mill | where men died.
    """
    whole = f"{part} {rest.lstrip()}"
    which = _WHICH.match(whole)
    if not which or states(which[1]) or headline_verbs([word.lower() for word in bare_words(which[1])]):
        return False
    return _has_main(whole) and not _has_main(part)


def _has_main(text: str) -> bool:
    return has_main_verb(text.replace(" where ", " whose "))  # a clause with a verb of its own, too


def ends_before_deed(part: str, rest: str) -> bool:
    """Whether a cut of a headline ends before what somebody did: held after man |, 72, killed."""
    verb = _DOES.match(rest) if _AFTER.search(part) else None
    return verb is not None and verb[1] not in LEADS


def _acts(rest: str) -> bool:
    """Whether what is behind a cut of a headline may hold a main verb: a word in "s" that opens no phrase is one.

    Not a measure, nor the first verb of a clause that says which: after fire | that killed nine.
    """
    words = rest.lower().split()
    words = words[2 * (words[:1] in (["that"], ["which"], ["who"])) :]
    acts = {at for at, word in enumerate(words) if word.endswith("s") and word not in _MEASURES}
    ends = (at == 0 or words[at - 1] not in ENGLISH.clauses.open_ends for at in acts)
    return states(" ".join(words)) or any(ends) or not (VERBS | {"to"}).isdisjoint(words)
