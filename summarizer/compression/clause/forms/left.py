"""What a headline does without in a sentence of another language than English: a day, an aside, who made a study."""

from __future__ import annotations

import re
from itertools import takewhile

from summarizer.compression.clause.forms.lists import Left
from summarizer.compression.clause.forms.middle import without_middle
from summarizer.compression.clause.forms.second import listed_aside, second_aside
from summarizer.compression.clause.marks import MARK, QUOTATIONS, is_open
from summarizer.compression.clause.told import ELIDED_LE, Told
from summarizer.languages.listed import STRIPPED, first_key
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import word_key

_ASIDE = LatePattern(r"([^,،;:]+)[,،]\s([^;:]+?)[,،]\s(?=(\S+)(?:\s(\S+))?)")
_NAMED = LatePattern(r"\s[A-ZÄÖÜ]\S*\s[A-ZÄÖÜ]\S*(?<!s)$")  # der Bäcker Jan Roe; not: die Bürger Hamburgs
_SINCE = LatePattern(r"\san\b")  # im Güterverkehr von Mittwoch | an aufgerufen
_MAIN = LatePattern(r"[,،]\s")
_WORDS_OF_ASIDE, _WORDS_OF_AGED = 12, 16
# Loss of a form without a day or an aside, of one that says not how long, and of one that says half of its clause.
_SHORTER, _NOT_LASTING, _HALF = 0.5, 3.0, 1.0


def without_more(opened: str, left: Left) -> dict[str, float]:
    """A sentence, behind what sets it against the one before it, without more, each form with what that loses.

    Left out are a day behind its verb, who made a study that it names, what stands between commas behind a subject that
    its verb follows, the count of a vote, from when or for how long, what shares the verb at the end of its clause, and
    of German what its middle says besides.
    """
    study = left.studies.match(opened) if left.studies else None
    denied = study and left.kept and left.kept.search(study[0])  # a study that is not yet published
    bare = f"{study[1]}{opened[study.end() :]}" if study and not denied else opened
    bare = _without_between(_without_aside(_without_which(bare, left), left), left)
    if votes := votes_before_object(bare, left.told):
        bare = f"{bare[: votes.start()]} {bare[votes.end() :]}"
    timeless = [_without(form, left.times, left) for form in (opened, bare)]
    timeless += filter(None, (_without_after(form, left) for form in timeless))
    dated = left.kept is not None and left.kept.search(opened) is not None
    middles = dict(without_middle(timeless[1], left.told, dated=dated))
    brief = [_without(form, left.lasting, left) for form in (*timeless, *middles)]
    somebody = (left.told.parts.anybody.sub(_opening, form, count=1) for form in timeless[:2])
    spanless = (left.told.parts.spans.sub(_opening, form) for form in brief if not dated)
    found = [
        (opened, 0.0),
        *((form, _SHORTER) for form in (bare, *timeless[:2])),
        *((form, _NOT_LASTING) for form in timeless[2:]),
        *((form, _NOT_LASTING) for form in somebody),
        *middles.items(),
        *((form, _NOT_LASTING) for form in brief),
        *((form, _NOT_LASTING + _SHORTER) for form in spanless),
    ]
    if not dated:
        found += [(_without_second(form, left.seconds), _HALF) for form in (opened, *timeless)]
        found += [(_without_second(form, left.seconds), loss + _HALF) for form, loss in middles.items()]
        found += [(_without_second(form, left.seconds), _NOT_LASTING + _HALF) for form in brief]
    least: dict[str, float] = {}
    for form, loss in found:
        least.setdefault(form, loss)
    return least


def _opening(found: re.Match[str]) -> str:
    """What a match opens with, its group, without the rest."""
    return f"{found[found.lastindex or 0]} "


def votes_before_object(text: str, told: Told) -> re.Match[str] | None:
    """The count of a vote between commas that stands before what was voted; None where none does."""
    votes = told.parts.votes.search(text)
    if votes is None:
        return None
    word, before = text[votes.end() :].split(None, 1)[0], text[: votes.start()]
    definite = _is_definite(word, told) and _awaits_object(before, told)
    return votes if first_key(word) in told.articles or definite else None


def _is_definite(word: str, told: Told) -> bool:
    known = first_key(word) in told.parts.definite or word in told.parts.definite_or_to
    return known or ELIDED_LE.match(word) is not None


