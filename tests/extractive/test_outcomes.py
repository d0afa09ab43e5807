"""A brief of a case that has ended says how."""

from __future__ import annotations

import re
from pathlib import Path
from time import process_time

import pytest

from summarizer import headline, summarize
from summarizer.document import Document
from summarizer.extractive.coherence import data
from summarizer.extractive.outcomes import alleges, holds_outcome, overtaken
from summarizer.extractive.select import select
from summarizer.lengths import PRESETS, Length

_ROOM = Path(__file__).parents[2] / "summarizer/extractive/outcomes"


@pytest.mark.parametrize(
    "sentence",
    [
        "A court in Lund acquitted Jon Roe of fraud on Monday.",
        "Charges against Jon Roe were dropped in May.",
        "In May a court in Lund acquitted Jon Roe of fraud.",
        "Prosecutors dropped all charges against Jon Roe.",
        "Judges overturned the conviction of Jon Roe.",
        "Jon Roe was cleared of fraud.",
        "A jury cleared Ada Bolt of theft.",
        "A court in Lund on Monday cleared Ada Bolt of manslaughter.",
        "She dropped the suit.",
        "The verdict against Jon Roe was quashed.",
        "A jury acquitted her.",
        "Judges overturned Roe's convictions.",
        "An appeals court threw out the conviction on Monday.",
        "Magistrates threw the case out on Tuesday.",
        "She dismissed it within an hour.",
        "Roe left the court without a stain on his character.",
        "The court found Jon Roe innocent of every charge.",
        "The Court of Appeal quashed her conviction.",
        "The Supreme Court on Friday annulled the indictment.",
        "The case collapsed when prosecutors withdrew the indictment.",
        "The agency cleared her on Thursday.",
        "Roe was cleared on Tuesday by a court.",
        "Jurors could not agree on a verdict, and the judge declared a mistrial.",
        "Both officers were exonerated.",
        "The board voted 5-0 on Monday night to dismiss the complaint.",
    ],
)
def test_outcomes(sentence: str) -> None:
    assert holds_outcome(sentence)
    assert not alleges(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Jon Roe asked a court to overturn his conviction.",
        "The conviction could be overturned.",
        "The verdict on each count must be unanimous: guilty or not guilty.",
        "The house started clearing U.S. swaps in May.",
        "The agency accepted the finding without an appeal.",
        "Roe dismissed it on Friday as a smear.",
        "An expert for the defence found that the evidence was faulty.",
        "Jon Roe pleaded not guilty.",
        "Shares dropped by 5 percent.",
        "The forest was cleared in May.",
        "Workers cleared Lund of rubble.",
        "She dropped the suit at the cleaner's.",
        "A court refused to have the charges dropped.",
        "Acme was helping with the inquiry and had dismissed two cooks.",
        "Acme helped with the inquiry and dismissed two cooks.",
    ],
)
def test_what_is_no_outcome(sentence: str) -> None:
    assert not holds_outcome(sentence)


def test_a_brief_does_not_end_at_what_was_alleged() -> None:
    article = (
        "Mayor Jon Roe of Millport took bribes worth 2 million euros for the contract on the bridge, prosecutors "
        "alleged in a trial on Monday that heard of the mayor, the contract, the bridge and the bribes. Millport has "
        "4,000 people and a harbour. A court in Lund acquitted Jon Roe in June. Fishermen want a ferry."
    )
    (brief,) = select(Document.of(article), PRESETS["brief"])
    assert brief.text == "A court in Lund acquitted Jon Roe in June."


@pytest.mark.parametrize(
    ("lead", "next_", "taken"),
    [
        ("The net was full of reports of snow in Togo.", "Sadly for men, the storm came.", False),
        ("The net was full of reports of snow in Togo.", "Those rumors were unfounded.", True),
        ("The net was full of reports of snow in Togo.", "Alas for skiers, the reports were false.", True),
        ("Togo announced a ban on nuts.", "But a day later the ministry backtracked.", True),
        ("Togo announced a ban on nuts.", "But a day later the ministry lost the vote.", False),
        ("Jon Roe is a wanted man in Togo.", "Too bad the man does not exist.", True),
    ],
)
def test_a_sentence_is_overtaken_by_the_next_that_takes_it_back(lead: str, next_: str, taken: bool) -> None:
    assert overtaken(Document.of(f"{lead} {next_} Ada Bolt is a nurse.")) == [4 * taken, 0, 0]


