"""Which words are verbs of saying: somebody says something with them."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.languages import ENGLISH
from summarizer.support.speakers.keys import SAYING
from summarizer.support.speakers.phrases import follows

VERBS = SAYING["verbs"] | SAYING["plural_verbs"]
_SUBJECTS = SAYING["pronouns"] | SAYING["determiners"]


def says(words: Sequence[str], keys: Sequence[str], start: int, verb: int) -> bool:
    """Whether a word is a verb of saying here, with somebody who says it."""
    key, before = keys[verb], keys[verb - 1] if verb else ""
    after, subject = keys[verb + 1] if verb + 1 < len(keys) else "", keys[start:verb]
    found = not SAYING["findings"].isdisjoint(subject)  # a court hears and a study shows
    if key == "told" and before in ("was", "been"):
        return found
    if before in SAYING["denials"] or (after in SAYING["no_claim"] and not words[verb].endswith(",") and key != "told"):
        dated = after == "on" and not SAYING["adjuncts"].isdisjoint(keys[verb + 2 : verb + 3])
        told = follows(words, start) or "that" in keys[verb + 3 : verb + 5]  # A court ruled on Friday that ...
        shown = after == "on" and not SAYING["places"].isdisjoint(keys[verb + 2 : verb + 5]) and key in VERBS
        dated = (dated and (key in VERBS or found) and told) or key in ("said", "says") or shown
        return dated and after in ("on", "by", "for") and before not in SAYING["denials"]
    if key in SAYING["noun_verbs"] | SAYING["findings"] and follows(words, start) and _is_aside(keys[start]):
        return False
    goes_on = key.endswith("ing") and not (verb and words[verb - 1].endswith(",")) and before != "as"
    if goes_on or before in SAYING["determiners"]:  # "his alleged role"
        return False
    if key not in VERBS and before in SAYING["pronouns"]:  # the court may not free her before it | hears
        return False
    if key not in VERBS:
        ends = not after and follows(words, start)  # "..., the court has heard"
        return found and (ends or after not in ("", "guilty"))
    if key in SAYING["plural_verbs"] and key not in SAYING["verbs"]:
        who = next((at for at, word in enumerate(subject) if at and word in ("that", "who")), len(subject))
        plural = (
            (subject[who - 1] if subject else before).endswith("s")
            or before in ("they", "we", "i")
            or not SAYING["speakers"].isdisjoint(subject)
        )
        if not plural or before in SAYING["determiners"]:
            return False
    if key in SAYING["noun_verbs"]:
        dated = after in SAYING["adjuncts"] and follows(words, start)
        ends = start > 0 and (not after or dated or words[verb].endswith((".", ",")))
        names = after != "" and (after in _SUBJECTS or words[verb + 1][:1].isupper())
        speaks = before in SAYING["speakers"] and names
        noun = before in SAYING["determiners"] or keys[max(0, verb - 2) : verb - 1] == ["to"]  # to settle claims that
        return ends or speaks or (after in SAYING["pronouns"] and not noun)
    return True


def _is_aside(first: str) -> bool:
    """Whether what begins with a word has no subject: beating a forecast, above the bank's estimates."""
    return first.endswith("ing") or first in ENGLISH.clauses.fronted
