"""Rules about whom or what a noun with "the" means: the man, the study. English words, `assets/data/coherence.json`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from summarizer.extractive.coherence.lead import NEWS, lead_worth, openers
from summarizer.extractive.coherence.story import ALONE, FAR, Line, Needs, Rule, Story, any_of, pattern, words
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern

_TAKEN_UP = LatePattern(  # The move comes as: news that was told elsewhere, even at the top of an article
    r"the (?:announcement|decision|disclosure|move|news|remarks|revelation) (?:came|come|comes|drew|follow|followed"
    r"|follows|is being|sparked"
    r"|was (?:\w+ )?(?:condemned|criticised|criticized|greeted|hailed|made|met|praised|welcomed))\b"
)
_SUPERLATIVE = LatePattern(
    r"\w+est|first|second|third|fourth|fifth|most|best|worst|only|last|next|latest|more|less|least"
)
_DEFINITE = LatePattern(r"[Tt]he ([a-z][\w-]+)(?= (?!of [A-Z])|[,'])")  # not The state of Togo
_OF_THE = LatePattern(r"The (?:[a-z-]+ ){1,3}of the ([a-z][\w-]+)(?=[ ,])")  # The driver of the car
_AGED = LatePattern(r"the (?:[\w'-]+ ){0,2}(\d{1,3})-(?:year|month)-olds?\b")
_AGES = LatePattern(
    r"\b(\d{1,3})-(?:year|month)-olds?\b|(?:, |\()(\d{1,3})(?=[,.;:)]|$)|\bage(?:d|[sd]? of)? (\d{1,3})\b"
)

_INSIDE = LatePattern(
    r"(?<=\w )the ([a-z]{4,})(?=[.,;]|$| (?:after|and|because|before|but|each|every|last|next|since|this|while)\b)"
)
_POSTED_BY = (  # The video posted by Ada Bolt shows; not: The tax increased by half
    r"\w+(?:ed|ade|ent|ought|own|ritten) by (?!\d|(?:about|almost|an? (?:fifth|half|quarter|third)|half|more|nearly)\b)"
)
_IS_A = LatePattern(r"the [\w-]+, an? (?!\w+ (?:ago|later)\b)[\w' -]+,")  # The suspect, a nurse,
_WORD, _BEGINNING = LatePattern(r"[a-z0-9]+(?:-[a-z0-9]+)*"), 4  # words
_SPOKESMAN = LatePattern(
    r"an? (?:[\w-]+ )?spokes(?:man|person|woman) (?:for the ([\w-]+),? (?:[\w-]+, )?)?(?:also |later )?"
    r"(?:confirmed|could not|declined|did not|said|says|told|would)\b"
)


def noun_opens(story: Story) -> Mapping[int, Needs]:
    """The man, the company, the 25-year-old: somebody, a company, this age has to stand before it; else the lead.

    A first sentence may open so where it is clearly a lead, the newest entry of a live blog and of nobody, or says
    which: The 61-year-old owner of a kennel.
    """
    ends = rf")(?= (?:[a-z]+ly )?(?!(?:{any_of('tells_which')})\b|{_POSTED_BY})(?:{any_of('goes_on')})\b|[,'])"
    noun = pattern(r"the (?:[\w'.-]+ ){0,2}?(", "definite_nouns", ends)
    pair = pattern(r"the (?:[\w'-]+ )?(", "pairs", rf") (?!(?:{any_of('tells_which')})\b)")
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        if line.first != "the":
            continue
        if aged := _AGED.match(line.lower):
            found[index] = _of_age(story, index, aged)
        elif (opened := noun.match(line.lower) or pair.match(line.lower)) and not _in_name(line, opened):
            found[index] = introduced(story, index, opened.group(1)) or elsewhere(story, index, opened)
        else:
            found[index] = _repeated(story, index)
    opened = noun.match(story.lines[0].lower) if story.lines[0].first == "the" else None
    opens = opened is not None and opened.group(1) in openers(story)  # of what the page is about
    known = _TAKEN_UP.match(story.lines[0].lower) is not None
    if (
        not known
        and found.get(0, ALONE) is None
        and (opens or _says_which(story.lines[0]) or lead_worth(story) >= NEWS)
    ):
        found[0] = ALONE
    return found


def _says_which(line: Line) -> bool:
    """Whether a line says which one its first words mean: The 61-year-old owner of, The suspect, a nurse."""
    if _IS_A.match(line.lower):
        return True
    aged = _AGED.match(line.lower)
    behind = rf"(?: (?!(?:{any_of('goes_on')})\b)[\w'-]+){{0,2}} (?:{any_of('tells_which')})\b"
    return aged is not None and re.compile(behind).match(line.lower, aged.end()) is not None


def _in_name(line: Line, opened: re.Match[str]) -> bool:
    """Whether a noun is of a name: The Australian Securities Commission, The Environment Agency; no Government."""
    before, behind = line.outside[len("The ") : opened.start(1)], line.outside[opened.end(1) + 1 : opened.end(1) + 2]
    plain = before == before.lower() and opened.group(1) in words("bodies") | words("nationals")
    return behind.isupper() or (line.outside[opened.start(1)].isupper() and not plain)


def _of_age(story: Story, index: int, aged: re.Match[str]) -> Needs:
    """Where somebody's age stands: the nearest sentence before that tells it, or names somebody where none does."""
    for before in _behind(index):
        line = story.lines[before].lower
        if not _AGED.match(line) and any(aged.group(1) in told for told in _AGES.findall(line)):
            return frozenset({before})
    return story.named[index]


