"""A headline of what a page says itself that it tells of: We release | a draft policy, This guide shows | how to vote.

Guides, blogs and releases open so, and what else such a sentence says is of those who write. The words are English, in
`assets/data/coherence.json`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.compression.clause import states
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined
from summarizer.extractive.coherence import answers_first, is_lead, is_personal_lead
from summarizer.extractive.coherence.story import any_of
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import fold, with_capital_word
from summarizer.text.words import count_words

_NEAR = 4  # sentences among which a page says so
_FEWEST = 4  # words of a headline
_SIGNS = LatePattern(r"\b(?:I|[Ww]e|[Tt]his|Here)\b")
_QUESTIONS = "how|what|where|when|which|why"
_CLAUSE = LatePattern(rf"(?:.*\b)?(?:because|that|who|{_QUESTIONS})\b(?! to\b)(.*)$")
_BORDER = LatePattern(
    r",? (?:and )?(?:as|at|because|by|for|from|in|on|since|so|that|through|to|when|where|which|while|who|with)\b"
    r"|[,;:](?= )| of (?:my|our)\b|(?: -+|--) ?| (?:ever since|\w+ed (?:by|for|in|on|to|with))\b|(?<![.?!])[.?!]*$"
)
_LEADING = LatePattern(r"(?:an?|the|our|some(?: of the)?) ")
# But not: four crossings | a day.
_ARTICLE = LatePattern(r"(?<= )(?:an?|the) (?!(?:day|few|head|hour|little|lot|minute|month|number|week|year)s?\b)")
_ASIDE = LatePattern(r" \([^()]*\)")
_POINTS = LatePattern(  # nothing of those who write, or of what stands around it
    r"\b(?:I|above|below|following|he|here|it|me|my|our|she|them|there|these|they|this|those|us|[Ww]e)\b|[()]"
)
_VAGUE = LatePattern(  # which of them nothing behind it says
    rf"(?:exciting|few|great|interesting|many|several|some|{'|'.join(ENGLISH.numbers.small)})\b"
    r"(?!.*(?:\b(?:how|that|to|which|who|why)\b|[:—–]))",
    re.IGNORECASE,
)
_OPEN_END = LatePattern(
    r"\b(?:\w+ed|\w+ing|also|and|both|ever|more|most|not|of|or|than|their|your)$"
    r"|\b(?:allow|ask|enable|help|let|make|need|want)s?(?: [\w-]+){0,3}$"  # that helps men | at sea find boats
)


def announced_first(document: Document, limits: Length, candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Some headlines behind what the page says that it tells of, if it says so and no clear lead stands before that."""
    if document.language is not ENGLISH or document.live or not (candidates and candidates[0].sentences):
        return candidates
    for at, sentence in enumerate(document.story[:_NEAR]):
        if _SIGNS.search(sentence.text) and (told := _told(document, sentence, limits)):
            # Asked last: few pages say what they tell of, and whether a lead is clear takes all rules of coherence.
            clear = at > 0 and is_lead(document) and not is_personal_lead(document)
            return candidates if clear or answers_first(document) else (told, *candidates)
    return candidates


def _told(document: Document, sentence: Sentence, limits: Length) -> Candidate | None:
    """What a sentence announces, with as many of its words as fit; None where it announces nothing."""
    text = fold(sentence.text)
    found = _announces().search(text) if len(text) == len(sentence.text) else None
    if not found:
        return None
    whole = _ASIDE.sub("", sentence.text[found.end() :])
    whole = whole[leading.end() :] if (leading := _LEADING.match(whole)) else whole
    forms = [cut for form in (whole, _ARTICLE.sub("", whole)) for cut in _cuts(form, limits)]
    forms = [cut for cut in forms if states(cut) or not found.group().endswith("that ")]
    best = max(forms, key=lambda cut: len(_ARTICLE.sub("", cut).split()), default=None)
    if best is None:
        return None
    return joined([(with_capital_word(best), cited(document.text, [(sentence.body, sentence.end)]))])


def _cuts(text: str, limits: Length) -> Iterator[str]:
    """The beginnings of what is announced that end where a phrase or a clause does."""
    folded = fold(text)
    for border in _BORDER.finditer(folded):
        cut = text[: border.start()]
        words = count_words(cut)
        if not limits.allows(words=words, sentences=1, chars=len(cut)):
            break
        told = folded[: border.start()]
        clause, complete = _CLAUSE.match(told), border.end() == len(text)
        torn = not complete and ((clause and not states(clause[1])) or _OPEN_END.search(told))
        if (
            words >= _FEWEST
            and not (torn or _VAGUE.match(told))
            and not _POINTS.search(told)
            and told.count('"') % 2 == 0
        ):
            yield cut


@cache
def _announces() -> LatePattern:
    """What stands before that which a page says that it tells of."""
    opening = r"^(?:(?:Today|Now|Recently|(?:Last|Next|This) [a-z]+|That(?: i|')s why),? )?"
    led, short = rf"(?:{opening}|, |[:;] |\b(?:and|[Ss]o) )", "(?:'(?:d|ll|m|re|ve))?"
    who, ours = rf"{led}(?:[Ww]e|I){short}", rf"{led}[Ww]e{short}"
    page = rf"(?:[a-z]+ )?(?:{any_of('pages')})"
    of_page = rf"^This {page}|^In this {page},? (?:I|we|you)(?:'(?:ll|re|ve))?"
    before = rf"(?: (?:{any_of('page_before')}))*"
    small = "|".join(ENGLISH.function_words)
    opens = rf"(?:an?|our|some|the|{_QUESTIONS})\b|(?!(?:{small})\b)[\w\"]"
    tells = rf"(?:{who}|{of_page}){before} (?:{any_of('page_tells')})"
    makes = rf"{ours}{before} (?:{any_of('page_makes')})"
    here = rf"^Here(?:'s| is| are)(?= (?:{_QUESTIONS}|{'|'.join(ENGLISH.numbers.small)})\b)"
    return LatePattern(rf"(?:{tells}|{makes}|{here}) (?={opens})")
