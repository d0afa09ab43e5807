"""What the encoder reads of an article: the tokens of its first sentences, and where their words stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate, chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import clean, encodable
from summarizer.text.sentences import Span
from summarizer.text.words import BEFORE_SYMBOL, SHARE, SHARE_CODE, cached_by_word

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LEAD_TOKENS = 190  # what the model was trained on; whole sentences, but for a first one that is longer
_STEM = 6  # letters that tell words apart and join their inflections
_Piece = tuple[int, int, int]  # between the spaces of a text: its first token, where it begins and ends
HEADLINE, EOS = 3, 1  # the ids of <headline> and </s>
MARKS = "\"“”‘’'().,;:!?"
LONG_DASHES = ("—", "–", "―")
DASHES = ("-", "--", *LONG_DASHES)
_STOPS = (",", ";", ":", *LONG_DASHES, '"', "”")
DEGREE = r"(?:Ph|Psy|Ed|Pharm)\.D"  # looks like a symbol
# The symbol of a stock (PNCL.O), <PNCL.O>, or the mark of a footnote, [1]: read, never written.
_SYMBOL = LatePattern(
    rf"(?!{DEGREE})\(?\.?{SHARE}\.[A-Z]{{1,3}}[,.)]*|\([A-Z]+:[A-Z.]+\),?|\(?{SHARE_CODE}[,.)]*|\[\d{{1,3}}\][,.]?"
)
_DOLLAR = LatePattern(rf"{BEFORE_SYMBOL}\s\$[A-Z]{{1,5}}[,.)]*\s*$")  # Acme | $ACM; not: sold $ACM
# A number that an editor put in: saved [40] people; not: Togo sold nuts [1] in May.
_INSERTED = LatePattern(rf"\[\d{{1,3}}\] (?!(?:{'|'.join(sorted(ENGLISH.function_words))})\b)[a-z]{{2}}")
_NOTES = LatePattern(r"(?<=[\w.,;:!?\"”’)])(?:\[\d{1,3}\])+$")  # Monday.[1]
_PLAIN = LatePattern(r"[ -;=-~À-ÖØ-öø-ÿ€£“”‘’–—]*")  # read alike in any text
_is_symbol = cached_by_word(lambda word: _SYMBOL.fullmatch(word) is not None)
_PIECE = LatePattern(r"\S+|\s+")


class Lead(NamedTuple):
    """The beginning of an article.

    Attributes:
        text: The article.
        sentences: (start, end) offsets into the text of its sentences in order, datelines left out.
        relevance: What a ranker holds of each sentence, less what it holds of the best one: 0 and less; empty where
            no ranker was asked.
        pointing: Whether each sentence points to one before it; empty where that was not asked.
        headline: Whether the first one is the article's own headline.
        unread: (start, end) offsets of other sentences of the story, of which no line comes; they say who is who.
    """

    text: str
    sentences: Sequence[tuple[int, int]]
    relevance: Sequence[float] = ()
    pointing: Sequence[bool] = ()
    headline: bool = False
    unread: Sequence[tuple[int, int]] = ()

    @property
    def apart(self) -> bool:
        """Whether it is a headline that stands apart from the text of its article, and nothing else."""
        return self.headline and not self.relevance


class Word(NamedTuple):
    """A word of the lead, with the marks that cling to it.

    Attributes:
        text: The word; equals `article[start:end]`, but for the comma behind a symbol that is left out.
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
        return _word((text, start, end, sentence, token, *_traits(text)))


_word = partial(tuple.__new__, Word)  # half the time of Word(...), whose arguments pass through Python


@cached_by_word
def _traits(text: str) -> tuple[str, bool, bool, bool]:
    """A word in small letters without marks; whether it has a capital, a digit, and a mark that ends a phrase."""
    bare = text.strip(MARKS)
    capital, low = bare[:1].isupper(), text.lower().strip(MARKS)
    low += "?" * (capital and "?" in text and low in ENGLISH.function_words)  # Which?, a name
    low += "." * (bare in ("IT", "US", "WHO"))  # neither "it" nor "us" nor "who"
    return low, capital, any(map(str.isdigit, text)), text.endswith(_STOPS)


class Tokens(NamedTuple):
    """A lead as the encoder reads it.

    Attributes:
        ids: Its token ids, without special tokens; at most 190.
        words: Its words, in order; stock symbols have tokens and are no words.
        end: Offset in the article behind the last word that was read.
    """

    ids: tuple[int, ...]
    words: tuple[Word, ...]
    end: int

    @property
    def row(self) -> list[int]:
        """The encoder's input."""
        return [HEADLINE, *self.ids, EOS]

    @property
    def nodes(self) -> list[int]:
        """Where in `row` stands what a path goes through: its start, the first token of each word, its end."""
        return [0, *[word.token + 1 for word in self.words], len(self.ids) + 1]


