"""How good a sentence is to tell: one row of features a sentence, and coefficients fitted to summaries of news."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import chain, compress
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from summarizer.document import Document, Sentence
from summarizer.extractive.coherence import (
    Story,
    behind_reply,
    is_personal_lead,
    lead_bonus,
    may_lead,
    needs,
    scene_of,
    tells_alone,
)
from summarizer.extractive.vectors import LONGEST, Floats, SentenceVectors, content_of, content_stems, stems
from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import all_finished

_RANKED = 10  # sentences among which is the one that an irrelevant opening gives way to
FEATURES = (
    "log_position",
    "share",
    "first",
    "first_five",
    "words_under_8",
    "words_8_to_14",
    "words_25_to_39",
    "words_40_up",
    "centroid",
    "similarity_mean",
    "lead_overlap",
    "repeated",
    "log_frequency",
    "names",
    "capitals",
    "digits",
    "quote",
    "quote_start",
    "pronoun_start",
    "question",
    "unfinished",
)
_FIRST_WORD = LatePattern(r"\W*(\w+)")
# A word with a capital or digits, not the first of its sentence: mostly a name or a number.
# It begins with its space: found twice as fast.
_NAME = LatePattern(r" (?<=[^\s.!?] )[\"'“‘(]?([A-Z\u00c0-\u00de\u0391-\u03a9\u0410-\u042f]\w+|\d[\d,.]*\d|\d)")
_DIGIT = LatePattern(r"[\d¹²³]")
_QUOTE = LatePattern(r"[\"“”«»„「『'‘](?:(?<!['‘])|(?<!\w.)(?=\w))")
_LEAD = 2  # sentences
_END = 40  # characters at the end of a sentence in which its mark stands
_QUESTION = LatePattern(r"[?？؟]\W*$")
# A brief stands alone: one that opens with a quotation leaves the reader asking who speaks, of what.
_BRIEF_OPENS_WITH_QUOTATION = -1.0
# What a sentence has ahead of the others' scores in a brief, beside the `lead_bonus` of the first:
_NO_LEAD = -1.5  # the least of a first one that tells nothing of the headline
_HEADLINE = 1.0  # one that holds all content words of the article's headline; a part of it for a part
# And what one has behind them in a summary of several that says again what one before it says.
_AGAIN = -8.0
_ALIKE = 0.65  # cosine from which on it does
_OPENING = 3  # sentences whose words together are looked for
_FEWEST_STEMS, _TOLD = 5, 0.83  # of a sentence, and the share of them that the first three hold
_DENYING = LatePattern(  # as terms are, without apostrophe
    r"(?:cannot|never|no|nobody|none|not|wont|(?:are|could|did|do|does|had|has|have|is|was|were|would)nt)$"
)
_CLOSE = 0.75  # of the score by which a first sentence may fall behind and is told all the same; set by hand
_NEWS = 2.5  # the first that tells news behind a scene, or behind a reply to a question
_SCENE = -6.0  # one of a scene before the news: told only where nothing else fits


def features(story: Sequence[Sentence], vectors: SentenceVectors) -> Floats:
    """The features of sentences.

    Args:
        story: The sentences that tell the story, in order.
        vectors: Their vectors.

    Returns:
        Shape (sentences, features): one column for each name in `FEATURES`. Most are shares or flags, 0 to 1;
        "log_position", "log_frequency" and "names" are natural logs, 0 or more.
    """
    sentences = [sentence.text[:LONGEST] for sentence in story]
    size = len(sentences)
    position = np.arange(size, dtype=np.float64)
    words = np.array([sentence.count for sentence in story], dtype=np.float64)
    columns = [
        np.log1p(position),
        position / max(1, size - 1),
        position == 0,
        position < 5,
        words < 8,
        (words >= 8) & (words < 15),
        (words >= 25) & (words < 40),
        words >= 40,
        *vectors.shared(_LEAD),
        *_name_columns(sentences, words),
        *_surface_columns(sentences, words),
    ]
    return np.array(columns, dtype=np.float64).T.copy()


def features_of(document: Document) -> Floats:
    """The features of a story's sentences; a document keeps them."""
    return features(document.story, document.keep(SentenceVectors.of))


def headline_share(document: Document) -> Floats:
    """Share of the content words of the article's headline that each sentence holds, 0 to 1; 0 where it has none.

    Returns:
        Shape (sentences,).
    """
    if document.article.headline is None:
        return np.zeros(len(document.story))
    told = content_stems(document.article.headline, document.language or ENGLISH)
    held = [len(told.intersection(stems(sentence.terms))) for sentence in document.story]
    return np.array(held, dtype=np.float64) / max(1, len(told))


def told_scores(document: Document, *, alone: bool) -> Floats:
    """The score of each sentence of a story for a summary, shape (sentences,), higher is better; of one is `alone`."""
    scores: Floats = document.keep(features_of) @ (brief_coefficients() if alone else coefficients("summary"))
    if alone:
        share = headline_share(document)
        scores += _HEADLINE * share
        scores[0] += max(_NO_LEAD * (1.0 - share[0]), lead_bonus(document))
        if document.language is ENGLISH:
            scene = document.keep(scene_of).length
            scores[:scene] += _SCENE
            scores[scene : scene + bool(scene)] += _NEWS
            scores[behind_reply(document.keep(Story.of))[:1]] += _NEWS
    else:
        scores[told_again(document)] += _AGAIN
    return scores


