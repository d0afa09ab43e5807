"""The plain cuts of one sentence, and what each of them loses."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise

from summarizer.compression.clause import NEVER, Cut, cuts, opens_condition, opens_limit, states
from summarizer.compression.clause.headlines import headline_verbs
from summarizer.compression.clause.main import aside_end
from summarizer.compression.clause.verbs import VERBS
from summarizer.document import Sentence
from summarizer.extractive.plain.broken import OPENS_NONE
from summarizer.extractive.plain.ends import is_done, with_parted
from summarizer.extractive.plain.said import behind_saying, charged, keys_of, of_somebody, short_opening, with_speaker
from summarizer.extractive.vectors import Floats, stems
from summarizer.languages import ENGLISH, Language
from summarizer.lengths import Length
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.text.characters import fold
from summarizer.text.words import count_words, terms, tokenize

_SPARE = 6.0  # words added to a headline's own when its telling words are averaged: keeps short ones back
_READ = 4000  # characters of a sentence that are looked at
_LEADING = " .…,;:!?*•·–—-"
_OPENING_QUOTATION = LatePattern(r"(?:“[^”]*?([,!?])?”|\"[^\"]*?([,!?])?\")\s+(?=\S+\s\S)")
_SECOND = LatePattern(r"(?:;|,\s(?:and|but|so))\s(?=\S+\s\S)")
_PRONOUN = len(" her ")
_WHOLE = 7.0  # loss of a headline's cut from which it is not whole
_ASIDE = LatePattern(r"([^,;:\"“—–]+)(?:,|(\s[–—]))\s([^,;:\"“—–]+)(?(2)\2|,)\s(?=(\S+)\s\S)")
_TELLS = LatePattern(
    rf"\b(?:{'|'.join([*read_data('condense')['denials'], *read_data('condense')['telling_asides']])})\b"
)
_TIMES = LatePattern(r"(?:(?:Last|Next|Now|Still|Then|This)\b|\S+ly$|.* (?:ago|earlier|later)$)")
_SOMEBODY = LatePattern(r"\b(?:he|her|him|his|she)\b")
_LISTS = read_data("compression_words")
_PERSONS = tuple(_LISTS["person_endings"].split())
_PEOPLE = frozenset(f"{_LISTS['people']} {_LISTS['somebody']}".split())
_OF_THEM = LatePattern(r"(?<!, )\b(?:\d[\d,]*|all|both|half|most|none|[a-z]+) of them\b")
_MANY = frozenset(_LISTS["plurals"].split())
_TIMES_OF = frozenset((*_LISTS["spans"].split(), *_LISTS["periods"].split()))
_SMALL = ENGLISH.function_words | ENGLISH.clauses.open_ends
_SHORT = frozenset(("as", "has", "his", "is", "its", "was"))
_PERSON = r"((?:[\w'’-]+ ){0,4}[\w'’-]+)(?:, \d{1,3},)?"
_FREED, _GUILTY = r"(?:acquitted|cleared|(?:found )?not guilty)", r"(?:convicted|(?:found )?guilty)"
_GRAVEST = frozenset(_LISTS["gravest"].split())
_POINTS = (
    r"(?!.*\b(?:another|(?:a|the) (?:second|third|fourth|fifth)|he|her|him|his|it|its|she|that|their|them|they|this)\b)"
)
_VERDICTS = (
    LatePattern(
        rf"{_PERSON} {_FREED} of [^,;:]+? but ({_GUILTY} of {_POINTS}[^,;:]+)"
    ),  # cleared of theft but | guilty
    LatePattern(rf"{_PERSON} ({_GUILTY} of (?:(?! but )[^,;:])+) but {_FREED} of [^,;:]+"),  # | but cleared of fraud
)
_TWO = 2  # people, or verbs, before a pronoun for whom something is done to: the one may do it, the other be meant
_LEAST = 2  # words before a pronoun: of fewer nobody knows


def is_whole(cut: Cut) -> bool:
    """Whether a cut ends where a clause or a phrase does."""
    return cut.loss < _WHOLE and not cut.parted


def cuts_of(sentence: str, limits: Length, language: Language | None) -> Sequence[Cut]:
    """The cuts of a sentence within the limits, with the loss of each."""
    text = _beginning(sentence).lstrip(_LEADING) or sentence
    if language is not ENGLISH:
        from summarizer.compression.clause.foreign import sentence_cuts  # Late: nearly all headlines are English.

        return sentence_cuts(text, limits, language)
    return _english_cuts(text, limits)


@lru_cache(maxsize=1)  # a lead that fails is asked whether it can be told whole, then broken off, then torn
def _english_cuts(text: str, limits: Length) -> tuple[Cut, ...]:
    # Late: its expressions take 9 ms to compile, and the pointer model writes nearly all headlines of English.
    from summarizer.extractive.condense import condense, drop_titles
    from summarizer.support import sayings_of

    words = text.split()
    sayings = sayings_of([words])[0]
    said, charge = charged(words, sayings)
    text = short_opening(words, sayings[0], spoken=said is not None) if sayings else text
    shorter = condense(text, spoken=said is not None)
    bare = drop_titles(shorter)
    forms = (shorter, bare, *_behind_pronoun(shorter))
    told = dict.fromkeys((*forms, *map(without_aside, forms)))
    found = [
        cut._replace(loss=cut.loss + NEVER * means_nobody(each[: len(cut.text) + _PRONOUN]))  # Police charged | her son
        for each in told
        for cut in cuts(each, limits, english=True)
    ]
    found += _outside(shorter, limits)
    found += filter(is_whole, with_speaker(words, said, limits, _claim) if said else ())
    speaker = keys_of(words[slice(*sayings[0].speaker)]) if sayings else set()
    after = bool(sayings) and sayings[0].claim[0][0] < sayings[0].speaker[0]
    behind = _opening(words[slice(*sayings[0].speaker)]) if after else [""]
    lost = [NEVER * (means_nobody(cut.text) or keys_of(cut.text.split()) <= speaker) for cut in found]
    lost = [max(less, NEVER * (_opening(cut.text.split()) == behind)) for cut, less in zip(found, lost, strict=True)]
    lost = [max(less, NEVER * _opens_none(cut.text)) for cut, less in zip(found, lost, strict=True)]
    found = [cut._replace(loss=cut.loss + less) for cut, less in zip(found, lost, strict=True)]
    if sayings and said is None and not any(map(is_whole, found)):
        found += filter(is_whole, behind_saying(words, sayings[0], limits))
    return tuple(with_parted(text, of_somebody(words, said, charge, found)))


def _opens_none(text: str) -> bool:
    """Whether a cut begins as no headline does: to sell it, Here it is, Is "it" what nurses want | who ...?"""
    first = text.split(None, 1)[0]
    asks = text.endswith("?") and first.lower() in OPENS_NONE
    return first in ("to", "Here") or (first.lower() in OPENS_NONE and not asks)


def _opening(words: Sequence[str]) -> list[str]:
    """The first words, by which one knows who speaks behind a claim: a survey by a | union has found."""
    return [word.lower() for word in words if word.lower() not in ("a", "an", "the")][:3]


def _claim(text: str, limits: Length) -> list[Cut]:
    from summarizer.extractive.condense import condense  # Late, as above.

    return cuts(condense(text), limits)


def _beginning(text: str) -> str:
    """As much of a sentence as is looked at."""
    return text if len(text) <= _READ else text[:_READ].rsplit(None, 1)[0]


def _behind_pronoun(text: str) -> list[str]:
    """The second clause of a sentence that starts with a word that points back: He left, and | the mill closed."""
    second = _SECOND.search(text)
    if not second or text.split(" ", 1)[0].lower() not in ENGLISH.pointing_words or not {'"', "“"}.isdisjoint(text):
        return []
    rest = text[second.end() :]
    first = rest.split(" ", 1)[0]
    return [] if states(first) or first in ENGLISH.clauses.openers else [rest]  # They know which lost, and | which won


def _outside(text: str, limits: Length) -> list[Cut]:
    """Cuts of what stands behind the quotation that a sentence opens with, where that does not fit the limits.

    None is taken that says no more than who spoke: "We sell no nuts," Ray Bolt told reporters.
    """
    found = _OPENING_QUOTATION.match(text)
    if not found or limits.allows(words=count_words(found[0]), sentences=1, chars=len(found[0].rstrip())):
        return []
    rest = text[found.end() :]
    says, _, name = rest.partition(" ")
    made = cuts(name if says in ENGLISH.saying["inverted"] else rest, limits, english=True)
    if not any(found.groups()):
        return made
    verbs = ENGLISH.saying["verbs"] | ENGLISH.saying["telling"]
    return [cut._replace(loss=cut.loss + NEVER * (not verbs.isdisjoint(keys_of(cut.text.split())))) for cut in made]


def without_aside(text: str, *, headline: bool = False) -> str:
    """The text without what stands between commas or dashes behind its subject, where its verb follows; else as it is.

    Any word with an "s" may be the verb of a headline.
    """
    found = _ASIDE.match(text)
    if not found:
        return text
    subject, _, aside, verb = found.groups()
    told = [word for word in subject.split() if not headline or "-" not in word]  # star-studded | show
    acts = states(verb) or (headline and verb.islower() and verb.endswith("s"))
    named = all(word[:1].isupper() for word in aside.split())  # the pump maker, Acme, | has won
    first = subject.split(" ", 1)[0].lower()
    fronted = first in ENGLISH.clauses.fronted | ENGLISH.clauses.openers or _TIMES.match(subject)
    condition = opens_condition(text) or opens_limit(text) > 0  # Had it rained, the mill would stand, Ray Bolt | said
    if named or fronted or condition or states(" ".join(told)) or not acts or _TELLS.search(aside):
        return text
    return f"{subject} {text[aside_end(text, found.start(3), found.end()) :]}"


def means_nobody(text: str) -> bool:
    """Whether a cut says "he", "him" or "her" where nobody stands before it but who does it: Neighbors saw | him."""
    of_them = _OF_THEM.search(text)
    if of_them and not any(map(_is_many, text[: of_them.start()].split())):  # gave two of | them to Graz
        return True
    found = _SOMEBODY.search(text)
    before = text[: found.start()].split() if found else []
    if not found or len(before) < _LEAST:
        return False
    people = _people(before, _LISTS["male" if found[0] in ("she", "her") else "female"].split())
    if _is_object(found[0], text[found.end() :]):  # Ray Bolt met | her in Lome
        return people < _TWO and sum(map(states, before)) < _TWO
    return people == 0


def _is_many(word: str) -> bool:
    """Whether a word is of many that "them" may be, as far as its ending tells: coins, men, nurses and cooks."""
    low = word.strip(",'’").lower()
    small = word[:1].islower() and low.endswith("s") and not low.endswith(("ss", "us", "'s", "’s"))
    return low in _MANY or low == "and" or (small and low not in _TIMES_OF and not states(low) and low not in _SHORT)


def _people(before: Sequence[str], others: Collection[str]) -> int:
    """How many a "he" can mean of some words: each word for somebody, and one for all names, in the singular.

    None of `others`: a man said | she had left.
    """
    words = [word.strip(",'’").lower() for word in before]
    one = [word for word in words if not (word in _MANY or word.endswith("s"))]
    one = [word for word in one if word not in others]
    people = [word for word in one if word in _PEOPLE or (word.endswith(_PERSONS) and word not in _SMALL)]
    placed = {word for at, word in pairwise(before) if at in ("at", "from", "in", "near")}  # Police in Togo
    named = any(word[:1].isupper() and word not in placed for word in before[1:])
    return len(people) + (named or (words[0] in one and not is_ordinary(words[0])))


def _is_object(pronoun: str, behind: str) -> bool:
    """Whether a pronoun is whom something is done to: him; her, before no word that she may own."""
    return pronoun == "him" or (pronoun == "her" and [*behind.lower().split(None, 1), ""][0] in _SMALL)


def verdict(headline: str) -> str:
    """What somebody was found guilty of who was cleared of other things; nothing of what points at those: of "his".

    Nor where more became of it, guilty of fraud but cleared of theft | wins appeal, or they were cleared of worse.
    """
    found = next((made for each in _VERDICTS if (made := each.fullmatch(headline))), None)
    if found is None or states(found[1]) or headline_verbs(found[1].lower().split()):
        return ""
    if not _GRAVEST.isdisjoint(headline[: found.start(2)].split()) and _GRAVEST.isdisjoint(found[2].split()):
        return ""
    told = (headline[found.end(2) :].partition(" but ")[2] or found[2]).partition(" of ")[2].split()
    more = any(is_done(word) or word in ("has", "to", "who", "whose") or word[:-1] in VERBS for word in told)
    return "" if more or states(" ".join(told)) else f"{found[1]} {found[2]}"


def worth_of(story: Sequence[Sentence], likelihood: Floats) -> dict[str, float]:
    """For each content word the probability that one of its sentences is the one to tell."""
    worth: dict[str, float] = {}
    for sentence, likely in zip(story, likelihood.tolist(), strict=True):
        for stem in dict.fromkeys(stems(sentence.terms)):
            worth[stem] = worth.get(stem, 0.0) + likely
    return {stem: value for stem, value in worth.items() if stem not in ENGLISH.clauses.open_ends}


def worth_told(cut: Cut, worth: dict[str, float]) -> float:
    """What the words of a cut are worth, on average."""
    found = (term[:6] for term in terms(tokenize(fold(cut.text))))
    return sum(min(1.0, worth.get(stem, 0.0)) for stem in dict.fromkeys(found)) / (cut.words + _SPARE)
