"""Where no line starts."""

from __future__ import annotations

import numpy as np

from summarizer.compression.clause import opens_condition
from summarizer.compression.constraints.claims import closing_speakers
from summarizer.compression.constraints.clauses import claimed
from summarizer.compression.constraints.conditions import opening_limits
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns
from summarizer.compression.constraints.rules.numbers import counted_first

_NEAR = 8  # words before a start in which a denial reaches it
_SPEAKER, _LONG_SPEAKER = 12, 20  # words of who said it at the end of a sentence, of which none starts a line


def open_word(g: Grammar, mask: Mask) -> None:
    """No start with a preposition (but "at least nine"), conjunction, "if", "that's", "even", "Lately,"."""
    limits = np.zeros(len(g.at), np.bool_)  # | In 2013, Bolt lost
    limits[[begin for begin, limit in opening_limits(g).items() if limit]] = True
    mask.start |= g.first & g.adverb & g.stops & ~(limits | g.guard)
    opens = any_of(g.among, ("subordinate", "prepositions", "conjunctions", "no_start"))
    opens |= g.among["places"] & ~(g.first | g.number[g.right]) | g.word["too"] & g.word["so"][g.left]
    opens |= g.word["other"] & (g.word["and"] | g.word["or"])[g.left]
    mask.start |= opens & ~(counted_first(g) | g.clauses.according | limits)
    told = one_of(g, ("of", "that"))[g.right] & (g.first & g.among["articles"])[g.left]  # The | company that runs it
    mask.start |= g.among["legal"] & ~(told | (g.first & g.begins_small[g.right]))  # Group of seven mills
    joined = (g.among["conjunctions"] & g.stops[g.left])[g.left]  # it won, but | the company will appeal
    mask.start |= joined & g.word["the"] & g.among["points_back"][g.right]
    mask.start |= (g.word["too"] & g.stops) | (g.word["not"] & g.word["only"][g.right])


def without_subject(g: Grammar, mask: Mask) -> None:
    """No start with an auxiliary or modal but of a question, a word that points back, "but", nor behind "was", "we"."""
    among = g.among
    negated, modal = g.denied & ~g.first, among["modal"] & ~g.clauses.according  # To hear Ray tell it
    pointing = among["pointing"]
    if np.count_nonzero(quoted := pointing & g.quoted & g.first):  # "We won," Ray said
        closes = g.next_or_last(g.closes)
        pointing = pointing & ~(quoted & (g.begin[closes] == g.begin))
    acts = g.verbal
    none = among["of_some"] & (g.first | (g.first & g.word["the"])[g.left]) | g.word["neither"]
    if np.count_nonzero(none):
        counted = g.word["all"][g.left] & among["counts"]
        behind = g.next_or_last(~(g.adverb | g.word["then"] | counted))  # Both then | fled
        two = g.word["neither"] & small_nouns(g)[g.right] & acts[g.right2]  # Neither | man has fled
        them = g.word["them"][g.right2]  # Half | fled, Others, | among them Ray, fled
        none &= acts[behind] | g.comma | them
        none |= two | (none & g.word["all"])[g.left]
    helps = among["auxiliary"] | (modal & ~g.word["not"])
    asks = helps & g.first & (g.first.cumsum() == 1)
    later = helps & g.first & ~asks & g.text_ends["?"][g.final]
    mask.start |= later[g.begin]  # it fell. Does | Acme | have a plan?
    if np.count_nonzero(asks):  # | Will Acme sell | it?
        asked = g.last_before(g.last & g.text_ends["?"])[g.stop_behind % len(g.at)]
        mask.bind(asks := asks & (asked > g.at), asked)
        mask.start |= asks[g.begin] & ~g.first  # Did | Nut Mills | give Ada a job?
    if np.count_nonzero(asks):  # not: sell | oil for | a mill its firm owns
        light = g.idle | g.adverb | (noun_phrases(g)[1] > g.at) | (g.capital & among["titles"])
        mask.reach(asks[g.begin] & ~g.word["and"][g.right], g.next_behind(~light))
    mask.start |= none | none[g.right] & g.first | (helps & ~asks) | pointing | negated
    mask.right |= among["auxiliary"] & g.goes_on & among["subjects"][g.right]  # are | we there yet?
    owned = among["owners"] | ((g.adjective | among["essential"]) & among["owners"][g.left])
    mask.start |= (owned & ~g.stops)[g.left]  # her former | office closed
    mask.start |= ~g.capital & (g.word["and"] & among["persons"][g.right])[g.right]  # ..., kind | and I liked her
    person = among["persons"] | (among["first_person"] & ~among["possessives"])
    behind = among["auxiliary"] | person | g.adverb & (person | among["auxiliary"] & ~g.first)[g.left]
    mask.start |= (behind & ~g.stops)[g.left]
    ready = among["wants_infinitive"] & g.begins_small & g.stops[g.left]
    mask.start |= ready & g.infinitive[g.right]
    if "them" in g.places:  # two | of them
        mask.start |= among["counts"] & (g.word["of"] & g.word["them"][g.right])[g.right]


