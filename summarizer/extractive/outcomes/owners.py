"""Whose "the case" is that fell, where a headline says it, and whether "they" may be others than the accused."""

from __future__ import annotations

import re

from summarizer.document import Document
from summarizer.extractive.coherence.story import any_of, words
from summarizer.extractive.outcomes.bodies import Antecedent
from summarizer.extractive.outcomes.people import Case, a_person, full_name, is_body
from summarizer.extractive.outcomes.sure import is_sure
from summarizer.extractive.outcomes.whose import MORE, STUDY, Meant
from summarizer.extractive.outcomes.words import DONE_TO, opens_case
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_THE = LatePattern(
    r"\b[Tt]he(?= (?:ban|case|conviction|expulsion|extradition|sentence|suspension)"
    r"(?:[.,;]|$| (?:after|and|as|because|before|but|by|last|late|in [A-Z]\w+|on [A-Z]\w+day|this|when|yesterday)\b))"
    r"|\bThe(?P<undone>(?= (?:ban|conviction|sentence|suspension) (?:was|has been)"
    r" (?:lifted|overturned|quashed|set aside)(?:[.,]|$| (?:after|by|in [A-Z]\w+|last|this|yesterday)\b"
    r"| on [A-Z]\w+day\b(?! on\b))))"
)
_WAS = rf"\b(?:has been|is|was|were) (?:\w+ly )?(?!sued\b){DONE_TO}\b"
DONE = LatePattern(_WAS)  # was charged, is suspended
_DONE_TO_HIM = LatePattern(rf"(?:, [^,]{{1,60}},)? {_WAS}")  # Jon Roe, 41, | was charged
# Arrested councilman | Jon Roe; Jon Roe, | accused of theft
_DID_TO_HIM = LatePattern(
    r"\b(?:arrested|charged|convicted|indicted|jailed|sentenced) (?:the |an? )?(?:[a-z-]+ ){0,4}$"
)
_OF_ACCUSED = LatePattern(  # what is said of an accused, but of nobody whom he hurt
    rf"\b(?:den(?:ied|ies|ying)|insist\w*|maintain\w*|plead\w*|(?:he|she) (?:had|has) (?:not|never)|{DONE_TO})\b"
)
_ACCUSED = LatePattern(rf", {DONE_TO}\b")
ADJECTIVE = rf"(?!(?:{'|'.join(sorted(ENGLISH.function_words))})\b)[\w-]+ "
_SOMEBODY = LatePattern(rf"\b[Aa]n? (?:{ADJECTIVE}){{0,2}}?[a-z-]+")  # a former nurse
_ONE: tuple[Meant, ...] = ("he", "she")
_ALONE = LatePattern(r"(?i)an? (?!(?:\w+ )?(?:crew|family|gang|group|team)\b)|the (?:case|hearing|trial) (?!of\b)")
_WITH = LatePattern(r"\band (?:his|her|an?)\b|\banother\b")
_COUNT = "two|three|four|five|six|seven|eight|nine|ten|\\d+"
_OF_LAW = "acquittals|appeals|cases|charges|convictions|counts|parties|sentences|sides|trials|verdicts"
# Two young brothers | accused of theft; Jon and Ada Roe
_COUNTED = LatePattern(
    rf"(?i:(?P<count>{_COUNT})) (?:[\w'-]+ ){{0,3}}?(?!(?:{_OF_LAW})\b)"
    r"(?:[a-z]+s|(?:wo)?men|people)(?! and\b)(?=$| [a-z])"
    r"|(?:[A-Z][\w'-]+ )?[A-Z][\w'-]+ and (?:[A-Z][\w'-]+ ){1,2}[A-Z][\w'-]+$"
)
_SEVERAL = LatePattern(  # acquitted both men; both | convictions; four of | them; They | were cleared
    rf"\b(?:(?P<owner>[Bb]oth(?= (?:convictions|sentences)\b))"
    rf"|(?P<whom>(?:[Bb]oth|(?:[Aa]ll|[Tt]he) (?P<count>{_COUNT}))"
    rf"(?: of them| (?!(?:{_OF_LAW}|has|is|was)\b)[a-z-]*(?:s|men)\b|(?= of\b))"
    r"|them(?=[.,;]|$| (?:after|at|because|for|in|of|on|was|were)\b)|[Tt]hey(?= (?:were|have been)\b)))"
)
_OF_ONE = LatePattern(r" of (?:an?|the) (?:[\w'-]+ ){0,2}[\w'-]+")
_BOTH = LatePattern(r"(?i)\b(?:both (?:have|had|men|of them|were)|neither|none of them|all (?:of them|three|four))\b")
_OF_CHARGES = LatePattern(  # charges, no persons
    r"\b(?:neither|none) of them (?:ha[ds] (?:been|any)|is|are|was|were) (?:\w+ )?(?:established|founded|foundation"
    r"|made out|merit|proved|proven|substance|substantiated|sustained|true|upheld)(?=$|[.,;])"
)
_OTHERS = LatePattern(  # two cooks, five of his aides; no days or euros
    r"(?i)(?:his |her |its )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several) (?:of (?:his|her|its) )?"
    r"(?:[a-z-]+ ){0,2}?(?!(?:charges|counts|days|euros|hours|months|pounds|times|weeks|years)\b)[a-z-]+(?:s|men)\b"
)
# He and the company | were acquitted, she and her son; the oil company | Petrex; Petrex | and its chief executive
_PAIR = LatePattern(
    rf"(?:On \w+ )?(?P<who>[Hh]e|[Ss]he) and "
    rf"(?:(?P<firm>the (?:{any_of('bodies')}|{any_of('other_bodies')}))|(?:his|her) [a-z-]+)"
    r" (?:have been|had been|were)\b"
)
_SURNAME = LatePattern(r"([A-Z][\w'-]*[a-z]) (?:\w+ly )?[a-z]+(?:ed|id|s|ew)\b")
_FIRM = LatePattern(
    rf"\b(?:{any_of('bodies')}|{any_of('other_bodies')}) (?P<by_noun>[A-Z][\w'&-]+(?: [A-Z][\w'&-]+)*)"
    r"|(?P<owner>[A-Z][\w'&-]+(?: [A-Z][\w'&-]+)*)(?= and its\b)"
)
_NEAR = 3  # sentences before an outcome in which the charges are told of
_STRUCK = LatePattern(r"\b(?:dismissed|quashed|rejected|struck|threw|tossed|withdrew) (it|them)\b")
_OF_LAW_OPENS = LatePattern(
    r"(?:The|These|Those) (?:actions?|allegations?|cases?|charges?|claims?|complaints?|counts?|indictments?"
    r"|(?:law)?suits?)\b"
)
_THE_ONE = LatePattern(r"\b[Tt]he (?P<noun>[a-z]+)(?=[.,;]|$| (?!of\b|(?:who|that)\b))")
_BROUGHT = words("couples") | words("bodies") | words("other_bodies")
# A deckhand | on a trawler; a former air traffic controller | at Lund
_CALLED = LatePattern(
    r"[Aa]n? (?P<who>(?:(?!(?:and|or)\b)[\w'-]+ ){0,4}?[\w-]+)"
    r"(?=,| (?:accused|after|at|by|during|early|for|from|in|last|late|near|of|on|over|suspected|this|wanted|who|whose"
    r"|with|yesterday)\b|\s*$)"
)
_ANOTHER = LatePattern(r"\b(?:and|but)\b|, (?:an?|her|his|its) ")  # An actor drowned, and his wife | was charged
_HIS_SUIT = LatePattern(r" (?:his|her) (?:[\w-]+ )?(?:action|appeal|challenge|claim|complaint|(?:law)?suit)\b")
_SUES = LatePattern(r"(?:He|She) (?:(?:ha[ds]|then|also|later) )?(?:appealed|brought|filed|sued|took)\b")
_DONE_TO_ONE = LatePattern(
    rf",? (?:who )?(?:(?:has been|is|was) (?:\w+ly )?(?:{DONE_TO}|detained|extradited|held|remanded)"
    r"|(?:is|was|went) on trial|accused of|charged with|faced|faces|suspected of|stood trial)\b"
)
_ELSE = LatePattern(  # The captain was held, too; Police arrested the captain
    rf"\b(?!(?:[Hh]e|[Ss]he|who)\b)[\w'-]+,? (?:has been|is|was|were) (?:\w+ly )?(?:{DONE_TO}|held|questioned)\b"
    r"|\b(?:arrested|charged|convicted|detained|indicted|jailed|questioned) (?:(?:an?|his|her|the|two) |[A-Z])"
)
_DANES = LatePattern(rf"(?i:{_COUNT}) [A-Z][a-z]+(?:s|men)\b")
_ARRESTED = LatePattern(r" (?:was|has been) (?:arrested|extradited|jailed|sentenced|tried)\b")  # no brewery
_RETRACTED = LatePattern(r"(?<=\bretracted )it\b|(?<=\bwithdrew )it\b")
_DECIDES = words("ends_cases") | words("accusers") | words("deciders") | words("bodies")


