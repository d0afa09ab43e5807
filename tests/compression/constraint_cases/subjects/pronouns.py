"""What each rule of `constraints/rules/subjects/pronouns.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("person_of_pronoun", "Councillors shouted him down", "Councillors shouted down", "Councillors"),
    ("person_of_pronoun", "Officials believe he left Togo", "Officials believe he left", "left Togo"),
    ("person_of_pronoun", "Officials told Bolt he won", "", "Officials told Bolt he won"),
    ("person_of_pronoun", "A team counted 200 of them in Togo", "team counted in Togo", "team counted 200"),
    (
        "person_of_pronoun",
        "Chadian officials say he had a stroke",
        "Chadian officials say he had stroke",
        "Chadian officials",
    ),
    ("person_of_pronoun", "Acme said it fired its boss after he lied", "", "Acme said it fired its boss after he lied"),
    ("person_of_pronoun", "Police in Togo believe he fled", "Police believe he fled", "Police in Togo"),
    (
        "owner_of_pronoun",
        "Opposition parties said they would skip its talks",
        "parties said they would skip its talks",
        "",
    ),
    ("owner_of_pronoun", "Police in Togo arrested her in May", "Police in Togo arrested her", "Police in Togo"),
    ("owner_of_pronoun", "Officials seized his home in Graz", "Officials seized his home", "Officials"),
    ("owner_of_pronoun", "Analysts expect it to cut rates", "Analysts expect it to cut rates", "Analysts"),
    ("owner_of_pronoun", "Parliament passed its first budget", "", "Parliament passed its first budget"),
    (
        "owner_of_pronoun",
        "Sales fell after its chief left, Acme said",
        "",
        "Sales fell after its chief left, Acme said",
    ),
    ("owner_of_pronoun", "Mercedes also cut its costs", "", "Mercedes cut its costs"),
    ("owner_of_pronoun", "Officials said it was unclear", "", "Officials said it was unclear"),
    ("owner_of_pronoun", "Chadians want his bank records", "Chadians want his bank records", "Chadians"),
    ("owner_of_pronoun", "The Graz Post saw his house burn", "Graz Post saw his house burn", "Graz Post"),
    ("owner_of_pronoun", "The Green House called it a stunt", "Green House called it a stunt", "Green House"),
    ("owner_of_pronoun", "When Ada won, Ray Bolt called it a joke", "", "Ray Bolt called it a joke"),
    (
        "owner_of_pronoun",
        "The Acme Post watched as his sister, Ada Bolt, won",
        "Acme Post watched as his sister, Ada Bolt, won",
        "Acme Post watched",
    ),
    ("owner_of_pronoun", "Police said his wife, Ada Vik, was dead", "Police said his wife, was dead", ""),
    ("owner_of_pronoun", "Chadians want her son, Ray Bolt, to lead", "Chadians want her son, to lead", ""),
    (
        "owner_of_pronoun",
        "After all, the Acme Post met his sister, Ada",
        "Acme Post met his sister,",
        "",
    ),
    ("owner_of_pronoun", "In his speech Ray named a mill", "", "In his speech Ray named"),
    ("owner_of_pronoun", "Police said his wife left, Ray Vik said", "", "Police said his wife left, Ray Vik said"),
    ("owner_of_pronoun", "Voters backed his plan, but Ray Vik lost", "", "Voters backed his plan, but Ray Vik lost"),
    (
        "owner_of_pronoun",
        "Ray Vik watched as his sister, Ada Bolt, won",
        "",
        "Ray Vik watched as his sister, Ada Bolt, won",
    ),
    ("person_of_pronoun", "Current plans would cut them by 9 percent", "plans would cut them", "Current plans"),
    ("person_of_pronoun", "Acme bought nine mills and sold them", "", "Acme bought nine mills and sold them"),
]
