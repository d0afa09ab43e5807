"""Which claims are harmless, so that whoever tells them need not be told: by plain signs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import islice, pairwise

from summarizer.languages import ENGLISH
from summarizer.models.files import read_data
from summarizer.runtime.patterns import LatePattern
from summarizer.support.name_facts import is_ordinary
from summarizer.support.speakers.keys import SAYING, forms_of, key_of
from summarizer.support.speakers.phrases import acts
from summarizer.support.speakers.sayings import Saying

_BESIDE = ("because", "that", "when", "where", "which", "while", "who", "whom", "whose")
_HELPS = frozenset(("did", "do", "does", "had", "has", "have", "will", "would"))
_NOT = frozenset(("never", "not"))
_ADVERBS = ("also", "now", "soon")  # between "will" and what is done, beside those in -ly
_BE = frozenset(("are", "be", "been", "being", "is", "was", "were"))
_OBJECT = 5  # words behind a verb among which its object stands
_NEARS = ("about", "close", "near", "ready", "talks")  # behind "is": what somebody else means to do
IFS = frozenset(("if", "once", "provided", "unless", "until"))
_PLACES = frozenset(("at", "from", "in", "near", "of", "off", "on", "that", "which", "with"))
_CLAUSES = SAYING["clause_borders"] - {"amid", "during", "following", "since"} | {"that"}  # hit Togo | after it fell
_SOON = 3  # words behind "is" among which that stands
_STOPPAGE = LatePattern(  # no blow: strike | a base
    r"(?:march|picket|protest|rally|strike|walk out)"
    r"(?: (?:again|at|for|from|in|next|on|outside|over|this|through|today|tomorrow|until)\b|$)"
)
_PARTS = frozenset(("fifth", "quarter", "sixth", "tenth", "third"))
_LANDS = frozenset(read_data("compression_words")["lands"].split())
_HOURS = frozenset(("dawn", "daybreak", "dusk", "midday", "midnight", "noon", "sunrise", "sunset"))


def is_harmless(words: Sequence[str], saying: Saying) -> bool:
    """Whether a claim tells what its speaker does or has, or begins with a plain verb: the mill opened, sales rose."""
    claim = [at for each in saying.claim for at in range(*each)]
    keys = [key_of(words[at]) for at in claim]
    verbs = [index for index, at in enumerate(claim) if index and keys[index - 1] not in SAYING["determiners"]]
    behind_by = (index - 1 for index, key in enumerate(keys) if key == "by" and index > 1)
    by = {index for index in behind_by if keys[index - 1] not in _BE}  # a ship | built by Acme | sank
    does = [index for index in verbs if acts(words[claim[index]].lower())]
    acting = next((index for index in does if index not in by), next(iter(does), 0))
    present = (index for index in verbs if keys[index].endswith("s") and _is_plain_form(keys[index]))  # the club meets
    verb = acting or next(present, 0)
    inner = (at for at in range(1, verb) if keys[at] in _BESIDE and not words[claim[at - 1]].endswith(","))
    beside = next(inner, verb)  # men | who met him sold nuts
    speaker = list(map(key_of, who_speaks(words, saying)))
    plans = keys[verb] in SAYING["plans"] and not SAYING["own_subjects"].isdisjoint(speaker)  # Ann will run, she said
    soon = islice(pairwise([*keys[verb + 1 :], ""]), _SOON)  # Acme is | planning to, close to selling
    near = [key for key, behind in soon if key != "about" or not any(map(str.isdecimal, behind))]  # about 900 cars
    planned = any(key in _NEARS or (key.endswith("ing") and not _is_plain_form(key)) for key in near)
    of_it = "its" in speaker or any(word.islower() and word[-2:] in ("'s", "’s") for word in who_speaks(words, saying))
    planned = planned and keys[verb] in _BE | _HELPS and not of_it  # the firm's chief said
    accused = keys[verb] in ("are", "is") and not SAYING["accusing"].isdisjoint(speaker)  # is full of rats, parents say
    own = plans or ("their" in speaker and not accused)  # men took it, their union said
    own |= _is_own(words, saying, set(keys[:beside])) or is_planned(words, saying) or _is_its_own(words, saying)
    plain = beside == verb and not (planned or accused) and _is_plain(words, claim, keys, verb)
    plain |= _is_of_nature(words, claim, keys, verb)
    return verb > 0 and (own or plain)


def is_planned(words: Sequence[str], saying: Saying) -> bool:
    """Whether a claim begins with what its speaker, or what officials speak for, will do: Togo will host talks."""
    claim = [at for each in saying.claim for at in range(*each)]
    keys = [key_of(words[at]) for at in claim]
    will = next((at for at, key in enumerate(keys) if key in SAYING["plans"]), 0)
    behind = [key for key in keys[will + 1 :] if not (key in _ADVERBS or key.endswith("ly"))]
    deed, speaker = next(iter(behind), ""), {*map(key_of, who_speaks(words, saying))}
    called = not SAYING["callers"].isdisjoint(speaker) and _STOPPAGE.match(" ".join(behind)) is not None
    known = called or deed in SAYING["undertakings"]
    if not (will and known and IFS.isdisjoint(keys)):  # will quit | if Ada wins
        return False
    public = deed in SAYING["appointments"] and not SAYING["officials"].isdisjoint(speaker)
    public = public and SAYING["accusing"].isdisjoint(speaker)
    return called or public or _is_own(words, saying, set(keys[:will])) or _is_its_own(words, saying)


def is_found(words: Sequence[str], saying: Saying) -> bool:
    """Whether a claim begins with what those who look for it found: scientists have identified a gene that ..."""
    keys = [key_of(word) for word in words[slice(*saying.claim[0])]]
    verb = next((at for at, key in enumerate(keys) if key in SAYING["discovering"]), 0)
    speaker = {*map(key_of, who_speaks(words, saying))}
    known = not speaker.isdisjoint(SAYING["findings"] | SAYING["institutes"] | SAYING["finders"])
    return known and not SAYING["finders"].isdisjoint(keys[:verb]) and _CLAUSES.isdisjoint(keys[:verb])


def who_speaks(words: Sequence[str], saying: Saying) -> Sequence[str]:
    """The words of a speaker without when and why it was said, or who read it: a memo | seen by Reuters."""
    speaker = words[slice(*saying.speaker)]
    verb = next((at for at, word in enumerate(speaker) if key_of(word) == saying.verb), 0)
    read = next((at for at, word in enumerate(speaker) if word in SAYING["reading"]), len(speaker))
    return speaker[: verb + 1] if verb else speaker[:read]


def _is_own(words: Sequence[str], saying: Saying, subject: Collection[str]) -> bool:
    """Whether a claim has its speaker's words as its subject: the union said the union, or it, met; she will, Ray said.

    Of a speaker those words are the names and the last of "the school inspectors".
    """
    speaker = [(word, key_of(word)) for word in who_speaks(words, saying)]
    heads = {key for word, key in speaker if word[:1].isupper()}
    said = next((at for at, (_, key) in enumerate(speaker) if at and key in (saying.verb, "of", "in", "at")), 1)
    heads.add(speaker[said - 1][1])
    return not (heads - ENGLISH.function_words | SAYING["own_subjects"]).isdisjoint(subject)


def _is_its_own(words: Sequence[str], saying: Saying) -> bool:
    """Whether the speaker is "the company", which of a claim is the one that it names first: Acme cut jobs.

    A land is none: Togo will cut rates, | the bank said.
    """
    said = [key_of(word) for word in who_speaks(words, saying)[:-1]]
    named = words[saying.claim[0][0]]
    known = named[:1].isupper() and not is_ordinary(key_of(named)) and key_of(named) not in _LANDS
    return known and len(said) > 1 and said[0] == "the" and said[-1] in SAYING["companies"]


def _is_of_nature(words: Sequence[str], claim: Sequence[int], keys: Sequence[str], verb: int) -> bool:
    """Whether a claim tells in one clause what a storm, a quake or the like does: a cyclone slammed into the coast."""
    ends = (at for at in range(1, verb) if keys[at] in _PLACES or keys[at].endswith("ing"))
    head = next(ends, verb) - 1
    named = words[claim[head]][:1].isupper() and not SAYING["nature"].isdisjoint(keys[:head])  # Hurricane Ada
    told = [key for key, behind in pairwise([*keys, ""]) if key != "before" or behind not in _HOURS]  # before | dawn
    plain = keys[head + 1 : head + 2] != ["of"] and _BE.isdisjoint(keys[verb:]) and _CLAUSES.isdisjoint(told)
    return plain and (named or keys[head] in SAYING["nature"])


def _is_plain(words: Sequence[str], claim: Sequence[int], keys: Sequence[str], verb: int) -> bool:
    """Whether what is done is plain, given the index of the first verb: opened, is keen, has 300, fell 3 percent."""
    helps = keys[verb] in _BE | _HELPS
    next_ = (at for at in range(verb + 1, len(keys)) if not (keys[at].endswith("ly") or keys[at] in _BE | _NOT))
    did = next(next_, verb) if helps else verb
    done = (word for key, word in pairwise(keys) if key == "and" and acts(word))
    joined = not all(map(_is_plain_form, done))  # opened a branch | and gave inspectors holidays
    foretold = helps and keys[did : did + 2] == ["expected", "to"]  # it says itself that it is a forecast
    if (joined and not foretold) or not _NOT.isdisjoint(keys[verb:did]):
        return False
    if keys[verb] in _BE and keys[did] == "started":  # a fire was | started by two boys
        return False
    if foretold:
        return True
    if keys[verb] in ("are", "is") and not (acts(keys[did]) and keys[verb - 1] not in _BESIDE):  # Ray, who | is paid
        return True
    if not SAYING["never_plain"].isdisjoint(keys[did + 1 : did + 1 + _OBJECT]):
        return False
    has = keys[verb] in SAYING["plain"] and not acts(keys[did])  # has 300 branches
    share = any(any(map(str.isdecimal, words[at])) for at in claim)
    share |= any(keys[at - 2 : at] == ["by", "a"] and keys[at] in _PARTS for at in range(2, len(keys)))  # by a tenth
    share |= any(month in SAYING["spans"] and key in SAYING["nths"] for key, month in pairwise(keys))  # third month
    return has or _is_plain_form(keys[did]) or (share and not SAYING["falling"].isdisjoint(forms_of(keys[did])))


def _is_plain_form(key: str) -> bool:
    return not SAYING["plain"].isdisjoint(forms_of(key))
