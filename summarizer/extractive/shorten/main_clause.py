"""A long lead down to its main clause: what stands between its subject and its verb left out, and an end of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from summarizer.compression.clause import BRACKETS, QUOTATIONS, behind_opening, is_open, opens_condition, states
from summarizer.compression.clause.verbs import listed, parts_time
from summarizer.compression.compressor import Compressor, Reading
from summarizer.compression.found import Found
from summarizer.document import Sentence
from summarizer.drafts import Candidate
from summarizer.extractive.shorten.endings import PARTNER, binding
from summarizer.extractive.shorten.parts import behind_idle, points_back
from summarizer.extractive.shorten.predicate import claimed, predicate
from summarizer.extractive.shorten.stretches import said_inside, said_last, said_shortly
from summarizer.languages import ENGLISH
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_MOST_JUDGED = 12
_NEAR_STATE = 10  # words before what something is called, among which its verb is
_NEAR = 0.8  # how far under the best odds a longer line may be
_CHOSE = LatePattern(r"\b(?:appointed|chose|elected|named|nominated) [A-Z]")  # elected Ada Bolt | , a judge, | as
_KNOWN = LatePattern(r"(?:The|That|This|These|Those|His|Her|Its|Their)\b")  # which one is told by what is left out
_COUNT = "|".join(sorted({*ENGLISH.saying["shares"], *ENGLISH.spelled_numbers, *"few many none one some".split()}))
_SHARE = LatePattern(  # half of the men | who drink, one | in five nurses who do
    rf"(?i)(?:\S+ ){{0,3}}(?:(?:{_COUNT})|\S*\d%) (?:of|(?:in|out of) (?:{_COUNT}|\d{{1,3}}))\b"
)
_FOR_ITS, _TO_WHOM = LatePattern(r"\s?for\s(?:her|his|its|their)\b"), LatePattern(r"\bto\s(?:an?|the|[A-Z]\S+)\s")
_WHICH = LatePattern(  # the sailor | who does not just paint boats; a rule | under which cooks pay
    r"\s(?:of|that|(?:(?:at|by|during|for|from|in|on|to|under|with)\s)?(?:whom?|whose|which))\s"
)
_SUM = LatePattern(r"\ban? [^,;]*\d[^,;]* of [^,;]+$")  # but: a $9 million package of tax cuts | that Lund wants
_OF = "at|behind|for|from|in|near|of|on"
_OF_WHAT = LatePattern(rf"\s(?:{_OF})\s")  # The owner of a club | in which men died
_MAKES, _SO = listed("calling", "judging", "leaving", "treating"), listed("made_so", "states") | {"over", "unchanged"}
_STATE = LatePattern(  # declared the war | over
    rf"\s(?:{'|'.join(sorted(_SO))}|\d+(?:st|nd|rd|th))(?=[,.;]|\s(?:after|at|before|behind|but|by|for|in|on|with)\b)"
)
_BARS, _FROM_DOING = (
    LatePattern(rf"\b(?:{either('compression_words', 'barring')})\b[^,;:]*$"),
    LatePattern(r"\sfrom\s\w+ing\b"),
)
_RELATIVE = LatePattern(r"[a-z]\s(?:who|that|which)\s(?=[a-z])")
_GOES_ON = LatePattern(r"\s(?:after|and|as|at|before|by|during|for|from|in|on|outside|when|while|with)\s")
_MOST_INSIDE, _LEAST_INSIDE = 6, 3  # places in what tells more of a subject; words before them
_COMMENT = ("in ", "on ")
_FINDS = LatePattern(
    r"\b(?:discovered|found|(?:say|show|think|warn)(?:s|n|ed)?|said|thought|worked out) (?:that|how)\b"
)
_EVENT = LatePattern(  # voted on Tuesday | , after a debate of nine hours in which men spoke, | to rebuild it
    r"(?P<told>[^,;:\"“”]+)(?P<aside>,\s(?:after|amid|as|at|despite|during|following|in|minutes|when"
    r"|an?|her|his|its|their|the|who|whose)\s(?:[^,;:\"“”]|,\d)+,)\s(?=(?:as|that|to)\s[a-z])"
)
_MANY = LatePattern(
    r"(?!(?:\w*(?:ss|us|is)|days|dollars|euros|hours|months|pounds|years)$)[^\W\d]+s"
    r"|men|women|people|children|police|staff|nobody|(?i:two|three|four|five|six)|\d+"
)
_ONE = LatePattern(r"\b(?:an?|each|every|the|(?!\w+day\b)[A-Z]\w+)\b")
_ONE_OF = LatePattern(rf"\s(?:{_OF})\s(?:an?|the)\s[a-z]")  # shares in | the chipmaker
_SECOND = LatePattern(r" and (?:that|which|who) ")
_SOME = LatePattern(r"\b(?:some|one|ones) (?:that|which)\b")
_PLACE = LatePattern(r"\s(?:across|above|between|from|in|near|under)\s")
_COMMA = LatePattern(r",(?!\d)")
_ITS = LatePattern(r"\bits?\b")
_IT = LatePattern(  # tear | it; fined | it 9 million
    r"(?:(?!\b(?:an?|the)\b)[a-z ])*\bit(?=[.,]| (?:again|back|down|in|off|on|out|to|up)\b)"
    r"|(?:\S+ ){1,2}it (?:for|with|[\d$£€])"
)
_BARE = LatePattern(  # The owners of a mill | who were told to paint it | have refused
    r"(?:(?:ha[ds]|have) )?(?:agreed|complied|declined|failed|obeyed|refused|succeeded)(?=[,.]|$)"
)
_HAS = LatePattern(r"\b(?:that|which|who) [^,]*\b(?:an?|the) [a-z]")  # a man who built | a boat | must sell it
_TOLD = LatePattern(r"\b(?:accus|alleg|claim|describ|report|sa(?:id|ys?)\b|told\b|wrote\b)")
_WHO_SAID = LatePattern(r"\bwho (?:had |has )?(?:claimed|convinced|said|testified|told)(?: (?:\w+ )?\w+)?$")
_TALE = LatePattern(
    r"\b(?:the (?:[a-z]+ )?(?:accounts?|allegations?|attack|claims?|lies?|reports?|story|tales?)|it(?: all)? up)\b"
)
# Men | who smoke | were twice as likely to; not: lost more than nine
_COMPARED = LatePattern(rf"\b(?:likelier|likely|than(?! (?:an? |\d|{_COUNT})))\b")
_SAY = LatePattern(r"(?:(?:had|has|have) )?(?:argued?|believed?|concluded?|found|said|say|showed|warn(?:ed)?)\b")
_THEM = LatePattern(r"\b(?:they|them|their)\b")


def main_clauses(text: str, sentence: Sentence, likely: Collection[int]) -> Iterator[list[Span]]:
    """What a lead keeps of its main clause, up to each word that it may end on, with who says it.

    Args:
        text: The article.
        sentence: A lead that is too long.
        likely: Where words end that the model does not hold for unlikely last ones.
    """
    ends = sorted({end - (text[end - 1] in ",;:") for end in likely if sentence.body < end < sentence.end})
    ends = [end for end in ends if not _WHICH.match(text, end) or _SUM.search(text, sentence.body, end)]
    ends = [end for end in ends if _closes(text, sentence.body, end) and _states_main(text, sentence, end)]
    whole = [(at, at) for at in (sentence.body, *behind_idle(text, sentence))]
    for first, start in (*whole, *_parted(text, sentence), *_less_told(text, sentence, likely)):
        alone = first == start > sentence.body
        for end in (*ends, sentence.end):
            less = end > start and (end < sentence.end or start > sentence.body)
            if not less or (alone and points_back(text[start:end])):
                continue
            kept = [(first, end)] if first == start else [(sentence.body, first), (start, end)]
            bare = [[(at, first), (start, end)] for at, _ in whole[1:] if at < first < start]
            for less_told in (kept, *bare, *_without_event(text, sentence, kept)):
                told = said_last(text, sentence, less_told)
                told = said_inside(text, sentence, told) if told == less_told else told
                comment = text.startswith(_COMMENT, told[-1][0])  # , in what police said was war
                yield less_told if comment else told
                if (short := said_shortly(text, sentence, told)) != told:
                    yield short
                if text.startswith("according to ", told[-1][0]) and _FINDS.search(text, first, end):
                    yield less_told  # doctors have found that


def _without_event(text: str, sentence: Sentence, kept: list[Span]) -> Iterator[list[Span]]:
    """The stretches without when something is done before what is: voted | , after a debate, | to rebuild it."""
    found, (start, end) = predicate(text, sentence), kept[-1]
    event = _EVENT.match(text, found.verb if found else sentence.body, end)
    free = event and (_CHOSE.search(event["told"]) or not binding().search(event["aside"]))
    if event and free and start <= event.start("aside") and states(event["told"]):
        yield [*kept[:-1], (start, event.start("aside")), (event.end(), end)]


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


def _closes(text: str, start: int, end: int) -> bool:
    """Whether a line may end on the word that ends there: no preposition or article, no "the day" | before he fell."""
    last = text[:end].rsplit(None, 1)[-1].lower()
    again = text.startswith(f" and {last} ", end)  # told men again | and again that it burned
    again |= text.startswith((" next ", " this "), end) and " not " in text[:end]  # will not be sold | this week
    again |= text[:end].endswith("in fact")  # was in fact | one of nine thieves
    return not (again or ends_early(text, start, end)) and last not in ENGLISH.clauses.open_ends


def ends_early(text: str, start: int, end: int) -> bool:
    """Whether a line ends before what its last words want behind them: two weeks | after he fell, left it | empty."""
    barred = _FROM_DOING.match(text, end) and _BARS.search(text, start, end)  # bans men who are ill | from flying
    return barred is not None or parts_time(text[start:end], text[end:].lstrip()) or _loses_state(text, start, end)


def _loses_state(text: str, start: int, end: int) -> bool:
    """Whether a line ends before what something is called, ruled or left: declared the war | over; left Lund | 9th."""
    if _STATE.match(text, end) is None:
        return False
    told = text[start:end].rpartition(",")[2].split()
    return not _MAKES.isdisjoint(told[-_NEAR_STATE:])


def _states_main(text: str, sentence: Sentence, end: int) -> bool:
    """Whether a beginning closes what it opens, and has a verb behind an opening clause: If Lund wins, Acme."""
    part, found = text[sentence.body : end], predicate(text, sentence)
    fronted = part.split(" ", 1)[0].lower() in ENGLISH.clauses.fronted | ENGLISH.clauses.openers
    unless = opens_condition(text[sentence.body : sentence.end])  # had Ada Bolt lied, | she would have gone
    told = states(behind_opening(part) if unless or fronted else part) if unless or not found else found.verb < end
    return told and not is_open(part, QUOTATIONS + BRACKETS)


def _parted(text: str, sentence: Sentence) -> Iterator[Span]:
    """What tells more of a subject, up to its verb: a woman | who spent years in prison, | walked free."""
    found = predicate(text, sentence)
    if found is None:
        return
    first = found.more[0] if found.more else found.verb
    places = [place.start() for place in _PLACE.finditer(text, found.start, first)]
    places = [] if "," in text[found.start : first] else places
    for more in (one for one in (*places, *found.more) if not PARTNER.search(text, one, found.verb)):
        head, marked = text[found.start : more], text[more] == ","
        known = bool(_KNOWN.match(head)) and not (head.startswith("The ") and _OF_WHAT.search(head))
        known |= _SHARE.match(text, found.start) is not None or head.endswith(" so")  # lied so | that he could win
        # a woman who slept | and died in a cell | was freed; not: a firm that sells nuts | and that Togo bought | has
        halved = text.startswith((" and ", " or "), more) and not _SECOND.match(text, more)
        if (known or halved) and not marked:
            continue
        commas = len(_COMMA.findall(head))  # one: an aside is opened, which a comma has to close
        if commas == 0 or (commas == 1 and marked and text[found.verb - 2] == ","):
            yield more + commas, found.told
    claim = claimed(text, sentence)
    yield from (
        [(more, claim.told) for more in claim.more if not PARTNER.search(text, more, claim.verb)] if claim else []
    )


def _less_told(text: str, sentence: Sentence, likely: Collection[int]) -> Iterator[Span]:
    """The same after some of it: a woman who slept in May | and died in a cell on Friday | was freed."""
    found = predicate(text, sentence)
    who = _RELATIVE.search(text, sentence.body, found.verb) if found else None
    if found is None or who is None or "," in text[sentence.body : found.verb]:
        return
    ends = [end for end in likely if who.end() < end < found.verb and _GOES_ON.match(text, end)]
    for end in sorted(ends)[:_MOST_INSIDE]:
        told = text[who.end() : end]
        if len(told.split()) >= _LEAST_INSIDE and _closes(text, sentence.body, end) and not is_open(told, QUOTATIONS):
            yield end, found.verb


def points_out(text: str, sentence: Sentence, kept: Sequence[Span]) -> bool:
    """Whether a line without what tells more of its subject compares it or has a pronoun of it: pay each of | them.

    Or it tells of the tale that it leaves out: A man | who said he was hit | made the story up.
    Or has "for its" without to whom something was given: gave a prize | to Ada Bolt | for her book.
    """
    gaps = ((end, start) for (_, end), (start, _) in pairwise(kept))
    if any(_FOR_ITS.match(text, start) and _TO_WHOM.search(text, end, start) for end, start in gaps):
        return True
    found = predicate(text, sentence)
    at = next((at for at, span in enumerate(kept) if found and at and found.opens(text, span[0])), 0)
    if not at:
        return False
    head, rest = (" ".join(text[start:end] for start, end in some) for some in (kept[:at], kept[at:]))
    subject = _OF_WHAT.split(head, maxsplit=1)[0].rstrip(",").rsplit(" ", 1)[-1]
    if _COMPARED.search(rest) and not _SAY.match(rest) and _MANY.fullmatch(subject.lower()) and not _KNOWN.match(head):
        return True
    its, them = _ITS.search(rest), _THEM.search(rest)
    one = its and (_ONE.search(rest, 0, its.start()) or _ONE_OF.search(head))
    lost = its and _MANY.fullmatch(subject) and not one
    bare = _IT.match(rest) or _BARE.match(rest)
    if lost or _SOME.search(rest) or (bare and not _HAS.search(head)):
        return True
    gap = text[kept[at - 1][1] : kept[at][0]]
    if (_TALE.search(rest) and _TOLD.search(gap)) or (gap.startswith(" that ") and _WHO_SAID.search(head)):
        return True
    return them is not None and not any(map(_MANY.fullmatch, f"{head} {rest[: them.start()]}".replace(",", "").split()))
