"""Whole sentences packed into chunks that fit a model's input.

The invariants, for any text: `chunk.text == text[chunk.start:chunk.end]`; no chunk is over the
budget; every character that is not white space lies in exactly one chunk, in order.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence

from summarizer.errors import OptionError
from summarizer.results import Chunk
from summarizer.text.sentences import Span

CountTokens = Callable[[Sequence[str]], list[int]]

_PARTS = 4  # an over-long sentence is split into parts of at most budget / _PARTS, which pack well


def chunk_spans(text: str, spans: Sequence[Span], count_tokens: CountTokens, budget: int) -> list[Chunk]:
    """Packs sentences into as few chunks as fit, of about equal size.

    Args:
        text: The article.
        spans: Its sentences, in order.
        count_tokens: Token counts of texts, as the model reads them.
        budget: Most tokens in a chunk, 1 or more.

    Returns:
        The chunks in order. A sentence over the budget is split between words, and a word over
        the budget between characters.

    Raises:
        OptionError: The budget is below 1, or a single character takes more tokens than it.
    """
    if budget < 1:
        raise OptionError(f"the token budget is {budget}; allowed: 1 or more")
    units = _units(text, spans, count_tokens, budget)
    total = sum(tokens for _, tokens in units)
    fair = -(-total // max(1, -(-total // budget)))
    groups: list[list[Span]] = []
    size = 0
    for span, tokens in units:
        if not groups or size + tokens > budget or size >= fair:
            groups.append([])
            size = 0
        groups[-1].append(span)
        size += tokens
    return _checked(text, groups, count_tokens, budget)


def _count(text: str, spans: Sequence[Span], count_tokens: CountTokens) -> list[int]:
    return count_tokens([text[start:end] for start, end in spans])


def _units(text: str, spans: Sequence[Span], count_tokens: CountTokens, budget: int) -> list[tuple[Span, int]]:
    """The sentences with their token counts, over-long ones in parts."""
    # A sentence of 16 characters a token and more is over the budget for certain enough not to
    # be tokenised whole: texts of megabytes without a full stop exist.
    short = [span for span in spans if span[1] - span[0] <= 16 * budget]
    counts = dict(zip(short, _count(text, short, count_tokens), strict=True))
    units: list[tuple[Span, int]] = []
    for span in spans:
        tokens = counts.get(span)
        if tokens is not None and tokens <= budget:
            units.append((span, tokens))
        else:
            units.extend(_parts(text, span, count_tokens, budget))
    return units


def _parts(text: str, span: Span, count_tokens: CountTokens, budget: int) -> list[tuple[Span, int]]:
    """Halves a sentence until every part is small; one tokeniser call a round."""
    limit = max(1, budget // _PARTS)
    pending = [span]
    while any(end - start > 8 * limit for start, end in pending):
        pending = [part for piece in pending for part in _halve(text, piece, 8 * limit)]
    done: dict[Span, int] = {}
    order = pending
    while pending:
        counts = _count(text, pending, count_tokens)
        too_long = set()
        for piece, tokens in zip(pending, counts, strict=True):
            if tokens <= limit or piece[1] - piece[0] == 1:
                if tokens > budget:
                    raise OptionError(f"one character takes {tokens} tokens; the budget of {budget} is too small")
                done[piece] = tokens
            else:
                too_long.add(piece)
        pending = [part for piece in pending if piece in too_long for part in _halve(text, piece, 1)]
        order = [part for piece in order for part in (_halve(text, piece, 1) if piece in too_long else [piece])]
    return [(piece, done[piece]) for piece in order]


def _halve(text: str, span: Span, enough: int) -> list[Span]:
    """Cuts a span in two at the white space nearest its middle, else between two characters."""
    start, end = span
    if end - start <= enough:
        return [span]
    middle = (start + end) // 2
    reach = (end - start) // 4
    for distance in range(reach + 1):
        for cut in (middle - distance, middle + distance):
            if start < cut < end and text[cut].isspace():
                left = start + len(text[start:cut].rstrip())
                right = end - len(text[cut:end].lstrip())
                return [(start, left), (right, end)]
    while middle < end - 1 and unicodedata.combining(text[middle]):
        middle += 1
    return [(start, middle), (middle, end)]


def _checked(text: str, groups: list[list[Span]], count_tokens: CountTokens, budget: int) -> list[Chunk]:
    """Makes chunks of groups; one whose joined text counts more than its parts is split again."""
    chunks: list[Chunk] = []
    bounds = [(group[0][0], group[-1][1]) for group in groups]
    for group, (start, end), tokens in zip(groups, bounds, _count(text, bounds, count_tokens), strict=True):
        if tokens <= budget:
            chunks.append(Chunk(start, end, text[start:end], tokens))
        elif len(group) > 1:
            half = len(group) // 2
            chunks.extend(_checked(text, [group[:half], group[half:]], count_tokens, budget))
        else:
            raise OptionError(f"a text of {tokens} tokens cannot be split under the budget of {budget}")
    return chunks


def lead(text: str, spans: Sequence[Span], count_tokens: CountTokens, budget: int) -> list[Chunk]:
    """The first tokens of the article, in one piece a sentence, the last one cut at a word.

    Args:
        text: The article.
        spans: Stretches of it to read, in order: sentences, or what is left of them.
        count_tokens: Token counts of texts.
        budget: Most tokens in all, when the pieces are joined by a space; 1 or more.

    Returns:
        What was read: chunks whose joined text is within the budget. Where there is a span, at least one character: a
        first word that is over the budget alone is cut inside.

    Raises:
        OptionError: Not even the first character is within the budget.
    """
    chunks: list[Chunk] = []
    used = 0
    for start, stop in spans:
        end = min(stop, start + 16 * budget)
        tokens = _count(text, [(start, end)], count_tokens)[0]
        if used + tokens > budget:
            end, tokens = _longest_prefix(text, (start, end), count_tokens, budget - used)
            if end == start and not chunks:
                end, tokens = _within_a_word(text, (start, min(stop, start + 16 * budget)), count_tokens, budget)
        if end > start:
            chunks.append(Chunk(start, end, text[start:end], tokens))
            used += tokens
        if used >= budget or end < stop:  # Nothing is read behind a cut.
            break
    return chunks


def _longest_prefix(text: str, span: Span, count_tokens: CountTokens, budget: int) -> tuple[int, int]:
    """The end of the longest run of whole words within the budget, and its tokens."""
    start, end = span
    ends = [i for i in range(start + 1, end + 1) if i == end or (text[i].isspace() and not text[i - 1].isspace())]
    return _longest(text, start, ends, count_tokens, budget)


def _within_a_word(text: str, span: Span, count_tokens: CountTokens, budget: int) -> tuple[int, int]:
    """The end of the longest run of characters within the budget, marks with their letters, and its tokens."""
    start, end = span
    ends = [i for i in range(start + 1, end + 1) if i == end or not unicodedata.combining(text[i])]
    found, tokens = _longest(text, start, ends, count_tokens, budget)
    if found == start:
        raise OptionError(f"the first character, {text[start]!r}, has more tokens than the budget of {budget}")
    return found, tokens


def _longest(text: str, start: int, ends: Sequence[int], count_tokens: CountTokens, budget: int) -> tuple[int, int]:
    """The last of some ends up to which a text is within the budget, and its tokens; the start and 0 for none."""
    low, high, best = 0, len(ends) - 1, (start, 0)
    while low <= high:
        middle = (low + high) // 2
        tokens = _count(text, [(start, ends[middle])], count_tokens)[0]
        if tokens <= budget:
            best, low = (ends[middle], tokens), middle + 1
        else:
            high = middle - 1
    return best
