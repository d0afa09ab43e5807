"""What a German verb does not go without, behind it: leidet | unter Schlafstörungen."""

from __future__ import annotations

from summarizer.compression.clause.told import Told
from summarizer.runtime.patterns import LatePattern

_T = "(?:e?n|e?t|e?ten?)"
_WANTING = LatePattern(
    rf"\s(?:(?:leide(?:n|t)|litt(?:en)?)(?=\s[^,;:]*?\s(?P<of>an|unter)\s)|warn{_T}(?=\s[^,;:]*?\s(?P<off>vor)\s)"
    rf"|(?:besteh{_T}|bestand(?:en)?|stamm{_T})(?=\s[^,;:]*?\s(?P<out>aus)\s)|(?:klag|verfüg){_T}(?=\s[^,;:]*?\s(?P<over>über)\s)"
    rf"|rechne(?:n|t|ten?)(?=\s[^,;:]*?\s(?P<by>mit)\s)|(?:profitier{_T})(?=\s[^,;:]*?\s(?P<from>vo[mn])\s)"
    rf"|(?:hoff|reagier|verzicht){_T}(?=\s[^,;:]*?\s(?P<on>auf)\s)|(?:such|fahnd){_T}(?=\s[^,;:]*?\s(?P<after>nach)\s(?!\S*[Aa]ngaben))"
    rf"|gehör{_T}(?=\s[^,;:]*?\s(?P<to>zu[mr]?)\s))"
)


def lacks_phrase(text: str, place: int, told: Told) -> bool:
    """Whether a cut stands between a verb and the phrase that it does not go without."""
    wanting = _WANTING.search(text) if told.framed else None
    return wanting is not None and wanting.end() <= place < max(wanting.end(group) for group in wanting.groupdict())
