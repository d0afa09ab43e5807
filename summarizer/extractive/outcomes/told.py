"""An outcome told alone, with the name in full for whom it means; what of the first sentences it has overtaken."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.document import Document, Sentence
from summarizer.extractive.coherence import ALONE, RULES, Needs, Story, needs
from summarizer.extractive.coherence.story import any_of, words
from summarizer.extractive.outcomes.bodies import Antecedent, body_of, decided_by, does, is_plural, pronoun_of
from summarizer.extractive.outcomes.case import ended_case
from summarizer.extractive.outcomes.owners import DONE, brought_in, owned_by, pair_of, several, thing_of, unnamed
from summarizer.extractive.outcomes.people import Case, is_body, names_in
from summarizer.extractive.outcomes.sure import is_sure
from summarizer.extractive.outcomes.whose import JUDGED, Meant
from summarizer.extractive.outcomes.words import alleges, endings, holds_outcome, judges, listed, outcome
from summarizer.languages import ENGLISH
from summarizer.runtime.patterns import LatePattern

_BEHIND = 25  # characters behind an outcome in which its pronoun may stand: dropped the charges against him
_ON_A_DAY = r"(?: (?:late )?(?:on \w+|\w+day|today|yesterday))?"
_THEY_SAY = LatePattern(  # Police said on Friday that no action would be taken against | him; a judge ruled that | he
    rf"(?:On [A-Z]\w+,? )?(?:[Tt]he )?(?:[\w'-]+ ){{0,3}}(?i:{'|'.join(sorted(filter(is_plural, words('accusers'))))}"
    rf"|(?:agency|commission|council|force|office|service|{any_of('press')})(?! of\b))"
    rf" (?:has |have )?(?:announced|confirmed|said){_ON_A_DAY}(?: that)?\b"
    rf"|(?:It|(?:[Tt]he|[Aa]n?) (?:[\w'-]+ ){{0,3}}?(?i:{any_of('ends_cases')}|{any_of('deciders')}))"
    rf"(?: (?:in|of|at|for) (?:[\w'-]+ ){{1,4}}?)? ?(?:concluded|found|held|ruled){_ON_A_DAY} that\b"
)
_SAID = LatePattern(r"\b(?:said|says|told|that(?! (?:lasted|took)\b)|who|whose)\b")  # behind it "he" may be who speaks
_OBJECT = (
    r"(?=[.,;]|$| \w+ly\b| [A-Z]{0,3}[£$€]?\d"
    r"| (?:of|on|in|by|after|when|last|this|and|because|for|had|has|have|innocent|not guilty|an?|the|to|was|were)\b)"
)
# An owner's is only what nothing else can be meant by: quashed her conviction, but not: granted her bail
_OWNS = (
    r"(?<!awarded )(?<!gave )(?<!given )(?<!handed )(?<!paid ){}"
    rf"(?= (?:(?!(?:an?|the)\b)[a-z][\w-]* ){{{{0,2}}}}(?:{JUDGED})\b)"
)
_PRONOUNS: dict[Meant, LatePattern] = {
    "he": LatePattern(rf"\b(?:(?P<who>[Hh]e|him)|(?P<owner>{_OWNS.format('[Hh]is')})|[Hh]is)\b"),
    "she": LatePattern(rf"\b(?:(?P<who>[Ss]he|her{_OBJECT})|(?P<owner>{_OWNS.format('[Hh]er')})|[Hh]er)\b"),
}
_NO_END = LatePattern(r"pologi|^The bans? on ")  # of what was done to nobody: a coroner criticised a police force
# Rules that ask who is meant, which the name tells; the case or court is the one that the article is about.
_WHO = {
    "owner_untold",
    "pronoun_before_name",
    "pronoun_behind_opening",
    "pronoun_inside",
    "pronoun_opens",
    "surname_alone",
}
_WHICH = {"noun_behind_opening", "noun_opens", "definite_opens", "second_behind_lead"}
_SENTENCES, _TAKEN_BACK = 12, 2  # among which a headline's case opens and ends; by which one may be taken back
_CALLED = LatePattern(r"\b[Bb]oth (?:[a-z-]+s|(?:wo)?men)\b")  # both firms
_DESERTED = LatePattern(  # the jury refused
    r"\b[Tt]he (?:[a-z]+ )?[a-z]+ (?:was|were|ha(?:s|ve) been) deserted\b|\bdeserted the case\b"
    r"|\b(?:jury|jurors) (?:ha\w+ )?(?:again )?(?:balked|declined|refused|said no)\b(?! to (?:charge|indict)\b)"
)
_SAYS_OF = LatePattern(
    r"([^,;\"]{1,60}?) (?:alleged|claimed|said) (?:that )?((?:[A-Z][\w'-]*\.? )+)"
    r"(?!(?:said|was not|will|would)\b)"
)
_THEY_SAID = LatePattern(r",? they (?:alleged|claimed|said|say)\b")


def antecedent_of(document: Document, index: int) -> Antecedent | None:
    """Whom the "he" or "she" of an outcome means whose case it is: the one whom the article accuses by the name."""
    sentence = document.story[index]
    case = document.keep(ended_case)
    if case is None or case.outcome != index or case.besides is not None:
        return None
    meant: Meant = case.meant
    if meant == "they":
        return several(document, index, case.case)
    if pair := pair_of(document, index, case.case):
        return pair[0]
    span = case.case.span or unnamed(document, case.case)
    if span is None or case.case.named > index:  # named behind it
        return None
    if is_body(document.folded[slice(*span)]):  # Acme Health
        return None
    text = document.folded[sentence.body : sentence.end]
    found = outcome(text) or listed("verdicts").search(text)
    decider, body = decided_by(text), _body_of(document, index)
    begin = body.pronoun[1] - sentence.body if body else decider.end("who") if decider else 0
    if meant == "thing":  # quashed the verdict and ordered his release; the paper apologised and paid him damages
        groups = ("owner", "who") if case.case.libelled() else ("owner",)
        meant = next(
            (who for who, of in _PRONOUNS.items() if (own := of.search(text)) and own.lastgroup in groups), meant
        )
    pronoun = _PRONOUNS[meant].search(text, begin) if meant in _PRONOUNS else None
    said = _THEY_SAY.match(text)
    if (
        found is None
        or pronoun is None
        or pronoun.lastgroup is None
        or not is_sure(case.case, index, meant)
        or pronoun.start() > found.end() + _BEHIND * (1 + case.case.libelled())
        or _SAID.search(text, max(begin, said.end() if said else 0), pronoun.start())
    ):
        return None
    at = sentence.body
    owner = pronoun.lastgroup == "owner"
    return Antecedent((at + pronoun.start(), at + pronoun.end()), span, owner, of_accused=True)


def loses_lead(document: Document) -> bool:
    """Whether the outcome would stand for a lead that is told alone, and does not say whose it is or who decided so.

    Whose it is a hint says by the name only, and none by a "he" for whom no name can stand.
    """
    case = document.keep(ended_case)
    if case is None or document.keep(needs)[0] != ALONE:
        return False
    owned = owned_by(document, case.outcome, case.case) if case.meant == "thing" else None
    thing = case.meant == "thing" and case.case.at > 0 and not alleges(document.story[0].text)  # The charges | fell
    if (thing and owned is None) or points(document, case.outcome):
        return True
    if case.meant == "name" or antecedent_of(document, case.outcome) is not None:
        return False
    return case.meant in _PRONOUNS or outcome(case.case.texts[case.outcome], plain=True) is None


def free_to_tell(document: Document, verdicts: Sequence[Needs], told: int) -> list[Needs]:
    """What each sentence needs; an outcome nothing where that is only whose it is, or which case: a brief tells it."""
    story = document.keep(Story.of)
    found = list(verdicts)
    if all(rule(story).get(told, ALONE) == ALONE for name, rule in RULES.items() if name not in _WHO | _WHICH):
        found[told] = ALONE
    elif RULES["demonstrative_opens"](story).get(told):  # These criticisms echo what she was cleared of
        found[told] = None
    return found


def meant_in(document: Document, sentence: Sentence) -> list[Antecedent]:
    """Whom the pronouns of a sentence of the story, or of how it begins, mean: who decided, and whose case it is."""
    at = document.number_of(sentence) if document.language is ENGLISH else None
    case = None if at is None else document.keep(ended_case)
    if at is None or case is None or case.outcome != at:
        return []
    known = antecedent_of(document, at)
    every = (_body_of(document, at), known, brought_in(document, at, case.case), thing_of(document, at))
    found = [one for one in (*every, *pair_of(document, at, case.case)[1:]) if one is not None]
    thing = case.meant == "thing" if known is None else known.pronoun[0] < sentence.body  # its beginning is cut
    found += [owned] if thing and (owned := owned_by(document, at, case.case)) else []
    return [one for one in found if sentence.body <= one.pronoun[0] < sentence.end]


def says_it(document: Document, index: int) -> bool:
    """Whether an outcome opens with a pronoun that is nobody accused: the sentence before says who decided."""
    sentence, case = document.story[index], document.keep(ended_case)
    text = document.folded[sentence.body : sentence.end]
    opened = pronoun_of(text)
    if case is None or opened is None:
        return False
    other = case.meant == "name" and (does(opened) or opened["who"].lower() in ("it", "they"))
    return other or decided_by(text) is not None or _body_of(document, index) is not None


def decides_untold(document: Document, index: int) -> bool:
    """Whether an outcome `says_it`, and nobody knows whom that means."""
    return says_it(document, index) and _body_of(document, index) is None


def points(document: Document, index: int) -> bool:
    """Whether nobody knows who decided an outcome, or whose it is, where it is told alone: it; the younger."""
    sentence = document.story[index]
    opened = listed("opens_untold").match(document.folded, sentence.body, sentence.end) is not None
    return decides_untold(document, index) or (opened and _body_of(document, index) is None)


def _body_of(document: Document, index: int) -> Antecedent | None:
    case = document.keep(ended_case)
    if case is None:
        return None
    found = body_of(document, index, case.case.names, named=case.meant == "name")
    return found or _accused_body(document, index, case.case)


def _accused_body(document: Document, index: int, case: Case) -> Antecedent | None:
    """The one body that the sentence before an outcome accuses, for its "it": Acme was sued; it agreed to pay."""
    sentence, before = document.story[index], document.story[case.at]
    opened = pronoun_of(document.folded[sentence.body : sentence.end])
    if opened is None or opened["who"].lower() != "it" or case.at != index - 1 or not case.names:
        return None
    accusation = document.folded[before.body : before.end]
    name = re.search(rf"\b(?:{'|'.join(map(re.escape, sorted(case.names)))})(?:,? [A-Z][\w.-]+)*", accusation)
    if name is None or names_in(accusation) - case.names:
        return None
    at, start = sentence.body, before.body
    pronoun = at + opened.start("who"), at + opened.end("who")
    return Antecedent(pronoun, (start + name.start(), start + name.end()), of_accused=True)


def named_alone(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence has somebody's surname alone, whose name in full stands in one before it."""
    at = document.number_of(sentence)
    return at is not None and bool(RULES["surname_alone"](document.keep(Story.of)).get(at))


