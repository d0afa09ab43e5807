"""What each rule of `constraints/rules/subjects/made.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "made_what",
        "The drug made men who smoke twice as likely to fall",
        "drug made men who smoke",
        "drug made men twice as likely to fall",
    ),
    (
        "made_what",
        "The frost that hit Togo made a mill that sells nuts far more costly",
        "frost made mill that sells nuts",
        "frost made mill far more costly",
    ),
    ("made_what", "Judges treat men who steal more harshly", "treat men who steal", "treat men who steal more harshly"),
    ("made_what", "Togo is treating the fire in Lome as a crime", "treating fire in Lome", "treating fire as crime"),
    ("made_what", "Ada considers the inn, a ruin, unsafe", "considers inn, a ruin,", "considers inn, a ruin, unsafe"),
    ("made_what", "A court found a firm that killed nine liable", "found firm that killed nine", "found firm liable"),
    ("made_what", "Togo declared the plague in Lund over on Monday", "declared plague", "declared plague over"),
    ("made_what", "A run of losses left Lund 9th in the cup", "run of losses left 9th in cup", "left Lund 9th in cup"),
    ("made_what", "Ada left the 9th mill in May", "", "Ada left 9th mill"),
    ("made_what", "Togo declared a plague over the mills in Lund", "", "Togo declared plague"),
    ("made_what", "Ada found traces of drugs harmful to fish", "", "Ada found traces of drugs"),
    ("made_what", "Acme made more than 90 mills in Togo", "", "Acme made mills"),
    ("made_what", "Ray left his job earlier than planned", "", "Ray left his job"),
    ("made_it", "Togo made it a crime to hurt Ada", "Togo made it crime", "Togo made it crime to hurt Ada"),
    ("made_it", "A law makes it easier for men to sue Acme", "makes it for men to sue", "makes it easier to sue Acme"),
    (
        "made_what",
        "The court declared the merger of Acme and Bolt illegal on Monday",
        "The court declared the merger",
        "The court declared the merger illegal",
    ),
    ("made_what", "Police found an illegal mill in Lome", "", "Police found an illegal mill"),
    (
        "made_what",
        "A tool could make nuts ubiquitous, Ray said",
        "tool could make nuts",
        "tool could make nuts ubiquitous,",
    ),
    (
        "as_what",
        "A painting long dismissed as a copy was sold",
        "painting long dismissed as was sold",
        "painting long dismissed as copy was sold",
    ),
    ("made_what", "Nurses called off a strike planned by more men", "", "Nurses called off a strike planned by men"),
    (
        "wrong_of_deed",
        "Togo fined Acme for selling nuts that were stolen",
        "Togo fined Acme for selling nuts",
        "Acme for selling nuts that were stolen",
    ),
    ("wrong_of_deed", "Togo fined Acme for selling nuts in Lome", "", "Togo fined Acme for selling nuts"),
    ("wrong_of_deed", "Togo jailed Ray for smuggling men who drowned", "", "Togo jailed Ray for smuggling men"),
]
