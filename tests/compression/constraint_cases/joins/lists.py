"""What each rule of `constraints/rules/joins/lists.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "subject_of_many",
        "A sea, dust of mills and war have hurt it",
        "A sea, have hurt it",
        "A sea, dust of mills and war have hurt it",
    ),
    ("subject_of_many", "A sea, dust of mills and war have hurt it", "dust of mills have hurt it", "A sea, hurt it"),
    (
        "subject_of_many",
        "The head of police and a cook were fined",
        "head of police were fined",
        "head of police fined",
    ),
    ("subject_of_many", "The baker and the head of Acme were fined", "head of Acme were fined", "The baker and head"),
    ("subject_of_many", "Lack of pay and two closed mills have hurt it", "Lack of pay have", "mills have hurt it"),
    ("subject_of_many", "Old pipes, rust and Acme's two mills are to blame", "", "Old pipes, are to blame"),
    ("subject_of_many", "Prices of wheat and of corn are rising", "", "Prices of wheat are rising"),
    ("partner", "Ghana and Togo agreed", "Togo agreed", "Ghana and Togo agreed"),
    ("partner", "Ada Bolt and House Chairman Ray Vik are late", "Ray Vik are late", "Ada Bolt and House"),
    ("partner", "Ada Bolt and her Chadian rival Ray Vik met", "Ray Vik met", "Ada Bolt and rival Ray Vik met"),
    (
        "partner",
        "Ada Bolt, its head, and Ray Vik, its cook, were caught",
        "Ray Vik, were caught",
        "Ada Bolt, and Ray Vik,",
    ),
    (
        "partner",
        "A Chadian nurse and a French cook were late",
        "Chadian nurse and cook",
        "Chadian nurse and French cook",
    ),
    (
        "partner",
        "A Chadian nurse and her French cook were late",
        "nurse and French cook",
        "Chadian nurse and French cook",
    ),
    ("partner", "And Bolt will win", "", "Bolt will win"),
    ("partner", "Ada Bolt and Ray Vik were late", "Ray Vik were late", "Ada Bolt and Ray Vik were"),
    (
        "subject_of_many",
        "Fees and debt of Togo are late",
        "debt of Togo are late",
        "Fees and debt of Togo are late",
    ),
    (
        "list_whole",
        "Togo taxed cheese, tractors and boats from Ghana",
        "cheese, tractors from",
        "cheese, tractors and boats",
    ),
    ("one_or_other", "Sales of 9 buses or trams fell", "Sales of 9 buses fell", "Sales of 9 buses or trams fell"),
    ("one_or_other", "All nine are bakers or friends of Ada", "All nine are bakers", "All nine are bakers or friends"),
    ("one_or_other", "A fire or a flood hit Togo", "flood hit Togo", "fire or flood hit Togo"),
    ("one_or_other", "Ada sold oil (or rope) in May", "", "Ada sold oil in May"),
    ("one_or_other", "Acme may sell or close its mill", "", "may sell its mill"),
    (
        "listed_behind_of",
        "The house of singer, poet and thief Ray Bolt burned",
        "thief Ray Bolt burned",
        "house of singer, burned",
    ),
    (
        "listed_behind_of",
        "The bust of cook and area native Ray Bolt has won",
        "native Ray Bolt has won",
        "bust of cook",
    ),
    (
        "listed_behind_of",
        "Rope sales rose, and the seller of wooden and metal ropes raised its goal",
        "metal ropes raised its goal",
        "seller of wooden and metal ropes raised its goal",
    ),
    ("listed_behind_of", "In a blow to Graz and Lome, nurses fled", "", "nurses fled"),
    ("listed_behind_of", "The mayor of Lome, Ada Bolt, won", "", "Ada Bolt, won"),
    ("listed_behind_of", "The smell of gas, soot, and fumes is bad", "fumes is bad", "smell of gas, is bad"),
    ("subject_of_many", "Ray Bolt and a friend were late", "Ray Bolt were late", "Bolt and a friend were"),
    ("subject_of_many", "Rural bread and cheese fairs are new", "bread are new", "cheese fairs are"),
    ("subject_of_many", "Graz police and mayors are new", "", "police are new"),
    (
        "subject_of_many",
        "Former president Ray Bolt and Ada Vik were fined",
        "Former president were fined",
        "Ray Bolt and Ada Vik were fined",
    ),
]
