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
    ("subject_of_second_clause", "Ada won, but Ray Bolt, head of Acme, rejected it", "Ada won, but Ray", "Ada won,"),
    (
        "subject_of_second_clause",
        "Ada won, but Ray Bolt, head of Acme, rejected it",
        "Ada rejected it",
        "but Ray rejected it",
    ),
    (
        "subject_of_second_clause",
        "Ada backed it but mills in Togo vowed to go",
        "Ada backed it in Togo",
        "mills in Togo vowed",
    ),
    ("subject_of_second_clause", "Ada sold nuts, oil, and a mill", "", "Ada sold nuts, oil, and mill"),
    ("half_of_phrase", "Output dropped up to 9 percent", "Output dropped up", "dropped up to 9 percent"),
    ("half_of_phrase", "Ada told Ray that he feared he was ill", "told Ray that he feared", "he feared he was ill"),
    ("aside_of_whom", "Ada, whose mill sold nuts and won, died", "Ada, sold nuts", "Ada, died"),
    ("aside_of_whom", 'Ada, whose song "Old Boat" sold 9 million copies, died', "Ada, sold 9 million", "Ada, died"),
    (
        "aside_of_whom",
        "Ada, who ran Acme and led Togo, retired",
        "Ada, led Togo,",
        "Ada, who ran Acme and led Togo, retired",
    ),
    ("aside_of_whom", "A boat, which sank near Togo — 9 miles off — was old", "", "A boat, was old"),
    ("aside_of_whom", "Ada, whose mill sold nuts, died", "Ada, whose mill sold nuts,", "Ada, died"),
    ("aside_of_whom", "Ray met Ada, who ran Acme", "", "Ray met Ada, who ran Acme"),
    ("score_of_vote", "It voted nine to three to sell it", "voted nine to sell", "voted nine to three to sell"),
    ("score_of_vote", "It voted nine to three to sell it", "voted to three", "voted nine to three to"),
    (
        "by_of_gerund",
        "Ray was jailed for killing a man by driving fast",
        "jailed by driving fast",
        "killing man by driving",
    ),
    ("half_of_phrase", "It lost about a fifth of it", "about fifth of", "about a fifth of"),
    ("half_of_phrase", "It added to evidence that nuts help", "added that nuts", "added to evidence that nuts"),
    ("half_of_phrase", "Ray hid in a badly damaged car", "hid in a badly car", "hid in a badly damaged car"),
    (
        "aside_of_whom",
        "Ada, whose mill sold nuts in Togo, died",
        "Ada, whose mill sold nuts died",
        "Ada, whose mill sold nuts Togo, died",
    ),
]
