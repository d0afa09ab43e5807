"""What each rule of `constraints/rules/joins/comparisons.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("comparison_whole", "Profit rose later than forecast", "Profit than forecast", "rose later than forecast"),
    ("comparison_whole", "He will no longer direct it", "will no direct it", "will no longer direct it"),
    (
        "comparison_whole",
        "The mill that stood for more than a century burned",
        "mill than burned",
        "mill burned",
    ),
    ("comparison_whole", "It moved more than 300 people", "moved more 300", "moved more than 300"),
    ("comparison_whole", "Fees have a far greater range than in Togo", "Fees have than", "have greater range than"),
    (
        "comparison_whole",
        "It is more frost resistant than ropes",
        "It is resistant than",
        "is more frost resistant than",
    ),
    (
        "comparison_whole",
        "Sales rose at a slower pace than in May",
        "Sales rose than in May",
        "rose at slower pace than",
    ),
    (
        "comparison_whole",
        "It covers a far greater range of uses than mills",
        "covers a range of uses than mills",
        "covers a greater range of uses than mills",
    ),
    (
        "comparison_whole",
        "Ice is melting faster than models predicted because it is hot",
        "Ice is melting faster than models because it is hot",
        "Ice is melting because it is hot",
    ),
    (
        "comparison_whole",
        "Ice is melting more quickly than men thought",
        "melting more than men thought",
        "melting more quickly than men thought",
    ),
    (
        "comparison_whole",
        "Costs fell more than Bolt had expected in May",
        "fell more than Bolt had in May",
        "fell more than Bolt had expected",
    ),
    ("comparison_whole", "More than 9 men died in May", "", "More than 9 men died"),
    (
        "comparison_whole",
        "Poor men are cut off ten times as often as others",
        "men are cut off ten times",
        "are cut off ten times as often as others",
    ),
    (
        "comparison_whole",
        "Men are three times as likely to be hit by a car as women",
        "Men are three times as likely to be hit",
        "three times as likely to be hit by car as women",
    ),
    (
        "comparison_whole",
        "Nuts sell half as fast as they did in May",
        "Nuts sell half as fast as they",
        "Nuts sell half as fast as they did",
    ),
    (
        "comparison_whole",
        "Acme made twice as much rope as Bolt",
        "made twice as rope",
        "made twice as much rope as Bolt",
    ),
    ("comparison_whole", "Acme made twice as much rope last year", "made twice as rope", "made twice as much rope"),
    ("comparison_whole", "Acme posted slower growth in the quarter than Bolt", "", "posted slower growth than Bolt"),
    (
        "compared_alike",
        "Sales shrank less than expected in May",
        "Sales shrank in May",
        "Sales shrank less than expected",
    ),
    ("comparison_whole", "Sales rose more than expected in May", "", "Sales rose in May"),
    (
        "comparison_whole",
        "Claims rose more than expected last week",
        "Claims rose more than last week",
        "Claims rose more than expected",
    ),
    (
        "comparison_whole",
        "Ray Bolt stays at home rather than take to the streets",
        "Ray Bolt stays rather than take",
        "stays at home rather than take to streets",
    ),
    (
        "comparison_whole",
        "Rents rose more than Ada had forecast",
        "rose more than had forecast",
        "Rents rose more than Ada had forecast",
    ),
    (
        "comparison_whole",
        "Rents rose more than Ada had forecast",
        "Rents more than Ada had",
        "Rents rose more than Ada had forecast",
    ),
    ("compared_alike", "Ray is more keen on nuts than on rope", "Ray is more than on rope", "Ray is more keen on nuts"),
    ("compared_alike", "Ray is more keen on nuts than on rope", "Ray is more keen than on rope", ""),
    ("compared_alike", "Little more than 9 men left", "Little than 9 men", "Little more than 9 men"),
    ("compared_alike", "Claims fell more than expected", "Claims more than expected", "Claims fell"),
    (
        "comparison_whole",
        "Acme sold 9 percent fewer vans in Chad than a year earlier",
        "",
        "Acme sold 9 percent fewer vans in Chad",
    ),
    ("comparison_whole", "Acme sold fewer vans in Chad than its rival", "Acme sold fewer vans in Chad", ""),
    (
        "comparison_whole",
        "Ada may spend as much money as she wants",
        "Ada may spend as much money",
        "Ada may spend as much money as she wants",
    ),
    (
        "comparison_whole",
        "Togo can spend as much money as it wants",
        "Togo can spend as much as it wants",
        "Togo can spend as much money as it wants",
    ),
]