def leads_closely(document: Document, scores: Floats, told: NDArray[np.bool_]) -> bool:
    """Whether the first of the sentences told may be the lead, and hardly falls behind the best score, or has it."""
    if not (told[0] and tells_alone(document)) or is_personal_lead(document):
        return False
    behind = float(np.max(scores[told]) - scores[0])
    return behind <= _CLOSE and may_lead(document.keep(Story.of), best=behind <= 0.0)


def told_again(document: Document) -> NDArray[np.bool_]:
    """Which sentences of a story say again what one before them says that can be told, as a page does that opens twice.

    One that brings a name or a number, or denies what they tell, is not: Ada Bolt won the women's race, Jon Roe won the
    men's race. Most sentences that add nothing to the first three are captions of pictures.
    """
    told = np.array([needed is not None for needed in document.keep(needs)])
    again = document.keep(SentenceVectors.of).repeated(_ALIKE, told) | _brings_nothing(document, told)
    for index in np.flatnonzero(again).tolist():
        sentence = document.story[index]
        before = document.text[: sentence.start]
        named = all(name in before for name in _NAME.findall(sentence.text[:LONGEST]))
        known = set(chain.from_iterable(one.terms for one in document.story[:index]))
        again[index] = named and known.issuperset(filter(_DENYING.match, sentence.terms))
    return again


def _brings_nothing(document: Document, told: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which sentences have hardly a content word that the first three, as far as they can be told, do not have."""
    again = np.zeros(len(document.story), dtype=bool)
    if document.language is not ENGLISH:
        return again
    content = content_of([one.terms for one in document.story], ENGLISH)
    known: set[str] = set().union(*compress(content[:_OPENING], told))
    for at in range(_OPENING, len(content)):
        again[at] = len(content[at]) >= _FEWEST_STEMS and len(content[at] & known) >= _TOLD * len(content[at])
    return again


def _name_columns(sentences: Sequence[str], words: Floats) -> tuple[Floats, Floats]:
    """Sum of the log frequencies of a sentence's distinct names and numbers; share of its words that are names."""
    found = [_NAME.findall(sentence) for sentence in sentences]
    distinct = [set(names) for names in found]
    spread = Counter(chain.from_iterable(distinct))
    logs = {name: math.log(count) for name, count in spread.items() if count > 1}
    weight = np.array([math.fsum([logs[name] for name in names if name in logs]) for names in distinct])
    count = np.array([len(names) for names in found], dtype=np.float64)
    return weight, np.minimum(1.0, count / np.maximum(words, 1.0))


def _surface_columns(sentences: Sequence[str], words: Floats) -> list[Sequence[bool] | Floats]:
    """What the marks of a sentence tell: digits a word, up to 1; flags of quotations, pronoun, question, no end."""
    digits = np.array([len(_DIGIT.findall(sentence)) for sentence in sentences], dtype=np.float64)
    opening = [first.group(1).lower() if first else "" for first in map(_FIRST_WORD.match, sentences)]
    ends = [sentence[-_END:] for sentence in sentences]
    return [
        np.minimum(1.0, digits / np.maximum(words, 1.0)),
        [_QUOTE.search(sentence) is not None for sentence in sentences],
        [_QUOTE.match(sentence) is not None for sentence in sentences],
        [first in ENGLISH.pointing_words for first in opening],
        [_QUESTION.search(end) is not None for end in ends],
        [not finished for finished in all_finished(ends)],
    ]


@cache
def coefficients(kind: Literal["summary", "brief"]) -> Floats:
    """The coefficients of the features, in the order of `FEATURES`.

    Args:
        kind: "summary": fitted on CNN/DailyMail with labels from the greedy ROUGE oracle; "brief", for one sentence:
            fitted on CNN/DailyMail, XSum and standfirsts, where every sentence nearly as good as the best counts.

    Returns:
        Shape (features,); `features(...) @ coefficients(...)` is a score for each sentence, higher is better.
    """
    fitted = read_data("ranker")[kind]
    return np.array([fitted[name] for name in FEATURES], dtype=np.float64)


@cache
def brief_coefficients() -> Floats:
    """Those of a brief that is chosen whole, shape (features,): an opening quotation costs more."""
    changed = coefficients("brief").copy()
    changed[FEATURES.index("quote_start")] += _BRIEF_OPENS_WITH_QUOTATION
    return changed


def probabilities(scores: Floats, told: NDArray[np.bool_] | None = None) -> Floats:
    """Softmax of scores, shape (sentences,): how likely each sentence is the one to tell.

    Args:
        scores: One a sentence.
        told: Which can be told: theirs sum to 1. By default all.
    """
    shifted = np.exp(scores - np.max(scores))
    return np.asarray(shifted / (shifted if told is None else shifted[told]).sum(), dtype=np.float64)


def relevance(document: Document) -> Sequence[float]:
    """What the ranker holds of each sentence of the story, less what it holds of the best of the first ten."""
    scores = document.keep(features_of) @ coefficients("summary")
    return [float(score) for score in scores - np.max(scores[:_RANKED], initial=-np.inf)]
