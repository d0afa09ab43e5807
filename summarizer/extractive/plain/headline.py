"""A headline cut from a sentence at a clause or a word: in any language, with no model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from summarizer.compression.clause import NEVER, OPEN, TORN, Cut, cuts, pointing_loss, states
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.coherence import ALONE, Story, answers_first, needs, scene_length, told_apart
from summarizer.extractive.plain.asides import without_aside
from summarizer.extractive.plain.broken import ELLIPSIS, FEWEST, broken_off, says_nothing, without_ellipsis
from summarizer.extractive.plain.said import behind_saying, charged, keys_of, of_somebody, short_opening, with_speaker
from summarizer.extractive.ranker import coefficients, features_of, probabilities
from summarizer.extractive.select import newest_entry
from summarizer.extractive.vectors import Floats, stems
from summarizer.languages import ENGLISH, Language
from summarizer.lengths import Length
from summarizer.results import SummarySentence
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import fold, with_capital_word
from summarizer.text.words import count_words, terms, tokenize

# Tuned on articles with their headlines: `python benchmarks/fit_ranker.py measure`.
_CANDIDATES = 6  # sentences tried, best first
_MOST = 20  # tried where no cut of those is a clause
_FIRST = 1.5  # what the first sentence of the story has ahead of the others' scores
_SCORE = 0.05  # weight of a sentence's score, where telling words have 1
_LOSS = 0.02  # weight of the loss at a cut
_INSIDE = 10.0  # what a cut has behind all others that is no clause; twice so inside a phrase, thrice of a false one
_STUB = 5.0  # what a cut of a few words has behind those that are longer and whole
_POINTING = 1000.0  # what a sentence that points back has behind all scores
_READ = 4000  # characters of a sentence that are looked at
_LEADING = " .…,;:!?*•·–—-"
_OPENING_QUOTATION = LatePattern(r"(?:“[^”]*?([,!?])?”|\"[^\"]*?([,!?])?\")\s+(?=\S+\s\S)")
_SECOND = LatePattern(r"(?:;|,\s(?:and|but|so))\s(?=\S+\s\S)")
# Whom, between a verb and its condition; not: voted | against Ada Bolt unless ...
_BEFORE_CONDITION = LatePattern(
    r"(?<![vV]ote)(?<![vV]oted)(?<!rule)(?<!ruled)(?<!speak)(?<!spoke)(?<=[a-z]) against"
    r" (?:former )?(?:[A-Z][\w.'’-]*\s)+(?=(?:if|unless)\b)"
)
_SOMEBODY = LatePattern(r"\b(?:he|her|him|his|she)\b")
_PRONOUN = len(" her ")
_WHOLE = 7.0  # loss of a headline's cut from which it is not whole
_SPARE = 6.0  # words added to a headline's own when its telling words are averaged: keeps short ones back


def plain_headline(document: Document, limits: Length, own: Candidate | None = None) -> Candidate:
    """Makes a headline of the article's own words, in their order.

    The article's own headline comes first, where a cut of it is whole, or none of the story's is.

    The first and the best sentences, without dateline, asides and attribution, are cut at every border
    within the limits, and the cut is taken that tells most of what the article is about and ends well.
    Its first letter is made a capital; nothing else is changed.
    """
    cut = own_cut(own.text, limits, document.language) if own else None
    if own and cut and is_whole(cut):
        return _of_own(own, cut)
    scores = _scores(document)
    ranked = np.argsort(-np.round(scores, 9), kind="stable")[:_MOST].tolist()
    taken, chosen = _taken(document, limits, scores, ranked)
    if own and cut and cut.loss < NEVER and not is_whole(taken):
        return _of_own(own, cut)
    sentence = document.story[chosen]
    if taken.loss >= OPEN:
        broken = _first_words(document, limits, ranked, stub=taken.words < FEWEST)
        broken = broken or _broken(document, sentence, taken.text)
        if fits_alone(broken.text, limits):
            return broken
    return cut_of(document, sentence, taken.text)


def _scores(document: Document) -> Floats:
    """What each sentence is worth as a headline."""
    scores: Floats = document.keep(features_of) @ coefficients("brief")
    scores[0] += _FIRST
    if document.language is not ENGLISH:  # what points back is told only where all does
        return scores - _POINTING * np.array([needed != ALONE for needed in document.keep(needs)])
    scores[1:] -= _POINTING * np.array([says_nothing(sentence.text) for sentence in document.story[1:]], float)
    scores[: scene_length(document.keep(Story.of))] -= _POINTING
    return scores


def _taken(document: Document, limits: Length, scores: Floats, ranked: Sequence[int]) -> tuple[Cut, int]:
    """The best cut, and the number of its sentence."""
    story, worth = document.story, _worth(document.story, probabilities(scores))
    best, taken, chosen = -np.inf, Cut("", 0, np.inf), 0
    newest, answers = document.keep(newest_entry), answers_first(document)
    for tried, index in enumerate(answers or (ranked if newest is None else [newest])):
        if tried >= _CANDIDATES and taken.loss < OPEN:
            break
        told = told_apart(document, [index])[0] if answers else story[index]
        for each in cuts_of(told.text, limits, document.language):
            value = _worth_told(each, worth) + _SCORE * float(scores[index]) - _LOSS * each.loss
            value -= _INSIDE * sum(each.loss >= least for least in (OPEN, TORN, NEVER))
            value -= _STUB * (each.words < FEWEST and each.loss < OPEN)
            if value > best + 1e-9:
                best, taken, chosen = value, each, index
    return taken, chosen


def _first_words(document: Document, limits: Length, ranked: Sequence[int], *, stub: bool) -> Candidate | None:
    """The first words of the lead; where no more than a word or three are whole, else of another sentence."""
    if document.language is not ENGLISH:
        return None
    others = [at for at in ranked if not says_nothing(document.story[at].text)] if stub else []
    return next(filter(None, (first_words(document, limits, at) for at in [0, *others])), None)


def first_words(document: Document, limits: Length, index: int = 0) -> Candidate | None:
    """As many words of a sentence, the first, as fit, with an ellipsis; None where those would not be true alone.

    Nor are those of a scene or a question told so.
    """
    sentence = document.story[index]
    scene = index < scene_length(document.keep(Story.of))
    if pointing_loss(sentence.text) or answers_first(document) or scene:
        return None
    cut = broken_off(cuts_of(sentence.text, without_ellipsis(limits), ENGLISH))
    return _broken(document, sentence, cut.text) if cut else None


def own_cut(headline: str, limits: Length, language: Language | None) -> Cut:
    """The best beginning of an article's own headline."""
    text = _beginning(headline)
    if language is ENGLISH:
        from summarizer.support import sayings_of

        words = text.split()
        found = of_somebody(words, *charged(words, sayings_of([words])[0]), cuts(text, limits, headline=True))
    else:
        from summarizer.compression.clause.foreign import foreign_cuts  # Late: nearly all headlines are English.

        found = foreign_cuts(text, limits, language, headline=True)
    return max(found, key=lambda cut: (cut.words - cut.loss, cut.words))


