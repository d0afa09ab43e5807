"""One walk over the words of a sentence, which gives each verb to the clause that was opened for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.compression.clause.verbs import ACTS, any_of, bare_words, listed
from summarizer.languages import ENGLISH

_HELPS = listed("auxiliary", "modal") - {"to", "be", "been", "being", "am", "not"}
_HELPED = _HELPS | {"be", "been", "being", "not", "to"}
_OWNS, _DONE, _EITHER = listed("articles", "possessives"), listed("participles"), listed("nouns_or_verbs")
_PREPOSITIONS = listed("prepositions", "places") - {"as", "before"} | {"past", "without"}
_TELLS_OF = _PREPOSITIONS | listed("times", "behind") | {"as", "before", "when", "while", "and", "or"}
_BASE, _DOES = listed("base_verbs") - {"beat", "let", "quit", "shut"}, ACTS | {"says"}  # these were, too
_PAST = {verb for verb in listed("verbs") - _BASE if verb[-1] != "s"} - {"bent", "bound", "ground", "lay", "lie", "rid"}
_INTENDS = listed("intends") | {"began", "continued", "failed", "pledged", "tried", "vowed", "reported", "warned"}
_NOT_VERBS, _ACTED_ON, _OBJECTS = listed("not_verbs"), listed("wants_object") - _INTENDS, _OWNS | listed("objects")
_ANY = listed("of_some") | {"it", "neither", "nobody", "nothing", "one", "they"}  # who a second clause may tell of
SAYS = listed("said", "announces", "believes", "claiming") | {"told", "warned", "ruled"}
MUST = frozenset("although because if though unless when while whether what".split())
WHO, _ACTORS, JOINS = map(frozenset, map(str.split, ("who which whom whose where", "who which that", "and or but")))
MAY, THEY = (frozenset(one.split()) for one in ("after as before since until till", "he she they we it i you there"))
_GOVERNS = _HELPED | _PREPOSITIONS | _DONE | _PAST | MUST | MAY | JOINS | listed("particles") | {"than", "that"}
_DONE_TO, _RATES = listed("done_to"), listed("rates")
_PERIODS, TIMES, _LIGHT = listed("periods"), listed("times", "adverbs"), listed("adverbs", "light") | {"first", "once"}


class Scan:
    """A sentence on which one walk is made.

    Args:
        raw: Its words, with their marks.
    """

    def __init__(self, raw: Sequence[str]) -> None:
        """Has found nothing yet."""
        self.raw = raw
        self.words = [*(word.rstrip(".") for word in bare_words(" ".join(raw))), "", ""]
        self.low = [word.lower() if word != "May" else "" for word in self.words]  # no modal
        self.more: list[int] = []
        # Clauses that want a verb; words like "after", behind which one may stand; the verb where no other is; ", who".
        self.owed = self.may = self.maybe = self.apart = self.that = 0
        self.aside = self.joined = self.closed = self.firm = False  # a comma, an "and", a clause's verb, another came

    def main(self) -> int:
        """The main verb; 0 for none."""
        found = self._behind_list(next((at for at, of in self._verbs() if self._is_main(at, of)), 0) or self.maybe)
        found = self._behind_closed(self._behind_aside(found))
        return 0 if any(self._begins(at, found) for at in range(2, found)) else found

    def _behind_list(self, found: int) -> int:
        """The verb behind a list of what was done to somebody: a nurse who fled, denied a post and told to go | won."""
        low, ends, owed = self.low, range(found, len(self.raw)), 0
        who = next((at for at in range(1, found) if low[at] in _ACTORS), 0)
        last = next((at + 1 for at in ends if low[at] == "and" and self._finite(at + 1)), len(self.raw))
        says = low[last] in SAYS and low[last + 1] not in {"by", "that", "to"}
        if says or not who or self._ends(who - 1) or not self._ends(found - 1):
            return found
        for at in range(last + 1, len(self.raw)):
            owed += low[at] in WHO | MUST | {"that"}
            helps = low[at] in _HELPS and self._finite(at)
            if helps and not (owed or low[at - 1] in THEY or self._ends(at - 1)):
                return at
            owed -= helps and owed > 0
        return found

    def _behind_aside(self, found: int) -> int:
        """The verb behind a list in an aside: a bridge, which is old, carries cars and was shut, | fell."""
        low, words = self.low, range(found + 1, len(self.raw))
        which = (at for at in range(1, found) if low[at] in WHO | {"that"} and any(map(self._ends, range(at))))
        now = low[found].endswith("s")  # feeds nine lakes, turns mills and | floods each spring
        joined = (at for at in words if low[at] == "and" and (low[at + 1] == "now" or self._acts(at + 1, now=now)))
        last = next(joined, len(self.raw))
        says = {"that"}.issubset(low[last : last + 3])  # called a vote and said that bakers, not cooks, | should
        if not found or not self._ends(found - 1) or next(which, 0) == 0 or says:
            return found
        at = next((at for at in words if at > last + 2 and self._ends(at - 1) and self._finite(at)), 0)
        said = low[at] in SAYS and (low[at + 1] in _OWNS or self.words[at + 1][:1].isupper())
        return at if at and not said and self._is_deed(at, found) else found

    def _behind_closed(self, found: int) -> int:
        """The verb that an aside ends before: Acme, a firm that sells nuts, | called in cooks after nine were lost."""
        commas = [n for n in range(found) if self._ends(n)][-2:]
        at = commas[-1] + 1 if len(commas) > 1 else found
        return at if at < found and self._finite(at) and not MAY.isdisjoint(self.low[at:found]) else found

    def _acts(self, at: int, *, now: bool) -> bool:
        return self._finite(at + (self.low[at] in _LIGHT)) or (now and self.low[at].endswith("s"))

    def _is_deed(self, at: int, before: int) -> bool:
        """Whether a verb behind a comma tells what is done, not how: it carries cars and is old, | painted in red."""
        days = frozenset(ENGLISH.calendar.weekdays)
        end = next((n + 1 for n in range(at, len(self.raw)) if self._ends(n)), len(self.raw))
        dated = (
            self.low[at + 1] != "by" and not days.isdisjoint(self.low[at:end]) and days.isdisjoint(self.low[before:at])
        )
        now = self.low[before].endswith("s") and self.low[before] not in _HELPS
        strength = self._strength(at)
        told = self.low[at] in _DONE_TO or self.low[at + 1] in _TELLS_OF or self.low[at + 1].endswith("ly")
        return strength == 2 or dated or (strength == 1 and now and not told)

    def _begins(self, at: int, verb: int) -> bool:
        """Whether a noun begins that hangs on nothing before it, and may be the verb's subject: means | the bakers."""
        before, second = self.low[at - 1], self.low[at - 2]
        if self.low[at] not in _OWNS or self.low[at + 1] in _PERIODS or self._finite(at - 1):
            return False
        if self.low[at] in ("a", "an") and self.low[at + 1] in _RATES:  # sells 90 boats | a day
            return False
        if self._ends(at - 1):
            return 0 < self.maybe < at and not any(map(self._ends, range(at, verb)))
        return not (
            before in _GOVERNS | WHO or second in _ACTORS | _HELPS | {"to"} or before.endswith(("ed", "ing", "ly"))
        )

    def owes(self) -> bool:
        """Whether a clause has no verb."""
        for at, strength in self._verbs():
            self._is_main(at, strength)
        return self.owed > 0

    def _verbs(self) -> Iterator[tuple[int, int]]:
        for at in range(1, len(self.raw)):
            if self.raw[at - 1][-1] in ";:–—-" or (self.raw[at][0] == "(" and ")" not in self.raw[at]):
                return
            self.joined, self.aside = self.joined or self.low[at] in JOINS, self.aside or self._ends(at - 1)
            self.that = at if self.low[at] == "that" else self.that
            if not self._opens(at) and self._finite(at):
                yield at, self._strength(at)

    def _ends(self, at: int) -> bool:
        return self.raw[at].endswith(",")

    def _opens(self, at: int) -> bool:
        """Whether a word opens a clause, for which a verb is owed then."""
        word, before, behind = self.low[at], self.low[at - 1], self.low[at + 1]
        self.may *= self.owed > 0 or not self._ends(at)
        if word in WHO or (word == "that" and before not in _PREPOSITIONS):
            verb = behind in _BASE or (behind[-1:] == "s" and self.low[at + 2] in _OBJECTS and not self._finite(at + 1))
            self.owed += not (word in _ACTORS and verb)  # bakers who | sell bread; a law that | enshrines a right
            self.apart = self.apart or at * (self._ends(at - 1) and not (self.firm or self.maybe))
            if word != "that" or not (self._finite(at - 1) or before in SAYS | {"him", "her", "them"}):
                self.more.append(at - (before in _PREPOSITIONS or before == "and"))
            return True
        told = word in MUST - {"what"} and behind.endswith(("ing", "ed", "of"))  # while | flying, because | of rain
        self.more += [at] * told
        self.owed += word in MUST and not told
        self.may += word in MAY and not (behind.isdigit() and len(behind) == 4)  # since 1969
        return word in MUST | MAY

    def _finite(self, at: int) -> bool:
        """Whether a word has the form of a verb that may be its clause's."""
        word, before = self.low[at], self.low[at - 1]
        named = (word == "named" and self.owed) or (word == "do" and self.words[at + 1][:1].isupper())  # Rio do Sul
        named |= word in _BASE if before in _ACTORS else before in _ANY and self.low[at - 2] in JOINS  # but one | fell
        if not self.words[at][:1].islower() or "-" in word or word in _NOT_VERBS or named or before == "whose":
            return False
        if word in _HELPS:
            return before not in _HELPED or word in ("had", "has")
        if word in _BASE - _EITHER - _DONE:
            if before in ENGLISH.calendar.weekdays and not self._ends(at - 1) and word not in _PERIODS:
                return True  # voters in Togo on Sunday | choose
            return self._is_of_many(at) and (word in ("face", "say") or self.low[at + 1] in _OWNS | {"to", "that"})
        acts = word in _DOES | _PAST | _DONE | _EITHER or any_of("finite_verbs", "$").match(word) is not None
        acts |= word in _INTENDS and self.low[at + 1] == "to"
        acts |= word.endswith("s") and self._ends(at - 1) and self.low[at + 1] in _OWNS  # runs a school, | owns the bus
        ahead = self.low[at - 2] if at > 1 and (before.endswith("ly") or before in _LIGHT) else before
        noun = ahead in _OWNS | _PREPOSITIONS or before[-2:] in ("'s", "’s")  # Lund's | plan to build a mill
        noun |= before.isdigit() or before == "no" or before.endswith("ed") > word.endswith("ed")
        noun |= word in _EITHER | {"back"} and before in _DONE and self.low[at - 2] in _HELPS  # had gone | back
        return acts and ahead not in _HELPED and (self._ends(at - 1) or not noun)

    def _is_of_many(self, at: int) -> bool:
        """Whether a plural stands before a word, and maybe where it is: commuters in Graz | face delays."""
        before = at - 1
        while before > 1 and (self.words[before][:1].isupper() or self.low[before] == "the"):
            before -= 1
        return self.low[before - (before < at - 1 and self.low[before] in _PREPOSITIONS)].endswith("s")

    def _strength(self, at: int) -> int:
        """2 for a verb that can be nothing else, 1 for what may be a participle, 0 for what is one."""
        word, behind = self.low[at], self.low[at + 1 + 2 * (self.low[at + 2] == "least")]  # killed | at least nine
        may_be_done = word in _EITHER or ((word.endswith("ed") or word in _DONE) and word not in ("died", "fled"))
        if word in _HELPS | _DOES or not may_be_done or (word in _INTENDS and behind == "to"):
            return 2
        ended = self.raw[at].endswith((",", ";")) and not behind.endswith("ing")  # resigned, | saying
        if behind == "by" or word.endswith(("en", "wn")) or ended:
            return 0
        named = self.words[at + 1][:1].isupper() and behind not in ENGLISH.calendar.weekdays
        that = next((n for n in range(at + 2, min(at + 6, len(self.raw))) if self.low[n] == "that"), 0)
        told = that > 0 and word != "told" and not self._finite(that + 1)  # warned | on Friday that tea may fail
        rose = behind[:1].isdigit() and self.raw[at + 1].endswith("%")  # jumped 11%
        sure = behind in _OBJECTS or named or rose or (word in SAYS and (told or behind not in _TELLS_OF))
        return 2 if sure else int(not (word in _ACTED_ON | _EITHER and behind in _TELLS_OF))

    def _is_main(self, at: int, strength: int) -> bool:
        """Whether a verb is the sentence's; else what it is of is noted."""
        word, before, light = self.low[at], self.low[at - 1], self.low[at - 1] in _LIGHT | {"then"}
        so = bool(self.more) and 0 < self.more[0] < self.maybe and self.low[at + 1] in listed("said_openers")
        so = so and self._ends(at - 1) and not any(map(self._ends, range(self.maybe, at - 1)))  # fell in May, | said it
        late = word in ("said", "says") and self.aside and self.maybe and not so  # slipped in May, a broker | said
        if before in JOINS or (light and self.low[at - 2] in JOINS):
            self.more.append(at - 1 - light)
        elif not self._ends(at - 1) and (before in THEY and at > 1 if strength else self.owed):
            self.owed = max(0, self.owed - 1)  # to leave it, | decided
            self.may -= self.may > 0 and before in THEY and self.low[at - 2] in MAY and word not in SAYS
        elif not strength and self.may and self.low[at + 1] not in _TELLS_OF:  # after it | caught fire
            self.may -= 1
        elif not strength:
            self.more.append(at)
        elif not late and (self._ends(at - 1) or before not in SAYS):  # not: he said | were
            return self._is_own(at, strength)
        return False

    def _is_of_second(self, at: int) -> bool:
        """Whether an aside ends there behind the subject of a later clause: died after nurses, who slept, | fled."""
        comma = next((n for n in range(at - 2, self.maybe, -1) if self._ends(n)), 0)
        opens = {"that"} | (MAY | MUST if self.maybe else WHO) if self.maybe or self.owed else ()
        for n in range(comma, self.maybe, -1):
            if self.low[n] in opens or (self.low[n] == "and" and self._ends(n - 1)):
                return n < comma
            if self._finite(n) or (self._ends(n) and n < comma):
                return False
        return False

    def _is_own(self, at: int, strength: int) -> bool:
        nested = self.low[self.apart] == "whose" and not self.closed and sum(map(self._ends, range(self.apart, at))) > 1
        commas = self.that and sum(map(self._ends, range(self.that, at)))
        nested |= commas == 2 and self.low[self.that + 1] not in _EITHER  # that its chief, Ada Bolt, | lied
        if self._ends(at - 1) and self._is_of_second(at):
            self.owed, self.may = max(0, self.owed - 1), self.may - (self.may > 0 == self.owed)
            return False
        if self._ends(at - 1) and self.low[at - 1] not in WHO and not (self.owed and (self.firm or nested)):
            told = self.owed and commas == 1 == strength and at < self.that + 6  # that its chief, | named in May, lied
            self.maybe = self.maybe if told else at  # where no other verb follows: the watch, | worried that
            return strength > 1
        if self.owed or self.may:
            self.maybe = self.maybe or at * (not self.owed and strength > 1)
            self.owed, self.may = (self.owed - 1, self.may) if self.owed else (0, self.may - 1)
            self.joined, self.closed = False, True
            return False
        # Dropped all charges, saying bakers | had lied; fired on men who fled, and two | were hurt.
        opens = [self.low[n] for n in range(self.maybe + 1, at if self.maybe else 0) if self._ends(n - 1)]
        far = any(word.endswith("ing") or (self.firm and word in JOINS) for word in opens)
        far |= self.apart > 0 and not any(map(self._ends, range(self.apart, at)))  # who, one of the best-known | faces
        if far or (self.joined and self.closed):  # since nine failed and a mill | lost its licence, he resigned
            # slid as sales fell and costs | rose; not: as a pier fell | closed
            far |= self.firm and not self._finite(at - 1)
            self.maybe = self.maybe if far else at
            return False
        self.maybe, self.firm = self.maybe or at, True
        return strength > 1
