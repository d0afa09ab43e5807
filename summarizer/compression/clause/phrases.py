"""Whether a beginning in another language than English ends inside a phrase, as far as small words tell."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.compression.clause.forms import votes_before_object
from summarizer.compression.clause.losses import FRONTED, LOOSE, SLIGHT, TORN
from summarizer.compression.clause.marks import MARK, MARKS
from summarizer.compression.clause.told import (
    CLAUSES,
    ELIDED_LE,
    Told,
    awaits_rest,
    has_object,
    hides_verb,
)
from summarizer.languages.ends import is_spaced, opening_key
from summarizer.languages.listed import first_key
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import word_key

_BETWEEN = LatePattern(r"([^,،;:]+)[,،]\s([^,،;:]{3,60})[,،]\s(?=\w)")
_SAID_WORDS, _OBJECT_WORDS = 2, 3  # so many behind a verb tell something, broken off; hold what is done
_BARE_OBJECT = 2  # "the" and a noun behind a verb, which say of what by what follows: has ordered the closure | of


def _is_bare(text: str, place: int, told: Told) -> bool:
    """Whether a cut has no verb that is known as one: a subject, or half of what is said of it.

    Before a mark it is only where one follows behind it: Ada Bolt, | 61, won; what is said counts alone.
    """
    marked = MARK.match(text, place) is not None
    if told.verbs is None:
        return not marked
    words, rest = _main(text[:place], told), text[place:].split()
    closed = told.verb_last or words[-1] in told.halves  # fallen alle Fähren aus | ,
    if (marked and closed) or _last_verb(rest, told) < 0 > _last_verb(words, told):
        return False  # nobody knows its verb
    if _last_verb(words, told) < 0 or _is_relative(words, told):
        return True
    opened = max((at for at, word in enumerate(words) if first_key(word) in told.contents), default=-1)
    return opened > 0 and _last_verb(words[opened + 1 :], told) < 0 and not (marked and _last_verb(rest, told) < 0)


def _is_relative(words: Sequence[str], told: Told) -> bool:
    """Whether the only verb is of a clause that says who: the man who robbed a mill |."""
    opened = next((at for at, word in enumerate(words) if at and first_key(word) in told.openers), len(words))
    verbs = [at for at, word in enumerate(words) if told.is_verb(word)]
    return not told.framed and not told.verb_last and len(verbs) == 1 and opened < verbs[0]


def is_fronted(part: str, told: Told) -> bool:
    """Whether a beginning ends at a mark before its subject: according to a study in Togo, in Benin and in Ghana |."""
    first, *others = CLAUSES.split(part)
    word = opening_key(part.split(None, 2))
    phrase = told.framed and word in told.small - told.links and _last_verb(first.split(), told) < 0  # nach dem Brand
    if (word not in told.fronted and not phrase) or first.split()[-1] in told.halves:
        return False
    openers = [first_key(other.split(None, 1)[0]) for other in others if other.strip()]
    return all(word in told.small and word not in told.articles and word not in told.parts.definite for word in openers)


def only_opens(part: str, told: Told) -> bool:
    """Whether a beginning has not come to its main verb, where that does not stand last: Nachdem ein Zug |."""
    return not told.verb_last and (is_fronted(part, told) or _last_verb(_main(part, told), told) < 0)


def phrase_loss(text: str, place: int, told: Told) -> float:
    """Loss of a cut that parts a phrase: an object | of it, said | that, shuts | down."""
    votes = votes_before_object(text, told)
    if votes is not None and votes.start() <= place < votes.end():
        return TORN  # approved, by 52 votes to 21, | a plan
    part, rest = text[:place], text[place:].lstrip(MARKS).split()
    mark = MARK.search(text, place)
    inside = text[place : mark.start() if mark else len(text)].split()
    said = first_key(text[mark.end() :].split(None, 1)[0]) if mark and text[mark.end() :].strip() else ""
    parted = (told.framed and awaits_rest(text, place, said, told)) or _parts_object(text, place, told)
    parted = parted or (has_object(inside, told) and _ends_in_verb(part, told))  # will close | for two years its pool
    if parted or _is_bare(text, place, told) or not told.halves.isdisjoint(inside[-1:]):
        return FRONTED
    if not inside or not told.links:
        return 0.0
    timed = told.times_last is not None and told.times_last.search(part) is not None
    time = told.times_next.match(text, place) if told.times_next else None  # a form leaves it out
    given = (told.times_inside.sub("", part) if told.times_inside and not timed else part).split()
    behind = len(given) - 1 - _last_verb(given, told)
    behind += behind < 1 and told.parts.died.fullmatch(given[-1]) is not None
    if time and (MARK.match(text, time.end()) or not (rest := text[time.end() :].split())):
        return LOOSE if behind > 0 else FRONTED
    if told.verb_last and first_key(rest[0]) in told.strong and told.is_verb(given[-1]):
        return 0.0
    counted = given[-1].islower() and not told.joins.isdisjoint(map(first_key, given[-2:-1]))
    counted &= first_key(rest[0]) not in told.strong | told.weak  # not: médicos y enfermeros | durante
    if counted or _halves_subject(given, rest, told) or _is_amount(rest, told):  # three dead and nine | hurt
        return FRONTED
    prefixed = rest[0].startswith(told.parts.prefixed_and) and told.verbs and told.verbs.fullmatch(rest[0])
    if first_key(rest[0]) in told.joins or prefixed:
        acted = behind > 0 or hides_verb(" ".join(given[:-1]), told)  # hat einen Gewinn erzielt | und damit
        return SLIGHT if (acted and _joins(given, rest, told)) or _joins_subject(rest, told) else FRONTED
    if behind > 0 and first_key(rest[0]) in told.fronted and _is_infinitive(rest[1:2], told):  # murieron | al caer
        return SLIGHT
    if first_key(rest[0]) in told.links or (told.late and told.late.fullmatch(rest[0])):
        return LOOSE if not timed and _is_late(given, rest, behind, told) else FRONTED
    return max(
        LOOSE if time else 0.0, _border_loss(given, rest[0], 0 if timed and behind < _OBJECT_WORDS else behind, told)
    )


def tells(part: str, told: Told) -> bool:
    """Whether a beginning that is broken off says something: two words behind its verb or "that", the last no day.

    Where verbs stand last it ends in one, and in Chinese it holds one that is known.
    """
    if told.verbs is None:
        return is_spaced(part) or any(word in part for word in told.strong)
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


def _parts_object(text: str, place: int, told: Told) -> bool:
    """Whether a cut stands at what parts a verb from its object: aprobó, por unanimidad, | un plan."""
    aside = _BETWEEN.match(text)
    if aside is None or not aside.end(1) <= place < aside.end():
        return False
    following = first_key(text[aside.end() :].split(None, 1)[0])
    if told.is_time(aside[2]):  # approved, on Monday, | a law
        return following not in told.joins | told.strong
    return following in told.links and _ends_in_verb(aside[1], told, known=True)


def _ends_in_verb(part: str, told: Told, *, known: bool = False) -> bool:
    """Whether a beginning ends with its verb, a day behind it aside; or, unless it has to be `known`, holds none."""
    words = (told.times_last.sub("", part) if told.times_last else part).split()
    last = _last_verb(words, told)
    return last == len(words) - 1 or not (known or (last >= 0 and not words[-1].endswith(("r", "re"))))


def _joins(given: Sequence[str], rest: Sequence[str], told: Told) -> bool:
    """Whether "and" joins a clause: won the cup | and is on its way."""
    counts = any(_is_number(word, told) for word in given) and not _is_number(given[-1], told)
    if counts and any(_is_number(word, told) for word in rest[1:3]):  # four dead | and two hurt
        return True
    closed = told.framed and given[-1][:1].islower() and first_key(given[-1]) not in told.small
    other = " ".join(rest[1:2])
    alike = any(given[-1].endswith(end) and other.endswith(end) for end in ("e", "em", "en", "er", "es"))
    owned = told.points is not None and told.points.match(other) is not None  # gewonnen | und ihren Rivalen abgelöst
    alike &= not owned and word_key(other) not in told.small | told.links  # not: hat ihn aufgehoben | und den Fall
    closed &= not (alike and " ".join(rest[2:3])[:1].isupper())  # kleine | und mittlere Einkommen
    done = told.late is not None and len(rest) > 1 and told.late.fullmatch(rest[1]) is not None  # et placé en détention
    return rest[0].startswith(told.parts.prefixed_and) or closed or done or _last_verb(rest[1:3], told) >= 0


def _is_number(word: str, told: Told) -> bool:
    return word[:1].isdecimal() or first_key(word) in told.numbers


def _is_amount(rest: Sequence[str], told: Told) -> bool:
    """Whether an amount follows: lanzó durante la noche | más de 400 drones."""
    counted = any(_is_number(word, told) for word in rest[1:3]) or (told.framed and " ".join(rest[1:2])[:1].isupper())
    return first_key(rest[0]) in told.parts.amounts and counted


def _halves_subject(given: Sequence[str], rest: Sequence[str], told: Told) -> bool:
    """Whether a clause that "and" opened has come to its verb: two men died and a third | was hurt."""
    joined = max((at for at, word in enumerate(given) if first_key(word) in told.joins), default=-1)
    whole = told.framed or told.verb_last or joined < 0 or _last_verb(given[:joined], told) < 0
    return not whole and told.is_verb(rest[0]) and _last_verb(given[joined:], told) < 0


def _joins_subject(rest: Sequence[str], told: Told) -> bool:
    """Whether "and" joins a clause with a subject of its own: 9 men died | and 27 were hurt."""
    return _last_verb(rest[1:2], told) < 0 <= _last_verb(rest[2:4], told)


def _is_late(given: Sequence[str], rest: Sequence[str], behind: int, told: Told) -> bool:
    """Whether what goes on with the phrase before it follows a whole object: three men | accused, a plan | of 40."""
    opens = first_key(rest[0]) in told.openers or _is_done(rest[0], told)
    if behind > 1 and _is_done(given[-1], told) and not opens:
        return False  # the penalty imposed | on Bolt
    if _is_done(rest[0], told) and not told.joins.isdisjoint(map(first_key, given[-3:-1])):
        return False  # six dead and some ten | hurt
    if told.late and told.late.fullmatch(rest[0]):
        says = first_key(rest[0]) in told.contents and any(first_key(word) in told.wanting for word in given)
        return behind >= _OBJECT_WORDS * (1 + bool(told.verbs and behind == len(given))) and not says
    elided, before = ELIDED_LE.search(given[-1]), first_key(" ".join(given[-2:-1]) or given[-1])
    whole = behind >= _OBJECT_WORDS or (behind > 1 and before in told.articles)
    priced = any(word.endswith("$") for word in given[len(given) - behind :])  # R$ 40 milhões
    if behind > 1 and (priced or (told.parts.currencies.fullmatch(given[-1]) and _is_number(given[-behind], told))):
        return True  # stole two million euros | from a fund
    whole &= not elided and before not in told.parts.definite
    return whole and told.parts.much.match(" ".join(rest[:3])) is not None


def _is_done(word: str, told: Told) -> bool:
    """Whether a word is a participle: of what may stand late, all but the small words."""
    return told.late is not None and told.late.fullmatch(word) is not None and first_key(word) not in told.small


def _border_loss(given: Sequence[str], following: str, behind: int, told: Told) -> float:
    """Loss of a cut before another word: a small one begins a phrase, another goes on with its noun or verb."""
    key = first_key(following)
    if key in told.parts.charged and behind > 1 and _is_done(given[-1], told) and _is_noun(given[-2], told):
        return FRONTED  # four men charged | with theft; not: è stato arrestato | per furto, los cinco detenidos | por
    if key in told.strong:
        return 0.0
    if key in told.numbers:
        return TORN
    if behind < 1 or _is_infinitive(given[-1:], told):
        return FRONTED  # destroyed | in the night
    if key in told.weak:
        return FRONTED if behind == _BARE_OBJECT and first_key(given[-2]) in told.parts.definite else SLIGHT
    return LOOSE if key in told.small else FRONTED


def _is_noun(word: str, told: Told) -> bool:
    """Whether a word may be the noun that a participle behind it belongs to."""
    return not _is_done(word, told) and not told.is_verb(word) and first_key(word) not in told.small | told.numbers


def _is_infinitive(words: Sequence[str], told: Told) -> bool:
    return any(told.infinitives is not None and told.infinitives.fullmatch(word) for word in words)


def _main(part: str, told: Told) -> list[str]:
    """The words of a beginning without the clauses that its commas open: The men, who fled, | were caught."""
    first, *others = CLAUSES.split(part)
    opening = told.openers | told.relatives
    joined = [words for clause in others if (words := clause.split())]
    openers = (clause[1] if clause[0] in told.joins and len(clause) > 1 else clause[0] for clause in joined)
    kept = [clause for clause, word in zip(joined, openers, strict=True) if first_key(word) not in opening]
    return [*first.split(), *(word for clause in kept for word in clause)]


def _last_verb(words: Sequence[str], told: Told) -> int:
    """The index of the last word that is known as a finite verb and is no name, or of the participle behind it; -1."""
    last = max((at for at, one in enumerate(words) if told.is_verb(one) and not (at and one[0].isupper())), default=-1)
    has = 0 <= last < len(words) - 1 and first_key(words[last]) in told.having
    done = has and words[last + 1].isalpha() and words[last + 1].islower() and len(words[last + 1]) > 2
    return last + 1 if done and first_key(words[last + 1]) not in told.small | told.numbers else last
