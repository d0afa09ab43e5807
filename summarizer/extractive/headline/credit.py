"""Who tells what a headline does: Mill hid its losses: Bolt; Ada Bolt: Mill hid its losses; ..., says Ada Bolt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.compression.clause.headlines import KIN, SAYS
from summarizer.compression.clause.verbs import VERBS
from summarizer.document import Document
from summarizer.extractive.coherence import Story
from summarizer.extractive.reading import own_headline, read_headline
from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.support import VIEW, Saying, sayings_of, words_of_charge
from summarizer.support.name_facts import is_ordinary
from summarizer.support.speakers.keys import DASHES, SAYING, key_of
from summarizer.text.characters import ELLIPSIS

_MOST = 6  # words of a name with its office
_LEAST, _FEWEST = 2, 3  # words of a claim, and of one behind a hearer
_SMALL = 4  # letters of a word that shows whether a headline is in title case
_BESIDE, _NEAR = 4, 12  # words between a name and the verb of what it says
_LISTS = read_data("compression_words")


def own_words(name: str) -> frozenset[str]:
    """A list of `assets/data/own_headline.json`."""
    return frozenset(read_data("own_headline")[name])


GIVEN = frozenset(f"{_LISTS['given_to_men']} {_LISTS['given_to_women']}".split())
_OFFICES = own_words("offices")
_SPEECH = LatePattern(r" (?:on|to) .*", re.IGNORECASE)  # Bolt | to mayors: ...
_DOES = LatePattern(r" to ([a-z]+)\b", re.IGNORECASE)  # Acme to | seek: ...
_NO_NAME = LatePattern(r"[\"“”‘?!\d]|(?<![\w.])'")
_SENTENCE = LatePattern(r"[a-z]{2}[.!?]['’\"”]? [A-Z]")
_CLOSED = LatePattern(r",(['’\"”])$")  # 'cold,' | the cook says
_LABELS = own_words("labels") | frozenset(_LISTS["kickers"].split())
_SPEAKERS = frozenset().union(*(SAYING[kind] for kind in ("speakers", "roles", "findings", "unnamed", "hearers")))
_TELLS = (SAYS | {"tell"}) - SAYING["findings"]
_NOBODY = own_words("nobody")
_OPINION = own_words("opinion")


class Credit(NamedTuple):
    """Who tells what a headline does.

    Attributes:
        who: The words of the speaker, with the verb of saying: Bolt; says Ada Bolt.
        claim: What is told.
        mark: What parts both.
        opens: Whether the speaker stands before the claim.
        harmless: Whether the claim may go without the speaker, where both do not fit.
        grave: Whether it never may.
        verb: The verb of saying; nothing where there is none.
        known: The surname, where it tells who that is; else nothing.
    """

    who: str
    claim: str
    mark: str
    opens: bool
    harmless: bool
    grave: bool
    verb: str = ""
    known: str = ""

    def is_kept(self, line: str) -> bool:
        """Whether a line of the headline tells who says it."""
        keys = {key_of(word) for word in self.who.split()}
        if self.opens:
            before, mark, _ = line.partition(":")
            return bool(mark) and not keys.isdisjoint(map(key_of, before.split()))
        if self.mark != ", ":
            _, _, said = line.rpartition(self.mark)
            if said.endswith(ELLIPSIS) and self.who.lower().startswith(said.rstrip(ELLIPSIS).lower()):
                return self.mark in line
            return line.lower().endswith(f"{self.mark}{self.who}".lower())
        return key_of(line.rsplit(None, 1)[-1]) in keys

    def is_lost(self, line: str) -> bool:
        """Whether a line is a cut of the headline that does not tell who says it."""
        words = iter([key_of(word) for word in f"{self.who} {self.claim} {self.who}".split()])
        return not self.is_kept(line) and all(key_of(word) in words for word in line.rstrip(ELLIPSIS).split())

    def written(self, claim: str, who: str) -> str:
        """A cut of the claim with its speaker."""
        bare = _CLOSED.sub(r"\1", claim).rstrip(".,;:")
        return f"{who}{self.mark}{claim}" if self.opens else f"{bare}{self.mark}{who}"

    def speakers(self) -> Iterator[str]:
        """The speaker; one with a whole name without the office, GOP Sen. | Ada Bolt, or by the surname."""
        yield self.who
        words = self.who.split()
        if len(words) > 2 and key_of(words[-3]) in ENGLISH.names.titles | SAYING["roles"]:
            yield " ".join(words[-2:])
        if len(words) == 2 and key_of(words[1]) == "government":  # U.S. | government
            yield words[0]
        if self.known:
            yield self.known


def credit_of(document: Document) -> Credit | None:
    """Who tells what the own headline of an article does; None for nobody. A document keeps it."""
    own = document.keep(read_headline)
    words = own.text.split() if own else []
    if own is None or len(words) < _LEAST + 2 or own.text.endswith("?") or document.language is not ENGLISH:
        return None
    sayings = sayings_of([words])[0]
    return _opening(document, words, sayings) or _closing(document, words, sayings)


def _opening(document: Document, words: Sequence[str], sayings: Sequence[Saying]) -> Credit | None:
    """The speaker before the colon of a headline: Ada Bolt: Mill hid its losses."""
    end = next((at for at, word in enumerate(words[:-_LEAST], 1) if word.endswith(":")), 0)
    title = document.keep(own_headline)
    if not end or title is None or any(one.speaker[0] == end for one in sayings):  # Papers: Bolt says he knew it
        return None
    whole = " ".join(words[:end]).rstrip(":")
    who = whole if any(key.lower() in VERBS for key in _DOES.findall(whole)) else _SPEECH.sub("", whole)
    if who != whole and len(words) - end < _FEWEST:  # Lund Church to open ninth mill: A comment
        return None
    named = title.text.rstrip(":").split()[: len(who.split())]  # in capitals
    named[-1] = named[-1].rstrip(":")
    said = next((one for one in sayings if one.speaker == (0, end) and _is_somebody(words[:end], one)), None)
    if not (said or (_is_name(named) and (_has_office(named) or _speaks(document, who, near=_BESIDE)))):
        return None
    said = said or Saying((0, end), ((end, len(words)),), key_of(words[end - 1]))
    known = surname_of(document, named)
    harmless, grave = _weight(words, said)
    return Credit(who, " ".join(words[end:]), ": ", opens=True, harmless=harmless, grave=grave, known=known)


def _closing(document: Document, words: Sequence[str], sayings: Sequence[Saying]) -> Credit | None:
    """The speaker at the end of a headline: Mill hid its losses: Bolt; ..., says Ada Bolt; ... - police."""
    closes = (one for one in sayings if one.speaker[1] == len(words) and one.claim == ((0, _end(words, one)),))
    said = next(closes, None) or _named_last(document, words)
    if said is None or not _is_somebody(words[slice(*said.speaker)], said):
        return None
    start, end = said.speaker[0], said.claim[0][1]
    before = words[start - 1]
    who, claim = " ".join(words[start:]), _CLOSED.sub(r"\1", " ".join(words[:end])).rstrip(",;:")
    mark = f" {before} " if before in DASHES else ": " if before.endswith(":") else ", "
    harmless, grave = _weight(words, said)
    if _SENTENCE.search(claim):  # of which the last alone is said
        return None
    if any(one.speaker[0] == 0 for one in sayings):  # Bolt says he was pushed: report
        harmless, grave = True, False
    verb = said.verb if mark == ", " else ""
    return Credit(who, claim, mark, opens=False, harmless=harmless, grave=grave, verb=verb)


def _is_somebody(who: Sequence[str], said: Saying) -> bool:
    """Whether the words of a speaker name one; not: Opinion: ...; ninth week of falling claims; claims he knew it."""
    keys = [key_of(word) for word in who]
    label = said.verb in (VIEW, "according") or keys[0] in _LABELS or keys[-1] == "news"
    label |= len(keys) > 1 and keys[0] != said.verb and (keys[0].endswith("ing") or keys[0][:-1] in VERBS)
    label |= len(keys) > 1 and keys[0].endswith("sses") and keys[-1] == said.verb  # ..., misses estimates
    asks = not _NOBODY.isdisjoint(keys) or any(key.endswith(("n't", "n’t")) for key in keys)
    parted = any(word.endswith(",") for word in who) or any(map(str.isdigit, "".join(who)))
    told = who[-1].endswith(":") and keys[-1] in SAYS - SAYING["findings"]  # Be warned: ...
    inverted = len(keys) > 1 and keys[0] == said.verb
    nobody = inverted and not (any(word[:1].isupper() for word in who[1:]) or keys[-1] in _SPEAKERS)
    return not (label or asks or parted or told or nobody)


def _end(words: Sequence[str], said: Saying) -> int:
    """The index behind a claim that a mark parts from its speaker; -1 where none does."""
    start = said.speaker[0]
    before = words[start - 1] if start else ""
    return start - 1 if before in DASHES else start if before.rstrip("'’\"”").endswith((",", ":")) else -1


def _weight(words: Sequence[str], said: Saying) -> tuple[bool, bool]:
    """Whether a claim tells plainly what was done, and whether it states a wrong, cause, forecast or the like."""
    grave = bool(words_of_charge(words, said))
    claim = words[slice(*said.claim[0])]
    return not grave and _OPINION.isdisjoint(map(key_of, claim)), grave


def _named_last(document: Document, words: Sequence[str]) -> Saying | None:
    """Somebody by name or office behind the last colon or dash of a headline: Mill hid its losses: Bolt."""
    near = range(len(words) - 1, max(_LEAST, len(words) - 1 - _MOST), -1)
    start = next((at for at in near if words[at - 1].endswith(":") or words[at - 1] in DASHES), 0)
    if not start:
        return None
    whole, small = words[start:], [word for word in words[:start] if word.islower() and len(word) >= _SMALL]
    said = next((at for at, word in enumerate(whole) if at and key_of(word) in _TELLS), len(whole))
    who = whole[:said]  # Mill hid its losses: Bolt | alleges
    key = key_of(who[-1].removesuffix("'s"))
    known = key in _OFFICES or any(f"{key}s" in SAYING[kind] for kind in ("speakers", "unnamed", "findings"))
    speaks = said < len(whole) or _speaks(document, " ".join(who), near=_NEAR)
    name = _is_name(who) and (speaks or not is_ordinary(key))
    if not (len(small) >= _LEAST and ((known and not _NO_NAME.search(" ".join(who))) or name)):
        return None
    verb = key_of(whole[said]) if said < len(whole) else key
    return Saying((start, len(words)), ((0, start - (words[start - 1] in DASHES)),), verb)


def _has_office(who: Sequence[str]) -> bool:
    """Whether a name opens with an office, or with what one is of somebody: Sen. Ada Bolt, Mother Of Roe."""
    first = [key_of(word) for word in who[:2]]
    kin = first[0] in KIN | {"lawyer"} and first[1:] == ["of"]
    return len(who) > 1 and (kin or not (SAYING["roles"] - {"former", "ex"}).isdisjoint(first))


def _is_name(who: Sequence[str]) -> bool:
    """Whether words are a name, as far as capitals tell: Ada Bolt, Bank of Togo."""
    small = SAYING["determiners"] | (ENGLISH.clauses.weak_borders | ENGLISH.clauses.strong_borders) - {"and", "of"}
    named = 0 < len(who) <= _MOST and not _NO_NAME.search(" ".join(who))
    named = named and ({"dear", "reporting"} | _LABELS | SAYS - SAYING["findings"]).isdisjoint(map(key_of, who))
    return named and all(
        key_of(word) == "of"
        or (word[:1].isupper() and ((word.isupper() and len(word) > 1) or key_of(word) not in small))
        for word in who
    )


def _speaks(document: Document, who: str, *, near: int) -> bool:
    """Whether a verb of saying stands so near the last word of a name in the article."""
    words = document.keep(_keys)
    name = key_of(who.split()[-1])
    names = {name, f"{name}'s", f"{name}’s"}
    return any(
        key in names and not SAYS.isdisjoint(words[max(0, at - near) : at + near + 1]) for at, key in enumerate(words)
    )


def _keys(document: Document) -> list[str]:
    return [key_of(word) for word in document.text.split()]


def surname_of(document: Document, who: Sequence[str]) -> str:
    """The surname of somebody by whole name, where nobody else in the article bears it; else nothing."""
    whole = [word for word in who if key_of(word) not in ENGLISH.names.titles | SAYING["roles"]]
    if not (1 < len(whole) < _MOST and key_of(whole[0]) in GIVEN):
        return ""
    if is_ordinary(key_of(whole[-1])) and not _speaks(document, whole[-1], near=1):
        return ""
    names = [name for line in document.keep(Story.of).lines for name in line.full_names if name[1] == whole[-1]]
    others = {key_of(given) for given, _ in names} & GIVEN - {key_of(whole[0])}
    return whole[-1] if names and not others else ""
