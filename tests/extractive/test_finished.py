"""A lead that is shortened keeps its main verb, and the verb of the last clause that it opens."""

from __future__ import annotations

import pytest

from summarizer import Length, summarize
from summarizer.document import Document
from summarizer.extractive.shorten import bends, loses_main, mangles, predicate
from summarizer.extractive.shorten.endings import splices
from summarizer.extractive.shorten.finished import holds, unfinished
from summarizer.extractive.shorten.losses import loses_condition
from summarizer.extractive.shorten.main_clause import main_clauses, points_out
from summarizer.extractive.shorten.stretches import with_articles, written

_BAKER = (
    "A baker who spent nine years in a Togo prison for a fire that she did not set, a case that divided the town of "
    "Lund, walked out of jail on Monday after a judge threw out her conviction."
)
_DAM = (
    "Hundreds of homes were evacuated on Monday after a dam that holds back much of the water above Lund was damaged "
    "by rain, and sailors were told to leave the harbour at once."
)
_MINERS = (
    "Nine miners who had been trapped for six days in a flooded mine near Lund, and who were thought to have died "
    "after the pumps failed, were brought to the surface alive on Sunday by divers from the navy."
)
_BEHIND = " Officials gave no details. Talks are to resume on Saturday."


@pytest.mark.parametrize(
    ("lead", "part", "torn"),
    [
        (_BAKER, "A baker who spent nine years in a Togo prison", True),
        (_DAM, "Hundreds of homes were evacuated on Monday after a dam that holds back much of the water", True),
        (_DAM, "Hundreds of homes were evacuated on Monday", False),
        (
            "A cook who was fired from a mill in Lund after he told Ray that nuts were past their date won the case.",
            "A cook who was fired from a mill in Lund",
            True,
        ),
        (_MINERS, "Nine miners who had been trapped for six days in a flooded mine near Lund", True),
        ("Acme closed after a fire that hurt nine men in the town, it said.", "Acme closed", False),
        ("Acme fled after gold rings that were left at a mill were sold.", "Acme fled after gold rings", True),
        (
            "Acme mourned nine men who died after nurses, many of whom were ill, gave them nuts.",
            "Acme mourned nine men who died after nurses, many of whom were ill",
            True,
        ),
        ("It will close unless Lund, which owns it, changes its mind.", "It will close unless Lund", True),
        ("It closed after a fire that hurt nine, a cook said.", "It closed after a fire", False),
        (
            "Acme fled and nobody told Bolt, a court in Lund, which sat in May, heard.",
            "Acme fled and nobody told Bolt",
            False,
        ),
        ("Ada Bolt wept as she told a court how men fled.", "Ada Bolt wept as she told a court", True),
        ("It closed after a fire at a mill he owned with a cook who has died.", "It closed after a fire", False),
        ("Ada Bolt died after a fire in Lund that hurt nine men, police said.", "Ada Bolt died after a fire", False),
        (
            "Bakers who sell bread take a step to cut waste, and it is big.",
            "Bakers who sell bread take a step to cut waste",
            False,
        ),
    ],
)
def test_a_line_without_its_verb_is_unfinished(lead: str, part: str, torn: bool) -> None:
    sentence = Document.of(lead).story[0]
    assert unfinished(lead, sentence, [(0, len(part))]) is torn


@pytest.mark.parametrize(
    ("part", "rest", "torn"),
    [
        (
            "Lund backed a law that enshrines the right to fish",
            ", the ninth such vote since a court lifted a ban",
            False,
        ),
        ("Acme jumped 9% after the bakery said it sold nine pies in May", ", more than a rival said it had", False),
        ("The court upheld a term that bars the baker who led Lund", " for years from running again", True),
        ("Ada Bolt will miss the cup in May with a torn calf, a blow", " to a side that has lost nine men", True),
        ("Ada Bolt will miss the cup in May with a torn calf", ", a blow to a side that has lost nine men", False),
        ("Acme is to mend 900 vans because their brakes fail, the latest", " in a string of faults at the mill", True),
        ("Togo has said it is sorry for what was done to bakers in the decades", " after the war, it said", True),
        ("The mayor of Lund declared the strike of its bakers", " over on Friday, citing a deal in May", True),
        ("The mayor of Lund declared the strike of its bakers over on Friday", ", citing a deal in May", False),
        ("A run of nine defeats left the club from Lund", " 15th in the league on Monday", True),
        ("A court in Togo ruled the ban on nuts", " unlawful, siding with two bakers", True),
        ("A court in Togo ruled on Monday that the ban on nuts", " open in May is lawful", True),
        ("Acme opened nine mills in the north", " over two years, its chief said", False),
        ("Two groups signed a truce on Sunday, but the navy", ", which holds the port, has not said if it will", True),
        ("Two groups signed a truce on Sunday", ", but the navy, which holds the port, said it will not", False),
        ("Pilots took a pay rise in May, and the cooks", ", who walked out in April, will vote on theirs", True),
        ("Nuts rose on Friday as bakers", ", hurt by a strike in Lund, bought all they could", True),
        ("Nuts rose on Friday as bakers, hurt by a strike", " in Lund and a storm, bought all they could", True),
        ("Nuts rose on Friday", " as bakers, hurt by a strike in Lund, bought all they could", False),
        ("Acme will play in Lund after cooks, called in when a wall fell in May", ", found it had holes", True),
        ("Nine weeks after a fire burned the only mill in Lund, Ohio", ", and a boat, bakers voted to sell it", True),
        ("Acme was fined for hiding that its lamps had been switched", " off in nine boats", True),
        ("The mill was shut", " on Friday after a fire", False),
        ("Ada Bolt won the prize on Monday for work", " on nuts that do not burn", True),
        ("A judge barred Acme from digging in Lund until it compensates", " nine bakers who lost their boats", True),
        ("A judge freed Ada Bolt after cooks said the fire was caused", " by a pan", True),
        ("Lund voted to ban boats after a feast at which two fell, nine boats were lost", " and a mill burned", True),
        ("Lund voted to ban boats after a feast", " at which two men fell and a mill burned", True),
        ("Lund voted to ban boats after a feast at which two fell", ", nine boats were lost and a mill burned", False),
    ],
)
def test_a_line_ends_where_nothing_is_owed(part: str, rest: str, torn: bool) -> None:
    lead = f"{part}{rest}."
    assert holds(lead, Document.of(lead).story[0], [(0, len(part))]) is not torn