def test_an_accusation_is_overtaken_by_its_outcome() -> None:
    article = (
        "Prosecutors alleged that Mayor Jon Roe took bribes. Millport has 4,000 people. A jury acquitted Jon Roe on "
        "Friday. Fishermen want a ferry."
    )
    assert overtaken(Document.of(article), 9) == [2, 1, 0, 1]
    assert overtaken(Document.of(article), 2) == [2, 1]  # the outcome stands below them
    assert overtaken(Document.of("A court threw out the lawsuit that Acme filed. Acme will appeal."), 9) == [0, 0]
    assert overtaken(Document.of(article.replace("Prosecutors alleged", "A report said")), 9) == [2, 1, 0, 1]
    said = "A mayor took bribes, prosecutors alleged. Jon Roe hid them in a boat, they said. A jury acquitted Roe."
    assert overtaken(Document.of(said), 9) == [2, 2, 0]


def test_a_brief_holds_the_outcome_for_whom_the_accusation_does_not_name() -> None:
    article = (
        "A nurse accused of poisoning five patients at a hospital in Leeds went on trial in January in a case that "
        "shocked the country.\n\nProsecutors alleged that Ruth Kay, 39, had given the patients insulin at night. She "
        "denied all charges.\n\nAfter eleven weeks the jury acquitted Kay of all five charges on Monday. Relatives "
        "wept in the court."
    )
    (brief,) = select(Document.of(article), PRESETS["brief"])
    assert brief.text == "After eleven weeks the jury acquitted Kay of all five charges on Monday."


@pytest.mark.parametrize("calling", ["nurse", "sergeant", "vicar", "midwife", "architect", "trainee"])
def test_who_has_a_calling_and_no_name_is_acquitted(calling: str) -> None:
    article = f"The {calling} from Lund was accused of stealing from a charity. A jury acquitted her on Monday."
    assert summarize(article, length="brief").text.endswith("charity; a jury acquitted her on Monday.")


def test_the_outcome_for_somebody_else_is_none() -> None:
    article = (
        "A nurse accused of poisoning five patients at a hospital in Leeds went on trial in January.\n\nProsecutors "
        "alleged that Ruth Kay, 39, had given the patients insulin at night. Last year a jury in York acquitted the "
        "doctor Jon Roe. The trial of the nurse goes on with the patients of the hospital in Leeds."
    )
    (brief,) = select(Document.of(article), PRESETS["brief"])
    assert brief.text.startswith("A nurse accused")


def test_the_outcome_for_somebody_else_in_the_same_town_is_none() -> None:
    article = (
        "A teacher accused of abuse in Leeds went on trial on Monday in a case that shocked the pupils of a school.\n\n"
        "The trial of the teacher goes on. In another case in Leeds a jury acquitted the doctor Jon Roe on Monday."
    )
    (brief,) = select(Document.of(article), PRESETS["brief"])
    assert brief.text.startswith("A teacher accused")


