"""What is said in turns: quotations over several paragraphs, questions with their answers."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize

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
