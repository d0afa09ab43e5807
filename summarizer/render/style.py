"""What the HTML of a summary looks like and does: style sheets and a script, files of their own beside this one.

- `page.css`: the page's own paper and ink, by day and by night, each pair at least 4.5:1. Print is always by day.
- `notebook.css`: a notebook has its own paper and ink, not always those of the system: all is mixed from them.
- `style.css`: the rest, for both. It is nested under `ROOT`, so it can reach nothing outside: `.standfirst` on the
  page, a class of its own for each fragment in a notebook.
- `script.js`: highlights on hover and focus are the style sheet's. What is left: a click pins a sentence, a number
  leads to its source and back, Escape puts everything out.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

# How a highlighted sentence looks; never by colour alone.
HIGHLIGHT = (
    "{background:var(--highlight);text-decoration:underline var(--line) 2px;text-underline-offset:.25em;"
    "text-decoration-skip-ink:none}"
)


@cache
def asset(name: str) -> str:
    """A style sheet or script of this room, read once a process."""
    return "\n" + files(__package__).joinpath(name).read_text(encoding="utf-8")
