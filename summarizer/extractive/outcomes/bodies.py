"""Who decided an outcome by its "it", "they", "he" or "she": a court, a jury, a judge of the sentence before."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache
from typing import NamedTuple

from summarizer.compression.clause import states
from summarizer.document import Document
from summarizer.extractive.coherence.story import any_of, words
from summarizer.extractive.outcomes.people import Case, is_body, names_in
from summarizer.extractive.outcomes.words import has
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import speaker_of
from summarizer.text.sentences import Span

_WORD = LatePattern(r"[a-z]+")
_DECIDER = LatePattern(
    rf"^(?:The|A) (?:[\w'-]+ ){{0,3}}?(?i:{any_of('ends_cases')}|{any_of('deciders')})"
    r" (?:at|for|in|of) (?:the )?(?:[A-Z][\w'-]+ (?:(?:and|of|for) )?){1,5}(?=[a-z])"
)
# accused | the church of
_A_BODY = LatePattern(r"the (?:[a-z-]+ ){0,2}?(?P<noun>[a-z]+)(?= (?:for|in|of|over)\b|[,.]|$)")
_PASSIVE = LatePattern(r"'s| (?:\w+ly )?(?:was|is|(?:has|had) been)\b")
_NAME = LatePattern(r"[A-Z][\w-]+")
_FULL = LatePattern(r"(?<!the )\b(?!(?:At|In|On|The)\b)[A-Z][a-z'-]+ [A-Z][\w'-]+")  # Jon Roe, who may have decided it
_CALLS = LatePattern(  # Acme's lawyers called the claim baseless
    r"(?P<who>[^,;\"]{1,80}?(?:, [^,;\"]{1,80},)?) (?:ha[sd] |have )?called (?:the|its|both|all|th[eo]se)\b"
)
_HE_OPENS = LatePattern(r"(?:He|She|They|It|His|Her|Their|Its)\b")
# Took the firm to | an employment tribunal. It ruled
_TAKEN_TO = LatePattern(
    r"\b(?:before|to) (?P<body>(?:an?|the) (?:[\w-]+ ){0,2}(?:arbitrator|court|(?:appeals?|disciplinary) panel"
    r"|tribunal))\.?$"
)
_COUNT = "|".join(word for word, value in ENGLISH.numbers.small.items() if 2 <= value <= 12)  # Twelve jurors sat
_REFUSED = LatePattern(r"\bjur(?:y|ors) .*\b(?:balked|declined|refused|said no)\b")
_ASKED = LatePattern(r"\basked to indict\b|\b(?:asked (?:it )?for|sought) an indictment\b")
_ASKS_ELSE = LatePattern(  # The officer asked to testify; the jury refused
    r"\b(?:asked|asks|begged|demanded|instructed|invited|offered|ordered|proposed|request\w*|suggested|told|urged"
    r"|wanted)\b"
)


class Antecedent(NamedTuple):
    """Whom a pronoun of an outcome means, as offsets into the article.

    Attributes:
        pronoun: Where it stands.
        name: Where the name stands in full.
        possessive: Whether it is an owner: his conviction.
        of_accused: Whether that is whose case it is, and nobody who decided it.
    """

    pronoun: Span
    name: Span
    possessive: bool = False
    of_accused: bool = False


def accuses_body(case: Case) -> bool:
    """Whether an accusation is of a body that it does not name: accused the church of theft; no Jon Roe is that."""
    found = _A_BODY.match(case.called)
    return found is not None and not case.names and is_body(found["noun"])


def pronoun_of(text: str) -> re.Match[str] | None:
    """The pronoun that an outcome opens with, in "who", and that it decided so: On Friday it acquitted Jon Roe."""
    return _decides().match(text)


def decided_by(text: str) -> re.Match[str] | None:
    """The pronoun that an outcome opens with where it can be nobody's but who decided so: He threw out all charges."""
    found = pronoun_of(text)
    if found is None or found["decides"] is None:
        return None
    person = found["who"].lower() in ("he", "she")
    return None if person and found["decides"].split(" ", 1)[0] in words("by_anyone") else found


def past_own_decision(text: str) -> int:
    """Where a sentence goes on behind the "they" of a body that says what it decided, or 0: Police said they | saw."""
    found = _says_own().match(text)
    return found.end("who") if found else 0


