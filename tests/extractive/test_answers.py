"""Answers are told with what they answer, or say it themselves: questions at the end of a line, in titles, of turns."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document
from summarizer.document.spoken.replies import answers_so, is_denied, leans

MORE = "Who pays for it?\nThe town of Lund has set aside nine million crowns for three winters."


@pytest.mark.parametrize(
    ("lead", "question", "answer"),
    [
        ("Lund has closed its port.", "Was that legal?", "Most judges say that it was not, because no law allowed it."),
        ("Togo has banned phones in schools.", "Will it work?", "Most teachers doubt it, since the rule is vague."),
        ("Bank Bolt has cut its rate to 2 percent.", "What does that mean for me?", "Less, if you save in Lund."),
    ],
)
def test_a_question_at_the_end_of_the_lead_is_told_with_its_answer(lead: str, question: str, answer: str) -> None:
    article = f"{lead} {question}\n{answer}\n{MORE}"
    assert summarize(article, length="brief").text == lead
    assert summarize(article, length="short").text.startswith(f"{lead} {question} {answer}")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Is it safe to swim in the lake of Lund?", "Usually yes, says Ada Bolt, if the water is clear."),
        ("Can I still get my money back for the ferry?", "Probably not, the union says, unless you paid by card."),
        ("What is a bell of warning?", "Lund's weather office rings it when the water rises by nine metres."),
        ("What happens to the old bridge of Lund?", "Graz agreed in May to take it over for 99 years."),
        ("How do I find a leak in my boat?", "Look for damp boards and a smell of mould below the seats."),
        ("Is a race for arms likely?", "Many sailors fear one, but both ports say that they will be careful."),
        ("Do you have to declare eggs from abroad?", "In theory, yes, the customs office says. Nobody asks."),
    ],
)
def test_a_title_that_is_answered_below_is_told_with_its_answer(question: str, answer: str) -> None:
    article = f"{question}\n{answer}\nWhat if it rains?\nNothing, as long as the roof holds."
    assert summarize(article, length="brief").text == headline(article, max_words=12).text == question
    assert summarize(article, length="short").text.startswith(f"{question} {answer}")


@pytest.mark.parametrize("reply", ["No.", "Not entirely.", "Probably."])
def test_one_question_is_told_with_a_reply_that_is_all_of_a_sentence(reply: str) -> None:
    title = "Fact check: Did Lund ban its ferries?"
    claim = "A film that says so was seen by nine million people, but it was made by a machine."
    article = f"{title}\n{reply} {claim}"
    assert summarize(article, length="brief").text == headline(article, max_words=12).text == title
    assert summarize(article, length="short").text == f"{title} {reply} {claim}"
    later = "Ada Bolt, the mayor of Lund, said on Monday that all nine ferries would sail until the end of May."
    assert summarize(f"{article}\n{later}", length="brief").text == later


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        (
            "Is Togo in recession?",
            "The economy of Togo shrank by 0.2 percent in May, official figures showed on Friday.",
        ),
        ("Who is Ada Bolt?", "President Una Coe has named Ada Bolt, a former judge, as the next chief of the bank."),
        ("Why is Acme closing its mill?", "Acme said on Monday it would close its mill in Lund and cut 900 jobs."),
        ("Can Lund save its port?", "Lund bought the port in 2019 and sold it to Acme for nine million crowns."),
        ("Will it rain in May?", "No trams ran in Lund on Monday after a storm broke nine masts, the mayor said."),
        ("What next for Graz?", "Nobody was hurt when a mill burned down in Graz on Monday, the fire brigade said."),
    ],
)
def test_a_lead_below_a_question_is_told_as_any_other(title: str, lead: str) -> None:
    article = f"{title}\n{lead}\nAda Bolt will speak in Lund on Friday.\n{MORE}"
    assert Document.of(article).headline is not None
    assert summarize(article, length="brief").text == lead


@pytest.mark.parametrize("label", ["Q: {}\nA: {}", "Q. {}\nA. {}", "Ask the vet\nQ: {}\nA: {}", "{}\nA: {}"])
def test_of_one_question_and_its_answer_a_brief_is_no_part_of_the_answer(label: str) -> None:
    asked = "My dog eats grass in the park of Lund each day. Should I worry?"
    answer = "Only if the dog is sick. Call a vet and keep a sample of what it ate."
    article = label.format(asked, answer)
    assert summarize(article, length="brief").text == "My dog eats grass in the park of Lund each day."
    assert summarize(article, length="short").text == f"{asked} {answer}"


def test_a_letter_is_told_with_the_answer_below_it() -> None:
    asked = "Dear Ada: My sister has sold the boat that we bought together. Should I ask her for half of the money?"
    article = f"{asked}\nA: Not by letter. Go and see her on her birthday."
    assert summarize(article, length="short").text == f"{asked} Not by letter. Go and see her on her birthday."


def test_an_interview_that_opens_with_what_somebody_did_is_told_by_its_title() -> None:
    article = (
        "Five minutes with Ada Bolt\nYou won the cup of Lund again. How do you feel?\nTired. It was the hardest race "
        "of my life.\nWhat comes next?\nThree weeks with my dogs in Graz."
    )
    assert summarize(article, length="brief").text == headline(article, max_words=12).text == article.split("\n")[0]


@pytest.mark.parametrize(
    "line",
    [
        "Technically, no.",
        "Not yet, according to the mayor.",
        "For now, yes, but few do.",
        "Almost certainly.",
        "It depends on the weather.",
        "Nobody at the moment.",
    ],
)
def test_what_answers_so(line: str) -> None:
    assert answers_so(line)


@pytest.mark.parametrize(
    "line",
    [
        "No. 10 said on Monday that it would wait.",
        "Not a single ship has passed the strait since May.",
        "Never before have so many people died.",
        "None of the nine sailors was hurt.",
        "Perhaps no town has lost as much as Lund.",
        "Acme said it would cut 900 jobs.",
        "Lund made it to the final of the cup.",
        "The company bought a mill and sold it to Graz.",
        "Ministers find it hard to agree on a date.",
        "Most people in Lund will vote on 5 May.",
    ],
)
def test_what_answers_nothing(line: str) -> None:
    assert not answers_so(line)
    assert not leans(line)


@pytest.mark.parametrize(
    "line",
    ["Doctors give it to babies at eight weeks.", "Most judges say that it was not, because no law allowed it."],
)
def test_what_leans_on_its_question(line: str) -> None:
    assert leans(line)


def test_a_question_in_a_paragraph_of_a_story_is_no_part_of_a_page_of_answers() -> None:
    lead = "Lund will close two of its nine ports in May, the mayor said on Monday."
    told = "According to the harbour office, 900 people work there. Ada Bolt is one of them."
    article = f"{lead} What will become of the boats?\n{told}\nThe ports have lost nine million crowns since 2019."
    assert summarize(article, length=30).text.startswith(lead)
    asks = "Remember the taste of the bread of Lund? The crust, with salt and oil?"
    opens = f"{asks}\nMaybe you ate it on the pier. Acme has sold it since 1919.\nWhat became of it, you ask?\n{told}"
    assert not summarize(opens, length="brief").text.endswith("?")


def test_no_aside_is_the_brief_of_a_page_that_answers_one_question() -> None:
    title = "Was this film made in Lund?"
    article = f"{title}\nYes, but not this year. The film shows a fair.\nThe platform added a note on Sunday."
    assert summarize(article, length="brief").text == title


def test_no_headline_opens_with_the_reply_to_a_turn() -> None:
    article = (
        "Reader's question\nQ. We booked a boat in Lund that does not exist. The website is gone. Will our bank pay?\n"
        "A. Yes, if you paid by card. Report it within nine months."
    )
    assert not headline(article, max_words=12).text.startswith("Yes")
    assert summarize(article, length="brief").text == "We booked a boat in Lund that does not exist."


@pytest.mark.parametrize(
    ("lead", "news"),
    [
        ("Lund has a problem. Who will drive its trams?", "Lund needs 900 drivers by May, the mayor said on Monday."),
        (
            "For years it was the cheapest way to Graz. So why are the ferries empty?",
            "Acme carried 40 percent fewer people last year than in 2019, the port of Lund said on Monday.",
        ),
    ],
)
def test_news_below_a_lead_that_ends_in_a_question_is_told(lead: str, news: str) -> None:
    article = f"{lead}\n{news}\nWhere will they come from?\nThe office is looking in Graz, its director said."
    assert summarize(article, length="brief").text == news


def test_no_headline_asks_where_an_answer_of_a_turn_says_more() -> None:
    article = (
        "Ask the doctor\nQ: I have taken pills for nine years. Can it harm my bones?\nA: Long use has been linked to a "
        "higher risk of falls in Lund. Do not stop.\nQ: What can I take instead?\nA: Powder is one option."
    )
    assert headline(article, max_words=12).text.startswith("Long use has been linked to")


@pytest.mark.parametrize(
    ("claim", "question", "reply", "answer"),
    [
        (
            "Lund has sold its port to Acme.",
            "Has it?",
            "No.",
            "Ada Bolt, the mayor, said on Monday that it was for rent.",
        ),
        ("Ada Bolt has left Lund.", "Did she?", "She did not.", "Una Roe said on Monday that the mayor was at work."),
        ("Nuts make bakers ill.", "Is that so?", "Not quite.", "Lund's doctors found on Monday that some nuts do."),
        ("A film shows a fire in Graz.", "Is it real?", "Far from it.", "Acme said on Monday that a machine made it."),
        ("Nine mills have closed in Togo.", "True or false?", "False.", "Togo's chief baker said that two had closed."),
        ("Trams are late in Lund.", "Is this a myth?", "Yes.", "Lund's trams were on time in May, its office said."),
    ],
)
@pytest.mark.parametrize("more", [MORE, "What else?\nNothing. The mayor of Graz will speak on Friday."])
def test_a_claim_that_is_denied_is_told_with_its_denial_alone(
    claim: str, question: str, reply: str, answer: str, more: str
) -> None:
    article = f"{claim} {question}\n{reply} {answer}\n{more}"
    for told in (summarize(article, length="brief").text, summarize(article, length="meta").text):
        assert told.split(";")[0] != claim
        assert not told.endswith("?")
    assert claim.removesuffix(".").removeprefix("A ") not in headline(article, max_words=12).text
    assert summarize(article, length=60).text.startswith(f"{claim} {question}")


@pytest.mark.parametrize(
    ("question", "reply", "denied"),
    [
        ("Is it?", "It is.", False),
        ("Or did they?", "They did, Ada Bolt says.", False),
        ("True?", "In part, yes.", False),
        ("Is it a myth?", "No.", False),
        ("What went wrong?", "A rope broke.", False),
        ("Was that legal?", "No, say judges.", False),
        ("Is she right?", "Not quite.", False),
        ("Why so many?", "Nobody knows.", False),
        ("Do they have the right to?", "No.", False),
        ("Can they?", "Technically, no.", True),
        ("Does it really?", "Hardly.", True),
        ("How true is that?", "It is not.", True),
        ("Is there any truth in it?", "There is no sign of it.", True),
    ],
)
def test_what_denies_a_claim(question: str, reply: str, denied: bool) -> None:
    assert is_denied(question, reply) == denied


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "Will sailors of Lund go to Togo?",
            "Lund and Graz have, after nine months of talks, agreed to send boats to Togo, Ada Bolt said on Monday.",
        ),
        ("Is Acme in trouble?", "Acme has begged ministers to save it, Ada Bolt, its head, told a court on Monday."),
        (
            "Who runs the ferries?",
            "Hundreds of bakers paid sailors to take them to Togo, a court in Lund heard on Monday.",
        ),
        (
            "Who will lead the port?",
            "Una Roe, the head of Acme in Graz, will be its next chief, the town said on Monday.",
        ),
        (
            "How did thieves enter?",
            "Thieves used a rope, broke a window and took nine hats, the mayor of Lund said on Monday.",
        ),
    ],
)
@pytest.mark.parametrize("ahead", ["", "Lund is in crisis. "])
def test_a_lead_with_an_aside_or_a_pronoun_of_its_own_is_told(question: str, answer: str, ahead: str) -> None:
    more = "How many are there?\nUp to 7,500, officials say. Una Coe is one."
    article = f"{ahead}{question}\n{answer} It is the first time.\n{more}"
    assert summarize(article, length="brief").text == answer


@pytest.mark.parametrize(
    "reply", ["No.", "Almost certainly.", "In theory, yes.", "Not in Lund.", "Probably not, sailors say."]
)
def test_what_stands_behind_a_mere_reply_is_told_before_an_aside(reply: str) -> None:
    told = "Markets in Lund put the chance at 94 percent after figures on Monday showed that ferries had slowed."
    article = f"Will the ferries of Lund stop in May?\n{reply} {told}\nFour of nine captains voted for it in June."
    assert summarize(article, length="brief").text == told


@pytest.mark.parametrize(("reply", "denied"), [("Bakers counted nine on Monday.", False), ("No.", True)])
def test_a_claim_that_somebody_makes_is_denied_by_no_alone(reply: str, denied: bool) -> None:
    assert is_denied("Has it?", reply, attributed=True) == denied
    assert is_denied("Has it?", "It has said that it will.")
