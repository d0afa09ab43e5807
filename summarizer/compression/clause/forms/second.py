"""What stands behind who somebody is, too, before the verb: Ada Bolt, 61, | accused of theft, | was acquitted."""

from __future__ import annotations

import re

from summarizer.compression.clause.told import Told
from summarizer.languages.listed import first_key
from summarizer.runtime.patterns import LatePattern
from summarizer.text.words import word_key

_MOST = 6  # commas
_NAMED = LatePattern(r"([^,;:]+,\s(?=[A-ZÀ-Ý])[^,;:]{3,50}),\s([^,;:]{3,90})(?=,\s(\S+)(?:\s(\S+))?)")


def second_aside(text: str, known: Told, small: frozenset[str]) -> re.Match[str] | None:
    """What says more of a subject behind its name, up to its comma, group 1 being what is before; None for none.

    Args:
        text: A sentence.
        known: What its language is told by.
        small: Small words, one of which may stand before the verb: si | è dimesso.
    """
    found = _NAMED.match(text)
    if not found:
        return None
    named, aside, verb, after = found.groups()
    acts = known.is_verb(verb) or (word_key(verb) in small and after and known.is_verb(after))
    bound = first_key(aside.split()[0]) in known.relatives | known.openers | known.contents | known.joins
    bound |= known.reserves is not None and known.reserves.search(aside) is not None  # which he denies
    bound |= word_key(named.split()[0]) in known.fronted
    said = any(word[0].islower() and known.is_verb(word) for word in (*named.split(), *aside.split()))
    return found if acts and not bound and not said else None


def listed_aside(text: str, known: Told) -> int:
    """Where the verb stands behind what a participle opens and commas list: Men, joined by A, B and C, | marched; 0."""
    subject, *clauses = text.split(", ", _MOST)
    words = clauses[0].split() if clauses else []
    if not words or known.late is None or known.late.fullmatch(words[0]) is None or known.is_verb(words[0]):
        return 0
    end = len(subject) + 2
    for clause in clauses[:-1]:
        if any(map(known.is_verb, clause.split())):
            break
        end += len(clause) + 2
        if known.is_verb(text[end:].split(None, 1)[0]):
            return 0 if any(map(known.is_verb, subject.split())) else end
    return 0
