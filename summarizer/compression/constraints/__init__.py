"""What a cut may not do: one table of named functions over a sentence and its mask."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.compression.constraints import borders, skips, ties
from summarizer.compression.constraints.claims import CLAIM, SPEAKER, claims
from summarizer.compression.constraints.costs import COSTS
from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.sentence import Sentence, word_list
from summarizer.compression.constraints.toll import Toll

__all__ = ["CLAIM", "CONSTRAINTS", "COSTS", "SPEAKER", "Mask", "Sentence", "Toll", "claims", "forbidden", "word_list"]

CONSTRAINTS: tuple[Callable[[Sentence, Mask], None], ...] = (
    ties.quotation_whole,
    ties.essential_adjective,
    ties.name_whole,
    ties.number_and_unit,
    ties.sign_and_word,
    ties.infinitive_whole,
    ties.comparison_whole,
    ties.saying_behind_subject,
    ties.told_whom,
    ties.particle_with_verb,
    ties.complement_of_noun,
    ties.owner_stays,
    ties.weekday_whole,
    ties.speaker_article,
    skips.preposition_of_object,
    skips.guard,
    skips.question_word,
    skips.preposition_phrase,
    skips.have_without_participle,
    skips.verb_of_clause,
    skips.between_and,
    skips.two_names,
    skips.symbol_or_brackets,
    skips.term_of_sentence,
    borders.open_word,
    borders.without_subject,
    borders.opening_phrase,
    borders.inside_phrase,
    borders.inside_clause,
    borders.partner,
    borders.speaker,
    borders.denied,
    borders.open_end,
    borders.verbal_noun,
    borders.before_complement,
)


def forbidden(sentence: Sentence) -> Mask:
    """All steps that the constraints forbid in a sentence."""
    mask = Mask(len(sentence))
    for constraint in CONSTRAINTS:
        constraint(sentence, mask)
    return mask
