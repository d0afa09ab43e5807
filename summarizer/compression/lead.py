"""What the encoder reads of an article: the tokens of its first sentences, and where their words stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.characters import encodable

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LEAD_TOKENS = 190  # what the model was trained on; whole sentences, but for a first one that is longer
HEADLINE, EOS = 3, 1  # the ids of <headline> and </s>
_MARKS = "\"“”‘’'().,;:!?"
_STOPS = (",", ";", ":", "—", "–", '"', "”")
# The symbol of a stock (PNCL.O): read, never written.
_SYMBOL = re.compile(r"\(?\.?[A-Z][A-Za-z0-9]{1,6}\.[A-Z]{1,3}[,.)]*|\([A-Z]+:[A-Z.]+\),?")


class Lead(NamedTuple):
    """The beginning of an article.

    Attributes:
        text: The article.
        sentences: (start, end) offsets into the text of its sentences in order, datelines left out.
        relevance: What a ranker holds of each sentence, less what it holds of the best one: 0 and less; empty where
            no ranker was asked.
    """

    text: str
    sentences: Sequence[tuple[int, int]]
    relevance: Sequence[float] = ()


class Word(NamedTuple):
    """A word of the lead, with the marks that cling to it.

    Attributes:
        text: The word; equals `article[start:end]`.
        start: Offset of its first character in the article.
        end: Offset behind its last character.
        sentence: Index of its sentence among those of the `Lead`.
        token: Index of its first token among the lead's.
        low: In small letters, without the marks around it.
        capital: Whether it begins with a capital letter.
        number: Whether it holds a digit.
        stops: Whether it ends with a mark that ends a phrase.
    """

    text: str
    start: int
    end: int
    sentence: int
    token: int
    low: str
    capital: bool
    number: bool
    stops: bool

    @classmethod
    def of(cls, text: str, start: int, end: int, sentence: int, token: int) -> Word:
        """Finds what is asked of a word again and again."""
        low, capital = text.lower().strip(_MARKS), text.strip(_MARKS)[:1].isupper()
        number, stops = any(map(str.isdigit, text)), text.endswith(_STOPS)
        return cls(text, start, end, sentence, token, low, capital, number, stops)


class Tokens(NamedTuple):
    """A lead as the encoder reads it.

    Attributes:
        ids: Its token ids, without special tokens; at most 190.
        words: Its words, in order; stock symbols have tokens and are no words.
        end: Offset in the article behind the last word that was read.
        cut: Whether the first sentence was too long to be read whole.
    """

    ids: tuple[int, ...]
    words: tuple[Word, ...]
    end: int
    cut: bool

    @property
    def row(self) -> list[int]:
        """The encoder's input."""
        return [HEADLINE, *self.ids, EOS]


def read_lead(tokenizer: Tokenizer, lead: Lead) -> Tokens:
    """Reads whole sentences up to `LEAD_TOKENS`; of a longer first sentence its first whole words."""
    ids: list[int] = []
    words: list[Word] = []
    given, end, cut = encodable(lead.text), 0, False
    for index, (start, stop) in enumerate(lead.sentences):
        text, offsets = _one_line(given, start, stop)
        encoded = tokenizer.encode(text, add_special_tokens=False)
        tokens, places = encoded.ids, encoded.offsets
        starts = [at for at, token in enumerate(encoded.tokens) if token.startswith("▁") or at == 0]
        if len(ids) + len(tokens) > LEAD_TOKENS:
            if ids:
                break
            cut = True
            starts = [at for at in starts if at <= LEAD_TOKENS] if len(starts) > 1 else [*starts, LEAD_TOKENS]
            tokens = tokens[: starts.pop()] if len(starts) > 1 else tokens[:LEAD_TOKENS]
        for first, last in zip(starts, [*starts[1:], len(tokens)], strict=True):
            if first == last:
                continue
            left, right = places[first][0], places[last - 1][1]
            piece = text[left:right]
            left += len(piece) - len(piece.lstrip())
            piece = piece.strip()
            if not piece:
                continue
            begin = offsets[left]
            end = offsets[left + len(piece) - 1] + 1
            if not _SYMBOL.fullmatch(piece):
                words.append(Word.of(given[begin:end], begin, end, index, len(ids) + first))
        ids += tokens
        if cut:
            break
    return Tokens(tuple(ids), tuple(words), end, cut)


def _one_line(text: str, start: int, stop: int) -> tuple[str, Sequence[int]]:
    """A span of the text with one space for each run of white space, and each character's offset in the text."""
    span = text[start:stop]
    if span == " ".join(span.split()):
        return span, range(start, stop)
    offsets: list[int] = []
    characters: list[str] = []
    for match in re.finditer(r"\S+", span):
        if characters:
            characters.append(" ")
            offsets.append(start + match.start() - 1)
        characters.append(match.group())
        offsets.extend(range(start + match.start(), start + match.end()))
    return "".join(characters), offsets
