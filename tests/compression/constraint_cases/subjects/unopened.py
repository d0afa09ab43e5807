"""What each rule of `constraints/rules/subjects/unopened.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    (
        "noun_before_verb",
        "It gave back some of the attention the strike drained from it",
        "gave back some of attention strike",
        "gave back some of attention strike drained",
    ),
    (
        "verb_behind_state",
        "Ray said it was safe to expect costs would fall",
        "it was safe would fall",
        "it was safe to expect",
    ),
    (
        "name_before_verb",
        "A number of statements Ada made about mills have turned out to be old",
        "number of statements Ada have turned out to be old",
        "number of statements Ada made about mills have turned out to be old",
    ),
    ("name_before_verb", "Ada Bolt sold it in Graz", "Ada Bolt in Graz", "Ada Bolt sold it"),
    (
        "name_before_verb",
        "It stays despite the woes Togo faces",
        "stays despite Togo faces",
        "stays despite woes Togo faces",
    ),
    ("verbs_in_a_row", "Ada fainted at home, fell and died", "Ada fainted at home, fell", "Ada fainted at home,"),
    ("verbs_in_a_row", "Ada fainted, fell and broke an arm", "Ada fainted, fell", "Ada fainted, fell and broke arm"),
    (
        "verb_of_what_is_insisted",
        "A judge ruled the old mills in Graz must stay",
        "judge ruled the old mills",
        "judge ruled the old mills in Graz must stay",
    ),
    ("two_subjects", "The baker said on Monday mice had it", "baker mice had it", "baker said mice had it"),
    ("two_subjects", "The baker who fled said mice had it", "baker mice had it", "baker said mice had it"),
    ("two_subjects", "Acme said on Monday it won", "Acme it won", "Acme said it won"),
    (
        "two_subjects",
        "A poll by Acme found that one in nine mills is late",
        "poll one in nine mills is late",
        "poll found that one in nine mills is late",
    ),
    ("two_subjects", "A judge ruled that Togo owed Ada rent", "judge Togo owed Ada rent", "judge ruled that Togo owed"),
    ("two_subjects", "Tests showed that nuts help mice", "Tests nuts help mice", "Tests showed that nuts help mice"),
    ("two_subjects", "Acme Group, a mill, said sales rose", "Acme Group, rose", "Acme Group, said sales rose"),
    (
        "verb_of_what_is_insisted",
        "Ada insisted the mill, shut in May, was lost",
        "Ada insisted the mill,",
        "the mill, was lost",
    ),
    (
        "verb_of_what_is_insisted",
        "Acme has forecast 20 million jobs will go",
        "Acme has forecast 20 million jobs",
        "forecast 20 million jobs will go",
    ),
    (
        "verb_of_what_is_insisted",
        "Bolt said its plan — a bid for oil — is dead",
        "Bolt said its plan",
        "Bolt said its plan is dead",
    ),
    ("verb_of_what_is_insisted", "Acme insisted the mill is late", "insisted the mill", "insisted the mill is"),
    ("verb_of_what_is_insisted", "A jury asked that Ray leave Togo", "jury asked leave Togo", "asked Ray leave Togo"),
    ("two_subjects", "Togo says mills are late", "Togo are late", "Togo says mills are late"),
    (
        "two_subjects",
        "The coach knows a repeat is not likely",
        "coach is not likely",
        "coach knows repeat is not likely",
    ),
    (
        "verb_of_what_is_insisted",
        "Ada knows the mill in Togo is late",
        "Ada knows the mill in Togo",
        "Ada knows the mill in Togo is late",
    ),
    (
        "verb_of_what_is_insisted",
        "Ada Bolt requested that Mayor Ray Vik and a clerk open a mill",
        "Ada Bolt requested Mayor Ray Vik",
        "requested that Ray Vik and clerk open mill",
    ),
    (
        "fate_of_fears",
        "Fears that the row would spread eased on Monday",
        "Fears row would spread",
        "Fears that row would spread eased",
    ),
    ("fate_of_fears", "Fears grew that the row would spread", "", "Fears grew"),
    (
        "noun_before_verb",
        "A law caps the sum a nurse can give to parties",
        "caps sum can give",
        "caps sum nurse can give",
    ),
    (
        "name_before_verb",
        "The foes the US faces in Togo have won",
        "foes the US have won",
        "foes the US faces in Togo have won",
    ),
    (
        "name_before_verb",
        "The foes the UK faces in Togo have won",
        "foes the UK have won",
        "foes the UK faces in Togo have won",
    ),
    ("name_before_verb", "Ray read statements Ada made in May", "read statements Ada", "read statements Ada made"),
    ("name_before_verb", "Ray told the nurse Ada fled in May", "", "told Ada fled"),
]
