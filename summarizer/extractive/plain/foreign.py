"""The lead of an article in another language than English, cut: at a clause, else broken off at a word."""

from __future__ import annotations

from itertools import takewhile

from summarizer.compression.clause import NEVER, OPEN, SLIGHT, TORN, Cut
from summarizer.compression.clause.acts import only_opens
from summarizer.compression.clause.foreign import broken_cuts, foreign_cuts
from summarizer.compression.clause.forms import has_pronoun
from summarizer.compression.clause.told import Told, hides_verb, told_of
from summarizer.document import Document
from summarizer.drafts import Candidate, of_own
from summarizer.extractive.coherence import ALONE, needs
from summarizer.extractive.plain.broken import FEWEST, without_ellipsis
from summarizer.languages import Language
from summarizer.languages.ends import breaks_badly, is_spaced
from summarizer.languages.kin import kin_of
from summarizer.languages.listed import first_key
from summarizer.lengths import Length
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import ELLIPSIS
from summarizer.text.words import count_words

_NEAR = 3  # sentences behind the lead that may tell its news: the later ones are background
_WHOM = 6  # words of a beginning that may stand before a sentence that only goes on with its news
_FEW = 6  # words of a sentence that names nobody: what holds no more tells no news by itself
_COUNTED = 9  # the same of one that opens with a number: Six people died, more than 300 were hurt
_PAST = ("te", "ten")  # how a German verb of the past ends
_FILLED = 0.65  # of the room
_UNDONE = 12  # words given up for a beginning that has come to its verb, and to the other half of it
_QUOTE = LatePattern('[ ,،:：、，]*["“„«「『]')  # what opens a quotation, and the marks before it


def lead(document: Document) -> int:
    """The number of the sentence that stands first of those that need none before them; the first where all do."""
    return next((at for at, needed in enumerate(document.keep(needs)) if needed == ALONE), 0)


def is_told(document: Document, cut: Cut, fewest: int) -> bool:
    """Whether a cut is whole, and of no fewer words than some, or of as many letters as stand for these."""
    return cut.loss < OPEN and cut.words >= fewest * document.letters_a_word


def broken_lead(document: Document, limits: Length, *, silent: bool = False) -> Cut | None:
    """The longest cut of the lead that may be told broken off, inside no phrase if there is one; None for none.

    With `silent` it may say nothing yet.
    """
    text, within = document.story[lead(document)].text, without_ellipsis(limits)
    found = broken_cuts(text, within, document.language, silent=silent)
    found = [cut for cut in found if cut.words >= FEWEST * document.letters_a_word]
    known = told_of(text, document.language)
    waits = {cut: known and (hides_verb(cut.text, known) or only_opens(cut.text, known)) for cut in found}
    worth = {cut: cut.words - cut.loss - _UNDONE * bool(waits[cut]) for cut in found}
    return max(found, key=lambda cut: (cut.loss < TORN, worth[cut], cut.words), default=None)


def own_broken(own: Candidate, limits: Length, language: Language | None) -> Candidate | None:
    """As many words of an article's own headline as may stand before an ellipsis; None for fewer than a few."""
    found = foreign_cuts(own.text, without_ellipsis(limits), language, headline=True)
    found = [cut for cut in found if cut.loss < NEVER and not breaks_badly(cut.text, language or kin_of(own.text))]
    longest = max(found, key=lambda cut: (cut.loss < TORN, cut.words), default=None)
    return of_own(own, f"{longest.text}{ELLIPSIS}") if longest and longest.words >= FEWEST else None


def least_words(document: Document, cut: Cut, *, apart: bool) -> int:
    """How few words tell something in another sentence than the lead: of Hindi more where it only goes on with that."""
    return FEWEST - (document.letters_a_word > 1 and (apart or not is_spaced(cut.text)))


def fills(document: Document, line: str, limits: Length) -> bool:
    """Whether a line of another sentence than the lead takes so much of the room that it may tell news by itself.

    Else the lead's first words tell more: not: Bislang war von 235 die Rede. Those of Chinese tell nothing without one
    of its verbs, which are known.
    """
    known = told_of(document.text, document.language)
    if known is not None and known.strong and not is_spaced(line):
        return True
    taken, room = (count_words(line), limits.words) if limits.words else (len(line), limits.chars or 0)
    return taken >= _FILLED * room


def says_of_what(document: Document, cut: Cut) -> bool:
    """Whether a cut that is broken off is long enough to say what the news is about, be it without its verb."""
    known = told_of(document.text, document.language)
    opening = takewhile(lambda word: first_key(word) not in known.frames, cut.text.split()) if known else ()
    words = len([*opening]) if known and _awaits_half(cut.text, known) else cut.words
    return words >= _WHOM * document.letters_a_word


