"""What each rule of `constraints/rules/breaks/nouns.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("kind_of_noun", "Acme broke into Togo's heavily taxed mill trade", "into Togo's heavily taxed", "into Togo's"),
    ("kind_of_noun", "Acme will meet its weekly and yearly goals", "meet its weekly", "meet its weekly goals"),
    ("kind_of_noun", "Ada met the newly rigid, colonial club", "newly rigid,", "newly rigid, colonial club"),
    ("kind_of_noun", "The mill is very old and the inn is new", "", "mill is very old"),
    (
        "noun_and_phrase",
        "Ada made her plan on trade a vital issue in May",
        "made her plan on trade issue",
        "made her plan on trade vital issue",
    ),
    ("noun_and_phrase", "Ada left, according to letters the new firm sent", "according to letters firm", "Ada left,"),
    ("noun_and_phrase", "Men solve a tall case", "", "Men solve case"),
    (
        "noun_of_preposition",
        "Both clubs are in talks on a joint fund after May",
        "clubs are in talks fund",
        "clubs are in talks on fund",
    ),
    ("noun_of_preposition", "Men held talks in Togo", "", "Men held talks in Togo"),
    (
        "whom_behind_preposition",
        "Ada vowed to let cuts for the wealthy expire",
        "let cuts for expire",
        "let cuts for wealthy expire",
    ),
    (
        "kind_of_owner",
        "Rust has put the Togolese rope firm's boss Ray Vik at risk",
        "put Togolese rope Ray Vik",
        "put Togolese rope firm's boss",
    ),
    ("noun_like_verb", "Acme had a 9 percent drop in May", "Acme drop", "Acme had 9 percent drop"),
    ("how_long_it_takes", "Bolt says it could take two years", "it could take", "it could take two years"),
    (
        "kind_of_noun",
        "Ada sent men the full, unedited text",
        "Ada sent men the full,",
        "Ada sent men the full, unedited text",
    ),
    (
        "who_is_to_do_it",
        "Ada voiced backing for Togo to sell its mill",
        "voiced backing to sell its mill",
        "voiced backing for Togo to sell its mill",
    ),
    (
        "kind_of_noun",
        "Acme could help create safer mills",
        "Acme could help create safer",
        "could help create safer mills",
    ),
]