def _awaits_object(before: str, told: Told) -> bool:
    """Whether words end with their verb, a day behind it aside: approvò, a adopté mardi."""
    before = told.parts.manner.sub("", before)
    acts = (told.times_last.sub("", before) if told.times_last else before).split()
    aims = bool(acts) and told.ends_on_aim(acts) and any(map(told.is_verb, acts))  # not: Tras ganar | , el lunes, la
    return aims or any(map(told.is_verb, acts[-2:]))


def _without_between(text: str, left: Left) -> str:
    """The text without what parts a verb from its object: a annoncé lundi, | par écrit, | la vente du port."""
    found, known = _ASIDE.match(text), left.told
    if not found or known.framed or known.verb_last or is_open(found[0], QUOTATIONS):
        return text
    before, aside, word, _ = found.groups()
    opening = known.relatives | known.openers | known.contents | known.parts.citing
    wanted = (known.reserves, left.kept, known.grave)
    bound = first_key(aside.split()[0]) in opening or any(one and one.search(aside) for one in wanted)
    bound |= known.speakers is not None and known.speakers.match(aside) is not None
    bound |= known.parts.lacking.match(aside) is not None
    determined = _is_definite(word, known) or first_key(word) in known.articles
    determined |= known.opens_aim(text[found.end() :])  # a proposé, | à Rennes, | de rendre, que les trains
    if bound or not determined or not _awaits_object(before, known) or any(map(known.is_verb, aside.split())):
        return text
    return f"{before} {text[found.end() :]}"


def _without(text: str, times: re.Pattern[str] | None, left: Left) -> str:
    """The text without each of some times that hangs on no word before it."""
    kept, last = "", 0
    for found in times.finditer(text) if times else ():
        start, before = found.start(), text[: found.start()]
        word = "".join(before.split()[-1:]).strip(STRIPPED)
        hangs = word_key(word) in left.small - left.told.parts.itself and not left.told.is_verb(word)
        hangs |= _tells_whose(text, start, left.told)
        if not hangs and not is_open(before, QUOTATIONS) and not _gives_sense(text, start, left):
            kept, last = kept + text[last:start], found.end()
    return kept + text[last:]


def _tells_whose(text: str, at: int, told: Told) -> bool:
    """Whether a phrase tells by whose word somebody did a wrong, or died: 死亡した | と発表した."""
    said = told.speakers is not None and told.speakers.match(text, at) is not None
    return said and any(one is not None and one.search(text) for one in (told.grave, told.parts.claimed))


def _without_after(text: str, left: Left) -> str:
    """The text without after or despite what its news came: Après la grève, | les bus roulent; "" where it points."""
    opening = left.afters.match(text) if left.afters else None
    if opening is None:
        return ""
    rest, known = text[opening.end() :], left.told
    behind = takewhile(lambda word: not known.is_verb(word), rest.split())  # behind the verb "its" is its own
    words = opening[0].split()
    clause = any(map(known.is_verb, words))  # not: Tras el robo, | la policía busca a su autor
    clause |= known.infinitives is not None and any(map(known.infinitives.fullmatch, words))
    subject = " ".join(behind) if clause else known.parts.own.sub("", rest)
    points = known.points.search(subject) if known.points else known.unclear and known.unclear.match(rest)
    reserved = known.reserves is not None and known.reserves.search(opening[0]) is not None  # although he denies it
    if first_key(rest.split()[0]) in known.relatives | known.contents | known.joins:
        return ""  # Tras la ola de ataques, | que duró un mes, el alcalde dimitió
    # Not: Tras ganar, | el lunes, la alcaldesa dimitió
    acts = known.verbs is None or any(map(known.is_verb, _MAIN.split(rest)[0].split()))
    points = points or known.parts.these.search(f" {rest}")  # En raison de vols, le maire interdit | ces vélos
    return rest if acts and not (points or reserved or has_pronoun(rest, known)) else ""


def has_pronoun(text: str, told: Told) -> bool:
    """Whether something is done to whom no word of a sentence's main clause names: la policía | lo detuvo; warf ihm."""
    words = text.partition(", ")[0].split()
    opened, three = told.links | told.weak, zip(["", *words], words, words[1:], strict=False)
    free = (pair for before, *pair in three if first_key(before) not in opened)  # not: luz verde a | la firma
    before = any(first_key(word) in told.parts.objects and told.is_verb(behind) for word, behind in free)
    return before or told.parts.him.search(" ".join(words)) is not None


def _without_second(text: str, seconds: re.Pattern[str] | None) -> str:
    """The text without the last thing that shares the verb at the end of its clause with the one before it."""
    for found in seconds.finditer(text) if seconds else ():
        start, end = next(found.span(group) for group, told in enumerate(found.groups(), 1) if told)
        if _SINCE.match(text, end):
            continue
        return text[:start] + text[end:]
    return text


