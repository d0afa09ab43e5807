"""The case that an article opens with, whom it accuses, and where the name of that person stands in full."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cache
from typing import NamedTuple

from summarizer.compression.constraints import word_list
from summarizer.document import Document
from summarizer.extractive.coherence import data
from summarizer.extractive.coherence.story import any_of, words
from summarizer.extractive.outcomes.words import (
    DONE_TO,
    LONG_BEFORE,
    convicts,
    has,
    holds_outcome,
    is_fresh,
    is_of_today,
    judges,
    listed,
    outcome,
    printed,
)
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.text.characters import YEAR
from summarizer.text.sentences import Span

_BEHIND = 6  # sentences behind an accusation that names nobody in which its accused is named
_BELOW = 4  # sentences of an article that say what it is about
_CAPITAL = LatePattern(r"\b[A-Z][\w-]*[a-z][\w-]*")
_PLACE = LatePattern(  # in Leeds, off the Lund, a court of Togo, the mayor of Lund; but not the trial of Jon Roe
    r"\b(?:(?:[Aa]t|[Ff]rom|[Ii]n|[Nn]ear|[Oo]ff|[Oo]n|[Oo]utside) (?:the )?(?:[A-Z][\w-]+ ?)+"
    r"|(?<!favour )(?<!favor )of (?:the )?[A-Z][\w-]+\b(?! [A-Z])"
    r"|(?:\w+(?:er|or|ent|man)|boss|chief|head) of (?:the )?(?:[A-Z][\w-]+ ?)+)(?:, [A-Z][\w-]+(?=, [a-z]|,?$))?"
)
_NOBODY = LatePattern(  # Judge Ada Bolt, the High Court, the newspaper El Sol, DNA, MPs, Two Danes
    rf"(?:[A-Z][\w.]* ){{0,6}}\b(?i:{any_of('officials')})\.?,? (?:[A-Z][\w.'-]*\s?)+"
    r"|\b[Tt]he (?:[A-Z][\w-]+ ?)+ *(?: ?(?:for|of) (?:[A-Z][\w-]+ ?)+)*|\b[A-Z]{2,}s?\b"
    r"|\b(?:broadcaster|daily|magazine|newspaper|paper|website|weekly) (?:[A-Z]\w+ ?)+"
    r"|\b(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens of) [A-Z][a-z]+(?:s|men)\b(?! [A-Z])"
)
_TITLE = r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sgt|Lt|Capt|Gov|Sen|Rep)\. )"  # the stop of which ends no sentence
_ACTS_ON = LatePattern(  # Police arrested Jon Roe, the trial of Jon Roe, prosecutors alleged that Jon Roe
    rf"\b(?:(?<!was )(?<!were )(?<!been )(?<!\ba )(?<!\bthe )(?:{any_of('accusing')})"
    r"|(?<!who )(?<!\ban )(?<!\bthe )(?<!\bof )(?:alleged?|claim(?:ed)?|said|say)(?: at the time)?(?: that)?"
    r"|found that(?=(?: [A-Z][\w'-]+){1,3} (?:had (?!been\b)|\w+ed\b|broke\b|took\b))"
    r"|(?:case|charges|lawsuit|suit|warrant) against|(?:trial|conviction|impeachment) of)"
    r" (?!(?:after|all|and|as|at|because|before|by|for|from|he|her|him|I|in|it|last|of|on|over|she|that|them|they|this"
    r"|to|under|we|when|with)\b|[£$€]|\d[\d.,]*(?: (?:an?|billion|cents|dollars|euros|million|percent|pounds)\b|%))"
    rf"(?P<whom>(?:(?:the|an?|his|her|its|their) )?{_TITLE}?[^,.;]{{1,60}}(?:, (?=[A-Z])[^,.;]{{1,40}})?)"
)
# Accused an engineer | of selling secrets to Togo, a guard | who shot Ray Bolt; not: a man who was named as Jon Roe.
_OF_DOING = LatePattern(r" of [a-z]+ing\b|,? who (?!(?:called|calls|had|has|is|police|prosecutors|was)\b)[a-z]")
_NAMES_FIRST = LatePattern(r"(?:[Tt]he |an? )?(?:[a-z-]+,? ){0,2}[A-Z]")
_SUBJECT = LatePattern(
    rf"(.{{0,300}}?),?(?<! to) (?:who |which )?(?:was|were|is|are|has|have|had|went|stands?|faces?|{DONE_TO})\b"
)
_OF_HIM = LatePattern(  # United said that Jon Roe will train from Monday, two years after he was charged
    rf"(?P<whom>(?:[A-Z][\w'-]+ ){{1,2}}[A-Z][\w-]+)(?:(?![A-Z][\w'-]+ [A-Z]).){{1,200}}?"
    rf"\b(?:he|she) (?:was|is|had been) {DONE_TO}\b"
)
_RUN = LatePattern(r"[A-Z][\w'-]*\.?(?: (?:and )?[A-Z][\w'-]*\.?)*")
_OF_A_BODY = LatePattern(r"\b(?:at|by|for|from|in|near|of|on|with) (?:(?:the|[a-z-]+) ){0,2}$")  # head of Acme Foods
_ADJECTIVE = LatePattern(r" (?!of\b|and\b)[a-z]")  # a Texas pastor, a retired Coast Guard diver
_FIRM = LatePattern(r"\b(?:Co|Corp|Group|Inc|LLC|Ltd|plc|PLC)\.?$")
_ROLE = LatePattern(r" ([a-z-]+) [A-Z]")
_ARTICLE = LatePattern(r"\b[Aa]n? (?:[a-z-]+ ){0,2}$")
_NAME = r"(?:[A-Z][\w'-]*\.? ){1,3}[A-Z][\w-]+"
_OPENS = LatePattern(
    r"(?:The (?P<noun>(?:[a-z-]+ ){0,2}[a-z-]+), |(?:[Tt]he )?(?P<title>(?:[A-Z]?[a-z]+\.? ){0,2}))?"
    rf"(?P<name>{_NAME}(?: and {_NAME})?)(?P<age>, (?:both now )?\d\d\b,?)?(?=,| \w+)"
)
_BORDER = LatePattern(r"[,;:] |\b(?:that|and)\b")
_TAIL = LatePattern("|".join(data("behind_outcomes")))


class Case(NamedTuple):
    """The case that an article opens with, as its accusation tells it.

    Attributes:
        texts: The sentences of the story, folded.
        at: The number of the first one that accuses, convicts or tells of a trial.
        names: The words of the name of whom it accuses; of both, where there are two.
        span: Where that stands in full, of one person.
        called: What the accusation says before its first verb: a former mayor of Lund.
        named: The number of the sentence that names the accused; that of the accusation where none does.
    """

    texts: Sequence[str]
    at: int
    names: frozenset[str]
    span: Span | None
    called: str
    named: int

    def accusation(self) -> str:
        """What the lead, the accusation and the sentence that names the accused say."""
        return " ".join(self.texts[index] for index in sorted({0, self.at, self.named}))

    def accused(self) -> str:
        """The accusation without what says what its accused did to whom: A guard | who shot Ray Bolt | was charged."""
        text, told = self.texts[self.at], _SUBJECT.match(self.texts[self.at])
        return text.replace(told[1], self.called, 1) if told and told[1].startswith(self.called) else text

    def libelled(self) -> bool:
        """Whether it is the case of one whom somebody wronged by what was printed."""
        return listed("libels").search(self.texts[self.at]) is not None or printed(self.texts) > 0

    def acts_on(self) -> bool:
        """Whether the accusation says who acts on its accused: A commission fined Acme."""
        return self.texts[self.at].find(self.called) > 0

    def about(self, index: int) -> str:
        """The same with what else the article says first, up to an outcome, of no other case."""
        first = [text for text in self.texts[: min(index, _BELOW)] if not has("besides", text)]
        return " ".join([*(self.texts[at] for at in (0, self.at, self.named) if at < index), *first])


def names_in(text: str) -> set[str]:
    """The words of names in a sentence: no places, papers, courts, days, nor officials behind their title."""
    found = set(_CAPITAL.findall(_NOBODY.sub("", _PLACE.sub("", text)))) - set(data("no_name"))
    first, second = (*text.split(" ", 2), "")[:2]
    first = first.strip(",").removesuffix("'s")  # Federal | prosecutors, Swedish | police
    deciders = words("ends_cases") | words("accusers")
    if second in deciders or is_ordinary(first.lower()) or first.lower() in deciders | words("antecedents"):
        found.discard(first)
    return {name for name in found if name.lower() not in ENGLISH.function_words | words("titles")}


def is_body(name: str) -> bool:
    """Whether a name is a hospital's, a company's, a party's: no "he" means it."""
    return name.rsplit(" ", 1)[-1].lower() in words("bodies") | words("named_bodies")


