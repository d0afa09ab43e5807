"""A clause that a line opens and leaves the verb of out."""

from __future__ import annotations

from summarizer.compression.clause import states
from summarizer.compression.clause.verbs import listed
from summarizer.document import Sentence
from summarizer.extractive.shorten.predicate import goes_on, goes_on_to_main, predicate
from summarizer.extractive.shorten.stretches import acts, speaker_start
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

OPENERS = frozenset("after although as because before if since though unless until when whether while".split())
_NOUN = LatePattern(  # sank, and a boat | from Lund, which was near, saved two; sank, a cook | , which fled, said
    rf".*(?:\b(?:{'|'.join(sorted(OPENERS))}|that)|,\s(?:and|but)|,(?=\s(?:an?|the|its|his|her|their|[A-Z][\w.'’-]*)\s))"
    r"\s(?P<noun>[^,;:–—\"“”]+),?$"
)
_CHOSEN = LatePattern(  # elected Ada Bolt as its first mayor
    r"(?:\b(?:appointed|chose|chosen|elected|named|nominated) (?:[^;:]{0,80} )?|^)as "
    rf"(?:an?|the|her|his|its|their|[\w.'’-]+['’]s) (?:[\w'’-]+ ){{0,4}}(?:{either('condense', 'heads')})"
    r"(?: on \w+)?[,.]?$"
)
_PARTICIPLES = listed("participles")
_ANTECEDENT = LatePattern(r"\b(?:who|whose|whom|which|that)\b")
_OPENS = LatePattern(rf"\b(?:{'|'.join(sorted(OPENERS))})\s")
_WANTS_VERB = LatePattern(  # not: such as, as early as, as head of
    r"(?:(?<!\bsuch )(?<!\bwell )(?<!much )(?<!many )\bas"
    r"(?! (?:early|far|few|late|long|many|much|of|part|soon|well)\b| [a-z]+[^s\W] of\b)"
    r"|\b(?:although|because|though|when|whereas|while))\s(?P<clause>[^;:–—\"“”]+)$"
)
_TOLD_OF_NOUN = LatePattern(  # fell as bakers | , hurt by a tax | on nuts, | sold less
    r"(?P<noun>[^,;:–—\"“”]+),\s(?P<done>\w+)\b[^,;:–—\"“”]*$"
)
_IN_WHICH = LatePattern(r"\s(?:(?:at|by|during|from|in|on|under|with)\s)?(?:who|whom|which|that|where)\b")
_ITS_CLAUSE = LatePattern(r",?\s?(?:who|whose|whom|which|where)\b")


def loses_clause_verb(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether a line has a clause's subject without its verb, or "where" without the place, at each gap and its end.

    For: sank until cooks | who laid pipes found it | was shut; held by a cook | , who fled to Lund, | where he works.
    """
    main = predicate(text, sentence)
    for (start, end), behind in zip(kept, [*(span[0] for span in kept[1:]), sentence.end], strict=True):
        part, gap = text[max(start, sentence.body) : end], text[end:behind]
        opened, follows = _NOUN.match(part), behind < sentence.end and acts(text[behind:])
        verb = follows and not (main and main.opens(text, behind))  # it follows
        if opened and not verb and not states(opened["noun"]) and goes_on(gap):
            return True
        last = text[end : speaker_start(text, sentence)] if behind == sentence.end else gap
        if (
            _loses_main(part, last)
            or _loses_verb_behind_aside(part, gap)
            or (follows and _tears_which(text[start:end], gap))
        ):
            return True
        if behind < sentence.end and _ITS_CLAUSE.match(text, behind) and _ANTECEDENT.search(gap):
            return True
    return False


def _loses_main(part: str, gap: str) -> bool:
    """Whether a line ends inside the subject of its last clause: fell as cooks hit by a tax | and bakers sold."""
    *_, last = [None, *_WANTS_VERB.finditer(part)]
    return last is not None and not _CHOSEN.search(part) and goes_on_to_main(last["clause"], gap)


def _loses_verb_behind_aside(part: str, gap: str) -> bool:
    """Whether a line ends before or in what tells of a clause's subject, and its verb stands behind the comma then."""
    told = part + gap
    commas = [at for at in range(len(part) - 1, len(told) - 2) if told[at] == "," and told[at + 1] == " "][:2]
    for comma in (at for at in commas if acts(told[at + 2 :])):
        clauses = (_TOLD_OF_NOUN.match(told, opener.end(), comma) for opener in _OPENS.finditer(told, 0, len(part)))
        if any(found and _is_done_to(found["done"]) and not states(found["noun"]) for found in clauses):
            return True
    return False


def _is_done_to(word: str) -> bool:
    return word.endswith("ed") or word in _PARTICIPLES


def _tears_which(part: str, gap: str) -> bool:
    """Whether a gap takes the first of what happened "on which", and not the rest: a feast | on which nine fell, ..."""
    return part[-1:] != "," and gap.count(", ") == 1 and _IN_WHICH.match(gap) is not None and states(part)
