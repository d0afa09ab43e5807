"""A sentence as the constraints see it: its words, what each is, and what hangs on what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, cached_property

from summarizer.compression.lead import Word
from summarizer.models.files import read_data

_ADJECTIVE = re.compile(
    r"[a-z-]{2,}(?:ous|al|ic|ive|ary|ish|ern|less|ful|able|ible|ian|ean|ese|ical|[a-z]est|[a-z]+-[a-z]+)$"
)
_SYMBOL = re.compile(r"\(?\.?[A-Z][A-Za-z0-9]{1,7}\.(?:[A-Z]{2,7}\.)?[A-Z]{1,3}|[A-Z]{2,5}=")
_CONTRACTED = ("n't", "n’t", "'re", "’re", "'ve", "’ve", "'ll", "’ll")
_OWNED = (".", "'s", "’s", "s'", "s’")  # ends of a word that no further word of the same name follows


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of a list of `assets/data/compression_words.json`."""
    return frozenset(_lists()[name].split())


@cache
def _lists() -> dict[str, str]:
    return {name: words for name, words in read_data("compression_words").items() if name != "note"}


@cache
def _kinds() -> dict[str, frozenset[str]]:
    """For each listed word the names of the lists that hold it."""
    names: dict[str, set[str]] = {}
    for name in _lists():
        for word in word_list(name):
            names.setdefault(word, set()).add(name)
    return {word: frozenset(found) for word, found in names.items()}


