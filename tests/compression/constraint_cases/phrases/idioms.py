"""What each rule of `constraints/rules/phrases/idioms.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("plea_whole", "Ada pleaded on Monday not guilty", "Ada not guilty", "Ada pleaded not guilty"),
    ("plea_whole", "Ada pleaded guilty to theft", "guilty to theft", "pleaded guilty to theft"),
    (
        "plea_whole",
        "Ada enters a not guilty plea to fraud",
        "enters not guilty to fraud",
        "enters not guilty plea to fraud",
    ),
    ("set_phrase", "Togo gave a green light for nuts", "Togo gave light for nuts", "Togo gave green light for nuts"),
    ("set_phrase", "Ada saw a quid pro quo", "Ada saw quid quo", "Ada saw quid pro quo"),
    ("set_phrase", "Its press secretary quit", "Its secretary quit", "Its press secretary quit"),
    ("set_phrase", "Acme ran into resistance in Lome", "Acme ran", "Acme ran into resistance"),
    (
        "which_version",
        "Acme unveiled an updated version of its van",
        "Acme unveiled version of its van",
        "Acme unveiled updated version of its van",
    ),
    ("which_version", "A version of its van was sold", "", "version of its van was sold"),
    ("two_adjectives", "Acme faces a long and bruising fight", "Acme faces long", "Acme faces long and bruising fight"),
    (
        "two_adjectives",
        "A goal gave Togo a win in a dour but clinical match",
        "goal gave Togo win but clinical match",
        "goal gave Togo win",
    ),
    (
        "two_adjectives",
        "Exports of organic and dried nuts fell",
        "organic fell",
        "Exports of organic and dried nuts fell",
    ),
    ("two_adjectives", "Ada met a nurse and angry men", "", "Ada met a nurse"),
    ("which_people", "Acme sued people who share films", "Acme sued people", "Acme sued people who share films"),
    ("which_people", "Nine people who fled were found", "", "Nine people were found"),
    ("bare_request", "Ada made a request to the court", "Ada made request", "Ada made request to court"),
    ("bare_request", "The mayor asked a question", "mayor asked question", "mayor"),
    ("two_adjectives", "Ada won a slow, bruising fight in May", "Ada won a slow, in May", "Ada won a bruising fight"),
    (
        "two_adjectives",
        "Ray made the false and misleading claims in May",
        "Ray made the false in May",
        "Ray made the false and misleading claims",
    ),
    ("two_adjectives", "Acme sold a mill, closed men out and left", "", "Acme sold a mill,"),
    (
        "two_adjectives",
        "The report highlighted serious, chronic losses",
        "report highlighted serious,",
        "report highlighted serious, chronic losses",
    ),
    ("two_adjectives", "The ban is unconstitutional, legal experts said", "", "ban is unconstitutional,"),
    ("two_adjectives", "Acme hired an executive, legal filings show", "", "Acme hired an executive,"),
    ("two_adjectives", "Ray turned ballistic, firing nurses", "", "Ray turned ballistic,"),
    (
        "two_adjectives",
        "Acme sells fewer seasonal and short-lived nuts",
        "Acme sells fewer seasonal",
        "Acme sells fewer seasonal and short-lived nuts",
    ),
    (
        "two_adjectives",
        "Bolt attacked his top Democratic rival Bo Vik",
        "Bolt attacked his top",
        "Bolt attacked his top Democratic rival",
    ),
    ("two_adjectives", "Ray fired a nurse and hired another cook", "", "Ray fired a nurse"),
    (
        "set_phrase",
        "Ray warned it would not end any time soon",
        "it would not end any soon",
        "it would not end any time soon",
    ),
    (
        "which_people",
        "Anyone puzzled by the rules needs to talk to Ray",
        "Anyone needs to talk",
        "Anyone puzzled by rules needs to talk",
    ),
    (
        "fellow_of_what",
        "Ada accused fellow baker Ray Bolt of theft",
        "accused fellow Ray Bolt",
        "accused fellow baker Ray Bolt",
    ),
    ("fellow_of_what", "A fellow at the bank left", "", "fellow left"),
    (
        "let_alone",
        "Few firms, let alone firms under siege, like change",
        "Few firms, let alone firms like change",
        "Few firms, like change",
    ),
]
