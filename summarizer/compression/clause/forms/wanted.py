"""What a verb of another language than English does not go without, behind it: leidet | unter Schlafstörungen."""

from __future__ import annotations

from summarizer.compression.clause.told import Told


def lacks_phrase(text: str, place: int, told: Told) -> bool:
    """Whether a cut parts a verb from what it does not go without.

    Or whom somebody names from to which office: a nommé la maire de Lund | à la tête du port.
    """
    if told.parts.offices.search(text, place) and told.parts.names.search(text, 0, place):
        return True
    wanting = told.parts.wanting.search(text)
    return wanting is not None and wanting.end() <= place < max(map(wanting.end, range(1, wanting.re.groups + 1)))
