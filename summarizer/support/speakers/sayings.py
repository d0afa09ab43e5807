"""Who says what in a sentence.

Rules over the words of one English sentence; the word lists are the language's (`saying`). A speaker is "according to"
somebody or a subject and a verb of saying, before the claim, behind it or inside it. No grammar is parsed: a subject
is what stands between the last comma or conjunction and the verb.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.support.speakers.headings import (
    OPENING,
    before_colon,
    behind_mark,
    impersonal,
    is_bare,
    named_before_colon,
    view_end,
)
from summarizer.support.speakers.keys import DASHES, SAYING, key_of
from summarizer.support.speakers.phrases import (
    acts,
    behind_hearer,
    claims,
    clause_end,
    follows,
    is_subject,
    opens_claim,
    quote_end,
    says_no_more,
    single_start,
    subject_start,
    with_aside,
)
from summarizer.support.speakers.verbs import PASSIVE, may_invert, may_say, says

_WHO = frozenset(("which", "who"))  # open what is told of the speaker: closed by planners, | who said it cost too much
_WHOSE = (*_WHO, "that")
_BETWEEN = ("also", "had", "has", "have", "later", "once")  # between "who" and its verb of saying
_AFTER = frozenset(("after", "before", "once", "until"))  # open what was said beside a deed: quit, | after Acme said
_BESIDE = _AFTER | {"as", "because", "since", "when", "while"}
_TIMES = frozenset(
    "day days decade decades hour hours minute minutes moments month months shortly soon week weeks year years".split()
)
_JOINS = ("and", "but")
VIEW = "view"  # for a verb, where whose view it is has none
_QUOTED = (',"', ",”", ",'", ",’", '?"', '!"', "?”", "!”")  # end what is quoted before who says it
_LONGEST_NAME = 4  # words before the comma of an aside: Ada Bolt, a nurse, says ...


class Saying(NamedTuple):
    """Who says what in a sentence. All ranges are of its words: index of the first, index behind the last.

    Attributes:
        speaker: Who says it, with the verb of saying: "prosecutors said", "according to an indictment".
        claim: What is said, in one range or two, before and behind the speaker.
        verb: The verb of saying as a key. Where there is none "according"; `VIEW` of "in the view of" somebody; or, in
            a headline, the speaker's last word.
    """

    speaker: tuple[int, int]
    claim: tuple[tuple[int, int], ...]
    verb: str


def speaker_of(words: Sequence[str]) -> Saying | None:
    """Finds who says what a sentence states.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.

    Returns:
        The outermost speaker and the claim; None where the sentence is the article's own word, and of "the man accused
        of theft", who is the speaker of nothing.
    """
    return next(iter(_sayings(words)), None)


def sayings_of(sentences: Sequence[Sequence[str]]) -> list[list[Saying]]:
    """Finds for each sentence all who say what it states, the outermost first.

    Args:
        sentences: The words of each as they stand between spaces, punctuation included.
    """
    return [_sayings(words) for words in sentences]


def closing_start(words: Sequence[str]) -> int:
    """The index of the first word of who says all that stands before it: ..., | a judge wrote; behind all for none."""
    saying = speaker_of(words)
    closes = saying is not None and saying.claim[0][0] == 0 and saying.speaker[1] == len(words)
    return saying.speaker[0] if saying and closes else len(words)


def told_end(words: Sequence[str], saying: Saying) -> int:
    """The index behind a verb of saying, or behind who is told: a nurse told a court | on Monday; 0 for told nobody."""
    keys = list(map(key_of, words))
    verb = next((at for at in range(*saying.speaker) if keys[at] == saying.verb), saying.speaker[0])
    end = behind_hearer(words, keys, verb)
    nobody = saying.verb in ("tells", "told") and verb + 1 == end < len(words)  # not: ..., doctors warn after a trial
    return 0 if nobody and keys[verb - 1] not in PASSIVE else end


def is_beside(words: Sequence[str], saying: Saying) -> bool:
    """Whether the verb of saying is of a clause beside the deed: a guard | who had said; as men had said."""
    start, stop = saying.speaker
    if key_of(words[start]) == "as" and saying.verb != VIEW:
        return True
    said = [key_of(word) for word in words[start:stop]]
    if saying.verb not in said:
        return False
    before = said[: said.index(saying.verb)]
    who = max((at for at, word in enumerate(before) if word in _WHOSE), default=-1)
    return who > 0 and all(word.endswith("ly") or word in _BETWEEN for word in before[who + 1 :])


def _sayings(words: Sequence[str]) -> list[Saying]:
    keys = list(map(key_of, words))
    found, single = [_at_mark(words, keys)], single_start(words)
    for index, key in enumerate(keys):
        if key == "according" and keys[index + 1 : index + 2] == ["to"]:
            found.append(_saying(words, keys, index, with_aside(words, keys, index + 2), key))
        elif key in OPENING and (end := view_end(words, keys, index)):
            found.append(_saying(words, keys, index, end, VIEW))
        elif key in SAYING["impersonal"] and (told := impersonal(words, keys, index))[1]:
            found.append(_saying(words, keys, *told, key))
        elif may_say(key):
            start = subject_start(words, keys, index, single)
            heard = key == "told" and keys[start] == "with"  # ..., with nurses | told to leave
            if not heard and says(words, keys, start, index):
                found.append(_at_verb(words, keys, start, index, single))
    if not any(found) and (end := named_before_colon(words, keys)):  # not: Graz: Mayor must be ill, police say
        found.append(Saying((0, end), ((end, len(words)),), keys[end - 1]))
    # A speaker behind the claim speaks all of it, but "as men had claimed"; else the first what others are said to say.
    as_ = {index for index, key in enumerate(keys) if key == "as"}
    every = filter(None, found)
    return sorted(every, key=lambda one: (one.claim[0][0] != 0, one.verb != VIEW and one.speaker[0] in as_))


def _at_mark(words: Sequence[str], keys: Sequence[str]) -> Saying | None:
    """The speaker of a headline: Minister: ...; ... - report."""
    end, view = before_colon(words, keys)
    if end:
        return Saying((0, end), ((end, len(words)),), VIEW if view else keys[end - 1])
    if start := behind_mark(words, keys):
        return Saying((start, len(words)), ((0, start - (words[start - 1] in DASHES)),), keys[-1])
    return None


def _saying(words: Sequence[str], keys: Sequence[str], start: int, end: int, verb: str) -> Saying | None:
    own = start == 1 or (keys[start - 1] in _JOINS and (keys[start] == "it" or words[start - 1].endswith(",")))
    own |= keys[start - 1] in _WHO  # a case in which | it was said that it sank
    # Quit because, | he says, he is ill; after | it emerged; not: has to go at once, | he says.
    opened = (words[start - 1].endswith(",") and words[end - 1].endswith(",")) or keys[start] == "it"
    own |= opened and keys[start - 1] in SAYING["clause_borders"]
    claim = tuple((first, last) for first, last in ((start * own, start), (end, len(words))) if last > first)
    return Saying((start, end), claim, verb) if claim else None  # sold it but, Ray insists, | made no profit


def _at_verb(words: Sequence[str], keys: Sequence[str], start: int, verb: int, single: int) -> Saying | None:
    """Who says what with a verb whose subject begins at an index; the verb's own where none stands before it."""
    end = behind_hearer(words, keys, verb)
    rest = keys[end:]
    if start == verb:  # a comma before the verb: its subject stands behind it, or before an aside
        if verb and (found := _behind_comma(words, keys, verb, end, single)):
            return found
        start = 0
    elif (
        (_WHO | _AFTER).isdisjoint((keys[start], words[verb - 1]))  # not of the group Which
        and follows(words, start)
        and not opens_claim(words, keys, start, end)
        and not _goes_on(words, keys, start, verb)
    ):
        stops = not rest or words[end - 1].endswith((",", ".", ";", "—", "–")) or words[end] in DASHES or not rest[0]
        stops = stops or (keys[verb] == "told" and rest[0] == "that")  # ..., Ray told a panel | that met in May
        silent = keys[verb] in SAYING["telling"] and not any(map(acts, words[end : clause_end(words, end)]))
        if stops or rest[0] in SAYING["adjuncts"] or (silent and claims(words, keys, start)):  # ..., Ray tells inquiry
            return _saying(words, keys, start, clause_end(words, verb), keys[verb])
    if "that" in rest[:6] and (rest[0] in SAYING["adjuncts"] or rest[0] == "that"):
        end += rest.index("that") + 1
    stop = clause_end(words, end) if keys[start] == "whose" else len(words)
    return Saying((start, end), ((end, stop),), keys[verb]) if end < len(words) else None


