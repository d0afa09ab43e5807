"""Where no line starts, for what it hangs on stands before: a time, a subject, a label, a clause."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, hedges, needs
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import small_nouns, titles

_BELOW = ("above", "below", "beneath")
_WHERE = ("from", "in", "near", "of")
_ASKED, _HOW_MUCH = 3, 5  # words before a phrase in which a question word still opens it; in which "how" does


@needs("ago", "after", "before")
def time_before_clause(g: Grammar, mask: Mask) -> None:
    """No start on how long it was before or after: a | day after it had closed, two | weeks before the vote."""
    times = g.among["spans"] | one_of(g, ("afternoon", "evening", "morning", "night"))
    opens = times & one_of(g, ("after", "before"))[g.right]  # won it days | before the vote
    counted = opens[g.right] & (g.numeral | g.among["articles"] | g.among["roughly"])
    ago = g.among["spans"] & g.word["ago"][g.right]  # that it did so just | days ago is clear
    bound = counted[g.right] & g.among["roughly"]  # more | than | a week after it
    mask.start |= opens | counted | bound | (bound & g.word["than"])[g.right] | ((ago | ago[g.right]) & ~g.first)
    mask.right |= opens & g.goes_on & g.ends["s"] & ~(counted & ~g.among["roughly"])[g.left]  # met just | days | after


def verb_without_subject(g: Grammar, mask: Mask) -> None:
    """No start on a verb whose subject stands before it, nor on what says how: Bolt Inc. | today | knew him."""
    light = g.adverb | one_of(g, ("almost", "always", "barely", "hardly", "just", "nearly", "today"))
    described = g.ends["ed"] & any_of(g.among, ("articles", "possessives"))[g.before_adverb]  # a wholly | untested rule
    said = g.clauses.says & ~(g.ends["s"] | g.gerund | g.verb[g.right])  # those here, | heard nothing
    said |= g.ends["s"] & g.among["articles"][g.right]  # the pill, called Bolt, | lowers a risk
    verb = (g.verb | g.clauses.finite | said & g.stops[g.left]) & ~(described | g.among["pointing"])
    verb &= (g.text_ends.inside("'") < 0) & (g.text_ends.inside("’") < 0)  # not: we've | won
    behind = g.next_or_last(~light)
    mask.start |= (verb | (light & g.goes_on & verb[behind] & (g.phrase[behind] <= g.at))) & g.begins_small & ~g.first
    asks = g.text_ends["?"][g.final]
    mask.start |= g.first & one_of(g, ("are", "has", "is", "was", "were")) & ~asks  # in a list: Are keen to learn


def state_of_place(g: Grammar, mask: Mask) -> None:
    """No start on the state or land behind a place: a man of Graz, | Togo was found."""
    place = g.capital & g.stops & g.word["of"][g.left]
    fronted = (g.among["prepositions"] | g.among["subordinate"])[g.begin]  # In Graz, | Bolt, a nurse, won
    aside = (g.among["prepositions"] & (g.capital | g.number)[g.left])[g.phrase] & ~fronted
    state = (g.among["lands"] | (np.char.isupper(g.text) & (np.char.str_len(g.low) == 2)))[g.right]  # in Graz, | TX
    short = g.text_ends["."] & g.capital & ~(g.among["titles"] | g.initial)  # from Lund, | Fla.
    state |= short[g.right]
    aside |= state & one_of(g, _WHERE)[g.left] & ~(g.among["prepositions"] | g.among["subordinate"])[g.phrase]
    place |= g.capital & g.stops & aside & (g.verbs == g.verbs_before)  # Ada Bolt, from Graz, | Togo is free
    if np.count_nonzero(place):
        behind = g.next_or_last(~g.capital)
        mask.start |= g.capital & place[g.left] & g.verb[behind] & (g.phrase[behind] == g.at)
    land = g.capital & (g.capital & g.stops & ~g.first)[g.left] & ~fronted
    mask.start |= land & (g.stops | one_of(g, ("are", "have", "were"))[g.right])  # in Graz, | Togo, burned


def number_of_model(g: Grammar, mask: Mask) -> None:
    """No "350 landed" of "a King Air 350 landed": no start on the number of a model before its verb."""
    mask.start |= g.number & (g.name & g.goes_on & ~g.month)[g.left] & g.verbal[g.right]


def inside_subject(g: Grammar, mask: Mask) -> None:
    """No "Ray said" of "men backing Ray said", "Ray fled" of "the man who hit Ray fled": no start inside a subject.

    Nor on who stands behind its comma: the firm representing a nurse, | Ada Ray, | sued. No men | who drink | may die.
    """
    before = g.phrase[g.mark]
    done = (g.gerund & ~g.first & ~g.capital & (g.hyphen < 0)).cumsum()  # not: of best-selling novels, | Ada Ray, |
    behind = np.minimum(g.stop_behind + 1, len(g.at) - 1)
    inside = (done[g.mark] > done[before - 1]) & (g.phrase > g.begin) & (before >= g.begin)
    mask.start |= g.capital & inside & g.clauses.finite[behind] & (g.verbs[behind - 1] == g.verbs[g.mark])
    acts, says = acting(g), g.word["that"] & g.clauses.says[g.left]
    told = _tells_of_subject(g, acts)
    which = (g.among["relative"] | g.word["that"]) & ~says & ~g.stops[g.left]
    if not np.count_nonzero(told | which | (g.clauses.of_subject > 0)):
        return
    opens = np.maximum(g.phrase, g.last_before(says | (g.among["subordinate"] & g.clauses.opens)) + 1)
    fronted = g.among["prepositions"][g.phrase] | (g.gerund & g.first)[g.phrase]
    helps = g.among["auxiliary"] | g.clauses.modal | g.clauses.says
    verb, joins = g.next_behind(acts), g.among["conjunctions"].cumsum()
    hedged = hedges(g)  # men who fled | probably died
    for main in g.clauses.of_subject.nonzero()[0]:  # a vase stolen by men who fled | was found
        verb[g.clauses.of_subject[main]], told[g.clauses.of_subject[main]] = main, True
    join = g.last_before(g.among["conjunctions"])  # built in 1911 | and sunk in a storm
    mask.keep(g.clauses.goes & g.clauses.goes[join] & (join >= g.phrase), join)
    past_name = g.capital[behind] & (verb == g.stop_behind[behind] + 1)  # a bus carrying a king, Bolt, | crashed
    near = (verb <= g.stop_behind) | past_name
    for at in (told & (opens < g.at) & ~fronted & near).nonzero()[0]:
        subject = not acts[opens[at] : at].any()
        if subject or joins[verb[at]] == joins[at]:
            mask.start[at + 1 : verb[at]] = True
            if subject and (helps[verb[at]] or g.clauses.of_subject[verb[at]] == at):
                mask.end[at : verb[at]] = True
                mask.reach((g.at >= at) & (g.at < verb[at]), verb[at])
            end = verb[at] - hedged[verb[at]]
            mask.inside[:at, at + 1 : end] |= subject  # the | troops | said, of: the chief leading troops said
    if np.count_nonzero(which):  # as in few leads
        _bind_who(g, mask, which & (opens < g.at) & ~fronted, opens)


def _bind_who(g: Grammar, mask: Mask, which: Booleans, opens: Integers) -> None:
    """Keeps the verb of a sentence behind what tells of its subject; `opens` is where the sentence's clause begins."""
    counted = g.among["articles"] | g.among["counts"] | g.among["determiners"] | g.among["possessives"] | g.number
    general = (g.clauses.modal & ~one_of(g, ("will", "would"))) | (g.word["are"] & ~g.gerund[g.right])
    general |= g.word["have"] & g.among["articles"][g.right]
    for at in which.nonzero()[0]:
        act = int(min(g.next_behind(g.clauses.main)[at], len(g.at) - 1))
        beside = g.low[at] != "who" or opens[at] > g.phrase[at] or g.clauses.according[at]  # When men who fled win, Ada
        parted = (g.stops & (g.among["conjunctions"][g.right] | beside))[at:act].any()
        if g.begin[act] == g.begin[at] and not (parted or g.verbs[at] > g.verbs[g.begin[at] - 1]):
            mask.start[at + 1 : act] = True  # a man | who hit Ray, a nurse, as he slept | fled
            mask.inside[:at, at + 1 : act - hedges(g)[act]] = True  # teacher | a pupil | was dismissed
            bare = not (counted | g.name)[opens[at] : at].any()
            mask.inside[:at, act] |= general[act] and bare  # men | who drink, may
            mask.end[at:act] |= (near := act <= g.stop_behind[at])
            mask.reach((g.at >= at) & (g.at < act * near), act)


