"""What a language brings: one file a language, one line of `LANGUAGES` each."""

from __future__ import annotations

from summarizer.languages.base import Language
from summarizer.languages.en import ENGLISH
from summarizer.languages.read import read_language

__all__ = ["ENGLISH", "LANGUAGES", "Language"]

LANGUAGES = {
    language.code: language
    for language in (
        ENGLISH,
        read_language("de", "German"),
        read_language("fr", "French"),
        read_language("es", "Spanish"),
        read_language("zh", "Chinese"),
        read_language("ja", "Japanese"),
        read_language("ar", "Arabic"),
        read_language("hi", "Hindi"),
    )
}
