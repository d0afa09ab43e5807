"""What each rule of `constraints/rules/breaks/verbs.py` forbids, and what it leaves."""

from __future__ import annotations

# constraint, sentence, a cut that it forbids, a cut that it allows
CASES = [
    ("act_with_preposition", "Ada sees a need to work with Togo", "sees need to work", "sees need to work with Togo"),
    ("act_with_preposition", "Ada has to wait for Ray to leave", "Ada has to wait", "Ada has to wait for Ray"),
    ("act_with_preposition", "Bolt is close to agreeing to a new deal", "close to agreeing", "agreeing to new deal"),
    ("act_with_preposition", "Bolt was charged with theft in Lome", "Bolt was charged", "Bolt was charged with theft"),
    ("act_with_preposition", "Ada has to work as it rains", "", "Ada has to work"),
    ("act_with_preposition", "Ada has to wait for nine days", "", "Ada has to wait"),
    ("act_with_preposition", "Ada led a round of talking with Togo", "", "Ada led round of talking"),
    ("seems_how", "The row with Togo seems settled", "row with Togo seems", "row with Togo seems settled"),
    ("seems_how", "Nobody knows how the king feels", "", "Nobody knows how king feels"),
    ("before_its_verb", "Togo may let men hide their nuts", "may let men", "may let men hide their nuts"),
    ("before_its_verb", "Ray praised bakers who've sold it", "Ray praised bakers", "praised bakers who've sold it"),
]
