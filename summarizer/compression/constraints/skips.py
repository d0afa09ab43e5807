"""Words that no step leaves out, and steps that make two things one."""

from __future__ import annotations

from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.sentence import Sentence

_NEGATED = ("n't", "n’t")
_NEAR = 6  # words behind "sentenced" in which its "to" stands


def preposition_of_object(s: Sentence, mask: Mask) -> None:
    """No object without its preposition, no clause without the word that opens it."""
    for at in range(len(s)):
        if s.among(at, "prepositions", "subordinate", "auxiliary", "modal"):
            continue
        k = s.governors[at] if s.words[at].capital else s.heads[at]
        if k >= 0 and not s.stops(k) and s.among(k, "prepositions", "subordinate", "conjunctions"):
            mask.keep(k, before=at)


def guard(s: Sentence, mask: Mask) -> None:
    """Never left out: negations, modals, conditions, "almost", "alleged"."""
    guards = [s.among(at, "guard") or s.low[at].endswith(_NEGATED) for at in range(len(s))]
    for at, last in enumerate(s.last_before(guards)):
        mask.keep(last, before=at)


def question_word(s: Sentence, mask: Mask) -> None:
    """Behind who, what, when no word is left out but an article."""
    for at in range(len(s)):
        if s.among(at, "question"):
            mask.reach(at, _first(s, at, "articles", found=False))


def preposition_phrase(s: Sentence, mask: Mask) -> None:
    """From a preposition no step leaves its phrase."""
    for at in range(len(s)):
        if not s.among(at, "prepositions"):
            continue
        for over in range(at + 1, len(s)):
            function = s.among(over, "stop") and not s.among(over, "articles", "possessives")
            if s.stops(over) or function:
                mask.reach(at, over)
                break


def have_without_participle(s: Sentence, mask: Mask) -> None:
    """No "has ... falling": it would be two verbs run together."""
    for at in range(len(s)):
        if s.among(at, "have"):
            for to in range(at + 2, len(s)):
                if s.words[to].text.endswith("ing"):
                    mask.inside[at, to] = True


def verb_of_clause(s: Sentence, mask: Mask) -> None:
    """The verb of a clause with who, which, that does not become the verb of the word before it."""
    openers = [s.among(at, "question") or s.low[at] == "that" for at in range(len(s))]
    for at, last in enumerate(s.last_before(openers)):
        if last >= 0 and s.among(at, "auxiliary", "modal"):
            for row in range(last):
                if not s.stops(row):
                    mask.inside[row, at] = True


def between_and(s: Sentence, mask: Mask) -> None:
    """What stands "between A and B" keeps its "and"."""
    for at in range(len(s)):
        if "between" in s.low[max(0, at - 6) : at + 1] and "and" in s.low[at + 1 :]:
            mask.reach(at, s.low.index("and", at + 1))


def two_names(s: Sentence, mask: Mask) -> None:
    """Two names never become neighbours by a cut over "and", or behind a comma."""
    joins = [word in ("and", "or") for word in s.low]
    capitals = [at for at in range(len(s)) if s.words[at].capital]
    for row in capitals:
        if s.among(row, "stop"):
            continue
        join = next((at for at in range(row + 1, len(s)) if joins[at]), len(s))
        for to in capitals:
            if to > row + 1 and (s.stops(row) or to > join):
                mask.inside[row, to] = True


def symbol_or_brackets(s: Sentence, mask: Mask) -> None:
    """No symbol of a stock (ACME.TO, or ACM behind "Ltd.") and nothing in brackets is a word of a line."""
    for at, aside in enumerate(s.bracketed):
        if aside:
            mask.drop(at)


def term_of_sentence(s: Sentence, mask: Mask) -> None:
    """No "sentenced in prison": the "to" that a word wants is not skipped while the line goes on."""
    for at in range(len(s)):
        if s.among(at, "wants_to") and not s.stops(at):
            to = next((k for k in range(at + 1, min(len(s), at + _NEAR)) if s.low[k] == "to" or s.stops(k)), None)
            if to is not None and s.low[to] == "to":
                mask.reach(at, to)
                for row in range(at + 1, to):
                    mask.reach(row, to)


def _first(s: Sentence, behind: int, name: str, *, found: bool) -> int:
    """Index of the first word behind another that is (not) in a list; the sentence's length for none."""
    return next((at for at in range(behind + 1, len(s)) if s.among(at, name) is found), len(s))
