"""Rules about what a sentence opens with and points back to: he, this, others.

A rule gives, for each sentence that it concerns, which sentences that one needs before it.
The words are English, in `assets/data/coherence.json`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from summarizer.extractive.coherence.story import NEVER, Line, Needs, Rule, Story, any_of, pattern, where, words
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

# She has two Oscars, but now Una Roe is broke.
_NAMED_LATER = LatePattern(
    r", (?:and|but|so) (?:(?!(?:got|had|has|is|was|were|\w+ed)\b)[\w'-]+,? ){0,14}?[A-Z][\w'-]+ [A-Z]"
)
NUMBER = rf"(?:{'|'.join(word for word, value in ENGLISH.numbers.small.items() if 2 <= value <= 10)}|\d+)"
_SAID_OF = LatePattern(r"[\"'](?P<of>(?:He|She|They|It|His|Her|Their)(?:'[a-z]+)? |(?:That|This)(?:'s| is| was) )")
_TOLD_OF = LatePattern(  # Ms Roe told the council: "She has time."
    r"[^,:;\"]{3,40}? (?:said|says|added|wrote|tweeted|told [^:\"]{2,50}): [\"'](?P<of>He|She|They|It)\b"
)
_NEWCOMER = LatePattern(r"\ban? (?:[a-z-]+ ){0,2}?[a-z-]+(?:[^e]er|or|ist|ian|man)\b")  # in a lead: accused a beekeeper
_OWNERS, _OWNED = frozenset({"his", "her", "him"}), LatePattern(r"\b(?:his|her|him)\b")
_TRIED = LatePattern(r" (?:appeal|hearing|re-?trial|sentencing|trial)\b[^.]*? that (?:[^.]*? )?[A-Z]")  # that Roe fled
_WHERE = LatePattern(r"\b[Ii]n (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)*(?!['\w-]),? ")  # Police in Lund closed her bakery
_WHEN = LatePattern(  # By June her children had headaches
    rf"(?:By|In|On|Since) (?:{'|'.join((*ENGLISH.calendar.weekdays, *ENGLISH.calendar.months)).title()}),? "
)
BODY = LatePattern(  # nobody: Lund council, Lund Crown Court, the EU said he
    rf"[A-Z][\w-]+'?(?: [A-Z][\w-]+'?)* (?!Church)(?:{any_of('bodies')}|{any_of('bodies').title()}"
    rf"|{any_of('other_bodies').title()})\b"
    r"|(?<![A-Z] )\b[A-Z]{2,}s?\b(?! [A-Z])"
)
_BROUGHT = LatePattern(r"\b(?:an?|her|his|their) [a-z]")
_NAMED = LatePattern(  # but not in New York
    r"(?<!\bat )(?<!\bin )(?<!\bof )(?<!\bfor )(?<!\bfrom )(?<!\bnear )(?<!\b[Tt]he )"
    r"\b[A-Z][a-z'-]+ [A-Z][\w'.-]+(?: [A-Z]\w+)*"
)
_ITS = LatePattern(  # Engineers hope to revive its panels: several, and one verb, before "its"
    r"(?:[A-Z][a-z]{2,}(?<!s)s|Men|People|Police|Women) (?:(?:agreed|also|are|asked|can|could|did|do|fear|had|have|hope"
    r"|may|might|must|not|now|plan|still|to|tried|try|trying|want|will|would) )*[a-z]+ its\b"
)
_OWNER_NEXT = LatePattern(  # Six weeks into her job, harbour master Ada Bolt; not: took her roof, Jon Roe said
    r"[^,]*, (?:(?!the\b)[a-z][\w-]* ){0,4}?[A-Z][\w'-]+ [A-Z][\w'-]+ (?!(?:said|says|told)\b)[a-z]"
)
_OWNER_BEHIND = LatePattern(  # With all his friends, mayor Jon Roe; not: In his reply, the former Minister
    r"[^,]*(?:,|\"\") (?!the former [A-Z])(?:[\w'.-]+ ){0,6}?[A-Z]"
)
# A man in a suit looked at it and | told her to leave: he is not who that is.
_BIDS = LatePattern(
    rf"(?:A|An|Another|One) (?:(?!(?:that|who|whom|whose|which|when|while|{any_of('saying')})\b)[a-z-]+ )+?"
    rf"(?:{any_of('bids')}) (?:him|her) (?:not )?to\b"
)
# "Both men", "All five were", but not: "Both employers and unions".
_ALL_OF_THEM = LatePattern(rf"(?:Both|Neither|All {NUMBER}) (?!(?:of|the) |[a-z-]+(?:,| and| nor) )[a-z]")
_THERE = rf"there (?:are|were) (?:{NUMBER}|few|many|some) (?:at|in|on) |(?:few|small) in number "  # two | of what?
_ONE = LatePattern(r"one ([a-z]{3,}) (?!of\b)")  # Some answers are wrong. | One answer says that Lund is in Togo.
_OPENS_NAME = LatePattern(
    rf"(?:(?:{'|'.join(sorted(ENGLISH.clauses.fronted)).title()})\b[^,]{{2,60}}, )?"
    rf"([A-Z][\w&-]+(?: [A-Z][\w&-]+){{0,3}})(?:'s [a-z]|'? (?:shares|stock)\b| (?:[a-z]+n't|{any_of('goes_on')})\b)"
)
_ASIDE = LatePattern(r",? (?:which|whose|that)\b|, (?:an?|one of|the) [a-z\d]|, (?:aged )?\d{1,3},")  # behind a name
_OF_WHOM = "[Tt]he|[Aa]n?|its|[Hh]is|[Hh]er|[Tt]heir"
_NOUN = rf"\b(?:{_OF_WHOM}) (?:[\w-]+ ){{0,3}}?(?!(?:that|when|where|which|year|week)\b)[a-z][\w-]{{3,}}"
_KIND = LatePattern(rf"(?:{_NOUN}|\b(?:called|known as)) $")  # The Dutch carmaker
# Television network; not: Reporters asked
_BARE_KIND = LatePattern(rf"[A-Z][a-z-]+ (?:(?!(?:{any_of('goes_on')})\b)[a-z-]+ ){{1,3}}$")
_KIND_BEFORE = LatePattern(rf"{_NOUN},? (?:the )?$")  # the union of bakers, the
_FEWEST_STEPS = 3  # of a recipe
_COUNTED = "all first fourth last latest many most next no one only other previous second some third".replace(" ", "|")
_SUCH = LatePattern(rf"(?:the )?(?:{_COUNTED}|{NUMBER}) such (?!an? |as )")  # fires
_LAST = 24  # characters of a sentence: more than what `_DO_NOT` finds at its end has
_DO_NOT = LatePattern(  # Polls show that most do not.
    r"\b(?:most|many|some|few|both|neither) (?:are|can|could|did|do|had|have|were|will|would)(?: not|n't)?\.$"
)


def pronoun_opens(story: Story) -> Mapping[int, Needs]:
    """He, She, They, It, His, "She was brave,", Roe said: "He is": the sentence before says who."""
    pronouns, one = words("pronouns"), words("one_person")
    said = where([_says_of_it(line.text) for line in story.lines], story.before, first=1)
    return said | {
        index: story.named[index] if line.first in one else _chained(story, index)
        for index, line in enumerate(story.lines)
        if line.first in pronouns
        and line.begins != "IT"
        and not is_idle(line.outside)
        and (index or not _points_ahead(line))
    }


def _says_of_it(text: str) -> bool:
    """Whether a quotation with its speaker opens with a pronoun: "It was dear," Roe said."""
    found = _SAID_OF.match(text) or _TOLD_OF.match(text)
    return found is not None and not is_idle(text[found.start("of") :])


def is_idle(text: str) -> bool:
    """Whether a text opens with an "it" that stands for nothing before it: It is clear that, but not: It is a gift."""
    return text[:2].lower() == "it" and pattern("", "idle_it", r"\b").match(f"it{text[2:]}") is not None


def _points_ahead(line: Line) -> bool:
    """Whether a first sentence says itself what its pronoun stands for."""
    return bool(pattern("", "lead_it", "").match(line.lower) or _NAMED_LATER.search(line.outside))


def _chained(story: Story, index: int) -> Needs:
    """The sentence before, or before the run of sentences that open with the same word."""
    first = story.lines[index].first
    while index > 1 and story.before[index] is not NEVER and story.lines[index - 1].first == first:
        index -= 1
    return story.before[index]


def demonstrative_opens(story: Story) -> Mapping[int, Needs]:
    """This, That, These, Such, Which, The last such fire: but not this week."""
    opening, now = words("demonstratives"), pattern("th[a-z]+ ", "now", r"\b")
    told = [
        (line.first in opening and not now.match(line.lower)) or ("such" in line.terms and _SUCH.match(line.lower))
        for line in story.lines
    ]
    return where(told, story.before, first=bool(step_opens(story)))  # This cake needs one bowl


def owner_untold(story: Story) -> Mapping[int, Needs]:
    """Storms took her roof, A man told her to go: nobody stands before whom that means. But: In his speech, Jon Roe."""
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        if index and "its" in line.terms and line.first.removesuffix("s") in _persons() and _ITS.match(line.outside):
            found[index] = story.before[index]
        owned = _OWNED.search(line.outside) if line.terms & _OWNERS else None
        introduced = not index and (line.first in ("a", "an", "the") or _points_ahead(line))
        if owned is None or introduced or line.first in words("scene"):
            continue
        if _TRIED.match(line.outside, owned.end()) or (not index and _NEWCOMER.search(line.outside, 0, owned.start())):
            continue
        if _owns_behind(line, owned, lead=not index):
            continue
        before = _WHEN.sub("", _WHERE.sub("", line.outside[: owned.start()]))
        if line.first in ENGLISH.names.ordinary | ENGLISH.function_words:  # Customers queue outside her bakery
            before = before[:1].lower() + before[1:]
        if not index and before.startswith('""') and line.outside.count('""') == 1:  # "The coach beat us," his son said
            before = line.text[: owned.start() - len(line.outside)]
        if story.names_in(BODY.sub("", before)):
            continue
        others = somebody().findall(before.lower())  # of pupils none is "him"
        people = [one for one in others if not (index and one.endswith("s") and not one.endswith("ss"))]
        if len(people) <= (_BIDS.match(line.outside) is not None):
            found[index] = story.named[index]
    return found


def _owns_behind(line: Line, owned: re.Match[str], *, lead: bool) -> bool:
    """Whether the name of whose something is stands behind the comma: With all his friends, mayor Jon Roe."""
    if line.first in ENGLISH.clauses.fronted and _OWNER_BEHIND.match(line.outside, owned.end()):
        return True
    opens = lead and "," not in line.outside[: owned.start()]
    return opens and _OWNER_NEXT.match(line.outside, owned.end()) is not None


@cache
def _persons() -> frozenset[str]:
    return ENGLISH.saying["roles"] | words("antecedents") | words("other_people") | words("groups")


@cache
def somebody() -> LatePattern:
    """Whom "her" can mean: a man, the mayor, a 20-year-old, but not prosecutors."""
    people = "|".join(sorted(ENGLISH.saying["roles"] | words("other_people") | words("nationals")))
    return pattern(rf"\b(?!(?:{any_of('groups')})\b)(?:\d+-year-old|{people}|", "antecedents", r")s?\b")


def brings_several(line: Line, end: int) -> bool:
    """Whether a line brings in two before an offset: a pupil, her boat, Jon Roe; no place's or body's name."""
    return len(_BROUGHT.findall(line.lower, 0, end)) + len(_NAMED.findall(BODY.sub("", line.outside[:end]))) > 1


def role_opens(story: Story) -> Mapping[int, Needs]:
    """Chairman Jon Roe said: the sentence before says of what."""
    role = pattern("", "company_roles", r" [a-z]")
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if index and (opened := role.match(line.lower)) and line.outside[opened.end() - 1].isupper()
    }


def step_opens(story: Story) -> Mapping[int, Needs]:
    """Beat the butter, Fold in the flour: a step of a recipe, told behind what the dish is; three a page at least."""
    step = pattern("", "steps", rf" (?:\d|(?:{any_of('behind_steps')})\b)")
    found = [step.match(line.lower) for line in story.lines]
    return where(found, story.lead) if len(found) - found.count(None) >= _FEWEST_STEPS else {}


def part_opens(story: Story) -> Mapping[int, Needs]:
    """Most are, Some make it, Both said, One of them, One answer: of those the sentence before tells."""
    part = pattern("", "partial", rf"(?: of them)? (?:{any_of('verbs')}|{any_of('part_verbs')})\b(?!,)|{_THERE}")
    return {
        index: story.before[index]
        for index, line in enumerate(story.lines)
        if part.match(line.lower)
        or (index and (_ALL_OF_THEM.match(line.outside) or _DO_NOT.search(line.outside[-_LAST:])))
        or (index and (one := _ONE.match(line.lower)) and f"{one[1]}s" in story.lines[index - 1].terms)
    }


def introduced_name(story: Story) -> Mapping[int, Needs]:
    """Bolt said it was sorry: the sentence that says first what that is, a carmaker, Bolt, or the carmaker Bolt."""
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        opened = _OPENS_NAME.match(line.outside) if index else None
        if opened is None or opened[1].lower() in story.small:
            continue
        name = opened[1].removeprefix("The ")
        first = next((other for other in range(index) if name in story.lines[other].text), index)
        if first < index and _introduces(story.lines[first].text, name):
            found[index] = frozenset({first})
    return found


def _introduces(text: str, name: str) -> bool:
    """Whether a sentence says what a name is of: Bolt, a carmaker; the carmaker Bolt; Swedish carmaker Bolt."""
    before, _, behind = text.partition(name)
    if " " not in name:
        kind = _KIND_BEFORE if name.isupper() and behind.startswith((",", ".")) else _KIND
        bare = _BARE_KIND.match(before) and ENGLISH.function_words.isdisjoint(before.lower().split())
        return bool(bare or _ASIDE.match(behind) or kind.search(before))
    return behind.startswith((" which ", ", which "))  # Ada Bolt, a baker, is somebody


RULES: list[Rule] = [pronoun_opens, demonstrative_opens]
RULES += [owner_untold, role_opens, part_opens, step_opens, introduced_name]
