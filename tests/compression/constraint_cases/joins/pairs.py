"""What each rule of `constraints/rules/joins/pairs.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("both_act", "Ada Bolt and her son met in Graz", "Ada Bolt met in Graz", "Ada Bolt and son met"),
    ("both_act", "Ada Bolt and her son met in Graz", "son met in Graz", ""),
    ("both_act", "Ada Bolt and her son met the king", "", "Ada Bolt met the king"),
    ("both_act", "Ada Bolt and her son sold their mill", "Ada Bolt sold mill", "Ada Bolt and son sold their mill"),
    ("both_act", "Ada Bolt and her son sold a mill", "", "Ada Bolt sold mill"),
    ("both_act", "Togo and Chad exchanged fire", "Chad exchanged fire", "Togo and Chad exchanged fire"),
    (
        "both_act",
        "Togo and the last rebel group signed a truce",
        "Togo signed truce",
        "Togo and the last rebel group signed truce",
    ),
    ("both_act", "Ada Bolt and the mill signed a letter", "", "Ada Bolt signed letter"),
    (
        "both_act",
        "Vik & Bolt and the Bank of Graz will merge their mills",
        "Vik & Bolt will merge their mills",
        "Vik & Bolt and Bank will merge mills",
    ),
    (
        "both_act",
        "Acme, Bolt and Vik Holdings have agreed to share a mill",
        "Acme, have agreed to share mill",
        "Acme, and Vik Holdings have agreed to share",
    ),
    ("both_act", "Acme and Bolt Holdings both cut prices", "Acme cut prices", "Acme and Bolt both cut prices"),
    (
        "both_act",
        "Ada Bolt and a man of Graz will jointly buy mills",
        "Ada Bolt will buy mills",
        "Ada Bolt and man will buy mills",
    ),
    (
        "both_act",
        "Ray said Ada Bolt and a cook married in Graz",
        "Ray said Ada Bolt married",
        "said Ada Bolt and cook married",
    ),
    ("both_act", "The mayor said Ada Bolt and a cook sold a mill", "", "said Ada Bolt sold mill"),
    (
        "both_suffer",
        "The fire killed a baker and his two sons in Graz",
        "fire killed baker in Graz",
        "fire killed baker and sons in Graz",
    ),
    (
        "both_suffer",
        "Police arrested Ada Bolt and nine others in May",
        "Police arrested Ada Bolt",
        "Police arrested Ada and nine others",
    ),
    (
        "both_suffer",
        "Police arrested Ada Bolt and nine others in May",
        "arrested nine others",
        "Police arrested Ada and nine others",
    ),
    (
        "both_suffer",
        "A court jailed the head of a mill and his son for theft",
        "court jailed head of mill",
        "jailed head of mill and son",
    ),
    (
        "both_suffer",
        "Acme sued Bolt and two engineers on Monday",
        "Acme sued on Monday",
        "Acme sued Bolt and two engineers",
    ),
    ("both_suffer", "Ada honoured Bolt and Ray Vik left", "", "Ada honoured Bolt"),
    ("both_suffer", "Police arrested a baker and seized nine guns", "", "Police arrested baker"),
    ("both_suffer", "Ray was charged with theft and fraud in Graz", "", "Ray was charged with theft"),
    ("both_paid", "Acme paid $9 million to Ada Bolt and 40 farmers", "paid $9 million to Ada Bolt", "paid $9 million"),
    (
        "both_paid",
        "It will pay $9 to the widow of a cook and nine others",
        "pay $9 to widow of cook",
        "pay $9 to widow and nine others",
    ),
    (
        "both_paid",
        "Togo gave 9 euros to bakers and their cooks",
        "gave 9 euros to cooks",
        "gave 9 euros to bakers and cooks",
    ),
    (
        "both_paid",
        "Acme paid 9 million euros to Togo and Chad",
        "paid 9 million euros to Togo",
        "Acme paid 9 million euros",
    ),
    ("both_paid", "Sales rose 9 percent to Ada and Ray", "", "Sales rose 9 percent to Ada"),
    ("many_of_both", "Goals by Ada Bolt and Ray Vik sank Graz", "Goals by Ada Bolt sank Graz", "Goals sank Graz"),
    (
        "many_of_both",
        "The ministers of Togo and Chad met in Graz",
        "ministers of Togo met",
        "ministers of Togo and Chad met",
    ),
    (
        "many_of_both",
        "Bombs by rebels and soldiers hit the mill",
        "Bombs by rebels hit mill",
        "Bombs by rebels and soldiers hit",
    ),
    ("many_of_both", "The king of Togo and Ray Bolt met", "", "king of Togo"),
    ("many_of_both", "Nurses Ada Bolt and Ray Vik fled", "Nurses Ada Bolt fled", "Nurses Ada Bolt and Ray Vik fled"),
]
