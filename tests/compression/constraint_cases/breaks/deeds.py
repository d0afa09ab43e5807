"""What each rule of `constraints/rules/breaks/deeds.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
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
    ("what_is_to_be_done", "He was jailed for posing as a cook in May", "jailed as cook", "jailed for posing as cook"),
    (
        "what_is_to_be_done",
        "Acme has to meet goals to invest in bad loans",
        "meet goals in bad loans",
        "meet goals to invest in bad loans",
    ),
    (
        "what_is_to_be_done",
        "Acme has to meet goals to invest in troubled loans",
        "meet goals loans",
        "meet goals to invest in loans",
    ),
    ("what_is_to_be_done", "A plan to pay 9 million euros in aid failed", "plan in aid failed", "plan failed"),
    (
        "what_is_to_be_done",
        "Togo ended a ban on selling arms to Chad",
        "ended ban to Chad",
        "ended ban on selling arms to Chad",
    ),
    (
        "what_is_to_be_done",
        "Ada led a raid on men selling maps to spies",
        "led raid to spies",
        "led raid on men selling maps to spies",
    ),
    (
        "what_is_to_be_done",
        "Ada flew home to meet nurses in Lome",
        "Ada flew home in Lome",
        "Ada flew home to meet nurses in Lome",
    ),
    (
        "what_is_to_be_done",
        "Ada flew home to meet nurses in May",
        "",
        "Ada flew home in May",
    ),
    (
        "what_is_to_be_done",
        "Ada issued a memo in May making her case for a strike",
        "",
        "Ada issued memo for strike",
    ),
    (
        "what_who_did",
        "Ada met a nurse who sent nuts to Togo",
        "Ada met nurse to Togo",
        "Ada met nurse who sent nuts to Togo",
    ),
    (
        "what_who_did",
        "Ada met a nurse who sent nuts in May",
        "",
        "Ada met nurse in May",
    ),
    (
        "what_is_to_be_done",
        "Ray lost it after using nuts to bribe men",
        "Ray lost it to bribe men",
        "Ray lost it after using nuts to bribe men",
    ),
    ("helped_what", "Ada helped forge papers in Lome", "Ada helped papers in Lome", "Ada helped forge papers"),
    ("helped_what", "Ada helped men in Lome", "", "Ada helped men"),
    (
        "doing_with_preposition",
        "Ada warned against jumping to a view on mills",
        "warned against jumping a view on mills",
        "warned against jumping to a view on mills",
    ),
    (
        "told_in_aside",
        "Ada, in a letter posted on Monday in Lome, hailed nurses",
        "Ada, posted in Lome, hailed nurses",
        "Ada, in letter posted in Lome, hailed nurses",
    ),
    (
        "done_to_oneself",
        "Ray wrote a note on Monday distancing himself from Ada Bolt",
        "Ray wrote note from Ada Bolt",
        "Ray wrote note distancing himself from Ada Bolt",
    ),
]
