"""How results are shown: on a terminal, in Markdown, JSON and HTML. All show the same figures."""

from summarizer_eval.report.html import to_html
from summarizer_eval.report.record import Report, read_json, to_json
from summarizer_eval.report.tables import to_markdown, to_text

__all__ = ["Report", "read_json", "to_html", "to_json", "to_markdown", "to_text"]
