"""What a line shows only beside another word: a claim beside whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import word_list
from summarizer.compression.constraints.mask import Booleans, Integers, one_of
from summarizer.compression.constraints.phrases import CHARGED, small_nouns
from summarizer.compression.constraints.quotations import closing_verbs, inverts, main_behind
from summarizer.languages import ENGLISH
from summarizer.support import VIEW, Saying, grave_words, is_beside, is_hearsay, words_of_charge, words_of_fact
from summarizer.text.words import cached_by_word

CLAIM, SPEAKER, FACT = 1, 2, 4
_LONGEST_SPEAKER = 12  # words, the verb of saying among them
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
        a sentence in which nobody speaks. A line that shows a claim has to show a speaker; where none with one fits, a
        `FACT` may go without.
    """
    found = np.zeros(len(g.at), int)
    attributes, none = _attributes(g), _no_proof(g)
    describes = one_of(g, ("accused", "alleged", "suspected")) & g.goes_on & ~g.among["prepositions"][g.right]
    aside = g.last_before(g.among["relative"]) >= g.phrase  # Bolt, who is accused of it, did not; freed men who are
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
            words = g.text[begin:end].tolist()
            claim[: _behind_clause(words, sayings[0])] = False
            claim[words_of_charge(words, sayings[0])] = True
            for other in sayings[1:]:  # Ray said | he believes it is safe
                if other.verb in ENGLISH.saying["opinion_verbs"] and other.claim[0][0] > sayings[0].claim[0][0]:
                    claim[words_of_charge(words, other)] = True
            grave[grave_words(words, sayings[0]) if np.count_nonzero(describes[inside]) else []] = True
            quoted = g.quotation[inside]
            claim |= (quoted > 0) & (np.bincount(quoted)[quoted] >= _LEAST_QUOTED)  # it is "off the charts", Ada said
            claim[slice(*sayings[0].speaker)] = claim[main_behind(g, begin, end, sayings[0]) :] = False
            speech = _speakers(g, begin, _speaking(words, sayings))[inside]
        told = attributes[inside] & ~_only_of_somebody(g, describes, grave, begin) & ~(aside[inside] & bool(sayings))
        if sayings:
            told &= (_acts(g) | one_of(g, ("alleged", "allegedly")))[inside] & (sayings[0].verb != VIEW)
            told[_told_beside(words, sayings[0])] = False
        found[inside] = SPEAKER * (speech | told | none[inside]) + CLAIM * (claim | (found[inside] > 0))
        if sayings and not np.count_nonzero(crimes | (quoted > 0)) and (facts := words_of_fact(words, sayings[0])):
            found[inside][facts] += FACT * (found[inside][facts] & CLAIM)
    return found


def _no_proof(g: Grammar) -> Booleans:
    """The proof that somebody says he has not found: police found no | evidence that."""
    return np.asarray(g.among["proofs"] & (g.word["no"] & g.word["found"][g.left])[g.left])


def _attributes(g: Grammar) -> Booleans:
    """Words that tell whose claim it is, such as "charges", but not what is paid: Water charges could rise.

    A sentence that was passed is the court's, whoever tells of it: was jailed for a crash; not: may have been jailed.
    """
    behind = g.next_verb
    paid = g.word["charges"] & g.among["modal"][behind] & (g.phrase[behind] <= g.at)
    if np.count_nonzero(passed := g.among["passed"]):
        helper = np.where(g.word["been"][g.before_adverb], g.left[g.before_adverb], g.before_adverb)
        helps = one_of(g, ("are", "had", "has", "have", "is", "was", "were"))[helper] & ~g.clauses.modal[g.left[helper]]
        passed = passed & helps & (~g.word["cleared"] | g.word["of"][g.right])
    return np.asarray((g.among["attributes"] & ~paid) | passed)


