"""A line that goes on inside what it leaves out: with a verb whose subject is gone, or in a clause whose start is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.compression.clause import states
from summarizer.document import Sentence
from summarizer.extractive.shorten.losses.alone import PARTICIPLE
from summarizer.extractive.shorten.predicate import predicate
from summarizer.extractive.shorten.stretches import acts, speaker_start
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_OR_ELSE = LatePattern(
    r"[^,]*\sor\s(?:(?:an?|her|his|its|the|their)\s)?(?:[\w'’-]+\s)?[\w'’-]+"
)  # or Acme | will close
_AND_IT = LatePattern(  # were false | and it would sue | over that
    r"\s(?:and|but)\s(?:he|it|she|they|we)\s[a-z][^,;:]*"
)
_DOING = LatePattern(r"\s[a-z]+ing\b[^,;:]*")  # said a cook, | calling it a feast | in the nine years it has run
_LAST_OF_SEVERAL = LatePattern(r"[^,;:]*\sand\s[^,;:]*")
_ITEM = LatePattern(r"[^,]*,\s(?P<item>[^,;:–—]+)$")
_THAT_IT = LatePattern(r"(?<!\w)that\s(?:he|it|she|they)\s[a-z]")
_WHO = LatePattern(r"\b(?:who|whom|whose|which)\b")
_NO_PARTICIPLE = LatePattern(r"\s(?:beat|fell|shed|spread)\b(?![^,]*\bby\b)")  # Gloom | spread in May as rents | rose


def resumes_inside(text: str, sentence: Sentence, kept: Sequence[Span]) -> bool:
    """Whether what stands behind a gap belongs to words in it: to guard bakers | and cooks or Lund | will do so."""
    main, said = predicate(text, sentence), speaker_start(text, sentence)
    for (start, end), (behind, last) in pairwise(kept):
        gap, before = text[end:behind].rstrip(), text[max(start, sentence.body) : end]
        if _AND_IT.fullmatch(gap):
            return True
        if behind == said:
            continue
        told, opens = acts(text[behind:last]), main is not None and main.opens(text, behind)
        if told and not opens and _OR_ELSE.fullmatch(gap):
            return True
        if before.endswith(",") and not opens and _DOING.fullmatch(gap) and text[behind].islower():
            return True
        if opens and (PARTICIPLE.match(text, behind) or _NO_PARTICIPLE.match(gap)):
            return True
        if opens and _THAT_IT.search(before) and not _WHO.search(before):
            return True
        item = _ITEM.match(before) if told and _LAST_OF_SEVERAL.fullmatch(gap) else None
        if item and not states(item["item"]) and states(before[: item.start("item")]):
            return True
    return False
