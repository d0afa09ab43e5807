"""Whether a line loses the opening that names whom its "his" or "her" means."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.document import Sentence
from summarizer.extractive.coherence.references import somebody
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_HIS = LatePattern(r"\b(?:he|him|his|she|hers?)\b")
_CAPITALS = LatePattern(r"\b(?!\w+day\b)[A-Z][\w'’.-]+ [A-Z][\w'’-]+(?! of\b)")
_PERSON = LatePattern(r"(?<!\bin )(?<!\bat )(?<!\bof )\b[A-Z][\w'’.-]+ [A-Z][\w'’-]+")
_ASKED = LatePattern(r"^(?:an?|the) [^,]*\b(?:asked|begged|ordered|told|urged) (?:her|him)$")


def loses_owner(text: str, sentence: Sentence, kept: Sequence[Span]) -> bool:
    """Whether a line has lost the opening with the only name of "his" or "her": After Bolt fled, | cooks found his hat.

    An office or man in the line may be whom it means, but not of what somebody else is asked or loses: asked her.
    """
    rest = " ".join(text[start:end] for start, end in kept)
    found = _HIS.search(rest)
    if kept[0][0] == sentence.body or found is None or _CAPITALS.search(rest, 1, found.start()):
        return False
    if _PERSON.search(text, sentence.body, kept[0][0]) is None:
        return False
    people = [
        one for one in somebody().findall(rest[: found.start()].lower()) if not one.endswith("s")
    ]  # one, no cooks
    return not people or _ASKED.search(rest, 0, found.end()) is not None
