"""A summary as a page, as a fragment of a notebook, as Markdown."""

from summarizer.render.html import to_html
from summarizer.render.markdown import to_markdown
from summarizer.render.notebook import to_notebook

__all__ = ["to_html", "to_markdown", "to_notebook"]