class Sentence:
    """The words of one sentence.

    Attributes:
        words: The words.
        low: Each in small letters, without marks.
    """

    def __init__(self, words: Sequence[Word]) -> None:
        """Looks the words up in the lists."""
        self.words = words
        self.low = [word.low for word in words]
        kinds, none = _kinds(), frozenset[str]()
        self._kinds = [kinds.get(low, none) for low in self.low]

    def __len__(self) -> int:
        """Number of its words."""
        return len(self.words)

    def among(self, at: int, *lists: str) -> bool:
        """Whether a word is in one of the lists; False outside of the sentence."""
        return 0 <= at < len(self._kinds) and not self._kinds[at].isdisjoint(lists)

    def stops(self, at: int) -> bool:
        """Whether a phrase ends with a word."""
        return self.words[at].stops

    @cached_property
    def quotation(self) -> list[int]:
        """The number of the quotation that each word stands in; 0 outside of all."""
        numbers, inside, count = [], False, 0
        for word in self.words:
            marks = sum(word.text.count(mark) for mark in '“”"')
            if marks and not inside:
                count += 1
            numbers.append(count if inside or marks else 0)
            inside ^= marks % 2 == 1
        return numbers

    def adjective(self, at: int) -> bool:
        """Whether a word looks like an adjective of small letters."""
        text = self.words[at].text
        return _ADJECTIVE.fullmatch(text) is not None and text not in word_list("not_adjective")

    def verb(self, at: int) -> bool:
        """Whether a word looks like a finite verb; a participle behind a comma or before "by" does not."""
        return self._verbs[at]

    @cached_property
    def _verbs(self) -> list[bool]:
        found = []
        for at, (word, low) in enumerate(zip(self.words, self.low, strict=True)):
            listed = self.among(at, "verbs") or low.endswith(_CONTRACTED)
            past = low.endswith("ed") and len(low) > 3 and not self.among(at, "not_verbs")
            nominal = at > 0 and self.among(at - 1, "articles", "possessives", "prepositions") and low != "has"
            behind_comma = at > 0 and self.stops(at - 1) and at > 1 and past
            before_by = (
                at + 1 < len(self)
                and self.low[at + 1] == "by"
                and past
                and not (at and self.among(at - 1, "auxiliary"))
            )
            small = not word.capital or at == 0
            found.append(small and (listed or past) and not (nominal or behind_comma or before_by))
        return found

    def finite(self, at: int) -> bool:
        """Whether a word makes a line a clause: a verb, or what looks like one in the present: marks | its."""
        if self.verb(at):
            return True
        text = self.words[at].text
        ending = text[:1].islower() and text.endswith("s") and not text.endswith(("ss", "'s", "’s", "s'"))
        subject = at > 0 and not (self.stops(at - 1) or self.among(at - 1, "stop") or self.adjective(at - 1))
        return ending and subject and (self.among(at + 1, "articles", "possessives") or self.quoted(at + 1))

    def quoted(self, at: int) -> bool:
        """Whether a quotation starts with a word."""
        return at < len(self) and self.words[at].text[:1] in '“"'

    def owner(self, at: int) -> bool:
        """Whether a word owns what follows: Greece's, but not "it's"."""
        text = self.words[at].text
        return text.endswith(_OWNED[1:]) and not self.among(at, "pointing", "persons", "verbs") and text != "'s"

    def adverb(self, at: int) -> bool:
        """Whether a word looks like an adverb."""
        return self.low[at].endswith("ly") or self.among(at, "adverbs")

    def opens_clause(self, at: int) -> bool:
        """Whether a clause with a verb of its own has to follow: said ..., believes ..., warned that ..., if ..."""
        if self.low[at] == "that":
            return at > 0 and self.verb(at - 1)
        return self.among(at, "clause_openers") and not self.closes(at) and not self.stops(at)

    def infinitive(self, at: int) -> bool:
        """Whether a word is the "to" of "to fight", not of "to the market"."""
        if not 0 <= at < len(self) - 1 or self.low[at] != "to":
            return False
        follower = self.words[at + 1]
        nominal = self.among(at + 1, "articles", "possessives", "no_infinitives")
        return not (follower.capital or follower.number or nominal)

    def one_name(self, left: int) -> bool:
        """Whether a word and the next are of one name: Federal Reserve, but not President | Obama."""
        a, b = self.words[left], self.words[left + 1]
        if not (a.capital and b.capital) or a.stops or self.bracketed[left + 1] or self.among(left + 1, "subordinate"):
            return False
        if a.text.endswith(_OWNED) and not self.initial(left):
            return False
        return not self.among(left, "titles", "forms") and not self.among(left + 1, "legal", "days")

    def initial(self, at: int) -> bool:
        """Whether a word is the first letter of a name: S. | Korea."""
        return len(self.low[at]) == 1 and self.words[at].text.endswith(".")

    def joint_name(self, at: int) -> bool:
        """Whether the "and" behind a word is of its name: Department of Housing | and Urban Development."""
        w = self.words
        if at + 2 >= len(w) or not w[at].capital or w[at].stops or not w[at + 2].capital:
            return False
        joined = self.low[at + 1] in ("and", "&")
        return joined and any(
            w[k - 1].capital and (self.low[k] == "of" or (self.low[k] == "for" and self.among(k - 1, "institutions")))
            for k in range(max(1, at - 3), at)
        )

    def closes(self, at: int) -> bool:
        """Whether a word is a verb of saying that ends its clause: "..., the White House said on Monday"."""
        if not self.among(at, "said"):
            return False
        if at + 1 == len(self) or self.words[at].text[-1:] in ".,;":
            return True
        return self.among(at + 1, "days") or self.low[at + 1] in ("on", "in", "at", "late", "early", "a")

    @cached_property
    def bracketed(self) -> list[bool]:
        """Which words stand in brackets, (GM), or are a stock's symbol: ACME.TO, or ACM behind "Ltd."."""
        found, depth = [], 0
        for at, word in enumerate(self.words):
            depth += word.text.count("(")
            glued = self.among(at - 1, "forms") and word.text.isupper() and len(word.low) > 1 and word.low.isalpha()
            found.append(depth > 0 or glued or bool(_SYMBOL.fullmatch(word.text.rstrip(",.)"))))
            depth = max(0, depth - word.text.count(")"))
        return found

    def weekday(self, at: int) -> bool:
        """Whether a word is of "on Friday"."""
        day = at + 1 if self.low[at] == "on" and at + 1 < len(self) else at
        bare = day > at or not self.among(at - 1, "prepositions") or self.low[at - 1] == "on"
        return self.among(day, "weekdays") and bare

    def idle(self, at: int) -> bool:
        """Whether a word goes without a trace: an article, "Inc.", "on Friday", what stands in brackets."""
        return self.bracketed[at] or self.among(at, "articles", "forms") or self.weekday(at)

    def head(self, at: int) -> int:
        """Index of the word that a word hangs on, past articles, owners, adjectives and numbers; -1 for none."""
        k = at - 1
        while k >= 0 and not self.stops(k) and self._modifier(k):
            k -= 1
        return k

    def governor(self, at: int) -> int:
        """Index of the function word before the noun phrase that ends with a word; -1 for none."""
        k = at - 1
        while k >= 0 and not self.stops(k) and not self._governs(k):
            k -= 1
        return k

    def _modifier(self, at: int) -> bool:
        return (
            self.among(at, "articles", "possessives", "essential")
            or self.words[at].number
            or self.adverb(at)
            or self.adjective(at)
            or (self.words[at].capital and self.words[at].text.endswith(("-based", "-owned", "-backed", "-led")))
        )

    def _governs(self, at: int) -> bool:
        function = self.among(at, "stop") and not self.among(at, "articles", "possessives")
        return function or self.among(at, "speech") or self.low[at].endswith("ed")

    @cached_property
    def heads(self) -> list[int]:
        """`head` of each word."""
        return [self.head(at) for at in range(len(self))]

    @cached_property
    def governors(self) -> list[int]:
        """`governor` of each word."""
        return [self.governor(at) for at in range(len(self))]

    def last_before(self, marked: Sequence[bool]) -> list[int]:
        """For each word the index of the last marked word before it, -1 where there is none."""
        found, last = [], -1
        for at, mark in enumerate(marked):
            found.append(last)
            if mark:
                last = at
        return found
