"""Who took the picture above a sentence and runs into it: Ada Bolt/AP The mill, Ada Bolt for NPR When rain fell."""

from __future__ import annotations

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER

_LONGEST = 320  # characters of credits, and of a headline before the button that shows one
_MOST = 3  # credits one behind the other: Ada Bolt/AP Ada Bolt/AP The mill
# One of these stands in each, and in few sentences.
CREDIT_SIGN = LatePattern(
    r"/|\(@| · \d|be played|by email|Hot Stocks"
    r"|\b(?:for (?:[Tt]he )?|via )[A-Z]|ourtesy|caption|Images|TODAY|Photo|photo:|, [A-Z]{2}"
)
_PART = rf"(?:[{UPPER}][\w'’-]+|[{UPPER}]\.(?:[{UPPER}]\.)?)"
_MORE = rf"(?: (?:(?:al|bin|da|de|del|der|di|el|la|van|von) )*{_PART})"
_AGENCY = rf"(?>(?:{'|'.join(ENGLISH.page.picture_agencies)})\b)"
_OUTLET = rf"(?>(?:{'|'.join(ENGLISH.page.picture_outlets)})\b)"
# With a capital behind a name, these do nothing but open a sentence.
_OPENS = (
    r"(?:After|Although|An?|As|At|Because|Before|But|By|During|For|He|If|In|It|On|She|Since|The|There|These|They"
    r"|Those|Under|When|While|With)(?= [\w\"“‘'$£€-])"
)
_PROSE = rf"(?:(?:An?|The) |{_OPENS} [a-z\d])"  # not of a headline: Jon Roe, CNN In New Fight
_TITLED = r"(?:a|an|and|as|at|by|for|from|in|of|on|or|over|the|to|vs|with)\b"  # small in headlines, too
_BEGINS = rf"(?=[\"“‘'(]?[{UPPER}\d])(?!(?i:polls?|surveys?)\b|Vote)"  # Quay News/AP Poll has two makers
_CAPITAL = rf"\s+{_BEGINS}"
_STROKE = r"\s?(?:/\s?|\bvia |— )"
_MONTH = rf"(?:{'|'.join(name[:3].capitalize() for name in ENGLISH.calendar.months)})[a-z]{{0,6}}"
_FILED = r"(?:/(?:FILE|File|File Photo|Pool|POOL)\b)*"
_SHAPES = (
    # Ada Bolt (L) and Jon Roe (R)/AP, Ada Bolt / AP, Ada Bolt/Quay News/AFP via Getty Images
    rf"{_PART}{_MORE}{{0,3}} \([LRC]\) and {_PART}{_MORE}{{0,3}} \([LRC]\){_STROKE}{_AGENCY}{_CAPITAL}",
    r"(?:(?:Credit|Image|Photo)s?(?: by|:) )?(?!(?:An?|Fox|The|[A-Z]{3}) |(?:[A-Z]\w* )*News\b)"
    rf"{_PART}{_MORE}{{0,4}}"
    rf"(?:\s?/\s?{_PART}{_MORE}{{0,3}}?){{0,2}}?{_STROKE}{_AGENCY}(?:{_STROKE}{_AGENCY})*{_FILED}(?:;\s{_AGENCY})?{_CAPITAL}",
    # Ada Bolt/Quay News Ada Bolt/Quay News, whatever that is
    rf"(?P<twice>{_PART}{_MORE}{{1,4}}\s?/\s?{_PART}{_MORE}{{0,4}}) (?P=twice){_CAPITAL}",
    rf"(?P<again>{_PART}{_MORE}{{1,3}} for (?:[Tt]he )?{_OUTLET}) (?P=again){_CAPITAL}",
    rf"{_PART}{_MORE}{{1,3}} for (?:[Tt]he )?{_OUTLET}{_CAPITAL}(?={_PROSE}|\S+ (?!{_TITLED})[a-z])",
    rf"{_PART}{_MORE}{{1,3}}, {_OUTLET}\s+(?={_PROSE})",
    rf"(?:USA TODAY|Getty Images)\s+(?={_PROSE})",
    rf"[Cc]ourtesy(?: of)? {_PART}{_MORE}{{1,3}}?\s+(?={_OPENS})",
    # What players and pages of other stories leave above a lead: This video can not be played | The mill burned
    rf"This (?:audio|video) can ?not be played{_CAPITAL}",
    rf"If you want to get this briefing by email, sign up here{_CAPITAL}",
    rf"[^\n]{{5,160}}? Listen · \d+:\d\d \d+:\d\d{_CAPITAL}",
    rf"Markets Hot Stocks Fear & Greed Index Latest Market News Hot Stocks{_CAPITAL}",
    # Sell it. pic.twitter.com/x1 — Ada Bolt (@AdaBolt) May 3, 2026 The mill burned
    rf"[^\n]{{0,250}}?\(@\w{{2,20}}\),? {_MONTH}\.? \d{{1,2}}, \d{{4}}{_CAPITAL}",
    rf"(?:AFP|AP|EPA|REUTERS)/{_PART}{_MORE}{{1,2}}?(?:/(?:File Photo|Handout|Pool)\s+(?=[{UPPER}])|\s+(?={_OPENS}))",
)
_CREDIT = LatePattern("|".join(_SHAPES))
# The button of a player of pictures, with the headline that runs into it, before a credit.
_BUTTON = LatePattern(r"(?:(?:[^.!?]{0,200} )?(?:[Tt]oggle|[Hh]ide) caption|Enlarge this image(?! toggle)) ")
_OUTLETS = LatePattern(rf"{_OUTLET}{_CAPITAL}")
# Behind a caption without brackets: Ada Bolt speaks in Lund, D.C. Ole Roe/Getty Images The mill is
_BEHIND_CAPTION = LatePattern(
    rf"{_PART}{_MORE}{{1,3}}\s?/\s?{_AGENCY}(?:{_STROKE}{_AGENCY})*{_FILED}\s+(?=(?:An?|The) |{_OPENS} [a-z\d])"
)
_BRACKETED = LatePattern(
    rf"\((?:(?:AFP|AP|EPA|R(?:EUTERS|euters))(?: (?:file )?(?:[Pp]hoto|[Ii]mage)s?)?[/:][^()]{{3,60}}"
    r"|(?:AP|AFP) (?:[Pp]hoto|[Ii]mage)s?"
    rf"|(?:(?:[Ii]mage|[Pp]hoto|[Pp]icture)s?(?: by| courtesy| credit|:)|COURTESY:)[^()]{{3,80}}"
    rf"|[{UPPER}][^()]{{2,60}}(?:/| via ){_AGENCY}(?:{_STROKE}{_AGENCY})*{_FILED})\)\s*{_BEGINS}"
    rf"|\b(?:Image|Photo)s?: {_PART}{_MORE}{{1,3}}/{_AGENCY}\s+{_BEGINS}"
)
# Not: Lund, Va. (AP Photo/Ada Bolt)
_ENDED = LatePattern(r"(?<!\b[A-Z]\.[A-Z])(?<!, [A-Z][a-z])(?<!, [A-Z][a-z]{2})(?<!, [A-Z][a-z]{3})[.!?]\s*$")


def credit_end(sentence: str, *, opens: bool = False) -> int:
    """Offset behind the credits that run into the first word of a sentence; 0 for none.

    Args:
        sentence: A sentence.
        opens: Whether it opens a line, as the caption before a credit in brackets does: else that stands before it.
    """
    beginning = sentence[:_LONGEST]
    if not CREDIT_SIGN.search(beginning):
        return 0
    bracketed = _BRACKETED.search(beginning) if opens and ("(" in beginning or ": " in beginning) else None
    if bracketed is None and opens and "/" in beginning:
        bracketed = _BEHIND_CAPTION.search(beginning)
    if bracketed and not _ENDED.search(beginning, 0, bracketed.start()):
        return bracketed.end()
    button = _BUTTON.match(beginning) if " caption " in beginning or "Enlarge this" in beginning else None
    end = button.end() if button else 0
    found = _CREDIT.match(beginning, end) or (_OUTLETS.match(beginning, end) if button else None)
    end = 0
    for _ in range(_MOST):
        if not found:
            break
        end = found.end()
        found = _CREDIT.match(beginning, end)
    return end
