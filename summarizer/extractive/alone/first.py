"""The outcome of a case before the lines of a headline that stop at what was alleged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summarizer.compression.clause import has_main_verb, states
from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate, cited, joined
from summarizer.extractive.alone.cuts import cuts_of
from summarizer.extractive.alone.line import accuses, bare, inside, outcome_line, without_stop
from summarizer.extractive.alone.names import named_behind, with_text
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.coherence import told_apart
from summarizer.extractive.condense import OPENING_DAY, condense
from summarizer.extractive.outcomes import (
    Ended,
    ended_case,
    holds_outcome,
    is_surely_of,
    may_be_another,
    meant_in,
    overtaken,
    tells_end,
)
from summarizer.extractive.outcomes.words import DONE_TO
from summarizer.extractive.select import select
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import needs_speaker, speaker_of
from summarizer.text.characters import with_capital_word

_WHEN = r"\d{4}|[A-Z]\w+(?:ber|ary|ch|il|ust|day)|May|June|July|month|year|week"
# Where an accusation may end: Jon Roe was charged | in March | with theft | after a raid
_BORDER = LatePattern(
    r",? (?:after|amid|because|claiming|following|over|saying|when)\b| for \w+ing\b| on suspicion\b| with (?=\w)"
    r"|(?<=charged) in (?=an? )"
    rf"|(?<!accuses)(?<!suspicion)(?<!and accused) of \w+ing\b"
    rf"| (?:early |late )?(?:in|last|on|this) (?:the )?(?:{_WHEN})\b(?! that\b)"
)
_PLACE = LatePattern(  # a judge | in Des Moines | threw it out; behind it stands a verb or nothing
    r" (?:at|in) (?:the )?(?:[A-Z][\w'’-]+ ){0,3}(?:of )?[A-Z][\w'’-]+"
    r"(?=$| (?:was|were|has|have|found|set|struck|sued|threw|[a-z]+ed)\b)"
)
_CLAIM = LatePattern(r"\b(?:that|alleged|claimed|said)\b(?: that\b)?(?!.*\b(?:that|alleged|claimed|said)\b)")
_UNTOLD = LatePattern(r"(?:It|They)\b")  # nobody behind an accusation knows who
_PROPER = LatePattern(r"(?:On \w+,? )?[Tt]he (?=[A-Z])")  # the Court of Arbitration for Sport
_DONE = "accused|arrested|charged|convicted|fined|jailed|sentenced|sued|suspected|wanted"
_VERBLESS = LatePattern(  # A man accused | of theft was charged; to extradite a pilot accused | of killing
    rf"(?!.*\b(?:are|be|been|had|has|have|is|lost|stood|was|went|were|won)\b)"
    rf".*\b(?:{_DONE})(?:$| (?:by|for|in|of|on|over|with)\b)"
)
_ELSEWHERE = LatePattern(  # of another case: the ban on beer, a trial of his cook, her husband's trial, its owner said
    r"\b(?:[Aa]nother|[Oo]thers?|[Aa] (?:former|second|separate|sister|third))\b|^Its? "
    r"|\b(?:[Hh]er|[Hh]is|[Ii]ts|[Tt]heir) [\w-]+['’]s?\b|\bcharged (?:her|him|them)\b"
    r"|\b(?:bans?|cases?|charges?|claims?|complaint|order|suit|trial)"
    r"(?: (?:against|into|of)\b(?! (?:her|him|it|them)\b)| on (?![A-Z]|the grounds))"
    r"|\b(?:breached|broken|missing|stolen|taken|violated) (?:by|in)\b"
)
_CONFESSED = LatePattern(  # dropped the charge | after another man confessed
    r" (?:after|as|because|when) (?:another|an?) (?:[\w-]+ ){1,2}(?:admitted|came forward|confessed|pleaded guilty)\b.*"
)
_PUNISHED = LatePattern(  # The driver was jailed, A court fined the farmer; not: He was jailed
    rf"(?!(?:Both|He|It|She|They)\b).*\b(?:are|be|been|being|got|is|was|were) (?:\w+ly )?(?:{DONE_TO}|barred|blocked"
    r"|censured|closed|deported|evicted|expelled|imprisoned|ordered|punished|shut|stripped)\b"
    r"|.*\b(?:banned|charged|closed|convicted|expelled|fined|jailed|sentenced|shut|suspended) (?:an?|his|her|the|two)\b"
)


def outcome_first(document: Document, limit: Length, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Lines of a story, before them the sentence that tells how its case ended, where none of them first tells it.

    Args:
        document: An article.
        limit: What a headline has to be within.
        found: Lines of its story, best first.

    Returns:
        The lines, the sentence first, in full and without its full stop: where it fits and the best line is of another,
        or keeps its pronoun: the court acquitted him.
    """
    far = document.keep(overtaken)
    sources = found[0].sentences[0].sources
    if not (any(far) and sources) or document.sentence_at(sources[0].start).role == "headline":
        return found
    case = document.keep(ended_case)
    whose = case is None or _says_whose(document, case)
    if case and not whose and (both := _both(document, case, limit)):
        return (both, *found)
    (told,) = select(document, Length(sentences=1))
    at = document.number_of(told)
    if not tells_end(told.text) or (at is not None and any(far[at : at + 1])):  # of somebody whom no name can stand for
        return found
    if document.sentence_at(max(source.start for source in sources)).start == told.start:  # its names are of others
        pronouns = [one.pronoun for one in meant_in(document, told)]  # of "the case" the word behind
        at_words = [end + 1 if document.folded[start:end].lower() == "the" else start for start, end in pronouns]
        if not any(source.start <= start < source.end for source in sources for start in at_words):
            return found
    line = outcome_line(document, told, limit, "") or (_both(document, case, limit) if case and whose else None)
    return (line, *found) if line else found