@cache
def a_person() -> re.Pattern[str]:
    """What somebody is called who has no name: a role, a relative."""
    people = words("antecedents") | words("persons") | words("other_people")
    people -= {"who", "they'd", "police", "prosecutors", "officials", "people"} | words("groups")
    role = rf"(?!(?:{any_of('no_role')})\b)\w{{2,}}(?:[^e]er|or|ist|man)"
    return re.compile(rf"\b(?:{'|'.join(sorted(people))}|{role})\b", re.IGNORECASE)


def case_of(document: Document, texts: Sequence[str], at: int) -> Case:
    """The case that a sentence opens: of whom it names, or else whom one behind it opens with, charges or tries."""
    text = texts[at]
    acted = None if listed("libels").search(text) else _ACTS_ON.search(text)  # Jon Roe sued the paper for libel
    opened, of_him = _SUBJECT.match(text), _OF_HIM.search(text)
    if of_him and (found := _named(document, at, of_him["whom"], of_him.start("whom"))):
        return Case(texts, at, *found, of_him["whom"], at)
    told = acted["whom"] if acted else opened[1] if opened else text
    called = _OF_DOING.split(told)[0]
    found = _named(document, at, called, acted.start("whom") if acted else 0)
    if found or (acted is None and called == told and (found := _named(document, at, text, 0))):
        return Case(texts, at, *found, called, at)
    behind = [other for other in range(at + 1, min(len(texts), at + 1 + _BEHIND)) if not holds_outcome(texts[other])]
    for other in (*range(at), *behind):
        if found := _introduced(document, other, texts[other], called):
            return Case(texts, at, *found, called, at if found[0] & {*called.split()} else other)  # inspector Jon Roe
    for other in behind:
        judged = judges(texts[other]) and not has("besides", texts[other])
        if judged and (found := _named(document, other, _SUBJECT.sub(r"\1", texts[other]), 0)):
            return Case(texts, at, *found, called, other)
    return Case(texts, at, frozenset(), None, called, at)


