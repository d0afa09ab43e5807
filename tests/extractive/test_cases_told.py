"""An outcome is told with its case, whoever else is in the article, unless somebody else may be who was cleared."""

from __future__ import annotations

import pytest

from summarizer import Article, headline, summarize
from summarizer.document import Document
from summarizer.extractive.alone import outcome_line
from summarizer.extractive.outcomes import holds_outcome
from summarizer.lengths import Length


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


@pytest.mark.parametrize(
    "plea",
    [
        "His lawyer argued that the bottle had been swapped. The tribunal said that it had found no evidence of this.",
        "Roe said that a rival had forged the test. The federation found nothing to suggest that.",
        "A lawyer for Jon Roe said that the allegations were baseless.",
        "He told the panel that two nurses had made it up. It found no evidence of a plot.",
    ],
)
@pytest.mark.parametrize("lead", ["has been banned for two years", "was charged on Monday"])
def test_what_comes_of_a_plea_is_no_outcome(plea: str, lead: str) -> None:
    article = f"The rower Jon Roe {lead} after a sample tested positive for a steroid. Roe has won two medals. {plea}"
    for length in ("brief", "meta", "push"):
        assert "Jon Roe" in (told := summarize(article, length=length).text)
        assert not any(word in told for word in ("evidence", "nothing", "baseless"))


@pytest.mark.parametrize(
    "end",
    [
        "Roe said that a rival had forged the test. The federation found no evidence of doping.",
        "He denied it. The federation found no evidence that he had taken a steroid.",
        "Roe blamed a rival. A panel found no sign of that and cleared him on Friday.",
        '"The allegation was baseless," said the tribunal.',
    ],
)
def test_no_evidence_of_what_he_is_accused_of_is_an_outcome(end: str) -> None:
    article = f"The rower Jon Roe was accused in May of taking a steroid. Roe has won two medals. {end}"
    assert summarize(article, length="brief").text.startswith("The rower Jon Roe was accused in May of taking a ster")
    assert ";" in summarize(article, length="brief").text


@pytest.mark.parametrize(
    "end",
    [
        "The case against Roe was closed the next day, and the navy said sorry.",
        "Two weeks later, prosecutors dropped the charges against Roe.",
        "A court acquitted Roe three months afterwards because a witness had lied.",
        "After that, the navy withdrew the charges against Roe.",
    ],
)
def test_no_outcome_is_dated_from_a_sentence_left_out(end: str) -> None:
    article = (
        "The navy accused Jon Roe in May of selling a list of ships. He lost his cabin, and his house was searched. "
        f"In June a cook admitted that he had copied the list. {end}"
    )
    for length in ("brief", "meta", "push"):
        told = summarize(article, length=length).text
        assert not any(word in told for word in ("next day", "later", "afterwards", "After that", "after that"))
        assert any(word in told for word in ("closed", "dropped", "acquitted", "withdrew"))


def test_an_outcome_right_behind_its_accusation_keeps_its_time() -> None:
    article = "Jon Roe was charged in May with theft. Prosecutors dropped the charges against Roe two weeks later."
    assert summarize(article, length="brief").text.endswith("two weeks later.")


def test_a_lead_that_tells_the_outcome_is_the_brief() -> None:
    article = (
        "The conviction of a former mayor of Lund was thrown out on Wednesday, nine months after a court had found him "
        "guilty of bribery. A panel of five judges in Togo said that Jon Roe, 71, had not been allowed to question the "
        "main witness against him. Roe was sentenced last June to 30 months in prison."
    )
    assert summarize(article, length="brief").text.startswith("The conviction")


@pytest.mark.parametrize(
    ("accusation", "end", "told"),
    [
        (
            "The Lund school board fired the football coach Jon Roe last fall after a player said that Roe had forced "
            "him to play with a concussion. The team lost its next six games.",
            "An arbitrator ruled on Friday that the board had fired Roe without cause and ordered it to reinstate him.",
            "An arbitrator ruled on Friday that the board had fired Jon Roe without cause and ordered it to reinstate",
        ),
        (
            "The former treasurer of a rowing club was accused in 2022 of taking 46,000 francs from its accounts over "
            "five years. Police said at the time that Jon Roe, 59, had paid a builder.",
            "The state offered no evidence against him on Monday, and Judge Ada Bolt entered a verdict of not guilty.",
            "The former treasurer of a rowing club was accused in 2022 of taking 46,000 francs; the state offered no",
        ),
        (
            "A Lund couple were charged with stealing 300,000 francs from a charity that they ran for more than a "
            "decade, according to court papers filed last spring. The charity bought shoes.",
            "Prosecutors dropped the charges against the couple this week.",
            "Prosecutors dropped the charges against a Lund couple this week.",
        ),
    ],
)
def test_a_meta_tells_an_outcome_and_whose_it_is(accusation: str, end: str, told: str) -> None:
    assert summarize(f"{accusation} {end}", length="meta").text.startswith(told)


