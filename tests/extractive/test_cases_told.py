"""An outcome is told with its case, whoever else is in the article, unless somebody else may be who was cleared."""

from __future__ import annotations

import pytest

from summarizer import headline, summarize
from summarizer.extractive.outcomes import holds_outcome


@pytest.mark.parametrize(
    "sentence",
    [
        "Bolt has had her conviction quashed by the Court of Appeal.",
        "Judges set aside the conviction on Tuesday.",
        "The court annulled the election on Monday.",
        "The government lifted the sanctions against Bolt.",
        "Bolt won her appeal on Monday.",
        "The agency closed the probe on Friday without taking action.",
        "Both sides settled the case on Friday.",
        "Both sides have settled.",
        "The jury was discharged on Monday after failing to reach a verdict.",
        "A panel reduced the ban to four matches.",
        "The court annulled the fine on Monday.",
        "Bolt will face no further action.",
        "The mayor said that she would not file charges.",
        "The men were freed without charge.",
        "Her appeal was upheld on Friday.",
        "The king granted Bolt a pardon.",
        "The jury was deadlocked.",
    ],
)
def test_what_is_an_outcome(sentence: str) -> None:
    assert holds_outcome(sentence)


@pytest.mark.parametrize("sentence", ["The minister dismissed the claims.", "He won his seat."])
def test_what_is_none(sentence: str) -> None:
    assert not holds_outcome(sentence)


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (  # a witness, and neighbours
            "A baker in Millport put salt into the dough of a rival, prosecutors told a court in March. Jon Roe, 52, "
            "was arrested at home. A chemist said that the salt was old. Neighbours described Roe as a quiet man. On "
            "Tuesday the jury acquitted him.",
            "; on Tuesday the jury acquitted him.",
        ),
        (  # called as in the accusation
            "A man was arrested on suspicion of theft after a painting was found in a park in Lund. Officers searched "
            "a flat. The painter was named as Ada Bolt. The man, 40, was released without charge on Sunday.",
            "; the man, 40, was released without charge on Sunday.",
        ),
        (  # who pardons has a name
            "A teacher who hid her pupils from soldiers was sentenced to nine years in prison. Ada Bolt, 41, ran a "
            "school in Lund. Her family was not allowed to see a doctor. President Max Togo pardoned her on Thursday.",
            "; President Max Togo pardoned her on Thursday.",
        ),
        (
            "An inspector is under investigation over the death of a farmer in Lund. The farmer, Ray Tann, had asked "
            "for a vet. The inspector will not face charges, the city said on Friday.",
            "; the inspector will not face charges, the city said on Friday.",
        ),
        (
            "A sprinter was banned for four years after a test in Lund. Ada Bolt, 24, trained alone in a park. Her "
            "coach sold his car. The Court of Arbitration for Sport lifted the ban on Wednesday.",
            "; the Court of Arbitration for Sport lifted the ban on Wednesday.",
        ),
        (
            "A village in Togo took the government to court over a dam. The ministry said that it needed the power. "
            "Engineers had built a road. The Supreme Court ruled in favour of the village on Thursday.",
            "; the Supreme Court ruled in favour of the village on Thursday.",
        ),
        (
            "A violinist sued an airline for breaking her instrument. Ada Bolt, 38, said that the crew had put it in "
            "the hold. The airline settled the suit on Friday.",
            "; the airline settled the suit on Friday.",
        ),
        (
            "The mayor of Lund was acquitted in 2022 of giving contracts to his brother. Prosecutors said that the "
            "judge had slept. An appeals court overturned his acquittal on Friday.",
            "; an appeals court overturned his acquittal on Friday.",
        ),
        (  # behind the lead
            "A candidate in Lund said that his rival had stuffed the ballot boxes. The rival won by 80 votes. Lawyers "
            "for the loser, Jon Roe, told a court that 300 dead people had voted. The court annulled the election on "
            "Monday.",
            "300 dead people had voted; the court annulled the election on Monday.",
        ),
    ],
)
def test_others_hide_no_outcome(article: str, told: str) -> None:
    found = summarize(article, length="brief")
    assert found.text.endswith(told)
    assert found.supported


@pytest.mark.parametrize(
    "article",
    [
        "A baker was charged on Tuesday with punching a farmer. Jon Roe, 61, says that he was provoked. Roe was "
        "reported to the police last year, but that complaint was withdrawn.",
        "A boxer was banned on Monday for missing tests. The federation had lifted an earlier ban in 2021.",
    ],
)
def test_who_may_be_another_is_told_of_nobody(article: str) -> None:
    assert summarize(article, length="brief").text == article.split(". ")[0] + "."


def test_a_headline_names_who_walked_free() -> None:
    article = (
        "A nurse in Lund is accused of giving a patient the wrong drug. Prosecutors said that Ada Bolt, 34, was alone "
        "on the ward. Her lawyers said that a pump had failed. She walked free from court on Wednesday after the jury "
        "found her not guilty."
    )
    assert headline(article).text == "Ada Bolt walked free from court on Wednesday"