def test_a_line_does_not_end_in_a_clause_that_wants_its_verb() -> None:
    lead = "Lawyers agree that in May, a man who had been pointed out by a baker as a thief had his van burnt in Lund."
    sentence = Document.of(lead).story[0]
    assert unfinished(lead, sentence, [(0, lead.index(" as a"))])
    assert not unfinished(lead, sentence, [(0, lead.index(" in Lund"))])


@pytest.mark.parametrize("lead", [_BAKER, _MINERS])
def test_a_subject_comes_with_its_verb(lead: str) -> None:
    told = summarize(lead + _BEHIND, length="meta").text
    assert "walked out of jail on Monday" in told or "were brought to the surface alive" in told
    assert "Talks" not in told


def test_a_main_clause_opens_with_no_half_condition() -> None:
    lead = "If Lund beat Millport at home on Sunday in the last match, Togo and Acme will go up to the first league."
    ends = [at for at in range(9, len(lead)) if lead[at] == " "]
    found = [written(lead, kept) for kept in main_clauses(lead, Document.of(lead).story[0], ends)]
    assert found
    assert all("Togo and Acme will" in line for line in found)


def test_a_main_clause_has_a_verb() -> None:
    lead = "Laying down tracks for their first album in Lund, Ada Bolt, 25, and her sister Eva, 27, sang to nobody."
    sentence = Document.of(lead).story[0]
    parts = [written(lead, kept) for kept in main_clauses(lead, sentence, [lead.index(", 27")])]
    assert not any(part.rstrip(".").endswith("sister Eva") for part in parts)


def test_a_main_clause_ends_before_a_bracket_and_not_on_half_a_time() -> None:
    lead = (
        "Desperately flailing in his bid for a second term, the mayor of Lund hopes to sway bakers in the north "
        "(especially in towns that he needs like Millport and Togo) by coming up with a plan for nine mills."
    )
    told = summarize(lead + _BEHIND, length="meta").text
    assert told.endswith("hopes to sway bakers in the north.")
    lead = "A baker charged with theft fled the day before his trial in Lund."
    found = [written(lead, kept) for kept in main_clauses(lead, Document.of(lead).story[0], [lead.index(" before")])]
    assert not any("before" not in line for line in found)


def test_again_and_again_stays_whole() -> None:
    lead = "A baker in Graz has said he told nurses again and again that his son was ill."
    found = [written(lead, kept) for kept in main_clauses(lead, Document.of(lead).story[0], [lead.index(" and again")])]
    assert not any(line.endswith("nurses again") for line in found)


def test_what_is_caused_or_compared_stays_whole() -> None:
    for lead, part in (
        ("A fault caused lifts in hotels, shops and mills to stop on Monday.", "A fault caused lifts in hotels"),
        ("A test matched the son of one with the sister of the other.", "A test matched the son of one"),
    ):
        assert loses_condition(lead, Document.of(lead).story[0], [(0, len(part))])


@pytest.mark.parametrize(
    ("part", "rest"),
    [
        ("Bakers in Lund won the right on Thursday", " to make Acme pay"),
        ("Bakers in Lund woke", " on Sunday to find that it had rained"),
        ("A court ordered an oil company that has worked in Togo", " since 1956 to pay nine bakers"),
    ],
)
def test_what_somebody_is_to_do_is_told(part: str, rest: str) -> None:
    lead = f"{part}{rest}."
    sentence = Document.of(lead).story[0]
    assert bends(lead, sentence, [(0, len(part))])
    assert not bends(lead, sentence, [(0, len(lead))])


def test_interest_is_no_most_of_a_kind() -> None:
    for what, bent in (("an interest payment", False), ("the largest payment", True)):
        lead = f"Acme is expected to miss {what} on its debt, two brokers said."
        assert bends(lead, Document.of(lead).story[0], [(0, lead.index(" on its"))]) is bent


def test_a_comment_does_not_stand_without_its_clause() -> None:
    lead = "Nine men were hurt when a van hit a stall in Lund on Monday, in what Ada Bolt called an accident."
    gap = lead.index(" when"), lead.index(", in what") + 2
    assert splices(lead, Document.of(lead).story[0], [(0, gap[0]), (gap[1], len(lead))])


