"""The cuts of a sentence of another language than English: of it and of its shorter forms, whole or broken off."""

from __future__ import annotations

from dataclasses import replace

from summarizer.compression.clause.acts import closes_phrase, tells
from summarizer.compression.clause.cuts import Cut
from summarizer.compression.clause.foreign.beginnings import foreign_cuts
from summarizer.compression.clause.forms import forms
from summarizer.compression.clause.losses import LOOSE, OPEN, TORN
from summarizer.compression.clause.marks import trimmed
from summarizer.compression.clause.phrases import halves_name, opens_relative
from summarizer.compression.clause.told import (
    Told,
    is_ruling,
    lacks_half,
    leaves_half,
    told,
    told_of,
)
from summarizer.languages import Language
from summarizer.languages.ends import breaks_badly, is_spaced, tells_condition
from summarizer.languages.kin import kin_of
from summarizer.languages.listed import first_key
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import with_capital
from summarizer.text.words import count_words

_FEW = 4  # words of what is said, at least
_INNER_END = LatePattern(r"(?<=\w)[.!?…]\s+(?=[^\W\d_a-z])")
_OPENED = LatePattern(r"[(“«„][^)”»“]*$")  # a bracket or a quotation
_TAIL = LatePattern(r"[,،]\s((?:[^\s,،;:]+\s?){2,7})$")
_NAME = LatePattern(r"[A-ZÀ-Ý][\w'’-]+(?:\s[A-ZÀ-Ý][\w'’-]+){1,3}\W*$")
_BARE = 0.5  # loss of a whole line without the article that it opens with: Die | Bäcker streiken
_MOST = 10_000  # words or characters of a line without a limit


def sentence_cuts(text: str, limits: Length, language: Language | None) -> list[Cut]:
    """The beginnings of a sentence and of its shorter forms; of it alone where it is within the limits.

    A beginning that ends before a form leaves something out is the sentence's own, and loses less as that. Whole ones
    that would fit without the article that they open with are among them.
    """
    cut_as = language or kin_of(text)
    text = _first_sentence(text, cut_as)
    (full, _), *shorter = forms(text, cut_as).items()
    found = foreign_cuts(full, limits, language)
    if found[-1].text == trimmed(full):
        return found
    found += spoken_cuts(full, limits, language)
    for form, left in shorter:
        found += [cut._replace(loss=cut.loss + left) for cut in spoken_cuts(form, limits, language)]
        least = next((at for at, (a, b) in enumerate(zip(full, form, strict=False)) if a != b), len(form))
        least = len(form[:least].rstrip())  # at what is left out this form may end
        found += [cut._replace(loss=cut.loss + left) for cut in foreign_cuts(form, limits, language, least=least)]
    known = told_of(full, language)
    found = [cut._replace(loss=cut.loss + OPEN * _is_half_held(full, cut.text, known)) for cut in found]
    return found + [cut for form, left in ((full, 0.0), *shorter) for cut in _bare_cuts(form, left, limits, language)]


def _bare_cuts(text: str, left: float, limits: Length, language: Language | None) -> list[Cut]:
    """The whole beginnings of a headline without the article that its text opens with, which do not fit with it."""
    known = told_of(text, language) if limits.task == "headline" else None
    article = known.parts.article.match(text) if known else None
    if article is None:
        return []
    bare = with_capital(text[article.end() :])
    made = [
        cut for cut in foreign_cuts(bare, limits, language) + spoken_cuts(bare, limits, language) if cut.loss < OPEN
    ]
    made = [
        cut for cut in made if not limits.allows(words=cut.words + 1, sentences=1, chars=len(article[0] + cut.text))
    ]
    return [
        cut._replace(loss=cut.loss + left + _BARE)
        for cut in made
        if not _is_half_held(text, article[0] + cut.text, known)
    ]