def opening_phrase(g: Grammar, mask: Mask) -> None:
    """No start in an opening phrase with a participle: Armed with ..., Speaking at ..., Taking place in May, ..."""
    doing = g.gerund & (g.hyphen < 0)  # not: Left-wing | men
    subject = doing & g.main_verb[g.next_verb] & (g.verb_behind <= g.stop_behind)
    opens = (g.ends["ed"] | doing) & g.among["prepositions"][g.right] & ~subject  # Lending to mills | fell
    mask.start |= g.first & (opens | (g.adverb & opens[g.right]))
    mask.right |= g.first & subject & g.among["prepositions"][g.right]
    determiner = g.the_or_its
    verbs, ends = np.append(g.verbs, 0), g.stop_behind
    for at in (g.first & doing & ~g.stops).nonzero()[0]:
        if not g.last[ends[at]] and verbs[ends[at]] == verbs[at] - g.verb[at]:
            mask.start[at : ends[at] + 1] = True
        elif determiner[g.right[at]]:
            mask.start[at + 1 : g.verb_behind[at] + 1] = True


@needs("a", "an")
def opening_role(g: Grammar, mask: Mask) -> None:
    """No start in "A senior baker, Ada Bolt sold it": who somebody is, before the name, is no subject."""
    opens = g.first & (g.word["a"] | g.word["an"]) & ~g.stops
    named = (g.capital & ~(g.among["days"] | g.among["stop"]))[g.right]
    when = g.among["periods"] | g.among["spans"] | g.among["days"]
    for at in opens.nonzero()[0].tolist():
        stop = int(g.stop_behind[at])
        behind = int(g.stop_behind[stop])
        role = stop < g.final[at] and g.comma[stop] and named[stop] and g.verbs[stop] == g.verbs[at]
        role = role and g.begins_small[stop] and g.verbs[behind] > g.verbs[stop]  # not: A bomb in Lund, Togo
        if role and not (when[at : stop + 1].any() or g.closes[stop : behind + 1].any()):
            mask.start[at : stop + 1] = True


@needs("and", "but", "or")
def behind_first_verb(g: Grammar, mask: Mask) -> None:
    """No start between two verbs that "and" joins or on the second, no way in: men | stole a bus and drove | it."""
    joins = one_of(g, ("and", "but", "or")) & ~g.ends["ed"][g.left]  # not: filed and tried
    second = g.verb & joins[g.left]
    behind = g.next_verb  # the last place is empty, of no sentence
    first = g.verb_before[behind - 1]
    inside = second[behind] & (first >= g.phrase[behind]) & (g.at > first)
    mask.start |= inside | second
    mask.keep(inside & (g.at < behind), first)
    own = g.verb_before  # cleared Ada but jailed | Bolt for theft
    told = second[own] & (own >= g.phrase) & (g.verb_before[own] >= g.begin)
    mask.keep(told & ~(g.weekday | g.verb | g.among["auxiliary"]), own)