def does(found: re.Match[str]) -> bool:
    """Whether a pronoun that a sentence opens with is of somebody who did something: no: he was cleared."""
    return found["who"].lower() in ("he", "she") and _PASSIVE.match(found.string, found.end("who")) is None


def body_of(document: Document, index: int, accused: Set[str], *, named: bool) -> Antecedent | None:
    """Who decided an outcome by its pronoun: the one such body that the sentence before opens with, or who has a name.

    Args:
        document: An article.
        index: The number of the outcome in its story.
        accused: The words of the name of whose case it is, who decides nothing.
        named: Whether the outcome has that name, so that a "he" who did something is another one.
    """
    sentence, before = document.story[index], document.story[index - 1]
    found = pronoun_of(document.folded[sentence.body : sentence.end]) if index else None
    if found is None or not (found["decides"] or (named and does(found))):
        return None
    text = document.folded[before.body : before.end]
    span = _person(found, text, accused, sure=named) or (_body(found, text) if found["decides"] else None)
    if span is None:
        return None
    at = sentence.body
    return Antecedent((at + found.start("who"), at + found.end("who")), (before.body + span[0], before.body + span[1]))


def _body(found: re.Match[str], text: str) -> Span | None:
    """Where the body that a sentence opens with stands in it, unless a pronoun behind it may mean another one."""
    body = _opens().match(text)
    if body is None:
        body = _TAKEN_TO.search(text) if found["decides"] not in words("by_anyone") | {"found"} else None
        return body.span("body") if body and found["who"].lower() == "it" else None
    if not _may_be(found, body["head"].lower()) or states(text[: body.start("body")].split(",")[-1]):
        return None
    plural = is_plural(body["head"].lower())
    rivals = _WORD.findall(text[body.end("body") :].lower())
    person = body["head"].lower() in words("offices")
    others = (word for word in rivals if word in _bodies() and (word in words("offices")) == person)
    meant = {plural, found["who"].lower() == "they"}  # The council asked police; they found nothing
    if any(is_plural(word) in meant for word in others):
        return None
    return body.span("body")


def _person(found: re.Match[str], text: str, accused: Set[str], *, sure: bool) -> Span | None:
    """Where the one who has an office and a name stands in a sentence, and nobody else who decides.

    One with whom it does not open decided only what nobody accused can do; nobody accused is in a sentence with others.
    """
    if found["who"].lower() not in ("he", "she"):
        return None
    named = [one for one in _officer().finditer(text) if not accused & {*(one["name"] or one["own"]).split()}]
    if len(named) != 1:
        return None
    before, sure = text[: named[0].start()], sure or decided_by(found.string) is not None
    if not states(before.split(",")[-1]):  # it opens with that one
        return named[0].span() if sure or accused.isdisjoint(_NAME.findall(text)) else None
    others = any(accused.isdisjoint(other.split()) for other in _FULL.findall(before))
    return None if others or found["drops"] or not sure else named[0].span()


def _may_be(found: re.Match[str], head: str) -> bool:
    """Whether a pronoun of an outcome can mean a body, and that can decide so: no court drops a charge."""
    who, accuses = found["who"].lower(), head in words("accusers")
    able = found["drops"] is not None if accuses else found["drops"] is None or head not in words("courts")
    if head.rsplit(" ", 1)[-1] in words("offices"):
        return able and who in ("he", "she")
    return able and (who == "they" if is_plural(head) else who in ("it", "they"))


def is_plural(word: str) -> bool:
    """Whether those who accuse or decide are several: police, prosecutors."""
    return word == "police" or (word.endswith("s") and not word.endswith("ss"))


@cache
def _bodies() -> frozenset[str]:
    return words("ends_cases") | words("bodies") | words("accusers") | words("deciders")


@cache
def _decides() -> re.Pattern[str]:
    front = "|".join(sorted(ENGLISH.clauses.fronted))
    return re.compile(
        rf"(?:(?i:{front}|an?|one|two|three|four)\b(?:(?!(?:that|{any_of('saying')})\b)[^,.;]){{1,60}}?,? )?"
        rf"(?P<who>(?i:it|they|he|she)) "
        rf"(?:(?:has|have|had|also|finally|later|now|then|\w+ly) ){{0,2}}"
        rf"(?P<decides>(?P<drops>(?:{any_of('drops')})\b)|(?:{any_of('decides')})\b)?"
    )


