"""A sentence without the aside between its subject and its verb: Ada Bolt, who runs Acme, | has won."""

from __future__ import annotations

from summarizer.compression.clause import opens_condition, opens_limit, states
from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern

_ASIDE = LatePattern(r"([^,;:\"“—–]+)(?:,|(\s[–—]))\s([^,;:\"“—–]+)(?(2)\2|,)\s(?=(\S+)\s\S)")
_TELLS = LatePattern(
    rf"\b(?:{'|'.join([*read_data('condense')['denials'], *read_data('condense')['telling_asides']])})\b"
)
_TIMES = LatePattern(r"(?:(?:Last|Next|Now|Still|Then|This)\b|\S+ly$|.* (?:ago|earlier|later)$)")


def without_aside(text: str, *, headline: bool = False) -> str:
    """The text without what stands between commas or dashes behind its subject, where its verb follows; else as it is.

    Any word with an "s" may be the verb of a headline.
    """
    found = _ASIDE.match(text)
    if not found:
        return text
    subject, _, aside, verb = found.groups()
    told = [word for word in subject.split() if not headline or "-" not in word]  # star-studded | show
    acts = states(verb) or (headline and verb.islower() and verb.endswith("s"))
    named = all(word[:1].isupper() for word in aside.split())  # the pump maker, Acme, | has won
    first = subject.split(" ", 1)[0].lower()
    fronted = first in ENGLISH.clauses.fronted | ENGLISH.clauses.openers or _TIMES.match(subject)
    condition = opens_condition(text) or opens_limit(text) > 0  # Had it rained, the mill would stand, Ray Bolt | said
    if named or fronted or condition or states(" ".join(told)) or not acts or _TELLS.search(aside):
        return text
    return f"{subject} {text[found.end() :]}"
