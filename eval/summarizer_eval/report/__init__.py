"""How results are shown: on a terminal, in Markdown, LaTeX, CSV, JSON and HTML. All show the same figures."""

from summarizer_eval.report.csv_rows import to_csv
from summarizer_eval.report.html import to_html
from summarizer_eval.report.markup import to_latex, to_markdown
from summarizer_eval.report.record import Report, read_json, to_json
from summarizer_eval.report.tables import one_line, to_text

__all__ = ["Report", "one_line", "read_json", "to_csv", "to_html", "to_json", "to_latex", "to_markdown", "to_text"]
