"""How a line in another language than English ends: inside a phrase, in an open clause, before its condition."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from summarizer.languages import Language
from summarizer.languages.listed import ELIDED, STRIPPED, UNSPACED, Listed, first_key, listed, unlisted
from summarizer.languages.quantities import held_spans
from summarizer.languages.read import read_words
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import word_key

# Inside a number (3,5 or 35.000 or 16:30) a mark parts nothing, nor does the one of an ordinal (3. März).
_BORDER = LatePattern(r"\s*(?:[,.:](?!\d)|[;、。，；：،؛।॥!?！？؟…»”」』）)]|[-–—―]{1,2}\s)")
# In a sentence a stop ends no more than a short word or an ordinal: den 3. | marts, przy ul. | Długiej
_ABBREVIATED = LatePattern(r"\b(?:\d{1,4}|[^\W\d_]{1,4})\.\s+\S+")
_MARK = LatePattern(r"[,:](?!\d)|[;、，；：،؛]")
_STOPS = LatePattern(r"[;；：؛।]|:(?!\d)|(?<!\d)\.(?!\d)")
_COMMA = LatePattern(r"[,،](?!\d)")
_LOW_WORD = LatePattern(r"[^\W\d_]+")
_LEAST = "menos"  # al | menos nueve, ao | menos nove
_CLAUSE_WORDS = 3  # so many behind what opens a clause, and it has its verb and what that wants
_CLAUSE_LETTERS = 4  # the same of a script without spaces
_SMALL_LETTERS = 3  # in an unknown language a word of so few letters is seldom one to end with
_WORDS = {name: "|".join(words) for name, words in read_words("quantities").items()}
_ONES = _WORDS["ones"]
_DATED = LatePattern(
    rf"(?:[\d{_ONES}][月日时時号]|(?:\d{{4}}|[一二〇零]{{2,4}}|(?:{_WORDS['era_names']})\d+)年)(?:{_WORDS['day_parts']})?$"
)
_COUNTED = LatePattern(rf"(?<![\d{_WORDS['digits']}点])[{_ONES}][{_WORDS['counters']}人]$")  # 三条
_ORDINAL = LatePattern(rf"\d(?:{_WORDS['ordinals']})$")
_KANA = LatePattern("[ぁ-ん]")


class End(Enum):
    """What is wrong with an end, from the least to the worst."""

    COMPLETE = "the sentence's own"
    WHOLE = "of a clause or a phrase"
    LOOSE = "in a clause that goes on"
    OPEN = "in one that lacks its verb, or has only begun"
    FRONTED = "behind what stands before a subject that is not there"
    TORN = "inside a phrase"


class Ends:
    """The ends of one sentence, each asked for by its offset.

    Args:
        text: The sentence.
        language: Its language, not English; None where it is unknown.

    Attributes:
        spaced: Whether all of its words stand between spaces.
        is_unclear: Whether it begins with a word that leaves a reader without a subject.
    """

    def __init__(self, text: str, language: Language | None) -> None:
        """Finds what no line may end within."""
        self._text, self._language = text, language
        self.spaced = is_spaced(text)
        self._known = listed(language.code) if language else unlisted()
        first = "".join(text.split(None, 1)[:1]).strip(STRIPPED).lower()
        self.is_unclear = self.spaced and first in self._known.unclear  # as it is written: "él" is not "el"
        self._held = [match.span() for held in self._known.held for match in held.finditer(text)]
        self._held += [match.span() for match in _ABBREVIATED.finditer(text)] if self.spaced else held_spans(text)

    def at(self, end: int) -> End:
        """What is wrong with the end at an offset, which is the end of a word; the worst of it."""
        part, rest = self._text[:end].rstrip(), self._text[end:]
        if not part or not any(map(str.isalnum, rest)):
            return End.COMPLETE if part else End.TORN
        bordered = _BORDER.match(rest) is not None or _BORDER.match(part[-1:]) is not None
        if UNSPACED.match(part.rstrip(STRIPPED)[-1:]) or (part[-1:].isdecimal() and UNSPACED.match(rest)):
            return self._unspaced(part.rstrip(STRIPPED), rest, bordered)
        words = part.split()
        counted = rest.lstrip()[:1].isdecimal()
        inside = self._inside(end) and (not bordered or "." in (rest[:1], part[-1]))  # aus dem 17 | . Jahrhundert
        if inside or (not bordered and (counted or self._small(words[-1]) or self._opened(words, rest.split()) < 0)):
            return End.TORN
        found = self._bordered(words, rest) if bordered else self._unfinished(words, rest)
        return End.LOOSE if found is End.WHOLE and self.is_unclear else found

    def unsaid(self, end: int) -> float:
        """How much of what has a condition is said before the end, 0 to 1; 0 where none follows in the clause.

        One behind another opener belongs to that one's clause.
        """
        rest = self._text[end:]
        if not self.spaced:
            return float(bool(self._text[:end].strip()) and self._has_condition(rest))
        stop = _STOPS.search(rest)
        behind_comma = _COMMA.match(rest) is not None
        words = (rest[: stop.start()] if stop else rest).lstrip(",،").split()
        opened = self._opened(self._text[:end].split(), words)
        if opened < 0:
            return 1.0
        for number, word in enumerate(words):
            if number == opened:
                said = len(self._text[:end].split())
                return said / (said + number) if said else 0.0
            if behind_comma or first_key(word) in self._known.openers:
                return 0.0
            behind_comma = word[-1:] in ",،"
        return 0.0

    def loses_speaker(self, end: int, *, wrong: bool) -> bool:
        """Whether a wrong, else a death or a forecast, loses who says it behind the end, in a language not known."""
        held, speakers = self._known.grave if wrong else self._known.claimed, self._known.speakers
        told = held.search(self._text, 0, end) if held else None
        if told is None or speakers is None:
            return False
        return any(said.end() >= end for said in speakers.finditer(self._text, told.end()))

    def _has_condition(self, rest: str) -> bool:
        """Whether a condition follows in a script without spaces, not in a clause of its own: 但如果 ..."""
        found = (rest.find(word) for word in self._known.written_conditions)
        first = min((at for at in found if at >= 0), default=-1)
        return first >= 0 and not any(word in rest[:first] for word in self._known.written_contrasts)

    def _inside(self, end: int) -> bool:
        return any(first < end < last for first, last in self._held)

    def _small(self, word: str) -> bool:
        bare = word.strip(STRIPPED)
        if self._language is None and len(bare) <= _SMALL_LETTERS and bare.islower() and _LOW_WORD.fullmatch(bare):
            return True
        return _wants_another(bare, self._known)

    def _opened(self, before: list[str], words: list[str]) -> int:
        """The index of the word that opens a condition; -1 for the last one before them: caso | a greve."""
        told = len(before)  # the word before the last one may tell that this opens none: o | caso
        return self._known.condition_at([*before, *words], max(0, told - 1), default=2 * told + len(words)) - told

    def _bordered(self, words: list[str], rest: str) -> End:
        """What is wrong before a mark: an opening, a speaker or a word behind a comma stands alone."""
        marked, waiting = _behind_marks(words), self._known.waiting
        if waiting and waiting.match(" ".join(words)):
            return End.FRONTED
        if first_key("".join(rest.strip(STRIPPED).split(None, 1)[:1])) in self._known.contents:
            return End.OPEN  # the minister said | , that ...
        results, key = self._known.results, "".join(map(first_key, words[marked:]))
        if key in self._known.conditions or (results and results.match(rest.lstrip(" ,"))):
            return End.OPEN  # es sei denn | , der Bund; if it rains | , then
        if not marked:
            pair = "" if words[1:2] == ["dem"] else "".join(map(first_key, words[:2]))  # nach dem is no nachdem
            opening = {opening_key(words), pair}
            return End.WHOLE if opening.isdisjoint(self._known.fronted) else End.FRONTED
        return End.LOOSE if len(words) - marked < 2 else End.WHOLE

    def _unfinished(self, words: list[str], rest: str) -> End:
        """What is wrong where no mark stands: the clause that has begun last is not held."""
        known, start = self._known, _behind_marks(words)
        if not start and opening_key(words) in known.fronted and _MARK.search(rest):
            return End.FRONTED
        opened = max((at for at in range(start, len(words)) if self._opens(at, words)), default=-1)
        following = first_key(rest.split()[0])
        if known.frames and following not in known.borders:
            framed = any(first_key(word) in known.frames for word in words[start:])
            found = End.FRONTED if framed else End.OPEN if opened >= 0 else self._begun(words, start)
            return End.LOOSE if found is End.WHOLE and following in known.frames else found
        if opened < 0:
            named = not known.frames and rest.lstrip()[:1].isupper()  # of "the mayor Ada Bolt": German has all nouns so
            return End.LOOSE if named and not start else self._begun(words, start)
        short = len(words) - 1 - opened < _CLAUSE_WORDS or first_key(words[opened]) in known.conditions
        return End.OPEN if short else End.LOOSE

    def _begun(self, words: list[str], start: int) -> End:
        """What is wrong where a clause goes on behind a comma."""
        if start and len(words) - start < _CLAUSE_WORDS:
            return End.FRONTED if opening_key(words) in self._known.fronted else End.OPEN
        return End.LOOSE if start and self._language is None else End.WHOLE

    def _opens(self, at: int, words: list[str]) -> bool:
        """Whether a word opens a clause: where verbs stand last, only behind a comma."""
        behind = not self._known.frames or _MARK.match(words[at - 1][-1:]) is not None
        return at > 0 and behind and first_key(words[at]) in self._known.openers

    def _unspaced(self, part: str, rest: str, bordered: bool) -> End:
        """The same of a script without spaces, whose words nobody knows: its clauses end at marks alone."""
        known = self._known
        clauses = _MARK.split(part)
        last = clauses[-1]
        for word in known.written_contrasts:
            last = last.removeprefix(word)
        fronted = known.written_fronted
        alone = last.startswith(known.written_conditions)
        if fronted is not None:  # 但受下雨影响 | ，; 他表示，由于下雨 | ，
            alone |= last != clauses[-1] and fronted.match(last) is not None
            alone |= all(fronted.match(clause) or clause.endswith(known.written_small) for clause in clauses)
        begun = max((last.find(word) for word in known.written_conditions), default=-1)
        alone |= begun >= 0 and not (known.results and known.results.search(last, begun))  # 但暗示若通胀回落 | ，
        small = part.endswith(known.written_small) or _DATED.search(part) is not None
        if bordered:
            return End.OPEN if alone or small else End.WHOLE
        verbal = _KANA.match(rest) is not None and not rest.startswith(known.written_small)  # 起訴 | しない
        counted = _COUNTED.search(part) is not None
        held = not counted and any(last == len(part) for _, last in self._held)
        begun = not known.written_borders or held or rest.startswith(known.written_borders)  # nobody knows the words
        number = rest[:1].isdecimal() or part[-1:].isdecimal()
        torn = small or verbal or number or self._inside(len(part)) or not begun
        return End.TORN if torn else End.FRONTED


def opening_key(words: Sequence[str]) -> str:
    """The key of what a sentence opens with; of none that begins an amount: al menos nueve."""
    return "" if first_key("".join(words[1:2])) == _LEAST else first_key(words[0])


def is_spaced(text: str) -> bool:
    """Whether all words of a text stand between spaces."""
    return UNSPACED.search(text) is None


def breaks_badly(text: str, language: Language | None) -> bool:
    """Whether a text that is broken off ends with a word that wants another one, in a condition or a clause's first."""
    known = listed(language.code) if language else unlisted()
    if not is_spaced(text):
        short = len(_MARK.split(text)[-1]) < _CLAUSE_LETTERS
        return short or text.endswith(known.written_small) or any(word in text for word in known.written_conditions)
    words = text.split()
    last, begun = words[-1].strip(STRIPPED), len(words) - _behind_marks(words)
    return _wants_another(last, known) or begun < min(_CLAUSE_WORDS, len(words)) or known.condition_at(words) >= 0


