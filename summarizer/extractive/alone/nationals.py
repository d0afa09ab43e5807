"""A brief that opens with "The Briton" for whom the sentence before names: told with that name in full."""

from __future__ import annotations

from dataclasses import replace

from summarizer.compression.constraints import word_list
from summarizer.document import Document
from summarizer.drafts import Candidate, cited, joined
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.coherence.story import FULL_NAME, any_of
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern

_SUBJECT = LatePattern(r"(?:(?:And|But|Now|So|Then) )?(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2})(?=,? [a-z]|, \d)")
_NATIONAL = LatePattern(  # the Briton, before a comma or a verb
    rf"The (?i:{'|'.join(sorted(word_list('nationals')))})(?=, | (?:{any_of('goes_on')})\b| [a-z]+ed\b)"
)


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
