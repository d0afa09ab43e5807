"""Words that no step leaves out, and steps that make two things one."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans, Mask
from summarizer.compression.constraints.toll import between


def preposition_of_object(g: Grammar, mask: Mask) -> None:
    """No object without its preposition, no clause without the word that opens it."""
    among = g.among
    subject = ~(among["prepositions"] | among["subordinate"] | among["auxiliary"] | among["modal"])
    governor = np.where(g.capital, g.governor, g.head)
    verbal = np.char.endswith(g.low, "ing") & among["prepositions"][g.left]  # of | destroying
    binds = ~g.stops & (among["prepositions"] | among["subordinate"] | among["conjunctions"] | verbal)
    mask.kept.append(np.where(subject & binds[governor], governor, 0))


def according_to(g: Grammar, mask: Mask) -> None:
    """Who a claim is of "according to" is not told without the two words, nor alone."""
    mask.end |= g.last_before((g.low == "according") & g.first) >= np.maximum(g.phrase, 1)
    according = g.last_before((g.low == "to") & ((g.low == "according") & ~g.stops)[g.left])
    mask.kept.append(np.where(according >= g.phrase, according - 1, 0))
    mask.left |= (g.low == "to") & (g.low == "according")[g.left]
    mask.start |= (g.low == "according") & ~g.first


def guard(g: Grammar, mask: Mask) -> None:
    """Never left out: negations, modals, conditions, "almost", "alleged"."""
    mask.kept.append(g.last_before(g.guard))


def question_word(g: Grammar, mask: Mask) -> None:
    """Behind who, what, when no word is left out but an article; "whether" is entered from the word before it."""
    behind = g.next_behind(~g.among["articles"])
    mask.reached.append(np.where(g.among["question"] | _which(g), behind, len(behind)))
    mask.left |= g.low == "whether"


def preposition_phrase(g: Grammar, mask: Mask) -> None:
    """From a preposition no step leaves its phrase, nor comes over its noun to a verb, another one or an auxiliary."""
    prepositions = g.among["prepositions"]
    function = g.among["stop"] & ~(g.among["articles"] | g.among["possessives"])
    behind = g.next_behind(g.stops | function | g.among["subordinate"])
    mask.reached.append(np.where(prepositions, behind, len(behind)))
    extends = prepositions & ~g.stops & g.gerund[g.right]  # of | extending | visits
    mask.reached.append(np.where(extends, g.at + 1, len(g.at)))
    noun = prepositions & ~(g.among["before_clause"] & (g.low != "in"))
    mask.reached.append(np.where(noun, np.maximum(g.verb_behind - 1, g.at + 1), len(g.at)))
    told = g.among["participles"] | (np.char.endswith(g.low, "ed") & ~g.among["not_verbs"])
    modifies = g.idle | g.adverb | g.adjective | g.among["essential"] | g.number
    mask.inside |= noun[:, None] & told[None] & (g.at > g.next_behind(~modifies)[:, None])
    governs = prepositions & ~g.among["before_clause"]
    mask.inside |= governs[:, None] & (prepositions | g.among["auxiliary"] | g.among["subordinate"])[None] & g.gap


def of_and_who(g: Grammar, mask: Mask) -> None:
    """No "of", who, which over the word that it hangs on, no "that" over the verb: held a | range | of talks."""
    hangs = ((g.low == "of") & ~g.number[g.right]) | np.isin(g.low, ("who", "whose", "which")) | _which(g)
    mask.inside |= (hangs & ~g.stops[g.left])[None] & (g.at > g.told_behind[:, None]) & g.gap
    mask.inside |= ~g.verb[:, None] & (g.low == "that")[None] & (g.at > g.verb_behind[:, None]) & g.gap


def owned_noun(g: Grammar, mask: Mask) -> None:
    """No "his", "a" or "alleged" without its noun: told his | clients that they | gain."""
    other = (g.verb & ~np.char.endswith(g.low, "ed")) | (g.among["stop"] & ~g.among["conjunctions"])
    other |= np.isin(g.low, ("all", "both", "each"))
    border = np.minimum(g.stop_behind, g.next_behind(other) - 1)
    determines = (g.among["possessives"] | g.among["articles"] | g.among["attributive"]) & ~g.stops
    mask.reached.append(np.where(determines, np.maximum(border, g.at + 1), len(g.at)))
    mask.inside |= g.capital[:, None] & g.among["possessives"][None] & (g.at > g.stop_behind[:, None]) & g.gap


def one_dash(g: Grammar, mask: Mask) -> None:
    """No step over one dash: what stands before and behind it are two."""
    dashes = np.isin(g.text, ("-", "--")) | np.char.endswith(g.text, "—") | np.char.endswith(g.text, "–")
    mask.inside |= (between(dashes) % 2 == 1) & g.gap


def have_without_participle(g: Grammar, mask: Mask) -> None:
    """No "has ... falling": it would be two verbs run together."""
    mask.inside |= g.among["have"][:, None] & np.char.endswith(g.text, "ing")[None] & g.gap


def verb_behind_auxiliary(g: Grammar, mask: Mask) -> None:
    """No "is to heat" of "is linked to a spring to heat", no "will no longer revival": the verb stays."""
    among = g.among
    light = g.adverb | among["articles"] | np.isin(g.low, ("longer", "never", "no", "not"))
    before, behind = g.last_before(~light), g.next_behind(~light)
    modal = (among["modal"] & (g.low != "to")) | g.infinitive
    opens = (modal | (light & modal[before])) & g.goes_on
    mask.reached.append(np.where(opens, behind, len(g.at)))
    mask.end |= opens
    helps = (among["auxiliary"] | (light & among["auxiliary"][before] & ~g.stops[before])) & ~g.stops
    verbal = _participle(g) | g.verb
    held = verbal | among["prepositions"] | g.infinitive | (g.low == "that") | among["question"]
    mask.inside |= helps[:, None] & ~verbal[None] & (between(held) > 0) & g.gap


def verb_of_clause(g: Grammar, mask: Mask) -> None:
    """The verb of a clause with who, which, that, as, when does not become the verb of the word before it."""
    opener = g.last_before(_opens_clause(g) | (g.low == "that"))
    verbs = np.cumsum(g.verb)
    own = g.verb & (verbs - verbs[opener] == 1) & (opener >= g.begin) & ~np.char.endswith(g.low, "s")
    over = np.where(g.among["auxiliary"] | g.among["modal"] | own, opener, 0)
    mask.inside |= ~g.stops[:, None] & (g.at[:, None] < over[None])


def two_names(g: Grammar, mask: Mask) -> None:
    """Two names never become neighbours by a cut over "and", or behind a comma."""
    join = g.next_behind((g.low == "and") | (g.low == "or"))
    parted = g.stops[:, None] | (g.at[None] > join[:, None])
    mask.inside |= (g.capital & ~g.among["stop"])[:, None] & g.capital[None] & g.gap & parted


def thing_and_name(g: Grammar, mask: Mask) -> None:
    """No "storage and Exel" of "storage and delivery firm Exel": over its noun no name joins a thing."""
    joined = ((g.low == "and") | (g.low == "or")) & ~(g.capital | g.stops)[g.left]
    noun = g.next_behind(~(g.idle | g.adjective | g.adverb))
    border = np.where(joined & ~np.append(g.capital, True)[noun], noun, len(noun))
    mask.inside |= g.capital[None] & (g.at[None] > border[:, None])


def subject_behind_and(g: Grammar, mask: Mask) -> None:
    """No "Bolt and will" of "Bolt and Ray will": who comes behind "and" is not left out before the verb."""
    joins = ((g.low == "and") | (g.low == "or")) & g.goes_on
    opens = g.verb | g.infinitive | (g.low == "that")
    for name in ("prepositions", "subordinate", "auxiliary", "modal"):
        opens |= g.among[name]
    behind = np.minimum(g.next_behind(~(g.idle | g.adverb)), len(g.at) - 1)
    mask.inside |= (joins & ~opens[behind])[:, None] & _verbs_over_subject(g) & g.gap


def number_before_verb(g: Grammar, mask: Mask) -> None:
    """No "two featured" and no "two are" of "two examples are featured": a number is not left for a verb farther on."""
    counted, verb = g.number | g.among["counts"], g.next_behind(g.verb | g.among["auxiliary"])
    mask.reached.append(np.where(counted, np.maximum(verb - 1, g.at + 1), len(g.at)))


def verb_before_infinitive(g: Grammar, mask: Mask) -> None:
    """No "sales to rise" of "sales are on track to rise": the verb that its "to" hangs on is not left out."""
    verb = g.last_before(g.among["auxiliary"])
    mask.kept.append(np.where(g.infinitive & (verb >= g.phrase) & (verb < g.at - 1), verb, 0))


def subject_of_what_is_said(g: Grammar, mask: Mask) -> None:
    """No "said were late" of "said trains were late": who or what it is stays before its verb."""
    among = g.among
    says = (among["said"] | among["speech"] | among["announces"] | among["believes"]) & g.goes_on
    mask.inside |= says[:, None] & _verbs_over_subject(g) & g.gap
    opens = says | among["conjunctions"]
    mask.inside |= opens[:, None] & np.char.endswith(g.low, "ing") & among["auxiliary"][g.left] & g.gap


def subject_of_clause(g: Grammar, mask: Mask) -> None:
    """No "if are late" of "if trains are late", and neither an end before the verb nor a step over it."""
    among = g.among
    opens = ((_opens_clause(g) & ~among["question"]) | (g.low == "that")) & ~g.stops
    mask.inside |= opens[:, None] & (_verbs_over_subject(g) | g.infinitive[None]) & g.gap
    asked = ((among["question"] & ~among["relative"])[g.left] & g.goes_on) | (g.low == "ago")
    mask.inside |= asked[:, None] & _verbs_over_subject(g) & g.gap  # what term | Ray | may get
    opener, verbs = np.where(opens, g.at, g.last_before(opens)), np.cumsum(g.verb)
    waits = (opener >= g.phrase) & (verbs == verbs[opener]) & ~g.stops  # for its verb
    waits &= g.last_before(among["persons"]) < opener  # behind "they" any word is one
    mask.inside |= waits[:, None] & (g.at > g.verb_behind[:, None]) & g.gap
    border = np.minimum(g.stop_behind, g.next_behind(among["subordinate"] | (g.low == "that")))
    mask.end |= waits & (g.verb_behind <= border)


def subject_in_plural(g: Grammar, mask: Mask) -> None:
    """No "Ray Bolt are" of "Ray Bolt and his wife are": who makes it a plural stays."""
    plural = np.isin(g.low, ("are", "have", "were"))
    one = g.capital & ~g.among["prepositions"][g.governor]
    mask.inside |= one[:, None] & plural[None] & (between(g.low == "and") > 0) & g.gap


def subject_before_pronoun(g: Grammar, mask: Mask) -> None:
    """No "Acme it will buy" of "Acme said it will buy": two subjects."""
    mask.inside |= (~g.verb & ~g.stops)[:, None] & g.among["subjects"] & (g.at > g.verb_behind[:, None]) & g.gap


def symbol_or_brackets(g: Grammar, mask: Mask) -> None:
    """No symbol of a stock (ACME.TO, or ACM behind "Ltd.") and nothing in brackets is a word of a line."""
    mask.dropped |= g.bracketed


def _participle(g: Grammar) -> Booleans:
    """Which words look like a participle: selling, sold, driven."""
    ends = g.gerund | np.char.endswith(g.low, "en")
    found: Booleans = ends | (np.char.endswith(g.low, "ed") & ~g.among["not_verbs"]) | g.among["participles"]
    return found


def _which(g: Grammar) -> Booleans:
    """Each "that" that says which: a railway that will cost."""
    verbal = g.verb | g.among["auxiliary"] | g.among["modal"]
    found: Booleans = (g.low == "that") & verbal[g.right] & ~verbal[g.left]
    return found


def _opens_clause(g: Grammar) -> Booleans:
    """Each word that a clause hangs on, but not "amid", and not the "as" of "as much as" and "men as heirs"."""
    verbs = np.cumsum(g.verb & ~np.char.endswith(g.low, "s"))
    other = g.among["graded"][g.left] | g.among["graded"][g.right] | ((verbs == verbs[g.begin - 1]) & ~g.stops[g.left])
    compares = (g.low == "as") & other
    found: Booleans = g.among["subordinate"] & ~compares & ~np.isin(g.low, ("amid", "despite", "like"))
    return found


def _verbs_over_subject(g: Grammar) -> Booleans:
    """(n, n): steps to a finite verb over more than adverbs and articles."""
    finite = g.verb | g.among["auxiliary"] | (g.among["modal"] & (g.low != "to"))
    found: Booleans = finite[None] & (between(~(g.adverb | g.idle)) > 0)
    return found


RULES = (
    preposition_of_object,
    according_to,
    guard,
    question_word,
    preposition_phrase,
    of_and_who,
    owned_noun,
    one_dash,
    have_without_participle,
    verb_behind_auxiliary,
    verb_of_clause,
    two_names,
    thing_and_name,
    subject_behind_and,
    number_before_verb,
    verb_before_infinitive,
    subject_of_what_is_said,
    subject_of_clause,
    subject_in_plural,
    subject_before_pronoun,
    symbol_or_brackets,
)


def forbid(g: Grammar, mask: Mask) -> None:
    """Forbids what each of these rules forbids."""
    for rule in RULES:
        rule(g, mask)