def spokesman_opens(story: Story) -> Mapping[int, Needs]:
    """A spokeswoman said, A spokesman for the bank said: of what the sentence before says, or of a bank in one."""
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        opened = _SPOKESMAN.match(line.lower) if index else None
        if opened is not None and not (opened[1] and line.outside[opened.start(1)].isupper()):
            meant = _brought_in(story, index, opened[1]) if opened[1] else None
            found[index] = meant or story.before[index]
    return found


def elsewhere(story: Story, index: int, opened: re.Match[str]) -> Needs:
    """Where somebody or something stands that nothing introduces: those of a couple in the sentence before."""
    if index and story.before[index] is None:
        return None
    noun = opened.group(1)
    if noun in words("couples"):
        named = (other for other in _behind(index) if re.search(rf"\b{noun}\b", story.lines[other].lower))
        return next((frozenset({other}) for other in named), story.before[index])
    if index and noun in words("persons"):
        return _somebody(story, index)
    if noun in words("brought_in"):
        return (_brought_in(story, index, noun) or story.before[index]) if index else ALONE
    if noun in words("bodies") and (story.goes_on_from_name(index) or story.rival_since(noun, 0, index)):
        before = story.before[index]
        return None if before is None else before | {0}
    return story.lead[index] if index or " " not in opened.group()[4:] else ALONE


def _somebody(story: Story, index: int) -> Needs:
    """The first sentence where somebody stands in it, else the nearest before that has somebody."""
    antecedent = pattern(r"\b", "antecedents", r"\b")
    for before in (0, *_behind(index)):
        if story.lines[before].full_names or antecedent.search(story.lines[before].lower) or not story.capitals:
            return frozenset({before})
    return story.lead[index]


def _repeated(story: Story, index: int) -> Needs:
    """The nearest sentence before with the noun of one that opens with "the": alone where there is none."""
    line = story.lines[index]
    found = _DEFINITE.match(line.lower[:5] + line.outside[5:])
    if found is None or (line.text[4:5].isupper() and found[1] not in words("bodies")):
        return ALONE
    noun = found[1]
    having = ((at, story.lines[at].lower) for at in _behind(index) if noun in story.lines[at].terms)
    told = (at for at, text in having if noun in text.split() or re.search(rf"(?<!\bthe ){noun}\b", text))
    return next((story.rival_since(noun, at, index) | {at} for at in told), ALONE)


