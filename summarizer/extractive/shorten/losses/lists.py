"""A list that a line breaks off in, or takes something out of."""

from __future__ import annotations

from summarizer.compression.clause import states
from summarizer.document import Sentence
from summarizer.extractive.shorten.stretches import acts
from summarizer.languages import ENGLISH
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.text.sentences import Span

_LISTED = LatePattern(  # behind no other comma: felling trees, | cutting power
    r"(?:[^,;:–—]+|[^;:–—]+(?=,\s\w+ing\b))(?<!\d),\s(?P<item>(?!and\b|or\b|including\b)[^,;:–—]+)$"
)
_JOINED = LatePattern(  # a school, inn | , fire station or shop
    r"(?:(?<=[a-z]),(?!\s\w+(?:ed|ing)\b)(?:\s(?!(?:a[st]|after|before|but|by|for|from|in|on|to|w\w+)\b)[\w'’-]+){1,4}?)?"
    r"\s(?:and|or)\s"
)
_DEED = LatePattern(r"[^,;:–—]{0,60},?\s(?:and|or)\s")  # sank nine boats | in the bay and left
_AND, _THING = LatePattern(r",?\s(and|or)\s|,\s(?=[a-z])"), LatePattern(r"\b(?:[a-z-]+\s){0,2}[a-z]+s$")
_BASE, _MAY = (
    LatePattern(rf"(?:(?:also|never|then)\s)?(?:{either('compression_words', 'base_verbs')})\b"),
    LatePattern(r"\b(?:to|[wc]ould|will|may)\s[a-z]+"),
)
_HAPPENED = LatePattern(  # a feast at which two men fell, nine boats burned | and a mill was lost
    r"\b(?:at|during|in|on) which\b[^,;:–—]*,\s(?P<item>(?!\w+ing\b)[^,;:–—]+)$"
)
_TOLD_OF = LatePattern(r",\s(?:who|whose|which)\b[^,]*,")  # The mayor, who was born in Lund,
_FIRST = LatePattern(  # jailed for theft of boats | , cars and a bus; a man who was shocked | , beaten and held
    r"(?P<one>[a-z][\w'’-]*)(?:,\s[a-z][\w'’-]*)*?,\s(?P<two>[a-z][\w'’-]*),?\s(?:and|or)\s(?P<rest>[^,;:–—]*)"
)
_MOST = LatePattern(  # its nastiest | , longest debate
    r"(?:\bthe|['’]s?|\bhis|\bher|\bits|\btheir) (?:most \w+|\w{3,}est)$"
)
_MOST_TOO = LatePattern(r",? (?:(?:and|but) )?(?:perhaps )?(?:least |most )\w+|,? (?:(?:and|but) )?\w{3,}est\b")
_PHRASE = r"(?!(?:a[st]|after|also|before|but|by|for|from|in|on|to|w\w+|[a-z]+(?:ed|ing))\b)"
_ITEM = LatePattern(rf"[^;:–—]+,\s(?P<item>{_PHRASE}(?!and\b|or\b)[^,;:–—]+)$")
_MORE = LatePattern(  # , Ray Vik and a cook
    rf",\s(?P<items>{_PHRASE}(?:[\w.'’-]+\s){{1,6}}(?:and|or)\s{_PHRASE}[^,;:–—.]+)(?=[,.;]|$)"
)
_BARE = LatePattern(r"[^;:–—]+,\s(?!\w+ing\b)(?P<item>(?!(?:an?|her|his|its|the|their)\b)(?:[a-z-]+\s){0,2}[a-z-]+s)$")
_GOES_ON = LatePattern(
    r" (?:for|from|in|of|on|to) [^,;:–—]{2,40} and (?:an?|more|the|[a-z-]+s)\b"
)  # | for bakers and a ban
_SAYS = LatePattern(rf"\b(?:{'|'.join(sorted(ENGLISH.saying['verbs']))})\b")
_LONGEST_ITEM = 6  # words
_LONGEST_DEED = 12  # of one that opens with a verb: jailed Roe, | barred him from his trade for life


def tears_list(text: str, sentence: Sentence, kept: list[Span]) -> bool:
    """Whether a line ends a list before its "and", or skips what is behind it: read Bolt's mail, her diary | and notes.

    An item has no verb, or opens with one as what stands before its comma has another: read her mail, searched her car.
    """
    for (start, end), behind in zip(kept, [*(span[0] for span in kept[1:]), sentence.end], strict=True):
        end -= text[end - 1] == ","
        part, rest = text[max(start, sentence.body) : end], text[end:behind].rstrip(".")
        happened = _HAPPENED.search(part) if rest.startswith((" and ", ", and ")) else None
        listed_next = happened is not None and states(happened["item"]) and not acts(happened["item"])
        if listed_next or _is_among_items(part, rest) or _is_first_item(part, rest) or _is_item(part, rest):
            return True
        if _lacks_noun(part, rest):
            return True
        deed = _DEED.match(text, end, sentence.end)
        deed = deed if deed and acts(text[deed.end() :]) else None
        joined = deed or _JOINED.match(text, end, sentence.end)
        part = _TOLD_OF.sub(" ", part)
        listed = _LISTED.match(part) if joined and behind > joined.end() else None
        if listed is None:
            continue
        before, does = part[: -len(listed["item"])], acts(listed["item"])
        short = len(listed["item"].split()) <= (_LONGEST_DEED if does else _LONGEST_ITEM)
        if short and states(before) and (does or not (deed or states(listed["item"]))):
            return True
    return False


def _is_among_items(part: str, rest: str) -> bool:
    """Whether what is left out begins between two of three things or deeds: sold nuts, ran | and died."""
    *_, first, last = ["", "", *part.split(", ")]
    goes_on = _AND.match(rest)
    behind = rest[goes_on.end() :] if goes_on else ""
    if goes_on is None or not (first and behind):
        return False
    if not goes_on[1]:  # asked for a loan | , was refused, and came back
        return acts(last) and acts(behind) and ", and " in behind
    if acts(behind) or _BASE.match(behind):
        return (acts(first) and acts(last)) or (_MAY.search(first) is not None and _BASE.match(last) is not None)
    return _THING.search(first) is not None and _THING.fullmatch(last) is not None  # nurses, cooks | and bakers


def _is_item(part: str, rest: str) -> bool:
    """Whether a line ends between things of any length: met Ada Bolt, two cooks | , Ray Vik and a baker of bread."""
    bare = _BARE.match(part) if _GOES_ON.match(rest) else None  # a ban on cars, tax cuts | for bakers and a fund
    if bare and not states(bare["item"]) and states(part[: bare.start("item")]):
        return True
    item, more = _ITEM.match(part), _MORE.match(rest)
    if item is None or more is None or len(item["item"].split()) > _LONGEST_ITEM or states(item["item"]):
        return False
    return states(part[: item.start("item")]) and not states(more["items"])


def _is_first_item(part: str, rest: str) -> bool:
    """Whether the rest of a list is left out, whose items are all things or all deeds: nuts | , boats and a bus."""
    last = part.rsplit(None, 1)[-1]
    found = _FIRST.match(last + rest) if rest.startswith(",") else None
    if found is None or _SAYS.search(found["rest"]):  # , police and nurses said
        return False
    done = [word.endswith(("ed", "en")) for word in (found["one"], found["two"])]
    return all(done) or (not any(done) and found["two"].endswith("s"))


def _lacks_noun(part: str, rest: str) -> bool:
    """Whether a line ends on the first of two words that stand before a noun: the nastiest | , longest debate."""
    return _MOST.search(part) is not None and _MOST_TOO.match(rest) is not None
