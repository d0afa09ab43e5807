"""A story as the rules of coherence see it: its lines, folded, and what all rules ask of them, found once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from summarizer.document import NAMING, Document, Sentence
from summarizer.document.page import NUMBERS
from summarizer.extractive.coherence.openings import without_openings
from summarizer.languages import ENGLISH
from summarizer.models.files import patterns
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import fold, is_finished

Needs: TypeAlias = frozenset[int] | None

NEVER: Needs = None
ALONE: frozenset[int] = frozenset()

_LONGEST = 2000  # characters of a sentence that are looked at
FAR = 9  # sentences: what is farther back is not meant
# Each begins with a character of its own, by which it is found several times faster than by the border before it.
_QUOTED = LatePattern(r"\"[^\"]*\"|'(?<![\w.].)(?=\w)[^\"]{1,300}?(?<=[\w.,!?])'(?!\w)")
_NAME = LatePattern(r" (?<=[^\s.!?] )[(\"']?([A-Z][\w'-]*)")
FULL_NAME = LatePattern(r"[A-Z](?<!\w.)(?<=(?=([A-Z][\w'-]*)\.? ([A-Z][\w-]+)).)")  # names may overlap
CAPITAL_WORD = LatePattern(r"[A-Z](?<!\w.)[\w-]+")
_CALLED = LatePattern(r"\b(?:[Aa]n?|[Ii]ts) (?:[\w-]+ ){0,3}[a-z-]+, ([A-Z][\w-]+)(?=[,.])")
_LOUD = LatePattern(r"^(?:The )?([A-Z]{3,})\b(?= [a-z])")
_RIVAL = LatePattern(  # another by name: its rival Bolt, the carmaker Bolt
    r"\b(?:bank|bidder|buyer|club|company|competitor|customer|firm|lender|owner|parent|partner|peer|rival|supplier|union"
    r"|[a-z]+maker)s? [A-Z]"
)
_NUMBERED = LatePattern(r"\(?\d{1,2}[.):]\s*\S")
_PLACE = LatePattern(r"he (?<=\b[Tt]he )([A-Z][\w-]+)")
_FIRST = LatePattern(r"[^\W_]+(?:['-][^\W_]+)*(?![^\W_]|\?,|\? [a-z])")  # none of: Which? has named
_OF_LINES = ("lines", "before", "lead", "named", "names_somebody")  # of a story, one a line


class Line(NamedTuple):
    """A sentence of the story, without the opening that can be left out (`openings`).

    Attributes:
        text: Its text, quotation marks and dashes as ASCII.
        outside: The same with what stands in quotation marks left out, but for the marks.
        lower: `outside` in small letters.
        terms: What the sentence is compared by, quotations and all: a look for a word that costs nothing beside an
            expression.
        first: Its first word, in small letters; "" where there is none.
        begins: What stands before its first space.
        length: Its words.
        broken: Whether a line of the article ends between the sentence before and it, or a label opens it: Q:
        spoken: Whether it is said in turns.
        full_names: Words with a capital behind each other in `text`: given names and surnames.
        capital_words: Words of `text` that begin with a capital letter, of at least two letters.
    """

    text: str
    outside: str
    lower: str
    terms: frozenset[str]
    first: str
    begins: str
    length: int
    broken: bool
    spoken: bool
    full_names: list[tuple[str, str]]
    capital_words: list[str]


class Story(NamedTuple):
    """The lines of a story. What a sentence can need is `NEVER` for the first one, which nothing stands before.

    Attributes:
        lines: One a sentence of `document.story`.
        before: For each line what it needs when it needs the one before it: `NEVER` behind one that is no story.
        lead: When it needs the first one.
        named: When it needs the nearest one before it that names somebody or has a man in it: the one before where
            none does.
        places: Words with a capital that stand behind "the" somewhere in the article: no surnames.
        small: Words that the article writes small, and those of English that open a clause.
        capitals: Whether names are written with capitals: in some corpora they are not, and nobody can be seen.
        names_somebody: For each line whether a name stands in it; True throughout where `capitals` is False.
        live: Whether it is a live blog.
    """

    lines: tuple[Line, ...]
    before: tuple[Needs, ...]
    lead: tuple[Needs, ...]
    named: tuple[Needs, ...]
    places: frozenset[str]
    small: frozenset[str]
    capitals: bool
    names_somebody: tuple[bool, ...]
    live: bool = False

    @classmethod
    def of(cls, document: Document, sentences: int | None = None) -> Story:
        """Reads the story of an article; of its first sentences alone where their number is given."""
        every, named_in, places, small, behind = document.keep(_read)
        lines, inside, told = every[:sentences], named_in[:sentences], document.story[1:sentences]
        capitals = 10 * sum(map(bool, inside)) >= len(lines)
        if sentences and (whole := document.keep(cls.of)).capitals == capitals:
            return whole._replace(**{name: getattr(whole, name)[:sentences] for name in _OF_LINES})
        somebody = tuple(
            not capitals or _names(line.outside, line.first, names, small)
            for line, names in zip(lines, inside, strict=True)
        )
        before = (NEVER, *(NEVER if one.start in behind else frozenset({index}) for index, one in enumerate(told)))
        lead = (NEVER, *[frozenset({0})] * (len(lines) - 1))
        persons = words("antecedents") - words("groups")
        meant = [one or not persons.isdisjoint(line.terms) for one, line in zip(somebody, lines, strict=True)]
        named = _nearest(before, meant)
        return cls(lines, before, lead, named, places, small, capitals, somebody, document.live)

    def names_in(self, text: str) -> bool:
        """Whether a name stands in the beginning of a line; True where names are written small."""
        return not self.capitals or _names(text, _first(text), _NAME.findall(text), self.small)

    def goes_on_from_name(self, index: int) -> bool:
        """Whether the sentence before, in the same paragraph, has a name that the first one has not.

        It is one in full, one word that says what a noun before it is called, a supplier, Bolt, which, or a short form
        that opens: LPC said.
        """
        before = self.lines[index - 1] if index and not self.lines[index].broken else None
        if before is None:
            return False
        names = [*map(" ".join, before.full_names), *_CALLED.findall(before.outside), *_LOUD.findall(before.outside)]
        return any(name not in self.lines[0].text for name in names)

    def rival_since(self, noun: str, first: int, index: int) -> frozenset[int]:
        """The sentence before "The company", "The club", where another by name stands behind the first with that."""
        told = noun in words("bodies") and any(_RIVAL.search(line.text) for line in self.lines[first + 1 : index])
        return frozenset({index - 1}) if told else ALONE


Rule: TypeAlias = Callable[[Story], Mapping[int, Needs]]


def where(told: Sequence[object], needed: Sequence[Needs] = (), first: int = 0) -> dict[int, Needs]:
    """The lines of which something is told, each with what it needs: of `before`, `lead` or `named`, else never.

    Args:
        told: For each line of a story whether it is told of it.
        needed: What each line needs; nothing where such a line is never told.
        first: The number of the first line that counts.
    """
    found = (at for at, one in enumerate(told) if one and at >= first)
    return {at: needed[at] if needed else NEVER for at in found}


@cache
def data(name: str) -> tuple[str, ...]:
    """One of the lists of `assets/data/coherence.json`; {other} in an entry stands for the entries of that list."""
    return tuple(patterns("coherence", name))


@cache
def words(name: str) -> frozenset[str]:
    """A list as a set."""
    return frozenset(data(name))


@cache
def any_of(name: str) -> str:
    """The entries of a list as alternatives, the longest first."""
    return "|".join(sorted(data(name), key=len, reverse=True))


@cache
def pattern(ahead: str, name: str, behind: str) -> LatePattern:
    """Any entry of a list, with something ahead of it and behind it."""
    return LatePattern(f"{ahead}(?:{any_of(name)}){behind}")


def _read(document: Document) -> tuple[tuple[Line, ...], list[list[str]], frozenset[str], frozenset[str], set[int]]:
    """All lines of a story, words with a capital inside each, `places`, `small`, and what goes on from no story."""
    article, told = document.text, document.story
    # Folding keeps every character's place, and no sentence has a line break: all are folded at once.
    texts = without_openings(fold("\n".join(sentence.text[:_LONGEST] for sentence in told)).split("\n"))
    starts = [0, *(sentence.end for sentence in told)]
    gaps = zip(told, starts, strict=False)
    broken = ["\n" in article[start : one.start] or 0 < start < one.start < one.body for one, start in gaps]
    lines = tuple(map(_line, texts, told, broken))
    small = frozenset(filter(str.islower, document.spellings)).union(
        words("always_small"), words("scene"), ENGLISH.clauses.fronted
    )
    inside = [_NAME.findall(line.outside) for line in lines]
    return lines, inside, frozenset(_PLACE.findall(document.folded)), small, _behind_untold(document)


def _line(text: str, sentence: Sentence, broken: bool) -> Line:
    quoted = '"' in text or "'" in text
    outside = (_QUOTED.sub('""', text) if quoted else text).lstrip(" -.(")
    return Line(
        text=text,
        outside=outside,
        lower=outside.lower(),
        terms=frozenset(sentence.terms),
        first=_first(outside),
        begins=sentence.text.split(" ", 1)[0],
        length=sentence.count,
        broken=broken,
        spoken=sentence.role == "label",
        full_names=FULL_NAME.findall(text),
        capital_words=CAPITAL_WORD.findall(text),
    )


def _first(text: str) -> str:
    """The word that a text begins with, in small letters."""
    found = _FIRST.match(text)
    return found.group().lower() if found else ""


def _behind_untold(document: Document) -> set[int]:
    """Where the sentences start that may go on from one that is no story: in its line, below a caption, or 7. Lund."""
    found: set[int] = set()
    told = {one.start for one in document.story}
    numbered = {one.start for above, one in pairwise(document.sentences) if NUMBERS.match(above.text)}
    numbered |= {one.start for one in document.sentences if _NUMBERED.match(one.text)}
    for above, one in pairwise(document.sentences):
        if above.role in NAMING and above.start not in told:
            beside = "\n" not in document.text[above.end : one.start]
            if beside or (above.role != "list item" and is_finished(above.text)):
                found.add(one.start)
        elif above.role == "crosshead" and (above.text.endswith("?") or above.start in numbered):
            found.add(one.start)
    return found


def _nearest(before: Sequence[Needs], somebody: Sequence[bool]) -> tuple[Needs, ...]:
    """For each line the nearest one before it that has somebody in it, of those that it can point to."""
    found: list[Needs] = []
    last: int | None = -FAR  # None where the nearest may be in what is no story
    for index, alone in enumerate(before):
        last = None if alone is NEVER and index else last
        found.append(NEVER if last is None else frozenset({last}) if index - last < FAR else alone)
        last = index if somebody[index] else last
    return tuple(found)


def _names(text: str, first: str, inside: Sequence[str], small: frozenset[str]) -> bool:
    """Whether a name stands in a text: a word with a capital inside it, or at its start one that is never small."""
    opens = text[:1].isupper() and first not in small and first not in words("antecedents")
    return opens or not words("no_name").issuperset(inside)