@pytest.mark.parametrize(
    ("lead", "verb"),
    [
        (_BAKER, "walked"),
        (_DAM, "were evacuated"),
        (_MINERS, "were brought"),
        (
            "A baker accused of selling bread that was made of chalk, leaving nine ill, pleaded guilty in Lund.",
            "pleaded",
        ),
        ("Nine sailors from Lund who vanished two days ago while trying to reach Togo have been found.", "have"),
        ("The owner of a mill in which nine died, and whose doors had been welded shut, was jailed.", "was jailed"),
        ("Acme, worried that drivers pay too much where prices are high, ordered stations to show them.", "ordered"),
        ("The head of Acme, under pressure since nine mills failed tests and one lost its licence, quit.", "quit"),
        ("The number of people killed on roads in Togo fell by 9 percent, the ministry said.", "fell"),
        ("A sailor held for 16 months on charges that he and the town said were false was freed.", "was freed"),
        ("Bakers arrested two men on Monday after a fire that police said was started with oil.", "arrested"),
        ("Acme shares slipped for a third day in May, a broker said on Monday.", "slipped"),
        ("Bakers died and nine sailors were hurt when a mast fell.", "died"),
        ("More than nine men have been held in Lund over fires that hurt nine, the mayor said Sunday.", "have"),
        ("After a fire broke out in Lund, nine men were held.", "were"),
        ("On Monday, Acme, which sells rope, said it would pay.", "said"),
        ("Many sailors smuggled in ropes despite tight security - and bakers were seen on walls.", "smuggled"),
        ("I wrapped up nine talks on a review of mills (and yes, our mills are old, too).", "wrapped"),
        ("Desperately flailing in his bid for a second term, the mayor of Lund hopes to sway bakers.", "hopes"),
        ("Lund's court, in a ruling that hurts bakers who want to leave it, decided to hold nine men.", "decided"),
        ("A claim accusing the biggest mills of covering up the fire was thrown out.", "was"),
        ("A judge dropped all charges on Monday against a baker of Lund, saying nurses had lied.", "dropped all"),
        ("Bakers warned on Friday that oil may fail, and nine mayors closed mills.", "warned"),
        ("A plan announced on Friday that would close mills was dropped in Lund.", "was dropped"),
        ("The mayor of Lund resigned, saying nurses had lied.", "resigned,"),
        ("A baker arrested in Togo, saying he was ill, was sent home on Friday.", "was sent"),
        ("Bakers who fled their homes because of oil fires say that they have had no bread.", "say that"),
        (
            "Guards fired gas at bakers who tried to enter the mill, and three men were killed, a group said.",
            "fired gas",
        ),
        ("A blast that wrecked a mill and hurt a cook was due to a leak, an inquest was told.", "was due"),
        ("A film that seems to show that the mayor, Ray Bolt, took money from bakers is fake.", "is fake"),
        (
            "The cook of a mill that burned down in Lund and hurt nine men tried to put it out with two hoses but "
            "neither was full, a report says.",
            "tried",
        ),
        ("A cook accused of burning a mill he owned pleaded not guilty in Lund, where he lives.", "pleaded"),
        ("The cook of a mill that burned in Lund sent two calls but neither was heard until May, Acme said.", "sent"),
        ("Nuns in Graz from which two men escaped locked both gates but all were old, a baker said.", "locked"),
        ("A fire at a mill in North Togo killed at least nine men after oil from a pump set it alight.", "killed"),
        ("Bakers who work in Lund and the cooks who run its mills will strike in May, they said.", "will strike"),
        ("Togo fired what appeared to be a rocket, a week after Lund backed Acme's plan to build a mill.", "fired"),
        ("Ada Bolt bought what seemed a mill, a day after Lund dropped its mayor's bid to sell nine.", "bought"),
        ("Acme, which lost nine men after a mill burned down, said on Monday that it would close.", "said on"),
        ("A bank hit by fraud after a clerk stole funds, said Tuesday it would pay.", "said Tuesday"),
        ("A boy who shot a cook in May has been charged, nurses in Lund, Togo, said on Monday.", "has been"),
        ("The wife of a cook whose works were lost in a fire has won a prize.", "has won"),
        ("The mill, which grinds nuts, sells 90 sacks a day and had been shut twice, burned on Monday.", "burned"),
        ("The Lund Post, a paper that men loved, lost its mill and sold 9 copies a day, ran its last tale.", "ran its"),
        ("The council, which runs the schools, owns the mill and feeds nine boys, voted on Tuesday to close.", "voted"),
        ("The river, which feeds a lake, turns the mills and floods each May, froze on Monday.", "froze"),
        ("Acme, which makes ropes, sells nuts and bolts, used in mills.", "sells nuts"),
        ("The ferry, which sails to Lund, hit a rock on Monday and sank, taking nine men with it.", "hit a"),
        ("The man, who lived in Lund, shot two cooks and stole a car, police said.", "shot"),
        ("Cooks in Lund gained ground on a fire that burned a mill, as winds dropped and rain fell.", "gained"),
        ("A mill in Lund closed on Monday after its owner died and two bakers fled.", "closed"),
        ("A bridge damaged when a boat hit it and a pier fell will open in May.", "will open"),
        ("Acme sacked nine bakers on Monday after its chief, a former cook, promised to cut costs.", "sacked"),
        ("Cooks marched on Sunday while mayors, who say Lund is poor, refused to meet them.", "marched"),
        ("Bakers are suing Acme, which was late, although other mills, one of them in Togo, sold nuts.", "are suing"),
        (
            "A boat on which nine fell ill since it left Lund was turned back, and its cook, who hid, fled.",
            "was turned",
        ),
        ("Acme, a firm that sells nuts, called in cooks after sacks that were left at a mill were lost.", "called in"),
        ("A baker, whose sons had gone back to look for her, has been found.", "has been"),
        ("The mayor, who won in May, called a vote and said that bakers, not cooks, should decide.", "called"),
        (
            "An obscure pact struck by mayors in 1993 means the vast majority of bakers will not get a day off.",
            "means",
        ),
        ("Heavy rain that lasted until Sunday has sunk boats in bays where cooks, many of them old, are ill.", "has"),
        ("Lund fined it, ordering it to pay, a step that the firm, which denies it, said it would fight.", "fined"),
        ("The court, which sits in Lund, held a man whose guards, as cooks say, drove many away.", "held"),
        ("Unless Lund agrees in May to a law, which would be the third, nine men will be sent home.", "will be sent"),
        ("The will of a cook who left a mill to a boy was upheld in Lund on Monday.", "was upheld"),
        ("Although Acme said it had cash, it filed for help after a bank, on whose money it lives, left.", "filed"),
        ("People who sleep late are a third more likely to fall ill, nurses whom Acme hired said.", "are"),
        ("The maker of ropes, whose reels fill the mills of Togo, said on Monday that it was sold.", "said"),
        ("A diver who found a wreck but who will not say where the coins are was freed in May.", "was freed"),
        ("A nurse whose cats, two of them born in May, died of thirst told a court she was ill.", "told"),
        (
            "A man accused of burning a mill, and of hiding it, pleaded not guilty to theft, his lawyer, Ada Bolt, "
            "told a judge who held him.",
            "pleaded",
        ),
        ("Lund voted on Friday to ban boats after a feast on which two men fell, nine boats were burned.", "voted"),
        (
            "A cook who was told by a baker that he was ill, gave away nuts and sold his boat before nurses said that "
            "the note belonged to another is to receive nine euros.",
            "is to receive",
        ),
        ("A cook who sold nuts to a man in Lund, then hid his boat and blamed a boy, was held on Monday.", "was held"),
        ("Thieves dressed as cooks broke into a mill in Lund, smashed two jars and fled.", "broke"),
        ("Mills that have lost cooks since the rules on visas were made last spring say they will close.", "say they"),
        ("Commuters in Graz face long delays after a broken wire brought trains to a halt.", "face"),
        (
            "Nine years after the fire of May 11, 2001, the owner, Ada Bolt, has agreed to pay for it.",
            "has agreed",
        ),
    ],
)
def test_the_main_verb_is_found_however_late_it_stands(lead: str, verb: str) -> None:
    found = predicate(lead, Document.of(lead).story[0])
    assert found is not None
    assert lead[found.verb :].startswith(verb)


