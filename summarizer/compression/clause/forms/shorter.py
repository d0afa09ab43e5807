"""Forms of a sentence of another language than English that leave out what a headline does without, with its loss."""

from __future__ import annotations

from summarizer.compression.clause.forms.left import without_more
from summarizer.compression.clause.forms.lists import left_of
from summarizer.compression.clause.forms.modifier import without_modifier
from summarizer.compression.clause.forms.report import before_grave, without_report
from summarizer.languages import Language

_NOT_WHICH, _NOT_ALL = 12.0, 3.0  # loss of a form that does not say which one it is, or that ends before a wrong
_DAY = 0.5  # of one without its day, which may lose more


def forms(text: str, language: Language | None) -> dict[str, float]:
    """A sentence without what sets it against the one before it, then without more, each with what that loses.

    More is what `without_more` leaves out, the participle phrase of a subject that nobody knows yet, and what wants the
    report that tells it.
    """
    if language is None:
        return {text: 0.0}
    left = left_of(language.code)
    opened = left.turns.sub("", text, count=1) if left.turns and left.turns.match(text) else text
    opened = without_report(opened, left)
    if not any(map(str.isalnum, opened)):
        return {text: 0.0}
    found = without_more(opened, left)
    tried = [form for form, loss in found.items() if 0 < loss <= _DAY] or [opened]
    parts = [(part, _NOT_WHICH) for form in tried for part in without_modifier(form, left.told)]
    parts += [(short, _NOT_ALL)] if (short := before_grave(opened, left)) else []
    for part, lost in parts:
        for form, loss in without_more(part, left).items():
            found.setdefault(form, loss + lost)
    return found