def pair_of(document: Document, index: int, case: Case) -> list[Antecedent]:
    """Whom "he" and "the company" of an outcome of both mean: he and the company were acquitted.

    That is who opens the sentence before by a surname, and the one company of the accusation.
    """
    sentence, before = document.story[index], document.story[index - 1]
    both = _PAIR.match(document.folded, sentence.body, sentence.end)
    opened = _SURNAME.match(document.folded, before.body, before.end) if both else None
    name = full_name(document, opened[1], index - 1) if opened else None
    if both is None or name is None:
        return []
    at = document.story[case.at]
    firm = _FIRM.search(document.folded, at.body, at.end) if both["firm"] else None
    known = [Antecedent(both.span("firm"), firm.span(firm.lastgroup or 0), of_accused=True)] if firm else []
    return [Antecedent(both.span("who"), name), *known]


def thing_of(document: Document, index: int) -> Antecedent | None:
    """What "it" or "them" of an outcome means, with which a sentence before opens: a judge struck them out."""
    sentence = document.story[index]
    it = _STRUCK.search(document.folded, sentence.body, sentence.end)
    if it is None:
        return None
    near = document.story[max(index - _NEAR, 0) : index]
    opened = [what for one in near if (what := _OF_LAW_OPENS.match(document.folded, one.body, one.end))]
    known = [what for what in opened if what.group().endswith("s") == (it[1] == "them")]
    return Antecedent(it.span(1), known[-1].span()) if known else None


