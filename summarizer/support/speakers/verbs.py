"""Which words are verbs of saying: somebody says something with them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from summarizer.languages import ENGLISH
from summarizer.support.speakers.keys import SAYING, forms_of
from summarizer.support.speakers.phrases import (
    LONGEST_HEARER,
    acts,
    clause_end,
    follows,
    is_subject,
    opening_end,
    says_no_more,
)
from summarizer.text.words import cached_by_word

VERBS = SAYING["verbs"] | SAYING["plural_verbs"]
PASSIVE = ("are", "been", "is", "was", "were")  # before "told": a court was | told
_SEEMS = frozenset("appear appeared appears seem seemed seems".split())
_SURE = frozenset("adamant afraid certain concerned confident convinced hopeful optimistic sure worried".split())
_OWNING = ("'s", "’s", "s'", "s’")
_PAST = ("found", "heard", "held", "said", "shown", "written")
_TO_WHOM = ("confessed", "said", "whispered", "wrote", "written")
_OF_MANY = SAYING["plural_verbs"] - SAYING["verbs"]
_NOUNS = SAYING["noun_verbs"] | SAYING["findings"]
_ONE = ("another", "each", "every")  # pointed to another | suspect
_LIGHT = frozenset("take taken takes taking took".split())  # takes | charge
_LONGEST_SUBJECT = 5  # words
_LONGEST_HEARD = 12  # words of when a court heard it: on the first day of the trial
_SHORTEST_CLAIM = 2  # words
_MANY = SAYING["anybody"] | {"family", "people", "police"}
_BEFORE_CLAUSE = frozenset(
    "concluded determined discovered established found heard revealed showed shown shows".split()
)
_NO_CLAUSE = SAYING["borders"] | SAYING["clause_borders"] | {"and"}
_NO_SUBJECT = SAYING["auxiliaries"] | {"and", "to", "what", "where", "which", "who", "whom"}
_OF_NONE = frozenset(("according", "than"))  # before what says nothing
_NO_SPEAKER = SAYING["borders"] | SAYING["no_claim"] | SAYING["auxiliaries"] | ENGLISH.clauses.fronted
_SOMEBODY = frozenset().union(*(SAYING[kind] for kind in ("findings", "hearers", "outlets", "roles", "speakers")))
_SOMEBODY -= ENGLISH.function_words
_SUBJECTS = SAYING["pronouns"] | SAYING["determiners"]


class _Verb(NamedTuple):
    """What may be a verb of saying, among the words of a sentence.

    Attributes:
        words: The words.
        keys: Their keys.
        start: The index of its subject's first word.
        at: Its own index.
    """

    words: Sequence[str]
    keys: Sequence[str]
    start: int
    at: int

    @property
    def key(self) -> str:
        return self.keys[self.at]

    @property
    def before(self) -> str:
        """The key of the word before it; empty for none."""
        return self.keys[self.at - 1] if self.at else ""

    @property
    def after(self) -> str:
        """The key of the word behind it; empty for none."""
        return self.keys[self.at + 1] if self.at + 1 < len(self.keys) else ""

    @property
    def subject(self) -> Sequence[str]:
        return self.keys[self.start : self.at]

    @property
    def of_finding(self) -> bool:
        """Whether its subject finds: a court hears and a study shows."""
        return not SAYING["findings"].isdisjoint(self.subject)

    @property
    def seems(self) -> bool:
        """Whether it is seemingly done: video appears to | show."""
        return self.before == "to" and not _SEEMS.isdisjoint(self.subject[-2:-1])

    @property
    def follows(self) -> bool:
        """Whether a claim can stand before its subject."""
        return follows(self.words, self.start)

    @property
    def closes(self) -> bool:
        """Whether it ends a sentence, but for a day, behind a clause and its own subject: ..., two mayors | say."""
        most = _LONGEST_HEARD if self.key == "heard" else LONGEST_HEARER
        tail = self.after and says_no_more(self.words, self.keys, self.at + 1, most)
        ends = tail or not self.after or self.words[self.at].endswith(".")
        first = self.keys[self.start]
        if not (ends and self.follows and self.start < self.at) or first in _NO_SUBJECT or _is_aside(self):
            return False
        found = self.of_finding and not SAYING["inverted_findings"].isdisjoint(forms_of(self.key))
        return self.start - (0 if found else opening_end(self.words, self.keys)) > _SHORTEST_CLAIM


@cached_by_word
def may_say(key: str) -> bool:
    """Whether a word may be a verb of saying, or a form of one of finding: said, determined, has found, shows."""
    finds = not (key.endswith("ing") or SAYING["finding_verbs"].isdisjoint(forms_of(key)))
    return finds or key in VERBS or key in _SURE


def says(words: Sequence[str], keys: Sequence[str], start: int, verb: int) -> bool:
    """Whether a word is a verb of saying here, with somebody who says it."""
    found = _Verb(words, keys, start, verb)
    key, before = found.key, found.before
    if key == "told" and before in PASSIVE:
        return found.of_finding or found.closes
    if key in _SURE:
        return before in PASSIVE and (found.closes or found.after == "that" or _opens_clause(found))
    if start == verb and _inverts(found):
        return True
    on = keys[verb + 1 + found.after.endswith("ly") :][:1] == ["on"]  # a blaze blamed largely | on Acme
    claims = (found.after not in SAYING["no_claim"] and not on) or words[verb].endswith(",") or key == "told"
    if key.endswith("ing") and before in PASSIVE:
        return found.closes or (key != "reporting" and (found.after == "that" or _opens_clause(found)))
    if not _OF_NONE.isdisjoint(found.subject):  # earlier than once | thought, according to a | report
        return False
    if (before in SAYING["denials"] and not found.seems) or not claims:
        return _is_dated(found)
    if _is_part(found):
        return False
    if key not in VERBS:  # the court may not free her before it | hears
        return before not in SAYING["pronouns"] and _finds(found)
    if key in _OF_MANY and not _is_of_many(found):
        return False
    return key not in SAYING["noun_verbs"] or _is_no_noun(found)


def may_invert(keys: Sequence[str], verb: int, end: int) -> bool:
    """Whether the subject of a verb may stand behind it, before an index: says | Ada Bolt; finds | a report."""
    borders, forms = ENGLISH.clauses.weak_borders, forms_of(keys[verb])
    who = takewhile(lambda key: key not in borders, keys[verb + 1 : end])  # of it: a study | of men
    finds = not SAYING["findings"].isdisjoint(who) and not SAYING["inverted_findings"].isdisjoint(forms)
    return not keys[verb].endswith("ing") and (finds or not SAYING["inverted"].isdisjoint(forms))


def _inverts(verb: _Verb) -> bool:
    """Whether who says it stands behind it: ..., | say police; ..., | claims the union; not: ..., | claims and fees."""
    words, keys, end = verb.words, verb.keys, clause_end(verb.words, verb.at)
    subject = keys[verb.at + 1 : end]
    if not (subject and verb.follows and may_invert(keys, verb.at, end)) or verb.after in _NO_SPEAKER:
        return False
    claim = words[opening_end(words, keys) : clause_end(words, 0)]
    known = words[verb.at + 1][:1].isupper() or not _SOMEBODY.isdisjoint(subject) or any(map(acts, claim))
    sure = verb.key not in _NOUNS or (known and not may_say(verb.after))
    return sure and is_subject(words[:end], keys, verb.at + 1)


def _is_dated(verb: _Verb) -> bool:
    """Whether what stands behind it says only when or where it was said: A court ruled on Friday that ..."""
    if verb.key in SAYING["noun_verbs"] and verb.before in ("a", "an"):  # said in a | report on Friday
        return False
    keys, at, known = verb.keys, verb.at, verb.key in VERBS or verb.closes
    day = verb.after == "on" and not SAYING["adjuncts"].isdisjoint(keys[at + 2 : at + 3])
    told = verb.follows or "that" in keys[at + 3 : at + 5]
    place = verb.after == "on" and not SAYING["places"].isdisjoint(keys[at + 2 : at + 5]) and known
    place &= verb.key != "posted" or verb.follows  # not: Photos posted | on Telegram
    written = verb.after == "to" and verb.key in _TO_WHOM  # a broker wrote | to clients
    closes = verb.closes and (verb.after == "on" or written or verb.key == "saying")  # was quoted as | saying by Acme
    last = clause_end(verb.words, at) - 1
    if verb.key == "posted" and last > at and may_say(keys[last]):  # ..., papers posted | on Monday show
        return False
    dated = closes or (day and (known or verb.of_finding) and told) or verb.key in ("said", "says") or place
    return dated and (closes or verb.after in ("on", "by", "for")) and verb.before not in SAYING["denials"]


def _is_part(verb: _Verb) -> bool:
    """Whether it belongs to an aside or a noun: above its | estimates, ...; an | alleged role; not: some | say."""
    if verb.key in _NOUNS and verb.follows and _is_aside(verb):
        return True
    one = verb.before in _ONE and verb.key in SAYING["noun_verbs"] and not verb.key.endswith("ed")
    if one or (verb.key == "charge" and verb.before in _LIGHT):
        return True
    owner = max(0, verb.at - 1 - (verb.key in ("estimates", "forecast", "forecasts")))  # analysts' profit | estimates
    noun = verb.key in _NOUNS and not verb.key.endswith(("ed", "wrote"))
    if noun and any(word.endswith(_OWNING) for word in verb.words[owner : verb.at]):
        return True
    comma = verb.at > 0 and verb.words[verb.at - 1].endswith(",")
    goes_on = verb.key.endswith("ing") and not comma and verb.before != "as"
    return goes_on or (verb.before in SAYING["determiners"] and (verb.subject != ["some"] or verb.key not in _OF_MANY))


def _finds(verb: _Verb) -> bool:
    """Whether somebody finds what is told: a study shows it; doctors found that ...; ..., the board has determined."""
    past = verb.key.endswith(("ed", "s")) or verb.key in _PAST
    past |= verb.seems
    if not (past or _is_of_many(verb)):  # judges at the dog | show
        return False
    told = verb.start < verb.at and (verb.after == "that" or (verb.key in _BEFORE_CLAUSE and _opens_clause(verb)))
    return told or verb.closes or (verb.of_finding and verb.after not in ("", "guilty"))


def _opens_clause(verb: _Verb) -> bool:
    """Whether a clause without its "that" stands behind it: tests showed | the water was foul; not: found a body."""
    behind = range(verb.at + 1, min(verb.at + 2 + _LONGEST_SUBJECT, len(verb.keys)))
    end = next((at for at in behind if verb.words[at].endswith(",") or verb.keys[at] in _NO_CLAUSE), behind.stop)
    opens = verb.after in SAYING["determiners"] - SAYING["adjuncts"]
    acting = opens and verb.key in _BEFORE_CLAUSE and any(map(acts, verb.words[verb.at + 2 : end]))
    named = verb.after in SAYING["pronouns"] or "".join(verb.words[verb.at + 1 : verb.at + 2])[:1].isupper()
    helped = not (verb.words[verb.at].endswith(",") or SAYING["auxiliaries"].isdisjoint(verb.keys[verb.at + 2 : end]))
    return acting or ((opens or named) and helped)


def _is_of_many(verb: _Verb) -> bool:
    """Whether several say it: nurses who saw him | say; papers filed on Monday | say."""
    subject = verb.subject
    told = SAYING["participles"] | {"that", "who"}
    who = next((at for at, word in enumerate(subject) if at and (word in told or word.endswith("ed"))), len(subject))
    last = subject[who - 1] if subject else verb.before
    many = any(word.endswith("s") or word in _MANY for word in subject)  # two people close to Acme | fear
    if verb.closes and (many or verb.key not in SAYING["noun_verbs"]):
        return True
    return last.endswith("s") or verb.before in ("they", "we", "i") or not SAYING["speakers"].isdisjoint(subject)


def _is_no_noun(verb: _Verb) -> bool:
    """Whether a word that may be a noun, too, is a verb: Ada Bolt claims she ...; not: to settle | claims that ..."""
    words, at, after = verb.words, verb.at, verb.after
    dated = after in SAYING["adjuncts"] and verb.follows
    ends = verb.start > 0 and (not after or dated or words[at].endswith((".", ",")))
    names = after != "" and (after in _SUBJECTS or words[at + 1][:1].isupper())
    speaks = verb.before in SAYING["speakers"] and names
    named = verb.start < at and (
        verb.before in SAYING["pronouns"] or words[at - 1][:1].isupper()
    )  # Ada | hopes it will
    speaks |= named and (verb.start < 2 or words[verb.start - 1].endswith(",")) and _opens_clause(verb)
    return ends or speaks or (after in SAYING["pronouns"] and verb.keys[max(0, at - 2) : at - 1] != ["to"])


def _is_aside(verb: _Verb) -> bool:
    """Whether what it ends has no subject: beating a forecast, above its estimates; not: ..., Reading Crown Court."""
    first = verb.keys[verb.start]
    return (first.endswith("ing") and verb.words[verb.start].islower()) or first in ENGLISH.clauses.fronted
