"""What each rule of `constraints/rules/subjects/unopened.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "name_before_verb",
        "A number of statements Ada made about mills have turned out to be old",
        "number of statements Ada have turned out to be old",
        "number of statements Ada made about mills have turned out to be old",
    ),
    ("name_before_verb", "Ada Bolt sold it in Graz", "Ada Bolt in Graz", "Ada Bolt sold it"),
    (
        "name_before_verb",
        "It stays despite the woes Togo faces",
        "stays despite Togo faces",
        "stays despite woes Togo faces",
    ),
    ("verbs_in_a_row", "Ada fainted at home, fell and died", "Ada fainted at home, fell", "Ada fainted at home,"),
    ("verbs_in_a_row", "Ada fainted, fell and broke an arm", "Ada fainted, fell", "Ada fainted, fell and broke arm"),
]
