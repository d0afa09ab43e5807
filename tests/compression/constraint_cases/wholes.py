"""What each rule of `constraints/rules/wholes.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "title_with_name",
        "Talks end if President Ada Bolt leaves",
        "Talks end if President",
        "Talks end if President Ada",
    ),
    ("title_with_name", "The U.S. Road Office won it", "U.S. won it", "Road Office won it"),
    ("title_with_name", "Togo named Labour Minister Ada Bolt", "named Labour Ada", "Labour Minister Ada"),
    ("title_with_name", "Togo's new President Ada Bolt won", "Togo's new Ada Bolt", "Togo's new President Ada Bolt"),
    (
        "title_with_name",
        "Ray and Deputy Attorney General Ada Bolt won",
        "Ray and General",
        "Ray and Deputy Attorney General Ada",
    ),
    ("title_with_name", "The builder Sir Ray Bolt died in May", "Ray Bolt died", "Sir Ray Bolt died"),
    ("title_with_name", "It was sold by Dame Ada in May", "sold by Ada", "by Dame Ada in May"),
    (
        "title_with_name",
        "Acme met Ada Bolt Jr. and her son",
        "Acme met Ada Bolt Jr.",
        "Acme met Ada Bolt Jr. and her son",
    ),
    ("title_with_name", "Queen Ada opened a mill in Graz", "Ada opened a mill", "Queen Ada opened a mill"),
    ("title_with_name", "Pope Clement called on Togo to pay", "Clement called on Togo", "Pope Clement called on Togo"),
    ("scores_whole", "Bolt beat Ray 6-3, 4-6, 7-5 on Sunday", "Bolt beat Ray 6-3,", "beat Ray 6-3, 4-6, 7-5"),
    ("scores_whole", "Bolt beat Ray 6-3, 4-6, 7-5 on Sunday", "Bolt beat Ray 7-5", "Bolt beat Ray"),
    ("company_whole", "Bolt Group Inc. sued Orla Holdings", "Bolt sued Orla Holdings", "Bolt Group sued"),
    ("told_of_whom", "The unions claim Acme is late", "unions claim is late", "unions claim Acme is late"),
    ("scores_whole", "Ada saved a point and beat Ray 6-4", "Ada saved 6-4", "Ada beat Ray 6-4"),
    ("who_knows", "Acme fell, men close to it said", "Acme fell, close to it said", "Acme fell, men close to it said"),
    ("who_knows", "Acme fell, men close to it said", "Acme fell, men to it said", "Acme fell, men said"),
    (
        "what_is_voted",
        "The Senate voted 52-47 on Monday to keep the mill",
        "The Senate voted 52-47",
        "Senate voted to keep mill",
    ),
    ("what_is_voted", "Togo voted to name Ada Bolt as its chief", "Togo voted as its chief", "Togo voted to name"),
    (
        "company_of_officer",
        "Bank of Togo Corp Chairman Ada Bolt was jailed",
        "Bank of Togo was jailed",
        "Ada Bolt was jailed",
    ),
    ("company_of_officer", "Acme Chairman Ada Bolt was jailed", "Acme was jailed", "Ada Bolt was jailed"),
    ("passive_of_saying", "Ray was asked about nuts", "Ray asked about nuts", "Ray was asked about nuts"),
    ("passive_of_saying", "Men were told to leave", "", "Men told to leave"),
    ("scores_whole", "Bolt beat Ray 3-6, 7-6 (8), 6-4 in May", "Bolt beat Ray 3-6, 7-6", "Bolt beat Ray in May"),
    ("who_knows", "Rebels loyal to Ada killed nine men", "Rebels loyal killed nine men", "Rebels killed nine men"),
    ("who_knows", "Firms linked to Bolt lost nine mills", "Firms linked lost nine mills", "Firms lost nine mills"),
    ("scores_whole", "Togo beat Chad 3-2 in May", "Togo beat 3-2", "beat Chad 3-2"),
    (
        "company_whole",
        "Bolt lied, the attorney general of Togo said",
        "Bolt lied, general of",
        "lied, attorney general of",
    ),
    ("company_whole", "The secretary general of Acme lied", "secretary lied", "secretary general of Acme lied"),
    ("first_time", "It fell for the first time since May", "fell for first time", "first time since May"),
    ("first_time", "It fell for the first time in ten weeks", "It fell in ten weeks", "It fell"),
]
