"""Which words of what is said must not be told without who says it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers.announced import is_announced, is_opposed
from summarizer.support.speakers.harmless import IFS, is_found, is_harmless, is_planned, who_speaks
from summarizer.support.speakers.keys import SAYING, forms_of, key_of
from summarizer.support.speakers.sayings import VIEW, Saying, speaker_of
from summarizer.support.speakers.wrongs import is_head, wrong_words
from summarizer.text.words import cached_by_word

_GRAVE = ("deaths", "causes")
_MEANT, _NEAR = frozenset(("earmarked", "intended", "meant")), 5
_MARKS = (",", ";", ":", "—", "–")
_QUOTES = ('"', "“", "``")
_BE_FINITE = ("are", "is", "was", "were")
_BORDERS = SAYING["clause_borders"] | {"as", "that"}
_WHY = ("after", "amid", "as", "because", "since", "when", "while")
_FUTURE = frozenset(("will", "would"))
_NOW = _FUTURE | frozenset("are can could is may might must should".split())  # what is so, as somebody sees it
_CONDITION = LatePattern(
    rf"(?:assuming|if|once|provided|should|unless|until|without|{either('compression_words', 'conditions')})\b"
)
_SHARE = 6  # words of a claim among which stands of how many it is
_NAME = r"(?:[A-Z][\w.&'’-]*,? ){1,4}"
_MEANS = LatePattern(  # names before: Acme and Bolt | plan to; no "is not planning to"
    rf"(?:The )?{_NAME}(?:and {_NAME})?(?:{either('compression_words', 'plan_shown')}) [A-Za-z]"
)
_DOING = LatePattern(r"\b(?:will|(?:is|are) \w+ing)\b")
_LIKELY = LatePattern(r"\b(?:is|are) likely to\b")
_MANY = ("dozens", "hundreds", "millions", "thousands")
_ITS, _WHOSE = frozenset("its their two three four five six some several".split()), 3  # its, two officials said
_DENIAL = LatePattern(rf"(?:although|but|though|while) .*\b(?:{either('compression_words', 'disputing')})\b")
_SAYS_ITSELF = ("disclosed", "reported", "revealed", "said")  # behind "it": no "it is said"
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
        Indexes, in order. Of a claim that tells what the speaker does, a record, what is done in the open (the mill
        opened, sales rose), what it or officials say will be done, or what a storm does, they are those of clauses that
        hold `grave_words`; all where its first clause does. Of what scientists found they are only those of later
        clauses behind a mark that hold some.
    """
    if not _is_theirs(words, saying):
        grave, clauses = {*grave_words(words, saying)}, list(_clauses(words, *saying.claim[0]))
        why = [at for claim in saying.claim[1:2] if key_of(words[claim[0]]) in _WHY for at in range(*claim)]
        plain = saying._replace(claim=saying.claim[:1]) if why else saying  # sales fell, Acme said, | as prices rose
        if is_harmless(words, plain) and grave.isdisjoint(clauses[0]):
            return sorted(grave.union(why, *(clause for clause in clauses if not grave.isdisjoint(clause))))
        if is_found(words, saying):
            marked = (at for at, clause in enumerate(clauses) if words[clause[-1]].endswith(_MARKS))
            told = next(marked, len(clauses))
            return sorted(at for clause in clauses[told + 1 :] if not grave.isdisjoint(clause) for at in clause)
    beside = len(saying.claim) > 1 and key_of(words[saying.claim[1][0]]) in ("and", "but")  # told by the article itself
    return [at for claim in saying.claim[: 2 - beside] for at in range(*claim)]


