"""How far a first sentence is a lead: one that tells the news by itself, in a brief ahead of what comes after it.

A story may as well open with a scene, with background, or with the second sentence of what was written: some archives
give bodies without the first. The words are English, in `assets/data/coherence.json`.
"""

from __future__ import annotations

import math
import re
from functools import cache

from summarizer.compression.clause.verbs import listed
from summarizer.extractive.coherence.story import Line, Story, any_of, pattern, words
from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import closing_start

_ASIDE = LatePattern(r"[A-Z][\w'.-]+(?: [A-Z][\w'.-]+)*, ")
_DIGIT = LatePattern(r"\d")
_SHORT = 6  # letters of a word that has one form
_PAST_YEAR = LatePattern(r"\b(?:in|since) (?:19|20)\d\d\b")
_COURTESY = LatePattern(rf"\b(?:{any_of('courtesy')})\.? (?=[A-Z])")
_SUM = LatePattern(r"%|[$£€]\d")
_HAD = LatePattern(
    r"(?<!\bhas )(?<!\bhave )\bhad (?!(?:been )?(?:estimated|expected|feared|forecast|hoped|planned|predicted)\b)"
)  # than it had
_NAMED = LatePattern(r"The (?:[a-z][\w-]* ){0,3}[A-Z]")  # The council of Millport, but not: The council
# What a lead is worth at least that is a quotation with who said it, or says what somebody denies; set by hand.
_LEAST = 1.2
_PLAIN = 1.0  # and one in a short article that opens with "The airline"
_WHOLE = 5  # sentences
_POINTS = ("the case", "the charge")
_SURNAME = LatePattern(r"(?:(?!Mrs?|Ms)[A-Z][a-z]{1,4}\. )?([A-Z][\w-]+)(?:'s)? [a-z]")
_SAYS = LatePattern(r"\b(?:said|say|says|told)\b")
NAMED = LatePattern(r"(?:[A-Z][\w'-]+ ){2,3}(?=[a-z]+s\b)")  # Ada Bolt keeps
# Ada Bolt is sitting; Taking place in Lund; the bridge would: what goes on from a lead that is not there
_SCENE = LatePattern(r"^(?:[A-Z][\w'-]+ ){2,3}(?:is|was) [a-z]+ing\b|^[A-Z][a-z]+ing\b|\bwould\b|\bsaid\b.*, but ")
_FEWEST_WORDS = 9  # of a lead that tells what some did
NEWS = 0.3  # what is worth less may as well be no lead
_MAY_LEAD = 0.8  # and this is worth that of a sentence that hardly falls behind the best
_OPENING = 12  # words of one, most of which begin with a capital where a title runs into it
_ENDED = LatePattern(r"[a-z\d)]{3}[\"']?[.!]$")  # with no short form at its end: under 14 U.S.C.
_LEAST_NEWS = -0.6  # `news_worth` of one that opens with whom or what its news is of
# Roe, 44, sold; Mr Roe sold; Jon Roe had sold; The owner sold: who that is was told before. Ada Bolt is a baker.
_NO_NEWS = LatePattern(
    rf"[A-Z][\w'.-]+, |[^,]*?\b(?:{any_of('courtesy')})\.? (?=[A-Z])|The (?![a-z]+ of an? )|(?:It|Just|\w+ing)\b"
    r"|.*\"\"|(?:(?!(?:after|that|when|which|who)\b)\S+ )+?had\b"
    r"|(?:[A-Z][\w'.-]+ ){2,6}(?:is (?:an?|the|[a-z]+ing)|(?!says)[a-z]+s)\b"
)
# Whose first verb says that somebody denies, rejects, refuses or rules out something.
_DENIAL = LatePattern(rf"(?:(?!(?:{any_of('clause_verbs')})\b)\S+ ){{1,12}}?(?:{any_of('denials')})\b")
_WORDS_QUOTED = LatePattern(r"\"([\w'-]+(?: [\w'-]+){0,2})\"")  # marked, but of the sentence: has "adopted" a boy


