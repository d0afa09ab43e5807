"""What each rule of `constraints/rules/subjects/claimed.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "verb_of_claim",
        "Ray insists that men who hit Bolt had cause",
        "Ray insists men who hit",
        "insists men who hit Bolt had",
    ),
    (
        "verb_of_claim",
        "Police believe men who robbed Ada fled",
        "Police believe men",
        "Police believe men who robbed Ada fled",
    ),
    (
        "verb_of_claim",
        "Ada says the nuts he bought made her ill",
        "Ada says nuts he bought",
        "Ada says nuts he bought made",
    ),
    (
        "verb_of_claim",
        "Acme told the court on Monday it was late",
        "Acme told court on Monday",
        "told court it was late",
    ),
    (
        "verb_of_claim",
        "A judge ruled that a lack of ropes to tie boats killed Ray",
        "judge ruled lack",
        "lack of ropes killed",
    ),
    ("verb_of_claim", "Ada says girls in the delta suffer from gloom", "Ada says girls", "Ada says girls suffer"),
    (
        "verb_of_claim",
        "Ada warned that unless it rains, mills will close",
        "warned that unless it rains,",
        "mills will close",
    ),
    ("verb_of_claim", "Acme reported a loss and warned of more", "", "Acme reported loss"),
    ("verb_of_claim", "Ada says something that does not help", "", "Ada says something"),
    ("verb_past_condition", "Ada found ice that, if real, would be new", "found ice that, if real,", "found ice"),
    ("doing_what", "Mills are focusing on what it may cost", "Mills are focusing", "Mills are focusing on what"),
    ("doing_what", "Clients are saying they may leave", "Clients are saying", "Clients are saying they may leave"),
    ("doing_what", "Ada is voting on Monday", "", "Ada is voting"),
    ("doing_what", "Ada called on firms to stop moving jobs", "called on firms to stop", "to stop moving jobs"),
    ("doing_what", "Acme risks losing its mill", "Acme risks", "risks losing its mill"),
    ("doing_what", "Acme told firms to stop", "", "told firms to stop"),
    ("doing_what", "Ada opposes selling nuts", "Ada opposes", "Ada opposes selling nuts"),
    ("doing_what", "Togo is close to ending its strike", "Togo is close to ending", "Togo is close"),
    ("doing_what", "It is paid for finding, testing nuts", "paid for finding,", "paid for finding, testing nuts"),
    (
        "verb_of_claim",
        "Acme said a bid from its rival, Cemo, undervalued it and men should wait",
        "Acme said bid and men should wait",
        "Acme said a bid undervalued it and men should wait",
    ),
    (
        "verb_of_claim",
        "Photos of lunches served in Lund reveal children in Togo, Chad and Ghana are treated to meals",
        "Photos of lunches reveal children in Togo,",
        "Photos of lunches reveal children in Togo, Chad and Ghana are treated to meals",
    ),
    ("verb_of_claim", "The tape proves Ray lied in May", "tape proves Ray", "tape proves Ray lied"),
    ("verb_of_claim", "A report reveals a plan to close mills", "", "report reveals a plan"),
    (
        "doing_what",
        "The office is responsible for checking, measuring and reporting costs with it",
        "for checking, with it",
        "for checking, measuring and reporting costs",
    ),
    ("doing_what", "Acme kept its rate for a third meeting, citing costs", "", "kept its rate for a third meeting,"),
    ("doing_what", "Ray was charged with carrying on an affair", "charged with carrying", "with carrying on affair"),
    (
        "deed_that_acts",
        "Drinking two or three cups of tea a day may help men",
        "Drinking may help men",
        "Drinking two or three cups of tea a day may help men",
    ),
    (
        "deed_that_acts",
        "Ada said eating nuts at night raises costs",
        "Ada said eating raises costs",
        "eating nuts at night raises costs",
    ),
    ("deed_that_acts", "Rising prices in Togo hurt nurses", "", "Rising prices hurt nurses"),
    (
        "verb_of_claim",
        "Nurses claim the boss of a mill starved dogs",
        "Nurses claim boss of mill",
        "Nurses claim boss of mill starved dogs",
    ),
    ("verb_of_claim", "Nurses claim aid from Togo", "", "Nurses claim aid"),
]
