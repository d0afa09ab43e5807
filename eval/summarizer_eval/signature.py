"""Signatures: one line that says how a figure was made, in sacreBLEU's manner.

`rouge|types:rouge1,rougeLsum|stemmer:yes|...|scorer:rouge-score-rs 0.2.1|standfirst:0.2.0`
"""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from importlib.metadata import version

from summarizer import __version__
from summarizer.errors import EvaluationError, shown

ROUGE = "rouge"  # head of the signature of ROUGE figures
FIELDS = (
    "types",
    "stemmer",
    "tokenizer",
    "sentences",
    "references",
    "aggregation",
    "resamples",
    "trials",
    "seed",
    "confidence",
    "scorer",
    "standfirst",
)


def library_versions() -> dict[str, str]:
    """The package that counts and this one, each with its version."""
    scorer = "rouge-score-rs" if _importable("rouge_score_rs") else "rouge-score"
    return {"scorer": f"{scorer} {version(scorer)}", "standfirst": __version__}


def format_signature(name: str, fields: Mapping[str, str]) -> str:
    """Joins a metric's name and what its figures depend on into one line."""
    return "|".join([name, *(f"{field}:{value}" for field, value in fields.items())])


def parse_signature(signature: str) -> dict[str, str]:
    """Takes the signature of ROUGE figures apart.

    Returns:
        The value of each of `FIELDS`, as text.

    Raises:
        EvaluationError: It is no signature, or a field is missing or unknown.
    """
    head, *parts = signature.split("|")
    fields = dict(part.split(":", 1) for part in parts if ":" in part)
    if head != ROUGE or len(fields) != len(parts) or set(fields) != set(FIELDS):
        raise EvaluationError(f"not a signature: {shown(signature, 80)}; its fields are {', '.join(FIELDS)}")
    return fields


def _importable(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ValueError:  # what find_spec makes of a module barred by None in sys.modules
        return False
