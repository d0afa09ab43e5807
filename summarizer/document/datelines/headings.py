"""A heading in capitals, or what stands before the dot of a list, that runs into a sentence: MILLS SHUT The mills."""

from __future__ import annotations

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER

_TOKEN = rf"[{UPPER}\d‘'(&$][{UPPER}\d.,:;&$%‘’'()/-]*"
_OPENER = "|".join(sorted(word.capitalize() for word in ENGLISH.function_words))
# Three words, one of them of five letters, or one of six before what opens a sentence: no WALL STREET Journal.
_IN_CAPITALS = LatePattern(
    rf"(?:(?:{_TOKEN} ){{2,24}}(?=[*•] )|(?=[^a-z]*?\b[{UPPER}]{{5}})(?:{_TOKEN} ){{3,24}}"
    rf"|(?=[^a-z]*?\b[{UPPER}]{{6}})(?:{_TOKEN} ){{1,2}}(?=(?:{_OPENER}) [a-z]))"
    # No quotation, which may be of whom it names: ADA BOLT, BAKER OF LUND "We
    rf"(?<!: )(?:[*•] )?(?=[{UPPER}](?:[a-z]| [a-z]))"
)
DOT = "• "
_BEFORE_DOT = LatePattern(rf"[{UPPER}][^.!?:\n•]{{8,80}} • (?=[{UPPER}\d])")  # Send us your pictures • A mill burned


def heading_end(sentence: str) -> int:
    """Offset behind a heading in capitals, or a line before the dot of a list, that runs into a sentence; else 0."""
    found = _IN_CAPITALS.match(sentence) if sentence[1:2].isupper() else _BEFORE_DOT.match(sentence)
    return found.end() if found else 0
