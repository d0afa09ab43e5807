"""What each rule of `constraints/rules/ends.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "half_of_speaker",
        "Two men died, the Chadian army said",
        "Two men died, army said",
        "Two men died, Chadian army said",
    ),
    (
        "before_condition",
        "Acme may not sell the mill until it is paid, Ray said",
        "Acme may not sell mill",
        "may not sell mill until it is paid, Ray said",
    ),
    (
        "half_of_phrase",
        "Experts believe such reforms would cost more",
        "Experts believe such",
        "Experts believe such reforms",
    ),
    ("half_of_phrase", "It is no longer a legal party", "It is no longer", "It is no longer a party"),
    ("half_of_phrase", "Bolt fought the badly damaged mill", "Bolt fought badly", "Bolt fought mill"),
    ("half_of_phrase", "It has a sense of shared pain", "sense of shared", "sense of shared pain"),
    ("half_of_phrase", "Togo is reluctant even to discuss it", "Togo is reluctant", "reluctant even to discuss it"),
    (
        "subject_of_what_is_foretold",
        "Acme has forecast 20 million jobs will go",
        "Acme has forecast 20 million jobs",
        "forecast 20 million jobs will go",
    ),
    (
        "subject_of_what_is_foretold",
        "Bolt said its plan — a bid for oil — is dead",
        "Bolt said its plan",
        "Bolt said its plan is dead",
    ),
    (
        "verb_of_what_is_proposed",
        "Bolt suggested that mills and ports pay a tax",
        "Bolt suggested mills",
        "that mills and ports pay",
    ),
    ("second_subject", "Ada scored 31 and Ray Bolt added 22", "Ada scored 31 and Ray Bolt", "Ada scored 31"),
    ("half_of_phrase", "Bolt has long questioned it", "Bolt has long", "Bolt has long questioned"),
]
