"""A lead told by a plain cut where the pointer model finds no line of it: a whole one, or up to its condition."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from summarizer.compression.clause import SLIGHT, Cut, cuts, pointing_loss, states
from summarizer.compression.clause.losses import MIDDLE
from summarizer.compression.clause.verbs import VERBS
from summarizer.compression.constraints import word_list
from summarizer.compression.found import Found
from summarizer.compression.lead import MARKS
from summarizer.document import Document
from summarizer.drafts import Candidate, cited, cut_of, joined, of_own
from summarizer.extractive.coherence import scene_of, tells_alone
from summarizer.extractive.outcomes import overtaken
from summarizer.extractive.plain.broken import FEWEST, OPENING, behind_part, without_ellipsis
from summarizer.extractive.plain.cutting import cuts_of
from summarizer.extractive.plain.said import charged, is_outlook, taken_back, told_behind
from summarizer.extractive.written import Written, behind
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers import speaker_of
from summarizer.text.characters import ELLIPSIS, clean, fold, with_capital_word
from summarizer.text.sentences import sentence_spans
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.compression.compressor import Compressor, Reading
    from summarizer.compression.lead import Word

_IF = LatePattern(
    rf"(?i:\b(?:if|unless|but only|only (?:after|when|with)|{either('compression_words', 'conditions')})\b)"
)
_WHETHER = "".join(rf"(?<!\b{word} )" for word in "ask asked decide know out see wonder".split())  # find out | if
_IF_SO = LatePattern(  # not before what is so: said that | if it rains, Acme will close
    rf"(?<!,)(?<!\band)(?<!\bbut)(?<!\bor)(?<!\bthat) (?:{_WHETHER}if|only (?:after|when)|unless|until)\b"
)
_DATED = f"{either('compression_words', 'months')}|{either('compression_words', 'days')}"
_UNTIL = LatePattern(  # will not pay | until Togo has left; not: until May
    rf"([^;?]+?) (?:only (?:after|when)|until)\b(?! (?i:at least|early|late|next|the end|this|{_DATED}|\d))(?!.*\?$)"
)
_WILL = LatePattern(r"\b(?:could|may|might|must|threaten(?:ed|s)?|will|would)\b")
_QUOTED = LatePattern(r"[\"“”]")
_TURNS = LatePattern(r"\b(?:although|but|if|though|unless)\b")  # until the age of 9 | if Togo votes for it
_WHICH = LatePattern(r"\b(?:that|which|who|whom|whose|where)\b")
_OTHER = LatePattern(r"\b(?:and|as|but|or|while)\b")  # sells mill | but may keep it if
_CONDITION = LatePattern(  # Bolt may free men | even if, Nuts are good, | but only
    rf"([^;?]+?) (?:but only|(?:even |only )?(?:if|unless|without \S+|provided(?! by)(?: that)?"
    rf"|{either('compression_words', 'conditions')}))\b(?!.*\?$)"
)
_OFFICES = (ENGLISH.saying["offices"] - {"the"}) | {"acting", "chief", "foreign", "managing"}
_TAIL = r" (?:has |have )?(?:said|says)\b(?: (?:at|in|on|to) (?:[a-z]+ )?[^\s,]+){0,2}\.?$"
_OWN = LatePattern(  # who speaks for the subject of a sentence: it, its chief executive, Ada Bolt, | said
    rf"(?:he|it|she|they|(?:its|their) (?:(?:{'|'.join(sorted(_OFFICES))}) )?"
    rf"(?:{either('compression_words', 'own_speakers')})(?:,? [A-Z][\w'’.-]+){{0,4}},?){_TAIL}"
)
_NAMED = LatePattern(rf"((?:the )?[A-Z][^,]*?){_TAIL}")
_MARKS = LatePattern(r"[,;:–—-](?!\w)|[\"“”]|\b(?:according|as|critics)\b")  # behind which another may speak
_DROPPED = LatePattern(rf"(?i:\b(?:{either('compression_words', 'plan_dropped')}))")
_NUMBER = f"{either('compression_words', 'amount_next')}|{'|'.join(sorted(ENGLISH.spelled_numbers))}"
_AMOUNT = LatePattern(rf"\W*(?:by |for |than |within )?(?:an? |\d|(?:{_NUMBER})\b)")
_SMALL = ENGLISH.clauses.open_ends | ENGLISH.pointing_words
_LIKELY = -1.0  # log odds of printable from which one stands before a line of what is far from the news
# their biggest gains | since May; not: an interest payment | in May
_MOST_OF_ALL = LatePattern(r"\b(?:(?!(?:arr|cont|inter|prot|requ)est\b)\w{2,}est|best|worst|most|least) \w+$")


def whole_lead(document: Document, limits: Length, model: Compressor, reading: Reading) -> Candidate | None:
    """The whole cut of the first sentence that the judge likes best; None for none, for one not read and a scene."""
    first = document.story[0]
    read = reading.lead.relevance and not reading.lead.headline and reading.lead.sentences[0][0] == first.body
    if not read or document.keep(scene_of).length:
        return None
    opening = [(at, word) for at, word in enumerate(reading.tokens.words) if word.sentence == 0]
    told = [Found(0.0, cut.text, path) for cut in _lead_cuts(document, limits) if (path := _path(opening, cut.text))]
    odds = model.judge(reading, told)[:, 1].tolist()
    likely, best = max(zip(odds, told, strict=True), key=lambda each: each[0], default=(_LIKELY, None))
    if best is None or likely < _LIKELY:
        return None
    named = [(word, reading.names.get(at)) for at, word in zip(best.path, best.text.split(), strict=True)]
    places = [place for _, place in named if place]
    full = " ".join(chain(*([*(one.text for one in place or ()), word] for word, place in named)))
    if not places or not limits.allows(words=count_words(full), sentences=1, chars=len(full)):
        return cut_of(document, first, best.text)
    spans = [(place[0].start, place[-1].end) for place in places]  # Sen. | Ted | Cruz
    return joined([(with_capital_word(full), cited(document.text, [(first.body, first.end), *spans]))])


def _lead_cuts(document: Document, limits: Length) -> list[Cut]:
    """The cuts of the first sentence that lose no more than what is added behind them; none where it points back."""
    sentence = document.story[0]
    found = [] if pointing_loss(sentence.text) else cuts_of(sentence.text, limits, ENGLISH)
    whole = {cut.text: cut for cut in found if cut.loss <= SLIGHT and not cut.parted and cut.words >= FEWEST}
    quoted = {text for text in whole if '"' in fold(text)}
    if quoted and (said := speaker_of(sentence.text.split())):  # it is "a joke", | Jon Roe said
        whole = {text: cut for text, cut in whole.items() if text not in quoted or said.verb in text.lower().split()}
    return [cut for text, cut in whole.items() if not _MOST_OF_ALL.search(text)]


def _path(words: Sequence[tuple[int, Word]], text: str) -> tuple[int, ...]:
    """The indexes of the words of a lead that a cut keeps; none where it holds one that they lack."""
    path, left = [], iter(words)
    for low in (word.lower().strip(MARKS) for word in text.split()):
        at = next((at for at, word in left if word.low == low), None)
        if at is None:
            return ()
        path.append(at)
    return tuple(path)


def begun_if(document: Document, limits: Length, told: Written | None = None) -> Written | None:
    """The lead up to where its condition breaks off, or what else is told, which stays where whole and of the lead."""
    from summarizer.extractive.plain.main import is_torn  # Late: few leads have one.

    lead, line = document.story[0], told.candidates[0] if told else None
    first = line is not None and any(source.start < lead.end for one in line.sentences for source in one.sources)
    return told if line is not None and first and not is_torn(line.text) else _begun(document, limits) or told


def _begun(document: Document, limits: Length) -> Written | None:
    """A clear lead up to where the condition of what is to come breaks off: Acme will shut its mill unless Togo….

    Of what somebody says only what begins so: Ray will sue if ..., he said; not: Ray told men he would sue if .... Nor
    where a later sentence may tell that it came to nothing.
    """
    from summarizer.extractive.condense import condense  # Late: few leads have one.

    lead = document.story[0]
    if not _IF_SO.search(lead.text) or not (tells_alone(document) and _is_own_plan(lead.text)):
        return None
    if 0 in document.keep(taken_back) or any(document.keep(overtaken)) or _DROPPED.search(document.text, lead.end):
        return None
    text = condense(clean(lead.text), spoken=True)
    cut = begun_condition(text, without_ellipsis(limits), whole=True)
    will = _WILL.search(cut.text) if cut else None
    if cut is None or will is None or not _IF_SO.search(cut.text, will.end()) or _QUOTED.search(cut.text):
        return None
    first = _WHICH.split(cut.text, 1)[0].split()
    plain = states(" ".join(first)) and first[-1] not in _SMALL - {"if", "unless"}  # no plan under | which men pay if
    plain &= told_behind(lead.text) is None or not states(cut.text[: will.start()].partition(" ")[2])
    turned = _TURNS.search(behind_part(cut.text, text)) or "without" in cut.text
    return Written((cut_of(document, lead, f"{cut.text}{ELLIPSIS}"),)) if plain and not turned else None


def _is_own_plan(text: str) -> bool:
    """Whether what a sentence tells on a condition is told by nobody at its end, or by its subject alone.

    Not where "it" or "its" may be of the condition: will sell it if Togo agrees, its president said.
    """
    will = _WILL.search(text)
    so = _IF_SO.search(text, will.end()) if will else None
    if will is None or so is None:
        return False
    said, subject = told_behind(text), text[: will.start()].strip()
    if said is None:
        return _MARKS.search(text, so.end()) is None
    speaker = " ".join(text.split()[said.speaker[0] :])
    if named := _NAMED.match(speaker):
        other, name = named[1].removeprefix("the "), subject.removeprefix("The ")
        return name == other or (name.endswith(f" {other}") and name.istitle())  # Ada Bolt will, Bolt said
    other = text[so.end() :].split(None, 1)[0]
    return _OWN.match(speaker) is not None and not (other[:1].isupper() or other in ("a", "an", "the", "this"))


def own_begun(document: Document, limits: Length, story: Written | None) -> Written | None:
    """What is told of a story, behind its headline up to where the condition of that breaks off: if he wins….

    Not behind it where the first line of the story is whole and tells a condition, too.
    """
    from summarizer.extractive.reading import read_headline  # Late: that reads the story for the model.

    own, made = document.keep(read_headline), story or Written(())
    text = own.text[opening.end() if (opening := OPENING.match(own.text)) else 0 :] if own else ""
    first = [text[begin:end] for begin, end in sentence_spans(text)[:1]]  # no condition of another: Hell! Men sit | if
    cut = begun_condition(first[0], without_ellipsis(limits)) if first else None
    line = made.candidates[0].text if made.candidates else ""
    told = not line.endswith(ELLIPSIS) and _IF.search(line) is not None
    if own is None or cut is None or told:
        return story
    return behind(Written((of_own(own, f"{cut.text}{ELLIPSIS}"),)), made)


def begun_condition(headline: str, limits: Length, *, whole: bool = False) -> Cut | None:
    """A headline up to where its condition breaks off, Bolt may free men if he wins…; None for none, or if too long.

    Nor is it told without who says it where more is grave than what is foretold or thought. Before its condition stands
    the `whole` of it, or as much as fits.
    """
    from summarizer.support import sayings_of

    words = headline.split()
    said, _ = charged(words, sayings_of([words])[0])
    text = " ".join(words[: said.speaker[0]] if said and said.speaker[0] else words)
    found = _CONDITION.match(text) or (_UNTIL.match(text) if whole else None)
    if not found or (said and not is_outlook(words, said, found[1])):
        return None
    mains = [text[: found.end(1)]]
    mains += [] if whole else [cut.text for cut in _whole(found[1], limits)]  # may free men [in May] | if
    for main in mains:
        told = f"{main}{text[found.end(1) :]}"
        least = len(main) + found.end() - found.end(1)
        made = [cut for cut in cuts(told, limits, headline=True, least=least) if len(cut.text) >= least]
        closed = [cut for cut in made if cut.text == told.rstrip(",") or not _is_open(cut.text, told)]
        if made:
            return (closed or made)[-1 if closed else 0]._replace(loss=0.0)
    return None


def _is_open(cut: str, text: str) -> bool:
    """Whether a cut ends on a small word, or inside a name, verb or amount: unless United | States, if so | many."""
    last, rest = cut.rsplit(None, 1)[-1], text[len(cut) :].lstrip()
    torn = (last[:1].isupper() and rest[:1].isupper()) or rest.split(" ", 1)[0] in word_list("particles")
    torn |= last.lower() not in ("if", "unless", "until") and (_AMOUNT.match(rest) or _AMOUNT.match(last)) is not None
    torn |= last in VERBS and cut.rsplit(None, 2)[-2] in ("if", "unless", "until")  # unless ban | on nuts ends
    return last.lower() in _SMALL or torn


def _whole(text: str, limits: Length) -> list[Cut]:
    """The beginnings of a headline that end where a phrase does, before no other clause, longest first."""
    found = [cut for cut in cuts(text, limits, headline=True) if cut.loss < MIDDLE]
    return [cut for cut in reversed(found) if not _OTHER.search(text, len(cut.text))]
