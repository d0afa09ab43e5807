"""What answers a question in a piece of a sentence, or points back to what it asks: Usually yes, says Ada Bolt."""

from __future__ import annotations

from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_FEW = 8  # words
_REPLY = 6
# Usually yes, says the agency; Not entirely. In theory, no: nothing else opens so
_YES_OR_NO = LatePattern(
    r"(?:(?:[a-z]+ly|certainly not|in [a-z]+(?: [a-z]+)?|for [a-z]+|often|sometimes|so far|at present|perhaps),? )?"
    r"(?:yes|no|not|never(?!,)|none)(?: (?:always|any ?more|at all|entirely|exactly|immediately|necessarily|quite"
    r"|really|so far|today|yet|and no))?(?:\s?[,.;:!–—](?! \d)| -)"
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
_AUXILIARY_ENDS = r"\b(?:are|can|could|did|do|does|had|has|have|is|may|might|not|should|so|was|were|will|would)|n['’]t"
_UNKNOWN = r"^(?:[Nn]o one|[Nn]obody) (?:is (?:quite )?(?:certain|sure)|can (?:say|tell)|knows)[,.]"
_LEFT_SURELY = LatePattern(  # the same, before no aside: has, after months, agreed
    rf"(?:{_AUXILIARY_ENDS})(?:[.]|, (?:because|unless|but (?!for\b|only\b)))|{_UNKNOWN}"
)
_LEFT_OUT = LatePattern(  # most do not, it may have, think so: a verb that leaves out what the question says
    rf"(?:{_AUXILIARY_ENDS})[,.]|{_UNKNOWN}"
)
_VERB = LatePattern(rf"\b(?=[a-z])(?:{'|'.join(ENGLISH.clauses.finite_verbs)})\b")
# Before a verb that is not the main one.
_BEFORE_OTHER = LatePattern(r"\b(?:(?:and|or)(?: [a-z]\w*)?|(?:that|where|which|who|whose)(?: \w+)?) $|^Most $")
_AUXILIARY = "are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would"
_FALSE = "exaggerated|fake|false|fiction|hoax|misleading|mistaken|myth|untrue|wrong"
_TRUE = rf"accurate|correct|credible|fact|genuine|real|reality|(?<!the )(?<!a )right|so|the case|true|truth|{_FALSE}"
_TAG = LatePattern(  # Is it? Or have they not? Really? Is the story true? How true is it? True or false?
    rf"(?:(?:and|but|or|so|well|yes),? )?(?:(?:{_AUXILIARY})(?:n['’]t)?"
    r" (?:(?:he|i|it|she|that|the[ys]e?|this|those|we|you|there)(?: (?:actually|not|now|really|so|to|too|yet))?"
    rf"|(?:[\w'’-]+ ){{1,4}}?(?:{_TRUE})(?: (?:in|of|to) (?:it|that|this|them))?"
    r"|[\w ]{1,20} (?:add|hold) (?:true|up)|[\w ]{1,12}believe (?:it|that|them|this))"
    rf"|(?:{_TRUE}|honestly|really)(?:,? (?:and|or) (?:not )?\w+)?|how true (?:is|are|was) \w+)\W*\?\W*$"
)
_WRONG = LatePattern(rf"(?!.*\bor\b).*\b(?:{_FALSE})\W*\?")  # Is it a myth? | Yes
_PERSON_RIGHT = LatePattern(r"(?:\w+,? )?(?:is|are|was|were) (?!it\b|that\b|this\b).* (?:right|wrong)\W*\?")
_AFFIRMS = LatePattern(  # In theory, yes; It is; They do, but
    r"(?:(?:in|for) \w+(?: \w+)?,? |\w+ly,? |very |that['’]s |it['’]s )?(?:absolutely|certainly|correct|definitely"
    r"|indeed|most of it|of course|partly|possibly|probably|right|sometimes|true|usually|yes)\b(?! not\b)"
    rf"|(?:he|i|it|she|that|the[sy]e?|we) (?:{_AUXILIARY}|seems?(?: so| to))(?=[,.;:!]| indeed\b)"
)
_OF_IT = LatePattern(rf"(?:{_AUXILIARY})(?:n['’]t)? (?:he|it|she|that|the[ys]e?|this|those|we|there)\b")
_DENIES = LatePattern(  # Far from it; There is no sign of that; They have not
    r"(?:[a-z]+,? )?(?:no|not|never|false|wrong|hardly|nonsense|untrue|none|nothing|nobody|neither|far from)\b"
    r"|there (?:is|was|are|were) (?:no|little)\b|(?:he|i|it|she|that|they|we) \w+(?:n['’]t| not| never| no)\b"
)
_MONTHS = "|".join(name.capitalize() for name in ENGLISH.calendar.months)
_BESIDE = "and|as|at|because|but|by|for|from|if|in|into|on|once|or|out|over|to|until|up|when|where|while|with|without"
# Acme begs ministers to save it, says thieves robbed it, fell after rivals bought it: the one that opens the sentence
_OF_OTHERS = (
    "after|ask(?:ed|s)?|as|because|before|beg(?:ged|s)?|begging|believe[ds]?|claim(?:ed|s)?|for|forced?"
    "|had|has|helped|how|if|is|let|made|make|need(?:ed|s)?|on|over|paid|pays?|saw|said|says?|since|than|thinks?"
    "|thought|told|tells?|until|urge[ds]?|want(?:ed|s)?|warn(?:ed|s)?|was|watch(?:ed|es)?|what|when|while|why|with"
    "|without|wish(?:ed|es)?"
)
# Britain agreed in May | to hand it over; most unions doubt it: nobody but who does it stands before "it"
_OBJECT = LatePattern(
    r"(?:[Tt]he(?: [A-Z][\w-]*)?|[A-Z][\w'’-]*)"
    rf"(?: (?!(?:an?|the|its|his|her|their|that|which|who|and|or|but|{_OF_OTHERS})\b)"
    rf"(?:[a-z][\w'’-]*|{_MONTHS})){{1,5}}?"
    rf"(?<!make)(?<!makes)(?<!made) (?:it|one(?=[,.;]))"
    rf"(?:(?= (?:an?|the|{_BESIDE})\b|[,.;])| [a-z]+ly\b)"
)


def doubts(question: str, reply: str) -> bool:
    """Whether a question asks whether what stands ahead of it is so, or of that and gets no for an answer."""
    asked = question.lower()
    return _TAG.match(asked) is not None or (_OF_IT.match(asked) and _DENIES.match(reply.lower())) is not None


def is_denied(question: str, reply: str, *, attributed: bool = False) -> bool:
    """Whether a question asks whether the claim ahead of it is so, and the reply does not say that it is.

    Of a claim that is attributed the reply says that it is not.
    """
    asked = question.lower()
    if not _TAG.match(asked) or _PERSON_RIGHT.match(asked):
        return False
    wrong, told = _WRONG.match(asked), reply.lower()
    if attributed:  # Nuts are safe, Acme says: so it does
        return (_AFFIRMS if wrong else _DENIES).match(told) is not None
    return (_DENIES if wrong else _AFFIRMS).match(told) is None


def is_reply(line: str) -> bool:
    """Whether a sentence is a reply and hardly more, No; Probably not, lawyers say: what follows it may be told."""
    return line.count(" ") < _REPLY and is_rest(line)


def answers_so(line: str) -> bool:
    """Whether a sentence opens with yes, no, or how surely: nobody knows to what but who read the question."""
    found = _YES_OR_NO.match(line.lower())
    return found is not None and not (found.group().endswith(".") and line[found.end() :].strip())  # of one sentence


def is_rest(line: str) -> bool:
    """Whether a sentence behind a question is what is left of that."""
    return answers_so(line) or _LEFT.match(line.lower()) is not None


def is_piece(line: str) -> bool:
    """Whether it is that, or seems to have no main verb: Owners of boats who fish."""
    verbs = [line[: verb.start()] for verb in _VERB.finditer(line)]
    return not verbs or verbs[0].endswith(", ") or all(map(_BEFORE_OTHER.search, verbs)) or is_rest(line)


def is_short(line: str) -> bool:
    """Whether it is a piece, and short: of a longer one the main verb may be one that no list has, or stand far on."""
    return is_rest(line) or (line.count(" ") < _FEW and is_piece(line))


def leans(line: str) -> bool:
    """Whether a sentence leaves out what is asked, or tells what is done to an "it" that nothing before that can be."""
    return _LEFT_SURELY.search(line) is not None or _OBJECT.match(line) is not None


def leaves_out(line: str) -> bool:
    """Whether a clause of it ends in a verb that leaves out what the question says."""
    return _LEFT_OUT.search(line) is not None