@pytest.mark.parametrize(
    ("lead", "end"),
    [
        (
            "A woman told a jury on Tuesday that a police officer broke her arm.",
            "the jury found in favor of the officer",
        ),
        (
            "For years the Roe family fought the dye company by their farm.",
            "the company agreed on Friday to settle the",
        ),
    ],
)
def test_an_outcome_that_points_to_the_lead_is_told_behind_it(lead: str, end: str) -> None:
    behind = f"Ada Roe, 34, is a baker in Lund. {end[:1].upper()}{end[1:]} case and pay Roe 9 million francs."
    assert summarize(f"{lead} {behind}", length="brief").text.startswith(f"{lead[:-1]}; {end}")


@pytest.mark.parametrize(
    "reply",
    [
        "The studio said in a statement that the claims were without merit.",
        "The claims are without foundation, the studio said in a statement.",
        "A spokesman for Acme said that there was no basis for the suit.",
    ],
)
def test_a_denial_is_no_outcome(reply: str) -> None:
    article = f"The actress Ada Bolt has sued the film studio Acme for 9 million francs. She filed on Monday. {reply}"
    for length in ("brief", "meta", "push"):
        assert "Bolt has sued" in summarize(article, length=length).text
        assert "claims" not in summarize(article, length=length).text


ACCUSED = "Prosecutors accuse the baker Jon Roe of hiding losses of 40 million euros from the council of Lund in 2019."
NURSE = "A nurse from Lund was accused of poisoning four patients with salt at a home for the old in 2019."


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            f"{ACCUSED} Roe fled to Togo and was brought back in March. All charges against him were dropped on "
            "Monday after a witness died. His lawyer wept.",
            "; all charges against him were dropped on Monday.",
        ),
        (
            "The state sued the mill Acme in 2022, and said that it had hidden the risks of a rope that killed 90 men. "
            "The mill denies it. The case was thrown out on Tuesday because it came too late. Widows wept in court.",
            "; the case was thrown out on Tuesday.",
        ),
    ],
)
def test_few_words_tell_the_end_of_a_case(article: str, told: str) -> None:
    assert summarize(article, length=30).text.endswith(told)


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            f"{NURSE} She spent 14 months in jail before her trial. An appeals court overturned her conviction on "
            "Monday because an expert had lied. She will get 400,000 euros.",
            "An appeals court overturned a nurse's conviction on Monday",
        ),
        (
            "A cook in Togo was charged with the murder of two guests. Her trial lasted nine weeks. On Friday a jury "
            "found her not guilty. Her family cheered.",
            "On Friday a jury found a cook not guilty",
        ),
        (
            "A cook and a baker were charged with the theft of a van. She denied it. On Friday a jury found her not "
            "guilty. He goes on trial in June.",
            "Cook and baker were charged with theft of van",
        ),
    ],
)
def test_an_outcome_of_somebody_without_a_name_says_in_a_headline_what_he_is(article: str, told: str) -> None:
    assert headline(article).text == told


def test_an_outcome_of_some_of_her_aides_is_not_hers() -> None:
    lead = "The senator is accused by the state's attorney general of taking money from a casino."
    article = (
        f"{lead} The trial starts in May. Two of her aides were acquitted on Friday of helping her. She denies it."
    )
    assert summarize(article, length="brief").text == lead


@pytest.mark.parametrize("words", [10, 12, 16])
def test_a_line_of_an_outcome_has_its_verb_and_tells_it(words: int) -> None:
    told = (
        "In a statement, Omar Senn, who was wrongly convicted of robbing a shop in 2014, told the court that it hurt."
    )
    document = Document(Article(f"A baker was found guilty of lying on Monday. {told}"))
    assert outcome_line(document, document.story[1], Length(words=words), "") is None
