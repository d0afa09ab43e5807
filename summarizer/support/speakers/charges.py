"""Which words of what is said must not be told without who says it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from summarizer.languages import ENGLISH
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers.keys import SAYING, forms_of, key_of
from summarizer.support.speakers.phrases import acts
from summarizer.support.speakers.sayings import VIEW, Saying, speaker_of
from summarizer.text.words import cached_by_word

_GRAVE = ("deaths", "causes")
_MARKS = (",", ";", ":", "—", "–")
_BESIDE = ("because", "that", "when", "where", "which", "while", "who", "whom", "whose")
_BORDERS = SAYING["clause_borders"] | {"as", "that"}
_HELPS = frozenset(("did", "do", "does", "had", "has", "have", "will", "would"))
_FUTURE = frozenset(("will", "would"))
_NOT = frozenset(("never", "not"))
_BE = frozenset(("are", "be", "been", "being", "is", "was", "were"))
_CONDITION = LatePattern(
    rf"(?:assuming|if|once|provided|should|unless|until|without|{either('compression_words', 'conditions')})\b"
)
_OBJECT = 5  # words behind a verb among which its object stands
_NEARS = ("about", "close", "near", "ready", "talks")  # behind "is": what somebody else means to do
_SHARE = 6  # words of a claim among which stands of how many it is
_SOON = 3  # words behind "is" among which that stands
_PASSIVE = LatePattern(r"be \S+(?:ed|en|ld|id|ht)$")  # behind "will": be employed, be sold


def needs_speaker(words: Sequence[str]) -> bool:
    """Whether what a sentence states must not be told without its speaker.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.

    Returns:
        True where somebody says it and some of its words are `words_of_charge`.
    """
    saying = speaker_of(words)
    return saying is not None and bool(words_of_charge(words, saying))


def words_of_charge(words: Sequence[str], saying: Saying) -> list[int]:
    """Which words of a claim must not be told without its speaker: all, unless plain signs say that it is harmless.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.
        saying: Who says what in it.

    Returns:
        Indexes, in order. Of a claim that tells what the speaker does, a record, or what is done in the open (the mill
        opened, sales rose) they are those of clauses that hold `grave_words`; all where its first clause does.
    """
    if not _is_theirs(words, saying) and _is_harmless(words, saying):
        grave = {*grave_words(words, saying)}
        clauses = list(_clauses(words, *saying.claim[0]))
        if grave.isdisjoint(clauses[0]):
            return sorted(grave.union(*(clause for clause in clauses if not grave.isdisjoint(clause))))
    beside = len(saying.claim) > 1 and key_of(words[saying.claim[1][0]]) in ("and", "but")  # told by the article itself
    return [at for claim in saying.claim[: 2 - beside] for at in range(*claim)]


def words_of_fact(words: Sequence[str], saying: Saying) -> list[int]:
    """Which words of a claim hold without its speaker, where both do not fit: none grave, and its speaker is its proof.

    That is what a body decides, what a document orders, or how many a survey counts: three in ten nurses work nights.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.
        saying: Who says what in it.

    Returns:
        Indexes, in order, but for those of clauses that hold `grave_words`; none where its first clause does.
    """
    clauses = list(_clauses(words, *saying.claim[0]))
    opening = [key_of(words[at]) for at in clauses[0]][:_SHARE]
    speaker = {*map(key_of, _who(words, saying))}
    many = any(key in SAYING["shares"] | SAYING["anybody"] - {"a", "an"} or key.isdecimal() for key in opening)
    counted = many and not SAYING["counting"].isdisjoint(speaker)
    proof = counted or saying.verb in SAYING["deciding"] or not SAYING["documents"].isdisjoint(speaker)
    done = _FUTURE.isdisjoint(key_of(words[at]) for at in clauses[0])
    heard = done and is_hearsay(words, saying) and _is_harmless(words, saying)  # paid the fine, sources say
    theirs = saying.verb in SAYING["opinion_verbs"] or not SAYING["charging"].isdisjoint(speaker)
    theirs |= not (heard or SAYING["unnamed"].isdisjoint(speaker))
    if theirs or not (proof or heard) or _CONDITION.match(" ".join(opening[:3])):  # of most
        return []
    grave = {*grave_words(words, saying)}
    if not grave.isdisjoint(clauses[0]):
        return []
    return [at for clause in clauses if grave.isdisjoint(clause) for at in clause]


def _clauses(words: Sequence[str], begin: int, end: int) -> Iterator[range]:
    """The parts of a claim between marks and words that open a clause."""
    for at in range(begin, end):
        marked = at > begin and words[at - 1].endswith(_MARKS)
        if at > begin and (marked or key_of(words[at]) in _BORDERS):
            yield range(begin, at)
            begin = at
    yield range(begin, end)


def is_hearsay(words: Sequence[str], saying: Saying) -> bool:
    """Whether a paper, an unnamed or a quoted source says it, or a court heard it: nobody inside it stands for them."""
    keys = list(map(key_of, words[slice(*saying.speaker)]))
    who = ((word[:1].isupper(), key_of(word)) for word in _who(words, saying))
    named = {key for capital, key in who if capital or key in SAYING["findings"]}  # the Graz Times, a newspaper
    quoted = saying.verb == "saying" and "as" in keys  # has been reported | as saying
    heard = saying.verb in ("heard", "told") and not SAYING["findings"].isdisjoint(keys)  # a court was told
    return bool(named & SAYING["outlets"]) or heard or quoted or not SAYING["unnamed"].isdisjoint(keys)


def _is_theirs(words: Sequence[str], saying: Saying) -> bool:
    """Whether a claim is its speaker's whatever it states: an opinion, a charge, under a condition, hearsay."""
    speaker = [key for key in map(key_of, words[slice(*saying.speaker)]) if key != saying.verb]
    alleged = speaker[:1] == ["it"] and saying.verb in SAYING["impersonal"]
    charges = not SAYING["charging"].isdisjoint(speaker) or is_hearsay(words, saying)
    opening = " ".join(words[slice(*saying.claim[0])][:3]).lower()
    theirs = alleged or charges or _CONDITION.match(opening) is not None
    return saying.verb in SAYING["opinion_verbs"] | {VIEW} or theirs


