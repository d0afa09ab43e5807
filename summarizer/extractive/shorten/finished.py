"""Whether a shortened sentence is a sentence still: its main clause and the last one opened have verbs of their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.compression.clause import has_main_verb, states
from summarizer.compression.clause.main import TIMED, main_of
from summarizer.compression.clause.verbs import apart, bare_words, listed, verbs_of
from summarizer.document import Sentence
from summarizer.extractive.shorten.endings import loses_noun, loses_verb, splices
from summarizer.extractive.shorten.losses import LOSSES, OPENERS, loses_condition, loses_kind
from summarizer.extractive.shorten.losses.owners import loses_owner
from summarizer.extractive.shorten.main_clause import ends_early, points_out
from summarizer.extractive.shorten.parts import begins, halves_pair
from summarizer.extractive.shorten.predicate import claimed, goes_on, leaves_open, predicate
from summarizer.extractive.shorten.stretches import acts, loses_speaker, said_last
from summarizer.languages import ENGLISH
from summarizer.models.files import patterns
from summarizer.runtime.held import AnyHeld
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_AS_LIKELY = LatePattern(r"\bas (?=(?:[a-z]+ )?(?:likely|prone|unlikely)\b)")  # twice | as likely to drown
_FRONTED = ENGLISH.clauses.fronted | listed("places", "prepositions")
_FINDS = ENGLISH.saying["verbs"] - {"accused", "blamed", "charged", "suspected"} | {"found", "held"}
_ACTOR = LatePattern(r"(?P<name>\b[A-Z][\w.'’-]*)?,\s(?P<words>[^,;:\"“”]+)$")  # of a last clause: ..., two nurses
_CLAUSE = LatePattern(r"\s[^,;:.\"“”]+")
_OTHER = LatePattern(rf"\b(?:{'|'.join(sorted(OPENERS))}|who|which|that|and|but|or)\b")
# "¦" parts a line and what its sentence goes on with
_BENT = AnyHeld((*patterns("condense", "bent"), *patterns("condense", "torn_off")))
_THAT = LatePattern(r"(?: that(?: (?:an?|the))?)?\s*$")  # said | that the | mill had burned says the same
_ACCUSED = LatePattern(  # of having sex | with boys
    r"\b(?:accused|convicted|guilty|suspected) of (?:[a-z]+ ){0,5}[a-z]+$"
)
_SECOND_OPENED = LatePattern(
    r"(?:,\s(?:and|but)\s(?=(?:after|as|because|before|once|since|when|while)\b)"
    r"|(?:,?\s(?:and|but)|[:;])\s(?=(?:although|if|though|unless)\b))(?P<told>[^;:]*)$"
)
_OF_WHOM_ALONE = LatePattern(r"(?:An?|The)(?: [^\s,]+){1,3} (?:who|that|which) [^,]*")
_NUMBER_OF = LatePattern(r"(?<!\ba )\b[Nn]umber of \w+$")  # people | in Togo sleeping rough
_OF_WHOM = LatePattern(r"\s(?:against|from|on|to|with)\b")
_DOES_SO = LatePattern(r"\s(?:against|at|for|from|in|on|to|under|with)\s")
_NUMBER = LatePattern(rf"\s(?:\d[\d.,]*|{'|'.join(sorted(ENGLISH.spelled_numbers))})(?:[\s-][a-z]+)?\s*")
_WHO = frozenset(("who", "whom", "which", "whose", "that", "what", "where"))
_OF_NOUNS = frozenset("a an the his her its their this these those of in with".split())  # a | flooded mine
_JOINS = frozenset(("and", "or", "but"))
_HELPS = LatePattern(
    r"\s(?:are|could|had|has|have|is|was|were|would)\b(?! (?:he|it|she|the|they)\b)"
)  # heard men | had fled
_REGION = LatePattern(r"(?P<of>\b[A-Z][\w'’-]*), (?=[A-Z][\w.'’-]*(?: [A-Z]\w+)?,?$)")  # Lund, | Ohio
_VERBS = 3  # words from the main verb of which one stands for it: was | also sold
_WORD = LatePattern(r"\S+")
_ARTICLE = LatePattern(r"[\s,]*(?:(?:an?|the)\s+)?")


def holds(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether what is kept of a sentence is one still: the last check of a brief, a `meta` and a `push`."""
    kept = [span for span in kept if any(map(str.isalnum, text[slice(*span)]))] or kept  # no full stop alone
    begun = kept[0][0] == sentence.body or not acts(text[kept[0][0] :])  # but | was freed
    if not (begun and begins(text[sentence.body : kept[0][0]], text[slice(*kept[0])])):
        return False
    if bends(text, sentence, kept) or tears(text, sentence, kept) or unfinished(text, sentence, kept):
        return False
    if any(loses(text, sentence, kept) for loses in _ALSO):
        return False
    last = text[: kept[-1][1]].rsplit(None, 1)[-1]  # the article's line may not be finished
    return kept[-1][1] != sentence.end or last not in ENGLISH.clauses.open_ends