def _says_of(case: Case, text: str) -> bool:
    """Whether somebody else says what the accused did, or was: Neighbours said that Jon Roe had locked the gate."""
    said = _SAYS_OF.match(text)
    return (
        said is not None and not names_in(said[2]).isdisjoint(case.names) and names_in(said[1]).isdisjoint(case.names)
    )


def overtaken(document: Document, count: int = _SENTENCES) -> list[int]:
    """How far each of the first sentences of the story is from what has overtaken it.

    Args:
        document: An article.
        count: Sentences that are looked at.

    Returns:
        2 for an accusation that an outcome has ended, and for what "they said" behind it, 0 for the outcome, but 4 for
        that of a "he" for whom no name can stand, else 1; where there is none, 4 for what is taken back: there were
        reports of snow. Those rumors were unfounded.
    """
    story = document.story[:count]
    takes = [listed("takes_back").match(sentence.text) is not None for sentence in story]
    undone = [4 * any(takes[at + 1 : at + 1 + _TAKEN_BACK]) for at in range(len(takes))]
    case = document.keep(ended_case)
    if case is None and not holds_outcome(document.folded[story[0].body : story[0].end]):
        return undone  # before all are looked at
    text = case.case.texts[case.outcome] if case else ""
    opened = pronoun_of(text) if case and case.meant == "thing" else None
    it = opened is not None and opened["who"].lower() not in ("he", "she")
    if _DESERTED.search(text) or (it and case and decides_untold(document, case.outcome)):
        return undone  # it agreed to pay, the case was deserted, the jury refused: nobody says who, whose or what
    ended = document.keep(endings)
    if not ended[0] and case is None:
        return undone
    found, ends, untold = [0] * len(story), {case.outcome if case else 0}, None
    named = case is not None and (case.case.names & names_in(text) or _CALLED.search(text))
    of_him = case is not None and case.meant in ("he", "she", "they") and not named
    if case and ((of_him and antecedent_of(document, case.outcome) is None) or points(document, case.outcome)):
        ends, untold = set(), case.outcome  # a headline keeps no pronoun
    for index, sentence in enumerate(story):
        at = case.case.at if case else -1
        done = index == at and (DONE.search(sentence.text) or not _NO_END.search(text))
        claimed = not undone[index] and (done or (case is not None and index <= at and case.case.libelled()))
        claimed = claimed or (case is not None and at < index < case.outcome and _says_of(case.case, sentence.text))
        accuses = (claimed or judges(sentence.text)) and not ended[index] and index not in ends
        goes_on = index > 0 and found[index - 1] == 2 and _THEY_SAID.search(sentence.text)
        found[index] = 4 if index == untold else 2 if accuses or goes_on else 0
    return [far or int(index not in ends) for index, far in enumerate(found)] if any(found) else undone
