"""Which lines of a page ask what the one below answers."""

from __future__ import annotations

from summarizer.document.page import SAYS_I
from summarizer.document.spoken.replies import answers_so, doubts, is_denied, is_reply, is_short, leans
from summarizer.extractive.coherence.story import Story
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_SAYS = LatePattern(r"\b(?:claim(?:s|ed)?|sa(?:ys?|id))\b")
_SO = LatePattern(r".{0,40}\b(?:did|do|does|doing|done|said|say|saying|says|shows?|suggests?) so\b")
_FEWEST_QUESTIONS = 2  # of a page of questions and answers
_FEWEST_ASKED = 3  # words of a question that asks of what no sentence tells, Has it?
_MOST_AHEAD = 2  # sentences ahead of a question in its line
_LONGEST_REPLY = 6  # words: There is no evidence for it
_FEWEST_REPLIES = 2  # sentences outside quotations in which whoever is asked says "I"


def question_lines(story: Story) -> list[int]:
    """Questions in lines of their own, or at the end of the first or a turn, I took a taxi. Who pays?, answered below.

    At the end of the first line only what cannot be answered by itself: Is it legal? | Most judges doubt it.

    Only one counts where what stands below it is a turn, A: The firm does, or, of the first line, a reply: Usually yes.
    """
    lines = story.lines
    asks = [line.text.endswith("?") and '"' not in line.text for line in lines]
    below = [*(line.broken and not more for line, more in zip(lines[1:], asks[1:], strict=True)), False]
    found = [index for index, one in enumerate(asks) if one and below[index] and asked_in(story, index)]
    # Lund has a problem. Who will drive its trams? | The city needs 900 drivers: which is the news
    hanging = [at for at in found if len(asked_in(story, at)) == 1 or _hangs(story, at)]
    replied = any(lines[at + 1].spoken or (not at and answers_so(lines[at + 1].outside)) for at in hanging)
    return hanging if replied or len(hanging) >= _FEWEST_QUESTIONS else []


def _hangs(story: Story, index: int) -> bool:
    """Whether what answers a question with something ahead of it is a turn, or cannot be told without it."""
    line = story.lines[index + 1]
    you = not story.lines[index].terms.isdisjoint(("you", "your"))
    return line.spoken or you or line.first in ENGLISH.pointing_words or is_short(line.text) or leans(line.text)


def asked_in(story: Story, index: int) -> range:
    """A question with what stands ahead of it in its line, the first or a turn, no other question; else nothing.

    Nor does a claim stand ahead of one that asks whether it is so: The mayor has fled. Has she? | No.
    """
    first = next((at for at in range(index, 0, -1) if story.lines[at].broken), 0)
    told = not first or story.lines[index].spoken
    asks = any(line.text.endswith("?") for line in story.lines[first:index])
    line, reply = story.lines[index], story.lines[index + 1 : index + 2]
    claimed = first < index or (not index and line.length <= _FEWEST_ASKED)
    claimed &= doubts(line.text, reply[0].outside if reply and not line.spoken else "")
    ahead = first < index and (index - first > _MOST_AHEAD or asks or not told)
    return range(0) if ahead or claimed else range(first, index + 1)


def denied(story: Story) -> int:
    """The first sentence behind a claim, what asks whether it is so, Is it?, and a reply that says no; else 0."""
    lines = story.lines
    index = next((at for at, line in enumerate(lines[: _MOST_AHEAD + 1]) if line.text.endswith("?")), 0)
    if not index or index + 2 >= len(lines):
        return 0
    said = any(_SAYS.search(line.lower) for line in lines[:index])
    if not is_denied(lines[index].text, lines[index + 1].outside, attributed=said):
        return 0
    return index + 1 + (lines[index + 1].length <= _LONGEST_REPLY)


def denial(story: Story) -> range:
    """What is said behind a claim that is denied, in the line of the reply."""
    first = denied(story)
    end = next((at for at in range(first + 1, len(story.lines)) if story.lines[at].broken), len(story.lines))
    return range(first, end)


def not_alone(story: Story) -> set[int]:
    """What is no brief: a claim that is denied, nor behind it a line that opens with a piece: A lobby for gas."""
    behind = denied(story)
    found, barred = {*range(behind)}, False
    for at in range(behind, len(story.lines) if behind else 0):
        barred = is_short(story.lines[at].text) or (barred and not story.lines[at].broken)
        found |= {at} if barred else set()
    return found


def asking(story: Story) -> set[int]:
    """The questions, and what stands ahead of one in its line but the first sentence, which tells what it is about."""
    return {at for index in question_lines(story) for at in [*asked_in(story, index)[1:], index]}


def asked_of(story: Story, answer: int) -> str:
    """What the first sentence of an answer is asked."""
    return " ".join(story.lines[at].text for at in asked_in(story, answer - 1))


def answered(story: Story) -> dict[int, range]:
    """For each sentence of an answer, all of the line below a question, what asks it."""
    found: dict[int, range] = {}
    for index in question_lines(story):
        below = range(index + 2, len(story.lines))
        end = next((at for at in below if story.lines[at].broken), len(story.lines))
        found.update(dict.fromkeys(range(index + 1, end), asked_in(story, index)))
    return found


def behind_reply(story: Story) -> list[int]:
    """Sentences of the first answer that may be told without the question, behind a mere reply or what leans on it.

    None with "The claim" behind more than the reply, or that says what was asked: No. A man who did so was fined.
    """
    found = [at for at, asked in answered(story).items() if at > 1 and asked[-1] == 0 and not story.lines[at].spoken]
    if not found:
        return []
    reply = story.lines[1].outside
    nearest = found[:1] if is_reply(reply) else []
    others = found[1:] if nearest else found[:1] if leans(reply) else []
    told = [*nearest, *(at for at in others if story.lines[at].first != "the")]
    return [at for at in told if not _SO.match(story.lines[at].lower)]


def exchanged(story: Story) -> set[int]:
    """All answers of a page, and the questions that none of them answers in a piece: Will it pay? | Yes, if you ask."""
    told = (at for at in question_lines(story) if not is_short(story.lines[at + 1].text))
    return {*answered(story), *told}


def is_interview(story: Story, *, opens: bool = False) -> bool:
    """Whether a page of questions and answers asks somebody, Why did you leave? | I was tired; or opens with that."""
    asked = question_lines(story)
    you = any(not story.lines[at].terms.isdisjoint(("you", "your")) for at in asked)
    you = you and not (opens and asked_in(story, asked[0])[0])
    says = (SAYS_I.search(line.outside) is not None for at, line in enumerate(story.lines) if at not in asked)
    return you and sum(says) >= _FEWEST_REPLIES
