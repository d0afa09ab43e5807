"""A line that goes on inside what it leaves out: with a verb whose subject is gone, or in a clause whose start is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.compression.clause import states
from summarizer.document import Sentence
from summarizer.extractive.shorten.losses.wanting import PARTICIPLE, UNDER
from summarizer.extractive.shorten.predicate import predicate
from summarizer.extractive.shorten.stretches import acts, speaker_start
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_OR_ELSE = LatePattern(  # or Acme | will close
    r"[^,]*\sor\s(?:(?:an?|her|his|its|the|their)\s)?(?:[\w'’-]+\s)?[\w'’-]+"
)
_AND_IT = LatePattern(  # were false | and it would sue | over that
    r"\s(?:and|but)\s(?:he|it|she|they|we)\s[a-z][^,;:]*"
)
_DOING = LatePattern(r"\s[a-z]+ing\b[^,;:]*")  # said a cook, | calling it a feast | in the nine years it has run
_LAST_OF_SEVERAL = LatePattern(r"[^,;:]*\sand\s[^,;:]*")
_ITEM = LatePattern(r"[^,]*,\s(?P<item>[^,;:–—]+)$")
_THAT_IT = LatePattern(r"(?<!\w)that\s(?:he|it|she|they)\s[a-z]")
_THAT_CLAUSE = LatePattern(  # a vow | that he will send men | to Lund
    r"\sthat\s(?:an?|he|it|she|the|they|[A-Z]\w*)\s[^,;:]*"
)
_TITLE = LatePattern(r"(?:[A-Z][a-z]+ )*(?:Chairman|Chancellor|Governor|Minister|President|Secretary|Senator)")
_AMONG = LatePattern(  # nuts are some of the things | found
    r"\b(?:are|is|was|were) (?:among|just|one|only|part|some)\b"
)
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
        if text.startswith("back ", behind) and _is_claim(gap):
            return True
        opens = main is not None and main.opens(text, behind)
        if (_is_no_main if opens else _is_of_gap)(before, gap, text[behind:last]):
            return True
    return False


def _is_no_main(before: str, gap: str, rest: str) -> bool:
    """Whether what looks like the main verb is none, or none of what stands before the gap."""
    if PARTICIPLE.match(rest) or _NO_PARTICIPLE.match(gap) or _AMONG.search(gap):
        return True
    nameless = gap.startswith(" and ") and _TITLE.fullmatch(before) is not None
    return nameless or (_THAT_IT.search(before) is not None and _WHO.search(before) is None)


def _is_of_gap(before: str, gap: str, rest: str) -> bool:
    """Whether what is no main verb goes on with what the gap begins."""
    if before.endswith(",") and _DOING.fullmatch(gap) and rest[0].islower():
        return True
    if not acts(rest):
        return _is_claim(gap)
    if _OR_ELSE.fullmatch(gap) or ("," not in gap and UNDER.search(before)):
        return True
    item = _ITEM.match(before) if _LAST_OF_SEVERAL.fullmatch(gap) else None
    return item is not None and not states(item["item"]) and states(before[: item.start("item")])


def _is_claim(gap: str) -> bool:
    return _THAT_CLAUSE.fullmatch(gap) is not None and states(gap)
