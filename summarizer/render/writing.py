"""How a text is written: the `lang` and `dir` of the element that holds it, by its letters."""

from __future__ import annotations

import unicodedata
from collections import Counter

_BEGINNING = 1000  # characters that tell the script
# By the first word of a letter's Unicode name. A script that many languages share says only itself.
_TAGS = {
    "ARABIC": "und-Arab",
    "ARMENIAN": "hy",
    "BENGALI": "und-Beng",
    "CJK": "zh",
    "CYRILLIC": "und-Cyrl",
    "DEVANAGARI": "und-Deva",
    "ETHIOPIC": "und-Ethi",
    "GEORGIAN": "ka",
    "GREEK": "el",
    "HANGUL": "ko",
    "HEBREW": "und-Hebr",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "TAMIL": "ta",
    "THAI": "th",
}


def language_tag(text: str) -> str:
    """The BCP 47 tag that most letters speak for; empty (unknown) for Latin and where there are none."""
    letters = (c for c in text[:_BEGINNING] if c.isalpha())
    counts = Counter(unicodedata.name(c, "").partition(" ")[0] for c in letters)
    if not counts:
        return ""
    kana = counts["HIRAGANA"] + counts["KATAKANA"]
    if kana * 10 > counts["CJK"] > 0:  # Japanese is written in both
        counts["HIRAGANA"] += counts["CJK"]
    return _TAGS.get(counts.most_common(1)[0][0], "")


def direction(text: str) -> str:
    """How most letters run: "ltr" or "rtl"; "auto" where no letter says."""
    counts = Counter(map(unicodedata.bidirectional, text[:_BEGINNING]))
    right, left = counts["R"] + counts["AL"], counts["L"]
    return "rtl" if right > left else "ltr" if left else "auto"


def attributes(text: str) -> str:
    """Both, as they stand in the start tag."""
    return f' lang="{language_tag(text)}" dir="{direction(text)}"'
