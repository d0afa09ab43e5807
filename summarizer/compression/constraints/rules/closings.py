"""Where no line ends, for what stands behind goes with it."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.conditions import before_parted
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import before_clause, noun_phrases, relations, roles, small_nouns
from summarizer.compression.constraints.quotations import before_aside, closing_verbs
from summarizer.compression.constraints.rules.joins.comparisons import close_to_than
from summarizer.compression.constraints.rules.openings import WHOEVER
from summarizer.compression.constraints.rules.phrases.idioms import FALLS, IN
from summarizer.compression.constraints.rules.phrases.orders import purposes
from summarizer.compression.constraints.times import before_time

_CLAUSE = 8  # words before "said" in which its comma stands
_ON = ("for", "or", "that")  # what goes on
_PARTS = ("afternoon", "evening", "morning", "night")
_OWN = tuple("about against around as at by for from in into on over through to when with".split())
_SURE = tuple("afraid aware certain clear confident glad happy likely proud sorry sure unlikely worried".split())
_TELLS_THAT = tuple(  # bare forms and others that no list of speech holds
    "announce argue arguing aware claim claiming conclude confirm declare determine determined determines insisting"
    " knew reveal saying telling warning".split()
)


def open_end(g: Grammar, mask: Mask) -> None:
    """No end on a preposition, article, auxiliary, "former", "warned", words about a dash, a "said" with no subject."""
    stop = (g.phrase - 1)[g.left]  # the last mark that at least one word parts from this one
    subject = (stop >= np.maximum(g.at - _CLAUSE, g.begin)) | (before_aside(g) > 0)
    subject[[at for who in g.speakers if who.behind for at in closing_verbs(g, who.start, who.stop, who.verb)]] = True
    told = (g.among["telling"] | g.word["saying"]) & g.clauses.behind  # ..., Ada Bolt was quoted as saying
    other = (g.among["stop"] | g.among["open_end"]) & ~(g.among["may_end"] | told)
    through = g.word["through"] & one_of(g, FALLS)[g.left] & (g.stops | g.among["prepositions"][g.right])
    other &= ~(through | g.word["in"] & one_of(g, IN)[g.left])  # a deal fell through | on Monday
    than = close_to_than(g)  # rose faster than wages | did; not: jailed for more than a year | have fled
    other &= ~(g.among["auxiliary"] & than & ~(g.goes_on & g.clauses.participle[g.right]))
    announces = g.among["announces"] & ~(g.helps[g.left] | than | g.closes)  # faster than our models | predicted
    mask.end |= np.where(g.among["said"] & ~than, ~(subject & g.closes), other | announces)
    mask.end |= those_like(g.text_ends.inside("—") > 0, g.text, lambda text: "—" in text.rstrip("—"))  # roads—even
    mask.right |= (g.word["out"] & g.word["of"][g.right]) | (g.word["fact"] & g.word["in"][g.left] & g.goes_on)
    mask.end |= one_of(g, ("any", "both", "even", "like")) & ~(g.stops | g.last)  # has both | cut and raised fees
    extra = g.among["limiting"] & g.goes_on
    mask.end |= extra & (g.among["periods"] | g.among["spans"])[g.right]  # granted extra | time
    if "order" in g.places:
        purpose = g.word["order"] & g.word["in"][g.left]
        to = g.next_or_last(g.infinitive)
        purpose &= g.begin[to] == g.begin  # not: put it in order by May
        mask.end |= purpose
        mask.reach(purpose, to)
        mask.inside[purpose] |= ~g.beyond(to - 1)[purpose]  # in order, | it says, | to win
        order = g.last_before(purpose)
        mask.keep((order >= g.phrase - 1) & (order >= g.begin) & (to[order] > g.at), order)  # nor: fled, | it says
    if "sure" in g.places:
        mask.end |= g.word["sure"] & one_of(g, ("made", "make", "makes", "making"))[g.left] & g.goes_on
    if "well" in g.places:
        mask.end |= g.word["well"] & g.among["behind_well"][g.right]
    mask.end |= (g.among["question"] & ~(g.stops | g.last)) | (g.word["too"] & g.among["auxiliary"][g.left])


@needs("that")
def clause_before_verb(g: Grammar, mask: Mask) -> None:
    """No "found that heirs" of "found that heirs passed on nuts that grow": no end before what may be its verb."""
    opens = g.word["that"] & g.clauses.wants_verb & g.verb[g.left] & ~g.first
    does = g.next_behind(g.clauses.acts | g.clauses.participle)
    for at in (opens & (does <= g.final)).nonzero()[0]:
        mask.end[at : does[at]] = True


def past_a_day(g: Grammar, mask: Mask) -> None:
    """No end on "condemned" of "condemned on Friday the decision to tax nuts"."""
    dated = g.weekday[g.right]
    opens = g.the_or_its | g.word["that"]
    acts = (g.verb | g.clauses.finite | g.clauses.bare) & ~(g.clauses.says | g.among["auxiliary"])
    acts = (acts | g.among["particles"] & acts[g.left]) & dated  # brushed aside | on Friday the plea
    wants = acts & g.clauses.bare  # is to unveil | on Friday | crisis measures
    if np.count_nonzero(acts):
        behind = np.minimum(g.next_behind(~g.weekday), len(g.at) - 1)
        when = any_of(g.among, ("days", "periods", "spans"))[g.right]  # died on Friday the day after
        moves = any_of(g.among, ("moving", "intending")) & g.infinitive[behind]  # moved | on Friday to stop a sale
        acts &= ((opens & ~when)[behind] | moves) & (g.phrase[behind] == g.phrase)
        acts &= ~(g.among["rulings"] & g.word["that"][behind])  # ruled on Friday | that | Acme may
        acts |= wants & (small_nouns(g) & g.goes_on & ~when)[behind] & small_nouns(g)[np.minimum(behind + 1, g.at[-1])]
        mask.end |= acts
        mask.reach(acts, g.told_behind)


@needs(of=[f"own_{opener}" for opener in _OWN])
def word_with_its_own(g: Grammar, mask: Mask) -> None:
    """No end on "help" of "with help from Togo", "towers" of "towers over it", "met" of "met on Friday with Ray"."""
    behind = g.act_behind + (one_of(g, _PARTS) & g.weekday[g.left])[g.act_behind]  # met | Friday night with Ray
    near = g.goes_on & (g.phrase[behind] <= g.at) & ~g.word["what"][g.left2]
    when = before_time(g) & ~g.word["with"] & ~g.money[g.right]
    other = g.infinitive | g.weekday | when | (g.word["as"] & ~roles(g))
    for opener in _OWN:
        if opener in g.places:  # not: tells what to expect | from it
            mask.bind(g.among[f"own_{opener}"] & near & (g.word[opener] & ~other)[behind], behind)


@needs(*WHOEVER)
def whatever_there_is(g: Grammar, mask: Mask) -> None:
    """No "took necessary" of "took whatever steps are necessary": what "whatever" opens keeps it and its verb."""
    opens = one_of(g, WHOEVER) & g.goes_on & ~g.first
    verb = g.next_or_last(g.verb | g.clauses.modal)
    mask.bind(opens & (verb <= g.stop_behind), verb)
    mask.right |= (g.verb | g.clauses.bare) & g.goes_on & opens[g.right]
    last = g.last_before(opens)
    mask.keep((last >= g.phrase) & (g.at <= verb[last] + 1), last)


@needs("where")
def going_where(g: Grammar, mask: Mask) -> None:
    """No end on "going" of "is going where men drown"."""
    mask.end |= g.word["where"][g.right] & g.goes_on & g.gerund & g.among["auxiliary"][g.before_adverb]


@needs(of=["unduly"])
def finding_of_whom(g: Grammar, mask: Mask) -> None:
    """No "was wrongly fired" of "was wrongly fired, a court ruled": what is held keeps who holds it."""
    held = g.among["unduly"] & g.goes_on & (g.clauses.participle & ~g.gerund & ~g.among["stop"])[g.right]
    verb = g.next_or_last(g.closes)  # the last place is empty, of no sentence
    mask.end |= (held | (g.last_before(held) >= g.opening)) & (g.begin[verb] == g.begin)


def before_what_is_said(g: Grammar, mask: Mask) -> None:
    """No end nor start between a verb of saying, or "knew", and its "that": warned Togo | on Monday that it pays."""
    if np.count_nonzero(colon := g.text_ends[":"] & ~g.last):  # wrote | on Monday: "It won."
        says = g.clauses.says[g.verb_before] | (g.among["remarks"][g.verb_before] & g.quoted[g.right])  # not: found: it
        mask.end |= colon & one_of(
            g, ("ask", "asked", "asks", "know", "wonder", "wonders")
        )  # wants to know: | when is it?
        for at in (colon & says & (g.verb_before >= g.phrase)).nonzero()[0]:
            mask.end[g.verb_before[at] : at + 1] = True
    _mark_said(g, mask)
    opens = g.word["that"] & ~(g.first | g.among["prepositions"][g.left])
    opens &= g.verbal[g.left] | ~g.verbal[g.right]  # not: a fire | that killed nine
    if not np.count_nonzero(opens):  # in most leads
        return
    told = g.verb & ~one_of(g, ("aired", "broadcast", "posted", "published", "released"))  # said in a book published
    stop = np.minimum(g.stop_behind, len(g.at) - 1)
    name = (opens[g.right] & (g.quotation > 0) & g.stops & ~g.comma)[stop]
    border = np.where(name, g.stop_behind[stop], g.stop_behind)  # told “Radio Lome” | that it fell
    that, border = g.next_behind(opens), np.minimum(border, g.next_behind(told))
    told, behind = np.minimum((g.told_behind, that), len(g.at) - 1)  # said as it closed a mill, that ...
    aside = (g.phrase == g.begin) & g.among["aside_openers"][told] & (g.begin[behind] == g.begin)
    says = (g.among["speech"] & ~g.word["according"]) | g.among["announces"]
    that_told = g.among["rulings"] | (g.verb & g.weekday[g.right])  # maintained on Monday | that it is so
    says |= (that_told & (g.low[told] == "that")) | one_of(g, _TELLS_THAT)
    says &= (aside | (g.goes_on & (that < border))) & ~(g.clauses.behind & g.closes)  # ..., Ray said | in a new book
    for at in says.nonzero()[0]:
        mask.end[at : that[at]] = True
    for at in (says & name).nonzero()[0]:
        mask.keep((g.at > that[at]) & (g.at <= g.final[at]), that[at])
    behind = g.next_or_last(opens)
    verb = g.verb_before[behind]
    told = g.clauses.says[verb] & (verb >= g.begin) & (g.at > verb)
    verbs, before = g.verbs, g.phrase[behind - 1]
    apart = g.comma[behind - 1] & (g.at >= before) & (verbs[behind - 1] == verbs[before - 1])
    mask.start |= (told | apart) & (g.begin[behind] == g.begin)


def _mark_said(g: Grammar, mask: Mask) -> None:
    """No end between "said" and what it tells without "that": said | on Monday | it pays, told us in May | he fled."""
    own = g.among["subjects"][g.next_verb - 1]
    says = g.word["said"] | g.word["says"] | (g.word["told"] & own & ~g.infinitive[g.right])  # not: told to sell
    he = g.among["subjects"] | g.clauses.contracted  # announced | on Monday | he's leaving
    says |= g.among["announces"] & g.weekday[g.right] & he[g.told_behind % len(g.at)]
    says |= g.among["announces"] & (g.word["to"] & ~g.infinitive)[g.right] & own  # admitted to Togo in May | he fled
    says &= (~g.closes | he[g.told_behind % len(g.at)] & (g.told_behind <= g.stop_behind)) & g.goes_on
    dated = g.verb & g.weekday[g.right]
    that = g.next_or_last(~(g.idle | g.month | g.number | g.among["days"])) if np.count_nonzero(dated) else g.at
    for at in (dated & (g.word["that"] & g.comma[g.left] & ~g.verbal[g.right])[that]).nonzero()[0]:
        mask.tie(at, that[at])  # demanded Monday, May 25, | that it pays
    if not np.count_nonzero(says):  # in most leads
        return
    acts = (g.among["subjects"] & g.begins_small)[g.left]  # says he | favors it
    acts = g.next_behind(g.verb | g.clauses.finite | (acts & ~g.adverb) | (acts & g.adverb)[g.left])
    for at in (says & (acts <= g.stop_behind)).nonzero()[0]:
        mask.end[at : acts[at]] = True


def before_complement(g: Grammar, mask: Mask) -> None:
    """No end before an "if" farther on, an auxiliary, "to do", "that ...", "the ...", or the "with" that talks need."""
    among = g.among
    complement = among["condition"] | among["auxiliary"] | g.clauses.modal | g.infinitive
    complement |= g.word["so"] & g.adjective[g.right] & ~g.stops[g.left]  # have grown | so powerful that
    when = among["periods"] | among["spans"] | g.bracketed | among["after_a"]  # found her | a mile away
    when |= among["sizes"] & g.word["of"][g.right]  # found a snake | the length of a bus
    a = (g.word["a"] | g.word["an"]) & ~((g.number | among["units"])[g.left] | among["units"][g.right2])
    the = (g.word["the"] | a) & ~when[g.right]  # won 9 euros | the week it fell; gave Ada | a mill
    complement |= the | (among["possessives"] & g.begins_small) | (g.word["more"] & among["giving"][g.left2])
    wanting = (g.infinitive | g.clauses.modal)[g.left] & among["articles"][g.right]  # not pose | a
    verbal = g.ends["ing"] & among["auxiliary"][g.left]
    away = among["particles"] & among["away"][g.right]
    away |= verbal & g.weekday[g.right] & g.infinitive[g.told_behind % len(g.at)]  # were racing | on Friday to save it
    if doing := {"thinking", "working"} & g.places.keys():  # is working | with Ray, begun thinking | about it
        away |= one_of(g, doing) & (one_of(g, ("about", "on", "with")) & ~g.weekday)[g.right]
    if "from" in g.places:  # not: down | from 9
        away &= ~(one_of(g, ("back", "down")) & g.word["from"][g.right] & ~g.number[g.right2])
    mask.right |= g.word["star"] & (g.clauses.modal | g.infinitive)[g.left] & g.word["in"][g.right]  # will star | in it
    own = g.verb_before >= g.begin
    begun = g.among["ending_with"] | (among["periods"] & own & g.among["ending_with"][g.verb_before])
    away |= begun & g.word["with"][g.right]  # began the new year | with a row
    if "into" in g.places:
        away |= (among["spans"] | g.word["games"] | verbal) & g.word["into"][g.right]  # quit nine weeks | into the job
    if "it" in g.places:  # it is "vital" or fair | for nurses
        be = g.last_before(~(g.adverb | among["modal"] | g.word["or"] | g.quoted))
        mask.right |= (among["auxiliary"] & g.word["it"][be])[be] & ~g.clauses.participle & one_of(g, _ON)[g.right]
    mask.end |= _roles_at(g)
    going_on = g.goes_on & ~(among["said"] | g.clauses.behind)
    bound = before_clause(g) | (relations(g) & ~among["told_alone"])
    bound |= g.weekday & (bound | relations(g))[g.last_before(~g.weekday)]  # gave its backing on Monday | to a plan
    complement &= ~purposes(g)
    if np.count_nonzero(condition := among["condition"]):  # fined if the council adopts a plan | to limit parking
        opener, acts = g.last_before(g.clauses.opens), (g.verb | g.clauses.finite).cumsum()
        held = condition[opener] & (opener >= g.phrase) & (acts > acts[opener]) & ~(g.verb | among["stop"])
        complement &= ~(g.infinitive & held[g.left])
        bound &= ~(held & g.infinitive[g.right])
    mask.end |= going_on & (complement[g.right] | bound | away | wanting | g.word["including"])
    if not g.word.held.isdisjoint(_SURE):  # “quite sure” | that it is so
        mask.right |= one_of(g, _SURE) & g.stops & (g.quotation > 0) & g.word["that"][g.right]
    mask.end |= _quoted_verbs(g)
    mask.end |= (among["forms"] & complement[g.right])[g.right]  # agreed with Acme | Corp to end it
    mask.end |= g.clauses.parted | before_parted(g)  # the fire, Ray said, | was put out


def _quoted_verbs(g: Grammar) -> Booleans:
    """Verbs that close a quotation before what they are of: said it "cannot see" | how, "regrets" | the row."""
    closes = (g.text_ends['"'] | g.text_ends["”"]) & (g.clauses.bare | g.verb) & ~(g.comma | g.last)
    return np.asarray(closes & (g.among["articles"] | g.among["question"] | g.word["that"])[g.right])


def _roles_at(g: Grammar) -> Booleans:
    """Nouns that say what somebody is, before where or for whom: is a writer | at Acme, was a boon | for Togo."""
    found = np.zeros(len(g.at), np.bool_)
    role = one_of(g, ("a", "an")) & g.helps[g.left]
    if np.count_nonzero(role):
        last, where = noun_phrases(g)[1][g.right], one_of(g, ("at", "for", "to")) & ~(g.infinitive | before_time(g))
        last = last[role & (last < g.final)]
        found[last[where[last + 1] & g.goes_on[last]]] = True
    return found


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
