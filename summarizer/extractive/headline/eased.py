"""A cut of an own headline that leaves out more than a headline may: told before words that break off."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.compression.clause.headlines import headline_verbs
from summarizer.compression.clause.losses import ANY_CONDITION
from summarizer.compression.clause.verbs import VERBS
from summarizer.document import Document
from summarizer.drafts import of_own
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.headline.credit import GIVEN, credit_of, surname_of
from summarizer.extractive.headline.fair import most_words
from summarizer.extractive.headline.seams import QUOTATION_MARKS, heads, tears
from summarizer.extractive.plain import tells_all
from summarizer.extractive.reading import read_headline
from summarizer.extractive.vectors import content_stems
from summarizer.extractive.written import Written, placed
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers.keys import DASHES, SAYING, key_of
from summarizer.text.characters import ELLIPSIS, with_capital
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from summarizer.compression.compressor import Compressor, Reading
    from summarizer.compression.found import Found
    from summarizer.compression.write import Line

_LOOKED_AT, _PRINTABLE = 12, 0.55  # lines that the judge reads; his probability of printable of one that is told
_SHARED, _WORTH = 2, -3.0  # words of a line of the story with the headline, and its least worth
_WORTH_OWN = -1.5  # and the least of a cut of it
_FURTHER = 4  # words of a headline beyond those of its cut
_SUBJECT = 4  # words of a headline of which one at least tells whom it is about
_ARTICLES = frozenset({"a", "an", "the"})
_MEASURED = frozenset(
    "barrel couple day dozen few half hundred hour little lot month quarter share third week year".split()
)
_QUOTED = LatePattern(r"(?:^| )['‘“\"][^'’”\"]*$")  # inside a quotation
_SMALL = ENGLISH.clauses.strong_borders | ENGLISH.clauses.weak_borders | ENGLISH.clauses.openers | {"to"}


def breaks_off(made: Written | None) -> bool:
    """Whether what is made of a headline breaks off."""
    return made is not None and made.candidates[0].text.endswith(ELLIPSIS)


def eased(model: Compressor, document: Document, limits: Length) -> Written | None:
    """An own headline that would break off, cut as any sentence is; None where no such cut is good.

    It is told whole where it fits without articles and the given name of somebody, and of two clauses the first.
    """
    own = document.keep(read_headline)
    if own is None or own.text.endswith("?"):
        return None
    dense = _dense(document, own.text)
    first = heads(document, own.text) + heads(document, dense)
    line = next((text for text in (dense, *first) if fits_alone(text, limits)), "")
    near = limits.words is None or count_words(own.text) <= limits.words + _FURTHER  # of longer ones few cuts are good
    line = line or (_cut(model, document, own.text, limits) if near else "")
    return Written((of_own(own, line),)) if line else None


def may_tell(document: Document) -> bool:
    """Whether the first sentence of a story may tell what its headline does, which has no condition and no speaker."""
    own = document.keep(read_headline)
    if own is None or own.text.endswith("?") or document.keep(credit_of) or ANY_CONDITION.search(own.text):
        return False
    return bool(document.story) and len(_shared(document, document.story[0].text)) >= _SHARED


def _shared(document: Document, line: str) -> set[str]:
    """The words of a line that its headline has, too; none where it has none of those that tell whom it is about."""
    own = document.keep(read_headline)
    stems = content_stems(line, ENGLISH) & content_stems(own.text, ENGLISH) if own else set[str]()
    subject = content_stems(" ".join(own.text.split()[:_SUBJECT]), ENGLISH) if own else set[str]()
    return stems if stems & subject else set()


def tells_headline(model: Compressor, document: Document, story: Reading, lines: Sequence[Line], told: Written) -> bool:
    """Whether what is told of a story is a printable line of its first sentence that tells what its headline does."""
    line = lines[0]
    likely = (
        line.text == told.candidates[0].text
        and line.sentence == 0
        and (line.printable or 0.0) >= _PRINTABLE
        and model.worth(line) > _WORTH
    )
    return likely and len(_shared(document, line.text)) >= _SHARED and placed(document, story, line)


def _dense(document: Document, headline: str) -> str:
    """A headline without articles, and with the surname alone of who is known by it."""
    words = headline.split()
    kept = [at for at, word in enumerate(words) if not (word.lower() in _ARTICLES and _needless(words, at))]
    given = {at for at in kept[:-1] if key_of(words[at]) in GIVEN and words[at][-1].isalnum()}
    given = {at for at in given if surname_of(document, words[at : at + 2])}
    told = " ".join(words[at] for at in kept if at not in given)
    return with_capital(told) if told else headline


def _needless(words: Sequence[str], at: int) -> bool:
    """Whether an article says no more than that a noun follows: not that of $50 a barrel, or of a few."""
    following = key_of(words[at + 1]) if at + 1 < len(words) else ""
    return following not in _MEASURED and not _QUOTED.search(" ".join(words[: at + 1]))


def _cut(model: Compressor, document: Document, headline: str, limits: Length) -> str:
    """The best cut of a headline, read as any sentence, that leaves out no verb, nor who says what is grave."""
    from summarizer.compression.lead import Lead  # Late: few headlines break off.

    credit = document.keep(credit_of)
    reading = model.read([Lead(headline, [(0, len(headline))])])[0]
    found = model.found(reading, max_words=most_words(limits), max_chars=limits.chars, count=_LOOKED_AT)
    words = [word.text for word in reading.tokens.words]
    told = [one for one in found if tells_all(one.text, headline) and not tears(one.text, headline)]
    told = [one for one in told if _is_bare(words, one)]
    told = [one for one in told if credit is None or credit.harmless or credit.is_kept(one.text)]
    made = [model.line(reading, *one) for one in zip(told, model.judge(reading, told), strict=True)]
    fair = [line for line in made if (line.printable or 0.0) >= _PRINTABLE and model.worth(line) > _WORTH_OWN]
    return max(fair, key=model.worth).text if fair else ""


def _is_bare(words: Sequence[str], line: Found) -> bool:
    """Whether a line leaves out no verb, no comma, and only phrases, what marks part and what is before a noun."""
    keys, path, told = [key_of(word) for word in words], line.path, set(line.path)
    if any(line.text.count(mark) != sum(words[at].count(mark) for at in path[:-1]) for mark in ",:"):
        return False
    if len(QUOTATION_MARKS.findall(line.text)) % 2 != len(QUOTATION_MARKS.findall(" ".join(words))) % 2:
        return False
    capitals = 2 * sum(word[:1].isupper() for word in words) > len(words)  # a headline in title case
    verbs = {*headline_verbs([word.strip(",;:").lower() for word in words])}
    verbs |= {at for at, key in enumerate(keys) if at and (key in VERBS or (key.endswith("s") and key[:-1] in VERBS))}
    verbs |= {at for at, key in enumerate(keys) if key in SAYING["causes"]}  # talks | spark | feud
    verbs = {at for at in verbs if capitals or not words[at][:1].isupper()}  # to extend | March | deadline
    if not verbs.isdisjoint(set(range(path[-1])) - told) or not _opens(words, keys, path[0]):
        return False
    runs = [(before + 1, at) for before, at in pairwise(path) if at > before + 1]
    return all(_may_go(words, keys, run, verbs) for run in runs)


def _may_go(words: Sequence[str], keys: Sequence[str], run: tuple[int, int], verbs: Collection[int]) -> bool:
    """Whether a run of words may be left out: a phrase, an aside, or what stands before a noun."""
    begin, end = run
    if words[begin - 1].endswith((",", ";", ":")):
        return words[end - 1].endswith(",")
    if keys[begin] in ("and", "or") or (begin - 1 in verbs and keys[end] == "as"):  # Acme | and Lund | sell
        return False
    noun = keys[end] not in _SMALL and (end not in verbs or keys[begin - 1] in _SMALL)  # at early | end
    noun &= not keys[end].endswith(("ed", "ing"))
    return keys[begin] in _SMALL or noun or words[end - 1] in DASHES


def _opens(words: Sequence[str], keys: Sequence[str], at: int) -> bool:
    """Whether a line of a headline may open with a word: its first one, or behind a mark or the office of a name."""
    before = words[at - 1] if at else ""
    named = keys[at] in GIVEN and all(word[:1].isupper() for word in words[:at])
    return at == 0 or before.endswith((":", ",")) or keys[:at] in (["a"], ["an"], ["the"]) or named