def tears(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether a line loses what the words that it keeps want: the verb of a clause, half of a list, whom it is said."""
    if any(loses(text, sentence, kept) for loses in _TEARS) or halves_pair(text[sentence.body : kept[0][0]]):
        return True
    told, rest = _parted(text, sentence, kept)
    if told is not kept and bends(text, sentence, kept):  # not of a line of nothing but who says it
        return True
    return bool(rest) and _ends_inside(text, sentence, told, rest)


def unfinished(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether a line has lost the verb of its main clause, or breaks off inside a clause.

    For: A woman who spent nine years in prison | , walked free; closed after a dam that holds much water | was damaged.
    """
    if kept == [(sentence.body, sentence.end)]:
        return False
    told, rest = _parted(text, sentence, kept)
    if not rest and len(told) == 1:
        return False
    part = text[sentence.body : told[-1][1]]
    if len(told) == 1 and _OF_WHOM_ALONE.fullmatch(part) and not has_main_verb(part):
        return True  # A nurse who was fired from a mill | has won
    if TIMED.match(text, sentence.body) and "," not in _REGION.sub(r"\g<of> ", part)[:-1]:
        return True  # Hours after a fire in Lund, | the mayor said
    turn = _SECOND_OPENED.search(part)  # fell, and although it rained, | Acme
    if turn and turn.start() > 0 and main_of(turn["told"].split()) is None:
        return True
    main = predicate(text, sentence)
    lost = main is not None and kept[0][0] <= main.verb and not any(start <= main.verb < end for start, end in told)
    return lost or _ends_inside(text, sentence, told, rest)


def _parted(text: str, sentence: Sentence, kept: list[Span]) -> tuple[Sequence[Span], str]:
    """What a line keeps but who says it, and what stands behind that in its sentence."""
    told = _without_speaker(text, sentence, kept) or kept
    return told, text[told[-1][1] : kept[-1][0] if told != kept else sentence.end].rstrip(" ,.")


def _ends_inside(text: str, sentence: Sentence, told: Sequence[Span], rest: str) -> bool:
    """Whether a line ends inside a clause that it opens: said that men who fled | were found, told how | he fled."""
    whole = " ".join(text[start:end] for start, end in told)
    return _breaks_off(text, sentence, told, rest) or leaves_open(whole, text[sentence.body : sentence.end])


def _breaks_off(text: str, sentence: Sentence, told: Sequence[Span], rest: str) -> bool:
    """Whether a line ends before the verb of the clause that it is in, or before a "that"."""
    raw = _AS_LIKELY.sub(" ", " ".join(text[start:end] for start, end in told).rstrip(",. ")).split()
    clause = raw[max((at + 1 for at, word in enumerate(raw) if word.lower() in OPENERS), default=0) :]
    if clause != raw and clause and _verbless(clause) and goes_on(rest):
        return True
    if rest.startswith((" how ", " whether ", " why ")) or _HELPS.match(rest):  # told Ada how | he fled
        return True
    if rest.startswith(" that ") and states(" ".join(raw[-1:])):  # after jurors accepted | that he fled
        return True
    return len(told) == 1 and leaves_open(text[slice(*told[0])], text[sentence.body : sentence.end])


def bends(text: str, sentence: Sentence, kept: Sequence[Span]) -> bool:
    """Whether a line says other than its sentence: by half a range, a limit of a ban, a number or a preposition lost.

    For: closed from kindergarten | to 12th grade; barred from paying men | who steal; nine light | years away.
    """
    if not (told := _without_speaker(text, sentence, kept)):
        return True
    first = text[sentence.body : kept[0][0]].lower().split()
    if first and first[0] in _FRONTED and _OF_NOUNS.issuperset(first[1:]):
        return True
    for at, ((_, end), (start, _)) in enumerate(pairwise(kept), 1):
        before = " ".join(text[first:last] for first, last in kept[:at])
        if _BENT.within(f"{before}¦{_THAT.sub('', text[end:start])}"):
            return True
        unit = text[start:].split(None, 1)[0].strip(",.")
        if unit in ENGLISH.clauses.measures and _NUMBER.fullmatch(text, end, start):
            return True
        if text[end - 3 : end] == "ing" and _DOES_SO.match(text, end) and acts(text[start:]):
            return True  # a man living | in Lund | has won
        if (_ACCUSED.search(text, sentence.body, end) and _OF_WHOM.match(text, end)) or _NUMBER_OF.search(text, 0, end):
            return True
    end = told[-1][1] - (text[told[-1][1] - 1] in ",.")
    early = ends_early(text, sentence.body, end)
    if early or _loses_claimed(text, sentence, told) or _halves_last(text, sentence, told):
        return True
    part = " ".join(text[start : min(behind, end)] for start, behind in told)
    return _BENT.within(f"{part}¦{text[end : sentence.end]}")


def _without_speaker(text: str, sentence: Sentence, kept: Sequence[Span]) -> Sequence[Span]:
    """What a line keeps but who says it at its end: nothing of what tells no more than that doctors said."""
    said = said_last(text, sentence, [(sentence.body, sentence.body)])[1:]
    main, first = predicate(text, sentence), text[sentence.body :].split(None, 1)[0].lower()
    said = said if first not in _FRONTED or (main and said and main.verb < said[0][0]) else []  # In May, police said
    return [span for span in kept if not said or span[0] < said[0][0]]


def _loses_claimed(text: str, sentence: Sentence, kept: Sequence[Span]) -> bool:
    """Whether a line has lost the main verb of what is said, of whose subject it tells: said a man held | had fled."""
    found = claimed(text, sentence)
    if found is None or not any(start < found.verb and end > found.start for start, end in kept):
        return False
    return _loses(text, sentence, found.verb, kept)


def _halves_last(text: str, sentence: Sentence, kept: Sequence[Span]) -> bool:
    """Whether a line ends on who does what is told behind it: ..., two nurses | swore; no: Ada Bolt, a baker | held."""
    actor = _ACTOR.search(" ".join(text[start:end] for start, end in kept).rstrip(",."))
    clause = _CLAUSE.match(text, kept[-1][1], sentence.end)
    if not (actor and clause) or _OTHER.match(actor["words"]) or states(actor["words"]):
        return False
    own = _OTHER.split(clause[0], maxsplit=1)[0] * (actor["words"].split()[0] not in _FRONTED)
    return not _FINDS.isdisjoint(own.split()) if actor["name"] else states(own)


def _loses(text: str, sentence: Sentence, verb: int, kept: Sequence[Span]) -> bool:
    """Whether neither a verb is kept nor one of the words behind it that may stand for it."""
    words = [word.start() for word in _WORD.finditer(text, verb, sentence.end)][:_VERBS]
    return not any(start <= at < end for at in words for start, end in kept)


def loses_main(text: str, sentence: Sentence, kept: Sequence[Span]) -> bool:
    """Whether a line that begins before the main verb of its sentence has lost it: men who fled, | were mocked."""
    found = predicate(text, sentence)
    return found is not None and kept[0][0] <= found.verb and _loses(text, sentence, found.verb, kept)


def mangles(text: str, sentence: Sentence, kept: Sequence[Span]) -> bool:
    """Whether a headline of a sentence breaks off, or loses its main verb, its subject or words that tell of that.

    For: Nine men tied to tree | were held; Popular starting point | are dead. Articles may go, and "was" before "sold".
    """
    found = predicate(text, sentence)
    rest = text[kept[-1][1] : sentence.end].rstrip(" ,.")
    if _breaks_off(text, sentence, kept, rest) or points_out(text, sentence, kept):
        return True
    if found is None or kept[0][0] > found.verb:
        return found is not None and _verbless(" ".join(text[start:end] for start, end in kept).split())
    if _loses(text, sentence, found.verb, kept):
        return True
    if not found.more:
        return False
    first, inside = found.more[0], [span for span in kept if span[0] < found.verb and span[1] > found.more[0]]
    told = [span for span in kept if span in inside or (inside and span[0] == found.verb)]
    gaps = (text[before:behind] for (_, before), (behind, _) in pairwise(told))
    begun = not inside or inside[0][0] < first or not text[first : inside[0][0]].strip(" ,")
    return kept[0][0] >= first or not begun or any(not _ARTICLE.fullmatch(gap) for gap in gaps)


def _verbless(raw: list[str]) -> bool:
    """Whether a clause has no verb but those of the clauses with who in it."""
    words = bare_words(" ".join(raw))
    lowered = [word.lower() for word in words]
    if len(words) != len(raw):
        return False
    found = verbs_of(raw, words)
    verbs = [at for at in apart(lowered, found) if not (at and lowered[at - 1] in _OF_NOUNS)] if found else []
    own = [at for at in verbs if not (at and lowered[at - 1] in _JOINS)]
    opened = [
        at
        for at, word in enumerate(lowered)
        if word in OPENERS
        or (word in _WHO and (word != "that" or at - 1 not in verbs or _holds(lowered[at + 1 : at + 2])))
    ]
    before = any(at < min(opened, default=len(words)) for at in own)
    which = {at + 1 for at in opened if lowered[at] in _WHO and not "".join(words[at + 1 : at + 2])[:1].isupper()}
    others = [at for at in own if not (at - 1 in which and at - 1 not in own)]  # that | holds back
    return not before and len(which.union(others)) <= len(opened)


def _holds(word: list[str]) -> bool:
    """Whether the word behind a "that" may be its verb: a dam that | holds back much water."""
    return bool(word) and word[0].endswith("s") and word[0] not in ENGLISH.function_words


_TEARS = (*(loses for loses in LOSSES if loses is not loses_kind), loses_noun)
_ALSO = (loses_kind, loses_verb, loses_speaker, loses_condition, points_out, splices, loses_owner)  # of a brief
