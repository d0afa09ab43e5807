"""Sentence spans: a table of cases, and what holds for any text."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.text.sentences import sentence_spans

CASES = {
    "plain": ["The council met.", "It voted."],
    "double quotes": ['"We won. They lost," she said.', "Nobody cheered."],
    "curly quotes": ["“We won. They lost,” she said.", "Nobody cheered."],
    "single quotes": ["'We won. They lost,' she said.", "Nobody cheered."],
    "caption without a stop": ["Steel is known to spare a bridge the flood (file picture)", "Bakers want a ferry."],
    "caption of a side": ["The mayor of Lund met the owner of a yard (far left)", "Jon Roe wants a ferry."],
    "side inside": ["The mayor of Lund met the owner of a yard (left) on Monday.", "Jon Roe wants a ferry."],
    "month in brackets": ["The mayor of Lund met the owner of yards (in May) Jon Roe sold.", "Bakers want a ferry."],
    "quote as a sentence": ["He paused.", "“Did you see it?”", "She had."],
    "apostrophes": ["The miners' strike began.", "The owners' offer failed."],
    "brackets": ["(The state owns a ferry, too.)", "Tolls repay the loan.", "(It is 140 years old.) said nobody."],
    "abbreviations in brackets": ["(U.S.) Senators voted.", "(Photo: Dr.) Roe left."],
    "compounds": ["A mayor-vs.-council row began.", "It will end."],
    "initials": ["J. K. Holm resigned.", "A. B. Lind follows."],
    "initials that are degrees": ["M.S. Holm left.", "It hit J.D. Lind.", "He left.", "She holds a J.D.", "Holm won."],
    "initials of a firm": ["It fell by a J.D. Lind count, J.D. Lind said."],
    "a list in its line": ["Lund will shut three mills: 1. Aa 2. Ems and 3. Oder.", "It owns 4.", "Men left."],
    "no list in its line": ["The result: 1.", "Holm won.", "Three things count: 1.", "Price.", "2.", "Speed counts."],
    "an initial behind a year": ["In 1925 F. Scott Bolt wrote.", "It sold."],
    "titles": ["Dr. Amara Osei spoke to Mr. Brandt.", "Gen. Ruiz listened."],
    "titles of several": [
        "Offices of Govs. Roe and Berg shut.",
        "Gens. Ruiz and Holm met Sgts. Lind and Roe.",
        "It rained.",
    ],
    "titles of officers": ["Police named Const. Jon Roe and Spc. Una Berg.", "Amb. Ruiz listened."],
    "given names cut short": ["Shares of Wm. Bolt Jr. Co. fell.", "Geo. Acme & Sons rose."],
    "daughter of": ["A maid, Ada Bt. Bolt, was freed.", "Una Bte. Roe thanked her."],
    "U.S. inside": ["The U.S. Senate voted.", "The bill failed."],
    "U.S. behind a bracket": ["(AP)U.S. Senators voted.", "The bill failed."],
    "U.S. at the end": ["She lives in the U.S.", "They do not."],
    "number": ["It is No. 5 on the list.", "It was No. 7."],
    "decimals": ["It rose 3.5 percent to $1.25 a share.", "Volume fell."],
    "times": ["They left at 5 p.m. Tuesday.", "It rained."],
    "time zone": ["Polls close at 8 p.m. EST on both days.", "Counting follows."],
    "tickers": ["Delphi Corp. DPHIQ.PK fell.", "WWY.N rose.", "Shell RDSa.L fell."],
    "tickers with digits": ["Togo Motor 7203.T fell.", "Acme VOWG_p.DE rose.", "Bolt 600519.SS fell."],
    "companies": ["Roe Cos. said so.", "It sold to Roe Cos.", "Berg paid.", "Roe Cos. Inc. fell."],
    "Ms": ["Ms. Omar won.", "She thanked Ms. Adeyemi."],
    "months": ["It opened on Jan. 3 in the north.", "It shut in Dec. 2021."],
    "May": ["Work starts in May.", "Anna Berg met Theresa May.", "Fishermen want a ferry."],
    "words as short as an abbreviation": [
        "The king was ill.",
        "Jon Roe, 34, edits a site.",
        "He hit me.",
        "Bolt fled.",
    ],
    "names that end in a mark": [
        "Which? has named Acme.",
        "Oliver! and Mamma Mia! shut.",
        "Left Acme?",
        "eBay says no.",
    ],
    "ellipsis": ["Wait... what did he say?", "Nothing."],
    "marks together": ["Really?!", "Yes!!", "Good."],
    "Chinese": ["今天天气很好。", "我们去公园吧！", "好吗？"],
    "Japanese": ["首相は辞任した。", "後任は未定だ。"],
    "Arabic": ["هذا خبر عاجل.", "هل تعلم؟", "نعم."],
    "Hindi": ["यह पहला वाक्य है।", "यह दूसरा है।"],
    "Cyrillic": ["Президент подписал указ.", "Дума его одобрила."],
    "initials with a hyphen": ["J.-P. Bolt part.", "Le Pr. Roe reste."],
    "hours": ["Le pont ferme à 14 h.", "M. Bolt appelle.", "« Il fait 3 m. Il tient », dit-il."],
    "abbreviated words": ["It costs approx. $4 mil. and is late.", "It is shut."],
    "degrees": ["It reached 45 C.", "Rain fell."],
    "symbols": ["It bought Acme ACME.PA.", "Bolt won."],
    "two symbols": ["Acme Ltd. ACM.TOACM.N sold it.", "Bolt won."],
    "addresses": ["Acme runs apps.LOME.gov and maps.Bolt.com.", "Bolt won."],
    "inner stops": ["Bolt.D, a worm, hit Lund.Com in May.", "Lund.Com shut."],
    "wide numbers": ["日銀は政策金利を０．７５％に上げた。", "円は１５７．４５円だった。"],
    "accents": ["L’été est fini.", "Où êtes-vous ?"],
}


@pytest.mark.parametrize("name", CASES)
def test_cases(name: str) -> None:
    sentences = CASES[name]
    for separator in (" ", "\n", "\n\n"):
        text = separator.join(sentences)
        assert [text[start:end] for start, end in sentence_spans(text)] == sentences, separator


def test_a_year_without_a_space_behind_it_is_no_ticker() -> None:
    text = "It shut in 2019.A man was held."
    assert [text[s:e] for s, e in sentence_spans(text)] == ["It shut in 2019.", "A man was held."]


def test_an_answer_is_no_number() -> None:
    sentences = ["Must I pay for the ferry?", "No.", "Bakers must.", "A: No.", "A baker may not.", "No.", "I won."]
    sentences += ["Won?", "No.", "One lost."]
    text = " ".join(sentences)
    assert [text[s:e] for s, e in sentence_spans(text)] == sentences
    for text in (
        "It was the second ferry. No. 5 won.",
        "She sold flour. No. B was sold.",
        "It was split. No. Ten said no.",
        "It won. No. One seed Bolt lost.",
    ):
        assert sentence_spans(text)[1] == (text.index("No."), len(text))


def test_a_german_ordinal_ends_no_sentence_but_before_its_first_word() -> None:
    text = "Das Wrack aus dem 17. Jahrhundert liegt vor Togo. Es sank am 20. Der Rumpf ist ganz."
    found = [text[start:end] for start, end in sentence_spans(text, "de")]
    assert found == ["Das Wrack aus dem 17. Jahrhundert liegt vor Togo.", "Es sank am 20.", "Der Rumpf ist ganz."]


def test_a_day_before_its_month_ends_no_german_sentence() -> None:
    text = "Vom 3. bis 5. Mai fährt nichts. Der Rat tagte am Dienstag, 4. März, in Bonn. Er kam als 5. Der Zug fuhr."
    found = [text[start:end] for start, end in sentence_spans(text, "de")]
    assert [sentence.split()[-1] for sentence in found] == ["nichts.", "Bonn.", "5.", "fuhr."]


ORDINALS_AND_ABBREVIATIONS = {
    "no": ["Rådet vedtok 3. mars å stenge brua til 15. mai.", "Det koster 4,2 mill. kroner.", "Møtet er kl. 14.30."],
    "da": ["Det giver 400.000 kr. om året.", "Der er møde kl. 19 den 12. marts.", "De var to.", "Hun kom i maj."],
    "sv": ["Man fann bl.a. sprickor för ca 4,2 milj. kronor.", "Bron öppnar i maj.", "Hr. Berg kom."],
    "fi": ["Valtuusto päätti 3. maaliskuuta asiasta.", "Korjaus maksaa n. 4,2 milj. euroa."],
    "cs": ["Rada 3. března most uzavřela.", "Opravu vede Ing. Novák v ul. Dlouhé č. 5.", "Stojí 4,2 mil. korun."],
    "hu": ["A tanács 2026. március 3-án döntött.", "Ez kb. 4 millióba kerül, mondta dr. Brandt a 12. kerületben."],
    "ru": ["Совет г. Люнда закрыл мост на ул. Ленина.", "Так было в 2026 г. на встрече.", "Это 5 тыс. руб. в год."],
    "uk": ["Рада м. Люнд закрила міст.", "Це 4 млн. гривень, сказав І. І. Петренко."],
    "el": ["Θα κοστίσει 4,2 εκατ. ευρώ.", "Το είπε ο κ. Παππάς."],
    "pl": ["Most przy ul. Długiej zamknięto o godz. 14.30.", "Kosztuje ok. 4 mln zł."],
    "it": [
        "Il ricorso dell’avv. Rossi è pronto.",
        "Ha parlato l’on. Neri.",
        "Il dott. Bianchi e il sig. Rossi sono al n. 5.",
        "La dott.ssa Berg no.",
        "Ha detto no.",
        "Poi è partita.",
    ],
    "pt": ["A Dra. Souza mora na av. Paulista, n. 5.", "Custa aprox. 4 milhões."],
    "nl": ["De raad, nadat ir. Berg had gebeld, stopt.", "Het kost ca. 4,2 mln. euro.", "Hij hield op.", "Zij bleef."],
    "tr": ["Köprü 3. kez kapandı.", "Av. Kaya geldi."],
    "hi": ["डॉ. शर्मा ने कहा कि खर्च रु. 4 करोड़ होगा।", "प्रो. एस. के. वर्मा आए।"],
    "fr": [
        "Selon l’hon. Dupont, rien.",
        "Cela coûte env. 4 M. d'euros, dit M. Berg, av. de la Loire.",
        "Il dit non.",
        "12 personnes sont là.",
    ],
    "es": ["Costará aprox. 4 mill. de euros.", "Lo dijo ayer."],
    "de": ["Die 12. Klasse fährt mit.", "Er kam am 3. Mai.", "Das war 2019.", "Der Rat schwieg."],
    "und": ["Одбор је 3. марта одлучио.", "То каже др. Петровић из ул. Дуге."],
}


WORDS_LIKE_ABBREVIATIONS = {
    "es": [
        "Hay dos a favor y tres en contra.",
        "Robaron el auto.",
        "Dijo que no.",
        "Cayó al mar.",
        "El mar. 12 llovió.",
    ],
    "fr": ["Le lac est à sec.", "C'est le rôle de la Fed.", "Ils en ont."],
    "it": ["La pressione è alta.", "È il ruolo della Fed.", "Attendono."],
    "de": [
        "Es war ein Verbrechen dieser Art.",
        "Das ist Sache der Fed.",
        "Er starb nach der OP.",
        "Das sagt Art. 5 so.",
    ],
    "ru": ["Умер её муж.", "Нашли 12 тел.", "Он упал на пол.", "Тел. 12-45 молчит."],
}


@pytest.mark.parametrize("language", WORDS_LIKE_ABBREVIATIONS)
def test_a_word_that_is_an_abbreviation_too_ends_a_sentence_but_before_a_number(language: str) -> None:
    sentences = WORDS_LIKE_ABBREVIATIONS[language]
    text = " ".join(sentences)
    assert [text[start:end] for start, end in sentence_spans(text, language)] == sentences


@pytest.mark.parametrize("language", ORDINALS_AND_ABBREVIATIONS)
def test_an_ordinal_or_an_abbreviation_of_a_language_ends_no_sentence(language: str) -> None:
    sentences = ORDINALS_AND_ABBREVIATIONS[language]
    text = " ".join(sentences)
    assert [text[start:end] for start, end in sentence_spans(text, language)] == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["Han bor der siden 2019.", "De andre kom i mai.", "Alle var 400.", "Ingen sa nei.", "12 personer er her."],
        ["Мост закрыли в 2026 г.", "Совет молчит.", "Это было в 2019 году.", "12 человек пострадали."],
        ["अल्लाह ने कहा.", "12 लोग आए।"],
        ["قال ذلك.", "12 شخصا هنا."],
    ],
    ids=["no", "ru", "hi", "ar"],
)
def test_sentences_of_other_languages_end(sentences: list[str]) -> None:
    text = " ".join(sentences)
    for language in ("und", "no", "ru"):
        assert [text[start:end] for start, end in sentence_spans(text, language)] == sentences, language


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("pt", ["O uso é proibido até ao 6.º ano.", "A 2.ª Câmara mudou o n.º 3 da lei."]),
        ("es", ["La 1.ª división vuelve en agosto.", "El n.º 9 no juega."]),
    ],
)
def test_an_ordinal_sign_behind_its_stop_begins_no_sentence(language: str, sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[slice(*span)] for span in sentence_spans(text, language)] == sentences


def test_full_width_marks_need_no_space() -> None:
    text = "今天天气很好。我们去公园吧！好吗？"
    assert [text[s:e] for s, e in sentence_spans(text)] == ["今天天气很好。", "我们去公园吧！", "好吗？"]


def test_a_digit_behind_a_full_width_stop_begins_a_sentence() -> None:
    text = "国务院发布了计划。3月开始。他说：“好。3天。”２人到场。"
    assert [text[start:end] for start, end in sentence_spans(text)] == [
        "国务院发布了计划。",
        "3月开始。",
        "他说：“好。3天。”",
        "２人到场。",
    ]


def test_apostrophe_that_opens_nothing_does_not_swallow_sentences() -> None:
    text = "He loved the '90s. Don't go there. It's over."
    assert [text[s:e] for s, e in sentence_spans(text)] == [
        "He loved the '90s.",
        "Don't go there.",
        "It's over.",
    ]


def test_quote_that_never_closes_is_split() -> None:
    text = "He said: “We went. " + "Then we came back again. " * 30
    assert len(sentence_spans(text)) == 31


def test_headline_line_stands_alone(seed_article: str) -> None:
    start, end = sentence_spans(seed_article)[0]
    assert seed_article[start:end] == seed_article.splitlines()[0]


def test_hard_wrapped_lines_are_joined() -> None:
    text = (
        "The committee has decided to postpone the vote on the new budget until\n"
        "the end of the month. Members said that they wanted more time to read\n"
        "the report, which was published on Monday.\n"
    )
    assert len(sentence_spans(text)) == 2


def test_a_page_of_short_lines_is_not_wrapped() -> None:
    text = (
        "Ten things that we learned from the marathon in Lund\nPhoto: Ada Bolt crosses the line\n"
        "By JON DOE, Sports Reporter of the Courier\nLast updated at 4:41 PM on 12 May 2024\n"
        "Bolt won in 2 hours 21 minutes, which is faster than her old record.\nThe race raised £2m."
    )
    assert [text[start:end] for start, end in sentence_spans(text)] == text.split("\n")


def test_a_line_above_one_that_is_much_longer_is_not_wrapped() -> None:
    text = "Police arrest three after a robbery in Lund\nPolice arrested three men on Monday after a robbery at a bank."
    assert [text[start:end] for start, end in sentence_spans(text)] == text.split("\n")


def test_lines_of_a_list_are_sentences() -> None:
    text = "Three demands:\n- higher pay\n- shorter weeks\n- better beds"
    assert len(sentence_spans(text)) == 4


@pytest.mark.parametrize(
    "item", ["• Sail it. Row it.", "- Sail it.", "1. Sail it.", "Q. Will it sail?", "[1] See Roe."]
)
def test_an_item_is_whole_and_what_follows_a_list_is_sentences(item: str) -> None:
    text = f"Ways to cross:\n{item}\n{item}\nThe council met. It voted."
    found = [text[start:end] for start, end in sentence_spans(text)]
    assert found == ["Ways to cross:", item, item, "The council met.", "It voted."]


@pytest.mark.parametrize("gap", [" ", "\n", "\n\n"])
def test_a_sum_stays_behind_its_currency(gap: str) -> None:
    text = f"The mill made Rs.{gap}2.2 billion in May. Nine men left."
    assert [text[start:end] for start, end in sentence_spans(text)] == [text[:-15], "Nine men left."]


@pytest.mark.parametrize("cry", ['"Reel \'em in, Lund!"', "“Reel ’em in, Lund!”", '"Who pays?"'])
def test_a_cry_inside_a_sentence_ends_none(cry: str) -> None:
    text = f"Ada Bolt, whose call of {cry} became part of the city's songs, died on Monday. She was 88."
    assert [text[start:end] for start, end in sentence_spans(text)] == [text[:-12], "She was 88."]


@settings(max_examples=200, deadline=None)
@given(st.text(st.one_of(st.characters(), st.sampled_from(" .!?\"'“”\n。A1")), max_size=300))
def test_every_solid_character_is_in_one_span(text: str) -> None:
    spans = sentence_spans(text)
    assert all(a < b for a, b in spans)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(spans))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(text[a:b] == text[a:b].strip() for a, b in spans)


def test_lone_surrogates_keep_their_place() -> None:
    text = "A \ud800 sign. A second one."
    assert [text[s:e] for s, e in sentence_spans(text)] == ["A \ud800 sign.", "A second one."]


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f", "\u3000", "\u2028"])
def test_a_wide_space_behind_a_lone_capital(space: str) -> None:
    text = f"Doctors gave her vitamin C{space}. She got well."
    spans = sentence_spans(text)
    assert "".join(text[start:end] for start, end in spans).replace(" ", "").replace(space, "") == (
        "DoctorsgavehervitaminC.Shegotwell."
    )


def test_quotation_marks_that_are_no_prose_hide_no_sentence() -> None:
    text = "“a " * 300 + "The council met. It voted. The bridge closed."
    ends = [text[start:end].split()[-1] for start, end in sentence_spans(text)]
    assert ends == ["met.", "voted.", "closed."]
