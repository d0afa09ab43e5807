"""What a cut may do at a price: each cost is a function that counts, step by step, where a line loses sense.

The prices are fitted (`assets/data/compression_weights.json`); a cost without a price there is not asked for.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from summarizer.compression.constraints import phrases
from summarizer.compression.constraints.sentence import Sentence
from summarizer.compression.constraints.toll import Toll, unstopped


def end_before_preposition(s: Sentence, toll: Toll) -> None:
    """Ends where a preposition hangs on: put | on notice, arrested | for theft."""
    for at in unstopped(s):
        if s.among(at + 1, "prepositions") and not s.idle(at + 1):
            toll.end[at] += 1


def end_before_clause(s: Sentence, toll: Toll) -> None:
    """Ends where a clause hangs on: said | why, asked | whether."""
    for at in unstopped(s):
        if s.among(at + 1, "question", "subordinate") or s.low[at + 1] == "that":
            toll.end[at] += 1


def end_before_join(s: Sentence, toll: Toll) -> None:
    """Ends before "and": measuring | and reporting."""
    for at in unstopped(s):
        if s.low[at + 1] in ("and", "or", "&"):
            toll.end[at] += 1


def end_inside(s: Sentence, toll: Toll) -> None:
    """Ends inside a phrase, before any other word."""
    for at in unstopped(s):
        if not s.among(at + 1, "prepositions", "question", "subordinate") and s.low[at + 1] != "that":
            toll.end[at] += 1


def end_on_verb(s: Sentence, toll: Toll) -> None:
    """Ends on a verb whose object stands behind it: tapped | the senator."""
    for at in unstopped(s):
        if s.verb(at) and not s.among(at + 1, "prepositions", "conjunctions", "subordinate"):
            toll.end[at] += 1


def end_on_modifier(s: Sentence, toll: Toll) -> None:
    """Ends on an adjective, number or adverb that something follows."""
    for at in unstopped(s):
        if s.adjective(at) or s.words[at].number or s.among(at, "essential"):
            toll.end[at] += 1


def skip_any(s: Sentence, toll: Toll) -> None:
    """Leaves a gap of more than articles, brackets, "Inc." and "on Friday"."""
    n = len(s)
    weighty = np.concatenate([[0], np.cumsum([not s.idle(at) for at in range(n)])])
    toll.inside += np.triu(weighty[None, :n] > weighty[1:, None], 2)


def skip_object(s: Sentence, toll: Toll) -> None:
    """Leaves out what stands behind a verb."""
    for at in unstopped(s):
        if s.verb(at) and not s.adverb(at + 1) and not s.among(at + 1, "articles"):
            toll.skip(at)


def skip_preposition(s: Sentence, toll: Toll) -> None:
    """Leaves out the preposition that hangs on a word."""
    for at in unstopped(s):
        if s.among(at + 1, "prepositions") and not s.idle(at + 1):
            toll.skip(at)


def skip_clause(s: Sentence, toll: Toll) -> None:
    """Leaves out an infinitive or a clause that hangs on a word."""
    for at in unstopped(s):
        if s.infinitive(at + 1) or s.among(at + 1, "question", "subordinate") or s.low[at + 1] == "that":
            toll.skip(at)


def skip_join(s: Sentence, toll: Toll) -> None:
    """Comes from the word before "and" to the end of what is joined: president | and chief executive | officer."""
    nouns = np.array([not s.verb(at) and not s.among(at, "stop") for at in range(len(s))], np.float32)
    for at in unstopped(s):
        if s.low[at + 1] in ("and", "or", "&"):
            toll.inside[at, at + 2 :] += nouns[at + 2 :]


def skip_mark(s: Sentence, toll: Toll) -> None:
    """Leaves out a comma with what is on one side of it only."""
    marks = np.concatenate([[0], np.cumsum([word.stops for word in s.words])])
    n = len(s)
    inside = marks[None, :n] - marks[:n, None]
    gap = np.arange(n)[None] - np.arange(n)[:, None] > 1
    toll.inside += (gap & (inside == 1)).astype(np.float32)


def verb_to_verb(s: Sentence, toll: Toll) -> None:
    """Joins two verbs over what stood between them: became | to plead."""
    verbs = np.array([s.verb(at) for at in range(len(s))], bool)
    n = len(s)
    gap = np.arange(n)[None] - np.arange(n)[:, None] > 1
    toll.inside += (gap & verbs[None] & verbs[:, None]).astype(np.float32)


def lose_modifier(s: Sentence, toll: Toll) -> None:
    """Comes to a noun without the noun or adjective that stands right before it."""
    for at in range(1, len(s)):
        before = not s.stops(at - 1) and not s.among(at - 1, "stop") and not s.verb(at - 1) and not s.adverb(at - 1)
        if before and not s.verb(at) and not s.among(at, "stop"):
            toll.jump(at)


def lose_owner(s: Sentence, toll: Toll) -> None:
    """Comes to a noun without its owner: Greece's | rating."""
    for at in range(1, len(s)):
        if s.words[at - 1].text.endswith(("'s", "’s", "s'", "s’")):
            toll.jump(at)
            toll.start[at] += 1