def _goes_on(words: Sequence[str], keys: Sequence[str], start: int, verb: int) -> bool:
    """Whether what stands before a verb of saying goes on with a deed: ..., | fell after Acme said."""
    beside = next((at for at in range(start + 1, verb) if keys[at] in _BESIDE), 0)
    return beside > 0 and (acts(words[start]) or keys[beside - 1] in _TIMES)


def _behind_comma(words: Sequence[str], keys: Sequence[str], verb: int, end: int, single: int) -> Saying | None:
    """The speaker of what stands before a verb and its comma: ..., said Ada Bolt; ..., her son, Colin Mackey, said.

    Args:
        words: The words of a sentence.
        keys: Their keys.
        verb: The index of the verb.
        end: The index behind it, or behind who is told.
        single: As of `single_start`.
    """
    quoted = words[verb - 1].endswith(_QUOTED)
    if not (may_invert(keys, verb, clause_end(words, end)) and words[verb - 1].endswith((",", '"', "”", "'", "’"))):
        behind = 0
    elif quoted:
        behind = quote_end(words, end)
    elif is_subject(words, keys, end) or is_bare(words, keys, end):
        inner = clause_end(words, end)  # The mayor of Graz, | say nurses in Lome, took it.
        verbal = inner < len(words) and (acts(words[inner]) or (words[inner].islower() and keys[inner][-1:] == "s"))
        parted = verbal and not any(map(acts, words[:verb]))
        behind = inner if parted else len(words)
    else:  # The mill, | said its owner, was sold.
        behind = clause_end(words, end)
        parted = behind < len(words) and (acts(words[behind]) or keys[0] in ENGLISH.clauses.fronted)
        behind = behind * (parted and is_subject(words[:behind], keys, end))
    if behind and (quoted or behind < len(words) or _tells(words, keys, verb)):
        return _saying(words, keys, verb, behind, keys[verb])
    aside = max(1, subject_start(words, [*keys[: verb - 1], "", *keys[verb:]], verb - 1, single))
    first = subject_start(words, keys, aside - 1, single)
    closed = words[first - 1].endswith(_QUOTED)  # "The mill is lost," | its owner, Ada Bolt, said as he left
    if end < len(words) and not closed and not says_no_more(words, keys, end):
        return None
    stop = clause_end(words, verb)
    return _saying(words, keys, first, stop, keys[verb]) if end == len(words) or follows(words, first) else None


def _tells(words: Sequence[str], keys: Sequence[str], verb: int) -> bool:
    """Whether what stands before a verb is more than a name and what tells of it: Ada Bolt, a nurse, | says."""
    first = clause_end(words, 0)
    return first == verb or first > _LONGEST_NAME or keys[0] in ENGLISH.clauses.fronted or any(map(acts, words[:verb]))
