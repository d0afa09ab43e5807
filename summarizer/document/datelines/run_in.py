"""A caption, a heading or a standfirst without a stop that runs into the sentence below it."""

from __future__ import annotations

from summarizer.document.datelines.parts import AGENCY, CITIES, DASH, is_label
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern
from summarizer.text.characters import UPPER

MOST_RUN_IN = 6  # sentences of a page among which one has such a line before it
_FEWEST_BEHIND = 7  # spaces in the sentence behind it
_SMALL = ENGLISH.function_words
_QUOTED = r"‘[^’\n]{2,60}’|(?<= )'[^'\n]{2,60}'(?= )|“[^”\n]{2,60}”|\"[^\"\n]{2,60}\""
_IN_LINE = rf"(?:[^.!?\"“”‘:;\n]|{_QUOTED}|(?<=\b[A-Z])\.)"
_NOUN = r"(?P<before>[a-z][a-z'’-]{3,})"
_VERB = rf"(?:{'|'.join(ENGLISH.clauses.finite_verbs)}|[a-z]{{2,}}s)"
# With a capital behind a noun and two words in small letters behind them, these open a sentence: won the race | A baker
# has; not: triple A countries, refined A la carte.
_OPENER = r"(?:An|As|At|For|He|If|In|It|She|The|There|These|They|What|When|While|(?<!\b(?:triple|double) )A(?! la\b))"
_COUNTED = "(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|Several|Many)"
_SEVERAL = f"(?:{_COUNTED}|Police|More)"
_RUNS_IN = LatePattern(
    rf"(?!(?i:story highlights)\b){_IN_LINE}{{20,260}}? {_NOUN} "
    rf"(?=(?:{_OPENER} [a-z][a-z'’-]* [a-z'’-]+[ ,]|(?:As|At|If|In|When|While) (?:an?|the) [{UPPER}]"
    rf"|(?:When|While) (?:[{UPPER}][\w'’-]+ ){{1,2}}{_VERB} "
    rf"|The (?:\d[\w-]+|EU|UK|UN|US) |{_SEVERAL} (?:[\w-]+ ){{1,4}}?(?:{_VERB}|[a-z]+ed) "
    rf"|{_COUNTED} (?:[\w.()-]+ ){{1,16}}?(?:{_VERB}|[a-z]+ed) ))"
)
# Behind any word, too: the bakers of Lund | In a first, the town has; but not: Class | A shares fell, the Big | Three.
_RUNS_IN_ANYWHERE = LatePattern(
    rf"(?!(?i:story highlights)\b)(?:{_IN_LINE}|:){{12,260}}? (?P<before>\w[\w’-]*\)?) "
    r"(?=(?:According|After|Although|Amid|As|At|Because|Before|But|By|Despite|During|Following|For|From|He|If|In|It|On"
    r"|Over|She|Since|The|There|These|They|This|Though|Under|We|What|When|While|With|However,)"
    r" [a-z][a-z'’-]* [a-z'’-]+[ ,])"
)
# Or it names somebody, and the lead does again: Ada Bolt won in May | Lund's Ada Bolt says she will stop.
_NAMES_AGAIN = LatePattern(
    rf"(?P<name>[{UPPER}][\w'’-]+ [{UPPER}][\w'’-]+) {_VERB} [^.!?\"“”\n]{{10,200}}? (?P<before>[\w'’-]+) "
    rf"(?=(?:The |(?:Great )?[{UPPER}]\w+['’]s |World number \w+ |Former (?:[\w.]+ ){{0,5}}?)?(?P=name) {_VERB} )"
)
# In other ways, too: Bolt's fears came true in Lund | Ada Bolt's mill has burned.
_FULL_NAME = LatePattern(rf"(?=(?<![\w'’.-])(?P<name>[{UPPER}][\w'’-]+ [{UPPER}][\w-]+))")
_ACTS = (
    r"(?:are|became|beat|began|came|can|could|gave|got|had|has|have|is|kept|lead|led|left|lost|made|may|met|might|must"
    r"|ran|said|says|sent|set|told|took|was|went|were|will|won|would|[a-z]{2,}ed)\b"
)
_NAMED_ACTS = LatePattern(
    rf"(?: [{UPPER}][\w-]+){{0,2}}(?:['’]s [a-z][^.,;:]{{3,60}}| (?:Inc|Ltd|PLC)\.?)?"
    rf"(?:,| (?:and (?:[{UPPER}][\w'’-]+ ){{2,3}})?{_ACTS})"
)
_FEWEST_ABOVE = 4  # words of such a line
_ROLES = ENGLISH.saying["roles"] | {"candidate", "champion", "contender", "nominee", "rival", "star"}
# Not what a clause hangs on: the day | Ada Bolt was born, fearing | Ada Bolt would go.
_HANGS_ON = LatePattern(r"(?:[a-z]+ing|[a-z]+ed|days?|moments?|reasons?|times?|ways?|weeks?|years?)$")
_PERSON = LatePattern(r"[a-z]+(?:er|ian|ists?|man|or|woman)$|(?:boss|captain|chief|coach|forward|icon|medallists)$")
_LIST = LatePattern(rf"(?:[{UPPER}][\w'’-]+ [{UPPER}][\w'’-]+(?:,| and) )+$")
_WHO = LatePattern(rf"(?P<who>[{UPPER}][\w-]+(?: [a-z-]+){{1,3}} )$")  # Olympic medallists Ada Bolt, Togo head coach
# Or by the surname: Bolt won in May | The former baker Ada Bolt says she will stop.
_WON = f"{_VERB}|[a-z]{{2,}}ed|beat|became|found|gave|left|lost|made|met|said|told|took|won"
_FULL = rf"(?:{{}} [{UPPER}][\w'’-]+|[{UPPER}][\w'’-]+ {{}})".replace("{}", "(?P=name)")
# With what a caption ends: no role, as in the president | Ada Bolt said.
_OPEN = "|".join(sorted(_SMALL))
_CLOSES = rf"(?P<before>(?!(?i:{'|'.join(sorted(_ROLES))}|{_OPEN})\b|[a-z]+(?:ist|man|woman)\b)[\w'’-]+)"
_SURNAME_AGAIN = LatePattern(
    rf"(?P<name>[{UPPER}][\w'’-]+) (?:{_WON}) [^.!?\"“”\n]{{10,200}}? {_CLOSES} "
    rf"(?=(?:The (?:[\w'’-]+ ){{0,5}}?|World number \w+ )?{_FULL} (?:{_WON}) )"
)
# A player's title is of somebody: Bolt's win | Ada Bolt has won
_TITLE_AGAIN = LatePattern(
    rf".{{0,100}}?\b(?P<name>[{UPPER}][\w’-]+)(?:['’]s)? .{{5,120}}? {_CLOSES} (?={_FULL}(?: |, ))"
)
# Lund in May – Pic by Ada Bolt | The mill burned
_PICTURED_BY = LatePattern(
    rf"[^\n]{{10,300}} [-–—] ?(?:Pi[cx]s?|Photos?|Pictures?) by (?:[{UPPER}][\w.'’-]+ ){{2}}(?=[\"“‘]?[{UPPER}])"
)
# Ada Bolt and Jon Roe LUND — | The mill burned, No cup for Togo LUND, Ohio -- | The mill burned
_DATELINE_BEHIND = LatePattern(
    rf"(?P<above>[^\n]{{8,200}}?[\w'’”)]) (?P<place>[{UPPER}]{{3}}[{UPPER}.]*(?: [{UPPER}]{{3,}})*)"
    rf"(?P<region>, [{UPPER}][\w.]+)?\s+(?:\((?:{AGENCY})\)\s*)?{DASH}\s+(?=[\"“‘]?[{UPPER}])"
)
_SPACED_DASH = LatePattern(rf"\s{DASH}\s")
_PEOPLE = LatePattern(rf"(?:[{UPPER}][\w.'’-]+ (?:[{UPPER}][\w.'’-]+(?:,? and |, )?){{1,2}} ?)+$")
# Figures have shown | The trade gap: no caption
_SAID = ENGLISH.saying["verbs"] | {"shown"} | ENGLISH.numbers.small.keys()
_LETTERED = frozenset(
    "caption class grade group hepatitis level plan schedule section serie series team type vitamin".split()
)
_POINTS = frozenset("He It She These They This We".split())
_ATTRIBUTED = LatePattern(r"\baccording to\b|\bsaid\b")


