"""The main verb of a sentence: the first that is its own, or one behind a list or aside."""

from __future__ import annotations

from summarizer.compression.clause.main.scan import Scan
from summarizer.compression.clause.main.words import (
    ACTORS,
    BASE,
    DONE_TO,
    GOVERNS,
    HELPS,
    LIGHT,
    MAY,
    MUST,
    OWNS,
    PERIODS,
    RATES,
    SAYS,
    TELLS_OF,
    THEY,
    WHO,
)
from summarizer.languages import ENGLISH


class Whole(Scan):
    """A sentence, or what it opens with."""

    def main(self) -> int:
        """The main verb; 0 for none."""
        found = self._behind_list(next((at for at, of in self._verbs() if self._is_main(at, of)), 0) or self.maybe)
        found = self._behind_closed(self._behind_aside(found))
        return 0 if any(self._begins(at, found) for at in range(2, found)) else found

    def _behind_list(self, found: int) -> int:
        """The verb behind a list of what was done to somebody: a nurse who fled, denied a post and told to go | won."""
        low, ends, owed = self.low, range(found, len(self.raw)), 0
        who = next((at for at in range(1, found) if low[at] in ACTORS), 0)
        last = next((at + 1 for at in ends if low[at] == "and" and self._finite(at + 1)), len(self.raw))
        says = low[last] in SAYS and low[last + 1] not in {"by", "that", "to"}
        second = found > 2 and low[found - 1] == "then"  # who took a kidney, then | hid it and lied, was
        if says or not who or self._ends(who - 1) or not self._ends(found - 1 - second):
            return found
        for at in range(last + 1, len(self.raw)):
            owed += low[at] in WHO | MUST | {"that"}
            helps = low[at] in HELPS and self._finite(at)
            if helps and not (owed or low[at - 1] in THEY):
                return at
            owed -= owed > 0 and self._finite(at)
        return found

    def _behind_aside(self, found: int) -> int:
        """The verb behind a list in an aside: a bridge, which is old, carries cars and was shut, | fell."""
        low, words = self.low, range(found + 1, len(self.raw))
        which = (at for at in range(1, found) if low[at] in WHO | {"that"} and any(map(self._ends, range(at))))
        now = low[found].endswith("s")  # feeds nine lakes, turns mills and | floods each spring
        joined = (at for at in words if low[at] == "and" and (low[at + 1] == "now" or self._acts(at + 1, now=now)))
        last = next(joined, len(self.raw))
        if not found or not self._ends(found - 1) or next(which, 0) == 0:
            return found
        at = next((at for at in words if at > last + 2 and self._ends(at - 1) and self._finite(at)), 0)
        said = low[at] in SAYS and (low[at + 1] in OWNS or self.words[at + 1][:1].isupper())
        return at if at and not (said or self._is_of_second(at)) and self._is_deed(at, found) else found

    def _behind_closed(self, found: int) -> int:
        """The verb that an aside ends before: Acme, a firm that sells nuts, | called in cooks after nine were lost."""
        commas = [n for n in range(found) if self._ends(n)][-2:]
        at = commas[-1] + 1 if len(commas) > 1 else found
        return at if at < found and self._finite(at) and not MAY.isdisjoint(self.low[at:found]) else found

    def _acts(self, at: int, *, now: bool) -> bool:
        word = self.low[at]
        return self._finite(at + (word in LIGHT)) or (now and word.endswith("s") and word not in OWNS)

    def _is_deed(self, at: int, before: int) -> bool:
        """Whether a verb behind a comma tells what is done, not how: it carries cars and is old, | painted in red."""
        days = frozenset(ENGLISH.calendar.weekdays)
        end = next((n + 1 for n in range(at, len(self.raw)) if self._ends(n)), len(self.raw))
        dated = (
            self.low[at + 1] != "by" and not days.isdisjoint(self.low[at:end]) and days.isdisjoint(self.low[before:at])
        )
        now = self.low[before].endswith("s") and self.low[before] not in HELPS
        strength = self._strength(at)
        told = self.low[at] in DONE_TO or self.low[at + 1] in TELLS_OF or self.low[at + 1].endswith("ly")
        return strength == 2 or dated or (strength == 1 and now and not told)

    def _begins(self, at: int, verb: int) -> bool:
        """Whether a noun begins that hangs on nothing before it, and may be the verb's subject: means | the bakers."""
        before, second = self.low[at - 1], self.low[at - 2]
        if self.low[at] not in OWNS or self.low[at + 1] in PERIODS or self._finite(at - 1):
            return False
        if self.low[at] in ("a", "an") and self.low[at + 1] in RATES:  # sells 90 boats | a day
            return False
        if self._ends(at - 1):  # hit a cook, | a nurse or a boy
            listed = "or" in self.low[at:verb]
            return 0 < self.maybe < at and not (listed or any(map(self._ends, range(at, verb))))
        governed = any(before in words for words in (GOVERNS, WHO, BASE)) or second in ACTORS or second in HELPS
        governed |= second == "to" or self.low[at - 3] == "whose"
        return not (governed or before.endswith(("ed", "ing", "ly")))  # not: whose bricks fill | the rooms
