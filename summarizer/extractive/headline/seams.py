"""The first part of an own headline, which is whole, before a seam: Togo sells mill | as strike enters ninth day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.compression.clause import cuts, main_of_headline
from summarizer.compression.clause.headlines import headline_verbs
from summarizer.compression.clause.losses import ANY_CONDITION
from summarizer.compression.clause.verbs import PREPOSITIONS, VERBS
from summarizer.compression.constraints.lists import like_adjective
from summarizer.document import Document
from summarizer.drafts import Candidate, of_own
from summarizer.extractive.budget import fits_alone
from summarizer.extractive.headline.credit import credit_of, own_words
from summarizer.extractive.plain import own_or_broken, tells_all
from summarizer.extractive.plain.broken import FEWEST, OPENING
from summarizer.extractive.plain.kept import ends_before_what
from summarizer.extractive.reading import read_headline
from summarizer.extractive.written import Written
from summarizer.languages import ENGLISH
from summarizer.lengths import Length
from summarizer.models.files import either
from summarizer.runtime.patterns import LatePattern
from summarizer.support.speakers.keys import SAYING, forms_of, key_of
from summarizer.text.characters import ELLIPSIS, with_capital

if TYPE_CHECKING:
    from summarizer.compression.write import Line

_FURNITURE = LatePattern(  # How mill fell (+video); ... | The Lund Post
    r"(?i:\s*[(\[]\+?\s*(?:audio|graphic|live|map|photos?|pictures|video|watch)s?[)\]]|\s+listen\s?· ?\d+:\d+"
    r"|\s*\|[^|]{2,30}|\s*:\s(?:an? )?(?:analysis|comment|explainer|opinion|review))$"
)
_S_VERBS = "|".join(sorted({f"{verb}s" for verb in VERBS} - {"says"}))
_SECOND = rf";|, (?:[A-Z][\w.'’&-]* ){{0,2}}(?:{_S_VERBS}) |, (?!including)(?i:[a-z]+ing) (?!and |or )(?!.*,)"
_SPAN = r"(?:(?:(?:\d+|few|several|one|two|three) )?(?:hour|day|week|month|year|minute)s? |(?:just|shortly|soon) )?"
_WHEN = LatePattern(
    rf"(?P<two>{_SECOND}|\s[|—]\s|\s--\s)"
    rf"|(?P<when>,? (?i:{_SPAN}(?:after|ahead of|amidst?|before|despite|following)|in (?:the )?wake of|thanks to"
    r"|in (?:a )?bid to|in response to|even if|even though|even after|even before) )"
    r"|(?P<while>,? (?i:(?:even )?(?:as|because|when|while))(?! (?:long|many|much|soon|well)\b) )"
)
_PHRASE = LatePattern(r" (?i:at|during|for|in|over) (?!which\b)")
_WHOLE = 2.0  # loss of the first words before a phrase that are whole
_WANTS = own_words("wants_phrase")  # what it is done for or in: blames Ada | for fire, puts mill | in danger
_HINGES = own_words("hinges")
_FATE = LatePattern(r"\b[a-z]+ed (?:at|by|for|from|in|of|on|to|with)\b|\b[a-z]+ed$")
_TURNS = LatePattern(r"\b(?i:but|cannot|denie[ds]|hardly|neither|never|no|none|nor|not|nothing|only)\b|n['’]t\b")
_TAKES_AS = own_words("takes_as")  # picks Ada | as its chief: the clause behind is none of its own
_ACTING, _MOODS = own_words("acting"), own_words("moods")
_PHRASES = 4  # words of a phrase without its noun
_CLAUSES = own_words("clause_openers")
_DEED = frozenset("after as because before when while".split())
_OF = own_words("phrase_openers")
_FAULTS = own_words("blames_for")
_DENIED = LatePattern(r"\b(?i:cannot|neither|never|no|not)\b|n['’]t\b")
_DENIED_OF = own_words("denied_of")
_QUOTED = LatePattern(r"(?:(?<=\s)|^)['‘“\"][^'‘’“”\"]*['’”\"]")
_CALL = LatePattern(r"['‘“\"][^'‘’“”\"]*(?:['’”\"],|,['’”\"]) ")
QUOTATION_MARKS = LatePattern(r"(?:(?<=\s)|^)['‘“\"]|['’”\"](?=[\s,.:]|$)")
_NAMED_SO = LatePattern(r"(?:^| )['‘“\"][^\s'’”\"]+['’”\"], [^,:]* says?$")  # 'Wanted', | cook says: who is called so
_WHOM = LatePattern(  # shut after nine pupils | fall ill
    rf" (?:after|before) (?:(?:an?|the|\d+|{'|'.join(sorted(ENGLISH.spelled_numbers))}) )?"
    rf"(?:{either('compression_words', 'people')}|{either('compression_words', 'somebody')})s?"
    r"(?: (?:at|from|in|of|on|with)(?: [^\s,:]+){1,3})?$"
)
_DASH = LatePattern(r"\s(?:—|--)\s")  # two of them hold an aside: Men — not mills — | are to blame


def heads(document: Document, headline: str) -> list[str]:
    """The parts of a headline before a seam that are whole, the longest first; none where it holds a condition."""
    bare = _FURNITURE.sub("", headline)
    bare = with_capital(OPENING.sub("", bare, count=1)) if OPENING.match(bare) else bare
    if document.keep(credit_of) or bare.endswith("?"):
        return []
    found = {*_parts(bare), *_before_phrases(bare)}
    return [*([bare] if bare != headline else ()), *sorted(found, key=len, reverse=True)]


def first_part(document: Document, limits: Length) -> Written | None:
    """The longest first part of an own headline within the limits; None for none."""
    own = document.keep(read_headline)
    line = next((text for text in heads(document, own.text) if fits_alone(text, limits)), "") if own else ""
    return Written((of_own(own, line),)) if own and line else None


def plain_cut(own: Candidate, limits: Length, lines: Sequence[Line] = ()) -> Candidate | None:
    """The plain cut of an own headline, whole or broken off, that tears nothing; None for none."""
    cut = own_or_broken(own, limits, lines)
    return None if cut and not cut.text.endswith(ELLIPSIS) and tears(cut.text, own.text) else cut


def _parts(headline: str) -> Iterator[str]:
    words = headline.split()
    if key_of(words[0]) in ENGLISH.clauses.openers | _HINGES - {"in", "the"}:
        return
    main, _ = main_of_headline(words)
    aside = len(_DASH.findall(headline)) > 1
    for seam in _WHEN.finditer(headline):
        part, rest = headline[: seam.start()].rstrip(","), headline[seam.end() :]
        kept = part.split()
        long = len(kept) >= FEWEST and len(kept) > main
        inside = _is_inside_quotation(part) or (aside and _DASH.match(seam[0]))
        if long and not inside and _acts(kept) and _may_part(kept, seam.lastgroup, rest):
            yield part


def _before_phrases(headline: str) -> Iterator[str]:
    """What loses hardly anything before a phrase: Acme bans Bolt | for 'rude words'."""
    if key_of(headline.split(None, 1)[0]) in ENGLISH.clauses.openers | _HINGES:
        return
    ends = {headline[: phrase.start()] for phrase in _PHRASE.finditer(headline)}
    for cut in cuts(headline, Length(words=len(headline.split())), headline=True) if ends else ():
        kept = cut.text.split()
        if cut.text not in ends or cut.loss > _WHOLE or cut.words < FEWEST or _is_inside_quotation(cut.text):
            continue
        forms = [forms_of(key_of(word)) for word in kept]
        wants = not all(map(_WANTS.isdisjoint, forms)) or not VERBS.isdisjoint(forms[-1])
        if not wants and _acts(kept) and _may_part(kept, None, "") and tells_all(cut.text, headline):
            yield cut.text


def _is_inside_quotation(part: str) -> bool:
    return len(QUOTATION_MARKS.findall(part)) % 2 == 1


def _may_part(kept: Sequence[str], seam: str | None, rest: str) -> bool:
    """Whether what stands before a seam holds without what stands behind it."""
    last, rested = key_of(kept[-1]), rest.split()
    if last in ENGLISH.clauses.open_ends | _HINGES or like_adjective(kept[-1]):
        return False
    if seam == "two":
        return not _TURNS.search(" ".join(rested[:2]))
    said = " ".join(kept)
    if _TURNS.search(said) or ANY_CONDITION.search(said):
        return False
    if _FATE.search(rest) and any(word.endswith("ed") for word in kept[1:]):
        return False  # Cooks trapped | after slide rescued by guards
    if seam == "while":
        named = "as" in (*kept, *rested) or any(not _TAKES_AS.isdisjoint(forms_of(key_of(word))) for word in kept)
        return not named and _acts(["", *rested])
    return True


def _acts(words: Sequence[str]) -> bool:
    """Whether some words of a headline have what may be its verb: Togo sells mill, hospital attacked."""
    keys = [key_of(word) for word in words]
    done = (forms_of(key) & VERBS for key in keys[1:] if key.endswith("ed"))
    verbs = bool(headline_verbs(keys)) or any(word[:-1] in VERBS or word in VERBS for word in keys[1:])
    return verbs or any(done) or not _ACTING.isdisjoint(keys[1:]) or not SAYING["causes"].isdisjoint(keys)


def tears(line: str, headline: str) -> bool:
    """Whether a cut of a headline leaves out what a word of it wants: notices issued | for wanted | criminals."""
    words, kept = headline.split(), line.split()
    path = _path(words, kept)
    if not path:
        return False
    keys = [key_of(word) for word in words]
    gaps = [(before + 1, at) for before, at in pairwise(path) if at > before + 1]
    if any(_is_odd(words, keys, begin, end) for begin, end in gaps):
        return True
    rest = words[path[-1] + 1 :]
    if _blames(keys, path) or (rest and _is_open(words, keys, path)):
        return True
    if any(odd.search(line) and odd.search(headline) is None for odd in (_NAMED_SO, _WHOM)):
        return True
    told, whole = (_QUOTED.sub("", text).partition(": ") for text in (line, headline))
    # 'Send men', nurses | urge; Acme | to sell: boss
    spoken = bool(rest and _CALL.match(line)) or bool(gaps and told[1])
    return spoken and _acts(whole[0].split()) and not _acts(told[0].split())


def _path(words: Sequence[str], kept: Sequence[str]) -> list[int]:
    """The places of the words of a cut among those of its headline; none where it is not one."""
    path, at = list[int](), 0
    for word in map(key_of, kept):
        at = next((place for place in range(at, len(words)) if key_of(words[place]) == word), -1) + 1
        if not at:
            return []
        path.append(at - 1)
    return path


def _is_odd(words: Sequence[str], keys: Sequence[str], begin: int, end: int) -> bool:
    """Whether a run that is left out parts sentences, items of a list or what belongs to one phrase or clause."""
    opens, last, before, behind = keys[begin], keys[end - 1], keys[begin - 1], keys[end]
    if words[begin - 1].endswith((".", "!", "?")) and ENGLISH.function_words.isdisjoint((before, behind)):
        return True  # She left. Is it | over?
    if all(key in PREPOSITIONS for key in keys[begin:end]) or (last == before == "to"):
        return True  # dies | in | under a week, poised to | fall and to | be sold
    if words[end - 1].endswith(",") and opens in PREPOSITIONS and not _says(keys[end:]):
        return True
    if words[begin - 1].endswith(",") and words[end - 1].endswith(",") and like_adjective(before):
        return True  # bans cheap, | stale nuts, | will not pay
    if words[end - 1].endswith((",", ";", ":")) or words[begin - 1].endswith((",", ";", ":")):
        return False
    return _parts_clause(words, keys, begin, end) or _parts_phrase(words, keys, begin, end)


def _parts_clause(words: Sequence[str], keys: Sequence[str], begin: int, end: int) -> bool:
    """Whether a run that is left out parts a verb from what it wants or who does it, or a clause from its verb."""
    verbs, before, behind = headline_verbs([*keys]), keys[begin - 1], keys[end]
    if ends_before_what(" ".join(words[:begin]), f" {' '.join(words[begin:])}"):
        return True  # turns | on her | after defeat
    if end in verbs and before in _CLAUSES and not ENGLISH.function_words.issuperset(keys[begin:end]):
        return True  # rises as | Acme | opens
    if (end in verbs or behind == "is") and any(at < begin for at in verbs) and not _DEED.isdisjoint(keys[begin:end]):
        return True  # Police search mill | after girl from Graz | vanishes
    if keys[begin] in PREPOSITIONS and behind in ("of", "to") and not VERBS & {*keys[end + 1 : end + 2]}:
        return True  # looks to Ada | for his path | to power; hits back | after Ada questions | her sense
    return keys[begin] in _CLAUSES and end - 1 in verbs and behind not in _CLAUSES | PREPOSITIONS


def _parts_phrase(words: Sequence[str], keys: Sequence[str], begin: int, end: int) -> bool:
    """Whether a run that is left out takes a phrase without its noun, a verb, or what a number is measured by."""
    opens = keys[begin]
    verbal = keys[end].endswith(("ed", "ing")) or not VERBS.isdisjoint((keys[end], keys[end][:-1]))
    noun = not verbal and keys[end] not in ENGLISH.function_words
    if opens in _OF and noun and end - begin < _PHRASES and not any(word.endswith(",") for word in words[begin:end]):
        return True
    numbered = opens in ("at", "by") and any(map(str.isdigit, "".join(words[begin:end])))
    return numbered or (opens not in _CLAUSES | _OF and any(_is_verb(words, at) for at in range(begin, end)))


def _says(keys: Sequence[str]) -> bool:
    told = ["", *(key for key in keys if key not in _MOODS), ""]  # not: up | on nuts, | oil hopes
    return bool(headline_verbs(told)) or not (_ACTING | ENGLISH.saying["verbs"]).isdisjoint(told)


def _is_open(words: Sequence[str], keys: Sequence[str], path: Sequence[int]) -> bool:
    """Whether a cut denies more than its headline."""
    last = path[-1]
    wants = keys[last + 1] in _DENIED_OF or (keys[last + 1] == "to" and not VERBS.isdisjoint(keys[last + 2 : last + 3]))
    return wants and _DENIED.search(" ".join(words[at] for at in path)) is not None


def _blames(keys: Sequence[str], path: Sequence[int]) -> bool:
    """Whether a cut leaves out what somebody is blamed or thanked for."""
    told = {keys[at] for at in path}
    blamed = any(not _FAULTS.isdisjoint(forms_of(key)) and not key.endswith("ing") for key in told)
    return "for" in keys and "for" not in told and blamed


def _is_verb(words: Sequence[str], at: int) -> bool:
    key = key_of(words[at])
    return at > 0 and (key[:-1] in VERBS or key in ENGLISH.saying["verbs"]) and key.endswith("s")
