"""Pronouns behind an opening or in it: For a year it has tried. English words, `assets/data/coherence.json`."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.extractive.coherence.names import INTRODUCING, one_person
from summarizer.extractive.coherence.references import BODY, is_idle, somebody
from summarizer.extractive.coherence.story import Line, Needs, Story, any_of, pattern, where, words
from summarizer.runtime.patterns import LatePattern

_FRONTED = LatePattern(  # On Friday it said: a time or place before who does it
    rf"(?:(?:At|By|During|For|From|In|On|Since|Until|Within)(?: (?!wh|(?:if|that|{any_of('saying')})\b)[\w'.-]+){{,5}}?"
    r"|(?:Last|Next|This) [a-z]+|To(?:day|night)|Yesterday),? "
    r"(?=it (?:[a-z]+ed|[a-z]+s|can|could|did|had|may|might|must|said|told|will|would)\b)"
)
_SAY = LatePattern(  # Bakers say it was, Experts at Acme said on Friday that it was: but Acme would, itself
    r"(?:[A-Z][a-z]{2,}(?<!s)s|Men|People|Police|Women) (?P<of>(?:at|from|of) (?:the )?(?:[A-Z][\w'-]+ )+(?<!tal ))?"
    r"(?:at [\w' ]+ Hospital )?(?:(?:also|have|now) )*(?:believed?|expect|fear(?:ed)?|hoped?|said|say|think|thought) "
    r"(?:on [A-Z][a-z]+day )?(?:that )?(?=it (?(of)(?:is|was)|(?:[cw]ould|can|ha[ds]|is|may|might|must|was|will))\b)"
)
_DOING = LatePattern(  # After selling Acme, it moved: who does both stands before it
    r"(?:After|Before|Besides|By|Despite|In|Since|Upon|When|While|Without) (?:[a-z]+ly )?"
    r"(?!(?:evening|morning|nothing|spring)\b)[a-z]{2,}ing\b[^,;:\"]{2,80}, (?=(?:he|it|she|they) [a-z])"
)
_OPENERS = frozenset({"he", "it", "she", "they"})
_THEM = LatePattern(r"\b[\w'-]+ them\b")
_FIRST = 30  # characters of a first sentence: The plan is for them to leave
_SEVERAL = LatePattern(
    r"\b(?:[\w-]{3,}(?<!s)s|men|women|people|children|police|staff|and|after|as|if|that|when|who)\b|(?<= )[A-Z]"
)
_HE = LatePattern(r"\b(?:he|him|she)\b")
_OWNER = LatePattern(r"\b(?:her|his)\b")
_ONE = frozenset({"he", "him", "she"})
_NAMED_BEHIND = LatePattern(r"[^,]*, (?:[\w'.-]+ ){0,6}?[A-Z][\w'-]+ [A-Z]")  # After he left the port, mayor Jon Roe
_WHERE = LatePattern(  # In the weekly Echo, she; in Lund, Togo, he; a court in Lund jailed him.
    r"\b(?:[Aa]cross|[Ii]n|[Tt]hroughout) (?:the )?(?:[a-z]+ )?[A-Z][\w'-]+(?:,? [A-Z][\w'-]+)*, ?$"
    r"|\bin [A-Z][\w-]+(?: [A-Z][\w-]+)?,?(?= [a-z])"
)
_SUBJECT = 5  # words of a clause among which its subject stands


def pronoun_behind_opening(story: Story) -> Mapping[int, Needs]:
    """For a year it has tried, After selling it, she left, Experts ask what caused them: the sentence before says who.

    Not where the words before "them" may be what that means: Dogs chase cats and bite them.
    """
    opening = pattern("", "behind_opening", "")
    found = where([opening.match(line.lower) for line in story.lines], story.before)
    for index, line in enumerate(story.lines):
        them = _THEM.search(line.outside[: None if index else _FIRST]) if "them" in line.terms else None
        openings = (_FRONTED, _SAY, _DOING) if index and line.terms & _OPENERS else ()
        it = next(filter(None, (one.match(line.outside) for one in openings)), None)
        untold = it is not None and not is_idle(line.outside[it.end() :])
        if untold or (them and len(_SEVERAL.findall(line.outside, 0, them.start())) < 1 + (index > 0)):
            found[index] = story.before[index]
    return found


def pronoun_before_name(story: Story) -> Mapping[int, Needs]:
    """In a letter he asks Ms Berg, In Lund, he: nobody stands before "he" whom it means. But: When he came, Jon Roe."""
    antecedent, scene = one_person(), words("scene")
    found: dict[int, Needs] = {}
    for index, line in enumerate(story.lines):
        pronoun = _HE.search(line.outside) if line.terms & _ONE else None
        introduced = not index and (line.first in INTRODUCING or line.first in scene)
        if pronoun is None or introduced or _NAMED_BEHIND.match(line.outside, pronoun.end()):
            continue
        subject = line.outside.endswith(", ", 0, pronoun.start())  # Through his campaign, | he has built a list
        if line.first in scene and not subject and _told_behind(line, pronoun.end()):
            continue
        owner = _OWNER.search(line.outside, 0, pronoun.start()) if subject else None
        end = owner.start() if owner else pronoun.start()  # Through | his Free Lund campaign, he has built a list
        before = BODY.sub("", _WHERE.sub("", line.outside[:end]))
        before = before.removeprefix("It ")  # It was not clear if she had one
        if not story.names_in(before) and not antecedent.search(before.lower()):
            found[index] = story.named[index]
    return found


def _told_behind(line: Line, end: int) -> bool:
    """Whether behind the comma somebody opens the sentence whom a pronoun before it means: When he came, the mayor."""
    rest = line.outside[end:].partition(", ")[2]
    return rest[:1].isupper() or somebody().search(" ".join(rest.lower().split()[:_SUBJECT])) is not None
