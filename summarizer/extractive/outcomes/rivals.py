"""Whether "he" or "the charges" of an outcome is the accused's: by number and gender, and by what stands before it."""

from __future__ import annotations

import re

from summarizer.extractive.coherence.references import NUMBER
from summarizer.extractive.coherence.story import any_of
from summarizer.extractive.outcomes.people import Case, a_person, names_in
from summarizer.extractive.outcomes.whose import Meant
from summarizer.extractive.outcomes.words import DONE_TO, FEMALE, MALE, listed
from summarizer.runtime.patterns import LatePattern

_KIN = rf"{MALE}|{FEMALE}|wife|child|children|parents|partner|neighbou?r|lawyer"
_MORE = LatePattern(  # several people
    rf"(?:^|\b(?:trial of|that|dozens) )(?:[Tt]he )?(?i:{NUMBER}|both|several|couple|pair|dozens) "
    r"|[A-Z][\w-]+,? and (?:(?:his|her|an?|the) )?(?:[a-z]+ ){0,3}[A-Z]|\w+s and \w+s\b"
)
_BESIDE = LatePattern(
    r"\b(?:alongside|together with|along with|and so (?:was|were|did)|"
    r"(?:(?:and|with) (?:his|her|their|another)|and an?) \w+\b|with an? [a-z]+(?=[.,;]| and\b| who\b))"
)
_EVERYBODY = LatePattern(rf"\b[Aa]ll (?:of )?(?:the )?(?i:{NUMBER} )?(?:accused|defendants)\b")
_RELATIVE = LatePattern(rf"\b(his|her) (?:[a-z-]+ )?(?:{_KIN})\b")
_GENDER = LatePattern(rf"\b(?:he|him|his|{MALE}|(?P<she>she|hers?|{FEMALE}))\b", re.IGNORECASE)
_A_COMPANY = LatePattern(r"Its |It (?:said|says|denie[sd]) ")
_DONE_TO = LatePattern(
    r"(.*?)\b(?:(?:was|were|is|are|has been|have been|had been|being)(?: \w+ly| also| first| later)? "
    rf"(?:{DONE_TO}|{any_of('others_done_to')})\b|(?:admitted|confessed|pleaded)\b(?! that\b| he\b| she\b)"
    r"|(?:faces?|faced|stood|stands|went on) (?:[\w-]+ ){0,3}?(?:charges?|accusations?|allegations?|trial)\b)"
)
_ACTED = LatePattern(
    r"\b(?:arrested|charged|accused|indicted|sued|convicted|jailed|acquitted|detained|banned"
    r"|named(?! [^,.;]+ as (?:a )?witness)"
    r"|(?:trial|case|conviction|that)s? (?:of|against)) ([^,.;]{1,40})"
)
_NEW = LatePattern(rf"(?i:an?|another|the other|a second|his|her|their|its|(?:the )?\w+'s|{NUMBER}) ")
_FRONT = LatePattern(
    r"(?:(?:After|At|Before|By|For|In|Last|Later|On|Since|That|Then|This|Under|When)\b[^,]{0,60}, |But |And )"
)
_REPORTED = LatePattern(
    r"(?:[Tt]hey|[Pp]rosecutors|[Pp]olice|[Ii]nvestigators) (?:alleged?|claim(?:ed)?|said|say)(?: that)? "
)
_NAME = LatePattern(r"(?:[A-Z][\w.'-]+ ){1,2}[A-Z][\w-]+|[A-Z][\w-]+,? (?:was|had|has|ran|kept)\b")
_SEVERAL = LatePattern(
    rf"(?i:{NUMBER}|his|her|their|several|other) (?:[a-z-]+ ){{0,2}}"
    r"(?:\w+[eo]rs|men|women|guests|cousins|friends|brothers|sisters|sons)\b"
)
_OF_KIN = LatePattern(rf"(?i:his|her|\w+'s) (?:[a-z-]+ )?(?:{_KIN})\b|[Tt]he (?:{MALE}|{FEMALE}) of\b")
_OF_A_SUIT = LatePattern(r"\bsu(?:e[ds]?|ing|it)\b|lawsuit|accus|claim|said")
_SUES = LatePattern(
    r"(?!He |She |They |It )(?P<new>(?:An?|Another|Other|Several) )?.{1,60}?"
    r"\b(?:sued|sues|filed an? (?:[\w-]+ ){0,2}(?:suit|lawsuit|claim|complaint))\b"
)
_CO_ACCUSED = LatePattern(
    r"(?:His|Her|Their|The|An?) (?:(?:second|third|other) (?:accused|defendant|suspect|man|woman)|"
    r"co-?(?:accused|defendant)|accomplice)\b"
)
_OWN_CASE = LatePattern(r"\b(?:(?:his|her|their) (?:conviction|sentence|ban|fine)s?)\b")
_ANOTHER = LatePattern(r"\b(?:[Aa]nother|[Tt]he other|a second) ((?:[a-z-]{4,} ?){1,2})")
_EARLIER = LatePattern(
    r"\b(?:before|earlier|once|previously|as an? (?:student|child|boy|girl))\b|\b[Ii]n (?:19|20)\d\d\b|\bago\b"
)


