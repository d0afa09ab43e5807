"""What each rule of `constraints/rules/subjects/kinds.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("kind_of_people", "Men with dogs are late", "Men are late", "Men with dogs are late"),
    ("kind_of_people", "People who are ill should rest", "People should rest", "People who are ill should rest"),
    (
        "kind_of_people",
        "Women with gum disease may die",
        "Women with disease may die",
        "Women with gum disease may die",
    ),
    ("kind_of_people", "Men with guns stormed a bank", "", "Men stormed bank"),
    (
        "verb_behind_who",
        "Men who eat fish sleep well, a study has found",
        "Men who eat fish study has found",
        "Men who eat fish sleep well, study has found",
    ),
    (
        "kind_of_people",
        "Men who drink tea were half as likely to die",
        "Men were half as likely to die",
        "Men who drink tea were half as likely to die",
    ),
    (
        "kind_of_people",
        "Patients given a pill were less likely to die",
        "Patients were less likely to die",
        "Patients given pill were less likely to die",
    ),
    ("kind_of_people", "Men given a prize were led away", "", "Men were led away"),
]
