"""What is said in turns: quotations over several paragraphs, questions with their answers."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.document import Document

LEAD = (
    "The council of Lund will close its two oldest swimming pools next year because it cannot pay for the repairs, its "
    "mayor Ada Bolt said on Monday."
)
END = (
    "Residents said they would fight the plan in court. They meet in Lund on Friday to choose a lawyer.\n\n"
    + " ".join(f"Street number {n} of Lund has a pool of its own, which {n} swimmers use." for n in range(20, 29))
)
RUNS = {
    "reopened": "{o}We looked at every bill,{c} Bolt told a meeting. {o}There is no money left.\n\n"
    "{o}The northern roof has leaked for three winters. The boilers are older than most of the swimmers.\n\n"
    "{o}Nobody wanted to close a pool. The engineers told us that the southern pool could fall in a storm.{c}",
    "never reopened": "{o}There is no money left for them.\n\nThe northern roof has leaked for three winters.\n\nThe "
    "boilers are older than most of the swimmers,{c} Bolt told a meeting.",
    "speaker last": "{o}The northern roof has leaked for three winters.\n\n{o}Nobody wanted to close a pool, and the "
    "southern pool could fall in a storm,{c} Bolt told a meeting.",
}


@pytest.mark.parametrize("marks", ["“”", '""', "‘’", "''"])
@pytest.mark.parametrize("run", RUNS)
def test_of_a_quotation_over_paragraphs_only_what_names_its_speaker_is_told(run: str, marks: str) -> None:
    said = RUNS[run].format(o=marks[0], c=marks[1])
    article = f"{LEAD}\n\n{said}\n\n{END}"
    for length in ("brief", "short", 90):
        told = summarize(article, length=length).text
        assert not any(part in told for part in ("roof", "boilers", "engineers", "money")), told
        assert told.count(marks[0]) == told.count(marks[1])
    for words in (8, 12, 20):
        made = headline(article, max_words=words, alternatives=4)
        lines = [made.text, *(other.text for other in made.alternatives)]
        assert not any(part in line for line in lines for part in ("roof", "oilers", "engineers", "money")), lines


@pytest.mark.parametrize("marks", ["“”", '""'])
def test_of_an_article_that_is_one_quotation_no_mark_stays_open(marks: str) -> None:
    said = [f"{marks[0]}The pool of street number {n} has leaked for {n} winters in a row." for n in range(10, 16)]
    article = "\n\n".join(said) + marks[1]
    for length in ("brief", "short"):
        told = summarize(article, length=length).text
        assert told.count(marks[0]) == told.count(marks[1])
        assert told.count('"') % 2 == 0


ANSWERS = (
    "What has changed?\n\nFrom May everybody who turns 16 may vote in Togo.\n\nHow many people will it concern?\n\n"
    "About 400,000, or one voter in ten.\n\nWho was against it?\n\nThe largest party, which said that it came too late."
)


def test_an_answer_is_told_with_its_question_and_never_heads_an_article() -> None:
    article = f"Parliament voted on Monday to lower the voting age in Togo to 16 years.\n\n{ANSWERS}"
    assert summarize(article, length="brief").text.startswith("Parliament voted")
    pairs = [pair.split("\n\n") for pair in ("\n\n" + ANSWERS).replace("?\n\n", "?|").split("\n\n")[1:]]
    for length in (25, 35, 50):
        told = summarize(article, length=length).text
        for (pair,) in pairs:
            question, answer = pair.split("|")
            assert (question in told) == (answer in told)
    for words in (6, 10):
        made = headline(article, max_words=words, alternatives=4)
        assert not any(
            "400,000" in line or "largest party" in line for line in [made.text, *map(str, made.alternatives)]
        )


def test_a_page_of_answers_alone_is_told_without_a_reply() -> None:
    article = ANSWERS.replace("From May", "Yes, from May").replace("About 400,000", "Because of 400,000")
    told = summarize(article, length="brief").text
    assert not told.endswith("?")
    assert not told.startswith(("Yes", "Because"))


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_all_of_an_answer_is_told_with_its_question(between: str) -> None:
    pairs = [
        ("Will my stop move?", "Forty stops will move by 200 metres. A map hangs at the town hall."),
        ("How much is a ticket?", "It stays at two crowns. Children under twelve travel free."),
        ("Why are there fewer buses?", "Because drivers are few. The office hopes to hire sixty by May."),
    ]
    lead = "Lund will get four new bus lines on Monday, the largest change since 1979, the transport office said."
    article = "\n\n".join([lead, *(between.join(pair) for pair in pairs)])
    for length in (30, 40, 50, 60):
        told = summarize(article, length=length).text
        for question, answer in pairs:
            first, second = answer.split(". ")
            assert first not in told or question in told
            assert second not in told or f"{question} {first}" in told


TALK = [
    (
        "Why do these trees have to go?",
        "They stand on a dyke that has to be raised. Engineers say that roots weaken it.",
    ),
    ("Could the path not be elsewhere?", "We looked at six routes. All of them would have cost nine million crowns."),
    ("And what do you tell protesters?", "I understand them. The state pays half of the cost, and work begins in May."),
]
INTRO = "Lund wants to fell 112 plane trees along the river to build a cycle path, its mayor said on Monday."


@pytest.mark.parametrize(("asks", "answers"), [("Herald", "Bolt"), ("HERALD", "BOLT"), ("The Herald", "Ada Bolt")])
@pytest.mark.parametrize("goes_on", [" ", "\n\n"])
def test_nothing_is_told_of_the_turns_of_an_interview(asks: str, answers: str, goes_on: str) -> None:
    said = [answer.replace(". ", "." + goes_on) for _, answer in TALK[:-1]] + [TALK[-1][1]]
    turns = [f"{asks}: {one}\n\n{answers}: {other}" for (one, _), other in zip(TALK, said, strict=True)]
    article = "\n\n".join([INTRO, *turns])
    for length in ("brief", "short", 60):
        assert summarize(article, length=length).text == INTRO
    for words in (6, 8, 12):
        made = headline(article, max_words=words, alternatives=4)
        assert not any(word in str(made) for word in ("ngineers", "routes", "million", "state"))


def test_labels_that_nobody_asks_under_are_no_interview() -> None:
    article = "\n".join(
        [
            INTRO,
            *(
                f"{name}: The {thing} of Lund will be felled in May. It is old and ill."
                for name, thing in [("Bolt", "oak"), ("Roe", "elm"), ("Bolt", "ash"), ("Roe", "yew")]
            ),
        ]
    )
    assert "It is old and ill." in [one.text for one in Document.of(article).story]


def test_of_a_transcript_what_a_presenter_tells_is_story_and_what_he_says_to_guests_is_not() -> None:
    turns = [
        "ANCHOR: Good evening. The government said on Monday that it would sell a fifth of its gas to Togo. With us is "
        "the minister, Ada Bolt.",
        "BOLT: Good evening, and thank you.",
        "ANCHOR: Why now?",
        "BOLT: Because prices doubled. The reserves of the country exist for exactly such a winter.",
        "ANCHOR: Will it be enough? Critics in your party call the whole plan a gamble.",
        "BOLT: The plan covers about 18 days of a cold winter in Lund.",
    ]
    told = "The government said on Monday that it would sell a fifth of its gas to Togo."
    assert [one.text for one in Document.of("\n\n".join(turns)).story] == [told]


def test_no_presenter_heads_a_transcript() -> None:
    turns = [
        "MODERATOR: Welcome to the debate in Lund. Candidate Roe, you have one minute to speak of housing.",
        "ROE: Thank you. We will build 2,000 flats. A third of the flats will be for people on low incomes.",
        "MODERATOR: Candidate Bolt?",
        "BOLT: Roe promised the same. The city built no more than 212 flats in those four years.",
        "MODERATOR: Is that true, Candidate Roe?",
        "ROE: It is not. The city finished 740 homes in that time, and it sold none of them.",
    ]
    article = "\n\n".join(turns)
    for length in ("brief", "push", "headline", "short"):
        told = summarize(article, length=length).text
        assert not any(word in told for word in ("Candidate", "minute", "debate", "BOLT", "MODERATOR")), told


def test_no_answer_is_told_of_a_question_that_goes_on_from_the_one_before() -> None:
    asked = ("What has worked?", "And what has not?", "Who pays?")
    said = ("Nets have worked, of 9 metres each.", "Traps have not worked in Lund.", "The council of Lund pays half.")
    turns = "\n\n".join(f"{one}\n{other}" for one, other in zip(asked, said, strict=True))
    told = summarize(f"{LEAD}\n\n{turns}\n\n{END}", length="short").text
    assert asked[1] not in told
    assert said[1] not in told


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        (
            "Was the vote in Togo fair? Observers from nine states who watched the election said on Monday that "
            'ballots had been counted without serious fault. "We are not done yet," said Ada Bolt, who led them.',
            "Observers from nine states said ballots had been counted without serious fault",
        ),
        (
            "Should pupils be allowed phones at school? Ministers in Lund think not. The government said on Tuesday "
            "that phones will be banned from classrooms from January. Watches will be forbidden too.",
            "Government said phones will be banned from classrooms from January",
        ),
        (  # which needs the question
            "Who will lead the Harbour Party? Six had entered the race by Monday evening. The winner will be named in "
            "May. Members pay nine euros a year to vote.",
            "Who will lead Harbour Party?",
        ),
    ],
)
def test_a_headline_answers_a_question_where_the_answer_stands_alone(article: str, expected: str) -> None:
    assert headline(article).text == expected
