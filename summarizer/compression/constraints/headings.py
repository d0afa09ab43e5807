"""What a headline that is cut leaves out: it is dense already, and its verbs look like any other word."""

from __future__ import annotations

import numpy as np

from summarizer.compression.constraints.clauses import acting
from summarizer.compression.constraints.grammar import Grammar
from summarizer.compression.constraints.mask import Booleans
from summarizer.compression.constraints.phrases import small_nouns

_SUBJECT = 3  # words of a headline behind which its verb has come
_PARTNER = 3  # words behind the first of two names, none of them with a mark


def headline_starts(g: Grammar, begin: int, end: int) -> Booleans:
    """Which words of a headline in some places a line may begin with: its first, or behind a mark or article.

    Not those of an aside: Ada Bolt, | nurse turned mayor, | leaves a hole.
    """
    closes = np.char.endswith(g.text[np.minimum(g.stop_behind, end - 1)], ",") & (g.stop_behind < end - 1)
    found: Booleans = (g.first | ((g.stops[g.left] | g.among["articles"][g.left]) & ~closes))[begin:end]
    found[1 : _paired(g, begin, end) - begin + 2] = False
    return found


def headline_steps(g: Grammar, speaks: Booleans, begin: int, end: int) -> Booleans:
    """(n, n): which steps within the headline in some places leave out no more than it can do without.

    That is one word that names no noun, or a phrase behind its preposition up to a word of its clause or who says it,
    or an aside; none of them with a verb. Before a verb a phrase goes only behind its subject: Nurse of Lome | held.

    Args:
        g: The grammar of the lead.
        speaks: Which words are of a speaker that closes the headline.
        begin: The place of its first word.
        end: The place behind its last word.
    """
    inside, before = slice(begin, end), g.left[begin:end]
    words = np.cumsum(~g.among["articles"])
    verbs = acting(g) | g.infinitive
    acts = np.cumsum(verbs)
    noun = small_nouns(g)
    two = noun & noun[g.right] & g.goes_on
    inner = np.cumsum((two | (g.begins_small & two[g.right] & ~g.adverb)) & g.goes_on)  # free | speech | rule
    names = inner[before][None] > inner[inside][:, None]
    single = (words[before][None] - words[inside][:, None] <= 1) & ~names
    opens = (g.among["prepositions"] | g.among["places"]) & ~g.infinitive
    phrase = opens[g.right][inside][:, None] & ~g.infinitive[inside][None]  # in talks | to buy
    aside = g.stops[inside][:, None] & g.stops[before][None]
    verbal: Booleans = (verbs | g.among["base_verbs"] | g.clauses.participle | g.clauses.finite)[inside]
    behind = np.arange(end - begin) >= _SUBJECT
    phrase = phrase & ~(verbal[None] & behind[:, None])
    closed = ~g.stops[before][None] | speaks[inside][None] | aside
    found: Booleans = (single | (phrase & closed)) & (acts[before][None] <= acts[inside][:, None])
    found &= ~(g.among["subordinate"][inside][:, None] & opens[inside][None] & g.gap[inside, inside])  # as | at port
    first = _paired(g, begin, end) - begin
    found[max(first, 0), max(first, 0) + 2 :] &= first < 0
    return found


def _paired(g: Grammar, begin: int, end: int) -> int:
    """The place of the first of two names that do something together: Togo, | Chad agree; before `begin` for none."""
    comma = int(g.stop_behind[begin - 1])
    behind = slice(comma + 1, comma + _PARTNER + 1)
    named = g.capital[begin : comma + 2].all() and not g.among["stop"][begin : comma + 2].any()
    paired = named and g.text[comma].endswith(",") and comma + _PARTNER < end and not g.stops[behind].any()
    return comma if paired and not g.owning[comma + 1] else begin - 2
