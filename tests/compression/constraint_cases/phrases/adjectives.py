"""What each rule of `constraints/rules/phrases/adjectives.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("two_adjectives", "Acme faces a long and bruising fight", "Acme faces long", "Acme faces long and bruising fight"),
    (
        "two_adjectives",
        "A goal gave Togo a win in a dour but clinical match",
        "goal gave Togo win but clinical match",
        "goal gave Togo win",
    ),
    (
        "two_adjectives",
        "Exports of organic and dried nuts fell",
        "organic fell",
        "Exports of organic and dried nuts fell",
    ),
    ("two_adjectives", "Ada met a nurse and angry men", "", "Ada met a nurse"),
    ("two_adjectives", "Ada won a slow, bruising fight in May", "Ada won a slow, in May", "Ada won a bruising fight"),
    (
        "two_adjectives",
        "Ray made the false and misleading claims in May",
        "Ray made the false in May",
        "Ray made the false and misleading claims",
    ),
    ("two_adjectives", "Acme sold a mill, closed men out and left", "", "Acme sold a mill,"),
    (
        "two_adjectives",
        "The report highlighted serious, chronic losses",
        "report highlighted serious,",
        "report highlighted serious, chronic losses",
    ),
    ("two_adjectives", "The ban is unconstitutional, legal experts said", "", "ban is unconstitutional,"),
    ("two_adjectives", "Acme hired an executive, legal filings show", "", "Acme hired an executive,"),
    ("two_adjectives", "Ray turned ballistic, firing nurses", "", "Ray turned ballistic,"),
    (
        "two_adjectives",
        "Acme sells fewer seasonal and short-lived nuts",
        "Acme sells fewer seasonal",
        "Acme sells fewer seasonal and short-lived nuts",
    ),
    (
        "two_adjectives",
        "Bolt attacked his top Democratic rival Bo Vik",
        "Bolt attacked his top",
        "Bolt attacked his top Democratic rival",
    ),
    ("two_adjectives", "Ray fired a nurse and hired another cook", "", "Ray fired a nurse"),
    (
        "two_adjectives",
        "Acme sells nuts in shops large and small",
        "sells nuts in large and small",
        "sells nuts in shops large and small",
    ),
    ("two_adjectives", "Large and small mills closed", "", "Large and small mills closed"),
    (
        "two_adjectives",
        "Bolt has begun a concerted, near-daily campaign to win",
        "has begun concerted, near-daily",
        "has begun concerted, near-daily campaign",
    ),
    ("two_adjectives", "Ada met a Liberal leader in Lome", "Ada met a Liberal", "Ada met a Liberal leader"),
    (
        "two_adjectives",
        "The larger and more cautious papers closed",
        "larger closed",
        "larger and more cautious papers closed",
    ),
    ("two_adjectives", "State and federal aides are angry", "State angry", "State and federal aides are angry"),
    (
        "two_adjectives",
        "Firms with small, scrappy teams can win",
        "Firms scrappy teams can win",
        "Firms with small, scrappy teams can win",
    ),
    (
        "two_adjectives",
        "The bank failed in its statutory and legal duties",
        "bank failed in its statutory",
        "bank failed in its statutory and legal duties",
    ),
    (
        "two_adjectives",
        "Acme has a clear and present need for nuts",
        "Acme has clear",
        "Acme has clear and present need for nuts",
    ),
    ("two_adjectives", "A storm and heavy rain hit Togo", "", "storm hit Togo"),
    (
        "two_adjectives",
        "Acme must align with Section 9 statutory and regulatory rules",
        "Acme must align with Section 9 statutory",
        "Acme must align with Section 9 statutory and regulatory rules",
    ),
    (
        "two_adjectives",
        "Ada became the first female and second youngest mayor of Lome",
        "Ada became first female",
        "Ada became first female and second youngest mayor of Lome",
    ),
    (
        "compound_whole",
        "Togo bought four more air defence systems in May",
        "Togo bought four more air systems",
        "Togo bought four more defence systems",
    ),
    ("compound_whole", "A bank fraud suspect was held in Lome", "bank suspect was held", "suspect was held"),
    ("compound_whole", "Acme paid a 9 million euro fine in May", "paid 9 million fine", "paid 9 million euro fine"),
    ("compound_whole", "Acme paid a 9 million euro fine in May", "paid euro fine", "Acme paid fine"),
    ("compound_whole", "A trade union official won it", "trade official won", "union official won"),
    ("compound_whole", "A charity bike ride raised 9 euros", "", "charity ride raised 9 euros"),
]
