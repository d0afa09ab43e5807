"""Where the story starts in other languages: behind their agencies' datelines, and behind nothing else."""

from __future__ import annotations

import re

import pytest

from summarizer.document import Document
from summarizer.document.datelines import DAY, dateline_end


@pytest.mark.parametrize(
    ("dateline", "story"),
    [
        ("Lund (Suède), 20 nov. 2026 (AFP) - ", "Le gouvernement a adopté mardi la loi."),
        ("Paris, le 20 novembre 2026 – ", "Le gouvernement a adopté mardi la loi."),
        ("(ANSA) - LUND, 21 OTT - ", "Un uomo di 52 anni è stato arrestato."),
        ("(AGI) - Millport, 9 giu. - ", "La procura ha chiesto il processo."),
        ("(ANSA) - LUND, 20 SET - ", "Un uomo di 52 anni è stato arrestato."),
        ("LUND, 20 DECEMBRE (AFP) - ", "Le gouvernement a adopté mardi la loi."),
        ("Lund, 14 fev 2027 (Lusa) - ", "O Governo aprovou hoje um decreto."),
        ("(Montréal) ", "Le gouvernement a présenté jeudi un projet de loi."),
        ("ORAN- ", "Le gouvernement a présenté jeudi un projet de loi."),
        ("Lund, 20 nov (APS) - ", "Le gouvernement a présenté jeudi un projet de loi."),
        ("CIUDAD DE MÉXICO (apro).- ", "El Gobierno aprobó el martes la ley."),
        ("【ワシントン=山田健】", "市議会は橋の建設を可決した。"),
        ("वाशिंगटन, 12 सितंबर (रॉयटर) ", "परिषद ने नई चक्की को मंजूरी दी।"),
        ("رام الله 14-10-2025 وفا- ", "أعلنت البلدية فتح المخبز الجديد."),
        ("LUND (Dow Jones)--", "Die Regierung hat einen Plan vorgestellt."),
        ("Bern (Keystone-SDA) - ", "Der Rat hat einen Plan vorgestellt."),
        ("Delémont (Keystone-ATS) - ", "Le gouvernement a adopté mardi la loi."),
        ("LYON (Agefi-Dow Jones)--", "Le gouvernement a adopté mardi la loi."),
        ("Lund/Graz – ", "Die Regierung hat einen Plan vorgestellt."),
        ("新华社北京3月2日电 题：", "国务院周二宣布新的计划。"),
        ("新华社澳门十二月二十日电 ", "国务院周二宣布新的计划。"),
        ("财联社3月2日电，", "国务院周二宣布新的计划。"),
        ("中国新闻网北京11月20日电 ", "国务院周二宣布新的计划。"),
        ("[中央社记者陈明台北20日电]", "行政院周二宣布新的计划。"),
        ("环球网报道 ", "国务院周二宣布新的计划。"),
        ("央视网消息：", "国务院周二宣布新的计划。"),
        ("【环球时报记者王芳】", "国务院周二宣布新的计划。"),
        ("【环球时报综合报道】", "国务院周二宣布新的计划。"),
        ("ロンドン（CNN）　", "政府は20日、新しい計画を発表した。"),
        ("（大阪 共同）", "政府は20日、新しい計画を発表した。"),
        ("【ソウル聯合ニュース】", "政府は20日、新しい計画を発表した。"),
        ("بيروت، لبنان (أسوشيتد برس) -- ", "أعلنت الحكومة خطة جديدة."),
        ("القاهرة - أ ش أ: ", "أعلنت الحكومة خطة جديدة."),
        ("لندن ـ رويترز: ", "أعلنت الحكومة خطة جديدة."),
        ("دبي، الإمارات العربية المتحدة (CNN)-- ", "أعلنت الحكومة خطة جديدة."),
        ("إسطنبول/ محمد علي/ الأناضول ", "أعلنت الحكومة خطة جديدة."),
        ("القاهرة في 20 نوفمبر/أ ش أ/ ", "أعلنت الحكومة خطة جديدة."),
        ("लखनऊ, एएनआई। ", "सरकार ने मंगलवार को योजना की घोषणा की।"),
        ("जागरण संवाददाता, लखनऊ। ", "सरकार ने मंगलवार को योजना की घोषणा की।"),
        ("जयपुर - ", "सरकार ने मंगलवार को योजना की घोषणा की।"),
        ("वाशिंगटन – ", "सरकार ने मंगलवार को योजना की घोषणा की।"),
        ("رام الله (معا) - ", "أعلنت الحكومة خطة جديدة."),
        ("नयी दिल्ली: ", "सरकार ने मंगलवार को योजना की घोषणा की।"),
        ("नई दिल्ली: ", "सरकार ने मंगलवार को योजना की घोषणा की।"),
        ("Москва. 20 ноября. INTERFAX.RU - ", "Правительство приняло закон."),
        ("ЛУНД, 20 ноября. /Корр. ТАСС Иван Петров/. ", "Правительство приняло закон."),
        ("Киев. 20 ноября. УНН. ", "Правительство приняло закон."),
        ("ТАСС, 20 ноября. ", "Правительство приняло закон."),
        ("РИА Новости, 20 ноября 2027 г. - ", "Правительство приняло закон."),
        ("(Рейтер) - ", "Правительство приняло закон."),
        ("(서울=연합뉴스) 김철수 이영희 기자 = ", "정부는 20일 계획을 발표했다."),
        ("[서울=뉴시스]이영희 기자 = ", "정부는 20일 계획을 발표했다."),
    ],
)
def test_the_story_starts_behind_the_dateline(dateline: str, story: str) -> None:
    assert dateline_end(dateline + story) == len(dateline)


