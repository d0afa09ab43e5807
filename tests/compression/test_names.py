"""Surnames alone, and the names they stand for."""

from __future__ import annotations

import pytest

from summarizer import headline
from summarizer.compression.names import full_names, in_full, spans_of
from summarizer.document import Document
from summarizer.extractive.alone import in_full as told_in_full
from tests.compression.leads import words_of

_CASES = [
    ("Sen. Ted Cruz spoke . Later, Cruz left .", "Cruz", "Ted"),
    ("Ada Finch-Reed spoke . Later, Finch-Reed left .", "Finch-Reed", "Ada"),
    ("Ray spoke of the Chad Franco-german pact . Later, Franco-german men left .", "Franco-german", None),
    ("Bolt paid for the Aero Togo 2005 show . Later, Togo paid .", "Togo", None),
    ("Bolt beat Ada Finch 6-4 . Later, Finch left .", "Finch", "Ada"),
    ("Togo's minister opened the Aero Togo show . Later, Togo paid .", "Togo", None),
    ("Statistics Canada spoke . Later, Canada's economy grew .", "Canada's", None),
    ("Tesco Ireland fined men . Ireland's law is old .", "Ireland's", None),
    ("Alan Greenspan spoke . Mr. Greenspan's bank rose .", "Greenspan's", "Alan"),
    ("South Korea voted . Then Korea cheered .", "Korea", None),
    ("The White House spoke . The House voted .", "House", None),
    ("Ada Bolt spoke . Bolt's, a bakery in Graz, closed .", "Bolt's,", None),
    ("Ada Bolt spoke . Bolt's will close in May .", "Bolt's", None),
    ("Ada Bolt spoke . Bolt's bakery closed .", "Bolt's", "Ada"),
    ("Donald Trump met Melania Trump . Later, Trump left .", "Trump", None),
    ("Retailer Acme Group fell . Shares in Acme fell .", "Acme", None),
    ("Ray Holder spoke . Holder left .", "Holder", "Ray"),
    ("Ada Bolt heads Bolt Inc. Later, Bolt left .", "Bolt", None),
    ("Japan's Nippon Steel fell . The US Steel mill shut .", "Steel", None),
    ("It met at Acme Acme will vote . Later, Acme's men left .", "Acme's", None),
    ("Singer Ada Bolt spoke . Later, Bolt left .", "Bolt", "Ada"),
    ("Drummer Ada Bolt spoke . Later, Bolt left .", "Bolt", "Ada"),
    ("Officer Ole Roe spoke . Later, Roe left .", "Roe", "Ole"),
    ("Top-seeded Ada Bolt spoke . Later, Bolt left .", "Bolt", "Ada"),
    ("A seminar, How to Improve Acme.gov, begins . Acme.gov is old .", "Acme.gov", None),
    ("Father Christmas came . The Christmas market opened .", "Christmas", None),
    ("Ada Bolt spoke . The Bolt bakery closed .", "Bolt", None),
    ("Grace Hopper wrote it . Admiral Hopper left .", "Hopper", None),
    ("CBS News said so . The News fell .", "News", None),
    ("Graz Hawks fans cheered . The Hawks won . Later, Hawks left .", "Hawks", None),
    ("Ada Bolt spoke . King “Big Ada” Bolt won .", "Bolt", None),
    ("Ada Bolt spoke . Ray asked: “Will Bolt win?” .", "Bolt", None),
    ("Ada Bolt spoke . A “very late” Bolt won .", "Bolt", "Ada"),
    ("Ada Bolt spoke . Later, the elder Bolt left .", "Bolt", None),
    ("J.D. Bolt spoke . Later, Bolt left .", "Bolt", "J.D."),
    ("Poor Bernie Bolt lost . Later, Bolt left .", "Bolt", "Bernie"),
    ("An Ada Bolt-Ray Finch row began . Later, Finch left .", "Finch", None),
    ("J. K. Bolt spoke . Later, Bolt left .", "Bolt", "J. K."),
    ("J. R. R. Bolt spoke . Later, Bolt left .", "Bolt", "J. R. R."),
    ("J. Crew spoke . Later, Crew left .", "Crew", None),
    ("F.B.I. Lund spoke . Later, Lund left .", "Lund", None),
    ("N.J. Transit rose . Later, Transit fell .", "Transit", None),
    ("U.S. Steel rose . Later, Steel fell .", "Steel", None),
    ("Sgt Ada Bolt spoke . Sgt Bolt left .", "Bolt", "Ada"),
    ("The Bishop of Graz, the Right Reverend Ole Roe, spoke . Bishop Roe left .", "Roe", "Ole"),
    ("Ada Bishop spoke . Later, Bishop left .", "Bishop", "Ada"),
    ("Rep. Bill Bolt spoke . Later, Bolt left .", "Bolt", "Bill"),
    ("Luiz Finch da Silva spoke . Later, Finch left .", "Finch", None),
    ("Luiz Finch da Silva spoke . Later, Silva left .", "Silva", None),
    ("The Housing Bill failed . Later, Bill left .", "Bill", None),
    ("Secretary of State John Finch spoke . Later, Finch left .", "Finch", "John"),
    ("Minister of Finance Mary Finch spoke . Later, Finch left .", "Finch", "Mary"),
    ("Minister of Transport Bandi Finch spoke . Later, Finch left .", "Finch", "Bandi"),
    ("The ambassador to the Graz League John Finch spoke . Later, Finch left .", "Finch", "John"),
    ("The owner of the Graz League John Finch spoke . Later, Finch left .", "Finch", None),
    ("Graz County Clerk Ole Finch spoke . Later, Finch left .", "Finch", "Ole"),
    ("Togo MP Ole Ray Finch spoke . Later, Finch left .", "Finch", "Ole Ray"),
    ("Graz County Clerk Weather Market opened . Later, Market left .", "Market", None),
    ("American John Finch spoke . Later, Finch left .", "Finch", "John"),
    ("American Graz Finch spoke . Later, Finch left .", "Finch", None),
    ("Judge S. John Finch spoke . Later, Finch left .", "Finch", "S. John"),
    ("John S. Finch III spoke . Later, Finch left .", "Finch", "John S."),
    ("World War III came . The War is over .", "War", None),
    ("Rep. Ole Finch (D-TG) spoke . Later, Finch left .", "Finch", "Ole"),
    ("Ole Finch—who is 41—spoke . Later, Finch left .", "Finch", "Ole"),
    ("Mary Day Finch spoke . Later, Finch left .", "Finch", "Mary Day"),
    ("Mary White spoke . Later, White left .", "White", "Mary"),
    ("Speaker John A. Finch spoke . Mr. Finch left .", "Finch", "John A."),
    ("Chief of Staff Rahm Finch spoke . Later, Finch left .", "Finch", "Rahm"),
    ("The ambassador to Germany John Finch spoke . Later, Finch left .", "Finch", "John"),
    ("Billionaire J.B. Finch spoke . Later, Finch left .", "Finch", "J.B."),
    ("Since Ole Finch left, Togo slept . Later, Finch left .", "Finch", "Ole"),
    ("John Finch spoke . “ It is late ,” Finch said .", "Finch", "John"),
    ("The Bolt mill shut . Ada Bolt spoke . Later, Bolt left .", "Bolt", "Ada"),
    ("John Williams spoke . The Williams mill shut . Later, Williams left .", "Williams", "John"),
    ("Bolt's mill shut . Ada Bolt spoke . Later, Bolt left .", "Bolt", None),
    ("Mary Finch's mill shut . Mr. Roe left . Mary Finch Jr. spoke .", "Roe", None),
    ("Robert Finch Jr. spoke . Later, Finch left .", "Finch", "Robert Finch Jr."),
    ("Even Finch spoke . Later, Finch left .", "Finch", None),
    ("Hurricane Maria struck . Later, Maria left .", "Maria", None),
    ("Roe, Lee Plan To Cooperate Finch says . Later, Finch left .", "Finch", None),
    ("It must suspend Germany Acme says . Later, Acme left .", "Acme", None),
    ("Injured Rio Finch left . Later, Finch left .", "Finch", "Rio"),
    ("It met fellow Spaniard John Finch . Later, Finch left .", "Finch", "John"),
]


