"""What each rule of `constraints/rules/joins/shares.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "what_there_is_none_of",
        "Acme knew of no deaths linked to the mill",
        "Acme knew of no deaths",
        "Acme knew of no deaths linked to mill",
    ),
    (
        "what_there_is_none_of",
        "Acme had no reports of injuries caused by the fire",
        "Acme had no reports of injuries",
        "Acme had no reports of injuries caused by fire",
    ),
    ("what_there_is_none_of", "Acme knew of no deaths in the mill", "", "Acme knew of no deaths"),
    (
        "what_there_is_none_of",
        "Ada saw every edit made to Acme from Togo",
        "saw every edit made to Acme",
        "saw every edit made from Togo",
    ),
    (
        "what_there_is_none_of",
        "Acme bought the 9 percent of Bolt it does not own",
        "Acme bought 9 percent of Bolt",
        "bought 9 percent it does not own",
    ),
    (
        "what_there_is_none_of",
        "A fault halted most trains into the north of Graz",
        "fault halted most trains",
        "fault halted most trains into north",
    ),
    ("what_there_is_none_of", "A fault halted most trains on Monday", "", "fault halted most trains"),
    (
        "what_there_is_none_of",
        "Most shops in the old town are shut",
        "Most shops are shut",
        "Most shops in old town are shut",
    ),
    ("what_there_is_none_of", "Bolt made his most direct plea to nurses", "", "Bolt made his plea"),
    (
        "what_there_is_none_of",
        "Togo has banned nuts in schools",
        "Togo has banned nuts",
        "Togo has banned nuts in schools",
    ),
    (
        "what_there_is_none_of",
        "Acme will suspend its work in the hot north",
        "Acme will suspend its work",
        "will suspend its work in north",
    ),
    ("what_there_is_none_of", "Acme closed a mill in Graz", "", "Acme closed a mill"),
    ("what_there_is_none_of", "Acme will stop work in late May", "", "Acme will stop work"),
    (
        "what_there_is_none_of",
        "Lome has not got any of the nuts promised by Togo in May",
        "not got any of nuts in May",
        "not got any of nuts promised by Togo",
    ),
    (
        "what_there_is_none_of",
        "The court must free men who are ill",
        "court must free men",
        "court must free men who are ill",
    ),
    (
        "what_there_is_none_of",
        "Togo may fine mills whose boats leak in Lome",
        "may fine mills in Lome",
        "may fine mills whose boats leak",
    ),
    ("what_there_is_none_of", "Togo must free the men who fled", "", "Togo must free the men"),
    ("share_of_the", "Most of the victims fled", "Most of victims fled", "Most of the victims fled"),
    ("share_of_the", "Almost all of the nuts rot", "Almost all of nuts rot", "Almost all of the nuts rot"),
    ("share_of_the", "Half of the men on a bus can swim", "Half of men can swim", "Half of the men can swim"),
    ("share_of_the", "One of the men fled", "", "One of men fled"),
    ("share_of_the", "All the papers say it fell", "All say it fell", "All the papers say"),
    (
        "share_of_the",
        "A poll found that one in nine men is late",
        "found that in nine men",
        "found that one in nine men",
    ),
    ("share_of_the", "Only one in ten buses in Graz is late", "one in Graz is late", "one in ten buses is late"),
    (
        "share_of_the",
        "Acme recalled nine of its small vans",
        "recalled nine of small vans",
        "recalled nine of its small vans",
    ),
    ("share_of_the", "Lund is one of nine mills in Togo that closed in May", "Lund is one of nine mills in Togo", ""),
    ("share_of_the", "Graz won nine out of ten games", "Graz won nine out of games", "nine out of ten games"),
    ("share_of_the", "Ada is one of Togo's top judges", "is one of Togo's judges", "one of Togo's top judges"),
]
