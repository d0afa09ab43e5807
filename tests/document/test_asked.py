"""Questions and answers, with labels and without, and what stands above and between entries."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document

FAQ = (
    "New rules for carts\nBy Ada Bolt\n\nQ: When do the rules begin?\nA: Riders in Togo will need a plate and a policy "
    "from 1 March, the minister said on Tuesday.\n\nQ: What does it cost?\nA: The plate costs 28 francs.\n\nQ: Is a "
    "hired cart free?\nA: No. The firms are insured already."
)


def test_a_brief_of_answers_is_one_of_them_without_its_label() -> None:
    brief = summarize(FAQ, length="brief").text
    assert brief == "Riders in Togo will need a plate and a policy from 1 March, the minister said on Tuesday."
    assert summarize(FAQ, length="short").text.startswith("When do the rules begin? Riders in Togo")


@pytest.mark.parametrize("words", [8, 12])
@pytest.mark.parametrize(
    "label", ["Q: {}\nA: {}", "Question: {}\n\nAnswer: {}", "Q. {}\nA. {}", "{}\n\n{}", "**{}**\n{}"]
)
def test_a_page_that_opens_with_a_question_is_told_by_what_answers_one_in_full(label: str, words: int) -> None:
    pairs = [
        ("What is Acme?", "It is a ferry of Togo that was due in May."),
        ("Who has to pay?", "Owners of boats, and all fishermen."),
        ("Why is it late?", "Engineers in Lund found a crack in the hull of the ferry on Monday."),
        ("What does it cost?", "No more than it did."),
    ]
    article = "\n\n".join(label.format(*pair) for pair in pairs)
    assert summarize(article, length="brief").text == pairs[2][1]
    assert "ngineers" in headline(article, max_words=words).text
    told = summarize(article, length="short").text
    assert not any(mark in told for mark in ("Q:", "Question:", "*", "- "))
    assert all(question in told for question, answer in pairs if answer in told)


def test_a_question_in_capitals_is_a_crosshead() -> None:
    lead = "Residents of Lund have to boil their water, the town said on Monday."
    happened = "A flood broke the main. It let in clay."
    article = f"{lead}\n\nWHAT HAPPENED?\n\n{happened}\n\nWHO PAYS?\n\nThat is in dispute."
    assert summarize(article, length=25).text == f"{lead} {happened}"


def test_bold_labels_of_an_interview_are_none_of_what_is_told() -> None:
    article = (
        "**You have sailed for years. What has changed?**\n\n**Ada Bolt:** People looked at me. Now they look down."
        "\n\n**Courier:** The firm plans to replace pilots in 2028. Are you afraid?\n\n**Bolt:** No. I will be 64."
        "\n\n**Courier:** What would you ask it?\n\n**Bolt:** That it keeps us until then."
    )
    assert summarize(article, length="short").text == "The firm plans to replace pilots in 2028."


def test_what_the_one_who_asks_assumes_is_no_story() -> None:
    article = (
        "INTERVIEWER: What is your worst mistake?\n\nUNA ROE: That we did not build the clinics of Lund.\n\n"
        "INTERVIEWER: Nurses say that they are leaving. Will you raise their pay?\n\nROE: Yes. From January every "
        "nurse in Togo will receive 220 marks more.\n\nINTERVIEWER: Will you resign?\n\nROE: I will not."
    )
    assert summarize(article, length="short").text == "From January every nurse in Togo will receive 220 marks more."


def test_a_brief_of_answers_without_labels_is_one_that_says_what_its_question_does() -> None:
    asked = (
        "Ferry strike: what travellers should know\n\nWhy do crews walk out?\nThe union, Crews of Lund, turned down 3 "
        "percent. It says pay fell.\n\nWhen will ferries stop?\nCrews of eight ferries will strike on 5 and 9 May. "
        "More days may follow.\n\nIs my ticket lost?\nNo. The firms pay it back."
    )
    for length in ("brief", "meta"):
        assert summarize(asked, length=length).text == "Crews of eight ferries will strike on 5 and 9 May."


def test_an_interview_without_labels_is_told_by_its_first_question() -> None:
    pairs = [
        ("Why did you leave the ferries of Lund?", "I could not look at another form. We wrote more than we sailed."),
        ("Do you miss the sea?", "Every day. I miss the jokes at four in the morning."),
        ("What should the state do?", "Hire cooks. A captain should not have to peel onions."),
    ]
    article = "\n\n".join(f"{question}\n\n{answer}" for question, answer in pairs)
    assert summarize(article, length="brief").text == summarize(article, length="meta").text == pairs[0][0]
    told = headline(article, max_words=12, alternatives=3)
    assert told.text == pairs[0][0]
    assert not any(one.text.endswith("?") for one in told.alternatives)
    short = summarize(article, length=30).text
    assert short.startswith(pairs[0][0])
    assert all(question in short for question, answer in pairs if answer.split(". ")[0] in short)


ASKED = (
    "Ada Bolt has filmed one snail for six years. Her film won the first prize of Lund on Monday.",
    "Why a snail?",
    "It is a suspense film. I wanted a hero that does not know that it is one.",
    "You sold your house in Kara to pay for it.",
    "Yes. My mother did not speak to me for a year.",
    "What comes next?",
    "A film about mould. It grows faster, and I am not young.",
)


def test_an_interview_without_labels_is_none_of_the_story_above_it() -> None:
    assert summarize("\n\n".join(ASKED), length="short").text == ASKED[0]


@pytest.mark.parametrize(
    ("lead", "answer"),
    [
        (ASKED[0], "It has, the mayor of Lund says, and we shall see."),  # nobody says "I"
        (ASKED[0], '"I do not know," she says. "My mother does."'),
        ("I have filmed one snail for six years, and nobody in Lund has paid me for it.", "I do not know."),
    ],
)
def test_questions_of_a_story_make_no_interview(lead: str, answer: str) -> None:
    article = "\n\n".join([lead, "What has changed?", answer, "What can be done?", answer])
    assert {sentence.role for sentence in Document.of(article).sentences} == {"story"}


@pytest.mark.parametrize(
    "line",
    [
        "by Ada Bolt & Jon Roe",
        "By Ada Bolt & Jon Roe",
        "Here is a picture of the smoke from our man in Lund, Jon Roe.",
        "Here are some more photos from the coast.",
    ],
)
def test_lines_about_the_page(line: str) -> None:
    article = (
        f"Storm reaches the coast of Togo\n{line}\nAda Bolt has written an opera. It opens in Lund on 14 February."
    )
    assert Document.of(article).sentences[1].role == "boilerplate"


def test_no_label_of_a_turn_comes_out() -> None:
    article = (
        "The writer Ada Bolt won the Lund prize on Monday. She spoke to Jon Roe.\n\nQ. Did you hope to win?\n\nA. My "
        "husband put ten francs on somebody else.\n\nQ. What do you write now?\n\nA. A book about a lighthouse in Togo."
    )
    told = summarize(article, length="long").text
    assert "Did you hope to win? My husband" in told
    assert not any(label in told for label in ("Q. ", "A. "))


@pytest.mark.parametrize("label", ["Q: {}\nA: {}", "Q. {}\nA. {}", "Question: {}\n\nAnswer: {}"])
def test_one_question_with_its_answer_is_told_without_labels(label: str) -> None:
    lead = "A court in Lund fined a farmer on Monday for letting slurry run into a river, where it killed 900 trout."
    asked = label.format("Who pays for new fish?", "The farmer has to, within a year.")
    told = f"{lead} Who pays for new fish? The farmer has to, within a year. The Lund is 40 miles long."
    assert summarize(f"{lead}\n\n{asked}\n\nThe Lund is 40 miles long.", length="long").text == told


@pytest.mark.parametrize("label", ["Q: {} A: {}", "{}\n\n{}\n\n"])
def test_answers_none_of_which_stands_alone_are_told_by_their_first_question(label: str) -> None:
    asked = [
        ("When will the pier of Lund reopen?", "It will be open to boats by May, two months later than planned."),
        ("Why was it closed?", "Cracks were found in two of its posts in October."),
        ("What will it cost?", "The county expects to pay 900,000 euros."),
    ]
    article = " ".join(label.format(*one) for one in asked)
    assert summarize(article, length="brief").text == asked[0][0]
    assert summarize(article, length="headline").text == asked[0][0]


@pytest.mark.parametrize(
    ("title", "answers"),
    [
        (
            "Q&A: How the tax on boats works",
            ("Owners of boats in Togo who fish for a living.", "The tax is 30 francs."),
        ),
        ("Tax on boats: your questions", ("About 30 francs, says the port, but 10 are paid back.", "In May.")),
        ("What you need to know of the tax", ("Most fishermen do not have to apply.", "By the end of May.")),
        ("The tax on boats of Lund: answers", ("The limit is low, the port says.", "You may ask the port.")),
    ],
)
def test_a_piece_of_an_answer_is_no_brief(title: str, answers: tuple[str, str]) -> None:
    asked = ("Who has to apply for the tax?", "What is it?")
    pairs = "\n".join(f"Q: {one}\nA: {other}" for one, other in zip(asked, answers, strict=True))
    assert summarize(f"{title}\n{pairs}", length="brief").text == title


@pytest.mark.parametrize(
    ("article", "brief"),
    [
        (
            "Snow has closed the port of Lund. Why do boats not sail?\nIce breaks their sails, the harbour master has "
            "told them.\nWill it thaw?\nSailors expect rain on Sunday.",
            "Snow has closed the port of Lund.",
        ),
        (
            "What is the Lund Union?\nIt is a group of nine ports.\nWho joined last?\nMillport and Graz became full "
            "members in May.",
            "What is the Lund Union?",
        ),
        (
            "Should Lund leave Togo? A poll found on Sunday that half of its sailors think so.\n"
            "How would it work?\nA majority would ask the king for a vote.\nWhat does he say?\nHe says that he would "
            "refuse.",
            "Should Lund leave Togo?",
        ),
        (
            "Q: Do boats still sail to Togo?\nA: They sail on Sunday.\nQ: Is my ticket lost?\nA: Sailors keep seats "
            "for boats that have moved to May.",
            "Do boats still sail to Togo?",
        ),
    ],
)
def test_what_points_to_a_question_is_no_brief(article: str, brief: str) -> None:
    assert summarize(article, length="brief").text == brief


def test_an_answer_of_some_length_is_told_rather_than_the_headline_alone() -> None:
    asked = "Who has to pay?\nNobody yet.\nWho sails?\nSailors in nine small ports are told to stay on land."
    told = summarize(f"What to know of the tide\n{asked}", length="brief").text
    assert told == "Sailors in nine small ports are told to stay on land."


def test_what_leaves_out_what_its_question_says_is_no_brief() -> None:
    listed = "1. Who sails?\nNine crews of Togo.\n2. Are the piers open?\nMost are, but with few boats and no lamps."
    assert not summarize(f"Two questions on the strike\n{listed}", length="brief").text.startswith("Most are")
