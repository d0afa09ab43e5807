"""Whether a beginning in another language than English ends inside a phrase, as far as small words tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from summarizer.compression.clause.acts import is_bare, last_verb
from summarizer.compression.clause.forms import votes_before_object
from summarizer.compression.clause.losses import FRONTED, LOOSE, SLIGHT, TORN
from summarizer.compression.clause.marks import MARK, MARKS
from summarizer.compression.clause.told import (
    ELIDED_LE,
    Told,
    awaits_rest,
    has_object,
    hides_verb,
)
from summarizer.languages.listed import first_key
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import word_key

_ELIDED_D = LatePattern(r"[dD]['’]\w")
_BETWEEN = LatePattern(r"[,،]\s([^,،;:]{3,60})(?=[,،]\s\w)")
_DATE = LatePattern(r"\S[,،]\s\d{1,2}\.?\s(?:de\s)?[^\s\d,،]{3,12}(?:\s(?:de\s)?\d{4})?[,،]")  # Friday, 24 May,
_OBJECT_WORDS = 3  # so many behind a verb hold what is done
_SUBJECT_WORDS = 8  # of "and" and a subject that begins with a number or an article, and its verb
_BARE_OBJECT = 2  # "the" and a noun behind a verb, which say of what by what follows: has ordered the closure | of


def times_of(text: str, told: Told | None) -> list[tuple[int, int]]:
    """The spans of dates, times and votes that no line ends within; a day and its date are one: Friday | , 24 May."""
    times = [_DATE.finditer(text), told.times_next.finditer(text) if told and told.times_next else ()]
    return [time.span() for found in times for time in found]


def phrase_loss(text: str, place: int, told: Told) -> float:
    """Loss of a cut that parts a phrase: an object | of it, said | that, shuts | down."""
    if _in_votes(text, place, told) or (not told.framed and _parts_object(text, place, told)):
        return TORN
    part, rest = text[:place], text[place:].lstrip(MARKS).split()
    mark = MARK.search(text, place)
    inside = text[place : mark.start() if mark else len(text)].split()
    said = first_key(text[mark.end() :].split(None, 1)[0]) if mark and text[mark.end() :].strip() else ""
    parted = told.framed and (awaits_rest(text, place, said, told) or _parts_object(text, place, told))
    parted = parted or (has_object(inside, told) and _ends_in_verb(part, told))  # will close | for two years its pool
    if parted or is_bare(text, place, told) or not told.halves.isdisjoint(_closing(inside, told)):
        return FRONTED
    if not inside or not told.links:
        return 0.0
    timed = told.times_last is not None and told.times_last.search(part) is not None
    time = told.times_next.match(text, place) if told.times_next else None  # a form leaves it out
    given = (told.times_inside.sub("", part) if told.times_inside and not timed else part).split()
    behind = len(given) - 1 - last_verb(given, told)
    behind += behind < 1 and told.parts.died.fullmatch(given[-1]) is not None
    if time and (MARK.match(text, time.end()) or not (rest := text[time.end() :].split())):
        return LOOSE if behind > 0 else FRONTED
    if told.verb_last and first_key(rest[0]) in told.strong and told.is_verb(given[-1]):
        return 0.0
    counted = given[-1].islower() and any(map(told.is_join, given[-2:-1]))
    counted &= first_key(rest[0]) not in told.strong | told.weak  # not: médicos y enfermeros | durante
    halved = _halves_subject(given, rest, told) or _halves_amount(given, rest, told)
    if counted or halved or _is_amount(rest, told):  # three dead and nine | hurt
        return FRONTED
    prefixed = rest[0].startswith(told.parts.prefixed_and) and told.verbs and told.verbs.fullmatch(rest[0])
    if told.is_join(rest[0]) or prefixed:
        acted = behind > 0 or hides_verb(" ".join(given[:-1]), told)  # hat einen Gewinn erzielt | und damit
        return SLIGHT if (acted and _joins(given, rest, told)) or _joins_subject(rest, told) else FRONTED
    if behind > 0 and first_key(rest[0]) in told.fronted and _is_infinitive(rest[1:2], told):  # murieron | al caer
        return SLIGHT
    if first_key(rest[0]) in told.links or (told.late and told.late.fullmatch(rest[0])):
        return LOOSE if not timed and _is_late(given, rest, behind, told) else FRONTED
    return max(
        LOOSE if time else 0.0, _border_loss(given, rest[0], 0 if timed and behind < _OBJECT_WORDS else behind, told)
    )


def _closing(words: Sequence[str], told: Told) -> list[str]:
    """The last of some words, and where a verb has a half at its end those before "and", too: baut es | ab und."""
    return [*(word for word, behind in pairwise(words if told.framed else ()) if told.is_join(behind)), *words[-1:]]


def halves_name(text: str, part: str, told: Told | None) -> bool:
    """Whether a beginning ends inside a name: Ada | Bolt; of German nobody knows, whose nouns all have capitals."""
    last = part.rsplit(None, 1)[-1]
    if told is None or told.framed or not last[:1].isupper() or " " not in part:
        return False
    at = text.find(f"{last} ")
    return at >= 0 and text[at + len(last) + 1 : at + len(last) + 2].isupper()


def opens_relative(part: str, told: Told) -> bool:
    """Whether a beginning ends right behind what opens a clause of its object: has passed a law, which the building."""
    before, _, last = part.rpartition(", ")
    words = last.split()
    acts = any(map(told.is_verb, before.split())) and len(words) <= _OBJECT_WORDS
    return acts and first_key(words[0]) in told.relatives


def _in_votes(text: str, place: int, told: Told) -> bool:
    """Whether a cut stands inside the count of a vote: approved, by 52 votes to 21, | a plan."""
    votes = votes_before_object(text, told)
    return votes is not None and votes.start() <= place < votes.end()


def _parts_object(text: str, place: int, told: Told) -> bool:
    """Whether a cut stands at what parts a verb from its object: aprobó, por unanimidad, | un plan."""
    return any(_is_between(text, one, told) for one in _BETWEEN.finditer(text) if one.start() <= place <= one.end())


def _is_between(text: str, aside: re.Match[str], told: Told) -> bool:
    following = first_key(text[aside.end() + 1 :].split(None, 1)[0])
    if told.is_time(aside[1]):  # approved, on Monday, | a law
        return following not in told.joins | told.strong
    before = told.parts.manner.sub("", text[: aside.start()])  # di rinviare di un anno
    words = before.split()
    halved = first_key(words[-1]) in told.having if words else False  # La source a, dans ce cadre, | souligné
    aims = told.ends_on_aim(words)
    counted = (
        aims and aside[1].split()[0] in told.weak and following[:1].isdecimal()
    )  # de compenser, en moyenne, | 35 %
    return halved or counted or (following in told.links and (aims or _ends_in_verb(before, told, known=True)))


def _ends_in_verb(part: str, told: Told, *, known: bool = False) -> bool:
    """Whether a beginning ends with its verb, a day behind it aside; or, unless it has to be `known`, holds none."""
    words = (told.times_last.sub("", part) if told.times_last else part).split()
    last = last_verb(words, told)
    return last == len(words) - 1 or not (known or (last >= 0 and not words[-1].endswith(("r", "re"))))


def _joins(given: Sequence[str], rest: Sequence[str], told: Told) -> bool:
    """Whether "and" joins a clause: won the cup | and is on its way."""
    counts = any(_is_number(word, told) for word in given) and not _is_number(given[-1], told)
    more = 2 * bool(rest[1:2] and first_key(rest[1]) in told.parts.amounts)  # murieron | y más de 40 resultaron
    if counts and any(_is_number(word, told) for word in rest[1 : 3 + more]):  # four dead | and two hurt
        return True
    closed = told.framed and given[-1][:1].islower() and first_key(given[-1]) not in told.small
    other = " ".join(rest[1:2])
    alike = any(given[-1].endswith(end) and other.endswith(end) for end in ("e", "em", "en", "er", "es"))
    owned = told.points is not None and told.points.match(other) is not None  # gewonnen | und ihren Rivalen abgelöst
    alike &= not owned and word_key(other) not in told.small | told.links  # not: hat ihn aufgehoben | und den Fall
    closed &= not (alike and " ".join(rest[2:3])[:1].isupper())  # kleine | und mittlere Einkommen
    done = told.late is not None and len(rest) > 1 and told.late.fullmatch(rest[1]) is not None  # et placé en détention
    return rest[0].startswith(told.parts.prefixed_and) or closed or done or last_verb(rest[1:3], told) >= 0


def _is_number(word: str, told: Told) -> bool:
    return word[:1].isdecimal() or first_key(word) in told.numbers


def _is_amount(rest: Sequence[str], told: Told) -> bool:
    """Whether an amount follows: lanzó durante la noche | más de 400 drones."""
    if first_key(rest[0]) not in told.parts.amounts or len(rest) < 2:
        return False
    noun = told.framed and rest[1][:1].isupper()
    than = first_key(rest[1]) in told.parts.than and not "".join(rest[2:3])[:1].isupper()  # not: près de Lyon
    return noun or than or any(_is_number(word, told) for word in rest[1:3])


def _halves_subject(given: Sequence[str], rest: Sequence[str], told: Told) -> bool:
    """Whether a clause that "and" opened has come to its verb: two men died and a third | was hurt."""
    joined = max((at for at, word in enumerate(given) if told.is_join(word)), default=-1)
    whole = told.framed or told.verb_last or joined < 0 or last_verb(given[:joined], told) < 0
    return not whole and told.is_verb(rest[0]) and last_verb(given[joined:], told) < 0


def _halves_amount(given: Sequence[str], rest: Sequence[str], told: Told) -> bool:
    """Whether "and" joins one more amount before the other half of a verb: hat 9 Boote | und 4 Schiffe gebaut."""
    more = told.is_join(rest[0]) and _is_number(" ".join(rest[1:2]), told)
    return more and given[-1][:1].isupper() and hides_verb(" ".join(given), told)


def _joins_subject(rest: Sequence[str], told: Told) -> bool:
    """Whether "and" joins a clause with a subject of its own: 9 men died | and 27 were hurt, | and two others are."""
    subject, verbs = rest[1:2], rest[2:4]
    if subject and (_is_number(subject[0], told) or first_key(subject[0]) in told.articles | {"des"}):
        marked = next((at for at, word in enumerate(rest[2:], 3) if word[-1:] in MARKS), len(rest))
        behind = rest[2 : min(marked, _SUBJECT_WORDS)]
        verbs = list(takewhile(lambda word: first_key(word) not in told.openers | told.contents, behind)) or verbs
    return last_verb(subject, told) < 0 <= last_verb(verbs, told)


def _is_late(given: Sequence[str], rest: Sequence[str], behind: int, told: Told) -> bool:
    """Whether what goes on with the phrase before it follows a whole object: three men | accused, a plan | of 40."""
    opens = first_key(rest[0]) in told.openers or _is_done(rest[0], told)
    if behind > 1 and _is_done(given[-1], told) and not opens:
        return False  # the penalty imposed | on Bolt
    counted = told.parts.currencies.fullmatch(given[-1]) is not None  # 120 million of euros | led by Acme
    if _is_of_kind(given) and not counted and (opens or _is_done(rest[0], told)):
        return False  # bans the import of goods | made abroad
    if _is_done(rest[0], told) and any(map(told.is_join, given[-3:-1])):
        return False  # six dead and some ten | hurt
    if behind == _BARE_OBJECT and _is_done(rest[0], told) and _is_number(given[-2], told) and given[-1].islower():
        return True  # has arrested six men | accused of theft
    if told.late and told.late.fullmatch(rest[0]):
        says = first_key(rest[0]) in told.contents and any(first_key(word) in told.wanting for word in given)
        return behind >= _OBJECT_WORDS * (1 + bool(told.verbs and behind == len(given))) and not says
    elided, before = ELIDED_LE.search(given[-1]), first_key(" ".join(given[-2:-1]) or given[-1])
    whole = behind >= _OBJECT_WORDS or (behind > 1 and before in told.articles)
    amount = given[len(given) - behind :]
    priced = any(word.endswith("$") for word in amount)  # R$ 40 milhões
    summed = told.parts.currencies.fullmatch(given[-1]) and any(_is_number(word, told) for word in amount[:-1])
    summed = summed and (told.strong | told.weak).isdisjoint(map(first_key, amount))  # bought for 2 million euros | it
    if behind > 1 and (priced or summed):
        return True  # stole two million euros | from a fund, a cut of 2 million euros | of the budget
    whole &= not elided and before not in told.parts.definite
    return whole and told.parts.much.match(" ".join(rest[:3])) is not None


def _is_of_kind(given: Sequence[str]) -> bool:
    """Whether a phrase ends on what is of a kind, which nothing but the next words may tell: la vente d'armes."""
    elided, plural = _ELIDED_D.match(given[-1]), given[-1].islower() and given[-1].endswith(("s", "x"))
    return plural and (elided is not None or first_key(" ".join(given[-2:-1])) in ("de", "di"))


