"""Words that open a sentence or a phrase and no line: labels, times, what points back, what something is said to be."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases
from summarizer.compression.constraints.rules.subjects.antecedents import opening_names, persons, some_names

_OPENING = 4  # words that a sentence opens with, among which is whom it is of: The old Togo | airline
_BECOMES = ("became", "become", "becomes", "was", "were")
_POINTS = ("it", "that", "these", "this", "those")
WHOEVER = ("however", "whatever", "wherever", "whichever", "whoever")
_SOME = ("both", "neither", "others")
_COUNTED = ("all", "last", "latest", "most", "no", "only", "other")  # such fires
_WHERE = ("deep", "halfway", "high", "midway", "partway")  # Halfway through | a race, Bolt fell
_ASKS = tuple("can could did do does may might must should will would".split())
_DOING = ("when", "while")  # before what was being done


@needs("check", "fact-check", of=["not_true"])
def not_true(g: Grammar, mask: Mask) -> None:
    """No start behind a label that says how far it is true: HOAX: | the bank has closed."""
    label = g.text_ends[":"]
    if not np.count_nonzero(label):  # of most leads
        return
    check = label & g.word["check"] & g.word["fact"][g.left]
    whole = label & (g.among["not_true"] | g.word["fact-check"]) & g.first
    for begin, end in g.spans:
        if whole[begin] or check[begin + 1 : begin + 2].any():
            mask.start[begin + 1 : end] = True
    mask.left |= check


def bare_verb(g: Grammar, mask: Mask) -> None:
    """No start on "see their rates rise" of "some will, in fact, see their rates rise", on "stand a chance"."""
    owned = g.the_or_its & ~g.stops
    bare = g.among["base_verbs"] & g.begins_small & ~g.first & g.goes_on & owned[g.right]
    mask.start |= bare & ((g.stops & ~g.text_ends[":"]) | g.adverb | g.word["now"])[g.left] & ~g.quoted
    second = (g.among["base_verbs"] | g.among["only_verbs"]) & g.begins_small & (g.word["and"] | g.word["or"])[g.left]
    if np.count_nonzero(second):  # aims to hire nurses and | pay them
        mask.start |= second & (g.last_before(g.clauses.opens_bare) >= g.phrase)


def _beside_story(g: Grammar, mask: Mask) -> None:
    """No line of a later sentence that tells who was among others: it is beside the news."""
    if "among" not in g.places:  # as of most leads
        return
    was = one_of(g, ("was", "were")) & g.main_verb
    others = one_of(g, ("dead", "injured", "killed", "other", "others", "victims", "wounded"))
    among = g.next_or_last(others)
    beside = g.word["among"] & was[g.left] & (among <= g.at + _OPENING) & (g.begin[among] == g.begin)
    for begin, end in g.spans[1:]:
        mask.start[begin:end] |= beside[begin:end].any()


def opening_words(g: Grammar, mask: Mask) -> None:
    """No start on "Today,", "Here in", "Such rules", "Not to", "Far from", "Halfway through", "Partly offsetting".

    Nor on what somebody is to look at: See our | notes on mills; nor behind "my", which says whose, on "no matter".
    """
    if np.count_nonzero(quoted := g.first & g.quoted):  # "His | pulse is weak," Bolt said
        mask.start |= quoted & one_of(g, ("her", "his", "its", "their"))
    mask.start |= (g.word["my"][g.left] & ~g.first) | (g.word["no"] & g.word["matter"][g.right])
    behind = (g.among["prepositions"] & ~g.numeral[g.right]) | g.among["subjects"]
    opens = g.among["days"] | g.among["no_nouns"] | one_of(g, ("indeed", "no", "yes"))
    mask.start |= g.first & g.word["once"] & g.clauses.participle[g.right]  # Once filled with men, Graz is shut
    opens = g.among["bare_contrast"] | (g.adverb & behind[g.right]) | (g.stops & (opens | g.among["contrast"]))
    mask.start |= (g.first & opens) | g.word["including"]
    _beside_story(g, mask)
    if "yes" in g.places:  # And | yes, this is late
        mask.start |= g.word["yes"] & g.stops
    mask.start |= g.among["contrast"] & g.comma  # it fell; | however, it is so
    _mark_compared(g, mask)
    if not g.word.held.isdisjoint(_SOME):
        mask.start |= one_of(g, _SOME) & g.clauses.acts[g.right] & g.goes_on
    asked = g.first & g.among["base_verbs"] & g.the_or_its[g.right] & ~g.stops
    mask.right |= asked
    for at in asked.nonzero()[0]:
        mask.start[at + 1 : g.stop_behind[at] + 1] = True
    one = g.first & ~g.stops & one_of(g, WHOEVER)  # Whoever | wins it, it will be Ada; not: Whoever wins it is late
    if np.count_nonzero(one):
        ends = g.stop_behind % len(g.at)
        for at in (one & (g.verbs[ends] - g.verbs[g.left] <= 1) & ~g.last[ends]).nonzero()[0]:
            mask.start[at : ends[at] + 1] = True
    mask.right |= g.first & g.goes_on & g.among["opening_times"]  # Earlier | this week, Togo troops fled
    late = g.first & one_of(g, ("earlier", "early", "here", "late", "later"))
    late = late & one_of(g, ("at", "in", "on", "that", "this"))[g.right] if np.count_nonzero(late) else late
    mask.start |= late | g.first & (g.word["not"] & g.word["to"][g.right] | g.word["far"] & g.word["from"][g.right])
    if not g.word.held.isdisjoint(_WHERE):
        mask.start |= g.first & one_of(g, _WHERE) & g.among["prepositions"][g.right]
    others = one_of(g, ("other", "others", "such")) | g.ends["ed"] & (g.among["question"] | g.word["that"])[g.right]
    more = g.word["another"] & g.numeral[g.right] & (g.begin > g.spans[0][0])  # Another 31 fled
    back = g.first & (others | more)
    if "such" in g.places:  # The last | such fire was in May
        counts = any_of(g.among, ("articles", "counts", "determiners", "ordinals")) | g.number | one_of(g, _COUNTED)
        back |= g.word["such"] & (g.last_before(~counts) < g.begin) & (g.begin > g.spans[0][0])
    for at in back.nonzero()[0]:
        mask.start[g.begin[at] : g.stop_behind[at] + 1] = True
    _mark_clauses(g, mask)


def _mark_compared(g: Grammar, mask: Mask) -> None:
    """No start on how far something rose, nor on what it is less than: it is 9 euros, | up | 9 percent from May."""
    if not g.word.held.isdisjoint(("down", "up")):
        rose = (g.word["down"] | g.word["up"]) & g.number[g.right] & ~g.first
        mask.start |= rose | rose[g.left]
    if "than" in g.places:  # more than it asks but | less than men want
        less = g.among["compared"] & (g.word["than"] & ~(g.number | g.among["amounts"])[g.right])[g.right]
        mask.start |= less & ~(g.first | g.among["counts"][g.right2])


def _mark_clauses(g: Grammar, mask: Mask) -> None:
    """No start on a clause that opens a sentence, Now that Ada is ill, nor on the "some" of "some of whom"."""
    for at in (g.gerund & (g.first & g.adverb)[g.left]).nonzero()[0]:  # Partly | offsetting it was
        mask.start[at - 1 : min(g.verb_behind[at], g.stop_behind[at]) + 1] = True
    late = g.first & (g.adverb | g.among["almost"]) & one_of(g, ("after", "before"))[g.act_behind]
    late |= (g.first | g.stops[g.left]) & g.word["now"] & g.word["that"][g.right]
    for at in late.nonzero()[0]:  # Almost immediately | after she fled, ...
        mask.start[at : g.stop_behind[at] + 1] = True
    if not g.word.held.isdisjoint(("whom", "which")):
        mask.start |= (g.word["of"] & one_of(g, ("whom", "which"))[g.right])[g.right]  # nine men, | some of whom fled


def fronted_time(g: Grammar, mask: Mask) -> None:
    """No "Yesterday named Ray" of "Yesterday Acme named Ray", no "Already have won" of "Already, men have won"."""
    when = g.first & (g.among["times"] | g.adverb | g.among["days"]) & ~g.owning
    mask.part(g, when, g.verb | g.among["auxiliary"] | g.clauses.modal, g.near)
    mask.right |= g.first & g.among["days"] & (g.among["periods"] | g.word["night's"] | g.word["night’s"])[g.right]
    far = g.among["units"] & g.numeral[g.left] & g.word["away"][g.right] & (g.begin < g.at - 1)
    mask.start |= far | far[g.right] | far[g.left]  # Meanwhile | nine | miles | away, Ray fled
    for at in far.nonzero()[0].tolist():
        fronted = g.phrase[at] == g.begin[at] and g.verb_before[at] < max(g.begin[at], 1)
        mask.start[g.begin[at] : at] |= fronted  # | Meanwhile 9 miles away in Lome, Ray fled; not: a van stood there
    mask.part(g, far[g.left], g.verb, g.near)


def object_of_push(g: Grammar, mask: Mask) -> None:
    """No start on "Ray to quit" of "is pushing Ray to quit", nor on "Ray, to jail" of "sent a man, Ray, to jail"."""
    pushes = g.gerund & ~g.stops & g.among["auxiliary"][g.before_adverb]
    mask.start |= g.capital & pushes[g.last_before(~g.capital)]
    fronted = (g.among["prepositions"] | g.among["subordinate"] | g.adverb | g.gerund)[g.begin]
    aside = g.capital[g.phrase] & (g.phrase > g.begin) & (g.verbs[g.mark] > g.verbs_before) & ~fronted
    ends = np.minimum(g.stop_behind, g.at[-1])
    behind = (g.among["prepositions"] | g.infinitive)[g.right[ends]] & g.comma[ends] & g.comma[g.mark]
    mask.start |= aside & behind & g.capital & ~g.clauses.behind[ends]


def behind_it_is(g: Grammar, mask: Mask) -> None:
    """No start on what something is said to be, or on what there is: it's a | rejection of it, there are | men."""
    is_it = (g.among["is"] | g.among["are"] | one_of(g, ("was", "were"))) & (g.first & one_of(g, _POINTS))[g.left]
    last, verbs = g.last_before(g.clauses.contracted | is_it), g.verbs
    for at in (g.word["there"][g.left] & g.among["auxiliary"]).nonzero()[0]:
        says = (g.clauses.says | g.word["saying"])[at - 2]
        mask.right[at - 2] |= g.goes_on[at - 2] and says  # saying | there were men
        behind = g.next_behind(g.verb | g.stops[g.left] | g.word["and"])[at]
        mask.left[at] = mask.right[at - 1] = mask.start[at + 1 : behind] = True
    mask.start |= (last >= g.phrase) & (verbs[g.left] == verbs[last]) & (g.clauses.opener < last)
    be = (g.among["is"] | g.among["are"] | one_of(g, _BECOMES))[g.before_adverb]  # became the | first land to tax it
    for one in (g.among["articles"] & be & g.goes_on).nonzero()[0].tolist():  # hiding men is a | view of Togo
        end = noun_phrases(g)[1][one + 1] + 1
        mask.start[one + 1 : end] |= g.low[one] != "the" or not g.clauses.acts[end]  # the truth is the | mill shut
    mask.start |= g.word["one"] & one_of(g, ("that", "which", "who"))[g.right] & ~g.first  # a loss, | one that hurt


