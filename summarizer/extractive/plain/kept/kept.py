"""What a cut of an own headline keeps: what a word wants behind it, why somebody is charged, of how many who died."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarizer.compression.clause.headlines import SAYS
from summarizer.extractive.plain.said import MAY, keys_of
from summarizer.languages import ENGLISH
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern

if TYPE_CHECKING:
    from summarizer.support import Saying

_EVENTS = (
    "attacks?|blast|bombings?|crash|disaster|explosion|fire|killings?|murders?|riots?|scandal|shootings?|stabbings?"
)
_HORRORS = "agony|chaos|fear|horror|moment|ordeal|panic|scenes?|shock|terror"
_HELPS = "are|had|has|have|is|was|were|will|would"
_TRADES = "banking|broadcasting|catering|clothing|farming|gaming|mining|printing|publishing|shipping|streaming|trading"
_PLANNED = "bill|guidelines|laws?|plans?|proposals?|reforms?|rules?|scheme"
_NUMBER = "|".join(sorted(ENGLISH.spelled_numbers))
# couple | 'at end of tether' |, says son
_QUOTED = LatePattern(r"[^'‘’]* (['‘][^'‘’]+['’]),? (?P<speaker>[^,'‘’]+)$")
_BOUND, _IN_YEAR = "bound|linked|ready|winched", "in (?:day|month|season|week|year)"
# to ban men | from shops, no phones for men | under 16, voted | against a strike, wins seat in blow | to Bolt
_WANTS = (
    (
        LatePattern(r"\b(?:bans?|banned|outlaws?)(?: [^\s,;:]+){1,4}$"),
        LatePattern(rf"\s*(?!under (?:[\w'’-]+ ){{0,3}}(?:{_PLANNED})\b)(?:at|for|in|near|on|under) (?![A-Z\d])"),
    ),
    (
        LatePattern(rf"\b(?:{either('compression_words', 'keeping_from')})(?: [^\s,;:]+){{1,4}}$"),
        LatePattern(r"\s*(?:[^\s,;:]+ ){0,3}from\b"),
    ),
    (LatePattern(r"\b(?:decide|opt|rule|vote)[sd]?$"), LatePattern(r"\s*(?:against|for|on|over|to)\b")),
    (
        LatePattern(rf"\b(?:as|deals?|in)(?: [\w-]+){{0,2}} (?:{either('compression_words', 'to_somebody')})$"),
        LatePattern(r"\s*(?:for|to)\b"),
    ),
    (LatePattern(r"\b(?:children|men|people|women|[a-z]+s)$"), LatePattern(r"\s*(?:aged|over|under) \d")),
    (LatePattern(rf" {_IN_YEAR}$"), LatePattern(r"\s*(?:he|it|she|since|that|they)\b")),  # in year | it was fined
    (LatePattern(rf"\b(?:{_BOUND})$"), LatePattern(r"\s*(?:for|to)\b")),
    (LatePattern(r"\b(?:come|came)s? from .*(?:behind|down)$"), LatePattern(r"\s*to\b")),  # from 2-0 down | to win
    (LatePattern(r" over [a-z]+$"), LatePattern(r"\s*(?:in which|where)\b")),  # fined over pool | where boy drowned
    (  # denies men killed in fire | were locked in
        LatePattern(r"\b(?:admits?|claims?|den(?:y|ies)|fears?|hopes?|insists?|says?)\b.*"),
        LatePattern(rf"\s*(?:[a-z]+ed (?:\S+ ){{0,4}}?)?(?:(?:at|in|near|on) [A-Z]\S* )?(?:{_HELPS})\b"),
    ),
    (  # leaves men | without heating
        LatePattern(r"\b(?:leaves?|leaving|left|lived?|lives|living)(?: [^\s,;:]+){1,4}$"),
        LatePattern(r"\s*(?:with no|without)\b"),
    ),
    (  # Lome | fire
        LatePattern(r" [A-Z][\w'’-]+$"),
        LatePattern(rf"\s*(?:{_EVENTS})\b|\s*(?!after|\w+ing|over)[a-z]+ (?:that|which) "),
    ),
    (
        LatePattern(r" (?:crashes|drives|falls|ploughs|plows|plummets|plunges|rams|slams|veers)$"),
        LatePattern(r"\s*into\b"),
    ),
    (  # survivors recall horror | as ship sinks
        LatePattern(rf"\b(?:describe|recall|recount|relive)s?(?: [a-z]+)? (?:{_HORRORS})$"),
        LatePattern(r"\s*(?:after|as|of|when)\b"),
    ),
    (
        LatePattern(r"\b(?:let|lets|letting) (?!.*\b(?:dance|play|see|sing|vote|watch)\b).* live$"),
        LatePattern(r"\s*(?:in|with|without)\b"),
    ),
    (  # paid family of man | killed | in crash
        LatePattern(r"\b(?:family|parents|relatives|son|widow) of (?:boy|girl|man|woman)(?: (?:killed|shot))?$"),
        LatePattern(r"\s*(?:(?:[a-z]+ed|found|hit|hurt|held|shot)|by|in)\b"),
    ),
    (  # buys Acme film | and printing arms
        LatePattern(r" [a-z]+$"),
        LatePattern(rf"\s*and (?:{_TRADES}) (?:arms|assets|business(?:es)?|divisions|operations|units)\b"),
    ),
    (LatePattern(r"\b(?:boy|couple|girl|man|men|people|person|woman|women)$"), LatePattern(r"\s*(?:who|whose)\b")),
    (LatePattern("."), LatePattern(r",? (?:and |but )?then\b")),  # bans nuts | , then lifts ban
    (  # to protect access | to pills, jailed for a year | in prison, in a world | first, a prize for work | on nuts
        LatePattern(r"\b(?:access|damage|harm|objections?|opposition|resistance|rights?|threats?)$"),
        LatePattern(r"\s*to\b"),
    ),
    (
        LatePattern(r"\b(?:sentence|sentenced|sentences|sends|sent)\b.* (?:life|months?|years?)$"),
        LatePattern(r"\s*(?:behind bars|in (?:jail|prison))\b"),
    ),
    (LatePattern(r"\bworld$"), LatePattern(r"\s*(?:champions?|cup|firsts?|leaders?|records?|titles?)\b")),
    (  # to scrap law | that bans nuts
        LatePattern(rf"\bto [a-z]+ (?:an? |the )?(?:{either('compression_words', 'vague')})$"),
        LatePattern(r"\s*(?:against|for|of|on|over|that|to|which)\b"),
    ),
    (LatePattern(r"\bfor(?: h(?:er|is)| their)? (?:part|role|work)$"), LatePattern(r"\s*(?:in|on)\b")),
    (LatePattern(r"\b(?:[Cc]onnection|gap|[Ll]inks?)$"), LatePattern(r"\s*between\b")),
    (  # no link between pill and rise | in deaths
        LatePattern(
            r"\b(?:amid|and|blamed for|by|despite|for|of|with) (?:big |record |recent |sharp |steep )?"
            r"(?:cut|decline|drop|fall|growth|increase|jump|rise|spike|surge)$"
        ),
        LatePattern(r"\s*in (?![A-Z\d])"),
    ),
    (LatePattern(r"\bsp(?:ends?|ent|ending) (?:\w+ )?(?:billions|less|more|most|much)$"), LatePattern(r"\s*on\b")),
    (
        LatePattern(r"\bwait(?:ed|ing|s)? (?:[^\s,]+ ){0,3}(?:day|hour|month|week|year)s$"),
        LatePattern(r"\s*for [a-z]"),
    ),
    (LatePattern(r"\bown$"), LatePattern(r"\s*[a-z]")),
    (  # owes him | more, held after woman missing | since May found dead
        LatePattern(r"\b(?:cost|give|gave|grant|offer|owe|teach)(?:d|ed|s)? (?:her|him|me|them|us)$"),
        LatePattern(r"\s*(?:\d|[$€£]|an? |less|more|no |nothing|the )"),
    ),
    (LatePattern(r"\bmissing$"), LatePattern(r"\s*(?:for|from|in|since)\b")),
    (LatePattern(r"\bat (?:the )?(?:beginning|close|end|height|start)$"), LatePattern(r"\s*of\b")),
    (  # tells men | in Lome | how to do it
        LatePattern(r"\b(?:ask|remind|show|teach|tell|warn)(?:s|ing)?(?: [^\s,]+){1,5}$"),
        LatePattern(r"\s*(?:that|(?:[^\s,]+ ){0,3}?(?:how|what|whether|why))\b"),
    ),
    (  # found dead in cell days | before trial
        LatePattern(
            rf" (?!(?:{_NUMBER}|few|for|in|many|of|recent|several)\b)[a-z]+ (?:day|hour|minute|month|week|year)s$"
        ),
        LatePattern(r"\s*(?:after|ago|before|earlier|later)\b"),
    ),
    (LatePattern(r"\bden(?:ie[ds]|y|ying) [a-z]+$"), LatePattern(r"\s*to\b")),  # to deny visas | to men
    (LatePattern(r"\b(?:kilometres|km|metres|miles|yards)$"), LatePattern(r"\s*(?:away|from|off|out)\b")),
    (  # beats Bolt in four | sets; not: one in four | says
        LatePattern(rf"(?<!\bone)(?<!\d) (?:after|by|for|in|of|with|within) (?:{_NUMBER})$"),
        LatePattern(rf"\s*(?!(?:{_HELPS}|says)\b)[a-z]+s\b"),
    ),
    (LatePattern(r" [a-z]+$"), LatePattern(r"\s*[a-z]+ing of\b")),  # oldest known cave | painting of men
)
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
_COUNTS, _SAYS = frozenset(("data", "figures", "statistics", "stats")), SAYS | {"finds", "hears", "rules"}
_TITLES = (
    "album|artist|award|band|book|brand|car|club|coach|company|drama|driver|event|festival|film|footballer|game|goal"
    "|group|house|invention|jockey|m[ae]n|manager|match|newcomer|person|personality|photo|photographer|player|product"
    "|race|record|rookie|save|show|singer|single|song|sports(?:man|person|woman)|student|teacher|team|try|wom[ae]n|word"
)
# What a line does not tell without another word of its headline: `one` not without `other`.
_TOGETHER = (
    LatePattern(rf"\b(?P<other>(?P<one>{_BOUND}) (?:for|to))\b"),  # ship bound | [for Lome]
    # paid bonus | [in year] it was fined, banned | [for] over two years
    LatePattern(rf"\b(?P<other>(?:{_IN_YEAR}|for) (?P<one>he|it|she|they|over|at least))\b"),
    LatePattern(r"\b(?P<one>[\d,.]+ [a-z]+s)(?P<other> each)\b"),  # swap 300 men | each
    LatePattern(r"(?P<other> but )(?:[^,;:]* )?(?P<one>if|unless|until) "),  # holds rates | but may cut | if
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


def ends_before_what(part: str, rest: str) -> bool:
    """Whether a cut of a headline ends before what, or how old those are of whom it tells: to ban men | from shops."""
    return any(behind.match(rest) and ends.search(part) for ends, behind in _WANTS)


def keeps_all(line: str, headline: str) -> bool:
    """Whether a line of a headline keeps of how many somebody is one, and the claim of a speaker at its end.

    And what may clear somebody who was blamed, was asleep | because he was ill, and a "not".
    """
    claim, _, speaker = headline.rpartition(", ")
    spoken = bool(claim) and (speaker.lower().split() or [""])[-1] in _SAYS
    quoted = _QUOTED.match(headline)
    if quoted and line.endswith(f", {quoted['speaker']}") and quoted[1] not in line:
        return False
    if spoken and (f" {line.lower()}" in f" {speaker.lower()}" or _is_half(line, speaker)):
        return False  # Court in Lome rules
    cleared = _CLEARED.search(headline)
    unsaid = (cleared is not None and cleared[1] not in line) or leaves_lost(line, headline)
    unsaid |= spoken and line.endswith(speaker) and " not " in claim and " not " not in line
    return not (unsaid or parts_pair(line, headline))


def leaves_lost(line: str, headline: str, *, torn: bool = False) -> bool:
    """Whether a line of a headline leaves those lost who were found: Men trapped after slide | rescued by army."""
    found = _LOST.match(headline)
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