def test_of_whom_a_trial_is_is_no_place() -> None:
    article = (
        "The trial of Jon Roe, accused of fraud with the money of the harbour and the bridge, shocked the country and "
        "its harbours.\n\nThe harbour has a bridge. A court acquitted Roe in June."
    )
    (brief,) = select(Document.of(article), PRESETS["brief"])
    assert brief.text == "A court acquitted Roe in June."


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "Jon Roe, the mayor of Lund, was charged with fraud in March over a contract for a new school. Prosecutors "
            "alleged that Roe gave the work to a cousin. The school was opened in 2021 by the minister. On Friday the "
            "judge dropped the charges against Roe.",
            "Jon Roe, the mayor of Lund, was charged with fraud in March over a contract for a new school; on Friday "
            "the judge dropped the charges against Roe.",
        ),
        (
            "A nurse in Lund went on trial on Monday accused of giving patients the wrong medicine. Prosecutors "
            "alleged that Ada Bolt gave eleven patients a drug that they did not need. Bolt was cleared of all charges "
            "on Thursday.",
            "Ada Bolt was cleared of all charges on Thursday.",
        ),
        (
            "Jon Roe was jailed for nine years in 2014 for setting fire to a warehouse in Millport. An appeals court "
            "overturned Roe's conviction on Tuesday after a witness said he had lied. Prosecutors alleged at the trial "
            "that Roe wanted the insurance money.",
            "Jon Roe was jailed for nine years in 2014 for setting fire to a warehouse in Millport; an appeals court "
            "overturned Roe's conviction on Tuesday after a witness said he had lied.",
        ),
        (
            "The former coach of Lund Rovers, Jon Roe, faces 14 charges of theft, prosecutors said in January. They "
            "alleged that Roe took the cups. The club has apologised. A jury found Roe not guilty on all counts on "
            "Wednesday.",
            "The former coach of Lund Rovers, Jon Roe, faces 14 charges of theft, prosecutors said in January; a jury "
            "found Roe not guilty on all counts on Wednesday.",
        ),
        (
            "Prosecutors accused Ada Bolt of poisoning her dog in 2018. The trial in Lund lasted for six weeks. On "
            "Thursday the judge declared a mistrial after jurors could not agree on a verdict. Prosecutors alleged "
            "that Bolt wanted to sell the farm. A new trial could begin in the autumn.",
            "Prosecutors accused Ada Bolt of poisoning her dog in 2018; on Thursday the judge declared a mistrial "
            "after jurors could not agree on a verdict.",
        ),
        (
            "Acme sued Bolt Foods last year, accusing the company of copying its recipe for rye bread. The lawsuit "
            "said that a baker took the recipe with him. A judge in Lund dismissed the lawsuit on Monday.",
            "Acme sued Bolt Foods last year, accusing the company of copying its recipe for rye bread; a judge in Lund "
            "dismissed the lawsuit on Monday.",
        ),
        (
            "Singer Ada Bolt was sued in 2021 by the writer of an old song, who accused her of copying it for her hit. "
            "Bolt told jurors that she had never heard the song. The jury sided with Bolt on Thursday and threw out "
            "the case.",
            "Singer Ada Bolt was sued in 2021 by the writer of an old song, who accused her of copying it for her hit; "
            "the jury sided with Bolt on Thursday and threw out the case.",
        ),
        (
            "The police chief of Togo's capital, Jon Roe, was arrested in May on suspicion of taking bribes. He was "
            "suspended from his post. The charges against him were dropped on Monday for lack of evidence.",
            "The police chief of Togo's capital, Jon Roe, was arrested in May on suspicion of taking bribes; the "
            "charges against him were dropped on Monday for lack of evidence.",
        ),
        (
            "Prosecutors accused Ada Bolt of poisoning her dog in 2018. The trial in Lund lasted for six weeks. A jury "
            "acquitted her on Thursday. The dog is well.",
            "Prosecutors accused Ada Bolt of poisoning her dog in 2018; a jury acquitted her on Thursday.",
        ),
        (
            "Ada Bolt was convicted of murder in 2014 and jailed for life. Bolt spent nine years in prison. An appeals "
            "court overturned her conviction on Tuesday.",
            "Ada Bolt was convicted of murder in 2014 and jailed for life; an appeals court overturned her conviction "
            "on Tuesday.",
        ),
        (
            "A man accused of murdering his neighbour in Lund told the jury on Monday that he had acted in "
            "self-defence. Jon Roe, 44, denies murder. He was acquitted on Thursday after a six-week trial.",
            "A man accused of murdering his neighbour in Lund told the jury on Monday that he had acted in "
            "self-defence; he was acquitted on Thursday after a six-week trial.",
        ),
        (
            "Jon Roe was accused of killing Max Bolt in a bar in Lund. Prosecutors said Bolt had owed Roe money. He "
            "was cleared of murder on Friday.",
            "Jon Roe was accused of killing Max Bolt in a bar in Lund; he was cleared of murder on Friday.",
        ),
        (
            "A police officer who shot a dog in Lund was charged with cruelty. Jon Roe said that it had bitten a "
            "child. On Friday magistrates found Roe not guilty. The owner said she would sue.",
            "On Friday magistrates found Jon Roe not guilty.",
        ),
        (
            "Baker Jon Roe was jailed for killing his wife in 1998. Roe always said that a burglar had done it. On "
            "Thursday a court quashed the conviction and ordered his release. Lund has three bakers.",
            "Baker Jon Roe was jailed for killing his wife in 1998; on Thursday a court quashed the conviction and "
            "ordered his release.",
        ),
    ],
)
def test_a_brief_tells_the_outcome_with_the_name_or_behind_the_accusation(article: str, told: str) -> None:
    found = summarize(article, length="brief")
    assert found.text == told
    assert found.supported
    for source in found.sentences[0].sources:
        assert article[source.start : source.end] == source.text