def _says_whose(document: Document, case: Ended) -> bool:
    """Whether an outcome says whose case it is, by the name or by what a name can stand for."""
    told = document.story[case.outcome]
    meant = [one for one in meant_in(document, told) if one.of_accused]
    opens = document.folded.startswith("The ", told.body)  # The family | dropped the suit
    return case.meant == "name" or any(one.pronoun[0] > told.body or not opens for one in meant)


def _both(document: Document, case: Ended, limit: Length) -> Candidate | None:
    """An accusation with its outcome behind it, the most of both that fits: Acme was fined; a court lifted the fine."""
    told = document.story[case.outcome]
    parted = case.half or case.besides is not None or may_be_another(case.case, case.meant)
    others = _ELSEWHERE.search(_CONFESSED.sub("", told.text)) or not is_surely_of(case.case, case.outcome, case.meant)
    if case.accusation is None or parted or others or _UNTOLD.match(told.text):
        return None
    if any(map(_PUNISHED.match, case.case.texts[case.accusation + 1 : case.outcome])):  # whose outcome it may be
        return None
    found = list[Candidate]()
    for first in _accusations(document, told_apart(document, [case.accusation])[0]):
        for end in cuts_of(document, without_stop(document, told)):
            named = named_behind(document, end, first.text)
            for text in _shorter(OPENING_DAY.sub("", condense(named.text, spoken=True))):
                last = text if _PROPER.match(named.text) else inside(document, text)
                line = with_capital_word(f"{first.text}; {last}")
                if fits_alone(line, limit) and has_main_verb(text) and holds_outcome(text):
                    spans = [(one.start, one.end) for made in (first, named) for one in made.sentences[0].sources]
                    found.append(joined([(bare(line), cited(document.text, spans))]))
    return max(found, key=lambda line: len(line.text), default=None)


def _shorter(text: str) -> set[str]:
    """A clause, and without where that is."""
    return {text, _PLACE.sub("", text)}


def _accusations(document: Document, sentence: Sentence) -> Iterator[Candidate]:
    """An accusation in the words of a headline, whole and up to each border up to which it accuses."""
    whole, words = without_stop(document, sentence), sentence.text.split()
    said = speaker_of(words) if needs_speaker(words) else None
    behind = said is not None and said.claim[-1][1] <= said.speaker[0]  # ..., police said
    text = document.text
    borders = [] if behind else [one.start() for one in _BORDER.finditer(text, sentence.body, whole.end)]
    for end in (whole.end, *reversed(borders)):
        told = document.written(text[sentence.body : end])
        line = named_behind(document, replace(whole, end=end, text=told), "")
        short = condense(line.text, spoken=True).rstrip(",")
        claim = _CLAIM.search(short)  # alleged that Jon Roe, | after a raid, hid it
        whole_claim = claim is None or states(short[claim.end() :])
        states_it = has_main_verb(short) and not _VERBLESS.match(short)
        if states_it and whole_claim and told.count('"') % 2 == 0 and accuses(short, sentence.text):
            yield from (with_text(line, one) for one in _shorter(short))