def participle(g: Grammar, mask: Mask) -> None:
    """No start on a participle that goes on from what stands before: they met, | focusing on disputes."""
    mask.start |= g.gerund & ~g.capital & ~g.first & ~g.among["articles"][g.left]  # the | housing minister
    passive = (g.ends["ed"] & ~g.among["not_verbs"]) | g.among["participles"]  # not: weed | stocks rose
    passive &= ~g.capital & ~g.first
    behind = g.among["auxiliary"] | (g.adverb & g.among["auxiliary"][g.left])
    told = passive & (g.among["prepositions"] | g.infinitive | g.word["as"])[g.right]
    how = (g.adverb | g.word["long"]) & told[g.right] & ~g.first  # the plan, | widely | seen as a gift, failed
    mask.start |= passive & ((g.stops | behind | how)[g.left] | g.comma) | how  # as it | showed, Ada won


@needs(of=["said"])
def role_of_speaker(g: Grammar, mask: Mask) -> None:
    """No start on what somebody is who said what stands before: “...,” said Ray Bolt, | head of Acme, as it burned."""
    for start, _, verb, behind in g.speakers:
        if behind and g.low[start] == verb and g.among["said"][start]:
            mask.start[start : int(g.stop_behind[min(int(g.stop_behind[start]), len(g.at) - 1)]) + 1] = True


def speaker(g: Grammar, mask: Mask) -> None:
    """No start on who said what stands before: “...,” | Smith remarked in a speech, ..., | Bolt said as she left."""
    follows = g.last | g.stops | (g.among["prepositions"] | g.among["days"] | g.adverb)[g.right]
    follows &= ~g.the_or_its[g.left]  # not: twisted his | comments into a row
    speaks = g.closes | ((g.among["remarks"] | g.among["announces"]) & follows)
    told = (g.stops | (g.among["prepositions"] | g.among["days"])[g.right])[g.hearer]  # "...," | Bolt told men in May
    speaks |= g.among["telling"] & (g.quotation[g.mark] > 0) & told
    ends = g.begin[g.next_or_last(~(g.capital | g.among["articles"]))] != g.begin  # ..., sources | tell The Post
    speaks |= (g.among["telling"] | g.word["tell"]) & ~g.clauses.bare & g.goes_on & ends
    if "quoted" in g.places:  # "...," Bolt was quoted by Acme | as saying
        quoted = (g.last_before(g.word["quoted"]) >= g.phrase) & (g.verb_behind > g.stop_behind)
        quoted &= one_of(g, ("saying", "telling")) & g.word["as"][g.left]
        speaks |= quoted
        _close_quotation(g, mask, quoted)
    that = g.next_behind(g.word["that"])
    speaks &= g.stops | (that > np.minimum(g.stop_behind, g.verb_behind))  # In May, Bolt | said in a speech that it won
    speaks &= ~g.helps[g.before_adverb]  # a mill has been | found in a wood
    first = speaks & (g.last_before(speaks) <= g.phrase)
    near = g.at - g.phrase < np.where(g.word["said"] & (g.stops | g.last | g.weekday[g.right]), _LONG_SPEAKER, _SPEAKER)
    near &= (g.at > g.phrase) & (g.phrase > g.begin)
    for at in (first & near).nonzero()[0]:
        mask.start[g.phrase[at] : at + 1] = True
    tells = g.among["telling"] & ~g.clauses.bare & (g.verb_before <= g.last_before(g.quotation > 0))
    _close_quotation(g, mask, tells & (g.begin[g.next_verb] != g.begin))  # "...," Ray, a cook, | told men in Togo
    for start, stop, verb, behind in g.speakers:  # Bolt lied, | the mayor confirmed last night
        act = start + int(np.argmax(g.low[start:stop] == verb))
        other = bool(g.verb[start : act - 1].any() or g.verb[act + 1 : stop].any())  # not: fans of a film | show
        claim = bool(g.verbs[start - 1] > g.verbs[g.begin[start] - 1]) and stop > int(g.final[start])
        mask.start[start:stop] |= behind and claim and not other
    ends = (g.begin[g.next_verb] != g.begin) | g.word["that"][g.next_verb - 1]  # said in May, in a book that told it
    says = g.word["said"] | g.word["says"]
    if np.count_nonzero(agrees := g.among["agreeing"] & (g.weekday & ends)[g.right]):  # agreed on Friday | on a plan
        day = np.where(g.word["on"][g.right], g.right2, g.right)
        says = says | (agrees & ~one_of(g, ("on", "to", "with"))[g.right][day])
    if np.count_nonzero(says := says & g.goes_on & (g.quotation == 0)):
        says &= one_of(g, ("as", "of", "while"))[g.right] | (g.among["prepositions"][g.right] & ends)
        quote = g.last_before(g.quotation > 0)
        opening = np.where(quote >= g.begin, quote + 1, g.phrase)
        for at in (says & (opening > g.begin) & claimed(g)).nonzero()[0]:
            mask.start[opening[at] : at + 1] = True
        bare = says & (opening == g.begin) & (g.verb_before < g.begin) & (quote < g.begin) & (g.quotation[g.final] == 0)
        bare &= ends & g.the_or_its[g.right2]
        for at in bare.nonzero()[0].tolist():  # Bolt said in a speech
            sentence = slice(g.begin[at], g.final[at] + 1)
            mask.start[sentence] |= not g.text_ends[":"][sentence].any()


