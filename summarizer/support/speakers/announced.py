"""What those who decide it say will be done: it holds without their name."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers.harmless import IFS, who_speaks
from summarizer.support.speakers.keys import SAYING, forms_of, key_of
from summarizer.support.speakers.sayings import Saying

_BESIDE = frozenset("against at by from in of to with".split())  # an aide to | the minister
_OWN = tuple("'s ’s s' s’".split())  # the bank's | council
_PASSIVE = LatePattern(r"be (?:\S+(?:ed|en|ld|id|ht)|cut|put|shut|split)$")


def is_opposed(keys: Sequence[str]) -> bool:
    """Whether a speaker, or whom a claim is of, is none who rules: a former minister, a party, rebels."""
    return not SAYING["opposed"].isdisjoint(keys) or any(key.startswith("ex-") for key in keys)


def is_announced(words: Sequence[str], saying: Saying, keys: Sequence[str]) -> bool:
    """Whether the body that decides says what will be done: the stage will be shortened, organisers said.

    Or a government's own minister what it will do. Not a union, a party, another state's minister: they have no say.

    Args:
        words: The words of one sentence as they stand between spaces, punctuation included.
        saying: Who says what in it.
        keys: The words of its first clause as they are looked up.
    """
    if "will" not in keys or any(key_of(words[at]) in IFS for at in range(*saying.claim[0])):
        return False
    will = keys.index("will")
    behind = [key for key in keys[will + 1 :] if key != "not"][:2]
    passive = _PASSIVE.match(" ".join(behind)) is not None
    ruler = keys.index("government", 0, will) if "government" in keys[:will] else 0
    named = words[saying.claim[0][0] + ruler - 1]
    own = ruler > 0 and (named[:1].isupper() or key_of(named) == "the")  # no next government
    tariff = saying.verb == "announced" and not SAYING["tariffs"].isdisjoint(keys[:will])
    rises = tariff and behind[:1] == ["rise"]  # a council itself says that fares will
    done = behind[1:] if passive else behind[:1] if own else ()
    planned = any(not SAYING["undertakings"].isdisjoint(forms_of(key)) for key in done)
    return (rises or planned) and _has_say(who_speaks(words, saying), keys[:will], saying.verb)


def _has_say(speaker: Sequence[str], subject: Sequence[str], verb: str) -> bool:
    """Whether a speaker is a body that decides, or holds an office of the state that a claim is of."""
    said = [key_of(word) for word in speaker]
    body = next((at for at, key in enumerate(said) if key in SAYING["deciding_bodies"]), None)
    if body is None or is_opposed(said) or not SAYING["accusing"].isdisjoint(said):
        return False
    behind, its = said[body + 1 : body + 2], body > 0 and speaker[body - 1].endswith(_OWN)
    titled = not behind or behind[0] in SAYING["voices"] | {verb, "for", "of"} or speaker[body + 1][:1].isupper()
    council = said[body] in ("commission", "council") and (its or behind == ["of"])
    beside = not _BESIDE.isdisjoint(said[:body]) or ("for" in said[:body] and SAYING["voices"].isdisjoint(said[:body]))
    named = zip(speaker[:body], said, strict=False)
    other = any(word[:1].isupper() and key not in subject and key not in SAYING["offices"] for word, key in named)
    return titled and not (council or beside or other)
