"""What a language brings, as one record: its small words, its calendar, its number words, who says what.

`summarizer.languages.read` makes one of the word lists of its JSON file.
"""

# Annotations are no strings here: each of a NamedTuple would be compiled, a millisecond in all at every start.

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, NamedTuple

from summarizer.languages.page_words import PageWords

Values = Mapping[str, Decimal]
_NONE: Mapping[str, Any] = MappingProxyType({})


class Calendar(NamedTuple):
    """Months and weekdays, in small letters.

    Attributes:
        months: The twelve names, January first.
        weekdays: The seven names, Monday first.
        month_forms: Every way to write a month, with its number, 1 to 12.
        weekday_forms: Every way to write a weekday, with its number, 0 to 6.
        homographs: Forms that are other words too: they need a day or a word of `before` to be dates.
        before: Words that stand before a date.
    """

    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    month_forms: Mapping[str, int] = _NONE
    weekday_forms: Mapping[str, int] = _NONE
    homographs: frozenset[str] = frozenset()
    before: tuple[str, ...] = ()


class NumberWords(NamedTuple):
    """Words for numbers, in small letters, each with its value.

    Attributes:
        small: Zero to nineteen.
        tens: Twenty to ninety.
        ordinals: First to twentieth, then thirtieth to hundredth.
        decades: The twenties to the nineties.
        fractions: Half, third, quarter and their plurals.
        scales: Scales that may stand without digits: thousand, million.
        plurals: Vague plurals: dozens, hundreds.
        implied: What stands for a number without being one: both, century.
        below: What says that a number is a little less than the one written: nearly, up to.
        above: What says that it is more: over, at least.
        about: What says that it is either: around.
        links: What joins two numbers of one kind: to, from, compared with; regular expressions.
        hedges: What may stand between a link and its number: about, nearly.
    """

    small: Values = _NONE
    tens: Values = _NONE
    ordinals: Values = _NONE
    decades: Values = _NONE
    fractions: Values = _NONE
    scales: frozenset[str] = frozenset()
    plurals: Values = _NONE
    implied: Values = _NONE
    below: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()


class NameWords(NamedTuple):
    """What is known of names, as keys of words.

    Attributes:
        titles: Titles, forms of company and the small words of names, which name nobody.
        links: Small words inside names: of, the, and.
        particles: Those that hold the parts of one name together: of, de, van.
        company_forms: What may stand behind the name of a company: Inc, AG.
        aliases: Groups of names that stand for one another.
        endings: Endings that tell a people or an adjective from the place it comes from.
        ordinary: Words that a headline may capitalise without naming anything, in base forms.
        word_endings: Endings that names seldom have.
        inflections: Endings that are taken off a word to find what it is a form of.
        after_e: Those of the inflections that swallow a final e.
    """

    titles: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    company_forms: frozenset[str] = frozenset()
    aliases: tuple[tuple[str, ...], ...] = ()
    endings: tuple[str, ...] = ()
    ordinary: frozenset[str] = frozenset()
    word_endings: tuple[str, ...] = ()
    inflections: tuple[str, ...] = ()
    after_e: frozenset[str] = frozenset()