def dateline_behind(sentence: str) -> int:
    """Offset behind a dateline that a byline or a standfirst runs into, or a picture's credit does; 0 for none.

    Its place is a city of datelines, has its region or names of who wrote the story before it: no name before an aside.
    """
    signed = _PICTURED_BY.match(sentence) if " by " in sentence else None
    found = _DATELINE_BEHIND.match(sentence) if not signed and _SPACED_DASH.search(sentence) else None
    if not found:
        return signed.end() if signed else 0
    place, above = found["place"], found["above"]
    known = place in CITIES or found["region"] or (" and " in above and _PEOPLE.match(above))
    return found.end() if known and not is_label(place.lower().split()) else 0


def run_in_end(sentence: str, *, first: bool = False, titled: bool = False) -> int:
    """Offset behind a caption or a heading without a stop that runs into a sentence which opens a line; 0 for none.

    Args:
        sentence: A sentence.
        first: Whether it is the first one of a page, above which somebody may be named.
        titled: Whether it begins with the title of a player.
    """
    found = _RUNS_IN.match(sentence)
    shapes = (_NAMES_AGAIN, _SURNAME_AGAIN, *[_TITLE_AGAIN] * titled) if first and not found else ()
    found = next((met for shape in shapes if (met := shape.match(sentence))), found)
    end = found.end() if found and found["before"] not in _SMALL and found["before"] not in _SAID else 0
    if found and found["before"] in _LETTERED and sentence.startswith("A ", end):  # Hide caption | A man cooks
        return 0
    end = end or _anywhere(sentence, first=first) or (_named_again(sentence) if first else 0)
    return end if sentence.count(" ", end) >= _FEWEST_BEHIND else 0


