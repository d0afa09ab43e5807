"""Verbs and their subjects: no verb without its own, none of another clause."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import acting, bounds
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, one_of
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns
from summarizer.compression.constraints.rules.subjects import marks

_WHILE = ("although", "though", "whereas", "while")
_AGAIN = 3  # words from the first verb of who is told of behind "and" to the last: has now won
_TITLED = ("called", "dubbed", "entitled", "headlined", "named", "titled")  # “...”


def verb_behind_auxiliary(g: Grammar, mask: Mask) -> None:
    """No "is to heat" of "is linked to a spring to heat", no "have will" of "have said they will": the verb stays."""
    among = g.among
    light = g.adverb | among["articles"] | one_of(g, ("longer", "never", "no", "not"))
    before, behind = g.last_before(~light), g.next_behind(~light)
    modal = g.clauses.opens_bare
    opens = (modal | (light & modal[before])) & g.goes_on
    mask.reach(opens, behind)
    mask.left |= one_of(g, ("not", "never")) & (among["auxiliary"] | among["modal"])[g.left]  # have | not been
    mask.end |= opens
    helps = (among["auxiliary"] | (light & among["auxiliary"][before] & ~g.stops[before])) & ~g.stops
    verbal = g.clauses.participle | g.verb
    held = verbal | among["prepositions"] | g.infinitive | g.word["that"] | among["question"]
    mask.part(g, helps, ~verbal, np.maximum(g.next_behind(held), g.near))
    done = g.clauses.participle & ~(g.clauses.finite | g.gerund) & g.among["have"][g.before_adverb]
    mask.keep(done, g.before_adverb)  # a mill | has | become a bank; not: has | sold nuts
    finite = (modal | among["auxiliary"]) & ~g.infinitive & ~one_of(g, ("be", "been", "being", "have"))
    mask.part(g, helps, finite, np.maximum(behind, g.near))
    awaited = one_of(g, ("about", "due", "ready")) | among["forecast"] | among["wants_infinitive"]
    told = (g.gerund & g.begins_small) | g.infinitive | (awaited & g.infinitive[g.right])  # they | were | expecting it
    mask.keep(told & (one_of(g, ("was", "were")) & ~g.stops)[before], before)


def verb_of_clause(g: Grammar, mask: Mask) -> None:
    """The verb of a clause with who, which, that, as, when does not become the verb of the word before it.

    Nor does that of one with "after" or "before" behind a verb: cheers | rose after a boy | was saved.
    Nor the second one behind "while": oil | fell while housing starts | rose.
    """
    claims = g.clauses.says & ~(g.word["to"] & g.gerund[g.right])[g.right]  # not: men who admitted | to stealing it
    opener, verbs, says = g.clauses.opener, g.verbs, claims.cumsum()
    own = g.verb & (verbs - verbs[opener] == 1) & (opener >= g.begin) & ~g.ends["s"]
    own |= marks.claimed_verbs(g)
    helped = g.clauses.participle & g.among["auxiliary"][g.before_adverb]  # farms | whose wells were | poisoned
    main = one_of(g, ("who", "whose"))[opener] & (verbs - verbs[opener] > 1) & g.clauses.finite & (says == says[opener])
    head = g.last_before(g.among["articles"] | g.numeral)[opener]  # 2 men who fled | are
    main &= ~(g.word["the"][head] | (g.word["a"][head] & g.among["are"]))
    main |= marks.only_verb(g) | (g.clauses.of_subject > 0) | (g.infinitive & g.stops[g.left])  # chose, in May, | to go
    over = np.where((marks.helps(g) & ~main) | own | helped, opener, 0)
    if np.count_nonzero(opens := marks.behind_act(g)):
        after = g.last_before(opens)
        own |= acting(g) & (verbs - g.verb == verbs[after])  # not: will appear before a court | to pay
        clause = own & (after >= g.phrase) & (after > g.last_before(g.among["conjunctions"])) & ~main
        over = np.maximum(over, np.where(clause, after, 0))
        mask.keep(clause & g.stops[after - 1], after)  # ..., after talks | broke down
    stops = g.stops | (g.bracketed[g.right] & g.stops[g.told_behind - 1])  # Ada Bolt (Togo), who won it, | said
    inner = g.clauses.opens & ~(g.among["relative"] | g.first | g.gerund[g.right]) & g.goes_on  # not: while | driving
    if np.count_nonzero(inner):
        acts = g.next_or_last(acting(g))
        opened = g.last_before(inner)  # two were hurt, when | a bus | fell
        waits = (opened >= g.phrase) & (acts[opened] > g.at) & (acts[opened] <= g.stop_behind)
        waits &= g.clauses.of_subject[acts[opened]] == 0  # a nurse who drove while drunk | was jailed
        mask.keep(waits & ~g.weekday, opened)
    for at in (parted := marks.parted_openers(g)).nonzero()[0]:
        mask.tie(parted[at], at)
    aside = g.last_before(one_of(g, _WHILE) & g.clauses.opens)  # oil fell while rope | rose in Togo, not: oil | rose
    main = g.last_before(g.main_verb)[aside]
    over = np.where(g.clauses.acts & ~g.closes & (aside >= g.phrase) & (main >= g.begin), np.maximum(over, aside), over)
    clauses = over.nonzero()[0]
    mask.inside[:, clauses] |= ~stops[:, None] & (g.at[:, None] < over[clauses])
    mask.keep((over >= g.phrase) & ~(g.among["relative"] & ~g.word["where"])[over], over)  # fled, as Bolt | had won
    for verb in g.clauses.of_subject.nonzero()[0]:  # a mill, a maker of | nuts that sell, | was sold
        at = g.clauses.of_subject[verb]
        mask.inside[g.phrase[at] : at, verb] |= g.phrase[at] > g.begin[at]
        own = verb - (g.adverb[verb - 1] or g.low[verb - 1] == "never")
        mask.inside[:at, at + 1 : own] |= not g.stops[at - 1]  # no way into the clause but by its "that"
        mask.inside[:, verb] |= marks.waits(g, int(at), int(verb))  # who knelt until he | was jailed
    if np.count_nonzero(g.clauses.asides):  # in few leads
        marks.bind_asides(g, mask)


@needs("and", "but", "nor", "or")
def subject_behind_and(g: Grammar, mask: Mask) -> None:
    """No "Bolt and will" of "Bolt and Ray will", "but won" of "but Ray won", "and men" of "and hurt men"."""
    joins = one_of(g, ("and", "but", "nor", "or")) & g.goes_on
    opens = g.verb | g.infinitive | g.word["that"] | g.among["prepositions"] | g.among["subordinate"]
    opens |= g.among["auxiliary"] | g.among["modal"]
    opens &= ~bounds(g)  # Togo and | about 70 other lands
    mask.part(g, joins & ~opens[g.act_behind], g.clauses.acts, g.clauses.subject)
    verb, told, opened = g.next_verb, g.main_verb.cumsum(), opens.cumsum()
    joins &= (g.verbs == g.verbs_before) | (g.next_or_last(joins) >= verb)  # lost to Togo and Chad | and Ray quit
    waits = np.where(opens[g.act_behind], g.verb[g.act_behind] & ~g.word["or"], g.phrase[verb] <= g.at)
    mask.reach(joins & waits, verb)
    own = (told > told[np.maximum(g.clauses.opener, g.phrase - 1)]) & (opened[verb] - opened == 1)
    for at in (joins & waits & own & (g.among["auxiliary"] | g.clauses.modal)[verb]).nonzero()[0]:
        mask.end[at : verb[at]] = True  # shut a mill and its debts | will be paid
    np.maximum(mask.kept, marks.second_acts(g), out=mask.kept)
    for at, act in marks.told_again(g, joins):  # is her third title | and she has | won
        mask.inside[g.verb_before[at] + 1 : at, act : act + _AGAIN] = True


@needs("to")
def verb_before_infinitive(g: Grammar, mask: Mask) -> None:
    """No "sales to rise" of "sales are on track to rise": what a "to" hangs on stays, and a "to" before it."""
    mask.part(g, g.helps, g.infinitive, g.act_behind)  # was | so keen | to win
    verb = g.last_before(g.among["auxiliary"])
    mask.keep(g.infinitive & (verb >= g.phrase) & (verb < g.at - 1), verb)
    if "not" in g.places:
        governs = g.last_before(g.verb | g.clauses.participle)
        not_to = g.word["not"] & g.word["to"][g.right] & (governs >= g.phrase)
        mask.keep(not_to, governs)  # a firm agreed on Friday | not to sell
    acts = (g.clauses.acts & ~(g.clauses.bare | g.word["used"])).cumsum()
    first = g.last_before(g.infinitive)  # met | to discuss a plan | to raise aid
    chained = g.infinitive & (first >= g.begin) & (acts == acts[first]) & ~g.among["conjunctions"][g.left]
    mask.keep(chained, first)


def subject_of_clause(g: Grammar, mask: Mask) -> None:
    """No "if are late" of "if trains are late", and neither an end before the verb nor a step over it."""
    among = g.among
    opens = (g.clauses.opens & ~(among["question"] | among["describing"][g.left]) | g.word["that"]) & ~g.stops
    mask.part(g, opens, g.infinitive | (among["prepositions"] & ~among["subordinate"]), g.near)  # that | men | in Lome
    mask.part(g, opens, g.clauses.acts, g.clauses.subject)
    asked = ((g.word["how"] | g.word["what"])[g.left] & g.goes_on) | one_of(g, ("after", "ago", "before"))
    mask.part(g, asked, g.clauses.acts, g.clauses.subject)  # what term | Ray | may get
    if np.count_nonzero(after := one_of(g, ("after", "before", "when")) & (g.phrase[g.next_verb] <= g.at)):
        place = np.where(after, g.at, g.last_before(after))
        before = (place >= g.phrase) & (g.verb_behind == g.verb_behind[place])
        because = among["clause_openers"] & among["subordinate"] & ~after  # after nine years | because nobody bought it
        before &= g.last_before(because)[g.next_verb] <= place
        mask.reach(before, g.verb_behind)  # before | Bolt announced | a loss
        whom = g.the_or_its | g.number | (g.ends["s"] & g.begins_small)[noun_phrases(g)[1]]
        sure = g.verb & (~(g.ends["ed"] | among["participles"]) | whom[g.right])  # announced | new cuts
        joins = among["conjunctions"] & ~(g.word["and"] & g.capital[g.left] & ~(g.verb | g.adverb)[g.right])
        which = g.last_before(among["question"] | joins | g.word["that"] | g.gerund)  # after | Acme and Bolt | cut jobs
        mask.end |= before & (sure[g.next_verb] | g.word["when"][place]) & (which[g.next_verb] <= place)
    within = np.where(among["unless"], g.at, g.last_before(among["unless"]))  # the "if" that it stands behind
    bare = g.clauses.present & (within >= g.phrase) & (g.verbs == g.verbs[within])  # if prices | fall
    subject = among["unless"][g.left] & g.ends["s"] & ~among["auxiliary"]  # if | talks on pay fail
    verb = (g.verb & ~subject) | bare | (g.clauses.finite & (within >= g.phrase)) | g.clauses.unseen
    opener, verbs, behind = np.where(opens, g.at, g.last_before(opens)), verb.cumsum(), g.next_behind(verb)
    waits = (opener >= g.phrase) & (verbs == verbs[opener]) & ~g.stops  # for its verb
    waits &= g.last_before(among["persons"]) < opener  # behind "they" any word is one
    border = np.minimum(g.stop_behind, g.next_behind(among["subordinate"] | g.word["that"]))
    relative = g.last_before(among["relative"])  # a man who later | died
    waits |= (relative >= g.phrase) & (verbs == verbs[relative]) & (behind <= border)
    mask.reach(waits, np.maximum(behind, g.near))
    mask.end |= waits & (behind <= border)
    unknown = (within >= g.phrase) & (verbs == verbs[opener]) & ~g.stops & (behind > border)  # unless they | find | it
    mask.reach(unknown, g.next_behind(~g.idle))
    other = among["stop"] | among["days"] | among["roughly"] | g.adverb
    other |= one_of(g, ("last", "next")) & among["periods"][g.right]  # if profits fall | next year
    mask.end |= (unknown & ~g.last) | ((within >= g.phrase) & verb & g.goes_on & ~other[g.right])


@needs("and", "but", "although", "though", "whereas", "while")
def second_clause(g: Grammar, mask: Mask) -> None:
    """No "sales rose, fell" of "sales rose and costs fell", no "Acme but it fell" of "Acme won but it fell"."""
    join = g.last_before((g.word["and"] | g.word["but"]) & g.goes_on)
    first = g.verb_before[join]  # the verb of the clause before; is one of nine mills that closed, | and
    main = np.maximum.accumulate(g.main_verb * g.at)[join]
    over = g.stops[g.left[join]] & (g.clauses.opener[first] >= main) & (main >= g.begin)
    first = np.where(over, main, first)
    other = (~(g.adverb | g.idle)).cumsum()
    acts = g.verb | (g.past & g.clauses.finite & (g.name & g.stops)[g.left])  # but its chief, Ada Bolt, | resigned
    own = acts & ~(g.gerund | g.closes) & (g.verb_before < join) & (join > g.begin) & (first >= g.begin)
    passive = np.where(g.main_verb[first], first, g.before_adverb[first])  # nine were | killed
    passive = np.where(g.among["auxiliary"][passive], passive - g.word["been"][passive], first)  # has been | killed
    turns = (g.word["but"] & g.stops[g.left])[join]  # warned of cuts, but its head | resigned
    own &= g.main_verb[passive] & (~g.clauses.says[passive] | turns)
    own &= (g.clauses.opener < np.where(over | turns, join, passive)) & (other[g.left] > other[join])
    np.maximum.at(mask.kept, join[own], first[own])  # nine | died | and forty were hurt
    for at in own.nonzero()[0]:  # nine died | and | forty men were hurt
        mask.inside[passive[at] : join[at], at] |= g.gap[passive[at] : join[at], at]
        behind = g.among["auxiliary"][at] & (g.phrase[at] <= join[at] + 1) & (g.at > join[at]) & (g.at < at)
        mask.keep(behind, join[at])
    if np.count_nonzero(g.among["another"]):
        others = g.among["another"] & (~g.word["third"] | g.word["a"][g.left])
        acts = g.next_or_last(acting(g))
        counted = (g.numeral | g.word["dozen"])[g.left]
        others &= ~g.word["more"] | counted | (g.verbs > g.verbs_before)
        joins = one_of(g, ("and", "but", "while")) & (g.begin[acts] == g.begin)
        for at in joins.nonzero()[0]:
            mask.start[at : acts[at] + 1] |= others[at : acts[at]].any()  # nine died, Ray said, and | four others fled
    if np.count_nonzero(halved := own & (g.ends["ed"] | g.among["participles"]) & (passive < first)):
        more = g.number | one_of(g, ("another", "others", "more"))
        told = (more | g.among["counts"] | g.among["possessives"]).cumsum()
        for at in (halved & (told > told[join])).nonzero()[0]:  # nine were killed | and four others | hurt
            mask.tie(join[at], at)
    turns = g.word["but"] | (g.stops[g.left] & one_of(g, ("although", "though", "whereas", "while")))
    main = g.last_before(g.main_verb)
    mask.keep(turns & ~g.first & (main >= g.begin), main)


def participle_of_object(g: Grammar, mask: Mask) -> None:
    """No "Acme fired in Lome" of "Acme showed shots fired in Lome": what is told of the object has no other subject."""
    verb = g.verb_before
    mask.left |= g.word["being"] & g.goes_on & (small_nouns(g) & ~g.stops)[g.left]  # stop a mill | being built
    mask.left |= one_of(g, ("ranked", "rated", "seeded")) & g.number[g.right] & ~g.among["auxiliary"][g.before_adverb]
    if not g.word.held.isdisjoint(_TITLED):
        mask.left |= one_of(g, _TITLED) & g.quoted[g.right] & small_nouns(g)[g.left]  # a piece | called “Nuts”
    doing = g.gerund & g.begins_small & (g.among["prepositions"] & ~g.weekday)[g.right]
    doing &= (small_nouns(g) | g.first)[g.left]
    mask.part(g, doing & g.goes_on, g.clauses.acts, g.right)  # men | living in Togo | fled
    told = g.ends["ed"] & g.goes_on & g.among["prepositions"][g.right] & g.begins_small & ~g.closes
    if not np.count_nonzero(told):  # in most leads
        return
    told &= ~(g.stops | g.among["auxiliary"])[g.left] & (verb >= g.phrase) & (g.at - verb > 1)
    told &= (g.clauses.opener < g.phrase) & ~(g.clauses.says | g.among["auxiliary"])[verb]
    joins = g.among["conjunctions"].cumsum()
    mask.keep(told & (joins == joins[g.mark]), verb)


def aside_of_participle(g: Grammar, mask: Mask) -> None:
    """No "mill, closed reopened" of "the mill, closed in May, reopened": an aside is left at its comma."""
    told = g.ends["ed"] & g.begins_small & ~(g.clauses.finite | g.stops) & g.stops[g.left]
    if np.count_nonzero(told):
        last = g.last_before(told)
        aside = told | ((last > g.last_before(g.stops)) & (last >= g.begin))
        mask.reach(aside & ~g.stops, g.next_behind(g.stops | g.last))
        mask.keep(aside & ~told, last)  # the owl, nicknamed | the Black Widow, fled
    if np.count_nonzero(doing := g.gerund & g.stops[g.left] & ~(g.first | g.clauses.says) & g.begins_small):
        mask.left |= doing[g.left] & g.among["prepositions"]  # Acme, bowing | to Togo, shut it
        done = g.last_before(doing)  # ..., citing a plan | to sell
        mask.keep(g.infinitive & (done >= g.phrase), done)
        opener = g.last_before(one_of(g, ("as", "if", "when", "while")) & g.clauses.opens)
        clause = (opener >= g.phrase[g.left]) & (g.verb_before > opener)
        fell = g.among["change"][g.last_before(g.main_verb)]
        clause &= (g.low[opener] != "as") | g.among["harming"] | ~fell  # fell as mills | shut, | hurting shops
        mask.keep(doing & clause, g.verb_before)  # was sober when his bus | crashed, | killing nine


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
