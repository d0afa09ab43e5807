"""Stretches of a sentence that a line keeps: how far they can grow, and how they are written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from summarizer.compression.clause import states
from summarizer.document import Sentence, without_marks
from summarizer.drafts import Candidate, cited, joined
from summarizer.extractive.shorten.predicate import predicate, tells
from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import closing_start, speaker_of, words_of_charge
from summarizer.text.characters import clean, with_capital_word
from summarizer.text.sentences import Span

_BORDER = LatePattern(r"[,;](?=\s)(?!(?<=\d.)\s\d)|(?=\s(?:but|while|and that)\s)")  # not inside a score: 7-6, 6-4
_ASIDE = LatePattern(r",?\swh(?:ich|o|ose)\b")
_COMMA, _WHO = LatePattern(r",(?!\d)"), LatePattern(r"(?<!and)\s(?:who|which|that)\s")
_FIRST_ARTICLE = LatePattern(r"\b(?:[Tt]he|[Aa]n?)\s+\Z")
_ARTICLE = LatePattern(r"\b(?:that\s+)?(?:[Tt]he(?: early)?|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s+\Z")
_ARTICLE_LEFT = LatePattern(r"\s(?P<article>[Tt]he|[Aa](?P<an>n)?|his|her|its|their)(?:\s[\w.'’-]+){1,2}\s")
_NOUN_LEFT = LatePattern(  # of 9 men, | a Togo | judge ruled
    r",\s(?P<noun>(?:[Aa]n?|[Tt]he|his|her|its|their)(?:\s[\w.'’-]+){1,2}\s)\Z"
)
_LAST_COMMA = LatePattern(r",(?!\d)[\"”]?((?:\s[\w.'’-]+){0,3})\s*\Z")  # of a gap, and no more than three words
_SAYS = "|".join(read_data("condense")["saying"])
_SOURCES = (  # who may stand alone; not: according to drafts | of a report
    r"according to (?:[a-z-]+ ){0,2}(?:analysts|doctors|employees|inspectors|lawyers|officials|police|prosecutors"
    r"|researchers|residents|sources|survivors|witnesses)(?= (?:at|from|in|of|with)\b)"
)
_SHORTLY = LatePattern(rf"(?:[\w.'’-]+ )+?(?:{_SAYS}) [^,;]*?(?= in what )|{_SOURCES}")
_ACCORDING = LatePattern(rf"(?<=, ){_SOURCES}")
_BESIDE = frozenset("as but if in though when which while who whom whose".split())  # open no speaker of the rest
_SPEAKER = LatePattern(
    r"(?!(?:(?:and )?that|who|whose|which|when|where|while|though|although|has|have|had|is|are|was|were)\s)"
    r"(?:[\w.'’-]+\s){1,10}?"
    rf"(?:{_SAYS}|{'|'.join(read_data('condense')['finding'])})\b[^,]*$"
)
_SAYER = LatePattern(r"according to |(?:said|says) (?:an?|the|its|[A-Z])\b")  # fell, | said the mayor
_SAID_BEHIND = LatePattern(  # ..., police said | on Monday; ..., according to a report | that Acme has seen
    rf",?\s(?:(?<=,\s)(?:[\w.'’-]+\s){{1,8}}?(?:{_SAYS})(?=\s(?:in|on)\b)"
    rf"|according to (?:[\w.'’-]+\s){{0,7}}?[\w.'’-]+(?=\s(?:{'|'.join(read_data('condense')['behind_phrases'])})\b))"
)
_TELLS_WHICH = LatePattern(
    r"\s(?:of|that|where|which|who|whom|whose|(?:based|built|called|known|led|made|named|owned|run|used))\b"
)
_OPENED = LatePattern(r"\b(?:and|but|while) (?:after|although|as|before|if|since|when)\b[^,]*\Z|,[\"”'’]\Z")
_WORD = LatePattern(r"\S+")
_OPENER = LatePattern(r"\b(?:after|as|because|before|since|when|while)\s")
_REGION = LatePattern(  # with its two commas: of Lund, Ohio,
    r"\b[a-z]+ (?:[A-Z][\w.'’-]* ){0,2}[A-Z][\w'’-]*(?P<region>, [A-Z][\w.'’-]*(?: [A-Z]\w+)?)(?=,)"
)
_ASIDE_DONE = LatePattern(r",\s(?:\w+(?:ed|ing)|known|seen)\s[^,]+$")  # Bolt, a cook, accused of theft | told
_LONE_MARK = LatePattern(r" (?=[,;.](?:\s|$))")
_TWO_NAMES = LatePattern(r",(?: [A-Z][\w.'’-]*)+ and(?: [A-Z][\w.'’-]*)+$")
_INNER = LatePattern(r",(?!\d)[^,]+,(?=\s)")
_END = ".!?…"
_GOES_ON = LatePattern(r"\s(?!(?:also|earlier|later|now|then|today|yesterday|tomorrow)\b)")  # no aside's, as ", today"
_LOOSE = " ,;:-–—"
_COMMA_INSIDE = LatePattern(r",(?=[\"'”’]+$)")  # called it "a joke,"


def with_articles(text: str, sentence: Sentence, kept: list[Span]) -> list[Span]:
    """The stretches with the article or owner of what each begins with: telegraphic style is for headlines.

    An adjective between them stays out: he likes the | British | fighter; but: men who died | a year ago | have met.
    """
    found: list[Span] = []
    for start, end in kept:
        before = found[-1][1] if found else sentence.body
        if article := (_ARTICLE if found else _FIRST_ARTICLE).search(text, before, start):
            start = article.start()
        elif found and not acts(text[start:end]) and (left := _ARTICLE_LEFT.fullmatch(text, before, start)):
            named = text[start].isupper() and left.group().islower()  # in the journal | Bone
            fits = left["article"].lower() not in ("a", "an") or bool(left["an"]) == (text[start].lower() in "aeiou")
            if fits and not named:
                found.append(left.span("article"))
            else:
                start = before + 1
        elif found and not acts(text[start:end]) and (noun := _NOUN_LEFT.search(text, before, start)):
            start = noun.start("noun")
        found.append((found.pop()[0] if found and not text[found[-1][1] : start].strip() else start, end))
    return found


def tails(text: str, sentence: Sentence, kept: list[Span], ends: Iterable[int] = ()) -> list[list[Span]]:
    """The stretches with their last one up to each comma and given end behind it and up to the sentence's end."""
    start, last = kept[-1]
    borders = [match.start() for match in _BORDER.finditer(text, last, sentence.end)]
    inside = {
        end
        for end in ends
        if last < end < sentence.end and not (_TELLS_WHICH.match(text, end) or _OPENED.search(text[last:end]))
    }
    return [[*kept[:-1], (start, end)] for end in (*sorted(inside.union(borders)), sentence.end)]


