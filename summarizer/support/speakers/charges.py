"""Which words of what is said must not be told without who says it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers.keys import SAYING, key_of
from summarizer.support.speakers.sayings import VIEW, Saying, speaker_of
from summarizer.text.words import cached_by_word

_SUM = 7  # words behind "took" that are a sum and its "from"
_NEAR = 3  # words behind "burned" among which its villages stand
_GRAVE = ("deaths", "causes")
_MARKS = (",", ";", ":", "—", "–")
_SIGNS = ("$", "€", "£")
_OPENS_PAIR = frozenset(pair.partition("+")[0] for pair in SAYING["wrong_pairs"])
_BE = frozenset(("are", "be", "been", "being", "is", "was", "were"))
_PASSIVE = LatePattern(r"be \S+(?:ed|en|ld|id|ht)$")  # behind "will": be employed, be sold


def needs_speaker(words: Sequence[str]) -> bool:
    """Whether what a sentence states must not be told without its speaker.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.

    Returns:
        True where somebody says it and some of its words are `words_of_charge`.
    """
    saying = speaker_of(words)
    return saying is not None and bool(words_of_charge(words, saying))


def words_of_charge(words: Sequence[str], saying: Saying) -> list[int]:
    """Which words of a claim must not be told without its speaker.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.
        saying: Who says what in it.

    Returns:
        Indexes, in order, of `grave_words`; of all words of the claim where it is an opinion or the speaker has no
        name or is there to charge; of all words of a clause that states a wrong, for a part of it is the speaker's too.
    """
    if is_theirs(words, saying):
        return [at for claim in saying.claim for at in range(*claim)]
    money = _money_of_others(words, saying)
    found = set(_grave(words, saying, money))
    for first, last in _clauses(words, saying):
        own = range(first, last)
        if any(at in money or (_is_wrong(words, at) and not words[at].endswith("ing")) for at in own):
            found.update(own)
    return sorted(found)


def is_theirs(words: Sequence[str], saying: Saying) -> bool:
    """Whether a claim is told as its speaker's whatever it states: an opinion, a charge, the word of anybody.

    So is what the police say of somebody, a nurse injected two patients, and what others did or plan that an inspector
    or a union tells: Acme knew of the leak.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.
        saying: Who says what in it.
    """
    if saying.verb in SAYING["opinion_verbs"] | {VIEW}:
        return True
    speaker = [key for key in map(key_of, words[slice(*saying.speaker)]) if key != saying.verb]
    first = next(iter(speaker), "")
    alleged = first == "it" and saying.verb in SAYING["impersonal"]
    if alleged or not (SAYING["unnamed"] | SAYING["charging"]).isdisjoint(speaker):
        return True
    heard = saying.verb in ("heard", "told") and not SAYING["findings"].isdisjoint(speaker)  # a court was told
    suspected = key_of(words[saying.claim[0][0]]) in SAYING["anybody"] and not SAYING["police"].isdisjoint(speaker)
    anybody = first in SAYING["anybody"] or suspected
    wrote = saying.verb in ("writes", "wrote")
    if heard or (anybody and (wrote or SAYING["announcers"].isdisjoint(speaker))):
        return True
    return _is_accuser(speaker) and _acts(words, saying, speaker)


def _is_accuser(speaker: Sequence[str]) -> bool:
    theirs = {"her", "his", "their"}.isdisjoint(speaker)  # workers took the offer, their union said
    pairs = {f"{first}+{second}" for first, second in pairwise(speaker)}
    return theirs and not SAYING["accusers"].isdisjoint({*speaker, *pairs})


def _acts(words: Sequence[str], saying: Saying, speaker: Sequence[str]) -> bool:
    """Whether others than the speaker do something in a claim: Acme | let it leak; not: it was | closed."""
    for begin, end in saying.claim:
        keys = [key_of(word) for word in words[begin:end]]
        own = keys[0] in SAYING["own_subjects"]
        for at, key in enumerate(keys):
            before = next((other for other in reversed(keys[:at]) if not other.endswith("ly")), "")
            past = key.endswith("ed") and words[begin + at][:1].islower()
            if (past or key in SAYING["deeds"]) and before not in _BE | SAYING["determiners"]:
                if own or not (set(keys[:at]) - SAYING["determiners"]).isdisjoint(speaker):
                    break
                return True
    return False


def _clauses(words: Sequence[str], saying: Saying) -> Iterator[tuple[int, int]]:
    """The parts of a claim between marks and words that open a clause."""
    for begin, end in saying.claim:
        first = begin
        for at in range(begin, end):
            opens = key_of(words[at]) in SAYING["clause_borders"]
            if opens and at > first:
                yield first, at
            first = at if opens else first
            if words[at].endswith(_MARKS) or at == end - 1:
                yield first, at + 1
                first = at + 1


def _is_wrong(words: Sequence[str], at: int) -> bool:
    """Whether a word states a wrong, or does beside one of the next: covered up, burned three villages."""
    key = key_of(words[at])
    if key not in SAYING["no_wrongs"] and not SAYING["wrongs"].isdisjoint(_forms(key)):
        return True
    behind = words[at + 1 : at + 1 + _NEAR] if key in _OPENS_PAIR else ()
    return any(f"{key}+{key_of(word)}" in SAYING["wrong_pairs"] for word in behind)


def grave_words(words: Sequence[str], saying: Saying) -> list[int]:
    """Which words of a claim state a wrong, a crime, a death, a cause, an opinion or a forecast.

    What a speaker announces to do itself, or that it will be done, is no forecast.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.
        saying: Who says what in it.

    Returns:
        Their indexes, in order.
    """
    return _grave(words, saying, _money_of_others(words, saying))


def _grave(words: Sequence[str], saying: Saying, money: Collection[int]) -> list[int]:
    """`grave_words`, given those of them that are of the money of others."""
    claim = [at for each in saying.claim for at in range(*each)]
    keys = [key_of(words[at]) for at in claim]
    speaker = map(key_of, words[slice(*saying.speaker)])
    himself = not SAYING["pronouns"].isdisjoint(speaker)  # Ann Lee will run, she said
    small = 3 * sum(word[:1].islower() for word in words) > len(words)  # no title: a capital is of a name
    found = []
    for index, (at, key) in enumerate(zip(claim, keys, strict=True)):
        forms = _forms(key)
        grave = at in money or _is_wrong(words, at) or any(not forms.isdisjoint(SAYING[kind]) for kind in _GRAVE)
        named = small and at > 0 and words[at][:1].isupper()  # Sale of Goods Act
        opinion = not (named or forms.isdisjoint(SAYING["opinions"]))
        own = index > 0 and (keys[index - 1] in SAYING["own_subjects"] or (himself and words[at - 1][:1].isupper()))
        month = key == "may" and words[at].startswith("May")
        if grave or opinion or (not month and _is_forecast(keys, index, own)):
            found.append(at)
    return found


def _is_forecast(keys: Sequence[str], index: int, own: bool) -> bool:
    """Whether a word of a claim foretells something that is no plan; `own`: its subject is the speaker."""
    key, behind = keys[index], keys[index + 1 : index + 3]
    if key in SAYING["plans"] and (own or _PASSIVE.match(" ".join(behind))):
        return False
    return not _forms(key).isdisjoint(SAYING["forecasts"]) or (key in ("is", "are") and behind[:1] == ["to"])


def _money_of_others(words: Sequence[str], saying: Saying) -> set[int]:
    """The words of a claim that are of city money or public funds, or that take a sum from somebody."""
    claim = [at for each in saying.claim for at in range(*each)]
    keys = [key_of(words[at]) for at in claim]
    found: set[int] = set()
    for index, key in enumerate(keys):
        if key in SAYING["money"] and index and keys[index - 1].removesuffix("'s") in SAYING["public"]:
            found.add(claim[index])
        behind = keys[index + 1 : index + 1 + _SUM]
        if key in SAYING["taking"] and "from" in behind:
            amount = behind[: behind.index("from")]
            if any(word.startswith(_SIGNS) or word in SAYING["money"] for word in amount):
                found.add(claim[index])
    return found


@cached_by_word
def _forms(key: str) -> frozenset[str]:
    """A word and what it may be an inflection of: "stopped" gives "stopp", "stoppe" and "stop" too."""
    found = {key}
    for ending in SAYING["endings"]:
        root = key.removesuffix(ending)
        if root != key and len(root) > 2:
            found.update((root, root + "e"))
            if root[-1] == root[-2]:
                found.add(root[:-1])
            if root[-1] == "i":
                found.add(root[:-1] + "y")
    return frozenset(found)
