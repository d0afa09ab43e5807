"""What a cut may not do: one table of named functions over the words of a lead and a mask of its steps."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.compression.constraints import borders, skips, ties
from summarizer.compression.constraints.claims import claims, closing_speakers, owned
from summarizer.compression.constraints.costs import COSTS
from summarizer.compression.constraints.grammar import Grammar, word_list
from summarizer.compression.constraints.mask import Mask
from summarizer.compression.constraints.phrases import titles
from summarizer.compression.constraints.toll import Toll, between

__all__ = [
    "CONSTRAINTS",
    "COSTS",
    "Grammar",
    "Mask",
    "Toll",
    "between",
    "claims",
    "closing_speakers",
    "forbidden",
    "owned",
    "titles",
    "word_list",
]

CONSTRAINTS: tuple[Callable[[Grammar, Mask], None], ...] = (
    ties.quotation_whole,
    ties.essential_adjective,
    ties.name_whole,
    ties.title_with_name,
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
    skips.according_to,
    skips.guard,
    skips.question_word,
    skips.preposition_phrase,
    skips.of_and_who,
    skips.owned_noun,
    skips.one_dash,
    skips.have_without_participle,
    skips.verb_behind_auxiliary,
    skips.verb_of_clause,
    skips.between_and,
    skips.list_whole,
    skips.two_names,
    skips.thing_and_name,
    skips.number_before_verb,
    skips.verb_before_infinitive,
    skips.subject_of_what_is_said,
    skips.subject_of_clause,
    skips.subject_in_plural,
    skips.object_before_infinitive,
    skips.symbol_or_brackets,
    skips.term_of_sentence,
    borders.open_word,
    borders.without_subject,
    borders.opening_phrase,
    borders.participle,
    borders.inside_phrase,
    borders.inside_clause,
    borders.partner,
    borders.speaker,
    borders.denied,
    borders.open_end,
    borders.verbal_noun,
    borders.before_complement,
)


def forbidden(grammar: Grammar) -> Mask:
    """All steps that the constraints forbid in a lead."""
    mask = Mask(len(grammar.at))
    for constraint in CONSTRAINTS:
        constraint(grammar, mask)
    return mask
