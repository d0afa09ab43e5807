"""An article, read once."""

from summarizer.document.document import Document, Sentence
from summarizer.document.page import Role, without_marks

__all__ = ["Document", "Role", "Sentence", "without_marks"]
