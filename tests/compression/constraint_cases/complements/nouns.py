"""What each rule of `constraints/rules/complements/nouns.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "that_before_verb",
        "Ray saw a fire on Friday that killed six men",
        "Ray saw fire killed",
        "fire that killed six men",
    ),
    (
        "that_before_verb",
        "Ada met a nurse in May who saved six men",
        "Ada met nurse saved six",
        "met nurse who saved six men",
    ),
    ("that_before_verb", "Ada said that nuts rot", "", "Ada said nuts rot"),
    ("denied_kind", "Acme did not sell wooden ships", "Acme did not sell ships", "Acme did not sell wooden ships"),
    ("denied_kind", "Ada never held Togolese state bonds", "Ada never held bonds", "never held Togolese state bonds"),
    ("denied_kind", "Bolt won't buy rope mills in May", "Bolt won't buy mills", "Bolt won't buy rope mills"),
    ("denied_kind", "Acme sold wooden ships", "", "Acme sold ships"),
    ("whom_it_helps", "Ada helped a rope mill win it", "Ada helped win it", "Ada helped rope mill win it"),
    (
        "whom_it_helps",
        "Ada denied helping a mill win it",
        "denied helping win it",
        "denied helping mill win it",
    ),
    ("whom_it_helps", "Ada helped win it", "", "Ada helped win it"),
    (
        "noun_of_nationality",
        "Acme will buy a stake in Ghanaian rival Vik Rope",
        "Acme will buy stake in Ghanaian",
        "Acme will buy stake in Ghanaian rival Vik Rope",
    ),
    ("noun_of_nationality", "Bolt met a Togolese nurse", "Bolt met a Togolese", "Bolt met Togolese nurse"),
    ("noun_of_nationality", "Ada sold it to a Swiss bank", "Ada sold it to a Swiss", "Ada sold it to Swiss bank"),
    ("noun_of_nationality", "Ada met two Togolese", "", "Ada met two Togolese"),
    (
        "what_is_to_be_done",
        "Ray rejected a plan to swap nuts with Togo",
        "Ray rejected plan with Togo",
        "Ray rejected plan to swap nuts with Togo",
    ),
    (
        "what_is_to_be_done",
        "Ada backs a bid to buy mills from Acme",
        "Ada backs bid from Acme",
        "Ada backs bid to buy mills from Acme",
    ),
    (
        "what_is_to_be_done",
        "Bolt paid to settle a row with Togo over nuts",
        "Bolt paid over nuts",
        "Bolt paid to settle row over nuts",
    ),
    (
        "what_is_to_be_done",
        "Police held Bolt on suspicion of planning a raid for Ada",
        "Police held Bolt for Ada",
        "Police held Bolt on suspicion of planning raid for Ada",
    ),
    (
        "what_is_to_be_done",
        "Acme sued Bolt for copying its maps with Ada",
        "Acme sued Bolt with Ada",
        "Acme sued Bolt for copying its maps",
    ),
    (
        "what_is_to_be_done",
        "Togo blamed Acme after losing a port to Ghana",
        "Togo blamed Acme to Ghana",
        "Togo blamed Acme after losing port to Ghana",
    ),
    (
        "what_is_to_be_done",
        "Fees in leading banks fell over rates",
        "",
        "Fees fell over rates",
    ),
    (
        "what_is_to_be_done",
        "Ray has answers to questions for Togo",
        "",
        "Ray has answers for Togo",
    ),
    (
        "for_what_it_is_done",
        "A nurse stole nuts meant for Ada Bolt",
        "nurse stole nuts meant",
        "nurse stole nuts meant for Ada Bolt",
    ),
    (
        "for_what_it_is_done",
        "Acme sold mills built in Togo on Friday",
        "Acme sold mills built",
        "Acme sold mills built in Togo",
    ),
    (
        "for_what_it_is_done",
        "Bolt stole it, according to a paper unsealed on Friday",
        "Bolt stole it, according to paper unsealed",
        "Bolt stole it, according to paper",
    ),
    ("for_what_it_is_done", "Ada saw two men hurt in Togo", "", "Ada saw two men hurt"),
    ("for_what_it_is_done", "Ada won and the mill closed in May", "", "Ada won and mill closed"),
]
