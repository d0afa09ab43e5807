"""The outcome of a case as a headline, where the search finds no line of it, and as a brief that is too long."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from summarizer.compression.clause import has_main_verb
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined, quoted
from summarizer.extractive.alone.cuts import as_headlines, beginnings_of, cuts_of
from summarizer.extractive.alone.names import in_full, named_behind, with_text
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.coherence import told_apart
from summarizer.extractive.coherence.story import words as roles
from summarizer.extractive.outcomes import (
    Ended,
    alleges,
    convicts,
    decides_untold,
    holds_outcome,
    meant_in,
    named_alone,
    opens_case,
    points,
    says_it,
)
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.support.speakers import needs_speaker
from summarizer.text.characters import with_capital_word
from summarizer.text.words import count_words

# In the U.S., Maria K.; but not: vitamin D.
_SHORT = LatePattern(r"(?:\.[A-Za-z]|\b[A-Z][a-z]+ [A-Z]|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No))\.[\"'”’]*$")
_STOP = LatePattern(r"\.(?=[\"'”’]*$)")
_STOP_INSIDE = LatePattern(r"\.[\"'”’]+$")
_TITLED = LatePattern(  # Judge Ada Bolt; but Prosecutors Tuesday dropped the case
    rf"[A-Z]\w+ (?!(?i:{'|'.join(ENGLISH.calendar.weekdays)})\b)[A-Z]"
)
_SAYS_LITTLE = 12  # words of an outcome with a name: found no evidence against Jon Roe, and nobody knows of what
_PUT_OUT = LatePattern(r"\b(?:was|were) (?:dismissed|dropped from|expelled|fired|reported to|sacked|suspended)\b")
# Two sides; the Second Circuit; but not: The second | cleared him
_BOTH = LatePattern(r"(?:[Oo]n \w+,? )?[Tt]he (?:two\b|three\b|[A-Z])")
_HIM = LatePattern(r"(?<=\bfound )(?:him|her)(?= guilty\b)|(?<=\bconvicted )him\b")
# Reversed | that ruling; not: said that judgment had been overturned
_THAT = LatePattern(
    r"\b(?:[a-z]+ed|struck down|threw out|withdrew) (?:that|this)"
    r" (ban|conviction|decision|fine|judg?ment|order|ruling|sentence|suspension|verdict)\b"
)
_DECIDED = LatePattern(
    r"(?<!had )(?<!been )\b"
    r"(?:banned|convicted|decided|dismissed|fined|found|jailed|ordered|ruled|sacked|sentenced|suspended)\b"
)
_OPENS_SHORT = LatePattern(r"(?:He|His|Her|It|Its|She|That|Their|These|They|This)\b")


def outcome_line(document: Document, sentence: Sentence, limit: Length, stop: str) -> Candidate | None:
    """An outcome with its names in full, as much of it as fits: up to a border behind which no judgment stands.

    Args:
        document: The article.
        sentence: One that holds an outcome.
        limit: What the line has to be within.
        stop: What it ends with: a full stop, or nothing.
    """
    cuts = [*(beginnings_of(document, sentence) if stop else cuts_of(document, sentence))]
    lines = [in_full(document, cut) or quoted(document, [cut]) for cut in cuts]
    told_as = lines if stop else as_headlines(document, cuts, lines)
    pronouns = [one.pronoun for one in meant_in(document, sentence)]
    if not stop and pronouns and all(document.folded[start:end].lower() == "the" for start, end in pronouns):
        told_as = [*told_as, *as_headlines(document, cuts, [quoted(document, [cut]) for cut in cuts])]
    for whole in told_as:  # last "the charges" as it is, where Jon Roe's have no room
        line = with_capital_word(_stopped(whole.text) if stop else bare(whole.text))
        torn = has_main_verb(sentence.text) and not has_main_verb(line)  # Jon Roe, who was wrongly convicted of theft
        told = holds_outcome(line) or convicts(line)
        lost = not stop and holds_outcome(sentence.text) and not told  # Jon Roe spoke of his pain
        if fits_alone(line, limit) and not (torn or lost):
            return with_text(whole, line)
    return None


def told_with(
    document: Document, case: Ended, limit: Length, shorter: Callable[[Sentence, Length], Candidate | None]
) -> Candidate | None:
    """An outcome that does not say whose it is, behind the accusation that it ends: ...; he was acquitted on Monday.

    Args:
        document: The article.
        case: Its case.
        limit: What both have to be within, as one sentence.
        shorter: Shortens a sentence to a limit, if it can: the accusation, where the outcome cannot be told alone.

    Returns:
        As much of the outcome as fits behind the accusation, which is shortened where none does; None where it cannot
        be, or does not accuse any more.
    """
    behind = case.accusation == case.outcome - 1
    last, ended = document.story[case.outcome - 1], document.story[case.outcome]
    untold = decides_untold(document, case.outcome)
    that = _decided_before(document, case) and not says_it(document, case.outcome)
    which = (that or points(document, case.outcome)) and not (_OPENS_SHORT.match(last.text) or _BOTH.match(ended.text))
    before = [last] if not behind and (untold or which) else []
    besides = [] if case.besides is None else [document.story[case.besides]]
    told = [ended, *besides]
    first = told_apart(document, [] if case.accusation is None else [case.accusation])
    if not all(_STOP.search(sentence.text) for sentence in (*first, *before, *told)):
        return None
    outcome = [without_stop(document, sentence) for sentence in told]
    ends = [outcome] if besides or case.half else [[end] for end in cuts_of(document, outcome[0])]
    known = [without_stop(document, sentence) for sentence in before]
    if before and _OPENS_SHORT.match(before[0].text):
        return None
    alone = case.meant == "name" and not case.half and document.story[case.outcome].count > _SAYS_LITTLE
    behind_known, short = [[*known, *end] for end in ends], None if alone else shorter
    made = _behind_first(document, first[0], behind_known, limit, short) if first else None
    if made is None and before:
        return _behind_first(document, before[0], ends, limit, None)
    return made or (_half_named(document, case, limit) if case.half else None)


def _decided_before(document: Document, case: Ended) -> bool:
    """Whether an outcome undoes "that ruling", which the sentence before it tells and not the accusation."""
    found = _THAT.search(document.story[case.outcome].text)
    if found is None or case.accusation is None or not _DECIDED.search(document.story[case.outcome - 1].text):
        return False
    return not re.search(rf"\b{found[1][:6]}", document.story[case.accusation].text)


def _half_named(document: Document, case: Ended, limit: Length) -> Candidate | None:
    """A verdict on two alone, with the name for its "him": a court found Jon Roe guilty but acquitted his brother."""
    told, name = document.story[case.outcome], case.case.span
    him = _HIM.search(document.folded, told.body, told.end)
    if him is None or name is None or not case.case.acts_on() or case.case.at != case.outcome - 1:
        return None
    text, kept = document.text, [(told.body, him.start()), name, (him.end(), told.end)]
    line = document.written("".join(text[start:end] for start, end in kept))
    return joined([(line, cited(text, kept))]) if fits_alone(line, limit) else None


def _behind_first(
    document: Document,
    first: Sentence,
    ends: Sequence[Sequence[Sentence]],
    limit: Length,
    shorter: Callable[[Sentence, Length], Candidate | None] | None,
) -> Candidate | None:
    """A sentence with as much of an outcome behind it as fits; the sentence shortened where nothing does."""
    whole = named_behind(document, without_stop(document, first), "")
    for end in ends:
        line = together(document, whole, end)
        if fits_alone(line.text, limit):
            return line
    if shorter is None or not ends or named_alone(document, first):  # it would keep the surname alone
        return None
    for end, dated in (*((end, True) for end in ends[-2:]), (ends[-1], False)):
        taken = _behind(document, _named(document, end, whole.text, dated=dated))
        words, chars = limit.words and limit.words - count_words(taken), limit.chars and limit.chars - len(taken)
        room = all(left is None or left > 0 for left in (words, chars))
        short = shorter(first, replace(limit, words=words, chars=chars)) if room else None
        if short is not None and accuses(short.text, whole.text):
            return together(document, short, end, dated=dated)
    return None


def accuses(short: str, whole: str) -> bool:
    """Whether an accusation still is one in fewer words; one of a trial or an award, whether it opens a case."""
    if alleges(short) or convicts(short) or holds_outcome(short) or needs_speaker(short.split()):
        return True
    if _PUT_OUT.search(short):  # sacked, over what somebody alleged
        return True
    return opens_case(short) and not (alleges(whole) or convicts(whole))


def without_stop(document: Document, sentence: Sentence) -> Sentence:
    """A sentence without its full stop; it stays where it is an abbreviation's, too, or stands inside a quotation."""
    if _SHORT.search(sentence.text) or _STOP_INSIDE.search(sentence.text):
        return sentence
    stop = document.text.rindex(".", sentence.body, sentence.end)  # behind it a footnote's mark may stand
    return replace(sentence, end=stop, text=sentence.text[:-1])