@pytest.mark.parametrize(("text", "surname", "before"), _CASES)
def test_surnames(text: str, surname: str, before: str | None) -> None:
    words = words_of(text)
    at = max(k for k, word in enumerate(words) if word.text == surname)
    found = full_names(words).get(at)
    assert (found and " ".join(word.text for word in words[found[0] : found[1] + 1])) == before


_SHARED = [
    ("Ole and Ada Bolt won a prize . Mr Bolt is a cook .", "Bolt", "Mr"),  # nobody says which is the man
    ("Ole and Ada Bolt won a prize . Later, Bolt left .", "Bolt", None),
    ("Germany and Ada Bolt agreed . Later, Bolt left .", "Bolt", "Ada"),
    ("Roe and Ada Bolt met . Ole Roe sang . Later, Bolt left .", "Bolt", "Ada"),
    ("Mr and Mrs Bolt left . Ada Bolt sang . Mr Bolt is a cook .", "Bolt", "Mr"),
    ("Mr and Mrs Bolt left . His wife, Ada Bolt, sang . Mrs Bolt is a cook .", "Bolt", "Ada"),
    ("Ole Bolt and his wife Ada won . Mrs Bolt is a cook .", "Bolt", "Mrs"),
    ("Ole Bolt and his wife Ada won . Mr Bolt is a cook .", "Bolt", "Ole"),
    ("Ole Bolt won with his wife, Ada . Mrs Bolt is a cook .", "Bolt", "Mrs"),
    ("Ada Bolt, a mother of two, won . Mrs Bolt is a cook .", "Bolt", "Ada"),
    ("Ole Bolt fled . His wife, Ada Bolt, was cleared . Mrs Bolt is a cook .", "Bolt", "Mrs"),  # Ole may be one
    ("Ole Bolt fled . His wife, Ada Bolt, was cleared . Mr Bolt is a cook .", "Bolt", "Ole"),
    ("Mr Bolt fled . Ole Bolt and Ada Bolt met his wife, Ada Bolt, there . Mrs Bolt is a cook .", "Bolt", "Ada"),
    ("Lord Bolt died . His wife, Lady Bolt, spoke . Lord Bolt was old .", "Bolt", None),
    ("Ole Bolt spoke . Lord Bolt was old .", "Bolt", None),
    ("Mary Bolt died . Mr Bolt is a cook .", "Bolt", "Mr"),
    ("Ada Bolt sold her mill . Mr Bolt is a cook .", "Bolt", "Mr"),
    ("Mary Bolt and John Bolt sang . Mr Bolt is a cook .", "Bolt", "John"),
    ("President Ole Bolt spoke . Gov. Bolt was old .", "Bolt", None),
    ("Ole Bolt, a Togo senator, spoke . Senator Bolt was old .", "Bolt", "Ole"),
]


