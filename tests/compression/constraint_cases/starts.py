"""What each rule of `constraints/rules/starts.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("time_before_clause", "A day after it closed, Acme won", "day after it closed,", "Acme won"),
    ("time_before_clause", "Bolt won two weeks before the vote", "two weeks before vote", "Bolt won two weeks"),
    ("time_before_clause", "Its task the morning before was to win", "morning was to win", "task was to win"),
    (
        "listed_behind_of",
        "The house of singer, poet and thief Ray Bolt burned",
        "thief Ray Bolt burned",
        "house of singer, burned",
    ),
    ("listed_behind_of", "The mayor of Lome, Ada Bolt, won", "", "Ada Bolt, won"),
    ("verb_without_subject", "Ada Bolt, a nurse, hardly knew him", "hardly knew him", "Ada Bolt, hardly knew"),
    ("verb_without_subject", "The mayor of Graz sold the port", "sold the port", "mayor sold the port"),
    ("verb_without_subject", "A wholly untested rule fails", "fails", "untested rule fails"),
    ("listed_behind_of", "The smell of gas, soot, and fumes is bad", "fumes is bad", "smell of gas, is bad"),
    ("inverted_condition", "Had it not rained, mills would burn", "mills would burn", "Had it not rained,"),
    ("state_of_place", "A man of Graz, Togo was found dead", "Togo was found dead", "man of Graz, Togo was found"),
    ("state_of_place", "A bomber in Graz, Togo, left a film", "Togo, left a film", "bomber left a film"),
    ("word_before_mark", "The press is dishonest, Bolt continued", "dishonest, Bolt continued", "press is dishonest,"),
    (
        "item_of_list",
        "Togo uses more steel, glass and car parts, and made tin",
        "glass and car parts, and made tin",
        "Togo uses more steel, glass and car",
    ),
    ("opening_words", "Asked whether Bolt won, she left", "Asked whether Bolt won,", "she left"),
    ("opening_words", "Not to mention the wars that Togo lost", "Not to mention wars", "wars Togo lost"),
    (
        "opening_words",
        "Partly offsetting the gloom was a rise in Acme shares",
        "Partly offsetting gloom was rise",
        "rise in Acme shares",
    ),
    ("opening_words", "Sadly for the mills that sell nuts Ada Bolt lied", "Sadly for mills", "Ada Bolt lied"),
    ("opening_words", "Today, that record is clear", "Today, record is clear", "record is clear"),
    ("opening_words", "Far from being chastened the rebels won", "Far from being chastened", "rebels won"),
    (
        "behind_it_is",
        "It's a rejection of the plan held by Bolt",
        "rejection of plan held by Bolt",
        "It's a rejection of plan",
    ),
    ("behind_it_is", "It's true that Ada Bolt won", "true that Ada Bolt won", "Ada Bolt won"),
    (
        "before_what_is_told",
        "Bolt told the mayor, Ada Ray, that it fell",
        "Ada Ray, that it fell",
        "Bolt told the mayor, that it fell",
    ),
    (
        "before_what_is_told",
        "Amid claims by foes, including Ada Ray, that nuts fell, Bolt won",
        "including Ada Ray, that nuts fell,",
        "Bolt won",
    ),
    ("before_what_is_told", "A fire that killed nine is out", "", "fire that killed nine is out"),
    (
        "speaker_in_clause",
        '"We won," Ada Bolt said as she left',
        "Ada Bolt said as she left",
        '"We won," Ada Bolt said',
    ),
    (
        "speaker_in_clause",
        "Nuts fell, Ada Bolt said during a visit",
        "Ada Bolt said during visit",
        "Nuts fell, Ada Bolt said",
    ),
    ("speaker_in_clause", "Ada Bolt said in Lome that nuts fell", "", "Ada Bolt said nuts fell"),
    ("one_of_two", "The debt and the raid are blamed on Acme", "raid are blamed", "debt and raid are blamed"),
    (
        "name_behind_participle",
        "The firm representing a nurse, Ada Ray, sued Acme",
        "Ada Ray, sued Acme",
        "firm sued Acme",
    ),
]
