"""What each rule of `constraints/rules/breaks/verbs.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("seems_how", "The row with Togo seems settled", "row with Togo seems", "row with Togo seems settled"),
    ("seems_how", "Nobody knows how the king feels", "", "Nobody knows how king feels"),
    (
        "object_over_infinitive",
        "Ada fought its failure to impose curbs",
        "fought failure curbs",
        "fought failure to impose curbs",
    ),
    ("object_over_infinitive", "Ada fought its failure to pay in May", "", "fought failure in May"),
    (
        "object_of_second",
        "They plan to merge and run the biggest mill",
        "plan to merge biggest mill",
        "plan to merge and run biggest mill",
    ),
    (
        "object_of_second",
        "Acme hired Bolt to advise it on a sale",
        "Acme hired Bolt it on sale",
        "Acme hired Bolt to advise it on sale",
    ),
    ("before_its_verb", "Togo may let men hide their nuts", "may let men", "may let men hide their nuts"),
    ("before_its_verb", "Ray praised bakers who've sold it", "Ray praised bakers", "praised bakers who've sold it"),
    ("seems_how", "Her view came a day after it fell", "Her view came", "Her view came a day after it fell"),
    (
        "verb_of_more",
        "Bolt has no duty to hire, sell or feed cooks",
        "Bolt has no duty to hire,",
        "Bolt has no duty to hire, sell or feed cooks",
    ),
    (
        "verb_past_adverbs",
        "A sale may very well lead to a row",
        "sale may very well to row",
        "sale may very well lead to row",
    ),
    (
        "gerund_of_preposition",
        "Togo kept men from selling nuts in Lome",
        "Togo kept men selling nuts",
        "Togo kept men from selling nuts",
    ),
]
