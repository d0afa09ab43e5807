"""Shortens an English news sentence by leaving words out, never by changing any.

Each rule drops something that a headline does without: asides, attribution, weekdays, company
forms, appositions, articles. Quoted words are left alone.
"""

from __future__ import annotations

import re

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PART = r"(?:\s+(?:morning|afternoon|evening|night))"
_SAID = r"(?:said|says|say|told|tells|reported|reports|announced|added|stated|noted|wrote|confirmed)"
_HOLD = "\ue000"  # stands for a space inside a quotation
_QUOTATION = re.compile(r"“[^”]*”|\"[^\"]*\"|(?<!\w)‘[^’]*’(?!\w)|(?<!\w)'[^']*'(?!\w)")

_OPENERS = re.compile(
    r"(?:(?:But|And|Yet|So|Or|Still,|Then,|Now,|Also,|However,|Meanwhile,|Moreover,|Furthermore,|Further,|Indeed,"
    r"|Instead,|Finally,|Separately,|Nevertheless,|Nonetheless,|Therefore,|Thus,|Additionally,|Besides,|Earlier,"
    r"|In addition,|As a result,|In fact,|Of course,|For example,|For instance,|At the same time,|Overall,|Later,"
    r"|Fortunately,|Unfortunately,|Perhaps,|Second,|First,|Recently,|Last,|Here,|Today,|Yesterday,)\s+)+"
)
# A phrase before the subject, closed by a comma that a noun phrase follows.
_INTRODUCTION = re.compile(
    r"(?:On|In|At|During|After|Before|Since|While|When|As|With|Despite|Amid|Following|Under|For|Last|This|Earlier"
    r"|According to|Speaking|Although|Though|Because|Over|Within|Through|By|Late|Early|Until|Just|Only|Less than"
    r"|More than|Based on|Citing|Given|Like|Unlike)\s[^,;:—]{1,90},\s+(?=[A-Z\"“‘]|"
    r"(?:the|a|an|its|their|two|three|more|most|some|many|new)\s)"
)
_ASIDES = (
    re.compile(r",\s(?:however|meanwhile|too|of course|for example|for instance)(?:,(?=\s)|(?=[.!?]?$))"),
    re.compile(r"\s*\([^()]*\)"),
    re.compile(r"\s*\[[^\[\]]*\]"),
    re.compile(r"\s+(?P<dash>--|[–—-])\s+[^–—]{3,90}?\s+(?P=dash)(?=\s)"),
)
_ATTRIBUTIONS = (
    re.compile(rf",[^,]{{0,60}}\s{_SAID}\b[^,]{{0,40}},(?=\s)"),
    re.compile(rf",\s(?:[^,]{{0,60}}\s)?{_SAID}\b[^,]*(?:,\s(?:adding|citing|according)\b.*)?$"),
    re.compile(r",?\saccording to\s.{2,90}$"),
    re.compile(r",\s(?:citing|adding|quoting)\s.*$"),
)
# "X said on Monday it will ...": X speaks of its own plans.
_OWN_PLANS = re.compile(
    rf"\s(?:(?:has|have|had)\s)?(?:said|announced)(?:\s(?:on\s)?{_DAY})?(?:\sthat)?\s(?:it|they)"
    r"(?=\s(?:will|would|plans?|planned|expects?|expected|is\sto)\s)"
)
_DAYS = (
    re.compile(rf"\s(?:on|late|early)(?:\slate|\searly)?\s{_DAY}{_PART}?(?=[\s,.;]|$)"),
    re.compile(
        rf"(?<=[a-z])\s{_DAY}{_PART}?"
        r"(?=\s(?:it|that|to|and|in|at|after|as|for|by|on|he|she|they|the|a|an|with|when|from)\s|[,.;]|$)"
    ),
)
_NOT_BARE_DAY = re.compile(rf"\b(?:last|next|this|until|by|since|of|and|every|from|for|before|after)\s{_DAY}")
_FORMS = re.compile(
    r"(?<=[A-Za-z]),?\s(?:Inc|Corp|Ltd|Co|Plc|PLC|plc|LLC|AG|Cos)\b\.{0,2}(?=[\s,]|'s)(?!\s(?:Ltd|of)\b)"
)
_TICKER = re.compile(r"(?<=[\w.])\s[A-Z]{1,6}[a-z]?\.[A-Z]{1,2}(?=[\s,]|'s)")
_PERSONAL = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Ii]t['’]s|[Tt]here)\b")
_APPOSITION = re.compile(
    r",\s(?:(?:the|a|an|one of|two of|which|who|whose|where|formerly|also known|known as|owned by|based in"
    r"|maker of|including|along with|together with|such as|after|while|amid|despite"
    r"|\w+ed\s(?:by|in|on|for|as|from|with))"
    r"(?:\s[^,;:]{1,80}?)?|\d{1,3}),\s(?!and\b|or\b|but\b|who\b|which\b)(?=\S)"
)
_ARTICLES = re.compile(
    r"(?<![\w'’-])(?:(?<!\bthan )(?<!\bone of )(?<!\bsome of )(?<!\bmost of )(?<!\ball of )[Tt]he|[Aa]n?)\s+"
    r"(?!(?:few|lot|little|bit|dozen|hundred|thousand|million|number|while|one|other|same|Hague|more|most|best|worst"
    r"|first|last|only)\b)(?=[\w\"“‘'$£€])"
)
_TITLES = re.compile(
    r"(?:(?:[Oo]utgoing|[Ff]ormer|[Ii]ncoming|[Aa]cting)\s)?"
    r"(?:(?:(?:South|North|Saudi|New)\s)?(?:U\.S\.|US|UK|[A-Z][a-z]+(?:an|ese|ish|i|ch|ic|sh|ean))\s)?"
    r"(?:Vice\s)?(?:President|Prime Minister|Chancellor|Premier|Senator|Sen\.|Representative|Rep\.|Governor|Gov\."
    r"|Secretary|Foreign Minister|Finance Minister|Defen[cs]e Minister|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir)\s"
    r"(?=[A-Z][\w'’.-]+\s[A-Z])"
)


def condense(sentence: str) -> str:
    """Leaves out asides, attribution, weekdays, company forms, appositions and articles."""
    if _HOLD in sentence:
        return sentence
    text = _QUOTATION.sub(lambda found: found.group().replace(" ", _HOLD), sentence)
    text = _OPENERS.sub("", text, count=1) if _OPENERS.match(text) else text
    for rule in (*_ASIDES, *_ATTRIBUTIONS):
        text = _drop(rule, text)
    text = _drop(_OWN_PLANS, text)
    text = _drop_introduction(text)
    text = _drop(_DAYS[0], text)
    if not _NOT_BARE_DAY.search(text):
        text = _drop(_DAYS[1], text)
    text = _drop(_FORMS, _drop(_TICKER, text))
    text = _drop(_APPOSITION, text, " ")
    if not _PERSONAL.search(text):
        text = _drop(_ARTICLES, text, least=3)
    return " ".join(text.split()).replace(_HOLD, " ")


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


def _drop(rule: re.Pattern[str], text: str, between: str = "", *, least: int = 5) -> str:
    """Takes out what a rule finds, as long as enough words are left."""
    for found in reversed(list(rule.finditer(text))):
        shorter = text[: found.start()] + between + text[found.end() :]
        if len(shorter.split()) >= least:
            text = shorter
    return text


def _drop_introduction(text: str) -> str:
    found = _INTRODUCTION.match(text)
    return text[found.end() :] if found and len(text[found.end() :].split()) >= 6 else text
