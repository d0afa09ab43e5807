"""An article, read once."""

from summarizer.document.document import Document, Sentence
from summarizer.document.page import Role

__all__ = ["Document", "Role", "Sentence"]