def is_whole(cut: Cut) -> bool:
    """Whether a cut ends where a clause or a phrase does."""
    return cut.loss < _WHOLE


def _of_own(own: Candidate, cut: Cut) -> Candidate:
    """A cut of the article's own headline, which cites what it keeps of its line."""
    sources = own.sentences[0].sources
    kept = re.match(r"\s+".join(map(re.escape, cut.text.split())), sources[0].text) if len(sources) == 1 else None
    if kept:
        sources = (replace(sources[0], end=sources[0].start + kept.end(), text=kept.group()),)
    return Candidate(cut.text, 0.0, (SummarySentence(cut.text, 0, len(cut.text), sources),))


def cut_of(document: Document, sentence: Sentence, beginning: str) -> Candidate:
    """A headline out of the beginning of a sentence."""
    headline = with_capital_word(beginning)
    made = joined([(headline, cited(document.text, [(sentence.body, sentence.end)]))])
    ended = headline == sentence.text.removesuffix(".")
    return Candidate(made.text, 0.0, made.sentences, ended=ended)


def _broken(document: Document, sentence: Sentence, beginning: str) -> Candidate:
    return cut_of(document, sentence, f"{beginning}{ELLIPSIS}")


def _worth(story: Sequence[Sentence], likelihood: Floats) -> dict[str, float]:
    """For each content word the probability that one of its sentences is the one to tell."""
    worth: dict[str, float] = {}
    for sentence, likely in zip(story, likelihood.tolist(), strict=True):
        for stem in dict.fromkeys(stems(sentence.terms)):
            worth[stem] = worth.get(stem, 0.0) + likely
    return {stem: value for stem, value in worth.items() if stem not in ENGLISH.clauses.open_ends}


