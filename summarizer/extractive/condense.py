"""Shortens an English news sentence by leaving words out, never by changing any.

Each rule drops something that a headline does without: asides, attribution, weekdays, company
forms, appositions, articles. Quoted words are left alone.
"""

from __future__ import annotations

from summarizer.compression.clause import opens_condition, opens_limit, states
from summarizer.compression.clause.main import aside_end
from summarizer.compression.clause.verbs import VERBS
from summarizer.languages import ENGLISH
from summarizer.models.files import either, read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import BEFORE_SYMBOL, SHARE, SHARE_CODE

_LISTS = {name: "|".join(entries) for name, entries in read_data("condense").items() if name != "source"}
_WEEKDAY = rf"(?:{'|'.join(ENGLISH.calendar.weekdays).title()})"
_DAY = rf"{_WEEKDAY}(?:\s+(?:{_LISTS['day_parts']}))?"
_HOLD = "\ue000"  # stands for a space inside a quotation
_QUOTATION = LatePattern(r"“[^”]*”|\"[^\"]*\"|(?<!\w)‘[^’]*’(?!\w)|(?<!\w)'[^']*'(?!\w)")

_OPENERS = LatePattern(rf"(?:(?:{_LISTS['openers']})\s+)+")
# A phrase before the subject, closed by a comma that a noun phrase follows.
_INTRODUCTION = LatePattern(
    rf"(?!At (?:least|most)\b)(?:{_LISTS['introductions']})\s[^,;:—]{{1,90}},\s+"
    rf"(?=[A-Z\"“‘]|(?:{_LISTS['subject_openers']})\s)"
)
_AMOUNT = LatePattern(  # that is the subject: More than nine in ten nuts come from Togo, | Chad and Peru
    r"(?:Just|Less than|More than|Only|Over)\s(?!.*\b(?:after|as|before|if|since|when|while)\b)"
)
_ASIDES = (
    LatePattern(rf",\s(?:{_LISTS['asides']})(?:,(?=\s)|(?=[.!?]?$))"),
    LatePattern(r"\s*\([^()]*\)"),
    LatePattern(r"\s*\[[^\[\]]*\]"),
    LatePattern(r"\s+(?P<dash>--|[–—-])\s+[^–—]{3,90}?\s+(?P=dash)(?=\s)"),
)
_SAID = rf"(?:{_LISTS['saying']})"
_ATTRIBUTIONS = (
    LatePattern(rf",(?=\s)[^,]{{0,60}}\s{_SAID}\b[^,]{{0,40}},(?=\s)"),
    LatePattern(rf",\s(?:[^,]{{0,60}}\s)?{_SAID}\b[^,]*(?:,\s(?:{_LISTS['further_sources']})\b.*)?$"),
    LatePattern(r",?\saccording to\s.{2,90}$"),
    LatePattern(rf",\s(?:{_LISTS['cited']})\s.*$"),
)
# "X said on Monday it will ...": X speaks of its own plans.
_OWN_PLANS = LatePattern(
    rf"\s(?:(?:has|have|had)\s)?(?:said|announced)(?:\s(?:on\s)?{_WEEKDAY})?(?:\sthat)?\s(?:it|they)"
    rf"(?=\s(?:{_LISTS['plans']})\s)"
)
_WHERE_SAID = LatePattern(  # said | in a report published on Friday
    r"(?<=\bsaid)\sin\s(?:an?|its|the)\s(?:\w+\s)?\w+\s"
    rf"(?:aired|broadcast|filed|issued|posted|published|released|unsealed)(?:\son)?\s{_DAY}(?=\.?$|\s(?:he|it|she|that|they)\s)"
)
_DAYS = (
    LatePattern(
        r"(?<!audit published)(?<!inquiry published)(?<!report published)(?<!review published)(?<!study published)"
        rf"(?<!The Mail)(?<!Independent)\s(?:(?:late|early)\son|on|late|early)(?:\slate|\searly)?\s{_DAY}(?=[\s,.;]|$)"
    ),
    LatePattern(rf"(?<=[a-z])(?<!\bon)(?<!Sheffield)\s{_DAY}(?=\s(?:{_LISTS['behind_day']})\s|[,.;]|$)"),
)
_DAY_ASIDE = LatePattern(rf",\s(?:(?:early|late)\s)?on\s{_DAY},(?=\s)")  # Acme | , on Monday, | sold it
OPENING_DAY = LatePattern(rf"On\s{_DAY},?\s+(?=\S)")
# This week | nurses of Lome walked out; not: This week marks ten years of it
_THIS_WEEK = LatePattern(
    rf"This\s(?!time\b)(?:{either('compression_words', 'periods')}),?\s+(?![a-z]+s\s(?:an?|the)\s)(?=([^\s,]+)\s)"
)
_NOT_BARE_DAY = LatePattern(rf"\b(?i:{_LISTS['day_needed_behind']})\s{_WEEKDAY}")
_FORMS = LatePattern(rf"(?<=[A-Za-z]),?\s(?:{_LISTS['company_forms']})\b\.{{0,2}}(?=[\s,]|'s)(?!\s(?:Ltd|of)\b)")
_TICKER = LatePattern(rf"(?<=[\w.])\s(?:(?:[A-Z]|{SHARE})\.[A-Z]{{1,2}}|{SHARE_CODE})(?=[\s,]|'s)")
_DOLLAR_SYMBOL = LatePattern(rf"({BEFORE_SYMBOL})\s\$[A-Z]{{1,5}}(?=[\s,]|\.?$)")  # Acme | $ACM
_OPEN_SUBJECT = frozenset("a all an another both every few many more most no one several some the two".split())
_PERSONAL = LatePattern(r"\b(?:I|[Ww]e|[Yy]ou|[Ii]t['’]s|[Tt]here)\b")
_NESTED = r"(?!(?:which|whose?)\b[^,;:]*,\s(?:[A-Z]|(?:an?|once|the)\s))"  # whose cook, | Ada Bolt, fled
# Who lost her house, | her car and cows; share 9 euros, | the largest sum ever.
_NOT_LISTED = r"(?!\s(?:an?|her|his|its|the|their)\s(?:[a-z]+est\b|[^,;:]{1,60}?\sand\s))"
_NO_PLACE = r"(?!\s[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,2},)"  # , the mayor of Graz, | Togo, won
_OF_WHERE = r"(?:an?|from|of)\s(?![^,;:]*\sand\s)"  # Ada Bolt, 23, | from Lome, fled; not: of Lome and Ray Vik, 9,
_NOT_DENIED = rf"(?![^,;:]*\s(?:whose|{_LISTS['denials']})\b)"
_APPOSITION = LatePattern(
    rf",\s{_NESTED}{_NOT_DENIED}(?:(?:{_LISTS['appositions']})(?:\s[^,;:]{{1,80}}?)?(?:,\swhere\s[^,;:]{{1,60}})?"
    rf"|\d{{1,3}}(?:,\s{_NOT_DENIED}{_OF_WHERE}[^,;:]{{1,80}}?|(?!,\s{_OF_WHERE}))),"
    rf"{_NOT_LISTED}{_NO_PLACE}\s(?!{_LISTS['clause_openers']})(?=\S)"
)
_NOT_BEHIND = "".join(rf"(?<!\b{words} )" for words in _LISTS["article_needed_behind"].split("|"))
_NOT_EACH = "".join(rf"(?<!{unit} )" for unit in (r"\d", *_LISTS["units"].split("|")))  # 9 euros | a person
ARTICLES = LatePattern(
    rf"(?<![\w'’-])(?:{_NOT_BEHIND}[Tt]he|{_NOT_EACH}[Aa]n?)\s+"
    rf"(?!(?:{_LISTS['article_needed_before']})\b)(?=[\w\"“‘'$£€])"
)
_TITLES = LatePattern(
    rf"(?:(?:{_LISTS['before_titles']})\s)?(?:(?:(?:{_LISTS['before_countries']})\s)?(?:{_LISTS['countries']})\s)?"
    rf"(?:Vice\s)?(?:{_LISTS['titles']})\s(?=[A-Z][\w'’.-]+\s[A-Z])"
)
_SAID_LAST = LatePattern(rf"\s*(?:\S+ ){{1,6}}{_SAID}\.?")
_SAYERS = ("According to ", "For ", "In the eyes ", "In the opinion ", "In the view ")  # open with whose a claim is


