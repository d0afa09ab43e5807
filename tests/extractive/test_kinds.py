"""What is so of a kind is told with what says which, behind a subject however long it is."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.document import Document
from summarizer.extractive.shorten import bends, predicate
from summarizer.extractive.shorten.losses import loses_kind
from summarizer.extractive.shorten.main_clause import points_out

_BEHIND = " Officials gave no details. Talks are to resume on Saturday."


@pytest.mark.parametrize(
    ("lead", "verb"),
    [
        (
            "Cooks caught using a phone while stuck in a queue or asleep will be fined 90 euros by Lund.",
            "will be fined",
        ),
        (
            "Men who ate nuts in Lund between 3 and 9 May and have felt a rash or a fever since should see a nurse.",
            "should",
        ),
        (
            "Bakers who bought flour under a plan of 2009 and have since lost money will be paid by Acme.",
            "will be paid",
        ),
        ("Anyone guilty of hitting a cook, a nurse or another baker in Lund could be jailed for a year.", "could be"),
        (
            "Mills that sell nuts to men of 18, whether over the counter or by post, will lose their licence.",
            "will lose",
        ),
        (
            "Bakers in Lund who rent out boats for more than 90 days without a permit face fines of 900 euros.",
            "face fines",
        ),
        (
            "A cook who worked for Acme in Lund and could no longer see the edge of a knife has been fired.",
            "has been",
        ),
        ("A cook who told Lund that armed men had hit him planned the theft of 9 boats himself in May.", "planned the"),
    ],
)
def test_the_main_verb_is_found_behind_what_says_of_which_kind(lead: str, verb: str) -> None:
    found = predicate(lead, Document.of(lead + _BEHIND).story[0])
    assert found is not None
    assert lead.startswith(verb, found.verb)


@pytest.mark.parametrize(
    ("lead", "left_out", "lost"),
    [
        ("Drivers who drink may be fined 90 euros in Lund from May.", " who drink", True),
        ("Older boats in Lund that have leaked will be sold by Acme in May.", " that have leaked", True),
        ("Anyone convicted of theft could be jailed for a year.", " convicted of theft", True),
        ("A cook who lies could be jailed for a year in Lund.", " who lies", True),
        ("Women who bake nuts do not get ill.", " who bake nuts", True),
        ("Bakers in Lund will lose their licence in May.", " in Lund", True),
        ("Bakers who lost money and have no mill can claim 9 euros.", " and have no mill", True),
        ("Bakers whose mill burned or sank will be paid 9 euros.", " or sank", False),
        ("Nine bakers who lied will be freed in May.", " who lied", False),
        ("The bakers who lied could be freed in May.", " who lied", False),
        ("Bakers who were stuck in Lund were saved in May.", " who were stuck in Lund", False),
        ("A cook who was fired must be paid 9 euros in May.", " who was fired", False),
        ("Bakers with a rare rash that leaves them in pain could be cured.", " that leaves them in pain", False),
        ("Bakers with a rash that leaves them in pain could be cured.", " that leaves them in pain", True),
        ("Bakers, who like nuts, will be paid in May.", " who like nuts,", False),
        ("The number of bakers in Lund who were fired has passed nine.", " in Lund who were fired", True),
        ("The number of bakers in Lund has passed nine.", " in Lund", False),
        ("Investors in a mill of Acme were 9 percent down in May.", " in a mill of Acme", True),
        ("Investors, in Lund and in Graz, were 9 percent down in May.", ", in Lund and in Graz,", False),
    ],
)
def test_no_brief_says_of_all_of_a_kind_what_is_so_of_some(lead: str, left_out: str, lost: bool) -> None:
    sentence = Document.of(lead + _BEHIND).story[0]
    end, behind = lead.index(left_out), lead.index(left_out) + len(left_out)
    assert loses_kind(lead, sentence, [(0, end), (behind, len(lead))]) is lost
    assert not loses_kind(lead, sentence, [(0, len(lead))])


def test_a_tale_is_told_before_it_is_said_to_be_made_up() -> None:
    lead = "A cook who claimed that she was hit made the whole story up, Lund said."
    sentence = Document.of(lead + _BEHIND).story[0]
    assert points_out(lead, sentence, [(0, 6), (lead.index(" made"), len(lead))])
    told = "A cook who told Lund that she was hit hid nine boats, Lund said."
    first = Document.of(told + _BEHIND).story[0]
    assert points_out(told, first, [(0, told.index(" that")), (told.index(" hid"), len(told))])


def test_a_part_of_what_tells_more_of_a_subject_may_be_left_out() -> None:
    lead = (
        "A cook who claimed that she had been held at gunpoint and then locked for nine days in the cellar of a mill "
        "by two men in masks made the whole story up to avoid a trial, police in the town of Lund said on Monday."
    )
    text = summarize(lead + _BEHIND, length="meta").text
    assert text.startswith("A cook who claimed that she had been held at gunpoint made the whole story up to avoid")
    assert text.endswith("police in the town of Lund said on Monday.")


def test_a_rule_is_told_with_what_it_is() -> None:
    lead = (
        "Ministers are to scrap a rule under which bakers who close their shops during fairs without leave can be "
        "fined 90 euros a day, after a court ruled for a cook who would not pay, the mayor confirmed last night."
    )
    assert "scrap a rule," not in summarize(lead + _BEHIND, length="meta").text


def test_scientists_who_have_found_it_need_no_other_source() -> None:
    lead = (
        "Scientists at the University of Lund have found that wild parrots of the hills can work out the odds of "
        "getting a nut from a jar that holds both nuts and stones, a skill that had until now been seen only in apes, "
        "according to a paper published in the journal Nature Letters."
    )
    assert summarize(lead + _BEHIND, length="meta").text == (
        "Scientists at the University of Lund have found that wild parrots of the hills can work out the odds of "
        "getting a nut."
    )


def test_what_somebody_does_is_told_with_where() -> None:
    lead = "The cook found clinging to a boat off Lund has thanked the men who found her."
    at = lead.index(" to")
    assert bends(lead, Document.of(lead + _BEHIND).story[0], [(0, at), (lead.index(" has") + 1, len(lead))])
