"""What a line is by its shape and its neighbours: an item of a list, a caption, a line with a label, a torn end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.document.datelines import LONGEST_LINE, UPPER
from summarizer.text.sentences import Span
from summarizer.text.words import count_words

FINISHED = re.compile(r"[.!?…。！？｡؟۔।॥։።]\W*$")
_BULLET = re.compile(r"(?:[•▪◦‣·●■►»✔✓]|[-*–—]\s)\s*(?=[^\W_])|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)]\s+(?=[A-Z\"“'‘])")
_NUMBERS = re.compile(r"[\s\d.)(,:;–-]+$")
_ITEM_END = re.compile(r";(?:\s+(?:and|or))?$|,\s+(?:and|or)$")
_PLACE_IN_PICTURE = re.compile(
    r"\((?:[^()]{0,40}\b)?(?:pictured|left|right|above|below|centre|center|inset|file (?:photo|picture|image))\b"
    r"[^()]{0,30}\)"
    r"|^(?:pictured|above|below|left|right)(?::|,| is\b| are\b| (?:left|right|above|here|with|in|at|on)\b)"
    r"|\b(?:pictured|shown|seen) (?:above|below|here|right|left)\b"
    r"|\b(?:pictured|shown|seen) in (?:this|an?) (?:file |undated )?(?:photo|picture|image)\b"
    r"|\bin this (?:\w+ )?(?:photo|picture|image|file)\b",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"^(?:REUTERS|AFP|AP|EPA)/|(?:^|\s)\|\s*(?:[A-Z][\w.'’-]*/|AP\b|AFP\b|REUTERS\b|Getty\b|EPA\b|[A-Z]\w+ [A-Z]\w+/)"
    r"|(?:/|\b)(?:Getty Images|AP Images|AP Photo|Shutterstock|iStock|Barcroft Media|PA Wire|Rex Features)(?:/\w+)*\)?$"
    r"|\b(?:photo|photograph|image|picture|video) (?:by|courtesy|credit)\b[: ].{0,60}$",
    re.IGNORECASE,
)
_CREDIT_OPENS = re.compile(r"\|\s*(?:[A-Z][\w.'’-]*/|AP\b|AFP\b|REUTERS\b|Reuters\b|Getty\b|[A-Z]\w+ [A-Z]\w+)")
_LABEL = re.compile(rf"[{UPPER}][\w'’&/-]*(?:,? [\w'’&/.-]+){{0,3}} ?:\s+(?=[\"“'‘(]?[{UPPER}\d])")
_TELLS = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|will|said|says|say|added|adds|told|asked|wrote|tweeted|read|reads|this|clear"
    r"|jokes|joked|admits|insists|explains|following|question|answer|result|message)\b",
    re.IGNORECASE,
)
_TURN = re.compile(r"(?:Q|A|Question|Answer)\s?[:.]\s")
_SPEAKER = re.compile(r"[A-Z][A-Z.'’-]+(?:,? [A-Z][A-Z.'’-]*){0,4}(?:, [A-Z][\w .'’-]{2,60})?(?: \([^)]{1,30}\))?:\s")
_SOUND = re.compile(
    r"[(\[](?:BEGIN|END|APPLAUSE|LAUGHTER|CROSSTALK|INAUDIBLE|COMMERCIAL|VIDEO|AUDIO|MUSIC)\b[^)\]]*[)\]]"
)
_FOOTNOTE = re.compile(r"\[(?:\d{1,3}|[a-z])\]\s|[†‡§]|\*{1,3}(?=[A-Z])|(?:\^|↑)\s?")
_WRITE_TO = re.compile(
    r"(?:[Ww]rite to|[Ss]end (?:letters|your|e-?mails?|tips|comments)|[Ee]-?mails?\b|[Cc]ontact|[Tt]el(?:ephone)?\b"
    r"|[Cc]all|[Ff]ax)\b"
    r".{0,80}(?:[\w.+-]+@[\w-]+\.\w|\+?\d[\d ()-]{7,}|\bP\.?O\.? Box\b)|\S+@\S+\.\w+$"
)
_OPEN_LINE_WORDS = 25
_CAPTION_LEAD_WORDS = 12  # a longer first line with a label or "(pictured)" in it is the lead all the same


def is_list_item(text: str, spans: Sequence[Span], index: int) -> bool:
    """An item of a list: behind a bullet or a number, ended by a semicolon, or an open line among such lines."""
    line = _line(text, spans, index)
    if _BULLET.match(line) or _NUMBERS.match(line) or _ITEM_END.search(line):
        return True
    if not is_open_line(text, spans, index) or index < 2:
        return False
    beside = (other for other in (index - 1, index + 1) if other < len(spans))
    return any(is_open_line(text, spans, other) for other in beside if other > 1)


def is_open_line(text: str, spans: Sequence[Span], index: int) -> bool:
    """A line of its own, without an end mark, in at most 25 words."""
    line = _line(text, spans, index)
    if len(line) > LONGEST_LINE or FINISHED.search(line) or line.endswith(":"):
        return False
    return stands_alone(text, spans, index) and count_words(line) <= _OPEN_LINE_WORDS


def stands_alone(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether a sentence has its line for itself."""
    start, end = spans[index]
    before = index == 0 or "\n" in text[spans[index - 1][1] : start]
    after = index + 1 == len(spans) or "\n" in text[end : spans[index + 1][0]]
    return before and after and len(spans) > 1


def is_caption(text: str, spans: Sequence[Span], index: int) -> bool:
    """A caption: it says where in the picture somebody is, or who took it; or such a line comes behind it."""
    line = _line(text, spans, index)
    if index == 0 and count_words(line) > _CAPTION_LEAD_WORDS and not _CREDIT.search(line):
        credited = False
    else:
        credited = bool(_PLACE_IN_PICTURE.search(line) or _CREDIT.search(line))
    behind = _line(text, spans, index + 1) if index + 1 < len(spans) else ""
    return credited or bool(_CREDIT_OPENS.match(behind))


def is_labelled(text: str, spans: Sequence[Span], index: int) -> bool:
    """A line that opens with a label: "Q:", a speaker of a transcript, "When:", the first words of a caption."""
    line = _line(text, spans, index)
    if _TURN.match(line) or _SOUND.search(line) or _SPEAKER.match(line):
        return True
    label = _LABEL.match(line)
    if not label or _TELLS.search(label.group()):
        return False
    return index > 0 or count_words(line) <= _CAPTION_LEAD_WORDS


def is_note(text: str, spans: Sequence[Span], index: int) -> bool:
    """A footnote, or an address to write to."""
    line = _line(text, spans, index)
    return bool(_FOOTNOTE.match(line) or _WRITE_TO.match(line))


def is_torn(text: str, spans: Sequence[Span], index: int) -> bool:
    """The last sentence of a text that breaks off: it has no end mark where the one before it has."""
    if index + 1 < len(spans) or index < 2 or FINISHED.search(_line(text, spans, index)):
        return False
    ended = sum(bool(FINISHED.search(_line(text, spans, other))) for other in range(index))
    return ended * 4 >= index * 3 and not _line(text, spans, index).endswith(":")


def _line(text: str, spans: Sequence[Span], index: int) -> str:
    start, end = spans[index]
    return text[start : min(end, start + 2 * LONGEST_LINE)] if end - start > 2 * LONGEST_LINE else text[start:end]
