"""A clause that a line opens and leaves the verb of out."""

from __future__ import annotations

from summarizer.compression.clause import states
from summarizer.document import Sentence
from summarizer.extractive.shorten.predicate import goes_on, predicate
from summarizer.extractive.shorten.stretches import acts
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

OPENERS = frozenset("after although as because before if since though unless until when whether while".split())
_NOUN = LatePattern(  # sank, and a boat | from Lund, which was near, saved two; sank, a cook | , which fled, said
    rf".*(?:\b(?:{'|'.join(sorted(OPENERS))}|that)|,\s(?:and|but)|,(?=\s(?:an?|the|its|his|her|their|[A-Z][\w.'’-]*)\s))"
    r"\s(?P<noun>[^,;:–—\"“”]+),?$"
)
_ANTECEDENT = LatePattern(r"\b(?:who|whose|whom|which|that)\b")
_ITS_CLAUSE = LatePattern(r",?\s?(?:who|whose|whom|which|where)\b")


def loses_clause_verb(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether a line has a clause's subject without its verb, or "where" without the place, at each gap and its end.

    For: sank until cooks | who laid pipes found it | was shut; held by a cook | , who fled to Lund, | where he works.
    """
    main = predicate(text, sentence)
    for (start, end), behind in zip(kept, [*(span[0] for span in kept[1:]), sentence.end], strict=True):
        gap = text[end:behind]
        opened = _NOUN.match(text[max(start, sentence.body) : end])
        verb = behind < sentence.end and acts(text[behind:]) and not (main and main.opens(text, behind))  # it follows
        if opened and not verb and not states(opened["noun"]) and goes_on(gap):
            return True
        if behind < sentence.end and _ITS_CLAUSE.match(text, behind) and _ANTECEDENT.search(gap):
            return True
    return False