def tells_condition(text: str, language: Language | None) -> bool:
    """Whether a text that is broken off has told what holds and begun to tell the condition: will cut it if prices…."""
    known = listed(language.code) if language else unlisted()
    if not is_spaced(text):
        *claims, last = _MARK.split(text)
        return bool(claims) and last.startswith(known.written_conditions) and len(last) > 2 * _CLAUSE_LETTERS
    words = text.split()
    at = max(0, known.condition_at(words))
    before = words[at - 1]  # it closes a clause whose verb stands last, or opens the next one: कि | अगर
    closed = not known.frames or _MARK.match(before[-1:]) is not None or first_key(before) in known.openers
    open_end = word_key(words[-1].strip(STRIPPED)) in known.small
    return at > _CLAUSE_WORDS and closed and len(words) - at >= _CLAUSE_WORDS and not open_end


def _wants_another(word: str, known: Listed) -> bool:
    small = not {word_key(word), word_key(ELIDED.split(word)[-1])}.isdisjoint(known.small)
    return (small and word_key(word) not in known.closers) or _ORDINAL.search(word) is not None


def _behind_marks(words: list[str]) -> int:
    """The index of the first word of the last clause, as far as marks tell."""
    return max((at + 1 for at, word in enumerate(words[:-1]) if _MARK.match(word[-1:])), default=0)