def read_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer of a folder with the pointer model."""
    from tokenizers import Tokenizer  # here, for `import summarizer` is to load no backend

    return Tokenizer.from_file(str(folder / "tokenizer.json"))


def word_reader(tokenizer: Tokenizer) -> Callable[[str], Sequence[int]]:
    """The token ids of a word, kept for `read_lead`."""
    return cached_by_word(lambda word: tuple(tokenizer.encode(word, add_special_tokens=False).ids))


def read_lead(tokenizer: Tokenizer, lead: Lead, read_word: Callable[[str], Sequence[int]] | None = None) -> Tokens:
    """Reads whole sentences up to `LEAD_TOKENS`; of a longer first sentence its first whole words.

    Args:
        tokenizer: The tokenizer.
        lead: What is read.
        read_word: That of `word_reader`, where more leads are read.
    """
    ids: list[int] = []
    words: list[Word] = []
    given, end, cut = encodable(lead.text), 0, False
    read_word = read_word or word_reader(tokenizer)
    for index, (start, stop) in enumerate(lead.sentences):
        text, begins, ends = _one_line(given, start, stop)
        tokens, pieces = _by_word(text, read_word) if _PLAIN.fullmatch(text) else _at_once(text, tokenizer)
        if len(ids) + len(tokens) > LEAD_TOKENS:
            if ids:
                break
            cut = True
            tokens, pieces = _at_once(text, tokenizer, cut=True)
        for first, left, right in pieces:
            piece = text[left:right]
            left += len(piece) - len(piece.lstrip())
            piece = piece.strip()
            if not piece:
                continue
            begin, end = begins[left], ends[left + len(piece) - 1]
            symbol = _is_symbol(piece) or (piece[0] == "$" and _DOLLAR.search(text, 0, right) is not None)
            if not symbol or _INSERTED.match(text, left):
                words.append(Word.of(piece, begin, end, index, len(ids) + first))
            elif words and words[-1].sentence == index and piece.endswith(_STOPS):
                known = words[-1].text[-1]
                mark = piece[-1] if known.isalnum() or (known == "." != piece[-1]) else ""  # Ltd., but not: Ltd..
                words[-1] = words[-1]._replace(text=words[-1].text + mark, stops=True)
        ids += tokens
        if cut:
            break
    return Tokens(tuple(ids), tuple(words), end)


def _by_word(text: str, read_word: Callable[[str], Sequence[int]]) -> tuple[list[int], list[_Piece]]:
    """The tokens of a plain text, found word by word, and its pieces."""
    runs = text.split(" ")
    read = list(map(read_word, runs))
    firsts = accumulate(map(len, read), initial=0)
    begins = accumulate((len(run) + 1 for run in runs), initial=0)
    pieces = [(first, begin, begin + len(run)) for first, begin, run in zip(firsts, begins, runs, strict=False)]
    return [*chain.from_iterable(read)], pieces


def _at_once(text: str, tokenizer: Tokenizer, *, cut: bool = False) -> tuple[list[int], list[_Piece]]:
    """The tokens of any text, and its pieces; of one to be cut its first whole words, or a word that is longer."""
    encoded = tokenizer.encode(text, add_special_tokens=False)
    tokens, places = encoded.ids, encoded.offsets
    starts = [at for at, token in enumerate(encoded.tokens) if token.startswith("▁") or at == 0]
    if cut:
        starts = [at for at in starts if at <= LEAD_TOKENS] if len(starts) > 1 else [*starts, LEAD_TOKENS]
        tokens = tokens[: starts.pop()] if len(starts) > 1 else tokens[:LEAD_TOKENS]
    bounds = zip(starts, [*starts[1:], len(tokens)], strict=True)
    return tokens, [(first, places[first][0], places[last - 1][1]) for first, last in bounds if first < last]


def told_twice(words: Sequence[Word]) -> list[bool | None]:
    """Whether another sentence of a lead holds each word, too; None for a word that tells nothing."""
    stems = [_stem(word.low) for word in words]
    first: dict[str, int] = {}
    twice = {
        stem for word, stem in zip(words, stems, strict=True) if first.setdefault(stem, word.sentence) != word.sentence
    }
    return [stem in twice if stem else None for stem in stems]


@cached_by_word
def _stem(low: str) -> str:
    """What a word is told by; "" for one that tells nothing."""
    bare = low.removesuffix("'s").removesuffix("’s")
    return "" if bare in ENGLISH.function_words else bare[:_STEM]


def is_initial(low: str) -> bool:
    """Whether a word with a full stop is the beginning of a name: S. Korea, St. Ada, J.K. Bolt; not: U.S., D.C."""
    letters = 2 * len(low.replace(".", "")) == len(low) + 1 and low[:2] != "u." and low != "d.c"
    return letters or low in ("ft", "mt", "st", "wm")


def _one_line(text: str, start: int, stop: int) -> tuple[str, Sequence[int], Sequence[int]]:
    """A span of the text, cleaned, and for each character where what it is written for starts and ends in the text."""
    span = text[start:stop]
    if "_" not in span and "[" not in span and span == " ".join(span.split()):  # clean already, as most are
        return span, range(start, stop), range(start + 1, stop + 1)
    places: list[Span] = []
    line, between = "", (start, start)
    for match in _PIECE.finditer(span):
        piece, at = _NOTES.sub("", clean(match.group())), start + match.start()
        if not piece:
            between = (at, at + 1)
            continue
        if line and between[0] >= places[-1][1]:
            line += " "
            places.append(between)
        line += piece
        places += [(at + k, at + k + 1) for k in range(len(piece))]  # a dash stands for an underscore
    return line, [begin for begin, _ in places], [end for _, end in places]
