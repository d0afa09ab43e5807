"""The other half of a verdict behind a lead that tells the first: acquitted of murder; he was convicted of theft."""

from __future__ import annotations

from summarizer.document import Document
from summarizer.extractive.coherence import ALONE, needs
from summarizer.extractive.coherence.story import FULL_NAME, any_of
from summarizer.extractive.outcomes.case import Ended
from summarizer.extractive.outcomes.people import case_of, names_in
from summarizer.extractive.outcomes.words import LONG_BEFORE, convicts, holds_outcome, splits
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import YEAR

_ACQUITS = LatePattern(r"\b(?:acquit\w*|cleared|not guilty)\b")
_TURN = r"(?:But|However,|Instead,?|Yet)"
_ADVERB = r"(?:also|however|instead|though)"
_GUILTY = r"(?:convicted|found guilty)"
# Of what: of a lesser charge, on two counts.
_OF = r"(?P<part> of (?:an? |the )(?:lesser|remaining|second)| on (?:an?|one|two|three|the)(?: \w+)? counts?| of)\b"
# But he was convicted of theft; Bolt was also found guilty of theft; Bolt was convicted, however, of theft.
_WAS = LatePattern(
    rf"(?:(?P<turn>{_TURN}) )?(?P<who>[^;\"]{{1,80}}?) (?:was|were|has been|have been)(?P<also>,? {_ADVERB},?)?"
    rf" {_GUILTY}(?P<aside>,? {_ADVERB},?)?{_OF}"
)
_DID = LatePattern(  # But the jury convicted him of theft; It also found Bolt guilty of theft
    rf"(?:(?P<turn>{_TURN}) )?(?P<who>[Ii]t|[Tt]hey|[Hh]e|[Ss]he|(?:[Tt]he |[Aa] )?(?:{any_of('ends_cases')})s?)"
    rf"(?P<also> {_ADVERB})? (?:convicted|found) (?P<whom>him|her|them|(?:[A-Z][\w'-]+ ?){{1,3}})(?: guilty)?{_OF}"
)
# Of somebody else: Her brother was convicted, however, of theft.
_RELATIVE = LatePattern(rf"(?:His|Her|Their|The [\w-]+'s|An?|Another|Two|Three) (?!.*\b(?:{any_of('ends_cases')})\b)")
_OLD = LatePattern(rf"\b{YEAR}\b")


def other_half(document: Document) -> Ended | None:
    """The sentence behind a lead that acquits which says what the same one was convicted of; a document keeps it.

    It says that it goes on, "but", "however", "also", and is of nobody else than whom the lead frees.
    """
    lead, *behind = [document.folded[one.body : one.end] for one in document.story[:2]]
    if not behind or not _ACQUITS.search(lead) or not holds_outcome(lead) or splits(lead) or convicts(lead):
        return None
    (text,) = behind
    found = _WAS.match(text) or _DID.match(text)
    signs = found.groupdict() if found else {}
    if found is None or not (found["part"] != " of" or any(signs.get(one) for one in ("turn", "also", "aside"))):
        return None
    if LONG_BEFORE.search(text) or _OLD.search(text) or document.keep(needs)[0] != ALONE:
        return None
    known, told = names_in(lead), names_in(found.groupdict().get("whom") or found["who"])
    if (told and FULL_NAME.search(lead) and known.isdisjoint(told)) or _RELATIVE.match(found["who"]):
        return None
    return Ended(0, 1, case_of(document, [lead, text], 0), "name" if told else "thing", half=True)
