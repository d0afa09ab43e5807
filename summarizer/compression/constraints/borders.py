"""Where no line starts, and where none ends."""

from __future__ import annotations

from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.sentence import Sentence

_NEAR = 8  # words before a start in which a negation still reaches it
_CLAUSE = 6  # words before "said" in which the comma before its subject stands


def open_word(s: Sentence, mask: Mask) -> None:
    """No start with a preposition, conjunction, "if", "who", "Inc", "even", or the label of a photo."""
    for at in range(len(s)):
        listed = s.among(at, "subordinate", "legal", "prepositions", "conjunctions")
        if listed or s.low[at] in ("even", "only", "image", "photo", "de"):
            mask.start[at] = True


def without_subject(s: Sentence, mask: Mask) -> None:
    """No start with an auxiliary or modal, a word that points back, "but" or "here", nor behind an auxiliary."""
    for at in range(len(s)):
        if s.among(at, "auxiliary", "pointing") or (s.among(at, "modal") and s.low[at] != "not"):
            mask.start[at] = True
        if s.among(at - 1, "auxiliary") and not s.stops(at - 1):
            mask.start[at] = True


def opening_phrase(s: Sentence, mask: Mask) -> None:
    """No start with the participle of an opening phrase: Armed with ..., Speaking at ..."""
    if len(s) > 1 and s.low[0].endswith(("ed", "ing")) and s.among(1, "prepositions"):
        mask.start[0] = True


def inside_phrase(s: Sentence, mask: Mask) -> None:
    """No start inside a phrase: behind its preposition, a verb of saying, a question word or an adjective."""
    for at in range(1, len(s)):
        k = s.governors[at]
        governed = k >= 0 and not s.stops(k)
        if governed and (
            s.among(k, "prepositions", "subordinate", "speech") or s.low[k].endswith("ed") or s.low[k] == "that"
        ):
            mask.start[at] = True
        k = at
        while k and s.among(k - 1, "articles", "prepositions"):
            k -= 1
        if any(s.among(x, "question") for x in range(max(0, k - 3), k)):
            mask.start[at] = True
        word, before = s.words[at], s.words[at - 1]
        bound = not before.stops and before.text[-1:] != "." and not s.among(at - 1, "stop", "said")
        if bound and not (word.capital or word.number or s.adverb(at - 1)):
            mask.start[at] = True


def inside_clause(s: Sentence, mask: Mask) -> None:
    """No start in an opening phrase or a clause whose first word is gone: As we | close the year, sales rise."""
    for at in range(len(s)):
        counted = at + 1 < len(s) and (s.words[at + 1].number or s.low[at + 1] in ("least", "most", "than"))
        first = at == 0 and s.among(at, "prepositions") and not counted
        if first or (s.among(at, "subordinate") and (at == 0 or s.stops(at - 1))):
            for k in range(at + 1, len(s)):
                mask.start[k] = True
                if s.stops(k):
                    break


def partner(s: Sentence, mask: Mask) -> None:
    """No start on the second of two names: Greece and | Turkey agreed."""
    for at in range(2, len(s)):
        a, b = s.words[at - 2], s.words[at]
        if s.low[at - 1] in ("and", "&") and a.capital and b.capital and not a.stops:
            mask.start[at] = True


def speaker(s: Sentence, mask: Mask) -> None:
    """No start on who said what stands before: “...,” | Smith remarked in a speech."""
    for at in range(1, len(s)):
        if not s.stops(at - 1):
            continue
        for k in range(at + 1, min(len(s), at + _CLAUSE)):
            if s.stops(k - 1):
                break
            if s.closes(k) or (s.among(k, "remarks") and _nothing_said(s, k)):
                mask.start[at : k + 1] = True
                break


def _nothing_said(s: Sentence, at: int) -> bool:
    return at + 1 == len(s) or s.stops(at) or s.among(at + 1, "prepositions", "days") or s.adverb(at + 1)


def denied(s: Sentence, mask: Mask) -> None:
    """No start behind a negation, modal or condition of the same phrase."""
    for at in range(1, len(s)):
        for k in range(at - 1, max(-1, at - 1 - _NEAR), -1):
            if s.stops(k):
                break
            if s.among(k, "guard") or s.low[k].endswith(("n't", "n’t")):
                mask.start[at] = True
                break


def open_end(s: Sentence, mask: Mask) -> None:
    """No end on a preposition, article, auxiliary, "former", or on "said" without its own subject behind a comma."""
    for at in range(len(s)):
        if s.among(at, "said"):
            mask.end[at] |= not any(s.stops(k) for k in range(max(0, at - _CLAUSE), at - 1))
        elif s.among(at, "stop", "open_end") and s.low[at] not in ("up", "out", "off", "down"):
            mask.end[at] = True


def verbal_noun(s: Sentence, mask: Mask) -> None:
    """No end on the "...ing" that a preposition governs, before its object: committed to enhancing | trade."""
    for at in range(1, len(s) - 1):
        verbal = s.low[at].endswith("ing") and not s.among(at, "not_participle") and not s.words[at].capital
        if verbal and s.among(at - 1, "prepositions") and not s.stops(at) and not s.among(at + 1, "prepositions"):
            mask.end[at] = True


def before_complement(s: Sentence, mask: Mask) -> None:
    """No end before a condition, an auxiliary, "to do", "that ...", or the "with" that talks, deals and bans need."""
    for at in range(len(s) - 1):
        if s.stops(at) or s.among(at, "said"):
            continue
        modal = s.among(at + 1, "modal") and s.low[at + 1] != "to"
        carried = s.among(at + 1, "behind") and s.among(at, "relational")
        clause = s.low[at + 1] == "that" and not s.low[at].endswith("ed")
        if s.among(at + 1, "condition", "auxiliary") or modal or s.infinitive(at + 1) or carried or clause:
            mask.end[at] = True
