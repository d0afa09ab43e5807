"""What a language brings: one file a language, one line of `LANGUAGES` each."""

from __future__ import annotations

from summarizer.languages.base import Language
from summarizer.languages.en import ENGLISH

__all__ = ["ENGLISH", "LANGUAGES", "Language"]

LANGUAGES = {language.code: language for language in (ENGLISH,)}
