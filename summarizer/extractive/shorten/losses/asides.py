"""An aside that a line breaks off and goes on inside, or a noun of two words of which it has one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.document import Sentence
from summarizer.extractive.shorten.predicate import predicate
from summarizer.extractive.shorten.stretches import acts
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_ASIDE = LatePattern(  # fined Acme | , whose bridge fell in May, | killing nine, for lies
    r".,?\s(?:who|whose|which|where)\b[^,]*,\s(?=[a-z]+ing\b)"
)
_TOLD_OF = LatePattern(
    r"[^,;:\"“”]+,\s(?:(?:in\s|of\s)?(?:which|who|whom|whose)|(?P<noun>(?:an?|one|the)\s[^,;:\"“”]*?\s(?:that|who)))\b"
)
_HALF_NOUN = LatePattern(r" (?:agency|briefing|channel|conference|outlet|programme?|release|secretary|site|website)\b")


def tears_aside(text: str, sentence: Sentence, kept: Sequence[Span]) -> bool:
    """Whether a line goes on inside what tells more of its subject: Lund, | whose cook, Ada Bolt, | sold it, has won.

    Where the main verb is not found nobody knows where that ends.
    """
    found = predicate(text, sentence)
    gaps = (gap for gap in pairwise(kept) if not (found and found.opens(text, gap[1][0])))  # that tells of the subject
    asides = ((_ASIDE.match(text, end - 1), behind) for (_, end), (behind, _) in gaps)
    if any(aside and aside.end() >= behind for aside, behind in asides):
        return True
    aside = _TOLD_OF.match(text, sentence.body, sentence.end)
    if aside is None or kept == [(sentence.body, sentence.end)]:
        return False
    if found.verb < aside.end() if found else aside["noun"]:  # sold nuts, a man in Lund | who knew it said
        return False
    inside = ((end, behind) for (_, end), (behind, _) in pairwise(kept) if behind > aside.end())
    if found is None:
        return not any(end < aside.end() and acts(text[behind:]) for end, behind in inside)
    inside = ((end, behind) for end, behind in inside if behind + len(", ") != found.start)  # of an opening clause
    return any(end < found.verb and not found.opens(text, behind) for end, behind in inside)


def halves_noun(text: str, sentence: Sentence, kept: Sequence[Span]) -> bool:
    """Whether a line ends inside a noun of two words: said at a news | conference."""
    end = kept[-1][1]
    return text[sentence.body : end].endswith((" news", " press")) and _HALF_NOUN.match(text, end) is not None
