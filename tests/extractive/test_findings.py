"""A brief tells what an inquiry, a coroner or a watchdog found, and what those who looked say they decided."""

from __future__ import annotations

import pytest

from summarizer import summarize

_SENATOR = (
    "A state senator was accused in May of using campaign money to pay for his daughter's wedding. The senator, Neal "
    "Gage, denied it. The town has one bank."
)
_REST = "A spokesman declined to add to that."


def _brief(article: str) -> str:
    return summarize(article, length="brief").text


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (
            "The state ethics board said on Tuesday that it had found no conflict of interest.",
            "no conflict of interest",
        ),
        ("The attorney general's office said on Thursday that there was no criminality.", "there was no criminality"),
        (
            "An official inquiry said on Monday that the claims could not be substantiated.",
            "could not be substantiated",
        ),
        ("The panel said on Tuesday that it had cleared everyone involved.", "cleared everyone involved"),
        ("Auditors gave the campaign a clean bill of health on Thursday.", "clean bill of health"),
        ("On Tuesday the case was closed.", "the case was closed"),
        (
            "The file has now been closed for lack of evidence, prosecutors said on Monday.",
            "closed for lack of evidence",
        ),
        ("Inspectors found the complaint to be unfounded, according to a letter made public on Monday.", "unfounded"),
        ("The panel concluded that the bills were genuine and the claims without foundation.", "without foundation"),
        ("Prosecutors said on Friday that they would not file charges.", "would not file charges"),
        ("On Monday the regulator said it had dropped the inquiry.", "it had dropped the inquiry"),
    ],
)
def test_a_brief_tells_what_was_found(found: str, told: str) -> None:
    assert told in _brief(f"{_SENATOR} {found} {_REST}")


@pytest.mark.parametrize(
    ("article", "told"),
    [
        (
            "Relatives of a drowned sailor accused the coastguard of leaving him to die. Tom Aske fell from a yacht "
            "two years ago. A coroner ruled on Tuesday that the decision to end the search was lawful.",
            "was lawful",
        ),
        (
            "A guard was accused by an inmate's family of choking him to death. The inmate was found in his cell in "
            "May. The inquest jury on Tuesday recorded a verdict of accidental death.",
            "a verdict of accidental death",
        ),
        (
            "A power company was fined 40 million pounds for letting oil leak into a bay. It blamed a contractor. An "
            "appeal court reduced the fine on Thursday to 3 million.",
            "reduced the fine",
        ),
        (
            "A rival complained that the brewer Hopwell lied about the strength of its beer. It named three beers. The "
            "advertising watchdog rejected the complaint on Wednesday.",
            "rejected the complaint",
        ),
        (
            "Police questioned a footballer under caution over a fight in a club. Dan Mott, 24, was left out of two "
            "games. A spokesman for the force said on Wednesday that no further action would be taken.",
            "no further action",
        ),
        (
            "A deputy was filmed kicking a teenager in Polk Ridge. Two million people saw it. The district attorney "
            "declined on Friday to prosecute the deputy, Ray Coe.",
            "declined on Friday to prosecute",
        ),
        (
            "The mayor of Holm has faced calls to resign since it was reported that she gave a contract to her cousin. "
            "Mayor Joan Pike said that she took no part. The ethics commission voted on Tuesday to clear her.",
            "to clear her",
        ),
        (
            "A county treasurer came under scrutiny when a blogger wrote that she had steered contracts to a friend. "
            "Ruth Kane has held the post for nine years. A report released on Tuesday found no wrongdoing by Kane.",
            "found no wrongdoing",
        ),
    ],
)
def test_a_brief_tells_the_end_of_what_is_no_charge(article: str, told: str) -> None:
    assert told in _brief(f"{article} {_REST}")


@pytest.mark.parametrize(
    "behind",
    [
        "The senator said on Monday that there was no fraud.",  # a party's view
        "His party's leader said that the inquiry should not be dropped.",
        "A judge ruled on Tuesday that the search warrant was valid.",
        "The inquiry has not been closed.",
        "Auditors found no conflict of interest in another case.",
    ],
)
def test_what_ends_nothing_is_not_told(behind: str) -> None:
    assert _brief(f"{_SENATOR} {behind} {_REST}").endswith("daughter's wedding.")
