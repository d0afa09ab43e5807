"""An article, read once."""

from summarizer.document.document import Document, Sentence
from summarizer.document.page import NAMING, Role, without_marks

__all__ = ["NAMING", "Document", "Role", "Sentence", "without_marks"]