def _tells_of_subject(g: Grammar, acts: Booleans) -> Booleans:
    """Participles behind a noun: men | backing Ray, a deal | signed in May; not: the ruling party, Acme fired Ray."""
    noun = ~(g.among["stop"] | g.adjective | g.owning | g.stops | g.adverb | g.gerund | acts)[g.left]
    small = g.begins_small & g.goes_on & noun & ~(g.first | g.verb | g.clauses.bare[g.left])
    opens = any_of(g.among, ("articles", "possessives", "prepositions"))
    many = g.begins_small & g.ends["s"] | (g.first & g.ends["s"])
    doing = g.gerund & (g.hyphen < 0) & (many[g.left] | (opens | g.capital | g.number | many)[g.right])
    done = g.clauses.participle & ~g.gerund & ~g.clauses.says & (g.begins_small | g.first)[g.left]
    return np.asarray(small & (doing | done))


def inside_phrase(g: Grammar, mask: Mask) -> None:
    """No start inside a phrase: behind its preposition, a verb of saying, a question word or an adjective."""
    among = g.among
    governs = among["prepositions"] | among["subordinate"] | among["speech"] | among["telling"]
    governs |= one_of(g, ("including", "off", "that"))
    place = g.last_before((among["places"] | one_of(g, _BELOW)) & g.goes_on)
    other = (g.verb | among["conjunctions"]).cumsum()
    mask.start |= (place >= np.maximum(g.phrase, g.begin + 1)) & (other[g.left] == other[place])  # behind the | mill
    subject = _subject_behind_phrase(g)
    governed = (~g.stops & ((governs & ~g.weekday) | g.past))[g.governor]
    titled = (titles(g) < g.at) & ~governed[titles(g)]  # Secretary of State | Ada Bolt; not: one of President | Bolt's
    mask.start |= governed & ~(subject | titled)
    mask.start |= (g.word["since"][g.left] & g.number) | among["holding"][g.head]  # he thought the | boy was mad
    wants = (g.gerund | among["particles"]) & ~g.stops  # its object: selling the | bridge
    article = among["articles"]
    mask.start |= (article & wants[g.left]) | (article[g.left] & wants[g.last_before(~article)])
    opens = g.last_before(~(among["articles"] | among["prepositions"])) + 1  # of "in the | phrase"
    asked = g.last_before(among["question"])[opens]
    near = np.where(g.word["how"][asked], _HOW_MUCH, _ASKED)
    mask.start |= asked >= np.maximum(opens - near, g.phrase)
    half = g.comma & g.begins_small & (among["prepositions"] | among["places"])[g.left] & ~g.ends["s"]
    light = g.first & (g.adverb | g.gerund | among["prepositions"] | among["places"] | among["subordinate"])
    small = g.begins_small & ~(governs | article | among["possessives"] | among["pointing"] | among["conjunctions"])
    half &= small[g.right] & ~light[g.begin] & (g.verbs == g.verbs_before)
    mask.start |= half[g.mark] & (g.verbs == g.verbs_before)  # a ban on big, | old cars took effect
    many = ((g.ends["s"] & ~g.ends["ss"]) | among["plurals"])[g.left]
    other = np.where(many, among["is"], among["are"])
    other &= (g.small & ~(g.stops))[g.left]
    inner, commas = g.last_before(among["prepositions"]), g.comma.cumsum()  # its gifts to “old” | mills is a sign
    for at in (other & (inner >= g.opening) & (commas == commas[inner])).nonzero()[0].tolist():
        mask.start[inner[at] + 1 : at] = True  # men at this old Togo | mill | have struck
    bound = ~(g.stops | g.text_ends["."] | among["stop"] | among["said"] | g.word[""])
    mask.start |= (bound & ~g.adverb)[g.left] & ~(g.capital | g.number | subject)