def test_no_headline_gives_the_accused_what_is_told_of_somebody_else() -> None:
    article = (
        "Jon Roe was charged with attacking Ada Bolt on Monday in Lund. Bolt was found in a field. She was released "
        "from hospital on Friday and cleared to play."
    )
    line = headline(article).text
    assert "Roe was released" not in line
    assert not line.startswith("She")


def test_an_outcome_that_nobody_expects_is_none() -> None:
    article = (
        "Jon Roe was charged with theft in Lund on Monday. Nobody expects that he was acquitted, nor that charges were "
        "dropped. He is 31."
    )
    assert summarize(article, length="brief").text == "Jon Roe was charged with theft in Lund on Monday."


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("She was cleared of two further counts.", "poisoning two patients in Lund."),
        ("Jurors acquitted her on one count of murder on Friday.", "poisoning two patients in Lund."),
        (
            "An appeals court acquitted her on Friday of two counts.",
            "; an appeals court acquitted her on Friday of two",
        ),
        ("An appeals court quashed her conviction on Friday.", "; an appeals court quashed her conviction on Friday."),
    ],
)
def test_a_count_that_fell_ends_no_case_of_somebody_convicted(end: str, told: str) -> None:
    article = (
        "A nurse has been jailed for nine years for poisoning two patients in Lund. Ada Bolt, 44, had denied it. The "
        f"jury found her guilty of two counts of assault. {end} Her sister wept in court."
    )
    assert told in summarize(article, length="brief").text


def test_a_verdict_keeps_both_halves() -> None:
    article = (
        "A jury in Lund found a police captain guilty of manslaughter but acquitted him of murder on Monday over the "
        "death of a young man who was hit by a rubber bullet in May. Captain Jon Roe, 47, fired during a march over "
        "water. Roe said that he feared for his life. He will be sentenced in June."
    )
    told = "guilty of manslaughter but acquitted him of murder on Monday over the death of a young man."
    assert summarize(article, length="meta").text.endswith(told)


@pytest.mark.parametrize(
    "end",
    [
        "On Monday the prosecutor closed the case for lack of evidence.",
        "On Monday the police said that there was no case against him.",
        "On Monday the judge directed the jury to return a verdict of not guilty.",
        "On Monday the commission settled with him, without admitting wrongdoing.",
        "A court quashed his conviction on Monday, with those of 11 other officials.",
        "A court quashed his conviction and those of 11 other officials on Monday.",
        "On Monday he was acquitted with four other officials.",
    ],
)
def test_an_outcome_with_a_tail_and_one_for_lack_of_evidence_are_told(end: str) -> None:
    lead = "An official of Togo was arrested in May on suspicion of taking kickbacks from importers."
    article = f"{lead} Jon Roe, 59, had led the tax office since 2010. {end} The office has 900 staff."
    assert summarize(article, length="brief").text == f"{lead[:-1]}; {end[0].lower()}{end[1:]}"


def test_a_lead_that_says_who_cannot_have_done_it_is_told_with_the_outcome() -> None:
    article = (
        "A baker spent eight months in jail accused of a theft that he could not have committed. Jon Roe, 30, was "
        "arrested in May. Last Friday the Crown offered no evidence, and the judge directed the jury to return "
        "verdicts of not guilty. The police said sorry."
    )
    assert "; last Friday the Crown offered no evidence" in summarize(article, length="meta").text


def test_a_meta_holds_the_outcome_that_the_brief_holds() -> None:
    article = (
        "A Lund hotel owner was charged in May with bribing two city inspectors to overlook broken sprinklers. "
        "Prosecutors said that Jon Roe, 70, paid them 40,000 francs. The inspectors, Ray Bolt and Max Bolt, pleaded "
        "guilty and testified against him. On Thursday, after a trial of five weeks, jurors found him not guilty on "
        "all counts. The hotel has 600 rooms."
    )
    assert summarize(article, length="meta").text.endswith("sprinklers; jurors found him not guilty on all counts.")


@pytest.mark.parametrize(
    ("end", "kept"),
    [
        ("However, it cleared Jon Roe of trying to sway the case.", "It cleared"),
        ("On Friday the younger was acquitted.", "the younger"),
        ("Justice Ada Bolt ruled on Friday that there was no case to answer and discharged him.", "him"),
    ],
)
def test_no_headline_points_at_whom_it_does_not_name(end: str, kept: str) -> None:
    article = (
        "A pastor was arrested in Lund on suspicion of selling a fake cure to his flock. Police alleged that Jon Roe "
        f"had earned 90 million francs. The trial lasted eleven weeks. {end} The state will study the ruling."
    )
    assert kept not in headline(article, max_chars=90).text