def _is_done(word: str, told: Told) -> bool:
    """Whether a word is a participle: of what may stand late, all but the small words and names, as Estado."""
    late = word[:1].islower() and told.late is not None and told.late.fullmatch(word) is not None
    return late and first_key(word) not in told.small


def _border_loss(given: Sequence[str], following: str, behind: int, told: Told) -> float:
    """Loss of a cut before another word: a small one begins a phrase, another goes on with its noun or verb."""
    key = first_key(following)
    if key in told.parts.charged and behind > 1 and _is_done(given[-1], told) and _is_noun(given[-2], told):
        return FRONTED  # four men charged | with theft; not: è stato arrestato | per furto, los cinco detenidos | por
    if key in told.strong and following[0].isalnum():  # not: ha assolto | "perché il fatto non sussiste" l'ex sindaco
        return 0.0
    if key in told.numbers:
        return TORN
    if behind < 1 or _is_infinitive(given[-1:], told):
        return FRONTED  # destroyed | in the night
    if key in told.weak and behind > _OBJECT_WORDS and _is_done(given[-1], told) and _is_noun(given[-2], told):
        return FRONTED  # va rouvrir deux ponts fermés | depuis 2022
    if key in told.weak:
        return FRONTED if behind == _BARE_OBJECT and first_key(given[-2]) in told.parts.definite else SLIGHT
    return LOOSE if key in told.small else FRONTED


def _is_noun(word: str, told: Told) -> bool:
    """Whether a word may be the noun that a participle behind it belongs to."""
    return not _is_done(word, told) and not told.is_verb(word) and first_key(word) not in told.small | told.numbers


def _is_infinitive(words: Sequence[str], told: Told) -> bool:
    return any(told.infinitives is not None and told.infinitives.fullmatch(word) for word in words)
