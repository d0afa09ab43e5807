"""What each rule of `constraints/rules/breaks/names.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("figure_of_name", "Quay 9 Foods Inc. fell in May", "Quay Foods fell", "Quay 9 Foods fell"),
    ("figure_of_name", "Ada Bolt's GBC Radio 9 show is on air", "Bolt's 9 show is", "Bolt's show is"),
    ("figure_of_name", "Lund hosts the Women's T9 Nut Cup 2024", "hosts Women's 2024", "hosts Women's T9 Nut Cup 2024"),
    (
        "figure_of_name",
        "Men's 9-A-Side Division 3 Nut Cup is on",
        "Men's 3 Nut Cup",
        "Men's 9-A-Side Division 3 Nut Cup is",
    ),
    ("figure_of_name", "The bank gave Bolt 9 days in Lome", "", "bank gave 9 days"),
    ("figure_of_name", "On Monday 9 Togolese men left Acme", "", "9 men left"),
    (
        "the_of_name",
        "The author of Hugo the Nut Baker is ill",
        "author of Hugo Nut Baker",
        "author of Hugo the Nut Baker",
    ),
    ("the_of_name", "Ray told Bolt the Nut Bank fell", "", "told Nut Bank"),
    (
        "name_by_letters",
        "Togo will end the Early Aid for Nut Growers (EANG) plan",
        "end Early Aid for plan",
        "end Early Aid for Nut Growers plan",
    ),
    ("name_by_letters", "The Nut Army in Togo and Chad (NATC) met", "", "Nut Army met"),
    ("figure_of_name", "A change to the Section 9 Nut Act is late", "", "change to Nut Act"),
    ("name_by_letters", "The Nut Growers Union (NGU) met", "", "Growers met"),
    (
        "event_of_two",
        "The Togo Nut Trade and Bread in Schools Summit will open",
        "Togo Nut Trade will open",
        "Togo Nut Trade and Bread in Schools Summit will open",
    ),
    ("event_of_two", "The Nut Board and Bolt opened a summit", "", "Nut Board opened"),
    ("for_of_name", "Citizens for Nut Justice sued Acme", "Citizens sued Acme", "Citizens for Nut Justice sued Acme"),
    (
        "for_of_name",
        "Ada Bolt gave to the Endowment for the Nut Arts in May",
        "Bolt gave to Endowment",
        "Bolt gave to Endowment for Nut Arts",
    ),
    ("owner_of_whom", "Togo freed Ada Bolt's former aide Ray Vik", "freed Ada Bolt's Ray Vik", "freed Ray Vik"),
    (
        "and_of_office",
        "Acme CEO and former Lome nut trader Ray Bolt was fined",
        "Acme CEO and Ray Bolt was fined",
        "Acme CEO and nut trader Ray Bolt was",
    ),
    (
        "and_of_office",
        "Acme Chairman and Chief Executive Ray Bolt was fined",
        "Acme Chairman and Ray Bolt was fined",
        "Acme Chairman and Chief Executive Ray Bolt was fined",
    ),
    (
        "who_speaks_for",
        "Bakers turned a blind eye to it, a lawyer for Ada Bolt told men",
        "Bakers turned blind eye to it, Ada Bolt told men",
        "Bakers turned blind eye to it, lawyer for Ada Bolt told men",
    ),
    (
        "who_speaks_for",
        "Ada fled, a lawyer, whom Ray Bolt told of it, said",
        "",
        "Ada fled, lawyer, Ray Bolt told of it,",
    ),
    (
        "land_of_noun",
        "Ghanaian rope chief Ada Bolt quit in May",
        "Ghanaian quit in May",
        "Ghanaian rope chief Ada Bolt quit",
    ),
    (
        "post_of_what",
        "It was sold by director of nuts Ada Bolt",
        "sold by director of Ada Bolt",
        "sold by director of nuts Ada Bolt",
    ),
    (
        "office_before_name",
        "Acme won a case against Secretary of State Ada Bolt",
        "won case against Secretary of State",
        "won case against Secretary of State Ada",
    ),
]