def words_of_fact(words: Sequence[str], saying: Saying) -> list[int]:
    """Which words of a claim hold without its speaker, where both do not fit: none grave, nor foretold by others.

    That is what was done, whoever says so, but nothing that a paper, sources or a draft tell, and no opinion.
    Of what is to come it is what a body decides, officials say will be done, a document orders or a poll holds for
    likely; how many a survey counts; and what somebody by name plans: it says itself that it is a plan.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.
        saying: Who says what in it.

    Returns:
        Indexes, in order, but for those of clauses that hold `grave_words`; none where its first clause does.
    """
    clauses = list(_clauses(words, *saying.claim[0]))
    opening_clause = [key_of(words[at]) for at in clauses[0]]
    opening = opening_clause[:_SHARE]
    speaker = {*map(key_of, who_speaks(words, saying))}
    some = SAYING["shares"] | SAYING["anybody"] - {"a", "an"}
    many = any(key in some or key.isdecimal() or key.endswith(_MANY) for key in opening)
    counted = many and not SAYING["counting"].isdisjoint(speaker)
    announced = is_announced(words, saying, opening_clause)
    counted |= not (SAYING["votes"].isdisjoint(opening_clause) or SAYING["results"].isdisjoint(speaker))
    likely = _LIKELY.search(" ".join(opening_clause)) is not None and not SAYING["counting"].isdisjoint(speaker)
    proof = counted or announced or likely or _decides(words, saying)
    done = _FUTURE.isdisjoint(key_of(words[at]) for at in clauses[0])
    told = is_harmless(words, saying) or is_meant(words, saying)
    heard = done and told and is_hearsay(words, saying)  # paid the fine, sources say; Acme plans to cut jobs
    own = not _ITS.isdisjoint(map(key_of, words[slice(*saying.speaker)][:_WHOSE]))
    heard |= done and own and is_meant(words, saying)
    theirs = saying.verb in SAYING["opinion_verbs"] or not SAYING["charging"].isdisjoint(speaker)
    theirs |= _is_disputed(words, saying) or _is_early(words, saying)
    theirs |= not (heard or SAYING["unnamed"].isdisjoint(speaker))
    plain = _NOW.isdisjoint(opening_clause) and SAYING["drafts"].isdisjoint(speaker)
    plain &= saying.verb != "reported" and not is_hearsay(words, saying)
    if theirs or not (proof or heard or plain) or _CONDITION.match(" ".join(opening[:3])):  # of most
        return []
    grave = {*grave_words(words, saying)}
    foretold = ("will",) * announced + ("likely",) * likely
    grave -= {clauses[0][opening_clause.index(key)] for key in foretold}
    if not grave.isdisjoint(clauses[0]):
        return []
    return [at for clause in clauses if grave.isdisjoint(clause) for at in clause]


def _decides(words: Sequence[str], saying: Saying) -> bool:
    """Whether a body decides what is claimed, or a document orders it; a draft or letter only what is to be done."""
    documents = SAYING["documents"].intersection(map(key_of, who_speaks(words, saying)))
    if documents and SAYING["drafts"].issuperset(documents):
        return _DOING.search(" ".join(words[slice(*saying.claim[0])])) is not None
    return saying.verb in SAYING["deciding"] or bool(documents)


def _is_disputed(words: Sequence[str], saying: Saying) -> bool:
    """Whether another denies what is claimed: Togo took Graz, its army said, | but rebels denied it."""
    return len(saying.claim) > 1 and _DENIAL.match(" ".join(words[slice(*saying.claim[1])])) is not None


def _is_early(words: Sequence[str], saying: Saying) -> bool:
    """Whether a count that may turn shows it: Ada won nine seats, partial results showed."""
    speaker = list(map(key_of, who_speaks(words, saying)))
    return not (SAYING["early"].isdisjoint(speaker) or (SAYING["results"] | SAYING["polls"]).isdisjoint(speaker))


def is_meant(words: Sequence[str], saying: Saying) -> bool:
    """Whether a claim begins with what somebody by name means to do, and says itself that it is a plan.

    Not as critics say, who may want others to think so.
    """
    opposed = not SAYING["critics"].isdisjoint(map(key_of, who_speaks(words, saying)))
    return not opposed and _MEANS.match(" ".join(words[slice(*saying.claim[0])])) is not None


def _clauses(words: Sequence[str], begin: int, end: int) -> Iterator[range]:
    """The parts of a claim between marks and words that open a clause."""
    for at in range(begin, end):
        marked = at > begin and words[at - 1].endswith(_MARKS)
        marked |= at > begin and words[at].startswith(_QUOTES)  # won a prize | "for his book on the war"
        if at > begin and (marked or key_of(words[at]) in _BORDERS):
            yield range(begin, at)
            begin = at
    yield range(begin, end)