def _gives_sense(text: str, at: int, left: Left) -> bool:
    """Whether what gives a time its sense, as a denial, is in its sentence; without spaces in its clause."""
    first, end, parts = 0, len(text), left.told.parts
    if not left.spaced:
        first = max((mark.end() for mark in MARK.finditer(text, 0, at)), default=0)
        end = mark.start() if (mark := MARK.search(text, at)) else end
    elif not left.told.framed:  # a brûlé samedi | , sans faire de victime; not: samedi, pas dimanche
        following = (parts.without, *filter(None, (left.contents,)))  # dijo el lunes | que no irá
        aims = (MARK.search(text, at), *(one.search(text, at) for one in following))
        end = min((aim.start() for aim in aims if aim and not _times_behind(text, aim.end(), left)), default=end)
    else:  # hat am Mittwoch beschlossen | , nichts zu zahlen
        end = min((aim.start() for one in (parts.to_do, parts.that) if (aim := one.search(text, at))), default=end)
    return left.kept is not None and left.kept.search(text, first, end) is not None


def _times_behind(text: str, at: int, left: Left) -> bool:
    return left.told.times_next is not None and left.told.times_next.search(text, at - 1) is not None


def _without_which(text: str, left: Left) -> str:
    """Of a person whose age is told no clause says which: Une fille de huit ans | portée disparue | a été retrouvée."""
    aged, known = left.aged.match(text) if left.aged else None, left.told
    if aged is None or known.framed or text[aged.end() : aged.end() + 1] != " ":
        return text
    mark = MARK.search(text, aged.end())
    inside = text[aged.end() : mark.start() if mark else len(text)]
    words = inside.split()
    opened = 2 * (bool(words) and first_key(words[0]) in known.openers)  # the word behind it is the clause's own verb
    verbs = [at for at, word in enumerate(words) if known.is_verb(word) and at >= opened]
    if len(verbs) != 1 or verbs[0] < 1 or known.is_join(words[0]) or (left.kept and left.kept.search(inside)):
        return text
    return f"{aged[0]} {' '.join(words[verbs[0] :])}{text[mark.start() if mark else len(text) :]}"


def _without_aside(text: str, left: Left) -> str:
    """Without what stands between commas behind the subject, where the verb follows it: Bolt, 61, won; or a day."""
    found = _ASIDE.match(text)
    if not found or is_open(found[0], QUOTATIONS):
        return text
    subject, aside, verb, after = found.groups()
    words, known = subject.split(), left.told
    if second := second_aside(text, known, left.small):
        return text[: second.end(1)] + text[second.end() :]
    if listed := listed_aside(text, known):
        return f"{subject} {text[listed:]}"
    if known.is_time(aside) and word_key(words[0]) not in known.fronted and not _gives_sense(text, found.end(1), left):
        return f"{subject} {text[found.end() :]}"
    if "،" in found[0]:  # nobody knows what says which in Arabic, but of who says something
        spoken = first_key(verb) in known.contents and not _gives_sense(text, found.end(1), left)
        return f"{subject} {text[found.end() :]}" if spoken and _is_speaker(subject, aside, known) else text
    acts = known.is_verb(verb) or (word_key(verb) in left.small and after and known.is_verb(after))
    aged = left.aged is not None and left.aged.search(subject) is not None
    named = known.framed and _NAMED.search(subject) is not None
    says_which = word_key(aside.split()[0]) in known.relatives and not (aged or named)
    # Which he denies; in case of rain | , the game will be put off, | said the mayor.
    says_which |= known.reserves is not None and any((known.reserves.search(aside), known.reserves.match(subject)))
    if not acts or says_which or any(map(known.is_verb, words)) or word_key(words[0]) in known.fronted:
        return text
    most = _WORDS_OF_AGED if aged or named else _WORDS_OF_ASIDE
    return text if len(aside.split()) > most else f"{subject} {text[found.end() :]}"


def _is_speaker(subject: str, aside: str, told: Told) -> bool:
    """Whether a beginning tells who says something, and an aside not by whose word, or what that one denies."""
    if told.speakers is None or told.speakers.match(aside) or not told.speakers.match(subject):
        return False
    opens = first_key(aside.split()[0]) in told.openers | told.relatives | told.parts.citing
    return not opens and not (told.reserves and told.reserves.search(aside))