@pytest.mark.parametrize(("text", "surname", "before"), _SHARED)
def test_a_surname_of_two_is_in_full_where_the_text_says_whose_it_is(
    text: str, surname: str, before: str | None
) -> None:
    test_surnames(text, surname, before)


_SHARED += [
    ("Mike Bolt spoke . Michael R. Bolt won . Later, Bolt left .", "Bolt", "Mike"),
    ("Ben Bolt spoke . Benjamin Bolt won . Later, Bolt left .", "Bolt", "Ben"),
    ("John H. Bolt spoke . John W. Bolt won . Later, Bolt left .", "Bolt", None),
    ("John Bolt spoke . Yet Bolt won . Later, Bolt left .", "Bolt", "John"),
    ("John Bolt spoke, said Roe “ Bolt won ” . Later, Bolt left .", "Bolt", "John"),
    ("Gov. Rock Bolt met John Bolt . Later, Bolt left .", "Bolt", None),
]

_LATER = [
    ("Sen. Finch and Mr. Bolt left . | Ada Finch spoke . Ole Bolt spoke .", "Finch", "Ada"),
    ("Sen. Finch and Mr. Bolt left . | Ada Finch spoke . Ole Bolt spoke .", "Bolt", "Ole"),
    ("Mr. Bolt left . | Ole Bolt, 62, spoke .", "Bolt", "Ole"),
    ("A jury cleared Mayor Finch . | Ada Finch spoke .", "Finch", "Ada"),
    ("Mr. Finch died . | Ada Finch, 62, said her husband slept .", "Finch", None),
    ("Mayor Finch died . | Ada Finch, 30, was held .", "Finch", None),
    ("President Finch left . | His guest is student Ada Finch .", "Finch", None),
    ("President Finch left . | Ada Finch, who is nine, spoke .", "Finch", None),
    ("President Finch left . | Later Ole met Ada Finch, and slept .", "Finch", "Ada"),
    ("A jury likes Finch ale . | Ada Finch spoke .", "Finch", None),
]


