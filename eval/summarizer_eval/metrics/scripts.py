"""Which letters texts are written in: what ASCII tokens, which know a-z and 0-9 alone, would misread."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from summarizer.errors import OptionError
from summarizer.text import UNSPACED

_ASCII = re.compile(r"[\x00-\x7f]+")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_IDEOGRAPH = re.compile(f"[{UNSPACED}]")
_WARNED = 0.2  # share of the letters of a text; above it words are lost in numbers
_REFUSED = 0.5  # share of the letters of a side; above it mostly digits and loan words are compared
_READ_AS_ASCII = 0.01  # English news has less (Beyoncé, café), German and Spanish from two in a hundred


def letters_outside(texts: Sequence[str]) -> float:
    """Share of the letters of some texts that lie outside a-z, 0 to 1; 0 without letters."""
    others = sum(map(str.isalpha, _ASCII.sub("", "".join(_not_ascii(texts)))))
    letters = others + len("".join(texts).encode("ascii", "ignore").translate(None, _NO_LETTERS))
    return others / letters if letters else 0.0


def tokenizer_for(texts: Sequence[str]) -> str:
    """The tokenizer that reads the script of some texts.

    Returns:
        "characters" where over a fifth of the letters are ideographs or kana, "unicode" where more than one in a
        hundred lies outside a-z, else "ascii".
    """
    share = letters_outside(texts)
    if share <= _READ_AS_ASCII:
        return "ascii"
    letters = sum(map(str.isalpha, "".join(texts)))
    ideographs = sum(len(_IDEOGRAPH.findall(text)) for text in texts)
    return "characters" if ideographs > _WARNED * letters else "unicode"


def refuse_other_scripts(predictions: Sequence[str], references: Sequence[str]) -> None:
    """Refuses sides that ASCII tokens cannot read.

    Raises:
        OptionError: Over half of the letters of all predictions, or of all references, lie outside a-z.
    """
    for name, texts in (("predictions", predictions), ("references", references)):
        # Texts in ASCII can only lower the share: the few others tell whether it is worth counting.
        share = 0.0 if letters_outside(_not_ascii(texts)) <= _REFUSED else letters_outside(texts)
        if share > _REFUSED:
            raise OptionError(
                f"{100 * share:.0f} % of the letters of the {name} lie outside a-z, and tokenizer='ascii' would "
                "compare only the rest; allowed: tokenizer='auto', 'unicode', 'characters', or any_script=True"
            )


def script_warnings(predictions: Sequence[str], references: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """A warning with the number of pairs that ASCII tokens read in part; none where they read them well."""
    misread = sum(
        any(letters_outside([one]) > _WARNED for one in _not_ascii((text, *group)))
        for text, group in zip(predictions, references, strict=True)
    )
    if not misread:
        return ()
    return (
        f"{misread} of {len(predictions)} pairs have over 20 % of their letters outside a-z: ASCII tokens "
        "drop those, and what is left can score far too high or too low. tokenizer='unicode' reads any script.",
    )


def _not_ascii(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if not text.isascii()]
