"""Who said it: the speaker of a sentence, what is said, and whether it may be told without the speaker.

Rules over the words of one English sentence; the word lists are the language's (`saying`). A speaker is "according to"
somebody or a subject and a verb of saying, before the claim, behind it or inside it. No grammar is parsed: a subject
is what stands between the last comma or conjunction and the verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.text.characters import fold
from summarizer.text.words import cached_by_word, word_key

_SAYING = ENGLISH.saying
_VERBS = _SAYING["verbs"] | _SAYING["plural_verbs"]
_SUBJECTS = _SAYING["pronouns"] | _SAYING["determiners"]
_CLOSING = (",", ";", ":", "-", "–", "—", '"', "”", "'", "’", ".")
_LONGEST_SUBJECT = 14
_PASSIVE = re.compile(r"be \S+(?:ed|en|ld|id|ht)$")  # behind "will": be employed, be sold
_ASIDES = ("a", "an", "the", "who", "whose")  # open what is told of a speaker: said Ada Bolt, the mayor


class Saying(NamedTuple):
    """Who says what in a sentence. All ranges are of its words: index of the first, index behind the last.

    Attributes:
        speaker: Who says it, with the verb of saying: "prosecutors said", "according to an indictment".
        claim: What is said, in one range or two, before and behind the speaker.
        verb: The verb of saying as a key; "according" where there is none.
    """

    speaker: tuple[int, int]
    claim: tuple[tuple[int, int], ...]
    verb: str


def speaker_of(words: Sequence[str]) -> Saying | None:
    """Finds who says what a sentence states.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.

    Returns:
        The outermost speaker and the claim; None where the sentence is the article's own word, or
        where nobody is named as the speaker ("it is said", "the man accused of theft").
    """
    return next(iter(_sayings(words)), None)


def sayings_of(sentences: Sequence[Sequence[str]]) -> list[list[Saying]]:
    """Finds for each sentence all who say what it states, the outermost first.

    Args:
        sentences: The words of each as they stand between spaces, punctuation included.
    """
    return [_sayings(words) for words in sentences]


def _sayings(words: Sequence[str]) -> list[Saying]:
    keys = list(map(_key, words))
    found = []
    for index, key in enumerate(keys):
        if keys[index : index + 2] == ["according", "to"]:
            found.append(_saying(words, keys, index, _clause_end(words, index + 2), index))
        elif key in _VERBS or key in _SAYING["finding_verbs"]:
            start = _subject_start(words, keys, index)
            if _says(words, keys, start, index):
                found.append(_at_verb(words, keys, start, index))
    # A speaker behind the claim speaks all of it; else the first one speaks what others are said to say.
    return sorted((saying for saying in found if saying), key=lambda saying: saying.claim[0][0] != 0)


def needs_speaker(words: Sequence[str]) -> bool:
    """Whether what a sentence states must not be told without its speaker.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.

    Returns:
        True where somebody says it and some of its words are `words_of_charge`.
    """
    return any(words_of_charge(words, saying) for saying in _sayings(words)[:1])


def words_of_charge(words: Sequence[str], saying: Saying) -> list[int]:
    """Which words of a claim must not be told without its speaker.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.
        saying: Who says what in it.

    Returns:
        Indexes, in order, of `grave_words`; of all words of the claim where it is an opinion, or the speaker has no
        name or is there to charge.
    """
    speaker = {key for key in map(_key, words[slice(*saying.speaker)]) if key != saying.verb}
    if saying.verb in _SAYING["opinion_verbs"] or not speaker.isdisjoint(_SAYING["unnamed"] | _SAYING["charging"]):
        return [at for claim in saying.claim for at in range(*claim)]
    return grave_words(words, saying)


def grave_words(words: Sequence[str], saying: Saying) -> list[int]:
    """Indexes of the words of a claim that state a wrong, a crime, a death, a cause, an opinion or a forecast.

    What a speaker announces to do itself, or that it will be done, is no forecast.
    """
    claim = [at for each in saying.claim for at in range(*each)]
    keys = [_key(words[at]) for at in claim]
    himself = not _SAYING["pronouns"].isdisjoint(map(_key, words[slice(*saying.speaker)]))  # Ann Lee will run, she said
    found = []
    for index, (at, key) in enumerate(zip(claim, keys, strict=True)):
        forms = set(_bases(key))
        grave = any(not forms.isdisjoint(_SAYING[kind]) for kind in ("wrongs", "deaths", "causes", "opinions"))
        own = index > 0 and (keys[index - 1] in _SAYING["own_subjects"] or (himself and words[at - 1][:1].isupper()))
        plan = key in _SAYING["plans"] and (own or _PASSIVE.match(" ".join(keys[index + 1 : index + 3])))
        month = key == "may" and words[at].startswith("May")
        if grave or (not (plan or month) and not forms.isdisjoint(_SAYING["forecasts"])):
            found.append(at)
    return found


@cached_by_word
def _key(word: str) -> str:
    return word_key(fold(word).strip("\"'()[].,;:!?-"))


def _bases(key: str) -> Iterator[str]:
    """A word and what it may be an inflection of: "stopped" gives "stopp", "stoppe" and "stop" too."""
    yield key
    for ending in _SAYING["endings"]:
        root = key.removesuffix(ending)
        if root != key and len(root) > 2:
            yield from (root, root + "e")
            if root[-1] == root[-2]:
                yield root[:-1]
            if root[-1] == "i":
                yield root[:-1] + "y"


def _saying(words: Sequence[str], keys: Sequence[str], start: int, end: int, verb: int) -> Saying | None:
    claim = tuple((first, last) for first, last in ((0, start), (end, len(words))) if last > first)
    return Saying((start, end), claim, keys[verb]) if claim else None


def _clause_end(words: Sequence[str], start: int) -> int:
    """The index behind the next word with a comma, or behind the last word."""
    return next((at + 1 for at in range(start, len(words)) if words[at].endswith((",", ";", "—", "–"))), len(words))


def _subject_start(words: Sequence[str], keys: Sequence[str], verb: int) -> int:
    start = verb
    while start and verb - start < _LONGEST_SUBJECT:
        before = words[start - 1]
        titled = before.endswith(".") and before[:1].isupper() and len(before) < 6  # Mr., Sen., J.
        joins = keys[start - 1] == "and" and start > 1 and words[start][:1].isupper() and words[start - 2][:1].isupper()
        if (before.endswith(_CLOSING) and not titled) or not (keys[start - 1] or before == "&"):
            break
        if keys[start - 1] in _SAYING["borders"] and not joins:  # "Avon and Somerset" is one
            break
        start -= 1
    return verb if all(key in _SAYING["helpers"] for key in keys[start:verb]) else start


def _says(words: Sequence[str], keys: Sequence[str], start: int, verb: int) -> bool:
    """Whether a word is a verb of saying here, with somebody who says it."""
    key, before = keys[verb], keys[verb - 1] if verb else ""
    after, subject = keys[verb + 1] if verb + 1 < len(keys) else "", keys[start:verb]
    found = not _SAYING["findings"].isdisjoint(subject)  # a court hears and a study shows
    if key == "told" and before in ("was", "been"):
        return found
    if before in _SAYING["denials"] or (
        after in _SAYING["no_claim"] and not words[verb].endswith(",") and key != "told"
    ):
        dated = after == "on" and not _SAYING["adjuncts"].isdisjoint(keys[verb + 2 : verb + 3])
        dated = (dated and (key in _VERBS or found) and _follows(words, start)) or key in ("said", "says")
        return dated and after in ("on", "by", "for") and before not in _SAYING["denials"]
    goes_on = key.endswith("ing") and not (verb and words[verb - 1].endswith(",")) and before != "as"
    if goes_on or before in _SAYING["determiners"]:  # "his alleged role"
        return False
    if key not in _VERBS:
        ends = not after and _follows(words, start)  # "..., the court has heard"
        return found and (ends or after not in ("", "guilty"))
    if key in _SAYING["plural_verbs"] and key not in _SAYING["verbs"]:
        plural = before.endswith("s") or before in ("they", "we", "i") or not _SAYING["speakers"].isdisjoint(subject)
        if not plural or before in _SAYING["determiners"]:
            return False
    if key in _SAYING["noun_verbs"]:
        dated = after in _SAYING["adjuncts"] and _follows(words, start)
        ends = start > 0 and (not after or dated or words[verb].endswith((".", ",")))
        names = after != "" and (after in _SUBJECTS or words[verb + 1][:1].isupper())
        speaks = before in _SAYING["speakers"] and names
        return ends or speaks or (after in _SAYING["pronouns"] and before not in _SAYING["determiners"])
    return True


def _at_verb(words: Sequence[str], keys: Sequence[str], start: int, verb: int) -> Saying | None:
    end = _behind_hearer(words, keys, verb)
    rest = keys[end:]
    stops = words[end - 1].endswith((",", ".", ";")) or not rest
    if start == verb:  # a comma before the verb: its subject stands behind it, or before an aside
        quoted = verb > 0 and words[verb - 1].endswith((',"', ",”", ",'", ",’", '?"', '!"', "?”", "!”"))
        if verb and keys[verb] in _SAYING["inverted"] and (quoted or _is_subject(words, keys, end)):
            return _saying(words, keys, verb, len(words) if not quoted else _quote_end(words, end), verb)
        if verb and not rest:  # "..., her son, Colin Mackey, said."
            named = max(1, _subject_start(words, [*keys[: verb - 1], "", *keys[verb:]], verb - 1))
            return _saying(words, keys, _subject_start(words, keys, named - 1), end, verb)
        start = 0
    elif _follows(words, start) and (stops or rest[0] in _SAYING["adjuncts"]) and "that" not in rest[:6]:
        return _saying(words, keys, start, _clause_end(words, verb), verb)
    if "that" in rest[:6] and (rest[0] in _SAYING["adjuncts"] or rest[0] == "that"):
        end += rest.index("that") + 1
    stop = _clause_end(words, end) if keys[start] == "whose" else len(words)
    return Saying((start, end), ((end, stop),), keys[verb]) if end < len(words) else None


def _follows(words: Sequence[str], start: int) -> bool:
    """Whether a claim can stand before an index: no dateline, nothing that goes on."""
    return start > 1 and words[start - 1].endswith((",", '"', "”", "'", "’", ".", "?", "!"))


def _behind_hearer(words: Sequence[str], keys: Sequence[str], verb: int) -> int:
    """The index behind the verb and behind who is told."""
    end = verb + 1
    if keys[verb] not in _SAYING["telling"] or words[verb].endswith(","):
        return end
    first = end + 1 if end < len(keys) and keys[end] in _SAYING["determiners"] else end
    while first < len(keys) and (keys[first] in _SAYING["hearers"] or words[first][:1].isupper()):
        end = first = first + 1
        if words[end - 1].endswith((",", ".")):
            break
    return end


def _is_subject(words: Sequence[str], keys: Sequence[str], start: int) -> bool:
    """Whether the rest of a sentence names a person and says no more, but who that is."""
    aside = next((at for at in range(start + 1, len(words)) if words[at - 1].endswith(",")), len(words))
    end = aside if aside < len(words) and keys[aside] in _ASIDES else len(words)
    rest = words[start:end]
    named = bool(rest) and (rest[0][:1].isupper() or keys[start] in _SAYING["determiners"])
    small = sum(word[:1].islower() for word in rest) < len(rest) <= 12
    return named and small and _SAYING["auxiliaries"].isdisjoint(keys[start:end])


def _quote_end(words: Sequence[str], start: int) -> int:
    """The index of the next opening quotation mark, or behind the last word."""
    return next((at for at in range(start, len(words)) if words[at].startswith(('"', "“", "'", "‘"))), len(words))
