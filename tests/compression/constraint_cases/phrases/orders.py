"""What each rule of `constraints/rules/phrases/orders.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "object_before_infinitive",
        "Ada warned that allowing debts to grow would hurt",
        "warned debts to grow would hurt",
        "warned that allowing debts to grow would hurt",
    ),
    (
        "object_before_infinitive",
        "Togo wants to ask Acme to sell it",
        "Togo wants to ask Acme",
        "Togo wants to ask Acme to sell",
    ),
    ("object_before_infinitive", "Fire forced 300 people to flee", "Fire forced to flee", "forced people to flee"),
    ("object_before_infinitive", "Togo urged banks to lend", "Togo urged banks", "Togo urged banks to lend"),
    ("object_before_infinitive", "Togo urged banks to lend", "Togo to lend", "Togo urged banks to lend"),
    ("object_before_infinitive", "Ray called on men to pray", "Ray called to pray", "called on men to pray"),
    ("object_before_infinitive", "Aid would enable it to win", "would enable to win", "would enable it to win"),
    ("object_before_infinitive", "Ray had asked Ada to go to Lome", "asked Ada", "asked Ada to go"),
    (
        "object_before_infinitive",
        "Analysts expect Acme to win, up from 9%",
        "Analysts expect up",
        "Analysts expect Acme to win,",
    ),
    (
        "object_before_infinitive",
        "Togo told a firm that sold nuts to repay it",
        "Togo told firm that sold nuts",
        "told firm that sold nuts to repay it",
    ),
    ("object_before_infinitive", "Aides plead with Ada to run", "Aides plead to run", "Aides plead with Ada to run"),
    (
        "object_before_infinitive",
        "Ada is calling on Togo to free men",
        "Ada is calling to free men",
        "Ada is calling on Togo to free men",
    ),
    (
        "object_before_infinitive",
        "Togo urged the owners of ships hit by rebels to pay",
        "Togo urged owners of ships",
        "Togo urged owners of ships to pay",
    ),
    (
        "object_before_infinitive",
        "Togo ordered the owner of a mill shut since the fire of 2011 to pay $9 million to Ada Bolt",
        "Togo ordered owner of mill",
        "Togo ordered owner of mill to pay $9 million to Ada Bolt",
    ),
    ("object_before_infinitive", "Ada was ordered by Ray to pay", "Ada was ordered", "Ada was ordered to pay"),
    ("object_before_infinitive", "Ada was asked on Monday to quit", "Ada was asked", "Ada was asked to quit"),
    ("object_before_infinitive", "Ada was asked by Ray about a bid to buy it", "", "Ada was asked"),
    ("object_before_infinitive", "Ada was told by Ray to pay", "Ada was told", "Ada was told by Ray to pay"),
    ("object_before_infinitive", "Ada was ordered by Acme and fled to sell it", "", "Ada was ordered"),
    (
        "object_before_infinitive",
        "Togo would permit Acme to sell oil",
        "Togo would permit Acme",
        "Togo would permit Acme to sell oil",
    ),
    (
        "object_before_infinitive",
        "Ada began to plead with men to leave Lome",
        "Ada began to plead",
        "Ada began to plead with men to leave Lome",
    ),
    ("object_before_infinitive", "Acme was forced by a bid to buy Bolt to sell nuts", "", "Acme was forced"),
    (
        "object_before_infinitive",
        "Ada used a rally in Lome to talk of nuts",
        "Ada used rally",
        "Ada used rally to talk of nuts",
    ),
    (
        "object_before_infinitive",
        "Ada called for victims to speak out more",
        "called for victims more",
        "called for victims to speak out",
    ),
    (
        "object_before_infinitive",
        "Acme agreed with Ray Bolt to end the row",
        "Acme agreed with Ray Bolt",
        "Acme agreed with Ray Bolt to end row",
    ),
    ("object_before_infinitive", "Men used to eat nuts in Graz", "", "Men used to eat nuts"),
    (
        "object_before_infinitive",
        "Ada is urging Acme to sell Bolt and to cut jobs",
        "Ada is urging Acme",
        "Ada is urging Acme to sell Bolt",
    ),
    (
        "object_before_infinitive",
        "Ada Bolt called for the bank in Graz to stay open",
        "Ada Bolt called for bank",
        "called for bank in Graz to stay open",
    ),
    (
        "for_whom_it_holds",
        "Togo will ban access to nuts for children",
        "Togo will ban access to nuts",
        "ban access to nuts for children",
    ),
    (
        "for_whom_it_holds",
        "The law makes the test compulsory for drivers",
        "law makes test compulsory",
        "law makes test compulsory for drivers",
    ),
    ("for_whom_it_holds", "Acme has closed a road for repairs", "", "Acme has closed road"),
]
