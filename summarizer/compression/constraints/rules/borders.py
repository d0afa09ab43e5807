"""Where no line starts, and where none ends."""

from __future__ import annotations

import numpy as np

from summarizer.compression.clause import opens_condition
from summarizer.compression.constraints.claims import told_of_speakers
from summarizer.compression.constraints.clauses import claimed
from summarizer.compression.constraints.conditions import before_parted, opening_limits
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, needs
from summarizer.compression.constraints.mask import Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import before_aside, before_clause, noun_phrases, relations, small_nouns
from summarizer.compression.constraints.rules.joins.shares import close_to_than, counted_first
from summarizer.compression.constraints.rules.phrases.purposes import purposes

_NEAR, _CLAUSE = 8, 8  # words before a start in which a denial reaches it; before "said" in which its comma stands
_SPEAKER = 12  # words of who said it at the end of a sentence, of which none starts a line
_ON = ("for", "or", "that")  # what goes on


def open_word(g: Grammar, mask: Mask) -> None:
    """No start with a preposition (but "at least nine"), conjunction, "if", "that's", "even", "Lately,"."""
    limits = np.zeros(len(g.at), np.bool_)  # | In 2013, Bolt lost
    limits[[begin for begin, limit in opening_limits(g).items() if limit]] = True
    mask.start |= g.first & g.adverb & g.stops & ~(limits | g.guard)
    opens = any_of(g.among, ("subordinate", "prepositions", "conjunctions", "no_start"))
    mask.start |= opens & ~(counted_first(g) | g.clauses.according | limits)
    mask.start |= g.among["legal"] & ~(g.first & g.begins_small[g.right])  # Group of seven mills
    mask.start |= (g.word["too"] & g.stops) | (g.word["not"] & g.word["only"][g.right])


def without_subject(g: Grammar, mask: Mask) -> None:
    """No start with an auxiliary or modal but of a question, a word that points back, "but", nor behind "was", "we"."""
    among = g.among
    negated, modal = g.denied & ~g.first, among["modal"] & ~g.clauses.according  # To hear Ray tell it
    pointing = among["pointing"]
    if np.count_nonzero(quoted := pointing & g.quoted & g.first):  # "We won," Ray said
        closes = g.next_or_last(g.closes)
        pointing = pointing & ~(quoted & (g.begin[closes] == g.begin))
    acts = g.verb | among["auxiliary"] | among["modal"]
    none = among["of_some"] & (g.first | (g.first & g.word["the"])[g.left]) | g.word["neither"]
    if np.count_nonzero(none):
        counted = g.word["all"][g.left] & among["counts"]
        behind = g.next_or_last(~(g.adverb | g.word["then"] | counted))  # Both then | fled
        two = g.word["neither"] & small_nouns(g)[g.right] & acts[g.right[g.right]]  # Neither | man has fled
        them = g.word["them"][g.right[g.right]]  # Half | fled, Others, | among them Ray, fled
        none &= acts[behind] | g.comma | them
        none |= two | (none & g.word["all"])[g.left]
    helps = among["auxiliary"] | (modal & ~g.word["not"])
    asks = helps & g.first & (g.first.cumsum() == 1)
    if np.count_nonzero(asks):  # | Will Acme sell | it?
        asked = g.last_before(g.last & g.text_ends["?"])[g.stop_behind % len(g.at)]
        mask.bind(asks := asks & (asked > g.at), asked)
    if np.count_nonzero(asks):  # not: sell | oil for | a mill its firm owns
        light = g.idle | g.adverb | (noun_phrases(g)[1] > g.at) | (g.capital & among["titles"])
        mask.reach(asks[g.begin] & ~g.word["and"][g.right], g.next_behind(~light))
    mask.start |= none | none[g.right] & g.first | (helps & ~asks) | pointing | negated
    owned = among["owners"] | ((g.adjective | among["essential"]) & among["owners"][g.left])
    mask.start |= (owned & ~g.stops)[g.left]  # her former | office closed
    mask.start |= ~g.capital & (g.word["and"] & among["persons"][g.right])[g.right]  # ..., kind | and I liked her
    person = among["persons"] | (among["first_person"] & ~among["possessives"])
    mask.start |= ((among["auxiliary"] | person | (g.adverb & person[g.left])) & ~g.stops)[g.left]


def opening_phrase(g: Grammar, mask: Mask) -> None:
    """No start in an opening phrase with a participle: Armed with ..., Speaking at ..., Taking place in May, ..."""
    doing = g.gerund & (g.hyphen < 0)  # not: Left-wing | men
    subject = doing & g.main_verb[g.next_verb] & (g.verb_behind <= g.stop_behind)
    opens = (g.ends["ed"] | doing) & g.among["prepositions"][g.right] & ~subject  # Lending to mills | fell
    mask.start |= g.first & (opens | (g.adverb & opens[g.right]))
    mask.right |= g.first & subject & g.among["prepositions"][g.right]
    determiner = g.among["articles"] | g.among["possessives"]
    verbs, ends = np.append(g.verbs, 0), g.stop_behind
    for at in (g.first & doing & ~g.stops).nonzero()[0]:
        if not g.last[ends[at]] and verbs[ends[at]] == verbs[at] - g.verb[at]:
            mask.start[at : ends[at] + 1] = True
        elif determiner[g.right[at]]:
            mask.start[at + 1 : g.verb_behind[at] + 1] = True


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
    passive = g.ends["ed"] | g.among["participles"]
    behind = g.among["auxiliary"] | (g.adverb & g.among["auxiliary"][g.left])
    mask.start |= passive & ~g.capital & ~g.first & (g.stops | behind)[g.left]


