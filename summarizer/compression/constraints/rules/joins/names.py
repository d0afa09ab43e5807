"""Names, and what says who or what they are: no two become one, and none acts for another."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.claims import closing_speakers
from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import asked, like_adjective, needs, word_list
from summarizer.compression.constraints.mask import Booleans, Mask, any_of, one_of, those_like
from summarizer.compression.constraints.phrases import noun_phrases, small_nouns
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.text.characters import YEAR

_OFFICES = tuple("chairman director executive general leader minister officer president secretary".split())
_YEAR = LatePattern(rf"{YEAR}(?:[-–/]\d+)?")
_DATING = tuple("after and before between by during from in or since than till to until".split())  # in 2028 | US sales
_FEW = 40  # words to a capital, and more, in copy without them
_SIDES, _CHIEFS = tuple(word_list("directions")), ("ceo", "cfo", "coo")
_RELATED = ("affiliate", "ally", "opponent", "partner", "rival", "rivals", "subsidiary", "unit")


def described_name(g: Grammar, mask: Mask) -> None:
    """No "beat world Ada" of "beat world number one Ada Bolt", no "convicted Ada" of "convicted thief Ada Bolt"."""
    among = g.among
    rank = (among["counts"] | g.number) & (one_of(g, ("no", "number")) & ~g.stops)[g.left]
    opens = (g.verb & ~among["auxiliary"]) | g.the_or_its | g.owner | g.first
    other = among["stop"] | among["prepositions"] | among["counts"] | among["determiners"] | g.adverb | g.stops
    other |= (g.gerund | g.ends["ed"]) & ~opens[g.left] | g.infinitive[g.left]  # is backing, to back | baker Ada Bolt
    other |= (g.verb & ~(g.past & g.verb[g.left])) | (g.clauses.bare & (among["base_verbs"] | among["verbs"]))
    other |= g.word["near"]  # ran aground | near Lome
    run = ((g.begins_small | (g.first & g.begins_small[g.right])) & ~other) | rank | rank[g.right]
    name = g.next_or_last(~run)
    described = run & (g.capital & ~g.weekday)[name] & (name > g.at + 1)
    mask.reach(described, name - 1)
    if np.count_nonzero(the := run & g.goes_on & (g.name & ~g.weekday)[g.right]):  # fined the shop | Acme
        acts = (g.verb & ~among["auxiliary"])[before := g.last_before(~run)]  # hired cook | Ada Bolt
        acts |= g.word["the"][before] & ~g.closes[g.next_or_last(~(run | g.capital))]
        mask.right |= the & acts & small_nouns(g)
    if not g.word.held.isdisjoint(_RELATED):  # Acme | rival Ada Bolt
        firm = g.capital & ~any_of(among, ("nationals", "nationalities", "place_openers"))
        mask.left |= one_of(g, _RELATED) & firm[g.left] & g.capital[g.right]
    mask.left |= rank
    mask.right |= rank[g.right]


def small_names(g: Grammar, mask: Mask) -> None:
    """In tokenized copy without capitals no "angeles" of "los angeles", no "ada vik" of "ada bolt and ray vik"."""
    if not np.count_nonzero(g.text == ".") or (g.capital & ~g.first).sum() * _FEW > len(g.at):
        return
    phrase, last, _ = noun_phrases(g)
    noun = (phrase & ~g.number) | (g.first & ~g.among["stop"])
    mask.right |= noun & noun[g.right] & (last > g.at)
    mask.left |= (noun & g.among["place_openers"] & g.goes_on)[g.left] & noun
    joins = g.word["and"].cumsum()
    mask.inside |= noun[:, None] & (noun & (~g.word["and"])[g.left]) & (joins > joins[:, None])


@needs("jr", "sr", of=["honours", "local", "titles"])
def title_with_name(g: Grammar, mask: Mask) -> None:
    """A title stays before its name, or the rest of it: President | Ada Bolt, Labour | Minister, Sir | Ray."""
    title = g.capital & g.among["titles"]
    titled = title & g.goes_on & (g.name | title)[g.right]
    whose = (g.name | title) & ~(g.stops | g.owning | g.among["nationals"] | g.among["nationalities"])  # not: Togolese
    acts = g.next_or_last(~(g.capital | g.bracketed))
    whose &= ~g.word["vice"]  # Vice President | Ray Vik
    office = one_of(g, _OFFICES) & whose[g.left] & acting(g)[acts] & ~(g.stops & ~g.bracketed)[g.left[acts]]
    mask.end |= titled  # not: Roads Secretary | quit
    mask.reach(titled & ~office, g.near)
    for at in (titled & office).nonzero()[0].tolist():
        mask.inside[at] |= g.gap[at] & (g.at != acts[at])
    mask.left |= title & g.word["general"] & title[g.left]  # Attorney | General
    mask.left |= one_of(g, ("jr", "sr")) & g.capital  # Ray Bolt, | Jr.
    mask.left |= g.word["secretary"] & g.capital & (g.capital & g.goes_on)[g.left] & g.name[g.right]  # Home | Secretary
    says = g.adjective | g.among["essential"] | g.word["new"]
    first = g.next_or_last(~says)  # Togo's new | Chief Executive Ada Bolt
    mask.reach((g.owner | (says & ~g.capital)) & g.goes_on & titled[first], first)
    mask.right |= g.among["local"] & ~g.the_or_its[g.left] & g.begins_small & (g.name | title)[g.right]  # state | Sen.
    mask.left |= g.name & (g.capital & g.among["honours"] & ~g.stops)[g.left]


def company_whole(g: Grammar, mask: Mask) -> None:
    """A name keeps its "Group", its own "the" and initial (E. | coli), a year before it, an office its halves."""
    if np.count_nonzero(the := g.word["the"] & g.capital[g.right]):
        _bind_the(g, mask, the)
    year = those_like(g.number & g.goes_on & g.capital[g.right], g.low, _YEAR.fullmatch)
    if np.count_nonzero(year := year & ~(g.month | g.capital | one_of(g, _DATING))[g.left]):
        mask.end |= year  # a bid for the 2035 | World Cup
        mask.reach(year, noun_phrases(g)[2])
    if not g.word.held.isdisjoint(("general", "grand", "human", "top")):
        office = g.among["before_general"] & g.word["general"][g.right]
        office |= (g.word["human"] & g.word["rights"][g.right]) | (g.word["top"] & g.word["court"][g.right])
        office = (office | g.word["grand"]) & g.goes_on
        mask.right |= office
        mask.left |= office[g.left]
    if np.count_nonzero(initial := g.initial & ~g.first):
        mask.left |= initial[g.left] & g.small  # E. | coli
    sides = not g.word.held.isdisjoint(_SIDES)  # a north | Lome derby
    if sides and np.count_nonzero(side := np.isin(g.text, _SIDES) & g.goes_on):
        led = any_of(g.among, ("articles", "ordinals", "possessives", "prepositions")) | g.adjective | g.owning
        mask.right |= side & led[g.left] & (g.capital & ~g.weekday)[g.right]
    last = g.capital & g.among["legal"] & ~(g.among["forms"] | g.among["forms"][g.right] | g.word["lp"])
    if np.count_nonzero(based := g.ends["-based"] & g.capital & g.comma[g.left]):
        mask.right |= based | based[g.right]  # the Graz, | Togo-based | firm
    cup = one_of(g, ("qualification", "qualifier", "qualifiers", "qualifying")) & g.begins_small
    mask.right |= g.name & g.goes_on & ~g.owning & (last | cup)[g.right]  # World Cup | qualifying


def _bind_the(g: Grammar, mask: Mask, the: Booleans) -> None:
    """The "the" of a name: On | the | Origin of Nuts, Save | the | Children, House | of | the | Dragon."""
    book = g.capital & g.among["prepositions"] & ~(g.first | g.stops) & the[g.right]
    mask.right |= book | book[g.left]
    many = g.ends["s"] & ~g.word["news"]
    of = g.word["of"] & (g.name & ~(g.first | many | g.stops | g.bracketed | (g.name & ~g.owning)[g.left]))[g.left]
    opens = of | (g.capital & g.among["base_verbs"] & g.goes_on)
    if np.count_nonzero(named := (the & opens[g.left])[g.left]):
        before = named[g.right2]
        mask.right |= named[g.right] | before | (before & of)[g.right]
        mask.inside[before.nonzero()[0], named] = True
        mask.left |= named | named[g.right] | (before & of)


def company_of_officer(g: Grammar, mask: Mask) -> None:
    """No "Acme was jailed", nor "Acme Ada Bolt", of "Acme Chief Executive Ada Bolt was jailed", for that is another.

    Nor "its co-founder and Ada Bolt" of "its co-founder and Chief Executive Ada Bolt".
    """
    office = (g.among["offices"] | one_of(g, _CHIEFS)) & g.capital & ~g.stops
    office |= g.word["chief"] & g.capital & office[g.right]
    officer = g.capital & g.goes_on & office[g.right] & ~office
    role = (g.hyphen > 0) & g.begins_small & g.goes_on & g.capital[g.right]  # Acme | co-founder Ada Bolt
    officer |= g.capital & g.goes_on & role[g.right]
    for at in (g.word["and"] & g.begins_small[g.left] & office[g.right]).nonzero()[0].tolist():
        last = at + int(np.argmin(office[at + 1 :]))  # co-founder and | Chief Executive | Ada Bolt
        mask.inside[at, last + 1 : last + 2] |= g.goes_on[last] and g.capital[last + 1]
    if not np.count_nonzero(officer):  # of most leads
        return
    verb = g.next_verb
    title = g.last_before(g.among["titles"])  # Senator Ada Bolt and | Acme Chairman Ray Vik
    named = g.capital | g.word["of"] | (g.word["and"] & (title <= g.last_before(~g.capital)))
    for at in officer.nonzero()[0]:
        before = (~named[:at] | g.stops[:at]).nonzero()[0]
        firm = slice(before[-1] + 1, at + 1)
        mask.inside[firm, verb[at]] |= g.phrase[verb[at]] <= at
        last = at + int(np.argmin(office[at + 1 :]))
        behind = last + 1 + int(np.argmin((g.capital & ~g.stops[g.left])[last + 1 :]))
        if firm.start == g.begin[at]:  # Acme | CEO Ada Bolt and others, fined in May, | got millions
            behind = g.final[at] + 1
        mask.inside[firm, last + 1 : behind] = True


def two_names(g: Grammar, mask: Mask) -> None:
    """No cut over a word or comma makes two names neighbours; no "Chadian firms" of "Chadian and Togolese firms"."""
    join = g.next_behind(g.word["and"] | g.word["or"])
    named = (g.name | (g.capital & ~g.first)) & ~(g.among["stop"] | g.among["titles"] | g.weekday)
    told = (g.among["titles"] & g.stops[g.left])[g.left] & closing_speakers(g)  # Lund, [Mayor] | Bo said
    mask.part(g, named & ~g.owning, named & ~told, g.next_behind(~(g.idle | g.capital) | (g.stops & g.idle)))
    listed = g.capital & g.comma & g.capital[g.right]
    if np.count_nonzero(listed):
        nation = any_of(g.among, ("nationals", "nationalities", "place_openers"))
        listed &= nation & nation[g.right]  # The U.S., | Swiss and Togolese banks | met
        mask.inside |= listed[:, None] & g.clauses.acts & g.gap
    bare = g.stops & ~g.last & g.text_ends["."]  # its comma stood behind a symbol: Acme Ltd. | Togo's
    if np.count_nonzero(bare):
        mask.inside[bare, g.right[bare]] = True
    first = g.capital & g.goes_on & g.word["and"][g.right] & (g.capital & ~g.stops)[g.right2]
    second = g.right2 + (two := g.one_name[g.right2])  # Chadian | and Togolese | firms
    shop = first & (g.owning & ~g.stops)[second] & g.capital[g.right[second]]
    second = second + shop  # Acme | and Ray's Inn | mills
    described = first & ~(g.owning | g.stops)[second] & ~((two | shop) & g.first)  # Lome | and Upper Graz | mills
    described &= (g.small & ~(g.verb | g.gerund) | g.number & g.ends["m"])[g.right[second]]
    name = g.next_or_last(~g.begins_small | g.among["stop"] | g.verb)
    described &= ~g.capital[name[second]]  # not: Ada Bolt and Togolese | baker Ray Vik
    mask.right |= described | described[g.left]
    other = g.capital & ~(g.idle | g.among["titles"])
    mask.part(g, named & g.owning, named, g.next_behind(other))  # Bolt's | Togo | Acme unit
    over = np.where(g.stops, g.near, np.maximum(np.minimum(join, g.verb_behind), g.near))
    mask.part(g, g.capital & ~g.among["stop"], g.capital & ~told, over)


@needs("and", "or")
def thing_and_name(g: Grammar, mask: Mask) -> None:
    """No "glass and Bolt", no "glass has" of "glass and rope firm Bolt has", nor "glass has" where no Bolt is named."""
    joined = (g.word["and"] | g.word["or"]) & ~((g.capital & ~g.first) | g.stops)[g.left]
    noun = g.next_behind(~(g.idle | g.adjective | g.adverb))
    border = np.where(joined & ~np.append(g.capital, True)[noun], noun, len(noun))
    mask.inside |= g.capital & g.beyond(border)
    ends = g.next_behind(g.stops | g.among["stop"] | g.verb | g.among["prepositions"] | ~g.begins_small)
    named = (border < len(noun)) & (ends == g.next_behind(g.capital)) & np.append(~g.among["stop"], False)[ends]
    mask.reach(named[g.right], ends[g.right])
    two = g.small & ~(g.adjective | g.clauses.says)  # defence | and telecoms company | has
    single = joined & ~(g.ends["s"] | two[g.left])[g.left]
    headed = single & (noun == g.at + 1) & (ends == g.at + 3) & np.append(g.verbal, False)[ends]
    headed &= ~(g.verb[g.left] | g.word["more"][g.right2])  # not: killed | and dozens more hurt
    mask.reach(headed[g.right], g.at + 3)
    phrase, last, _ = noun_phrases(g)
    acts = g.gerund | g.clauses.bare | g.verb & ~g.among["auxiliary"]
    parts = g.among["company_parts"][last[g.right]]  # joining its wind | and solar businesses
    acts = acts[g.left2] | (g.among["possessives"][g.left2] & parts & acts[g.left[g.left2]])
    one = (phrase & g.begins_small & (~g.ends["s"] | g.ends["as"]) & ~g.adjective)[g.left] & ~(g.hyphen > 0)[g.right]
    of_kind = joined & g.word["and"] & acts & one & (~g.adjective[g.right] | parts) & (last[g.right] == g.at + 2)
    mask.right |= of_kind | of_kind[g.right]  # cutting rope | and nut output


def joint_names(g: Grammar) -> Booleans:
    """Before which words an "and" is of their name: The Irish | and British Cave Board."""
    joins: Booleans = g.joint_name
    two = g.capital & g.word["and"][g.right] & (g.first | g.word["the"][g.left]) & g.capital[g.right2]
    if np.count_nonzero(two):
        last = g.next_behind(~g.capital)[g.at + 2 - len(g.at)] - 1
        joins = joins | (two & (g.among["institutions"] | g.word["islands"])[last] & (last > g.at + 2))
    return joins


def only_opening(g: Grammar) -> Booleans:
    """First words that look like one of a name, but only open their sentence: Carmaker Field Motor, not Grace Bolt."""
    opening: Booleans = g.first & g.one_name & ~g.initial
    if not np.count_nonzero(opening):  # in half of the leads
        return opening
    opening &= _ordinary(g)
    maker = g.ends["er"] | g.ends["or"]
    titled = g.among["titles"][g.right] | g.among["titles"][g.right2]
    opening &= titled | _describes(g) | (maker & g.one_name[g.right])
    spelled = (np.char.isupper(g.text) & (np.char.str_len(g.low) > 1)) | g.among["place_openers"]
    legal = g.next_behind(g.capital & g.among["legal"]) <= g.next_behind(~g.capital | g.stops)
    inside = g.capital & ~(g.first | g.among["stop"] | g.among["titles"])
    spelled |= one_of(g, {*g.low[inside].tolist()}) & ~g.among["titles"][g.right]  # elsewhere, too
    spelled |= g.ends["al"] & (g.next_behind(g.among["institutions"]) < g.next_behind(~g.capital))  # Medical Agency
    return np.asarray(opening & ~(spelled | (legal & ~maker)))  # Field Motor Co.


def _ordinary(g: Grammar) -> Booleans:
    """Whether a word may be no name: Singer, Police."""
    return those_like(g.first, g.low, is_ordinary) | g.ends["er"] | g.ends["or"]


def _describes(g: Grammar) -> Booleans:
    """Whether a word, small but for its place, only says something of a name: Many, Former, Embattled."""
    small = those_like(g.first, g.low, lambda low: low in ENGLISH.function_words or like_adjective(low))
    found = small | g.adverb | g.gerund | (g.ends["ed"] & ~g.among["not_verbs"])
    return np.asarray(found | any_of(g.among, ("essential", "determiners", "counts", "stop")))


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each rule above forbids."""
    for rule in asked(g, __name__):
        rule(g, mask)
