"""What each rule of `constraints/rules/wholes.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("either_or", "Neither Togo nor Ghana has signed it", "Neither Togo has signed", "Neither Togo nor Ghana has"),
    ("either_or", "Either Bolt or the firm will pay", "Either will pay", "Bolt or the firm will pay"),
    ("either_or", "Neither the mill nor its owner has paid", "Neither nor its owner", "Neither mill nor its owner"),
    ("passive_before_infinitive", "Bolt met Ray on Monday to talk", "", "Bolt met Ray"),
    ("passive_before_infinitive", "They met on Monday to talk", "", "They met on Monday"),
    ("scores_whole", "Bolt beat Ray 6-3, 4-6, 7-5 on Sunday", "Bolt beat Ray 6-3,", "beat Ray 6-3, 4-6, 7-5"),
    ("scores_whole", "Bolt beat Ray 6-3, 4-6, 7-5 on Sunday", "Bolt beat Ray 7-5", "Bolt beat Ray"),
    ("first_time", "It fell for the first time since May", "fell for first time", "first time since May"),
    ("first_time", "It fell for the first time in ten weeks", "It fell in ten weeks", "It fell"),
    ("too_much", "The ferry is too old to sail", "ferry is too to sail", "ferry is too old"),
    ("company_whole", "Bolt Group Inc. sued Orla Holdings", "Bolt sued Orla Holdings", "Bolt Group sued"),
    (
        "passive_before_infinitive",
        "The drug was not shown to harm mice",
        "drug was not shown",
        "drug was not shown to harm",
    ),
    (
        "passive_before_infinitive",
        "Togo did not vote on Monday to ban it",
        "Togo did not vote on Monday",
        "did not vote to ban it",
    ),
    ("passive_before_infinitive", "Bolt agreed on Monday to pay", "", "Bolt agreed to pay"),
    ("what_is_asked", "Ada told how rejection led her to sail", "Ada told how rejection", "Ada told how rejection led"),
    ("what_is_asked", "Ada asked why the mills were shut", "Ada asked why mills", "Ada asked why mills were shut"),
    ("what_is_asked", "Ada asked what happened in Lome", "", "Ada asked what happened"),
    ("what_there_is", "There remains hope in Togo", "There remains", "There remains hope"),
    ("what_there_is", "Bolt left as there was fear", "left as there was", "left as there was fear"),
    ("told_of_whom", "The unions claim Acme is late", "unions claim is late", "unions claim Acme is late"),
    ("both_act", "Ada Bolt and her son met in Graz", "Ada Bolt met in Graz", "Ada Bolt and son met"),
    ("both_act", "Ada Bolt and her son met in Graz", "son met in Graz", ""),
    ("both_act", "Ada Bolt and her son met the king", "", "Ada Bolt met the king"),
    ("both_act", "Ada Bolt and her son sold their mill", "Ada Bolt sold mill", "Ada Bolt and son sold their mill"),
    ("both_act", "Ada Bolt and her son sold a mill", "", "Ada Bolt sold mill"),
    ("term_whole", "Ray got 11 years and three months", "Ray got 11 years", "Ray got 11 years and three months"),
    ("term_whole", "Ray got 11 years and three months", "Ray got three months", "Ray got"),
    ("owners_joined", "Acme cut Togo's and Chad's ratings", "Acme cut and Chad's", "cut Togo's and Chad's ratings"),
    ("scores_whole", "Ada saved a point and beat Ray 6-4", "Ada saved 6-4", "Ada beat Ray 6-4"),
    ("who_knows", "Acme fell, men close to it said", "Acme fell, close to it said", "Acme fell, men close to it said"),
    ("who_knows", "Acme fell, men close to it said", "Acme fell, men to it said", "Acme fell, men said"),
]
