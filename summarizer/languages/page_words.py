"""How the lines are told that stand around a story: captions, credits, labels, what is about the page."""

# Annotations are no strings here: each of a NamedTuple would be compiled, a millisecond in all at every start.

from collections.abc import Mapping
from typing import NamedTuple


class PageWords(NamedTuple):
    """How lines are told that stand around a story; regular expressions.

    Attributes:
        agencies: News agencies as a dateline names them.
        wires: Wires of press releases as a dateline names them, in any case.
        datelines: Datelines that are not a place, a date and an agency in Latin script, up to the story's first word.
        boilerplate: How lines begin that are about the page and not the story, capitals or not.
        whole_notes: How a paragraph begins that is a note with all that stands in it, capitals or not.
        anywhere: How lines are about the page that may begin with any word, capitals or not.
        anywhere_signs: What stands in every line that one of these holds for.
        notices: How lines begin that are where nobody says them, capitals or not.
        glued: Of these what may run into the first sentence.
        cut_marks: What stands where a page breaks a text off, all of its line, capitals or not.
        slugs: What a wire puts before its headline, and a hyphen behind it.
        wire_notes: How what a wire says of its changes begins, in brackets before the story.
        news_labels: What a site puts before a headline or its first words, and a colon or dash, capitals or not.
        stamps: What stands before the day on which a page was last changed, in small letters.
        writers: What a byline calls who wrote it, behind the name, in small letters.
        releases: How a line does that stands above a headline, capitals or not.
        about_company: How the heading of what a release says about who sends it begins, up to the name.
        about_us: Such a heading without a name, all of its line, capitals or not.
        references: Headings, all of their line, below which nothing but books and papers stand, capitals or not.
        opinions: How a line begins that says whose opinions an article holds, capitals or not.
        players: How a line of the live text of a match begins that says what a player did.
        points, points_end: How the heading of what tells the story in points above it begins, and the last one there.
        item_ends: How items of a list end.
        caption_signs, credit_signs: What stands, in small letters, in each line that `captions`, `credits` hold for.
        captions, places_in_picture: How a caption says what a picture shows, where in it somebody is, capitals or not.
        beside_captions: How a line right by a caption says what another picture shows, capitals or not.
        shows: How a caption above a lead says where somebody is in the picture, capitals or not: it tells no past.
        pictured: What somebody does, or smoke, in a caption in the present, and what stands behind that.
        on_air: What a guest or reporter of a programme does in the caption of its video.
        caption_labels: Lines, in small letters, below which a caption stands.
        credits, scenes: How it says whose it is, what somebody does in a year that is over, capitals or not.
        opening_credits: How a line begins that says whose the picture above it is.
        whole_credits: A line or sentence that is all credit, of the caption before it; of the whole of it.
        whole_credit_signs: What stands in each such line without a mark.
        picture_agencies: Who sells or took pictures, behind the stroke of a credit that runs into a sentence.
        picture_outlets: For whom a picture was taken, as such a credit names it: Ada Bolt for NPR.
        cities: Those that stand alone in datelines.
        labels: Words of labels before a sentence, beside ordinary ones, in small letters; no places.
        telling: Words before a colon that make a sentence of what stands before it, and no label.
        told: How a line begins that tells what happened, as no headline or crosshead does.
        announcing: How a sentence begins that announces the list below it.
        introducing: How one below a lead does that announces what stands below it, whatever that looks like.
        own_words: Words by which somebody tells of himself.
        addresses: Words by which a presenter speaks to somebody, or of the programme, capitals or not.
        presents, reports: What a transcript calls who presents a programme, and who reports for it.
        turns: Labels of questions and answers, and of invitations.
        sounds: What a transcript notes in brackets.
        write_to: How an address to write to begins.
        closing_credits: How all of a last line says who reported, wrote or edited what stands above, capitals or not.
        opening_author_notes: How a first line does whose author nothing behind it names.
        author_notes: How a last line says who its author is.
        time_zones: What may stand behind a time of day.
        minutes, hours: How many of them ago an entry of a live blog was written.
        entry_labels: What may stand behind the time of an entry of a live blog, capitals or not.
        events: How an entry of the log of a match begins that tells what is no news, capitals or not.
        live: How a first line says that it is a live blog's, capitals or not.
        live_heads: A line right above the entries of a live blog.
    """

    agencies: tuple[str, ...] = ()
    wires: tuple[str, ...] = ()
    datelines: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    whole_notes: tuple[str, ...] = ()
    anywhere: tuple[str, ...] = ()
    anywhere_signs: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    glued: tuple[str, ...] = ()
    cut_marks: tuple[str, ...] = ()
    slugs: tuple[str, ...] = ()
    wire_notes: tuple[str, ...] = ()
    news_labels: tuple[str, ...] = ()
    stamps: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    releases: tuple[str, ...] = ()
    about_company: tuple[str, ...] = ()
    about_us: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    opinions: tuple[str, ...] = ()
    players: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    points_end: tuple[str, ...] = ()
    item_ends: tuple[str, ...] = ()
    caption_signs: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    places_in_picture: tuple[str, ...] = ()
    beside_captions: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    pictured: tuple[str, ...] = ()
    on_air: tuple[str, ...] = ()
    caption_labels: tuple[str, ...] = ()
    credit_signs: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()
    opening_credits: tuple[str, ...] = ()
    whole_credits: tuple[str, ...] = ()
    whole_credit_signs: tuple[str, ...] = ()
    picture_agencies: tuple[str, ...] = ()
    picture_outlets: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    announcing: tuple[str, ...] = ()
    introducing: tuple[str, ...] = ()
    own_words: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    presents: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()
    write_to: tuple[str, ...] = ()
    closing_credits: tuple[str, ...] = ()
    opening_author_notes: tuple[str, ...] = ()
    author_notes: tuple[str, ...] = ()
    time_zones: tuple[str, ...] = ()
    minutes: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    entry_labels: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    live: tuple[str, ...] = ()
    live_heads: tuple[str, ...] = ()


def read_page(lists: Mapping[str, list[str]]) -> PageWords:
    """What stands around a story, from those of the lists that a language has."""
    return PageWords(**{name: tuple(lists[name]) for name in PageWords._fields if name in lists})
