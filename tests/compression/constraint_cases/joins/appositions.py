"""What each rule of `constraints/rules/joins/appositions.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "deeds_of_aside",
        "A mill, which is old, sold nuts and has nine men, burned in May",
        "mill, sold nuts",
        "mill, burned in May",
    ),
    ("deeds_of_aside", "Bolt, a cook who won it and has nine shops, fled", "Bolt, has nine shops,", "Bolt, fled"),
    (
        "deeds_of_aside",
        "Bolt, raised in Graz and trained in Lome, was fired in May",
        "Bolt, trained in Lome,",
        "Bolt, was fired",
    ),
    ("deeds_of_aside", "Bolt, who is from Graz, sold a mill and fled on Monday", "", "Bolt, sold mill and fled"),
    ("deeds_of_aside", "Acme, which sells nuts and tea, is content to wait", "", "Acme, content to wait"),
    ("apposition", "A friend of Bolt, the largest brewer, fell", "largest brewer, fell", "friend of Bolt, fell"),
    ("apposition", "Bolt, the largest brewer, fell", "", "largest brewer, fell"),
    (
        "apposition",
        "It fell to 2 percent in May, the lowest rate",
        "It fell to 2 percent lowest rate",
        "in May, lowest rate",
    ),
    ("apposition", "Bolt, a Democrat, won the vote", "Democrat, won", "Bolt, won the vote"),
    ("apposition", "Togo banned nuts, a step that bakers like", "step that bakers like", "Togo banned nuts,"),
    ("apposition", "When it rained, a man who fled was hit", "", "man who fled was hit"),
    (
        "apposition",
        "Prices rose to 9 euros, Ray said on Monday, a blow to Acme, which sells tea",
        "Ray said blow",
        "Ray said on Monday, blow",
    ),
    (
        "apposition",
        "Acme raised its price on Monday, its third rise, and sold nuts",
        "price its third rise,",
        "raised its price on Monday, its third rise,",
    ),
    (
        "apposition",
        "Rebels took mills that sell coltan, a metal used in phones, Ray Bolt said",
        "metal used in phones,",
        "Rebels took mills",
    ),
    (
        "apposition",
        "Acme will name a firm, a maker that could help, men said",
        "maker that could help, men said",
        "Acme will name firm, men said",
    ),
    (
        "apposition_of_object",
        "It was a prelude for her running mate, Ray Bolt",
        "It was prelude Ray Bolt",
        "prelude for her running mate, Ray Bolt",
    ),
    (
        "apposition_of_object",
        "Bolt gave his blessing for men to buy shares of Acme (NYSE: ACM), the rope firm in Graz",
        "Bolt gave his blessing rope firm",
        "Bolt gave his blessing for men to buy shares",
    ),
    (
        "apposition_of_object",
        "Mills saw a surge in nuts with rust, the disease of oats",
        "Mills saw surge disease",
        "Mills saw surge in nuts with rust,",
    ),
    (
        "apposition_of_object",
        "Many plans told by Ray, the former clerk now in Graz, remain in place",
        "former clerk remain in place",
        "Many plans told by Ray, remain in place",
    ),
    (
        "apposition_of_object",
        "Togo saw a surge in rust, the disease of oats, that could overwhelm it",
        "disease of oats, that could overwhelm it",
        "Togo saw surge in rust,",
    ),
    (
        "apposition_of_object",
        "Two men broke into a mill in Graz, a court in Lome heard",
        "",
        "Two men broke into a mill court in Lome heard",
    ),
    (
        "apposition",
        "Bakers sold 9 mills in May, a record, Ray Bolt said",
        "sold 9 mills record, Ray Bolt said",
        "sold 9 mills in May, Ray Bolt said",
    ),
    ("apposition", "Its fund, the world's largest, sold nuts", "largest, sold nuts", "fund, sold nuts"),
    (
        "published_where",
        "Age was noted in the study, published in May",
        "Age was noted published in May",
        "Age was noted in study, published in May",
    ),
    (
        "office_whole",
        "The son of Lund Guild (LG) Secretary Ada Bolt, who fled, was jailed",
        "son of Lund Guild was jailed",
        "son of Lund Guild Secretary Ada Bolt, was jailed",
    ),
    (
        "office_whole",
        "It was opened by the Ports, Ships and Roads Minister Ada Bolt in May",
        "It was opened by Ports,",
        "It was opened by Ports, Ships and Roads Minister Ada Bolt",
    ),
    ("office_whole", "Ray met Graz, Togo and Roads Minister Ada Bolt in May", "", "Ray met Graz, Togo"),
    ("office_whole", "Eva Roe (R-Fla.), Graz Governor Ada Bolt and Ray won", "", "Eva Roe and Ray won"),
    ("office_whole", "Ray met Togolese President Ada Bolt in May", "Ray met Togolese", "Ray met Ada Bolt"),
    ("office_whole", "Minister of Roads Ada Bolt won a prize", "Roads Ada Bolt won prize", "Ada Bolt won prize"),
    (
        "office_whole",
        "Minister of City Roads and Ports Ada Bolt won a prize",
        "Ports Ada Bolt won prize",
        "Minister of City Roads won prize",
    ),
    ("office_whole", "Minister of Roads and Ada Bolt won a prize", "", "Minister of Roads won prize"),
]
