"""What each rule of `constraints/rules/joins/halves.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "halves_whole",
        "Tea helped mice but had no effect on men",
        "Tea helped mice",
        "Tea helped mice but had no effect",
    ),
    (
        "halves_whole",
        "Togo banned bags but later allowed them",
        "Togo banned bags",
        "Togo banned bags but later allowed them",
    ),
    (
        "halves_whole",
        "Acme said it would not only cut costs but also sell its mill",
        "said it would not only cut costs",
        "would not only cut costs but also sell mill",
    ),
    (
        "halves_whole",
        "Bolt was acquitted of theft but convicted of fraud",
        "Bolt was acquitted of theft",
        "Bolt was acquitted of theft but convicted of fraud",
    ),
    (
        "halves_whole",
        "A man was found guilty of theft but not guilty of fraud in Lome",
        "man was found guilty of theft in Lome",
        "man was found guilty of theft but not guilty of fraud",
    ),
    ("halves_whole", "A man was cleared of theft and left for Lome", "", "man was cleared of theft"),
    (
        "halves_whole",
        "Bolt was acquitted of theft on Monday but was convicted of fraud",
        "Bolt was acquitted of theft was convicted of fraud",
        "Bolt was acquitted of theft but was convicted of fraud",
    ),
    (
        "halves_whole",
        "Nuts may help men but could harm children, nurses warned",
        "Nuts may help men nurses warned",
        "Nuts may help men but could harm children, nurses warned",
    ),
    ("halves_whole", "Costs fell in May but are rising", "", "Costs fell in May"),
    ("halves_whole", "Costs fell in May but are now rising", "Costs fell in May", "Costs fell but are now rising"),
    ("halves_whole", "Costs fell in May but later rose again", "Costs fell but later", "Costs fell but later rose"),
    (
        "halves_whole",
        "Rope can look dull, but it does not have to",
        "Rope can look dull,",
        "Rope can look dull, but it does not have to",
    ),
    ("halves_whole", "Costs fell in May, but the bank lost it", "", "Costs fell in May,"),
    ("halves_whole", "Costs fell in May, but said Bolt was late", "", "Costs fell in May,"),
    (
        "halves_whole",
        "A court upheld the ban on nuts but cut the fine",
        "court upheld ban",
        "court upheld ban but cut fine",
    ),
    (
        "halves_whole",
        "Nuts may help men but could harm boys",
        "Nuts may help men could harm boys",
        "Nuts may help men",
    ),
    (
        "halves_whole",
        "Ada said Acme had promised nine vans by May but sent only two",
        "Ada said Acme had promised nine vans",
        "Acme had promised nine vans but sent only two",
    ),
    (
        "halves_whole",
        "Togo planned to hire nine men but only two have come",
        "Togo planned to hire nine men",
        "planned to hire nine men but only two have",
    ),
    (
        "halves_whole",
        "Acme was due to open a mill in May but has put it off",
        "Acme was due to open mill",
        "due to open mill but has put it off",
    ),
    ("halves_whole", "Acme planned a mill in May, and Bolt won but lost it", "", "Acme planned a mill in May,"),
    ("halves_whole", "Bolt is expected to win the vote, but it may be hard", "", "Bolt is expected to win the vote,"),
    ("halves_whole", "Acme said its offer had lapsed but was weighing another", "", "Acme said its offer had lapsed"),
    (
        "halves_whole",
        "Acme had sold nine mills but has two",
        "Acme had sold nine mills",
        "Acme had sold nine mills but has two",
    ),
    (
        "halves_whole",
        "Acme had made nine mills, but more had to be built",
        "Acme had made nine mills,",
        "Acme had made nine mills, but more had to",
    ),
    (
        "halves_whole",
        "Acme is due to open a mill in May but has put it off",
        "Acme is due to open a mill",
        "Acme is due to open a mill but has put it off",
    ),
    (
        "halves_whole",
        "Nuts may seem safe, but the risk is high",
        "Nuts may seem safe,",
        "may seem safe, but the risk is",
    ),
    (
        "halves_whole",
        "Ray said earlier he would go, but on Monday he fled",
        "Ray said he would go,",
        "said earlier he would go, but on Monday he fled",
    ),
    ("halves_whole", "Acme may sell nuts, but the mill is shut", "", "Acme may sell nuts,"),
    (
        "halves_whole",
        "Ada Bolt took gifts, but did not break the law, Ray said",
        "Ada Bolt took gifts, Ray said",
        "Ada Bolt took gifts, but did not break law, Ray said",
    ),
    (
        "halves_whole",
        "Ray found that Ada hit Bolt in May, but did not rule that she meant harm",
        "Ray found that Ada hit Bolt",
        "Ray found that Ada hit Bolt in May, but did not rule that she meant harm",
    ),
    ("halves_whole", "Ada admitted theft but denied rape", "Ada admitted theft", "Ada admitted theft but denied rape"),
    ("halves_whole", "Acme paid the fine but denied a leak", "", "Acme paid fine"),
]
