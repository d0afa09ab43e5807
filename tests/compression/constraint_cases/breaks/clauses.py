"""What each rule of `constraints/rules/breaks/clauses.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "name_of_deed",
        "The group suing Acme, which owns nine mills, sold its shares",
        "Acme, sold its shares",
        "group suing Acme, sold its shares",
    ),
    ("name_of_deed", "Suing Acme, which owns nine mills, is late", "", "Acme, which owns"),
    ("to_of_clause", "Ada Bolt, head of a bid to win it, left", "Bolt, to win", "Bolt, left"),
    ("to_of_clause", "Ada Bolt, head of a bid to win it, left", "", "head of bid to win"),
    (
        "place_of_said",
        "Bolt said the rate among old nurses was high",
        "Bolt among old nurses",
        "Bolt said rate among old nurses was",
    ),
    (
        "place_of_said",
        "Bolt said the rate among old nurses was high",
        "Bolt was high",
        "rate among old nurses was high",
    ),
    ("state_behind_verb", "The rate in Togo was worrying", "rate worrying", "rate was worrying"),
    (
        "maker_of_clause",
        "Ada said the mistake the bank had made was costly",
        "mistake had made was costly",
        "mistake bank had made was costly",
    ),
    (
        "verb_of_fund",
        "A fund set up by Acme should pay men, Ray said",
        "fund set up by Acme Ray said",
        "fund set up by Acme should pay",
    ),
    (
        "against_law",
        "Men who cross the border illegally are held",
        "Men who cross border are",
        "Men who cross border illegally",
    ),
    (
        "let_do",
        "A tool lets bakers check prices of nuts before they go out",
        "",
        "tool lets bakers check prices of nuts",
    ),
    ("let_do", "A plan to let taxes for bakers expire", "plan to let taxes", "plan to let taxes expire"),
    (
        "under_a_plan",
        "Men can fly low in May under rules proposed by Togo",
        "Men can fly low in May",
        "Men can fly under rules proposed",
    ),
    (
        "before_what_is_told",
        "Acme failed to define clearly who is to pay",
        "failed to define clearly",
        "failed to define clearly who is",
    ),
    ("before_what_is_told", "It sold fewer than it had initially claimed", "fewer than it had", ""),
    ("less_than_told", "Bolt said he went to Chad much less than he had told men", "Bolt said he went to Chad", ""),
    (
        "claim_of_clause",
        "Togo fined Acme over claims Ray Bolt stole nuts",
        "fined Acme over Ray Bolt",
        "fined Acme over claims Ray Bolt stole nuts",
    ),
    (
        "claim_of_clause",
        "A suit stemmed from allegations former boss Ray Bolt profited by fraud",
        "stemmed from Ray Bolt",
        "stemmed from allegations Ray Bolt profited",
    ),
    (
        "verb_of_believed",
        "Ada believes a plan for a fund that is old could work, Ray said",
        "Ada believes plan Ray said",
        "Ada believes plan could work, Ray said",
    ),
    (
        "and_in_turn",
        "Acme sold a mill, and in turn, paid Bolt",
        "Acme sold mill, and in turn,",
        "Acme sold a mill, and in turn, paid Bolt",
    ),
    ("claim_of_clause", "It left as threats grow after Togo hit Chad", "", "It left after Togo hit Chad"),
    (
        "verb_past_quotation",
        "Bolt had hoped a row over “old nuts” would end in May",
        "Bolt had hoped row over “old nuts”",
        "Bolt had hoped row would end",
    ),
    (
        "verb_past_quotation",
        "Ada claimed on Monday that calling it “a lie” in May may have hurt her",
        "Ada claimed calling it “a lie”",
        "Ada claimed that calling it “a lie” may have hurt her",
    ),
    (
        "modal_behind_participle",
        "Money spent on nuts should have fed men, Ray has said",
        "Money spent on nuts Ray has said",
        "Money spent on nuts should have fed men, Ray has said",
    ),
    ("modal_behind_participle", "Men fled in May and nuts could burn", "", "Men fled in May"),
    (
        "head_of_that",
        "Ada says that cooks at inns may sell nuts",
        "Ada says inns may sell nuts",
        "Ada says cooks at inns may sell nuts",
    ),
    (
        "head_of_that",
        "Ada shows that most of the nuts that men like are old",
        "shows that men like are old",
        "shows that most of nuts that men like are old",
    ),
    (
        "what_somebody_will",
        "Togo gave details of mill bonds Ada Bolt will sell there",
        "Ada Bolt will sell there",
        "Togo gave details of mill bonds Ada Bolt will sell",
    ),
    (
        "what_somebody_will",
        "Togo gave details of mill bonds Ada Bolt will sell there",
        "Togo gave details of mill bonds will sell",
        "Togo gave details of mill bonds",
    ),
]
