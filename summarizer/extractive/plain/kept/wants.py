"""What a word of an own headline wants behind it, without which no cut of the headline is whole."""

from __future__ import annotations

import re

from summarizer.languages import ENGLISH
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern

_EVENTS = (
    "attacks?|blast|bombings?|crash|disaster|explosion|fire|killings?|murders?|riots?|scandal|shootings?|stabbings?"
)
_HORRORS = "agony|chaos|fear|horror|moment|ordeal|panic|scenes?|shock|terror"
_HELPS = "are|had|has|have|is|was|were|will|would"
_TRADES = "banking|broadcasting|catering|clothing|farming|gaming|mining|printing|publishing|shipping|streaming|trading"
_PLANNED = "bill|guidelines|laws?|plans?|proposals?|reforms?|rules?|scheme"
_NUMBER = "|".join(sorted(ENGLISH.spelled_numbers))
BOUND, IN_YEAR = "bound|free|linked|ready|winched", "in (?:day|month|season|week|year)"
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
        LatePattern(
            rf"\b(?:as|be|deals?|gives?|in|is)(?: [\w-]+){{0,2}} (?:{either('compression_words', 'to_somebody')})$"
        ),
        LatePattern(r"\s*(?:for|to)\b"),
    ),
    (LatePattern(r"\b(?:children|men|people|women|[a-z]+s)$"), LatePattern(r"\s*(?:aged|over|under) \d")),
    (LatePattern(rf" {IN_YEAR}$"), LatePattern(r"\s*(?:he|it|she|since|that|they)\b")),  # in year | it was fined
    (LatePattern(rf"\b(?:{BOUND})$"), LatePattern(r"\s*(?:for|to)\b")),
    (LatePattern(r"\b(?:come|came)s? from .*(?:behind|down)$"), LatePattern(r"\s*to\b")),  # from 2-0 down | to win
    (LatePattern(r" over [a-z]+$"), LatePattern(r"\s*(?:in which|where)\b")),  # fined over pool | where boy drowned
    (  # denies men killed in fire | were locked in
        LatePattern(r"\b(?:admits?|claims?|den(?:y|ies)|fears?|hopes?|insists?|says?)\b.*"),
        LatePattern(rf"\s*(?:[a-z]+ed (?:\S+ ){{0,4}}?)?(?:(?:at|in|near|on) [A-Z]\S* )?(?:{_HELPS})\b"),
    ),
    (LatePattern(r"\bleav(?:es|ing)(?: [^\s,;:]+){1,4}$"), LatePattern(r"\s*with\b")),
    (LatePattern(r"\bwants?(?: (?!to\b)[^\s,;:]+){1,4}$"), LatePattern(r"\s*(?:and [A-Z]\S* )?(?:back|in|off|out)\b")),
    (LatePattern(r"\bwhat (?:comes|goes|happens|it takes)$"), LatePattern(r"\s*[a-z]")),
    (LatePattern(r"\b[Ii]t(?:['’]s| is| was)(?: \w+){1,2}$"), LatePattern(r"\s*(?:for|if|that|to|when|whether)\b")),
    (LatePattern(r"\b(?:time|wait|waiting|waits) for(?: [^\s;:]+){1,4}$"), LatePattern(r"\s*to\b")),
    (LatePattern(r" [a-z]+$"), LatePattern(r"\s*(?:about|for|of|on) (?:how|what|whether|why)\b")),
    (LatePattern(r"\bwaits?$"), LatePattern(r"\s*(?:for|to)\b")),
    (LatePattern(r"\bchoose$"), LatePattern(r"\s*between\b")),
    (LatePattern(r"\bdecided$"), LatePattern(r"\s*by\b")),
    (LatePattern(r"\b(?i:v|vs|versus)$"), LatePattern(r"\W*\w")),
    (LatePattern(r"\bin principle$"), LatePattern(r"\s*(?:on|to)\b")),
    (LatePattern(r"\b(?:bidding|calling|calls|competing|vying)$"), LatePattern(r"\s*for\b")),
    (LatePattern(r"\bties$"), LatePattern(r"\s*(?:to|with)\b")),
    (LatePattern(r"\b(?:eligible|liable|responsible)$"), LatePattern(r"\s*(?:for|to)\b")),
    (LatePattern(r"\bopens? (?:[^\s,;:]+ )?up(?: [^\s,;:]+){1,3}$"), LatePattern(r"\s*to\b")),
    (LatePattern(r"\bturn(?:ed|ing|s)? (?:her|his|its|their) backs?['’]?$"), LatePattern(r"\s*on\b")),
    (LatePattern(r"\bturn(?:ed|ing|s)?$"), LatePattern(r"\s*(?:on|to)\b")),
    (LatePattern(r"\bcom(?:es?|ing)$"), LatePattern(r"\s*from\b")),
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
            r"\b(?:amid|and|blamed for|by|despite|for|of|to|with) (?:big |record |recent |sharp |steep )?"
            r"(?:cut|decline|drop|fall|growth|increase|jump|rise|spike|surge)s?$"
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
    (  # as talks drag | on, folks back | home
        LatePattern(r" [a-z]+$"),
        LatePattern(r"\s*(?:ahead|apart|around|away|back|down|in|off|on|out|over|through|up)\W*$"),
    ),
    (LatePattern(r"\bback$", re.IGNORECASE), LatePattern(r"\s*(?:home|to)\b", re.IGNORECASE)),
    (LatePattern(r"\b(?:compare|liken)[ds]?(?: [^\s,;:]+){1,4}$"), LatePattern(r"\s*(?:to|with)\b")),
    (LatePattern(r"\bsentence[ds]?(?: [^\s,;:]+){1,4}$"), LatePattern(r"\s*to\b")),
    (  # with 50 days | until election
        LatePattern(r"\b(?:in|with) [\w-]+ (?:day|hour|minute|month|week|year)s?$"),
        LatePattern(r"\s*(?:before|left|of|to|until)\b"),
    ),
    (  # over decision | to sue victims, Order | to print it
        LatePattern(
            r"\b(?:ability|attempt|bid|decision|effort|failure|order|permission|refusal|right)$",
            re.IGNORECASE,
        ),
        LatePattern(r"\s*to ['‘\"“]?[a-z]", re.IGNORECASE),
    ),
    (
        LatePattern(r"\bpa(?:id|y|ying|ys)(?: (?![$€£]|\w*\d)[^\s,;:]+){1,2}(?<!illion)$"),
        LatePattern(r"\s*to ['‘\"“]?[a-z]"),
    ),
    (LatePattern(r"\bresult(?:ed|s)?$", re.IGNORECASE), LatePattern(r"\s*in\b", re.IGNORECASE)),
    (LatePattern(r"\bwhether\b[^,;:]*$"), LatePattern(r"[^,;:]*\bor\b")),
    (  # is making a move | that will put it on ice
        LatePattern(r"\ban? (?:message|move|place|problem|reason|sign|thing|way)$", re.IGNORECASE),
        LatePattern(r"\s*(?:that|where|which|why)\b", re.IGNORECASE),
    ),
    (LatePattern(r"\b(?:that|which|who) ha(?:d|s|ve)(?: [^\s,;:]+){1,2}$"), LatePattern(r"\s*and .*(?:ed|ing)\W*$")),
    (LatePattern(r" [A-Z][\w’'-]+$"), LatePattern(r"\s*, [A-Z][\w’'-]+ [A-Z]{2,}\W*$")),  # in Acme, | Lund MBS
    (  # trauma driven | by men
        LatePattern(r"\b(?:bolstered|caused|driven|fuel+ed|marked|motivated|outweighed|plagued|powered|prompted)$"),
        LatePattern(r"\s*by\b"),
    ),
    (LatePattern(r"\bm(?:ade|akes?|aking) it(?: [^\s,;:]+){1,3}$"), LatePattern(r"\s*to\b")),  # makes it a crime | to
    (LatePattern(r"\w$"), LatePattern(r"\s*(?:\.\.\.|…)\s*\w")),  # is great news | ... for Togo
    (LatePattern(r"(?:, but not [^,]*|; (?:\w+ )?\w+)$"), LatePattern(r",")),  # cooks, but not Bolt | , to pay
    (
        LatePattern(r"\b(?:north|south|east|west)$", re.IGNORECASE),
        LatePattern(r"\s*and (?:north|south|east|west)\b", re.IGNORECASE),
    ),
    (LatePattern(r"\b(?:captured|caught|filmed|heard|photographed|seen|spotted)$"), LatePattern(r"\s*[a-z]+ing\b")),
    (LatePattern(r"^[A-Z][a-z]+ing .*$"), LatePattern(r", (?:are|is|was|were|will)\b", re.IGNORECASE)),
    (LatePattern(r"(?<!first )(?<!last )\btime$"), LatePattern(r"\s*to [a-z]")),  # it may be time | to go
    (  # is deepest | to follow a cut
        LatePattern(r"\b(?:are|be|became|becomes?|is|was|were) (?:[a-z]+est|first|last|only)$"),
        LatePattern(r"\s*(?:that|to) [a-z]"),
    ),
    (  # to become third mayor | to be sacked
        LatePattern(
            r"\b(?:be|become|becomes|became|is|was)(?: an?| the)?"
            r" (?:first|second|third|fourth|fifth|last|only|\d+(?:nd|rd|st|th))(?: [^\s,;:]+){1,3}$"
        ),
        LatePattern(r"\s*to [a-z]"),
    ),
    (LatePattern(r"\btoo [a-z]+$"), LatePattern(r"\s*(?:for|to)\b")),
    (LatePattern(r"\btak(?:es?|en|ing)$|\btook$", re.IGNORECASE), LatePattern(r"\s*on\b", re.IGNORECASE)),
    (LatePattern(r"\bcash(?:e[ds]|ing)?$", re.IGNORECASE), LatePattern(r"\s*in\b", re.IGNORECASE)),
    (LatePattern(r"\bprov(?:es?|ed|en)$|\bshow[ns]?$"), LatePattern(r"\s*that\b")),
    (LatePattern(r"\b(?:gets?|gives?|given|ha[ds]|have)(?: an?)? shot$"), LatePattern(r"\s*at\b")),
    (  # release of some | redacted papers, spends way | less
        LatePattern(r"\b(?:another|far|fewer|less|many|more|most|much|other|several|some|way)$"),
        LatePattern(
            rf"\s*(?!(?:{_HELPS}|and|as|but|or|says?|than|that|who)\b)"
            rf"(?!(?:{either('compression_words', 'prepositions')})\b)[a-z]"
        ),
    ),
    (  # has wages | hanging by a thread
        LatePattern(r"\b(?:had|has|have)(?: (?!\w+ed\b)[^\s,;:]+){1,5}$"),
        LatePattern(r"\s*(?:hanging|reeling|running|waiting)\b"),
    ),
    (
        LatePattern(r"\bleav(?:es|ing)(?: [^\s,;:]+){1,4}$"),
        LatePattern(rf"\s*in (?:{either('compression_words', 'in_state')})\b"),
    ),
    (LatePattern(r"\b(?:later|sooner) than [a-z]+$"), LatePattern(r"\s*in\b")),
    (LatePattern(r"\bpush(?:es|ed)?(?: [^\s,;:]+){1,2}$"), LatePattern(r"\s*for\b")),
)


def ends_before_what(part: str, rest: str) -> bool:
    """Whether a cut of a headline ends before what, or how old those are of whom it tells: to ban men | from shops."""
    return any(behind.match(rest) and ends.search(part) for ends, behind in _WANTS)
