"""Whether a shortened sentence is a sentence still: its main clause and the last one opened have verbs of their own."""

from __future__ import annotations

from summarizer.compression.clause.verbs import apart, bare_words, verbs_of
from summarizer.document import Sentence
from summarizer.extractive.shorten.stretches import said_last
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_OPENERS = frozenset("after although as because before if since though unless until when whether while".split())
_WHO = frozenset(("who", "which", "whose", "that", "what", "where"))
_OF_NOUNS = frozenset("a an the his her its their this these those of in with".split())  # a | flooded mine
_JOINS = frozenset(("and", "or", "but"))
_WITHIN = LatePattern(r"\s(?:who|which|that|whose)\s")
_MARKS = (",", ";", ":", ")", "–", "—", "--")
_ASIDE = LatePattern(r",\s(?:and\s)?(?:who|whose|which|an?|the)\b[^,]+(?=,)")


def unfinished(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether a line has lost the verb of its main clause, or of the last clause that it opens.

    For: A woman who spent nine years in prison | , walked free; closed after a dam that holds much water | was damaged.
    A clause with who or which in it has a verb that is not the main one's.
    """
    if kept == [(sentence.body, sentence.end)]:
        return False
    told = kept[:-1] if len(kept) > 1 and kept == said_last(text, sentence, kept[:-1]) else kept
    rest = text[told[-1][1] : kept[-1][0] if told != kept else sentence.end].rstrip(" ,.")
    part = " ".join(text[start:end] for start, end in told).rstrip(",. ")
    raw = part.split()
    if not rest and len(told) == 1:
        return False
    clause = raw[max((at + 1 for at, word in enumerate(raw) if word.lower() in _OPENERS), default=0) :]
    if clause != raw and clause and _verbless(clause) and _goes_on(rest):
        return True
    return _WITHIN.search(part) is not None and _verbless(raw) and not _verbless(sentence.text.split())


def _verbless(raw: list[str]) -> bool:
    """Whether a clause has no verb but those of the clauses with who in it."""
    words = bare_words(" ".join(raw))
    lowered = [word.lower() for word in words]
    if len(words) != len(raw):
        return False
    found = verbs_of(raw, words)
    verbs = [at for at in apart(lowered, found) if not (at and lowered[at - 1] in _OF_NOUNS)] if found else []
    own = [at for at in verbs if not (at and lowered[at - 1] in _JOINS)]
    opened = [
        at
        for at, word in enumerate(lowered)
        if word in _OPENERS
        or (word in _WHO and (word != "that" or at + 1 in verbs or _holds(lowered[at + 1 : at + 2])))
    ]
    before = any(at < min(opened, default=len(words)) for at in own)
    which = {at + 1 for at in opened if lowered[at] in _WHO}  # bakers who | sell bread
    others = [at for at in own if not (at - 1 in which and at - 1 not in own)]  # that | holds back
    return not before and len(which.union(others)) <= len(opened)


def _holds(word: list[str]) -> bool:
    """Whether the word behind a "that" may be its verb: a dam that | holds back much water."""
    return bool(word) and word[0].endswith("s") and word[0] not in ENGLISH.function_words


def _goes_on(rest: str) -> bool:
    """Whether the rest of a sentence holds the verb of what stands before it: ..., which paid, | voted."""
    rest = _ASIDE.sub("", rest)
    raw = rest.split()
    words = bare_words(rest)
    if not raw or len(raw) != len(words):
        return False
    marked = False
    for at, word in enumerate(words):
        before = words[at - 1].lower() if at else ""
        marked |= at > 0 and raw[at - 1].endswith(_MARKS)
        if word.lower() in _OPENERS or word.lower() in _WHO or raw[at].startswith("("):
            return False
        if verbs_of(raw[at : at + 2], words[at : at + 2])[:1] == [0] and before not in _JOINS:
            return before not in _OF_NOUNS and (not marked or raw[at - 1].endswith(","))
    return False