@cache
def _says_own() -> re.Pattern[str]:
    """On Monday the regulator said that it had dropped the inquiry."""
    own = rf"(?:{any_of('ends_cases')}|{any_of('accusers')}|{any_of('deciders')}|{any_of('bodies')})"
    return re.compile(
        rf"[^.;\"]{{0,60}}?\b(?i:{own})\b[^.,;\"]{{0,40}}? (?:{any_of('saying')})(?: on \w+day)?(?: that)?"
        r" (?P<who>it|they) (?:(?:will|would) (?:close|drop|end|not)|(?:(?:has|have|had|also|\w+ly) ){0,2}"
        rf"(?:{any_of('drops')}|{any_of('decides')}))\b"
    )


@cache
def _opens() -> re.Pattern[str]:
    heads = "|".join(sorted(words("ends_cases") | words("accusers") | words("deciders"), key=len, reverse=True))
    small = rf"(?!(?:{'|'.join(sorted(ENGLISH.function_words))})\b)[\w'-]+ "
    place = r" (?:at|for|in|of) (?:the )?(?:[A-Z][\w'-]+ ){0,3}[A-Z][\w'-]+"
    return re.compile(
        rf"(?:[A-Z][^,.;]{{1,60}}(?:, | (?=the )))?"
        rf"(?:(?i:\d+|{_COUNT}) )?"
        rf"(?P<body>(?:(?i:the|an?|its|\w+'s) (?:{small}){{0,3}}?|(?:[A-Z][\w'-]+ ){{0,3}})(?P<head>(?i:{heads}))"
        rf"(?: [A-Z][\w'.-]+(?: [A-Z][\w'.-]+){{0,2}}|{place}| of \w+ [a-z]+(?:s|en))?)(?=,| (?!and\b)[a-z])"
    )


@cache
def _officer() -> re.Pattern[str]:
    """Judge Ada Bolt; Mr Justice Bolt; the presiding judge, Ada Bolt, with the comma."""
    office, days = any_of("who_decides"), "|".join((*ENGLISH.calendar.weekdays, *ENGLISH.calendar.months))
    title = "|".join(word.title() for word in words("who_decides"))
    given = r"(?:[A-Z][\w'-]*\.? ){0,2}[A-Z][\w'-]+"
    front = rf"(?!(?i:{days}|at|by|from|in|on|the|then|when|after|before)\b)[A-Z][\w.'-]* "
    return re.compile(
        rf"\b(?:(?:{front}){{0,3}}(?:{title})\.? (?P<name>{given})"
        rf"|(?i:the|an?) (?:(?!(?:and|of|to|that|who)\b)[\w-]+ ){{0,3}}(?i:{office}), "
        rf"(?:[A-Z][a-z]+ )?(?P<own>{given}),)"
    )


def is_of_accused(case: Case, text: str) -> bool:
    """Whether the accused, or a lawyer, may be who says something."""
    return bool(_HE_OPENS.match(text) or has("his_side", text) or case.names & names_in(text))


def names_judged(text: str) -> set[str]:
    """The names of a sentence but for those of the body that opens it: The panel of the Lund Council | cleared Bolt."""
    return names_in(_DECIDER.sub("", text, count=1))


def is_of_party(case: Case, text: str) -> bool:
    """Whether a party, or its lawyer, says an outcome, and nobody who decides."""
    raw = text.split()
    saying, calls = speaker_of(raw), _CALLS.match(text)
    says = saying is not None and saying.verb in words("saying") | {"according"}
    speaker = calls["who"] if calls else " ".join(raw[slice(*saying.speaker)]) if saying and says else ""
    if not speaker:
        return False
    decides = words("ends_cases") | words("accusers") | words("deciders") | words("who_decides")
    decides |= words("papers") | (frozenset() if has("sues", case.accusation()) else words("bodies"))
    said, accused = (set(re.findall(r"[a-z]{4,}", one.lower())) for one in (speaker, case.called))
    accused -= ENGLISH.function_words | {"state"}  # a state senator | of whom the state's prosecutors say so
    return decides.isdisjoint(said) or not accused.isdisjoint(said) or is_of_accused(case, speaker)


def refuses_else(case: Case, index: int, found: re.Match[str]) -> bool:
    """Whether an outcome is a jury's that refuses, and was asked for more than to indict the accused."""
    if not _REFUSED.search(found.group()):
        return False
    between = case.texts[case.at + 1 : index]
    return not _ASKED.search(case.texts[case.at]) or any(map(_ASKS_ELSE.search, between))