@pytest.mark.parametrize(
    "lead",
    [
        "A Togo ferry suffered heavy damage in a collision while tracking whales, The Mail on Sunday can reveal.",
        "A plan drawn up by mayors leaves the poorest of bakers who cannot pay with nothing.",
        "A deal struck in 1993 lets the sons of bakers claim the land on which the mill had been built.",
    ],
)
def test_no_verb_is_the_main_one_that_may_have_its_own_subject(lead: str) -> None:
    assert predicate(lead, Document.of(lead).story[0]) is None


def test_a_subject_is_not_told_with_half_of_what_tells_of_it() -> None:
    lead = "Nine sailors who were shown kicking a farmer tied to a tree were held on Monday, police said."
    sentence = Document.of(lead).story[0]
    subject, tied, held = (0, 12), (lead.index("tied"), lead.index(" were held")), lead.index("were held")
    assert mangles(lead, sentence, [subject, (tied[0], held + 9)])
    assert mangles(lead, sentence, [(0, held - 1)])
    assert not mangles(lead, sentence, [subject, (held, held + 9)])


def test_no_pronoun_points_to_what_is_left_out() -> None:
    lead = "Bakers of Lund, where Acme wants to turn a mill into a hotel, chained themselves to its doors."
    sentence, at = Document.of(lead).story[0], lead.index("chained")
    assert points_out(lead, sentence, [(0, 14), (at, len(lead))])
    assert not points_out(lead, sentence, [(0, len(lead))])


def test_what_is_compared_says_of_whom_it_is() -> None:
    lead = "Bakers who were trained against fires were a fifth less likely to be sent home than those who were not."
    sentence, at = Document.of(lead).story[0], lead.index("were a")
    assert points_out(lead, sentence, [(0, 6), (at, len(lead))])
    assert not points_out(lead, sentence, [(0, lead.index(" than"))])


def test_a_push_tells_the_main_clause_of_its_lead() -> None:
    lead = (
        "The owner of a mill in Lund in which nine bakers died in a fire in 2019, and whose doors had been welded shut "
        "to keep out those who had not paid, was sentenced to nine years in prison on Friday."
    )
    told = summarize(f"{lead} Jon Roe showed no emotion. The mill was torn down. A lawyer spoke.", length="push").text
    assert told.startswith("Owner of mill")
    assert "was sentenced to nine years in prison" in told


@pytest.mark.parametrize(
    ("lead", "behind", "told"),
    [
        (
            "A baker of 43 from Lund who rowed across the lake in nine hours despite being stung by bees and losing so "
            "much sleep that she could not speak for days has raised 9,000 euros for a clinic.",
            "Ada Bolt set off from Graz. Her sons followed her.",
            "Baker of 43 from Lund has raised 9,000 euros for clinic",
        ),
        (
            "Lund said on Sunday it would let nine boats a day carry bread, oil and nuts to the island if those who "
            "run it hand over the last of the men whom they took in May by Friday.",
            "The island has asked for time. Talks go on.",
            "Lund said it would let nine boats a day carry bread",
        ),
        (
            "About a week after the bodies of a wealthy Lund family and their cook were discovered after a fire in "
            "their mill, an ex-convict who once worked for the baker and is suspected in the killings has been "
            "arrested.",
            "Ray Daron Bolt, 34, was arrested about 11 p.m. Thursday by a fugitive task force and is charged with "
            "murder.",
            "Ex-convict who once worked for baker and is suspected in killings has been arrested",
        ),
        (
            "Mayor Bo Lund said on Friday that the bridge, which was hit by a ship in May, would not open again until "
            "2027.",
            "Cars will be sent through the tunnel.",
            "Mayor Bo Lund said on Friday that bridge would not open again until 2027",
        ),
        (
            "Hundreds of ferries were cancelled on Friday in Togo as dock workers, who want more pay, went on strike, "
            "the union said.",
            "Acme said it was sorry.",
            "Hundreds of ferries were cancelled in Togo as dock workers went on strike",
        ),
    ],
)
def test_a_push_tells_its_lead_rather_than_what_is_beside_it(lead: str, behind: str, told: str) -> None:
    assert summarize(f"{lead} {behind}", length="push").text == told


def test_a_push_breaks_off_no_lead_for_what_is_beside_it() -> None:
    lead = (
        "The leader of Westlund County Council has said the authority will not close any of its 47 libraries this "
        "year, despite a shortfall of £12m in its budget."
    )
    behind = (
        "Ada Bolt told a meeting in Graz on Thursday that cuts would instead fall on road maintenance and office "
        "space. The council employs 900 cooks."
    )
    told = "Ada Bolt told meeting in Graz that cuts would fall on road maintenance and office space"
    assert summarize(f"{lead} {behind}", length="push").text == told