def _anywhere(sentence: str, *, first: bool) -> int:
    """Offset of what a line runs into behind a name or a short word, but no line that says who said it; 0 for none."""
    found = _RUNS_IN_ANYWHERE.match(sentence)
    if not found or found["before"].lower() in _SMALL | _SAID or _ATTRIBUTED.search(found.group()):
        return 0
    if not first and sentence[found.end() :].split(" ", 1)[0] in _POINTS:
        return 0
    labelled = ":" in found.group() and (not first or found["before"].isupper())  # Togo: MILLS | The mills are shut.
    return 0 if labelled else found.end()


def _named_again(sentence: str) -> int:
    """Offset behind a line whose full name the sentence behind it is about again; 0 for none."""
    seen: dict[str, int] = {}
    for found in _FULL_NAME.finditer(sentence):
        name, at = found["name"], found.start()
        above = seen.setdefault(name, at)
        if above < at and _begins_name(sentence[:above]) and _NAMED_ACTS.match(sentence, at + len(name)):
            end = _opening_of(sentence, at)
            if end > above + len(name) and sentence.count(" ", 0, end) >= _FEWEST_ABOVE:
                return end
    return 0


def _begins_name(above: str) -> bool:
    """Whether a name begins behind these words, and is not the end of one: not the Lund | Mill Band."""
    before = above.split()[-1:]
    return not before or not before[0][:1].isupper() or before[0].lower() in _ROLES


def _opening_of(sentence: str, at: int) -> int:
    """Where the sentence of the name at an offset begins, with others before it, or who that is; 0 for nowhere."""
    listed = _LIST.search(sentence, 0, at)
    start = listed.start() if listed else at
    before = sentence[:start].split()[-1]
    if _PERSON.match(before):
        who = _WHO.search(sentence, 0, start)
        above = sentence[: who.start()].split()[-1:] if who else []
        start = who.start() if who and above and not above[0][0].isupper() and above[0] not in _SMALL else start
        before = sentence[:start].split()[-1]
    hangs = before.lower() in _SMALL | _SAID | _ROLES or _HANGS_ON.match(before)
    return 0 if hangs or not before[-1].isalnum() else start