def spoken(text: str, sentence: Sentence, kept: list[Span]) -> list[Span]:
    """The stretches with who says it, where that stands right behind them."""
    said = _SAID_BEHIND.match(text, kept[-1][1], sentence.end)
    return [*kept[:-1], (kept[-1][0], said.end())] if said else kept


def said_last(text: str, sentence: Sentence, kept: list[Span]) -> list[Span]:
    """The stretches with who says it at the end of the sentence: ..., police said."""
    start = speaker_start(text, sentence)
    at = start if kept[-1][1] < start < sentence.end else text.rfind(", ", kept[-1][1], sentence.end) + 2
    told = at > 1 and (at == start or _SPEAKER.match(text[at : sentence.end]))
    return [*kept, (at, sentence.end)] if told else kept


def said_inside(text: str, sentence: Sentence, kept: list[Span]) -> list[Span]:
    """The stretches with who says it where more is told behind that: fell, | police said, | adding that."""
    said = _inside(text, sentence)
    return [*kept, said] if said and kept[-1][1] < said[0] else kept


def said_shortly(text: str, sentence: Sentence, kept: list[Span]) -> list[Span]:
    """The stretches with less of who says it: told cooks | in what she called war; according to divers | of Lund."""
    if said := _SHORTLY.match(text, *kept[-1]):
        return [*kept[:-1], (kept[-1][0], said.end())]
    behind = _ACCORDING.search(text, kept[-1][1], sentence.end)
    return [*kept, behind.span()] if behind else kept


