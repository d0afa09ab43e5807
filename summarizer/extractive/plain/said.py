"""Who says what a plain cut tells: no claim that needs its speaker goes without, no speaker alone, none taken back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from summarizer.compression.clause import NEVER, Cut, cuts, says_nothing, states
from summarizer.compression.clause.headlines import SAYS
from summarizer.compression.clause.losses import UNSAID
from summarizer.compression.clause.verbs import HEDGED
from summarizer.document import Document
from summarizer.extractive.coherence import RULES, Story
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.models.files import either, read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers.keys import DASHES
from summarizer.text.characters import fold
from summarizer.text.words import count_words, tokenize

if TYPE_CHECKING:
    from summarizer.support import Saying

_TORN = 0.5  # loss of what is foretold, without its speaker, where it breaks off inside a name or them
_MOST = 4000  # words or characters, where there is no limit
_PLAINLY = ("said", "says", "told")
_OF_SOMEBODY = ENGLISH.pointing_words | {"her", "him", "his", "i", "it", "its", "our", "their", "them", "we"}
# researchers | at a hospital | said, inquiry | into deaths | is told, a study | of nine men | finds
_WHERE = LatePattern(
    r"(?: (?:at|from|in|into)|(?:(?<= poll)|(?<= study)|(?<= report)|(?<= survey)) (?:by|of))"
    r" .*?(?= (?:(?:are|is|was|were) )?\S+$)"
)
_UNSURE = frozenset("could expected likely may might probably unlikely".split())  # never a plan, as "will" may be
_PLANS = ENGLISH.saying["plans"] | {"'ll", "won't", "wouldn't"}
_FORESEES = frozenset().union(*(ENGLISH.saying[who] for who in ("findings", "finders", "institutes", "documents")))
_AHEAD = _UNSURE | {"can", "must", "should", "to", "will", "would"}
_WARNS = frozenset(read_data("compression_words")["warns"].split())
MAY = f"(?:{either('compression_words', 'may')})"
# Pill | may help | but | may kill
_CONTRAST = LatePattern(rf"((?:\S+ ){{1,6}}?)(?:{MAY}|is|are) [^,]*,? but ({MAY} .*)")
_ASKED = LatePattern(  # Police are | investigating whether Ada Bolt lied: as open as it was said
    r"(?:\S+ ){1,6}?(?:are|is|was|were) (?:\w+ly |also |now )?"
    r"(?:checking|examining|investigating|looking into|probing|reviewing) (?:if|whether) "
)
OWNER_NEXT = LatePattern(r"\s*[a-z][\w-]*['’]s\b")  # rejected the bread | maker's plan
# Men who fled | apparently | drowned; not: said he was | not, will | apparently be charged
HEDGE = LatePattern(
    r"(?<! are)(?<! can)(?<! had)(?<! has)(?<! have)(?<! is)(?<! may)(?<! was)(?<! were)(?<! will)(?<! would)"
    rf"(?= (?:(?:almost|most|very) )?(?!(?:bare|hard|on|rare)ly$)(?:[a-z]+ly|maybe|perhaps)$) {HEDGED}$"
)
# doctors warn | after a trial, jury told | at start of it
_AFTER = LatePattern(r" (?:after|at (?:beginning|end|hearing|inquest|opening|start|trial)\b).*")


def charged(words: Sequence[str], sayings: Sequence[Saying]) -> tuple[Saying | None, list[int]]:
    """Who says what must not be told without them, and its words; none where nobody does."""
    from summarizer.support import words_of_charge

    charges = ((saying, words_of_charge(words, saying)) for saying in sayings)
    return next(((saying, charge) for saying, charge in charges if charge), (None, []))


def of_somebody(words: Sequence[str], said: Saying | None, charge: Sequence[int], found: list[Cut]) -> list[Cut]:
    """The cuts of a sentence, those never to be taken that lose who says it, where that has to stay."""
    from summarizer.support import VIEW, is_hearsay, is_meant, words_of_fact

    if said is None:
        return found
    speaker = keys_of(words[slice(*said.speaker)])
    claim = keys_of(words[at] for at in charge) - ENGLISH.function_words - speaker
    acts = claim - keys_of(takewhile(lambda word: not states(word), (words[at] for at in charge)))
    stated = _stated(words, said)
    theirs = said.verb in ENGLISH.saying["opinion_verbs"] | {VIEW} or is_hearsay(words, said)
    meant = words_of_fact(words, said) == list(range(*said.claim[0]))  # Acme plans to cut jobs, sources say
    meant |= _ASKED.match(" ".join(words[slice(*said.claim[0])])) is not None or (is_meant(words, said) and not stated)
    planned = bool(stated) and stated <= _PLANS and not (theirs or said.verb in _WARNS or _FORESEES & speaker)
    lost = UNSAID if meant or planned else NEVER
    grave = stated - ENGLISH.saying["opinions"] or acts or claim
    named = speaker - ENGLISH.function_words - {said.verb}
    verbs = named if said.verb == VIEW else {said.verb}  # a view is told whole
    behind = words[slice(*said.claim[1])][:2] if len(said.claim) > 1 else []
    act = keys_of(behind) if states(" ".join(behind)) else set()  # the fire, police said, | was put out
    border = f"{words[said.speaker[0] - 1]} " if said.claim[0][1] == said.speaker[0] else ""
    made = (_spoken(cut, claim if states(cut.text) else grave, named, verbs, act, lost) for cut in found)
    inside = {
        a for a, b in pairwise(words) if a[:1].isupper() and b[:1].isupper() and a[-1].isalpha()
    }  # the Asian | Cup
    ends = (cut.text.rpartition(" ")[2] in inside for cut in found)
    torn = (half or (border.endswith(", ") and border in cut.text) for half, cut in zip(ends, found, strict=True))
    return [
        one._replace(loss=one.loss + _TORN * half * (one.loss == UNSAID)) for one, half in zip(made, torn, strict=True)
    ]


def is_outlook(words: Sequence[str], said: Saying, part: str) -> bool:
    """Whether nothing in a part of what somebody says is grave but for what is to come or what they think of it."""
    return _stated(words, said) & keys_of(part.split()) <= ENGLISH.saying["forecasts"] | ENGLISH.saying["opinions"]


def told_behind(text: str) -> Saying | None:
    """Who says at its end what a sentence tells; None for nobody, and who decides it."""
    from summarizer.support import speaker_of

    said = speaker_of(text.split())
    return said if said and said.speaker[0] > 0 and said.verb not in ENGLISH.saying["deciding"] else None


def _stated(words: Sequence[str], said: Saying) -> set[str]:
    from summarizer.support import grave_words

    return keys_of(words[at] for at in grave_words(words, said))


def with_speaker(
    words: Sequence[str], said: Saying, limits: Length, cut_claim: Callable[[str, Length], list[Cut]]
) -> list[Cut]:
    """What somebody says at the end of a sentence, cut at a clause, with them: It may rain | in Togo, Ada Bolt said."""
    from summarizer.support import VIEW, told_end

    if said.claim[0][1] > said.speaker[0] or said.verb in ("according", VIEW):
        return []
    if words[said.speaker[0]] in ("and", "but"):  # Sales fell, | and Togo said it will pay
        return []
    claim = " ".join(words[slice(*said.claim[0])])
    if len(said.claim) > 1 and not (states(claim) and words[said.claim[1][0]] == "and"):  # Nine died, he said, | and
        return []
    end = told_end(words, said)
    if end == 0:
        return []
    inverted = end == said.speaker[0] + 1  # ..., said Ada Bolt
    speaker = " ".join(words[said.speaker[0] : said.speaker[1] if inverted else end]).rstrip(",.;:")
    found = []
    mark = _mark_before(words, said)
    other = _CONTRAST.match(claim)
    turns = " but " in claim and said.verb in _WARNS
    half = "".join(other.groups()) if other and {"it", "them"}.isdisjoint(other[2].split()) else ""
    for short in dict.fromkeys((speaker, _WHERE.sub("", speaker), _AFTER.sub("", speaker))):
        told, size = count_words(short), len(short) + len(mark)
        words_left, chars_left = (limits.words or _MOST) - told, (limits.chars or _MOST) - size
        if min(words_left, chars_left) < 1:
            continue
        left = Length(words=words_left, chars=chars_left)
        made = [cut for cut in cut_claim(claim, left) if not turns or " but " in cut.text]
        made += cut_claim(half, left) if half else []
        found += [Cut(f"{cut.text}{mark}{short}", cut.words + told, cut.loss, said=True) for cut in made]
    return found


def _mark_before(words: Sequence[str], said: Saying) -> str:
    """What parts a speaker from the claim before them: a comma, but the dash or colon before one without a verb."""
    before = words[said.speaker[0] - 1]
    bare = said.verb not in SAYS and said.speaker[0] > 0
    return f" {before} " if bare and before in DASHES else ": " if bare and before.endswith(":") else ", "


def ends_with_speaker(text: str) -> bool:
    """Whether a line ends with who says it, behind a comma, and with the verb: It may rain, Ada Bolt warned."""
    claim, _, speaker = text.rpartition(", ")
    return bool(claim) and speaker.rpartition(" ")[2] in ENGLISH.saying["verbs"]


def behind_saying(words: Sequence[str], said: Saying, limits: Length) -> list[Cut]:
    """What needs no speaker, without the one who opens the sentence: Ada Bolt told reporters | sales had doubled.

    Not what somebody is told to do: Ada Bolt told her staff | to sell it.
    """
    from summarizer.extractive.condense import condense

    if said.speaker[0] > 0 or len(said.claim) != 1 or said.verb not in _PLAINLY:
        return []
    claim = condense(" ".join(words[slice(*said.claim[0])]))
    if claim.startswith("to "):
        return []
    return [cut for cut in cuts(claim, limits) if keys_of(cut.text.split()).isdisjoint(_OF_SOMEBODY)]


def short_opening(words: Sequence[str], said: Saying, *, spoken: bool) -> str:
    """A sentence without the aside of an opening speaker, According to the mayor, [Ada Bolt,] two men fled; or any."""
    if said.speaker[0] > 0 or said.verb != "according":
        return " ".join(words)
    end = said.speaker[1]
    comma = next(at for at in range(end) if words[at].endswith(",") or at == end - 1)
    return " ".join([*words[: (comma + 1) * spoken], *words[end:]])


def _spoken(cut: Cut, grave: set[str], speaker: set[str], verbs: set[str], act: set[str], lost: float) -> Cut:
    """A cut of a sentence that somebody says, as one never to be taken where it states a wrong without them.

    One that foretells something is taken where nothing else is: it is broken off, for the rest of it says who.

    Nor is one taken that ends at them, before the verb that they part from its subject.
    """
    told = keys_of(cut.text.split())
    unsaid = not verbs <= told or (bool(speaker) and told.isdisjoint(speaker))  # "he said" has a verb alone
    parted = not act <= told and not told.isdisjoint(speaker | verbs)
    return cut._replace(loss=max(cut.loss, NEVER if parted else lost * (unsaid and not told.isdisjoint(grave))))


def keys_of(words: Iterable[str]) -> set[str]:
    """What words are known by, whatever their marks and capitals."""
    return {word.key for word in tokenize(fold(" ".join(words)))}


def before_told(part: str, rest: str) -> bool:
    """Whether a beginning ends before what is told, which has a condition: put Togo on notice | that it, if ...

    Not one of what will be, whose condition that may be: will sell a mill | that Togo owns if it agrees.
    """
    told = rest.startswith("that ") and not states(rest.split(" ", 2)[1])
    told &= not (ENGLISH.clauses.conditions - {"than"}).isdisjoint(rest.split())
    return told and states(part) and _AHEAD.isdisjoint(part.split())


def taken_back(document: Document) -> Collection[int]:
    """Which sentences the next one, or a fact check, takes back."""
    return RULES["taken_back"](document.keep(Story.of)).keys()


def are_silent(document: Document) -> list[bool]:
    """Which sentences say nothing alone, or open with He, His, That: whom or what that means stands before them."""
    story = document.keep(Story.of)
    points = {at for name in ("pronoun_opens", "demonstrative_opens") for at in RULES[name](story)}
    return [at in points or says_nothing(sentence.text) for at, sentence in enumerate(document.story)]