def _is_harmless(words: Sequence[str], saying: Saying) -> bool:
    """Whether a claim tells what its speaker does or has, or begins with a plain verb: the mill opened, sales rose."""
    claim = [at for each in saying.claim for at in range(*each)]
    keys = [key_of(words[at]) for at in claim]
    verbs = [index for index, at in enumerate(claim) if index and keys[index - 1] not in SAYING["determiners"]]
    acting = next((index for index in verbs if acts(words[claim[index]].lower())), 0)
    present = (index for index in verbs if keys[index].endswith("s") and _is_plain_form(keys[index]))  # the club meets
    verb = acting or next(present, 0)
    inner = (at for at in range(1, verb) if keys[at] in _BESIDE and not words[claim[at - 1]].endswith(","))
    beside = next(inner, verb)  # men | who met him sold nuts
    speaker = list(map(key_of, _who(words, saying)))
    plans = keys[verb] in SAYING["plans"] and not SAYING["own_subjects"].isdisjoint(speaker)  # Ann will run, she said
    near = keys[verb + 1 : verb + 1 + _SOON]  # Acme is | planning to, close to selling
    planned = any(key in _NEARS or (key.endswith("ing") and not _is_plain_form(key)) for key in near)
    of_it = "its" in speaker or any(word.islower() and word[-2:] in ("'s", "’s") for word in _who(words, saying))
    planned = planned and keys[verb] in _BE | _HELPS and not of_it  # the firm's chief said
    accused = keys[verb] in ("are", "is") and not SAYING["accusing"].isdisjoint(speaker)  # is full of rats, parents say
    own = plans or ("their" in speaker and not accused)  # men took it, their union said
    own |= _is_own(words, saying, set(keys[:beside]))
    plain = beside == verb and not (planned or accused) and _is_plain(words, claim, keys, verb)
    return verb > 0 and (own or plain)


def _who(words: Sequence[str], saying: Saying) -> Sequence[str]:
    """The words of a speaker without when and why it was said, or who read it: a memo | seen by Reuters."""
    speaker = words[slice(*saying.speaker)]
    verb = next((at for at, word in enumerate(speaker) if key_of(word) == saying.verb), 0)
    read = next((at for at, word in enumerate(speaker) if word in SAYING["reading"]), len(speaker))
    return speaker[: verb + 1] if verb else speaker[:read]