def lead_traits(story: Story) -> dict[str, float]:
    """What tells a lead from another first sentence.

    Returns:
        "always" is 1; "words" and "told_again" are natural logs of the number of its words, and of one more than the
        number of its names that stand in a later sentence, too; "capitals" is the share of its words with a capital
        letter. The others are flags: a day, what has happened, what is to happen, "had", a name at the start and an
        aside behind it, a name behind "Mr" that the next sentence does not give in full, and "The" at the start without
        a name behind it.
    """
    line = story.lines[0]
    return {
        "always": 1.0,
        "words": math.log(max(1, line.length)),
        "told_again": math.log1p(_told_again(story)),
        "capitals": len(line.capital_words) / max(1, line.length),
        "day": _has(line, "days"),
        "has_happened": _has(line, "has_happened"),
        "is_to_happen": _has(line, "is_to_happen"),
        "had": float(_HAD.search(line.lower) is not None),
        "aside": float(_ASIDE.match(line.outside) is not None),
        "courtesy": float(_is_untold(story)),
        "the": float(_opens_unnamed(line)),
    }


def _is_untold(story: Story) -> bool:
    """Whether a first sentence has a name behind "Mr" that was told before.

    It opens with "The charges", or the next one does not give that name in full, or is more like news, tells of a day
    or what somebody says: Mr Roe had a shop. | Jon Roe sold it on Monday.
    """
    line, *others = story.lines[:2]
    named = _COURTESY.search(line.outside)
    old = line.lower.startswith(_POINTS) or _PAST_YEAR.search(line.lower)
    if named is None or not others or old or _has(others[0], "days"):
        return named is not None
    surname = re.match(r"[\w-]+", line.outside[named.end() :])
    known = any(surname and surname[0] == name for _, name in others[0].full_names)
    return not known or _SAYS.search(others[0].lower) is not None or news_worth(others[0]) > news_worth(line)


def lead_worth(story: Story) -> float:
    """What a first sentence has ahead of the others' scores in a brief; below 0 it is no lead."""
    prices = lead_prices()
    worth = math.fsum(prices[name] * value for name, value in lead_traits(story).items())
    line = story.lines[0]
    told = _quotes(line) or _DENIAL.match(line.lower) or _says_last(line)
    return max(worth, _LEAST) if told else worth