_LATER += [
    ("A jury saw Finch and Roe . | John Finch spoke .", "Finch", "John"),
    ("Kavanagh and Roe say both sides agree . | John Kavanagh spoke .", "Kavanagh", "John"),
    ("Finch's mill shut . Men like Finch . | John Finch spoke .", "Finch's", "John"),
    ("Police saw Mr. Finch's mill . | Ole Finch spoke .", "Finch's", None),
    ("Police saw Mr. Finch's mill . | Ole Finch, a cook, spoke .", "Finch's", None),
    ("Police saw Mr. Finch's mill . | Fire chief Ole Finch spoke .", "Finch's", None),
    ("Sen. Finch left . | Ada Finch, a Togo senator, spoke .", "Finch", None),
    ("Sen. Finch's bill fell . | Senator Ada Finch spoke .", "Finch's", None),
    ("Rep. Finch left . | Ada Finch, the congresswoman, spoke .", "Finch", "Ada"),
    ("Mayor Finch left . | Ada Finch, who has been mayor since May, spoke .", "Finch", None),
    ("Secretary Finch left . | Ada Finch, the health secretary, spoke .", "Finch", "Ada"),
    ("Secretary Finch left . | Ada Finch, the former health secretary, spoke .", "Finch", None),
    ("Attorney General Finch left . | Attorney General Ada Finch spoke .", "Finch", "Ada"),
    ("Sen. Finch left . | Ole Finch, a state senator, spoke .", "Finch", None),
    ("Sen. Finch left . | Ole Finch, the president, spoke .", "Finch", None),
    ("Sen. Finch left . | Ole Finch, host of a show, spoke .", "Finch", None),
    ("Mayor Finch left . | Ada Finch, a cook who met the mayor, spoke .", "Finch", None),
    ("Prime Minister Finch left . | Ole Finch, the health minister, spoke .", "Finch", None),
    ("Justice Finch left . | Justice Minister Ada Finch spoke .", "Finch", None),
    ("President Finch left . | Secretary of State Ada Finch spoke .", "Finch", None),
    ("Mr. Finch left . | Sarah Finch met Ole .", "Finch", "Mr."),
    ("Mr. Finch left . | Bree Finch met her cook .", "Finch", None),
    ("Mr. Finch left . | Ole Finch, a nurse, said that was untrue .", "Finch", None),
    ("Mr. Finch left . | Ole Finch slept . The couple divorced .", "Finch", None),
    ("President Finch left . | Said Finch: Go .", "Finch", None),
    ("Prime Minister Finch left . | Former Prime Minister Ole Finch spoke .", "Finch", None),
    ("Mr. Finch paid . | The judge, Ole Finch, spoke .", "Finch", None),
    ("Mr. Finch paid . | Ole Finch, whom he sued, spoke .", "Finch", None),
    ("Sen. Finch left . | Ada Finch, a Togo senator, said it was late .", "Finch", None),
    ("President Finch left . | Ada Finch, president of the union, spoke .", "Finch", None),
    ("Mayor Finch left . | Ada Finch, who was mayor until May, spoke .", "Finch", None),
    ("Gov. Abbott left . | Gov. Ole Abbott spoke .", "Abbott", "Ole"),
    ("Finch told Ole he lied . | Mary Finch slept .", "Finch", None),
    ("Finch told Ole he lied . | Officer Ada Finch saw it .", "Finch", None),
    ("Finch told Ole he lied . | Surgeon John Finch saw it .", "Finch", None),
]


