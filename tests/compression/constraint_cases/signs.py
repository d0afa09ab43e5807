"""What each rule of `constraints/rules/signs.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "quoted_part",
        "Ada saw a “very high” price for nuts",
        "Ada saw “very high” for nuts",
        "Ada saw “very high” price",
    ),
    (
        "quoted_part",
        "Togo is aiming “to cool it” in Graz",
        "Togo is aiming in Graz",
        "Togo is aiming “to cool it” in Graz",
    ),
    ("symbol_or_brackets", "Acme AG won", "", "Acme AG won"),
    ("symbol_or_brackets", "Acme Ltd. ACM.TOACMM.O won", "Acme ACM.TOACMM.O won", "Acme Ltd. won"),
    ("symbol_or_brackets", "The Road Office (TRO) won", "Road Office (TRO) won", "Road Office won"),
    ("symbol_or_brackets", "Ray, 57, was convicted", "57, was convicted", "Ray, was convicted"),
    ("one_dash", "Togo met a rival – the firm Bolt", "met rival firm Bolt", "Togo met a rival"),
    ("one_dash", "Togo – the host – won", "", "Togo won"),
    ("one_dash", "Bolt named laws - few of them old - that fail", "Bolt named laws - few", "Bolt named laws that fail"),
    ("one_dash", "Bolt - owner of Acme - will pay", "Bolt - of Acme", "Bolt will pay"),
    ("one_dash", "They sell only four goods: nuts and oil", "They sell nuts", "They sell only four goods:"),
    ("one_dash", "Acme Ltd. (GSE: ACM) will win", "", "Acme will win"),
    ("one_dash", "A mill was sold; a boat sank", "mill sank", "mill was sold;"),
    ("one_dash", "Boy found; death not suspicious", "Boy found; not suspicious", "Boy found; death not suspicious"),
    ("symbol_or_brackets", 'poster="a.jpg" Ada Bolt won', 'poster="a.jpg" Ada Bolt won', "Ada Bolt won"),
    ("symbol_or_brackets", "He led a long strike' in May", "led strike' in May", "He led a long in May"),
    ("symbol_or_brackets", "Acme F.N will sell nuts", "Acme F.N will sell", "Acme will sell"),
    ("symbol_or_brackets", "The U.N will sell nuts", "", "The U.N will sell"),
    ("symbol_or_brackets", "(On Monday Ada Bolt fled.", "", "Ada Bolt fled."),
    ("quotation_whole", 'He called it a "very bad deal" today', 'called "bad deal"', 'called "very bad deal"'),
    ("quotation_whole", "Ada called it 'a gift to Bolt' in May", "Ada called it 'a gift in May", "it 'a gift to Bolt'"),
    ("quotation_whole", "The bakers' mill made 'the best' nuts", "", "bakers' nuts"),
    ("quotation_whole", "He led a'long strike' in May", "led strike' in May", "He led a'long strike' in May"),
    ("quotation_whole", "`` the rocky mill show '' won", "rocky show '' won", "`` the rocky mill show '' won"),
    ("quoted_part", "A bank “stole” the car in May", "bank “stole” in May", "bank “stole” car in May"),
    ("quoted_part", 'He vowed a "very long" strike', 'He vowed "very long"', 'He vowed a "very long" strike'),
    ("quoted_part", "Ray called the strike in May", "", "Ray called strike"),
    ("quoted_part", 'Togo formed a "peace panel" to end it', "", 'Togo formed a "peace panel"'),
    (
        "quoted_part",
        'Ada sees a "one-tenth risk" of floods in Togo',
        'Ada sees "one-tenth risk"',
        'Ada sees "one-tenth risk" of floods',
    ),
    ("one_dash", "Togo ended a rule ― a move hailed by Acme", "Togo ended rule move", "Togo ended a rule"),
    (
        "symbol_or_brackets",
        "The plan by Ray Bolt, R-Utah, and Ada Vik, D-Minn., passed",
        "plan D-Minn., passed",
        "plan by Ray Bolt, and Ada Vik, passed",
    ),
    (
        "comma_of_name",
        "Acme Inc, the largest Swiss mill, said profit rose",
        "Acme largest Swiss mill, said",
        "Acme said profit rose",
    ),
]
