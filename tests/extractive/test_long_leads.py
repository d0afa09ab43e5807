"""Leads of more than 40 words are told in a brief, `meta` and `push` as whole sentences, with who says it."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.document import Document
from summarizer.extractive.shorten import bends, predicate
from summarizer.extractive.shorten.finished import holds, unfinished
from summarizer.extractive.shorten.losses import tears_aside
from summarizer.extractive.shorten.main_clause import points_out
from summarizer.extractive.shorten.parts import behind_idle
from summarizer.extractive.shorten.stretches import loses_speaker, said_inside
from summarizer.text.sentences import Span

_BEHIND = " Officials gave no details. Talks are to resume on Saturday."


def _kept(lead: str, *parts: str) -> list[Span]:
    starts = [lead.index(part) for part in parts]
    return [(start, start + len(part)) for start, part in zip(starts, parts, strict=True)]


@pytest.mark.parametrize(
    ("lead", "verb"),
    [
        ("A cook who told boys that Lund does not exist and that mills buy all the nuts has said sorry.", "has said"),
        ("A man who asked nine women to lend him a sum that he spent on boats has admitted theft.", "has admitted"),
        ("Bakers, who had been counting on a good harvest in Togo, face losses of 9 million euros.", "face"),
        ("Doctors who saw 900 men up to the age of 50 say those who slept badly were ill.", "say"),
        (
            "A blast at a mill in Lund that makes oil for boats and cars killed nine bakers, injured two and broke it.",
            "k",
        ),
        ("A mill that was built for men killed nine days ago has been sold to a bank in Togo.", "has been sold"),
        ("Bolt resigned in May and in a raid on his mill near Lund police arrested nine men.", "resigned"),
        ("Since nine mills failed and a bank lost its licence, bakers have left Lund in boats.", "have left"),
        ("A cook hurt on a road that men had for years begged Lund to close has been paid.", "has been paid"),
        (
            "Acme, which sells nuts and has debts, was fined by Lund, and its chief, Ada Bolt, who fled, said it lost.",
            "was",
        ),
        ("The man who was in Lund died on Monday after a long illness in Togo.", "died"),
        ("The mayor, who has had a say in all of it since May, resigned on Monday.", "resigned"),
    ],
)
def test_the_main_verb_is_found_behind_clauses_of_many(lead: str, verb: str) -> None:
    found = predicate(lead, Document.of(lead).story[0])
    assert found is not None
    assert lead[found.verb :].startswith(verb)


_PICKED = "Togo's mayor picked Ada Bolt, a baker who broke with her party, to run the port of Lund."
_SEEN = "The sons of a cook who was last seen leaving a mill have offered nuts."


@pytest.mark.parametrize(
    ("lead", "parts", "bent"),
    [
        (_PICKED, ["Togo's mayor picked Ada Bolt"], True),
        (_PICKED, ["Togo's mayor picked Ada Bolt", "to run the port of Lund."], False),
        ("Acme picked Ada Bolt and left Lund in May to sell nuts.", ["Acme picked Ada Bolt"], False),
        ("Lund named Ada Bolt, a cook, as its mayor.", ["Lund named Ada Bolt, a cook"], True),
        ("Lund named Ada Bolt on Monday as bakers fled.", ["Lund named Ada Bolt"], False),
        ("Togo appointed Ada Bolt, a cook, to the court.", ["Togo appointed Ada Bolt"], True),
        ("Togo appointed Ada Bolt and went to the polls.", ["Togo appointed Ada Bolt and went"], True),
        (
            "He spoke in Lund, describing the plan, which costs 9 euros, as a joke.",
            ["He spoke in Lund, describing the plan"],
            True,
        ),
        ("He spoke in Lund, describing the plan as bakers left.", ["He spoke in Lund, describing the plan"], False),
        ("Togo placed the owner of Acme under formal investigation.", ["Togo placed the owner of Acme"], True),
        ("Acme has put its chief, who led it for nine years, on leave.", ["Acme has put its chief"], True),
        (
            "Acme has put its chief, who led it for nine years, on leave.",
            ["Acme has put its chief", "on leave."],
            False,
        ),
        (
            "A vote taking place in Lund is about nuts, sold in Togo.",
            ["A vote taking place in Lund is about nuts"],
            False,
        ),
        ("Acme put off a vote on the mill in Lund.", ["Acme put off a vote"], False),
        ("Togo placed the ring in a box under the mill.", ["Togo placed the ring in a box"], False),
        ("Lund voted by a majority of four to one to ban it.", ["Lund voted by a majority of four"], True),
        (_SEEN, ["The sons of a cook who was last seen", "have offered nuts."], True),
        (_SEEN, ["The sons of a cook", "have offered nuts."], False),
        ("He fled after more than nine of them complained in Lund.", ["He fled after more than nine of them"], True),
        ("A law allows men convicted of theft to own mills.", ["A law allows men", "to own mills."], True),
        ("A law allows men to own mills in Lund.", ["A law allows men to own mills"], False),
        ("Lund told mills to start work no earlier than nine.", ["Lund told mills to start work"], True),
        ("Bakers said they would go only when Bolt left.", ["Bakers said they would go only"], True),
        (
            "Ada Bolt is calling for boys who see a nurse to be given a scan.",
            ["Ada Bolt is calling for boys who see a nurse"],
            True,
        ),
        ("Ada Bolt called for a strike in Lund as bakers left.", ["Ada Bolt called for a strike"], False),
        ("Bakers fled from Ray, who had warned that it would sink.", ["Bakers fled from Ray, who had warned"], True),
    ],
)
def test_a_verb_keeps_what_stands_behind_its_object(lead: str, parts: list[str], bent: bool) -> None:
    assert bends(lead, Document.of(lead).story[0], _kept(lead, *parts)) is bent


def test_who_says_it_is_kept_where_more_is_told_behind() -> None:
    lead = (
        "At least 27 bakers were killed and more than 90 were missing after days of rain set off mudslides in nine "
        "towns on the coast of Togo, the port of Lund said on Sunday, adding that its road had been swept away and "
        "that men were carrying bread on foot to those who had spent the night in the open."
    )
    sentence = Document.of(lead).story[0]
    assert behind_idle(lead, sentence) == []
    begun = _kept(lead, "At least 27 bakers were killed")
    said = said_inside(lead, sentence, begun)
    assert lead[slice(*said[-1])] == "the port of Lund said on Sunday"
    told = summarize(f"{lead}{_BEHIND}", length="meta").text
    assert told.startswith("At least 27 bakers were killed")
    assert told.endswith(", the port of Lund said on Sunday.")


@pytest.mark.parametrize(
    "lead",
    [
        "Ada Bolt, who said it was old, sold a mill in Lund, adding that it was hers.",
        "Ada Bolt sold a mill in Lund, as Ray Vik had claimed, and left for Togo.",
        "Ada Bolt told bakers that it was sold, that nuts were lost, and that she was ill.",
    ],
)
def test_nobody_speaks_inside_who_does_not_tell_all_before(lead: str) -> None:
    begun = _kept(lead, "Ada Bolt")
    assert said_inside(lead, Document.of(lead).story[0], begun) == begun


def test_a_comment_on_a_deed_may_go() -> None:
    lead = "A mill in Lund was fined 9 euros after it burned, in what the judge described as a day of shame."
    assert not loses_speaker(lead, Document.of(lead).story[0], _kept(lead, "A mill in Lund was fined 9 euros"))
    lead = "A mill in Lund stole 9 euros after it burned, the judge said on Monday."
    assert loses_speaker(lead, Document.of(lead).story[0], _kept(lead, "A mill in Lund stole 9 euros"))


def test_a_second_clause_is_not_left_before_its_verb() -> None:
    lead = (
        "Police have found a boat in Lund, and although it has yet to be opened, the sons of Ada Bolt, from Graz, have "
        "been told."
    )
    sentence = Document.of(lead).story[0]
    assert unfinished(lead, sentence, _kept(lead, lead[: lead.index(", have been")]))
    assert unfinished(lead, sentence, _kept(lead, lead[: lead.index(", the sons")]))
    assert holds(lead, sentence, _kept(lead, "Police have found a boat in Lund"))


def test_what_tells_of_a_subject_ends_at_its_verb() -> None:
    lead = "The wife of a man who has been held in Lund has urged Togo to free him when it meets, saying he is ill."
    kept = _kept(lead, "The wife of a man", "has urged Togo to free him")
    assert not tears_aside(lead, Document.of(lead).story[0], kept)


@pytest.mark.parametrize(
    ("parts", "points"),
    [
        (["A man", "has been told to take it down."], True),
        (["A man who built a boat", "has been told to take it down."], False),
    ],
)
def test_a_pronoun_is_told_with_what_it_means(parts: list[str], points: bool) -> None:
    lead = "A man who built a boat in Lund in May has been told to take it down."
    assert points_out(lead, Document.of(lead).story[0], _kept(lead, *parts)) is points


def test_somebody_does_not_refuse_what_is_left_out() -> None:
    lead = "The owners of a mill who were told to paint a wall in Lund have refused, saying it is fine."
    sentence = Document.of(lead).story[0]
    assert points_out(lead, sentence, _kept(lead, "The owners of a mill", "have refused"))
    kept = _kept(lead, "The owners of a mill who were told to paint a wall", "have refused")
    assert not points_out(lead, sentence, kept)


def test_a_push_is_a_main_clause_before_it_is_torn() -> None:
    lead = (
        "Two brothers from Lund who rowed across the lake from Togo to Graz without help in 139 days, living on dried "
        "nuts and surviving a storm that washed one of them overboard at night, have become the fastest crew to make "
        "the crossing and raised more than 700,000 euros for nine mills on the coast."
    )
    push = summarize(
        f"{lead} Ole and Ray Roe were met by their mother in Graz. The old record was 162 days.", length="push"
    )
    assert push.text == "Two brothers from Lund have become fastest crew to make crossing"


def test_whom_somebody_is_picked_for_is_told_without_who_that_is() -> None:
    lead = (
        "Acme, the maker of ropes, on Thursday picked Ada Bolt, a former baker who left Lund in a boat in 2011 and "
        "later led a firm in Graz, to run its mills in Togo, which hold more than 500 million nuts, nine boats and "
        "ties with 574 towns on the coast."
    )
    for length in ("push", "meta"):
        assert "picked Ada Bolt to run its mills" in summarize(f"{lead}{_BEHIND}", length=length).text


@pytest.mark.parametrize(
    ("lead", "verb"),
    [
        ("The mill plans to sell nine boats in Lund, the head of its council told cooks.", "plans to"),
        ("Mill plans to sell nine boats in Lund were dropped on Monday.", "were dropped"),
        ("Fears that strikes nationwide will halt boats have grown.", "have grown"),
        ("From Lund, from Graz and from Togo, men came to see the bear.", "came to"),
        ("In a ruling that may cost mills, the court of Lund decided on Friday by a vote that men can pay.", "decided"),
    ],
)
def test_the_main_verb_is_found_behind_openings_and_plans(lead: str, verb: str) -> None:
    found = predicate(lead, Document.of(lead).story[0])
    assert found is not None
    assert lead[found.verb :].startswith(verb)


@pytest.mark.parametrize(
    ("lead", "meta"),
    [
        (
            "If the council backs the plan, which the mayor of Lund put forward on Monday after weeks of quarrels "
            "about how to pay for a new pier and two boats, bakers who sell more than 900 loaves a day will have to "
            "pay a tax of nine percent from January, the first since 1919.",
            "If the council backs the plan, bakers who sell more than 900 loaves a day will have to pay a tax of nine "
            "percent from January, the first since 1919.",
        ),
        (
            "Despite pleas from bakers, from the church and from some members of his own council that it would leave "
            "old men without bread for weeks, the mayor of Lund said on Wednesday that he would go ahead with a plan "
            "to close nine bakeries in the town and to pull down their ovens.",
            "The mayor of Lund said on Wednesday that he would go ahead with a plan to close nine bakeries in the town "
            "and to pull down their ovens.",
        ),
        (
            "Lund's council elected Ada Bolt, a former baker who has sat in it for only six months and who promised to "
            "cut taxes on nuts and to let bakers keep their boats when they retire, as the town's first female mayor "
            "on Tuesday, after two other members of her party fell ill.",
            "Lund's council elected Ada Bolt as the town's first female mayor on Tuesday.",
        ),
        (
            "Acme plans to shut at least three mills in Togo, to sell thousands of its boats and to cut the pay of "
            "those who stay by ten percent, the head of the union told bakers in Lund on Monday in what she called the "
            "darkest day in the history of a firm that has never closed a mill at home.",
            "Acme plans to shut at least three mills in Togo, the head of the union told bakers in Lund on Monday.",
        ),
    ],
)
def test_a_long_lead_is_told_by_its_main_clause(lead: str, meta: str) -> None:
    assert summarize(lead + _BEHIND, length="meta").text == meta


def test_a_noun_of_two_words_is_not_halved() -> None:
    lead = "A cook was found alive in Lund, the mayor said at a news conference in Togo."
    kept = _kept(lead, "A cook was found alive in Lund, the mayor said at a news")
    assert not holds(lead, Document.of(lead).story[0], kept)


def test_a_line_inside_a_title_keeps_nothing_behind_the_comma_of_its_lead() -> None:
    lead = (
        "Togo Central Bank Governor Ada Bolt said on Tuesday the April rescue of Lome Rope and Steel Group was needed"
        " to avoid a possible 1970s style collapse, but showed new rules were essential."
    )
    quoted = ' "The case shows the urgent need for new ways to close large firms," Bolt said in a speech in Lome.'
    assert "Ada Bolt" in summarize(lead + quoted, length="push").text
