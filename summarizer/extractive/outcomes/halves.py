"""The other half of a verdict behind a lead that tells the first: acquitted of murder; he was convicted of theft."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.document import Document
from summarizer.extractive.coherence import ALONE, needs
from summarizer.extractive.coherence.story import FULL_NAME, any_of
from summarizer.extractive.outcomes.case import Ended
from summarizer.extractive.outcomes.people import case_of, names_in
from summarizer.extractive.outcomes.whose import OTHER
from summarizer.extractive.outcomes.words import LONG_BEFORE, convicts, holds_outcome, is_fresh, opens_case, splits
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import YEAR

_ACQUITS = LatePattern(r"\b(?:acquit\w*|cleared|not guilty)\b")
_TURN = r"(?:But|However,|Instead,?|Yet)"
_ADVERB = r"(?:also|however|instead|though)"
_DECIDES = rf"(?:[Tt]he |[Aa] )?(?:{any_of('ends_cases')})s?"
# Of what: of a lesser charge, on two counts.
_OF = r"(?P<part> of (?:an? |the )(?:lesser|remaining|second)| on (?:an?|one|two|three|the)(?: \w+)? counts?| of)\b"


def _halves(judged: str, did: str, found: str) -> tuple[LatePattern, LatePattern]:
    """But he was convicted of theft; Bolt was convicted, however, of theft; It also found Bolt guilty of theft."""
    was = LatePattern(
        rf"(?:(?P<turn>{_TURN}) )?(?P<who>[^;\"]{{1,80}}?) (?:was|were|has been|have been)(?P<also>,? {_ADVERB},?)?"
        rf" (?:{judged}|found {found})(?P<aside>,? {_ADVERB},?)?{_OF}"
    )
    does = LatePattern(
        rf"(?:(?P<turn>{_TURN}) )?(?P<who>[Ii]t|[Tt]hey|[Hh]e|[Ss]he|{_DECIDES})(?P<also> {_ADVERB})?"
        rf" (?:{did}|found) (?P<whom>him|her|them|(?:[A-Z][\w'-]+ ?){{1,3}})(?: {found})?{_OF}"
    )
    return was, does


_GUILTY = _halves("convicted", "convicted", "guilty")
_CLEARED = _halves("acquitted|cleared", "acquitted|cleared", "not guilty")
# Of somebody else: Her brother was convicted, however, of theft.
_RELATIVE = LatePattern(rf"(?:His|Her|Their|The [\w-]+'s|An?|Another|Two|Three) (?!.*\b(?:{any_of('ends_cases')})\b)")
_NEAR = 6  # sentences among which a verdict on several is looked for
_COUNT = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+"
_SEVERAL = LatePattern(
    rf"\b(?i:{_COUNT}|dozens of) (?!(?:months|weeks|years)\b)(?:[\w-]+ ){{0,3}}?[a-z-]+(?:s|men|women)\b"
)
_PART = LatePattern(  # Two of them were cleared, the other ten convicted; the youngest, and the other two
    rf"\b(?i:one|{_COUNT}|most|some) (?:of them|others)\b|\b[Tt]he (?:others?|remaining|rest)\b"
)
_FREES = LatePattern(r"\b(?:acquit\w*|cleared|not guilty|dropped|released)\b")
_PUNISHES = LatePattern(r"\b(?:convicted|fined|jailed|sentenced|(?<!not )guilty)\b")
# Convicted Jon Roe | but cleared his brother; Ada Roe was found guilty | while her husband was acquitted
_OTHER_ONE = LatePattern(
    rf"\b(?:and|but|though|while) (?:[^.;]{{0,40}}?(?:acquitted|cleared|convicted|found) (?:his|her) "
    rf"(?:[\w-]+ ){{0,2}}{OTHER}\b(?!['’])|(?:his|her) (?:[\w-]+ ){{0,2}}{OTHER}(?:, [^,]{{1,40}},)? "
    r"(?:was|were) (?:acquitted|cleared|convicted|found)\b)"
)
_THE_OTHER = LatePattern(r"\b(?:and|but|while|though) (?:acquitted|cleared|convicted|found) the (?P<who>[a-z-]+)\b")
_PAIR = 2
_COUPLE = LatePattern(r"\b[Cc]ouple\b|[a-z] and (?:his|her) [a-z]")  # the priest, with his housekeeper
_TURNS = LatePattern(r",? (?:and|but|while|though) ")
_HIM = LatePattern(r"\b(?:acquitted|cleared|convicted|found) (?:him|her)\b(?=,| (?:and|but|guilty|not|of|on|while)\b)")
_OLD = LatePattern(rf"\b{YEAR}\b")


def other_half(document: Document) -> Ended | None:
    """The other half of a verdict the first of which the lead tells, or both of one on several; a document keeps it."""
    return _behind_first_half(document) or _of_several(document)


def _of_several(document: Document) -> Ended | None:
    """The sentence that frees some of several whom the lead tells accused, and convicts the others."""
    lead = document.folded[document.story[0].body : document.story[0].end]
    if not opens_case(lead) or holds_outcome(lead) or convicts(lead):
        return None
    texts = [document.folded[one.body : one.end] for one in document.story[:_NEAR]]
    told = (at for at, text in enumerate(texts) if at and _FREES.search(text) and _PUNISHES.search(text))
    several = _SEVERAL.search(lead) is not None
    index = next((at for at in told if (several and _PART.search(texts[at])) or _parts_two(texts, at)), None)
    if index is None:
        return None
    him = _HIM.search(texts[index]) and not _COUPLE.search(lead)
    first = index - 1 if him else 0  # prosecutors said that Jon Roe did it; it convicted him, but cleared his wife
    accuses = opens_case(texts[first]) and (first == 0 or names_in(texts[first]))
    if document.keep(needs)[first] != ALONE or not accuses:
        return None
    return Ended(first, index, case_of(document, texts, first), "thing", half=True)


def _parts_two(texts: Sequence[str], index: int) -> bool:
    """Whether a verdict frees one of two and convicts the other: his brother, his cook, or both by the names."""
    text = texts[index]
    other = _THE_OTHER.search(text)
    if _OTHER_ONE.search(text) or (other and re.search(rf"\band (?:his|her|an?) {other['who']}\b", texts[0])):
        return True
    sides = [names_in(side) for side in _TURNS.split(text) if _FREES.search(side) or _PUNISHES.search(side)]
    if len(sides) != _PAIR or not all(sides):
        return False
    known = set[str]().union(*map(names_in, texts[:index]))
    return bool(sides[0] - sides[1] and sides[1] - sides[0] and sides[0] | sides[1] <= known)


def _behind_first_half(document: Document) -> Ended | None:
    """The sentence behind a lead that acquits which says what the same one was convicted of.

    It says that it goes on, "but", "however", "also". Or the lead finds somebody guilty today, and the sentence behind
    it says of what the same one was cleared. It is of nobody else than whom the lead tells of.
    """
    lead, *behind = [document.folded[one.body : one.end] for one in document.story[:2]]
    if not behind or splits(lead):
        return None
    frees = _ACQUITS.search(lead) is not None and holds_outcome(lead) and not convicts(lead)
    if not frees and not (convicts(lead) and is_fresh(lead) and not holds_outcome(lead)):
        return None
    (text,) = behind
    found = next(filter(None, (half.match(text) for half in (_GUILTY if frees else _CLEARED))), None)
    signs = found.groupdict() if found else {}
    goes_on = not frees or any(signs.get(one) for one in ("turn", "also", "aside"))
    if found is None or not (found["part"] != " of" or goes_on):
        return None
    if LONG_BEFORE.search(text) or _OLD.search(text) or document.keep(needs)[0] != ALONE:
        return None
    known, told = names_in(lead), names_in(found.groupdict().get("whom") or found["who"])
    if (told and FULL_NAME.search(lead) and known.isdisjoint(told)) or _RELATIVE.match(found["who"]):
        return None
    return Ended(0, 1, case_of(document, [lead, text], 0), "name" if told else "thing", half=True)
