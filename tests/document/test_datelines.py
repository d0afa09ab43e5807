"""Where the story starts within a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.document import Document
from summarizer.document.datelines import dateline_end


@pytest.mark.parametrize(
    ("dateline", "story"),
    [
        ("Seoul – ", "During the summit both sides agreed."),
        ("ZURICH Oct 30 (Reuters) - ", "The bank cooperates."),
        ("LUND, Feb 3 (Reuters - ", "Quay Rope Corp shuts two mills."),  # its bracket is never closed
        ("( PHOTOS: Mills of Lund) ", "Ada Bolt has run nine mills."),
        ("WASHINGTON—", "President Roe signed a law — the first of its kind — on Monday."),
        ("HARWICK, Ore., March 3–", "“We won,” she said."),
        ("HARWICK, Oregon—", "Ada Bolt’s mill burned."),
        ("MILLPORT--", "In a town of 300 people nobody slept."),
        ("ROME― ", "The mayor resigned."),
        ("Rio de Janeiro - ", "Brazil's president signed a law."),
        ("Mar del Plata – ", "The mayor resigned."),
        ("(The Millport Courier)", "Anna Berg leaves."),
        ("(Ferry & Quay of Lund)", "“We won,” she said."),
        ("(The Millport Courier) ", "Anna Berg leaves."),
        ("(Quay Press £9.99) ", "“We won,” she said."),
        ("WASHINGTON (AP) — ", "The Senate voted on Tuesday."),
        ("TIRANA, June 3 (Xinhua) &mdash; ", "Parliament voted."),
        ("LUND, Sweden (AP) &#8212; ", "The mine is shut."),
        ("LONDON, March 3 (Reuters) - ", "Shares rose."),
        ("MILLPORT, NOV 12 - ", "The bridge is shut."),
        ("(CNN) -- ", "A storm hit the coast."),
        ("(Lund Wire) -- ", "A storm hit the coast."),
        ("(Quaynet) — ", "A storm hit the coast."),
        ("(CNN)", "A storm hit the coast."),
        ("( cnn ) ", "a storm hit the coast ."),
        ("Irbil, Iraq (CNN)", "The refinery burns."),
        ("SIOUX FALLS, S.D. — ", "A man lost his job."),
        ("NEW YORK/LONDON (Reuters) - ", "Oil fell."),
        ("By Jane Doe PARIS, Oct 30 (Reuters) - ", "The group grew."),
        ("(Adds comment, share price) By Jane Doe and John Roe PARIS (Reuters) - ", "The group grew."),
        ("BERLIN -- ", "The chancellor resigned."),
        ("Tokyo, Japan — ", "The mayor opened the tower."),
        ("Update at 1:25 p.m. ET: ", "The Senate voted."),
        ("UPDATE: ", "The Senate voted."),
        ("[...] ", "The Senate voted."),
        ("Summary: ", "The state opens its data."),
        ("WASHINGTON ― ", "The Senate voted on Tuesday."),
        ("NEW YORK--(BUSINESS WIRE)--", "Acme Inc. opens a mill."),
        ("LUND, Ore., Oct. 14 /PRNewswire/ -- ", "Acme opens a mill."),
        ("LUND, TOGO--(Marketwired - May 3, 2027) - ", "Acme opens a mill."),
        ("LUND, Togo, May 3, 2027 (GLOBE NEWSWIRE) -- ", "Acme opens a mill."),
        ("Lund – May 3, 2027 – (Business Wire) – ", "Acme opens a mill."),
        ("LUND, TOGO / ACCESSWIRE / May 3, 2027 / ", "Acme opens a mill."),
        ("据新华社北京11月20日电 ", "国务院周二宣布新的计划。"),
        ("新华社北京11月20日电（记者张三）", "国务院周二宣布新的计划。"),
        ("河内11月20日电（记者 张三）", "国务院周二宣布新的计划。"),
        ("（中央社台北20日电）", "行政院周二宣布新的計畫。"),
        ("中新网11月20日电 ", "国务院周二宣布新的计划。"),
        ("路透北京11月20日 - ", "政府周二宣布新的计划。"),
        ("新华社日内瓦11月20日电题：", "国务院宣布新的计划。"),
        ("بيروت - (أ ف ب): ", "أعلنت الحكومة خطة جديدة."),
        ("الرياض – واس: ", "أعلنت الحكومة خطة جديدة."),
        ("دبي في 20 نوفمبر /وام/ ", "أعلنت الحكومة خطة جديدة."),
        ("MADRID, 20 (EUROPA PRESS) ", "El Gobierno anunció un plan nuevo."),
        ("MADRID, 3 de mayo de 2027 (EFE).- ", "El Gobierno anunció un plan nuevo."),
        ("Genève (ats) - ", "Le gouvernement a annoncé un plan."),
        ("Genève (awp/ats/afp) - ", "Le gouvernement a annoncé un plan."),
        ("（東京　20日　ロイター）", "政府は20日、新しい計画を発表した。"),
        ("【北京11月20日新華社】", "国务院周二宣布新的计划。"),
        ("القاهرة - 20 نوفمبر - رويترز: ", "أعلنت الحكومة خطة جديدة."),
        ("ロンドン（AP）― ", "政府は20日、新しい計画を発表した。"),
        ("東京―", "政府は20日、新しい計画を発表した。"),
        ("大阪(AP通信)ー", "政府は20日、新しい計画を発表した。"),
        ("(ブルームバーグ): ", "政府は20日、新しい計画を発表した。"),
        ("（ロイター）", "政府は20日、新しい計画を発表した。"),
        ("लखनऊ (एजेंसी) - ", "सरकार ने मंगलवार को योजना की घोषणा की।"),
        ("東京―", "北浜市の病院は15日、患者を取り違えたと発表した。"),
        ("モスクワ―", "ロシアの大統領は15日、法律に署名した。"),
        ("［東京 20日 ロイター］ - ", "政府は20日、新しい計画を発表した。"),
        ("【ワシントン共同】", "政府は20日、新しい計画を発表した。"),
        ("القاهرة 20 نوفمبر تشرين الثاني (رويترز) - ", "أعلنت الحكومة يوم الثلاثاء خطة جديدة."),
        ("القاهرة (رويترز) - ", "أعلنت الحكومة يوم الثلاثاء خطة جديدة."),
        ("واشنطن - رويترز: ", "أعلنت الحكومة يوم الثلاثاء خطة جديدة."),
        ("غزة (شينخوا) - ", "أعلنت الحكومة يوم الثلاثاء خطة جديدة."),
        ("بغداد 20 نوفمبر 2026 (شينخوا) -- ", "أعلنت الحكومة يوم الثلاثاء خطة جديدة."),
        ("واشنطن (أسوشيتد برس) - ", "أعلنت الحكومة يوم الثلاثاء خطة جديدة."),
        ("بيروت (ا ف ب) - ", "أعلنت الحكومة يوم الثلاثاء خطة جديدة."),
        ("القاهرة (أ ش أ) - ", "أعلنت الحكومة يوم الثلاثاء خطة جديدة."),
        ("Aix-en-Provence, 1er déc 2026 (AFP) - ", "Le maire a voté mardi la loi."),
        ("नई दिल्ली, 20 नवंबर (भाषा) ", "सरकार ने मंगलवार को योजना की घोषणा की।"),
        ("काबुल, तीन नवंबर (एपी) ", "सरकार ने मंगलवार को योजना की घोषणा की।"),
        ("March 3 (Quay News) - ", "Shares rose."),
        ("Sept 12, 2026 (Quay News) -- ", "Shares rose."),
        ("Lund, March 3 (Quay News) - ", "Shares rose."),
        ("New Lund, Togo, March 3, (Quay News)- ", "Shares rose."),
        ("Lund , March 3 (Quay News) -", "Shares rose."),
        ("LUND (News 1st); ", "The mayor resigned."),
        ("Lund (News 1st) – ", "The mayor resigned."),
        ("NEW LUND (AP) _ ", "The mayor resigned."),
        ("LUND, Togo _ ", "The mayor resigned."),
        ("LUND, June 3, Kyodo - ", "The mayor resigned."),
        ("(Corrects name in paragraph 3) ", "The mayor resigned."),
        ("[Updated at 12:12 p.m. ET] ", "The mayor resigned."),
        ("Follow along for live updates: ", "The mayor resigned."),
        ("Ole Bolt) NEW LUND (AP) — ", "The mayor resigned."),
        ("LUND ( AP ) _ ", "the mayor resigned ."),
        ("Lisboa, 20 nov 2026 (Lusa) – ", "O Governo aprovou a lei."),
        ("(ANSA) - NAPOLI, 20 NOV - ", "Il governo ha approvato la legge."),
        ("（CNN）", "国会周二通过新的法案。"),
        ("香港（中通社）", "国务院周二宣布新的计划。"),
        ("东京11月20日（路透） - ", "政府周二宣布新的计划。"),
        ("本报北京讯，", "国务院周二宣布新的计划。"),
        ("本报北京11月20日讯，", "国务院周二宣布新的计划。"),
        ("MADRID. - ", "El Gobierno aprobó el martes la ley."),
        ("Madrid, 20 nov (EFE).- ", "El Gobierno aprobó el martes la ley."),
        ("Bogotá, 20 de noviembre (AFP) – ", "El Gobierno aprobó el martes la ley."),
        ("Frankfurt am Main (dpa) - ", "Die Regierung hat einen Plan vorgestellt."),
        ("Berlin (dpa) - ", "Die Regierung hat einen Plan vorgestellt."),
        ("Berlin, 20. November (dpa) - ", "Die Regierung hat einen Plan vorgestellt."),
        ("PARIS, 20 nov. 2026 (AFP) - ", "Le gouvernement a adopté mardi la loi."),
    ],
)
def test_the_story_starts_behind_the_dateline(dateline: str, story: str) -> None:
    assert dateline_end(dateline + story) == len(dateline)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bolt — the maker of nuts — said so.",
        "Bolt—The Maker of nuts—said so.",
        "ACMEBOLT—Lund's biggest employer—said so.",
        "NASA—Europe's partner in space—said so.",
        "NASA—The agency has said so.",
        "London—Britain's capital—is shut.",
        "LONDON–PARIS trains are late.",
        "PARIS-based Acme said so.",
        "BREAKING—Mayor resigns.",
        "WARNING—This story holds swearing.",
        "Apple - the company - said it would appeal.",
        "Apple – Cupertino's biggest employer – said it would appeal.",
        "Yoon – who leaves office soon – thanked his guest.",
        "The minister (Reuters has seen the letter) declined to comment.",
        "By Friday the river had fallen.",
        "By Friday, March 3 (a holiday) the river had fallen.",
        "(Anna Berg) was the first to leave.",
        "(Ferries) Anna Berg sells.",
        "NASA launched the probe.",
        "The US-led talks – the third this year – failed.",
        "北京的谈判已经结束。",
        "中国通讯社（新华社）记者周二抵达。",
        "（ロイター）の記者は取材を拒まれた。",
        "本报告讯息不足，国务院周二宣布新的计划。",
        "The mayor _ who is 50 _ resigned.",
        "",
    ],
)
def test_what_is_no_dateline_stays(sentence: str) -> None:
    assert dateline_end(sentence) == 0


@given(st.text(max_size=300))
def test_any_text_is_survived(text: str) -> None:
    assert 0 <= dateline_end(text) <= len(text)


@pytest.mark.parametrize(
    ("dateline", "story"),
    [
        ("MADRID. - ", "El Gobierno aprobó el martes la ley."),
        ("Berlin, 20. November (dpa) - ", "Die Regierung hat einen Plan vorgestellt."),
        ("नई दिल्ली, 20 नवंबर (भाषा)। ", "सरकार ने मंगलवार को योजना की घोषणा की।"),
    ],
)
def test_a_dateline_that_holds_a_full_stop_is_no_sentence(dateline: str, story: str) -> None:
    document = Document.of(f"{dateline}{story} {story}")
    assert [sentence.text for sentence in document.body] == [story, story]
    assert {sentence.role for sentence in document.sentences[:-2]} <= {"boilerplate"}  # German: none


@pytest.mark.parametrize("line", ["LUND, March 3 (Reuters)", "MADRID, 20 (EUROPA PRESS)", "PARIS, 3 mai 2027 (AFP) -"])
def test_a_line_that_is_no_more_than_a_dateline_is_no_headline(line: str) -> None:
    document = Document.of(f"{line}\n\n{FIRE} {REST}")
    assert document.headline is None
    assert document.sentences[0].role == "boilerplate"


def test_a_line_between_two_cities_is_no_dateline() -> None:
    assert dateline_end("東京―大阪間の新幹線が止まった。") == 0
    assert dateline_end("東京―大阪の新幹線が止まった。") == 0


FIRE = "A fire at a warehouse in Kara killed two people and destroyed 400 cars, the brigade said."
REST = " Nobody knows the cause of the fire in New Lund. Ada Roe said that she had seen smoke."


@pytest.mark.parametrize(
    "dateline",
    [
        "NEW LUND: ",
        "LUND, March 3: ",
        "Kara, 3 March 2026: ",
        "LUND (Agencies): ",
        "By Ada Bolt LUND: ",
        "New Delhi: ",
        "New Lund: ",  # the text has it as where something is
        "NEW LUND, March 3: ",
        "KARA: ",
        "ACCRA: ",
        "NEW YORK/ACCRA: ",
        "LUND (AP): ",
    ],
)
@pytest.mark.parametrize("above", ["", "By Ada Bolt\nStaff Writer\n\n", "Fire in a warehouse for cars\n\n"])
def test_a_story_starts_behind_a_place_and_a_colon(above: str, dateline: str) -> None:
    document = Document.of(f"{above}{dateline}{FIRE}{REST}")
    assert document.story[0].text == FIRE


LABELS = ["WARNING", "UPDATES", "FACTBOX", "Analysis", "Roe", "ROE", "Lund fire", "Jon Roe"]
UNKNOWN = [
    "HOAX",
    "QUIZ",
    "ZORB",
    "ZORB LIVE",
    "TOGOGATE",
    "ACME",
    "BOLT",
    "ADA BOLT",
    "Jon Roe, 3 March 2020",
    "NEW TOGO",
]


@pytest.mark.parametrize("label", LABELS + UNKNOWN)
def test_a_label_or_a_speaker_is_no_place(label: str) -> None:
    document = Document.of(f"{label}: {FIRE}{REST}")
    assert document.sentences[0].text == f"{label}: {FIRE}"


@pytest.mark.parametrize("text", ["Engineers at ACME and in ACME were told.", "Jon Acme lives there, in Acme Street."])
def test_a_name_in_capitals_is_no_place_for_an_office(text: str) -> None:
    assert Document.of(f"ACME: {FIRE} {text}").sentences[0].text == f"ACME: {FIRE}"


def test_a_book_about_a_city_keeps_its_title() -> None:
    title = "Accra: A Life is the name of the book that Ada Bolt has written on the market women."
    assert Document.of(f"{title}{REST}").story[0].text == title


@pytest.mark.parametrize("label", ["HOAX - ", "SATIRE -- ", "Rumour — ", "FACT CHECK – "])
def test_a_label_of_untruth_before_a_dash_is_no_place(label: str) -> None:
    assert dateline_end(f"{label}The mayor of Lund has left.") == 0


def test_of_several_labels_in_capitals_none_is_a_place() -> None:
    document = Document.of(f"BOLT: {FIRE}{REST}\n\nKOFI: {FIRE}\n\nLUND: {FIRE}")
    assert document.sentences[0].text == f"BOLT: {FIRE}"


@pytest.mark.parametrize(
    ("heading", "story"),
    [
        ("BAKERS OF LUND STOCK UP ", "Jon Roe, a baker, said on Wednesday that he had bought nine tons of flour."),
        ("WORK AHEAD * ", "The bridge will rest on nine steel piers from the yard."),
        ("REBUTTAL ", "The council met in May to hear what Jon Roe had to say."),
        ("Send us your pictures but stay safe • ", "At least nine people have died in a flood in Lund."),
    ],
)
def test_a_heading_that_runs_in_is_not_told(heading: str, story: str) -> None:
    document = Document.of(f"The council of Lund approved a bridge on Tuesday.\n\n{heading}{story}")
    assert document.story[-1].text == story


@pytest.mark.parametrize(
    "sentence",
    [
        "NASA JPL Director Ada Bolt said so.",
        'ADA BOLT, MAYOR OF LUND "It is late for a bridge."',
        "WALL STREET Journal",
    ],
)
def test_what_is_no_heading_stays(sentence: str) -> None:
    assert Document.of(f"The council of Lund met.\n\n{sentence}").sentences[-1].text == sentence
