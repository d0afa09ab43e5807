"""Whose an outcome is: the case's that the article opens with, but for a few plain signs that it is another one's."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias, cast

from summarizer.extractive.coherence.story import any_of
from summarizer.extractive.outcomes.bodies import accuses_body, decided_by, past_own_decision
from summarizer.extractive.outcomes.people import Case, a_person, is_body, is_other_case, names_in, without_tail
from summarizer.extractive.outcomes.words import (
    DONE_TO,
    FEMALE,
    MALE,
    convicts,
    is_fresh,
    listed,
    of_the_week,
    opens_case,
    outcome,
    reverses,
    splits,
    undoes,
)
from summarizer.runtime.patterns import LatePattern

# By the name; several are "they"; charges, the company and whoever else is called by a noun are a "thing".
Meant: TypeAlias = Literal["name", "he", "she", "they", "thing"]

_BEHIND = 30  # characters behind an outcome in which a pronoun is whose it is: acquitted on Monday both of them
JUDGED = (
    "acquittals?|appeals?|ban|case|convictions?|dismissal|election|fine|job|licen[cs]e|medals?|name|post|release"
    "|sentences?|suspension|titles?|trial|verdicts?"
)
_OWNED = rf"['’]s (?!(?:[\w-]+ ){{0,3}}(?:{JUDGED})\b)"  # Roe's lawyer
_NAME = r"(?:[A-Z][\w.'-]+ ){0,6}[A-Z][\w-]+"
FREED = (
    "absolved|acquitted|cleared|discharged|exonerated|freed|innocent|not guilty|pardoned|re(?:instat|leas)ed|vindicated"
)
_PATIENT = LatePattern(  # acquitted Jon Roe, the case against Jon Roe, Roe's conviction, Jon Roe, 44, was cleared
    rf"\b(?:{FREED}|(?<!game )(?<!match )(?<!play )(?<!race )(?<!start )against|found"
    rf"|(?:acquittal|ban|case|conviction|sentence|suspension|trial) of)"
    rf"(?: (?!and )(?:[a-z'’-]+|[A-Z]\w+(?:an|ese|ish)(?= [a-z])),?){{0,4}}?"
    rf" (?P<whom>(?![A-Z]\w+(?:an|ese|ish) [a-z]){_NAME})"
    rf"|(?P<owner>{_NAME})['’]s (?:[\w-]+ ){{0,3}}(?:{JUDGED})\b|[Tt]he (?P<of>{_NAME}) (?:{JUDGED})\b"
    rf"|(?P<who>{_NAME})(?: \(\d+\))?(?:, [^.;]{{1,60}}?,|,)?"
    r" (?:is|are|was|were|has been|had been|have been|walked|won|received|had (?:his|her))\b"
)
OTHER = rf"(?:lawyer|co-\w+|codefendant|accomplice|{any_of('other_people')}|{MALE}|{FEMALE})"
_ANOTHER = LatePattern(  # his brother was cleared; charges against the club's treasurer
    rf"(?:(?:^|, |\b(?:acquitted|cleared|exonerated|pardoned|against|of) )"
    rf"(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he [\w-]+['’]s|[A-Z]\w+['’]s)"
    rf"|(?<!was )\b[Aa]nother|\b[Aa] (?:second|third|fourth|fifth)) (?:[\w-]+ ){{0,2}}{OTHER}\b(?!['’])"
    r"|\b[Tt]he (?:\w+ )?others?\b|(?<!and )\b(?!all |both )\w+ other [a-z]+s\b"
    r"|\b[Tt]he (?:second|third|fourth|fifth|remaining) (?:accused|defendant|man|officer|suspect|woman)\b"
    r"|^(?:About|Almost|Around|At least|Dozens|Hundreds|Many|More than|Nearly|Over|Several) "
)
_AGAINST = LatePattern(r"\b(?:case|charges?|proceedings) (?:\w+ ){0,3}against the ([a-z]+)\b")
_NTH = LatePattern(r"[Tt]he (?:(?:second|third|fourth|fifth) .*|(?:\w+ )?others?)")  # of several accused
_COUNTED = LatePattern(
    r"(?i)(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w'-]+ )*(?:[a-z]+s|men|women|people)\b"
)
_NEW = LatePattern(  # acquitted a doctor; a ban on beer was lifted
    r"\b(?:acquitted|charge|cleared|closed|dismissed|dropped|freed|indict|lifted|overturned|pardoned|prosecute|quashed"
    r"|rejected|released|settled|withdrew) an? |(?:^|, )[Aa]n? (?:(?!jury was (?:asked|told)|that |who )[\w'-]+ ){1,9}?"
    r"(?:was|were|has been|had been) "
)
_OWN = LatePattern(  # who was freed, where the sentence opens with that: its founder, Ada Bolt; the aide; two pilots
    rf"(?:(?:[Oo]n|[Ii]n) [^,]{{1,30}},? )?"
    r"(?:(?:(?:[Aa]ll|[Ff]our|[Mm]any|[Oo]ne|[Ss]ome|[Tt]hree|[Tt]wo) of )?"
    r"(?P<whose>(?i:his|her|their|its)|(?:[Tt]he )?[\w-]+['’]s)|[Tt]he"
    r"|(?P<count>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d+))"
    rf" (?P<whom>(?:(?!of\b|who\b)[\w'’-]+ ){{0,3}}?(?!(?:{JUDGED}|client|charges|counts)\b)[a-z-]+),?"
    rf"(?: [^.;]{{1,60}}?,)? (?:was|were|has been|have been|had been)(?: \w+ly)?"
    rf"(?: convicted [^.;]{{1,40}} and)? (?:{FREED}|found (?:not guilty|innocent))\b"
)
STUDY = LatePattern(r"(?P<what>An? (?:\w+ )?study)\b[^.;]{0,60}\b(?:claimed|concluded|found|said|says|suggested)\b")
_RETRACTS = LatePattern(r"(?i)retract|withdr")  # of a study nothing else is an end
_HIM = LatePattern(  # ordered police to free him; overturned the acquittal and jailed him for a year
    r"\b(?:(?P<he>him)|(?P<she>her))(?=[.,;]|$| [£$€]?\d| (?:after|at|for|from|in|of|on|to|with)\b)"
)
_THE = LatePattern(r"\b[Tt]he ([a-z-]{3,})\b")
_HE_DID = LatePattern(r"\b(?:he|she) (?:(?:had|has|also|\w+ly) )*$|\bof (?:his|her) $", re.IGNORECASE)  # | waived fines
_HIS = LatePattern(r"\b(?:he|she|they|him|her|his|their|them)\b|\b(?:against|by) it\b")
CALLED = r"The (?:[a-z-]+ ){0,2}[a-z-]+, (?:[A-Z][\w'-]+ ?)+"  # The guard, Al Bo, was charged
_SUBJECT = LatePattern(  # of a sentence that tells of somebody else, or whom it says to be accused
    rf"^(?:(?:His|Her|Their|The [\w-]+['’]s|An?|Another) (?:[\w-]+ ){{0,2}}{OTHER}\b"
    rf"(?! (?:accused (?!of\b)|called (?:for|on)\b|wanted (?:him|her)\b|(?!admitted\b)(?:{any_of('saying')})\b))"
    rf"|{CALLED}|(?!(?:After|At|By|During|In|On|Since|The) )(?:[A-Z][\w'-]+ ){{1,2}}[A-Z][\w-]+)"
    r"|^(?:An?|Another|Two|Three|Four|[A-Z][a-z]+men|His|Her|The [\w-]+['’]s) [^.]*\b(?:also|too)\b"
    rf"|\b(?!(?:He|It|She|They|Both|The)\b)[A-Z][\w-]+ (?:was|were|had been) (?:\w+ly )?{DONE_TO}\b"
    rf"|\b(?:accus\w+|charged|sued) (?:his|her|their|an?) (?:[\w-]+ )?(?:ex-)?{OTHER}\b"
)
_MANY = LatePattern(
    r"\b[Tt]he (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[a-z-]+ )?"
    r"(?:(?!of\b|charges|counts|parties|sides)[a-z-]+s|free)\b"
)
_ONE = LatePattern(r"An? (?!(?:[\w-]+ )?(?:band|company|crew|family|firm|gang|group|team)\b)")
_ADMITS = LatePattern(r"\badmi(?:ts|tted|tting)\b|\bplead(?:ed|ing)? guilty\b")
MORE = LatePattern(  # two are accused; but one alone of beating a man with a torch
    r"\b(?:and|with) (?:so|[A-Z])\b|\b(?i:two|three|four|both|couple|pair)\b(?! (?:day|hour|month|week|year)s\b)"
    r"|[A-Z]\w+ and [A-Z]"
    rf"|\b(?:and|with) (?:his|her|an?|another) (?:[\w-]+ ){{0,2}}{OTHER}\b(?!['’])"
)
_MISTER = LatePattern(rf"(?:Mr|Mrs|Ms|Miss)\.? ({_NAME})(?! (?:said|told)\b)")
_SOME_COUNTS = LatePattern(  # cleared of two further counts, acquitted on one count, of the others
    r"\b(?:acquitted|acquittal|cleared|not guilty)\b[^.;]{0,40}? (?:of|on) (?:(?:an?|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|\d+|another|the (?:lesser|more serious|others?|remaining|second|third))\b(?: [\w-]+){0,3}? "
    r"(?:counts?|charges?|offen[cs]es?)\b|(?:all )?the others\b)"
)
_CLEARED_OF = LatePattern(rf"\bcleared (?:him|her|them|{_NAME}) of\b")  # of something else, by the same court
OTHER_SUBJECT = LatePattern(  # whoever else a sentence may tell of
    rf"\b(?:[Hh]is|[Hh]er|[Tt]he [\w-]+['’]s|[Aa]n?|[Aa]nother|of his|of her) (?:[\w-]+ ){{0,2}}{OTHER}\b"
    rf"|^{CALLED}"
    r"|^(?!(?:The|In|On|At|After|Prosecutors|Police) )(?:[A-Z][\w'-]+ ){1,2}[A-Z][\w-]+"
    r"|^(?:A|An|Another) (?!court|grand jury|judge|jury|trial|report)"
)
PRONOUN = LatePattern(
    r"(?i)\b(?:(?P<he>he|him|his)|(?P<she>she|hers?)|(?P<they>they|them|their|both|all (?:three|four|five)))\b"
)


def meant_by(case: Case, index: int) -> Meant | None:
    """How an outcome says whose it is; None where it plainly is of another person, or of another case or time."""
    text = case.texts[index]
    found = outcome(text)
    if found is None or is_other_case(case, index) or _is_in_part(case, text) or _is_of_study(case, found):
        return None
    did = not found.group().startswith(("will ", "would ")) and _HE_DID.search(text, 0, found.start())
    told = without_tail(text, found)
    if (did and listed("accuse_him").search(text)) or _is_told_of_another(case, index, told):
        return None
    if _names_accused(case, index, told):
        return "name"
    if _is_another(case, told) or (_NEW.search(told) and not _HIS.search(told)):
        return None
    if named := _named(told) & names_in(text):
        return "name" if _may_be_accused(case, index, named) else None
    if _is_of_others(case, index, told):
        return None
    decider = decided_by(text)
    begin = max(decider.end("who") if decider else past_own_decision(text), found.start() - 2 * _BEHIND)
    pronoun = PRONOUN.search(told, begin, found.end() + _BEHIND)
    if pronoun and _opens_with_another(case, told):
        return None
    if _names_accused(case, index, text):
        return "name"
    pronoun = pronoun or _HIM.search(text, found.end())
    person = pronoun is not None and pronoun.lastgroup in ("he", "she")
    return None if person and accuses_body(case) else cast(Meant, pronoun.lastgroup) if pronoun else "thing"


def convicted_by_pronoun(case: Case, index: int) -> Meant | None:
    """How a verdict of guilty means whose case it is by "he" or "she"; None where somebody else may be meant."""
    text, told = case.texts[index], case.texts[case.at + 1 : index + 1]
    found = PRONOUN.search(text)
    if found is None or found.lastgroup not in ("he", "she") or _is_another(case, text):
        return None
    if any(names_in(one) - case.names or OTHER_SUBJECT.search(one) for one in told if one != case.texts[case.named]):
        return None
    return None if _is_of_others(case, index, text) else cast(Meant, found.lastgroup)


def _is_another(case: Case, told: str) -> bool:
    """Whether an outcome calls whom it frees another one; the fifth man is one of five accused."""
    found = _ANOTHER.search(told)
    nth = found is not None and found.start() > 0 and _NTH.fullmatch(found.group()) and _COUNTED.match(case.called)
    return found is not None and not nth


def _is_in_part(case: Case, text: str) -> bool:
    """Whether who is found guilty today was cleared of something else, or who admits it pays for it."""
    own = [case.texts[at] for at in {0, case.at} if convicts(case.texts[at])]
    guilty = any(map(is_fresh, own))
    pays = "settle" in text and _ADMITS.search(case.accusation())  # who has admitted it
    appeal = "ppeal" in text
    of_some = _SOME_COUNTS.search(text) and not appeal
    if of_some and any(convicts(one) and outcome(one) is None for one in case.texts):
        return True
    half = _CLEARED_OF.search(text) is not None and not (of_the_week(text) or splits(text))
    return bool(pays) or (guilty and (half or not (undoes(text) or reverses(text))) and not appeal)


def _is_of_study(case: Case, found: re.Match[str]) -> bool:
    """Whether what the case opens with is a study, and an outcome takes back none: lifted the ban."""
    return STUDY.match(case.texts[case.at]) is not None and not _RETRACTS.search(found.group())


def _is_of_others(case: Case, index: int, told: str) -> bool:
    """Whether an outcome frees several where one is accused, or ends what somebody else was accused of."""
    one = case.span is not None or _ONE.match(case.called)
    several = one and _MANY.search(told) and not MORE.search(case.texts[case.at])
    return bool(several) or (_tells_of_another(case, index - 1) and not _calls_accused(case, index, told))


def _calls_accused(case: Case, index: int, told: str) -> bool:
    """Whether an outcome calls the accused what the accusation does, and not the sentence before: the (school)boy."""
    nouns = [one for one in _THE.findall(told) if one not in case.texts[index - 1]]
    return any(own.endswith(one) and f"wo{one}" not in own for own in case.called.split() for one in nouns)


def _is_told_of_another(case: Case, index: int, told: str) -> bool:
    """Whether an outcome opens with whom it frees, and that is a relative of the accused, or brought in as another."""
    own, against = _OWN.match(told), _AGAINST.search(told)
    if against and against[1] not in case.called:  # took a trip from a builder; no charges against the builder
        by = rf"\b(?:by|for|from|to|with) an? (?:[\w-]+ ){{0,2}}{against[1]}\b"
        return a_person().fullmatch(against[1]) is not None and re.search(by, case.texts[case.at]) is not None
    if own is None:
        return False
    noun = own["whom"].rsplit(" ", 1)[-1]
    person = a_person().search(case.called) is not None and not any(map(is_body, case.names))
    if own["whose"] or (own["count"] and case.span) or (person and is_body(noun)):
        return True
    other = re.compile(rf"\b(?:an?|another|by the|his|her|its|their|\w+'s) (?:(?!of\b|who\b)[\w-]+ ){{0,2}}{noun}\b")
    return noun not in case.called.split() and any(map(other.search, case.texts[:index]))


def _names_accused(case: Case, index: int, told: str) -> bool:
    """Whether an outcome has the name of the accused, and not as the owner of somebody else."""
    names = case.names if case.named <= index else ()
    return any(re.search(rf"\b{re.escape(name)}\b(?!{_OWNED})", told) for name in names)


def _named(told: str) -> set[str]:
    """Whom an outcome names as freed: whom a court acquitted, or who was acquitted."""
    return {word for run in _PATIENT.finditer(told) for word in re.findall(r"[\w-]+", run[run.lastgroup or 0])}


def _may_be_accused(case: Case, index: int, named: set[str]) -> bool:
    """Whether whom an outcome names can be the accused: the accusation names nobody else, nor a body."""
    told, before = (set(re.findall(r"[\w-]+", text)) for text in (case.about(index), " ".join(case.texts[:index])))
    known = case.names and case.named < index
    if known and case.span is not None and case.named == case.at:
        return bool(named & case.names)
    return bool(named & told) or not (known or accuses_body(case)) or (case.named != case.at and bool(named & before))


def _tells_of_another(case: Case, index: int) -> bool:
    """Whether a sentence accuses somebody else, whose outcome the next one tells."""
    text = case.texts[index]
    if index in (case.at, case.named, 0) or not opens_case(text):
        return False
    subject = _SUBJECT.search(text)
    return subject is not None and not names_in(subject.group()) & case.names


def _opens_with_another(case: Case, told: str) -> bool:
    """Whether an outcome tells of somebody else by the name: Mr Roe agreed that he had been acquitted."""
    subject = _MISTER.match(told)
    return subject is not None and case.span is not None and not names_in(subject[1]) & case.names
