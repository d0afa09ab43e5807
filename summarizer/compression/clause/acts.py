"""Whether a beginning in another language than English has come to its verb, as far as small words tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.compression.clause.forms import attribute_of
from summarizer.compression.clause.marks import MARK
from summarizer.compression.clause.told import CLAUSES, Told, hides_verb, is_determined
from summarizer.languages.ends import is_spaced, opening_key
from summarizer.languages.listed import first_key
from summarizer.text.words import word_key

_SAID_WORDS = 2  # so many behind a verb tell something, broken off


def is_bare(text: str, place: int, told: Told) -> bool:
    """Whether a cut has no verb that is known as one: a subject, or half of what is said of it.

    Before a mark it is only where one follows behind it: Ada Bolt, | 61, won; what is said counts alone.
    """
    marked = MARK.match(text, place) is not None
    if told.verbs is None:
        return not marked
    words, rest = _main(text[:place], told), text[place:].split()
    closed = told.verb_last or words[-1] in told.halves  # fallen alle Fähren aus | ,
    if (marked and closed) or last_verb(rest, told) < 0 > last_verb(words, told):
        return False  # nobody knows its verb
    if last_verb(words, told) < 0 or _is_relative(words, told):
        return True
    opened = max((at for at, word in enumerate(words) if first_key(word) in told.contents), default=-1)
    return opened > 0 and last_verb(words[opened + 1 :], told) < 0 and not (marked and last_verb(rest, told) < 0)


def _is_relative(words: Sequence[str], told: Told) -> bool:
    """Whether the only verb is of a clause that says who: the man who robbed a mill |."""
    opened = next((at for at, word in enumerate(words) if at and first_key(word) in told.openers), len(words))
    verbs = [at for at, word in enumerate(words) if told.is_verb(word)]
    return not told.framed and not told.verb_last and len(verbs) == 1 and opened < verbs[0]


def is_fronted(part: str, told: Told) -> bool:
    """Whether a beginning ends at a mark before its subject: according to a study in Togo, in Benin and in Ghana |."""
    first, *others = CLAUSES.split(part)
    word = opening_key(part.split(None, 2))
    phrase = told.framed and word in told.small - told.links and last_verb(first.split(), told) < 0  # nach dem Brand
    if (word not in told.fronted and not phrase) or first.split()[-1] in told.halves:
        return False
    openers = [first_key(other.split(None, 1)[0]) for other in others if other.strip()]
    return all(word in told.small and word not in told.articles and word not in told.parts.definite for word in openers)


def only_opens(part: str, told: Told) -> bool:
    """Whether a beginning has not come to its main verb, where that does not stand last: Nachdem ein Zug |."""
    return not told.verb_last and (is_fronted(part, told) or last_verb(_main(part, told), told) < 0)


def tells(part: str, told: Told) -> bool:
    """Whether a beginning that is broken off says something: two words behind its verb or "that", the last no day.

    Where verbs stand last it ends in one, and in Chinese it holds one that is known.
    """
    if told.verbs is None:
        verbs = "|".join(told.strong)  # not: 公布的财报
        return is_spaced(part) or re.search(rf"(?:{verbs})(?!的)", part) is not None
    if told.framed and told.parts.of_which.search(part):
        return True
    if told.verb_last or hides_verb(part, told):
        return told.verb_last and told.is_verb(part.split()[-1])
    words = _main(part, told)
    opened = max((at for at, word in enumerate(words) if at and first_key(word) in told.contents), default=-1)
    verb = next((at for at, word in enumerate(words) if told.is_verb(word)), len(words))
    if told.framed and verb < len(words):
        words = part.split()  # what "die" opens may be no clause with who: hat beschlossen, die Steuern | zu senken
    verb += verb < len(words) and first_key(words[verb]) in told.having
    noun = not told.framed or words[-1][:1].isupper() or words[-1][:1].isdecimal()  # not: has decided, | that
    timed = told.times_last is not None and told.times_last.search(part) is not None
    return noun and not timed and len(words) - 1 - max(verb, opened) >= _SAID_WORDS


def halves_headline(text: str, place: int, told: Told | None) -> bool:
    """Whether a headline of an article ends before its verb, or right behind that before what is said or done."""
    if told is None or MARK.match(text, place):
        return False
    given, rest = text[:place].split(), text[place:].split()
    if not rest:
        return False
    last, following = last_verb(given, told), first_key(rest[0])
    if following in told.contents:
        return True
    return told.is_verb(rest[0]) if last < 0 else last == len(given) - 1 and is_determined(rest[0], told)


def closes_phrase(part: str, told: Told) -> bool:
    """Whether a beginning ends with a word that closes its phrase, which is no time: with the collision में |."""
    timed = told.times_last is not None and told.times_last.search(part) is not None
    return not timed and word_key(part.rsplit(None, 1)[-1]) in told.parts.closers


def _main(part: str, told: Told) -> list[str]:
    """The words of a beginning without the clauses that its commas open: The men, who fled, | were caught."""
    first, *others = CLAUSES.split(part)
    opening = told.openers | told.relatives
    joined = [words for clause in others if (words := clause.split())]
    openers = (clause[1] if clause[0] in told.joins and len(clause) > 1 else clause[0] for clause in joined)
    kept = [clause for clause, word in zip(joined, openers, strict=True) if first_key(word) not in opening]
    return [*first.split(), *(word for clause in kept for word in clause)]


def last_verb(words: Sequence[str], told: Told) -> int:
    """The index of the last word that is known as a finite verb and is no name, or of the participle behind it; -1."""
    start, end = attribute_of(words, told) if told.framed else (0, 0)  # der in Lund verurteilte Minister
    acts = (at for at, one in enumerate(words) if told.is_verb(one) and one != "A" and not (at and one[0].isupper()))
    acts = (at for at in acts if not (start <= at < end or told.is_ago(words, at)))
    last = max(acts, default=-1)  # A propos | d'un vol
    has = 0 <= last < len(words) - 1 and first_key(words[last]) in told.having
    done = has and words[last + 1].isalpha() and words[last + 1].islower() and len(words[last + 1]) > 2
    return last + 1 if done and first_key(words[last + 1]) not in told.small | told.numbers else last