@pytest.mark.parametrize(
    "lead",
    [
        "In his day job, he is well known for telling his friend Watson how simple things can be.",
        "The Briton will run two races in Togo.",
    ],
)
def test_a_push_tells_no_lead_that_points_to_nobody(lead: str) -> None:
    told = summarize(
        f"{lead} Ada Bolt lost to a baker in Lund on Monday after nine sets. She smiled.", length="push"
    ).text
    assert "Bolt" in told


@pytest.mark.parametrize(
    ("lead", "parts", "bent"),
    [
        (
            "Togo shut all schools from kindergarten through 12th grade in Lund.",
            ["Togo shut all schools from kindergarten"],
            True,
        ),
        ("Togo shut all schools from Monday, the mayor said.", ["Togo shut all schools from Monday"], False),
        (
            "Firms in Togo are barred from paying bonuses to men who steal.",
            ["Firms in Togo are barred from paying bonuses"],
            True,
        ),
        (
            "Firms in Togo are barred from paying bonuses for nine years.",
            ["Firms in Togo are barred from paying bonuses"],
            False,
        ),
        ("Togo banned ships that carry oil into Lund.", ["Togo banned ships"], True),
        ("Togo has lifted its ban on a mill that hid nuts.", ["Togo has lifted its ban"], True),
        ("Ada Bolt told a court on Tuesday that she fell.", ["Ada Bolt told a court"], True),
        ("Ada Bolt told a court on Tuesday that she fell.", ["Ada Bolt told a court on Tuesday that she fell"], False),
        (
            "Ray was warned, a court ruled, but two of her claims were lost.",
            ["Ray was warned, a court ruled, but two of her claims"],
            True,
        ),
        (
            "Acme pays $9 for each man who is kept in a cell, Togo said.",
            ["Acme pays $9 for each man who is kept", "Togo said"],
            True,
        ),
        ("Bakers saw a planet nine light years away in May.", ["Bakers saw a planet", "years away"], True),
        ("Across the coast of Togo, bakers lose land.", ["coast of Togo, bakers lose land"], True),
        ("On Monday, bakers in Togo lost land.", ["bakers in Togo lost land"], False),
        ("Ada Bolt told how, as a child, she would hide.", ["Ada Bolt told how, as a child"], True),
        ("Ada Bolt told how, as a child, she would hide.", ["Ada Bolt told how, as a child, she would hide"], False),
        ("The court said that Ada Bolt, 74, had fled to Lund.", ["The court said that Ada Bolt, 74"], True),
        ("Nuts twice a day halve the risk of a fall, bakers in Lund said.", ["bakers in Lund said."], True),
        ("In May, bakers in Lund said that mills had closed.", ["bakers in Lund said that mills had closed."], False),
        (
            "Nine mills must be sold to Acme, a court in Lund found on Monday.",
            ["Nine mills", "must be sold to Acme, a court in Lund"],
            True,
        ),
        ("Ada Bolt was unable to talk nine weeks after she fell.", ["Ada Bolt was unable to talk nine weeks"], True),
        ("A cook accused of having tea with nine boys has fled.", ["A cook accused of having tea", "has fled."], True),
        ("A cook accused of theft in Lund has fled.", ["A cook accused of theft", "has fled."], False),
        ("Bakers may be allowed to refuse bread to men who steal.", ["Bakers may be allowed to refuse bread"], True),
        ("Bakers never see rain, a study in Lund said.", ["Bakers never see rain, a study"], True),
        ("Acme lied, two cooks alleged in a film in May.", ["Acme lied, two cooks"], True),
        ("Acme sued Ada Bolt, a baker accused of theft.", ["Acme sued Ada Bolt, a baker"], False),
        ("Boys who sleep less are twice as likely to fall.", ["Boys who sleep less are twice"], True),
        ("Acme sold more bread in May than it did in June.", ["Acme sold more bread in May"], True),
        ("A pilot has had her licence restored after a trial.", ["A pilot has had her licence"], True),
        ("A pilot has had her licence for nine years.", ["A pilot has had her licence"], False),
        ("Bakers have been in Lund ever since the mill closed.", ["Bakers have been in Lund ever"], True),
        ("Bakers have asked a court in Lund to close a mill.", ["Bakers have asked a court in Lund"], True),
        ("Rest was long thought to be limited to cats with long tails.", ["Rest was", "to be limited to cats"], True),
        ("Bakers will share in a fund of 9 million euros.", ["Bakers will share"], True),
        ("A boat was found less than nine miles from the pier.", ["A boat was found less than nine miles"], True),
        ("Acme must pay nine bakers 90 euros each in May.", ["Acme must pay nine bakers 90 euros"], True),
        ("Two bakers were jailed for six years each in May.", ["Two bakers were jailed for six years"], False),
        ("After a vote in May, Acme said on Friday that it would pay.", ["After a vote in May, Acme said"], True),
        (
            "After a vote in May, bakers will share in a fund, a cook said.",
            ["After a vote in May, bakers will share", "a cook said."],
            True,
        ),
        (
            "Lund woke up to smog, with dust readings in two streets high.",
            ["Lund woke up to smog, with dust readings"],
            True,
        ),
        ("Lund woke up to smog, with dust rising in two streets.", ["Lund woke up to smog, with dust rising"], False),
        (
            "Nine bakers were freed, but the fate of a cook held in Togo was unclear.",
            ["Nine bakers were freed, but the fate of a cook"],
            True,
        ),
        ("Nine bakers were freed, but the cook fled in May.", ["Nine bakers were freed, but the cook fled"], False),
        ("On Friday Ada Bolt became the youngest winner of the cup.", ["Ada Bolt became the youngest winner"], True),
        ("Acme chose a $9 plan of tax cuts and roads that Bolt drew.", ["Acme chose a $9 plan of tax cuts"], True),
        (
            "Bakers said that the head of Acme, who fled, had hidden $9 in sheds held by a cook.",
            ["Bakers said", "the head of Acme", "held by a cook"],
            True,
        ),
        (
            "The number of people in Togo sleeping rough has doubled since May, the mayor said.",
            ["The number of people", "has doubled"],
            True,
        ),
        (
            "Police in Togo held a number of men who had stolen nuts in May, the mayor said.",
            ["Police in Togo held a number of men"],
            False,
        ),
        ("Togo will make 400 barrels a day from May.", ["Togo will make 400 barrels"], True),
        ("A mill was shut for nine weeks a year after it opened.", ["A mill was shut for nine weeks"], False),
        (
            "Lund had its largest haul of rope on a boat this year.",
            ["Lund had its largest haul of rope on a boat"],
            True,
        ),
        ("Ada Bolt lost her first match in Lund in May.", ["Ada Bolt lost her first match in Lund"], False),
        ("Lund sentenced a cook who stole to nine years in jail.", ["Lund sentenced a cook who stole"], True),
        ("A cook sentenced in May won a bid to get bread.", ["A cook sentenced in May won a bid"], False),
        ("A pot may be worth 9,000 euros.", ["A pot may be worth"], True),
        ("Ada Bolt ran it in nine hours and 40 minutes.", ["Ada Bolt ran it in nine hours"], True),
        ("Bolt was the first to row 1,500 metres in under an hour.", ["Bolt was the first to row 1,500 metres"], True),
        ("A cook wants to turn her flat in Lund into a mill.", ["A cook wants to turn her flat"], True),
        (
            "Cooks said a star nine light years from Lund has ice.",
            ["Cooks said a star nine light years", "has ice."],
            True,
        ),
        ("Tea makes cooks forget the way home.", ["Tea makes", "forget the way home."], True),
        ("Bolt said on Monday that men had fled.", ["Bolt said", "men had fled."], False),
        (
            "Bolt said on Monday that a closed mill had leaked oil.",
            ["Bolt said", "closed mill had leaked oil."],
            False,
        ),
        ("Boats sank on bank holiday Monday.", ["Boats sank on bank holiday"], True),
        ("Acme signed a deal with nine mills for a loan.", ["Acme signed a deal with nine mills"], True),
        ("Acme signed a deal with nine mills in May.", ["Acme signed a deal with nine mills"], False),
        ("Lund wrote to the families of nine cooks who drowned.", ["Lund wrote to the families of nine cooks"], True),
        ("Mills may charge 9% more for new bread in May.", ["Mills may charge 9% more"], True),
        ("Mills may charge 9% more in May.", ["Mills may charge 9% more"], False),
        ("Nurses said there was little hope for nine men.", ["Nurses said there was little hope"], True),
        ("Bolt may win nuts if sales rise from nine to 90.", ["Bolt may win nuts if sales rise"], True),
        (
            "Mills were told to stop selling nuts to boys who sail.",
            ["Mills were told to stop selling nuts to boys"],
            True,
        ),
        ("Lund will ban the sale of boats to anybody who sails.", ["Lund will ban the sale of boats"], True),
        ("Togo accuses nine mills of paying for a riot.", ["Togo accuses nine mills of paying"], True),
        ("Cooks saw the rule as an attack on their trade.", ["Cooks saw the rule as an attack"], True),
        (
            "A ring was found by the son of the man to whom she sold it.",
            ["A ring was found by the son of the man"],
            True,
        ),
        ("Lund became the first in Togo to sell nuts.", ["Lund became the first"], True),
        ("A strike shut ports from Lund to Graz.", ["A strike shut ports from Lund"], True),
    ],
)
def test_a_line_does_not_say_other_than_its_sentence(lead: str, parts: list[str], bent: bool) -> None:
    starts = [lead.index(part) for part in parts]
    kept = [(start, start + len(part)) for start, part in zip(starts, parts, strict=True)]
    assert bends(lead, Document.of(lead).story[0], kept) is bent