def owned_by(document: Document, index: int, case: Case) -> Antecedent | None:
    """The one charged whose "the case" is of which a sentence tells the end; of no suit."""
    sentence = document.story[index]
    the = _THE.search(document.folded, sentence.body, sentence.end)
    if the is None or case.span is None or not _is_charged(document, case, case.span):
        return None
    behind = case.named > case.at
    of_case = behind and document.folded.startswith("case", the.end() + 1)
    if (behind and the["undone"] is not None) or (of_case and not _OF_ACCUSED.search(case.texts[case.named])):
        return None  # who was hurt has a case, too: Ada Bolt, 74, was crushed by the lorry; Jon Roe, 9, was bitten
    body = is_body(document.folded[slice(*case.span)])
    sure = not body and any(is_sure(case, index, who, freed=True) for who in _ONE)
    return Antecedent(the.span(), case.span, possessive=True, of_accused=True) if sure else None


def _is_charged(document: Document, case: Case, span: Span) -> bool:
    """Whether the accusation says what was done to whom it names, or to one whom a sentence behind it names."""
    text, start = document.folded, document.story[case.named].body
    if case.named != case.at:  # A deputy | was indicted
        accusation = case.texts[case.at]
        return accusation.startswith(case.called) and _DONE_TO_HIM.match(accusation, len(case.called)) is not None
    behind = _DONE_TO_HIM.match(text, span[1]) or _ACCUSED.match(text, span[1])
    return behind is not None or _DID_TO_HIM.search(text[start : span[0]]) is not None


def several(document: Document, index: int, case: Case) -> Antecedent | None:
    """The several accused whom "both men", "all three" or "them" of an outcome means: two brothers; Jon and Ada Roe."""
    sentence, text = document.story[index], document.folded
    meant, called = _SEVERAL.search(text, sentence.body, sentence.end), _COUNTED.match(case.called)
    if meant is None or called is None:
        return None
    counted = meant["count"] or ("two" if meant.group().lower().startswith("both") else None)
    known = called["count"] or "two"
    if counted and counted.lower() != known.lower():
        return None
    whom = case.called if _OF_ONE.fullmatch(case.called, called.end()) else called[0]  # two members of a Lund family
    start = text.find(whom, document.story[case.at].body)
    owner = meant["owner"] is not None
    pronoun = meant.span("owner" if owner else "whom")
    return Antecedent(pronoun, (start, start + len(whom)), owner, of_accused=True)