@pytest.mark.parametrize(
    "article",
    [
        "Two brothers, Max Bolt and Leo Roe, were charged with murder. Prosecutors alleged that Roe planned it. "
        "He was acquitted on Friday.",
        "Prosecutors accused Jon Roe of fraud in May. His lawyer, Max Bolt, was accused of bribery in 2020. He was "
        "acquitted of that charge. The trial of Roe goes on.",
        "Prosecutors accused Jon Roe of fraud in May. His wife was charged as well. She was acquitted on Monday. The "
        "trial of Roe goes on.",
        "Prosecutors accused Jon Roe of fraud in May. His brother was charged as well. He was acquitted on Monday. The "
        "trial of Roe goes on.",
        "Max Bolt was arrested in May. A baker from Lund was arrested in June. He was acquitted on Friday.",
        "Max Bolt was arrested in May. Leo Roe, his deputy, was indicted in June. He was acquitted on Friday.",
        "Max Bolt was arrested on Friday with a cousin. The trial lasted a week. He was acquitted on Monday.",
        "Max Bolt was arrested on Friday, and so was his cousin. The trial lasted a week. He was acquitted on Monday.",
        "Max Bolt was arrested on Friday. The trial of his cousin lasted a week. He was acquitted on Monday.",
        "Acme Foods was charged with fraud in May. Its head, 50, went to court. He was acquitted on Friday.",
    ],
)
def test_nobody_is_named_for_a_pronoun_that_can_mean_another(article: str) -> None:
    lines = [summarize(article, length="brief").text, headline(article).text, headline(article, max_chars=90).text]
    assert not any(re.match(r"(?:Jon|Max|Acme) \w+ was acquitted", line) for line in lines)


@pytest.mark.parametrize(
    "article",
    [
        "Prosecutor Max Bolt charged a baker in Lund with fraud. The trial lasted for six weeks. "
        "He was acquitted on Friday.",
        "Max Bolt accused his neighbour of theft in May. The trial lasted for six weeks. He was acquitted on Friday.",
        "A baker in Lund was arrested by Max Bolt of the Lund police. The trial lasted a week. "
        "He was acquitted on Friday.",
        "A baker in Lund was charged with fraud. Judge Max Bolt told the jury to be careful. "
        "He was acquitted on Friday.",
    ],
)
def test_who_accuses_or_judges_is_not_named_as_acquitted(article: str) -> None:
    lines = [summarize(article, length="brief").text, headline(article).text, headline(article, max_chars=90).text]
    assert not any(re.match(r"(?:Prosecutor )?Max Bolt was acquitted", line) for line in lines)


def test_who_drops_a_lawsuit_is_told_behind_it() -> None:
    article = "A woman sued Max Bolt in May. She dropped the lawsuit on Friday. Lund has a harbour."
    assert summarize(article, length="brief").text == "A woman sued Max Bolt in May; she dropped the lawsuit on Friday."


def test_whom_a_jury_acquits_is_no_owner() -> None:
    article = "Prosecutors accused Ada Bolt of poisoning her dog. The trial lasted a week. A jury acquitted her "
    assert headline(f"{article}unanimously.", max_chars=90).text == "A jury acquitted Ada Bolt unanimously"
    assert headline(f"{article}on Friday.", max_chars=90).text == "A jury acquitted Ada Bolt on Friday"


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("the court awarded her 620,000 crowns in damages", "the court awarded Ada Bolt 620,000 crowns in damages"),
        ("the court quashed her conviction", "the court quashed Ada Bolt's conviction"),
        ("the court awarded her damages", "her"),  # whose, nothing says
        ("the police paid her two million crowns in damages", "her"),
        ("the court granted her bail and dropped all charges", "her"),
        ("the clinic gave her job back", "her"),
    ],
)
def test_her_is_an_owner_only_where_that_is_sure(end: str, told: str) -> None:
    article = (
        "Police accused a nurse of tampering with supplies at a clinic in Lund in 2020. Ada Bolt, 33, was suspended "
        f"from work. On Tuesday {end}. The force has 400 officers."
    )
    lines = [headline(article, max_chars=90).text, summarize(article, length="meta").text]
    assert any(told in line for line in lines)
    assert "Bolt's" in told or not any("Bolt's" in line for line in lines)


def test_many_accusations_are_read_once() -> None:
    article = " ".join(
        f"Prosecutors alleged that number {n} stole a boat. He was acquitted of theft." for n in range(400)
    )
    began = process_time()
    summarize(article, length="brief")
    assert process_time() - began < 20.0  # each with each: minutes


