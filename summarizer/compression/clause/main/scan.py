"""One walk over the words of a sentence, which gives each verb to the clause that was opened for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.compression.clause.main.words import (
    ACTED_ON,
    ACTORS,
    ANY,
    BASE,
    BE,
    DOES,
    DONE,
    EITHER,
    FACED,
    FUTURE,
    HARMED,
    HELPED,
    HELPS,
    INTENDS,
    JOINS,
    LIGHT,
    MAY,
    MODALS,
    MUST,
    NOT_VERBS,
    OBJECTS,
    OWED,
    OWNS,
    PAST,
    PERIODS,
    POSING,
    PREPOSITIONS,
    SAYS,
    SEEN,
    TELLS_OF,
    THEY,
    TIMES,
    TOLD,
    WHO,
)
from summarizer.compression.clause.verbs import any_of, bare_words, listed
from summarizer.languages import ENGLISH
from summarizer.text.words import cached_by_word

_is_finite = cached_by_word(lambda word: any_of("finite_verbs", "$").match(word) is not None)


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
        if word in WHO or (word == "that" and before not in PREPOSITIONS):
            verb = behind in BASE or (behind[-1:] == "s" and self.low[at + 2] in OBJECTS and not self._finite(at + 1))
            verb |= word == "who" and (self._may_act(at + 1) or self.low[at + 2] in FUTURE)  # who lies | could be fined
            self.owed += not (word in ACTORS and verb)  # bakers who | sell bread; a law that | enshrines a right
            self.apart = self.apart or at * (self._ends(at - 1) and not (self.firm or self.maybe))
            if word != "that" or not (self._finite(at - 1) or before in SAYS | {"him", "her", "them"}):
                self.more.append(at - (before in PREPOSITIONS or before in JOINS))
            return True
        told = word in MUST and word != "what" and self._is_state(word, behind)
        self.more += [at] * told
        self.owed += word in MUST and not told
        dated = (behind.isdigit() and len(behind) == 4) or self.words[at + 1].lower() in ENGLISH.calendar.weekdays
        dated |= word == "since" and (before in HELPS or behind in HELPS)  # have since | left
        dated |= word == "as" and before in POSING  # dressed as | builders
        self.may += word in MAY and not dated  # since 1969
        return word in MUST or word in MAY

    def _is_state(self, word: str, behind: str) -> bool:
        """Whether no clause with a verb stands behind a word: while | flying, because | of rain, whether | in Lund."""
        done = (behind in DONE and behind not in EITHER) or behind.endswith(("ing", "ed", "of"))
        return done or (word in ("when", "whether", "while") and behind in PREPOSITIONS)

    def _may_act(self, at: int) -> bool:
        """Whether a word behind "who" that has no form of a verb can be nothing else: people who | sleep late."""
        word = self.low[at]
        light = any(word in words for words in (OWNS, THEY, LIGHT, TIMES, PREPOSITIONS))
        known = light or word.endswith(("ly", "s", "ing", "ed")) or self._finite(at)
        return self.words[at].islower() and not (known or self._ends(at) or self._finite(at + 1))

    def _finite(self, at: int) -> bool:
        """Whether a word has the form of a verb that may be its clause's."""
        word, before = self.low[at], self.low[at - 1]
        named = (word == "named" and self.owed) or (word == "do" and self.words[at + 1][:1].isupper())  # Rio do Sul
        named |= word in BASE if before in ACTORS else before in ANY and self.low[at - 2] in JOINS  # but one | fell
        if not self.words[at][:1].islower() or "-" in word or word in NOT_VERBS or named or before == "whose":
            return False
        armed = before == "that" and word.endswith("ed") and self.low[at + 2] in HELPS  # that | armed men fled
        if armed or (word in MODALS and before in OWNS):  # the | will of a duke
            return False
        if word in HELPS:
            if self.raw[at][-1] in ",." and not {"as", "than"}.isdisjoint(self.low[at - 4 : at - 1]):
                return False  # sank faster than others | did
            second = before in BE and word in BE  # where they are | was
            return before not in HELPED or word in ("had", "has") or second
        if word in ("fear", "say") and self.low[at + 1] in TOLD and before not in HELPED | OWNS:
            return True
        if word in BASE and word not in EITHER and word not in DONE:
            if before in ENGLISH.calendar.weekdays and not self._ends(at - 1) and word not in PERIODS:
                return True  # voters in Togo on Sunday | choose
            faced = self.low[at + 1] in FACED or (self._ends(at - 1) and self.low[at + 1][-1:] == "s")
            if word == "face" and before not in HELPED | OWNS and faced:  # growers, who are old, | face losses
                return True
            return self._is_of_many(at) and (word in ("face", "say") or self.low[at + 1] in OWED)
        acts = any(word in verbs for verbs in (DOES, PAST, DONE, EITHER)) or _is_finite(word)
        acts |= word in INTENDS and self.low[at + 1] == "to"
        have = next((n for n in range(at - 2, max(0, at - 6), -1) if self.low[n] in ("had", "has", "have")), 0)
        done = word in DONE or word[-2:] == "ed"  # had for years | begged Lund, have since | fallen ill
        acts &= not (done and have and self.low[have + 1] in PREPOSITIONS | {"since"})
        acts |= word.endswith("s") and self._ends(at - 1) and self.low[at + 1] in OWNS  # runs a school, | owns the bus
        ahead = self.low[at - 2] if at > 1 and (before.endswith("ly") or before in LIGHT) else before
        noun = ahead in OWNS or ahead in PREPOSITIONS or before[-2:] in ("'s", "’s")  # Lund's | plan to build a mill
        noun |= (before.isdigit() and len(before) != 4) or before == "no" or before.endswith("ed") > word.endswith("ed")
        noun |= word in EITHER and before in DONE and self.low[at - 2] in HELPS  # had sent | help
        noun |= word == "back" and before in BASE | PAST | DONE
        return acts and ahead not in HELPED and (self._ends(at - 1) or not noun)

    def _is_of_many(self, at: int) -> bool:
        """Whether a plural stands before a word, and maybe where it is: commuters in Graz | face delays."""
        before = at - 1
        while before > 1 and (self.words[before][:1].isupper() or self.low[before] == "the"):
            before -= 1
        return self.low[before - (before < at - 1 and self.low[before] in PREPOSITIONS)].endswith("s")

    def _strength(self, at: int) -> int:
        """2 for a verb that can be nothing else, 1 for what may be a participle, 0 for what is one."""
        word, behind = self.low[at], self.low[at + 1 + 2 * (self.low[at + 2] == "least")]  # killed | at least nine
        may_be_done = (word in EITHER or word in DONE or word[-2:] == "ed") and word not in ("died", "fled", "pleaded")
        dated = behind == "on" and self.low[at + 2] in ENGLISH.calendar.weekdays  # voted | on Tuesday to ban it
        intends = word in INTENDS and (self.low[at + 3 :][:1] == ["to"] if dated else behind == "to")
        if word in HELPS or word in DOES or self.low[at - 1] in THEY or not may_be_done or intends:
            return 2
        ended = self.raw[at].endswith((",", ";")) and not behind.endswith("ing")  # resigned, | saying
        if behind == "by" or word.endswith(("en", "wn", "rn")) or ended or (word in SEEN and behind.endswith("ing")):
            return 0
        named = self.words[at + 1][:1].isupper() and behind not in ENGLISH.calendar.weekdays
        that = next((n for n in range(at + 2, min(at + 6, len(self.raw))) if self.low[n] == "that"), 0)
        told = that > 0 and word != "told" and not self._finite(that + 1)  # warned | on Friday that tea may fail
        rose = behind[:1].isdigit() and self.raw[at + 1].endswith("%")  # jumped 11%
        far = self.low[at + 2] in ENGLISH.clauses.measures  # killed | nine men, not: nine days ago
        rose |= (behind.isdigit() or behind in ENGLISH.spelled_numbers) and not (far or self.maybe) and word in HARMED
        sure = behind in OBJECTS or named or rose or (word in SAYS and (told or behind not in TELLS_OF))
        return 2 if sure else int(not (behind in TELLS_OF and (word in ACTED_ON or word in EITHER)))

    def _is_main(self, at: int, strength: int) -> bool:
        """Whether a verb is the sentence's; else what it is of is noted."""
        word, before = self.low[at], self.low[at - 1]
        light = before in LIGHT or before == "then"
        so = bool(self.more) and 0 < self.more[0] < self.maybe and self.low[at + 1] in listed("said_openers")
        so = so and self._ends(at - 1) and not any(map(self._ends, range(self.maybe, at - 1)))  # fell in May, | said it
        late = word in ("said", "says") and self.aside and self.maybe and not so  # slipped in May, a broker | said
        if before in JOINS or (light and self.low[at - 2] in JOINS):
            self.more.append(at - 1 - light)
            self.joined = False  # by that verb
        elif not self._ends(at - 1) and (before in THEY and at > 1 if strength else self._is_owed(at)):
            self.owed = max(0, self.owed - 1)  # to leave it, | decided
            self.may -= self.may > 0 and before in THEY and self.low[at - 2] in MAY and word not in SAYS
        elif not strength and self.may and self.low[at + 1] not in TELLS_OF:  # after it | caught fire
            self.may -= 1
        elif not strength:
            self.more.append(at)
        elif not late and (self._ends(at - 1) or before not in SAYS):  # not: he said | were
            return self._is_own(at, strength)
        return False

    def _is_owed(self, at: int) -> bool:
        """Whether a clause without a comma wants what may be its verb; not: whose cats, two of them born | in May."""
        return self.owed > 0 and not any(map(self._ends, range(self._opener(at, WHO | MUST | {"that"}), at)))

    def _opener(self, at: int, openers: frozenset[str]) -> int:
        """The last word before another that opens a clause; 0 for none."""
        return next((n for n in range(at - 1, 0, -1) if self.low[n] in openers), 0)

    def _is_of_second(self, at: int) -> bool:
        """Whether an aside ends there behind the subject of a later clause: died after nurses, who slept, | fled."""
        comma = next((n for n in range(at - 2, self.maybe, -1) if self._ends(n)), 0)
        opens = {"that"} | WHO | (MAY | MUST if self.maybe else set()) if self.maybe or self.owed else set()
        for n in range(comma, self.maybe, -1):
            if self.low[n] in opens or (self.low[n] == "and" and self._ends(n - 1)):
                return n < comma
            if self._finite(n) or (self._ends(n) and n < comma):
                return False
        return False

    def _is_own(self, at: int, strength: int) -> bool:
        nested = self.low[self.apart] == "whose" and not self.closed and sum(map(self._ends, range(self.apart, at))) > 1
        commas = self.that and sum(map(self._ends, range(self.that, at)))
        nested |= commas == 2 and self.low[self.that + 1] not in EITHER  # that its chief, Ada Bolt, | lied
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
        opens = [self.low[n] for n in range(self.maybe + 1, at if self.maybe else 0) if self._ends(n - 1)]
        near, time = self._opener(at, WHO | MUST | MAY | {"that"}), self._opener(at, MAY)
        far = any(word.endswith("ing") or (self.firm and word in JOINS) for word in opens)  # fled, saying men | lied
        far |= bool(opens) and time > self.maybe and "and" in self.low[time:at]  # after talks over nuts and tea | fell
        far |= self.apart > 0 and not any(map(self._ends, range(self.apart, at)))  # who, one of the best-known | faces
        of_noun = self.low[near] in ACTORS and self.low[near - 1] not in SAYS  # that sells nuts and ropes | hit nine
        if far or (self.joined and self.closed and not of_noun):  # since nine failed and a mill | lost its licence
            # slid as sales fell and costs | rose; not: as a pier fell | closed
            far |= self.firm and not self._finite(at - 1)
            self.maybe = self.maybe if far else at
            return False
        self.maybe, self.firm = self.maybe or at, True
        return strength > 1
