"""How an outcome may begin, as a headline too: up to a border behind which no judgment stands, without its opening."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from summarizer.document import Document, Sentence
from summarizer.drafts import Candidate
from summarizer.extractive.alone.names import with_text
from summarizer.extractive.condense import OPENING_DAY, condense
from summarizer.extractive.outcomes import convicts, ended_case, holds_outcome, names_in, tells_end, undoes
from summarizer.runtime.patterns import LatePattern

_JUDGED = LatePattern(r"\b(?:accus(?!er)|arrest|charg|convict|guilty|indict|jail|sentence)")
_FRONT = LatePattern(  # a headline may leave it out: In a ruling, ...; On Friday, after four hours, the jury ...
    r"(?:On [A-Z]\w+, )?(?:[Ii]n (?:a|his|her|its|their)|[Aa]fter) [^,]{1,40}, "
    r"(?=[A-Z]|jurors\b|the (?:court|judge|jury)\b)"
    r"|On [A-Z]\w+day,? (?=(?:he|she|[A-Z][\w'-]+) was\b)"
    r"|After (?:[a-z]+|\d+) (?:day|hour|month|week)s?(?: of [a-z]+)? (?=(?:jurors|the (?:court|judge|jury))\b)"
    r"|(?:By|In|Late|On) [^,]{2,30}?,? (?=(?:it|jurors|they|(?:the|an?) (?:[\w-]+ )?(?i:court|judge|jury))\b)"
)
_MANY_DID = LatePattern(r"(?:On \w+ )?(?:They|\w+s|[Pp]olice) ")
# The case was dropped | after prosecutors withdrew the charge: the same end
_DROPPED = LatePattern(
    r" (?:after|as|because|when) (?:the )?(?:prosecut\w+|state|witness\w*) (?:dropped|offered no|withdrew)\b[^,;]*$"
)
_IT_DID = LatePattern(r" (?:after|as|because|since|when) it (?!(?:became|emerged|transpired|turned|was|is)\b)")
_OF_WHOM = LatePattern(  # a man who was hit | by a bus; because the cows had been seen | by a cook; and | on Monday
    r"\b(?:wh(?:o|ich)|because [^,;]+) (?:was|were|had been) \w+$|\b(?:and|but)$"
)
_AGAIN = (
    " after ",
    " because jurors ",
    " because the jury ",
    " and ordered ",
    " and paid ",
    ", and ",
    ", calling ",
    ", citing ",
    ", finding ",
    ", ruling ",
    ", saying ",
)
_PUNISHED = LatePattern(r"(?: on [A-Z]\w+day)? and (?:fined|jailed|sentenced)\b")
_JUDGES_ON = LatePattern(r"(?: on [A-Z]\w+day)? (?:but|and (?:fined|jailed|sentenced))\b")  # what a cut leaves out
_LISTED = LatePattern(r"(?<=\w),? and (?:[a-z-]+ ){0,2}[A-Z]")  # barrister Jon Roe | and his clerk Ada Bolt
# Rejected seven of the claims | and upheld four; fined one of them | , Acme, but upheld that on its rival.
_SOME = LatePattern(
    r"\b(?i:one|two|three|four|five|six|seven|eight|nine|ten|\d+|most|some)"
    r" (?:of|(?:was|were) (?:acquitted|cleared|convicted|found|freed))\b"
)
_ON_OTHERS = LatePattern(r"(?:[^;.\"]*?,)?[^;.,\"]{0,20}? (?:and|but)\b(?! (?:ordered|said)\b)")
_BORDER = LatePattern(
    r"(?<!,)(?<!, \d\d)(?<! late)(?<! early)(?=,? (?:after|as|because|before|by|when|which|who|and)\b"
    r"|(?: late| early)? on [A-Z][a-z]+day\b(?! of\b)| in an? |(?:(?<=not guilty)|(?<=acquitted)) (?:of|on)\b"
    r"|(?:(?<=acquitted)|(?<=cleared)|(?<=damages)) (?:at|by|in)\b"
    r"| but (?=(?:acquitted|cleared|convicted|found)\b)"
    r"|, (?!\d|but\b|(?:al)?though\b|except\b))"
)


def cuts_of(document: Document, sentence: Sentence) -> Iterator[Sentence]:
    """The beginnings of an outcome, then those behind what it opens with: On Friday, after four hours."""
    front = _FRONT.match(document.text, sentence.body, sentence.end)
    bare = [replace(sentence, body=front.end())] if front else []
    return (cut for told in (sentence, *bare) for cut in beginnings_of(document, told))


def beginnings_of(document: Document, sentence: Sentence) -> Iterator[Sentence]:
    """An outcome whole, then up to each border behind which no judgment stands, from the last."""
    text = document.text
    borders = [border.start() for border in _BORDER.finditer(text, sentence.body, sentence.end)]
    borders = [border for border in borders if _may_end(text[sentence.body : border], text[border : sentence.end])]
    thing = _IT_DID.search(text, sentence.body, sentence.end)  # dropped the case because it showed that he had slipped
    whole = sentence.end if thing is None or not _MANY_DID.match(sentence.text) else thing.start()
    for end in (whole, *reversed([border for border in borders if border < whole])):
        told, rest = document.written(text[sentence.body : end]), text[end : sentence.end]
        guilty = convicts(told) and tells_end(sentence.text)
        if not tells_end(told) and not guilty:
            return
        again = rest.startswith(_AGAIN)  # walked free after the jury found her not guilty
        rest = "" if (guilty or undoes(sentence.text)) and _PUNISHED.match(rest) else rest
        if _SOME.search(told) and _ON_OTHERS.match(rest):
            return
        parted = (rest.startswith(" but ") and _of_others(told, rest)) or _DROPPED.match(rest)
        if not parted and (_JUDGED.search(rest.replace("not guilty", "")) or (holds_outcome(rest) and not again)):
            return
        yield replace(sentence, end=end, text=told)


def _may_end(told: str, rest: str) -> bool:
    """Whether a part of an outcome may end it: inside no clause and no list of names."""
    listed = _LISTED.match(rest) and told.rsplit(" ", 1)[-1][:1].isupper()
    return not (_OF_WHOM.search(told) or listed or (rest.startswith(" but ") and not _of_others(told, rest)))


def _of_others(told: str, rest: str) -> bool:
    """Whether what stands behind a judgment is of somebody else: convicted Jon Roe | but cleared Ada Bolt."""
    own, others = names_in(told), names_in(rest)
    return bool(own and others) and own.isdisjoint(others)


def as_headlines(document: Document, cuts: Sequence[Sentence], lines: Sequence[Candidate]) -> list[Candidate]:
    """Lines of an outcome, and these condensed; those that say whose it is are ahead, the others without a day.

    What is cut before another judgment stands behind all of it condensed.
    """
    case, own, part, others = document.keep(ended_case), list[Candidate](), list[Candidate](), list[Candidate]()
    for cut, line in zip(cuts, lines, strict=True):
        if line.text != cut.text or (case and any(name in line.text for name in case.case.names)):
            (part if _JUDGES_ON.match(document.folded, cut.end) else own).append(line)
        else:  # On Friday | police closed the case
            start = OPENING_DAY.match(line.text)
            others.append(with_text(line, line.text[start.end() if start else 0 :]))
    short = others if case is None or case.case.at == 0 or case.case.libelled() else []  # else the lead tells more
    whole = [*own, *part]
    first, last = ([with_text(line, condense(line.text, spoken=True)) for line in lines] for lines in (whole, short))
    return [*own, *first, *part, *others, *last]