def test_a_sentence_of_many_outcomes_is_read_once() -> None:
    began = process_time()
    assert not holds_outcome("a court could have, and may have acquitted a man, " * 1000)
    assert process_time() - began < 10.0  # from the start again for each: minutes


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "Prosecutors accused Ada Bolt of poisoning her dog in 2018. The trial in Lund lasted for six weeks. A jury "
            "acquitted her on Thursday. The dog is well.",
            "A jury acquitted Ada Bolt on Thursday",
        ),
        (
            "Singer Ada Bolt went on trial in March on charges of evading taxes. Prosecutors said she had pretended to "
            "live in Togo. Bolt was cleared on Tuesday by a court in Lund, which found that she had spent fewer than "
            "183 days a year in Norway.",
            "Ada Bolt was cleared on Tuesday by a court in Lund",
        ),
    ],
)
def test_a_headline_does_not_stop_at_what_was_alleged(article: str, told: str) -> None:
    assert headline(article, max_chars=90).text == told


def test_a_short_summary_holds_the_outcome_too() -> None:
    article = (
        "A former mayor of Lund took 60,000 euros in bribes from a builder in return for a permit, prosecutors "
        "alleged when his trial opened in May. Jon Roe, 58, hid the money in a boat, they said. The builder, Max "
        "Bolt, said that he had handed it over in a golf bag. Roe always denied it and said the money was a loan. "
        "The trial lasted nine weeks and heard 41 witnesses. On Friday a jury acquitted Roe of all seven counts "
        "after four hours. His wife wept in the gallery. Bolt is to be sentenced in October. Roe said he would run"
        " for office again."
    )
    assert "acquitted Roe" in summarize(article, length="short").text


def test_names_are_given_in_full_in_tokenized_copy_too() -> None:
    article = (
        "A former mayor of Lund was charged with fraud in March . Prosecutors alleged that Jon Roe gave the work to "
        "a cousin . On Friday the judge dropped the charges against Roe , 44 , in Lund ."
    )
    told = summarize(article, length="brief").text
    assert told == "On Friday the judge dropped the charges against Jon Roe, 44, in Lund."


def test_a_name_is_given_in_full_once_and_none_behind_what_is_told() -> None:
    article = (
        "Prosecutors alleged that Senator Vik Bolt gave road contracts to his brother and took a beach house in "
        "return. He denied it. District Judge Una Roe dismissed the case against Bolt on Monday, ruling that the "
        "police had recorded Bolt's long talks with his lawyer."
    )
    ends = ", ruling that the police had recorded Bolt's long talks with his lawyer."
    for chars, rest in ((155, ends), (115, ".")):
        told = summarize(article, length=Length(sentences=1, chars=chars, task="brief")).text
        assert told == f"District Judge Una Roe dismissed the case against Vik Bolt on Monday{rest}"


def test_a_list_that_is_looked_for_in_small_letters_has_no_capitals() -> None:
    asked = re.findall(r'\bhas\("(\w+)"', "".join(path.read_text("utf-8") for path in _ROOM.glob("*.py")))
    assert len(asked) > 5
    for name in asked:
        for entry in data(name):
            assert re.sub(r"\\[bdsw]", "", entry).islower(), f"{name}: {entry}"


def test_who_was_in_prison_for_what_he_did_not_commit_needs_no_outcome() -> None:
    lead = "A Lund man who spent 27 years in prison for a murder he did not commit will receive $9.2 million from it."
    text = (
        f"{lead}\n\nThe town council voted 6-3 on Monday to settle a lawsuit by Jon Roe, 51, who was released in 2023 "
        "after a witness admitted lying.\n\nRoe was 22 when he was convicted of shooting a baker, Max Bolt."
    )
    assert summarize(text, length="meta").text == lead


def test_an_outcome_that_leaves_no_room_raises_nothing() -> None:
    text = (
        '"We are not asking for alms," says Ada Bolt.\n'
        "The 41-year-old tea picker is one of 5,000 women in Togo who won a case against a British firm on Monday over "
        "threats on its farms.\n"
        "The Lome court ordered Acme Teas to pay $3.1m. The company said it would not appeal."
    )
    for chars in range(90, 140):  # of 97 and 133 the outcome takes all
        assert summarize(text, length=Length(chars=chars, sentences=1, task="brief")).text


def test_what_those_who_accuse_reject_is_no_outcome() -> None:
    assert not holds_outcome("Prosecutors rejected the claim.")
    assert holds_outcome("Prosecutors rejected the accusations.")


def test_who_was_paid_for_years_in_prison_is_told_though_the_end_of_the_case_stands_behind() -> None:
    lead = "A former cook who spent nine years in prison for a theft he did not commit has been awarded $2 million."
    text = f"{lead} Jon Roe was convicted in 2004. The conviction was quashed in 2013. He said it was late."
    assert summarize(text, length="meta").text == lead
    assert summarize(text, length="push").text.startswith("Former cook has been awarded $2 million")
