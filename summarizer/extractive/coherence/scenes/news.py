"""Which sentence behind a scene tells the news, points back to nothing and is said by the story."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.extractive.coherence import fronted, marks, names, nouns, quotations, references
from summarizer.extractive.coherence.lead import news_worth
from summarizer.extractive.coherence.scenes.floor import above_floor
from summarizer.extractive.coherence.story import ALONE, Line, Rule, Story, any_of, words
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_FARTHEST = 7  # sentences, among which the news follows
PERSON = r"[A-Z][\w'-]+ (?:[A-Z][\w'.-]+ ){0,2}(?<=[\w'-] )"
_AGED = r"[A-Z][\w'-]+ (?:[A-Z][\w'.-]+ )?[A-Z][\w'-]+, (?:aged )?\d{1,3}, "  # Ada Bolt, 57, slides a tray
_WHEN = r"(?:At|For|In|On|Just|Shortly|Long|Before|After|Every|Each|One|As|When) [^,]{3,60}, "  # or where
IT_WAS = r"It was (?!not )(?:(?!that\b)[\w:.'-]+ ){1,8}when "  # just after six on Friday | when the lights went out
ACTS = LatePattern(rf"(?:{_WHEN})?(?:{PERSON}|{_AGED})(?:{any_of('scene_acts')})|{IT_WAS}")
_FIGURES = LatePattern(r"(?:[^\d]*\d[\d.,]*){5}")  # Top shares: Acme 244, Lund Oil 62, ... is a table
# No news points back behind what tells nothing; a surname is told in full, "her mate" may be the owl's.
BACK = [*references.RULES, *fronted.RULES, *names.RULES, *marks.RULES, quotations.first_person]
BACK = [rule for rule in BACK if rule not in (names.surname_alone, references.owner_untold)]


def likelier(story: Story, *, seen: bool) -> int:
    """The likeliest sentence that a first one under the floor gives way to, and that stands alone; 0 for none."""
    told = [at for at in above_floor(story, seen=seen) if _tells(story.lines[at])]
    told = [at for at in told if not _FIGURES.match(story.lines[at].text)]
    points = _pointing(story, [*BACK, references.owner_untold, *nouns.RULES, *nouns.OPENING]) if told else ()
    return next((at for at in told if at not in points), 0)


def first_news(story: Story, least: float, back: Sequence[Rule] = (), within: int = _FARTHEST) -> int:
    """The first sentence behind the lead that is held for news, and by no rule for pointing back; 0 for none near."""
    told = [at for at, line in enumerate(story.lines[:within]) if at and _is_news(line, least)]
    points = _pointing(story, back) if told else ()
    return next((at for at in told if at not in points), 0)


def _pointing(story: Story, back: Sequence[Rule]) -> set[int]:
    """The sentences that rules hold for pointing back."""
    return {at for rule in back for at, needed in rule(story).items() if needed != ALONE}


def _is_news(line: Line, least: float) -> bool:
    """Whether a line is held for news by its words, is said by the story and points to nobody."""
    return _tells(line) and not ACTS.match(line.outside) and news_worth(line) >= least


def _tells(line: Line) -> bool:
    """Whether a line is said by the story and points to nobody."""
    opens = not line.outside.startswith('"') and line.first not in ENGLISH.clauses.unclear_starts
    return opens and ': ""' not in line.outside and not _points(line) and not quotations.is_personal(line)


def _points(line: Line) -> bool:
    """Whether a line tells of somebody in the scene: There are 31 of them in his classroom, This year he has 19."""
    he = not line.terms.isdisjoint(words("one_person")) and not line.full_names and len(line.capital_words) < 2
    return line.first == "there" or line.first in words("pronouns") or he
