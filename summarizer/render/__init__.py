"""A summary as a page, as a fragment of a notebook, as Markdown."""

from summarizer.render.describe import printable
from summarizer.render.html import to_html
from summarizer.render.markdown import escape_markdown, to_markdown
from summarizer.render.notebook import to_notebook
from summarizer.render.writing import attributes, direction, language_tag

__all__ = [
    "attributes",
    "direction",
    "escape_markdown",
    "language_tag",
    "printable",
    "to_html",
    "to_markdown",
    "to_notebook",
]
