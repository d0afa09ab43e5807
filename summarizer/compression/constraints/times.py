"""Which sentences of a story tell what stands behind its news: what had been before it, what is so for years."""

from __future__ import annotations

import re

from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.lists import years
from summarizer.compression.constraints.mask import one_of
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import YEAR

_BACKGROUND = LatePattern(either("compression_words", "background"), re.IGNORECASE)
_YEAR = LatePattern(rf"(?<!by )\b{YEAR}\b")  # by 2030 is to come
_SUMMIT = LatePattern(r"\b(?:first|most|[a-z]+est)\b.*\bsince\b")
_FIGURE = LatePattern(rf"(?!{YEAR}\b)\b\d")


def background(g: Grammar) -> list[bool]:
    """Whether each sentence behind the first tells background.

    That is what had been, what something is: a hub is a place to meet, a year that the first sentence does not name, or
    what a pattern of the list tells: the last talks failed, Acme employs 90 men, it has been closed since May. What is
    told of a day of the week is news, and so is what will be or changes in a year.
    """
    if not g.spans:
        return []
    known = {*_YEAR.findall(" ".join(g.text[slice(*g.spans[0])]))}
    had = (g.low == "had") & g.main_verb & (g.low != "to")[g.right] & (g.clauses.opener < g.begin)
    news = g.weekday | one_of(g, ("today", "tonight", "yesterday"))
    being = one_of(g, ("are", "is", "was", "were")) & g.main_verb & (g.clauses.opener < g.begin)
    defines = being & (one_of(g, ("a", "an")) | ((g.low == "one") & (g.low == "of")[g.right]))[g.right]
    year = years(g) & (g.low == "in")[g.left]
    ahead = g.clauses.says | (g.clauses.modal & (g.low != "not"))
    ahead |= g.infinitive & (g.last_before(defines | year) < g.begin)  # not of: chose in 1991 | to leave
    ahead |= one_of(g, ("expected", "expects", "next", "plans"))
    now = g.main_verb & (g.ends["s"] | one_of(g, ("are", "have"))) & (g.low != "was")
    found = [False]
    for begin, end in g.spans[1:]:
        own, past = slice(begin, end), had[begin:end].any()
        if news[own].any() or (ahead[own].any() and not past):  # most
            found.append(False)
            continue
        text = " ".join(g.text[own])
        changes = now[own].any() or (g.among["change"][own].any() and _FIGURE.search(text) is not None)
        told = past or not (changes or known.issuperset(_YEAR.findall(text)))
        told = told or defines[own].any() or _BACKGROUND.search(text)
        found.append(bool(told and not _SUMMIT.search(text)))
    return found
