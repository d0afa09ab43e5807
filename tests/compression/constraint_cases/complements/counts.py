"""What each rule of `constraints/rules/complements/counts.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("article_of_time", "Men shut a port for a week in May", "Men shut port for week", "Men shut port for a week"),
    ("article_of_time", "Bolt will be back within an hour", "be back within hour", "be back within an hour"),
    ("article_of_time", "Nuts cost less than a year ago", "cost less than year ago", "cost less than a year ago"),
    ("article_of_time", "Acme put it off by a year", "put it off by year", "put it off by a year"),
    ("article_of_time", "Acme put it off by half a year", "put it off by half year", "put it off by half a year"),
    ("article_of_time", "It fell in a year of war", "It fell in year of war", "It fell in a year of war"),
    ("article_of_time", "Ada won a day of rest", "", "Ada won day of rest"),
    ("share_of_the", "Most of the victims fled", "Most of victims fled", "Most of the victims fled"),
    ("share_of_the", "Almost all of the nuts rot", "Almost all of nuts rot", "Almost all of the nuts rot"),
    ("share_of_the", "Half of the men on a bus can swim", "Half of men can swim", "Half of the men can swim"),
    ("share_of_the", "One of the men fled", "", "One of men fled"),
    ("model_of_name", "The Acme 900 landed in Togo", "Acme landed", "Acme 900 landed"),
    ("model_of_name", "An Airbus 320, new in Lome, burned", "Airbus burned", "Airbus 320, burned"),
    ("model_of_name", "He sold a Bolt 700 to Ada", "He sold a Bolt to Ada", "He sold Bolt 700 to Ada"),
    ("model_of_name", "The Acme 900 jobs are gone", "", "The Acme jobs are gone"),
    ("amount_of_verb", "The mill was fined 9 euros", "mill 9 euros", "mill was fined 9 euros"),
    ("amount_of_verb", "Togo said it freed 90 men", "Togo said it 90 men", "it freed 90 men"),
    (
        "one_in_so_many",
        "A poll found that one in nine men is late",
        "found that in nine men",
        "found that one in nine men",
    ),
    ("one_in_so_many", "Only one in ten buses in Graz is late", "one in Graz is late", "one in ten buses is late"),
    ("rate_of_what", "A mill burns 9 barrels of oil a day", "burns 9 barrels of oil", "burns 9 barrels of oil a day"),
    (
        "rate_of_what",
        "It lost 9 litres of water a minute in May",
        "lost 9 litres of water in",
        "litres of water a minute",
    ),
    ("rate_of_what", "A mill burns 9 barrels of oil in May", "", "burns 9 barrels of oil"),
    (
        "rate_of_what",
        "Togo builds 9,000 cheap new homes a year in Lome",
        "builds 9,000 cheap homes in Lome",
        "builds 9,000 cheap homes a year",
    ),
]