def definite_opens(story: Story) -> Mapping[int, Needs]:
    """The filing details, "The island is small", The roof of the barn: what has brought it in; of an opening only."""
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        text = line.text.removeprefix('"')
        if not index or not text.startswith("The "):
            continue
        if (meant := _meant(text)) is not None:
            found[index] = _brought_in(story, index, meant) or story.before[index]
        elif (opened := _DEFINITE.match(text)) and opened.group(1) not in words("one_only"):
            owner = _OF_THE.match(text)
            owned = introduced(story, index, owner.group(1)) if owner else None
            found[index] = _brought_in(story, index, opened.group(1)) or owned or ALONE
    return found


def definite_inside(story: Story) -> Mapping[int, Needs]:
    """Nine bakers get the disease each year: the sentence that brings in a disease; of an opening only."""
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        for pointed in _INSIDE.finditer(line.lower) if index and " the " in line.lower else ():
            noun = pointed[1]
            own = re.search(rf"\b{noun}\b", line.lower[: pointed.start()]) or noun in words("one_only")
            if not own and (meant := introduced(story, index, noun)) is not None:
                found[index] = (found.get(index) or ALONE) | meant
    return found


def _brought_in(story: Story, index: int, noun: str) -> Needs:
    """The nearest sentence before that has a noun, be it of one or of several."""
    told = {noun, f"{noun}s", f"{noun}'s", noun.removesuffix("s")}
    found = (before for before in _behind(index) if not story.lines[before].terms.isdisjoint(told))
    return next((frozenset({before}) for before in found), None)


def _meant(text: str) -> str | None:
    """The noun of "The" and a noun with a verb or comma behind it, as in: The affected vehicles are; no name's.

    None of what there is one of only, The dollar, or of what says itself which, The tallest pier.
    """
    if not (opened := _phrase().match(text)):
        return None
    *described, noun = opened.group(1).split()
    only = noun in words("one_only") or any(_SUPERLATIVE.fullmatch(word) for word in described or [noun])
    return None if only else noun


def leaves_open(text: str, line: str) -> bool:
    """Whether a line of a later sentence tells of a thing without saying which: Study followed men."""
    kept, bare = _WORD.findall(line.lower()), {*_bare().findall(text)}
    return _meant(text) in kept[:_BEGINNING] or not bare.isdisjoint(_referring().intersection(kept))


@cache
def _bare() -> re.Pattern[str]:
    """A noun behind "the" that nothing behind it tells of: called the ruling | a disgrace."""
    return re.compile(rf"\b[Tt]he ([a-z]+)\b(?! (?:about|{any_of('tells_which')})\b)")


@cache
def _referring() -> frozenset[str]:
    return frozenset(read_data("compression_words")["referring"].split())


@cache
def _phrase() -> re.Pattern[str]:
    """The, up to two words that describe it, and a noun; "the study's" is its owner, and words of names are none."""
    other = rf"(?!(?:{any_of('tells_which')}|the|an?|and|or)\b)"
    ends = rf")(?= (?!(?:{any_of('tells_which')})\b)(?:{any_of('goes_on')})\b|[,']| \")"
    return re.compile(rf"The ((?:{other}[a-z0-9$][\w'-]* ){{0,2}}?{other}[a-z][\w-]+(?<!['-]s)" + ends)


def introduced(story: Story, index: int, noun: str) -> Needs:
    """The nearest sentence before that has a noun, with "a" before it or a name behind it: defender Jon Roe."""
    introduced = re.compile(rf"\ban? (?:[\w'-]+ ){{0,3}}{noun}\b|\b(?<!\bthe ){noun} [A-Z]")
    for before in _behind(index):
        line = story.lines[before]
        if noun in line.terms and (introduced.search(line.lower) or introduced.search(line.outside)):
            return story.rival_since(noun, before, index) | {before}
    return None


def _behind(index: int) -> range:
    """The sentences before one, backwards, as far as it can point."""
    return range(index - 1, max(-1, index - FAR), -1)


# Asked of what a summary opens with: what is told before a later sentence says well enough what it means.
OPENING: list[Rule] = [definite_opens, definite_inside]
RULES: list[Rule] = [noun_opens, spokesman_opens]