_BAND = (
    "The band Acme, whose singer, Ada Bolt, lost her voice in 2022 and was told that she would not sing again, will "
    "play in Lund on Monday."
)
_STORM = "A storm hit Lund on Monday, felling trees, cutting power and forcing 900 men from their homes."
_THIEVES = "Men dressed as cooks broke into a mill in Lund, smashed two jars in a hall and escaped with nine rings."
_SAVED = "A cook who swerved saved a boy, a court was told, but three of the nine men in her van died in Lund."
_ASKED = "Guards shot a cook in Lund as she called her son, who had asked only for a nurse, on Monday."
_CARS = "Lund will tow cars if they block a school, inn, fire station or shop, Acme said."
_SUIT = "A baker whose sons say she was beaten by her boss had stolen flour for years, a lawsuit alleges."
_AGE = "In an age of oil, cheap iron, and a fast rise of small mills, bakers have lost work."
_ACTOR = "The actor Ole Roe, whose part in a film made him one of the best-known faces in Togo, has died in Lund."


@pytest.mark.parametrize(
    ("lead", "parts", "whole"),
    [
        (_BAND, ["The band Acme", "will play in Lund on Monday."], True),
        (_BAND, ["The band Acme, whose singer, Ada Bolt, lost her voice in 2022"], False),
        (_BAND, ["The band Acme", "lost her voice in 2022"], False),
        (_ACTOR, ["The actor Ole Roe", "has died in Lund."], True),
        (_ACTOR, ["The actor Ole Roe", "faces in Togo, has died in Lund."], False),
        (
            "Men of Lund, who must cross the lake in May, voted to sell it.",
            ["Men of Lund, who must cross the lake"],
            False,
        ),
        ("Two cooks got away with nine rings, but were held in Lund.", ["Two cooks got away with nine rings"], False),
        ("Two cooks got away with nine rings, but were held in Lund.", ["were held in Lund."], False),
        (
            'Ada Bolt sued the makers of the show "Noon" in May.',
            ["Ada Bolt sued the makers of the", '"Noon" in May.'],
            False,
        ),
        ("A man who built a mill in Lund must tear it down in May.", ["A man", "must tear it down in May."], False),
        (_STORM, ["A storm hit Lund on Monday, felling trees, cutting power"], False),
        (_STORM, ["A storm hit Lund on Monday, felling trees"], True),
        (_THIEVES, ["Men dressed as cooks broke into a mill in Lund, smashed two jars"], False),
        (_THIEVES, ["Men dressed as cooks broke into a mill in Lund"], True),
        (_SAVED, ["A cook who swerved saved a boy, a court was told"], False),
        (_ASKED, ["Guards shot a cook in Lund"], True),
        (_CARS, ["Lund will tow cars if they block a school, inn", "Acme said."], False),
        (_CARS, ["Lund will tow cars if they block a school", "Acme said."], True),
        (_AGE, ["cheap iron, and a fast rise of small mills, bakers have lost work."], False),
        (_AGE, ["bakers have lost work."], True),
        (_SUIT, ["A baker whose sons say she was beaten by her boss had stolen flour for years"], False),
        (
            "A cook who stole nuts to pay for boats, cars and a bus was jailed in May.",
            ["A cook who stole nuts to pay for boats,", "was jailed in May."],
            False,
        ),
        ("Lund wrote a law on goat meat, nuts and bread.", ["Lund wrote a law on goat meat"], False),
        ("Lund wants cheap barns, tax cuts for bakers and a ban on vans.", ["Lund wants cheap barns, tax cuts"], False),
        ("Lund wants cheap barns, tax cuts for bakers and a ban on vans.", ["Lund wants cheap barns"], True),
        ("Lund held the nastiest, longest debate of the year.", ["Lund held the nastiest"], False),
        (
            "Lund opens its mill, as it takes another step in selling it.",
            ["Lund opens its mill, as it takes another step"],
            False,
        ),
        (
            "Lund mourned Roe, a cook who was shocked, beaten and held.",
            ["Lund mourned Roe, a cook who was shocked"],
            False,
        ),
        (_SUIT, ["A baker whose sons say she was beaten by her boss had stolen flour", "a lawsuit alleges."], True),
    ],
)
def test_a_line_is_whole_with_its_main_clause_and_what_turns_it(lead: str, parts: list[str], whole: bool) -> None:
    starts = [lead.index(part) for part in parts]
    kept = [(start, start + len(part)) for start, part in zip(starts, parts, strict=True)]
    assert holds(lead, Document.of(lead).story[0], kept) is whole


