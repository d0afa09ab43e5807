"""What each rule of `constraints/rules/breaks/halves.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "two_adverbs",
        "The mill was quietly and slowly closed",
        "mill was quietly and closed",
        "mill was quietly and slowly closed",
    ),
    ("two_adverbs", "The mill was quietly and slowly closed", "", "mill was slowly closed"),
    ("first_of_goods", "Togo turned down the mills and inns", "turned down and inns", "turned down mills and inns"),
    ("first_of_goods", "Togo hid the head of the mill and men", "", "hid head and men"),
    (
        "first_of_kinds",
        "Ray is known for colonial and dangerous remarks, Bolt said",
        "known for colonial Bolt said",
        "known for colonial remarks,",
    ),
    ("first_of_kinds", "Ray is loyal and kind", "", "Ray is loyal"),
    ("and_of_places", "Men fled in Togo and near Lund", "fled in Togo near Lund", "fled in Togo and near Lund"),
    ("and_of_places", "Men fled in Togo and near Lund", "fled and near Lund", "fled near Lund"),
]
