"""A long lead down to its main clause: what stands between its subject and its verb left out, and an end of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from summarizer.compression.choice import Found
from summarizer.compression.clause import BRACKETS, QUOTATIONS, is_open, states
from summarizer.compression.compressor import Compressor, Reading
from summarizer.document import Sentence
from summarizer.drafts import Candidate
from summarizer.extractive.shorten.stretches import said_last
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import needs_speaker
from summarizer.text.sentences import Span

_MOST_JUDGED = 12
_NEAR = 0.8  # how far under the best odds a longer line may be
_MOST = 4  # subjects' ends and verbs that are tried
_VERB = LatePattern(  # what a subject goes on with: miners who were trapped | were saved; a farm, ..., | has closed
    r"(?<!who )(?<!which )(?<!that )(?<!and )(?<!or )(?<!but )(?<! he )(?<! it )(?<! she )(?<!they )(?<!to )(?<=\s)"
    r"(?:was|were|is|are|has|have|had|will|would|can|could|may|might|must)\b|(?<=,\s)[a-z]+\b"
)
_TOLD_MORE = LatePattern(r",?\s(?=(?:who|which|that|whose)\s)|,\s(?=(?:an?|the)\s)|\s(?=(?:when|while)\s\w+ing\s)")
_KNOWN = LatePattern(r"(?:The|That|This|These|Those|His|Her|Its|Their)\b")  # which one is told by what is left out
_WHICH = LatePattern(r"\s(?:of|who|whose|which|that)\s")  # the sailor | who does not just paint boats
_WITHIN = LatePattern(r"\b(?:who|which|that)\s")
_COMMENT = ("in ", "on ")


def main_clauses(text: str, sentence: Sentence, likely: Collection[int]) -> Iterator[list[Span]]:
    """What a lead keeps of its main clause, up to each word that it may end on, with who says it.

    Args:
        text: The article.
        sentence: A lead that is too long.
        likely: Where words end that the model does not hold for unlikely last ones.
    """
    charged = needs_speaker(sentence.text.split())
    ends = sorted({end - (text[end - 1] in ",;:") for end in likely if sentence.body < end < sentence.end})
    ends = [end for end in ends if not _WHICH.match(text, end) and _states_main(text[sentence.body : end])]
    for parted in (None, *_parted(text, sentence)):
        for end in (*ends, sentence.end):
            if end <= (parted[1] if parted else sentence.body) or (end == sentence.end and not parted):
                continue
            kept = [(sentence.body, parted[0]), (parted[1], end)] if parted else [(sentence.body, end)]
            told = said_last(text, sentence, kept)
            said = told != kept and not text.startswith(_COMMENT, told[-1][0])  # not: , in what police said was war
            if told != kept or not charged:
                yield told if said else kept


def likeliest(
    reading: Reading, model: Compressor, found: Sequence[tuple[list[Span], Candidate]], least: float
) -> Candidate | None:
    """The longest of some lines that the judge likes nearly as well as the best, and no less than is asked."""
    ordered = sorted(found, key=lambda each: -len(each[1].text))[:_MOST_JUDGED]
    words = list(enumerate(reading.tokens.words))
    paths = [tuple(at for at, word in words if any(a <= word.start < b for a, b in kept)) for kept, _ in ordered]
    lines = [Found(0.0, one.text, path) for (_, one), path in zip(ordered, paths, strict=True)]
    odds = model.judge(reading, lines)[:, 1].tolist()
    least = max(least, max(odds, default=0.0) - _NEAR)
    return next((one for (_, one), odd in zip(ordered, odds, strict=True) if odd >= least), None)


def _states_main(part: str) -> bool:
    """Whether a beginning closes what it opens, and has a verb, behind a clause it opens with: If Lund wins, Acme."""
    fronted = part.split(" ", 1)[0].lower() in ENGLISH.clauses.fronted | ENGLISH.clauses.openers
    return not is_open(part, QUOTATIONS + BRACKETS) and states(part.partition(",")[2] if fronted else part)


def _parted(text: str, sentence: Sentence) -> Iterator[Span]:
    """What tells more of a subject, up to its verb: a woman | who spent years in prison, | walked free."""
    inside = (sentence.body, sentence.end)
    verbs = [found.start() for found in _VERB.finditer(text, *inside) if states(found.group())]
    known = _KNOWN.match(text, sentence.body) is not None
    for more in [found.start() for found in _TOLD_MORE.finditer(text, *inside)][:_MOST]:
        head = text[sentence.body : more]
        if (states(head) and not _WITHIN.search(head)) or (known and text[more] != ","):
            return
        yield from ((more, verb) for verb in verbs[:_MOST] if verb > more + 1)
