"""Where what stands around a verb of saying begins and ends: who speaks, who is told, what is told of both."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers.keys import SAYING
from summarizer.text.words import cached_by_word

_CLOSING = (",", ";", ":", "-", "–", "—", '"', "”", "'", "’", ".")
_POINTING = (["at", "that"], ["in", "that"], ["of", "that"], ["on", "that"])  # on that night
_OWNERS = ("s'", "s’")
_SINGLE = ("'", "‘")  # open a quotation, which the mark of an owner may close
_LONGEST_SUBJECT = 14
_LONGEST_ASIDE = 8
LONGEST_HEARER = 6
_SHORTEST_CLAIM = 4  # words before a speaker: Acme hid its losses, a judge said
_LONGEST_MADE = 9  # words before "that" of a subject that is by somebody: a report commissioned by the order | that
_LONGEST_JOINED = 5  # words before "and" or "that" of one subject
_TELLING = ("assured", "informed", "notified", "tells", "told")  # whoever it is: told owners of the mill
_NO_SUBJECT = SAYING["adjuncts"].union(
    *(SAYING[kind] for kind in ("auxiliaries", "borders", "determiners", "no_claim"))
)
_SUBJECTS = frozenset(("he", "it", "she", "they", "we"))
_DAYS = frozenset((*ENGLISH.calendar.weekdays, "early", "late", "on", "today", "tonight", "yesterday"))
_ASIDES = ("a", "an", "the", "who", "whose")  # open what is told of a speaker: said Ada Bolt, the mayor
_FORMS = ENGLISH.clauses.finite_verbs
_VERBS = frozenset(word for form in _FORMS for word in (form.rstrip("?"), form.removesuffix("s?")) if word.isalpha())
_FINITE = LatePattern("|".join(form for form in _FORMS if not form.removesuffix("s?").isalpha()))  # of no word alone


def clause_end(words: Sequence[str], start: int) -> int:
    """The index behind the next word with a comma, or behind the last word."""
    return next((at + 1 for at in range(start, len(words)) if words[at].endswith((",", ";", "—", "–"))), len(words))


def opening_end(words: Sequence[str], keys: Sequence[str]) -> int:
    """The index behind the comma of an opening: If it rains, | mills flood; 0 of: For years he took cash, ..."""
    end = clause_end(words, 0)
    border = next((at for at in range(end) if keys[at] in SAYING["clause_borders"] or keys[at] in ("as", "that")), end)
    return end if keys[0] in ENGLISH.clauses.fronted and not any(map(acts, words[:border])) else 0


def with_aside(words: Sequence[str], keys: Sequence[str], start: int) -> int:
    """The index behind the words of "according to", and behind an aside that tells who that is.

    An aside is a name behind a person of small letters (the coroner, Ada Bolt, a nurse gave ...), or what begins like
    one of `_ASIDES` behind a name (Ada Bolt, the coroner, a nurse gave ...). What is told has a verb, the aside has
    none: of "police, a nurse, Ada Bolt, gave ..." the nurse is what is told.

    Args:
        words: The words of a sentence.
        keys: Their keys.
        start: The index of the first word behind "according to".
    """
    end = clause_end(words, start)
    behind = clause_end(words, end)
    while behind < len(words) and words[behind].rstrip(",").isdigit():  # Ada Bolt, 57, a nurse gave ...
        behind += 1
    if end == len(words) or not words[end - 1].endswith(",") or behind - end > _LONGEST_ASIDE:
        return end
    closes = behind == len(words)  # ..., according to a report by the regulator, Acme.
    told = range(start) if closes else range(behind, clause_end(words, behind))
    verb = next((at for at in told if acts(words[at])), None)
    if verb is None:
        return end
    aside = words[end:behind]
    if words[start][:1].isupper():
        tells = keys[end] in _ASIDES
    else:
        person = keys[start] in SAYING["determiners"] and SAYING["findings"].isdisjoint(keys[start:end])
        named = (word[:1].isupper() or word in ENGLISH.names.particles or word.rstrip(",").isdigit() for word in aside)
        tells = (closes or person) and all(named)
    acting = any(map(acts, aside)) and not keys[end].startswith("who")
    listed = not closes and words[behind][:1].isupper() and "and" in keys[behind:verb]  # Togo, Chad and Ghana met
    return behind if tells and not acting and not listed else end


def single_start(words: Sequence[str]) -> int:
    """The index of the first word that opens a quotation with a single mark, or behind the last word."""
    return next((at for at, word in enumerate(words) if word.startswith(_SINGLE)), len(words))


def subject_start(words: Sequence[str], keys: Sequence[str], verb: int, single: int) -> int:
    """The index of the first word of who speaks, before the verb; the verb's own where nobody stands there.

    Args:
        words: The words of a sentence.
        keys: Their keys.
        verb: The index of the verb.
        single: Their `single_start`.
    """
    if verb > 1 and keys[verb - 1] in SAYING["own_subjects"] and keys[verb - 2] in SAYING["clause_borders"]:  # after it
        return verb - 1
    start = verb
    while start and verb - start < _LONGEST_SUBJECT:
        before = words[start - 1]
        titled = before.endswith(".") and before[:1].isupper() and len(before) < 6  # Mr., Sen., J.
        joins = keys[start - 1] == "and" and start > 1 and words[start][:1].isupper() and words[start - 2][:1].isupper()
        owns = before.endswith(_OWNERS) and start <= single
        if (before.endswith(_CLOSING) and not (titled or owns)) or not (keys[start - 1] or before == "&"):
            break
        points = keys[max(0, start - 2) : start] in _POINTING
        if keys[start - 1] in SAYING["borders"] and not (joins or points):  # "Avon and Somerset" is one
            return _subject_over(words, keys, start - 1) or start
        start -= 1
    return verb if all(key in SAYING["helpers"] for key in keys[start:verb]) else start


def _subject_over(words: Sequence[str], keys: Sequence[str], border: int) -> int:
    """The first index of a subject behind a comma that goes on over "and" or "that"; 0 where a clause ends there.

    ..., two nurses and a doctor said; ..., a paper that Ada Bolt has seen says.
    """
    first = next((at + 1 for at in range(border - 1, -1, -1) if words[at].endswith(_CLOSING)), 0)
    before = keys[first:border]
    if not (keys[border] in ("and", "that") and first and before) or before[0] in ENGLISH.clauses.fronted:
        return 0
    done_by = {at for at, key in enumerate(before, -1) if key == "by"}  # a panel set up, | sent by a league | that left
    done_by |= {at - 1 for at in done_by if before[at] == "up"}
    pairs = enumerate(zip(words[first:border], before, strict=True))
    told = any(at not in done_by and (acts(word) or key in SAYING["verbs"]) for at, (word, key) in pairs)
    most = _LONGEST_MADE if done_by and keys[border] == "that" else _LONGEST_JOINED
    return 0 if told or len(before) > most else first


def opens_claim(words: Sequence[str], keys: Sequence[str], start: int, end: int) -> bool:
    """Whether "that" behind a verb of saying and a day opens what is said, not what tells of a report that is new.

    So may a pronoun: said on Monday | it would pay.
    """
    near = keys[end : min(clause_end(words, end), end + LONGEST_HEARER)]
    if "that" not in near:
        return _opens_itself(words, keys, end)
    that = near.index("that")
    which = any(map(acts, words[end + that + 1 : end + that + 2]))  # tells a panel that | met in May
    return not ((which or not SAYING["adjuncts"].issuperset(near[:that])) and claims(words, keys, start))


def _opens_itself(words: Sequence[str], keys: Sequence[str], end: int) -> bool:
    """Whether a pronoun and its verb open what is said, behind a day or at once."""
    at = end + sum(1 for _ in takewhile(_DAYS.__contains__, keys[end : end + LONGEST_HEARER]))
    return at + 1 < len(words) and keys[at] in _SUBJECTS and acts(words[at + 1]) and clause_end(words, end) > at + 1


def claims(words: Sequence[str], keys: Sequence[str], start: int) -> bool:
    """Whether what stands before a speaker is said, whatever its verb, and is no opening: A day later, Ray said."""
    opening = start < _SHORTEST_CLAIM or keys[0].endswith("ing")
    opening |= not {keys[0], keys[start - 1]}.isdisjoint(("ago", "earlier", "last", "later"))
    return keys[0] not in ENGLISH.clauses.fronted and (not opening or any(map(acts, words[:start])))


def follows(words: Sequence[str], start: int) -> bool:
    """Whether a claim can stand before an index: no dateline, nothing that goes on."""
    before = words[start - 1]
    short = before[:1].isupper() and before.endswith(".") and "." in before[:-1]  # since the last U.S. | recession
    return start > 1 and before.endswith((",", '"', "”", "'", "’", ".", "?", "!")) and not short


def behind_hearer(words: Sequence[str], keys: Sequence[str], verb: int) -> int:
    """The index behind the verb and behind who is told."""
    end = verb + 1
    if keys[verb] not in SAYING["telling"] or words[verb].endswith(","):
        return end
    if told := _hearer_end(words, keys, end, told=keys[verb] in _TELLING):
        return told
    opens = end < len(keys) and keys[end] in SAYING["determiners"] - SAYING["adjuncts"]
    first = end + opens
    while first < len(keys) and (keys[first] in SAYING["hearers"] or words[first][:1].isupper()):
        end = first = first + 1
        if words[end - 1].endswith((",", ".")):
            break
    return end


def _hearer_end(words: Sequence[str], keys: Sequence[str], start: int, *, told: bool) -> int:
    """The index behind a body or group that is told, before a mark, a day or "that": a grand jury; 0 for none.

    Args:
        words: The words of a sentence.
        keys: Their keys.
        start: The index of the first word behind the verb.
        told: Whether the verb is one that takes any hearer: told owners of the mill.
    """
    if keys[start : start + 1] == ["that"] or not SAYING["no_claim"].isdisjoint(keys[start : start + 1]):
        return 0
    for at in range(start, min(start + LONGEST_HEARER, len(words))):
        determined = at > start and keys[at] in SAYING["determiners"]
        full = words[at].endswith("ed") and (at == start or keys[at - 1] in SAYING["determiners"])  # a packed | hall
        if keys[at] in SAYING["pronouns"] or determined or (acts(words[at]) and not full):
            return 0
        goes_on = keys[at + 1 : at + 2]
        stops = words[at].endswith(",") or not goes_on or goes_on[0] in SAYING["adjuncts"] | {"that"}
        anybody = told and keys[at] not in ENGLISH.function_words
        if (stops and anybody) or ((stops or words[at].endswith(".")) and keys[at] in SAYING["hearers"]):
            return at + 1
    return 0


def is_subject(words: Sequence[str], keys: Sequence[str], start: int) -> bool:
    """Whether the rest of a sentence names a person and says no more, but who that is."""
    behind = range(start + 1, min(len(words), start + _LONGEST_SUBJECT + 1))
    aside = (at for at in behind if keys[at] == "who" or (words[at - 1].endswith(",") and keys[at] in _ASIDES))
    end = next(aside, max(behind.start, behind.stop))
    end = next((at for at in range(start + 1, end) if keys[at].endswith("ed") and keys[at - 1].endswith("s")), end)
    rest = words[start:end]
    opens = (SAYING["determiners"] | SAYING["anybody"]) - SAYING["adjuncts"] - SAYING["pronouns"]
    many = any(key.endswith("s") for key in keys[start : start + 3])  # said | structural engineers hired by Acme
    many &= ENGLISH.clauses.fronted.isdisjoint(keys[start : start + 1])  # not: said | as nurses left
    told = opens | ENGLISH.clauses.weak_borders  # which they are: say three | trained divers
    pairs = zip(keys[start - 1 : end], rest, strict=False)
    still = not any(acts(word) and before not in told for before, word in pairs)
    plain = bool(rest) and still and keys[start] not in _NO_SUBJECT  # said | police on Monday
    day = bool(rest) and rest[0][:1].isupper() and rest[0].lower().rstrip(",.") in SAYING["adjuncts"]  # said | Monday
    named = bool(rest) and not day and (rest[0][:1].isupper() or keys[start] in opens or many or plain)
    names = still or any(not word[:1].islower() for word in rest)
    return named and names and len(rest) <= _LONGEST_SUBJECT and SAYING["auxiliaries"].isdisjoint(keys[start:end])


def says_no_more(words: Sequence[str], keys: Sequence[str], start: int, most: int = LONGEST_HEARER) -> bool:
    """Whether a sentence goes on only with when or where it was said: told staff | on Monday, adding that ..."""
    end = clause_end(words, start)
    rest = words[start : end if "".join(keys[end : end + 1]).endswith("ing") else len(words)]
    dated = keys[start] in SAYING["adjuncts"] and len(rest) <= most
    return dated and not any(map(acts, rest)) and not any(word.endswith(",") for word in rest[:-1])


def quote_end(words: Sequence[str], start: int) -> int:
    """The index of the next opening quotation mark, or behind the last word."""
    return next((at for at in range(start, len(words)) if words[at].startswith(('"', "“", "'", "‘"))), len(words))


@cached_by_word
def acts(word: str) -> bool:
    """Whether a word looks like a finite verb."""
    bare = word.rstrip(",.")
    return (bare.endswith("ed") and bare.islower()) or bare in _VERBS or _FINITE.fullmatch(bare) is not None
