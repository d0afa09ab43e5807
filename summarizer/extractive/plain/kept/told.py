"""What a cut of an own headline keeps: why somebody is charged, of how many who died, what is said behind "but"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summarizer.compression.clause.headlines import SAYS
from summarizer.compression.clause.verbs import VERBS, listed
from summarizer.extractive.plain.kept.wants import BOUND, IN_YEAR
from summarizer.extractive.plain.said import MAY, keys_of
from summarizer.languages import ENGLISH
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers.keys import key_of

if TYPE_CHECKING:
    from summarizer.support import Saying

# couple | 'at end of tether' |, says son
_QUOTED = LatePattern(r"[^'‘’]* (['‘][^'‘’]+['’]),? (?P<speaker>[^,'‘’]+)$")
_HELD = f"{either('compression_words', 'held_over')}|{either('compression_words', 'passed')}|expelled|removed|sued"
# banned [for a year] | for not paying, over a fight
_CAUSE = LatePattern(
    rf"\b({_HELD})\b(?:(?! (?:after|as|before|but|of|when|while|who|with)\b)[^,;:])*?"
    r" (for (?:not )?\w+ing|(?<!for )over) "
)
_TERM = LatePattern(r" (?:for (?:[a-z]+|\d+)[ -](?:day|game|match|month|week|year)s?|for life|[$€£]\S+)\b")
# Bank holds rates | but hints at cut if prices fall: what it has done needs no condition
HINTS = LatePattern(
    r"((?!.*\b(?:could|den(?:y|ies)|may|might|never|no|not|says?|to(?! [$£€]?\d)|will|would)\b.* but )[^,;:]+?),?"
    r" but (?:hints|says|signals|warns) (?!.*\bonly if\b).*\b(?:if|unless)\b"
)
_CLEARED = LatePattern(  # man blamed for crash was asleep | because ill
    rf"\b(?:{either('compression_words', 'held_over')}) .*? (?:had|was|were) [^,;:]+? (because|due to)\b"
)
# Tourists lost after slide blocks road | rescued by army: what became of those lost is told
_LOST = LatePattern(
    rf"(?:[\w'’-]+,? ){{1,4}}(?:{either('compression_words', 'lost_in')})\b[^,;:]* (?:after|as|when) [^,;:]*"
    rf"(?<! others) ({either('compression_words', 'lost_fates')})\b"
)
# Questions over claims | Bolt lied
_CLAIMED = LatePattern(
    r"\b(?P<claim>accusations?|allegations?|claims?|denials?|fears|reports?|rumou?rs|suggestions?|suspicions)"
    r" (?:that )?(?P<told>\S+ \S+)"
)
_AS_MUCH = LatePattern(r"\b(?P<verb>\w+) (?P<much>as (?:many|much)) (?!as )")  # sold | as many nuts as Togo
_OF_ONE = LatePattern(r"\b[A-Z][a-z]+(?<!s) (?:argue|insist|say|warn)\b")  # Bolt | say: it was two cooks who do
_LEADS = "after|ahead|amid|as|at|because|before|by|despite|due|for|from|if|in|of|on|over|pending|to|unless|until|when"
_OPENS = listed("prepositions", "places", "subordinate") | {"after", "before"}
_NAME = 2  # words of the first of two who do something: Bolt, | first lady quit
_SO_FAR = LatePattern(  # unlikely to fall | below 7 percent | in May
    r"\b(?:unlikely to|not|never|won['’]t) (?P<verb>\w+) (?P<mark>(?:above|below|beyond|over|to|under) [$€£]?\d\S*)"
)
_SOURCE = LatePattern(r"\S: ([^:,]{2,60})$")  # Slump to hit mill sector: study
_MORE = LatePattern(rf"\b(?:{either('compression_words', 'compared')}|\w+er)\b")
_COUNTS, _FINDS = frozenset(("data", "figures", "statistics", "stats")), SAYS | {"finds", "hears", "rules", "shows"}
_TITLES = (
    "album|artist|award|band|book|brand|car|club|coach|company|drama|driver|event|festival|film|footballer|game|goal"
    "|group|house|invention|jockey|m[ae]n|manager|match|newcomer|person|personality|photo|photographer|player|product"
    "|race|record|rookie|save|show|singer|single|song|sports(?:man|person|woman)|student|teacher|team|try|wom[ae]n|word"
)
# Talks set for May | called off: not before a noun, delayed talks
_TURNS = LatePattern(rf"(?<= )(?:{either('compression_words', 'called_off')})(?=$|[,;:]| [-–—] | (?:{_LEADS})\b)")
_PARTS = LatePattern(
    r"[,;:] | [-–—] | (?:after|and|as|because|before|but|despite|if|over|says?|that|unless|when|while|who)(?= )"
)
# What a line does not tell without another word of its headline: `one` not without `other`.
_TOGETHER = (
    LatePattern(rf"\b(?P<other>(?P<one>{BOUND}) (?:for|to))\b"),  # ship bound | [for Lome]
    # paid bonus | [in year] it was fined, banned | [for] over two years
    LatePattern(rf"\b(?P<other>(?:{IN_YEAR}|for) (?P<one>he|it|she|they|over|at least))\b"),
    LatePattern(r"\b(?P<one>[\d,.]+ [a-z]+s)(?P<other> each)\b"),  # swap 300 men | each
    LatePattern(r"(?P<other> but )(?:[^,;:]* )?(?P<one>if|unless|until) "),  # holds rates | but may cut | if
    LatePattern(r"\b(?P<other>[Ww]ith) [A-Z][^,;:]* (?P<one>as)\b"),  # better off | with Bolt | as mayor
    LatePattern(  # won more seats | in a day | than Togo did in a year
        r"(?i:\b(?P<other>in (?:an?|one) (?:day|hour|minute|month|week|year)) (?P<one>than)\b)"
    ),
    LatePattern(r"\b(?P<other>[a-z]{5,}|[A-Z][a-z]+ic) (?P<one>remarks|rhetoric)\b"),  # embrace | hostile | rhetoric
    # boys | among 9 | dead
    LatePattern(r"(?P<other> among )(?:the )?[\w-]+ (?P<one>dead|drowned|hurt|injured|killed|wounded)\b"),
    # drove car | into crowd
    LatePattern(
        r"\b(?P<one>dr[io]ven?|drives|driving|flew|ploughed|ploughing|plowed|rammed|ramming|rode|steered)"
        r" (?:[^\s,]+ ){1,4}?(?P<other>into)\b"
    ),
    LatePattern(  # album of [the] year Grammy
        rf"(?i:\b(?:{_TITLES}) (?P<other>of the (?P<one>century|decade|match|month|season|tournament|week|year))\b)"
    ),
    # convicted of theft but | cleared of fraud
    LatePattern(r"\b(?P<other>convicted|(?<!not )guilty) [^,;:]* but (?:was |were )?(?P<one>acquitted|cleared)\b"),
)


def keeps_all(line: str, headline: str) -> bool:
    """Whether a line of a headline keeps of how many somebody is one, and the claim of a speaker at its end.

    And what may clear somebody who was blamed, was asleep | because he was ill, and a "not".
    """
    claim, _, speaker = headline.rpartition(", ")
    spoken = bool(claim) and (speaker.lower().split() or [""])[-1] in _FINDS
    quoted = _QUOTED.match(headline)
    if quoted and line.endswith(f", {quoted['speaker']}") and quoted[1] not in line:
        return False
    if spoken and (f" {line.lower()}" in f" {speaker.lower()}" or _is_half(line, speaker)):
        return False  # Court in Lome rules
    cleared = _CLEARED.search(headline)
    unsaid = (
        (cleared is not None and cleared[1] not in line)
        or leaves_lost(line, headline)
        or _takes_for_true(line, headline)
        or _runs_on(line, headline)
        or _halves_comparison(line, headline)
        or _lacks_subject(line, headline)
        or any(f" {far['verb']} " in f"{line} " and far["mark"] not in line for far in _SO_FAR.finditer(headline))
    )
    unsaid |= spoken and line.endswith(speaker) and " not " in claim and " not " not in line
    return not (unsaid or parts_pair(line, headline))


def told_ends(line: str, headline: str) -> Iterator[str]:
    """A line of a headline, and what it tells before who says it."""
    yield line
    for mark in (", ", ": ", " - ", " – "):
        claim, _, speaker = line.rpartition(mark)
        if claim and headline.endswith(f"{mark}{speaker}") and (mark != ", " or not _FINDS.isdisjoint(speaker.split())):
            yield claim


def _takes_for_true(line: str, headline: str) -> bool:
    """Whether a line tells as a fact what is claimed only."""
    claimed = _CLAIMED.search(headline)
    return claimed is not None and claimed["told"] in line and claimed["claim"] not in line


def _runs_on(line: str, headline: str) -> bool:
    """Whether a line runs on into who says it, or gives one of several their verb: Bolt | say."""
    source, one = _SOURCE.search(headline), _OF_ONE.search(line)
    runs_on = source is not None and line.endswith(f" {source[1]}") and line[-len(source[1]) - 2] not in ":,-–—"
    return runs_on or (one is not None and one[0] not in headline)


def _halves_comparison(line: str, headline: str) -> bool:
    """Whether a line has half of a comparison: sold | as many | nuts, ran | faster | than Ray."""
    much = _AS_MUCH.search(headline)
    if much is not None and f" {much['verb']}" in line and much["much"] not in line:
        return True
    than = " than " in line and _MORE.search(line.partition(" than ")[0]) is None
    return than and _MORE.search(headline.partition(" than ")[0]) is not None  # not: other rules than Togo


def _lacks_subject(line: str, headline: str) -> bool:
    """Whether a line begins behind a comma without who does it: Togo, | scorned by all, | Decides Not to Pay."""
    words, first = headline.split(), line.split(" ", 2)[:2]
    comma = next((at for at, word in enumerate(words) if word.endswith(",")), 0)
    subject = [word.lower() for word in words[: comma + 1]]
    starts = [
        at for at in range(1, len(words) - 1) if key_of(words[at]) == key_of(first[0]) and words[at - 1][-1] == ","
    ]
    if not starts or key_of(words[0]) == key_of(first[0]) or subject[0] in _OPENS:
        return False
    verb = first[0].lower()
    does = verb in VERBS or (verb.endswith("s") and verb[:-1] in VERBS) or verb.endswith("ed")
    both = starts[0] == comma + 1 and comma < _NAME and all(word[:1].isupper() for word in words[: comma + 1])
    return does or (both and key_of(words[comma]) not in SAYS)


def _loses_turn(line: str, headline: str) -> bool:
    """Whether a line of a headline loses what turns its sense: talks set for May | called off, breaks | at risk."""
    low = [key_of(word) for word in line.split()]
    for turn in _TURNS.finditer(headline):
        clause = _PARTS.split(headline[: turn.start()])[-1].split()
        told = clause and key_of(clause[0]) in low
        if told and turn[0].lower() not in line.lower():
            return True
    return False


def leaves_lost(line: str, headline: str, *, torn: bool = False) -> bool:
    """Whether a line of a headline leaves those lost who were found, Men trapped after slide | rescued by army.

    Or leaves as planned what is off: talks set for May | called off.
    """
    found = _LOST.match(headline)
    if _loses_turn(line, headline):
        return True
    return found is not None and (found[1] if torn else found[1].removesuffix(" by").removesuffix(" from")) not in line


def parts_pair(line: str, text: str) -> bool:
    """Whether a line of a lead or a headline has one word of a pair alone: album of | the | year."""
    pairs = (pair for each in _TOGETHER if (pair := each.search(text)))
    return any(f" {pair['one']} " in f"{line} " and pair["other"] not in line for pair in pairs)


def _is_half(line: str, speaker: str) -> bool:
    """Whether a line ends on some first words of who says it, without the verb: may be shot, court | in Lome rules."""
    end = line.rpartition(", ")[2].lower()
    return ", " in line and end != speaker.lower() and f"{speaker.lower()} ".startswith(f"{end} ")


def tells_cause(line: str, headline: str) -> bool | None:
    """Whether a line of a headline tells why something was done to somebody; None where it, or that, does not tell."""
    why = _CAUSE.search(headline)
    return f" {why[2]} " in f"{line} " if why and f" {why[1]}" in line else None


def bare_of_term(line: str) -> list[str]:
    """The words of a line without for how long or how much it is: jailed | for six years."""
    return _TERM.sub("", line).split()


def halves(words: Sequence[str], said: Saying | None, cut: str) -> bool:
    """Whether a cut loses what somebody says behind "but": Pill may help some | but may kill, nurses warn."""
    if said is None or not _COUNTS.isdisjoint(words[slice(*said.speaker)]):  # figures tell each by itself
        return False
    claim = words[slice(*said.claim[0])]
    at = claim.index("but") if "but" in claim else 0
    own = said.speaker[0] < said.claim[0][0] and not re.match(MAY, " ".join(claim[at + 1 :]))  # denies it but | says
    behind = keys_of(claim[at + 1 :]) - ENGLISH.function_words
    return at > 0 and not own and behind.isdisjoint(keys_of(cut.split()))