def test_a_condition_is_kept_with_what_is_so_only_with_it() -> None:
    lead = "Togo may fine Acme up to $9 a day if it does not change a rule by May, two men said."
    assert loses_condition(lead, Document.of(lead).story[0], [(0, lead.index(" if"))])
    lead = "Togo said on Monday that Ada Bolt had fled, and that it would sue her unless she paid by May."
    assert not loses_condition(lead, Document.of(lead).story[0], [(0, lead.index(", and"))])
    assert loses_condition(lead, Document.of(lead).story[0], [(0, lead.index(" unless"))])


def test_a_push_gives_way_where_it_says_other_than_its_lead() -> None:
    lead = "Lawmakers in Togo voted on Monday to ban phones in all public schools from kindergarten through 12th grade."
    push = summarize(f"{lead} The bill passed by 71 to 23.{_BEHIND}", length="push").text
    assert push == "Lawmakers voted to ban phones in all public schools from kindergarten through 12th grade"


def test_a_long_lead_is_told_without_what_tells_more_of_its_subject() -> None:
    lead = (
        "Prosecutors in Togo said on Monday that the former governor of the northern state of Kara, who fled to Lund "
        "in 2019 dressed, according to his own lawyers, as a woman, had hidden at least $214 million in bank accounts "
        "held by his driver, and that they would seek him unless he returned by the end of May to answer 87 charges."
    )
    told = "that the former governor of the northern state of Kara had hidden at least $214 million in bank accounts"
    assert told in summarize(f"{lead}{_BEHIND}", length="meta").text
    lead = (
        "The council of Lund, after a debate that lasted until three in the morning and in which two members came to "
        "blows over a chair, voted 21-20 to spend a sum of 14 million euros on trams that the mayor had promised."
    )
    push = summarize(f"{lead}{_BEHIND}", length="push").text
    assert push.startswith("Council of Lund voted 21-20 to spend sum of 14 million euros")


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "Two thirds of the bakers who were hired by mills on the coast near Lund last year to end a shortage of "
            "bread had no licence, figures show.",
            "Two thirds of bakers who were hired by mills on coast had no licence, figures show",
        ),
        (
            "One in five bakers who had the new operation at a clinic in the north of Togo died within a year, the "
            "ministry said on Monday.",
            "One in five bakers who had new operation at clinic died within a year, the ministry said",
        ),
    ],
)
def test_a_share_keeps_what_says_of_whom_it_is(lead: str, told: str) -> None:
    assert summarize(lead, length="push").text == told


_NURSE = (
    "A nurse who raised the alarm about the deaths of nine babies at a clinic in the north of Togo and was then moved "
    "to a desk, {list} that she was imagining things {will}, a court in Lund ruled on Thursday after a hearing that "
    "lasted for four weeks and in which 31 witnesses were heard."
)


@pytest.mark.parametrize("listed", ["denied a post and told by a cook", "lost her pay and was told by a cook"])
@pytest.mark.parametrize("will", ["will receive 9 million euros", "has won back her post", "must be paid by Acme"])
def test_the_verb_behind_a_list_of_what_was_done_to_somebody_is_kept(listed: str, will: str) -> None:
    lead = _NURSE.format(list=listed, will=will)
    found = predicate(lead, Document.of(lead).story[0])
    assert found is not None
    assert lead.startswith(will, found.verb)
    assert f" {will}, a court in Lund ruled" in summarize(f"{lead}{_BEHIND}", length="meta").text


