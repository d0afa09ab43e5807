"""What answers a question in a piece of a sentence, or points back to what it asks: Usually yes, says Ada Bolt."""

from __future__ import annotations

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

# Usually yes, says the agency; Not entirely. In theory, no: nothing else opens so
_YES_OR_NO = LatePattern(
    r"(?:(?:[a-z]+ly|certainly not|in [a-z]+(?: [a-z]+)?|for [a-z]+|often|sometimes|so far|at present|perhaps),? )?"
    r"(?:yes|no|not|never|none)(?: (?:always|any ?more|at all|entirely|exactly|immediately|necessarily|quite|really"
    r"|so far|today|yet|and no))?(?:\s?[,.;:!–—](?! \d)| -)"
    r"|(?:almost certainly|absolutely|certainly|definitely|hardly|maybe|perhaps|possibly|presumably|probably)"
    r"(?:,? (?:not|so))?(?:\.|,(?! (?:the|an?|this|that|these|those|his|her|its|their|some|most|many|all)\b))"
    r"|(?:it|that) (?:all )?depends\b"
    r"|(?:anybody|anyone|everybody|everyone|nobody|no one|nothing|none) (?:at the moment|at present|for now|yet)\b"
    r"|(?:nothing|nobody|no one|none), (?:as long as|if|unless)\b|a (?:bit|little|lot|few)\."
)
_LEFT = LatePattern(  # Not if it rains, Only at three sites, Until Monday at least: what is left of the question
    r"(?:not|only) (?:after|always|as|at|because|before|by|during|entirely|exactly|for|from|if|in|necessarily|on"
    r"|once|quite|really|so|through|to|under|unless|until|when|where|while|with|without|yet)\b"
    r"|(?:almost certainly|hardly|maybe|no|perhaps|possibly|presumably|probably|yes)(?:,| not\b)"
)
_LEFT_OUT = LatePattern(  # most do not, it may have, think so: a verb that leaves out what the question says
    r"(?:\b(?:are|can|could|did|do|does|had|has|have|is|may|might|not|should|so|was|were|will|would)|n['’]t)[,.]"
    r"|^(?:[Nn]o one|[Nn]obody) (?:is (?:quite )?(?:certain|sure)|can (?:say|tell)|knows)[,.]"
)
_VERB = LatePattern(rf"\b(?=[a-z])(?:{'|'.join(ENGLISH.clauses.finite_verbs)})\b")
# Before a verb that is not the main one.
_BEFORE_OTHER = LatePattern(r"\b(?:(?:and|or)(?: [a-z]\w*)?|(?:that|where|which|who|whose)(?: \w+)?) $|^Most $")
_MONTHS = "|".join(name.capitalize() for name in ENGLISH.calendar.months)
_BESIDE = "and|as|at|because|but|by|for|from|if|in|into|on|once|or|out|over|to|until|up|when|where|while|with|without"
# Britain agreed in May | to hand it over; most unions doubt it: nobody but who does it stands before "it"
_OBJECT = LatePattern(
    r"(?:[Tt]he(?: [A-Z][\w-]*)?|[A-Z][\w'’-]*)"
    rf"(?: (?!(?:an?|the|its|his|her|their|that|which|who|and|or|but)\b)(?:[a-z][\w'’-]*|{_MONTHS})){{1,7}}?"
    rf"(?<!make)(?<!makes)(?<!made)(?<!said)(?<!says) (?:it|them|one(?=[,.;]))"
    rf"(?:(?= (?:an?|the|{_BESIDE})\b|[,.;])| [a-z]+ly\b)"
)


def answers_so(line: str) -> bool:
    """Whether a sentence opens with yes, no, or how surely: nobody knows to what but who read the question."""
    return _YES_OR_NO.match(line.lower()) is not None


def is_rest(line: str) -> bool:
    """Whether a sentence behind a question is what is left of that."""
    return answers_so(line) or _LEFT.match(line.lower()) is not None


def is_piece(line: str) -> bool:
    """Whether it is that, or seems to have no main verb: Owners of boats who fish."""
    verbs = [line[: verb.start()] for verb in _VERB.finditer(line)]
    return not verbs or verbs[0].endswith(", ") or all(map(_BEFORE_OTHER.search, verbs)) or is_rest(line)


def leans(line: str) -> bool:
    """Whether a sentence leaves out what is asked, or tells what is done to an "it" that nothing before that can be."""
    return _LEFT_OUT.search(line) is not None or _OBJECT.match(line) is not None


def leaves_out(line: str) -> bool:
    """Whether a clause of it ends in a verb that leaves out what the question says."""
    return _LEFT_OUT.search(line) is not None