def condense(sentence: str, *, spoken: bool = False) -> str:
    """Leaves out asides, attribution, weekdays, company forms, appositions and articles.

    Args:
        sentence: A sentence.
        spoken: Whether who says it has to stay.
    """
    if _HOLD in sentence:
        return sentence
    text = _QUOTATION.sub(lambda found: found.group().replace(" ", _HOLD), sentence)
    condition = opens_condition(text) or opens_limit(text) > 0
    text = _OPENERS.sub("", text, count=1) if _OPENERS.match(text) and not condition else text
    for rule in (*_ASIDES, *(() if spoken else (*_ATTRIBUTIONS, _OWN_PLANS))):
        text = _drop(rule, text)
    text = text if condition or (spoken and text.startswith(_SAYERS)) else _drop_introduction(text)
    text = OPENING_DAY.sub("", text, count=1) if OPENING_DAY.match(text) else text
    text = _drop_this_week(text)
    text = _drop(_DAYS[0], _drop_asides(_DAY_ASIDE, drop_place(text)))
    if not _NOT_BARE_DAY.search(text):
        text = _drop(_DAYS[1], text)
    text = _drop(_FORMS, _drop(_TICKER, _DOLLAR_SYMBOL.sub(r"\1", text)))
    text = text if condition else _drop_asides(_APPOSITION, text)  # it is what is so then
    if not _PERSONAL.search(text):
        text = _drop(ARTICLES, text, least=3)
    return " ".join(text.split()).replace(_HOLD, " ")