def is_hearsay(words: Sequence[str], saying: Saying) -> bool:
    """Whether a paper, an unnamed or a quoted source says it, or a court heard it: nobody inside it stands for them."""
    keys = list(map(key_of, words[slice(*saying.speaker)]))
    who = ((word[:1].isupper(), key_of(word)) for word in who_speaks(words, saying))
    named = {key for capital, key in who if capital or key in SAYING["findings"]}  # the Graz Times, a newspaper
    quoted = saying.verb == "saying" and "as" in keys  # has been reported | as saying
    heard = saying.verb in ("heard", "hears", "told") and not SAYING["findings"].isdisjoint(keys)  # a court was told
    return bool(named & SAYING["outlets"]) or heard or quoted or not SAYING["unnamed"].isdisjoint(keys)


def _is_theirs(words: Sequence[str], saying: Saying) -> bool:
    """Whether a claim is its speaker's whatever it states: an opinion, a charge, under a condition, hearsay."""
    speaker = [key for key in map(key_of, words[slice(*saying.speaker)]) if key != saying.verb]
    itself = saying.verb in _SAYS_ITSELF and SAYING["auxiliaries"].isdisjoint(speaker)
    itself &= saying.claim[0][0] < saying.speaker[0] and _is_its_plan(words, saying)  # Acme will close a mill, it said
    alleged = speaker[:1] == ["it"] and saying.verb in SAYING["impersonal"] and not itself
    charges = not SAYING["charging"].isdisjoint(speaker) or is_hearsay(words, saying)
    opening = " ".join(words[slice(*saying.claim[0])][:3]).lower()
    promised = not _FUTURE.isdisjoint(key_of(words[at]) for at in range(*saying.claim[0]))
    charges |= _is_disputed(words, saying) or _is_early(words, saying) or (promised and is_opposed(speaker))
    theirs = alleged or charges or _CONDITION.match(opening) is not None
    return saying.verb in SAYING["opinion_verbs"] | {VIEW} or theirs


def _is_its_plan(words: Sequence[str], saying: Saying) -> bool:
    """Whether a claim begins with what somebody will decide to do: no deal with another, no victory, no forecast."""
    keys = [key_of(words[at]) for at in range(*saying.claim[0])]
    will = keys.index("will") if "will" in keys else len(keys)
    deed = next((key for key in keys[will + 1 :] if key != "not"), "")
    return deed in SAYING["undertakings"] and IFS.isdisjoint(keys) and not is_opposed(keys[:will])


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
    speaker = map(key_of, who_speaks(words, saying))
    himself = not SAYING["own_subjects"].isdisjoint(speaker)  # Ann Lee will run, she said
    small = 3 * sum(word[:1].islower() for word in words) > len(words)  # no title: a capital is of a name
    decides, planned, wrongs = _decides(words, saying), is_planned(words, saying), wrong_words(keys)
    found = list[int]()
    for index, (at, key) in enumerate(zip(claim, keys, strict=True)):
        grave, opinion, _ = _kinds(key)
        named = small and at > 0 and words[at][:1].isupper()  # Sale of Goods Act, Drunk Monkey bars
        grave = (grave and not (named or is_head(keys, index))) or index in wrongs
        opinion = opinion and not named
        before = keys[index - 1] if index else ""
        own = decides or before in SAYING["own_subjects"] or (himself and at > 1 and words[at - 1][:1].isupper())
        shown = before == "what" or (key == "may" and words[at].startswith("May"))  # found what | may be a tomb
        will, planned = planned and key in SAYING["plans"], planned and key not in SAYING["plans"]  # of the first one
        forced = before == "to" and key == "force" and "out" in keys[index : index + _NEAR]  # | force tenants out
        diverted = forced or (key in _MEANT and "spent" in keys[:index])  # spent gifts | meant for orphans
        if grave or opinion or diverted or not (shown or will or not _is_forecast(keys, index, own)):
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
    if key == "expected" and behind[:1] == ["to"] and index and keys[index - 1] in _BE_FINITE:
        return False
    obliged = key in ("are", "has", "have", "is") and behind[:1] == ["to"]  # has to be coupled with it
    return obliged or _kinds(key)[2]
