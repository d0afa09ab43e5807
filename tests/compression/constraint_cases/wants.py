"""What each rule of `constraints/rules/wants.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("kept_from_doing", "A law would ban firms from firing men", "law would ban firms", "ban firms from firing men"),
    (
        "kept_from_doing",
        "A law would ban firms from firing men unless Togo agrees",
        "ban firms unless Togo agrees",
        "ban firms from firing men unless",
    ),
    ("kept_from_doing", "Ada asked Bolt to stop the mill from moving", "to stop the mill", "to stop mill from moving"),
    ("kept_from_doing", "Acme stopped a train from Graz", "", "Acme stopped train"),
    ("called_what", 'Ray called the plan "a lie" on Friday', "Ray called the plan on", 'called plan "a lie"'),
    ("called_what", 'Ray called it "a lie" on Friday', "Ray called it", 'called it "a lie"'),
    ("called_what", "Ray called the plan a lie on Friday", "Ray called the plan", "called plan a lie"),
    ("called_what", "Acme called off a strike in May", "", "Acme called off"),
    (
        "described_owner",
        "Its director Ray Bolt's wife was late",
        "director was late",
        "Ray Bolt's wife was late",
    ),
    ("described_owner", "Its director Ray Bolt was late", "", "director was late"),
    ("name_of_number", "A quake of magnitude 6.4 hit Togo", "quake of magnitude hit", "quake of magnitude 6.4 hit"),
    ("name_of_number", "It fell to a Category 2 storm in May", "fell to 2 storm", "fell to Category 2 storm"),
    ("name_of_number", "Ada scored 31 points and Ray left", "Ada scored and Ray left", "Ada scored 31 points"),
    ("name_of_number", "A nurse gave at least six men oil", "nurse gave at men oil", "nurse gave at least six men"),
    ("naming_gerund", "Men fled from a nursing home", "Men fled from home", "Men fled from nursing home"),
    ("naming_gerund", "Men fled from a nursing home in Graz", "from a nursing", "from a nursing home"),
    ("naming_gerund", "Ray closed the Elm Street swimming pool", "closed Elm Street pool", "Street swimming pool"),
    ("still_going_on", "Ada has led Togo for eight years", "Ada led Togo for eight years", "Ada has led Togo"),
    ("still_going_on", "Ada has fined Togo in May", "", "Ada fined Togo"),
    ("what_is_explained", "Togo must explain how it was lost in May", "must explain in May", "must explain how it was"),
    ("light_verb", "Ray was held for setting fire to a mill", "held for setting fire", "for setting fire to a mill"),
    ("light_verb", "Togo put an end to it", "Togo put an end", "put end to it"),
]