def test_a_line_loses_its_main_verb_where_it_begins_before_it() -> None:
    sentence, verb = Document.of(_BAKER).story[0], _BAKER.index(" walked")
    assert loses_main(_BAKER, sentence, [(0, verb - 1)])
    assert not loses_main(_BAKER, sentence, [(0, len("A baker")), (verb, len(_BAKER))])
    assert not loses_main(_BAKER, sentence, [(_BAKER.index("a judge"), len(_BAKER))])


def test_the_comma_that_closes_an_apposition_stays() -> None:
    lead = "The head of the mill, Ada Bolt of Lund, who sold her stake to a cook in May, denied that she had lied."
    kept = [(0, lead.index(", who")), (lead.index("denied"), len(lead))]
    assert written(lead, kept) == "The head of the mill, Ada Bolt of Lund, denied that she had lied."


def test_the_comma_before_who_says_it_inside_a_sentence_stays() -> None:
    lead = "The king will make a trip to Togo, Chad and Ghana in May, his palace said, in a show of trust."
    kept = [(0, lead.index(" to Togo")), (lead.index("his"), len(lead))]
    assert written(lead, kept) == "The king will make a trip, his palace said, in a show of trust."


def test_the_comma_before_who_says_it_stays_without_the_day() -> None:
    lead = "Lund has told mills to close within a month, ending a row, a cook for the mayor confirmed on Monday."
    kept = [(0, lead.index(" within")), (lead.index("a cook"), lead.index(" on Monday")), (len(lead) - 1, len(lead))]
    assert written(lead, kept) == "Lund has told mills to close, a cook for the mayor confirmed."


def test_who_says_it_comes_with_the_article_before_its_adjective() -> None:
    lead = "Acme must pay nine bakers whose boats it sank in May, a Togo judge ruled on Friday."
    kept = [(0, lead.index(" whose")), (lead.index("judge"), len(lead))]
    told = with_articles(lead, Document.of(lead).story[0], kept)
    assert written(lead, told) == "Acme must pay nine bakers, a Togo judge ruled on Friday."


def test_the_comma_before_a_speaker_with_an_aside_stays() -> None:
    lead = "A fire has burned homes in the hills, forcing bakers to flee, the mayor, Ada Bolt, said on Monday."
    kept = [(0, lead.index(" in the")), (lead.index("the mayor"), len(lead))]
    assert written(lead, kept) == "A fire has burned homes, the mayor, Ada Bolt, said on Monday."


def test_the_comma_that_opens_a_second_aside_stays() -> None:
    lead = "The head of the mill, Ada Bolt, under fire from nurses for nine weeks, withdrew a plan to sell nuts."
    kept = [(0, lead.index(" Ada")), (lead.index("under"), len(lead))]
    assert written(lead, kept) == f"The head of the mill, {lead[lead.index('under') :]}"


def test_the_comma_that_closes_a_shortened_aside_stays() -> None:
    lead = "The head of the mill, Ada Bolt, accused of taking nuts from a cook, told a court that she had lied."
    kept = [(0, lead.index(" from a")), (lead.index("told"), len(lead))]
    assert written(lead, kept) == lead.replace(" from a cook", "")


def test_no_verb_of_another_clause_is_its_speaker() -> None:
    lead = "A cook was cleared of theft on Monday after the main witness, a former baker, admitted lying to a court."
    kept = [(0, lead.index(" on Monday")), (lead.index("admitted"), len(lead))]
    assert splices(lead, Document.of(lead).story[0], kept)
    inverted = "A cook was cleared of theft in May after a long trial, said the mayor."
    kept = [(0, inverted.index(" in May")), (inverted.index("said"), len(inverted))]
    assert not splices(inverted, Document.of(inverted).story[0], kept)


@pytest.mark.parametrize("limit", [60, 80, 100])
@pytest.mark.parametrize("verb", ["were jailed", "won a cup"])
def test_two_with_asides_stay_two(limit: int, verb: str) -> None:
    lead = f"Ada Bolt, 41, from Graz, and Ray Vik, 39, from Lome, {verb} at a mill by the harbour in Togo on Monday."
    told = summarize(lead, length=Length(sentences=1, chars=limit)).text
    assert verb not in told or "Ray Vik" in told


def test_no_comma_parts_a_subject_from_its_verb_behind_an_opening() -> None:
    lead = "On May 9th, Ada Bolt, a cook of the old mill by the harbour, presented a book on bread."
    kept = [(0, lead.index(" a cook")), (lead.index("presented"), len(lead))]
    assert written(lead, kept) == "On May 9th, Ada Bolt presented a book on bread."


@pytest.mark.parametrize(
    ("gap", "place"),
    [
        (" Ohio, on Monday night", "Lund"),
        (", Ohio, on Monday night", "Lund"),
        (", on Monday night", "Lund, Ohio,"),
        (" on Monday night", "Lund, Ohio,"),
    ],
)
def test_a_region_goes_with_both_of_its_commas_or_stays(gap: str, place: str) -> None:
    lead = "Police said a storm that hit the town of Lund, Ohio, on Monday night had winds of 90 miles an hour."
    at = lead.index(gap)
    told = written(lead, [(0, at), (at + len(gap) + 1, len(lead))])
    assert told == f"Police said a storm that hit the town of {place} had winds of 90 miles an hour."


def test_no_who_is_left_before_the_main_verb() -> None:
    lead = "Bakers who work at night in the mills of Togo are more likely to fall ill, a report by Acme said."
    sentence = Document.of(lead).story[0]
    assert splices(lead, sentence, [(0, lead.index(" work at")), (lead.index("are more"), len(lead))])


@pytest.mark.parametrize("said", ["a tribunal has heard", "a court ruled", "papers reveal", "figures from Lund showed"])
def test_who_heard_or_showed_it_stays_behind_a_shortened_lead(said: str) -> None:
    lead = (
        "A surgeon punched a patient in the head at a clinic in Togo in an attempt to correct a fracture that was "
        f"caused by an accident at a mill by the harbour of the old town of Millport, {said}."
    )
    assert summarize(f"{lead}{_BEHIND}", length="meta").text.endswith(f", {said}.")