@pytest.mark.parametrize(
    "sentence",
    [
        "国家电网11月20日电力供应恢复。",
        "新华社十一月出版新书。",
        "供销合作社20日讯息系统上线。",
        "央视网消息称会议推迟。",
        "【重要通知】本周停课。",
        "環球网报道了这一消息。",
        "قناة (CNN) قالت إن الحكومة ستستقيل.",
        "पुलिस: तीन लोग गिरफ्तार हुए।",
        "नई दिल्ली में प्रदूषण बढ़ा।",
        "Москва. Кремль. Путин выступил.",
        "(Ada Bolt) est partie mardi.",
        "(Рейтер) сообщил о законе.",
        "Суд, 20 ноября. Прения закончились.",
    ],
)
def test_what_is_no_dateline_stays(sentence: str) -> None:
    assert dateline_end(sentence) == 0


@pytest.mark.parametrize(
    ("dateline", "story"),
    [
        ("Berlin. ", "Der Rat will die Zahl der Züge senken."),
        ("Frankfurt am Main. ", "Die Bank senkt den Zins."),
        ("Berlin/dpa. ", "Der Rat hat am Montag getagt."),
        ("EFE / Madrid. ", "El Congreso aprobó este jueves una ley."),
        ("Lorca / EFE. ", "El Congreso aprobó este jueves una ley."),
        ("dpa Leipzig. ", "Der Rat will die Zahl der Züge senken."),
        ("Kassel, 3. Mai. ", "Der Rat will die Zahl der Züge senken."),
        ("Santiago de Lund, 3 de mayo de 2026. ", "El Congreso aprobó este jueves una ley."),
        ("Lund, 3 mai. ", "Le conseil veut moins de trains."),
        ("", "El 3 de mayo. El Congreso aprobó este jueves una ley que no gusta."),
        ("Ulm. ", "Der Rat will die Zahl der Züge im Mai senken."),  # any word before a long line
        ("REPORTAGE. ", "Le conseil de Lund veut moins de trains."),
        ("", "Bolt geht. Der Rat will die Zahl der Züge im Mai senken."),
        ("", "Stille. Dann sprach der Rat."),
        ("据新华社电 ", "多哥政府星期一通过一项法律。"),
        ("中新网昆明电 ", "多哥政府星期一通过一项法律。"),
        ("【独家】", "多哥政府星期一通过一项法律。"),
        ("快讯：", "多哥政府星期一通过一项法律。"),
        ("", "据新华社电话采访，多哥政府星期一通过一项法律。"),
        ("", "独家专访的视频星期一公布。"),
    ],
)
def test_a_city_or_a_place_with_its_agency_is_a_dateline_up_to_its_full_stop(dateline: str, story: str) -> None:
    assert Document.of(dateline + story).story[0].body == len(dateline)


@pytest.mark.parametrize("kicker", ["Entretien.", "Exklusiv.", "Última hora.", "EN DIRECT", "Intervista.", "Opinião"])
def test_a_kicker_in_a_line_of_its_own_is_none_of_the_story(kicker: str) -> None:
    assert Document.of(f"{kicker}\n\nAda Bolt est morte lundi à Lund à 91 ans.").story[0].text.startswith("Ada Bolt")


@pytest.mark.parametrize(
    "text", ["9 sets", "12 settlers", "5 magazines", "9 genera", "12 out of 20", "9 set off", "2 dice", "6 decades"]
)
def test_a_word_that_begins_as_a_month_does_is_no_day(text: str) -> None:
    assert re.match(DAY, text) is None


@pytest.mark.parametrize(
    "text", ["20 settembre", "20 Sett.", "18 juill.", "12 de outubro", "Sept. 3", "3. März", "4 AOUT"]
)
def test_a_month_is_written_whole_or_cut_short(text: str) -> None:
    assert re.fullmatch(DAY, text)