@pytest.mark.parametrize(("text", "surname", "before"), _LATER)
def test_a_surname_behind_a_title_is_in_full_where_the_name_comes_later(
    text: str, surname: str, before: str | None
) -> None:
    first, _, second = text.partition(" | ")
    words = [*words_of(first), *words_of(second, sentence=1)]
    found = full_names(words).get(next(k for k, word in enumerate(words) if word.text == surname))
    assert (found and " ".join(word.text for word in words[found[0] : found[1] + 1])) == before


_FIRST = [
    ("Gold rose . | Barrow Gold fell .", 0, None),
    ("Bitcoin fell . | Harbor Bitcoin cheered .", 0, None),
    ("Barrow Mines fell . | Mines that make mines shut .", 3, None),
    ("Finch left . | Ole Finch spoke , and Finch sang .", 0, "Ole"),
    ("Finch said it rained . | Ole Finch spoke .", 0, None),
    ("Finch said Acme lied . | Ole Finch spoke .", 0, "Ole"),
    ("Finch left his mill . | Ole Finch spoke .", 0, "Ole"),
    ("Finch said Acme lied . | Ole Finch met Ada Finch .", 0, None),
    ("Ford said sales fell . | Ole Ford spoke .", 0, None),
    ("Finch said Acme lied . | Bo sold Ole Finch's mill .", 0, None),
    ("Finch said Acme lied . | Mayor Ole Finch's mill burned .", 0, "Ole"),
    ("Norvex fell , and Norvex rose . | Selling Norvex was hard .", 0, None),
    ("Finch said Acme lied . | Congressman Finch spoke .", 0, None),
    ("Ole Finch spoke . | Finch left .", 4, "Ole"),
    ("Ole Walker spoke . | Walker left .", 4, "Ole"),
    ("Ole Walker spoke . | It is late,” Walker said .", 7, "Ole"),
    ('Ole Walker spoke . | It is late," Walker said .', 7, "Ole"),
    ("Ole Walker spoke . | Let Walker go,” Ada said .", 5, None),
    ("Ole Walker spoke . | “It is late, Walker said .", 7, None),
]


@pytest.mark.parametrize(("text", "at", "before"), _FIRST)
def test_a_first_word_is_a_surname_where_it_can_be_no_other_word(text: str, at: int, before: str | None) -> None:
    words = [word for number, part in enumerate(text.split(" | ")) for word in words_of(part, number)]
    found = full_names(words).get(at)
    assert (found and " ".join(word.text for word in words[found[0] : found[1] + 1])) == before


_UNREAD = [
    ("Acme shut. | Judge John Finch spoke. | Mr. Finch left.", "John Finch"),
    ("Acme shut. | Minister Ole Finch spoke. | Mr. Finch left.", "Ole Finch"),
    ("Acme shut. | Later Ole Finch spoke. | Mr. Finch left.", "Finch"),  # it may be no name
    ("Acme shut. | Finch met first lady Mary Finch. | Finch left.", "Finch"),
    ("Finch shut. | Judge John Finch spoke. | Finch left.", "Finch"),
    ("Men like Finch. | Judge John Finch spoke. | Finch left.", "John Finch"),
    ("John Finch spoke. | His aunt Mary Finch sang. | Finch left.", "Finch"),  # it may be either
    ("Men like Finch. | His aunt Mary Finch spoke. | Finch left.", "Finch"),
    ("Acme shut. | His aunt Mary Finch spoke. | Finch left.", "Finch"),
    ("Acme shut. | The Finch bakery shut. | Finch left. | John Finch spoke.", "Finch"),
]


@pytest.mark.parametrize(("text", "name"), _UNREAD)
def test_a_name_that_stands_between_what_is_read_is_known(text: str, name: str) -> None:
    sentences = text.split(" | ")
    starts = [text.index(one) for one in sentences]
    read = [0, 2]
    words = [
        word._replace(start=word.start + starts[at], end=word.end + starts[at], sentence=at)
        for at in read
        for word in words_of(sentences[at])
    ]
    unread = [(starts[at], starts[at] + len(one)) for at, one in enumerate(sentences) if at not in read]
    names, _ = in_full(words, text, unread)
    surname = next(at for at, word in enumerate(words) if word.text == "Finch" and word.sentence == 2)
    assert " ".join(text[start:end] for start, end in spans_of(words, text, [surname], names)) == name


