"""Where half of a verb waits, or the object behind a phrase, in a sentence of another language than English."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.compression.clause.told.lists import Told
from summarizer.languages.listed import ELIDED, first_key
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import word_key

CLAUSES = LatePattern(r"[,;:]\s")
ELIDED_LE = LatePattern(r"\b[lL]['’]")


def next_aim(text: str, place: int, end: int, told: Told) -> int:
    """Where the first infinitive of a clause ends that another shares, before some end: die Renten zu erhöhen | und.

    Or where what its deed comes to begins, which may be denied alone.
    """
    if besides := told.parts.so.search(text, place, end):
        return besides.start()
    first = told.parts.and_do.search(text, max(0, text.rfind(",", 0, place)), end)
    return first.end() if first and first.end() >= place else end


def hides_verb(part: str, told: Told) -> bool:
    """Whether half of a verb has come whose other half, at the end of its clause, may turn it: hat ihn | abgelehnt."""
    return told.framed and any(first_key(word) in told.frames for word in CLAUSES.split(part)[-1].split())


def lacks_half(text: str, part: str, told: Told) -> bool:
    """Whether a beginning hides its verb: that half has not come, or behind no more than who did it.

    Not: Nach dem Brand in Lome hat der Rat beschlossen | , das Haus zu verkaufen.
    """
    first, last = first_key(part.split(None, 1)[0]), part.rsplit(None, 1)[-1]
    closed = last.islower() and last.endswith(("n", "t")) and text.startswith(f"{part},")
    closed = closed and first in told.middle.prepositions
    return hides_verb(part, told) and not (closed or _ends_on_subject(text, part, told))


def leaves_half(part: str, told: Told) -> bool:
    """Whether a beginning ends in a clause that says which one is meant, before its verb and its main verb's half."""
    main = part.partition(", ")[0]
    return not main.rsplit(None, 1)[-1].islower() and hides_verb(main, told) and is_half_clause(part, told)


def _ends_on_subject(text: str, part: str, told: Told) -> bool:
    """Whether a beginning ends with who does it, behind what opens it and half of a verb: Nach dem Brand hat Bolt |."""
    words = part.split()
    verb = next((at for at, word in enumerate(words) if first_key(word) in told.frames), 0)
    rest = text[len(part) :].split() if text.startswith(f"{part} ") else []
    opens = bool(verb) and words[0].lower() in told.middle.prepositions and not CLAUSES.search(part)
    told_by = opens and told.parts.doer.fullmatch(" ".join(words[verb + 1 :])) is not None
    return (
        told_by and bool(rest) and rest[0][:1].islower() and rest[0] not in told.middle.of and not told.is_join(rest[0])
    )


def awaits_half(text: str, place: int, told: Told) -> bool:
    """Whether the other half of a verb stands behind the clause that says who or what is meant."""
    return any(_waits(text, at, place, told) for at in {place, text.rfind(",", 0, place)} if at > 0)


def awaits_rest(text: str, place: int, said: str, told: Told) -> bool:
    """Whether what a verb closes last, what is decided or which law it is follows a cut, or a mark before a key."""
    part = text[:place]
    of_which = told.parts.of_which.search(part)  # einem Gesetz zugestimmt | , mit dem
    which = said in told.parts.by | told.relatives and of_which
    if said in told.contents or which or is_half_clause(part, told):
        return True
    # hat beschlossen | , zwei Schulen zu schließen
    aim = told.parts.to_do.match(text, max(0, text.rfind(",", 0, place + 1)))
    aimed = aim is not None and aim.end() > place and next_aim(text, place, aim.end(), told) != place
    return aimed or awaits_half(text, place, told)


def _waits(text: str, opened: int, place: int, told: Told) -> bool:
    """Whether a clause that a comma opens says who is meant, and a place is not behind it."""
    around = told.parts.around.match(text, opened)
    if not around or place >= around.start(1) or text[:opened].rsplit(None, 1)[-1].islower():
        return False
    behind, last = around.groups()
    first = "" if told.parts.until.match(behind) else first_key(behind.split()[0])
    ended = last.islower() and last.endswith(("n", "t")) and last not in told.halves
    spoken = told.speakers is not None and told.speakers.match(behind) is not None
    ended = ended and not spoken and first not in told.openers | told.contents | told.joins | told.fronted
    return ended and hides_verb(text[:opened], told)


def is_half_clause(part: str, told: Told) -> bool:
    """Whether a clause whose verb stands last has begun and ends in a noun so far: dass Bolt, | die 61 ist."""
    begun = told.contents | told.relatives | told.openers
    clauses = [clause.split() for clause in CLAUSES.split(part)]
    pending = 0
    for clause in filter(None, clauses[1:]):
        noun = clause[-1][:1].isupper() or first_key(clause[-1]) in told.small
        opens = word_key(clause[0]) in begun or (
            clause[0] in told.parts.by and first_key("".join(clause[1:2])) in told.relatives
        )
        pending += opens and noun
        pending -= not opens and not noun and pending > 0
    return pending > 0


def has_object(inside: Sequence[str], told: Told) -> bool:
    """Whether an object stands behind the phrase that a clause goes on with: | for two years its largest pool."""
    if told.framed or told.verb_last or not inside or first_key(inside[0]) not in told.strong | told.weak | told.small:
        return False
    if first_key(inside[0]) in told.joins:
        return False
    parts = told.small | told.links | told.numbers
    for before, word in pairwise(inside):
        last = word_key(ELIDED.split(before)[-1])
        if last in told.openers | told.contents or told.is_verb(before) or (last.endswith("r") and last not in parts):
            return False  # another verb's: pour avoir volé | un
        if is_determined(word, told) and last.isalpha() and last not in parts:
            return True
    return False


def is_determined(word: str, told: Told) -> bool:
    """Whether a word is what a noun begins with: an article, a number, an owner."""
    owned = told.points is not None and told.points.fullmatch(word) is not None
    return (
        owned
        or ELIDED_LE.match(word) is not None
        or first_key(word) in told.parts.definite | told.articles | told.numbers
    )