def _awaits_half(text: str, known: Told) -> bool:
    """Whether a cut ends with who does what half of its verb is still to tell: Nach dem Brand hat der Rat |."""
    return text.rsplit(None, 1)[-1][:1].isupper() and hides_verb(text, known)


def has_verb(document: Document, cut: Cut) -> bool:
    """Whether a cut holds its main verb, in a language whose verbs are known; of German too few are."""
    known = told_of(document.text, document.language)
    return known is None or known.verbs is None or known.framed or not only_opens(cut.text, known)


def tells_whom(document: Document, cut: Cut) -> bool:
    """Whether a cut that is broken off has come to its main verb, or in a script without spaces ends at a mark."""
    if is_spaced(cut.text):
        known = told_of(document.text, document.language)
        waits = known is not None and (known.verb_last or (known.verbs is not None and only_opens(cut.text, known)))
        waits |= known is not None and _awaits_half(cut.text, known)
        return cut.words >= _WHOM and not waits
    return cut.words >= _WHOM * document.letters_a_word and cut.loss <= TORN + SLIGHT


def others(document: Document, *, apart: bool = False, near: bool = False) -> list[int]:
    """The numbers of the sentences that may stand for the lead: none that points back, be it in its subject.

    Nor one that opens with who says what stands in quotation marks behind it, that tells of others or ends in "he
    said", or, where they have to stand `apart` from the lead, that only goes on with its news; nor, where they
    have to be `near`, one far behind it. Behind the verb "his" is most often the subject's own.
    """
    first, needed = lead(document), document.keep(needs)
    last = first + _NEAR + 1 if near else None
    free = [at for at, needs_one in enumerate(needed[:last]) if at != first and needs_one == ALONE]
    known = told_of(document.text, document.language)
    free = [at for at in free if not (apart and _goes_on(document.story[at].text, known))]
    if known is None:
        return free
    free = [at for at in free if not _quotes(document.story[at].text, known)]
    free = [at for at in free if not has_pronoun(document.story[at].text, known)]
    free = [at for at in free if not _leans(document.story[at].text, known)]
    if known.points is None:
        return free
    subjects = (list(takewhile(lambda word: not known.is_verb(word), document.story[at].text.split())) for at in free)
    return [at for at, words in zip(free, subjects, strict=True) if not known.points.search(" ".join(words[1:]))]


def _goes_on(text: str, known: Told | None) -> bool:
    """Whether a sentence's subject is no more than "the judges", or it names nobody and is some of those of the lead.

    In German nobody knows a name, and in a language that is not known it is told by so few words.
    """
    words = text.split()
    opens = known.subjects.match(text) if known and known.subjects else None
    if known and opens and opens[0].split()[-1].islower() and _acts(text[opens.end() :], known):
        return True  # El vehículo | viajaba de Cusco a Arequipa
    named = any(word[:1].isupper() for word in words[1:]) and not (known and known.framed)
    if named:
        return False
    if known is None:
        return len(words) < _FEW
    if known.followers is not None:
        return known.followers.match(text) is not None
    if opens is None:
        return first_key(words[0]) in known.numbers and len(words) <= _COUNTED
    return _acts(text[opens.end() :], known)


def _acts(text: str, known: Told) -> bool:
    """Whether a text begins with a verb: one that is known, or in German any past that "-te" tells."""
    first = "".join(text.split(None, 1)[:1])
    past = known.framed and first.islower() and first.endswith(_PAST) and first_key(first) not in known.small
    return known.is_verb(first) or past


def _leans(text: str, known: Told) -> bool:
    """Whether a sentence tells of others, of these or of whom no word names."""
    parts = known.parts
    leans = parts.others.match(text) or parts.these.search(f" {text}") or parts.he_said.search(text)
    first, second = [*text.split()[:2], "", ""][:2]
    leans_on = first_key(first) in parts.that_is and second[:1].islower() and known.is_verb(second)
    return leans is not None or leans_on or _names_nobody(text, known)


def _names_nobody(text: str, known: Told) -> bool:
    """Whether a sentence opens with its verb and no subject follows: Seguirá | en el Gobierno; not: Calano i prezzi."""
    words = text.split()
    first, second = [*words[first_key(words[0]) in known.parts.itself :][:2], "", ""][:2]
    exists = known.parts.exists.match(text) is not None
    if known.framed or known.verb_last or not known.links or not known.is_verb(first) or exists:
        return False
    return second[:1].islower() and first_key(second) in known.strong | known.weak | known.contents | known.parts.to


def _quotes(text: str, known: Told) -> bool:
    """Whether a sentence opens with who says what stands in quotation marks behind it."""
    quote = _QUOTE.search(text)
    if quote is None or known.speakers is None:
        return False
    return any(said.end() == quote.start() for said in known.speakers.finditer(text, 0, quote.start()))