def _named(document: Document, at: int, phrase: str, offset: int) -> tuple[frozenset[str], Span | None] | None:
    """The first name in a stretch of a sentence: its words, and where it stands if it is one person's in full."""
    known = names_in(phrase)
    for run in _RUN.finditer(phrase):
        pieces = [(word.start() + run.start(), word.group()) for word in re.finditer(r"[\w'.-]+", run.group())]
        while pieces and (pieces[0][1] not in known or pieces[0][1].lower() in _no_given()):
            pieces.pop(0)
        alone = len(pieces) == 1
        firm = _FIRM.search(run.group()) and _ADJECTIVE.match(phrase, run.end())  # Acme Corp. chief Jon Roe
        if firm or not pieces or _OF_A_BODY.search(phrase, 0, pieces[0][0]):
            continue
        article = _ARTICLE.search(phrase, 0, pieces[0][0])
        role = _ROLE.match(phrase, run.end())  # Lund winger Jon Roe
        if ((alone or article) and _ADJECTIVE.match(phrase, run.end())) or (role and a_person().fullmatch(role[1])):
            continue
        told = known.intersection(word.removesuffix("'s") for _, word in pieces)
        if alone and (full := full_name(document, pieces[0][1].removesuffix("'s"), at)):
            return frozenset(told | set(document.folded[slice(*full)].split())), full
        begin = document.story[at].body + offset
        span = (begin + pieces[0][0], begin + run.end() - 2 * run.group().endswith("'s"))
        return frozenset(told), None if alone or " and " in run.group() else span
    return None


def full_name(document: Document, surname: str, at: int) -> Span | None:
    """Where a name stands in full up to a sentence that has the surname alone."""
    given = re.finditer(rf"\b([A-Z][\w'-]*) {re.escape(surname)}\b", document.folded[: document.story[at].end])
    return next((run.span() for run in given if run[1].lower() not in _no_given()), None)


def _introduced(document: Document, at: int, text: str, called: str) -> tuple[frozenset[str], Span | None] | None:
    """Who a sentence behind an accusation says is accused: it opens with the name, or says what was done to whom."""
    acted = _ACTS_ON.search(text)
    if acted and _NAMES_FIRST.match(acted["whom"]):
        found = _named(document, at, acted["whom"], acted.start("whom"))
        if found:
            return found
    opened = _OPENS.match(text)
    if opened is None:
        return None
    title = (opened["title"] or "").lower().strip(" .")
    official = title not in called and re.search(rf"\b(?:{any_of('officials')})$", title)
    victim = listed("suffers").match(text[opened.end() :].removeprefix(",").strip().removeprefix("who "))
    other = opened["noun"] and opened["noun"].split()[-1] not in called
    nobody = names_in(text).isdisjoint(names_in(opened["name"]))  # At Lund District Court, The Police Service
    if nobody or official or other or (victim and not opened["noun"]):
        return None
    return _named(document, at, opened["name"], opened.start("name"))


@cache
def _no_given() -> Set[str]:
    """What stands before a name and is none of it, in small letters."""
    lists = (data(name) for name in ("titles", "antecedents", "bodies"))
    return ENGLISH.function_words.union(word_list("titles"), *lists)


def is_other_case(case: Case, index: int) -> bool:
    """Whether an outcome calls itself another case's, or dates itself to before the accusation."""
    text = case.texts[index]
    found = outcome(text)
    if found is None or listed("ends_nothing").search(without_tail(text, found)):
        return True
    known, years = ([int(year) for year in re.findall(rf"\b{YEAR}\b", told)] for told in (case.accusation(), text))
    today = any(is_fresh(case.texts[at]) or is_of_today(case.texts[at]) for at in {0, case.at})
    if not today and (known or not convicts(case.texts[0])):
        return any(year < min(known, default=year) for year in years)
    begin = max((one.end() for one in _BORDER.finditer(text, 0, found.start())), default=0)
    clause = text[begin : found.end()]
    clause = clause.replace("had been", "was") if is_fresh(text) else clause  # said that it had been dropped
    old = listed("long_ago").search(clause) or LONG_BEFORE.search(text)
    return bool(old) or any(not known or year < max(known) for year in years)


def without_tail(text: str, found: re.Match[str]) -> str:
    """An outcome without what stands behind it: after a trial of two weeks, saying that the baker had lied."""
    tail = _TAIL.search(text, found.end())
    return text[: tail.start() if tail else len(text)]