def speaker(g: Grammar, mask: Mask) -> None:
    """No start on who said what stands before: “...,” | Smith remarked in a speech, ..., | Bolt said as she left."""
    follows = g.last | g.stops | (g.among["prepositions"] | g.among["days"] | g.adverb)[g.right]
    follows &= ~(g.among["articles"] | g.among["possessives"])[g.left]  # not: twisted his | comments into a row
    speaks = g.closes | ((g.among["remarks"] | g.among["announces"]) & follows)
    that = g.next_behind(g.word["that"])
    speaks &= g.stops | (that > np.minimum(g.stop_behind, g.verb_behind))  # In May, Bolt | said in a speech that it won
    first = speaks & (g.last_before(speaks) <= g.phrase)
    near = (g.at > g.phrase) & (g.at - g.phrase < _SPEAKER) & (g.phrase > g.begin)
    for at in (first & near).nonzero()[0]:
        mask.start[g.phrase[at] : at + 1] = True
    ends = (g.begin[g.next_verb] != g.begin) | g.word["that"][g.next_verb - 1]  # said in May, in a book that told it
    says = g.word["said"] | g.word["says"]
    if np.count_nonzero(agrees := g.among["agreeing"] & (g.weekday & ends)[g.right]):  # agreed on Friday | on a plan
        day = np.where(g.word["on"][g.right], g.right[g.right], g.right)
        says = says | (agrees & ~one_of(g, ("on", "to", "with"))[g.right][day])
    if np.count_nonzero(says := says & g.goes_on & (g.quotation == 0)):
        says &= one_of(g, ("as", "of", "while"))[g.right] | (g.among["prepositions"][g.right] & ends)
        quote = g.last_before(g.quotation > 0)
        opening = np.where(quote >= g.begin, quote + 1, g.phrase)
        for at in (says & (opening > g.begin) & claimed(g)).nonzero()[0]:
            mask.start[opening[at] : at + 1] = True


def denied(g: Grammar, mask: Mask) -> None:
    """No start behind a negation, modal or condition of its phrase, nor in a sentence that opens with a condition."""
    last = g.last_before(g.guard & ~g.stops)
    mask.start |= ((last >= g.phrase) & (g.at - last <= _NEAR)) | (g.word["not"] & ~g.first)  # Acme, | not Bolt, won
    mask.right |= (hedge := g.guard & g.first & g.stops & ~g.word["no"])
    mask.start |= hedge[g.phrase - 1]  # Apparently, | Bolt met Ray
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


def open_end(g: Grammar, mask: Mask) -> None:
    """No end on a preposition, article, auxiliary, "former", "warned", words about a dash, a "said" with no subject."""
    stop = (g.phrase - 1)[g.left]  # the last mark that at least one word parts from this one
    subject = (stop >= np.maximum(g.at - _CLAUSE, g.begin)) | (before_aside(g) > 0)
    subject[[verb for _, _, verb in told_of_speakers(g)]] = True
    other = (g.among["stop"] | g.among["open_end"]) & ~(g.among["may_end"] | (g.among["telling"] & g.clauses.behind))
    passive = (g.among["auxiliary"] & ~g.among["have"])[g.left]
    other &= ~(g.among["auxiliary"] & (than := close_to_than(g)))  # rose faster than wages | did
    announces = g.among["announces"] & ~(passive | than | g.closes)  # faster than our models | predicted
    mask.end |= np.where(g.among["said"] & ~than, ~(subject & g.closes), other | announces)
    mask.end |= those_like(g.text_ends.inside("—") > 0, g.text, lambda text: "—" in text.rstrip("—"))  # roads—even
    mask.right |= g.word["out"] & g.word["of"][g.right]
    mask.end |= (g.word["order"] & g.word["in"][g.left]) | (g.word["well"] & g.among["behind_well"][g.right])
    mask.end |= (g.among["question"] & ~(g.stops | g.last)) | (g.word["too"] & g.among["auxiliary"][g.left])


@needs(of=["unduly"])
def finding_of_whom(g: Grammar, mask: Mask) -> None:
    """No "was wrongly fired" of "was wrongly fired, a court ruled": what is held keeps who holds it."""
    held = g.among["unduly"] & g.goes_on & (g.clauses.participle & ~g.gerund & ~g.among["stop"])[g.right]
    verb = g.next_or_last(g.closes)  # the last place is empty, of no sentence
    mask.end |= (held | (g.last_before(held) >= np.maximum(g.begin, 1))) & (g.begin[verb] == g.begin)


