"""How an article writes its words: small, with a capital, in capitals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from summarizer.document import Document
from summarizer.extractive.coherence import data
from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.support.name_facts import base_forms, initialisms, is_ordinary
from summarizer.text.characters import fold
from summarizer.text.sentences import Span
from summarizer.text.words import Word, partition, spelled, words_of

_LONGEST_SHORT_FORM = 4  # letters: US, NATO
_OWNING = ("'S", "'s")
_HELPS = frozenset("did had has is was".split())
_NOUN_ENDS = tuple("age ed ies ing ion ism ity ly ment ness ogy ure".split())
_DAYS = frozenset({*ENGLISH.calendar.weekdays, *ENGLISH.calendar.months}) - ENGLISH.calendar.homographs


class Use(NamedTuple):
    """A word as it stands in an article.

    Attributes:
        form: How it is written, without the ending of an owner.
        beside: The keys of the words before and behind it.
        start: Where.
    """

    form: str
    beside: frozenset[str]
    start: int


class Spellings:
    """How an article writes its words.

    A word at the start of a sentence shows that only where it is small or in capitals, or a name there: before another
    capital, or one who says something.
    """

    def __init__(self, document: Document) -> None:
        """Looks at the words of an article outside of sentences in capitals."""
        self._document = document
        self._english = document.language is ENGLISH
        self._uses: dict[str, list[Use]] = defaultdict(list)
        self._openings: dict[str, str] = {}  # how a word is written at the start of a sentence
        quiet = [(one.body, one.end) for one in document.sentences if not document.text[one.body : one.end].isupper()]
        for part in partition(document.words, quiet):
            for before, word, behind in _neighbours(part):
                form = word.text.removesuffix("'s")
                loud = form.isupper() and len(form) > 1
                if before or form.islower() or loud or self._is_name(word, behind):
                    self._uses[form.upper()].append(Use(form, _keys(before, behind), word.start))
                elif word.key == "new" and behind and behind.key in _behind_new():
                    self._uses[form.upper()].append(Use(form, _keys(behind), word.start))  # New York's mayor fled.
                else:
                    self._openings.setdefault(form.upper(), form)
        small = (word for word, uses in self._uses.items() if any(use.form.islower() for use in uses))
        self._bases = (_verbs() | _nouns()).union(form for word in small for form in base_forms(word.lower()))

    @classmethod
    def of(cls, document: Document) -> Spellings:
        """Those of an article, for it to keep."""
        return cls(document)

    def small(self, line: str, spans: Sequence[Span], *, sure: bool = False) -> str:
        """A line in capitals with each word as the article or, in an English one, the language writes it.

        Args:
            line: The line.
            spans: Where it stands in the article: there nothing shows how it is written.
            sure: Whether an ordinary word beside one that is not known stays as it is: it may be part of a name.
        """
        if not any(use.form.islower() for uses in self._uses.values() for use in uses):
            return line  # an article all in capitals
        words = words_of(*spelled(fold(line)))
        found = list(_neighbours(words))
        known = [self._known(*three, spans) for three in found]
        told = [one or self._ordinary(*three) for one, three in zip(known, found, strict=True)]
        if sure:
            beside = zip(known, [" ", *told], told, [*told[1:], " "], strict=False)
            told = [one or (own if before and own and behind else "") for one, before, own, behind in beside]
        for word, form in zip(words, told, strict=True):
            end = word.start + len(form)
            owns = "s" if word.text.endswith(_OWNING) and not form.endswith(_OWNING) else ""
            if form and line[word.start : end].upper() == form.upper():
                line = f"{line[: word.start]}{form}{line[end : end + len(owns)]}{owns}{line[word.end :]}"
        return line

    def loud(self, line: str, spans: Sequence[Span]) -> list[str]:
        """The words of a line in capitals that are no short forms in the article."""
        words = words_of(*spelled(fold(line)))
        loud = [word for word in words if len(word.text) > 1 and word.text.isupper() and word.text[:2].isalpha()]
        return [word.text for word in loud if not self._is_short_form(word, self._others(word, spans))]

    def _others(self, word: Word, spans: Sequence[Span]) -> list[Use]:
        uses = self._uses.get(word.text.removesuffix("'S").upper(), ())
        return [use for use in uses if not any(start <= use.start < end for start, end in spans)]

    def _is_name(self, word: Word, behind: Word | None) -> bool:
        """Whether the first word of a sentence is a name."""
        if not self._english or behind is None or is_ordinary(word.key) or _is_many(word.key):
            return False
        helps = behind.key in _HELPS and not word.key.endswith(_NOUN_ENDS)  # Togo has; not: Deforestation has
        return behind.text[0].isupper() or behind.key in ENGLISH.saying["verbs"] or helps

    def _known(self, before: Word | None, word: Word, behind: Word | None, spans: Sequence[Span]) -> str:
        """How the article, or English, writes a word where it stands in a line; "" where neither tells.

        Of several ways it is the one that has a neighbour in common, else in capitals, else small.
        """
        if _is_date(before, word, behind):
            return word.text.title()
        uses = self._others(word, spans)
        forms = {use.form for use in uses}
        if self._is_country(before, word, behind):
            return word.text
        if self._english and (word.key in ENGLISH.function_words or word.key in _small_words()):
            forms.add(word.text.lower())
        if len(forms) < 2:
            short = self._english and self._is_short_form(word, uses)
            opens = self._openings.get(word.text.removesuffix("'S"), "") if before is None else ""
            return next(iter(forms), word.text if short else opens)
        beside = _keys(before, behind)
        near = {use.form for use in uses if not beside.isdisjoint(use.beside)}
        return min(near if len(near) == 1 else forms, key=lambda form: (not form.isupper(), not form.islower(), form))

    def _is_country(self, before: Word | None, word: Word, behind: Word | None) -> bool:
        """Whether "us" is one: the article names it, and the word begins a line or stands before no small word."""
        if not self._english or word.key not in _objects() or word.key not in self._document.keep(_short_forms):
            return False
        return before is None or (behind is not None and behind.key not in ENGLISH.function_words)

    def _ordinary(self, before: Word | None, word: Word, behind: Word | None) -> str:
        """How a word is written that is a day, a people, an ordinary one, or a form of a verb or of one that is small.

        "" where it may be a name.
        """
        if not self._english:
            return ""
        if word.key in _DAYS or _is_date(before, word, behind):
            return word.key.title()
        if is_ordinary(word.key):
            return word.key
        if not _peoples().isdisjoint(base_forms(word.key)):
            return word.key.capitalize()
        return "" if self._bases.isdisjoint(base_forms(word.key)) else word.text.lower()

    def _is_short_form(self, word: Word, uses: Sequence[Use]) -> bool:
        """Whether the article writes a word in capitals, or in full what it is short for."""
        if any(use.form.isupper() for use in uses):
            return True
        if len(word.key) > _LONGEST_SHORT_FORM or (is_ordinary(word.key) and word.key not in _objects()):
            return False
        opened = self._openings.get(word.text.removesuffix("'S"), "").istitle()  # Togo, of which Togolese is a form
        return not opened and word.key in self._document.keep(_short_forms)


def _neighbours(part: Sequence[Word]) -> Iterable[tuple[Word | None, Word, Word | None]]:
    return zip([None, *part], part, [*part[1:], None], strict=False)


def _keys(*words: Word | None) -> frozenset[str]:
    return frozenset(word.key for word in words if word)


def _short_forms(document: Document) -> frozenset[str]:
    """The short forms of the names of an article."""
    words = f" {' '.join(word.key for word in document.words)} "
    groups = (group for group in ENGLISH.names.aliases if any(f" {form} " in words for form in group))
    return frozenset(initialisms(document.words)).union(*groups)


@cache
def _small_words() -> frozenset[str]:
    return frozenset(data("small"))


@cache
def _behind_new() -> frozenset[str]:
    return frozenset(data("behind_new"))


@cache
def _verbs() -> frozenset[str]:
    return frozenset(read_data("compression_words")["base_verbs"].split())


@cache
def _nouns() -> frozenset[str]:
    """Common nouns and adjectives that an article may lack in small letters."""
    return frozenset(" ".join(data("written_small")).split())


def is_common(word: str) -> bool:
    """Whether a word behind "a" is no name, whatever names it stands in: a council, beside Lund Council."""
    return is_ordinary(word.lower()) or word.lower() in _nouns()


@cache
def _peoples() -> frozenset[str]:
    """Those whose names are words of nothing else: not Polish, a Pole."""
    words = read_data("compression_words")
    named = f"{words['nationals']} {words['nationalities']}".split()
    return frozenset(name for name in named if name.isalpha()) - _nouns() - {"polish", "us"}


def _is_many(key: str) -> bool:
    """Whether a word is of several, whom the start of a sentence does not name: Nurses said; not: Siemens said."""
    return key.endswith(("s", "men")) and not (_verbs() | _nouns()).isdisjoint(base_forms(key))


@cache
def _objects() -> frozenset[str]:
    return frozenset(read_data("compression_words")["objects"].split())


def _is_date(before: Word | None, word: Word, behind: Word | None) -> bool:
    """Whether a word that is a month or a day, too, is one where it stands: in March, March 3."""
    if word.key not in ENGLISH.calendar.homographs:
        return False
    if before and before.key == "for" and word.key == "may":  # which no verb stands behind: held for May attack
        return True
    return bool((before and before.key in ENGLISH.calendar.before) or (behind and behind.key.isdigit()))