_PARTED = [
    ("It rained in May. | Ada Finch spoke . | Later, Finch left .", "Ada"),
    ("John Finch won . | Teenager Finch left .", "John"),
    ("John Finch won . | Team Finch left .", None),
    (
        "John Finch spoke . | Finch won . | Mary Finch met him . | Roe sang . | Roe ate . | Roe ran . | Finch left .",
        "John",
    ),
    ("John Finch spoke . | Finch won . | Mary Finch met him . | Finch left .", None),  # it may be either
    ("John Finch spoke . | Mary Finch met him . | Roe sang . | Roe ate . | Roe ran . | Finch left .", None),
    (
        "John Finch spoke . | Finch won . | Mary Finch sang . | Roe ate . | Roe ran . | Roe sat . | Finch years end .",
        None,
    ),
    (
        "John Finch spoke . | Finch won . | Mary Finch sang . | Roe ate . | Roe ran . | Roe sat . | Gov. Finch left .",
        None,
    ),
]


@pytest.mark.parametrize(("text", "before"), _PARTED)
def test_a_surname_of_two_is_his_who_is_called_so_before_the_other_is_named(text: str, before: str | None) -> None:
    words = [word for number, part in enumerate(text.split(" | ")) for word in words_of(part, number)]
    found = full_names(words).get(max(at for at, word in enumerate(words) if word.text == "Finch"))
    assert (found and " ".join(word.text for word in words[found[0] : found[1] + 1])) == before


_SHORT = [
    ("The European Commission fined Acme . | The commission won .", "commission", "European"),
    ("The commission won , the European Commission's chief said . | Acme lost .", "commission", "European"),
    ("The European Commission fined Acme . | Acme met the commission on Monday .", "commission", "European"),
    ("The European Commission and a tax commission met . | The commission won .", "commission", None),
    ("Two commissions met . The Togo Commission won . | The commission paid .", "commission", None),
    ("Ask the Securities and Exchange Commission . | The commission won .", "commission", "Securities and Exchange"),
    ("The Senate Energy and Trade Committee met . | The committee won .", "committee", "Senate Energy and Trade"),
    ("The World Bank and European Commission met . | The commission won .", "commission", None),
    ("Acme, Food and Trade Commission men met . | The commission won .", "commission", None),
    ("The Togo Commission met the Chad Commission . | The commission won .", "commission", None),
    ("The Democratic National Committee met . | The committee won .", "committee", "Democratic National"),
    ("Chad Democratic National Committee met . | The committee won .", "committee", None),
    ("The Justice Department paid . | The department won .", "department", "Justice"),
    ("The U.S. Labor Board paid . | The board won .", "board", "Labor"),
    ("The Labor Board (LB) paid . | The board won .", "board", "Labor"),
    ("Supreme Court Justice Ole Finch spoke . | The court won .", "court", "Supreme"),
    ("The Senate Committee on Finance met . | The committee won .", "committee", None),
    ("Graz City Council met . | The council's mayor left .", "council's", "Graz City"),
    ("Graz City Council met . | The council of Linz left .", "council", None),
    ("Graz City Council met . | A council left .", "council", None),
    ("The Supreme Court met . | Ada asked the court to rule .", "court", "Supreme"),
    ("The Supreme Court freed Ada , whom a Lund court had jailed . | The court ruled .", "court", None),
    ("The council paid . | The Arts Council met .", "council", "Arts"),
    ("The council paid . | The Arts Council, a charity, met .", "council", None),
    ("The World Bank paid . | Acme met the bank on Monday .", "bank", "World"),
    ("The Graz School paid . | It is the school year .", "school", None),
    ("The European Union met . | It is the State of the Union address .", "Union", None),
    ("The Bank of Graz paid . | Acme met the bank on Monday .", "bank", "Bank of Graz"),
    ("The Bank of Graz paid the Bank of Lund . | Acme met the bank on Monday .", "bank", None),
    ("The Bank of Graz and Lund paid . | Acme met the bank on Monday .", "bank", None),
    ("The bank paid . | The Bank of Graz met .", "bank", None),
    ("The Reserve Bank of Togo paid . | Acme met the bank on Monday .", "bank", "Reserve Bank of Togo"),
    ("The Reserve Bank of Togo paid the Bank of Lund . | Acme met the bank on Monday .", "bank", None),
    (
        "The International Court of Justice met . | Acme asked the court to stop it .",
        "court",
        "International Court of Justice",
    ),
]