def broken_cuts(text: str, limits: Length, language: Language | None, *, silent: bool = False) -> list[Cut]:
    """The cuts of a sentence that may be told although they break off: at a word, and with something said by then.

    With `silent` those are among them that say nothing yet.
    """
    most = TORN + OPEN if is_spaced(text) else TORN + 2 * OPEN  # of a script without spaces this is a word's end
    known = told(language.code) if language else None
    found = [
        cut
        for cut in sentence_cuts(text, limits, language)
        if cut.loss < most and not halves_name(text, cut.text, known)
    ]
    if known is not None and known.verb_last and not (silent and is_spaced(text)):
        most = OPEN if is_spaced(text) else TORN  # at a mark: has closed the mill, ...
        return [cut for cut in found if silent or cut.loss < most]
    cut_as = language or kin_of(text)
    if known is not None and known.framed:  # beschlossen, | das den Bau: its verb is still to come
        found = [c for c in found if not (opens_relative(c.text, known) or leaves_half(c.text, known))] or found
    told_if = {cut: tells_condition(cut.text, cut_as) for cut in found}
    fair = [cut for cut, condition in told_if.items() if condition or not breaks_badly(cut.text, cut_as)]
    if known is None:
        return fair
    if silent:
        fair = [cut for cut in fair if closes_phrase(cut.text, known)] or fair
        charged = known.grave if known.verb_last else None  # a wrong may be what somebody is accused of, behind it
        fair = [cut for cut in fair if cut.loss < TORN or charged is None or not charged.search(cut.text)]
        return [cut for cut in fair if told_if[cut] or not lacks_half(text, cut.text, known)]
    claims = {cut: cut.loss < OPEN + LOOSE for cut in fair}  # which are whole but for who says so
    return [cut for cut in fair if told_if[cut] or claims[cut] or tells(cut.text, known)]


def spoken_cuts(text: str, limits: Length, language: Language | None, *, harmless: bool = False) -> list[Cut]:
    """Whole beginnings of a wrong or a death with who says it behind them: Nine men died, | said the police.

    With `harmless` those of what is none, too.
    """
    known = told_of(text, language)
    text = _without_which(text, known) if known else text
    text = known.times_last.sub("", trimmed(text)) if known and known.times_last else text
    tail = _TAIL.search(text)
    if not known or not known.speakers or not known.grave or not tail or not known.speakers.match(text, tail.start(1)):
        return []
    said = trimmed(tail[0])
    words = (limits.words or _MOST) - count_words(said)
    chars = (limits.chars or _MOST) - len(said)
    held = any(one.search(text, 0, tail.start()) for one in (known.grave, known.parts.claimed))
    if not (harmless or held) or min(words, chars) < _FEW:
        return []
    within = foreign_cuts(text[: tail.start()], replace(limits, words=words, chars=chars), language)
    told_with = (cut._replace(text=cut.text + said, words=cut.words + count_words(said)) for cut in within)
    return [cut for cut in told_with if cut.loss < OPEN]


def _without_which(text: str, told: Told) -> str:
    """A sentence without what says who its speaker is at its end: ..., said the police, | who seek nine years."""
    last = text.rfind(", ")
    which = last > 0 and (_NAME.match(text, last + 2) or first_key(text[last + 2 :].split()[0]) in told.parts.which)
    speaks = which and told.speakers is not None and told.speakers.match(text, text.rfind(", ", 0, last) + 2)
    return f"{text[:last]}." if speaks else text


def _first_sentence(text: str, language: Language | None) -> str:
    """A sentence without the next, which the segmenter takes with it behind dots or S.A.: it opens with "Il"."""
    points = told(language.code).points if language else None
    for end in _INNER_END.finditer(text):
        before = text[: end.start() + 1]
        if points and points.match(text, end.end()) and not _OPENED.search(before) and before.count('"') % 2 == 0:
            return before
    return text


def _is_half_held(text: str, part: str, told: Told | None) -> bool:
    """Whether a court held more than a part says, or it excepts less: acquitted her | , but fined the firm."""
    found = told.besides.search(text) if told and told.besides and not told.besides.search(part) else None
    return bool(told and found and (found[0].endswith(told.parts.excepted) or is_ruling(part, told)))