def inside_clause(g: Grammar, mask: Mask) -> None:
    """No start in an opening phrase or a clause whose first word is gone: As we | close the year, sales rise."""
    phrase = g.first & g.among["prepositions"] & ~(g.weekday | (g.number | g.among["counting"])[g.right])
    once = g.first & g.word["once"]  # Once the | mill had closed, men left
    timed = one_of(g, ("after", "before")) & g.among["spans"][g.left]  # Two days after | men won
    timed &= (g.phrase == g.begin) & (g.verb_before < g.begin)
    opener = g.last_before(phrase | once | timed | (g.among["subordinate"] & g.stops[g.left]))
    mask.start |= (opener >= g.phrase - 1) & (opener >= g.begin) & ~_subject_behind_phrase(g)
    who, verbs = g.last_before(one_of(g, ("who", "whom", "whose"))), g.verbs  # who stole the | data
    told, helped = verbs - g.verb - verbs[who], g.among["auxiliary"][g.verb_before - 1]  # who was | shot in a bar
    mask.start |= (who >= g.phrase) & ((told == 1) | ((told == 2) & helped))
    before = g.last_before(g.among["prepositions"] | g.among["places"])
    that = g.word["that"] & g.clauses.wants_verb & ~(acting(g) & (~g.word["for"])[g.right])[g.right]
    for at in (that & (before >= g.phrase) & (g.verbs == g.verbs[before])).nonzero()[0].tolist():
        mask.start[before[at] + 1 : at] = True  # fears among men and | women that it may fail
    the, named = g.word["the"][g.head + 1] & g.ends["s"], (~g.capital).cumsum()  # the questions | Ada Bolt will ask
    noun = small_nouns(g) & g.goes_on & (the | g.word["any"][g.head])
    noun |= g.quoted & ~g.comma & any_of(g.text_ends, ('"', "”")) & g.word["the"][g.left]  # the "mutiny" | Bolt faces
    mask.left |= g.capital & ~g.weekday & noun[g.left] & (named[g.verb_behind - 1] == named)