@needs(*_DOING)
def deed_of_opener(g: Grammar, mask: Mask) -> None:
    """No "died while off Lund" of "died while swimming off Lund": what was being done stays behind its "while"."""
    mask.right |= one_of(g, _DOING) & (g.ends["ing"] & g.begins_small)[g.right] & ~g.stops


@needs("he", "it", "she")
def said_by_whom(g: Grammar, mask: Mask) -> None:
    """No "Rust is to blame, it said", where the sentence names nobody who may be "it": Acme will go, it said."""
    named = g.capital & ~(g.among["stop"] | g.among["days"] | g.month)
    body = any_of(g.among, ("bodies", "institutions"))
    says = any_of(g.among, ("said", "speech", "announces", "telling"))
    for start, stop, _, behind in g.speakers:
        own = slice(begin := g.begin[start], start)
        if not behind or g.low[start] not in ("he", "it", "she") or not says[start + 1 : start + 3].any():
            continue
        if g.low[start] != "it":
            names = persons(g) | some_names(g) | opening_names(g)
        elif begin == g.spans[0][0]:
            names = named | body | (g.among["spoken_for"] & (g.at < begin + _OPENING))
        else:  # Acme Rope | will sell it; not: Atlantic rust | is back
            first = begin + g.among["articles"][begin]
            sure = first > begin or g.capital[first + 1] or g.low[first] in g.low[named & ~g.first]
            names = body | (named & (sure and g.verbal[g.next_behind(~g.capital)[first]]) & (g.at == first))
        known = np.count_nonzero(names[own])
        if not known and not g.helps[start + 1]:  # it is said
            mask.dropped[start:stop] = mask.end[start:stop] = True


