"""What each rule of `constraints/rules/breaks/words.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("earlier_than_when", "Bolt sold it earlier this year", "Bolt sold it earlier", "Bolt sold it earlier this year"),
    ("earlier_than_when", "Bolt sold it earlier", "", "Bolt sold it earlier"),
    ("before_how", "Ada taught men how to bake", "Ada taught men", "Ada taught men how to bake"),
    ("before_how", "Ada met men, what they do is bake", "", "Ada met men,"),
    (
        "before_the_second",
        "Bolt is either a fool in Lome or a liar",
        "Bolt is either fool in Lome",
        "Bolt is either fool or liar",
    ),
    (
        "before_the_second",
        "A meeting was held between the head of the old spy agency of Togo and Chad",
        "meeting was held between head of spy agency",
        "meeting was held between head of agency of Togo and Chad",
    ),
    (
        "before_the_second",
        "Talks between Togo and Chad in Lome and Graz failed",
        "",
        "Talks between Togo and Chad in Lome",
    ),
    ("which_somebody_did", "Ada studies a claim Ray Bolt made", "Ada studies claim", "Ada studies claim Ray Bolt made"),
    ("which_somebody_did", "Ada wrote a claim to Ray Bolt", "", "Ada wrote claim"),
    ("clause_behind_quoted", 'Ada told of the "grief" the town is feeling', "town is feeling", 'Ada told of "grief"'),
    ("clause_behind_quoted", 'Ada spoke of "grief." The old town feels it', "", "old town feels"),
    (
        "subject_of_its_verb",
        "Bolt said on Monday there would be costs",
        "said would be costs",
        "said there would be costs",
    ),
    ("what_he_is", "Ray Bolt showed us that he's a rogue", "showed us a rogue", "showed us that he's a rogue"),
    ("role_behind_as", "Ada Bolt's skill as a baker and wit won", "skill as and wit won", "skill as baker and wit won"),
    ("subject_of_its_verb", "Ada will make sure she wins it", "make sure wins it", "make sure she wins it"),
    (
        "earlier_than_when",
        "Ada said the row could end sooner than men think",
        "said row could end",
        "said row could end sooner than men think",
    ),
    (
        "said_of_what",
        'Ada says of the raids in Togo: "They hurt us all"',
        "Ada says of raids in Togo:",
        "Ada says of raids in Togo: They hurt us all",
    ),
    (
        "took_to_what",
        "Men took to the streets to urge Ada to quit",
        "Men took to urge Ada to quit",
        "Men took to streets to urge Ada to quit",
    ),
    (
        "now_than_then",
        "More men like the law now than in May, Ada said",
        "More men like law",
        "More men like law now than in May,",
    ),
    (
        "telling_what",
        "Ray told of the fire on Monday, writing, “It was a mill.”",
        "Ray told of fire on Monday, writing,",
        "Ray told of fire on Monday,",
    ),
    (
        "this_of_preposition",
        "Acme held on to it in Togo this week",
        "held on to it in this week",
        "held on to it in Togo this week",
    ),
    ("number_of_rank", "Acme won the No. 1 spot in Togo", "Acme won spot in Togo", "Acme won the No. 1 spot in Togo"),
    ("pronoun_and_other", "Ada said she and Ray Bolt met in Lome", "Ada said she met", "Ada said she and Ray Bolt met"),
    (
        "share_of_more",
        "Acme says its oven is 25% faster than mine",
        "its oven is 25%",
        "its oven is 25% faster than mine",
    ),
]
