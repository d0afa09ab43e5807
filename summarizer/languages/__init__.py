"""What a language brings: one file a language, one line of `LANGUAGES` each."""

from __future__ import annotations

from summarizer.languages.ar import ARABIC
from summarizer.languages.base import Language
from summarizer.languages.de import GERMAN
from summarizer.languages.en import ENGLISH
from summarizer.languages.es import SPANISH
from summarizer.languages.fr import FRENCH
from summarizer.languages.hi import HINDI
from summarizer.languages.ja import JAPANESE
from summarizer.languages.zh import CHINESE

__all__ = ["ENGLISH", "LANGUAGES", "Language"]

LANGUAGES = {
    language.code: language for language in (ENGLISH, GERMAN, FRENCH, SPANISH, CHINESE, JAPANESE, ARABIC, HINDI)
}
