"""An article, read once."""

from summarizer.document.document import Document, Sentence
from summarizer.document.page import NAMING, Role, blanked, without_marks

__all__ = ["NAMING", "Document", "Role", "Sentence", "blanked", "without_marks"]
