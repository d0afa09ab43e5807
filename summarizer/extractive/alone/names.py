"""A sentence that is told alone with its names in full: for a surname, for "The Briton" that a brief opens with."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from summarizer.compression.constraints import word_list
from summarizer.compression.lead import Word
from summarizer.compression.names import full_names, holds, without_marks, without_owner
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined, quoted
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.coherence import counted_time
from summarizer.extractive.coherence.story import FULL_NAME, any_of
from summarizer.extractive.coherence.story import words as roles
from summarizer.extractive.outcomes import meant_in, named_alone, tells_end
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import clean, with_capital_word
from summarizer.text.sentences import Span

LONGEST_NAME = 80  # characters of a word
_SAME = 30  # characters by which a line is of a sentence
_SUBJECT = LatePattern(r"(?:(?:And|But|Now|So|Then) )?(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2})(?=,? [a-z]|, \d)")
_MANY = LatePattern(r"(?:[a-z]+|\d+) (?:[\w'-]+ )*[a-z]+s$")  # two nurses' convictions
_NATIONAL = LatePattern(  # the Briton, before a comma or a verb
    rf"The (?i:{'|'.join(sorted(word_list('nationals')))})(?=, | (?:{any_of('goes_on')})\b| [a-z]+ed\b)"
)


class _Swap(NamedTuple):
    """What of a sentence, as offsets into the article, gives way to a name that stands elsewhere.

    Attributes:
        start: Where it starts.
        end: And ends; the same for a name that is put before a surname.
        name: Where the name stands; None where nothing comes instead.
        behind: What is written behind the name.
        owner: Whether the name owns: Ada Bolt's.
    """

    start: int
    end: int
    name: Span | None
    behind: str = ""
    owner: bool = False


def in_full(document: Document, sentence: Sentence) -> Candidate | None:
    """A sentence with the names in full of those whom it names short, or means; None where there is nobody such."""
    meant = meant_in(document, sentence)
    swaps = [_Swap(*one.pronoun, one.name, owner=one.possessive) for one in meant]
    short = named_alone(document, sentence)
    if short and not any(one.of_accused and " " not in document.text[slice(*one.pronoun)] for one in meant):
        swaps += before_surnames(document, sentence)
    swaps += [*_uncounted(document, sentence, ""), *_bodies(document, sentence)]
    return _with(document, sentence, swaps) if swaps or short else None


def with_text(made: Candidate, text: str) -> Candidate:
    """A line of the same sources that says something in other words."""
    return replace(made, text=text, sentences=(replace(made.sentences[0], text=text, end=len(text)),))


def _uncounted(document: Document, sentence: Sentence, told: str) -> list[_Swap]:
    """What of an outcome counts a time from the sentence before it, where that is not told: closed | the next day."""
    found = counted_time(document.folded[sentence.body : sentence.end]) if tells_end(sentence.text) else None
    at = document.number_of(sentence)
    if found is None or not at or told[:_SAME] == document.story[at - 1].text[:_SAME]:
        return []
    return [_Swap(sentence.body + found.start(), sentence.body + found.end(), None)]


def named_behind(document: Document, sentence: Sentence, told: str, *, dated: bool = True) -> Candidate:
    """A sentence that is told behind another: with the names in full of those whom the other one does not name.

    Args:
        document: The article.
        sentence: An outcome, or how it begins.
        told: What it is told behind.
        dated: Whether it keeps its last day: on Monday.
    """
    from summarizer.extractive.shorten.idle import without_days  # Late: its room needs the pointer model.

    meant = [(one, document.text[slice(*one.name)]) for one in meant_in(document, sentence) if not one.of_accused]
    again = ("A ", "An ")  # behind "A jury convicted Jon Roe" it is no second jury that cleared him
    swaps = [_Swap(*one.pronoun, one.name) for one, name in meant if name not in told or not name.startswith(again)]
    named = set(map(_bare, told.split()))
    text, short = document.text, before_surnames(document, sentence)
    swaps += (one for one in short if _bare(text[one.end : one.end + LONGEST_NAME].split()[0]) not in named)
    days = [] if dated else without_days(document.text, [(sentence.body, sentence.end)])[:1]
    swaps += (_Swap(day[0][1], day[1][0], None) for day in days if len(day) > 1)
    swaps += _uncounted(document, sentence, told)
    return _with(document, sentence, swaps)


def _bare(word: str) -> str:
    return word.strip(".,;:").split("'", 1)[0].split("’", 1)[0]


def before_surnames(document: Document, sentence: Sentence) -> list[_Swap]:
    """What goes before each surname that stands alone in a sentence, where it first stands: the rest of the name."""
    words = _words_until(document, sentence)
    persons = roles("antecedents") | roles("nouns")
    known: set[str] = set()
    found: list[_Swap] = []
    at = sentence.body
    for place, (first, last) in sorted(full_names(words).items()):
        word = words[place]
        surname = word.low.removesuffix("'s").removesuffix("’s")
        if not sentence.body <= word.start < sentence.end or surname in known or not word.text[:1].isupper():
            continue
        known.add(surname)
        if sentence.body <= words[first].start < word.start:  # the sentence itself names them in full before
            continue
        opens = first == 0 or words[first - 1].sentence != words[first].sentence
        first += opens and first < last and words[first].low in persons  # Singer Ada Bolt
        before = words[place - 1]
        titled = before.start >= at and before.low in word_list("honorifics")
        start, at = (before.start if titled else word.start), word.start
        whole = holds(words[first : last + 1], surname)  # Xi: Xi Jinping
        until = without_marks(words[last]).end if whole else words[last].end
        end = word.start + len(surname) * whole
        found.append(_Swap(start, end, (words[first].start, until), "" if whole else " "))
    return found


def _bodies(document: Document, sentence: Sentence) -> list[_Swap]:
    """What gives way to the name of a body that a sentence before gives in full: the commission."""
    words = _words_until(document, sentence) if any(map(sentence.text.__contains__, word_list("short_forms"))) else []
    found = []
    for place, (first, last) in full_names(words).items():
        one, end = words[place], words[last + 1]
        if sentence.body <= one.start < sentence.end and one.text[:1].islower():
            head = without_owner(one.low)
            bare = head == "court" and words[max(0, first - 1)].low != "the"  # told the court, of Lund Crown Court
            start, length = words[place - bare].start, len(head)
            until = without_marks(words[last]).end if holds(words[first : last + 1], head) else end.start + length
            found.append(_Swap(start, one.start + length, (words[first].start, until)))
    return found[:1]


def _words_until(document: Document, sentence: Sentence) -> list[Word]:
    """The words of the story up to the end of a sentence."""
    told = [other for other in document.story if other.start <= sentence.start]
    return [word for index, other in enumerate(told) for word in _words(document.text, other, index)]


def _with(document: Document, sentence: Sentence, swaps: list[_Swap]) -> Candidate:
    """A sentence with names for what stands for them, each stretch a source; of an owner the pronoun is one, too."""
    text, at, line = document.text, sentence.body, ""
    kept: list[Span] = []
    for start, end, name, behind, owner in sorted(swaps, key=lambda swap: swap[:2]):
        kept += [(at, start), *([name] if name else []), *([(start, end)] if owner else [])]
        told = _inside(text[slice(*name)]) if name else ""
        line += text[at:start] + told + ("'" if _MANY.match(told) else "'s") * owner + behind
        at = end
    if not swaps:
        return quoted(document, [sentence])
    kept = [span for span in (*kept, (at, sentence.end)) if text[slice(*span)].strip()]
    told = document.written(clean(line + text[at : sentence.end]))
    return joined([(with_capital_word(told), cited(text, kept))])


def _inside(name: str) -> str:
    """A name as it is written inside a sentence: the jury."""
    word, *rest = name.split(" ")
    plain = word.lower() in ENGLISH.function_words or word.lower() in ENGLISH.numbers.small
    titled = not plain and "".join(rest[:1]).istitle()  # Judge Ada Bolt
    small = (plain or word.lower() in roles("ends_cases") | roles("accusers")) and not titled
    return name[:1].lower() + name[1:] if small else name


def _words(text: str, sentence: Sentence, index: int) -> list[Word]:
    """The words of a sentence, with the marks that cling to them."""
    found, at = [], sentence.body
    for piece in text[sentence.body : sentence.end].split():
        start = text.index(piece, at)
        at = start + len(piece)
        found.append(Word.of(piece, start, at, index, 0))
    return found


def national_named(document: Document, limits: Length, made: Candidate) -> Candidate:
    """A brief with the name of whom "The Briton" means that it opens with; as it is where nobody or several may be.

    That is the one name in full of the sentence before, which opens with it: Ada Bolt won; then Ada Bolt won.

    Args:
        document: The article.
        limits: What the brief is within.
        made: The brief.
    """
    opened = _NATIONAL.match(made.text) if document.language is ENGLISH else None
    sources = made.sentences[0].sources if opened else ()
    if opened is None or not sources:
        return made
    start = min(source.start for source in sources)
    sentence = document.sentence_at(start)
    at = document.number_of(sentence)
    if not at or not document.text.startswith(opened[0], sentence.body) or start != sentence.body:
        return made
    before = document.story[at - 1]
    subject = _SUBJECT.match(document.text, before.body, before.end)
    if subject is None or FULL_NAME.search(document.text, subject.end(), before.end):
        return made
    name = subject["name"]
    if not word_list("no_given_names").isdisjoint(name.lower().split()):
        return made
    text = name + made.text[opened.end() :]
    if not fits_alone(text, limits):
        return made
    rest = [(source.start + opened.end() * (source.start == start), source.end) for source in sources]
    told = [subject.span("name"), *((left, right) for left, right in rest if left < right)]
    return replace(joined([(text, cited(document.text, told))], made.score), ended=made.ended)


def opens_with_national(text: str) -> bool:
    """Whether a text opens with "The Briton", for whom something before it names."""
    return _NATIONAL.match(text) is not None