def skip_name(s: Sentence, toll: Toll) -> None:
    """Leaves out names."""
    names = np.concatenate([[0], np.cumsum([w.capital and not s.among(k, "days") for k, w in enumerate(s.words)])])
    n = len(s)
    toll.inside += np.triu(np.minimum(2, names[None, :n] - names[1:, None]), 2).clip(0).astype(np.float32)


def start_inside(s: Sentence, toll: Toll) -> None:
    """Starts in the middle of the sentence, behind no mark."""
    for at in range(1, len(s)):
        skipped = at == 1 and s.among(0, "articles")
        if not skipped and not s.stops(at - 1) and not (s.among(at - 1, "articles") and (at < 2 or s.stops(at - 2))):
            toll.start[at] += 1


def start_on_verb(s: Sentence, toll: Toll) -> None:
    """Starts with a verb without its subject."""
    for at in range(len(s)):
        verb = at + 1 if s.adverb(at) and at + 1 < len(s) else at
        if s.verb(verb) and not s.among(verb, "modal", "auxiliary"):
            toll.start[at] += 1


def start_on_common(s: Sentence, toll: Toll) -> None:
    """Starts with a bare noun behind "the", which says not which: The company."""
    for at in range(len(s)):
        noun = at + 1 if s.low[at] == "the" else at
        definite = 0 < noun < len(s) - 1 and s.low[noun - 1] == "the" and not s.words[noun].capital
        bare = definite and (s.verb(noun + 1) or s.among(noun + 1, "stop"))
        if bare and s.low[noun + 1] not in ("of", "who", "that", "which"):
            toll.start[at] += 1


def pronoun(s: Sentence, toll: Toll) -> None:
    """Holds he, they, we."""
    for at in range(len(s)):
        if s.among(at, "persons") and s.words[at].text != "US":
            toll.word(at)


def owner_unknown(s: Sentence, toll: Toll) -> None:
    """Holds his, its, their where no name stands before it in the sentence."""
    named = False
    for at, word in enumerate(s.words):
        if s.among(at, "owners") and not named:
            toll.word(at)
        named |= word.capital and not s.among(at, "stop", "days", "pointing")


def number_alone(s: Sentence, toll: Toll) -> None:
    """Comes from a number to what it does not count."""
    for at in unstopped(s):
        if s.words[at].number:
            toll.leave(at)


COSTS: dict[str, Callable[[Sentence, Toll], None]] = {
    cost.__name__: cost
    for cost in (
        end_before_preposition,
        end_before_clause,
        end_before_join,
        end_inside,
        end_on_verb,
        end_on_modifier,
        skip_any,
        skip_object,
        skip_preposition,
        skip_clause,
        skip_join,
        skip_mark,
        verb_to_verb,
        lose_modifier,
        lose_owner,
        skip_name,
        start_inside,
        start_on_verb,
        start_on_common,
        pronoun,
        owner_unknown,
        number_alone,
        phrases.end_before_figure,
        phrases.lose_figure,
        phrases.lose_preposition,
        phrases.split_compound,
        phrases.end_in_compound,
        phrases.skip_partner,
        phrases.company_form,
        phrases.weekday,
        phrases.no_news,
    )
}
