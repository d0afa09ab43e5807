"""A summary as a page, as a fragment of a notebook, as Markdown."""

from typing import TYPE_CHECKING

from summarizer.render.describe import describe_score, printable
from summarizer.render.markdown import escape_markdown, to_markdown
from summarizer.render.writing import attributes, direction, language_tag
from summarizer.runtime.late import late

if TYPE_CHECKING:
    from summarizer.render.html import to_html
    from summarizer.render.notebook import to_notebook

__all__ = [
    "attributes",
    "describe_score",
    "direction",
    "escape_markdown",
    "language_tag",
    "printable",
    "to_html",
    "to_markdown",
    "to_notebook",
]

__getattr__ = late(__name__, {"html": "to_html", "notebook": "to_notebook"})
