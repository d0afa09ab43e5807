"""Words that stay with their neighbour: each constraint is a function that forbids steps in a mask."""

from __future__ import annotations

from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.sentence import Sentence, word_list


def quotation_whole(s: Sentence, mask: Mask) -> None:
    """A quotation is there from mark to mark, or not at all."""
    for at in range(1, len(s)):
        if s.quotation[at] and s.quotation[at] == s.quotation[at - 1]:
            mask.tie_left(at)
            mask.tie_right(at - 1)


def essential_adjective(s: Sentence, mask: Mask) -> None:
    """An adjective that changes what its noun is stays before it: former, vice, tenth, gross."""
    for at in range(1, len(s)):
        noun = not s.among(at, "stop") and not s.words[at].text.endswith("ing")
        if (s.among(at - 1, "essential") and not s.stops(at - 1)) or (noun and s.adjective(at - 1)):
            mask.tie_left(at)
        if s.among(at - 1, "essential") and not s.stops(at - 1) and s.words[at].capital:
            mask.tie_right(at - 1)


def name_whole(s: Sentence, mask: Mask) -> None:
    """A name is whole or not there: Federal Reserve, Department of Housing and Urban Development."""
    for at in range(1, len(s)):
        if s.one_name(at - 1) and (at > 1 or s.initial(0)):
            mask.tie_left(at)
        if s.one_name(at - 1) or s.joint_name(at - 1):
            mask.tie_right(at - 1)
        if s.joint_name(at - 1):
            mask.tie_left(at)
            mask.tie_left(at + 1)


def number_and_unit(s: Sentence, mask: Mask) -> None:
    """A number and its unit, currency, month, "about", "more than" or "a" (a day) stay together."""
    months, roughly = word_list("months"), word_list("roughly")
    for at in range(1, len(s)):
        a, b = s.words[at - 1], s.words[at]
        unit = s.among(at, "units")
        measured = a.number and (unit or b.low in ("ago", "old", "a"))
        month = a.capital and a.low.rstrip(".")[:3] in months
        if measured or (b.number and (a.low in roughly or month)):
            mask.tie_left(at)
        if b.low in ("least", "most") and a.low == "at":
            mask.tie_left(at)
        if a.number and unit:
            mask.tie_right(at - 1)
        if a.low == "a" and at > 1 and s.among(at - 2, "units"):
            mask.tie_right(at - 1)


def sign_and_word(s: Sentence, mask: Mask) -> None:
    """What a sign joins stays joined: AT & T, $ 5, 2010 - 2012."""
    for at in range(1, len(s)):
        a, b = s.words[at - 1].text, s.words[at].text
        if a in "&-–" or a[-1:] in "$€£":
            mask.tie_left(at)
        if b in ("&", "-", "–") and at + 1 < len(s):
            mask.tie_right(at - 1)


def infinitive_whole(s: Sentence, mask: Mask) -> None:
    """A "to" stays before its verb, and a modal before the word behind it."""
    for at in range(len(s) - 1):
        if s.infinitive(at):
            mask.tie_left(at + 1)
        modal = s.among(at, "modal") and s.low[at] != "to"
        if (modal or s.infinitive(at)) and not s.adverb(at + 1):
            mask.tie_right(at)


def comparison_whole(s: Sentence, mask: Mask) -> None:
    """A "than" stays behind more, less, later, rather."""
    for at in range(1, len(s)):
        if s.low[at] == "than" and s.low[at - 1] in ("more", "less", "fewer", "later", "rather"):
            mask.tie_left(at)


def saying_behind_subject(s: Sentence, mask: Mask) -> None:
    """A verb of saying that ends a clause stands only behind its own subject."""
    for at in range(1, len(s)):
        if s.closes(at):
            mask.tie_left(at)


def told_whom(s: Sentence, mask: Mask) -> None:
    """A "told" keeps the one who was told."""
    for at in range(len(s) - 1):
        if s.low[at] in ("told", "tells") and not s.stops(at):
            mask.tie_right(at)


def particle_with_verb(s: Sentence, mask: Mask) -> None:
    """A particle stays with its verb: set | up, called | off."""
    for at in range(len(s) - 1):
        if s.among(at + 1, "particles") and not s.words[at].capital and not s.stops(at):
            mask.tie_right(at)


def complement_of_noun(s: Sentence, mask: Mask) -> None:
    """What says which stays with its noun: of ..., who ..., that ..., workers applying ..."""
    for at in range(len(s) - 1):
        if s.stops(at):
            continue
        word, follower = s.low[at], s.low[at + 1]
        content = not s.among(at, "stop")
        clause = follower == "that" and not word.endswith(("ed", "s", "say", "id", "ld"))
        participle = follower.endswith("ing") and not s.among(at + 1, "not_participle")
        if follower in ("who", "whose") or (content and (follower == "of" or clause or participle)):
            mask.tie_right(at)


def weekday_whole(s: Sentence, mask: Mask) -> None:
    """A weekday stays behind its "on"."""
    for at in range(1, len(s)):
        if s.low[at - 1] == "on" and s.among(at, "weekdays"):
            mask.tie_left(at)
            mask.tie_right(at - 1)


def speaker_article(s: Sentence, mask: Mask) -> None:
    """A speaker behind a comma keeps its article: ..., the | bank said."""
    for at in range(2, len(s)):
        if s.closes(at):
            for k in range(at - 1, max(1, at - 6), -1):
                if s.stops(k):
                    break
                if s.among(k, "articles") and s.stops(k - 1):
                    mask.tie_left(k + 1)


def owner_stays(s: Sentence, mask: Mask) -> None:
    """An owner stays before what it owns: Greece's | credit rating."""
    for at in range(len(s) - 1):
        if not s.owner(at):
            continue
        mask.end[at] = True
        for owned in range(at + 1, len(s)):
            if s.among(owned, "stop") or s.verb(owned):
                mask.reach(at, owned - 1)
                break
            mask.start[owned] = True
            mask.keep(at, before=owned)
            if s.stops(owned) or s.owner(owned):
                break