def may_lead(story: Story, *, best: bool = False) -> bool:
    """Whether a first sentence may be a lead: whole, with no quotation first, and worth something, the best less."""
    line, text = story.lines[0], story.lines[0].text
    opening = text.split()[:_OPENING]
    # Series: Town With No Rope Acme is; but not: US President Ada Bolt has sold
    titled = all(word[0].isupper() or word in ENGLISH.function_words for word in opening[: _OPENING // 2])
    glued = titled and sum(word[0].isupper() for word in opening) > _OPENING // 2
    whole = text[:1] not in "\"'" and not glued and _ENDED.search(text) is not None
    if not whole or brief_worth(story) >= _MAY_LEAD:
        return whole
    plain = best and len(opening) >= _FEWEST_WORDS and not (_opens_unnamed(line) or _is_scene(line))
    return plain and lead_worth(story) >= NEWS


def _is_scene(line: Line) -> bool:
    return any(one.search(line.outside) for one in (_SCENE, pattern("", "scene_signs", "")))


def _opens_unnamed(line: Line) -> bool:
    """Whether a line opens with "The" and no name behind it."""
    return line.first == "the" and _NAMED.match(line.outside) is None


def brief_worth(story: Story) -> float:
    """The same, of a brief, which may open with a body or an official that acts: The airline said it was safe."""
    worth, line = lead_worth(story), story.lines[0]
    opens = line.first == "the" and not openers(story).isdisjoint(line.lower.split()[1:2])
    return max(worth, _PLAIN) if opens or _tells_news(line) or _names_next(story) else worth


def _names_next(story: Story) -> bool:
    """Whether a first sentence opens with a surname of which the next one tells: Roe won. Jon Roe, 24, is a cook."""
    line, *others = story.lines[:2]
    name = _SURNAME.match(line.outside)
    if name is None or not others or not opens_plainly(line) or _has(others[0], "days"):
        return False
    whole = re.match(rf"(?:[A-Z][\w.'-]+ ){{1,2}}{name[1]}\b(?!')", others[0].outside)
    return whole is not None and _SAYS.search(others[0].lower) is None


def _tells_news(line: Line) -> bool:
    """Whether a first sentence is held for news by its words, and opens with whom or what that is of."""
    return opens_plainly(line) and not _NO_NEWS.match(line.outside) and news_worth(line) >= _LEAST_NEWS


def tells_of(line: Line, word: str) -> bool:
    """Whether a line has a word, or more than one of that, or another form of a long one: warned of, the warning."""
    stem, ending = (word[:-3], "") if len(word) > _SHORT else (word, r"s?\b")
    return stem in line.lower and re.search(rf"\b{re.escape(stem)}{ending}", line.lower) is not None


def opens_plainly(line: Line) -> bool:
    """Whether a line opens with no clause before whom it is of, and tells of nobody but others."""
    opens = words("contrasts") | ENGLISH.clauses.unclear_starts | ENGLISH.clauses.fronted | ENGLISH.clauses.openers
    return line.first not in opens and line.terms.isdisjoint(("i", "me", "my", "our", "us", "we", "you", "your"))


def tells_act(line: Line) -> bool:
    """Whether a line long enough for news says what some or somebody unnamed did, or has done: no sign of a scene."""
    if line.length < _FEWEST_WORDS or not opens_plainly(line) or NAMED.match(line.outside):
        return False
    return _did().match(line.text) is not None


@cache
def _did() -> re.Pattern[str]:
    known = listed("verbs") - listed("base_verbs", "modal", "auxiliary")
    past = "|".join(sorted({word for word in known if word[-1] != "s"} | {"cut", "hit", "put", "set"}))
    before = r"(?:(?!(?:are|is|that|was|were|when|which|who)\b)[^\s,;:]+ ){1,10}"
    return re.compile(rf"{before}(?:(?!hundred\b)[a-z]{{3,}}ed|{past}|{any_of('has_happened')})\b")


def openers(story: Story) -> frozenset[str]:
    """What "The airline" may be that opens a lead: who acts, and in a short article any body."""
    bodies = (words("nouns") | words("bodies")) - words("persons")
    line = story.lines[0].lower.rstrip(".")
    points = story.live or "also" in line.split()[2:5] or line.endswith(" too")
    any_body = story.live or len(story.lines) <= _WHOLE
    return (bodies if any_body else frozenset()) | (frozenset() if points else words("openers"))


def _quotes(line: Line) -> bool:
    """Whether a sentence opens with a quotation and says behind it who said it, by name."""
    said = pattern(r"\"\",? (?:[\w.,'-]+ ){1,12}?", "saying", r"\b")
    return bool(line.full_names) and said.match(line.lower) is not None


def _says_last(line: Line) -> bool:
    """Whether a sentence ends with who says it: Acme is to close a mill, its bank says; Cows are ill, cooks say."""
    raw = line.text.split()
    start = closing_start(raw)
    scene = line.first in ("after", "as", "before", "when", "while") or _PAST_YEAR.search(line.text)
    return not scene and start < len(raw) and raw[start] not in ("he", "it", "she", "they")


def news_traits(line: Line) -> dict[str, float]:
    """What tells a sentence with news from one that sets a scene, teases or muses, beside its words.

    Returns:
        "always" is 1; "words" and "capitals" are natural logs of one more than the number of its words, and of those
        with a capital letter behind the first; the others are flags: a number, a percentage or a sum of money, a
        quotation, a question.
    """
    return {
        "always": 1.0,
        "words": math.log1p(line.length),
        "capitals": math.log1p(sum(not line.text.startswith(name) for name in line.capital_words)),
        "number": float(_DIGIT.search(line.text) is not None),
        "sum": float(_SUM.search(line.text) is not None),
        "quotation": float('"' in line.outside),
        "question": float(line.text.endswith("?")),
    }


def news_worth(line: Line) -> float:
    """How likely a sentence tells news, in log odds: below 0 it is more like one that sets a scene before it."""
    fitted = _news()
    traits, words = fitted["traits"], fitted["words"]
    told = (traits[name] * value for name, value in news_traits(line).items())
    return math.fsum(told) + math.fsum(words[term] for term in line.terms if term in words)


@cache
def _news() -> dict[str, dict[str, float]]:
    return {name: dict(read_data("news")[name]) for name in ("traits", "words")}


@cache
def lead_prices() -> dict[str, float]:
    """What each trait is worth."""
    return dict(read_data("lead")["prices"])


def _told_again(story: Story) -> int:
    line, *others = story.lines
    names = {name for name in line.capital_words if not line.text.startswith(name)}
    return sum(any(name in other.capital_words for other in others) for name in names)


def _has(line: Line, name: str) -> float:
    text = _WORDS_QUOTED.sub(r"\1", line.text).lower() if '""' in line.outside else line.lower
    return float(pattern(r"\b", name, r"(?!\w)").search(text) is not None)
