"""The plain cuts of an article's own headline: whole ones, else its first words up to where they break off."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.compression.clause import NEVER, TORN, Cut, cuts, main_of_headline, stands_alone
from summarizer.extractive.plain.asides import without_aside
from summarizer.extractive.plain.broken import broken_off, without_ellipsis
from summarizer.extractive.plain.said import charged, of_somebody, with_speaker
from summarizer.languages import ENGLISH, Language
from summarizer.lengths import Length
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern

_READ = 4000  # characters of a headline that are looked at
_WORDS = read_data("compression_words")
_INSIDE = 10.0  # loss of a part of a question, or of the first words of a clause
_OPENED = LatePattern(  # vows to go on as strike | ends, sued for picking | on Ada Bolt
    r"(?:(?<!ed)(?<!as (?:much|many|long)) as(?! \w+ as\b)| because| when| while) \S+(?: \S+)?$"
    r"| (?:after|before|by|for|from|of|without) \w+ing$"
)
_INTENDS = frozenset(_WORDS["intends"].split())
_OPENING = LatePattern(  # 'We ran': men of Togo describe it; Exclusive: Togo sells it
    rf"(?:‘[^:]*’|'[^:]*'|“[^”:]*”|\"[^\":]*\"|(?i:{'|'.join(_WORDS['kickers'].split())})): (?=\S+\s\S)"
)
_ASKS = LatePattern(r"(?i:how|what|when|where|which|who|why)\b")
_UNTIL = LatePattern(r" (?:before|until) (?:(?!\b(?:if|unless)\b)[^,])*$")


def own_cut(headline: str, limits: Length, language: Language | None) -> Cut:
    """The best cut of an article's own headline."""
    if language is ENGLISH:
        found = _found(headline, limits)
    else:
        from summarizer.compression.clause.foreign import foreign_cuts  # Late: nearly all headlines are English.

        found = foreign_cuts(headline[:_READ], limits, language, headline=True)
    return max(found, key=lambda cut: (cut.words - cut.loss, cut.words))


def own_broken(headline: str, limits: Length) -> str | None:
    """As many words of a headline as may stand before an ellipsis; None where those lose who says it or a condition.

    What it tells only up to a day or an event, will not pay | until March, is told without.
    """
    bare = without_ellipsis(limits)
    found = [cut for text in (headline, _UNTIL.sub("", headline)) for cut in _found(text, bare) if cut.loss < TORN]
    broken = broken_off([cut for cut in found if not cut.said], torn=True, headline=True)
    return broken.text if broken else None


def _found(headline: str, limits: Length) -> list[Cut]:
    from summarizer.support import sayings_of

    text = headline if len(headline) <= _READ else headline[:_READ].rsplit(None, 1)[0]
    words = text.split()
    said, charge = charged(words, sayings_of([words])[0])
    found = _beginnings(text, limits) + (with_speaker(words, said, limits, _beginnings) if said else [])
    return of_somebody(words, said, charge, found)


def _beginnings(text: str, limits: Length) -> list[Cut]:
    """The beginnings of a headline, of what it says behind a quotation, and of it without what says which or who."""
    return [
        cut._replace(loss=cut.loss + NEVER * _loses_verb(cut.text, form) + _INSIDE * _is_inside(cut.text, form))
        for form in dict.fromkeys(_forms(text))
        for cut in cuts(form, limits, headline=True)
    ]


def _forms(text: str) -> Iterator[str]:
    opening = _OPENING.match(text)
    behind = text[opening.end() :] if opening else text
    short = without_aside(behind, headline=True)
    words = short.split()
    main, which = main_of_headline(words)
    yield from (behind, short)
    if main and stands_alone(words, main, which):
        yield " ".join([*words[:which], *words[main:]])


def _loses_verb(part: str, whole: str) -> bool:
    """Whether a cut of a headline ends before its main verb, or before what is intended: if owners refuse | to pay."""
    kept, words = part.split(), whole.split()
    begins = kept == words[: len(kept)]
    return begins and (
        len(kept) <= main_of_headline(words)[0]
        or (words[len(kept) : len(kept) + 1] == ["to"] and kept[-1].lower() in _INTENDS)
    )


def _is_inside(part: str, whole: str) -> bool:
    """Whether a cut ends before what a headline asks or explains, How a retired cook | won, or in a clause or aside."""
    aside = whole.count(" – ") == 1 + part.count(" – ") == 1 + 1
    parted = len(part) + len("?") < len(whole)
    return parted and (aside or _ASKS.match(whole) is not None or _OPENED.search(part) is not None)