@lru_cache(maxsize=8)
def _inside(text: str, sentence: Sentence) -> Span | None:
    """Who says what the sentence opens with, up to its comma, where more stands behind that."""
    spans = [word.span() for word in _WORD.finditer(text, sentence.body, sentence.end)]
    words = [text[slice(*span)] for span in spans]
    said = speaker_of(words)
    if said is None or said.claim[0][0] > 0 or not 0 < said.speaker[0] < said.speaker[1] < len(words):
        return None
    first, last = said.speaker
    marked = words[first - 1].endswith(",") and words[last - 1].endswith(",") and said.claim[0][1] == first
    marked &= words[last].endswith("ing") or words[last] == "as"  # not: fell, and Ada, Ray said, | was held
    return (spans[first][0], spans[last - 1][1] - 1) if marked and words[first].lower() not in _BESIDE else None


@lru_cache(maxsize=8)
def speaker_start(text: str, sentence: Sentence) -> int:
    """Where who says it begins, behind all that is said: ..., | a judge wrote; the sentence's end for none."""
    spans = [word.span() for word in _WORD.finditer(text, sentence.body, sentence.end)]
    first = closing_start([text[slice(*span)] for span in spans])
    return spans[first][0] if first < len(spans) else sentence.end


def loses_speaker(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether a quotation or a charge is told without who says it, or half of who: It is "a joke", | Jon Roe said."""
    quotes = any(mark in text[start:end] for start, end in kept for mark in '"“”')
    at = text.rfind(", ", sentence.body, sentence.end)
    if quotes and kept[-1][1] <= at + 2 and _SPEAKER.match(text[at + 2 : sentence.end]):
        return True
    spans = [word.span() for word in _WORD.finditer(text, sentence.body, sentence.end)]
    words = [text[slice(*span)] for span in spans]
    held = [any(first <= start < last for first, last in kept) for start, _ in spans]
    saying = speaker_of(words)
    if saying and saying.claim[0][0] < saying.speaker[0] and saying.verb != "according":  # ..., a study | by Acme says
        verb = next((at for at in range(*saying.speaker) if words[at].strip(",.").lower() == saying.verb), 0)
        if verb and any(held[saying.speaker[0] : verb]) and not held[verb]:
            return True
    if saying is None or any(held[slice(*saying.speaker)]) or _SPEAKER.match(_ASIDE.split(text[slice(*kept[-1])])[0]):
        return False
    speaker = saying.speaker[0]
    if words[speaker : speaker + 2] == ["in", "what"]:  # fined, | in what a judge called theft
        return False
    said = spans[speaker][0]
    if any(_ASIDE.match(text, end) and end < said < behind for (_, end), (behind, _) in pairwise(kept)):
        return False  # a mayor, who by his lawyers fled, | had lied
    charged = words_of_charge(words, saying)
    main, last = predicate(text, sentence), spans[saying.speaker[1] - 1][1]
    if main and last <= main.verb and text[last - 1] != ",":  # told of the subject alone: a man who said so | was held
        charged = [at for at in charged if spans[at][0] < main.verb]
    return bool(charged) and (saying.verb == "according" or any(held[at] for at in charged))


def closed(kept: list[Span], start: int, end: int) -> list[Span]:
    """The stretches without the gap between two of them."""
    left = next(span for span in kept if span[1] == start)
    right = next(span for span in kept if span[0] == end)
    return sorted([*(span for span in kept if span not in (left, right)), (left[0], right[1])])


def written(text: str, kept: list[Span]) -> str:
    """The stretches as one sentence: the commas of an aside go with it, a capital begins, a full stop ends."""
    parts: list[str] = []
    regions = [found.span("region") for found in _REGION.finditer(text, kept[0][0], kept[-1][1])]
    final = next((start for start, end in reversed(kept) if any(map(str.isalnum, text[start:end]))), -1)
    for (start, end), behind in zip(kept, [*(span[0] for span in kept[1:]), None], strict=True):
        end -= any(first + 1 == end for first, _ in regions)  # from Lund, | Ohio, on Monday
        part = clean(text[start:end])
        if behind is not None and any(last <= end <= last + 1 for _, last in regions):
            part = part.rstrip(",") + ","
        elif behind is not None and (comma := _LAST_COMMA.search(text[end:behind])):
            alone = len(_COMMA.findall(text[start:behind])) == 1  # it parts what it stands between
            told = not comma[1] and not text[end:].startswith(",")  # of an aside that is opened before, not left out
            opened = len(_COMMA.findall(" ".join([*parts, part.rstrip(",")]))) % 2
            held = _GOES_ON.match(comma[1]) is not None and part.endswith(",")
            rest = text[behind : kept[-1][1]]
            # The mayor, | Ada, | said on Monday.
            speakers = rest.partition(",")[0], _INNER.sub("", rest, count=1)
            last = behind == final and any(map(_SPEAKER.match, speakers))
            said = last or _SAYER.match(text, behind) is not None
            told_of = _OPENER.split(" ".join([*parts, part.rstrip(",")]))[-1]
            opens = told_of.split(" ", 1)[0].lower() in ENGLISH.clauses.fronted
            told_of = told_of.partition(", ")[2] if opens else told_of  # On Monday, | Ada Bolt
            torn, aside = _are_subject_and_verb(told_of, rest), rest.partition(", ")[2]
            listed = _TWO_NAMES.search(told_of) is not None and acts(rest)  # Togo, Chad and Peru [, its heirs,] met
            told |= not comma[1] and told_of.count(",") % 2 == 1 and acts(rest)  # Bolt, [9,] won
            begun = not comma[1] and _ASIDE_DONE.search(told_of) is not None and acts(rest)
            second = not comma[1] and is_subject(told_of) and bool(aside) and acts(aside)  # Bolt, [9,] a cook, won
            parted = said or (not listed and (alone or held or second or begun or (told and opened)))
            part = part.rstrip(",") + "," * bool(not torn and parted)
        parts.append(part)
    line = _LONE_MARK.sub("", without_marks([" ".join(filter(None, parts))])[0]).replace(",,", ",")
    first, _, rest = line.partition(", ")
    if text[: kept[0][0]].endswith(", ") and _are_subject_and_verb(first, rest):  # the firm, | Acme, has paid
        line = f"{first} {rest}"
    made = _COMMA_INSIDE.sub(".", with_capital_word(line.rstrip(_LOOSE)))
    return made if made.rstrip("\"'”’)").endswith(tuple(_END)) else f"{made}."


def _are_subject_and_verb(before: str, behind: str) -> bool:
    """Whether a comma between two parts of a line would part its subject and the verb of it: Ada Bolt | resigned."""
    return is_subject(before) and bool(behind.strip()) and acts(behind)


def is_subject(text: str) -> bool:
    """Whether a text says whom or what a sentence is about, and no more: Ada Bolt; a baker who won."""
    if text.split(" ", 1)[0].lower() in ENGLISH.clauses.fronted or "," in text:
        return False
    return not states(text) or (_WHO.search(text) is not None and not tells(text))


def acts(text: str) -> bool:
    """Whether a text opens with a verb: searched her car."""
    word = text.split(None, 1)[0]
    return word[:1].islower() and states(word)


def candidate(text: str, kept: list[Span]) -> Candidate:
    """The stretches as a brief, with each as a source."""
    return replace(joined([(written(text, kept), cited(text, kept))]), ended=False)
