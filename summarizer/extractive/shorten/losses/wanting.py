"""What a line may not end on: a quotation, what the main clause is told under, what is told of its subject."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from summarizer.compression.clause import states
from summarizer.document import Sentence
from summarizer.extractive.shorten.predicate import predicate
from summarizer.extractive.shorten.stretches import is_subject, speaker_start
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_QUOTED = LatePattern(r"\"[^\"“”]+,\"|“[^\"“”]+,”")  # "It sank in May," | said a cook
_FRONTED = LatePattern(
    r"(?i)(?:(?:although|because|even if|even though|if|once|since|though|unless|until|when|whereas|while)\b"
    r"|(?:each|every) time\b|in the case of\b)[^,]*"
    r"(?:,\sthis time\b[^,]*|,\s(?:an?|one|the|who|whose)\s[^,]*,[^,]*)?"
)
PARTICIPLE = LatePattern(  # lives in a house | owned by Acme: no verb
    r"[a-z]+ed by (?!\d|about|almost|as|more|nearly|up)|(?:accused|convicted|suspected) of\b"
    r"|(?:covered|crammed|filled|fitted|laden|lined|littered|packed|riddled) with\b"
    r"|(?:aimed at|based (?:in|on)|designed to|known as|linked to|related to|set to)\b"
)
UNDER = LatePattern(  # said that without a deal | its mill will close
    r"\bthat (?:after|despite|in|under|with|without)\s[^,;:]*$"
)
_TELLS = LatePattern(r"\b(?:announce|confirm|declare|disclose|report|reveal|say)(?:d|ed|s)?$|\bsaid$")
_THAT = LatePattern(r"[^,;]* that ")
_FINITE = LatePattern(r"\b(?:can|could|had|has|have|is|may|might|was|were|will|would|[a-z]+ed)\b")
_MAIN = LatePattern(r"[^,]*(?:,\s(?!and\b|but\b|or\b|w\w+\b)|\s(?:[–—]|--)\s)\w")
_STEP = LatePattern(r"\b(?:an?|another|first|last|new|next) (?:[\w-]+ )?step$")  # took another step | in selling it
_STEP_IN = LatePattern(r" (?:closer|in|to|towards?)\b")
_DASHES = LatePattern(r"\s?(?<!\d)(?:[–—]|--)\s?")


def wants_more(text: str, sentence: Sentence, kept: Sequence[Span]) -> bool:
    """Whether a line ends on what wants who says it, or the main clause, behind it."""
    told = [span for span in kept if span[0] < speaker_start(text, sentence)]
    if not told or not any(map(str.isalnum, text[told[-1][1] : sentence.end])):
        return False
    if told == kept and _QUOTED.fullmatch(text, *kept[-1]):
        return True
    if _TELLS.search(text[slice(*told[-1])]) and _THAT.match(text, told[-1][1]):
        return True
    if _STEP.search(text[slice(*told[-1])]) and _STEP_IN.match(text, told[-1][1]):
        return True
    under = UNDER.search(text[slice(*told[-1])].rstrip(","))
    if under and not _FINITE.search(under[0]):
        return True
    main = predicate(text, sentence)
    done = PARTICIPLE.match(text, main.verb) if main and told[0][0] < main.verb else None
    if done:  # A cook accused of theft | sued
        return not states(" ".join(text[max(start, done.end()) : max(end, done.end())] for start, end in told))
    return (main is None and _is_opening(text, sentence, told)) or _ends_in_dashes(text, sentence, told)


def _is_opening(text: str, sentence: Sentence, told: Sequence[Span]) -> bool:
    """Whether a line ends before the comma behind which its main clause begins: If rain falls | all day, men sail."""
    rest = text[told[-1][1] : speaker_start(text, sentence)]
    part = text[slice(*told[0])].rstrip(", ")
    return len(told) == 1 and _FRONTED.fullmatch(part) is not None and _MAIN.match(rest) is not None


def _ends_in_dashes(text: str, sentence: Sentence, told: Sequence[Span]) -> bool:
    """Whether a line ends in what dashes tell of its subject: A cook from Lund—and heir to a mill | —has won."""
    dashes = list(islice(_DASHES.finditer(text, sentence.body, sentence.end), 2))
    if len(dashes) < 2 or not told[0][0] < dashes[0].start() < dashes[0].end() < told[-1][1] <= dashes[1].start():
        return False
    return is_subject(text[told[0][0] : dashes[0].start()])