def _close_quotation(g: Grammar, mask: Mask, tells: Booleans) -> None:
    """No start between what is quoted, with its comma, and who tells it."""
    quote = g.last_before(g.quotation > 0)
    for at in (tells & (quote >= g.begin) & (g.quotation == 0) & g.stops[quote]).nonzero()[0]:
        mask.start[quote[at] + 1 : at + 1] = True


def speaker_alone(g: Grammar, mask: Mask) -> None:
    """No start on "the report on nuts said" of "nuts fell, the report on nuts said": it says nothing."""
    closing = closing_speakers(g)
    if np.count_nonzero(closing):
        mask.start |= closing & g.closes[g.final] & (g.next_behind(~closing) > g.final)


def denied(g: Grammar, mask: Mask) -> None:
    """No start behind a negation, modal or condition of its phrase, nor in a sentence that opens with a condition."""
    last = g.last_before(g.guard & ~g.stops)
    mask.start |= ((last >= g.phrase) & (g.at - last <= _NEAR)) | (g.word["not"] & ~g.first)  # Acme, | not Bolt, won
    mask.right |= (hedge := g.guard & g.first & g.stops & ~g.word["no"])
    mask.start |= hedge[g.mark]  # Apparently, | Bolt met Ray
    asks = (g.clauses.modal | g.among["auxiliary"]) & (g.first | g.text_ends[":"][g.left]) & g.text_ends["?"][g.final]
    for at in asks.nonzero()[0].tolist():  # Should nuts, | bread and salt be taxed?
        mask.start[at + 1 : g.final[at] + 1] = True
    limits = opening_limits(g)
    acts = g.next_behind(g.verb | g.clauses.finite | g.clauses.modal) if any(limits.values()) else g.at
    for begin, end in g.spans:  # If it rains, | the mill will burn
        limit, text = limits[begin], " ".join(g.text[begin:end].tolist())  # not: | In 2013, Bolt lost
        mask.start[begin + (limit > 0) : end] |= limit > 0 or opens_condition(text)
        mask.right[begin : begin + limit] = True
        if limit:  # its verb is kept, and who does it: In 2013, | Bolt | lost
            mask.tie(begin, min(int(acts[min(begin + limit, end) - 1]), end - 1))
            closes = begin + limit - 1
            mask.inside[closes] |= g.clauses.acts & (g.at > g.clauses.subject[closes]) & g.comma[closes]


@needs("day", "instant", "minute", "moment", "second", "time")
def opening_time(g: Grammar, mask: Mask) -> None:
    """No line of "Each time a mill burns, Bolt pays", and no start on when of "The minute men came, he fled"."""
    always = g.first & (g.word["each"] | g.word["every"]) & g.word["time"][g.right]
    once = g.first & g.word["the"] & one_of(g, ("day", "instant", "minute", "moment", "second"))[g.right]
    once &= ~g.word["second"][g.right] | (g.determiner | g.among["persons"])[g.right2]  # no second stage
    verbs, ends = np.append(g.verbs, 0), g.stop_behind
    for at in (always | once).nonzero()[0].tolist():
        stop, final = int(ends[at]), int(g.final[at])
        told = always[at] or verbs[at] < verbs[stop]
        if told and stop < final and g.comma[stop] and verbs[stop] < verbs[final]:
            mask.start[at : (final if always[at] else stop) + 1] = True


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