def _acts(g: Grammar) -> Booleans:
    """Words that may be the verb of a claim: were charged, arrested two men; not: men arrested in May | stole it."""
    joins = (g.among["conjunctions"] | g.clauses.opens | g.clauses.wants_verb | g.among["relative"]).cumsum()
    tells = (g.verb_behind < g.stop_behind + 1) & (joins[g.next_verb] == joins)  # of which men
    return np.asarray(g.among["auxiliary"][g.before_adverb] | (g.main_verb & ~tells))


def _is_quoted(g: Grammar, begin: int) -> bool:
    """Whether the quotation that a sentence opens with tells something: "We won today," said Ada."""
    quoted = (g.quotation == g.quotation[begin]).nonzero()[0]
    told = g.last[quoted[-1]] or g.clauses.finite[quoted].any()
    return bool(told and len(quoted) >= _LEAST_QUOTED)


def _only_of_somebody(g: Grammar, describes: Booleans, claim: Booleans, begin: int) -> Booleans:
    """Which of some words say of somebody, not of what they did, that it is alleged: suspected | rebels."""
    only = describes[begin : begin + len(claim)].copy()
    for at in only.nonzero()[0]:
        only[at] = not claim[at + 1 : min(g.verb_behind[begin + at] - begin, len(claim))].any()
    return only


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
    joins = before in ("and", "but") and words[first - 2].endswith(",")  # it sank, and | Ada said
    if joins or before in ("and,", "but,") or is_beside(words, saying):
        return first
    return max((at for at in range(first, stop) if words[at].lower() in _BESIDE), default=0)


def _speaking(words: Sequence[str], sayings: Sequence[Saying]) -> Sequence[Saying]:
    """The sayings whose speaker may tell the claim.

    Not whoever is said to have warned somebody, beside other deeds, nor who says something of himself that is beside
    the claim: a guard who said he was tired beat Ray, or whose wife says so, police said. Nor whom hearsay tells of:
    staff say Ada said so.
    """
    first, *others = sayings
    if is_hearsay(words, first):
        return [first]
    others = [each for each in others if not is_beside(words, each)]
    if first.claim[0][0] != 0 or first.speaker[1] < first.claim[-1][1]:
        return [first, *others]
    told = [[word.lower() for word in words[slice(*each.speaker)]] for each in others]
    charged = (*CHARGED, *word_list("crime_stems"))  # a man accused of theft | told Ray he was ill, police said
    own = [not any(low in ("and", "whose") or low.startswith(charged) for low in lows) for lows in told]
    return [first, *(each for each, is_own in zip(others, own, strict=True) if is_own)]


def _speakers(g: Grammar, begin: int, sayings: Sequence[Saying]) -> Booleans:
    """The words with which a line of the sentence that begins at a place has told who says it.

    That is the verb of saying; behind the claim only one that a line may end with, or the last word of who is told; of
    "according to a poll" a noun that ends its phrase.
    """
    marked = np.zeros(len(g.at), np.bool_)
    for saying in sayings:
        speaker = slice(begin + saying.speaker[0], begin + saying.speaker[1])
        if saying.verb == VIEW:
            marked[speaker.stop - 1] = True
        elif g.low[speaker.start] == "it":  # it was alleged
            marked[speaker] |= g.low[speaker] == saying.verb
        elif saying.verb == "according":
            ends = ~(g.among["stop"] | g.owning | g.adjective | (familiar := g.word["familiar"]))
            going_on = g.goes_on & ~(g.among["stop"] | g.verb | g.ends["ed"] | familiar)[g.right]
            marked[speaker.start + 2 : speaker.stop] |= (ends & ~going_on)[speaker.start + 2 : speaker.stop]
        else:
            own = g.low[speaker.start] == saying.verb and not inverts(g, speaker.start, saying.verb)
            behind = saying.claim[0][0] < saying.speaker[0] and not own
            ends = g.among["said"] | g.closes | (g.last & ~g.text_ends["."])  # of a headline
            says = (g.word[saying.verb] & (ends | (not behind)))[speaker]
            marked[(g.hearer if behind else g.at)[speaker][says]] = True
    return marked


