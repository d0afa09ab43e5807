"""What sentences of other languages than English are told by: word lists, compiled, and where half of a verb waits."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from summarizer.languages import Language
from summarizer.languages.kin import kin_of, known
from summarizer.languages.listed import ELIDED, STRIPPED, first_key
from summarizer.languages.read import keys
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import cached_by_word, word_key

_ELIDED = r"(?:(?:c|j|n|qu|s)['’])?{}"
CLAUSES = LatePattern(r"[,;:]\s")
_DO = r"\s(?:zu\s|[a-zäöüß]+zu)[a-zäöüß]+n"
TO_DO = LatePattern(rf",\s(?!(?:um|ohne|(?:an)?statt)\s)(?:[^;:,.]|[,.]\d)*?{_DO}(?=[,.]|$)")
_AND_DO = LatePattern(rf"{_DO}(?=\s(?:und|oder)\s)")
_AROUND = LatePattern(  # will die Zahl der Züge | , die spät fahren, senken
    r",\s(?:[a-z]+\s)?(?:die|der|das|dem|den|denen|deren|dessen)\s[^,;:]+,\s([^,;:]*?([\wäöüß]+))(?=[,.]|$)"
)
_BESIDES = LatePattern(r"\sund\s(?:damit|somit)\s(?:so|auch|doch|nur)\s")  # gestiegen | und damit so hoch wie nie
OF_WHICH = LatePattern(  # hat ein Gesetz beschlossen | , das
    r"\beine?[mn]?\s(?:neue[mnrs]?\s)?(?:Abkommen|Antrag|\w*[Gg]esetz(?:entwurf)?|Entwurf|Erlass|Maßnahme|\w*[Pp]lan"
    r"|Reform|\w*[Rr]egel|Regelung|Resolution|\w*[Vv]erordnung|Vorschlag)(?:\s[a-zäöüß]+)?$"
)
_BY = frozenset("an auf aus bei durch für in mit nach über um von zu".split())  # Gesetz, | mit dem
DEFINITE = frozenset("as el gli i il la las le les lo los o os".split())
ELIDED_LE = LatePattern(r"\b[lL]['’]")
_UNTIL = LatePattern(r"bis\s(?:zu[mr]?|Anfang|Mitte|Ende|\d)")


class Told(NamedTuple):
    """What a language's sentences are told by; each None or empty where it has no list.

    Attributes:
        speakers: Who says it, behind what is said.
        grave: Wrongs and deaths.
        verbs: What is a finite verb; of whole words.
        is_verb: Whether a word is one, with its marks; kept, for every end of a sentence asks for all words before it.
        none: How the subject of a sentence begins that is nobody.
        denials: What denies a clause at its end.
        rulings: What a court decided, its own word for it, up to its verb.
        reserves: What a brief does not leave out.
        besides: What a court held against what stands before it, which no line leaves out unseen.
        points: What a sentence opens with that points to the one before it, where words stand apart.
        followers: What a sentence opens with that tells what comes of the news and names nobody.
        subjects: A subject of one word, up to its verb: the judges.
        unclear: First letters that leave a reader without a subject, of scripts without spaces; of no name.
        framed: Whether verbs have a second half at the end of their clause.
        verb_last: Whether verbs stand last.
        times_last, times_next: A time at the end of a beginning, and one that follows, or says from when or how long.
        times_inside: A time wherever it stands.
        late: What may follow a whole object, though it goes on with the phrase before it.
        infinitives: What is an infinitive.
        small: Words that hold a sentence together, as keys; so all that follow.
        numbers: Numbers in words.
        links, strong, weak: What goes on with the phrase before it, and what a line ends before well, or not so well.
        contents, wanting: What opens what is said, and verbs that want it.
        joins, having: "And", and "has" before a participle.
        articles: Articles of what nobody knows yet.
        relatives, openers: What opens a clause between commas that says which one, and any clause with a verb.
        frames: Verbs whose other half stands at the end, or words behind which the verb is still to come.
        fronted: What a phrase before the subject begins with.
        halves: Halves of verbs at the end of a clause.
    """

    speakers: re.Pattern[str] | None
    grave: re.Pattern[str] | None
    verbs: re.Pattern[str] | None
    is_verb: Callable[[str], bool]
    none: re.Pattern[str] | None
    denials: re.Pattern[str] | None
    rulings: re.Pattern[str] | None
    reserves: re.Pattern[str] | None
    besides: re.Pattern[str] | None
    points: re.Pattern[str] | None
    followers: re.Pattern[str] | None
    subjects: re.Pattern[str] | None
    unclear: re.Pattern[str] | None
    framed: bool
    verb_last: bool
    times_last: re.Pattern[str] | None
    times_next: re.Pattern[str] | None
    times_inside: re.Pattern[str] | None
    late: re.Pattern[str] | None
    infinitives: re.Pattern[str] | None
    small: frozenset[str]
    numbers: frozenset[str]
    links: frozenset[str]
    strong: frozenset[str]
    weak: frozenset[str]
    contents: frozenset[str]
    wanting: frozenset[str]
    articles: frozenset[str]
    joins: frozenset[str]
    having: frozenset[str]
    relatives: frozenset[str]
    openers: frozenset[str]
    fronted: frozenset[str]
    frames: frozenset[str]
    halves: frozenset[str]

    def is_time(self, phrase: str) -> bool:
        """Whether a phrase is a day or a time of day and no more."""
        return self.times_last is not None and self.times_last.fullmatch(f" {phrase}") is not None


@cache
def told(code: str) -> Told:
    """What the sentences of a language are told by, as far as it is known."""
    language = known(code)
    words, spaced = language.clauses, code not in ("ja", "zh")
    points = {entry.partition("(?!")[0]: entry for entry in language.pointing}  # which say what is a name
    unclear = "|".join(points.get(word, word) for word in words.unclear_starts)
    times, lasting = "|".join(words.times), "|".join((*words.times, *words.lasting))
    verbs = any_of(words.finite_verbs, spaced=spaced, form=_ELIDED if spaced else "{}")  # n'augmentera, c'est
    return Told(
        speakers=any_of(words.speakers_behind, spaced=spaced),
        grave=any_of(words.grave, spaced=spaced),
        verbs=verbs,
        is_verb=cached_by_word(lambda word: verbs is not None and verbs.fullmatch(word.strip(STRIPPED)) is not None),
        none=any_of(words.no_subjects, spaced=spaced),
        denials=any_of(words.denials_behind, spaced=spaced),
        rulings=any_of(words.rulings, spaced=spaced),
        reserves=any_of((*words.reserves, *words.besides), spaced=spaced),
        besides=any_of(words.besides, spaced=spaced),
        points=any_of(language.pointing, spaced=True, form=r"{}(?![\w\u0900-\u0963])") if spaced else None,
        followers=any_of(words.followers, spaced=False),
        subjects=any_of(words.subjects, spaced=False),
        unclear=None if spaced else re.compile(unclear),
        framed=bool(words.halves),
        verb_last=bool(words.frames) and not words.halves,
        times_last=re.compile(rf"\s(?:{times})$", re.IGNORECASE) if times and spaced else None,
        times_next=re.compile(rf"\s(?:{lasting})", re.IGNORECASE) if lasting and spaced else None,
        times_inside=re.compile(rf"\s(?:{times})(?=\s)", re.IGNORECASE) if times and spaced else None,
        late=any_of(words.late_links, spaced=spaced),
        infinitives=any_of(words.infinitives, spaced=spaced),
        small=keys(language.function_words) | keys(words.openers),
        numbers=keys(language.spelled_numbers),
        links=keys(words.links),
        strong=keys(words.strong_borders),
        weak=keys(words.weak_borders),
        contents=keys(words.contents),
        wanting=keys(words.wanting),
        articles=keys(words.articles),
        joins=keys(words.joins),
        having=keys(words.having),
        relatives=keys(words.relatives),
        openers=keys(words.openers),
        fronted=keys(words.fronted),
        frames=keys(words.frames),
        halves=words.halves,
    )


def told_of(text: str, language: Language | None) -> Told | None:
    """What the sentences of a text are told by, in its language or by its words in Italian or Portuguese, if known."""
    cut_as = language or kin_of(text)
    return told(cut_as.code) if cut_as else None


def any_of(listed: Sequence[str], *, spaced: bool, form: str = "{}") -> re.Pattern[str] | None:
    """One of some expressions, at the start of a word where words stand apart; None for none."""
    either = form.replace("{}", f"(?:{'|'.join(listed)})")
    return re.compile(rf"(?<![\w\u0900-\u0963]){either}" if spaced else either, re.IGNORECASE) if listed else None


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


def awaits_rest(text: str, place: int, said: str, told: Told) -> bool:
    """Whether what a verb closes last, what is decided or which law it is follows a cut, or a mark before a key."""
    part = text[:place]
    which = said in _BY | told.relatives and OF_WHICH.search(part)  # einem Gesetz zugestimmt | , mit dem
    if said in told.contents or which or is_half_clause(part, told):
        return True
    # hat beschlossen | , zwei Schulen zu schließen
    aim = TO_DO.match(text, max(0, text.rfind(",", 0, place + 1)))
    aimed = aim is not None and aim.end() > place and next_aim(text, place, aim.end()) != place
    return aimed or awaits_half(text, place, told)


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
        opens = word_key(clause[0]) in begun or (clause[0] in _BY and first_key("".join(clause[1:2])) in told.relatives)
        pending += opens and noun
        pending -= not opens and not noun and pending > 0
    return pending > 0


def has_object(inside: Sequence[str], told: Told) -> bool:
    """Whether an object stands behind the phrase that a clause goes on with: | for two years its largest pool."""
    if told.framed or told.verb_last or not inside or first_key(inside[0]) not in told.strong | told.weak | told.small:
        return False
    parts = told.small | told.links | told.numbers
    for before, word in pairwise(inside):
        last = word_key(ELIDED.split(before)[-1])
        if last in told.openers | told.contents or told.is_verb(before) or (last.endswith("r") and last not in parts):
            return False  # another verb's: pour avoir volé | un
        if _is_determined(word, told) and last.isalpha() and last not in parts:
            return True
    return False


def _is_determined(word: str, told: Told) -> bool:
    """Whether a word is what a noun begins with: an article, a number, an owner."""
    owned = told.points is not None and told.points.fullmatch(word) is not None
    return owned or ELIDED_LE.match(word) is not None or first_key(word) in DEFINITE | told.articles | told.numbers
