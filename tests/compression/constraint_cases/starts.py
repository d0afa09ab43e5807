"""What each rule of `constraints/rules/starts.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("time_before_clause", "A day after it closed, Acme won", "day after it closed,", "Acme won"),
    ("time_before_clause", "Bolt won two weeks before the vote", "two weeks before vote", "Bolt won two weeks"),
    ("time_before_clause", "Its task the morning before was to win", "morning was to win", "task was to win"),
    (
        "listed_behind_of",
        "The house of singer, poet and thief Ray Bolt burned",
        "thief Ray Bolt burned",
        "house of singer, burned",
    ),
    ("listed_behind_of", "The mayor of Lome, Ada Bolt, won", "", "Ada Bolt, won"),
    ("verb_without_subject", "Ada Bolt, a nurse, hardly knew him", "hardly knew him", "Ada Bolt, hardly knew"),
    ("verb_without_subject", "The mayor of Graz sold the port", "sold the port", "mayor sold the port"),
    ("verb_without_subject", "A wholly untested rule fails", "fails", "untested rule fails"),
    ("listed_behind_of", "The smell of gas, soot, and fumes is bad", "fumes is bad", "smell of gas, is bad"),
    ("inverted_condition", "Had it not rained, mills would burn", "mills would burn", "Had it not rained,"),
    ("state_of_place", "A man of Graz, Togo was found dead", "Togo was found dead", "man of Graz, Togo was found"),
]