def _is_own(words: Sequence[str], saying: Saying, subject: Collection[str]) -> bool:
    """Whether a claim has its speaker's words as its subject: the union said the union, or it, met; she will, Ray said.

    Of a speaker those words are the names and the last of "the school inspectors".
    """
    speaker = [(word, key_of(word)) for word in _who(words, saying)]
    heads = {key for word, key in speaker if word[:1].isupper()}
    said = next((at for at, (_, key) in enumerate(speaker) if at and key in (saying.verb, "of", "in", "at")), 1)
    heads.add(speaker[said - 1][1])
    return not (heads - ENGLISH.function_words | SAYING["own_subjects"]).isdisjoint(subject)


def _is_plain(words: Sequence[str], claim: Sequence[int], keys: Sequence[str], verb: int) -> bool:
    """Whether what is done is plain, given the index of the first verb: opened, is keen, has 300, fell 3 percent."""
    helps = keys[verb] in _BE | _HELPS
    next_ = (at for at in range(verb + 1, len(keys)) if not (keys[at].endswith("ly") or keys[at] in _BE | _NOT))
    did = next(next_, verb) if helps else verb
    done = (word for key, word in pairwise(keys) if key == "and" and acts(word))
    joined = not all(map(_is_plain_form, done))  # opened a branch | and gave inspectors holidays
    if joined or not _NOT.isdisjoint(keys[verb:did]):
        return False
    if keys[verb] in ("are", "is") and not (acts(keys[did]) and keys[verb - 1] not in _BESIDE):  # Ray, who | is paid
        return True
    if not SAYING["never_plain"].isdisjoint(keys[did + 1 : did + 1 + _OBJECT]):
        return False
    has = keys[verb] in SAYING["plain"] and not acts(keys[did])  # has 300 branches
    share = any(any(map(str.isdecimal, words[at])) for at in claim)
    return has or _is_plain_form(keys[did]) or (share and not SAYING["falling"].isdisjoint(forms_of(keys[did])))


def _is_plain_form(key: str) -> bool:
    return not SAYING["plain"].isdisjoint(forms_of(key))


def grave_words(words: Sequence[str], saying: Saying) -> list[int]:
    """Which words of a claim state a wrong, a crime, a death, a cause, an opinion or a forecast.

    What a speaker announces to do itself, or that it will be done, is no forecast.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.
        saying: Who says what in it.

    Returns:
        Their indexes, in order.
    """
    claim = [at for each in saying.claim for at in range(*each)]
    keys = [key_of(words[at]) for at in claim]
    himself = not SAYING["own_subjects"].isdisjoint(map(key_of, _who(words, saying)))  # Ann Lee will run, she said
    small = 3 * sum(word[:1].islower() for word in words) > len(words)  # no title: a capital is of a name
    decides, found = saying.verb in SAYING["deciding"], []
    for index, (at, key) in enumerate(zip(claim, keys, strict=True)):
        grave, opinion, _ = _kinds(key)
        opinion = opinion and not (small and at > 0 and words[at][:1].isupper())  # Sale of Goods Act
        before = keys[index - 1] if index else ""
        own = decides or before in SAYING["own_subjects"] or (himself and at > 1 and words[at - 1][:1].isupper())
        month = key == "may" and words[at].startswith("May")
        if grave or opinion or (not month and _is_forecast(keys, index, own)):
            found.append(at)
    return found


@cached_by_word
def _kinds(key: str) -> tuple[bool, bool, bool]:
    """Whether a word tells of what is grave, is an opinion, foretells."""
    forms = forms_of(key)
    wrong = key not in SAYING["no_wrongs"] and not forms.isdisjoint(SAYING["wrongs"])
    grave = wrong or any(not forms.isdisjoint(SAYING[kind]) for kind in _GRAVE)
    return grave, not forms.isdisjoint(SAYING["opinions"]), not forms.isdisjoint(SAYING["forecasts"])


def _is_forecast(keys: Sequence[str], index: int, own: bool) -> bool:
    """Whether a word of a claim foretells something that is no plan; `own`: its subject is the speaker."""
    key, behind = keys[index], keys[index + 1 : index + 3]
    if key in SAYING["plans"] and (own or _PASSIVE.match(" ".join(behind))):
        return False
    obliged = key in ("are", "has", "have", "is") and behind[:1] == ["to"]  # has to be coupled with it
    return obliged or _kinds(key)[2]
