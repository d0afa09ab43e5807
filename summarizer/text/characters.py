"""Single characters: folded to ASCII one for one, lone surrogates replaced, entities decoded, white space collapsed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from summarizer.errors import InputError, shown
from summarizer.runtime.patterns import LatePattern

Span = tuple[int, int]  # of a stretch of a text: its first character, and the one behind its last

UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de"  # Latin capitals, inside the brackets of a pattern
RAISED = "[¹²³⁰⁴-⁹]"  # the digits of footnotes, as a pattern
SIDES = "left|right|above|below"  # where in a picture somebody is, as a pattern
PICTURED = "inset|pictured|(?:file|stock) (?:image|photo|picture)"  # that something is one, as a pattern
YEAR = r"(?:1[89]|20)\d\d"  # four digits that are hardly a count, as a pattern
_SURROGATE = LatePattern("[\ud800-\udfff]")  # asked for where a text is not ASCII, which is said at once
REPLACEMENT = "\ufffd"  # of what could not be decoded, or cannot be encoded
_FOLDS = {
    **dict.fromkeys("’‘ʼ‛`´′", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–−﹣", "-"),
    **dict.fromkeys("\u202f\u2009\u2007", "\u00a0"),
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},  # full-width ASCII
    "٫": ".",
    "٬": ",",
    "٪": "%",
    "﹪": "%",
}
_FOLDED = LatePattern(f"[{re.escape(''.join(_FOLDS))}]")  # several times faster than `str.translate` on prose
ENTITY = LatePattern(r"&(?:amp;)*(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_DASH = LatePattern(r"(?<!\S)_(?!\S)")  # of old wire copy
_WORD = LatePattern(r"[\w'’-]*\w")
_FOREIGN_DIGIT = LatePattern(r"[^\x00-\x7f\D]")
ELLIPSIS = "…"
END_MARKS = ".!?…。！？｡؟۔।॥։።။"


def not_text(value: object) -> InputError:
    """The error for what is given for a text and is no string, also bytes."""
    return InputError(f"the text is of type {type(value).__name__}: {shown(value)}; allowed: a string")


def listed(texts: Iterable[str]) -> list[str]:
    """What is given for several texts, in a list. One text is refused: its letters would be taken for texts.

    Raises:
        InputError: They are a string, bytes, or nothing to go through.
    """
    if isinstance(texts, (str, bytes)) or not isinstance(texts, Iterable):
        raise InputError(f"the texts are of type {type(texts).__name__}: {shown(texts)}; allowed: strings, one by one")
    return list(texts)


def clean(text: str) -> str:
    """The text as a reader or a model gets it: white space collapsed, entities decoded, lone surrogates replaced.

    An underscore that stands alone is a dash.

    Raises:
        InputError: The text is no string; so for every function of one text in this room.
    """
    if not isinstance(text, str):
        raise not_text(text)
    if "&" in text:
        text = ENTITY.sub(decoded, text)
    if "_" in text:
        text = _DASH.sub("–", text)
    return " ".join(encodable(text).split())


def clean_all(texts: Iterable[str]) -> list[str]:
    """Cleans each text."""
    return [clean(text) for text in listed(texts)]


def decoded(entity: re.Match[str]) -> str:
    """The character of an entity, also of one that was written twice over ("&amp;lt;"); what has none stays."""
    import html  # Late, with its 2,231 names: few texts hold an entity.
    from html.entities import html5

    name = entity.group(1)
    found = html.unescape(f"&{name};") if name.startswith("#") else html5.get(f"{name};", "\0")
    told = found and (found.isprintable() or found.isspace() or unicodedata.category(found[0]) == "Cf")  # &shy;
    return found if told else entity.group()


def with_capital(text: str) -> str:
    """The text with a capital first letter, where that is the same letter: no "I" of "ı", no "SS" of "ß"."""
    capital = text[:1].upper()
    return capital + text[1:] if capital.lower() == text[:1] else text


def with_capital_word(text: str) -> str:
    """The same, unless its first word has capitals of its own (iPhone)."""
    return with_capital(text) if text.split(" ", 1)[0].islower() else text


def with_capitals_of(line: str, title: str) -> str:
    """A line that keeps words of a title, in their order, with the capitals that they have there."""
    end, made = 0, line
    for word in _WORD.finditer(line):
        found = re.compile(rf"(?<!\w){re.escape(word[0])}(?!\w)", re.IGNORECASE).search(title, end)
        if found:
            made, end = made[: word.start()] + found[0] + made[word.end() :], found.end()
    return with_capital(made) if line[:1].isupper() else made


def is_finished(text: str) -> bool:
    """Whether a text ends with an end mark of any script, whatever quotation marks or brackets follow it."""
    if not isinstance(text, str):
        raise not_text(text)
    for character in reversed(text):
        if character in END_MARKS:
            return True
        if character.isalnum() or character == "_":
            return False
    return False


def all_finished(texts: Iterable[str]) -> list[bool]:
    """Whether each text does."""
    return [is_finished(text) for text in texts]


def encodable(text: str) -> str:
    """The text with U+FFFD for each lone surrogate, which no encoding can write; offsets stay."""
    if not isinstance(text, str):
        raise not_text(text)
    if text.isascii():
        return text
    try:
        text.encode()  # faster than a look at each character
    except UnicodeEncodeError:
        return _SURROGATE.sub(REPLACEMENT, text)
    return text


def count_surrogates(text: str) -> int:
    """Counts the lone surrogates of a text: characters that no encoding can write."""
    if not isinstance(text, str):
        raise not_text(text)
    return 0 if text.isascii() else len(_SURROGATE.findall(text))


def fold(text: str) -> str:
    """Folds quotation marks, dashes (a lone underscore, too), digits and full-width forms to ASCII, one for one."""
    if not isinstance(text, str):
        raise not_text(text)
    if "_" in text:
        text = _DASH.sub("-", text)
    if text.isascii():
        return text
    folded = _FOLDED.sub(lambda match: _FOLDS[match.group()], text)
    return _FOREIGN_DIGIT.sub(lambda match: str(unicodedata.decimal(match.group())), folded)
