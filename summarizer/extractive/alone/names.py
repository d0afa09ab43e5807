"""A sentence that is told alone with its names in full: a surname alone becomes the name as the article gives it."""

from __future__ import annotations

from summarizer.compression.constraints import word_list
from summarizer.compression.lead import Word
from summarizer.compression.names import full_names
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined, quoted
from summarizer.extractive.coherence.story import words as roles
from summarizer.extractive.outcomes import Antecedent, antecedent_in, named_alone
from summarizer.text.characters import clean, with_capital_word
from summarizer.text.sentences import Span


def in_full(document: Document, sentence: Sentence) -> Candidate | None:
    """A sentence with the names in full of those whom it names short, or means; None where there is nobody such."""
    meant = antecedent_in(document, sentence)
    if meant is not None:
        return _named(document, sentence, meant)
    return _surnames_in_full(document, sentence) if named_alone(document, sentence) else None


def _surnames_in_full(document: Document, sentence: Sentence) -> Candidate:
    """A sentence of an article, before each surname that stands alone in it what goes before it where it first stands.

    Args:
        document: The article.
        sentence: One of its sentences, or how it begins.

    Returns:
        The sentence, with each stretch as a source; as it is where nobody's name is given in full before it.
    """
    told = [other for other in document.story if other.start <= sentence.start]
    words = [word for index, other in enumerate(told) for word in _words(document.text, other, index)]
    persons = roles("antecedents") | roles("nouns")
    known: set[str] = set()
    kept: list[Span] = []
    at = sentence.body
    for place, (first, last) in sorted(full_names(words).items()):
        word = words[place]
        surname = word.low.removesuffix("'s").removesuffix("’s")
        if not sentence.body <= word.start < sentence.end or surname in known or not word.text[:1].isupper():
            continue
        known.add(surname)
        opens = first == 0 or words[first - 1].sentence != words[first].sentence
        first += opens and first < last and words[first].low in persons  # Singer Ada Bolt
        before = words[place - 1]
        titled = before.start >= at and before.low in word_list("honorifics")
        kept += [(at, before.start if titled else word.start), (words[first].start, words[last].end)]
        at = word.start
    if not kept:
        return quoted(document, [sentence])
    kept = [(start, end) for start, end in (*kept, (at, sentence.end)) if document.text[start:end].strip()]
    text = document.written(" ".join(clean(document.text[start:end]) for start, end in kept))
    return joined([(with_capital_word(text), cited(document.text, kept))])


def _named(document: Document, sentence: Sentence, meant: Antecedent) -> Candidate:
    """A sentence with somebody's name in full for a pronoun; of an owner, the pronoun is a source of the "'s"."""
    text = document.text
    (start, end), name = meant.pronoun, meant.name
    parts = [(sentence.body, start), name, *([(start, end)] if meant.possessive else []), (end, sentence.end)]
    kept = [(begin, behind) for begin, behind in parts if text[begin:behind].strip()]
    written = clean(text[slice(*name)]) + "'s" * meant.possessive
    line = f"{clean(text[sentence.body : start])} {written}{text[end : sentence.end]}"
    return joined([(with_capital_word(document.written(line)), cited(text, kept))])


def _words(text: str, sentence: Sentence, index: int) -> list[Word]:
    """The words of a sentence, with the marks that cling to them."""
    found, at = [], sentence.body
    for piece in text[sentence.body : sentence.end].split():
        start = text.index(piece, at)
        at = start + len(piece)
        found.append(Word.of(piece, start, at, index, 0))
    return found
