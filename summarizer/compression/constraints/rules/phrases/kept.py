"""What is done to somebody, or whom one is kept from, called, sent, told, asked: the verb keeps its other half."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Booleans, Integers, Mask, any_of, one_of
from summarizer.compression.constraints.phrases import noun_phrases, roles
from summarizer.compression.constraints.rules.phrases.complements import bind_all, bind_past, bind_place, complements
from summarizer.compression.constraints.rules.phrases.wants import WHERE
from summarizer.compression.constraints.times import before_time

_NEAR, _CALLED, _STATE = 10, 14, 8  # words behind "ban", "called", "left" in which "from", what and the state stand
_ASKS, _ASKED = tuple("ask asked asking asks decide decided decides deciding wonder wondered wonders".split()), 10
_LEFT = tuple("above below enough fire hold intact leave leaves leaving left private steady unchanged under".split())
_OVER = tuple("about after against amid by despite for from over under with".split())
_SEES = tuple("catch caught find finds found hear heard keep keeps kept leave leaves left saw see seen sees".split())
_TAKES = ("need", "needed", "needs", "take", "taken", "takes", "taking", "took")
_SENDS, _SPENDS = ("send", "sending", "sends", "sent"), ("spend", "spends", "spent")


@needs("join", "joined", "joining", "joins", "with", *_SPENDS, *_SEES, *_SENDS, of=["forcing", "barring"])
def kept_from_doing(g: Grammar, mask: Mask) -> None:
    """No "ban firms" of "ban firms from firing men", no "forced men" of "forced men from their homes": it stays."""
    if np.count_nonzero(keeps := g.among["barring"] & g.goes_on & ~g.capital):
        bans = g.among["banning"][g.last_before(keeps)] & ~before_time(g)  # ban bakers | from mills
        _bind(g, mask, keeps, g.next_behind(away := g.word["from"] & (bans | g.gerund[g.right]) & ~g.stops))
        bind_past(g, mask, keeps, away)
    if np.count_nonzero(joins := one_of(g, ("join", "joined", "joining", "joins")) & g.goes_on):
        role = roles(g) & g.word["the"][g.right]
        _bind(g, mask, joins, g.next_behind((g.word["in"] & g.gerund[g.right] & ~g.stops) | role))  # Ray | in saying it
        whom = (g.last_before(joins) >= g.phrase) & role[g.next_or_last(role)]
        mask.right |= whom & g.word["and"][g.right]  # joined Ray | and Bo as the third to win
    acts = g.verb | g.clauses.bare | g.clauses.participle
    spends = g.word["with"] & g.stops[g.left] | one_of(g, _SPENDS) & acts & ~(g.money | g.stops)[g.right]
    if np.count_nonzero(spends):
        with_it = g.gerund & ~(g.among["prepositions"] | g.among["articles"])[g.left]
        _bind(g, mask, spends, g.next_behind(with_it))  # spent days | mixing it, with men | calling it so
    acts = g.verb | g.clauses.bare | g.clauses.present
    if np.count_nonzero(sees := (one_of(g, _SEES) | one_of(g, _SENDS)) & acts):
        does = g.gerund & (noun_phrases(g)[0] & ~g.stops)[g.left]
        falls = (does & g.among["hurtling"])[g.next_or_last(does)]  # sent shares in Acme | tumbling
        doing = g.next_behind(does | (g.among["prepositions"] & ~(g.word["of"] | falls))) % len(g.at)
        sees &= g.gerund[doing] & (doing <= g.stop_behind)
        sees &= ~one_of(g, _SENDS) | g.among["hurtling"][doing]  # sent mud | crashing into it
        _bind(g, mask, sees, doing)
        mask.left[doing[sees]] = True  # sees rates and costs | falling
    deed = g.word["the"][g.right] & g.word["of"][g.right[g.right2]]  # forced the closing of mills | from May
    if np.count_nonzero(forces := g.among["forcing"] & g.goes_on & ~(g.capital | deed)):
        leaves = g.next_or_last(g.word["from"] | g.infinitive)  # not: to quit | from May
        _bind(g, mask, forces & g.word["from"][leaves], leaves)


@needs(*_TAKES)
def took_to_do(g: Grammar, mask: Mask) -> None:
    """No "took months" of "took months to tell men", no "took nuts" of "took nuts for granted": it stays."""
    takes = g.last_before(one_of(g, _TAKES))
    granted = g.word["for"] & g.word["granted"][g.right] | g.word["into"] & g.word["account"][g.right]
    bind_all(g, mask, complements(g, one_of(g, _TAKES), granted, _CALLED))
    time = g.among["spans"] & g.goes_on & (takes >= g.phrase) & (g.at - takes <= _NEAR) & (g.verbs == g.verbs[takes])
    mask.right |= granted | time & g.infinitive[g.right]


@needs("after", "before", "since")
def year_before_what(g: Grammar, mask: Mask) -> None:
    """No "failed in year" of "failed in the year before it sank": before, or after, what it was stays."""
    the = (g.word["the"] & g.among["prepositions"][g.left] & ~g.word["end"][g.left2])[g.left] & g.goes_on
    mask.right |= the & any_of(g.among, ("periods", "spans")) & one_of(g, ("after", "before", "since"))[g.right]


@needs("until")
def until_when(g: Grammar, mask: Mask) -> None:
    """No "until" without the day, month or year behind it: is shut until | May. Nor a "to" without it: has | to pay."""
    until, dated = g.word["until"] & g.goes_on, (g.month | g.number | g.among["days"])[g.right]
    mask.right |= until & dated
    mask.right |= one_of(g, ("given", "had", "has", "have")) & until[g.right]
    time = g.last_before(until)
    mask.keep(g.infinitive & (time >= g.phrase) & (g.verbs == g.verbs[time]), time)  # gave Acme until May | to pay
    gives = (g.among["giving"] | g.word["given"]) & g.goes_on
    _bind(g, mask, gives, g.next_behind(g.word["until"] & dated))


@needs(of=["calling"])
def called_what(g: Grammar, mask: Mask) -> None:
    """No "called the plan on Friday" of "called the plan “a lie” on Friday"."""
    calls = g.among["calling"] & g.goes_on & ~(g.among["particles"] | g.among["prepositions"])[g.right]
    whom = noun_phrases(g)[0] | g.among["objects"] | g.weekday
    opens = one_of(g, ("a", "an", "one")) & (whom & ~g.stops)[g.left]
    opens &= ~(g.among["rates"] | g.among["periods"])[g.right]
    bind_all(g, mask, called := complements(g, calls, g.quoted | opens, _CALLED))
    np.maximum.at(mask.kept, [place for _, place in called], [at for at, _ in called])  # | calling Ray | “a thief”
    for at, place in called:  # called the theft of | a van | "cruel"
        mask.inside[at + 1 : place - 1, place] |= g.among["prepositions"][at + 1 : place - 1]
    what = calls & (g.last_before(g.word["what"]) >= g.phrase) & (g.word["a"] | g.word["an"])[g.right]
    for at in what.nonzero()[0].tolist():  # what Ray called a quiet | self-made | nut | machine
        mask.left[at + 3 : noun_phrases(g)[1][at + 2] + 1] = True
        mask.reach(g.at == at, at + 2)


@needs("between", "with", of=["deeds"])
def with_whom(g: Grammar, mask: Mask) -> None:
    """No "sat on her lap" of "sat with a boy on her lap", no "met in Graz" of "met after the death of Ray in Graz"."""
    where, among = one_of(g, WHERE), g.among
    parts = (g.verb | g.stops | among["conjunctions"] | among["subordinate"]).cumsum()
    inner, own = parts + among["prepositions"].cumsum(), g.last_before(g.word["with"])
    mask.keep(where & among["possessives"][g.right] & (own > 0) & (inner - inner[own] == 1), own)
    mask.left |= (g.word["with"] | g.word["between"]) & one_of(g, ("border", "borders", "frontier"))[g.left]
    if not np.count_nonzero(deeds := among["deeds"] & g.word["of"][g.right]):
        return
    deed = g.last_before(deeds)
    of = where & ~before_time(g) & (deed >= g.phrase) & (parts[g.left] == parts[deed])
    mask.keep(of & one_of(g, _OVER)[g.governor[deed]], g.governor[deed])


@needs(of=["telling"])
def told_whom(g: Grammar, mask: Mask) -> None:
    """A "told" keeps who was told, who is not there without it, and what: no end between them."""
    telling = g.among["telling"] & g.goes_on & ~(g.closes & (g.hearer == g.at))  # a court was told
    mask.reach(telling, g.told_behind)
    kept = np.zeros(len(g.at), int)
    for at in telling.nonzero()[0]:
        mask.end[at : g.hearer[at] + (not g.closes[at])] = True
        kept[at + 1 : g.hearer[at] + 1] = at * g.closes[at]
        that = int(g.stop_behind[g.hearer[at]]) + 1
        if g.comma[g.hearer[at]] and g.low[that] == "that":  # told men, as he left, | that it rains
            mask.tie(at, that)
    mask.kept = np.maximum(mask.kept, kept)


@needs(*_ASKS)
def what_is_asked(g: Grammar, mask: Mask) -> None:
    """No end between "asked" and the "how", "if" or "whether" of what is asked: asked men in Togo | how they live."""
    how = np.minimum(g.next_behind(one_of(g, ("how", "if", "whether", "why"))), len(g.at) - 1)
    own = (how - g.at <= _ASKED) & (g.begin[how] == g.begin) & (g.verbs[how] == g.verbs)
    mask.bind(one_of(g, _ASKS) & g.goes_on & own & (g.last_before(g.infinitive)[how] < g.at), how)


@needs("court", "hospital", "task", of=["taken"])
def where_it_is_taken(g: Grammar, mask: Mask) -> None:
    """No "Ada was taken" of "Ada was taken to a hospital", no "driven in May" of "driven from it in May"."""
    taken = g.among["taken"] & g.helps[g.before_adverb] & g.goes_on
    where = one_of(g, ("before", "from", "into", "to", "under"))
    where &= ~(g.infinitive | (g.number | g.among["times"])[g.right])
    mask.bind(taken & where[g.act_behind] & (g.phrase[g.act_behind] <= g.at), g.act_behind)
    whither = g.word["to"] & one_of(g, ("court", "hospital", "task"))[g.told_behind % len(g.at)]
    bind_place(g, mask, one_of(g, _TAKES) & g.goes_on & ~taken, whither, _NEAR)  # took Togo | to court


def what_it_becomes(g: Grammar, mask: Mask) -> None:
    """What something becomes or remains is told, and of what a degree is one: remain | under strain, so | late."""
    other = any_of(g.among, ("conjunctions", "question")) | (g.among["prepositions"] & g.capital[g.right])  # at Acme
    becomes = g.among["becoming"] & (g.verb | g.clauses.bare | g.clauses.participle | g.clauses.present) & g.goes_on
    mask.bind(becomes & ~other[g.act_behind] & (g.phrase[g.act_behind] <= g.at), g.act_behind)
    if "more" in g.places:  # grew | more confident; not: grew more than 9 percent
        grows = one_of(g, ("grew", "grow", "growing", "grown", "grows")) & g.word["more"][g.right] & g.goes_on
        mask.bind(grows & (g.goes_on & ~(g.among["stop"] | g.stops)[g.right])[g.right], g.at + 2)
    if np.count_nonzero(again := one_of(g, ("after", "by", "in", "to"))[g.right] & g.goes_on):  # face | to face
        again &= g.low == g.low[g.right2]
        mask.right |= again | again[g.left]
        mask.left |= (again & g.word["from"][g.left]) | again[g.left]  # from | door | to door
    other = any_of(g.among, ("prepositions", "particles", "conjunctions", "subordinate"))
    came = one_of(g, ("came", "come", "comes")) & g.goes_on
    if np.count_nonzero(came):  # his plan came | days after it closed
        when = g.among["spans"] | g.numeral | one_of(g, ("after", "amid", "as", "before", "just"))
        mask.end |= came & when[g.right]
    half = g.among["degrees"] & ~(other & ~g.word["than"])[g.right]  # won little | more than 9 euros
    mask.end |= (half | g.word["since"]) & g.goes_on


@needs(*_LEFT, of=["states"])
def left_state(g: Grammar, mask: Mask) -> None:
    """No end between "left rates" and "on hold", "pushed oil" and "above $50", nor a step over where it was left."""
    hold, above = g.word["on"] & one_of(g, ("fire", "hold"))[g.right], one_of(g, ("above", "below")) & g.number[g.right]
    noun = g.small & ~(g.verb | g.adverb | g.stops)
    states = g.among["states"] & g.begins_small & ~(g.goes_on & noun[g.right])  # not: makes a public | case
    same = one_of(g, ("intact", "steady", "unchanged"))
    went = one_of(g, ("private", "public")) & (noun | g.capital)[g.left] & ~(g.goes_on & noun[g.right])
    above |= went  # took Acme | private
    mask.left |= went & (g.last_before(g.among["moving"]) >= g.phrase) & g.capital[g.left]
    noun |= g.among["objects"]
    leave = g.last_before(one_of(g, ("leave", "leaves", "leaving", "left")) & g.goes_on)
    how = g.clauses.participle | g.ends["ed"] | g.adjective | (g.hyphen > 0)
    how &= g.begins_small & ~g.gerund  # not: left the road near | Auchen
    states |= how & noun[g.left] & (leave >= g.phrase)  # left her | half-eaten
    alone = (states & noun[g.left] & (leave >= g.phrase)).nonzero()[0]
    mask.inside[leave[alone], alone] = True  # left | Ada and her son | homeless
    so = g.word["enough"] & g.goes_on & noun[g.left]  # made it | cheap enough
    mask.right |= so[g.right]
    strained = one_of(g, ("attack", "fire", "pressure", "scrutiny", "strain", "threat"))
    under = g.word["under"] & (strained[g.right] | strained[g.right2])  # sees its fund | under recent strain
    own = g.word["with"] & one_of(g, ("a", "an", "few", "fewer", "little", "no", "nothing", "only"))[g.right]
    own &= g.word["leave"][leave] & (leave >= g.phrase)  # could leave Togo | with no oil
    own |= one_of(g, ("alone", "hanging", "out")) & (noun | g.capital)[g.left] & (leave >= g.phrase)  # left Ada | out
    held = hold | same | states | so | under | own | g.word["without"]
    state = g.next_behind(held | above)
    leaves = (g.among["leaving"] & np.append(held, False)[state]) | (g.among["moving"] & np.append(above, False)[state])
    mask.bind(leaves & g.goes_on & (state <= np.minimum(g.stop_behind, g.at + _STATE)), state)
    left = g.last_before(leaves)
    join = g.word["and"] & held[g.left] & (left >= g.phrase)
    joined = join & (state <= np.minimum(g.stop_behind, g.at + _STATE))
    mask.bind(joined, state)  # nine men dead | and two | missing
    mask.left[state[joined]] = True
    first = g.last_before(joined)
    second = (first >= g.phrase) & (g.at <= state[first])
    mask.keep(second, first)
    live = one_of(g, ("alive", "safe", "unhurt", "unharmed"))
    live = joined & (live[g.left] != live[np.minimum(state, len(g.at) - 1)])
    mask.bind(live[g.right], state[g.right])  # found two men | alive and three dead


@needs("and", "or")
def done_to_one(g: Grammar, mask: Mask) -> None:
    """No "Ada burned" of "Ada burned and sold mills": of two verbs with one object the first does not end alone."""
    small = g.begins_small & g.goes_on
    past = (g.verb | g.clauses.participle) & g.ends["ed"] | g.among["harming"] | g.word["beat"]
    joins = (g.word["and"] | g.word["or"])[g.left]
    second = (past | g.gerund) & small & joins & ~g.among["prepositions"][g.right]
    light = g.adverb | g.among["light"]
    joins |= (light & joins)[g.left]  # to explain | and even defend it
    behind = np.minimum(g.at + 2, len(g.at) - 1)
    behind = np.minimum(behind + light[behind], len(g.at) - 1)
    harmed = g.among["particles"] & g.among["harming"][behind]  # ran over | and killed Ray; not: set off and reached it
    alike = np.where(g.gerund, g.gerund[behind], (past | harmed) & ~g.gerund[behind])  # not: fell | and rising costs
    first = alike & small & second[behind] & ~g.among["auxiliary"]
    acts = small & joins & ~(g.among["stop"] | light | g.among["prepositions"][g.right])
    whom = (g.among["base_verbs"] | g.among["only_verbs"]) & ~(g.among["change"] | g.among["intransitive"])
    bare = g.clauses.bare & small & whom & acts[behind]  # to hire | and keep nurses | in May
    mask.end |= bare
    if np.count_nonzero(bare):
        ends = g.among["prepositions"] | g.among["no_nouns"]  # to buy and sell nuts | without duty
        mask.reach(bare, np.minimum(g.next_behind(ends) - 1, g.stop_behind)[behind])
    mask.right |= first | first[g.left]


def _bind(g: Grammar, mask: Mask, verbs: Booleans, place: Integers) -> None:
    """From some verbs, each with a place behind it in its clause, no way but over the place, nor a way there alone."""
    place = np.asarray(np.minimum(place, len(g.at) - 1))  # the last place is empty, of no sentence
    bound = verbs & (place - g.at <= _NEAR) & (place <= g.stop_behind) & (g.verbs[place] == g.verbs)
    bound &= (g.clauses.opener[place] <= g.at) | g.word["and"][g.clauses.opener[place]]  # sent mud and ice | crashing
    mask.bind(bound, place)
    over = bound & (g.told_behind < place)
    mask.inside[over, place[over]] = True


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
