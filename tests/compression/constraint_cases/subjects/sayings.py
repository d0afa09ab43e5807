"""What each rule of `constraints/rules/subjects/sayings.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("whose_view", "In the view of Ada Ray, Bolt lied", "In view Bolt lied", "In view of Ada Ray, Bolt lied"),
    ("whose_view", "Bolt lied, it was alleged on Monday", "Bolt lied, it alleged", "Bolt lied, it was alleged"),
    ("whose_view", "Bolt lied, it was alleged", "Bolt lied, it alleged", "Bolt lied, it was alleged"),
    ("whose_view", "Bolt lied, in the words of his wife", "Bolt lied, in words", "Bolt lied, in words of his wife"),
    ("who_said_it", "Bolt lied, two men who saw Ray said", "Bolt lied, men saw Ray said", "Bolt lied, two men said"),
    ("who_said_it", "The mill lost money, Ray said", "mill Ray said", "mill lost money, Ray said"),
    ("two_subjects", "The baker said on Monday mice had it", "baker mice had it", "baker said mice had it"),
    ("two_subjects", "The baker who fled said mice had it", "baker mice had it", "baker said mice had it"),
    ("subject_of_what_is_said", "The baker said mice took its flour", "baker said flour", "said mice took its flour"),
    (
        "subject_of_what_is_said",
        "Farmers doubt it will mend roads",
        "Farmers doubt will mend roads",
        "Farmers doubt it will",
    ),
    ("subject_of_what_is_said", "Acme said sales rose and profit fell", "", "Acme said profit fell"),
    ("saying_behind_subject", "Rates will rise, the bank said", "Rates said", "Rates bank said"),
    (
        "saying_behind_subject",
        "Bolt will go, a source close to it said",
        "go, a close said",
        "Bolt will go, a source said",
    ),
    ("subject_of_what_is_said", "Acme said its trains were late", "Acme said were late", "said trains were late"),
    ("subject_of_what_is_said", "Acme told Ray that trains were late", "Acme told were late", "told Ray that trains"),
    ("two_subjects", "Acme said on Monday it won", "Acme it won", "Acme said it won"),
    ("subject_of_what_is_said", "Acme said mills were closing", "Acme said closing", "Acme said mills closing"),
    ("opener_of_clause", "It is used to see that mills last", "It is used mills last", "used to see that mills last"),
    ("opener_of_clause", "Acme said in May that mills last", "", "Acme said mills last"),
    ("two_subjects", "Acme Group, a mill, said sales rose", "Acme Group, rose", "Acme Group, said sales rose"),
    (
        "saying_behind_subject",
        "Six men were shot by rebels, said Ray Bolt",
        "Six men said Ray",
        "shot by rebels, said Ray",
    ),
    ("subject_of_what_is_said", "Acme said sales rose in May", "Acme said in May", "Acme said sales rose in May"),
    ("saying_behind_subject", "Half of Chadians were late, new figures show", "Half show", "figures show"),
    (
        "subject_of_what_is_said",
        "Ada told men that one died at a mill",
        "told men at mill",
        "told men that one died at mill",
    ),
    ("verb_behind_claiming", "It hailed a law by claiming men are safe", "hailed a law are", "by claiming men are"),
    ("verb_behind_claiming", "Togo said firms moved nut levels", "Togo said firms levels", "Togo said firms moved"),
    (
        "saying_behind_subject",
        "A mill burned, the fire service said",
        "mill burned, service said",
        "burned, fire service said",
    ),
    (
        "saying_behind_subject",
        "A mill burned, its chief, Ada Bolt, said on Monday",
        "mill burned, Ada Bolt, said",
        "mill burned, its chief, Ada Bolt, said",
    ),
    (
        "opener_of_clause",
        "A study added to evidence that nuts help",
        "study added nuts help",
        "evidence that nuts help",
    ),
    (
        "who_said_it",
        "A nurse poisoned four men, a court in Graz was told on Monday",
        "nurse poisoned four men, was told on Monday",
        "nurse poisoned four men, court was told",
    ),
    (
        "who_said_it",
        "A nurse poisoned four men, the inquest in Graz was told by a baker",
        "nurse poisoned four men, was told",
        "nurse poisoned four men, inquest was told",
    ),
    (
        "who_said_it",
        "A nurse poisoned four men, a jury has been told in Graz",
        "nurse poisoned four men, has been told",
        "nurse poisoned four men, jury has been told",
    ),
]
