"""What a German verb does not go without, behind it: leidet | unter Schlafstörungen."""

from __future__ import annotations

from summarizer.compression.clause.told import Told


def lacks_phrase(text: str, place: int, told: Told) -> bool:
    """Whether a cut stands between a verb and the phrase that it does not go without."""
    wanting = told.parts.wanting.search(text)
    return wanting is not None and wanting.end() <= place < max(map(wanting.end, range(1, wanting.re.groups + 1)))