class ClauseWords(NamedTuple):
    """Where a line may end and what it then lacks; words in small letters.

    Attributes:
        open_ends: Words that want another one behind them.
        wanting: Verbs and adjectives that want an object or a clause.
        unclear_starts: First words that leave a line without a subject that a reader knows.
        fronted: First words of a phrase before the subject.
        quantities: How a subject begins that looks like such a phrase; regular expressions.
        openers: Words that open a clause with a verb of its own.
        strong_borders: Other words that a line may well end before.
        weak_borders: Words that it may end before with some loss.
        conditions: Words that it must not end before.
        finite_verbs: What looks like a finite verb; regular expressions of whole words, capitals or not.
        before_nouns: Adjectives that seldom stand without a noun behind them.
        measures: Words of time that belong to "before" or "ago" behind them.
        adverbs: Words, beside those in -ly, that stand between a verb and its helper.
        peoples: Adjectives of peoples and places; regular expressions of whole words.
        dotted: Abbreviations that keep their full stop at the end of a line.
        frames: Verbs whose other half stands at the end of their clause, and with it all verbs of clauses that
            a comma opens: of German.
        held: What no line ends within; regular expressions.
        contrasts: Words that open a clause which leaves the one before it as it is, whatever condition it has: of
            scripts without spaces.
        speakers_behind, grave: How it is told who says something, behind it; how words of wrongs and deaths begin.
            These and the next three are regular expressions of other languages than English, capitals or not.
        no_subjects: How the subject of a sentence begins that is nobody.
        denials_behind: What denies a clause at its end.
        rulings: How it is told up to its verb what a court decided.
        reserves: What a brief may not leave out of its sentence: a condition, an exception, a denial, what it turns to.
        besides: How it is told what a court held against what stands before it: ..., but found her guilty of theft.
        aged: A person whose age is told: no clause has to say which one. This and the next eight are regular
            expressions, too.
        studies: What a sentence opens with that names a study, in brackets, and says more of it.
        turns: What a sentence opens with that sets it against the one before it.
        afters: What a sentence opens with that says after, despite or because of what its news came, up to its comma.
        seconds: What a clause says besides with a verb that shares the one at its end: ..., dass sie X kaufen | und Y
            bauen | wollen; what may be left out is a group.
        times: Days and times of day, which a headline does without.
        lasting: From when and for how long something is.
        dating: What gives a time its sense: denials, "only".
        late_links: What may stand behind a whole object, though it goes on with that phrase.
        infinitives: What is an infinitive.
        links: Words that go on with the phrase before them.
        joins: What joins clauses: and.
        having: Verbs that a participle follows and then its object: has.
        articles: Articles of what nobody knows yet.
        contents: Words that open what is said or decided.
        followers: How a sentence begins that tells what comes of the news and names nobody, where no article says so.
        subjects: A subject of one word behind its article, and what stands between it and its verb.
        results: How what holds under a condition begins, in a script without spaces.
        relatives: What opens a clause between commas that may say which one is meant.
        halves: Halves of verbs that stand at the end of a clause.
        phrases: What single rules tell phrases by, by the names of these lists; words, or regular expressions.
    """

    open_ends: frozenset[str] = frozenset()
    wanting: frozenset[str] = frozenset()
    unclear_starts: frozenset[str] = frozenset()
    fronted: frozenset[str] = frozenset()
    quantities: tuple[str, ...] = ()
    openers: frozenset[str] = frozenset()
    strong_borders: frozenset[str] = frozenset()
    weak_borders: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    finite_verbs: tuple[str, ...] = ()
    before_nouns: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    peoples: tuple[str, ...] = ()
    dotted: tuple[str, ...] = ()
    frames: frozenset[str] = frozenset()
    held: tuple[str, ...] = ()
    contrasts: tuple[str, ...] = ()
    speakers_behind: tuple[str, ...] = ()
    grave: tuple[str, ...] = ()
    no_subjects: tuple[str, ...] = ()
    denials_behind: tuple[str, ...] = ()
    rulings: tuple[str, ...] = ()
    reserves: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()
    aged: tuple[str, ...] = ()
    studies: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    afters: tuple[str, ...] = ()
    seconds: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    lasting: tuple[str, ...] = ()
    dating: tuple[str, ...] = ()
    late_links: tuple[str, ...] = ()
    infinitives: tuple[str, ...] = ()
    links: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    having: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    contents: frozenset[str] = frozenset()
    followers: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    relatives: frozenset[str] = frozenset()
    halves: frozenset[str] = frozenset()
    phrases: Mapping[str, tuple[str, ...]] = _NONE


class Language(NamedTuple):
    """One language.

    Attributes:
        code: ISO 639 code.
        name: Its English name.
        commonest: Words that tell it from others, beside its function words and weekdays.
        function_words: Words that hold a sentence together, as keys.
        pointing_words: Words that, at the start of a sentence, may point at what stands before it; English ones.
        pointing: The same of other languages, where such a sentence needs the one before it; regular expressions.
        calendar: Months and weekdays.
        numbers: Words for numbers.
        names: What is known of names.
        clauses: Where a line may end.
        page: What stands around a story.
        spelled_numbers: Numbers in words that stand before one of its units.
        units: What stands behind a number and belongs to it; regular expressions.
        letters_a_word: How many letters, in a script without spaces, or words stand for one of a headline in English.
        saying: Words that tell who said something, by kind; `summarizer.support.speakers` reads them.
        counting: Words beside a number, as keys: by kind those that say what it counts ("dead", "injured", "persons");
            "general" ones and "times", which do not; "borders", where that ends; "until", before a day; "none" and
            "nobody", which deny what is counted, up to "none_ends". `summarizer.corpus.counts` reads these, and the
            next.
        uncounted: What stands "before" and "behind" a number that counts nothing, "ahead", what says that it is not
            counted yet, and "announced", that a sentence tells of what is still to come; regular expressions.
    """

    code: str
    name: str
    commonest: tuple[str, ...]
    function_words: frozenset[str] = frozenset()
    pointing_words: frozenset[str] = frozenset()
    pointing: tuple[str, ...] = ()
    calendar: Calendar = Calendar()
    numbers: NumberWords = NumberWords()
    names: NameWords = NameWords()
    clauses: ClauseWords = ClauseWords()
    page: PageWords = PageWords()
    spelled_numbers: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    letters_a_word: float = 1
    saying: Mapping[str, frozenset[str]] = _NONE
    counting: Mapping[str, frozenset[str]] = _NONE
    uncounted: Mapping[str, frozenset[str]] = _NONE
