"""What a line shows only beside another word: a claim beside whose it is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from summarizer.compression.constraints.claims.attributes import (
    acts,
    attributes,
    no_proof,
    only_of_somebody,
    sentences,
)
from summarizer.compression.constraints.claims.speakers import speaking, spoken
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import word_list
from summarizer.compression.constraints.mask import Booleans, Integers, one_of
from summarizer.compression.constraints.quotations import main_behind
from summarizer.languages import ENGLISH
from summarizer.support import VIEW, Saying, grave_words, is_beside, is_hearsay, words_of_charge, words_of_fact
from summarizer.text.words import cached_by_word

CLAIM, SPEAKER, FACT, HEARD = 1, 2, 4, 8
_LEAST_QUOTED = 4  # words: a shorter quotation may be a title
_BESIDE = ("after", "as", "because", "before", "since", "when", "while")
_NEAR = 4  # words around a verb of saying in which its subject stands
_is_crime = cached_by_word(lambda low: low.startswith(tuple(word_list("crime_stems"))))


def claims(g: Grammar) -> Integers:
    """Marks claims and speakers in a lead.

    Args:
        g: The lead.

    Returns:
        (n,): for each place the sum of `CLAIM`, where its word states a wrong, a crime, a death, a cause, a forecast of
        others than the speaker's own, or is of an opinion, and `SPEAKER`, where it says whose claim that is. All 0 in
        a sentence in which nobody speaks. A line that shows a claim has to show a speaker; a `FACT` may go without,
        at a price, and one that is `HEARD` only where none with a speaker fits.
    """
    found = np.zeros(len(g.at), int)
    attributed, none = attributes(g), no_proof(g)
    describes = one_of(g, ("accused", "alleged", "suspected")) & g.goes_on & ~g.among["prepositions"][g.right]
    aside = (g.last_before(g.among["relative"]) >= g.phrase) & ~sentences(g)  # freed men who are | charged
    for (begin, end), sayings in zip(g.spans, g.sayings, strict=True):
        inside = slice(begin, end)
        found[begin] = CLAIM * (g.quotation[begin] > 0 and _is_quoted(g, begin))
        speech = g.among["speech"][inside]
        if not (sayings or np.count_nonzero(speech)):
            continue
        near = np.convolve(speech, np.ones(2 * _NEAR + 1), "full")[_NEAR : _NEAR + len(speech)] > 0
        crimes = np.array([*map(_is_crime, g.low[inside].tolist())])
        claim = crimes | (g.among["forecast"][inside] & bool(np.count_nonzero(g.among["others"][inside] & near)))
        grave = claim.copy()
        if sayings:
            words, quoted = g.text[begin:end].tolist(), g.quotation[inside]
            _mark_claims(g, claim, words, sayings, begin)
            grave[grave_words(words, sayings[0]) if np.count_nonzero(describes[inside]) else []] = True
            speech = spoken(g, begin, speaking(words, sayings))[inside]
        told = attributed[inside] & ~only_of_somebody(g, describes, grave, begin) & ~(aside[inside] & bool(sayings))
        if sayings:
            told &= (acts(g) | one_of(g, ("alleged", "allegedly")))[inside] & (sayings[0].verb != VIEW)
            told[_told_beside(words, sayings[0])] = False
        found[inside] = SPEAKER * (speech | told | none[inside]) + CLAIM * (claim | (found[inside] > 0))
        if sayings and not np.count_nonzero(crimes | (quoted > 0)) and (facts := words_of_fact(words, sayings[0])):
            found[inside][facts] += (FACT + HEARD * is_hearsay(words, sayings[0])) * (found[inside][facts] & CLAIM)
    return found


def _mark_claims(g: Grammar, claim: Booleans, words: Sequence[str], sayings: Sequence[Saying], begin: int) -> None:
    """Marks what the speakers of a sentence claim, and nothing before or behind that."""
    end = begin + len(words)
    claim[: _behind_clause(words, sayings[0])] = False
    claim[words_of_charge(words, sayings[0])] = True
    for other in sayings[1:]:  # Ray said | he believes it is safe
        if other.verb in ENGLISH.saying["opinion_verbs"] and other.claim[0][0] > sayings[0].claim[0][0]:
            claim[words_of_charge(words, other)] = True
    quoted = g.quotation[begin:end]
    claim |= (quoted > 0) & (np.bincount(quoted)[quoted] >= _LEAST_QUOTED)  # it is "off the charts", Ada said
    claim[slice(*sayings[0].speaker)] = claim[main_behind(g, begin, end, sayings[0]) :] = False


def _is_quoted(g: Grammar, begin: int) -> bool:
    """Whether the quotation that a sentence opens with tells something: "We won today," said Ada."""
    quoted = (g.quotation == g.quotation[begin]).nonzero()[0]
    told = g.last[quoted[-1]] or g.clauses.finite[quoted].any()
    return bool(told and len(quoted) >= _LEAST_QUOTED)


def _told_beside(words: Sequence[str], saying: Saying) -> slice:
    """What is told beside a claim, behind its speaker: it was set on fire, Ray said, | and two men were arrested."""
    begin, end = saying.claim[-1]
    beside = len(saying.claim) > 1 and words[begin].lower() in ("and", "but")
    return slice(begin, end) if beside else slice(0)


def _behind_clause(words: Sequence[str], saying: Saying) -> int:
    """How many words nobody says: a man who shot Ray was jailed | after a jury found him guilty."""
    first, stop = saying.speaker
    if saying.claim[0][0] < stop or saying.verb == VIEW:
        return 0
    before = words[first - 1].lower()
    if before in ("that", "which", "who", "whom") and saying.claim[0][0] == stop:
        return max(0, first - 2)  # died in a fire at | a mill that Ada said was empty
    if words[first + 1 : first + 2] == ["what"] and before.endswith(","):
        return first  # killed nine, | in what Ada said was a crime
    joins = before in ("and", "but") and words[first - 2].endswith(",")  # it sank, and | Ada said
    if joins or before in ("and,", "but,") or is_beside(words, saying):
        return first
    return max((at for at in range(first, stop) if words[at].lower() in _BESIDE), default=0)
