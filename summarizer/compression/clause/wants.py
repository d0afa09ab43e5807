"""What a beginning in English ends with that says nothing without what is behind it: how much, what, for whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.compression.clause.verbs import PARTICIPLES, states
from summarizer.languages import ENGLISH
from summarizer.models.files import either, patterns, read_data
from summarizer.runtime.held import AnyHeld
from summarizer.runtime.patterns import Begun, LatePattern
from summarizer.runtime.starts import LETTERS, AnyStart
from summarizer.text.characters import YEAR

_LISTS = read_data("compression_words")
_CLAUSE, _TELLS = either("compression_words", "clause"), either("compression_words", "informing")

_SAYING = ENGLISH.saying["verbs"] | ENGLISH.saying["opinion_verbs"]
_CHANGES = frozenset(_LISTS["change"].split()).difference(_LISTS["change_of_what"].split())
_AMOUNT = LatePattern(
    r"(?:about|almost|around|as (?:many|much) as|at (?:least|most)|between|fewer than|less than|more than|nearly|over|"
    rf"roughly|some|up to) (?:[$€£]?\d|(?:half|a third|a quarter|{'|'.join(ENGLISH.spelled_numbers)})\b)"
)
_NUMBER = LatePattern(r"[$€£]?\d")
_OPENS_AMOUNT = LatePattern(r"\b(?:as (?:many|much)|at (?:least|most)|rs\.?)$", re.IGNORECASE)
_TIMES = LatePattern(r"\b(?:half|times|twice)(?: as(?: (?!as )[^ ,;:]+){1,12})?$")  # twice | as many | as Togo
_MORE = LatePattern(rf"\b(?:(?:less|more) [a-z]+|{either('compression_words', 'compared')})$", re.IGNORECASE)
_THAN = LatePattern(r"(?:[^ ,;:]+ ){1,8}than (?![\d$€£])")
_LIKELY = LatePattern(r"\bas likely as(?: [^ ,;:]+){1,6}$")  # twice as likely as men | to die
_AS_MANY = LatePattern(r"(?:[^ ,;:]+ ){0,12}as ")
_COMPARED = LatePattern(r"\b(?:than|as [a-z]+ as)(?: [^ ,;:]+){1,5}$")  # melts faster than models | said
_LEVEL = LatePattern(r"\b(?:above|below|beyond|category|magnitude|type)$", re.IGNORECASE)
_SHARE = LatePattern(
    r"\b(?:\d[\d,.]*|[bm]illion|trillion|all|chances?|dozens|half|hundreds|most|none|odds|one|quarters?|rest|risks?|some|tens|thirds?|thousands)$",
    re.IGNORECASE,
)
_COUNTED = LatePattern(r"\b\d[\d,.]* (?:[a-z-]+ )?[a-z]+s$")
_COUNTED_KIND = LatePattern(rf"\b(?!{YEAR}\b)\d[\d,.]* (?:(?:m|b|tr)illion )?([a-z-]*[a-rt-z])$")
_COUNTABLE = frozenset(f"{_LISTS['units']} {_LISTS['plurals']} {_LISTS['fractions']} {_LISTS['shares']}".split())
_SMALL = ENGLISH.function_words | ENGLISH.clauses.open_ends
_VOTED = LatePattern(r"\bvote[ds]? (?:\d+[-–]\d+|\d+ to \d+)$")
_AND_MORE = LatePattern(
    r"and (?:[a-z-]+ )?[A-Za-z]+s\b(?:[.,]|$| (?:across|after|at|because|by|from|in|near|of|on|to)\b)"
)
_PLACE, _AND_PLACE = LatePattern(r"\d.* (?:across|in|near) [A-Z][\w.-]+$"), LatePattern(r"and [A-Z]")
_GERUNDS_BEHIND = frozenset(_LISTS["beginning"].split())
_CALLED = LatePattern(r"\b(?:call(?:ed|ing|s)?|dubbed|label(?:l?ed|s))\b[^,;:]*$")
_BARRED = LatePattern(rf"\b(?:{either('compression_words', 'barring')})\b[^,;:]*$")
_BY_WHOM = LatePattern(rf"\b(?:{either('compression_words', 'by_whom')})$")
_MADE, _QUOTED = LatePattern(r"\bma(?:de|kes?|king) [^,;:]*$"), LatePattern(r"\bquoted\b[^,;:]*$")
_DO = LatePattern(
    r"[^,;:]*?\b(?:(?!(?:and|for|from|into|onto|over|with)\b|\w+(?:ed|ing|s)\b)[a-z]{3,} (?:his|its|their)"
    r"|times (?:as|less|more)|(?:less|more) likely)\b"
)
_ORDERS = "|".join(sorted({*_LISTS["orders"].split()} - {*_LISTS["helping"].split()}))
_VERBS = "|".join(ENGLISH.clauses.finite_verbs)
_ASKED = LatePattern(
    rf"\b(?:{_ORDERS}|call(?:ed|ing|s)? on)\b(?!.* (?:to |not |that (?!(?:{_VERBS})\b)))(?: [^ ,;:]+){{1,12}}$"
)
_DAYS = rf"(?:{either('compression_words', 'days')})\b"
_FINDS = LatePattern(
    r"(?i)\b(?:audit|inquiry|poll|report|research|review|study|survey)\b.* (?:finds|found|shows?|showed)\b[^,]*$"
)
_THAT = LatePattern(rf"\b(?:(?:{_TELLS})(?: [^ ,;:]+){{1,4}}|(?:found|held|ruled|voted) \w+ly)$")
_AS, _TO_DO = LatePattern(r"(?:by [^,;:]*)?\bas "), LatePattern(r"[^,;:]*?\bto [a-z]")
_TO_WHAT = LatePattern(rf" (?:linked|tied|{either('compression_words', 'wants_infinitive')})$")
_SUPPLIED = LatePattern(rf"\b(?:{either('compression_words', 'supplying')}) [^,;:]+$")
_HELD = {"by": _BY_WHOM, "from": _BARRED, "that": _THAT, "to": _TO_WHAT, "who": _FINDS, "with": _SUPPLIED}  # openers
_VAGUE = LatePattern(
    rf"\b(?:\w+ing|an?|h(?:er|is)|its|new|of|on|the(?:ir)?) (?:{either('compression_words', 'vague')})$"
)
_OF_WHAT = LatePattern(rf"(?:about|against|at|between|for|from|in|on|over|to|under|with) (?!{_DAYS}|\d)")
_DEGREES, _COMPARED_WITH = (frozenset(_LISTS[name].split()) for name in ("degrees", "compared"))
_DENIES = LatePattern(
    rf"(?:\b(?:not|never|cannot|few|no|no longer|no one|nobody|none|nothing)\b|n['’]t\b"
    rf"|\b(?:{either('compression_words', 'barring')}) (?:[^ ,;:]+ ){{0,8}}from){_CLAUSE}$",
    re.IGNORECASE,
)
_LIMIT = LatePattern(
    rf"{_CLAUSE}\b(?:(?:above|below|beyond|over|under) (?:\w+ )?[$€£]?\d|(?:before|until) |"
    r"(?:its|the|their) (?:current|existing|present) form\b)"
    rf"|(?:(?:(?:even )?close|equal|similar|{either('compression_words', 'wants_infinitive')}) to|(?:this \w+ )?"
    r"(?:even (?:half )?as|for (?:[\w-]+ ){1,4}(?:day|week|month|year)s?|worth|ready to|as \w+ as|\w+er than))\b"
)
_CONDITIONS = either("compression_words", "conditions")
_RATES = "|".join((either("compression_words", "rates"), either("compression_words", "each_of")))
_WILL = LatePattern(r"\b(?:can(?:not)?|could|may|might|should|will|would|(?:due|expected|likely|set) to)\b")
_WHEN = rf"when (?:\w+ly )?(?!(?:asked|contacted|pressed|questioned)\b)(?:\w+ed|{'|'.join(sorted(PARTICIPLES))})\b"
_OPENS = AnyStart([_WHEN, *patterns("compression_words", "opening_conditions")], re.IGNORECASE)
_OPENS_AHEAD = AnyStart(patterns("compression_words", "opening_ahead"), re.IGNORECASE)  # where something will be so
_FRONTED = AnyStart(patterns("compression_words", "fronted_limits"), re.IGNORECASE)
_LIMITS = patterns("compression_words", "limits")
_LIMITED = AnyHeld(one for one in _LIMITS if "(?-i:" not in one)  # in small letters, in half the time
_LIMITED_AS_IT_STANDS = LatePattern("|".join(one for one in _LIMITS if "(?-i:" in one), re.IGNORECASE)
_LONG = Begun(patterns("compression_words", "limit_begun"), patterns("compression_words", "limit_rest"), re.IGNORECASE)
_NAMES = LatePattern(r"(?:if|unless) \S+$|(?:once|as (?:long|soon) as) (?:an?|one|the) (?!.*s\b)", re.IGNORECASE)
_PENDING = LatePattern(  # of a condition, with or without its articles
    rf"[^;:]*\b(?:{_CONDITIONS}|(?:as|so) soon as (?!\d)|assuming|once (?!again|more|\w+e[dn]\b)\w|"
    r"pending (?:\w+ ){0,3}(?:approval|review)|provided (?!(?:by|for|in|to|with)\b)\w|should (?!be\b)\w+ (?!be\b)\w|"
    r"subject to (?:\w+ ){0,3}(?:approval|review)|until (?:he|it|she|they)\b)"
    r"|[^,;:]*\b(?:absent|without)\b"
)
_PROMISED = LatePattern(  # had sold nine mills | but keeps two
    rf"\b(?:had \w+(?:ed|en)|expected|forecast|hoped|intended|ordered|planned|pledged|promised|vowed)\b{_CLAUSE}$"
)
_BUT = LatePattern(rf"{_CLAUSE},? ?but (?!also )")
_FIGURE = LatePattern(r"(?:\d\S*|\b(?:almost|half|more than|nearly|of|up to) an? [a-z]+)(?: [^\s,;:]+){0,6}$")
_HOW_FAR = LatePattern(  # 9 percent | at most; 9 crowns | ($1) more | a month
    r"at (?:the )?(?:best|earliest|latest|least|most|worst)\b(?! \d)|or (?:fewer|less|more|so)\b(?! than)"
    rf"|(?:\([^)]*\) ?)?(?:of (?:\w+ ){{1,2}})?(?:more )?(?:(?:an?|every|per) (?:{_RATES})\b(?! (?:af|ag|be|ea|la)))"
)
_POINTS, _EACH = ("last", "next", "past", "this"), ("all", "both", "other", "the")
_PERIODS = frozenset(_LISTS["periods"].split())
_TIMES_MORE = LatePattern(rf"(?:{either('compression_words', 'compared')})\b")
_AUXILIARIES = frozenset(f"{_LISTS['modal']} {_LISTS['auxiliary']}".split())
_BRINGS, _LEADS = ("bring", "bringing", "brought", "take", "taking"), ("had", "has", "have", "not")
_WHAT = LatePattern(
    rf"(?!{_DAYS}|(?:{'|'.join(ENGLISH.clauses.weak_borders | _SMALL - {'the', 'its', 'their'})})\b)[A-Za-z]",
    re.IGNORECASE,
)
_WANTED = {"put": ("on ",), "vot": ("in favo",), "call": ("for ", "on "), "live": ("with ",)}  # calls | for a vote
_SUMMIT = LatePattern(
    rf"\b(?!(?:{either('compression_words', 'not_adjective')})\b)(?:best|worst|[a-z]{{3,}}est)(?: [a-z][\w-]*){{1,4}}$"
    r"|\b(?:at|by|to)(?: its| the| their)? (?:best|least|most|worst|[a-z]{3,}est)$"
)
_OF_WHICH = LatePattern(rf"(?:ever|since|to [a-z]|yet|(?:in|of) (?!{_DAYS}|\d{{4}}|[A-Z][a-z]{{2,8}} \d))")
_CLAIMS = LatePattern(rf"\b(?:(?:claim|confirm)(?:ed|s)|denie[ds]|{'|'.join(_SAYING)})\b(?! that\b)[^,;:]*$")
_AS_WHAT, _THE_MOST = LatePattern(r"an?\s|[^,;:]*[\"“]"), LatePattern(r"\bthe (?:least|most) [a-z]+$")
_ONE_OF = LatePattern(r"\bone of [^,;:]*$")  # one of nine mills | in Togo | that closed
_WHICH = LatePattern(r"(?:(?:at|from|in|of|on) (?:[^\s,;:]+ ){1,4}?)?(?:that|which|who) ")
_HAS_DONE = LatePattern(  # confirmed the rebels' boss | Bo al-Li has fled
    r"(?:(?!(?:and|or|that|wh\w+|after|as|because|before|but|if)\b)[^\s,;:]+(?<![.!?]) ){0,7}"
    rf"(?:had|has|have|is|was|were|{either('compression_words', 'may')})\b"
)


def parts_one(part: str, rest: str) -> bool:
    """Whether a cut stands inside an amount, a degree or a pair: at least | 9 men, a little | more, face | to face."""
    following = rest.split(" ", 1)[0].rstrip(",.;:")
    kind = _COUNTED_KIND.search(part)
    if kind and kind[1] not in _COUNTABLE and following.isalpha() and following.islower():  # 9,000 cheap | homes
        return following not in _SMALL and not following.endswith(("ed", "ing"))
    than = rest.startswith("than ") or (rest.startswith("as ") and _TIMES.search(part) is not None)
    level = _NUMBER.match(rest) is not None and _LEVEL.search(part) is not None
    last = part.rsplit(" ", 1)[-1].lower()
    degree = last in _DEGREES and (following in _COMPARED_WITH or (following.islower() and following not in _SMALL))
    degree |= rest.startswith((f"after {last}", f"by {last}", f"to {last}")) and last.isalpha()
    when = (last in _POINTS and following in _PERIODS) or (last == "half" and following == "a")  # last | week
    all_of = last in _EACH and _NUMBER.match(rest) is not None  # all | 28 mills
    return than or level or degree or when or all_of or _OPENS_AMOUNT.search(part) is not None


def leaves_compared(part: str, rest: str) -> bool:
    """Whether a cut does not say than what, or as what: rose faster | in May than it did, twice as fast | as Togo."""
    than = _THAN.match(rest) is not None and _MORE.search(part) is not None
    than |= rest.startswith("to ") and _LIKELY.search(part) is not None
    than |= _AS_MANY.match(rest) is not None and _TIMES.search(part) is not None
    return than or (_COMPARED.search(part) is not None and states(rest.split(" ", 1)[0].rstrip(",.;:")))


def opens_condition(text: str) -> bool:
    """Whether a sentence opens with a condition: Once it rains, it will flood; not: Once a king, Bolt will be tried."""
    surely, opening = _OPENS[text[:LETTERS]].match(text) is not None, text.partition(",")[0]
    if not surely and _OPENS_AHEAD[text[:LETTERS]].match(text) is None:
        return False
    if text.endswith("?") or (_NAMES.match(opening) and not states(opening)):
        return False
    return surely or _WILL.search(text) is not None


def opens_limit(text: str) -> int:
    """With how many words a sentence opens that tell how often, where or when it is so: All too often, In 2013."""
    found = _FRONTED[text[:LETTERS]].match(text)
    return len(found[0].split()) if found else 0


def limits_it(part: str, rest: str) -> bool:
    """Whether a cut says more without its rest: does not expect it to rise | above $9, agreed | in principle to pay."""
    denied = rest.startswith(("not ", "never ", "no longer ")) and part.rsplit(" ", 1)[-1] in _AUXILIARIES  # will | not
    cut = f"{part}¦{rest}"
    if _LIMITED.within(cut.lower()) or _LIMITED_AS_IT_STANDS.search(cut) or _LONG.match(cut):
        return True
    if _BUT.match(rest) and _PROMISED.search(part) and not _COMPARED.search(part):
        return True
    if _PENDING.match(rest) and _WILL.search(part):  # may open | in June, assuming it is safe
        return True
    return denied or (_LIMIT.match(rest) and _DENIES.search(part)) is not None


def leaves_rate(part: str, rest: str) -> bool:
    """Whether a cut does not say in what time or how far: 9 vans | a day, 9 percent | at most, nine times | faster."""
    if part.endswith(" times") and _TIMES_MORE.match(rest):
        return True
    return _HOW_FAR.match(rest) is not None and _FIGURE.search(part) is not None


def is_share(part: str, rest: str) -> bool:
    """Whether it is not told of what or for what so many are: half | of it, 9 vans | and buses, voted 9-6 | to pay."""
    if rest.startswith("of "):
        return _SHARE.search(part) is not None
    if rest.startswith("in "):  # one | in nine
        return part.endswith(" one")
    if not rest.startswith("and "):
        return rest.startswith(("against ", "for ", "on ", "to ")) and _VOTED.search(part) is not None
    both = _COUNTED.search(part) is not None and _AND_MORE.match(rest) is not None
    return both or (_PLACE.search(part) is not None and _AND_PLACE.match(rest) is not None)


def wants_more(part: str, rest: str, verb: str, *, verbal: bool) -> bool:
    """Whether a cut says not what is done: opposes | raising taxes, called it | a lie.

    Args:
        part: The beginning.
        rest: What stands behind it.
        verb: Its last word, in small letters.
        verbal: Whether that is a verb.
    """
    says = verb in _SAYING and "," not in part  # the father believes | that she lives
    says |= _HAS_DONE.match(rest) is not None and _CLAIMS.search(part) is not None
    doing = verb in _GERUNDS_BEHIND and rest.split(" ", 1)[0].lower().endswith("ing")
    amount = verbal and verb not in _CHANGES and _AMOUNT.match(rest) is not None  # not: fell | about 9 percent
    called = _AS_WHAT.match(rest) is not None and _CALLED.search(part) is not None
    made = bool((rest.startswith(("less ", "more ")) or _DO.match(rest)) and _MADE.search(part))  # makes it | more dear
    made |= _OF_WHICH.match(rest) is not None and _SUMMIT.search(part) is not None  # the best mill | in Togo
    made |= _THE_MOST.search(part) is not None and _WHAT.match(rest) is not None  # the most difficult | fight
    brings = (rest.startswith("in ") and verb in _BRINGS) or part.endswith((" let it", " let them"))  # bring | in men
    wanted = _WANTED.get(verb.removesuffix("s").removesuffix("ed"), ())
    return says or doing or amount or called or made or brings or rest.startswith(wanted)


def leaves_what(part: str, rest: str) -> bool:
    """Whether a cut does not say what is asked, barred or quoted, or what caused it.

    Is calling on banks | to stop, was quoted by the Times | as saying it is late.
    """
    asked = _TO_DO.match(rest) is not None and _ASKED.search(part) is not None
    asked |= (held := _HELD.get(rest.split(" ", 1)[0])) is not None and held.search(part) is not None
    asked |= _WHICH.match(rest) is not None and _ONE_OF.search(part) is not None
    asked |= _OF_WHAT.match(rest) is not None and _VAGUE.search(part) is not None
    return asked or (_AS.match(rest) is not None and _QUOTED.search(part) is not None)


def leaves_object(words: Sequence[str], following: str) -> bool:
    """Whether what somebody has done, or is to say, is left for the next words: has agreed | to pay, to ensure | that.

    A verb elsewhere may be a noun: would not support the plan | of Acme.
    """
    before = words[-2] if len(words) > 1 else ""
    return words[-1].islower() and (before in _LEADS or (before == "to" and following == "that"))