@needs("after")
def verb_behind_after(g: Grammar, mask: Mask) -> None:
    """No "rose from Acme gave hope" of "rose after results from Acme gave hope": a clause keeps its "after"."""
    told = g.last_before(g.among["relative"] | g.word["that"]) >= g.begin  # those who fled after a fire | are back
    after = g.word["after"] & g.goes_on & (g.verb_before >= g.begin) & ~told
    verb = g.next_behind(acting(g) & ~(g.ends["ed"] | g.among["participles"]))
    opens = after & (verb <= g.stop_behind) & (g.verbs[np.minimum(verb, len(g.at) - 1)] == g.verbs + 1)
    for at in opens.nonzero()[0].tolist():
        mask.keep((g.at > at) & (g.at <= verb[at]), at)


@needs(*_ASKS)
def verb_of_question(g: Grammar, mask: Mask) -> None:
    """No "Did hide it?" of "Did the mill hide it?": a question keeps its verb and who does it."""
    opens = any_of(g.among, ("articles", "possessives", "determiners", "prepositions", "places")) | g.adjective
    verbs = g.among["base_verbs"] & g.begins_small & ~opens[g.left]
    for at in (g.first & one_of(g, _ASKS) & g.text_ends["?"][g.final]).nonzero()[0].tolist():
        verb = int(g.next_behind(verbs)[at + 1])
        if verb < g.stop_behind[at] and g.begin[verb] == g.begin[at]:
            mask.tie(at, verb)
            mask.inside[at, verb] |= verb > at + 1


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