def cuts_of(sentence: str, limits: Length, language: Language | None) -> list[Cut]:
    """The cuts of a sentence within the limits, with the loss of each."""
    text = _beginning(sentence).lstrip(_LEADING) or sentence
    if language is not ENGLISH:
        from summarizer.compression.clause.foreign import sentence_cuts  # Late: nearly all headlines are English.

        return sentence_cuts(text, limits, language)
    # Late: its expressions take 9 ms to compile, and the pointer model writes nearly all headlines of English.
    from summarizer.extractive.condense import condense, drop_titles
    from summarizer.support import sayings_of

    words = text.split()
    sayings = sayings_of([words])[0]
    said, charge = charged(words, sayings)
    text = short_opening(words, sayings[0], spoken=said is not None) if sayings else text
    shorter = condense(text, spoken=said is not None)
    bare = drop_titles(shorter)
    forms = (shorter, bare, _BEFORE_CONDITION.sub(" ", bare), *_behind_pronoun(shorter))
    told = dict.fromkeys((*forms, *map(without_aside, forms)))
    found = [
        cut._replace(loss=cut.loss + NEVER * _of_nobody(each[: len(cut.text) + _PRONOUN]))  # Police charged | her son
        for each in told
        for cut in cuts(each, limits, english=True)
    ]
    found += _outside(shorter, limits)
    found += filter(is_whole, with_speaker(words, said, limits) if said else ())
    speaker = keys_of(words[slice(*sayings[0].speaker)]) if sayings else set()
    lost = [NEVER * (_of_nobody(cut.text) or keys_of(cut.text.split()) <= speaker) for cut in found]
    lost = [max(less, NEVER * cut.text.startswith("to ")) for cut, less in zip(found, lost, strict=True)]
    found = [cut._replace(loss=cut.loss + less) for cut, less in zip(found, lost, strict=True)]
    if sayings and said is None and not any(map(is_whole, found)):
        found += filter(is_whole, behind_saying(words, sayings[0], limits))
    return of_somebody(words, said, charge, found)


def _beginning(text: str) -> str:
    """As much of a sentence as is looked at."""
    return text if len(text) <= _READ else text[:_READ].rsplit(None, 1)[0]


def _behind_pronoun(text: str) -> list[str]:
    """The second clause of a sentence that starts with a word that points back: He left, and | the mill closed."""
    second = _SECOND.search(text)
    if not second or text.split(" ", 1)[0].lower() not in ENGLISH.pointing_words or not {'"', "“"}.isdisjoint(text):
        return []
    rest = text[second.end() :]
    return [] if states(rest.split(" ", 1)[0]) else [rest]


def _of_nobody(text: str) -> bool:
    """Whether a cut says "he", "him" or "his" behind small words of many alone: Neighbors believe | he left."""
    found = _SOMEBODY.search(text)
    before = text[: found.start()].split() if found else []
    placed = (word.islower() or at in ("at", "from", "in") for at, word in pairwise(before))  # Police in Togo
    return len(before) > 1 and all(placed) and (before[0][-1:] == "s" or before[0] == "Police")


def _outside(text: str, limits: Length) -> list[Cut]:
    """Cuts of what stands behind the quotation that a sentence opens with, where that does not fit the limits.

    None is taken that says no more than who spoke: "We sell no nuts," Ray Bolt told reporters.
    """
    found = _OPENING_QUOTATION.match(text)
    if not found or limits.allows(words=count_words(found[0]), sentences=1, chars=len(found[0].rstrip())):
        return []
    rest = text[found.end() :]
    says, _, name = rest.partition(" ")
    made = cuts(name if says in ENGLISH.saying["inverted"] else rest, limits, english=True)
    if not any(found.groups()):
        return made
    verbs = ENGLISH.saying["verbs"] | ENGLISH.saying["telling"]
    return [cut._replace(loss=cut.loss + NEVER * (not verbs.isdisjoint(keys_of(cut.text.split())))) for cut in made]


def _worth_told(cut: Cut, worth: dict[str, float]) -> float:
    found = (term[:6] for term in terms(tokenize(fold(cut.text))))
    return sum(min(1.0, worth.get(stem, 0.0)) for stem in dict.fromkeys(found)) / (cut.words + _SPARE)
