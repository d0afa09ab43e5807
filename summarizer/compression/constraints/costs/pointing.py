"""What a line tells short of its sentence at a price: whom "the leaders" means, who won, as what somebody is named."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import word_list
from summarizer.compression.constraints.mask import Booleans, Integers, Toll, any_of, functions_of, one_of, those_like
from summarizer.compression.constraints.phrases import small_nouns
from summarizer.compression.constraints.times import before_time, of_now
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.text.words import cached_by_word

_SHORT = 5  # letters of a name that has such an ending
_NEAR = 6  # words behind a disaster in which its place may stand beside its verb
_SCORE = LatePattern(r"\d{1,3}[-–]\d{1,3},?")
_SCORED = 6  # words behind "beat" in which the score stands
_FAR = 14  # words behind "named" in which the office stands


def points_back(g: Grammar, toll: Toll) -> None:
    """Starts with "the leaders", "the company" or the like, behind a name that says who: the | leaders agreed."""
    the = g.word["the"][g.left]
    counted = the[g.left] & g.among["counts"][g.left]
    told = (g.verb | g.adverb | g.among["auxiliary"] | g.among["modal"])[g.right]
    subject = g.among["points_back"] & g.goes_on & told & (the | counted)
    subject &= (g.last_before(g.name) > 0) & ~g.known
    toll.start += subject | subject[g.right] | (subject & counted)[g.right2]


def bare_subject(g: Grammar, toll: Toll) -> None:
    """Starts with no more than "the" and a noun or two in a later sentence: the | slogan drew it, the | list of it."""
    told = (g.verb | g.adverb | g.among["auxiliary"] | g.among["modal"])[g.right]
    noun, the = g.begins_small & g.goes_on, g.word["the"]
    two = noun[g.right] & told[g.right]
    kind = g.word["of"] & (g.begins_small & ~g.gerund)[g.right]  # the | median of forecasts rose
    bare = noun & (told | two | kind[g.right]) & the[g.left] & (g.first.cumsum() > 1)
    one = bare & told
    toll.start += bare | bare[g.right] | (bare & two)[g.left]
    toll.start += one | one[g.right]


def pointed(g: Grammar, toll: Toll) -> None:
    """Starts behind "this", or with "another", or holds "these": this | film is long; not: this year."""
    toll.start += g.among["demonstratives"][g.left] & ~g.known
    other = one_of(g, ("another", "similar")) & g.first & (g.first.cumsum() > 1)
    toll.start += 2 * (other | other[g.left])
    now = g.among["periods"][g.right]
    now = now | of_now(g) if "this" in g.places else now  # this | year's film
    toll.word |= g.among["demonstratives"] & ~g.word["that"] & ~now


def which_one(g: Grammar, toll: Toll) -> None:
    """Holds "the bill", "the firm" or the like in a later sentence that does not say which: fought the | bill."""
    noun = g.among["referring"] & g.begins_small & g.word["the"][g.left] & (g.first.cumsum() > 1)
    which = g.clauses.told | (g.infinitive | g.word["of"] | g.word["that"] | small_nouns(g))[g.right]
    toll.word |= noun & ~(g.goes_on & which) & ~g.known


def bare_thing(g: Grammar, toll: Toll) -> None:
    """Leaves out what a thing with "a" and no other word, or "the" and marks, is on: gave a drama | about nuts."""
    a = g.word["a"] | g.word["an"]
    thing = g.begins_small & a[g.left] & (g.follower > g.at)
    thing &= ~(g.among["stop"] | g.among["spans"] | g.among["periods"] | g.adjective | g.adverb | g.number)
    far = g.verb_behind - g.at > _NEAR
    thing &= ~(g.among["disasters"] & g.first[g.left] & far)  # a fire in a mill in northern Togo | killed nine men
    quoted = (g.text_ends['"'] | g.text_ends["”"]) & (g.quotation > 0) & g.begins_small & ~g.comma
    quoted &= g.word["the"][g.last_before(g.quotation == 0)]  # kept the “positive momentum” | in relations
    follower = np.where(quoted, g.right, g.follower)
    which = g.among["saying_which"] & ~(g.infinitive | before_time(g) | (g.word["by"] & g.gerund[g.right]))
    if np.count_nonzero(thing := (thing | quoted) & (which | g.told_of)[follower]):
        thing |= g.weekday & thing[g.last_before(~g.weekday)]  # filed a suit on Monday | against Bolt
        toll.end += thing
        toll.inside.append(g.beyond(follower, thing) & ~(which & g.same_phrase))  # opened a mill [in Graz] | for men


def surname_alone(g: Grammar, toll: Toll) -> None:
    """Holds the surname of somebody whom nothing says in full, in a later sentence: Mr. Finch, charged Novak."""
    titled = (g.among["honorifics"] | g.among["short_titles"])[g.left] & g.capital[g.left]
    known = g.named | (g.quotation > 0) | any_of(g.among, ("stop", "titles", "days", "lands", "institutions"))
    alone = g.capital & ~(known | g.denied | g.month | g.one_name) & (g.first.cumsum() > 1)
    alone &= titled | ~((g.one_name | g.among["articles"] | g.among["famous"])[g.left] | g.among["famous"])
    if not np.count_nonzero(alone):
        return
    alone = titled & alone | those_like(alone, g.low, _may_be_surname)
    if not np.count_nonzero(alone := alone & (titled | _acts_alone(g, alone))):
        return
    named = set(g.low[: g.spans[0][1]].tolist())  # the first sentence tells of them
    toll.word |= alone & ~np.isin(g.low, [*named])


def _acts_alone(g: Grammar, alone: Booleans) -> Booleans:
    """Which names are of somebody by what stands beside them: Novak said, Roe, | who sings; not: the firm Novak."""
    placed = g.among["placing"][g.left]  # fans in Hartley | marched
    acts = g.verbal[g.right] & g.goes_on & ~placed
    somebody = g.among["of_somebody"].cumsum()
    person = g.first & acts & (somebody[g.final] > somebody[g.begin]) & ~(g.ends["ing"] | g.ends["s"])
    done_to = g.among["auxiliary"][g.right] & g.among["done_to_persons"][g.right2] & g.goes_on
    done_by = g.among["done_by_persons"][g.right] & g.goes_on
    person |= (done_to | done_by | g.among["done_to_persons"][g.left]) & ~g.ends["s"]
    whose = g.comma & (g.word["who"] | g.word["whose"])[g.right]
    beside = (g.verb | g.among["beside_names"])[g.left] & ~placed & (g.goes_on | g.last)
    other = g.among["telling_firms"].cumsum()
    called = those_like(alone & (acts | whose | beside | g.owner), g.low, _is_surname)
    return np.asarray(person | (called & (other[g.final] == other[g.begin - 1])))


@cached_by_word
def _may_be_surname(low: str) -> bool:
    bare = low.removesuffix("'s").removesuffix("’s").replace("'", "").replace("’", "").replace("-", "")
    return bare.isalpha() and not is_ordinary(low)


@cached_by_word
def _is_surname(low: str) -> bool:
    """Whether a word is a common surname, and seldom a firm or a place: Novak, Lindqvist."""
    bare = low.replace("’", "'").removesuffix("'s")
    return bare in word_list("surnames") or (len(bare) > _SHORT and bare.endswith(_surname_endings()))


@cache
def _surname_endings() -> tuple[str, ...]:
    return tuple(word_list("surname_endings"))


def subject_of_whom(g: Grammar, toll: Toll) -> None:
    """Leaves out of which place, body or person its subject is: the mayor | of Leeds | quit, nurses | in Togo | won."""
    name = g.capital & ~(g.among["titles"] | g.among["days"] | g.month)
    named = name | ((g.word["the"] | g.adjective | g.among["lands"]) & name[g.right])
    place = one_of(g, ("at", "for", "in", "of")) & named[g.right]
    other = g.name | g.number | g.among["stop"] | g.among["prepositions"] | g.among["days"]
    subject = ~other & (g.follower > g.at) & place[g.follower] & (g.verbs == g.verbs_before)
    subject &= g.last_before(g.name) < g.begin  # a mill of Acme and a bank in Togo | closed
    if np.count_nonzero(subject):
        told = g.verbal | g.told_of | g.clauses.participle | g.adverb
        toll.inside.append(g.beyond(g.follower, subject) & told)


def noun_for_name(g: Grammar, toll: Toll) -> None:
    """Leaves out the name behind what it is: the French group | Acme | fell, leader | Ada Bolt | quit."""
    among = g.among
    name = g.capital & ~(among["titles"] | among["days"] | among["stop"] | among["forms"] | g.month)
    opens = g.first & (any_of(among, ("people", "trades")) | g.ends["maker"])  # Airline | Acme
    other = (g.name & ~opens) | g.number | g.verb | g.adverb | g.adjective | among["stop"] | among["prepositions"]
    noun = ~other & ~(g.clauses.finite | g.gerund) & g.goes_on & name[g.right]
    if np.count_nonzero(noun):
        toll.inside.append(g.beyond(g.at, noun) & g.verbal & g.same_phrase)


def whose_figure(g: Grammar, toll: Toll) -> None:
    """Starts a later sentence with a figure of a firm that is not named in it: Net | profit rose 9 percent."""
    figure = g.among["figures_of_firms"] & (g.first.cumsum() > 1) & (g.verbs == g.verbs_before)
    kind = g.adjective | (g.hyphen > 0) | g.among["kinds_of_figures"]
    figure &= g.first | kind[g.left]  # not: home sales, bank earnings
    figure &= (g.verbal | g.among["prepositions"])[g.right]
    for at in figure.nonzero()[0].tolist():
        own = slice(g.begin[at], g.final[at] + 1)
        named = (g.capital & ~(g.first | g.among["days"] | g.month)) | g.owner | g.among["possessives"]
        toll.start[own.start : at + 1] += not named[own].any()


def half_denied(g: Grammar, toll: Toll) -> None:
    """Ends before the other half of "not only": hit not only Togo | but Chad, was not just late | , it was empty."""
    for at in (one_of(g, ("because", "just", "merely", "only", "simply")) & g.word["not"][g.left]).nonzero()[0]:
        but, comma = g.next_behind(g.word["but"])[at], min(g.stop_behind[at], len(g.at) - 2)
        border = but if but < len(g.at) and g.begin[but] == g.begin[at] else comma + 1
        toll.end[at:border] += g.begin[border] == g.begin[at]


@lru_cache(maxsize=1)  # some rules ask of the same lead
def results(g: Grammar) -> Integers:
    """Which words tell who won, behind what one did: 2 for those, 1 for those before them, 0 for others.

    Ada Bolt scored twice as | Acme beat | Togo 3-2: 2 for "Acme" and "beat".
    """
    found = np.zeros(len(g.at), int)
    wins = g.among["winning"] & g.begins_small
    opener = g.last_before(g.clauses.opens | one_of(g, ("after", "and", "before", "that")))
    wins &= one_of(g, ("and", "as"))[opener] & (opener >= g.opening)
    if not np.count_nonzero(wins):
        return found
    score = those_like(g.number, g.text, _SCORE.fullmatch)
    score |= g.numeral & g.word["by"][g.left] & g.among["margins"][g.right]  # by six wickets
    for at in (wins & (g.next_behind(score) - g.at <= _SCORED)).nonzero()[0][::-1]:
        verb = min(g.verb_behind[g.begin[at] - 1], len(g.at) - 1)  # the last place is empty: a headline has none
        if g.among["tallying"][verb] and g.main_verb[verb] and verb < opener[at]:
            found[g.begin[at] : opener[at] + 1] = 1
            found[opener[at] + 1 : at + 1] = 2
    return found


def tally(g: Grammar, toll: Toll) -> None:
    """Ends before who won, Ada Bolt scored twice | as Acme beat Togo 3-2; what starts there gains as much."""
    toll.end += results(g) > 0
    toll.start -= (results(g) > 1) & ~g.verb


def lose_office(g: Grammar, toll: Toll) -> None:
    """Leaves out as what or to what somebody is named: appointed Ray Bolt | to the court."""
    verb = g.verb | g.clauses.participle
    for at in (g.among["naming"] & g.begins_small & verb & g.goes_on).nonzero()[0]:
        inside = slice(at + 1, at + _FAR + 1)
        aside = g.word["as"] & g.stops[g.left]  # named Ray Bolt, a lawyer, | as its head
        opens = (aside | (one_of(g, ("as", "to")) & ~g.infinitive & (g.phrase <= at)))[inside]
        other = (g.verb | g.last)[inside]
        place = at + 1 + int(np.argmax(opens))
        if opens.any() and not other[: place - at - 1].any():
            toll.end[at:place] += 1
            toll.inside.append(((g.at >= at) & (g.at < place))[:, None] & (g.at > place))


def charge(g: Grammar, tolls: Mapping[str, Toll]) -> None:
    """Charges what each cost above charges that is asked for."""
    for cost in functions_of(__name__, "g", "toll"):
        if cost.__name__ in tolls:
            cost(g, tolls[cost.__name__])