def together(document: Document, first: Candidate, rest: Sequence[Sentence], *, dated: bool = True) -> Candidate:
    """A line with others behind it as one sentence, which name in full whom it does not."""
    named = _named(document, rest, first.text, dated=dated)
    sources = [source for made in (first, *named) for source in made.sentences[0].sources]
    spans = [(source.start, source.end) for source in sources]
    return joined([(bare(first.text) + _behind(document, named), cited(document.text, spans))])


def _named(document: Document, rest: Sequence[Sentence], told: str, *, dated: bool) -> list[Candidate]:
    return [named_behind(document, part, told, dated=dated) for part in rest]


def bare(text: str) -> str:
    """A line without its full stop, inside a quotation, too, but for an abbreviation's."""
    return text if _SHORT.search(text) else _STOP.sub("", text)


def _stopped(text: str) -> str:
    """A line with a full stop: it is no second one."""
    return text if _STOP.search(text) else text + "."


def _behind(document: Document, rest: Sequence[Candidate]) -> str:
    """What sentences are behind another, as one with it: "; he was acquitted, but ..."."""
    told = [inside(document, part.text) for part in rest]
    told = [*map(bare, told[:-1]), *told[-1:]]
    return _stopped("".join(f", {part}" if part.startswith("but ") else f"; {part}" for part in told))


def inside(document: Document, text: str) -> str:
    """A sentence as it is written inside another: its first word small where that is no name."""
    word = text.split(" ", 1)[0]
    if len(word) > 1 and word.isupper():  # copy in capitals
        return text
    key = word.lower().strip(",").split("'", 1)[0]
    small = (
        key in ENGLISH.function_words
        or key in ENGLISH.numbers.small
        or key in roles("ends_cases") | roles("accusers")
        or key in document.spellings
        or is_ordinary(key)
    )
    titled = key not in ENGLISH.function_words and _TITLED.match(text) is not None
    return text[:1].lower() + text[1:] if small and not titled else text
