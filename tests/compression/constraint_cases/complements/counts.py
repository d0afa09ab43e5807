"""What each rule of `constraints/rules/complements/counts.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("time_whole", "Men shut a port for a week in May", "Men shut port for week", "Men shut port for a week"),
    ("time_whole", "Bolt will be back within an hour", "be back within hour", "be back within an hour"),
    ("time_whole", "Nuts cost less than a year ago", "cost less than year ago", "cost less than a year ago"),
    ("time_whole", "Acme put it off by a year", "put it off by year", "put it off by a year"),
    ("time_whole", "Acme put it off by half a year", "put it off by half year", "put it off by half a year"),
    ("time_whole", "It fell in a year of war", "It fell in year of war", "It fell in a year of war"),
    ("time_whole", "Ada won a day of rest", "", "Ada won day of rest"),
    ("time_whole", "Ray got 11 years and three months", "Ray got 11 years", "Ray got 11 years and three months"),
    ("time_whole", "Ray got 11 years and three months", "Ray got three months", "Ray got"),
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
]
