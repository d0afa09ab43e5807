"""What a sentence opens with to answer the one before it, "But", "As a result,": left out where that one is not told.

The words are English, in `assets/data/coherence.json`: those left out with their comma, and those without.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from summarizer.document import Document, Sentence
from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.text.characters import fold, with_capital_word
from summarizer.text.words import count_words, terms, tokenize, word_key

_TURNED = ENGLISH.saying["verbs"] | {"are", "did", "do", "does", "is", "was", "were"}
_LEAST, _LEAST_BEHIND_TIME = 40, 30  # characters behind a turn, or "Now": what is shorter says little without it


def opening(text: str) -> int:
    """Characters of what a sentence opens with that can be left out, white space included; 0 where nothing can."""
    found = _pattern().match(text)
    least = _LEAST_BEHIND_TIME if text.startswith(("Now", "Also on")) else _LEAST
    if found is None or len(text) - found.end() < least:
        return 0
    turned = text[found.end() :].split(None, 1)[0] in _TURNED  # So | says Ada Bolt
    return 0 if turned else found.end()


def opens_clearly(text: str) -> bool:
    """Whether a sentence opens with no word that points back or replies, and asks nothing."""
    return word_key(text.split(" ", 1)[0].rstrip(",")) not in _unclear() and not text.endswith("?")


@cache
def _unclear() -> frozenset[str]:
    return ENGLISH.clauses.unclear_starts.union(read_data("coherence")["replies"])


def without_openings(texts: Iterable[str]) -> list[str]:
    """Sentences without what can be left out, each with a capital at its start."""
    rest = [text[opening(text) :] for text in texts]
    return [with_capital_word(text) if text[:1].islower() else text for text in rest]


def told_apart(document: Document, told: Sequence[int]) -> list[Sentence]:
    """Sentences of an article as a summary tells them.

    Args:
        document: The article.
        told: Numbers of the sentences in its story.

    Returns:
        The sentences, in the order given; one whose sentence before is not among them begins behind its opening. One
        that cannot be told, where no other can, loses the mark of a quotation that is not all in it; one that a
        quotation ends which goes on behind it is closed.
    """
    kept = set(told)
    sentences = without_reopened(document, [document.story[index] for index in told])
    balanced = zip(told, _balanced(document, sentences), strict=True)
    return [one if index - 1 in kept else _without_opening(document, one) for index, one in balanced]


def without_reopened(document: Document, told: Sequence[Sentence]) -> list[Sentence]:
    """Sentences without the mark with which a quotation opens again in each paragraph that it goes on in."""
    folded, made = document.folded, list(told)
    opened, end = False, 0
    for index, sentence in enumerate(told):
        gap = folded[end : sentence.body]
        if "\n" in gap or gap.strip():
            opened = opened and not gap.strip() and folded.startswith('"', sentence.body)
            if opened:
                made[index] = _cut(document, sentence, sentence.body + 1, sentence.end)
        mark = folded.rfind('"', made[index].body, sentence.end)
        if mark >= 0:
            opened = not folded[mark - 1 : mark].strip() and folded[mark + 1 : mark + 2].strip() != ""
        end = sentence.end
    return made


def _without_opening(document: Document, sentence: Sentence) -> Sentence:
    left_out = opening(document.folded[sentence.body : sentence.end])
    if not left_out or document.language is not ENGLISH:
        return sentence
    body = sentence.body + left_out
    text = with_capital_word(document.written(document.text[body : sentence.end]))
    found = tuple(terms(tokenize(fold(text))))
    return replace(sentence, body=body, text=text, terms=found, count=count_words(text))


def _balanced(document: Document, told: Sequence[Sentence]) -> list[Sentence]:
    """Sentences without the marks at their starts and ends that open or close no quotation among them."""
    balanced, opened = list(told), None
    for index, sentence in enumerate(told):
        folded = document.folded[sentence.body : sentence.end]
        if folded.count('"') % 2 == 0:
            continue
        if opened is not None and folded[0] != '"':
            opened = None
        elif folded[0] != '"' and folded[-1] == '"':
            balanced[index] = _cut(document, sentence, sentence.body, sentence.end - 1)
        elif opened is not None:
            balanced[index] = _cut(document, sentence, sentence.body + 1, sentence.end)
        else:
            opened = index
    if opened is not None and document.folded[told[opened].body] == '"':
        balanced[opened] = _cut(document, told[opened], told[opened].body + 1, told[opened].end)
    elif opened is not None and opened == len(told) - 1 and document.folded[told[opened].end - 1] != '"':
        balanced[opened] = _closed(told[opened])
    return balanced


def _closed(sentence: Sentence) -> Sentence:
    """A sentence with a mark behind the quotation that it ends in and that goes on behind it."""
    mark = "”" if "“" in sentence.text else '"'
    return replace(sentence, text=f"{sentence.text}{mark}")


def _cut(document: Document, sentence: Sentence, body: int, end: int) -> Sentence:
    return replace(sentence, body=body, end=end, text=document.written(document.text[body:end]))


@cache
def _pattern() -> re.Pattern[str]:
    lists = read_data("coherence")
    bare, comma, kept = ("|".join(lists[name]) for name in ("left_out", "left_out_comma", "not_left_out"))
    answer = r"A(?:nswer)?:"  # without its question
    return re.compile(rf"(?:(?:{bare})\s*,?|(?:{comma})\s*,|{answer})\s+(?=\w)(?!(?:{kept})\b)")
