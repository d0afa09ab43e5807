"""Verbs whose halves stand apart: one that shares its clause with the next, or waits behind a clause for its end."""

from __future__ import annotations

from summarizer.compression.clause.told import Told
from summarizer.languages.ends import first_key
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import word_key

CLAUSES = LatePattern(r"[,;:]\s")
_DO = r"\s(?:zu\s|[a-zäöüß]+zu)[a-zäöüß]+n"
TO_DO = LatePattern(rf",\s(?!(?:um|ohne|(?:an)?statt)\s)(?:[^;:,.]|[,.]\d)*?{_DO}(?=[,.]|$)")
_AND_DO = LatePattern(rf"{_DO}(?=\s(?:und|oder)\s)")
# will die Zahl der Züge | , die spät fahren, senken
_AROUND = LatePattern(
    r",\s(?:[a-z]+\s)?(?:die|der|das|dem|den|denen|deren|dessen)\s[^,;:]+,\s([^,;:]*?([\wäöüß]+))(?=[,.]|$)"
)
_BESIDES = LatePattern(r"\sund\s(?:damit|somit)\s(?:so|auch|doch|nur)\s")  # gestiegen | und damit so hoch wie nie
_UNTIL = LatePattern(r"bis\s(?:zu[mr]?|Anfang|Mitte|Ende|\d)")


def next_aim(text: str, place: int, end: int) -> int:
    """Where the first infinitive of a clause ends that another shares, before some end: die Renten zu erhöhen | und.

    Or where what its deed comes to begins, which may be denied alone.
    """
    if besides := _BESIDES.search(text, place, end):
        return besides.start()
    first = _AND_DO.search(text, max(0, text.rfind(",", 0, place)), end)
    return first.end() if first and first.end() >= place else end


def hides_verb(part: str, told: Told) -> bool:
    """Whether half of a verb has come whose other half, at the end of its clause, may turn it: hat ihn | abgelehnt."""
    return told.framed and any(first_key(word) in told.frames for word in CLAUSES.split(part)[-1].split())


def awaits_half(text: str, place: int, told: Told) -> bool:
    """Whether the other half of a verb stands behind the clause that says who or what is meant."""
    return any(_waits(text, at, place, told) for at in {place, text.rfind(",", 0, place)} if at > 0)


def _waits(text: str, opened: int, place: int, told: Told) -> bool:
    """Whether a clause that a comma opens says who is meant, and a place is not behind it."""
    around = _AROUND.match(text, opened)
    if not around or place >= around.start(1) or text[:opened].rsplit(None, 1)[-1].islower():
        return False
    behind, last = around.groups()
    first = "" if _UNTIL.match(behind) else first_key(behind.split()[0])
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
        opens = word_key(clause[0]) in begun
        pending += opens and noun
        pending -= not opens and not noun and pending > 0
    return pending > 0
