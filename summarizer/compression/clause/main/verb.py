"""The main verb of a sentence, however late it stands, among its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.compression.clause.main.scan import Scan
from summarizer.compression.clause.main.whole import Whole
from summarizer.compression.clause.main.words import (
    HELPS,
    JOINS,
    MAY,
    MUST,
    OWNS,
    PAST,
    PREPOSITIONS,
    SAYS,
    THEY,
    TIMES,
    WHO,
)
from summarizer.languages import ENGLISH
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import closing_start

TIMED = LatePattern(either("condense", "timed"))  # Nine months into a war, | ...
_WHO, _LISTED = LatePattern(r"\b(?:who|which|whose|that|where)\b"), LatePattern(r"\s*[a-z][^,]*\sand\s[^,]*,\s[a-z]")
_WORD = LatePattern(r"\S+")
_OPENERS = WHO | MUST | MAY | {"that"}
_FINDS = ENGLISH.saying["verbs"] | {"found", "heard"}
_DATED = LatePattern(r"\d{1,2}, (?:1[5-9]|20)\d\d\b")  # On May 9, | 2024, men fled
_DUE = LatePattern(r"\S+, (?:due|scheduled|set|slated) to be$")


class Main(NamedTuple):
    """The main verb of a sentence, as numbers of its words.

    Attributes:
        start: The first word of the clause that it is the verb of.
        verb: The verb.
        more: Those behind which more of its subject is told, each one less than the number.
    """

    start: int
    verb: int
    more: Sequence[int]


class Rest(Scan):
    """The words that stand behind a noun."""

    def goes_on(self) -> bool:
        """Whether a verb of the noun is among them: gold | that he left at a mill has gone; not: a cook said."""
        for at, strength in self._verbs():
            said = (
                strength == 1 and self._ends(at - 1) and self.low[at] in _FINDS
            )  # a court, which sat in Lund, | heard
            own = (strength > 1 or said) and not (self.owed or self.may) and self.low[at - 1] not in JOINS | THEY | SAYS
            own = own and self.low[at : at + 2] != ["said", "to"]
            self._is_main(at, strength)
            comma = next((n + 1 for n in range(at - 2, -1, -1) if self._ends(n)), 0)
            if own and (self._ends(at - 1) or not comma or not _OPENERS.isdisjoint(self.low[comma:at])):
                return True
        return False


def main_of(raw: Sequence[str]) -> Main | None:
    """The main verb of the words of a sentence, behind what it opens with; None for none, or behind a quotation."""
    if not raw or raw[0].startswith(('"', "“")):
        return None
    raw = _wanting(raw)
    start, end = _opened(raw, timed=TIMED.match(" ".join(raw)) is not None), closing_start(raw)
    end = len(raw) if end == start > 0 else end  # In a ruling, | the court decided on Friday
    scan = Whole(raw[start : end if raw[-2:-1] in (["was"], ["were"]) else None])  # ..., an inquest | was told
    verb = scan.main() + start
    if _DUE.match(" ".join(raw[verb - 1 : verb + 3])) or not start < verb <= end:  # ..., a judge | wrote
        return None
    behind = verb - 1 - (raw[verb - 1] in TIMES)  # Acme, a bakery, today | announced
    marked = range(start, behind if raw[behind].endswith(",") else start)
    more = {*(at + start for at in scan.more), *(at + 1 for at in marked if raw[at].endswith(","))}
    return Main(start, verb, [at for at in sorted(more) if start < at < verb])


def _wanting(raw: Sequence[str]) -> Sequence[str]:
    """The words with "plans to" as "wants to" where it can be the verb; not: plans to build a mill | were dropped."""
    at = next((at for at in range(1, len(raw) - 1) if raw[at : at + 2] == ["plans", "to"]), 0)
    end = next((n + 1 for n in range(at, len(raw)) if raw[n].endswith((",", ";"))), len(raw))
    others = (word.rstrip(".,;") for word in raw[at + 3 : end])
    noun = not at or raw[at - 1].lower() in OWNS or raw[at - 1].endswith(("'s", "’s", ","))
    if noun or any(word in HELPS | PAST or word.endswith("ed") for word in others):
        return raw
    return [*raw[:at], "wants", *raw[at + 1 :]]


def aside_end(text: str, start: int, end: int) -> int:
    """Where an aside ends behind its first comma: Bolt, who won twice, | lost a final and leads Togo, | was fined.

    Args:
        text: A sentence.
        start: Where the aside begins.
        end: Where it would end by that comma.
    """
    if not (_WHO.search(text, start, end) and _LISTED.match(text, end)):
        return end
    words = list(_WORD.finditer(text))
    main = main_of([word.group() for word in words])
    at = words[main.verb].start() if main else 0
    return at if at > end and text[:at].endswith(", ") else end


def _opened(raw: Sequence[str], *, timed: bool) -> int:
    """How many words open a sentence: After a fall in which dogs, cats and a boy died, hurting two, | Bolt was held."""
    armed = raw[0].endswith("ed") and raw[1:2] in (["by"], ["with"])  # Armed with a map, | two men found it
    if not (timed or armed or raw[0].lower() in ENGLISH.clauses.fronted | ENGLISH.clauses.openers):
        return 0
    commas = [
        at + 1 for at, word in enumerate(raw) if word.endswith(",") and not _DATED.match(" ".join(raw[at : at + 2]))
    ]
    commas = commas or [len(raw)]
    again = {at for at in commas[:-1] if raw[at] in PREPOSITIONS.intersection(map(str.lower, raw[:at]))}  # , from Graz
    aside = {at for at in commas[:-1] if raw[at].islower() and (raw[at].endswith("ing") or raw[at] in WHO)} | again
    end = next((at for at in commas if at not in aside and not Scan(raw[:at]).owes()), commas[0])
    return 0 if not timed and raw[0].lower() not in MUST | MAY and Whole(raw[:end]).main() else end  # In Lund we met