def _drop_this_week(text: str) -> str:
    """Leaves out "This week" before a subject: by it alone nobody knows which week is told of."""
    found = _THIS_WEEK.match(text)
    following = found[1].lower() if found else ""
    acts = states(following) or following.removesuffix("s") in VERBS - {following}
    acts |= following in ENGLISH.function_words - _OPEN_SUBJECT
    return text[found.end() :] if found and not acts else text


def drop_place(sentence: str) -> str:
    """Leaves out in what published on which day something is said, but not "on Friday" alone."""
    return _drop(_WHERE_SAID, sentence)


def drop_titles(sentence: str) -> str:
    """Leaves out titles before full names, but not the "Sen." of "Tennessee Sen. Jane Doe"."""
    found = [match for match in _TITLES.finditer(sentence) if not _after_capital(sentence, match.start())]
    for match in reversed(found):
        sentence = sentence[: match.start()] + sentence[match.end() :]
    return sentence


def _after_capital(text: str, index: int) -> bool:
    """Whether the word before an offset has a capital and no punctuation behind it."""
    before = text[:index].split()
    return bool(before) and before[-1][:1].isupper() and before[-1][-1:].isalnum()


def _drop(rule: LatePattern, text: str, *, least: int = 5) -> str:
    """Takes out what a rule finds, as long as enough words are left."""
    for found in reversed(list(rule.finditer(text))):
        text = _without(text, *found.span(), "", least)
    return text


def _drop_asides(rule: LatePattern, text: str) -> str:
    """Takes out what a rule finds between two commas, with them and with a list of what is told in it."""
    for found in reversed(list(rule.finditer(text))):
        end = aside_end(text, *found.span())
        if _SAID_LAST.fullmatch(text, end) and not any(map(states, text[: found.start()].split())):
            continue  # Bread, | the nuts and oats sold out, | Ray said
        between = ", " if _opens_aside(text[: found.start()]) and states(text[end:].split(" ", 1)[0]) else " "
        text = _without(text, found.start(), end, between, 5)
    return text


def _opens_aside(before: str) -> bool:
    """Whether an aside of the subject is not closed: Ada Bolt, born in Lund | , raised in Graz, | was fined."""
    subject, comma, aside = before.rpartition(", ")
    fronted = subject.split(" ", 1)[0].lower() in ENGLISH.clauses.fronted | ENGLISH.clauses.openers
    return bool(comma) and not (fronted or "," in subject or " and " in aside or states(subject))


def _without(text: str, start: int, end: int, between: str, least: int) -> str:
    shorter = text[:start] + between + text[end:]
    return shorter if len(shorter.split()) >= least else text


def _drop_introduction(text: str) -> str:
    found = _INTRODUCTION.match(text)
    if found and _AMOUNT.match(found[0]) and any(map(states, found[0].rstrip(", ").split())):
        return text
    return text[found.end() :] if found and len(text[found.end() :].split()) >= 6 else text