@lru_cache(maxsize=1)  # some rules ask of the same lead
def closing_speakers(g: Grammar) -> Booleans:
    """Which words are of a speaker behind a comma that ends its clause: "..., the White House said"."""
    marked = np.zeros(len(g.at), np.bool_)
    does = g.helps | g.main_verb
    bare = g.among["have"] | g.among["modal"]  # its subject stands before the comma: The president, Vik, has said ...
    for at in (g.closes | g.clauses.shows).nonzero()[0]:
        phrase = g.phrase[at]
        near = phrase > g.begin[at] and at - phrase < _LONGEST_SPEAKER
        if near and not bare[phrase] and not does[phrase:at].any():  # not: Acme, a mill, posted a loss and reported ...
            marked[phrase : g.hearer[at] + 1] = True
    for start, stop, verb, _ in filter(attrgetter("behind"), g.speakers):
        own = slice(start + 1, stop)
        aside = (g.stops[g.left][own] & (g.low[own] == verb)).nonzero()[0]
        if len(aside):  # ..., its owner, Ada Bolt, told staff
            marked[start : g.hearer[own][aside[0]] + 1] = True
        if inverts(g, start, verb):
            marked[start : min(g.stop_behind[start] + 1, stop)] = True
        if verb in (VIEW, "reporting", "saying") or g.low[start] == "it":
            marked[start:stop] = True
        own = slice(start, stop)
        said = ((g.clauses.who[g.left] & g.closes) | g.found)[own].nonzero()[0]
        said = said if len(said) else (g.among["telling"][own] & g.closes[own]).nonzero()[0]
        if len(said):  # women who grew up there said; a union poll has found; a court was told
            marked[start : g.hearer[own][said[0]] + 1] = True
    return marked


@lru_cache(maxsize=1)
def told_of_speakers(g: Grammar) -> list[tuple[int, int, int]]:
    """Who speaks behind a claim, the participle that tells of it and the verb: | a suit | filed on Monday | says.

    Returns:
        The places of the first word, of the participle and of the verb.
    """
    noun = g.begins_small & ~(g.among["stop"] | g.adverb | g.owning | g.verb | g.stops)
    told = g.clauses.participle & ~g.gerund & g.begins_small & noun[g.left]
    other = g.stops | g.among["conjunctions"] | g.clauses.who | g.helps
    found: list[tuple[int, int, int]] = []
    for start, stop, verb, behind in g.speakers:
        says = closing_verbs(g, start, stop, verb)
        if behind and len(says) and not other[start : says[-1]].any():
            first = told[start + 1 : says[-1]].nonzero()[0] + start + 1
            found.extend((start, int(at), int(says[-1])) for at in first[:1])
    return found


def speaker_heads(g: Grammar, speaks: Booleans) -> Booleans:
    """Words with which a speaker behind a claim begins, or the second of two: ..., the | ministry and | police said.

    Not what has words before it: ..., the | ministry and a clerk said.

    Args:
        g: The lead.
        speaks: Which words are of such a speaker.
    """
    first = speaks & ~speaks[g.left]
    parts = (g.among["prepositions"] | g.owning | g.verb).cumsum()
    body = g.begins_small & (g.ends["s"] | g.among["people"] | g.among["institutions"])
    body |= small_nouns(g) & (g.ends["s"] & g.closes[g.right])[g.right[g.right]]  # an official and | nurses said
    joins = g.word["and"] & speaks & body[g.left] & (parts == parts[g.last_before(first) - 1])
    return np.asarray(first | (joins[g.left] & ~opens_second(g)))


def opens_second(g: Grammar) -> Booleans:
    """Words that open the second of two behind "and": nurses and | a clerk."""
    return np.asarray(g.word["and"][g.left] & g.determiner)