@pytest.mark.parametrize(("text", "head", "before"), _SHORT)
def test_organisations(text: str, head: str, before: str | None) -> None:
    first, _, second = text.partition(" | ")
    words = [*words_of(first), *words_of(second, sentence=1)]
    at = max(k for k, word in enumerate(words) if word.text == head)
    found = full_names(words).get(at)
    assert (found and " ".join(word.text for word in words[found[0] : found[1] + 1])) == before


def test_a_body_whose_name_opens_with_its_noun_is_written_for_it() -> None:
    text = "The Bank of Graz, which is old, met in May. Acme said the bank's plan would fail."
    words = [*words_of("The Bank of Graz, which is old, met in May.")]
    words += [word._replace(start=word.start + 44, end=word.end + 44, sentence=1) for word in words_of(text[44:])]
    names, nouns = in_full(words)
    at = next(at for at, word in enumerate(words) if word.text == "bank's")
    assert not nouns
    assert [text[start:end] for start, end in spans_of(words, text, [at, at + 1], names)] == ["Bank of Graz", "'s plan"]


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Chinese President Xi Jinping spoke . | Xi will leave .", "Xi", "Xi Jinping"),
        ("North Korea's Kim Jong Un spoke . | Later, Kim left .", "Kim", "Kim Jong Un"),
        ("Tsai Ing-wen spoke . | Tsai said she will leave .", "Tsai", "Tsai Ing-wen"),
        ("Kim Jong Un met Kim Yo Jong . | Later, Kim left .", "Kim", None),
        ("Kim Davis spoke . | Later, Kim left .", "Kim", None),
        ("Li Keqiang met Li Ka-shing . | Later, Li left .", "Li", None),
        ("The Moon Landing was shown . | Later, Moon left .", "Moon", None),
        ("Ursula von der Leyen spoke . | Later, von der Leyen left .", "von", "Ursula von"),
        ("Vincent van Gogh spoke . | Van Gogh left .", "Van", "Vincent van"),
        ("Vincent van Gogh spoke . | Later, Mrs. van Gogh left .", "van", None),
        ("Kim Jong Un spoke . | Mr. Kim left .", "Kim", "Kim Jong Un"),
        ("Theo van Gogh met Vincent van Gogh . | Van Gogh left .", "Van", None),
        ("Ole Finch Jr. spoke . | Later, Finch left .", "Finch", "Ole Finch Jr."),
        ("Ole Finch, Jr. spoke . | Later, Finch left .", "Finch", "Ole Finch, Jr."),
        ("Ole Finch Jr. met Ray Finch . | Later, Finch left .", "Finch", None),
        ("Ole Finch Jr. met his father . | Later, Finch left .", "Finch", None),
        ("Ole Finch Jr. met Dr. Finch . | Later, Finch left .", "Finch", None),
    ],
)
def test_a_part_of_a_name_stands_for_the_one_whole_name(text: str, word: str, name: str | None) -> None:
    first, _, second = text.partition(" | ")
    words = [*words_of(first), *words_of(second, sentence=1)]
    at = max(place for place, each in enumerate(words) if each.text == word)
    found = full_names(words).get(at)
    assert (found and " ".join(each.text for each in words[found[0] : found[1] + 1])) == name


def test_a_body_that_only_another_sentence_names_is_written_in_full() -> None:
    line = headline(
        "It was the third meeting in a week. The Bank of Lome had kept markets guessing. "
        "The bank raised interest rates to 1.75 percent on Thursday."
    )
    assert line.text == "Bank of Lome raised interest rates to 1.75 percent"


def test_a_sentence_is_told_with_a_name_of_particles_once() -> None:
    document = Document.of("Chris Van Finch leads the council of Lome. Mr. Van Finch's plans cost nine million euros.")
    line = told_in_full(document, document.story[1])
    assert line is not None
    assert line.text == "Chris Van Finch's plans cost nine million euros."