@lru_cache(maxsize=1)
def _subject_behind_phrase(g: Grammar) -> Booleans:
    """The first words of a subject behind an opening phrase without a comma: For a week in May | the mill was shut."""
    found = np.zeros(len(g.at), np.bool_)
    other = g.among["stop"] | g.among["determiners"] | g.adjective | g.number | g.verb | g.gerund | g.past
    for begin in (g.first & g.among["prepositions"]).nonzero()[0]:
        verb = min(g.verb_behind[begin], len(g.at) - 1)
        inside = slice(begin + 2, min(verb, g.stop_behind[begin] + 1))
        at = (g.among["articles"] & ~other[g.left])[inside].nonzero()[0] + begin + 2
        if len(at) == 1 and g.phrase[verb] <= begin and g.main_verb[verb] and not g.clauses.opens[inside].any():
            one = g.among["spans"] | one_of(g, ("moment", "time", "way"))  # By the time | the mill shut
            found[at[0] : at[0] + 2] = not (one[at[0] - 1] and g.among["articles"][at[0] - 2])
    return found


@needs(of=["articles"])
def fronted_noun(g: Grammar, mask: Mask) -> None:
    """No start on what somebody is before a comma and the name: The son of a cook, | Ada Bolt won."""
    acts = ((g.verbal | g.clauses.finite) & ~g.word["to"]).cumsum()
    behind = g.next_behind(~g.capital)
    for begin, end in g.spans:
        stop = int(g.stop_behind[begin])
        if not (g.among["articles"][begin] and stop < end - 1 and g.comma[stop] and acts[stop] == acts[begin - 1]):
            continue
        verb = behind[stop]
        other = g.among["prepositions"][stop + 1] or g.text_ends["."][verb - 1]  # from Tampa, Fla. | has won
        named = g.name[stop + 1] and not other
        if named and stop + 1 < verb < end and g.phrase[verb] == stop + 1 and acts[verb] > acts[stop]:
            mask.start[begin : stop + 1] = True


@needs(of=["nationals"])
def national_alone(g: Grammar, mask: Mask) -> None:
    """No start on "Slovak won" of "the 24-year-old Slovak won", which says of somebody named before whence they are."""
    national = g.capital & g.among["nationals"]
    national &= np.where(g.stops, g.among["relative"][g.right], g.verbal[g.act_behind])
    the = g.last_before(~(g.adjective | g.among["essential"] | g.number))
    for at in (national & g.word["the"][the]).nonzero()[0]:
        mask.start[the[at] : at + 1] = True


@needs("me", of=["first_person"])
def claim_of_label(g: Grammar, mask: Mask) -> None:
    """No "I'm leaving" of "Nurse in letter: I'm leaving": who says so of herself stays before the colon."""
    own = (g.among["first_person"] & ~g.word["us"]) | g.word["me"]  # "US" is that word, too
    label = g.text_ends[":"] & ~g.last & (g.last_before(own)[g.final] > g.at)
    mask.start |= g.last_before(label) >= g.begin


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
