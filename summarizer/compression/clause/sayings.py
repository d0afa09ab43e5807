"""Whether a beginning in English ends before the verb of what somebody says in it."""

from __future__ import annotations

from summarizer.languages import ENGLISH

_DOERS = ("he", "i", "it", "she", "they", "we", "you")
_SAID = ("believe", "believes", "claims", "insist", "insists", "said", "say", "says", "think", "thinks")
_SAID_THAT = ("admitted", "alleged", "argued", "claimed", "concluded", "found", "insisted", "ruled", "told", "warned")


def says_little(part: str, lowered: list[str], verbs: list[int]) -> bool:
    """Whether what is said is no more than who it is of: said a man | who fled | was caught."""
    said = next((at for at, word in enumerate(lowered) if word in _SAID or _is_told(lowered, at)), len(lowered))
    said += lowered[said + 1 : said + 2] == ["that"]
    behind = lowered[said + 1 :]
    if not behind or behind[0] in _DOERS or "that" in behind or not {",", '"', "“"}.isdisjoint(part):
        return False
    who = next((at for at in range(said + 2, len(lowered)) if _tells_which(lowered, at, verbs)), len(lowered))
    own = [index for index in verbs if index > said]
    other = {*own, *(index + 1 for index in own if lowered[index + 1 : index + 2] == ["and"])}  # was stabbed: one
    return not any(index < who for index in own) and sum(index - 1 not in other for index in own) < 2


def _is_told(lowered: list[str], at: int) -> bool:
    """Whether a verb says that something is so: found that."""
    return lowered[at] in _SAID_THAT and lowered[at + 1 : at + 2] == ["that"]


def _tells_which(lowered: list[str], at: int, verbs: list[int]) -> bool:
    """Whether a word begins what tells of a noun: the man | who fled, the money | he stole."""
    before = lowered[at - 1]
    noun = before not in ENGLISH.clauses.open_ends and at - 1 not in verbs
    return lowered[at] in ("who", "whose") or (lowered[at] in _DOERS and noun)