def agrees(case: Case, index: int, meant: Meant) -> bool:
    """Whether what an outcome means can be who is accused: one or more, a man, a woman, or a company."""
    accusation = case.texts[case.at]
    if meant in ("thing", "one") or (meant == "they" and _EVERYBODY.search(case.texts[index])):
        return True
    more = _MORE.search(case.called) or re.match(r" (?:were|are|have)\b", accusation.partition(case.called)[2])
    if meant == "they" or more or _BESIDE.search(accusation):
        charged = filter(None, map(_DONE_TO.match, case.texts[case.at + 1 : index]))
        joined = any(names_in(one[1]) - case.names for one in charged)
        return meant == "they" and (more is not None or joined)
    accusing = [accusation, case.texts[case.named], case.texts[0]]
    accusing += [text for text in case.texts[case.at + 1 : index] if case.tells_of(text)]
    first = next(filter(None, (_GENDER.search(_RELATIVE.sub(r"\1", text)) for text in accusing)), None)
    if first is None:
        return not any(map(_A_COMPANY.match, case.texts[case.at + 1 : index]))
    return (first["she"] is not None) == (meant == "she")


def has_rival(case: Case, index: int, meant: Meant) -> bool:
    """Whether an outcome that means "he" or "the charges" may be that of somebody else in the sentences before it."""
    text, start = case.texts[index], case.at + 1
    between = [one for number, one in enumerate(case.texts[start:index], start) if number != case.named]
    if meant == "one":  # the officer, where there is another officer
        return any(word in text for one in between for found in _ANOTHER.finditer(one) for word in found[1].split())
    last = between[-1] if between else ""
    if _EARLIER.search(last) and (_DONE_TO.match(last) or " in court " in last):
        return True
    for told, before in zip(reversed(between), reversed([case.texts[case.at], *between[:-1]]), strict=False):
        if _is_of_another_case(case, told, before, meant) or _CO_ACCUSED.match(told):
            return True
        subject = " ".join(_REPORTED.sub("", _FRONT.sub("", told), count=1).split()[:6])
        if meant == "thing" or _OWN_CASE.search(text):
            continue
        if _is_accused(case, subject, meant):
            return False
        people = _SEVERAL.match(subject) is not None if meant == "they" else _is_person(subject, meant)
        if people and not (listed("speaks").search(_REPORTED.sub("", told)) or listed("suffers").search(told)):
            return True
    return False


def _is_of_another_case(case: Case, text: str, before: str, meant: Meant) -> bool:
    """Whether a sentence says that somebody else was charged, tried, jailed or sued, or somebody again."""
    text = _FRONT.sub("", _REPORTED.sub("", text))
    free = "not charged" in text or (meant == "thing" and " questioned" in text)  # with no charge to be dropped
    done = None if free else _DONE_TO.match(text)
    if meant == "thing":
        sues = None if _is_named(case, text) else _SUES.match(text)
        again = listed("besides").search(text) and (done or _ACTED.search(text))
        if again or (sues and (sues["new"] or not _OF_A_SUIT.search(case.texts[case.at]))):
            return True
    if done and re.match(r"(?:He|She|They) ", text):  # who that is says the sentence before
        return _NAME.match(before) is not None and not _is_accused(case, before, meant)
    phrases = [done[1].rsplit(" that ", 1)[-1]] if done else []
    return any(_is_other(case, phrase, meant) for phrase in (*phrases, *_ACTED.findall(text)))


def _is_other(case: Case, phrase: str, meant: Meant) -> bool:
    """Whether a phrase tells of somebody new; of several nobody is "he", and of one nobody is "they"."""
    if _is_named(case, phrase) or re.match(r"The \d+-year-old\b", phrase):
        return False
    new = names_in(phrase) or _OF_KIN.match(phrase) or _NEW.match(phrase) or listed("besides").search(phrase)
    return bool(new) and _fits(phrase, meant)


def _fits(phrase: str, meant: Meant) -> bool:
    """Whether whom a phrase tells of can be meant by its number and gender."""
    more = re.match(rf"(?:{NUMBER}|both|several|many|others?)\b", phrase, re.IGNORECASE) or _MORE.search(phrase)
    if meant == "they":
        return more is not None
    wrong = re.search(rf"\b(?:{FEMALE if meant == 'he' else MALE})\b", phrase, re.IGNORECASE)
    return meant not in ("he", "she") or not (more or wrong)


def _is_accused(case: Case, subject: str, meant: Meant) -> bool:
    """Whether a sentence begins with the accused: the name, "he" or "the mayor", but not "his brother"."""
    pronouns = {"he": "He|His", "she": "She|Her", "they": "They|Their|Both"}.get(meant, "He|She|They|It")
    other = rf"(?:[a-z-]+ )?(?:{any_of('other_people')}|{MALE}|{FEMALE})\b|(?:[a-z-]+ ?)+, [A-Z]"
    noun = re.match(r"The (?:\d+-)?([a-z-]+)\b", subject)
    pronoun = re.match(rf"(?:{pronouns}) (?!{other})", subject) is not None
    return pronoun or _is_named(case, subject) or (noun is not None and noun[1] in ("year-old", *case.called.split()))


def _is_named(case: Case, phrase: str) -> bool:
    """Whether the accused is named in a phrase, and none of the family or of the same surname."""
    names = names_in(phrase)
    pair = re.search(r"([A-Z][\w'-]+) ([A-Z][\w-]+)", phrase)
    other = pair is not None and pair[2] in case.names and pair[1] in names - case.names
    return bool(names & case.names) and not other and _OF_KIN.search(phrase) is None


def _is_person(subject: str, meant: Meant) -> bool:
    """Whether a sentence begins with one person who can be meant: a name in full, a role."""
    named = _NAME.match(subject) is not None and bool(names_in(subject))  # no "In December she"
    return (named or a_person().search(subject) is not None) and _fits(subject, meant)
