"""Whether an outcome is of what an accusation says: the same offence and kind of case, and all of it."""

from __future__ import annotations

import re

from summarizer.extractive.coherence import data
from summarizer.extractive.outcomes.words import convicts, listed
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_STEM = 5  # letters
_OF = LatePattern(
    r"\b(?:acquitt\w+|exonerated|cleared|guilty|innocent)\b(?: [\w'-]+){0,4}? of ([^.,;]+)", re.IGNORECASE
)
_ALL = LatePattern(
    r"(?:all|any|every|both)\b|(?:the|those|these) (?:charges?|counts?|accusations?)\b"
    r"|(?:(?:gross|professional|serious) )?(?:misconduct|wrongdoing)\b"
    r"|(?:doing |taking part in )?(?:it|them)(?: on \w+)?$"
)
_OFFENCES = LatePattern(
    r"\b(?:(?:charged|accused)(?: (?:in|on|last|this) \w+)? (?:with|of)|charges? of|suspicion of|guilty of|"
    r"convicted of) ([^.;]+)"
)
_SEVERAL = LatePattern(r", | and (?!(?:fined|given|jailed|ordered|sent|sentenced)\b)")
_OF_ONE = LatePattern(r"\b(?:charges?|convictions?|counts?|verdicts?) (?:for|of) ([^.,;]+)", re.IGNORECASE)
_ONE = LatePattern(r"\bthe (?:(?:[a-z-]+ )?charge|(?!criminal|federal|state)[a-z-]+ charges)\b", re.IGNORECASE)
_ABOUT = LatePattern(r"\b(?:over|accus\w+|alleg\w+|charged|in the (?:death|killing|murder))\b")
_THING = LatePattern(
    r"\b(?:charges?|counts?|case|lawsuit|suit|complaint|indictment|inquiry|investigation|convictions?)\b"
)
# What says why, which ends no less: dismissed the case, ruling that prosecutors had waited too long.
_REASON = LatePattern(r", (?:ruling|saying|finding|citing)\b|,? because\b|, \w+ before the trial was to\b")
_OF_OTHERS = LatePattern(
    r"\b(?:against|in the (?:case|trial) of) "
    r"(?!(?:him|her|them|it)\b|(?:all (?:of them|\w+)|both(?: \w+)?)(?=[.,;]| on\b))"
)
_CRIMINAL = r"\b(?:charge[ds]?|arrest|indict|suspicion|prosecutors?\b|police\b|(?:on|stood) trial\b|detained)"
_KINDS = {  # what an outcome calls the case: what the accusation has to say
    "charge|count|indictment|prosecution": rf"{_CRIMINAL}|\balleged to\b|\baccused\b(?![^.;]* by )",
    "suit": r"\b(?:sue[ds]?|lawsuit|suit)\b",
    "complaint": r"\b(?:sue[ds]?|lawsuit|suit|complain\w+|accus\w+|alleg\w+)\b",
    "inquiry|investigation|probe": r"\b(?:inquiry|investigat|probe|suspicion)",
    "sanction": r"\bsanction",
    "ban|suspension": r"\b(?:ban|barr|disqualif|exclu|suspen|positive|clos|shut)",
    "fine|penalty": r"\bfin(?:e[sd]?|ing)\b|\bpenalt",
    "election|result|vote": r"\b(?:ballot|elect|vot)",
}
_JUDGMENT = LatePattern(r"(?:conviction|decision|verdict|sentence)s?$")


def is_whole(text: str, accusation: str, *, told: bool) -> bool:
    """Whether an outcome is of the day, of the offence in an accusation, and of all of it.

    Args:
        text: The outcome.
        accusation: What it shall end.
        told: Whether the rest is told behind it: but he was found guilty of perjury.
    """
    offences = _OFFENCES.search(accusation)
    several = offences is not None and _SEVERAL.search(offences[1]) is not None and not told
    if (
        listed("ends_nothing").search(_REASON.split(text)[0])
        or _OF_OTHERS.search(text)
        or (several and _ONE.search(text))
    ):
        return False
    found = _OF.search(text) or _OF_ONE.search(text)
    if found is None or _ALL.match(found[1].lower()):
        return True
    if several:
        return False
    kept = (word for word in re.findall(r"[a-z'-]+", found[1].lower()) if word not in ENGLISH.function_words)
    head = next(kept, "")
    low = accusation.lower()
    same = next((group for group in data("same_offences") if re.match(group, head)), None)
    stems = [re.escape(head[:_STEM]), *([same] if same else [])]
    return bool(head) and re.search(rf"\b(?:{'|'.join(stems)})", low) is not None


def names_offence(text: str) -> bool:
    """Whether an accusation says of what: charged with theft."""
    return _OFFENCES.search(text) is not None


def says_offence(text: str) -> bool:
    """Whether an outcome says what it is of: acquitted of theft, over a fire."""
    found = _OF.search(text) or _OF_ONE.search(text)
    return (found is not None and not _ALL.match(found[1].lower())) or _ABOUT.search(text) is not None


def thing_ended(text: str) -> str | None:
    """What an outcome says was ended: charges, a lawsuit, a conviction."""
    found = _THING.search(text)
    return None if found is None else found.group().lower()


def is_of_kind(thing: str, accusation: str) -> bool:
    """Whether an accusation has what an outcome ends: charges, a lawsuit, an inquiry, a conviction."""
    if _JUDGMENT.search(thing):
        return convicts(accusation)
    need = next((need for kind, need in _KINDS.items() if re.search(rf"(?:{kind})s?$", thing)), "")
    return re.search(need, accusation, re.IGNORECASE) is not None


def leaves_more(text: str) -> bool:
    """Whether a sentence tells of a plea of guilty, of a prison or of a charge that is left."""
    return listed("still_open").search(text) is not None
