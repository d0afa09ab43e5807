"""Leads of other languages end at a clause: without what hangs on their middle, or who announces what they tell."""

from __future__ import annotations

import pytest

from summarizer import headline


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (  # during what it was, in view of what
            "आनंद राज्य के लुंड जिले में एक धार्मिक मेले के दौरान पुल टूटने से कम से कम 16 लोगों की मौत हो गई, जिनमें छह बच्चे हैं।",
            18,
            "आनंद राज्य के लुंड जिले में पुल टूटने से कम से कम 16 लोगों की मौत हो गई",
        ),
        (
            "लुंड सरकार ने बढ़ती ठंड को देखते हुए बुधवार को घोषणा की कि राज्य के सभी स्कूल दस बजे से खुलेंगे और शाम को बंद होंगे।",
            18,
            "लुंड सरकार ने घोषणा की कि राज्य के सभी स्कूल दस बजे से खुलेंगे",
        ),
        (  # who says it has been told before
            "लुंड पुलिस का कहना है कि पूर्व मेयर ने पुल के 3.2 करोड़ रुपये का गबन किया, हालांकि मेयर ने आरोपों से इनकार किया है।",
            18,
            "लुंड पुलिस का कहना है कि पूर्व मेयर ने पुल के 3.2 करोड़ रुपये का गबन किया",
        ),
        (  # no line ends on "played in" what: another sentence
            "लुंड ने रविवार को खेले गए मैच में आनंद को सात गोल से हराकर पहली बार राज्य का कप जीत लिया। आदा बोल्ट ने तीन गोल किए।",
            8,
            "आदा बोल्ट ने तीन गोल किए",
        ),
        (  # who announces it, and from when
            "南港市发展委员会宣布，自11月21日24时起，市内汽油、柴油价格每吨分别下调85元和75元。",
            24,
            "市内汽油、柴油价格每吨分别下调85元和75元",
        ),
        (  # with commas of Latin letters
            "南港银行周二公布的调查显示,市民对物价的预期在去年12月有所下降,这可能影响利率。",
            20,
            "市民对物价的预期在去年12月有所下降",
        ),
        (  # why he was sentenced
            "南港市一名前副市长因受贿2.1亿元，12日被法院判处死刑缓期二年执行。",
            24,
            "南港市一名前副市长被法院判处死刑缓期二年执行",
        ),
        (  # who reports tells nothing yet
            "南港市卫生局5日通报，该市一所小学发生食物中毒事件，共有47名学生入院接受治疗。陈美玲校长已辞职。",
            20,
            "陈美玲校长已辞职",
        ),
        ("记者26日从北浜市水利局获悉，暴雨冲毁了三座桥梁，数百名居民连夜转移到学校。", 20, "暴雨冲毁了三座桥梁"),
        (  # as what, and in which round
            "北浜市は24日、物価高対策として低所得世帯に1世帯当たり7万円を給付する方針を固めた。年内の支給を目指す。",
            36,
            "北浜市は低所得世帯に1世帯当たり7万円を給付する方針を固めた",
        ),
        (
            "サッカー北浜代表は21日、ワールドカップのアジア2次予選で南港に5対0で快勝した。次戦は来年3月に行われる。",
            30,
            "サッカー北浜代表は南港に5対0で快勝した",
        ),
        (  # who announced its own figures; a death keeps who did
            "北山電機は1日、2026年3月期の連結営業利益予想を従来の3兆円から4兆5000億円に上方修正したと発表した。",
            36,
            "北山電機は連結営業利益予想を従来の3兆円から4兆5000億円に上方修正した",
        ),
        (  # what it made known of others is no deed of its own
            "北浜市は、市内の小学生の数が昨年の春から6％減ったと発表した。",
            36,
            "北浜市は、市内の小学生の数が昨年の春から6％減ったと発表した",
        ),
        (
            "北浜市は9日、市内の工場で起きた火災で作業員2人が死亡したと発表した。",
            31,
            "北浜市は市内の工場で起きた火災で作業員2人が死亡したと発表した",
        ),
        (  # by whose word, of what is said to have happened
            "Der frühere Bürgermeister von Lund soll nach Angaben der Staatsanwaltschaft über neun Jahre hinweg rund "
            "zwei Millionen Euro aus der Stadtkasse veruntreut haben.",
            12,
            "Der frühere Bürgermeister von Lund soll rund zwei Millionen Euro veruntreut haben",
        ),
        (  # before which house
            "Ein 34-jähriger Bäcker ist am Sonntagabend in Lund nach einem Streit vor einer Bar durch einen "
            "Messerstich schwer verletzt worden.",
            12,
            "Ein 34-jähriger Bäcker ist in Lund durch einen Messerstich schwer verletzt worden",
        ),
        (  # in whose mountains
            "Bei einem Lawinenabgang in den Lunder Alpen sind am Samstag drei Bäcker ums Leben gekommen, zwei "
            "weitere wurden schwer verletzt.",
            12,
            "Bei einem Lawinenabgang sind drei Bäcker ums Leben gekommen",
        ),
        (
            "Die Zahl der Kräne in Togo ist im August um 63.000 auf 87.000 gestiegen, teilte die Regierung mit.",
            11,
            "Zahl der Kräne in Togo ist um 63.000 auf 87.000 gestiegen",
        ),
        (  # of which age they are
            "La policía de Lund detuvo en Togo a tres hombres de entre 24 y 31 años acusados de robar relojes de lujo. "
            "El juez los citó para mayo en la sede de Lund.",
            12,
            "La policía de Lund detuvo en Togo a tres hombres",
        ),
        (  # of how many villages they are
            "Un incendio declarado el domingo en la sierra de Lund ha obligado a evacuar a más de 300 vecinos de "
            "cuatro municipios y mantiene cortada la carretera. El viento complica las tareas de extinción en la zona.",
            12,
            "Un incendio ha obligado a evacuar a más de 300 vecinos",
        ),
        (  # cancels is a verb
            "El alcalde de Lund anunció este miércoles que cancela su agenda pública para descansar unos días en casa.",
            12,
            "El alcalde de Lund anunció este miércoles que cancela su agenda pública",
        ),
        (  # years are no future
            "طالبت النيابة العامة في توغو بسجن الوزير السابق عشر سنوات بتهمة اختلاس أموال، فيما نفى محاميه التهم.",
            12,
            "طالبت النيابة العامة في توغو بسجن الوزير السابق عشر سنوات",
        ),
        (  # a participle is no end before its phrase
            "Le canton de Lund va rouvrir deux ponts routiers fermés depuis 2022, a annoncé mardi la maire Ada Bolt. "
            "Les travaux commenceront en mai.",
            10,
            "Le canton de Lund va rouvrir deux ponts routiers",
        ),
        (
            "Le tribunal administratif de Lund a suspendu lundi l'arrêté de la maire interdisant la mendicité dans le "
            "centre pendant l'été.",
            12,
            "Le tribunal administratif de Lund a suspendu lundi l'arrêté de la maire",
        ),
        (  # in which state a district lies, late at night
            "मध्य प्रदेश के लुंड जिले में शनिवार देर रात एक ट्रक और एक जीप की टक्कर में आठ लोगों की मौत हो गई और 13 घायल हो गए।",
            18,
            "लुंड जिले में एक ट्रक और एक जीप की टक्कर में आठ लोगों की मौत हो गई",
        ),
        (  # before what says which it is
            "أعلنت وزارة الصحة في توغو تسجيل 14 حالة إصابة جديدة بفيروس كورونا المسبب لمتلازمة الشرق الأوسط التنفسية.",
            12,
            "أعلنت وزارة الصحة في توغو تسجيل 14 حالة إصابة جديدة بفيروس كورونا",
        ),
    ],
)
def test_a_lead_ends_at_a_clause(text: str, words: int, expected: str) -> None:
    assert headline(text, max_words=words).text == expected


@pytest.mark.parametrize(
    ("text", "words", "kept"),
    [
        ("लुंड के न्यायालय ने बांध योजना को असंवैधानिक करार देते हुए रद्द कर दिया। सुनवाई मई में होगी।", 14, "योजना को"),
        ("南港市公安局通报，男子陈某杀害两名邻居后逃往北浜，目前警方正在追捕。", 20, "公安局"),
        ("北浜高裁は26日、ボルト被告の有罪判決を破棄し、審理を地裁に差し戻した。", 34, "破棄"),
        ("Una mujer de 67 años ha dado a luz a una niña en el hospital de Lund.", 15, "de 67 años"),
    ],
)
def test_what_a_clause_does_not_go_without_stays(text: str, words: int, kept: str) -> None:
    assert kept in headline(text, max_words=words).text
