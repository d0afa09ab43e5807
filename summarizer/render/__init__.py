"""A summary as a page, as a fragment of a notebook, as Markdown."""

from summarizer.render.describe import printable
from summarizer.render.html import to_html
from summarizer.render.markdown import escape_markdown, to_markdown
from summarizer.render.notebook import to_notebook

__all__ = ["escape_markdown", "printable", "to_html", "to_markdown", "to_notebook"]