def are_others(case: Case, index: int) -> bool:
    """Whether "they" of an outcome are others than the accused: of one, two cooks between; of two, others held."""
    if _OF_CHARGES.search(case.texts[index]):
        return False
    between = case.texts[case.at + 1 : index]
    accused = case.accused() + " " + case.texts[0] * (case.at > 0)
    if (case.span or _ALONE.match(case.called)) and not (MORE.search(accused) or _WITH.search(accused)):
        return any(map(_OTHERS.search, between)) or _BOTH.search(case.texts[index]) is not None
    return bool(between) and _OTHERS.match(between[-1]) is not None and opens_case(between[-1])


def calling_of(case: Case) -> str | None:
    """What an accusation calls the one whom it accuses, up to a calling: A former deckhand | on a trawler.

    None for a trawler, a newspaper, or where somebody else stands behind it, whom he may have hurt.
    """
    if (called := _CALLED.match(case.called)) is None or _ANOTHER.search(case.called, called.end()):
        return None
    head = called["who"].lower().rsplit(" ", 1)[-1]
    known = not words("callings").isdisjoint((head, head.rsplit("-", 1)[-1]))
    return called.group() if known or a_person().fullmatch(head.rsplit("-", 1)[-1]) else None


def is_one(case: Case, index: int) -> bool:
    """Whether an accusation has one whom "he" of an outcome can mean, by what is done to him: A deckhand | was charged.

    By a calling none is, where somebody else is accused in between.
    """
    text, end = case.texts[case.at], len(case.called.rstrip())
    if calling_of(case) and (case.acts_on() or _DONE_TO_ONE.match(text, end)):  # no: A deckhand accused a cook
        return not any(map(_ELSE.search, case.texts[case.at + 1 : index]))
    person = case.span is not None or _ARRESTED.match(text, end) is not None
    alone = person and case.called.startswith(("A ", "An "))  # A citizen was arrested
    return alone or _DANES.match(case.called) is not None  # one of them


def is_own_suit(case: Case, index: int) -> bool:
    """Whether an outcome ends a suit that the accused brought: He sued the paper | and lost."""
    if not _DONE_TO_ONE.match(case.texts[case.at], len(case.called.rstrip())) or not _HIS_SUIT.search(
        case.texts[index]
    ):
        return False
    return any(map(_SUES.match, case.texts[case.at + 1 : index]))


def unnamed(document: Document, case: Case) -> Span | None:
    """Where the lead says what the accused is, of whom the article gives no name: a nurse; None for more than one."""
    found = [] if case.at or case.names else [*_SOMEBODY.finditer(case.texts[0])]
    people = [one.group() for one in found if a_person().search(one.group()) and one.group() in case.called]
    at = case.called.find(people[0]) if len(people) == 1 else -1
    called = _CALLED.match(case.called, at) if at == 0 or not case.called.startswith(("A ", "An ")) else None
    if called is None or not a_person().fullmatch(re.split("[ -]", called["who"])[-1]):  # no tanker, but its owner
        return None
    start = document.story[0].body + case.texts[0].find(case.called)
    return None if _ANOTHER.search(case.called, called.end()) else (start + called.start(), start + called.end())


def brought_in(document: Document, index: int, case: Case) -> Antecedent | None:
    """Whom the accusation brings in, for "the" one of an outcome: charges against the couple, a Lund couple."""
    sentence, before = document.story[index], document.story[case.at]
    accusation = document.folded[before.body : before.end]
    study, it = STUDY.match(accusation), _RETRACTED.search(document.folded, sentence.body, sentence.end)
    if study and it:
        return Antecedent(it.span(), (before.body, before.body + study.end("what")), of_accused=True)
    for the in _THE_ONE.finditer(document.folded, sentence.body, sentence.end):
        noun = the["noun"]
        known = noun not in _DECIDES and (noun in _BROUGHT or a_person().fullmatch(noun))  # no phone
        brought = re.search(rf"\b[Aa]n? (?:{ADJECTIVE}){{0,2}}{noun}\b", accusation) if known else None
        if brought is None:
            continue
        name = before.body + brought.start(), before.body + brought.end()
        return Antecedent(the.span(), name, of_accused=True)
    return None
