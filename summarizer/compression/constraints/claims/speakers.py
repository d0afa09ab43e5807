"""Who speaks in a lead: whose sayings tell a claim, and which words are of a speaker behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

import numpy as np

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import word_list
from summarizer.compression.constraints.mask import Booleans, Integers, one_of
from summarizer.compression.constraints.phrases import CHARGED, small_nouns
from summarizer.compression.constraints.quotations import closing_verbs, inverts
from summarizer.support import VIEW, Saying, is_beside, is_hearsay

_MANY = ("coalition", "group", "panel", "team")
_LONGEST_SPEAKER = 12  # words, the verb of saying among them
_SPEAKS = tuple("advocate aide attorney attorneys counsel lawyer lawyers solicitor solicitors spokesman".split())
_SPEAKS += ("spokesmen", "spokespeople", "spokesperson", "spokeswoman", "spokeswomen")


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
    for at in _last_speakers(g):
        marked[at] = True
    return marked


def _last_speakers(g: Grammar) -> Iterator[slice]:
    """The places of those who close a headline, which has no full stop: One in five is ill, | study finds."""
    for (begin, end), sayings in zip(g.spans, g.sayings, strict=True):
        for start, stop in (saying.speaker for saying in sayings if not g.stops[end - 1]):
            last = stop == end - begin and 0 < stop - start < _LONGEST_SPEAKER
            if start and last and g.stops[begin + start - 1]:
                yield slice(begin + start, end)


@lru_cache(maxsize=1)
def told_of_speakers(g: Grammar) -> list[tuple[int, int, int]]:
    """Who speaks behind a claim, the participle that tells of it and the verb: | a suit | filed on Monday | says.

    Returns:
        The places of the first word, of the participle and of the verb.
    """
    noun = g.small & ~(g.adverb | g.owning | g.verb | g.stops)
    told = g.clauses.participle & ~g.gerund & g.begins_small & noun[g.left]
    other = g.stops | g.among["conjunctions"] | g.clauses.who | g.helps
    found: list[tuple[int, int, int]] = []
    for start, stop, verb, behind in g.speakers:
        says = closing_verbs(g, start, stop, verb)
        if behind and len(says) and not other[start : says[-1]].any():
            first = told[start + 1 : says[-1]].nonzero()[0] + start + 1
            found.extend((start, int(at), int(says[-1])) for at in first[:1])
    return found


@lru_cache(maxsize=1)
def spoken_for(g: Grammar) -> Integers:
    """For each word the one that it needs, 0 for none: a lawyer for Ray Bolt told men: "lawyer", behind "for" that."""
    found = np.zeros(len(g.at), int)
    speaks = one_of(g, _SPEAKS) & g.goes_on & one_of(g, ("for", "of", "to"))[g.right]
    if np.count_nonzero(speaks):  # in few leads
        says, parts = g.next_or_last(g.clauses.says | g.among["telling"]), np.append(g.comma.cumsum(), -1)
        for at in (speaks & (parts[says] == parts[:-1])).nonzero()[0].tolist():  # not: a lawyer, whom Bolt told
            found[at + 1 : says[at] + 1] = at
            found[at + 2 : says[at]] = at + 1
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
    body |= small_nouns(g) & (g.ends["s"] & g.closes[g.right])[g.right2]  # an official and | nurses said
    joins = g.word["and"] & speaks & body[g.left] & (parts == parts[g.last_before(first) - 1])
    found = first | (joins[g.left] & ~opens_second(g))
    for start, stop, verb, behind in g.speakers:
        says = closing_verbs(g, start + 1, stop, verb)
        for at in says[behind & g.stops[g.left[says]]][:1]:  # its owner, | Ada Bolt, said
            name, of = g.phrase[at - 1], g.among["prepositions"][start:at].any()
            whole = name > start and at - name > 1 and (g.name | g.initial)[name:at].all()
            found[name] |= whole and (g.capital[name - 1] or not of)  # not: a lawyer for the owner, | Ada Bolt, said
    return np.asarray((found | _of_team(g, speaks)) & (spoken_for(g) == 0))


def _of_team(g: Grammar, speaks: Booleans) -> Booleans:
    """The first word of those who make up a team that speaks: a team of | nurses said; not: of | nurses has said."""
    helps = (g.among["auxiliary"] | g.among["have"])[np.minimum(g.next_behind(g.verb), len(g.at) - 1)]
    return (one_of(g, _MANY) & speaks & g.word["of"][g.right] & ~helps)[g.left2]


def opens_second(g: Grammar) -> Booleans:
    """Words that open the second of two behind "and": nurses and | a clerk."""
    return np.asarray(g.word["and"][g.left] & g.determiner)


def speaking(words: Sequence[str], sayings: Sequence[Saying]) -> Sequence[Saying]:
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


def spoken(g: Grammar, begin: int, sayings: Sequence[Saying]) -> Booleans:
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