def before_what_is_said(g: Grammar, mask: Mask) -> None:
    """No end nor start between a verb of saying, or "knew", and its "that": warned Togo | on Monday that it pays."""
    if np.count_nonzero(colon := g.text_ends[":"] & ~g.last):  # wrote | on Monday: "It won."
        says = g.clauses.says[g.verb_before] | (g.among["remarks"][g.verb_before] & g.quoted[g.right])  # not: found: it
        for at in (colon & says & (g.verb_before >= g.phrase)).nonzero()[0]:
            mask.end[g.verb_before[at] : at + 1] = True
    _mark_said(g, mask)
    verbal = g.verb | g.among["auxiliary"] | g.among["modal"]
    opens = g.word["that"] & ~(g.first | g.among["prepositions"][g.left])
    opens &= verbal[g.left] | ~verbal[g.right]  # not: a fire | that killed nine
    if not np.count_nonzero(opens):  # in most leads
        return
    that, border = g.next_behind(opens), np.minimum(g.stop_behind, g.verb_behind)
    told, behind = np.minimum((g.told_behind, that), len(g.at) - 1)  # said as it closed a mill, that ...
    aside = (g.phrase == g.begin) & g.among["aside_openers"][told] & (g.begin[behind] == g.begin)
    says = (g.among["speech"] & ~g.word["according"]) | g.among["announces"]
    says |= (g.among["rulings"] & (g.low[told] == "that")) | one_of(g, ("aware", "knew"))
    says &= (aside | (g.goes_on & (that < border))) & ~(g.clauses.behind & g.closes)  # ..., Ray said | in a new book
    for at in says.nonzero()[0]:
        mask.end[at : that[at]] = True
    behind = g.next_or_last(opens)
    verb = g.verb_before[behind]
    told = g.clauses.says[verb] & (verb >= g.begin) & (g.at > verb)
    verbs, before = g.verbs, g.phrase[behind - 1]
    apart = g.comma[behind - 1] & (g.at >= before) & (verbs[behind - 1] == verbs[before - 1])
    mask.start |= (told | apart) & (g.begin[behind] == g.begin)


def _mark_said(g: Grammar, mask: Mask) -> None:
    """No end between "said" and what it tells without "that": said | on Monday | it pays, told us in May | he fled."""
    own = g.among["subjects"][g.next_verb - 1]
    says = (g.word["said"] | g.word["says"] | (g.word["told"] & own)) & ~g.closes & g.goes_on
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
    when = among["periods"] | among["spans"] | g.bracketed | among["after_a"]  # found her | a mile away
    a = (g.word["a"] | g.word["an"]) & ~((g.number | among["units"])[g.left] | among["units"][g.right[g.right]])
    the = (g.word["the"] | a) & ~when[g.right]  # won 9 euros | the week it fell; gave Ada | a mill
    complement |= the | (among["possessives"] & g.begins_small)
    wanting = (g.infinitive | g.clauses.modal)[g.left] & among["articles"][g.right]  # not pose | a
    verbal = g.ends["ing"] & among["auxiliary"][g.left]
    away = (among["particles"] & among["away"][g.right]) | (verbal & g.word["into"][g.right])
    away |= verbal & g.weekday[g.right] & g.infinitive[g.told_behind % len(g.at)]  # were racing | on Friday to save it
    if "from" in g.places:  # not: down | from 9
        away &= ~(one_of(g, ("back", "down")) & g.word["from"][g.right] & ~g.number[g.right[g.right]])
    away |= g.among["ending_with"] & g.word["with"][g.right]
    away |= (among["spans"] | g.word["games"]) & g.word["into"][g.right]  # quit nine weeks | into the job
    if "it" in g.places:  # it is "vital" or fair | for nurses
        be = g.last_before(~(g.adverb | among["modal"] | g.word["or"] | g.quoted))
        mask.right |= (among["auxiliary"] & g.word["it"][be])[be] & ~g.clauses.participle & one_of(g, _ON)[g.right]
    going_on = g.goes_on & ~(among["said"] | g.clauses.behind)
    bound = relations(g) | before_clause(g)
    complement &= ~purposes(g)
    if np.count_nonzero(condition := among["condition"]):  # fined if the council adopts a plan | to limit parking
        opener, acts = g.last_before(g.clauses.opens), (g.verb | g.clauses.finite).cumsum()
        held = condition[opener] & (opener >= g.phrase) & (acts > acts[opener]) & ~(g.verb | among["stop"])
        complement &= ~(g.infinitive & held[g.left])
        bound &= ~(held & g.infinitive[g.right])
    mask.end |= going_on & (complement[g.right] | bound | away | wanting)
    mask.end |= g.clauses.parted  # the fire, Ray said, | was put out
    mask.end |= before_parted(g)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
