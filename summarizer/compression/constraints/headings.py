"""What a headline that is cut leaves out: it is dense already, and its verbs look like any other word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from summarizer.compression.clause import main_of_headline, stands_alone, verb_of_many
from summarizer.compression.constraints.clauses import acting, behind_opening, opening_headline, over_opening
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.hanging import hanging_on, predicates, to_speaker
from summarizer.compression.constraints.lists import word_list
from summarizer.compression.constraints.mask import Booleans, Integers, any_of, one_of
from summarizer.compression.constraints.phrases import CHARGED, amounts, small_nouns

_SUBJECT = 3  # words of a headline behind which its verb has come
_OPENERS, _NEAR = ("after", "as", "because", "before", "when", "while"), 3  # words behind which the verb stands
_OF_EVENTS = tuple("about after against amid before despite over".split())  # held | after fire | in mill
_WHERE, _PARTNER = ("at", "in", "on"), 3  # words behind the first of two names, none of them with a mark


def headline_starts(g: Grammar, begin: int, end: int) -> Booleans:
    """Which words of a headline in some places a line may begin with: its first, or behind a mark or article.

    Not those of an aside: Ada Bolt, | nurse turned mayor, | leaves a hole. Nor of who says it behind it.
    """
    closes = np.char.endswith(g.text[np.minimum(g.stop_behind, end - 1)], ",") & (g.stop_behind < end - 1)
    behind = g.stops[g.left] | (g.among["articles"] & (g.first | g.stops[g.left]))[g.left]  # not: saw the | end of it
    other = g.last_before(~g.capital)
    partner = g.capital & (g.capital & g.comma)[g.left] & g.among["prepositions"][other]  # talks with Acme, | Lund
    behind &= ~(partner & g.infinitive[g.next_or_last(~g.capital)])  # to buy mills
    found: Booleans = (g.first | (behind & ~closes))[begin:end]
    found[1 : _paired(g, begin, end) - begin + 2] = False
    dashes = one_of(g, ("–", "—"))[begin:end].nonzero()[0]
    found[1 : dashes[1] + 1 if len(dashes) > 1 else 1] = False  # Cook – | once hailed as best – | closes inn
    for own in g.sayings[[first for first, _ in g.spans].index(begin)]:
        found[slice(*own.speaker) if own.claim[0][0] < own.speaker[0] else slice(0)] = False
    main, _ = _clause_of_subject(g, begin, end)  # Man who claims his wife is a | spy | loses
    found[1 : max(begin, main) - begin + 1] = False
    return found


def headline_ends(g: Grammar, begin: int, end: int) -> Booleans:
    """Which words of a headline a line may end with: no verb before what it does, nothing before its main verb."""
    main, _ = _clause_of_subject(g, begin, end)
    open_end = _before_object(g) & ~g.clauses.participle
    open_end |= one_of(g, CHARGED) & one_of(g, ("of", "with"))[g.right]
    open_end |= _particle(g)[g.right] & g.goes_on
    open_end |= g.among["spans"] & one_of(g, ("before", "after", "ago"))[g.right]
    open_end |= g.among["places"] & g.goes_on & ~(g.clauses.acts | g.clauses.participle)[g.left]
    open_end |= _before_deed(g) | predicates(g)
    described = (g.clauses.participle & g.among["articles"][g.left]) | g.ends["ing"]
    noun = small_nouns(g) | any_of(g.among, ("periods", "units"))
    open_end |= described & g.goes_on & noun[g.right]  # to cut the working | week
    figure = g.number | g.money
    figure |= one_of(g, ("above", "below", "by", "over", "to", "under")) & figure[g.right]
    open_end |= one_of(g, ("back", "down", "up")) & g.goes_on & figure[g.right]  # prices back | above $50
    at = np.arange(begin, end)
    opens = (opening_headline(g) | (one_of(g, ("how", "why")) & ~g.first))[begin:end]  # tells how bus | fell
    since = np.maximum.accumulate(np.where(opens, at, 0))  # vows to go on as strike | ends
    acts = g.clauses.acts.cumsum()
    open_end[begin:end] |= (since > 0) & (acts[at] == acts[since]) & (at < end - 1)
    return np.asarray(~open_end[begin:end] & (at >= main) & behind_opening(g, begin, end))


def _particle(g: Grammar) -> Booleans:
    """Which words belong to the verb before them, for a phrase or clause is behind them: vows to stay | on despite."""
    opens = g.among["prepositions"] | (g.among["subordinate"] & ~g.among["question"])
    found = (g.among["particles"] & ~g.word["over"]) | g.word["on"]
    return np.asarray(found & g.goes_on & (opens & ~g.word["of"])[g.right])


@lru_cache(maxsize=1)  # ends and steps ask of the same lead
def _before_deed(g: Grammar) -> Booleans:
    """Which words open what somebody did, up to its verb: held after | man, | 72, | killed; not: held after | fire."""
    opens = one_of(g, ("after", "before"))
    if not np.count_nonzero(opens):
        return opens
    other = g.among["prepositions"] | g.infinitive
    verb = g.next_or_last(g.verb | g.clauses.finite | g.clauses.participle | other)
    marks = (g.comma & ~(g.bracketed | g.bracketed[g.right])).cumsum()  # not that of an age
    opener = g.last_before(opens)
    inside = (opener >= g.opening) & (marks[verb - 1] == marks[opener]) & (verb[opener] == verb)
    return np.asarray(inside & ~other[verb] & (g.begin[verb] == g.begin))


def tells(g: Grammar, speaks: Booleans, path: Sequence[int]) -> bool:
    """Whether a line that is one of several says something beside who says it, and does not end before what it does."""
    told = [at for at in path if not speaks[at]]
    verb = g.verb | g.clauses.finite
    own = slice(g.begin[path[0]], g.stop_behind[path[-1]] + 1)
    done = (g.clauses.participle & g.word["by"][g.right]) | _before_object(g)
    return bool(told) and bool(verb[told].any() or not verb[own].any()) and not done[told[-1]]


def _before_object(g: Grammar) -> Booleans:
    """Which words are verbs before what they do, as far as it opens with no small word but "to" or "at least"."""
    small = g.among["prepositions"] | g.among["places"] | g.among["conjunctions"] | g.adverb | g.clauses.opens
    verbal = g.clauses.finite | g.verb | g.clauses.participle | (g.among["base_verbs"] & g.capital[g.right])
    small &= ~(g.infinitive | _of_number(g))
    return np.asarray(verbal & g.goes_on & ~(small | g.idle)[g.right] & ~g.weekday[g.right])


def _of_number(g: Grammar) -> Booleans:
    """Which words open a number, not a phrase: kill | at least ten."""
    return np.asarray(g.word["at"] & (g.word["least"] | g.word["most"])[g.right])


def headline_steps(g: Grammar, speaks: Booleans, begin: int, end: int) -> Booleans:
    """(n, n): which steps within the headline in some places leave out no more than it can do without.

    That is one word that names no noun, or a phrase behind its preposition up to a word of its clause or who says it,
    or an aside; none of them with a verb. Before a verb a phrase goes only behind its subject: Nurse of Lome | held,
    or inside what says which one it is: Nurse who held a talk in Lome | fled. All of that may go, too: Nurse | fled.

    Args:
        g: The grammar of the lead.
        speaks: Which words are of a speaker that closes the headline.
        begin: The place of its first word.
        end: The place behind its last word.
    """
    inside, before = slice(begin, end), g.left[begin:end]
    opens = (g.among["prepositions"] | g.among["places"]) & ~(g.infinitive | _of_number(g) | _particle(g))
    verbs = acting(g) | g.infinitive
    acts = verbs.cumsum()
    phrase = opens[g.right][inside][:, None] & ~g.infinitive[inside][None]  # in talks | to buy
    aside = g.stops[inside][:, None] & g.stops[before][None]
    verbal: Booleans = (verbs | g.among["base_verbs"] | g.clauses.participle | g.clauses.finite)[inside]
    behind = np.arange(end - begin) >= _SUBJECT
    main, which = _clause_of_subject(g, begin, end)
    told = (np.arange(begin, end) >= which) & (main > begin)
    own = told[:, None] & (g.at[inside] == main)[None]
    phrase = phrase & (~(verbal[None] & behind[:, None]) | own)
    phrase &= ~hanging_on(g, speaks, inside, opens, verbs)
    closed = ~g.stops[before][None] | speaks[inside][None] | aside
    closed &= (g.stop_behind[inside][:, None] >= g.at[inside][None]) | ~g.adverb[inside][None] | aside  # war | again
    opened = (g.clauses.opens | opening_headline(g)).cumsum()  # three mills [in Togo as demand] | for trucks falls
    closed &= (opened[before][None] <= opened[inside][:, None]) | g.stops[before][None]
    found: Booleans = (_single(g, inside) | (phrase & closed)) & (acts[before][None] <= acts[inside][:, None])
    found &= ~(g.among["subordinate"][inside][:, None] & opens[inside][None] & g.gap[inside, inside])  # as | at port
    placed = (one_of(g, _WHERE) | g.among["places"])[inside][None] & g.gap[inside, inside]
    found &= ~(one_of(g, _OF_EVENTS)[g.right][inside][:, None] & placed)  # held | after fire | in mill
    for at in (g.among["spans"] & one_of(g, ("after", "before"))[g.right])[inside].nonzero()[0].tolist():
        found[at - 2, at + 1] |= at > 1 and amounts(g)[begin + at - 1]  # quits | two days | after row
    found &= ~over_opening(g, begin, end)
    if said := int(np.argmax(speaks[inside])):
        to_speaker(g, found, begin, said, verbal)
    if main > begin:
        _to_main_verb(g, found, (begin, main, which), ~verbal & (opens | g.gerund)[g.right][inside])
    _keep_openers(g, found, begin, main if g.among["relative"][which] or g.word["that"][which] else 0)
    first = _paired(g, begin, end) - begin
    found[max(first, 0), max(first, 0) + 2 :] &= first < 0
    return found


def _keep_openers(g: Grammar, found: Booleans, begin: int, main: int) -> None:
    """Shuts the steps of a headline over what opens the clause of a verb: man cleared after court | hears he may ...

    Args:
        g: The grammar of the lead.
        found: (n, n): its steps, which change.
        begin: The place of its first word.
        main: That of its main verb, where its subject has a clause with who, which or that; 0 for none.
    """
    opener = g.last_before(one_of(g, _OPENERS))
    led = g.ends["s"] & g.begins_small & (opener >= np.maximum(g.phrase, g.at - _NEAR)) & (g.at > opener + 1)
    for at in led[begin : begin + len(found)].nonzero()[0]:
        found[: opener[begin + at] - begin, at] = False
    deeds = _before_deed(g)[begin : begin + len(found)]
    if np.count_nonzero(deeds):  # appeal for help after man | killed in Lome, reopens after mould found | is removed
        first = int(deeds.nonzero()[0][0])
        verbs = (g.clauses.acts | g.clauses.participle)[begin : begin + len(found)]
        found[:first, first:] &= ~verbs[first:] | (np.arange(first, len(found)) == main - begin)


def _to_main_verb(g: Grammar, found: Booleans, places: tuple[int, int, int], phrase: Booleans) -> None:
    """Opens the steps of a headline over what says which its subject is, and shuts those into its clause behind that.

    Args:
        g: The grammar of the lead.
        found: (n, n): its steps, which change.
        places: Of its first word, its main verb and the word that opens what says which.
        phrase: (n,): behind which of its words a phrase opens.
    """
    begin, main, which = places
    at = np.arange(begin, begin + len(found))
    first = main - (g.adverb | g.word["never"])[main - 1]
    told = (at > which + 1) & (at < first)  # who took cash | from the mill she ran | is held
    found[:, first - begin] |= told & phrase
    found[which - 1 - begin, first - begin] |= stands_alone(g.text[begin:].tolist(), main - begin, which - begin)
    found[: main - begin, main - begin + 1 :] = False


def _single(g: Grammar, inside: slice) -> Booleans:
    """(n, n): which steps leave out one word that names no noun, opens no phrase and is not the second of two."""
    before = g.left[inside]
    words = (~g.among["articles"]).cumsum()
    noun = small_nouns(g)
    two = noun & noun[g.right] & g.goes_on
    joined = g.word["and"][g.left] & ~(g.adjective | g.adverb)  # two dead and | dozens | missing
    kept = g.among["prepositions"] | joined | (two | (g.begins_small & two[g.right] & ~g.adverb)) & g.goes_on
    kept |= g.infinitive[g.right] & ~g.adverb  # wins | right | to sue
    capital = ~(g.among["prepositions"] | g.among["places"])[g.left]  # at mills in | Togo | fire
    told = (acting(g) | g.clauses.participle | g.clauses.finite).cumsum()
    early = told[g.left] == told[inside.start]
    capital &= ~(g.owning[g.left] & g.ends["s"][g.right] & early)  # mill in Togo's | Lome | burns
    capital &= ~(one_of(g, word_list("directions"))[g.left] & g.begins_small[g.left])  # first north | London | derby
    capital = g.capital & (capital | g.among["nationals"] | g.among["nationalities"])
    free = g.adverb | g.weekday | g.the_or_its
    kept |= _particle(g)
    kept |= ~(free | g.adjective | capital)  # any other small word may be a verb
    kept |= ~free & _behind_noun(g)[g.right]  # by a | cable | not certified
    kept |= g.capital & g.begins_small[g.left] & g.numeral[g.right]  # fines | Acme | 9 euros
    inner = kept.cumsum()  # free | speech | rule
    count: Integers = words[before][None] - words[inside][:, None]
    within = ~g.stops[inside][:, None] | g.stops[before][None]  # Ada Bolt, | nurse | turned mayor
    return np.asarray((count <= within) & (inner[before][None] <= inner[inside][:, None]))


def _behind_noun(g: Grammar) -> Booleans:
    """Which words cannot be the noun of the word before them: a verb, "and", "not", what opens a phrase."""
    found = g.clauses.acts | g.clauses.participle | g.guard
    for name in ("prepositions", "places", "conjunctions", "subordinate", "relative"):
        found |= g.among[name]
    return np.asarray(found & ~g.owning)


def _clause_of_subject(g: Grammar, begin: int, end: int) -> tuple[int, int]:
    """The places of the main verb of a headline and of the word that opens what says which its subject is.

    That is a clause with who, which or that, or a participle: Man | accused of theft | fled. Both are 0 for none, and
    that of the verb of many in a place: Police in Togo | arrest two.
    """
    words = g.text[begin:end].tolist()
    now, who = main_of_headline(words)
    if not now and len(verbs := g.clauses.of_subject[begin:end].nonzero()[0] + begin):
        return int(verbs[0]), int(g.clauses.of_subject[verbs[0]])
    now, who = (now, who) if now else verb_of_many(words)
    return (begin + now, begin + who) if now else (0, 0)


def _paired(g: Grammar, begin: int, end: int) -> int:
    """The place of the first of two names that do something together: Togo, | Chad agree; before `begin` for none."""
    comma = int(g.stop_behind[begin - 1])
    behind = slice(comma + 1, comma + _PARTNER + 1)
    named = g.capital[begin : comma + 2].all() and not g.among["stop"][begin : comma + 2].any()
    paired = named and g.text[comma].endswith(",") and comma + _PARTNER < end and not g.stops[behind].any()
    return comma if paired and not g.owning[comma + 1] else begin - 2
